//! The pages of the guide: what they include and link to is there, and every program in them is one that the tests compile and run.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Where links to files of the repository go, since the published guide has no others.
const REPOSITORY: [&str; 2] = [
    "https://github.com/altinn-rs/altinn-rs/blob/main/",
    "https://github.com/altinn-rs/altinn-rs/tree/main/",
];

/// What the tests compile and run.
const TESTED: [&str; 2] = ["tests/journeys/", "specs/"];

fn root() -> PathBuf {
    fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).unwrap()
}

/// Every page under a folder.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    let found = files
        .into_iter()
        .filter(|file| file.extension() == Some("md".as_ref()));
    found
        .chain(folders.iter().flat_map(|folder| pages(folder)))
        .collect()
}

/// The part of a text between two marks, each time they are there.
fn between<'t>(text: &'t str, open: &str, close: &str) -> Vec<&'t str> {
    let parts = text.split(open).skip(1);
    parts.filter_map(|part| Some(part.split_once(close)?.0)).collect()
}

/// The id that mdBook gives a heading.
fn slug(heading: &str) -> String {
    let kept = heading.trim().chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        '-' | '_' => Some(letter),
        _ => letter.is_alphanumeric().then_some(letter),
    });
    kept.collect::<String>().to_lowercase()
}

/// The lines of a page with the info string of the code block that they are in.
fn lines(text: &str) -> impl Iterator<Item = (Option<&str>, &str)> {
    let mut block = None;
    text.lines()
        .filter_map(move |line| match (line.trim_start().strip_prefix("```"), block) {
            (Some(info), None) => {
                block = Some(info);
                None
            }
            (Some(_), Some(_)) => {
                block = None;
                None
            }
            (None, block) => Some((block, line)),
        })
}

/// What is wrong with an include, such as `../x.rs:part`.
fn include(page: &Path, target: &str) -> Option<String> {
    let (file, part) = target.split_once(':').unwrap_or((target, ""));
    let path = fs::canonicalize(page.parent()?.join(file)).ok();
    let Some((path, text)) = path.and_then(|path| Some((path.clone(), fs::read_to_string(path).ok()?)))
    else {
        return Some(format!("{file} cannot be included"));
    };
    let inside = path.strip_prefix(root()).ok()?.to_string_lossy().into_owned();
    if file.ends_with(".rs") && !TESTED.iter().any(|folder| inside.starts_with(folder)) {
        return Some(format!("{inside} is not compiled and run by the tests"));
    }
    if let Some(example) = inside.strip_prefix("tests/journeys/examples/") {
        let name = format!("\"{}\"", example.trim_end_matches(".rs"));
        if !tests().iter().any(|test| test.contains(&name)) {
            return Some(format!("{inside} is run by no test"));
        }
    }
    let begins = part.split(':').next().unwrap_or_default();
    let found = match begins.parse::<usize>() {
        Ok(line) => line <= text.lines().count(),
        Err(_) if part.is_empty() => true,
        Err(_) => ["ANCHOR", "ANCHOR_END"].iter().all(|mark| {
            text.lines()
                .any(|line| line.trim() == format!("// {mark}: {part}"))
        }),
    };
    (!found).then(|| format!("{inside} has no part {part}"))
}

/// The texts of these tests.
fn tests() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let files = fs::read_dir(folder).unwrap();
    files
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect()
}

/// What is wrong with a link.
fn link(page: &Path, text: &str, target: &str) -> Option<String> {
    let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
    let file = match REPOSITORY.iter().find_map(|base| path.strip_prefix(base)) {
        Some(path) => root().join(path),
        None if path.starts_with("https://") => return None,
        None if path.is_empty() => page.to_owned(),
        None => page.parent()?.join(path),
    };
    if !file.exists() {
        return Some(format!("{target} leads nowhere"));
    }
    let text = match file == page {
        true => text.to_owned(),
        false => fs::read_to_string(&file).unwrap_or_default(),
    };
    let mut headings = lines(&text).filter(|(block, line)| block.is_none() && line.starts_with('#'));
    let found =
        fragment.is_empty() || headings.any(|(_, line)| slug(line.trim_start_matches('#')) == fragment);
    (!found).then(|| format!("{target}: there is no such heading"))
}

/// What is wrong with a page.
fn problems(page: &Path, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for (block, line) in lines(text) {
        let includes = between(line, "{{#include ", "}}");
        problems.extend(includes.iter().filter_map(|target| include(page, target)));
        match block {
            Some(info) if info.starts_with("rust") && includes.is_empty() => {
                problems.push(format!("this Rust is not included: {line}"));
            }
            Some(_) => {}
            None => {
                let links = between(line, "](", ")").into_iter();
                problems.extend(links.filter_map(|target| link(page, text, target)));
            }
        }
    }
    problems
}

#[test]
fn what_the_pages_include_and_link_to_is_there() {
    let folder = root().join("docs/src");
    let wrong: Vec<String> = pages(&folder)
        .iter()
        .flat_map(|page| {
            let name = page.strip_prefix(&folder).unwrap().display().to_string();
            let found = problems(page, &fs::read_to_string(page).unwrap());
            found.into_iter().map(move |problem| format!("{name}: {problem}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_is_in_the_summary_once() {
    let folder = root().join("docs/src");
    let summary = fs::read_to_string(folder.join("SUMMARY.md")).unwrap();
    let listed: Vec<PathBuf> = between(&summary, "](", ")")
        .into_iter()
        .map(|page| folder.join(page))
        .collect();
    let once: BTreeSet<&PathBuf> = listed.iter().collect();
    assert_eq!(once.len(), listed.len());
    let mut there: BTreeSet<PathBuf> = pages(&folder).into_iter().collect();
    there.remove(&folder.join("SUMMARY.md"));
    assert_eq!(once, there.iter().collect());
}

#[test]
fn a_page_that_is_wrong_is_noticed() {
    let page = root().join("docs/src/introduction.md");
    let rust = |line: &str| format!("```rust\n{line}\n```\n");
    let journeys = "../../tests/journeys";
    for (text, wanted) in [
        (rust("let one = 1;"), "this Rust is not included"),
        (rust("{{#include ../missing.rs}}"), "cannot be included"),
        (
            rust("{{#include ../../auth/src/lib.rs}}"),
            "is not compiled and run",
        ),
        (
            rust(&format!("{{{{#include {journeys}/src/form.rs:missing}}}}")),
            "has no part missing",
        ),
        (
            rust(&format!("{{{{#include {journeys}/src/form.rs:9999:}}}}")),
            "has no part 9999:",
        ),
        ("[a](missing.md)".to_owned(), "leads nowhere"),
        ("# One\n[a](#two)".to_owned(), "no such heading"),
        (format!("[a]({}missing.md)", REPOSITORY[0]), "leads nowhere"),
    ] {
        let found = problems(&page, &text);
        assert!(found.len() == 1 && found[0].contains(wanted), "{text}: {found:?}");
    }
    for text in [
        rust(&format!("{{{{#include {journeys}/src/form.rs:send_in}}}}")),
        "# One `and` two\n[a](#one-and-two) [b](https://example.com/)".to_owned(),
        "```text\n[a](missing.md)\n```".to_owned(),
        format!("[a]({}auth/README.md#a-first-call)", REPOSITORY[0]),
    ] {
        assert_eq!(problems(&page, &text), [""; 0], "{text}");
    }
}
