//! Scopes of an operation, alternative by alternative, and whether it needs a token at all.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Documented, Run, Subject, differs};
use crate::evidence::fact::{About, Verdict};
use crate::evidence::facts::Operation;

impl Run<'_> {
    pub(super) fn scopes(&mut self, one: &Documented<'_>, operation: &Operation) {
        let facts = &one.operation["x-altinn"];
        let subject = |entity: String| Subject {
            about: About::Scope,
            entity,
            document: vec![one.pointer.clone()],
            server: operation.source.clone(),
            unreleased: operation.unreleased,
        };
        let none = sets(&facts["tokens"]).contains("none");
        let verdict = match (none, operation.anonymous) {
            (true, true) | (false, false) => Verdict::Agreed,
            (false, true) => differs("a token goes along", "takes calls without one"),
            (true, false) => differs("goes without a token", "demands one"),
        };
        self.facts
            .add(subject(format!("{} token", one.name)).fact("", verdict));
        let documented = sets(&facts["scopes"]);
        let offered: BTreeSet<String> = operation
            .scopes
            .iter()
            .map(|all| joined(all.iter().map(String::as_str)))
            .collect();
        let mut all: BTreeMap<&String, Verdict> = BTreeMap::new();
        for scope in &documented {
            let verdict = if offered.contains(scope) {
                Verdict::Agreed
            } else {
                differs("listed", "does not take it")
            };
            all.insert(scope, verdict);
        }
        for scope in &offered {
            all.entry(scope)
                .or_insert_with(|| differs("not listed", "takes it"));
        }
        for (scope, verdict) in all {
            self.facts
                .add(subject(format!("{} scope {scope}", one.name)).fact("", verdict));
        }
    }
}

/// Alternatives, each as its sorted parts in one text.
fn sets(listed: &Value) -> BTreeSet<String> {
    let alternatives = listed.as_array().into_iter().flatten();
    alternatives
        .map(|all| {
            let parts = all.as_array().into_iter().flatten().filter_map(Value::as_str);
            joined(parts.filter(|part| !part.is_empty()))
        })
        .filter(|all| !all.is_empty())
        .collect()
}

fn joined<'s>(parts: impl Iterator<Item = &'s str>) -> String {
    let sorted: BTreeSet<&str> = parts.collect();
    sorted.into_iter().collect::<Vec<_>>().join(" ")
}
