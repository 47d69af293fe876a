//! What a comparison came to, for a terminal, for the README and for programs.

use std::fmt::Write as _;

use serde_json::{Value, json as value};

use crate::document::unescape;

use super::{About, Evidence, Judged, State, Tally, Verdict};

/// For a terminal: the counts, then each difference that nothing explains. `all` tells the explained ones as well.
#[must_use]
pub fn text(evidence: &Evidence, all: bool) -> String {
    let mut out = String::new();
    let read: Vec<String> = evidence
        .server
        .sources
        .iter()
        .map(|source| {
            let commit = source.commit.get(..12).unwrap_or(&source.commit);
            format!("{}@{commit} ({})", source.repository, source.date)
        })
        .collect();
    let _ = writeln!(out, "{}: {}", evidence.crate_name, read.join(", "));
    let _ = writeln!(
        out,
        "  {:<11} {:>8} {:>8} {:>9} {:>9} {:>11}",
        "", "compared", "agreed", "corrected", "deviating", "unexplained"
    );
    for (name, tally) in rows(evidence) {
        let _ = writeln!(
            out,
            "  {name:<11} {:>8} {:>8} {:>9} {:>9} {:>11}",
            tally.compared, tally.agreed, tally.corrected, tally.deviating, tally.unexplained
        );
    }
    if !evidence.server.unresolved.is_empty() {
        let _ = writeln!(
            out,
            "  not resolved in the source: {}",
            evidence.server.unresolved.len()
        );
    }
    for one in &evidence.judged {
        match one.state {
            State::Unexplained => difference(&mut out, one, None),
            State::Deviates(index) if all => {
                let reason = evidence.deviations.get(index).map(|one| one.reason.as_str());
                difference(&mut out, one, reason);
            }
            _ => {}
        }
    }
    for index in &evidence.unused {
        if let Some(one) = evidence.deviations.get(*index) {
            let _ = writeln!(
                out,
                "\n  {}\n    specs/{}/deviations.toml: explains nothing; delete it",
                one.at, evidence.crate_name
            );
        }
    }
    out
}

fn difference(out: &mut String, one: &Judged, reason: Option<&str>) {
    let fact = &one.fact;
    let Verdict::Differs { document, server } = &fact.verdict else {
        return;
    };
    let mark = if fact.unreleased {
        " (since the newest release)"
    } else {
        ""
    };
    let _ = writeln!(out, "\n  {}", fact.key());
    let at = fact.document.last().map_or_else(String::new, |place| path(place));
    let _ = writeln!(out, "    document  {document}    {at}");
    let _ = writeln!(out, "    server    {server}    {}{mark}", fact.server);
    if let Some(reason) = reason {
        let _ = writeln!(out, "    stays     {reason}");
    }
}

/// A pointer as the target that an action would have.
fn path(pointer: &str) -> String {
    let mut out = String::from("$");
    let mut list = "";
    for part in pointer.split('/').skip(1).map(unescape) {
        match (list, part.split_once(' ')) {
            ("parameters", Some((place, name))) => {
                let _ = write!(out, "[?@.name=='{name}' && @.in=='{place}']");
            }
            ("enum", _) => {
                let _ = write!(out, "[?@=='{part}']");
            }
            _ if part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
                && !part.starts_with(|first: char| first.is_ascii_digit()) =>
            {
                let _ = write!(out, ".{part}");
            }
            _ => {
                let _ = write!(out, "['{part}']");
            }
        }
        list = match part.as_str() {
            "parameters" => "parameters",
            "enum" => "enum",
            _ => "",
        };
    }
    out
}

/// The counts by kind, and their sum.
fn rows(evidence: &Evidence) -> Vec<(&'static str, Tally)> {
    let tallies = evidence.tallies();
    let mut rows: Vec<(&str, Tally)> = About::ALL
        .iter()
        .map(|about| (about.name(), tallies.get(about).copied().unwrap_or_default()))
        .collect();
    rows.push(("together", sum(rows.iter().map(|(_, tally)| *tally))));
    rows
}

fn sum(tallies: impl Iterator<Item = Tally>) -> Tally {
    tallies.fold(Tally::default(), |sum, one| Tally {
        compared: sum.compared + one.compared,
        agreed: sum.agreed + one.agreed,
        corrected: sum.corrected + one.corrected,
        deviating: sum.deviating + one.deviating,
        unexplained: sum.unexplained + one.unexplained,
    })
}

/// A table with a row for each crate: how many of each kind were compared, and what became of all of them.
#[must_use]
pub fn markdown(all: &[Evidence]) -> String {
    let kinds = [
        About::Operation,
        About::Parameter,
        About::Status,
        About::Member,
        About::Value,
    ];
    let mut out = String::from(
        "| crate | server | operations | parameters | statuses | members | values | agreed | corrected | deviating | unexplained |\n",
    );
    out.push_str("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    let mut total = vec![0; kinds.len()];
    let mut whole = Tally::default();
    let mut row = |name: &str, server: &str, counts: &[usize], tally: Tally| {
        let counts: Vec<String> = counts.iter().map(ToString::to_string).collect();
        let _ = writeln!(
            out,
            "| {name} | {server} | {} | {} | {} | {} | {} |",
            counts.join(" | "),
            tally.agreed,
            tally.corrected,
            tally.deviating,
            tally.unexplained
        );
    };
    for evidence in all {
        let tallies = evidence.tallies();
        let counts: Vec<usize> = kinds
            .iter()
            .map(|about| tallies.get(about).map_or(0, |tally| tally.compared))
            .collect();
        for (sum, count) in total.iter_mut().zip(&counts) {
            *sum += count;
        }
        let tally = sum(tallies.into_values());
        whole = sum([whole, tally].into_iter());
        let source = evidence.server.sources.first();
        let server = source.map_or(String::new(), |source| {
            let commit = source.commit.get(..7).unwrap_or(&source.commit);
            format!("`{}@{commit}`, {}", source.repository, source.date)
        });
        row(&format!("`{}`", evidence.crate_name), &server, &counts, tally);
    }
    if all.len() > 1 {
        row("together", "", &total, whole);
    }
    out
}

/// Everything, for programs.
#[must_use]
pub fn json(all: &[Evidence]) -> Value {
    let one = |evidence: &Evidence| {
        let counts: serde_json::Map<String, Value> = rows(evidence)
            .into_iter()
            .map(|(name, tally)| {
                let counts = value!({
                    "compared": tally.compared, "agreed": tally.agreed, "corrected": tally.corrected,
                    "deviating": tally.deviating, "unexplained": tally.unexplained,
                });
                (name.to_owned(), counts)
            })
            .collect();
        let differences: Vec<Value> = evidence
            .judged
            .iter()
            .filter_map(|judged| {
                let Verdict::Differs { document, server } = &judged.fact.verdict else {
                    return None;
                };
                let reason = match judged.state {
                    State::Deviates(index) => evidence.deviations.get(index).map(|one| one.reason.clone()),
                    _ => None,
                };
                Some(value!({
                    "key": judged.fact.key(), "about": judged.fact.about.name(), "document": document, "server": server,
                    "document-places": judged.fact.document, "server-place": judged.fact.server,
                    "unreleased": judged.fact.unreleased, "reason": reason,
                }))
            })
            .collect();
        let unused: Vec<&str> = evidence
            .unused
            .iter()
            .filter_map(|index| Some(evidence.deviations.get(*index)?.at.as_str()))
            .collect();
        value!({
            "crate": evidence.crate_name, "sources": evidence.server.sources, "counts": counts,
            "differences": differences, "unused-deviations": unused,
        })
    };
    all.iter().map(one).collect()
}
