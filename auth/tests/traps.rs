//! Every known trap of getting tokens for Altinn has a test with its number in the name.

use std::{collections::BTreeSet, fs, path::Path};

/// How many there are: `trap_1` to `trap_30`.
const TRAPS: u32 = 30;

#[test]
fn each_of_the_thirty_traps_has_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![root.join("src/properties.rs")];
    files.extend(
        fs::read_dir(root.join("tests"))
            .unwrap()
            .map(|entry| entry.unwrap().path()),
    );
    let mut found = BTreeSet::new();
    for file in files.iter().filter(|file| file.extension().is_some()) {
        let text = fs::read_to_string(file).unwrap();
        for (_, rest) in text
            .match_indices("fn trap_")
            .map(|(at, start)| text.split_at(at + start.len()))
        {
            // Several numbers may stand one after the other.
            found.extend(rest.split('_').map_while(|part| part.parse::<u32>().ok()));
        }
    }
    let missing: Vec<_> = (1..=TRAPS).filter(|trap| !found.contains(trap)).collect();
    assert!(missing.is_empty(), "traps without a test: {missing:?}");
    assert_eq!(found.last(), Some(&TRAPS), "and none beyond the last");
}
