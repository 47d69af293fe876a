//! Tokens of test and production do not meet: refused when a session is built, and before anything is sent.

use std::sync::Arc;

use altinn_auth::{
    AltinnAuthentication, AuthError, AuthErrorKind, CallbackSource, Exchange, GeneratorLogin, IdPorten,
    Issuer, Maskinporten, PersonSource, PersonTokens, Provider, Realm, RefreshedToken, Secret, Session,
    StaticToken, TestToken, TestTokenGenerator, Token, TokenRequest, TokenSource,
};
use altinn_runtime::{Chain, Core, Environment, TokenKind, Untyped};
use serde_json::json;

use crate::common::{
    key, unsigned,
    world::{World, only, operation},
};

const ISSUERS: [(&str, Option<Realm>); 12] = [
    ("https://maskinporten.no/", Some(Realm::Production)),
    ("https://test.maskinporten.no/", Some(Realm::Test)),
    ("https://idporten.no", Some(Realm::Production)),
    ("https://test.idporten.no", Some(Realm::Test)),
    (
        "https://platform.altinn.no/authentication/api/v1/openid/",
        Some(Realm::Production),
    ),
    (
        "https://platform.tt02.altinn.no/authentication/api/v1/openid/",
        Some(Realm::Test),
    ),
    (
        "https://platform.at22.altinn.cloud/authentication/api/v1/openid/",
        Some(Realm::Test),
    ),
    (
        "https://platform.yt01.altinn.cloud/authentication/api/v1/openid/",
        Some(Realm::Test),
    ),
    ("https://maskinporten.no.example.com/", None),
    ("http://maskinporten.no/", None),
    ("ttd", None),
    ("", None),
];

fn of_issuer(issuer: &str) -> Token {
    Token::new(unsigned(&json!({ "iss": issuer, "jti": "x" })))
}

#[test]
fn l6_an_issuer_is_recognised_however_its_name_is_spelt() {
    for (issuer, realm) in [
        ("HTTPS://MASKINPORTEN.NO/", Some(Realm::Production)),
        ("https://Maskinporten.no:443/", Some(Realm::Production)),
        ("https://maskinporten.no", Some(Realm::Production)),
        ("https://maskinporten.no./", Some(Realm::Production)),
        ("https://sky.maskinporten.no", Some(Realm::Production)),
        ("https://test.sky.maskinporten.no", Some(Realm::Test)),
        ("https://ver2.maskinporten.no/", Some(Realm::Test)),
        ("https://maskinporten.dev/", Some(Realm::Test)),
        ("https://IDPORTEN.no", Some(Realm::Production)),
        ("https://platform.AT23.altinn.cloud/x", Some(Realm::Test)),
        ("https://maskinporten.no:8443/", None),
        ("https://maskinporten.no@evil.example/", None),
        ("https://user@maskinporten.no/", None),
        ("https://evil.example/https://maskinporten.no/", None),
        ("https://xmaskinporten.no/", None),
        ("//maskinporten.no/", None),
    ] {
        assert_eq!(of_issuer(issuer).realm(), realm, "{issuer}");
    }
    for (hosts, realm) in [
        ("https://platform.altinn.no", Some(Realm::Production)),
        ("https://platform.at21.altinn.cloud", Some(Realm::Test)),
        ("http://127.0.0.1:5101", None),
    ] {
        assert_eq!(Realm::of(&Environment::custom(hosts).unwrap()), realm, "{hosts}");
    }
}

#[test]
fn trap_19_the_issuer_of_a_token_says_which_world_it_is_of() {
    for (issuer, realm) in ISSUERS {
        assert_eq!(of_issuer(issuer).realm(), realm, "{issuer}");
    }
    assert_eq!(Token::new("opaque").realm(), None);
}

