//! What changed between two documents or revisions, what that does to somebody who builds on the crate, and the version
//! that follows.
//!
//! Three comparisons, one after the other: of the plans (what Rust sees), of the documents fact by fact (so that nothing
//! goes unnoticed), and of the public API of the two generated crates, which is the truth that the rating is held against.

mod api;
mod facts;
mod lowered;
mod report;
mod rules;
mod side;
mod version;

pub use api::{ApiChange, PublicApi, compare as compare_api};
pub use report::Report;
pub use rules::{Change, Effect, RULES, Rule};
pub use side::{Reader, Side};
pub use version::Version;

use crate::{Error, Result, manifest::Api, overlay::Stale};

/// What changed of one crate.
#[derive(Debug)]
pub struct Drift {
    /// The crate.
    pub crate_name: String,
    /// The manifest entry before, and now; none where there was, or is, no such crate.
    pub apis: (Option<Api>, Option<Api>),
    /// All changes, the gravest first.
    pub changes: Vec<Change>,
    /// What differs in the public API of the generated crate.
    pub api: Vec<ApiChange>,
    /// What of `specs/` no longer fits the document.
    pub stale: Vec<Stale>,
    /// Whether the generated files differ at all.
    pub files_differ: bool,
    /// Why one of the two sides becomes no crate, where that is so: then only the documents were compared, fact by fact.
    pub unmade: Option<Error>,
}

impl Drift {
    /// What the rules say.
    #[must_use]
    pub fn rated(&self) -> Effect {
        self.changes
            .iter()
            .map(|change| change.rule.effect)
            .max()
            .unwrap_or(Effect::None)
    }

    /// What the generated crates say.
    #[must_use]
    pub fn observed(&self) -> Effect {
        self.api
            .iter()
            .map(|change| change.effect)
            .max()
            .unwrap_or(Effect::None)
    }

    /// The graver of the two. They differ only where a rule is wrong. A document that becomes no crate breaks.
    #[must_use]
    pub fn effect(&self) -> Effect {
        match self.unmade {
            Some(_) => Effect::Breaking,
            None => self.rated().max(self.observed()),
        }
    }

    /// Whether the rules and the generated crates agree, where there are two crates.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.unmade.is_some() || self.rated() == self.observed()
    }

    /// Whether there is anything to release.
    #[must_use]
    pub fn changed(&self) -> bool {
        self.files_differ || !self.changes.is_empty() || !self.api.is_empty()
    }

    /// The version that follows.
    #[must_use]
    pub fn next_version(&self, now: Version) -> Version {
        match self.apis {
            (None, Some(_)) => now,
            _ => now.next(self.effect(), self.changed()),
        }
    }
}

/// Compares what a crate was made from with what it is made from now. Corrections, words and entries of the manifest that
/// one of the sides does not need are told, and left out.
///
/// # Errors
/// An overlay cannot be read. A document that becomes no crate is compared all the same ([`Drift::unmade`]).
pub fn compare(before: &Side, after: &Side) -> Result<Drift> {
    let (was, is) = match (before.make(), after.make()) {
        (Ok(was), Ok(is)) => (was, is),
        (Err(failure), _) | (_, Err(failure)) => {
            let nameless = || Error::new(&after.crate_name, "becomes no crate", "");
            return documents(before, after, failure.error.unwrap_or_else(nameless));
        }
    };
    let open = |path: &str| was.api.is_open(path);
    let mut changes = lowered::compare(&was.plan, &is.plan, &open);
    conveniences(&before.api, &after.api, &mut changes);
    let facts = facts::compare(&was.contract, &is.contract, &changes);
    changes.extend(facts);
    Ok(Drift {
        crate_name: after.crate_name.clone(),
        apis: (Some(before.api.clone()), Some(after.api.clone())),
        changes: sorted(changes),
        api: api::compare(&was.api, &is.api),
        stale: is.stale,
        files_differ: was.files != is.files,
        unmade: None,
    })
}

fn sorted(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by(|a, b| {
        (b.rule.effect, b.rule.caution, &a.place).cmp(&(a.rule.effect, a.rule.caution, &b.place))
    });
    changes
}

/// Compares two documents of which one becomes no crate.
fn documents(before: &Side, after: &Side, unmade: Error) -> Result<Drift> {
    let ((was, _), (is, stale)) = (before.corrected()?, after.corrected()?);
    let mut changes = facts::operations(&was, &is);
    let facts = facts::compare(&was, &is, &changes);
    changes.extend(facts);
    Ok(Drift {
        crate_name: after.crate_name.clone(),
        apis: (Some(before.api.clone()), Some(after.api.clone())),
        changes: sorted(changes),
        api: Vec::new(),
        stale,
        files_differ: true,
        unmade: Some(unmade),
    })
}

/// What the manifest, and no document, decides of the methods of a crate: pages, waits, resumable uploads, webhooks.
fn conveniences(before: &Api, after: &Api, found: &mut Vec<Change>) {
    let mut say = |place: String, was: Option<String>, is: Option<String>| {
        let id = match (&was, &is) {
            (None, Some(_)) => "convenience-added",
            (Some(_), None) => "convenience-removed",
            (Some(was), Some(is)) if was != is => "convenience-changed",
            _ => return,
        };
        found.push(Change::new(id, "", place));
    };
    say(
        "webhook".to_owned(),
        before.webhook.clone(),
        after.webhook.clone(),
    );
    let names: std::collections::BTreeSet<&String> =
        before.operations.keys().chain(after.operations.keys()).collect();
    for name in names {
        let (was, is) = (before.operations.get(name), after.operations.get(name));
        let pages = |of: Option<&crate::manifest::OperationFacts>| Some(format!("{:?}", of?.pages.as_ref()?));
        let wait = |of: Option<&crate::manifest::OperationFacts>| Some(format!("{:?}", of?.wait.as_ref()?));
        say(format!("pages of {name}"), pages(was), pages(is));
        say(format!("states of {name}"), wait(was), wait(is));
        let resumable =
            |of: Option<&crate::manifest::OperationFacts>| Some(format!("{:?}", of?.resumable.as_ref()?));
        say(
            format!("resumable upload of {name}"),
            resumable(was),
            resumable(is),
        );
    }
}

/// A crate that is new, or gone.
#[must_use]
pub fn whole(side: &Side, new: bool) -> Drift {
    let id = if new { "crate-added" } else { "crate-removed" };
    let api = Some(side.api.clone());
    Drift {
        crate_name: side.crate_name.clone(),
        apis: if new { (None, api) } else { (api, None) },
        changes: vec![Change::new(id, &side.crate_name, &side.crate_name)],
        api: Vec::new(),
        stale: Vec::new(),
        files_differ: true,
        unmade: None,
    }
}
