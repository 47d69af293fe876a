//! OpenAPI Overlay 1.0: edits of a document, each at the targets of a JSONPath (RFC 9535). An action that finds
//! nothing to do stops the run, so that no edit outlives its reason.

mod additive;
mod always;
mod apply;
mod citation;
mod fit;
mod parse;
mod stale;
#[cfg(test)]
mod tests;
mod text;
mod touched;
mod traces;

use std::sync::Arc;

use serde_json::Value;
use serde_json_path::JsonPath;

use self::apply::{Location, remove, value_at};
use crate::layers::Leaning;
use crate::load::kind;
use crate::manifest::is_day;
use crate::{Error, Result};

pub use citation::Citation;
pub(crate) use fit::Role;
pub use stale::{Part, Stale};
pub use text::{action_lines, cut_actions};
pub(crate) use traces::Traces;

/// The `x-kind` of an action that brings what the document lacks and changes nothing that it has.
pub(crate) const ADDITION: &str = "addition";

/// The `x-kind` of an action that says what a server always sends.
pub(crate) const ALWAYS: &str = "always";

/// A list of edits, read from one file, or from the one that a crate shares and then its own.
#[derive(Debug, Clone)]
pub struct Overlay {
    file: String,
    actions: Vec<Action>,
}

#[derive(Debug, Clone)]
struct Action {
    file: Arc<str>,
    /// The line that it begins at, from 1.
    line: usize,
    /// Whether other crates use it too, so that it need not fit this one.
    shared: bool,
    /// Counted from 1 in its file, as errors and reports do.
    index: usize,
    target: String,
    path: JsonPath,
    edit: Edit,
    reason: String,
    kind: Option<String>,
    source: Option<String>,
    date: Option<String>,
}

#[derive(Debug, Clone)]
enum Edit {
    Update(Value),
    Remove,
}

/// How one action went.
enum Outcome {
    /// It was applied, but for these parts of it.
    Applied(Applied, Vec<Stale>),
    /// It does not fit.
    Stale(Stale),
}

/// What one action did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// Its file.
    pub file: String,
    /// The position of the action in its file, from 1.
    pub index: usize,
    /// Its JSONPath.
    pub target: String,
    /// Its `x-kind`: `name`, `bug` or `deviation` in corrections, `addition` or `always` in the files of that name.
    pub kind: Option<String>,
    /// Its `description`; empty where there is none.
    pub reason: String,
    /// Its `x-source`: where the fact is from.
    pub source: Option<String>,
    /// Its `x-date`: the day of that source.
    pub date: Option<String>,
    /// In how many places it matched.
    pub matches: usize,
    /// What it added, changed or removed, as JSON pointers; entries of lists by what they say instead of by number.
    pub touched: Vec<String>,
}

impl Overlay {
    /// Reads an overlay, JSON or YAML; `file` is what errors call it.
    ///
    /// # Errors
    /// The text is no overlay of version 1.0, or an action has an unknown key, no valid target, or not exactly one
    /// of `update` and `remove: true`.
    pub fn parse(file: &str, text: &str) -> Result<Self> {
        let mut actions = parse::actions(file, text)?;
        for (action, line) in actions.iter_mut().zip(action_lines(text)) {
            action.line = line;
        }
        Ok(Self {
            file: file.to_owned(),
            actions,
        })
    }

    /// The same edits, where other crates use them too: one that does not fit is left out.
    pub(crate) fn shared(mut self) -> Self {
        self.actions.iter_mut().for_each(|action| action.shared = true);
        self
    }

    /// These edits after those that are shared.
    pub(crate) fn after(mut self, shared: Self) -> Self {
        self.actions.splice(0..0, shared.actions);
        self
    }

    /// What errors call the crate's own file.
    pub(crate) fn file(&self) -> &str {
        &self.file
    }

    /// The same file without actions.
    pub(crate) fn emptied(&self) -> Self {
        Self {
            file: self.file.clone(),
            actions: Vec::new(),
        }
    }

