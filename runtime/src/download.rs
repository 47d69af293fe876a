//! Downloads that go on where they broke off.

use std::{
    fmt,
    future::Future,
    path::{Path, PathBuf},
};

use http::{StatusCode, header::HeaderMap};
use tokio::{
    fs::{self, OpenOptions},
    io::AsyncWriteExt,
};

use crate::{
    ByteStream, CallOptions, ETag, Error, ErrorKind, Failure, Progress, Response,
    headers::ContentRange,
    patience::{self, Patience},
    progress::Listener,
    save::unwritable,
};

/// How often nothing may come before it is given up.
const ATTEMPTS: u32 = 5;

/// A download into a file that goes on with `Range` after a break, where the server does ranges (broker does).
///
/// What has come stands in `<path>.part` until it is whole, then it is renamed. When it is given up the part stays, and
/// [`Download::resume`] goes on with it in a later run.
///
/// ```
/// # use altinn_runtime::{ByteStream, CallOptions, Download, Error, Response};
/// # async fn download_file(options: CallOptions) -> Result<Response<ByteStream>, Error> { unimplemented!() }
/// # async fn example() -> Result<(), Error> {
/// let bytes = Download::to("archive.zip")
///     .on_progress(|progress| println!("{} bytes", progress.bytes))
///     // client.download_file().file_transfer_id(id).with_options(options).send()
///     .run(|options| download_file(options))
///     .await?;
/// # Ok(())
/// # }
/// ```
#[must_use]
pub struct Download {
    path: PathBuf,
    attempts: u32,
    resume: bool,
    listener: Option<Listener>,
    #[cfg(feature = "checksum")]
    expected: Option<crate::Checksum>,
}

/// What is known of the file between two attempts.
#[derive(Default)]
struct State {
    have: u64,
    etag: Option<ETag>,
}

/// How one answer ended.
enum End {
    Whole,
    /// It changed meanwhile: begin again.
    Changed,
    Broken(Failure),
}

