//! Holds what we say of an API against what its server does.
//!
//! The one side is the corrected document with the scopes of `specs/apis.toml`, the other `server.json`, which is read
//! from the server's source at a commit. Every difference is gone, because a correction made it so, or is explained in
//! `deviations.toml`. Types are compared where they meet, from the bodies, answers and parameters of each operation, and
//! not by their names.

pub mod always;
pub mod cites;
mod compare;
mod deviations;
mod documents;
mod fact;
pub mod facts;
pub mod payloads;
mod report;
pub mod selftest;
#[cfg(test)]
mod tests;
mod view;

use std::collections::{BTreeMap, BTreeSet};

pub use deviations::Deviation;
pub use fact::{About, Fact, Verdict};
pub use report::{json, markdown, text};

use self::compare::Comparison;
use self::documents::Documents;
use self::facts::Server;
use crate::{Error, Result, Workspace};

/// What became of one comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Both sides say the same, or the document is the wider one.
    Agreed,
    /// They do since a correction.
    Corrected,
    /// They differ for a reason: the number of the deviation, from 0.
    Deviates(usize),
    /// They differ, and nothing says why.
    Unexplained,
}

/// A comparison with what became of it.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The comparison.
    pub fact: Fact,
    /// What became of it.
    pub state: State,
}

/// How many things of a kind were compared, and what became of them. One with several comparisons counts once, by the
/// worst of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All of them.
    pub compared: usize,
    /// See [`State::Agreed`].
    pub agreed: usize,
    /// See [`State::Corrected`].
    pub corrected: usize,
    /// See [`State::Deviates`].
    pub deviating: usize,
    /// See [`State::Unexplained`].
    pub unexplained: usize,
}

/// The whole of a crate.
#[derive(Debug)]
pub struct Evidence {
    /// The crate.
    pub crate_name: String,
    /// What was read of the server.
    pub server: Server,
    /// Every comparison, by its subject.
    pub judged: Vec<Judged>,
    /// The differences that stay.
    pub deviations: Vec<Deviation>,
    /// Those of them that explain nothing.
    pub unused: Vec<usize>,
}

impl Evidence {
    /// The comparisons that differ without a reason.
    pub fn unexplained(&self) -> impl Iterator<Item = &Fact> {
        let open = self.judged.iter().filter(|one| one.state == State::Unexplained);
        open.map(|one| &one.fact)
    }

    /// Whether every difference is explained and every explanation needed.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.unused.is_empty() && self.unexplained().next().is_none()
    }

    /// The counts by kind.
    #[must_use]
    pub fn tallies(&self) -> BTreeMap<About, Tally> {
        let mut worst: BTreeMap<(About, &str), State> = BTreeMap::new();
        for one in &self.judged {
            let state = worst
                .entry((one.fact.about, one.fact.entity.as_str()))
                .or_insert(one.state);
            *state = (*state).max(one.state);
        }
        let mut all: BTreeMap<About, Tally> = BTreeMap::new();
        for ((about, _), state) in worst {
            let tally = all.entry(about).or_default();
            tally.compared += 1;
            match state {
                State::Agreed => tally.agreed += 1,
                State::Corrected => tally.corrected += 1,
                State::Deviates(_) => tally.deviating += 1,
                State::Unexplained => tally.unexplained += 1,
            }
        }
        all
    }
}

/// The crates that have a `server.json`.
#[must_use]
pub fn crates(workspace: &Workspace) -> Vec<String> {
    let has = |name: &String| {
        let file = workspace.root().join("specs").join(name).join("server.json");
        file.is_file()
    };
    workspace.crates().into_iter().filter(has).collect()
}

/// Compares the crates of a workspace with their servers.
pub struct Comparer<'a> {
    workspace: &'a Workspace,
    /// The folded names of the operations that the document of each crate has.
    operations: BTreeMap<String, BTreeSet<String>>,
}

