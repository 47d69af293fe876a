//! Many tasks at once, over real connections: one grant, one exchange.

use std::sync::Arc;

use altinn_runtime::{Chain, Core, TokenKind, Untyped};
use wiremock::ResponseTemplate;

use crate::common::fresh_budget;
use crate::common::world::{EXCHANGE, GRANT, World, bearer, operation};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_tasks_at_a_cold_start_make_one_grant_and_one_exchange() {
    let world = World::new().await;
    let session = Arc::new(world.session().build().unwrap());
    let tasks = (0..10_000).map(|_| {
        let session = Arc::clone(&session);
        tokio::spawn(async move {
            session
                .token(TokenKind::Altinn, "a:1".parse().unwrap())
                .await
                .unwrap()
        })
    });
    let tasks = tasks.collect::<Vec<_>>();
    let mut tokens = Vec::new();
    for task in tasks {
        tokens.push(task.await.unwrap());
    }
    fresh_budget().await;
    assert!(tokens.iter().all(|token| token.is_same(&tokens[0])));
    assert_eq!((world.counts.of(GRANT), world.counts.of(EXCHANGE)), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_calls_that_get_401_at_once_cause_one_exchange() {
    let world = World::new().await;
    let session = world.session().build().unwrap();
    let old = session
        .token(TokenKind::Altinn, "a:1".parse().unwrap())
        .await
        .unwrap()
        .expose()
        .to_owned();
    world.answer(move |request, _| ResponseTemplate::new(if bearer(request) == old { 401 } else { 200 }));
    let core = Arc::new(Core::new(world.environment(), Chain::from(&session)));
    let thing = operation(&[&[TokenKind::Altinn]], &[&["a:1"]]);
    let calls = (0..50).map(|_| {
        let core = Arc::clone(&core);
        tokio::spawn(async move { core.call(thing).empty_answer::<Untyped>().await.unwrap() })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    fresh_budget().await;
    assert_eq!((world.counts.of(GRANT), world.counts.of(EXCHANGE)), (1, 2));
    assert!(world.calls().await.len() > 50);
}