#[tokio::test]
async fn trap_19_a_token_of_the_other_world_is_not_sent() {
    for (environment, own) in [
        (Environment::Prod, Realm::Production),
        (Environment::Tt02, Realm::Test),
        (Environment::At23, Realm::Test),
        (Environment::Yt01, Realm::Test),
    ] {
        for (issuer, realm) in ISSUERS {
            let Some(realm) = realm.filter(|realm| *realm != own) else {
                continue;
            };
            // It came along with a call, after the session was built.
            let session = Session::builder(environment.clone()).build().unwrap();
            for (session, kind) in [
                (
                    session.with_altinn(StaticToken::new(of_issuer(issuer))),
                    TokenKind::Altinn,
                ),
                (session.with_dialog_token(of_issuer(issuer)), TokenKind::Dialog),
            ] {
                let thing = operation(only(kind), &[]);
                let core = Core::new(environment.clone(), Chain::from(&session));
                let error = core.call(thing).empty_answer::<Untyped>().await.unwrap_err();
                let reason = AuthError::find(&error).unwrap();
                assert_eq!(
                    reason.kind(),
                    AuthErrorKind::WrongEnvironment,
                    "{environment} {issuer}"
                );
                assert!(!reason.is_transient() && !error.is_transient());
            }
            // The exchange and the refresh send it no further either.
            let altinn = AltinnAuthentication::new(&environment).unwrap();
            let exchanged = altinn
                .exchange(Provider::IdPorten, &of_issuer(issuer), false)
                .await;
            let refreshed = altinn.refresh(&of_issuer(issuer)).await;
            for result in [exchanged, refreshed] {
                assert_eq!(
                    result.unwrap_err().kind(),
                    AuthErrorKind::WrongEnvironment,
                    "{realm:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn trap_19_the_test_token_generator_gets_no_token_of_production() {
    let generator = |source: Arc<dyn TokenSource>| {
        TestTokenGenerator::new(
            &Environment::Tt02,
            GeneratorLogin::Maskinporten(source),
            TestToken::enterprise(),
        )
    };
    for (issuer, good) in [(Issuer::Prod, false), (Issuer::Test, true)] {
        let client = Maskinporten::builder(issuer, "c").signer(key()).build().unwrap();
        assert_eq!(generator(Arc::new(client)).is_ok(), good);
    }
    // One whose source does not say where it is from.
    let source = CallbackSource::new(|_| async { Ok(of_issuer("https://maskinporten.no/")) });
    let generator = generator(Arc::new(source)).unwrap();
    let error = generator.token(&TokenRequest::default()).await.unwrap_err();
    assert_eq!(error.kind(), AuthErrorKind::WrongEnvironment);
}

#[tokio::test]
async fn hosts_of_ones_own_take_tokens_of_both_worlds() {
    let world = World::new().await;
    for issuer in ["https://idporten.no", "https://test.idporten.no"] {
        let session = world.bare().build().unwrap();
        let session = session.with_altinn(StaticToken::new(of_issuer(issuer)));
        world
            .call(&session, operation(&[&[TokenKind::Altinn]], &[]))
            .await
            .unwrap();
    }
}

/// A person who has logged in at the test ID-porten; the access token does not say so.
fn person() -> PersonSource {
    let client = IdPorten::test("c", "http://127.0.0.1/")
        .scopes("openid altinn:enduser".parse().unwrap())
        .build()
        .unwrap();
    client.source(PersonTokens::restore(Token::new("opaque"), None))
}

#[tokio::test]
async fn trap_19_an_opaque_token_of_a_person_is_of_the_world_of_its_issuer() {
    let token = person().token(&TokenRequest::default()).await.unwrap();
    assert_eq!((token.realm(), token.expose()), (Some(Realm::Test), "opaque"));
    let altinn = AltinnAuthentication::new(&Environment::Prod).unwrap();
    let exchange = Exchange::new(person(), Provider::IdPorten, altinn);
    let error = exchange.token(&TokenRequest::default()).await.unwrap_err();
    assert_eq!(error.kind(), AuthErrorKind::WrongEnvironment);
}

#[test]
fn trap_19_a_source_of_the_other_world_is_refused_when_the_session_is_built() {
    let generator = TestTokenGenerator::new(
        &Environment::Tt02,
        GeneratorLogin::Basic("u".into(), Secret::new("p")),
        TestToken::personal(),
    )
    .unwrap();
    let refreshed = RefreshedToken::new(
        Token::new("opaque"),
        AltinnAuthentication::new(&Environment::At23).unwrap(),
    );
    let maskinporten = Maskinporten::builder(Issuer::Test, "c")
        .signer(key())
        .build()
        .unwrap();
    let given = StaticToken::new(of_issuer("https://test.idporten.no"));
    assert_eq!(generator.realm(), Some(Realm::Test));
    for environment in [Environment::Prod, Environment::Tt02, Environment::Local] {
        let session = || Session::builder(environment.clone());
        let built = [
            session().altinn(generator.clone()).build(),
            session().altinn(refreshed.clone()).build(),
            session().maskinporten_source(maskinporten.clone()).build(),
            session().idporten(given.clone()).build(),
            session().idporten(person()).build(),
        ];
        for session in built {
            assert_eq!(
                session.is_err(),
                environment == Environment::Prod,
                "{environment}"
            );
            if let Err(error) = session {
                assert!(error.to_string().contains("which are of test"), "{error}");
            }
        }
    }
}
