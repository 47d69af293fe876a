//! Time limits: each for its part of a call.

use std::time::Duration;

use altinn_runtime::{
    Body, BoxFuture, Bytes, CallOptions, Chain, Core, CoreBuilder, Environment, ErrorKind, Failure, Host,
    HttpResponse, Middleware, Next, Outgoing, Proxy, Untyped,
};
use tokio::{io::AsyncWriteExt, time::Instant};

use crate::common::{Fake, GET, PUT, answer, head, served};

const SOON: Duration = Duration::from_millis(150);
const LATE: Duration = Duration::from_secs(30);

fn builder(environment: Environment) -> CoreBuilder {
    Core::builder(environment, ())
        .first_byte_timeout(LATE)
        .idle_timeout(LATE)
}

/// A server that reads the head, says `text` and then nothing more, with the connection open.
async fn silent(text: &'static str) -> Environment {
    served(move |mut stream, _| async move {
        head(&mut stream).await;
        stream.write_all(text.as_bytes()).await.unwrap();
        std::future::pending::<()>().await;
    })
    .await
}

#[tokio::test]
async fn a_server_that_never_begins_to_answer_is_left() {
    let core = builder(silent("").await).first_byte_timeout(SOON).build();
    let error = core.call(&GET).json_answer::<u8, Untyped>().await.unwrap_err();
    assert_eq!((error.kind(), error.is_transient()), (ErrorKind::Timeout, true));
    assert!(
        error.to_string().contains("start to answer within 150ms"),
        "{error}"
    );
}

#[tokio::test]
async fn a_body_that_stops_coming_is_left_and_what_came_is_kept() {
    let core = builder(silent("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1,").await)
        .idle_timeout(SOON)
        .build();
    let error = core
        .call(&GET)
        .json_answer::<Vec<u8>, Untyped>()
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.raw_body()),
        (ErrorKind::Timeout, &b"[1,"[..])
    );
    assert_eq!(error.status().unwrap().as_u16(), 200);
    assert!(
        error
            .to_string()
            .contains("nothing more of the answer arrived within 150ms"),
        "{error}"
    );
}

#[tokio::test]
async fn a_stream_that_stops_coming_is_left_after_what_came() {
    let core = builder(silent("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1,").await)
        .idle_timeout(SOON)
        .build();
    let mut stream = core
        .call(&GET)
        .stream_answer::<Untyped>()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(&stream.chunk().await.unwrap().unwrap()[..], b"[1,");
    assert_eq!(stream.chunk().await.unwrap_err().kind(), ErrorKind::Timeout);
    assert!(stream.chunk().await.unwrap().is_none());
}

#[tokio::test]
async fn an_upload_that_stops_moving_is_left() {
    // The server reads nothing after the head, so the sockets fill up.
    let core = builder(silent("").await).idle_timeout(SOON).build();
    for body in [Body::from(vec![0; 64 << 20]), Body::stream(Never).length(7)] {
        let mut call = core.call(&PUT);
        call.raw(Some(body));
        let error = call.empty_answer::<Untyped>().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(
            error
                .to_string()
                .contains("nothing more of the body could be sent within 150ms"),
            "{error}"
        );
    }
}

/// A stream that never gives anything.
struct Never;

impl futures_core::Stream for Never {
    type Item = Bytes;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Bytes>> {
        std::task::Poll::Pending
    }
}

