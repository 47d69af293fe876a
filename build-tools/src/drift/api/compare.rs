//! What differs between two public APIs, and what that does to code that uses them.

use super::PublicApi;
use crate::drift::rules::Effect;

/// One difference of two public APIs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiChange {
    /// The path of the item, and of the member where it is about one.
    pub path: String,
    /// What it does to code that uses the crate.
    pub effect: Effect,
    /// What happened.
    pub what: &'static str,
}

/// What differs between two public APIs, by the rules that cargo gives for semantic versions.
#[must_use]
pub fn compare(before: &PublicApi, after: &PublicApi) -> Vec<ApiChange> {
    let mut found = Vec::new();
    let mut say =
        |path: String, effect: Effect, what: &'static str| found.push(ApiChange { path, effect, what });
    for (path, was) in &before.items {
        let Some(is) = after.items.get(path) else {
            say(path.clone(), Effect::Breaking, "item removed");
            continue;
        };
        if was.kind != is.kind || was.text != is.text {
            say(path.clone(), Effect::Breaking, "signature changed");
        }
        if was.open != is.open {
            let effect = if is.open {
                Effect::Breaking
            } else {
                Effect::Additive
            };
            say(
                path.clone(),
                effect,
                "literals and matches became possible or impossible",
            );
        }
        for (name, of) in &was.members {
            match is.members.get(name) {
                None => say(format!("{path}.{name}"), Effect::Breaking, "member removed"),
                Some(now) if now != of => say(
                    format!("{path}.{name}"),
                    Effect::Breaking,
                    "member has another type",
                ),
                Some(_) => {}
            }
        }
        for name in is.members.keys().filter(|name| !was.members.contains_key(*name)) {
            let effect = if was.open {
                Effect::Additive
            } else {
                Effect::Breaking
            };
            say(format!("{path}.{name}"), effect, "member added");
        }
        for name in was.traits.difference(&is.traits) {
            say(format!("{path}: {name}"), Effect::Breaking, "trait lost");
        }
        for name in is.traits.difference(&was.traits) {
            say(format!("{path}: {name}"), Effect::Additive, "trait gained");
        }
        for name in is.demands.difference(&was.demands) {
            say(format!("{path}.{name}"), Effect::Breaking, "must be given");
        }
        // What is no longer there is told of as removed.
        for name in was.demands.difference(&is.demands) {
            say(
                format!("{path}.{name}"),
                Effect::Additive,
                "need no longer be given",
            );
        }
        for name in is.deprecated.difference(&was.deprecated) {
            say(format!("{path}.{name}"), Effect::Additive, "deprecated");
        }
    }
    for path in after
        .items
        .keys()
        .filter(|path| !before.items.contains_key(*path))
    {
        say(path.clone(), Effect::Additive, "item added");
    }
    found
}
