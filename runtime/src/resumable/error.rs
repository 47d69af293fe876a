//! Why a resumable upload ended before its end.

use std::{error::Error as StdError, fmt};

use super::ResumeState;
use crate::{Error, Untyped};

/// Why a resumable upload ended before its end.
///
/// [`UploadError::state`] is how far it came where it can go on: save it, or give it to
/// [`ResumableUpload::resume`](super::ResumableUpload::resume) at once.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UploadError {
    /// The server no longer has the upload (404 or 410). Uploads lapse when nothing comes for a time: 24 hours at Altinn Broker.
    Lapsed {
        /// The answer of the server.
        error: Error<Untyped>,
    },
    /// The file is larger than the server takes.
    TooLarge {
        /// The number of bytes of the file.
        length: u64,
        /// The most that the server takes, where it says.
        most: Option<u64>,
        /// The answer of the server (413), where it was asked.
        error: Option<Error<Untyped>>,
    },
    /// The state that was given to go on with does not fit: the file has changed, or it is of another upload.
    Unfit {
        /// What does not fit.
        reason: &'static str,
    },
    /// A request failed in a way that trying again does not change, or failed too often, or the file could not be read.
    Call {
        /// The error of the request.
        error: Error<Untyped>,
        /// How far the upload has come; `None` where it was not created.
        state: Option<ResumeState>,
    },
}

impl UploadError {
    /// The error of the request that ended it, where there was one.
    #[must_use]
    pub fn error(&self) -> Option<&Error<Untyped>> {
        match self {
            Self::Lapsed { error } | Self::Call { error, .. } => Some(error),
            Self::TooLarge { error, .. } => error.as_ref(),
            Self::Unfit { .. } => None,
        }
    }

    /// How far it came, to go on from there; `None` where there is nothing to go on with.
    #[must_use]
    pub fn state(&self) -> Option<&ResumeState> {
        match self {
            Self::Call { state, .. } => state.as_ref(),
            _ => None,
        }
    }

    /// Whether the server no longer has the upload.
    #[must_use]
    pub fn is_lapsed(&self) -> bool {
        matches!(self, Self::Lapsed { .. })
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lapsed { .. } => f.write_str(
                "the server no longer has the upload, which lapses when nothing comes for a time: begin a new one",
            ),
            Self::TooLarge {
                length,
                most: Some(most),
                ..
            } => write!(f, "the file has {length} bytes, and the server takes {most} at most"),
            Self::TooLarge { length, .. } => {
                write!(f, "the file has {length} bytes, which is more than the server takes")
            }
            Self::Unfit { reason } => write!(f, "the upload cannot go on: {reason}; begin a new one"),
            Self::Call { error, state: Some(state) } => write!(
                f,
                "the upload stopped after {} of {} bytes: {error}",
                state.confirmed(),
                state.length()
            ),
            Self::Call { error, state: None } => write!(f, "the upload was not created: {error}"),
        }
    }
}

impl StdError for UploadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error().map(|error| error as &(dyn StdError + 'static))
    }
}
