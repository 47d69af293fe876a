//! What went wrong, in one line.

/// A failure with the sentence that tells it.
#[derive(Debug)]
pub struct Error(pub(crate) String);

impl Error {
    /// A failure that a sentence tells.
    #[must_use]
    pub fn told(text: String) -> Self {
        Self(text)
    }

    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}