#[tokio::test]
async fn after_the_upload_the_server_has_the_time_for_the_first_byte() {
    for body in [
        Body::from(vec![0; 200_000]),
        Body::reader(&[0_u8; 200_000][..]),
        Body::reader(&[0_u8; 9][..]).length(9),
    ] {
        let environment = served(|mut stream, _| async move {
            head(&mut stream).await;
            tokio::io::copy(&mut stream, &mut tokio::io::sink()).await.ok();
        })
        .await;
        let core = builder(environment).first_byte_timeout(SOON).build();
        let mut call = core.call(&PUT);
        call.raw(Some(body));
        let error = call.empty_answer::<Untyped>().await.unwrap_err();
        assert!(
            error.to_string().contains("start to answer within 150ms"),
            "{error}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_long_upload_that_keeps_moving_is_not_cut_off() {
    /// Gives a byte every 40 seconds, 10 times.
    struct Slow(u8, std::pin::Pin<Box<tokio::time::Sleep>>);
    impl futures_core::Stream for Slow {
        type Item = Bytes;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            context: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Bytes>> {
            if self.0 == 0 {
                return std::task::Poll::Ready(None);
            }
            std::task::ready!(self.1.as_mut().poll(context));
            self.0 -= 1;
            self.1 = Box::pin(tokio::time::sleep(Duration::from_secs(40)));
            std::task::Poll::Ready(Some(Bytes::from_static(b"x")))
        }
    }
    let environment = served(|mut stream, _| async move {
        let (_, mut body) = head(&mut stream).await;
        let mut buffer = [0; 64];
        while !body.ends_with(b"0\r\n\r\n") {
            let length = tokio::io::AsyncReadExt::read(&mut stream, &mut buffer)
                .await
                .unwrap();
            body.extend_from_slice(&buffer[..length]);
        }
        stream
            .write_all(b"HTTP/1.1 204 No Content\r\n\r\n")
            .await
            .unwrap();
    })
    .await;
    // No limit on connecting: its timer would run while the paused clock jumps.
    let core = Core::builder(environment, ())
        .http(altinn_runtime::HttpClient::new(reqwest::Client::builder().no_proxy()).unwrap())
        .build();
    let mut call = core.call(&PUT);
    call.raw(Some(Body::stream(Slow(
        10,
        Box::pin(tokio::time::sleep(Duration::from_secs(1))),
    ))));
    let begun = Instant::now();
    assert_eq!(
        call.empty_answer::<Untyped>().await.unwrap().status().as_u16(),
        204
    );
    assert!(
        begun.elapsed() > Duration::from_secs(300),
        "{:?}",
        begun.elapsed()
    );
}

/// Takes its time, as getting a token does.
struct Slowly;

impl Middleware for Slowly {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        Box::pin(async move {
            assert!(request.time_left().is_some());
            tokio::time::sleep(Duration::from_secs(7)).await;
            next.run(request).await
        })
    }
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_a_call_covers_the_middleware() {
    for (limit, ends) in [(6, false), (8, true)] {
        let fake = Fake::default().answer(answer(200, "7"));
        let core = Core::new(Environment::Tt02, Chain::default().with(Slowly).with(fake));
        let mut call = core.call(&GET);
        call.options(CallOptions::new().timeout(Duration::from_secs(limit)));
        let begun = Instant::now();
        let outcome = call.json_answer::<u8, Untyped>().await;
        assert_eq!(
            outcome.as_ref().map_err(altinn_runtime::Error::kind).is_ok(),
            ends
        );
        if let Err(error) = outcome {
            assert_eq!(error.kind(), ErrorKind::Timeout);
            assert_eq!(begun.elapsed(), Duration::from_secs(6));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_limit_of_a_call_covers_the_body_and_the_client_has_a_default_for_it() {
    let fake = Fake::default()
        .answer(answer(200, Body::stream(Pieces)))
        .answer(answer(200, Body::stream(Pieces)));
    let core = Core::builder(Environment::Tt02, Chain::default().with(fake))
        .total_timeout(Duration::from_secs(5))
        .build();
    let begun = Instant::now();
    let error = core.call(&GET).json_answer::<u8, Untyped>().await.unwrap_err();
    assert_eq!(
        (error.kind(), begun.elapsed()),
        (ErrorKind::Timeout, Duration::from_secs(5))
    );
    let mut call = core.call(&GET);
    call.options(CallOptions::new().timeout(Duration::from_secs(9)));
    let mut stream = call.stream_answer::<Untyped>().await.unwrap().into_inner();
    let begun = Instant::now();
    assert_eq!(stream.chunk().await.unwrap_err().kind(), ErrorKind::Timeout);
    assert_eq!(begun.elapsed(), Duration::from_secs(9));
}

/// As [`Never`], for an answer.
struct Pieces;

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Pending
    }
}

#[tokio::test(start_paused = true)]
async fn the_usual_limits_are_a_minute_of_silence_and_none_in_all() {
    let fake = Fake::default().answer(answer(200, Body::stream(Pieces)));
    let begun = Instant::now();
    let error = fake
        .core()
        .call(&GET)
        .json_answer::<u8, Untyped>()
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), begun.elapsed()),
        (ErrorKind::Timeout, Duration::from_secs(60))
    );
}

#[tokio::test]
async fn user_agent_and_proxy_are_the_callers() {
    // The proxy is a plain server that sees the whole URL.
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let proxy = served(move |mut stream, _| {
        let tell = tell.clone();
        async move {
            let (text, _) = head(&mut stream).await;
            tell.send(text).unwrap();
            stream
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n7")
                .await
                .unwrap();
        }
    })
    .await;
    let proxy = Proxy::new(proxy.base(Host::Platform)).unwrap();
    let target = Environment::custom("http://localhost:9").unwrap();
    let core = Core::builder(target, ())
        .user_agent("payroll/2.1")
        .proxy(proxy)
        .build();
    assert_eq!(*core.call(&GET).json_answer::<u8, Untyped>().await.unwrap(), 7);
    let text = told.recv().await.unwrap();
    assert!(
        text.starts_with("GET http://localhost:9/test/api/v1/things HTTP/1.1"),
        "{text}"
    );
    assert!(text.contains("user-agent: payroll/2.1"), "{text}");
}

#[tokio::test]
async fn a_client_that_cannot_be_set_up_says_so_at_each_call() {
    let core = Core::builder(Environment::Tt02, ())
        .user_agent("line\nbreak")
        .build();
    let error = core.call(&GET).json_answer::<u8, Untyped>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("cannot be set up"), "{error}");
}
