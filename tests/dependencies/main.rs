//! What a user of one small crate takes along: the list in the README is what cargo says, and none of it is there for nothing.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use std::{collections::BTreeSet, path::Path, process::Command};

const BEGIN: &str = "<!-- begin: cargo tree -p altinn-notifications -e normal -->\n";
const END: &str = "<!-- end -->";

/// The names of everything that a normal build of a crate takes, in the tree that cargo gives, without the network.
fn tree(arguments: &[&str]) -> BTreeSet<String> {
    let out = Command::new(env!("CARGO"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["tree", "--frozen", "-e", "normal", "--prefix", "none"])
        .args(["--format", "{p}"])
        .args(arguments)
        .output()
        .unwrap();
    let problem = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{problem}");
    let text = String::from_utf8(out.stdout).unwrap();
    let names = text.lines().filter_map(|line| line.split_whitespace().next());
    names.map(ToOwned::to_owned).collect()
}

/// Names in lines of at most 110 characters.
fn wrapped(names: &BTreeSet<String>) -> String {
    let mut lines = vec![String::new()];
    for name in names {
        let last = lines.last_mut().unwrap();
        if last.len() + 1 + name.len() > 110 {
            lines.push(name.clone());
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(name);
        }
    }
    lines.join("\n")
}

#[test]
fn the_readme_lists_what_cargo_takes_for_a_small_crate() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let text = std::fs::read_to_string(readme).unwrap();
    let (_, rest) = text.split_once(BEGIN).unwrap();
    let (listed, _) = rest.split_once(END).unwrap();
    let names = tree(&["-p", "altinn-notifications"]);
    let expected = format!("```text\n{}\n```\n", wrapped(&names));
    assert!(
        listed == expected,
        "{} crates; the README should say:\n{expected}",
        names.len()
    );
}

#[test]
fn beyond_the_http_client_and_its_tls_there_are_only_json_times_and_identifiers() {
    let all = tree(&["-p", "altinn-notifications"]);
    let client: BTreeSet<String> = ["reqwest", "serde"]
        .iter()
        .flat_map(|name| tree(&["-p", name]))
        .collect();
    let ours: Vec<&String> = all.difference(&client).collect();
    assert_eq!(
        ours,
        [
            "altinn-notifications",
            "altinn-runtime",
            "chrono",
            "memchr",
            "num-traits",
            "serde_json",
            "serde_path_to_error",
            "uuid",
            "zmij",
        ]
    );
}

#[test]
fn the_tree_of_a_small_crate_holds_no_credentials_generator_or_test_tool() {
    let all = tree(&["-p", "altinn-notifications"]);
    for stranger in [
        "altinn-auth",
        "altinn-build-tools",
        "altinn-sandbox",
        "progenitor-client",
        "progenitor-impl",
        "typify",
        "schemars",
        "native-tls",
        "h2",
        "mime_guess",
        "regex",
        "rand",
    ] {
        assert!(!all.contains(stranger), "{stranger}");
    }
}
