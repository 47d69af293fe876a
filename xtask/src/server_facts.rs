//! `cargo xtask server-facts`: the reader of C# is a crate of its own, which nothing else compiles.

use std::path::Path;
use std::process::Command;

use crate::{Error, Outcome, Result};

/// Runs the reader with these arguments; its exit codes are the ones of this program.
pub(crate) fn run(root: &Path, arguments: &[String]) -> Result<Outcome> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let package = [
        "run",
        "--quiet",
        "--release",
        "--package",
        "altinn-server-facts",
        "--",
    ];
    let status = Command::new(cargo)
        .args(package)
        .args(arguments)
        .arg("--root")
        .arg(root)
        .status();
    match status.as_ref().map(|status| status.code()) {
        Ok(Some(0)) => Ok(Outcome::Done),
        Ok(Some(1)) => Ok(Outcome::Differs),
        Ok(_) => Err(Error::new(
            "server-facts",
            "the reader could not do it",
            "see what it says above",
        )),
        Err(error) => Err(Error::new(
            "cargo",
            format!("cannot be started: {error}"),
            "run this as cargo xtask",
        )),
    }
}
