//! The one error of the generator: which file, where in it, what is wrong, what to do.

use std::fmt;

/// What went wrong, where, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The file or document, as a person would name it (`specs/altinn-broker/corrections.yaml`).
    pub file: String,
    /// The place in it: a JSON pointer, `action 3 ($.paths...)`, or `line 4, column 2`. Empty when it is the whole file.
    pub place: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
}

impl Error {
    /// A problem of a whole file.
    pub fn new(file: impl Into<String>, problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            place: String::new(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }

    /// The same problem, with the place in the file.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = place.into();
        self
    }

    /// The same problem, in a file that only the caller knows by name.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = file.into();
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if !self.place.is_empty() {
            write!(f, " at {}", self.place)?;
        }
        write!(f, ": {}", self.problem)?;
        if !self.remedy.is_empty() {
            write!(f, "\n  help: {}", self.remedy)?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

/// Results of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;
