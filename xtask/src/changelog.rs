//! `cargo xtask changelog`: what changed since a release, per crate, with the documents before and after.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use altinn_build_tools::drift::{Change, Drift, Effect, Version};
use altinn_build_tools::manifest::Api;
use altinn_build_tools::{Error, output};

use crate::drift::{checkout, everything_new, revision, version};
use crate::{Outcome, Result};

/// Between these lines of `CHANGELOG.md` stands what is not released yet.
const BEGIN: &str = "<!-- begin: written by cargo xtask changelog -->";
const END: &str = "<!-- end -->";

/// Prints the entries, or puts them into `CHANGELOG.md`.
pub(crate) fn run(root: &Path, since: Option<&str>, write: bool) -> Result<Outcome, Vec<Error>> {
    let since = since.map(ToOwned::to_owned).or_else(|| last_release(root));
    let drifts = match &since {
        Some(since) => revision(root, &[], since)?,
        None => everything_new(root)?,
    };
    let now = version(root).map_err(|error| vec![error])?;
    let text = entries(&drifts, now, since.as_deref());
    if !write {
        print!("{text}");
        return Ok(Outcome::Done);
    }
    let one = |error: Error| vec![error];
    let old = checkout(root, "CHANGELOG.md").map_err(one)?.unwrap_or_default();
    let new = replaced(&old, &text).map_err(one)?;
    let changed = output::write_file(&root.join("CHANGELOG.md"), &new).map_err(one)?;
    println!("CHANGELOG.md: {}", if changed { "written" } else { "unchanged" });
    Ok(Outcome::Done)
}

/// The newest tag `v1.2.3` that this checkout comes after.
pub(crate) fn last_release(root: &Path) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"])
        .output()
        .ok()?;
    let tag = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !tag.is_empty()).then_some(tag)
}

/// The entries of all crates that changed.
fn entries(drifts: &[Drift], now: Version, since: Option<&str>) -> String {
    let changed: Vec<&Drift> = drifts.iter().filter(|drift| drift.changed()).collect();
    let next = changed
        .iter()
        .map(|drift| drift.next_version(now))
        .max()
        .unwrap_or(now);
    let mut out = match since {
        Some(since) => format!("## {next}, after {since}\n\n"),
        None => format!("## {now}\n\n"),
    };
    if changed.is_empty() {
        out.push_str("No generated crate changed.\n");
    }
    for drift in changed {
        let _ = write!(out, "### {}\n\n{}", drift.crate_name, documents(drift));
        for (effect, title) in [(Effect::Breaking, "Breaking"), (Effect::Additive, "Added")] {
            let of: Vec<&Change> = drift
                .changes
                .iter()
                .filter(|change| change.rule.effect == effect)
                .collect();
            if of.is_empty() || drift.apis.0.is_none() {
                continue;
            }
            let _ = write!(out, "\n{title}:\n\n");
            for change in of {
                let _ = writeln!(out, "- {}: {}{}", change.place, change.rule.says, became(change));
            }
        }
        let risky: Vec<&Change> = drift
            .changes
            .iter()
            .filter(|change| change.rule.effect == Effect::None && change.rule.caution)
            .collect();
        if !risky.is_empty() {
            out.push_str("\nThe API is the same, the server is not:\n\n");
            for change in risky {
                let _ = writeln!(out, "- {}: {}{}", change.place, change.rule.says, became(change));
            }
        }
        out.push('\n');
    }
    out
}

fn became(change: &Change) -> String {
    match (change.before.as_str(), change.after.as_str()) {
        ("", "") => String::new(),
        ("", after) => format!(" (`{after}`)"),
        (before, "") => format!(" (was `{before}`)"),
        (before, after) => format!(" (`{before}` became `{after}`)"),
    }
}

