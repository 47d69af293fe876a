//! What of `specs/` no longer fits its document, as one table.

use altinn_build_tools::overlay::{Part, Stale};

/// The longest problem that is shown; the rest is in the file.
const LONGEST: usize = 160;

/// One line per place, the places under each other.
pub(crate) fn table(stale: &[Stale]) -> String {
    let rows: Vec<[String; 3]> = stale
        .iter()
        .map(|one| [place(one), one.place.clone(), cut(&one.problem)])
        .collect();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let (first, second) = (width(0), width(1));
    rows.iter()
        .map(|[file, place, problem]| format!("  {file:<first$}  {place:<second$}  {problem}\n"))
        .collect()
}

/// Where it is, as an editor reads it.
pub(crate) fn place(stale: &Stale) -> String {
    match stale.line {
        0 => stale.file.clone(),
        line => format!("{}:{line}", stale.file),
    }
}

/// How many there are, and what deletes them.
pub(crate) fn summary(crate_name: &str, count: usize) -> String {
    let (places, fit) = if count == 1 {
        ("place", "fits")
    } else {
        ("places", "fit")
    };
    format!("{count} {places} of specs/ no longer {fit} the document of {crate_name}")
}

/// What to do about it.
pub(crate) fn remedy(crate_name: &str, stale: &[Stale]) -> String {
    if stale.iter().all(|one| one.part == Part::Written) {
        return format!("`cargo xtask evidence --always {crate_name}` writes the file again");
    }
    format!("`cargo xtask follow {crate_name}` deletes what is stale and lists what a person must decide")
}

fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    text.chars().take(LONGEST).chain("...".chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stale(file: &str, line: usize, place: &str, problem: &str) -> Stale {
        Stale {
            file: file.to_owned(),
            line,
            place: place.to_owned(),
            problem: problem.to_owned(),
            remedy: String::new(),
            part: Part::ByHand,
        }
    }

    #[test]
    fn every_place_has_one_line_with_file_and_line() {
        let text = table(&[
            stale(
                "specs/a/corrections.yaml",
                12,
                "action 3 ($.x)",
                "matches nothing",
            ),
            stale(
                "specs/a/payloads/get.200.json",
                0,
                "the payload",
                &"long ".repeat(100),
            ),
        ]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(
            lines[0],
            "  specs/a/corrections.yaml:12    action 3 ($.x)  matches nothing"
        );
        assert!(lines[1].starts_with("  specs/a/payloads/get.200.json  the payload     long long"));
        assert!(lines[1].ends_with("...") && lines[1].len() < 230);
    }
}
