//! What a run found, in numbers and lines.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use crate::{comparison::Otherwise, deviations::Deviation, published::Pair};

/// The published documents had this many when the tests were asked for; documents and APIs that came since have more.
const FLOOR: (usize, usize, usize) = (26, 425, 1173);

/// A pair of a crate.
pub(crate) type Tested = (String, Pair);

/// What was done with one client, or with all.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) operations: usize,
    /// How many of them no published document has.
    pub(crate) added: usize,
    pub(crate) requests: usize,
    pub(crate) answers: usize,
    /// Errors in another form than JSON.
    pub(crate) raw_errors: usize,
    /// Answers in media types that the client does not ask for: how many it read, and how many it kept as bytes.
    pub(crate) unasked: BTreeMap<String, (usize, usize)>,
    /// Answers that corrections removed and that a client says it cannot read.
    pub(crate) unreadable: Vec<String>,
    /// What clients wrote otherwise than it came.
    pub(crate) otherwise: Otherwise,
    pub(crate) tested: BTreeSet<Tested>,
    /// How many pairs of operations that no published document has.
    pub(crate) tested_added: usize,
    /// What is wrong, each beginning with the crate and the operation.
    pub(crate) wrong: Vec<String>,
}

/// The result of a run.
#[derive(Default)]
pub(crate) struct Report {
    /// Operations of the published documents.
    pub(crate) operations: usize,
    /// Operations that only the source of the servers has.
    pub(crate) added: usize,
    /// Their (operation, status) pairs.
    pub(crate) published: BTreeSet<Tested>,
    pub(crate) deviations: Vec<(String, Deviation)>,
    pub(crate) clients: usize,
    pub(crate) tally: Tally,
}

impl Report {
    pub(crate) fn add(&mut self, tally: Tally) {
        let all = &mut self.tally;
        self.clients += 1;
        all.operations += tally.operations;
        all.added += tally.added;
        all.requests += tally.requests;
        all.answers += tally.answers;
        all.raw_errors += tally.raw_errors;
        for (name, (read, kept)) in tally.unasked {
            let known = all.unasked.entry(name).or_default();
            *known = (known.0 + read, known.1 + kept);
        }
        for (name, count) in tally.otherwise {
            *all.otherwise.entry(name).or_default() += count;
        }
        all.unreadable.extend(tally.unreadable);
        all.tested.extend(tally.tested);
        all.tested_added += tally.tested_added;
        all.wrong.extend(tally.wrong);
    }

    fn pairs_tested(&self) -> usize {
        self.tally.tested.intersection(&self.published).count()
    }

    /// Rules about the run as a whole that it breaks.
    fn shortcomings(&self) -> Vec<String> {
        let published = self.tally.operations - self.tally.added;
        let found = (self.clients, published, self.pairs_tested());
        let rules = [
            (
                published == self.operations && self.tally.added == self.added,
                "not every operation was tested",
            ),
            (
                found.2 == self.published.len(),
                "not every published pair was tested",
            ),
            (
                found.0 >= FLOOR.0 && found.1 >= FLOOR.1 && found.2 >= FLOOR.2,
                "less was tested than the published documents had once",
            ),
            (
                self.deviations.iter().all(|(_, one)| !one.reason.is_empty()),
                "a deviation has no reason",
            ),
        ];
        let broken = rules.into_iter().filter(|(holds, _)| !holds);
        broken.map(|(_, text)| text.to_owned()).collect()
    }

    pub(crate) fn passed(&self) -> bool {
        self.tally.wrong.is_empty() && self.shortcomings().is_empty()
    }

    /// Everything as text: deviations, numbers, and after them what is wrong.
    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        let tally = &self.tally;
        let _ = self.write(&mut text);
        for flaw in tally.wrong.iter().chain(&self.shortcomings()) {
            let _ = writeln!(text, "wrong: {flaw}");
        }
        let count = tally.wrong.len() + self.shortcomings().len();
        let _ = writeln!(
            text,
            "contract: {}",
            if count == 0 {
                "passed".to_owned()
            } else {
                format!("FAILED, {count} wrong")
            }
        );
        text
    }

    fn write(&self, text: &mut String) -> std::fmt::Result {
        let tally = &self.tally;
        for (name, deviation) in &self.deviations {
            writeln!(text, "deviation: {name}: {deviation}")?;
        }
        writeln!(
            text,
            "operations {} of {} published, and {} of {} from the servers' source",
            tally.operations - tally.added,
            self.operations,
            tally.added,
            self.added
        )?;
        writeln!(
            text,
            "pairs tested {} of {} documented, {} of operations from the servers' source, and {} that corrections add",
            self.pairs_tested(),
            self.published.len(),
            tally.tested_added,
            tally.tested.len() - self.pairs_tested() - tally.tested_added
        )?;
        let deliberate = self.deviations.iter().filter(|(_, one)| one.deliberate).count();
        writeln!(
            text,
            "deviations {}: {deliberate} deliberate, {} where the document is wrong",
            self.deviations.len(),
            self.deviations.len() - deliberate
        )?;
        writeln!(
            text,
            "requests {}, answers {}, of them errors that are not JSON {}",
            tally.requests, tally.answers, tally.raw_errors
        )?;
        for (media_type, (read, kept)) in &tally.unasked {
            writeln!(
                text,
                "not asked for: {media_type}: {read} read, {kept} kept as they came"
            )?;
        }
        for (name, count) in &tally.otherwise {
            writeln!(text, "written otherwise than it came: {name}: {count} times")?;
        }
        for place in &tally.unreadable {
            writeln!(
                text,
                "{place}: the answer has no body any more and the type needs one, which the client says"
            )?;
        }
        Ok(())
    }
}
