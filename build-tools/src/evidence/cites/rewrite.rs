//! Gives an `x-source` that only names a file the repository, commit, path and line, where that is beyond doubt.

use std::collections::{BTreeMap, BTreeSet};

use super::form;
use super::places::{Places, related, split};
use crate::Result;
use crate::evidence::documents;
use crate::evidence::{Comparer, Judged};
use crate::overlay::Applied;
use crate::overlay::action_lines;

/// What was settled, or why it was not.
type Settled<T> = std::result::Result<T, String>;

/// A repository at a commit, as far as it is needed here.
pub struct Repository {
    /// `owner/name`.
    pub name: String,
    /// The commit, 40 hexadecimal digits.
    pub commit: String,
    /// Its files.
    pub files: Vec<String>,
}

/// Reads a file of a repository, by the place of that in the list.
pub type Reader<'a> = &'a dyn Fn(usize, &str) -> Option<String>;

/// What became of one `x-source`.
#[derive(Clone, Debug)]
pub struct Rewritten {
    /// The line in `corrections.yaml`.
    pub line: usize,
    /// What it said.
    pub old: String,
    /// What it says now, or why it is left.
    pub new: std::result::Result<String, String>,
}

impl Comparer<'_> {
    /// The corrections of a crate with their sources written out, and what became of each that was not.
    ///
    /// # Errors
    /// When something in `specs/` cannot be read.
    pub fn write_out(
        &self,
        crate_name: &str,
        repositories: &[Repository],
        read: Reader<'_>,
    ) -> Result<(String, Vec<Rewritten>)> {
        let file = format!("specs/{crate_name}/corrections.yaml");
        let text = self
            .workspace
            .optional(crate_name, "corrections.yaml")?
            .unwrap_or_default();
        let inputs = self.inputs(crate_name)?;
        let judged = inputs
            .as_ref()
            .map_or(Vec::new(), |inputs| self.judge(crate_name, inputs));
        let mut corrections = match &inputs {
            Some(inputs) => inputs.documents.changes.corrections.clone(),
            None => documents::changes(self.workspace, crate_name)?.corrections,
        };
        corrections.retain(|action| action.file == file);
        let context = Context {
            places: inputs.as_ref().map(|inputs| Places::new(&inputs.server)),
            judged: &judged,
            repositories,
            read,
        };
        Ok(written_out(&text, &corrections, &context))
    }
}

fn written_out(text: &str, corrections: &[Applied], context: &Context<'_>) -> (String, Vec<Rewritten>) {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(ToOwned::to_owned).collect();
    let starts = action_lines(text);
    let mut all = Vec::new();
    for action in corrections {
        let Some(old) = action
            .source
            .as_deref()
            .filter(|_| action.kind.as_deref() != Some("name"))
        else {
            continue;
        };
        if form::all(old).is_ok() {
            continue;
        }
        let first = starts.get(action.index - 1).copied().unwrap_or(1);
        let next = starts.get(action.index).copied().unwrap_or(lines.len() + 1);
        let at = (first..next).find(|line| {
            lines.get(line - 1).is_some_and(|line| {
                line.trim_start()
                    .trim_start_matches("- ")
                    .starts_with("x-source:")
            })
        });
        let new = context.whole(action, old);
        let mut one = Rewritten {
            line: at.unwrap_or(first),
            old: old.to_owned(),
            new,
        };
        if let Ok(new) = &one.new {
            match at
                .and_then(|at| lines.get_mut(at - 1))
                .filter(|line| one_line(line, old))
            {
                Some(line) => {
                    let before = line.find("x-source:").unwrap_or_default();
                    let ending = if line.ends_with("\r\n") { "\r\n" } else { "\n" };
                    *line = format!(
                        "{}x-source: {new}{ending}",
                        line.get(..before).unwrap_or_default()
                    );
                }
                None => one.new = Err("stands on several lines".to_owned()),
            }
        }
        all.push(one);
    }
    (lines.concat(), all)
}

/// Whether the whole of the old source is on this line.
fn one_line(line: &str, old: &str) -> bool {
    let value = line.split_once("x-source:").map_or("", |(_, value)| value.trim());
    value.trim_matches(['\'', '"']).replace("''", "'") == old
}

/// What a source of the old form says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Old {
    file: String,
    lines: bool,
    names: Vec<String>,
}

