//! `cargo xtask ci`: everything that a pull request must pass, in one command that also runs at home.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use altinn_build_tools::Error;

use crate::{Outcome, Result, metadata};

/// One check: the arguments of cargo, and what it needs beside a toolchain.
struct Step {
    name: &'static str,
    what: &'static str,
    arguments: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
    needs: Needs,
}

/// What a check cannot do without. Where it is missing the check is named as not run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Needs {
    Nothing,
    /// A subcommand of cargo.
    Command(&'static str),
    /// The toolchain that `rust-version` names, under this placeholder in the arguments.
    OldestRust,
}

/// Stands for `rust-version` in arguments.
const OLDEST: &str = "+rust-version";

const STEPS: &[Step] = &[
    Step {
        name: "fmt",
        what: "rustfmt has nothing to change",
        arguments: &["fmt", "--all", "--check"],
        environment: &[],
        needs: Needs::Nothing,
    },
    Step {
        name: "clippy",
        what: "no warning in any target",
        arguments: &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        environment: &[],
        needs: Needs::Nothing,
    },
    Step {
        name: "fetch",
        what: "the one task with a network, against a local server",
        arguments: &["test", "--package", "xtask", "--features", "fetch"],
        environment: &[],
        needs: Needs::Nothing,
    },
    Step {
        name: "test",
        what: "all tests",
        arguments: &["test", "--workspace"],
        environment: &[],
        needs: Needs::Nothing,
    },
    Step {
        name: "generated",
        what: "generated/ is what specs/ gives",
        arguments: &[
            "run",
            "--quiet",
            "--package",
            "xtask",
            "--",
            "regenerate",
            "--check",
        ],
        environment: &[],
        needs: Needs::Nothing,
    },
    Step {
        name: "docs",
        what: "documentation without a warning",
        arguments: &["doc", "--workspace", "--no-deps"],
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
        needs: Needs::Nothing,
    },
    Step {
        name: "five-minutes",
        what: "specs/README.md, followed to the letter in a copy",
        arguments: &[
            "test",
            "--package",
            "xtask",
            "--test",
            "five_minutes",
            "--",
            "--ignored",
        ],
        environment: &[],
        needs: Needs::Nothing,
    },
    Step {
        name: "deny",
        what: "licences, bans, sources and advisories as deny.toml has them",
        arguments: &["deny", "--all-features", "check"],
        environment: &[],
        needs: Needs::Command("cargo-deny"),
    },
    Step {
        name: "msrv",
        what: "the libraries compile with the oldest Rust that is promised",
        arguments: &[OLDEST, "check", "--workspace", "--lib"],
        environment: &[],
        needs: Needs::OldestRust,
    },
];

