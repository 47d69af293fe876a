//! What is repeated, how often, after how long, and what a 401 does.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use altinn_auth::{Clock, Retry, RetryPolicy};
use altinn_runtime::{
    Body, BoxFuture, Chain, Core, Failure, HttpResponse, Method, Middleware, Next, Operation, Outgoing,
    TokenKind, Untyped,
};
use wiremock::ResponseTemplate;

use crate::common::world::{EXCHANGE, GRANT, World, bearer, changed, operation};

fn thing() -> &'static Operation {
    operation(&[&[TokenKind::Altinn]], &[&["a:1"]])
}

fn status(code: u16) -> ResponseTemplate {
    ResponseTemplate::new(code)
}

#[tokio::test]
async fn what_may_pass_is_repeated_and_what_will_not_is_not() {
    for (code, sent) in [
        (408, 3),
        (429, 3),
        (502, 3),
        (503, 3),
        (504, 3),
        (500, 1),
        (400, 1),
        (403, 1),
        (404, 1),
        (409, 1),
    ] {
        let world = World::new().await;
        world.answer(move |_, _| status(code));
        let session = world.session().build().unwrap();
        let error = world.call(&session, thing()).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), code);
        assert_eq!(world.calls().await.len(), sent, "{code}");
    }
}

#[tokio::test]
async fn a_repeat_that_succeeds_is_the_answer() {
    let world = World::new().await;
    world.answer(|_, number| status(if number < 3 { 503 } else { 200 }));
    let session = world.session().build().unwrap();
    world.call(&session, thing()).await.unwrap();
    let slept = world.clock.slept();
    assert_eq!(slept.len(), 2);
    assert!(
        slept[0] <= Duration::from_millis(500) && slept[1] <= Duration::from_secs(1),
        "full jitter up to a double: {slept:?}"
    );
    assert_eq!((world.counts.of(GRANT), world.counts.of(EXCHANGE)), (1, 1));
}

#[tokio::test]
async fn writes_are_not_repeated_unless_the_api_makes_them_idempotent() {
    for (idempotent, sent) in [(false, 1), (true, 3)] {
        let world = World::new().await;
        world.answer(|_, _| status(503));
        let post = changed(|operation| {
            operation.method = Method::POST;
            operation.idempotent = idempotent;
        });
        world
            .call(&world.session().build().unwrap(), post)
            .await
            .unwrap_err();
        assert_eq!(world.calls().await.len(), sent);
    }
}

#[tokio::test]
async fn policies_may_be_off_or_ones_own() {
    for (policy, sent) in [
        (RetryPolicy::off(), 1),
        (RetryPolicy::default().attempts(5), 5),
        (RetryPolicy::default().attempts(0), 1),
    ] {
        let world = World::new().await;
        world.answer(|_, _| status(503));
        world
            .call(&world.session().retry(policy).build().unwrap(), thing())
            .await
            .unwrap_err();
        assert_eq!(world.calls().await.len(), sent);
    }
}

#[tokio::test]
async fn retry_after_is_honoured_as_seconds_and_as_date_up_to_a_cap() {
    for (asked, slept) in [
        ("5", Some(5)),
        (" 29 ", Some(29)),
        ("Tue, 14 Nov 2023 22:13:40 GMT", Some(20)),
        ("31", None),
        ("Tue, 14 Nov 2023 23:13:20 GMT", None),
        ("99999999999999999999", Some(0)),
        ("soon", Some(0)),
        ("Tue, 14 Nov 2023 22:13:00 GMT", Some(0)),
    ] {
        let world = World::new().await;
        world.answer(move |_, number| {
            if number == 1 {
                status(503).insert_header("Retry-After", asked)
            } else {
                status(200)
            }
        });
        let result = world.call(&world.session().build().unwrap(), thing()).await;
        assert_eq!(result.is_ok(), slept.is_some(), "{asked}");
        match slept {
            Some(0) => assert!(
                world.clock.slept()[0] <= Duration::from_millis(500),
                "{asked}: the policy's own wait"
            ),
            Some(seconds) => assert_eq!(world.clock.slept(), [Duration::from_secs(seconds)], "{asked}"),
            None => assert!(world.clock.slept().is_empty(), "{asked}: not earlier than asked"),
        }
    }
}

#[tokio::test]
async fn no_attempt_begins_after_the_deadline() {
    let world = World::new().await;
    world.answer(|_, _| status(503).insert_header("Retry-After", "25"));
    let policy = RetryPolicy::default()
        .attempts(100)
        .deadline(Duration::from_secs(60));
    world
        .call(&world.session().retry(policy).build().unwrap(), thing())
        .await
        .unwrap_err();
    assert_eq!(
        world.clock.slept().len(),
        2,
        "25 and 50 s are within a minute, 75 s is not"
    );
}

