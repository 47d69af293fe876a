//! Where corrections say that their facts are from, and whether that place says so.

mod form;
mod places;
pub mod rewrite;

use std::collections::BTreeSet;

pub use form::{Citation, parse};

pub(super) use self::places::split;
use self::places::{Places, related};
use super::documents;
use super::{Comparer, Judged, State};
use crate::overlay::Applied;
use crate::{Error, Result};

/// What a correction is worth as evidence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// It says something that its source contradicts: the keys of the differences.
    Contradicts(Vec<String>),
    /// Its source is not written as it should be.
    Malformed(String),
    /// The cited commit is not the one that `server.json` was read from.
    OtherCommit(String),
    /// Nothing in `server.json` is at the cited place and about what it corrects.
    Untied(String),
    /// A documentation page, a standard, or the published document.
    Page,
    /// It differs from the source for a reason that `deviations.toml` gives.
    Deviates,
    /// The cited place says what it says.
    Proven,
}

impl Proof {
    /// Whether it must be mended.
    #[must_use]
    pub fn fails(&self) -> bool {
        matches!(
            self,
            Self::Contradicts(_) | Self::Malformed(_) | Self::OtherCommit(_)
        )
    }

    /// One word for a list.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Contradicts(_) => "contradicts",
            Self::Malformed(_) => "malformed",
            Self::OtherCommit(_) => "other commit",
            Self::Untied(_) => "cannot be tied",
            Self::Page => "page",
            Self::Deviates => "deviates",
            Self::Proven => "proven",
        }
    }
}

/// A correction or an addition and what it is worth.
#[derive(Clone, Debug)]
pub struct Cited {
    /// `corrections.yaml` or `additions.yaml` of the crate, or of what it extends.
    pub file: String,
    /// The number of the action in it, from 1.
    pub action: usize,
    /// Its JSONPath.
    pub target: String,
    /// Its `x-source`.
    pub source: String,
    /// What it is worth.
    pub proof: Proof,
}

impl Comparer<'_> {
    /// Judges every correction of a crate that is no mere name, and every addition. Without a `server.json` only the form is judged.
    ///
    /// # Errors
    /// When something in `specs/` cannot be read.
    pub fn cites(&self, crate_name: &str) -> Result<Vec<Cited>> {
        let inputs = self.inputs(crate_name)?;
        let judged = inputs
            .as_ref()
            .map_or(Vec::new(), |inputs| self.judge(crate_name, inputs));
        let places = inputs.as_ref().map(|inputs| Places::new(&inputs.server));
        let changes = match &inputs {
            Some(inputs) => &inputs.documents.changes,
            None => &documents::changes(self.workspace, crate_name)?,
        };
        // What a crate shares was read from the source of the one that has it, which may be at another commit.
        let base = self.workspace.api(crate_name)?.extends.clone();
        let base = base.filter(|base| self.workspace.api(base).is_ok());
        let elsewhere = |action: &Applied| {
            let shared = base.as_ref().map(|base| format!("specs/{base}/"));
            shared.is_some_and(|folder| action.file.starts_with(&folder))
        };
        let actions = changes.additions.iter().chain(&changes.corrections);
        Ok(actions
            .filter(|action| action.kind.as_deref() != Some("name"))
            .map(|action| Cited {
                file: action.file.clone(),
                action: action.index,
                target: action.target.clone(),
                source: action.source.clone().unwrap_or_default(),
                proof: proof(action, &judged, places.as_ref(), elsewhere(action)),
            })
            .collect())
    }
}

fn proof(action: &Applied, judged: &[Judged], places: Option<&Places<'_>>, elsewhere: bool) -> Proof {
    let citations = match form::all(action.source.as_deref().unwrap_or_default()) {
        Ok(citations) => citations,
        Err(problem) => return Proof::Malformed(problem),
    };
    let facts: Vec<&Judged> = judged
        .iter()
        .filter(|one| related(&action.touched, &one.fact))
        .collect();
    let mut untied = None;
    let (mut proven, mut deviates) = (false, false);
    let mut against: BTreeSet<String> = BTreeSet::new();
    for citation in &citations {
        let Citation::Code {
            repository, commit, ..
        } = citation
        else {
            continue;
        };
        let Some(places) = places else {
            untied = Some("the crate has no server.json".to_owned());
            continue;
        };
        match places.commit(repository) {
            // What a server no longer has is cited at the last commit that had it.
            Some(read) if read != commit && is_gone(action) => {
                untied = Some("the server no longer has it".to_owned());
                continue;
            }
            Some(read) if read != commit && elsewhere => {
                untied = Some(format!("{repository} was read at another commit for this crate"));
                continue;
            }
            Some(read) if read != commit => return Proof::OtherCommit(read.to_owned()),
            Some(_) => {}
            None => {
                untied = Some(format!("{repository} is no source of server.json"));
                continue;
            }
        }
        let mut tied = false;
        for one in &facts {
            match places.tied(citation, &one.fact) {
                places::Tie::Yes => {
                    tied = true;
                    match one.state {
                        State::Unexplained => drop(against.insert(one.fact.key())),
                        State::Deviates(_) => deviates = true,
                        State::Agreed | State::Corrected => proven = true,
                    }
                }
                places::Tie::Beside(what) => untied = Some(format!("the line is that of {what}")),
                places::Tie::No => {}
            }
        }
        if !tied && untied.is_none() {
            untied = Some("nothing in server.json is there and about this".to_owned());
        }
    }
    if !against.is_empty() {
        Proof::Contradicts(against.into_iter().collect())
    } else if proven {
        Proof::Proven
    } else if deviates {
        Proof::Deviates
    } else {
        untied.map_or(Proof::Page, Proof::Untied)
    }
}

/// Whether the action says that the server has dropped an operation.
fn is_gone(action: &Applied) -> bool {
    action
        .touched
        .iter()
        .any(|place| place.ends_with("/x-deprecated"))
}

/// The errors of those that must be mended.
#[must_use]
pub fn errors(cited: &[Cited]) -> Vec<Error> {
    let failing = cited.iter().filter(|one| one.proof.fails());
    failing
        .map(|one| {
            let (problem, remedy) = match &one.proof {
                Proof::Contradicts(keys) => (
                    format!("contradicts its source: {}", keys.join("; ")),
                    "correct it to what the source says, or explain the difference in deviations.toml"
                        .to_owned(),
                ),
                Proof::Malformed(problem) => (format!("its x-source {problem}"), form::REMEDY.to_owned()),
                Proof::OtherCommit(read) => (
                    "cites another commit than server.json was read from".to_owned(),
                    format!("see what the source says at {read}, and cite that"),
                ),
                _ => (String::new(), String::new()),
            };
            Error::new(&*one.file, problem, remedy).at(format!("action {} ({})", one.action, one.target))
        })
        .collect()
}
