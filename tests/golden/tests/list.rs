//! The list of modules in `src/lib.rs` is the list of golden cases.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests"
)]

use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_golden_case_is_compiled() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cases = here.join("../../build-tools/tests/cases");
    let folders: BTreeSet<String> = std::fs::read_dir(cases)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let list = std::fs::read_to_string(here.join("src/lib.rs")).unwrap();
    let listed: BTreeSet<String> = list
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "))
        .map(|name| name.trim_end_matches(';').to_owned())
        .collect();
    assert_eq!(
        listed, folders,
        "src/lib.rs has a line per folder of build-tools/tests/cases"
    );
    for name in &listed {
        let path = format!(
            "#[path = \"../../../build-tools/tests/cases/{name}/expected/src/lib.rs\"]\npub mod {name};"
        );
        assert!(list.contains(&path), "{name} stands under another path");
    }
}