#[tokio::test]
async fn a_wait_that_is_longer_than_the_call_may_take_is_not_begun() {
    let world = World::new().await;
    world.answer(|_, _| status(503).insert_header("Retry-After", "25"));
    let session = world.session().build().unwrap();
    let core = Core::builder(world.environment(), &session)
        .total_timeout(Duration::from_secs(20))
        .build();
    let error = core.call(thing()).empty_answer::<Untyped>().await.unwrap_err();
    assert_eq!(
        error.status().unwrap().as_u16(),
        503,
        "the answer, and no timeout"
    );
    assert_eq!((world.calls().await.len(), world.clock.slept().len()), (1, 0));
}

#[tokio::test]
async fn a_budget_bounds_what_a_whole_session_repeats() {
    let world = World::new().await;
    world.answer(|_, _| status(503));
    let session = world
        .session()
        .retry(RetryPolicy::default().budget(4))
        .build()
        .unwrap();
    for _ in 0..10 {
        world.call(&session, thing()).await.unwrap_err();
    }
    assert_eq!(world.calls().await.len(), 14, "ten calls and four repeats");
    world.answer(|_, _| status(200));
    for _ in 0..10 {
        world.call(&session, thing()).await.unwrap();
    }
    world.answer(|_, _| status(503));
    world.call(&session, thing()).await.unwrap_err();
    assert_eq!(
        world.calls().await.len(),
        26,
        "ten good calls paid for one more repeat"
    );
}

#[tokio::test]
async fn an_anonymous_client_can_have_repeats_too() {
    let world = World::new().await;
    world.answer(|_, number| status(if number < 2 { 503 } else { 200 }));
    let layer: Arc<dyn Middleware> = Arc::new(Retry::new(RetryPolicy::default().first_delay(Duration::ZERO)));
    world.call(Chain::from(layer), operation(&[], &[])).await.unwrap();
    assert_eq!(world.calls().await.len(), 2);
}

/// A layer of somebody else's that has no credential the first few times.
struct Locked(std::sync::atomic::AtomicUsize, usize, bool);

impl Middleware for Locked {
    fn handle<'a>(
        &'a self,
        request: altinn_runtime::Outgoing,
        next: altinn_runtime::Next<'a>,
    ) -> altinn_runtime::BoxFuture<'a, Result<altinn_runtime::HttpResponse, altinn_runtime::Failure>> {
        Box::pin(async move {
            if self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst) < self.1 {
                let failure =
                    altinn_runtime::Failure::new(altinn_runtime::ErrorKind::Credentials, "the vault is shut");
                return Err(failure.with_transient(self.2));
            }
            next.run(request).await
        })
    }
}

#[tokio::test]
async fn a_layer_further_in_says_whether_repeating_may_help() {
    for (transient, good) in [(true, true), (false, false)] {
        let world = World::new().await;
        let retry: Arc<dyn Middleware> =
            Arc::new(Retry::new(RetryPolicy::default().first_delay(Duration::ZERO)));
        let chain = Chain::from(retry).with(Locked(0.into(), 1, transient));
        let result = world.call(chain, operation(&[], &[])).await;
        assert_eq!(result.is_ok(), good);
        assert_eq!(world.calls().await.len(), usize::from(good));
    }
}

#[tokio::test]
async fn no_connection_is_tried_again() {
    let world = World::new().await;
    let session = world.session().build().unwrap();
    let gone = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://{}", listener.local_addr().unwrap())
    };
    let environment = altinn_runtime::Environment::custom(&gone).unwrap();
    let anonymous = altinn_auth::Session::builder(environment.clone())
        .clock(world.clock.clone())
        .build()
        .unwrap();
    let core = Core::new(environment, Chain::from(&anonymous));
    let error = core
        .call(operation(&[], &[]))
        .empty_answer::<Untyped>()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), altinn_runtime::ErrorKind::Connect);
    assert_eq!(world.clock.slept().len(), 2);
    drop(session);
}

#[tokio::test]
async fn after_a_401_one_repeat_is_made_with_a_fresh_token() {
    let world = World::new().await;
    world.answer(|_, number| status(if number == 1 { 401 } else { 200 }));
    // Not a repeat of a write that may have been done: a 401 says that it was not.
    let post = changed(|operation| {
        operation.method = Method::POST;
        operation.idempotent = false;
        operation.content_type = Some("text/plain");
    });
    let session = world.session().retry(RetryPolicy::off()).build().unwrap();
    let core = Core::new(world.environment(), Chain::from(&session));
    let mut call = core.call(post);
    call.raw(Some("a body".into()));
    call.empty_answer::<Untyped>().await.unwrap();
    let calls = world.calls().await;
    assert_eq!(calls.len(), 2);
    assert_ne!(bearer(&calls[0]), bearer(&calls[1]));
    assert_eq!(calls[1].body, b"a body");
    assert_eq!(
        (world.counts.of(GRANT), world.counts.of(EXCHANGE)),
        (1, 2),
        "the Maskinporten token was still good"
    );
}

