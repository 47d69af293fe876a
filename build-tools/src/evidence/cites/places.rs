//! Ties a correction to facts: by what it touched in the document, and by the place that it cites.

use std::collections::BTreeMap;

use super::Citation;
use crate::evidence::fact::{About, Fact};
use crate::evidence::facts::Server;
use crate::evidence::view::CONSTRAINTS;

/// Whether a fact is at the place that a correction cites.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Tie {
    Yes,
    /// The line is that of something else in the same type.
    Beside(String),
    No,
}

/// What is declared where in the sources of a server.
pub(super) struct Places<'a> {
    server: &'a Server,
    /// First lines of operations, by file as `server.json` names it.
    operations: BTreeMap<&'a str, Vec<usize>>,
    /// First line, last line and members by line of types, by file.
    types: BTreeMap<&'a str, Vec<Declared<'a>>>,
}

struct Declared<'a> {
    first: usize,
    last: usize,
    members: BTreeMap<usize, &'a str>,
}

/// File and line of a place in `server.json`.
pub(crate) fn split(place: &str) -> Option<(&str, usize)> {
    let (file, line) = place.rsplit_once("#L")?;
    let line = line.split('-').next()?;
    Some((file, line.parse().ok()?))
}

impl<'a> Places<'a> {
    pub(super) fn new(server: &'a Server) -> Self {
        let mut operations: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (file, line) in server.operations.values().filter_map(|one| split(&one.source)) {
            operations.entry(file).or_default().push(line);
        }
        let mut types: BTreeMap<&str, Vec<Declared<'_>>> = BTreeMap::new();
        for one in server.types.values() {
            let Some((file, first)) = split(&one.source) else {
                continue;
            };
            let members = one.members.iter().map(|(name, member)| (name, &member.source));
            let values = one.values.iter().map(|(name, value)| (name, &value.source));
            let members: BTreeMap<usize, &str> = members
                .chain(values)
                .filter_map(|(name, place)| {
                    Some((split(place).filter(|(other, _)| *other == file)?.1, name.as_str()))
                })
                .collect();
            let last = members
                .last_key_value()
                .map_or(first, |(line, _)| (*line).max(first));
            types
                .entry(file)
                .or_default()
                .push(Declared { first, last, members });
        }
        Self {
            server,
            operations,
            types,
        }
    }

    /// The commit that a repository was read at.
    pub(super) fn commit(&self, repository: &str) -> Option<&'a str> {
        let source = self
            .server
            .sources
            .iter()
            .find(|source| source.repository == repository)?;
        Some(&source.commit)
    }

    /// A file as `server.json` names it: with its repository, where that is not the main one.
    pub(super) fn file(&self, repository: &str, path: &str) -> String {
        match self.server.sources.first() {
            Some(main) if main.repository == repository => path.to_owned(),
            _ => format!("{repository}:{path}"),
        }
    }

    pub(super) fn tied(&self, citation: &Citation, fact: &Fact) -> Tie {
        let Citation::Code {
            repository,
            path,
            lines,
            ..
        } = citation
        else {
            return Tie::No;
        };
        let file = self.file(repository, path);
        let Some((_, line)) = split(&fact.server).filter(|(at, _)| *at == file) else {
            return Tie::No;
        };
        let cited = lines.0..=lines.1;
        if cited.contains(&line) {
            return Tie::Yes;
        }
        if matches!(fact.about, About::Member | About::Value) {
            return self.in_type(&file, line, lines);
        }
        // Its attributes are above its first line and its body below, so that it is between the first lines of its neighbours.
        let all = self.operations.get(file.as_str()).into_iter().flatten();
        let above = all
            .clone()
            .filter(|first| **first < line)
            .max()
            .copied()
            .unwrap_or(0);
        let below = all
            .filter(|first| **first > line)
            .min()
            .copied()
            .unwrap_or(usize::MAX);
        let is_operation = self
            .operations
            .get(file.as_str())
            .is_some_and(|all| all.contains(&line));
        if is_operation && lines.0 > above && lines.1 < below {
            return Tie::Yes;
        }
        self.in_type(&file, line, lines)
    }

    fn in_type(&self, file: &str, line: usize, lines: &(usize, usize)) -> Tie {
        let all = self.types.get(file).into_iter().flatten();
        let own = all
            .filter(|one| (one.first..=one.last).contains(&line))
            .max_by_key(|one| one.first);
        let Some(own) = own else { return Tie::No };
        if lines.0 > own.last || lines.1 < own.first {
            return Tie::No;
        }
        match own.members.get(&lines.0).filter(|_| lines.0 == lines.1) {
            // A fact about the type as a whole is proven by any line of it.
            Some(other) if line != own.first => Tie::Beside(format!("`{other}`")),
            _ => Tie::Yes,
        }
    }
}

