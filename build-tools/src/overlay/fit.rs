//! Which parts of an update still have something to say: words describe what is there, and never make it.

use serde_json::{Map, Value};

use super::apply::{Location, Step, value_at};
use super::{Action, Overlay, Part, Stale};
use crate::Result;

/// What an overlay is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// It corrects the document.
    Facts,
    /// It describes what the document has, with `summary` and `description` only.
    Words,
}

/// An update as it fits each of its targets, and what of it fits none of them.
pub(super) struct Fits {
    pub(super) updates: Vec<Value>,
    pub(super) stale: Vec<Stale>,
}

impl Overlay {
    pub(super) fn fitting(
        &self,
        action: &Action,
        role: Option<Role>,
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
            self.stale(action, inside, &problem, "delete this part of the action")
        });
        Ok(Fits {
            updates,
            stale: stale.collect(),
        })
    }

    /// A finding about an action, or about the part of it that is `inside`.
    pub(super) fn stale(&self, action: &Action, inside: Vec<String>, problem: &str, remedy: &str) -> Stale {
        let index = action.index.saturating_sub(1);
        Stale {
            file: self.file.clone(),
            line: self.lines.get(index).copied().unwrap_or(1),
            place: format!("action {} ({})", action.index, action.target),
            problem: problem.to_owned(),
            remedy: remedy.to_owned(),
            part: Part::Action { index, inside },
        }
    }
}

/// Looks for parts of an update that speak of what the document does not have.
struct Missing {
    role: Role,
    /// Whether the keys of the update are members of a structure.
    members: bool,
    at: Vec<String>,
    found: Vec<Vec<String>>,
    /// Where words write something else.
    no_word: Option<Vec<String>>,
}

impl Missing {
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
                (Role::Facts, Value::Object(schema), None) if self.is_member() && qualifies(schema) => {
                    self.found.push(self.at.clone());
                    None
                }
                (Role::Facts, ..) => Some(value.clone()),
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
