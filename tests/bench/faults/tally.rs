//! What came of the run.

use std::{fmt, time::Duration};

use altinn_runtime::ErrorKind;
use tokio::task::JoinError;

use super::{Counts, Done, Kind, recovery::Recovery};

/// What came of the run.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) seed: u64,
    pub(crate) operations: u64,
    succeeded: u64,
    failed: Counts,
    /// Failed, and done all the same: the answer was lost.
    done_unseen: u64,
    /// Said to be done, and not there.
    pub(crate) lost: Vec<String>,
    /// There more than once.
    pub(crate) doubled: Vec<String>,
    pub(crate) panics: u64,
    /// Requests to the host of somebody else, or credentials to another host than the sandbox.
    pub(crate) wrong_hosts: usize,
    pub(crate) recovery: Vec<Recovery>,
    /// Tasks and sockets that are left at the end.
    pub(crate) left: (usize, usize),
    pub(crate) took: Duration,
    batch: Vec<Done>,
}

impl Tally {
    pub(super) fn new(seed: u64) -> Self {
        Self {
            seed,
            ..Self::default()
        }
    }

    /// An operation has ended.
    pub(super) fn note(&mut self, done: Option<Result<Done, JoinError>>) {
        self.operations += 1;
        match done {
            Some(Ok(done)) => {
                match (&done.outcome, done.kind) {
                    (Ok(_), _) => self.succeeded += 1,
                    (Err(ErrorKind::Credentials), Kind::Astray) => self.succeeded += 1,
                    (Err(kind), _) => *self.failed.entry(format!("{kind:?}")).or_default() += 1,
                }
                self.batch.push(done);
            }
            _ => self.panics += 1,
        }
    }

    pub(super) fn take(&mut self) -> Vec<Done> {
        std::mem::take(&mut self.batch)
    }

    /// So often an operation is found on the side of the server.
    pub(super) fn counted(&mut self, kind: Kind, name: &str, succeeded: bool, there: usize) {
        match (succeeded, there) {
            (true, 0) => self.lost.push(format!("{kind:?} {name}")),
            (true, 1) | (false, 0) => {}
            (false, 1) => self.done_unseen += 1,
            _ => self.doubled.push(format!("{kind:?} {name}")),
        }
    }

    /// What should not have happened.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut add = |what: &str, count: usize| {
            if count > 0 {
                problems.push(format!("{what}: {count}"));
            }
        };
        add("lost", self.lost.len());
        add("done twice", self.doubled.len());
        add("panics", usize::try_from(self.panics).unwrap());
        add("requests or tokens to a wrong host", self.wrong_hosts);
        add("tasks left", self.left.0);
        add("sockets left", self.left.1);
        let one = self.lost.iter().chain(&self.doubled).next();
        problems.extend(one.map(|one| format!("the first: {one}")));
        problems
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut row = |what: &str, count: u64| writeln!(f, "| {what} | {count} |");
        row("seed", self.seed)?;
        row("operations", self.operations)?;
        row("succeeded", self.succeeded)?;
        for (kind, count) in &self.failed {
            row(&format!("failed: {kind}"), *count)?;
        }
        row("failed though done, the answer lost", self.done_unseen)?;
        row("said to be done and not there", self.lost.len() as u64)?;
        row("there more than once", self.doubled.len() as u64)?;
        row("panics", self.panics)?;
        row("requests or tokens to a wrong host", self.wrong_hosts as u64)?;
        row("tasks left at the end", self.left.0 as u64)?;
        row("sockets left at the end", self.left.1 as u64)?;
        row("seconds", self.took.as_secs())?;
        writeln!(
            f,
            "\n| fault, once | calls until one succeeds, at most | ms until then, median | at most |"
        )?;
        writeln!(f, "|---|--:|--:|--:|")?;
        for recovery in &self.recovery {
            writeln!(f, "{recovery}")?;
        }
        Ok(())
    }
}
