//! The closing lines of test runners, kept while they pass by, and their sum.

use std::io::{BufRead, Write};

/// What test runners said at their ends.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    lines: Vec<String>,
    passed: u64,
    failed: u64,
}

impl Tally {
    /// Hands everything on as it comes, and keeps the closing lines.
    ///
    /// # Errors
    /// What is read cannot be read, or nobody takes it.
    pub(super) fn pass_on(&mut self, from: impl BufRead, to: &mut impl Write) -> std::io::Result<()> {
        for line in from.split(b'\n') {
            let line = line?;
            to.write_all(&line)?;
            to.write_all(b"\n")?;
            self.take(&String::from_utf8_lossy(&line));
        }
        to.flush()
    }

    /// Keeps a line if it is one like `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
    fn take(&mut self, line: &str) {
        let Some(rest) = line.trim_end().strip_prefix("test result: ") else {
            return;
        };
        let count = |word: &str| {
            let before = rest.split(word).next().filter(|before| before.len() < rest.len());
            before
                .and_then(|before| before.trim_end().rsplit(' ').next()?.parse::<u64>().ok())
                .unwrap_or(0)
        };
        self.passed += count(" passed;");
        self.failed += count(" failed;");
        self.lines.push(line.trim_end().to_owned());
    }

    /// The closing lines and, last, `N passed, N failed`; nothing where no tests ran.
    pub(super) fn text(&self) -> String {
        if self.lines.is_empty() {
            return String::new();
        }
        format!(
            "{}\n{} passed, {} failed\n",
            self.lines.join("\n"),
            self.passed,
            self.failed
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "running 2 tests\n..\ntest result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\n\
                        test result: FAILED. 10 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.25s\n";

    fn tally(text: &str) -> (Tally, String) {
        let (mut tally, mut out) = (Tally::default(), Vec::new());
        tally.pass_on(text.as_bytes(), &mut out).unwrap();
        (tally, String::from_utf8(out).unwrap())
    }

    #[test]
    fn what_runners_say_is_handed_on_unchanged() {
        assert_eq!(tally(SAID).1, SAID);
    }

    #[test]
    fn the_numbers_of_all_runners_are_summed_in_the_last_line() {
        let text = tally(SAID).0.text();
        assert_eq!(text.lines().count(), 3);
        assert_eq!(text.lines().last(), Some("12 passed, 3 failed"));
    }

    #[test]
    fn without_tests_there_is_nothing_to_sum() {
        assert_eq!(
            tally("test results were fine\nno test result: ok. 1 passed;\n")
                .0
                .text(),
            ""
        );
    }

    #[test]
    fn bytes_that_are_no_text_are_handed_on_too() {
        let (mut tally, mut out) = (Tally::default(), Vec::new());
        tally.pass_on(&b"\xff\xfe\n"[..], &mut out).unwrap();
        assert_eq!(out, b"\xff\xfe\n");
    }
}