/// Runs the checks that are named, or all, one after the other, and goes on after one that fails.
pub(crate) fn run(root: &Path, only: &[String], list: bool) -> Result<Outcome, Vec<Error>> {
    if list {
        for step in STEPS {
            println!(
                "{:<12} {:<62} cargo {}",
                step.name,
                step.what,
                step.arguments.join(" ")
            );
        }
        println!(
            "{:<12} {:<62} (here)",
            MEMBERS, "every member has the lints of the workspace, unsafe code forbidden"
        );
        return Ok(Outcome::Done);
    }
    let names: Vec<&str> = STEPS.iter().map(|step| step.name).chain([MEMBERS]).collect();
    if let Some(unknown) = only.iter().find(|name| !names.contains(&name.as_str())) {
        return Err(vec![Error::new(
            unknown,
            "is no check",
            format!("the checks are {}", names.join(", ")),
        )]);
    }
    let chosen = |name: &str| only.is_empty() || only.iter().any(|one| one == name);
    let oldest = metadata::rust_version(root);
    let mut rows: Vec<(&str, String, f64)> = Vec::new();
    if chosen(MEMBERS) {
        let problems = members(root).map_err(|error| vec![error])?;
        problems.iter().for_each(|problem| println!("{problem}"));
        let end = if problems.is_empty() { "passed" } else { "failed" };
        rows.push((MEMBERS, end.to_owned(), 0.0));
    }
    for step in STEPS.iter().filter(|step| chosen(step.name)) {
        let missing = match step.needs {
            Needs::Nothing => None,
            Needs::Command(name) => (!installed(name)).then(|| format!("not run: {name} is not installed")),
            Needs::OldestRust => {
                (!has_toolchain(&oldest)).then(|| format!("not run: Rust {oldest} is not installed"))
            }
        };
        if let Some(missing) = missing {
            rows.push((step.name, missing, 0.0));
            continue;
        }
        eprintln!("== {}: {}", step.name, step.what);
        let begun = Instant::now();
        let arguments = step.arguments.iter().map(|one| {
            if *one == OLDEST {
                format!("+{oldest}")
            } else {
                (*one).to_owned()
            }
        });
        // `+1.88` is understood by the cargo of rustup, which is the one on the path.
        let cargo = match step.needs {
            Needs::OldestRust => "cargo".into(),
            _ => metadata::cargo(),
        };
        let status = Command::new(cargo)
            .args(arguments)
            .envs(step.environment.iter().copied())
            .current_dir(root)
            .status();
        let end = match status {
            Ok(status) if status.success() => "passed".to_owned(),
            Ok(_) => "failed".to_owned(),
            Err(error) => format!("failed: {error}"),
        };
        rows.push((step.name, end, begun.elapsed().as_secs_f64()));
    }
    for (name, end, seconds) in &rows {
        println!("{name:<12} {seconds:>7.1} s  {end}");
    }
    let failed = rows.iter().any(|(_, end, _)| end.starts_with("failed"));
    Ok(if failed { Outcome::Differs } else { Outcome::Done })
}

/// The check that needs no cargo.
const MEMBERS: &str = "members";

/// Members that go without the lints of the workspace, and a workspace that would allow unsafe code.
fn members(root: &Path) -> Result<Vec<String>> {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_default();
    let mut problems = Vec::new();
    if !read(&root.join("Cargo.toml")).contains("unsafe_code = \"forbid\"") {
        problems.push("Cargo.toml: unsafe code is not forbidden".to_owned());
    }
    for package in metadata::members(&metadata::read(root)?) {
        if !inherits_lints(&read(&package.manifest)) {
            problems.push(format!(
                "{}: does not take the lints of the workspace",
                package.manifest.display()
            ));
        }
    }
    Ok(problems)
}

/// Whether a manifest has `[lints]` with `workspace = true`.
fn inherits_lints(manifest: &str) -> bool {
    let table = manifest.split("\n[lints]").nth(1).unwrap_or_default();
    table
        .lines()
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .any(|line| line.replace(' ', "") == "workspace=true")
}

fn installed(program: &str) -> bool {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(&name).is_file()))
}

fn has_toolchain(version: &str) -> bool {
    let output = Command::new("rustup").args(["toolchain", "list"]).output();
    output.is_ok_and(|output| {
        String::from_utf8_lossy(&output.stdout)
            .lines()
            .any(|line| line.starts_with(&format!("{version}-")) || line.starts_with(&format!("{version}.")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lints_of_the_workspace_are_taken_only_by_saying_so() {
        for (manifest, wanted) in [
            ("[package]\nname = \"a\"\n\n[lints]\nworkspace = true\n", true),
            ("[package]\nname = \"a\"\n\n[lints]\nworkspace=true\n", true),
            ("[package]\nname = \"a\"\nversion.workspace = true\n", false),
            (
                "[package]\n\n[lints]\n\n[dependencies]\nworkspace = true\n",
                false,
            ),
            ("", false),
        ] {
            assert_eq!(inherits_lints(manifest), wanted, "{manifest}");
        }
    }

    #[test]
    fn every_member_of_this_workspace_takes_them() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        assert_eq!(members(&root).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_check_that_does_not_exist_is_an_error_with_those_that_do() {
        let errors = run(Path::new("."), &["formt".to_owned()], false).unwrap_err();
        assert!(errors[0].remedy.contains("fmt, clippy"), "{}", errors[0]);
    }

    #[test]
    fn every_check_has_its_own_name() {
        let mut names: Vec<&str> = STEPS.iter().map(|step| step.name).chain([MEMBERS]).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
