//! The table of findings in this folder's README names tests that are there.

use std::{fs, path::Path};

#[test]
fn each_finding_in_the_table_has_its_test() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let table = fs::read_to_string(folder.join("README.md")).unwrap();
    let mut tests = 0;
    for row in table.lines().filter(|row| row.contains("::")) {
        let name = row.split('`').rev().nth(1).unwrap();
        let (module, function) = name.split_once("::").unwrap();
        // Those of the middleware's transport are tests of `altinn-runtime`.
        let place = if module.starts_with("runtime/") {
            "../.."
        } else {
            "."
        };
        let source = fs::read_to_string(folder.join(place).join(module).with_extension("rs")).unwrap();
        let declared = source.lines().position(|line| {
            let line = line.trim_start_matches("async ");
            line.strip_prefix("fn ")
                .is_some_and(|rest| rest.starts_with(&format!("{function}(")))
        });
        let at = declared.unwrap_or_else(|| panic!("there is no test {name}"));
        let before = source.lines().nth(at - 1).unwrap();
        assert!(
            before.starts_with("#[test]") || before.starts_with("#[tokio::test"),
            "{name} is no test"
        );
        tests += 1;
    }
    for finding in [
        "H1", "H2", "H4", "M1", "M2", "M3", "M5", "M6", "M8", "M10", "L1", "L3", "L4", "L11", "L12",
    ] {
        assert!(table.contains(&format!("| {finding} ")), "{finding}");
    }
    assert!(tests > 30);
}
