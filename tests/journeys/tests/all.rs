//! Whole jobs against the sandbox.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may fail loudly, too"
)]

mod access;
mod agents;
mod altinn2;
mod blocking;
mod broker;
mod consent;
mod correspondence;
mod dialog;
mod events;
mod form;
mod guide;
mod instances;
mod jobs;
mod keys;
mod notification;
mod pages;
mod place;
mod programs;
mod resource;
mod testing;

use altinn_journeys::Place;
use altinn_sandbox::Sandbox;

/// The sandbox of a place.
fn sandbox(place: &Place) -> &Sandbox {
    place.sandbox.as_ref().unwrap()
}

/// The operations that a sandbox saw, in order, without those that tokens took; the same one several times in a row counts once.
fn operations(place: &Place) -> Vec<String> {
    let requests = sandbox(place).requests().into_iter();
    let requests = requests.filter(|request| !request.target.starts_with("/idporten/"));
    let mut operations: Vec<String> = requests.filter_map(|request| request.operation).collect();
    operations.retain(|operation| operation != "altinn-authentication/exchange_token");
    operations.dedup();
    operations
}

/// Nothing that the sandbox answered broke its document.
fn assert_flawless(place: &Place) {
    let flaws = sandbox(place).flaws();
    assert!(flaws.is_empty(), "{flaws:?}");
}

/// An error with everything that caused it.
fn whole(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    let texts: Vec<String> = causes.map(ToString::to_string).collect();
    texts.join(": ")
}
