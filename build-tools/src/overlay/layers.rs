//! All overlays of a crate on its document, one after the other: what fits is applied, everything else is told in one run.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Applied, Outcome, Overlay, Role, Stale, Traces};
use crate::Result;
use crate::document::{METHODS, escape, lookup};

/// A document with its overlays.
pub(crate) struct Fitted {
    /// After the corrections: facts only.
    pub(crate) corrected: Value,
    /// After the words too.
    pub(crate) document: Value,
    /// The corrections that were applied.
    pub(crate) applied: Vec<Applied>,
    /// What no longer fits.
    pub(crate) stale: Vec<Stale>,
    /// Who wrote what.
    pub(crate) traces: Traces,
}

/// An action that was applied and leans on something that is not there: its overlay, its position from 1, what is wrong.
type Leaning = BTreeMap<(String, usize), String>;

/// Applies the corrections, then the words.
///
/// # Errors
/// An action that cannot be applied to what it matches, or words that are none.
pub(crate) fn fit(document: &Value, corrections: &[&Overlay], words: &[&Overlay]) -> Result<Fitted> {
    let mut leaning = Leaning::new();
    // An action that goes may take along what another one leans on, so look again until nothing new is found.
    let mut fitted = loop {
        let mut fitted = Fitted {
            corrected: document.clone(),
            document: Value::Null,
            applied: Vec::new(),
            stale: Vec::new(),
            traces: Traces::default(),
        };
        for overlay in corrections {
            let (stale, traces) = (&mut fitted.stale, &mut fitted.traces);
            let applied = overlay.fit(Role::Facts, &leaning, &mut fitted.corrected, traces, stale)?;
            fitted.applied.extend(applied);
        }
        let known = leaning.len();
        strangers(document, &fitted.corrected, &fitted.traces, &mut leaning);
        dangling(&fitted.corrected, &fitted.traces, &mut leaning);
        if leaning.len() == known {
            break fitted;
        }
    };
    fitted.document = fitted.corrected.clone();
    for overlay in words {
        overlay.fit(
            Role::Words,
            &leaning,
            &mut fitted.document,
            &mut fitted.traces,
            &mut fitted.stale,
        )?;
    }
    Ok(fitted)
}

impl Overlay {
    /// Applies what fits, but for the actions that lean on nothing.
    fn fit(
        &self,
        role: Role,
        leaning: &Leaning,
        document: &mut Value,
        traces: &mut Traces,
        stale: &mut Vec<Stale>,
    ) -> Result<Vec<Applied>> {
        let mut done = Vec::with_capacity(self.actions.len());
        for action in &self.actions {
            if let Some(problem) = leaning.get(&(self.file.clone(), action.index)) {
                let remedy = "delete the action, or lean on what the document has now";
                stale.push(self.stale(action, Vec::new(), problem, remedy));
                continue;
            }
            match self.apply_one(action, Some(role), document, traces)? {
                Outcome::Applied(applied, parts) => {
                    done.push(applied);
                    stale.extend(parts);
                }
                Outcome::Stale(one) => stale.push(one),
            }
        }
        Ok(done)
    }
}

/// Operations that the document does not have and an action made.
fn strangers(before: &Value, after: &Value, traces: &Traces, found: &mut Leaning) {
    let paths = after["paths"].as_object().into_iter().flatten();
    for (path, item) in paths {
        for method in METHODS {
            let pointer = format!("/paths/{}/{method}", escape(path));
            if item.get(method).is_none() || before.pointer(&pointer).is_some() {
                continue;
            }
            let place = ["paths", path, method].map(ToOwned::to_owned);
            if let Some(writer) = traces.writer(&place) {
                let name = format!("{} {path}", method.to_ascii_uppercase());
                found.insert(
                    (writer.file.clone(), writer.index),
                    format!("adds to `{name}`, which the document does not have"),
                );
            }
        }
    }
}

/// References that lead nowhere and that an action wrote.
fn dangling(document: &Value, traces: &Traces, found: &mut Leaning) {
    let mut missing = BTreeSet::new();
    references(document, &mut Vec::new(), &mut |reference, place| {
        if reference.starts_with('#') && lookup(document, reference).is_none() {
            missing.insert((place.to_vec(), reference.to_owned()));
        }
    });
    for (place, reference) in missing {
        if let Some(writer) = traces.writer(&place) {
            found.insert(
                (writer.file.clone(), writer.index),
                format!("refers to `{reference}`, which the document does not have"),
            );
        }
    }
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
