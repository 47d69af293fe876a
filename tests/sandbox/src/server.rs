//! HTTP/1.1 on a TCP listener. Connections can be broken at will, which is why hyper is used without a framework above it.

use std::{fmt, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::{FutureExt, StreamExt, stream};
use http_body_util::{BodyExt, Either, Full, Limited, StreamBody};
use hyper::{
    Response, StatusCode,
    body::{Frame, Incoming},
    ext::ReasonPhrase,
    header::{CONTENT_LENGTH, DATE, HeaderValue},
    http::request::Parts,
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpListener,
    sync::watch,
};
use tokio_rustls::TlsAcceptor;

use crate::{
    engine::{self, Expected, Outcome},
    http::{Answer, Request},
    tls,
    world::World,
};

/// How long a connection that breaks in the middle of a body lives after its last bytes.
const FLUSH: Duration = Duration::from_millis(20);

/// A connection that is to break.
#[derive(Debug)]
struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was broken on demand")
    }
}

impl std::error::Error for Broken {}

type Pieces = stream::BoxStream<'static, Result<Frame<Bytes>, Broken>>;
type Body = Either<Full<Bytes>, StreamBody<Pieces>>;

/// Serves until the other end of `stop` is dropped; over TLS where there is something to accept it.
pub(crate) async fn serve(
    listener: TcpListener,
    world: Arc<World>,
    mut stop: watch::Receiver<()>,
    tls: Option<TlsAcceptor>,
) {
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => return,
        };
        // What fails here is one connection, or a lack of file handles that passes.
        let Ok((stream, _)) = accepted else {
            tokio::task::yield_now().await;
            continue;
        };
        let _ = stream.set_nodelay(true);
        let (world, mut stop, tls) = (world.clone(), stop.clone(), tls.clone());
        tokio::spawn(async move {
            let connection = async {
                match tls {
                    None => connected(stream, &world, None).await,
                    // A handshake that fails is the caller's to notice.
                    Some(tls) => {
                        if let Ok(stream) = tls.accept(stream).await {
                            let certificate = tls::organisation(&stream);
                            connected(stream, &world, Some(certificate)).await;
                        }
                    }
                }
            };
            tokio::select! {
                () = connection => {}
                _ = stop.changed() => {}
            }
        });
    }
}

/// Serves one connection; over TLS with what its client has shown.
async fn connected(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    world: &Arc<World>,
    tls: Option<Option<String>>,
) {
    let service = service_fn(|request| answer(world.clone(), request, tls.clone()));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service);
    // A connection that breaks is the caller's to notice.
    let _ = connection.await;
}

async fn answer(
    world: Arc<World>,
    request: hyper::Request<Incoming>,
    tls: Option<Option<String>>,
) -> Result<Response<Body>, Broken> {
    let (head, body) = request.into_parts();
    let prefer = head.headers.get("prefer").and_then(|value| value.to_str().ok());
    let expected = Expected::of(&world, head.method.as_str(), head.uri.path(), prefer);
    let collected = if expected.cuts_body() {
        Ok(half(&head, body).await)
    } else {
        let limited = Limited::new(body, world.settings.largest_body);
        limited.collect().await.map(|body| body.to_bytes())
    };
    let outcome = match collected {
        Ok(body) => {
            let request = Request {
                method: head.method,
                path: head.uri.path().to_owned(),
                query: head.uri.query().unwrap_or_default().to_owned(),
                headers: head.headers,
                body,
                secure: tls.is_some(),
                certificate: tls.flatten(),
            };
            let name = format!("{} {}", request.method, request.path);
            // A mistake of the sandbox costs one answer, not the connection; it is told among the flaws.
            let answering = AssertUnwindSafe(engine::respond(&world, request, expected)).catch_unwind();
            answering.await.unwrap_or_else(|_| {
                world.flaw(format!("{name}: the sandbox panicked"));
                Outcome::Whole(Answer::problem(
                    500,
                    "Internal Server Error",
                    "the sandbox panicked",
                ))
            })
        }
        Err(_) => {
            let detail = format!(
                "the body is larger than {} bytes, or broke off",
                world.settings.largest_body
            );
            Outcome::Whole(Answer::problem(413, "Content Too Large", detail).header("connection", "close"))
        }
    };
    match outcome {
        Outcome::Cut => Err(Broken),
        Outcome::Whole(answer) => {
            let body = match &answer.spooled {
                None => Either::Left(Full::new(answer.body.clone())),
                Some(spooled) => {
                    let (spool, range) = &**spooled;
                    let pieces = spool.pieces(range.clone());
                    let frames = pieces.map(|piece| piece.map(Frame::data).map_err(|_| Broken));
                    Either::Right(StreamBody::new(stream::iter(frames).boxed()))
                }
            };
            let mut response = written(&world, &answer, body);
            if let Some(spooled) = answer.spooled {
                let length = spooled.1.end - spooled.1.start;
                response.headers_mut().insert(CONTENT_LENGTH, length.into());
            }
            Ok(response)
        }
        Outcome::Truncated(answer) => {
            let half = answer.body.slice(..answer.body.len() / 2);
            let end = async {
                // What came before is to be on its way when the connection breaks.
                tokio::time::sleep(FLUSH).await;
                Err(Broken)
            };
            let body = StreamBody::new(
                stream::iter([Ok(Frame::data(half))])
                    .chain(stream::once(end))
                    .boxed(),
            );
            let mut response = written(&world, &answer, Either::Right(body));
            response
                .headers_mut()
                .insert(CONTENT_LENGTH, HeaderValue::from(answer.body.len()));
            Ok(response)
        }
    }
}

/// Half of the body that was announced. The rest is not looked at: the connection is about to break.
async fn half(head: &Parts, mut body: Incoming) -> Bytes {
    let length = head
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse().ok());
    let (mut got, wanted) = (0, length.unwrap_or(0_usize) / 2);
    while got < wanted
        && let Some(Ok(frame)) = body.frame().await
    {
        got += frame.data_ref().map_or(0, Bytes::len);
    }
    Bytes::new()
}

fn written(world: &World, answer: &Answer, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in &answer.headers {
        response.headers_mut().append(name, value.clone());
    }
    if let Some(reason) = &answer.reason
        && let Ok(reason) = ReasonPhrase::try_from(reason.as_bytes())
    {
        response.extensions_mut().insert(reason);
    }
    // The sandbox's own time: clients learn their clock offset from it.
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(world.clock.system())) {
        response.headers_mut().insert(DATE, date);
    }
    response
}