/// Whether a fact is about what an action touched.
pub(super) fn related(touched: &[String], fact: &Fact) -> bool {
    // Scopes are in the manifest.
    let documented = fact.about != About::Scope;
    documented
        && touched.iter().any(|touched| {
            let touched = of_member(touched);
            fact.document.iter().any(|place| {
                if below(place, &touched).is_some() {
                    return true;
                }
                let Some(rest) = below(&touched, place) else {
                    return false;
                };
                let keyword = rest.split('/').next().unwrap_or_default();
                concerns(keyword, fact.aspect)
            })
        })
}

/// `X/required/name` as `X/properties/name/required`: facts are about members.
fn of_member(touched: &str) -> String {
    let mut parts = touched.rsplitn(3, '/');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(name), Some("required"), Some(owner)) => format!("{owner}/properties/{name}/required"),
        _ => touched.to_owned(),
    }
}

/// What is left of a pointer below another one.
fn below<'p>(pointer: &'p str, above: &str) -> Option<&'p str> {
    let rest = pointer.strip_prefix(above)?;
    if rest.is_empty() {
        Some(rest)
    } else {
        rest.strip_prefix('/')
    }
}

/// Whether a keyword of a schema, parameter, body or answer decides this aspect.
fn concerns(keyword: &str, aspect: &str) -> bool {
    match keyword {
        "nullable" => aspect.starts_with("null"),
        "required" => aspect.starts_with("required"),
        "deprecated" => aspect == "obsolete",
        "content" | "schema" => !matches!(aspect, "required" | "obsolete"),
        keyword if CONSTRAINTS.contains(&keyword) => aspect == keyword,
        "type"
        | "format"
        | "$ref"
        | "items"
        | "enum"
        | "oneOf"
        | "anyOf"
        | "allOf"
        | "additionalProperties"
        | "patternProperties"
        | "properties" => aspect.starts_with("type"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::fact::Verdict;

    fn fact(place: &str, aspect: &'static str) -> Fact {
        Fact {
            about: About::Member,
            entity: "A.b".to_owned(),
            aspect,
            verdict: Verdict::Agreed,
            document: vec![place.to_owned()],
            server: "a.cs#L7".to_owned(),
            unreleased: false,
        }
    }

    #[test]
    fn an_action_is_about_what_it_touched_and_what_is_below() {
        let member = "/components/schemas/A/properties/b";
        for (touched, aspect, yes) in [
            (member, "type", true),
            (member, "", true),
            ("/components/schemas/A", "type", true),
            ("/components/schemas/A/properties/bb", "type", false),
            ("/components/schemas/A/properties/b/nullable", "null", true),
            ("/components/schemas/A/properties/b/nullable", "type", false),
            ("/components/schemas/A/properties/b/maxLength", "maxLength", true),
            ("/components/schemas/A/required/b", "required", true),
            ("/components/schemas/A/required/b", "type", false),
            ("/components/schemas/A/required/c", "required", false),
        ] {
            assert_eq!(
                related(&[touched.to_owned()], &fact(member, aspect)),
                yes,
                "{touched} {aspect}"
            );
        }
    }
}
