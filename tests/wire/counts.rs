//! The numbers of operations in the README are those of the clients, published ones and additions apart.

use std::path::Path;

use altinn_dispatch::{ADDED, CRATES, PUBLISHED};

/// `12`, or `12 + 8` where the source of the server has more.
fn both((published, added): (usize, usize)) -> String {
    if added == 0 {
        published.to_string()
    } else {
        format!("{published} + {added}")
    }
}

#[test]
fn the_readme_counts_the_operations_of_the_clients() {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = std::fs::read_to_string(readme).unwrap();
    let mut all = (0, 0);
    for (name, operations) in CRATES {
        let published = operations.iter().filter(|operation| operation.published).count();
        let counts = (published, operations.len() - published);
        all = (all.0 + counts.0, all.1 + counts.1);
        let row = readme
            .lines()
            .find(|line| line.starts_with(&format!("| [`{name}`]")))
            .unwrap_or_else(|| panic!("the README has no row for {name}"));
        let cell = row.split('|').nth(4).map(str::trim);
        assert_eq!(cell, Some(both(counts).as_str()), "{name}");
    }
    assert_eq!(all, (PUBLISHED, ADDED));
    let sentence = format!(
        "{} crates, {PUBLISHED} published operations + {ADDED} from the servers' source",
        CRATES.len()
    );
    assert!(readme.contains(&sentence), "the README should say: {sentence}");
}