    /// How many actions there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.actions.len()
    }

    /// Whether there is no action.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty()
    }

    /// Demands of each action what a correction owes its reader: an `x-kind`, a `description` that gives the reason
    /// and, for a `bug` or a `deviation`, the `x-source` of the fact.
    ///
    /// # Errors
    /// The first action that lacks one of these.
    pub fn require_reasons(&self) -> Result<()> {
        for action in &self.actions {
            let owes = |problem: &str, remedy: &str| Err(self.error(action, problem, remedy));
            match action.kind.as_deref() {
                Some("name" | "bug" | "deviation") => {}
                Some(other) => {
                    let problem = format!("has x-kind \"{other}\"");
                    return owes(&problem, "x-kind is one of name, bug, deviation");
                }
                None => return owes("has no x-kind", "add x-kind: name, bug or deviation"),
            }
            if action.reason.trim().is_empty() {
                return owes(
                    "gives no reason",
                    "say in `description` why the document is edited here",
                );
            }
            let sourced = action
                .source
                .as_deref()
                .is_some_and(|source| !source.trim().is_empty());
            if action.kind.as_deref() != Some("name") && !sourced {
                return owes("names no source", "say in `x-source` where the fact is from");
            }
        }
        Ok(())
    }

    /// Demands of each action what an addition owes its reader: `x-kind: addition`, a `description`, an `x-source` at a commit
    /// ([`Citation`]), and as `x-date` the day of that commit. An addition removes nothing.
    ///
    /// # Errors
    /// The first action that lacks one of these.
    pub fn require_sources(&self) -> Result<()> {
        for action in &self.actions {
            let owes = |problem: &str, remedy: &str| Err(self.error(action, problem, remedy));
            if action.kind.as_deref() != Some(ADDITION) {
                return owes(
                    "is no addition",
                    "write x-kind: addition, or move it to corrections.yaml",
                );
            }
            if matches!(action.edit, Edit::Remove) {
                return owes(
                    "removes something",
                    "an addition only adds: move it to corrections.yaml",
                );
            }
            if action.reason.trim().is_empty() {
                return owes("gives no reason", "say in `description` what the server has here");
            }
            let source = action.source.as_deref().unwrap_or_default();
            if Citation::parse(source).is_none() {
                return owes("names no source at a commit", Citation::FORM);
            }
            if !action.date.as_deref().is_some_and(is_day) {
                return owes(
                    "has no date",
                    "give the day of the commit in `x-date`: 2026-08-20",
                );
            }
        }
        Ok(())
    }

    /// Demands that every action says what a server always sends: `x-kind: always`.
    ///
    /// # Errors
    /// The first action that is of another kind.
    pub fn require_always(&self) -> Result<()> {
        let stranger = |action: &&Action| action.kind.as_deref() != Some(ALWAYS);
        match self.actions.iter().find(stranger) {
            None => Ok(()),
            Some(action) => Err(self.error(
                action,
                "does not say that a member is always sent",
                "write x-kind: always, or move it to corrections.yaml",
            )),
        }
    }

    /// Applies the actions in their order and says what each did.
    ///
    /// Updates merge maps, append to lists (a list as `update` appends its entries, anything else itself) and replace
    /// the rest. After an error the document is part-way edited and of no further use.
    ///
    /// # Errors
    /// An action matches nothing, changes nothing, or cannot be applied to what it matches.
    pub fn apply(&self, document: &mut Value) -> Result<Vec<Applied>> {
        let mut all = Vec::with_capacity(self.actions.len());
        self.apply_each(document, |applied, _| all.push(applied.clone()))?;
        Ok(all)
    }

    /// [`Overlay::apply`], which calls `each` with every action that was applied and the document after it.
    ///
    /// # Errors
    /// As [`Overlay::apply`].
    pub fn apply_each(&self, document: &mut Value, mut each: impl FnMut(&Applied, &Value)) -> Result<()> {
        let mut traces = Traces::default();
        for action in &self.actions {
            let role = action.shared.then_some(Role::Facts);
            match self.apply_one(action, role, document, &mut traces)? {
                Outcome::Applied(applied, _) => each(&applied, document),
                Outcome::Stale(stale) if action.shared && stale.part != Part::ByHand => {}
                Outcome::Stale(stale) => return Err(stale.into()),
            }
        }
        Ok(())
    }

    /// Applies words: what they say must be of something that the document has, but for words that are shared.
    ///
    /// # Errors
    /// As [`Overlay::apply`].
    pub fn describe(&self, document: &mut Value) -> Result<()> {
        let mut found = Found::default();
        self.fit(
            Role::Words,
            &Leaning::new(),
            document,
            &mut Traces::default(),
            &mut found,
            |_, _| {},
        )?;
        match found.stale.into_iter().next() {
            Some(stale) => Err(stale.into()),
            None => Ok(()),
        }
    }

    /// Applies one action, or says why it does not fit; the document is then as it was. With a role, what the update says of
    /// parts that the document does not have is left out and told.
    fn apply_one(
        &self,
        action: &Action,
        role: Option<Role<'_>>,
        document: &mut Value,
        traces: &mut Traces,
    ) -> Result<Outcome> {
        let mut locations = apply::locations(&action.path, document);
        let stale =
            |problem: &str, remedy: &str| Ok(Outcome::Stale(action.stale(Vec::new(), problem, remedy)));
        if locations.is_empty() {
            let remedy = "delete the action if the document was repaired, or correct its target";
            return stale("matches nothing", remedy);
        }
        let matches = locations.len();
        let touched = touched::touched(action, document, &locations);
        let mut parts = Vec::new();
        match &action.edit {
            Edit::Remove => {
                // From the back, so that no removal moves a later one; what is inside goes before what holds it.
                locations.sort_unstable_by(|a, b| b.cmp(a));
                for location in &locations {
                    self.remove_one(action, document, location)?;
                    traces.removed(action, location);
                }
            }
            Edit::Update(update) => {
                if let Err((problem, remedy)) = check_update(update, document, &locations) {
                    return Ok(Outcome::Stale(action.conflict(&problem, remedy)));
                }
                if action.kind.as_deref() == Some(ADDITION)
                    && let Some(clash) = additive::first_clash(update, document, &locations)
                {
                    return Ok(Outcome::Stale(match clash {
                        additive::Clash::Known(_) => {
                            action.stale(Vec::new(), &clash.problem(), clash.remedy())
                        }
                        additive::Clash::Replaced(_) => action.conflict(&clash.problem(), clash.remedy()),
                    }));
                }
                let fits = self.fitting(action, role, update, document, &locations)?;
                let mut changed = false;
                for (location, update) in locations.iter().zip(fits.updates) {
                    let Some(found) = value_at(document, location).filter(|found| is_container(found)) else {
                        let problem = format!("replaces {} while it updates it", apply::pointer(location));
                        return Err(self.error(action, problem, "write two actions, the outer one first"));
                    };
                    let mut written = Vec::new();
                    changed |= apply::update(found, &update, &mut location.clone(), &mut written);
                    traces.wrote(action, written);
                }
                match (changed, fits.stale.is_empty()) {
                    (true, _) => parts = fits.stale,
                    (false, true) => {
                        return stale(
                            "changes nothing",
                            "delete the action: the document already says this",
                        );
                    }
                    // All that it says is of parts that are gone.
                    (false, false) => {
                        let problem = fits.stale.iter().map(|one| one.problem.as_str());
                        return stale(&problem.collect::<Vec<_>>().join("; "), "delete the action");
                    }
                }
            }
        }
        let applied = Applied {
            file: action.file.to_string(),
            index: action.index,
            target: action.target.clone(),
            kind: action.kind.clone(),
            reason: action.reason.clone(),
            source: action.source.clone(),
            date: action.date.clone(),
            matches,
            touched,
        };
        Ok(Outcome::Applied(applied, parts))
    }

    fn remove_one(&self, action: &Action, document: &mut Value, location: &Location) -> Result<()> {
        if remove(document, location) {
            return Ok(());
        }
        Err(self.error(
            action,
            "removes the whole document",
            "target the part that should go",
        ))
    }

    fn error(&self, action: &Action, problem: impl Into<String>, remedy: &str) -> Error {
        Error::new(&*action.file, problem, remedy).at(format!("action {} ({})", action.index, action.target))
    }
}

