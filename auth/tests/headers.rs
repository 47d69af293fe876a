//! Where credentials go, and which headers are left to the caller.

use altinn_auth::{ApiKey, Secret, StaticToken, SubscriptionKeys, Token};
use altinn_runtime::{Chain, Core, Environment, ErrorKind, SubscriptionKey, TokenKind, Untyped};

use crate::common::world::{EXCHANGE, GRANT, World, bearer, changed, operation};

fn given(name: &str) -> StaticToken {
    StaticToken::new(Token::new(name))
}

#[tokio::test]
async fn subscription_keys_are_per_api_and_can_be_replaced() {
    let world = World::new().await;
    let with_key = |need, api| {
        changed(|operation| {
            operation.api = api;
            operation.tokens = &[];
            operation.subscription_key = need;
        })
    };
    let keys = SubscriptionKeys::default();
    let session = world.bare().subscription_keys(&keys).build().unwrap();
    let error = world
        .call(&session, with_key(SubscriptionKey::Required, "altinn-broker"))
        .await
        .unwrap_err();
    assert!(
        error
            .to_string()
            .contains("altinn-broker needs a subscription key"),
        "{error}"
    );
    world
        .call(&session, with_key(SubscriptionKey::Optional, "altinn-broker"))
        .await
        .unwrap();
    keys.set(&world.environment(), "altinn-broker", Secret::new("one"));
    keys.set(&Environment::Prod, "altinn-broker", Secret::new("of production"));
    world
        .call(&session, with_key(SubscriptionKey::Required, "altinn-broker"))
        .await
        .unwrap();
    keys.set(&world.environment(), "altinn-broker", Secret::new("two"));
    world
        .call(&session, with_key(SubscriptionKey::Optional, "altinn-broker"))
        .await
        .unwrap();
    world
        .call(&session, with_key(SubscriptionKey::No, "altinn-broker"))
        .await
        .unwrap();
    world
        .call(&session, with_key(SubscriptionKey::Optional, "altinn-other"))
        .await
        .unwrap();
    keys.set_for_all(&world.environment(), Secret::new("all"));
    world
        .call(&session, with_key(SubscriptionKey::Required, "altinn-other"))
        .await
        .unwrap();
    let seen = |call: &wiremock::Request| {
        call.headers
            .get("ocp-apim-subscription-key")
            .map(|key| key.to_str().unwrap().to_owned())
    };
    let seen = world.calls().await.iter().map(seen).collect::<Vec<_>>();
    let key = |text: &str| Some(text.to_owned());
    assert_eq!(seen, [None, key("one"), key("two"), None, None, key("all")]);
}

#[tokio::test]
async fn trap_29_credentials_do_not_leave_their_environment() {
    let (world, elsewhere) = (World::new().await, World::new().await);
    let session = world.session().build().unwrap();
    let thing = operation(&[&[TokenKind::Altinn]], &[&["a:1"]]);
    let error = elsewhere.call(&session, thing).await.unwrap_err();
    assert!(
        error.to_string().contains("make both for the same one"),
        "{error}"
    );

    /// A layer that sends the request somewhere else before the session sees it.
    struct Astray(String);
    impl altinn_runtime::Middleware for Astray {
        fn handle<'a>(
            &'a self,
            mut request: altinn_runtime::Outgoing,
            next: altinn_runtime::Next<'a>,
        ) -> altinn_runtime::BoxFuture<'a, Result<altinn_runtime::HttpResponse, altinn_runtime::Failure>>
        {
            *request.http.url_mut() = self.0.parse().unwrap();
            Box::pin(next.run(request))
        }
    }
    for url in [
        elsewhere.server.uri(),
        world.server.uri().replace("http:", "https:"),
        "http://127.0.0.1:1/".into(),
    ] {
        let layers: [std::sync::Arc<dyn altinn_runtime::Middleware>; 2] =
            [std::sync::Arc::new(Astray(url)), session.credentials()];
        let error = world.call(Chain::new(layers), thing).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
    }
    assert_eq!(
        (world.counts.of(GRANT), elsewhere.counts.of(GRANT)),
        (0, 0),
        "not even a token was asked for"
    );
    assert!(elsewhere.calls().await.is_empty());

    // Open operations may go anywhere: nothing is sent along.
    elsewhere.call(&session, operation(&[], &[])).await.unwrap();
    assert!(elsewhere.calls().await[0].headers.get("authorization").is_none());
}

#[tokio::test]
async fn trap_29_a_redirect_is_an_answer_and_carries_no_credential_on() {
    let (world, elsewhere) = (World::new().await, World::new().await);
    let target = format!("{}/api/v1/things", elsewhere.server.uri());
    world.answer(move |_, _| wiremock::ResponseTemplate::new(302).insert_header("Location", target.as_str()));
    let session = world.session().build().unwrap();
    let error = world
        .call(&session, operation(&[&[TokenKind::Altinn]], &[&["a:1"]]))
        .await
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
    assert!(elsewhere.calls().await.is_empty());
}

#[tokio::test]
async fn headers_of_the_caller_are_left_alone_and_suffice() {
    let world = World::new().await;
    let empty = world.bare().build().unwrap();
    let full = world
        .bare()
        .platform(given("platform"))
        .api_key(ApiKey::new(Secret::new("key")))
        .subscription_key("altinn-things", "key");
    let needing = changed(|operation| {
        operation.tokens = &[&[TokenKind::Platform, TokenKind::ApiKey]];
        operation.subscription_key = SubscriptionKey::Required;
    });
    let open = changed(|operation| operation.subscription_key = SubscriptionKey::Required);
    for (session, operation) in [(full.build().unwrap(), needing), (empty, open)] {
        let core = Core::new(world.environment(), Chain::from(&session));
        let mut call = core.call(operation);
        for name in [
            "authorization",
            "platformaccesstoken",
            "ocp-apim-subscription-key",
            "apikey",
        ] {
            call.header(name, Some("mine"));
        }
        call.empty_answer::<Untyped>().await.unwrap();
        let call = world.calls().await.pop().unwrap();
        for name in [
            "authorization",
            "platformaccesstoken",
            "ocp-apim-subscription-key",
            "apikey",
        ] {
            assert_eq!(call.headers[name], "mine", "{name}");
        }
    }
}

#[tokio::test]
async fn an_authorization_header_of_the_caller_is_left_alone() {
    let world = World::new().await;
    let session = world.session().build().unwrap();
    let core = Core::new(world.environment(), Chain::from(&session));
    let mut call = core.call(operation(&[&[TokenKind::Altinn]], &[&["a:1"]]));
    call.header("Authorization", Some("Bearer mine"));
    call.empty_answer::<Untyped>().await.unwrap();
    assert_eq!(bearer(&world.calls().await[0]), "mine");
    assert_eq!((world.counts.of(GRANT), world.counts.of(EXCHANGE)), (0, 0));
}
