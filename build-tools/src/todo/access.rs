//! Whether the tokens and scopes of a new operation can be told from those of its neighbours.

use std::collections::BTreeSet;

use crate::manifest::{Api, OperationFacts, ResolvedFacts};
use crate::plan::Operation;

/// What the neighbours of an operation need, where that is not the same for all and what the crate needs by default: then what
/// the operation needs cannot be guessed.
pub(super) fn unclear(api: &Api, operation: &Operation, known: &[&Operation]) -> Option<Vec<String>> {
    if decided(api, operation) {
        return None;
    }
    let default = need(&api.facts_of(""));
    let needs: BTreeSet<String> = neighbours(operation, known)
        .iter()
        .map(|other| need(&api.facts_of(&other.id)))
        .collect();
    match needs.iter().collect::<Vec<_>>().as_slice() {
        [] => None,
        [only] if **only == default => None,
        _ => Some(needs.into_iter().collect()),
    }
}

/// Whether the manifest says what an operation needs.
pub(super) fn decided(api: &Api, operation: &Operation) -> bool {
    let says = |facts: &OperationFacts| {
        facts.tokens.is_some() || facts.scopes.is_some() || facts.subscription_key.is_some() || facts.internal
    };
    api.said_of(&operation.id).is_some_and(says)
}

/// The operations nearest to this one that read where it reads and write where it writes: those with the longest common
/// beginning of their paths.
fn neighbours<'a>(operation: &Operation, known: &[&'a Operation]) -> Vec<&'a Operation> {
    let alike = |other: &&&Operation| reads(operation) == reads(other);
    let alike: Vec<&&Operation> = known.iter().filter(alike).collect();
    let common = |other: &Operation| {
        let segments = |path: &'_ str| path.split('/').map(ToOwned::to_owned).collect::<Vec<_>>();
        let pairs = segments(&operation.path).into_iter().zip(segments(&other.path));
        pairs.take_while(|(one, other)| one == other).count()
    };
    let nearest = alike.iter().map(|other| common(other)).max().unwrap_or(0);
    alike
        .into_iter()
        .filter(|other| common(other) == nearest)
        .copied()
        .collect()
}

fn reads(operation: &Operation) -> bool {
    matches!(operation.method.as_str(), "GET" | "HEAD" | "OPTIONS")
}

/// What an operation needs, in a few words.
fn need(facts: &ResolvedFacts) -> String {
    let scopes = if facts.scopes.is_empty() {
        "no scope".to_owned()
    } else {
        facts.scopes.join(" or ")
    };
    let internal = if facts.internal { ", internal" } else { "" };
    let key = match facts.subscription_key.as_str() {
        "no" => String::new(),
        key => format!(", subscription key {key}"),
    };
    format!("{} with {scopes}{key}{internal}", facts.tokens.join(" or "))
}
