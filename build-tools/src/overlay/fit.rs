//! Which parts of an update still have something to say: words describe what is there, and never make it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::apply::{self, Location, Step, value_at};
use super::{Action, Applied, Found, Outcome, Overlay, Part, Stale, Traces, always};
use crate::Result;
use crate::layers::{Fault, Leaning};

/// What an overlay is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role<'a> {
    /// It corrects the document, or adds to it.
    Facts,
    /// It says what the server always sends, of schemas that callers do not send.
    Always {
        /// The schemas that callers send.
        sent: &'a BTreeSet<String>,
    },
    /// It describes what the document has, with `summary` and `description` only.
    Words,
}

impl Fault {
    fn of(&self, action: &Action) -> Stale {
        if self.conflict {
            action.conflict(&self.problem, self.remedy)
        } else {
            action
                .stale(Vec::new(), &self.problem, self.remedy)
                .blocked(self.blocked)
        }
    }
}

/// An update as it fits each of its targets, and what of it fits none of them.
pub(super) struct Fits {
    pub(super) updates: Vec<Value>,
    pub(super) stale: Vec<Stale>,
}

impl Overlay {
    /// Applies what fits, but for the actions that lean on nothing. `after` gets the document after each action.
    pub(crate) fn fit(
        &self,
        role: Role<'_>,
        leaning: &Leaning,
        document: &mut Value,
        traces: &mut Traces,
        found: &mut Found,
        mut after: impl FnMut(&Applied, &mut Value),
    ) -> Result<Vec<Applied>> {
        let mut done = Vec::with_capacity(self.actions.len());
        let before = found.stale.len();
        for action in &self.actions {
            let known = leaning.get(&(action.file.to_string(), action.index));
            if let Some(fault) = known {
                found.add(action, fault.of(action));
                continue;
            }
            if let Role::Always { sent } = role
                && let Some(name) = sent_target(action, sent, document)
            {
                let problem = format!("says of `{name}` what is always sent, and callers send it, too");
                found.add(action, action.stale(Vec::new(), &problem, always::REMEDY));
                continue;
            }
            let fitting;
            let action = match role {
                Role::Always { .. } => {
                    let (still, problem) = always::still(action, document);
                    if let Some(problem) = problem {
                        found.add(action, action.stale(Vec::new(), &problem, always::REMEDY));
                    }
                    let Some(still) = still else { continue };
                    fitting = still;
                    &fitting
                }
                Role::Facts | Role::Words => action,
            };
            match self.apply_one(action, Some(role), document, traces)? {
                Outcome::Applied(applied, parts) => {
                    after(&applied, document);
                    done.push(applied);
                    parts.into_iter().for_each(|part| found.add(action, part));
                }
                Outcome::Stale(one) => found.add(action, one),
            }
        }
        if let Role::Always { .. } = role {
            for one in found.stale.iter_mut().skip(before) {
                one.remedy = always::REMEDY.to_owned();
                one.part = Part::Written;
            }
        }
        Ok(done)
    }

    pub(super) fn fitting(
        &self,
        action: &Action,
        role: Option<Role<'_>>,
        update: &Value,
        document: &mut Value,
        locations: &[Location],
    ) -> Result<Fits> {
        let Some(role) = role else {
            let updates = vec![update.clone(); locations.len()];
            return Ok(Fits {
                updates,
                stale: Vec::new(),
            });
        };
        let mut updates = Vec::with_capacity(locations.len());
        let mut gone: Option<Vec<Vec<String>>> = None;
        for location in locations {
            let mut missing = Missing {
                role,
                members: is_properties(location),
                at: Vec::new(),
                found: Vec::new(),
                no_word: None,
            };
            let target = value_at(document, location).map(|found| &*found);
            let fits = missing.prune(target.unwrap_or(&Value::Null), update);
            if let Some(place) = missing.no_word {
                let problem = format!("writes `{}`, which is no word", place.join("."));
                let remedy = "words are `summary` and `description`; anything else is a correction";
                return Err(self.error(action, problem, remedy));
            }
            updates.push(fits.unwrap_or_else(|| Value::Object(Map::new())));
            gone = Some(match gone {
                None => missing.found,
                Some(before) => before
                    .into_iter()
                    .filter(|one| missing.found.contains(one))
                    .collect(),
            });
        }
        let stale = gone.unwrap_or_default().into_iter().map(|inside| {
            let problem = format!(
                "describes `{}`, which the document does not have",
                inside.join(".")
            );
            action.stale(inside, &problem, "delete this part of the action")
        });
        Ok(Fits {
            updates,
            stale: stale.collect(),
        })
    }
}

/// Looks for parts of an update that speak of what the document does not have.
struct Missing<'a> {
    role: Role<'a>,
    /// Whether the keys of the update are members of a structure.
    members: bool,
    at: Vec<String>,
    found: Vec<Vec<String>>,
    /// Where words write something else.
    no_word: Option<Vec<String>>,
}

impl Missing<'_> {
    /// What is left of an update; nothing where all of it is missing.
    fn prune(&mut self, target: &Value, update: &Value) -> Option<Value> {
        let Value::Object(entries) = update else {
            return Some(update.clone());
        };
        let mut kept = Map::new();
        for (key, value) in entries {
            self.at.push(key.clone());
            let found = target.get(key);
            let inner = match (self.role, value, found) {
                (Role::Words, Value::String(_), _) if matches!(key.as_str(), "summary" | "description") => {
                    Some(value.clone())
                }
                (_, Value::Object(_), Some(found)) => self.prune(found, value),
                (Role::Words, Value::Object(_), None) => {
                    self.found.push(self.at.clone());
                    None
                }
                (Role::Words, ..) => {
                    self.no_word.get_or_insert_with(|| self.at.clone());
                    None
                }
                (Role::Facts | Role::Always { .. }, Value::Object(schema), None)
                    if self.is_member() && qualifies(schema) =>
                {
                    self.found.push(self.at.clone());
                    None
                }
                (Role::Facts | Role::Always { .. }, ..) => Some(value.clone()),
            };
            self.at.pop();
            if let Some(inner) = inner {
                kept.insert(key.clone(), inner);
            }
        }
        (!kept.is_empty() || entries.is_empty()).then_some(Value::Object(kept))
    }

    /// Whether this is a member of a structure.
    fn is_member(&self) -> bool {
        match self.at.as_slice() {
            [_] => self.members,
            [.., holder, _] => holder == "properties",
            [] => false,
        }
    }
}

/// The first schema that an action changes and callers send.
fn sent_target(action: &Action, sent: &BTreeSet<String>, document: &Value) -> Option<String> {
    let locations = apply::locations(&action.path, document);
    locations.iter().find_map(|location| match location.as_slice() {
        [Step::Name(components), Step::Name(schemas), Step::Name(name), ..]
            if components == "components" && schemas == "schemas" && sent.contains(name) =>
        {
            Some(name.clone())
        }
        _ => None,
    })
}

fn is_properties(location: &[Step]) -> bool {
    matches!(location.last(), Some(Step::Name(name)) if name == "properties")
}

/// Whether a schema only says more of something that has a type elsewhere, so that alone it is a mistake.
fn qualifies(schema: &Map<String, Value>) -> bool {
    const QUALIFIERS: [&str; 12] = [
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
        "format",
        "pattern",
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "minItems",
        "maxItems",
    ];
    !schema.is_empty() && schema.keys().all(|key| QUALIFIERS.contains(&key.as_str()))
}