/// `A.cs:12-14`, `A.cs (Method, Other)`, `A.cs, Method`, `A.cs, B.cs:3`; `None` for anything else.
fn old_form(text: &str) -> Option<Vec<Old>> {
    let mut all: Vec<Old> = Vec::new();
    let cleaned = text
        .replace(" and ", ", ")
        .replace([';', '('], ",")
        .replace(')', "");
    for part in cleaned.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        if let Some(at) = part
            .find(".cs")
            .filter(|at| !part.get(..*at).is_some_and(|name| name.contains(' ')))
        {
            let (file, rest) = part.split_at(at + 3);
            let lines = rest.starts_with(':');
            let names = if lines { "" } else { rest.trim() };
            if !rest.is_empty() && !lines && !rest.starts_with(' ') {
                return None;
            }
            all.push(Old {
                file: file.to_owned(),
                lines,
                names: words(names)?,
            });
        } else if part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
            all.last_mut()?.lines = true;
        } else {
            let last = all.last_mut()?;
            last.names.extend(words(part)?);
        }
    }
    Some(all)
}

/// Identifiers only.
fn words(text: &str) -> Option<Vec<String>> {
    let word = |word: &str| {
        word.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let all: Vec<&str> = text.split_whitespace().collect();
    all.iter()
        .all(|one| word(one))
        .then(|| all.into_iter().map(ToOwned::to_owned).collect())
}

struct Context<'a> {
    places: Option<Places<'a>>,
    judged: &'a [Judged],
    repositories: &'a [Repository],
    read: Reader<'a>,
}

impl Context<'_> {
    fn whole(&self, action: &Applied, old: &str) -> Settled<String> {
        let facts: BTreeSet<&str> = self
            .judged
            .iter()
            .filter(|one| related(&action.touched, &one.fact))
            .map(|one| one.fact.server.as_str())
            .collect();
        let mut new: Vec<String> = Vec::new();
        for part in old.split("; ") {
            let found = if form::parse(part).is_ok() {
                vec![part.to_owned()]
            } else {
                let parts = old_form(part).filter(|parts| !parts.is_empty());
                let parts = parts.ok_or_else(|| format!("`{part}` names no file"))?;
                let mut all = Vec::new();
                for one in &parts {
                    all.extend(self.settle(one, &facts)?);
                }
                all
            };
            for one in found {
                if !new.contains(&one) {
                    new.push(one);
                }
            }
        }
        Ok(new.join("; "))
    }

    fn settle(&self, old: &Old, facts: &BTreeSet<&str>) -> Settled<Vec<String>> {
        let (repository, path) = self.path(&old.file, facts)?;
        let found = &self.repositories[repository];
        let file = match &self.places {
            Some(places) => places.file(&found.name, path),
            None => path.to_owned(),
        };
        let own: BTreeSet<usize> = facts
            .iter()
            .filter_map(|place| split(place))
            .filter(|(other, _)| *other == file)
            .map(|(_, line)| line)
            .collect();
        let text = (self.read)(repository, path).ok_or_else(|| format!("{path} cannot be read"))?;
        let lines = self.lines(old, &own, &text, path)?;
        let cite = |line: &usize| format!("{}@{}:{path}#L{line}", found.name, found.commit);
        Ok(lines.iter().map(cite).collect())
    }

    /// The one file of this name.
    fn path(&self, file: &str, facts: &BTreeSet<&str>) -> Settled<(usize, &str)> {
        let ending = format!("/{file}");
        let mut all: Vec<(usize, &str)> = self
            .repositories
            .iter()
            .enumerate()
            .flat_map(|(at, one)| one.files.iter().map(move |path| (at, path.as_str())))
            .filter(|(_, path)| *path == file || path.ends_with(&ending))
            .collect();
        let named = |(at, path): &(usize, &str)| match (&self.places, self.repositories.get(*at)) {
            (Some(places), Some(repository)) => places.file(&repository.name, path),
            _ => (*path).to_owned(),
        };
        if all.len() > 1 {
            let cited: Vec<_> = all
                .iter()
                .filter(|one| {
                    let name = named(one);
                    facts
                        .iter()
                        .filter_map(|place| split(place))
                        .any(|(other, _)| other == name)
                })
                .copied()
                .collect();
            if !cited.is_empty() {
                all = cited;
            }
        }
        match all.as_slice() {
            [one] => Ok(*one),
            [] => Err(format!("no source has a file {file}")),
            several => {
                let paths: Vec<&str> = several.iter().map(|(_, path)| *path).take(4).collect();
                Err(format!(
                    "{} files are called {file}: {}",
                    several.len(),
                    paths.join(", ")
                ))
            }
        }
    }

    fn lines(&self, old: &Old, own: &BTreeSet<usize>, text: &str, path: &str) -> Settled<Vec<usize>> {
        if !old.names.is_empty() {
            let mut lines = Vec::new();
            for name in &old.names {
                let declared = declarations(text, name);
                let ours: Vec<usize> = declared
                    .iter()
                    .filter(|line| own.contains(line))
                    .copied()
                    .collect();
                match (ours.as_slice(), declared.as_slice()) {
                    ([line], _) | (_, [line]) => lines.push(*line),
                    (_, []) => return Err(format!("{path} declares no {name}")),
                    (_, several) => return Err(format!("{path} declares {name} {} times", several.len())),
                }
            }
            return Ok(lines);
        }
        let stem = path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .trim_end_matches(".cs");
        let whole: Vec<usize> = declarations(text, stem)
            .into_iter()
            .filter(|line| {
                let line = text.lines().nth(line - 1).unwrap_or_default();
                ["class ", "record ", "enum ", "struct ", "interface "]
                    .iter()
                    .any(|kind| line.contains(kind))
            })
            .collect();
        match (own.len(), whole.as_slice()) {
            (1..=3, _) => Ok(own.iter().copied().collect()),
            (0, _) if old.lines => Err(format!("{path}: its line numbers are of another commit")),
            (_, [line]) => Ok(vec![*line]),
            (_, []) => Err(format!("{path} declares no type {stem}")),
            (_, several) => Err(format!("{path} declares {stem} {} times", several.len())),
        }
    }
}

