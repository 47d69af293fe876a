//! The end of every chain: sends a request and watches that it moves. Time limits are per part, since `reqwest`'s own either
//! cut off long uploads or cover everything.

use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{
            AtomicBool, AtomicU64,
            Ordering::{AcqRel, Acquire, Release},
        },
    },
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use http_body::{Body as _, Frame, SizeHint};

use crate::{
    ErrorKind, Failure, HttpBody, HttpClient, HttpRequest, HttpResponse,
    timer::{Instant, sleep_until, timeout, timeout_at},
};

/// How long the parts of a call may take (`None` is without end), and how large an answer may be that is held in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) first_byte: Option<Duration>,
    pub(crate) idle: Option<Duration>,
    pub(crate) total: Option<Duration>,
    pub(crate) answer: usize,
}

impl Limits {
    pub(crate) const USUAL: Self = Self {
        first_byte: Some(Duration::from_secs(60)),
        idle: Some(Duration::from_secs(60)),
        total: None,
        answer: MAX_ANSWER,
    };
    /// No limit on time. One on size remains: a body without end would take all memory.
    pub(crate) const NONE: Self = Self {
        first_byte: None,
        idle: None,
        total: None,
        answer: MAX_ANSWER,
    };
}

/// More than any answer of Altinn's APIs that is not a file: their largest pages are a few megabytes.
const MAX_ANSWER: usize = 64 << 20;
/// More than any error body has; what comes after it is not read.
pub(crate) const MAX_ERROR: usize = 1 << 20;

/// A body in memory that is no longer than this is gone with one write, so its progress is not watched.
const WATCHED: usize = 64 * 1024;

/// A request that is under way.
pub(crate) struct Exchange<S> {
    sending: S,
    /// Of a body that takes its time.
    watch: Option<Arc<Watch>>,
    limits: Limits,
}

/// Sends a request. What comes back does not hold it: a future has room for all that it was ever given, once for each function that
/// it passes.
pub(crate) fn send(
    http: &HttpClient,
    limits: Limits,
    mut request: HttpRequest,
) -> Exchange<impl Future<Output = Result<HttpResponse, Failure>> + Send + Unpin + use<'_>> {
    let watch = match request.body_mut().take() {
        Some(body) if body.as_bytes().is_none_or(|bytes| bytes.len() > WATCHED) => {
            let watch = Arc::new(Watch::new());
            let watched = Watched {
                body,
                rest: Bytes::new(),
                watch: Arc::clone(&watch),
            };
            *request.body_mut() = Some(HttpBody::wrap(watched));
            Some(watch)
        }
        body => {
            *request.body_mut() = body;
            None
        }
    };
    Exchange {
        sending: http.start(request),
        watch,
        limits,
    }
}

impl<S: Future<Output = Result<HttpResponse, Failure>> + Unpin> Exchange<S> {
    /// Waits for the head of the answer.
    #[allow(
        clippy::manual_async_fn,
        reason = "the future of an `async fn` has room for each argument twice"
    )]
    pub(crate) fn head(mut self) -> impl Future<Output = Result<HttpResponse, Failure>> {
        async move {
            match (&self.watch, self.limits.first_byte) {
                (None, None) => (&mut self.sending).await,
                (None, Some(limit)) => timeout(limit, &mut self.sending)
                    .await
                    .map_err(|_| Failure::timeout("the server did not start to answer", limit))?,
                (Some(watch), _) => while_moving(&mut self.sending, watch, self.limits).await?,
            }
        }
    }
}

/// Waits for an exchange as long as its request body moves, and for the first byte of the answer after that.
async fn while_moving<T>(
    exchange: &mut (impl Future<Output = T> + Unpin),
    watch: &Watch,
    limits: Limits,
) -> Result<T, Failure> {
    let mut alarm = Box::pin(sleep_until(watch.begun));
    poll_fn(|context| {
        if let Poll::Ready(answer) = Pin::new(&mut *exchange).poll(context) {
            return Poll::Ready(Ok(answer));
        }
        watch.wake_when_sent(context.waker());
        loop {
            let (moved, sent) = (watch.moved(), watch.sent.load(Acquire));
            let Some(limit) = (if sent { limits.first_byte } else { limits.idle }) else {
                return Poll::Pending;
            };
            if alarm.deadline() != moved + limit {
                alarm.as_mut().reset(moved + limit);
            }
            std::task::ready!(alarm.as_mut().poll(context));
            if watch.moved() == moved && watch.sent.load(Acquire) == sent {
                let message = if sent {
                    "the server did not start to answer"
                } else {
                    "nothing more of the body could be sent"
                };
                return Poll::Ready(Err(Failure::timeout(message, limit)));
            }
        }
    })
    .await
}

/// When the connection last asked for a piece of the body, and whether it has had the last one.
struct Watch {
    begun: Instant,
    moved: AtomicU64,
    sent: AtomicBool,
    waiting: Mutex<Option<Waker>>,
}

impl Watch {
    fn new() -> Self {
        Self {
            begun: Instant::now(),
            moved: AtomicU64::new(0),
            sent: AtomicBool::new(false),
            waiting: Mutex::new(None),
        }
    }

    fn moved(&self) -> Instant {
        self.begun + Duration::from_millis(self.moved.load(Acquire))
    }

    fn touch(&self) {
        self.moved.store(
            u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX),
            Release,
        );
    }

    fn wake_when_sent(&self, waker: &Waker) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.get_or_insert_with(|| waker.clone()).clone_from(waker);
    }

    /// From now on the limit for the first byte counts.
    fn finish(&self) {
        if !self.sent.swap(true, AcqRel) {
            let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(waker) = waiting {
                waker.wake();
            }
        }
    }
}

