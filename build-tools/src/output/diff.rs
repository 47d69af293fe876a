//! A short unified diff for people.

use similar::TextDiff;

use super::unix;

/// How much of a difference is shown.
const HUNKS: usize = 3;
const LINES: usize = 40;
const WIDTH: usize = 200;

/// All differences from old to new, each with the line before and after it.
pub(super) fn unified(old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let mut unified = diff.unified_diff();
    unified.context_radius(1).to_string()
}

/// The first hunks from old to new.
pub(super) fn diff(old: &[u8], new: &[u8]) -> String {
    let (Ok(old), Ok(new)) = (std::str::from_utf8(old), std::str::from_utf8(new)) else {
        return "the file is not UTF-8 text\n".to_owned();
    };
    if unix(old) == unix(new) {
        return "only the line ends differ\n".to_owned();
    }
    let diff = TextDiff::from_lines(old, new);
    let mut unified = diff.unified_diff();
    let hunks: Vec<String> = unified
        .context_radius(2)
        .iter_hunks()
        .map(|hunk| hunk.to_string())
        .collect();
    let all: Vec<&str> = hunks.iter().take(HUNKS).flat_map(|hunk| hunk.lines()).collect();
    let mut text = String::new();
    for line in all.iter().take(LINES) {
        text.extend(line.chars().take(WIDTH));
        text.push('\n');
    }
    if all.len() > LINES || hunks.len() > HUNKS {
        let shown = hunks.len().min(HUNKS);
        text.push_str(&format!(
            "... ({shown} of {} places, the first {LINES} lines at most)\n",
            hunks.len()
        ));
    }
    text
}