/// What a comparison needs of one crate.
struct Inputs {
    documents: Documents,
    server: Server,
    deviations: Vec<Deviation>,
}

impl<'a> Comparer<'a> {
    /// Reads the documents of all crates: an operation is missing only where none has it.
    ///
    /// # Errors
    /// When something in `specs/` cannot be read.
    pub fn new(workspace: &'a Workspace) -> Result<Self> {
        Ok(Self {
            workspace,
            operations: documents::operations(workspace)?,
        })
    }

    /// Compares a document and a server, and tells which comparisons a correction made agree.
    ///
    /// # Errors
    /// When something in `specs/` cannot be read, or the crate has no `server.json`.
    pub fn run(&self, crate_name: &str) -> Result<Evidence> {
        let Some(inputs) = self.inputs(crate_name)? else {
            let remedy = "write it with `cargo xtask server-facts`, or name a crate that has one";
            let file = format!("specs/{crate_name}/server.json");
            return Err(Error::new(file, "is not there", remedy));
        };
        let judged = self.judge(crate_name, &inputs);
        let used: BTreeSet<usize> = judged
            .iter()
            .filter_map(|one| match one.state {
                State::Deviates(index) => Some(index),
                _ => None,
            })
            .collect();
        let unused = (0..inputs.deviations.len())
            .filter(|index| !used.contains(index))
            .collect();
        Ok(Evidence {
            crate_name: crate_name.to_owned(),
            server: inputs.server,
            judged,
            deviations: inputs.deviations,
            unused,
        })
    }

    /// `None` without a `server.json`.
    fn inputs(&self, crate_name: &str) -> Result<Option<Inputs>> {
        let file = |name: &str| format!("specs/{crate_name}/{name}");
        let Some(text) = self.workspace.optional(crate_name, "server.json")? else {
            return Ok(None);
        };
        let server = Server::parse(&file("server.json"), &text)?;
        let deviations = match self.workspace.optional(crate_name, "deviations.toml")? {
            Some(text) => deviations::parse(&file("deviations.toml"), &text)?,
            None => Vec::new(),
        };
        Ok(Some(Inputs {
            documents: Documents::read(self.workspace, crate_name)?,
            server,
            deviations,
        }))
    }

    /// The operations that documents of other crates have.
    fn elsewhere(&self, crate_name: &str) -> BTreeSet<String> {
        let others = self.operations.iter().filter(|(name, _)| *name != crate_name);
        others.flat_map(|(_, all)| all).cloned().collect()
    }

    fn judge(&self, crate_name: &str, inputs: &Inputs) -> Vec<Judged> {
        let elsewhere = self.elsewhere(crate_name);
        let compared =
            |document| compare::compare(document, &inputs.documents.prefix, &inputs.server, &elsewhere);
        judge(
            compared(&inputs.documents.corrected),
            compared(&inputs.documents.published),
            &inputs.deviations,
        )
    }
}

fn judge(corrected: Comparison, published: Comparison, deviations: &[Deviation]) -> Vec<Judged> {
    let mut before: BTreeMap<String, Fact> = published
        .facts
        .into_iter()
        .filter(Fact::differs)
        .map(|fact| (fact.subject(), fact))
        .collect();
    let mut judged = Vec::new();
    for fact in corrected.facts {
        let was = before.remove(&fact.subject());
        let state = if fact.differs() {
            let key = fact.key();
            match deviations.iter().position(|one| one.explains(&key)) {
                Some(index) => State::Deviates(index),
                None => State::Unexplained,
            }
        } else if was.is_some() {
            State::Corrected
        } else {
            State::Agreed
        };
        judged.push(Judged { fact, state });
    }
    // What a correction took out of the document, or paired with something else.
    judged.extend(before.into_values().map(|fact| Judged {
        fact: Fact {
            verdict: Verdict::Agreed,
            ..fact
        },
        state: State::Corrected,
    }));
    judged.sort_by_key(|one| one.fact.subject());
    judged
}
