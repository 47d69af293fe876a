//! HTTP/1.1 on a TCP listener. Connections can be broken at will, which is why hyper is used without a framework above it.

use std::{fmt, panic::AssertUnwindSafe, sync::Arc, time::Duration};

use bytes::Bytes;
use futures_util::{FutureExt, StreamExt, stream};
use http_body_util::{BodyExt, Either, Full, Limited, StreamBody};
use hyper::{
    Response, StatusCode,
    body::{Frame, Incoming},
    header::{CONTENT_LENGTH, DATE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{net::TcpListener, sync::watch};

use crate::{
    engine::{self, Outcome},
    http::{Answer, Request},
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

/// Serves until the other end of `stop` is dropped.
pub(crate) async fn serve(listener: TcpListener, world: Arc<World>, mut stop: watch::Receiver<()>) {
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
        let (world, mut stop) = (world.clone(), stop.clone());
        tokio::spawn(async move {
            let service = service_fn(|request| answer(world.clone(), request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), service);
            tokio::select! {
                // A connection that breaks is the caller's to notice.
                _ = connection => {}
                _ = stop.changed() => {}
            }
        });
    }
}

async fn answer(world: Arc<World>, request: hyper::Request<Incoming>) -> Result<Response<Body>, Broken> {
    let (head, body) = request.into_parts();
    let outcome = match Limited::new(body, world.settings.largest_body).collect().await {
        Ok(body) => {
            let request = Request {
                method: head.method,
                path: head.uri.path().to_owned(),
                query: head.uri.query().unwrap_or_default().to_owned(),
                headers: head.headers,
                body: body.to_bytes(),
            };
            let name = format!("{} {}", request.method, request.path);
            // A mistake of the sandbox costs one answer, not the connection; it is told among the flaws.
            let answering = AssertUnwindSafe(engine::respond(&world, request)).catch_unwind();
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
            let body = Full::new(answer.body.clone());
            Ok(written(&world, &answer, Either::Left(body)))
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

fn written(world: &World, answer: &Answer, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().extend(answer.headers.iter().cloned());
    // The sandbox's own time: clients learn their clock offset from it.
    if let Ok(date) = HeaderValue::from_str(&httpdate::fmt_http_date(world.clock.system())) {
        response.headers_mut().insert(DATE, date);
    }
    response
}
