//! `cargo xtask bench` and `cargo xtask faults`: programs of the checkout in a release build, which nothing else compiles so.

use std::path::Path;
use std::process::Command;

use crate::{Error, Outcome, Result};

/// The benchmarks.
pub(crate) fn run(root: &Path, arguments: &[String]) -> Result<Outcome> {
    let program = ["--package", "altinn-bench"];
    in_release(root, "bench", &program, arguments)
}

/// The run with faults.
pub(crate) fn faults(root: &Path, seed: u64, operations: u64) -> Result<Outcome> {
    let program = ["--package", "altinn-bench", "--example", "faults"];
    in_release(
        root,
        "faults",
        &program,
        &[seed.to_string(), operations.to_string()],
    )
}

/// Builds a program and runs it with these arguments.
fn in_release(root: &Path, task: &str, program: &[&str], arguments: &[String]) -> Result<Outcome> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--release"])
        .args(program)
        .arg("--")
        .args(arguments)
        .current_dir(root)
        .status();
    match status.as_ref().map(|status| status.code()) {
        Ok(Some(0)) => Ok(Outcome::Done),
        Ok(Some(1)) => Ok(Outcome::Differs),
        Ok(_) => Err(Error::new(task, "it could not be done", "see what it says above")),
        Err(error) => Err(Error::new(
            "cargo",
            format!("cannot be started: {error}"),
            "run this as cargo xtask",
        )),
    }
}
