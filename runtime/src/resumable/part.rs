//! One upload, or one part of it, chunk by chunk; and several of them at once.

use std::{future::poll_fn, pin::Pin, sync::Arc, task::Poll};

use super::{
    UploadError, UploadSource,
    exchange::{Exchange, is_conflict, is_gone, is_passing},
    state::Part,
    told::Told,
};
use crate::{Error, ErrorKind, Failure, Operation, patience::Patience};

/// How often a server is asked that says to have less than it has accepted, before it is believed. It may still be storing
/// that, and refuses to take it again meanwhile.
const ASKED: u32 = 4;

/// What all parts of an upload have in common.
pub(super) struct Run {
    pub(super) exchange: Exchange,
    pub(super) source: UploadSource,
    pub(super) chunk: u64,
    pub(super) patience: Patience,
    pub(super) told: Arc<Told>,
    /// Whether an earlier run may have sent more than the state says.
    pub(super) resumed: bool,
}

/// What is known of the offset of a part.
#[derive(Clone, Copy, PartialEq)]
enum Known {
    /// Nothing: the server has to be asked.
    No,
    /// What the answer to a chunk said.
    Accepted,
    /// What the server said when it was asked.
    Stored,
}

impl Run {
    /// Sends a part until the server has all of it. `joined`: until it says so when it is asked, for what is to be joined
    /// must be stored, and Altinn Broker answers chunks before it has stored them.
    pub(super) async fn part(&self, index: usize, joined: bool) -> Result<(), UploadError> {
        let mut patience = self.patience;
        let mut known = if self.resumed { Known::No } else { Known::Accepted };
        let mut best = 0;
        // Whether the last byte may be with the server.
        let mut sent_all = self.resumed;
        // How often the server has said that it has less than it had accepted, and the most that it said then.
        let (mut asked, mut behind) = (0, 0);
        loop {
            let Some(part) = self.told.part(index) else {
                return Ok(());
            };
            if part.offset > best {
                best = part.offset;
                patience.renew();
            }
            let complete = part.offset == part.length;
            let error = if known == Known::No || complete && joined && known == Known::Accepted {
                match self.exchange.offset(&part.url, part.length).await {
                    Ok(offset) if offset < part.offset && asked < ASKED => {
                        if offset > behind {
                            (asked, behind) = (0, offset);
                            patience.renew();
                        }
                        asked += 1;
                        if patience.wait(None).await {
                            continue;
                        }
                        unusable(
                            self.exchange.operations.head,
                            "the server does not keep what it takes",
                        )
                    }
                    Ok(offset) => {
                        self.told.confirmed(index, offset);
                        (known, asked) = (Known::Stored, 0);
                        continue;
                    }
                    // An upload that is over is no longer there to be asked about: 409 at Altinn Broker.
                    Err(error) if is_conflict(&error) && sent_all => return Ok(()),
                    Err(error) => error,
                }
            } else if complete {
                return Ok(());
            } else {
                let end = part.length.min(part.offset.saturating_add(self.chunk));
                sent_all |= end == part.length;
                match self.chunk(index, &part, end).await {
                    Ok(offset) => {
                        self.told.confirmed(index, offset);
                        known = Known::Accepted;
                        continue;
                    }
                    Err(error) => {
                        self.told.confirmed(index, part.offset);
                        error
                    }
                }
            };
            known = Known::No;
            if !(is_passing(&error) || is_conflict(&error)) || !patience.wait(error.retry_after()).await {
                return Err(self.stopped(error));
            }
        }
    }

    /// Sends the bytes of a part from its offset to `end`, and gives its new offset.
    async fn chunk(&self, index: usize, part: &Part, end: u64) -> Result<u64, Error> {
        let told = Arc::clone(&self.told);
        let range = part.start + part.offset..part.start + end;
        let body = self
            .source
            .body(range)
            .on_progress(move |progress| told.moved(index, progress.bytes));
        let answer = self.exchange.send(&part.url, part.offset, body).await?;
        match answer {
            Some(offset) if offset > part.offset && offset <= end => Ok(offset),
            // Trying again asks first.
            _ => Err(unusable(
                self.exchange.operations.patch,
                "the server took the bytes without saying how many",
            )),
        }
    }

    /// The error of the upload that the error of a request is.
    pub(super) fn stopped(&self, error: Error) -> UploadError {
        if is_gone(&error) {
            return UploadError::Lapsed { error };
        }
        let state = self.told.state();
        match error.status() {
            Some(http::StatusCode::PAYLOAD_TOO_LARGE) => UploadError::TooLarge {
                length: state.length(),
                most: None,
                error: Some(error),
            },
            _ => UploadError::Call {
                error,
                state: Some(state),
            },
        }
    }
}

/// The error of an answer that says too little; asking again may mend it.
fn unusable(operation: &'static Operation, what: &str) -> Error {
    Error::failed(
        operation,
        Failure::new(ErrorKind::Decode, what).with_transient(true),
    )
}

/// Waits for all futures, and no longer than for the first that fails. They run on the caller's task, so that dropping the
/// caller drops them.
pub(super) async fn all<E>(
    futures: impl Iterator<Item = impl Future<Output = Result<(), E>>>,
) -> Result<(), E> {
    let mut futures: Vec<Pin<Box<_>>> = futures.map(Box::pin).collect();
    poll_fn(|context| {
        let mut failed = None;
        futures.retain_mut(|future| match future.as_mut().poll(context) {
            _ if failed.is_some() => false,
            Poll::Ready(Ok(())) => false,
            Poll::Ready(Err(error)) => {
                failed = Some(error);
                false
            }
            Poll::Pending => true,
        });
        match failed {
            Some(error) => Poll::Ready(Err(error)),
            None if futures.is_empty() => Poll::Ready(Ok(())),
            None => Poll::Pending,
        }
    })
    .await
}
