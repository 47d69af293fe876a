//! All layers of a crate on its document, and the words: what fits is applied, everything else is told in one run.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{ADDED, Changes, Layers};
use crate::document::{decoded, lookup, operations, unescape};
use crate::overlay::{Applied, Found, Overlay, Role, Traces};
use crate::sent::sent_schemas;
use crate::{Error, Result};

/// A document with its layers and words.
#[derive(Default)]
pub(crate) struct Fitted {
    /// After the layers: facts only.
    pub(crate) corrected: Value,
    /// After the words, too.
    pub(crate) document: Value,
    /// What the layers did.
    pub(crate) changes: Changes,
    /// What no longer fits.
    pub(crate) found: Found,
    /// Who wrote what.
    pub(crate) traces: Traces,
}

/// Actions that could be applied and lean on something that is not there: file and position from 1, and what is wrong.
pub(crate) type Leaning = BTreeMap<(String, usize), Fault>;

/// What is wrong with an action, and what to do about it.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) problem: String,
    pub(crate) remedy: &'static str,
    /// Whether what the action speaks of is there all the same.
    pub(crate) conflict: bool,
    /// Whether the action may still be needed, said in another way.
    pub(crate) blocked: bool,
}

/// Applies the layers, then the words.
///
/// # Errors
/// See [`fit_without`].
pub(crate) fn fit(document: &Value, layers: Option<&Layers>, words: Option<&Overlay>) -> Result<Fitted> {
    fit_without(document, layers, words, Leaning::new())
}

/// [`fit`], without actions that are known not to fit.
///
/// # Errors
/// An action that cannot be applied in any way, or words that are none.
pub(crate) fn fit_without(
    document: &Value,
    layers: Option<&Layers>,
    words: Option<&Overlay>,
    mut leaning: Leaning,
) -> Result<Fitted> {
    // An action that goes may take along what another one leans on, so look again until nothing new is found.
    let mut fitted = loop {
        let mut fitted = Fitted {
            corrected: document.clone(),
            ..Fitted::default()
        };
        let known = leaning.len();
        if let Some(layers) = layers {
            let extended = fitted.layers(layers, &leaning)?;
            strangers(&extended, &fitted, &mut leaning);
            dangling(&fitted, &mut leaning);
        }
        if leaning.len() == known {
            break fitted;
        }
    };
    fitted.document = fitted.corrected.clone();
    if let Some(words) = words {
        let Fitted {
            document,
            traces,
            found,
            ..
        } = &mut fitted;
        words.fit(Role::Words, &leaning, document, traces, found, |_, _| {})?;
    }
    Ok(fitted)
}

impl Fitted {
    /// The names of operations that an action gave.
    pub(crate) fn curated(&self) -> BTreeSet<String> {
        let given = operations(&self.corrected)
            .into_iter()
            .filter_map(|(path, method)| {
                let place = ["paths", &path, method, "operationId"].map(ToOwned::to_owned);
                self.traces.writer(&place)?;
                let name = self.corrected["paths"][&path][method]["operationId"].as_str()?;
                Some(name.to_owned())
            });
        given.collect()
    }

    /// Applies the layers; gives the operations that the document and the additions have.
    fn layers(&mut self, layers: &Layers, leaning: &Leaning) -> Result<BTreeSet<(String, &'static str)>> {
        let Self {
            corrected,
            changes,
            found,
            traces,
            ..
        } = self;
        let published = operations(corrected);
        let mut known: BTreeSet<_> = published.iter().cloned().collect();
        let mark = |applied: &Applied, document: &mut Value| {
            for (path, method) in operations(document) {
                if known.insert((path.clone(), method)) {
                    document["paths"][path][method][ADDED] =
                        json!({ "source": applied.source, "date": applied.date });
                }
            }
        };
        changes.additions = layers
            .additions
            .fit(Role::Facts, leaning, corrected, traces, found, mark)?;
        changes.operations = operations(corrected).len() - published.len();
        changes.corrections =
            layers
                .corrections
                .fit(Role::Facts, leaning, corrected, traces, found, |_, _| {})?;
        let now: BTreeSet<_> = operations(corrected).into_iter().collect();
        if let Some((path, method)) = known.difference(&now).next() {
            let problem = format!("removes the operation `{} {path}`", method.to_ascii_uppercase());
            let remedy = "leave it out: a correction drops no operation";
            return Err(Error::new(layers.corrections.file(), problem, remedy));
        }
        // Only of what nobody but the server sends: a caller would have to make up a member.
        let sent = sent_schemas(corrected);
        let always = Role::Always { sent: &sent };
        changes.always = layers
            .always
            .fit(always, leaning, corrected, traces, found, |_, _| {})?;
        Ok(known)
    }
}

/// Operations that a correction made.
fn strangers(known: &BTreeSet<(String, &'static str)>, fitted: &Fitted, found: &mut Leaning) {
    for (path, method) in operations(&fitted.corrected) {
        if known.contains(&(path.clone(), method)) {
            continue;
        }
        let place = ["paths", &path, method].map(ToOwned::to_owned);
        if let Some(writer) = fitted.traces.writer(&place) {
            let name = format!("{} {path}", method.to_ascii_uppercase());
            let problem = format!("adds to `{name}`, which the document does not have");
            let remedy = "delete the action; an operation that only the server has goes into additions.yaml";
            let fault = Fault {
                problem,
                remedy,
                conflict: false,
                blocked: false,
            };
            found.insert((writer.file.clone(), writer.index), fault);
        }
    }
}

/// References that lead nowhere because an action wrote them, or took away what they lead to.
fn dangling(fitted: &Fitted, found: &mut Leaning) {
    let document = &fitted.corrected;
    references(document, &mut Vec::new(), &mut |reference, place| {
        let Some(target) = reference.strip_prefix("#/") else {
            return;
        };
        if lookup(document, reference).is_some() {
            return;
        }
        let keys: Vec<String> = target.split('/').map(|key| unescape(&decoded(key))).collect();
        let (writer, problem, remedy) = match (fitted.traces.writer(place), fitted.traces.remover(&keys)) {
            (Some(writer), _) => (
                writer,
                format!("refers to `{reference}`, which the document does not have"),
                "delete the action, or refer to what the document has now",
            ),
            (None, Some(writer)) => (
                writer,
                format!("removes `{reference}`, which the document refers to"),
                "delete the action, or remove what refers to it, too",
            ),
            (None, None) => return,
        };
        let fault = Fault {
            problem,
            remedy,
            conflict: false,
            blocked: true,
        };
        found.insert((writer.file.clone(), writer.index), fault);
    });
}

/// Calls `each` with every reference and the place that it is at.
fn references(value: &Value, at: &mut Vec<String>, each: &mut impl FnMut(&str, &[String])) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                at.push(key.clone());
                match inner {
                    Value::String(reference) if key == "$ref" => each(reference, at),
                    inner => references(inner, at, each),
                }
                at.pop();
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                at.push(index.to_string());
                references(inner, at, each);
                at.pop();
            }
        }
        _ => {}
    }
}
