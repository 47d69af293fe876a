//! The one list of checks: what `cargo xtask ci`, `.ci/run` and the workflows run.

use std::path::Path;

use super::here;
use super::needs::Needs;
use crate::Result;

/// One check.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    pub(super) work: Work,
    /// What it cannot do without, beside a stable toolchain with rustfmt and clippy.
    pub(super) needs: &'static [Needs],
    /// Whether it is part of `--short`, which is what `.ci/run` runs.
    pub(super) short: bool,
}

/// How a check is done.
pub(super) enum Work {
    /// By this program, on the checkout: what is wrong, one line each.
    Here(fn(&Path) -> Result<Vec<String>>),
    /// By commands of cargo, one after the other, with these variables.
    Cargo(&'static [Arguments], &'static [(&'static str, &'static str)]),
    /// By another task of this program.
    Task(Arguments),
    /// By a script of the checkout.
    Script(&'static str),
}

/// Arguments of a command; the two placeholders below stand for some.
pub(super) type Arguments = &'static [&'static str];

/// Stands for `+1.88`, or whatever `rust-version` is.
pub(super) const OLDEST: &str = "+rust-version";

/// Stands for `--package NAME` of every crate that is published.
pub(super) const PUBLISHED: &str = "--published";

/// A lock file of its own, so that the committed one stays as it is.
const OLD_LOCK: &str = "resolver.lockfile-path='target/xtask/minimal/Cargo.lock'";

/// WebAssembly beside JavaScript.
const WASM: &str = "wasm32-unknown-unknown";

