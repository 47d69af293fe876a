//! The end of every chain: sends a request and watches that it moves. Time limits are per part, since `reqwest`'s own either
//! cut off long uploads or cover everything.

use std::{
    future::{Future, poll_fn},
    pin::{Pin, pin},
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

/// Sends a request and gives the head of the answer. The future does not hold the request.
pub(crate) fn execute(
    http: &HttpClient,
    limits: Limits,
    mut request: HttpRequest,
) -> impl Future<Output = Result<HttpResponse, Failure>> + Send + use<'_> {
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
    let exchange = http.start(request);
    async move {
        let exchange = pin!(exchange);
        match (watch, limits.first_byte) {
            (None, None) => exchange.await,
            (None, Some(limit)) => timeout(limit, exchange)
                .await
                .map_err(|_| Failure::timeout("the server did not start to answer", limit))?,
            (Some(watch), _) => while_moving(exchange, &watch, limits).await?,
        }
    }
}

/// Waits for an exchange as long as its request body moves, and for the first byte of the answer after that.
async fn while_moving<T>(
    mut exchange: Pin<&mut impl Future<Output = T>>,
    watch: &Watch,
    limits: Limits,
) -> Result<T, Failure> {
    let mut alarm = pin!(sleep_until(watch.begun));
    poll_fn(|context| {
        if let Poll::Ready(answer) = exchange.as_mut().poll(context) {
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

/// Waits until a point in time at most. The future stays where it is: to move one costs as much as it is large.
pub(crate) async fn within<T>(
    deadline: Option<Instant>,
    future: Pin<&mut impl Future<Output = T>>,
) -> Result<T, Failure> {
    match deadline {
        None => Ok(future.await),
        Some(deadline) => timeout_at(deadline, future).await.map_err(|_| overdue()),
    }
}

/// The failure of a call whose time is up.
pub(crate) fn overdue() -> Failure {
    Failure::new(ErrorKind::Timeout, "the time limit of the call has passed")
}

/// The next piece of an answer's body, within the limits.
async fn piece(response: &mut HttpResponse, idle: Option<Duration>) -> Result<Option<Bytes>, Failure> {
    let mut chunk = pin!(response.body_mut().chunk());
    // Most pieces are there already: no timer for those.
    let ready = poll_fn(|context| {
        Poll::Ready(match chunk.as_mut().poll(context) {
            Poll::Ready(piece) => Some(piece),
            Poll::Pending => None,
        })
    });
    match (ready.await, idle) {
        (Some(piece), _) => piece,
        (None, None) => chunk.await,
        (None, Some(limit)) => timeout(limit, chunk)
            .await
            .map_err(|_| Failure::timeout("nothing more of the answer arrived", limit))?,
    }
}

/// The body of an answer, all of it, or what ended it early. Of one that is larger than its limit the beginning is kept.
pub(crate) async fn whole(
    response: &mut HttpResponse,
    limits: Limits,
    deadline: Option<Instant>,
) -> (Bytes, Option<Failure>) {
    let most = limits.answer;
    let announced = response.body().size_hint().lower();
    if usize::try_from(announced).map_or(true, |announced| announced > most) {
        return (Bytes::new(), Some(Failure::too_large(most)));
    }
    let (raw, broken) = collect(response, limits, deadline, most.saturating_add(1)).await;
    if raw.len() > most {
        let kept = Bytes::copy_from_slice(&raw[..most.min(MAX_ERROR)]);
        return (kept, Some(Failure::too_large(most)));
    }
    (raw, broken)
}

/// The body of an answer as far as it came and up to `most` bytes, and what ended it early.
pub(crate) async fn collect(
    response: &mut HttpResponse,
    limits: Limits,
    deadline: Option<Instant>,
    most: usize,
) -> (Bytes, Option<Failure>) {
    let mut one = Bytes::new();
    let mut all = Vec::new();
    let end = {
        let reading = pin!(async {
            while let Some(piece) = piece(response, limits.idle).await? {
                if one.is_empty() && all.is_empty() && piece.len() <= most {
                    one = piece;
                    continue;
                }
                if all.is_empty() {
                    all.reserve(one.len() + piece.len());
                    all.extend_from_slice(&std::mem::take(&mut one));
                }
                all.extend_from_slice(&piece[..piece.len().min(most - all.len())]);
                if all.len() == most {
                    break;
                }
            }
            Ok(())
        });
        within(deadline, reading).await
    };
    let body = if all.is_empty() { one } else { all.into() };
    (body, end.and_then(|end| end).err())
}