/// The lines, from 1, on which C# declares something of this name.
fn declarations(text: &str, name: &str) -> Vec<usize> {
    const MODIFIERS: [&str; 14] = [
        "public",
        "private",
        "protected",
        "internal",
        "static",
        "const",
        "sealed",
        "abstract",
        "readonly",
        "async",
        "partial",
        "enum",
        "class",
        "record",
    ];
    let is_word =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    let declares = |line: &str| {
        let line = line.trim_start();
        let first = line.split(' ').next().unwrap_or_default();
        MODIFIERS.contains(&first)
            && line.match_indices(name).any(|(at, _)| {
                let before = line.get(..at).and_then(|text| text.chars().last());
                let mut rest = line.get(at + name.len()..).unwrap_or_default().chars();
                // What stands after an opening parenthesis or an assignment is used, not declared.
                let head = line.get(..at).unwrap_or_default();
                !is_word(before) && before != Some('.') && !is_word(rest.next()) && !head.contains(['(', '='])
            })
    };
    let all: BTreeMap<usize, &str> = text
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line))
        .collect();
    all.into_iter()
        .filter(|(_, line)| declares(line))
        .map(|(at, _)| at)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_sources_name_files_and_what_is_in_them() {
        let one = |file: &str, lines: bool, names: &[&str]| Old {
            file: file.to_owned(),
            lines,
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        };
        for (text, expected) in [
            ("A.cs", vec![one("A.cs", false, &[])]),
            ("Models/A.cs:12-14", vec![one("Models/A.cs", true, &[])]),
            ("A.cs (Get, Delete)", vec![one("A.cs", false, &["Get", "Delete"])]),
            ("A.cs, Get and Put", vec![one("A.cs", false, &["Get", "Put"])]),
            ("A.cs Get", vec![one("A.cs", false, &["Get"])]),
            ("A.cs:135-137, 188-190", vec![one("A.cs", true, &[])]),
            (
                "A.cs:1, B.cs",
                vec![one("A.cs", true, &[]), one("B.cs", false, &[])],
            ),
        ] {
            assert_eq!(old_form(text), Some(expected), "{text}");
        }
        for text in ["the gateway", "A.cs (party.ToString())", "Rate limits of B.cs"] {
            assert!(old_form(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_declaration_is_no_use() {
        let text = "class A\n{\n    public Task Get(int id)\n        => Get(id, 1);\n    private int x = Get(3);\n    // public Get\n    internal static string GetMore(Get a) => b;\n}\n";
        assert_eq!(declarations(text, "Get"), [3]);
        assert_eq!(declarations(text, "GetMore"), [7]);
        assert_eq!(declarations(text, "A"), [1]);
        assert!(declarations(text, "Put").is_empty());
    }
}
