//! `cargo xtask todo`: what a person must decide, crate by crate, in `specs/<crate>/TODO.md`.

use std::path::Path;

use altinn_build_tools::todo::{self, Item};
use altinn_build_tools::{Error, Workspace, generate, output};

use crate::drift::checkout;
use crate::{Outcome, Result, near, quiet, regenerate};

/// The file of a crate.
pub(crate) fn path(crate_name: &str) -> String {
    format!("specs/{crate_name}/TODO.md")
}

/// Writes the lists of these crates, or shows what is open.
pub(crate) fn run(root: &Path, crates: &[String], check: bool) -> Result<Outcome, Vec<Error>> {
    let workspace = Workspace::open(root).map_err(|error| vec![error])?;
    let (mut errors, mut open) = (Vec::new(), 0);
    for name in near::choose(&workspace.crates(), crates)? {
        let made = quiet::guarded(&name, || Ok(generate(&workspace, &name)));
        let made = match made {
            Ok(Ok(made)) => made,
            Ok(Err(failure)) => {
                errors.extend(regenerate::told(&name, failure));
                continue;
            }
            Err(error) => {
                errors.push(error);
                continue;
            }
        };
        open += made.todo.iter().filter(|item| !item.done).count();
        if check {
            show(&name, &made.todo);
        } else {
            write(root, &name, &made.todo).map_err(|error| vec![error])?;
        }
    }
    match (errors.is_empty(), check && open > 0) {
        (false, _) => Err(errors),
        (true, true) => Ok(Outcome::Differs),
        (true, false) => Ok(Outcome::Done),
    }
}

/// Writes the list of a crate; takes it away where nothing is on it.
pub(crate) fn write(root: &Path, crate_name: &str, items: &[Item]) -> Result<()> {
    let path = path(crate_name);
    let file = root.join(&path);
    match todo::render(crate_name, items) {
        Some(text) => {
            output::write_file(&file, &text)?;
            println!("{path}: {}", count(items));
        }
        None if file.exists() => {
            std::fs::remove_file(&file).map_err(|error| {
                Error::new(&*path, format!("cannot be removed: {error}"), "remove it by hand")
            })?;
            println!("{path}: nothing is left to decide");
        }
        None => {}
    }
    Ok(())
}

/// Takes the ticked items off the list beside this `names.toml`: with its names a crate accepts what was decided.
pub(crate) fn settle(root: &Path, names: &Path) -> Result<()> {
    let crate_name = names
        .parent()
        .and_then(Path::file_name)
        .unwrap_or_default()
        .to_string_lossy();
    let Some(text) = checkout(root, &path(&crate_name))? else {
        return Ok(());
    };
    let open: Vec<Item> = todo::parse(&text).into_iter().filter(|item| !item.done).collect();
    write(root, &crate_name, &open)
}

/// How many decisions there are, by what they are about.
pub(crate) fn count(items: &[Item]) -> String {
    let open = items.iter().filter(|item| !item.done).count();
    let by: Vec<String> = todo::Section::ALL
        .into_iter()
        .map(|section| {
            (
                section,
                items
                    .iter()
                    .filter(|item| item.section == section && !item.done)
                    .count(),
            )
        })
        .filter(|(_, count)| *count > 0)
        .map(|(section, count)| format!("{count} {}", section.heading().to_lowercase()))
        .collect();
    format!("{open} decisions are open ({})", by.join(", "))
}

/// Prints what is open.
pub(crate) fn show(crate_name: &str, items: &[Item]) {
    for item in items.iter().filter(|item| !item.done) {
        println!(
            "{crate_name}: {}: {}: {}",
            item.section.heading(),
            item.key,
            item.says
        );
    }
}
