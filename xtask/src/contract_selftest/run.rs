//! Compiles and runs the contract tests of a copy, and says what of them failed.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use altinn_build_tools::Error;
use serde_json::Value;

use crate::{Result, metadata};

use super::mutation::Called;

/// What became of a build.
pub(crate) enum Built {
    /// The test program.
    Program(PathBuf),
    /// Files and lines that do not compile.
    Broken(Vec<(PathBuf, usize)>),
}

/// What became of a run.
pub(crate) struct Ran {
    pub(crate) passed: bool,
    /// What was wrong, with the operation that it was wrong with.
    pub(crate) wrong: Vec<(Called, String)>,
    /// The other lines that tell how it went.
    pub(crate) summary: Vec<String>,
}

/// Compiles the contract tests.
///
/// # Errors
/// When cargo cannot be run, or stops for another reason than an error in a source file.
pub(crate) fn build(folder: &Path, target: &Path) -> Result<Built> {
    let output = Command::new(metadata::cargo())
        .args(["test", "--workspace", "--test", "contract", "--no-run"])
        .args(["--offline", "--message-format", "json"])
        .env("CARGO_TARGET_DIR", target)
        .env_remove("CARGO_MANIFEST_DIR")
        .current_dir(folder)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failed(format!("cargo cannot be run: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let (program, broken) = messages(&text);
    match (program, broken) {
        (Some(program), _) if output.status.success() => Ok(Built::Program(program)),
        (_, broken) if !broken.is_empty() => Ok(Built::Broken(broken)),
        _ => Err(failed("the contract tests do not compile".to_owned())),
    }
}

fn failed(problem: String) -> Error {
    Error::new(
        "contract-selftest",
        problem,
        "run cargo test -p altinn-contract by hand to see more",
    )
}

/// The test program, and the places of errors, from what cargo writes.
fn messages(text: &str) -> (Option<PathBuf>, Vec<(PathBuf, usize)>) {
    let (mut program, mut broken) = (None, Vec::new());
    for message in text
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
    {
        if message["target"]["name"] == "contract" && message["executable"].is_string() {
            program = message["executable"].as_str().map(PathBuf::from);
        }
        if message["message"]["level"] == "error" {
            for span in metadata::list(&message["message"], "spans") {
                let line = span["line_start"]
                    .as_u64()
                    .and_then(|line| usize::try_from(line).ok());
                broken.push((metadata::text(span, "file_name").into(), line.unwrap_or(0)));
            }
        }
    }
    (program, broken)
}

/// Runs the contract tests.
///
/// # Errors
/// When they cannot be run, or end without a word on how it went.
pub(crate) fn run(folder: &Path, program: &Path) -> Result<Ran> {
    let output = Command::new(program)
        .current_dir(folder.join("tests/contract"))
        .output()
        .map_err(|error| failed(format!("the contract tests cannot be run: {error}")))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let ran = read(&text, output.status.success());
    let told = ran.summary.iter().any(|line| line.starts_with("contract: "));
    if !told || !ran.passed && ran.wrong.is_empty() {
        let end = String::from_utf8_lossy(&output.stderr);
        let last = end.lines().last().unwrap_or_default();
        return Err(failed(format!(
            "the contract tests did not come to their end: {last}"
        )));
    }
    Ok(ran)
}

/// Reads what the tests print: `wrong: crate operation ...`, and numbers.
fn read(text: &str, passed: bool) -> Ran {
    let mut ran = Ran {
        passed,
        wrong: Vec::new(),
        summary: Vec::new(),
    };
    for line in text.lines() {
        if let Some(flaw) = line.strip_prefix("wrong: ") {
            let mut words = flaw.split(' ');
            let mut word = || words.next().unwrap_or_default().trim_end_matches(':').to_owned();
            ran.wrong.push(((word(), word()), flaw.to_owned()));
        } else if ["operations ", "pairs ", "deviations ", "contract: "]
            .iter()
            .any(|start| line.starts_with(start))
        {
            ran.summary.push(line.to_owned());
        }
    }
    ran
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_told_by_operation() {
        let text = "deviation: altinn-a: why\noperations 1 of 2\nwrong: altinn-a get_b (Minimal request): method\n\
                    wrong: altinn-a get_c 200 application/json (deep 0): $.x: sent 1, read 2\ncontract: FAILED, 2 wrong\n";
        let ran = read(text, false);
        let called = |id: &str| ("altinn-a".to_owned(), id.to_owned());
        assert_eq!(ran.wrong[0].0, called("get_b"));
        assert_eq!(ran.wrong[1].0, called("get_c"));
        assert!(ran.wrong[1].1.contains("sent 1, read 2"));
        assert_eq!(ran.summary, ["operations 1 of 2", "contract: FAILED, 2 wrong"]);
    }

    #[test]
    fn the_program_and_the_places_of_errors_are_found_among_the_messages() {
        let text = r#"{"reason":"compiler-artifact","target":{"name":"contract"},"executable":"/t/contract-1"}
{"reason":"compiler-message","message":{"level":"warning","spans":[{"file_name":"a.rs","line_start":1}]}}
{"reason":"compiler-message","message":{"level":"error","spans":[{"file_name":"b.rs","line_start":7}]}}
no json"#;
        let (program, broken) = messages(text);
        assert_eq!(program.as_deref(), Some(Path::new("/t/contract-1")));
        assert_eq!(broken, [(PathBuf::from("b.rs"), 7)]);
    }
}