/// The document with version and hash, before and after.
fn documents(drift: &Drift) -> String {
    let version = |api: &Api| {
        if api.version.is_empty() {
            "none".to_owned()
        } else {
            api.version.clone()
        }
    };
    match &drift.apis {
        (None, Some(is)) => {
            format!(
                "New, from `{}` version {}, sha256 `{}`.\n",
                is.document,
                version(is),
                is.sha256
            )
        }
        (Some(was), None) => format!(
            "Gone. It was made from `{}`, sha256 `{}`.\n",
            was.document, was.sha256
        ),
        (Some(was), Some(is)) if was.sha256 == is.sha256 => {
            format!(
                "The document `{}` is the same, sha256 `{}`.\n",
                is.document, is.sha256
            )
        }
        (Some(was), Some(is)) => format!(
            "`{}`: version {} became {}, sha256 `{}` became `{}`.\n",
            is.document,
            version(was),
            version(is),
            was.sha256,
            is.sha256
        ),
        (None, None) => String::new(),
    }
}

/// The changelog with other entries between its marks.
fn replaced(old: &str, entries: &str) -> Result<String> {
    let parts = old
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else {
        let remedy = format!("put the lines `{BEGIN}` and `{END}` where the entries go");
        return Err(Error::new("CHANGELOG.md", "has no place for the entries", remedy));
    };
    Ok(format!("{before}{BEGIN}\n\n{}\n\n{END}{after}", entries.trim()))
}

#[cfg(test)]
mod tests {
    use altinn_build_tools::drift::RULES;

    use super::*;

    fn api(sha256: &str, version: &str) -> Api {
        let text = format!(
            "[altinn-a]\ndocument = \"a.json\"\ntitle = \"T\"\nabout = \"W\"\naddress = \"https://e/a.json\"\nsha256 = \"{}\"\n\
             openapi = \"3.0.1\"\nversion = \"{version}\"\npublished = \"2025-01-01\"\nhost = \"platform\"\ntokens = [\"none\"]\n",
            sha256.repeat(64)
        );
        altinn_build_tools::manifest::Manifest::parse("apis.toml", &text)
            .unwrap()
            .apis["altinn-a"]
            .clone()
    }

    fn drift(before: Option<Api>, after: Option<Api>) -> Drift {
        Drift {
            crate_name: "altinn-a".to_owned(),
            apis: (before, after),
            changes: Vec::new(),
            api: Vec::new(),
            stale: Vec::new(),
            files_differ: true,
            unmade: None,
        }
    }

    #[test]
    fn an_entry_has_version_and_hash_before_and_after() {
        let text = entries(
            &[drift(Some(api("a", "1")), Some(api("b", "")))],
            Version::parse("0.1.0").unwrap(),
            Some("v0.1.0"),
        );
        let (a, b) = ("a".repeat(64), "b".repeat(64));
        assert!(text.starts_with("## 0.1.1, after v0.1.0\n"), "{text}");
        assert!(
            text.contains(&format!("version 1 became none, sha256 `{a}` became `{b}`")),
            "{text}"
        );
    }

    #[test]
    fn a_first_release_lists_every_crate_with_its_document() {
        let text = entries(
            &[drift(None, Some(api("a", "1")))],
            Version::parse("0.1.0").unwrap(),
            None,
        );
        assert!(
            text.starts_with("## 0.1.0\n\n### altinn-a\n\nNew, from `a.json` version 1"),
            "{text}"
        );
    }

    #[test]
    fn nothing_is_said_of_crates_that_stayed_as_they_were() {
        let mut same = drift(Some(api("a", "1")), Some(api("a", "1")));
        same.files_differ = false;
        let text = entries(&[same], Version::parse("0.1.0").unwrap(), Some("v0.1.0"));
        assert!(text.contains("No generated crate changed"), "{text}");
    }

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let old = format!("# Changelog\n\n{BEGIN}\nold\n{END}\n\n## 0.0.1\n");
        let new = replaced(&old, "new\n").unwrap();
        assert_eq!(
            new,
            format!("# Changelog\n\n{BEGIN}\n\nnew\n\n{END}\n\n## 0.0.1\n")
        );
        assert_eq!(replaced(&new, "new\n").unwrap(), new);
        assert!(replaced("# Changelog\n", "new").is_err());
    }

    #[test]
    fn the_rules_have_words_for_the_entries() {
        assert!(RULES.iter().all(|rule| !rule.says.is_empty()));
    }
}
