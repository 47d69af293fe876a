//! Tables, as they are printed and as they stand in `BENCHMARKS.md`.

use std::{path::PathBuf, process::Command};

/// The outcome of one part.
pub(crate) struct Table {
    pub(crate) part: &'static str,
    pub(crate) head: Vec<&'static str>,
    pub(crate) rows: Vec<Vec<String>>,
}

impl Table {
    /// In Markdown, with when and where it was measured.
    pub(crate) fn markdown(&self) -> String {
        let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
        let head: Vec<String> = self.head.iter().map(ToString::to_string).collect();
        let mut text = line(&head);
        let rule = |index: usize| if index == 0 { "---" } else { "--:" };
        text += &format!("|{}|\n", (0..head.len()).map(rule).collect::<Vec<_>>().join("|"));
        self.rows.iter().for_each(|row| text += &line(row));
        text + "\n" + &circumstances() + "\n"
    }

    /// Puts it between the marks of its part in `BENCHMARKS.md`.
    pub(crate) fn write(&self) {
        let path = root().join("BENCHMARKS.md");
        let text = std::fs::read_to_string(&path).unwrap();
        let (begin, end) = (
            format!("<!-- begin: {} -->\n", self.part),
            format!("<!-- end: {} -->", self.part),
        );
        let (before, rest) = text.split_once(&begin).unwrap();
        let (_, after) = rest.split_once(&end).unwrap();
        std::fs::write(path, format!("{before}{begin}{}{end}{after}", self.markdown())).unwrap();
    }
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A number with two decimals.
pub(crate) fn ratio(ours: f64, raw: f64) -> String {
    format!("{:.2}", ours / raw)
}

/// A number with its thousands apart.
pub(crate) fn whole(number: f64) -> String {
    let digits = format!("{number:.0}");
    let length = digits.len();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (length - index).is_multiple_of(3) && !text.ends_with('-') {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// Machine, compiler, day and commit.
fn circumstances() -> String {
    let said = |program: &str, arguments: &[&str]| {
        let out = Command::new(program).args(arguments).current_dir(root()).output();
        let text = out.map(|out| String::from_utf8_lossy(&out.stdout).trim().to_owned());
        text.unwrap_or_default()
    };
    let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = processor
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("another processor", |(_, name)| name.trim());
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let rustc = said("rustc", &["--version"]);
    let rustc = rustc.split_whitespace().nth(1).unwrap_or_default().to_owned();
    let (day, commit) = (
        said("date", &["--utc", "+%Y-%m-%d"]),
        said("git", &["rev-parse", "--short", "HEAD"]),
    );
    format!("{processor}, {cores} cores, Rust {rustc}, {day}, commit {commit}.")
}
