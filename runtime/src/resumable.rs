//! Uploads that go on where they broke off (TUS 1.0.0), in chunks and in parts at the same time.

mod error;
mod exchange;
mod part;
mod source;
mod state;
mod told;

use std::{fmt, sync::Arc, time::Duration};

use serde::Serialize;

use self::{
    exchange::{Create, Created, Exchange, is_conflict, is_passing},
    part::{Run, all},
    state::{Part, cut},
    told::{StateListener, Told},
};
use crate::{
    CallOptions, Core, Error, Progress,
    patience::{self, Patience},
    progress::Listener,
};

pub use error::UploadError;
#[doc(hidden)]
pub use exchange::ResumableOperations;
pub use source::UploadSource;
pub use state::ResumeState;

/// How often nothing may come of a request before it is given up.
const ATTEMPTS: u32 = 8;
/// Bytes of a chunk. Altinn Broker holds each one in memory.
const CHUNK: u64 = 8 << 20;
/// The most chunks of an upload. The storage behind Altinn Broker takes 50,000; some are left for chunks that broke off.
const CHUNKS: u64 = 40_000;

/// An upload that goes on where it broke off: in chunks, each of which is asked about after a fault and sent again from where
/// the server stands; as several parts at a time, if wanted; and in a later run of the program, by its [`ResumeState`].
///
/// Every request passes the client's middleware, so a token that expires on the way is renewed. Nothing is held in memory but
/// the pieces on their way. Dropping the future stops everything; what the server has stays there until it lapses.
///
/// ```
/// # use altinn_runtime::{ResumableUpload, ResumeState, UploadError, UploadSource};
/// # fn upload_resumable(source: UploadSource) -> ResumableUpload { unimplemented!() }
/// # fn save(state: &ResumeState) {}
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let source = UploadSource::open("film.mp4").await?;
/// // client.upload_resumable(file_transfer_id, source)
/// let bytes = upload_resumable(source)
///     .parallel(4)
///     .on_progress(|progress| println!("{} bytes", progress.bytes))
///     .on_state(|state| save(state))
///     .send()
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct ResumableUpload {
    exchange: Exchange,
    source: UploadSource,
    chunk: u64,
    parallel: u64,
    attempts: u32,
    first_delay: Duration,
    on_progress: Option<Listener>,
    on_state: Option<StateListener>,
    state: Option<ResumeState>,
}

impl ResumableUpload {
    /// An upload of a source. For generated code.
    #[doc(hidden)]
    pub fn new(core: &Core, operations: &'static ResumableOperations, source: UploadSource) -> Self {
        Self {
            exchange: Exchange {
                core: core.clone(),
                operations,
                path: Vec::new(),
                options: CallOptions::new(),
            },
            source,
            chunk: CHUNK,
            parallel: 1,
            attempts: ATTEMPTS,
            first_delay: patience::FIRST,
            on_progress: None,
            on_state: None,
            state: None,
        }
    }

    /// A variable of the paths. For generated code.
    #[doc(hidden)]
    pub fn path(mut self, name: &'static str, value: impl Serialize) -> Self {
        // One without a text form is reported as missing when the first request is made.
        let value = serde_json::to_value(value).unwrap_or_default();
        self.exchange.path.push((name, value));
        self
    }

    /// Bytes of a chunk, 8 MiB when it is not set. A fault costs a chunk at most; a small one costs a request more often. Of
    /// files that would have more than 40,000 chunks it is larger.
    pub fn chunk_size(mut self, bytes: u64) -> Self {
        self.chunk = bytes.max(1);
        self
    }

    /// Cuts the file into so many parts that go up at the same time and that the server joins, 1 when it is not set. A file
    /// that has fewer chunks has fewer parts; a server that does not join gets one. An upload that is resumed keeps its parts.
    pub fn parallel(mut self, parts: u32) -> Self {
        self.parallel = u64::from(parts.max(1));
        self
    }

    /// How often a part may be tried without a new byte that stays before it is given up: 8 when it is not set, at least 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The wait after the first fault, 0.5 s when it is not set; each further one is twice as long, up to 30 s. A server that
    /// asks for another wait (`Retry-After`) gets it.
    pub fn first_delay(mut self, delay: Duration) -> Self {
        self.first_delay = delay;
        self
    }

