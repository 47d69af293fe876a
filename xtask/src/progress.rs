//! One line per document: moving on a terminal, plain elsewhere.

use std::io::IsTerminal;
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// The lines of all documents.
pub(crate) struct Progress {
    lines: Option<MultiProgress>,
}

/// The line of one document.
pub(crate) struct Line {
    name: String,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Lines on the standard error stream.
    pub(crate) fn new() -> Self {
        Self {
            lines: std::io::stderr().is_terminal().then(MultiProgress::new),
        }
    }

    /// A document is begun.
    pub(crate) fn begin(&self, name: &str) -> Line {
        let bar = self.lines.as_ref().map(|lines| {
            let style = ProgressStyle::with_template("{spinner} {msg}")
                .unwrap_or_else(|_| ProgressStyle::default_spinner());
            let bar = lines.add(
                ProgressBar::new_spinner()
                    .with_style(style)
                    .with_message(name.to_owned()),
            );
            bar.enable_steady_tick(Duration::from_millis(100));
            bar
        });
        Line {
            name: name.to_owned(),
            bar,
        }
    }
}

impl Line {
    /// The document is done.
    pub(crate) fn end(self, result: &str) {
        let text = format!("{}: {result}", self.name);
        match self.bar {
            Some(bar) => bar.finish_with_message(text),
            None => eprintln!("{text}"),
        }
    }
}