#[tokio::test]
async fn a_write_that_gets_a_401_from_further_in_is_not_sent_twice() {
    // What the token check of a service answers before anything is done, and what an app's own action may answer half way.
    let bare = || status(401);
    let challenge = bare()
        .set_body_string("expired")
        .insert_header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    let words = bare().set_body_string("{\"error\":{\"code\":\"UnauthorizedOnBehalfOf\"}}");
    let of_the_gateway = words
        .clone()
        .insert_header("WWW-Authenticate", "AzureApiManagementKey realm=\"x\"");
    for (answer, write, read) in [
        (bare(), 2, 2),
        (challenge, 2, 2),
        (words, 1, 2),
        (of_the_gateway, 1, 2),
    ] {
        for (idempotent, sent) in [(false, write), (true, read)] {
            let world = World::new().await;
            let first = answer.clone();
            world.answer(move |_, number| if number == 1 { first.clone() } else { status(200) });
            let operation = changed(|operation| {
                operation.method = if idempotent { Method::GET } else { Method::POST };
                operation.idempotent = idempotent;
            });
            let session = world.session().build().unwrap();
            let answered = world.call(&session, operation).await;
            assert_eq!(world.calls().await.len(), sent);
            assert_eq!(answered.is_ok(), sent == 2);
            // The next call has another token in any case.
            world.answer(|_, _| status(200));
            world.call(&session, operation).await.unwrap();
            assert_eq!(world.counts.of(EXCHANGE), 2);
        }
    }
}

#[tokio::test]
async fn a_401_that_stays_is_the_answer() {
    let world = World::new().await;
    world.answer(|_, _| status(401));
    let error = world
        .call(&world.session().build().unwrap(), thing())
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 401);
    assert_eq!(world.calls().await.len(), 2);
}

#[tokio::test]
async fn a_body_that_streams_is_not_sent_twice() {
    let world = World::new().await;
    world.answer(|_, _| status(401));
    let put = changed(|operation| operation.method = Method::PUT);
    let session = world.session().build().unwrap();
    let core = Core::new(world.environment(), Chain::from(&session));
    let mut call = core.call(put);
    let pieces = futures_util::stream::iter([Ok::<_, std::io::Error>("a"), Ok("b")]);
    call.raw(Some(Body::stream(pieces)));
    call.empty_answer::<Untyped>().await.unwrap_err();
    assert_eq!(world.calls().await.len(), 1);
    // But the token is not used again.
    world.answer(|_, _| status(200));
    world.call(&session, thing()).await.unwrap();
    assert_eq!(world.counts.of(EXCHANGE), 2);
}

#[tokio::test]
async fn a_static_token_that_is_refused_is_not_sent_again() {
    let world = World::new().await;
    world.answer(|_, _| status(401));
    let session = world
        .bare()
        .altinn(altinn_auth::StaticToken::new(altinn_auth::Token::new("given")))
        .build()
        .unwrap();
    world.call(&session, thing()).await.unwrap_err();
    assert_eq!(world.calls().await.len(), 1);
    assert!(world.clock.now() > std::time::UNIX_EPOCH);
}

/// Hands on to a layer, and looks at how large its future is.
struct Measured(Arc<dyn Middleware>, Arc<AtomicUsize>);

impl Middleware for Measured {
    fn handle<'a>(
        &'a self,
        request: Outgoing,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<HttpResponse, Failure>> {
        let future = self.0.handle(request, next);
        self.1.fetch_max(size_of_val(&*future), SeqCst);
        future
    }
}

/// What allocators hand out fast ends at about a kilobyte, and a thousand calls in flight have a thousand of them.
#[tokio::test]
async fn the_futures_of_the_layers_are_small() {
    let world = World::new().await;
    let session = world.session().build().unwrap();
    let retry: Arc<dyn Middleware> = Arc::new(Retry::new(RetryPolicy::default()));
    for layer in [session.credentials(), retry] {
        let largest = Arc::new(AtomicUsize::new(0));
        let measured: Arc<dyn Middleware> = Arc::new(Measured(layer, Arc::clone(&largest)));
        let core = Core::new(world.environment(), Chain::from(measured));
        // Whatever comes of it.
        drop(core.call(thing()).empty_answer::<Untyped>().await);
        let largest = largest.load(SeqCst);
        assert!((1..=1032).contains(&largest), "{largest}");
    }
}