/// All checks, in the order in which they run.
pub(super) const STEPS: &[Step] = &[
    Step {
        name: "members",
        what: "every member has the lints of the workspace, unsafe code forbidden",
        work: Work::Here(here::members),
        needs: &[],
        short: true,
    },
    Step {
        name: "oldest-rust",
        what: "no dependency asks for a newer Rust than is promised",
        work: Work::Here(here::oldest_rust),
        needs: &[],
        short: true,
    },
    Step {
        name: "fmt",
        what: "rustfmt has nothing to change",
        work: Work::Cargo(&[&["fmt", "--all", "--check"]], &[]),
        needs: &[],
        short: true,
    },
    Step {
        name: "test",
        what: "all tests",
        work: Work::Cargo(
            &[&[
                "test",
                "--workspace",
                "--exclude",
                "altinn-server-facts",
                "--quiet",
                "--no-fail-fast",
            ]],
            &[],
        ),
        needs: &[],
        short: true,
    },
    Step {
        name: "server-facts",
        what: "the reader of servers' sources reads small ones as it should",
        work: Work::Cargo(&[&["test", "--package", "altinn-server-facts", "--quiet"]], &[]),
        needs: &[],
        short: true,
    },
    Step {
        name: "generated",
        what: "generated/ is what specs/ gives",
        work: Work::Task(&["regenerate", "--check"]),
        needs: &[],
        short: true,
    },
    Step {
        name: "clippy",
        what: "no warning in any target, nothing newer than the promised Rust",
        work: Work::Cargo(
            &[&[
                "clippy",
                "--quiet",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
                "-D",
                "clippy::incompatible_msrv",
            ]],
            &[],
        ),
        needs: &[],
        short: true,
    },
    Step {
        name: "docs",
        what: "documentation without a warning",
        work: Work::Cargo(
            &[&["doc", "--quiet", "--workspace", "--no-deps"]],
            &[("RUSTDOCFLAGS", "-D warnings")],
        ),
        needs: &[],
        short: true,
    },
    Step {
        name: "fetch",
        what: "the one task with a network, against a local server",
        work: Work::Cargo(
            &[&["test", "--quiet", "--package", "xtask", "--features", "fetch"]],
            &[],
        ),
        needs: &[],
        short: false,
    },
    Step {
        name: "five-minutes",
        what: "specs/README.md, followed to the letter in a copy",
        work: Work::Cargo(
            &[&[
                "test",
                "--package",
                "xtask",
                "--test",
                "five_minutes",
                "--",
                "--ignored",
            ]],
            &[],
        ),
        needs: &[],
        short: false,
    },
    Step {
        name: "own-app",
        what: "the client of one app, as xtask/README.md says",
        work: Work::Cargo(
            &[&[
                "test",
                "--package",
                "xtask",
                "--test",
                "own_app",
                "--",
                "--include-ignored",
            ]],
            &[],
        ),
        needs: &[],
        short: false,
    },
    Step {
        name: "public-api",
        what: "what drift sees of a crate is what the compiler sees",
        work: Work::Cargo(
            &[&[
                "test",
                "--package",
                "altinn-build-tools",
                "--test",
                "drift_rustdoc",
                "--",
                "--ignored",
            ]],
            &[],
        ),
        needs: &[Needs::Nightly],
        short: false,
    },
    Step {
        name: "packages",
        what: "every crate that is published can be packed, with its licences",
        work: Work::Task(&["release", "--dry-run", "--no-docs"]),
        needs: &[],
        short: false,
    },
    Step {
        name: "sbom",
        what: "the bill of materials that `packages` wrote is valid CycloneDX",
        work: Work::Cargo(
            &[
                &[
                    "test",
                    "--quiet",
                    "--locked",
                    "--manifest-path",
                    "tests/sbom/Cargo.toml",
                ],
                &[
                    "run",
                    "--quiet",
                    "--locked",
                    "--manifest-path",
                    "tests/sbom/Cargo.toml",
                ],
            ],
            &[],
        ),
        needs: &[],
        short: false,
    },
    Step {
        name: "deny",
        what: "licences, bans and sources as deny.toml has them",
        work: Work::Cargo(
            &[&[
                "deny",
                "--all-features",
                "--log-level",
                "error",
                "check",
                "licenses",
                "bans",
                "sources",
            ]],
            &[],
        ),
        needs: &[Needs::Command("cargo-deny")],
        short: false,
    },
    Step {
        name: "advisories",
        what: "no dependency is known to be vulnerable, unsound or withdrawn",
        work: Work::Cargo(&[&["deny", "--all-features", "check", "advisories"]], &[]),
        needs: &[Needs::Command("cargo-deny"), Needs::Advisories],
        short: false,
    },
    Step {
        name: "msrv",
        what: "the libraries compile with the oldest Rust that is promised",
        work: Work::Cargo(&[&[OLDEST, "check", "--workspace", "--lib"]], &[]),
        needs: &[Needs::OldestRust],
        short: false,
    },
    Step {
        name: "wasm",
        what: "the runtime and a client compile for WebAssembly",
        work: Work::Cargo(
            &[&[
                "clippy",
                "--quiet",
                "--package",
                "altinn-runtime",
                "--package",
                "altinn-notifications",
                "--no-default-features",
                "--lib",
                "--target",
                WASM,
                "--",
                "-D",
                "warnings",
            ]],
            &[],
        ),
        needs: &[Needs::Target(WASM)],
        short: false,
    },
    Step {
        name: "minimal-versions",
        what: "the published crates compile with the oldest dependencies they allow",
        work: Work::Cargo(
            &[
                &[
                    "+nightly",
                    "generate-lockfile",
                    "--quiet",
                    "-Z",
                    "direct-minimal-versions",
                    "--config",
                    OLD_LOCK,
                ],
                &[
                    "+nightly", "check", "--quiet", "--lib", PUBLISHED, "--config", OLD_LOCK,
                ],
            ],
            &[],
        ),
        needs: &[Needs::Nightly],
        short: false,
    },
    Step {
        name: "guide",
        what: "the guide in docs/ becomes a book without a warning",
        work: Work::Script("docs/build"),
        needs: &[Needs::Command("mdbook")],
        short: false,
    },
    Step {
        name: "fuzz",
        what: "every fuzz target for a minute, over what reads keys and the answers of servers",
        work: Work::Script("fuzz/run"),
        needs: &[Needs::Nightly, Needs::Command("cargo-fuzz")],
        short: false,
    },
];
