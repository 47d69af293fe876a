//! `specs/<crate>/deviations.toml`: differences that stay, each with its reason.

use serde::Deserialize;

use crate::{Error, Result};

/// A difference that stays, or several of one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deviation {
    /// The key of the difference; `*` stands for any text.
    pub at: String,
    /// Why it stays.
    pub reason: String,
    /// Where that can be read.
    pub source: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    deviation: Vec<Table>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    at: Keys,
    reason: String,
    #[serde(default)]
    source: Option<String>,
}

/// One key or several.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Keys {
    One(String),
    Several(Vec<String>),
}

impl Table {
    fn deviations(self) -> Vec<Deviation> {
        let keys = match self.at {
            Keys::One(key) => vec![key],
            Keys::Several(keys) => keys,
        };
        keys.into_iter()
            .map(|at| Deviation {
                at,
                reason: self.reason.clone(),
                source: self.source.clone(),
            })
            .collect()
    }
}

/// Reads a `deviations.toml`; `file` is what errors call it.
///
/// # Errors
/// Not TOML, an unknown key, or a deviation that gives no reason.
pub(super) fn parse(file: &str, text: &str) -> Result<Vec<Deviation>> {
    let read: File = toml::from_str(text).map_err(|error| {
        Error::new(
            file,
            error.to_string(),
            "write tables [[deviation]] with `at` and `reason`",
        )
    })?;
    let all: Vec<Deviation> = read.deviation.into_iter().flat_map(Table::deviations).collect();
    for one in &all {
        if one.reason.trim().is_empty() {
            return Err(
                Error::new(file, "gives no reason", "say why the difference stays")
                    .at(format!("`{}`", one.at)),
            );
        }
        if one.at.chars().all(|letter| letter == '*') {
            return Err(
                Error::new(file, "explains everything", "name the differences that stay")
                    .at(format!("`{}`", one.at)),
            );
        }
    }
    Ok(all)
}

impl Deviation {
    /// Whether it explains the difference of this key.
    #[must_use]
    pub fn explains(&self, key: &str) -> bool {
        matches(&self.at, key)
    }
}

/// Whether a pattern, in which `*` stands for any text, is the whole of a text.
fn matches(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text, fits) in [
            ("A.b type: x", "A.b type: x", true),
            ("A.b type: x", "A.b type: xy", false),
            ("A.* type: *", "A.b type: boolean, server string", true),
            ("*answer 429*", "GET /a/{id} answer 429: documented", true),
            ("*answer 429", "GET /a/{id} answer 429: documented", false),
            ("a*a", "a", false),
            ("a*b*c", "axbxc", true),
            ("a*b*c", "axcxb", false),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, text), fits, "{pattern} on {text}");
        }
    }

    #[test]
    fn a_deviation_gives_a_reason_and_does_not_explain_everything() {
        assert!(parse("d.toml", "[[deviation]]\nat = \"a\"\nreason = \" \"\n").is_err());
        assert!(parse("d.toml", "[[deviation]]\nat = \"**\"\nreason = \"because\"\n").is_err());
        assert!(parse("d.toml", "[[deviation]]\nat = \"a\"\n").is_err());
        assert!(
            parse(
                "d.toml",
                "[[deviation]]\nat = \"a\"\nreason = \"b\"\nwhy = \"c\"\n"
            )
            .is_err()
        );
        assert_eq!(parse("d.toml", "").unwrap(), []);
        for (at, count) in [("\"a\"", 1), ("[\"a\", \"b\"]", 2)] {
            let text = format!("[[deviation]]\nat = {at}\nreason = \"b\"\n");
            assert_eq!(parse("d.toml", &text).unwrap().len(), count);
        }
    }
}