/// A request body that tells its watch when it is read, and gives large pieces in small ones so that progress shows.
struct Watched {
    body: HttpBody,
    rest: Bytes,
    watch: Arc<Watch>,
}

impl http_body::Body for Watched {
    type Data = Bytes;
    type Error = Failure;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Failure>>> {
        self.watch.touch();
        if self.rest.is_empty() {
            match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(bytes) => self.rest = bytes,
                    Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
                },
                other => return other,
            }
        }
        let length = self.rest.len().min(WATCHED);
        let piece = self.rest.split_to(length);
        if self.size_hint().exact() == Some(0) {
            self.watch.finish();
        }
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (rest, hint) = (self.rest.len() as u64, self.body.size_hint());
        let mut all = SizeHint::new();
        all.set_lower(hint.lower().saturating_add(rest));
        if let Some(upper) = hint.upper() {
            all.set_upper(upper.saturating_add(rest));
        }
        all
    }
}

/// A body that is dropped has gone out, or nobody wants more of it.
impl Drop for Watched {
    fn drop(&mut self) {
        self.watch.touch();
        self.watch.finish();
    }
}

/// Waits until a point in time at most. The future stays where it is, and a limit, which most calls have not, has a box.
pub(crate) async fn within<T>(
    deadline: Option<Instant>,
    future: Pin<&mut (impl Future<Output = T> + Send)>,
) -> Result<T, Failure> {
    match deadline {
        None => Ok(future.await),
        Some(deadline) => Box::pin(timeout_at(deadline, future))
            .await
            .map_err(|_| overdue()),
    }
}

/// The failure of a call whose time is up.
pub(crate) fn overdue() -> Failure {
    Failure::new(ErrorKind::Timeout, "the time limit of the call has passed")
}

/// The next piece of an answer's body, within the limits.
async fn piece(
    body: &mut HttpBody,
    idle: Option<Duration>,
    deadline: Option<Instant>,
) -> Result<Option<Bytes>, Failure> {
    // Most pieces are there already: no timer for those.
    let ready = poll_fn(|context| {
        Poll::Ready(match body.poll_chunk(context) {
            Poll::Ready(piece) => Some(piece),
            Poll::Pending => None,
        })
    });
    if let Some(piece) = ready.await {
        return piece.transpose();
    }
    let chunk = poll_fn(|context| body.poll_chunk(context));
    let silent = idle.and_then(|limit| Instant::now().checked_add(limit));
    let Some(end) = [silent, deadline].into_iter().flatten().min() else {
        return chunk.await.transpose();
    };
    let late = match timeout_at(end, chunk).await {
        Ok(piece) => return piece.transpose(),
        Err(_) => idle.filter(|_| silent == Some(end)),
    };
    Err(late.map_or_else(overdue, |limit| {
        Failure::timeout("nothing more of the answer arrived", limit)
    }))
}

/// Why an answer is not read: it says that it is larger than its limit.
pub(crate) fn too_large(response: &HttpResponse, limits: Limits) -> Option<Failure> {
    let announced = usize::try_from(response.body().size_hint().lower());
    let most = limits.answer;
    announced
        .map_or(true, |announced| announced > most)
        .then(|| Failure::too_large(most))
}

/// Of a body that turned out to be larger than its limit, the beginning, and why there is no more.
pub(crate) fn within_size(raw: Bytes, broken: Option<Failure>, limits: Limits) -> (Bytes, Option<Failure>) {
    let most = limits.answer;
    if raw.len() <= most {
        return (raw, broken);
    }
    let kept = Bytes::copy_from_slice(&raw[..most.min(MAX_ERROR)]);
    (kept, Some(Failure::too_large(most)))
}

/// A body while it arrives.
#[derive(Default)]
struct Pieces {
    /// The only one so far.
    one: Bytes,
    all: Vec<u8>,
}

impl Pieces {
    /// Adds a piece; says whether there is room for more.
    fn add(&mut self, piece: Bytes, most: usize) -> bool {
        if self.one.is_empty() && self.all.is_empty() && piece.len() <= most {
            self.one = piece;
            return true;
        }
        if self.all.is_empty() {
            self.all.reserve(self.one.len() + piece.len());
            self.all.extend_from_slice(&std::mem::take(&mut self.one));
        }
        let room = most - self.all.len();
        self.all.extend_from_slice(&piece[..piece.len().min(room)]);
        self.all.len() < most
    }

    fn into_bytes(self) -> Bytes {
        if self.all.is_empty() {
            self.one
        } else {
            self.all.into()
        }
    }
}

/// The body of an answer as far as it came and up to `most` bytes, and what ended it early.
#[allow(
    clippy::manual_async_fn,
    reason = "the future of an `async fn` has room for each argument twice"
)]
pub(crate) fn collect(
    body: &mut HttpBody,
    idle: Option<Duration>,
    deadline: Option<Instant>,
    most: usize,
) -> impl Future<Output = (Bytes, Option<Failure>)> + Send {
    async move {
        let mut pieces = Pieces::default();
        let broken = loop {
            match piece(body, idle, deadline).await {
                Ok(None) => break None,
                Ok(Some(piece)) => {
                    if !pieces.add(piece, most) {
                        break None;
                    }
                }
                Err(failure) => break Some(failure),
            }
        };
        (pieces.into_bytes(), broken)
    }
}