impl Action {
    /// A finding about the action, or about the part of it that is `inside`.
    fn stale(&self, inside: Vec<String>, problem: &str, remedy: &str) -> Stale {
        Stale {
            file: self.file.to_string(),
            line: self.line,
            place: format!("action {} ({})", self.index, self.target),
            problem: problem.to_owned(),
            remedy: remedy.to_owned(),
            part: Part::Action {
                index: self.index.saturating_sub(1),
                inside,
                blocked: false,
            },
        }
    }

    /// A finding about an action that speaks of what is there, and cannot be done. Deleting a shared one would take it from
    /// the crates that it fits.
    fn conflict(&self, problem: &str, remedy: &str) -> Stale {
        let stale = self.stale(Vec::new(), problem, remedy);
        if !self.shared {
            return stale.blocked(true);
        }
        Stale {
            remedy: "move it out of the shared file, into those of the crates that it fits".to_owned(),
            part: Part::ByHand,
            ..stale
        }
    }
}

/// What of overlays does not fit.
#[derive(Debug, Clone, Default)]
pub(crate) struct Found {
    /// Of the crate alone: it has to go.
    pub(crate) stale: Vec<Stale>,
    /// Of what it shares: it has to go where it fits no other crate either.
    pub(crate) unfit: Vec<Stale>,
}

impl Found {
    fn add(&mut self, action: &Action, found: Stale) {
        if action.shared && found.part != Part::ByHand {
            self.unfit.push(found);
        } else {
            self.stale.push(found);
        }
    }
}

/// Refuses an update before it has touched anything, with the remedy.
fn check_update(
    update: &Value,
    document: &mut Value,
    locations: &[Location],
) -> std::result::Result<(), (String, &'static str)> {
    for location in locations {
        let Some(found) = value_at(document, location) else {
            continue;
        };
        let place = apply::pointer(location);
        let problem = match (&*found, update) {
            (Value::Object(_), Value::Object(_)) | (Value::Array(_), _) => continue,
            (Value::Object(_), other) => format!("updates a map, {place}, with {}", kind(other)),
            (scalar, _) => format!("selects {}, {place}", kind(scalar)),
        };
        let remedy = if found.is_object() {
            "an update of a map is a map"
        } else {
            "target the map that holds it and update that key"
        };
        return Err((problem, remedy));
    }
    Ok(())
}

/// Whether an update can be merged into this.
fn is_container(value: &Value) -> bool {
    value.is_object() || value.is_array()
}
