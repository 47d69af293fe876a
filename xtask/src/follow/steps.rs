//! What comes after the edits: the crates, the list, the changelog, the tests.

use std::path::Path;
use std::process::Command;

use altinn_build_tools::todo::{self, Item};
use altinn_build_tools::{Error, Workspace, generate, generate_shared, output};

use crate::drift::checkout;
use crate::regenerate::Run;
use crate::{Outcome, Result, changelog, quiet, regenerate as crates, todo as lists};

/// Keeps what only this run can tell in the list of the crate; the next step drops from it what is settled.
pub(super) fn remember(root: &Path, crate_name: &str, items: Vec<Item>) -> Result<()> {
    let path = lists::path(crate_name);
    let mut all = with(todo::parse(&checkout(root, &path)?.unwrap_or_default()), items);
    all.sort();
    match todo::render(crate_name, &all) {
        Some(text) => output::write_file(&root.join(path), &text).map(drop),
        None => Ok(()),
    }
}

/// Items with others added; of two about the same, the new one.
pub(super) fn with(mut items: Vec<Item>, new: Vec<Item>) -> Vec<Item> {
    for item in new {
        items.retain(|old| (old.section, &old.key) != (item.section, &item.key));
        items.push(item);
    }
    items
}

/// Makes all crates, since some are made of all others, and gives what is to be decided of these.
pub(super) fn regenerate<'a>(
    root: &Path,
    followed: &[&'a str],
) -> Result<Vec<(&'a str, Vec<Item>)>, Vec<Error>> {
    let workspace = Workspace::open(root).map_err(|error| vec![error])?;
    let known = workspace.crates();
    Run {
        root,
        chosen: known.clone(),
        known,
        all: true,
        generate: |name: &str| generate(&workspace, name),
        shared: generate_shared,
    }
    .run(false)?;
    let items = |name: &&'a str| {
        let made = quiet::guarded(name, || Ok(generate(&workspace, name))).map_err(|error| vec![error])?;
        let made = made.map_err(|failure| crates::told(name, failure))?;
        Ok((*name, made.todo))
    };
    followed.iter().map(items).collect()
}

/// Brings the changelog up to date, where there is one.
pub(super) fn changelog(root: &Path) -> Result<(), Vec<Error>> {
    if checkout(root, "CHANGELOG.md")
        .map_err(|error| vec![error])?
        .is_none()
    {
        return Ok(());
    }
    changelog::run(root, None, true).map(drop)
}

/// Compiles the crates with their programs, then runs the contract tests, of which what they say of these crates is shown.
pub(super) fn tests(root: &Path, followed: &[&str]) -> Result<Outcome> {
    let packages = followed.iter().flat_map(|name| ["--package", name]);
    let check: Vec<&str> = ["check", "--all-targets"].into_iter().chain(packages).collect();
    let names = followed.join(", ");
    let (compiled, said) = cargo(root, &check)?;
    if !compiled {
        println!("{names}: does not compile:\n{said}");
        return Ok(Outcome::Differs);
    }
    println!("{names}: compiles");
    let (passed, said) = cargo(root, &["test", "--package", "altinn-contract"])?;
    if passed {
        println!("the contract tests pass");
        return Ok(Outcome::Done);
    }
    println!("the contract tests fail:");
    let of_these = |line: &&str| followed.iter().any(|name| line.contains(name));
    let mut lines: Vec<&str> = said.lines().filter(of_these).collect();
    // Where no line speaks of them, the tests themselves may not compile.
    if lines.is_empty() {
        lines = said.lines().filter(|line| line.starts_with("error")).collect();
    }
    lines.iter().take(100).for_each(|line| println!("  {line}"));
    Ok(Outcome::Differs)
}

/// Whether cargo could do something, and what it said.
fn cargo(root: &Path, arguments: &[&str]) -> Result<(bool, String)> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(&cargo)
        .args(arguments)
        .current_dir(root)
        .output()
        .map_err(|error| {
            Error::new(
                cargo.to_string_lossy(),
                format!("cannot be run: {error}"),
                "install Rust",
            )
        })?;
    let said = [output.stdout, output.stderr].concat();
    Ok((
        output.status.success(),
        String::from_utf8_lossy(&said).into_owned(),
    ))
}