    /// Tells how far it has come, all parts together and what was there before included. After a fault it may go back.
    pub fn on_progress(mut self, listener: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(listener));
        self
    }

    /// Tells of each state that is worth saving: when the upload is created, after each chunk, and before parts are joined.
    /// The upload waits meanwhile.
    pub fn on_state(mut self, listener: impl FnMut(&ResumeState) + Send + 'static) -> Self {
        self.on_state = Some(Box::new(listener));
        self
    }

    /// Goes on with an upload that an earlier run, or an earlier attempt, has begun with the same source.
    pub fn resume(mut self, state: ResumeState) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets headers and a time limit for each request.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.exchange.options = self.exchange.options.and(options);
        self
    }

    /// Uploads it all and gives the number of bytes of the source. The server has them then; what it does with them (virus
    /// scan, publishing) is not over yet.
    ///
    /// # Errors
    /// See [`UploadError`].
    pub async fn send(mut self) -> Result<u64, UploadError> {
        let patience = Patience::new(self.attempts, self.first_delay);
        let given = self.state.take();
        let resumed = given.is_some();
        let state = match given {
            Some(state) => self.checked(state)?,
            None => self.begin(patience).await?,
        };
        let length = state.length;
        let (parts, joined, finishing) = (state.parts.len(), state.joined, state.finishing);
        let run = Run {
            exchange: self.exchange,
            source: self.source,
            chunk: self.chunk.max(length.div_ceil(CHUNKS)),
            patience,
            told: Arc::new(Told::new(state, self.on_progress, self.on_state)),
            resumed,
        };
        if !finishing {
            all((0..parts).map(|index| run.part(index, joined))).await?;
        }
        if joined {
            run.join(finishing).await?;
        }
        Ok(length)
    }

    /// Gives up an upload of an earlier run or attempt: the server deletes what it has of it. At Altinn Broker, begin the next
    /// attempt with a new file transfer: blocks of parts that had come stay with the old one, and spoil what is joined later.
    ///
    /// # Errors
    /// When the server refuses, or the state is of another upload.
    pub async fn discard(self, state: &ResumeState) -> Result<(), UploadError> {
        if self.exchange.target().as_ref() != Some(&state.target) {
            let reason = "the state is of another upload or another environment";
            return Err(UploadError::Unfit { reason });
        }
        for part in &state.parts {
            let discarded = self.exchange.discard(&part.url).await;
            discarded.map_err(|error| UploadError::Call {
                error,
                state: Some(state.clone()),
            })?;
        }
        Ok(())
    }

    fn checked(&self, state: ResumeState) -> Result<ResumeState, UploadError> {
        let misfit = match self.exchange.target() {
            Some(target) => state.misfit(&target, &self.source),
            None => Some("a variable of its path is missing"),
        };
        match misfit {
            Some(reason) => Err(UploadError::Unfit { reason }),
            None => Ok(state),
        }
    }

    /// Asks what the server can do, and creates the upload or its parts. A create whose answer was lost is made again: the first
    /// one stays empty, and lapses.
    async fn begin(&self, patience: Patience) -> Result<ResumeState, UploadError> {
        let length = self.source.length();
        let refused = |error: Error| match error.status() {
            Some(http::StatusCode::PAYLOAD_TOO_LARGE) => UploadError::TooLarge {
                length,
                most: None,
                error: Some(error),
            },
            _ => UploadError::Call { error, state: None },
        };
        let abilities = patiently(patience, || self.exchange.abilities())
            .await
            .map_err(refused)?;
        if let Some(most) = abilities.most.filter(|most| length > *most) {
            return Err(UploadError::TooLarge {
                length,
                most: Some(most),
                error: None,
            });
        }
        let parts = self.parallel.min(length.div_ceil(self.chunk));
        let joined = parts > 1 && abilities.joins;
        let mut state = ResumeState {
            target: String::new(),
            length,
            modified: self.source.modified(),
            parts: Vec::new(),
            joined,
            finishing: false,
        };
        // One after the other, and in their order: Altinn Broker joins them as they were created.
        for range in cut(length, if joined { parts } else { 1 }) {
            let length = range.end - range.start;
            let create = || {
                let what = if joined {
                    Create::Part(length)
                } else {
                    Create::Whole(length)
                };
                self.exchange.create(what)
            };
            let Created { target, url } = patiently(patience, create).await.map_err(refused)?;
            state.target = target;
            state.parts.push(Part {
                url,
                start: range.start,
                length,
                offset: 0,
            });
        }
        Ok(state)
    }
}

impl Run {
    /// Has the server join the parts. `before`: it may have been told before.
    async fn join(&self, before: bool) -> Result<(), UploadError> {
        self.told.finishing(true);
        let urls: Vec<String> = self.told.state().parts.into_iter().map(|part| part.url).collect();
        let (mut patience, mut before) = (self.patience, before);
        loop {
            let error = match self.exchange.create(Create::Joined(&urls)).await {
                Ok(_) => return Ok(()),
                // It was told before, and the answer was lost: an upload that is over cannot be created again.
                Err(error) if is_conflict(&error) && before => return Ok(()),
                Err(error) => error,
            };
            before |= is_passing(&error);
            if !is_passing(&error) || !patience.wait(error.retry_after()).await {
                self.told.finishing(before);
                return Err(self.stopped(error));
            }
        }
    }
}

/// Makes a request until it succeeds, or fails in a way that trying again does not change, or has failed too often.
async fn patiently<T, F: Future<Output = Result<T, Error>>>(
    mut patience: Patience,
    mut request: impl FnMut() -> F,
) -> Result<T, Error> {
    loop {
        match request().await {
            Err(error) if is_passing(&error) && patience.wait(error.retry_after()).await => {}
            done => return done,
        }
    }
}

impl fmt::Debug for ResumableUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResumableUpload")
            .field("source", &self.source)
            .field("chunk_size", &self.chunk)
            .field("parallel", &self.parallel)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}
