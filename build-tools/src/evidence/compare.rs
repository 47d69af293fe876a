//! Holds a document against the facts of a server, operation by operation.

mod answers;
mod bodies;
mod parameters;
mod scopes;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::fact::{About, Fact, Facts, Verdict};
use super::facts::{Operation, Server};
use super::view::View;
use crate::document::{METHODS, escape, flag, path_item, text};

/// Which way a value travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Way {
    /// In the path, the query, a header or a form: written as text.
    Parameter,
    /// In a request body.
    Request,
    /// In an answer.
    Answer,
}

/// A pairing of a structure of the document with a type of the server.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pair {
    /// Where the structure is defined.
    pub(super) pointer: String,
    pub(super) server: String,
    pub(super) way: Way,
}

/// What came out of a comparison.
#[derive(Debug, Default)]
pub(super) struct Comparison {
    pub(super) facts: Vec<Fact>,
    pub(super) pairs: BTreeSet<Pair>,
}

/// One operation of a document.
#[derive(Debug)]
pub(super) struct Documented<'a> {
    /// `GET /broker/api/v1/resource/{resourceId}`.
    pub(super) name: String,
    pub(super) pointer: String,
    pub(super) item: Value,
    pub(super) operation: &'a Value,
}

/// Every operation of a document, by its folded name.
pub(super) fn documented<'a>(document: &'a Value, prefix: &str) -> BTreeMap<String, Documented<'a>> {
    let mut found = BTreeMap::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        let whole = path_item(document, item).map(Value::Object).unwrap_or_default();
        for method in METHODS {
            let Some(operation) = item.get(method).filter(|operation| operation.is_object()) else {
                continue;
            };
            let name = format!("{} {prefix}{path}", method.to_ascii_uppercase());
            let pointer = format!("/paths/{}/{method}", escape(path));
            let one = Documented {
                name: name.clone(),
                pointer,
                item: whole.clone(),
                operation,
            };
            found.insert(folded(&name), one);
        }
    }
    found
}

/// The name of an operation as routing reads it: the letters of a path in any case, its parameters by place alone.
pub(super) fn folded(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    let mut inside = false;
    for letter in name.trim_end_matches('/').chars() {
        match letter {
            '{' => {
                inside = true;
                out.push('{');
            }
            '}' => {
                inside = false;
                out.push('}');
            }
            _ if inside => {}
            letter => out.extend(letter.to_lowercase()),
        }
    }
    out
}

/// A name without its case.
pub(super) fn lower(name: &str) -> String {
    name.to_lowercase()
}

/// Compares the whole. `elsewhere` are the folded names of the operations that documents of other crates have.
pub(super) fn compare(
    document: &Value,
    prefix: &str,
    server: &Server,
    elsewhere: &BTreeSet<String>,
) -> Comparison {
    let view = View { document };
    let mut run = Run {
        view,
        server,
        facts: Facts::default(),
        pairs: BTreeSet::new(),
    };
    let documented = documented(document, prefix);
    let offered: BTreeMap<String, (&String, &Operation)> = server
        .operations
        .iter()
        .map(|(name, operation)| (folded(name), (name, operation)))
        .collect();
    for (key, one) in &documented {
        let facts = &one.operation["x-altinn"];
        let (removed, internal) = (flag(facts, "removed"), flag(facts, "internal"));
        let offered = offered.get(key);
        let found = offered.map(|(_, operation)| *operation);
        let verdict = match found {
            None if removed => Verdict::Agreed,
            None => differs("documented", "has none"),
            Some(_) if removed => differs("marked as removed", "has it"),
            Some(operation) if operation.hidden && !internal => {
                differs("documented", "keeps it out of its document")
            }
            Some(_) => Verdict::Agreed,
        };
        run.facts.add(Fact {
            about: About::Operation,
            entity: one.name.clone(),
            aspect: "",
            verdict,
            document: vec![one.pointer.clone()],
            server: found
                .map(|operation| operation.source.clone())
                .unwrap_or_default(),
            unreleased: found.is_some_and(|operation| operation.unreleased),
        });
        if let Some((name, operation)) = offered {
            run.operation(one, name, operation);
        }
    }
    for (key, (name, operation)) in &offered {
        if operation.hidden || documented.contains_key(key) || elsewhere.contains(key) {
            continue;
        }
        run.facts.add(Fact {
            about: About::Operation,
            entity: (*name).clone(),
            aspect: "",
            verdict: differs("not documented", "offers it"),
            document: Vec::new(),
            server: operation.source.clone(),
            unreleased: operation.unreleased,
        });
    }
    Comparison {
        facts: run.facts.into_vec(),
        pairs: run.pairs,
    }
}

pub(super) fn differs(document: impl Into<String>, server: impl Into<String>) -> Verdict {
    Verdict::Differs {
        document: document.into(),
        server: server.into(),
    }
}

/// What a comparison of two marks gives.
fn marks(document: bool, server: bool) -> Verdict {
    let say = |mark| if mark { "yes" } else { "no" };
    if document == server {
        Verdict::Agreed
    } else {
        differs(say(document), say(server))
    }
}

/// A comparison under way.
struct Run<'a> {
    view: View<'a>,
    server: &'a Server,
    facts: Facts,
    pairs: BTreeSet<Pair>,
}

/// What is being compared: its name and places, for the facts about it.
#[derive(Clone, Debug)]
struct Subject {
    about: About,
    entity: String,
    document: Vec<String>,
    server: String,
    unreleased: bool,
}

impl Subject {
    fn fact(&self, aspect: &'static str, verdict: Verdict) -> Fact {
        Fact {
            about: self.about,
            entity: self.entity.clone(),
            aspect,
            verdict,
            document: self.document.clone(),
            server: self.server.clone(),
            unreleased: self.unreleased,
        }
    }
}

impl Run<'_> {
    fn operation(&mut self, one: &Documented<'_>, offered_as: &str, operation: &Operation) {
        let subject = Subject {
            about: About::Operation,
            entity: one.name.clone(),
            document: vec![one.pointer.clone()],
            server: operation.source.clone(),
            unreleased: operation.unreleased,
        };
        let obsolete = marks(flag(one.operation, "deprecated"), operation.obsolete);
        self.facts.add(subject.fact("obsolete", obsolete));
        self.parameters(one, offered_as, operation);
        self.body(one, operation);
        self.answers(one, operation);
        self.scopes(one, operation);
    }
}

/// A parameter, body or answer of the document, followed to where it is defined.
fn followed<'v>(document: &'v Value, value: &'v Value, pointer: &str) -> (&'v Value, String) {
    let (mut value, mut pointer) = (value, pointer.to_owned());
    for _ in 0..32 {
        let reference = text(value, "$ref");
        let Some(target) = crate::document::lookup(document, reference).filter(|_| !reference.is_empty())
        else {
            break;
        };
        value = target;
        pointer = reference.trim_start_matches('#').to_owned();
    }
    (value, pointer)
}
