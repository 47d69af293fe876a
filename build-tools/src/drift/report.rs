//! The report of a comparison: text for a terminal, Markdown for a pull request, JSON for programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Change, Drift, Effect, Version};

/// Comparisons of several crates, with the version that the crates have now.
#[derive(Debug)]
pub struct Report<'a> {
    /// One comparison per crate.
    pub drifts: &'a [Drift],
    /// The version of the crates.
    pub version: Version,
}

/// `a` became `b`, as far as there is something to show.
fn became(change: &Change, quote: &str) -> String {
    let quoted = |text: &str| format!("{quote}{text}{quote}");
    match (change.before.as_str(), change.after.as_str()) {
        ("", "") => String::new(),
        ("", after) => format!(": {}", quoted(after)),
        (before, "") => format!(": was {}", quoted(before)),
        (before, after) => format!(": {} became {}", quoted(before), quoted(after)),
    }
}

impl Report<'_> {
    /// The gravest effect of all crates.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.drifts
            .iter()
            .map(Drift::effect)
            .max()
            .unwrap_or(Effect::None)
    }

    /// Why a crate gets its next version.
    fn reason(&self, drift: &Drift) -> String {
        let decisive: Vec<&Change> = drift
            .changes
            .iter()
            .filter(|change| change.rule.effect == drift.effect())
            .collect();
        if drift.unmade.is_some() {
            return "becomes no crate".to_owned();
        }
        match (drift.changed(), decisive.first()) {
            (false, _) => "nothing changed".to_owned(),
            (true, Some(first)) => {
                let more = match decisive.len() {
                    1 => String::new(),
                    count => format!(" and {} more", count - 1),
                };
                format!(
                    "{} {} ({}){more}",
                    decisive.len(),
                    drift.effect().as_str(),
                    first.rule.id
                )
            }
            (true, None) => "only what is not part of the API".to_owned(),
        }
    }

    /// What the changes of a crate come to, on one line: `fetch`, `drift` and `follow` all say it in these words.
    #[must_use]
    pub fn verdict(&self, drift: &Drift) -> String {
        format!(
            "{}, {} -> {} ({})",
            drift.effect().as_str(),
            self.version,
            self.next(drift),
            self.reason(drift)
        )
    }

    fn next(&self, drift: &Drift) -> String {
        drift.next_version(self.version).to_string()
    }

    /// For a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        let mut same = 0;
        for drift in self.drifts {
            if !drift.changed() && drift.stale.is_empty() {
                same += 1;
                continue;
            }
            let _ = writeln!(out, "{}: {}", drift.crate_name, self.verdict(drift));
            for change in &drift.changes {
                let caution = if change.rule.caution { " !" } else { "" };
                let _ = writeln!(
                    out,
                    "  {:<8}{caution:<2} {:<30} {}{}",
                    change.rule.effect.as_str(),
                    change.rule.id,
                    change.place,
                    became(change, "")
                );
            }
            for stale in &drift.stale {
                let _ = writeln!(out, "  no longer fits: {stale}");
            }
            for line in disagreement(drift).into_iter().chain(unmade(drift)) {
                let _ = writeln!(out, "  {line}");
            }
        }
        if self
            .drifts
            .iter()
            .any(|drift| drift.changes.iter().any(|change| change.rule.caution))
        {
            out.push_str("! calls of the crate as it was may be refused, or mean something else\n");
        }
        let _ = writeln!(
            out,
            "{} of {} crates changed",
            self.drifts.len() - same,
            self.drifts.len()
        );
        out
    }

    /// For a pull request.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = String::from("# Drift\n\n| crate | effect | version | because |\n|---|---|---|---|\n");
        let changed: Vec<&Drift> = self
            .drifts
            .iter()
            .filter(|drift| drift.changed() || !drift.stale.is_empty())
            .collect();
        for drift in &changed {
            let _ = writeln!(
                out,
                "| `{}` | {} | {} → {} | {} |",
                drift.crate_name,
                drift.effect().as_str(),
                self.version,
                self.next(drift),
                cell(&self.reason(drift))
            );
        }
        if changed.is_empty() {
            out.push_str("\nNothing changed.\n");
        }
        for drift in changed {
            let _ = write!(out, "\n## {}\n\n", drift.crate_name);
            if let (Some(was), Some(is)) = &drift.apis
                && (was.sha256 != is.sha256 || was.version != is.version)
            {
                let _ = writeln!(
                    out,
                    "Document `{}`: version {} → {}, sha256 `{}` → `{}`.\n",
                    is.document,
                    none(&was.version),
                    none(&is.version),
                    start(&was.sha256),
                    start(&is.sha256)
                );
            }
            for effect in [Effect::Breaking, Effect::Additive, Effect::None] {
                let of: Vec<&Change> = drift
                    .changes
                    .iter()
                    .filter(|change| change.rule.effect == effect)
                    .collect();
                if of.is_empty() {
                    continue;
                }
                let title = match effect {
                    Effect::Breaking => "Breaking",
                    Effect::Additive => "Additive",
                    Effect::None => "No effect on the API",
                };
                let _ = write!(out, "### {title}\n\n| what | where | |\n|---|---|---|\n");
                for change in of {
                    let caution = if change.rule.caution { " ⚠" } else { "" };
                    let said = became(change, "`");
                    let _ = writeln!(
                        out,
                        "| {}{caution} | {} | {}{} |",
                        change.rule.id,
                        cell(&change.place),
                        change.rule.says,
                        cell(&said)
                    );
                }
                out.push('\n');
            }
            if !drift.stale.is_empty() {
                out.push_str("### What no longer fits\n\n| where | what | |\n|---|---|---|\n");
                for stale in &drift.stale {
                    let (place, problem) = (cell(&stale.place), cell(&stale.problem));
                    let _ = writeln!(out, "| `{}:{}` | {place} | {problem} |", stale.file, stale.line);
                }
                out.push('\n');
            }
            for line in disagreement(drift).into_iter().chain(unmade(drift)) {
                let _ = writeln!(out, "{line}\n");
            }
        }
        if out.contains('⚠') {
            out.push_str("\n⚠ calls of the crate as it was may be refused, or mean something else.\n");
        }
        out
    }

    /// For programs.
    #[must_use]
    pub fn json(&self) -> String {
        let crates: Vec<Value> = self
            .drifts
            .iter()
            .map(|drift| {
                let document = |api: &Option<crate::manifest::Api>| {
                    api.as_ref().map(|api| {
                        json!({ "file": api.document, "version": api.version, "sha256": api.sha256, "published": api.published })
                    })
                };
                let changes: Vec<Value> = drift
                    .changes
                    .iter()
                    .map(|change| {
                        json!({
                            "rule": change.rule.id, "effect": change.rule.effect.as_str(), "caution": change.rule.caution,
                            "place": change.place, "before": change.before, "after": change.after, "says": change.rule.says,
                        })
                    })
                    .collect();
                let api: Vec<Value> = drift
                    .api
                    .iter()
                    .map(|one| json!({ "path": one.path, "effect": one.effect.as_str(), "what": one.what }))
                    .collect();
                let stale: Vec<Value> = drift
                    .stale
                    .iter()
                    .map(|one| json!({ "file": one.file, "line": one.line, "action": one.place, "problem": one.problem }))
                    .collect();
                json!({
                    "crate": drift.crate_name, "effect": drift.effect().as_str(), "agrees": drift.agrees(),
                    "version": { "now": self.version.to_string(), "next": self.next(drift), "because": self.reason(drift) },
                    "document": { "before": document(&drift.apis.0), "after": document(&drift.apis.1) },
                    "changes": changes, "api": api, "stale": stale, "unmade": drift.unmade.as_ref().map(ToString::to_string),
                })
            })
            .collect();
        let whole = json!({ "effect": self.effect().as_str(), "crates": crates });
        crate::distil::canonical(&whole)
    }
}

/// What to say where the rules and the generated crates see different things; a new or dropped crate has no other side.
fn disagreement(drift: &Drift) -> Vec<String> {
    if drift.agrees() || drift.apis.0.is_none() || drift.apis.1.is_none() {
        return Vec::new();
    }
    let mut lines = vec![format!(
        "the rules say {}, the generated crates {}; a rule is wrong:",
        drift.rated().as_str(),
        drift.observed().as_str()
    )];
    let gravest = drift.api.iter().filter(|one| one.effect == drift.observed());
    lines.extend(gravest.take(5).map(|one| format!("  {}: {}", one.path, one.what)));
    lines
}

/// What to say of a document that becomes no crate.
fn unmade(drift: &Drift) -> Option<String> {
    let error = drift.unmade.as_ref()?;
    Some(format!(
        "only the documents were compared, one of them becomes no crate: {}",
        error.to_string().replace('\n', " ")
    ))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn none(text: &str) -> &str {
    if text.is_empty() { "none" } else { text }
}

fn start(hash: &str) -> &str {
    hash.get(..12).unwrap_or(hash)
}
