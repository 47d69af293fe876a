//! What a check cannot do without, and whether it is here.

use std::path::Path;
use std::process::{Command, Stdio};

/// One thing that is not on every machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// A program on the path.
    Command(&'static str),
    /// A nightly toolchain.
    Nightly,
    /// The toolchain that `rust-version` names.
    OldestRust,
    /// The standard library of a target.
    Target(&'static str),
    /// The database that cargo-deny has its advisories from; it lies on GitHub.
    Advisories,
}

impl Needs {
    /// What is missing, in words; `None` where it is here.
    pub(super) fn missing(self, root: &Path, oldest: &str) -> Option<String> {
        match self {
            Self::Command(name) => (!installed(name)).then(|| format!("{name} is not installed")),
            Self::Nightly => {
                (!has_toolchain("nightly")).then(|| "a nightly toolchain is not installed".to_owned())
            }
            Self::OldestRust => (!has_toolchain(oldest)).then(|| format!("Rust {oldest} is not installed")),
            Self::Target(name) => (!has_target(name)).then(|| format!("the target {name} is not installed")),
            Self::Advisories => {
                let got = Command::new("cargo")
                    .args(["deny", "--log-level", "off", "fetch", "db"])
                    .current_dir(root)
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .status();
                (!got.is_ok_and(|status| status.success()))
                    .then(|| "the advisory database cannot be reached".to_owned())
            }
        }
    }
}

fn installed(program: &str) -> bool {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(&name).is_file()))
}

fn has_toolchain(version: &str) -> bool {
    let output = Command::new("rustup").args(["toolchain", "list"]).output();
    output.is_ok_and(|output| lists(&String::from_utf8_lossy(&output.stdout), version))
}

fn has_target(name: &str) -> bool {
    let output = Command::new("rustup")
        .args(["target", "list", "--installed"])
        .output();
    output.is_ok_and(|output| {
        String::from_utf8_lossy(&output.stdout)
            .lines()
            .any(|line| line == name)
    })
}

/// Whether a list of toolchains has one of this version, whatever its last number and its host.
fn lists(toolchains: &str, version: &str) -> bool {
    toolchains.lines().any(|line| {
        line.strip_prefix(version)
            .is_some_and(|rest| rest.starts_with(['-', '.']) || rest.trim().is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_toolchain_is_found_by_its_version_and_not_by_the_beginning_of_another() {
        let list = "stable-x86_64-unknown-linux-gnu (active, default)\nnightly-x86_64-unknown-linux-gnu\n1.88.0-x86_64-unknown-linux-gnu\n";
        for (version, wanted) in [
            ("nightly", true),
            ("1.88", true),
            ("1.88.0", true),
            ("1.8", false),
            ("1.89", false),
        ] {
            assert_eq!(lists(list, version), wanted, "{version}");
        }
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let missing = Needs::Command("no-such-program").missing(Path::new("."), "1.88");
        assert_eq!(missing.as_deref(), Some("no-such-program is not installed"));
    }
}
