//! How large an answer may be that is held in memory.

use altinn_runtime::{Body, CallOptions, Chain, Core, Environment, ErrorKind, Untyped};
use futures_core::Stream;
use tokio::io::AsyncWriteExt;

use crate::common::{Fake, GET, answer, served};

/// A JSON string of this many bytes with its quotes.
fn text(bytes: usize) -> String {
    format!("\"{}\"", "x".repeat(bytes - 2))
}

fn core(fake: Fake, limit: usize) -> Core {
    Core::builder(Environment::Tt02, Chain::default().with(fake))
        .max_answer_size(limit)
        .build()
}

async fn outcome(core: &Core, options: CallOptions) -> Result<usize, altinn_runtime::Error> {
    let mut call = core.call(&GET);
    call.options(options);
    Ok(call.json_answer::<String, Untyped>().await?.len())
}

#[tokio::test]
async fn an_answer_of_the_limit_is_read_and_one_that_is_larger_is_not() {
    for (bytes, fits) in [(100, true), (101, false)] {
        let core = core(Fake::default().answer(answer(200, text(bytes))), 100);
        match outcome(&core, CallOptions::new()).await {
            Ok(_) => assert!(fits, "{bytes}"),
            Err(error) => {
                assert!(!fits, "{bytes}: {error}");
                assert_eq!(error.kind(), ErrorKind::TooLarge);
                // The call was carried out, and sending it again would give the same.
                assert!(error.is_success() && !error.is_transient());
                assert_eq!(
                    error.to_string(),
                    "do_it: the answer is larger than 100 bytes, the limit that is set; raise it with `max_answer_size` if such an \
                     answer is expected"
                );
            }
        }
    }
}

#[tokio::test]
async fn the_limit_of_a_call_goes_before_that_of_the_client() {
    for (client, call, fits) in [(10, 200, true), (200, 10, false)] {
        let core = core(Fake::default().answer(answer(200, text(100))), client);
        let outcome = outcome(&core, CallOptions::new().max_answer_size(call)).await;
        assert_eq!(outcome.is_ok(), fits);
    }
}

#[tokio::test]
async fn the_usual_limit_is_64_mebibytes() {
    for (bytes, fits) in [(64 << 20, true), ((64 << 20) + 1, false)] {
        let core = Fake::default().answer(answer(200, text(bytes))).core();
        assert_eq!(outcome(&core, CallOptions::new()).await.is_ok(), fits);
    }
}

/// A body without a length: pieces of a kibibyte as long as somebody reads them.
struct Endless;

impl Stream for Endless {
    type Item = Result<altinn_runtime::Bytes, std::io::Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(Some(Ok(altinn_runtime::Bytes::from_static(&[b' '; 1024]))))
    }
}

#[tokio::test]
async fn an_endless_answer_is_left_at_the_limit_and_a_mebibyte_of_it_is_kept() {
    for (limit, kept) in [(4096, 4096), (3 << 20, 1 << 20)] {
        let endless = answer(200, Body::stream(Endless));
        let core = core(Fake::default().answer(endless), limit);
        let error = outcome(&core, CallOptions::new()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.raw_body().len()),
            (ErrorKind::TooLarge, kept)
        );
    }
}

#[tokio::test]
async fn an_answer_that_announces_too_much_is_not_read_at_all() {
    // Not one byte of it ever comes.
    let environment = served(|mut stream, _| async move {
        crate::common::head(&mut stream).await;
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", 64_u64 << 30);
        stream.write_all(head.as_bytes()).await.unwrap();
        std::future::pending::<()>().await;
    })
    .await;
    let core = Core::new(environment, ().into());
    let error = outcome(&core, CallOptions::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[tokio::test]
async fn a_download_has_no_such_limit() {
    let core = core(Fake::default().answer(answer(200, vec![b'x'; 5000])), 100);
    let stream = core
        .call(&GET)
        .stream_answer::<Untyped>()
        .await
        .unwrap()
        .into_inner();
    assert_eq!(stream.bytes().await.unwrap().len(), 5000);
}
