//! The session on the wire: the right credential for each operation, and none too many.

use altinn_auth::{
    ApiKey, AuthError, AuthErrorKind, Issuer, Maskinporten, ScopePolicy, Secret, Session, StaticToken, Token,
};
use altinn_runtime::{Environment, ErrorKind, TokenKind};
use serde_json::json;

use crate::common::{
    key, part, unsigned,
    world::{GRANT, World, bearer, operation},
};

fn given(name: &str) -> StaticToken {
    StaticToken::new(Token::new(name))
}

fn reason(error: &altinn_runtime::Error) -> &AuthError {
    AuthError::find(error).unwrap()
}

#[tokio::test]
async fn one_session_serves_operations_of_every_kind() {
    use TokenKind::{Altinn, ApiKey as Key, Dialog, IdPorten, Maskinporten as Mp, Platform};
    let world = World::new().await;
    let session = world
        .session()
        .idporten(given("person"))
        .dialog(given("dialog"))
        .platform(given("platform"))
        .api_key(ApiKey::new(Secret::new("api-key")))
        .build()
        .unwrap();
    let altinn = |bearer: &str| part(bearer, 1)["jti"] == "exchange 1";
    let maskinporten = |bearer: &str| part(bearer, 1)["jti"].as_str().unwrap().starts_with("grant");
    type Check<'a> = &'a dyn Fn(&str) -> bool;
    let table: [(_, Option<Check<'_>>, _, _); 8] = [
        (
            operation(&[&[Altinn]], &[&["a:1"]]),
            Some(&altinn as Check<'_>),
            None,
            None,
        ),
        (operation(&[&[Mp]], &[&["a:1"]]), Some(&maskinporten), None, None),
        (
            operation(&[&[IdPorten]], &[]),
            Some(&|bearer| bearer == "person"),
            None,
            None,
        ),
        (
            operation(&[&[Dialog]], &[]),
            Some(&|bearer| bearer == "dialog"),
            None,
            None,
        ),
        (operation(&[&[Platform]], &[]), None, Some("platform"), None),
        (
            operation(&[&[Altinn, Platform]], &[&["a:1"]]),
            Some(&altinn),
            Some("platform"),
            None,
        ),
        (
            operation(&[&[Mp, Key]], &[&["a:1"]]),
            Some(&maskinporten),
            None,
            Some("api-key"),
        ),
        (operation(&[], &[]), None, None, None),
    ];
    for (operation, check, platform, api_key) in table {
        world.call(&session, operation).await.unwrap();
        let call = world.calls().await.pop().unwrap();
        let header = |name: &str| call.headers.get(name).map(|value| value.to_str().unwrap());
        match check {
            Some(check) => assert!(check(&bearer(&call)), "{:?}", operation.tokens),
            None => assert_eq!(header("authorization"), None, "{:?}", operation.tokens),
        }
        assert_eq!(header("platformaccesstoken"), platform, "{:?}", operation.tokens);
        assert_eq!(header("apikey"), api_key, "{:?}", operation.tokens);
    }
}

#[tokio::test]
async fn trap_22_the_first_alternative_with_all_its_sources_is_taken() {
    use TokenKind::{Altinn, Maskinporten as Mp, Platform};
    let world = World::new().await;
    let either = operation(&[&[Altinn], &[Platform]], &[&["a:1"]]);
    let with_both = world.session().platform(given("platform")).build().unwrap();
    world.call(&with_both, either).await.unwrap();
    let call = world.calls().await.pop().unwrap();
    assert!(
        call.headers.get("platformaccesstoken").is_none(),
        "it would change who the caller is"
    );

    let platform_only = world.bare().platform(given("platform")).build().unwrap();
    world.call(&platform_only, either).await.unwrap();
    let call = world.calls().await.pop().unwrap();
    assert_eq!(call.headers["platformaccesstoken"], "platform");
    assert!(call.headers.get("authorization").is_none());

    let preferring = world
        .session()
        .platform(given("platform"))
        .prefer("altinn-things", Platform)
        .build()
        .unwrap();
    world.call(&preferring, either).await.unwrap();
    assert!(
        world
            .calls()
            .await
            .pop()
            .unwrap()
            .headers
            .get("authorization")
            .is_none()
    );

    let raw = world
        .session()
        .prefer_for("altinn-things", "get_things", Mp)
        .build()
        .unwrap();
    world
        .call(&raw, operation(&[&[Altinn], &[Mp]], &[&["a:1"]]))
        .await
        .unwrap();
    assert!(
        part(&bearer(&world.calls().await[3]), 1)["jti"]
            .as_str()
            .unwrap()
            .starts_with("grant")
    );

    let error = world
        .call(&platform_only, operation(&[&[Altinn], &[Mp]], &[]))
        .await
        .unwrap_err();
    assert_eq!(reason(&error).kind(), AuthErrorKind::NotConfigured);
    assert!(error.to_string().contains("Altinn or Maskinporten"), "{error}");
    let open = operation(&[&[Altinn], &[]], &[]);
    world.call(&world.bare().build().unwrap(), open).await.unwrap();
    assert_eq!(world.calls().await.len(), 5);
}

#[tokio::test]
async fn each_operation_gets_the_scopes_that_it_needs_and_no_more() {
    let world = World::new().await;
    let session = world.session().build().unwrap();
    let table: [&'static [&'static [&'static str]]; 3] =
        [&[&["a:1"]], &[&["a:2", "a:1"]], &[&["a:3"], &["a:4"]]];
    for scopes in table {
        world
            .call(&session, operation(&[&[TokenKind::Altinn]], scopes))
            .await
            .unwrap();
    }
    let scopes = world
        .calls()
        .await
        .iter()
        .map(|call| part(&bearer(call), 1)["scope"].as_str().unwrap().to_owned())
        .collect::<Vec<_>>();
    assert_eq!(scopes, ["a:1", "a:1 a:2", "a:3"]);
}

#[tokio::test]
async fn trap_12_14_23_fixed_and_extra_scopes_go_where_they_should() {
    let world = World::new().await;
    let scopes = |text: &str| text.parse().unwrap();
    let fixed = world
        .session()
        .scopes(ScopePolicy::Fixed(scopes("a:1 a:2")))
        .build()
        .unwrap();
    for needed in ["a:1", "a:2"] {
        let needed: &'static [&'static str] = Box::leak(Box::new([needed]));
        world
            .call(
                &fixed,
                operation(&[&[TokenKind::Altinn]], Box::leak(Box::new([needed]))),
            )
            .await
            .unwrap();
    }
    assert_eq!(world.counts.of(GRANT), 1, "one token for all");

    let extra = world
        .session()
        .extra_scopes(scopes("altinn:serviceowner"))
        .extra_scopes_for("altinn-things", scopes("a:9"))
        .build()
        .unwrap();
    world
        .call(&extra, operation(&[&[TokenKind::Altinn]], &[&["a:1"]]))
        .await
        .unwrap();
    let sent = bearer(&world.calls().await[2]);
    assert_eq!(part(&sent, 1)["scope"], "a:1 a:9 altinn:serviceowner");
}

#[tokio::test]
async fn default_scopes_are_asked_for_where_an_operation_names_none() {
    let world = World::new().await;
    let scopes = |text: &str| text.parse().unwrap();
    let none: &'static [&'static [&'static str]] = &[];
    let session = || world.session().default_scopes(scopes("altinn:d"));
    let table = [
        (session().build().unwrap(), none, "altinn:d"),
        (session().build().unwrap(), &[&["a:1"]], "a:1"),
        (
            session().extra_scopes(scopes("a:2")).build().unwrap(),
            none,
            "a:2",
        ),
    ];
    for (session, needed, expected) in table {
        world
            .call(&session, operation(&[&[TokenKind::Altinn]], needed))
            .await
            .unwrap();
        let sent = bearer(world.calls().await.last().unwrap());
        assert_eq!(part(&sent, 1)["scope"], expected);
    }
    let without = world.session().build().unwrap();
    let error = world
        .call(&without, operation(&[&[TokenKind::Altinn]], none))
        .await
        .unwrap_err();
    assert_eq!(reason(&error).kind(), AuthErrorKind::InvalidRequest);
}

#[tokio::test]
async fn an_operation_whose_scope_is_missing_is_not_sent() {
    let world = World::new().await;
    let needs = operation(&[&[TokenKind::Altinn]], &[&["a:1", "a:2"], &["a:3"]]);
    let scopes = |text: &str| text.parse().unwrap();
    let sessions = [
        world
            .session()
            .scopes(ScopePolicy::Fixed(scopes("a:1")))
            .build()
            .unwrap(),
        world.session().granted(scopes("a:1 b:1")).build().unwrap(),
        world
            .bare()
            .altinn(given(&unsigned(&json!({ "scope": "a:1" }))))
            .build()
            .unwrap(),
    ];
    for session in sessions {
        let error = world.call(&session, needs).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        assert_eq!(reason(&error).kind(), AuthErrorKind::MissingScope);
        let text = error.to_string();
        assert!(
            text.contains("`a:2`, or `a:3`")
                && text.contains("get_things")
                && text.contains("sjolvbetjening"),
            "{text}"
        );
    }
    assert_eq!((world.calls().await.len(), world.counts.of(GRANT)), (0, 0));

    let second = world.session().granted(scopes("a:3")).build().unwrap();
    world.call(&second, needs).await.unwrap();
    assert_eq!(
        part(&bearer(&world.calls().await[0]), 1)["scope"],
        "a:3",
        "the alternative that is granted"
    );
    let portal = world
        .bare()
        .altinn(given(&unsigned(&json!({ "scope": "altinn:portal/enduser" }))))
        .build()
        .unwrap();
    world.call(&portal, needs).await.unwrap();
    let unknown = world.bare().altinn(given("opaque")).build().unwrap();
    world.call(&unknown, needs).await.unwrap();
}

#[tokio::test]
async fn who_a_token_is_for_is_part_of_the_session_and_tokens_are_shared() {
    let world = World::new().await;
    let session = world.session().build().unwrap();
    let customer = session.acting(|request| request.consumer("312043211".parse().unwrap()));
    let thing = operation(&[&[TokenKind::Altinn]], &[&["a:1"]]);
    for session in [&session, &customer, &session, &customer] {
        world.call(session, thing).await.unwrap();
    }
    assert_eq!(world.counts.of(GRANT), 2);
    let incoming = session.with_altinn(given("incoming"));
    world.call(&incoming, thing).await.unwrap();
    assert_eq!(bearer(&world.calls().await[4]), "incoming");
    let dialog = session.with_dialog_token(Token::new("dialog"));
    world
        .call(&dialog, operation(&[&[TokenKind::Dialog]], &[]))
        .await
        .unwrap();
    assert_eq!(bearer(&world.calls().await[5]), "dialog");
    let token = session
        .token(TokenKind::Maskinporten, "a:1".parse().unwrap())
        .await
        .unwrap();
    assert_eq!(part(token.expose(), 1)["jti"], "grant 1");
    let error = session
        .token(TokenKind::IdPorten, "a:1".parse().unwrap())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), AuthErrorKind::NotConfigured);
}

#[test]
fn trap_19_a_client_of_the_other_maskinporten_is_refused_when_the_session_is_built() {
    let session = |environment, issuer| {
        Session::builder(environment)
            .maskinporten(Maskinporten::builder(issuer, "c").signer(key()))
            .build()
    };
    for (environment, issuer, good) in [
        (Environment::Prod, Issuer::Prod, true),
        (Environment::Prod, Issuer::Test, false),
        (Environment::Tt02, Issuer::Test, true),
        (Environment::Tt02, Issuer::Prod, false),
        (Environment::Yt01, Issuer::Test, true),
        (
            Environment::custom("https://proxy.example").unwrap(),
            Issuer::Prod,
            true,
        ),
    ] {
        assert_eq!(
            session(environment.clone(), issuer.clone()).is_ok(),
            good,
            "{environment} {issuer:?}"
        );
    }
    let error = Session::builder(Environment::Prod)
        .maskinporten(Maskinporten::test(""))
        .build()
        .unwrap_err();
    assert_eq!(error.problems().len(), 2, "client id and key: {error}");
}
