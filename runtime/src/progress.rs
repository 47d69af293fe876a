//! How far a body has come, up or down.

/// How far a body has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes that have gone out or come in.
    pub bytes: u64,
    /// Bytes there are in all, where that is known.
    pub total: Option<u64>,
}

impl Progress {
    /// From 0 to 1; `None` where the total is not known.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "a fraction for people")]
    pub fn fraction(&self) -> Option<f64> {
        match self.total? {
            0 => Some(1.0),
            total => Some(self.bytes as f64 / total as f64),
        }
    }
}

/// What is told of progress.
pub(crate) type Listener = Box<dyn FnMut(Progress) + Send>;