impl Download {
    /// A download into a file of this path.
    pub fn to(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            attempts: ATTEMPTS,
            resume: false,
            listener: None,
            #[cfg(feature = "checksum")]
            expected: None,
        }
    }

    /// How often nothing new may come before it is given up: 5 when it is not set, at least 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Goes on with the part that an earlier run has left. Only for files that do not change under one address, or together
    /// with a checksum: nothing else shows that the part belongs to the same file.
    pub fn resume(mut self) -> Self {
        self.resume = true;
        self
    }

    /// Tells how far it has come, the part that was there included.
    pub fn on_progress(mut self, listener: impl FnMut(Progress) + Send + 'static) -> Self {
        self.listener = Some(Box::new(listener));
        self
    }

    /// Checks the whole file before it gets its name. One that is damaged is taken away.
    #[cfg(feature = "checksum")]
    pub fn verify(mut self, expected: crate::Checksum) -> Self {
        self.expected = Some(expected);
        self
    }

    /// Runs it and gives the number of bytes of the file. `request` makes the call with the options that it is given; they
    /// hold the range.
    ///
    /// # Errors
    /// Those of the call, once they are not transient or nothing new has come in too many attempts; and those of the file.
    pub async fn run<E, F, Answer>(mut self, mut request: F) -> Result<u64, Error<E>>
    where
        F: FnMut(CallOptions) -> Answer,
        Answer: Future<Output = Result<Response<ByteStream>, Error<E>>>,
    {
        let part = part_of(&self.path);
        let mut state = State::default();
        if self.resume {
            state.have = fs::metadata(&part).await.map_or(0, |found| found.len());
        }
        let mut patience = Patience::new(self.attempts, patience::FIRST);
        loop {
            let before = state.have;
            let error = match request(state.options()).await {
                Ok(answer) => {
                    let head = (answer.status(), answer.headers().clone());
                    let mut stream = answer.into_inner();
                    let operation = stream.operation();
                    let failure = match self.take(&mut state, &head, &mut stream, &part).await {
                        Ok(End::Whole) => match self.finish(&part).await {
                            Ok(()) => return Ok(state.have),
                            Err(failure) => failure,
                        },
                        Ok(End::Changed) => {
                            state = State::default();
                            Failure::new(ErrorKind::Transport, "the file changed while it was downloaded")
                        }
                        Ok(End::Broken(failure)) | Err(failure) => failure,
                    };
                    Error::answered(operation, failure, head, None, crate::Bytes::new())
                }
                Err(error) if error.status() == Some(StatusCode::RANGE_NOT_SATISFIABLE) && state.have > 0 => {
                    let range = error.headers().and_then(ContentRange::of);
                    if range.and_then(|range| range.total) == Some(state.have) {
                        // There was nothing left to fetch.
                        return match self.finish(&part).await {
                            Ok(()) => Ok(state.have),
                            Err(failure) => Err(Error::failed(error.facts(), failure)),
                        };
                    }
                    state = State::default();
                    error
                }
                Err(error) => error,
            };
            if state.have > before {
                patience.renew();
            }
            let restarts = state.have < before;
            if !(error.is_transient() || restarts) || !patience.wait(error.retry_after()).await {
                return Err(error);
            }
        }
    }

    /// Takes one answer into the part file.
    async fn take(
        &mut self,
        state: &mut State,
        (status, headers): &(StatusCode, HeaderMap),
        stream: &mut ByteStream,
        part: &Path,
    ) -> Result<End, Failure> {
        let etag = headers
            .get("etag")
            .and_then(|value| value.to_str().ok())
            .map(ETag::from);
        let mut total = stream.content_length();
        if *status == StatusCode::PARTIAL_CONTENT {
            if state.etag.is_some() && etag.is_some() && state.etag != etag {
                return Ok(End::Changed);
            }
            let range = ContentRange::of(headers).filter(|range| range.first == Some(state.have));
            let Some(range) = range else {
                return Err(Failure::new(
                    ErrorKind::Decode,
                    "the server sent a different part of the file than was requested",
                ));
            };
            total = range.total;
        } else {
            // All of it, from the beginning: the server does no ranges, or the file has changed.
            state.have = 0;
        }
        state.etag = etag;
        let mut file = OpenOptions::new();
        let fresh = state.have == 0;
        let mut file = file
            .create(true)
            .write(true)
            .append(!fresh)
            .truncate(fresh)
            .open(part)
            .await
            .map_err(unwritable)?;
        let broken = loop {
            match stream.chunk().await {
                Ok(Some(piece)) => {
                    file.write_all(&piece).await.map_err(unwritable)?;
                    state.have += piece.len() as u64;
                    if let Some(tell) = &mut self.listener {
                        tell(Progress {
                            bytes: state.have,
                            total,
                        });
                    }
                }
                Ok(None) => break None,
                Err(failure) => break Some(failure),
            }
        };
        file.flush().await.map_err(unwritable)?;
        file.sync_all().await.map_err(unwritable)?;
        Ok(match broken {
            Some(failure) => End::Broken(failure),
            None if total.is_some_and(|total| total != state.have) => End::Broken(Failure::new(
                ErrorKind::Transport,
                "the connection was closed before the file was complete",
            )),
            None => End::Whole,
        })
    }

    /// Checks the part and gives it its name.
    async fn finish(&self, part: &Path) -> Result<(), Failure> {
        #[cfg(feature = "checksum")]
        if let Some(expected) = self.expected {
            let file = fs::File::open(part).await.map_err(unwritable)?;
            if let Some(failure) = expected.mismatch(file).await.map_err(unwritable)? {
                fs::remove_file(part).await.map_err(unwritable)?;
                return Err(failure);
            }
        }
        fs::rename(part, &self.path).await.map_err(unwritable)
    }
}

impl State {
    fn options(&self) -> CallOptions {
        match (self.have, &self.etag) {
            (0, _) => CallOptions::new(),
            (have, Some(etag)) if etag.is_strong() => {
                CallOptions::new().range(have..).header("If-Range", etag)
            }
            (have, _) => CallOptions::new().range(have..),
        }
    }
}

fn part_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("attempts", &self.attempts)
            .field("resume", &self.resume)
            .finish_non_exhaustive()
    }
}
