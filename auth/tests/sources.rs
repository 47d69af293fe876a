//! Platform tokens, the test token generator and localtest on the wire.

use std::sync::Arc;

use altinn_auth::{
    AuthErrorKind, Cached, CallbackSource, GeneratorLogin, Localtest, LocaltestUser, PlatformTokenSigner,
    Secret, StaticToken, TestToken, TestTokenGenerator, Token, TokenRequest, TokenSource,
};
use altinn_runtime::{Environment, TokenKind};
use serde_json::json;
use wiremock::{MockServer, ResponseTemplate};

use crate::common::{
    NOW, at, clock, key,
    server::{requests, server},
    unsigned, verified,
    world::{World, operation},
};

fn request(scopes: &str) -> TokenRequest {
    TokenRequest::new(scopes.parse().unwrap())
}

async fn token_server() -> MockServer {
    server([ResponseTemplate::new(200).set_body_string(unsigned(&json!({ "iat": NOW, "exp": NOW + 1800 })))])
        .await
}

#[tokio::test]
async fn a_platform_token_is_what_the_dotnet_component_signs() {
    let signing = key().with_certificates(vec![b"certificate".to_vec()]).unwrap();
    let source = PlatformTokenSigner::new("ttd", "my-app", signing)
        .unwrap()
        .clock(clock());
    let token = source.token(&TokenRequest::default()).await.unwrap();
    assert_eq!(token.expires_at(), Some(at(300)));
    let (header, claims) = verified(token.expose(), &key());
    // printf certificate | sha1sum
    assert_eq!(header["kid"], "735AD571C189D7BA84464BF4A9F1D2280175B128");
    let bytes = crate::common::unbase64url(header["x5t"].as_str().unwrap());
    assert_eq!(
        bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>(),
        header["kid"]
    );
    assert_eq!((&header["alg"], &header["typ"]), (&json!("RS256"), &json!("JWT")));
    assert!(header.get("x5c").is_none());
    let expected = json!({
        "urn:altinn:app": "my-app", "iss": "ttd", "aud": "platform.altinn.no", "iat": NOW, "nbf": NOW - 5, "exp": NOW + 300,
    });
    assert_eq!(claims, expected);
}

#[test]
fn trap_22_nobody_can_sign_platform_tokens_without_the_certificate() {
    assert!(PlatformTokenSigner::new("ttd", "my-app", key()).is_err());
}

#[tokio::test]
async fn the_generator_is_asked_as_its_readme_says() {
    let organisation = "312043211".parse().unwrap();
    let id = "6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11".parse().unwrap();
    let table = [
        (
            TestToken::enterprise().org("ttd").organisation(organisation),
            "GetEnterpriseToken",
            "&org=ttd&orgNo=312043211",
        ),
        (
            TestToken::enterprise().supplier(organisation),
            "GetEnterpriseToken",
            "&supplierOrgNo=312043211",
        ),
        (
            TestToken::personal()
                .person("01810750126".parse().unwrap())
                .parameter("authLvl", 4),
            "GetPersonalToken",
            "&pid=01810750126&authLvl=4",
        ),
        (
            TestToken::system_user(id),
            "GetSystemUserToken",
            "&systemUserId=6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11",
        ),
        (
            TestToken::enterprise_user(organisation, 1, 2, "x"),
            "GetEnterpriseUserToken",
            "&orgNo=312043211&partyId=1&userId=2&userName=x",
        ),
        (
            TestToken::self_identified_user(),
            "GetSelfIdentifiedUserToken",
            "",
        ),
        (
            TestToken::self_registered_email_user("a@b.no"),
            "GetSelfRegisteredEmailUserToken",
            "&email=a%40b.no",
        ),
        (TestToken::platform("app"), "GetPlatformToken", "&app=app"),
        (
            TestToken::platform_access("app").org("ttd"),
            "GetPlatformAccessToken",
            "&app=app&org=ttd",
        ),
        (
            TestToken::consent().life(std::time::Duration::from_secs(60)),
            "GetConsentToken",
            "&ttl=60",
        ),
    ];
    for (what, endpoint, query) in table {
        let server = token_server().await;
        let login = GeneratorLogin::Basic("user".into(), Secret::new("pass"));
        let base = format!("{}/api", server.uri());
        let source = TestTokenGenerator::at(&base, "tt02", login, what)
            .unwrap()
            .clock(clock());
        let token = source.token(&request("a:1 a:2")).await.unwrap();
        assert_eq!(token.expires_at(), Some(at(1800)));
        let sent = &requests(&server).await[0];
        assert_eq!(sent.url.path(), format!("/api/{endpoint}"));
        assert_eq!(
            sent.url.query().unwrap(),
            format!("env=tt02&scopes=a%3A1+a%3A2{query}")
        );
        assert_eq!(sent.headers["authorization"], "Basic dXNlcjpwYXNz");
    }
}

#[tokio::test]
async fn the_generator_takes_a_maskinporten_token_too() {
    let server = token_server().await;
    let login = GeneratorLogin::Maskinporten(Arc::new(CallbackSource::new(|request| async move {
        assert_eq!(request.scopes().to_string(), "altinn:testtools/tokengenerator");
        Ok(Token::new("maskinporten"))
    })));
    let source = TestTokenGenerator::at(&server.uri(), "tt02", login, TestToken::enterprise()).unwrap();
    source.token(&request("a:1")).await.unwrap();
    assert_eq!(
        requests(&server).await[0].headers["authorization"],
        "Bearer maskinporten"
    );
    let error = source.token(&request("A:1")).await.unwrap_err();
    assert_eq!(
        error.kind(),
        AuthErrorKind::InvalidRequest,
        "the generator takes lower case only"
    );
}

#[test]
fn there_are_no_test_tokens_for_production() {
    let login = || GeneratorLogin::Basic("user".into(), Secret::new("pass"));
    for (environment, good) in [
        (Environment::Tt02, true),
        (Environment::At22, true),
        (Environment::Prod, false),
        (Environment::Local, false),
    ] {
        assert_eq!(
            TestTokenGenerator::new(&environment, login(), TestToken::personal()).is_ok(),
            good,
            "{environment}"
        );
    }
    let user = || LocaltestUser::Organisation("312043211".parse().unwrap());
    assert!(Localtest::new(&Environment::Local, user()).is_ok());
    assert!(Localtest::new(&Environment::Prod, user()).is_err());
    assert!(Localtest::new(&Environment::Tt02, user()).is_err());
}

#[tokio::test]
async fn what_the_generator_refuses_is_explained() {
    for (status, words) in [
        (400, "a parameter"),
        (401, "user name or password"),
        (403, "altinn:testtools/tokengenerator"),
        (500, "no token"),
    ] {
        let server = server([ResponseTemplate::new(status)]).await;
        let login = GeneratorLogin::Basic("user".into(), Secret::new("pass"));
        let source = TestTokenGenerator::at(&server.uri(), "tt02", login, TestToken::personal()).unwrap();
        let error = source.token(&request("a:1")).await.unwrap_err();
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn l7_the_generator_and_localtest_ask_with_the_client_that_they_are_given() {
    let server = token_server().await;
    let mut headers = altinn_runtime::header::HeaderMap::new();
    headers.insert("x-own-client", "yes".parse().unwrap());
    let http = altinn_runtime::HttpClient::new(reqwest::Client::builder().default_headers(headers)).unwrap();
    let login = GeneratorLogin::Basic("user".into(), "pass".into());
    let generator = TestTokenGenerator::at(&server.uri(), "tt02", login, TestToken::enterprise()).unwrap();
    generator
        .clock(clock())
        .http(http.clone())
        .token(&request("a:1"))
        .await
        .unwrap();
    let local = Environment::custom(&server.uri()).unwrap();
    let user = LocaltestUser::SelfIdentified("me".into());
    let localtest = Localtest::new(&local, user).unwrap().clock(clock()).http(http);
    localtest.token(&request("a:1")).await.unwrap();
    let sent = requests(&server).await;
    assert_eq!(sent.len(), 2);
    assert!(
        sent.iter()
            .all(|request| request.headers["x-own-client"] == "yes")
    );
}

#[tokio::test]
async fn localtest_is_asked_at_its_own_paths() {
    let organisation = "312043211".parse().unwrap();
    let table = [
        (
            LocaltestUser::User {
                user_id: 1337,
                party_id: None,
                level: 2,
            },
            "user",
            "userId=1337&authenticationLevel=2",
        ),
        (
            LocaltestUser::User {
                user_id: 1337,
                party_id: Some(5),
                level: 4,
            },
            "user",
            "userId=1337&authenticationLevel=4&partyId=5",
        ),
        (
            LocaltestUser::SelfIdentified("me".into()),
            "selfidentifieduser",
            "username=me",
        ),
        (
            LocaltestUser::Organisation(organisation),
            "org",
            "orgNumber=312043211",
        ),
        (
            LocaltestUser::ServiceOwner(organisation, "ttd".into()),
            "serviceowner",
            "orgNumber=312043211&org=ttd",
        ),
        (
            LocaltestUser::SystemUser("s".into(), "u".into()),
            "systemuser",
            "systemId=s&systemUserId=u",
        ),
    ];
    for (user, path, query) in table {
        let server = token_server().await;
        let source = Localtest::new(&Environment::custom(&server.uri()).unwrap(), user)
            .unwrap()
            .clock(clock());
        source.token(&request("a:1")).await.unwrap();
        let sent = &requests(&server).await[0];
        assert_eq!(sent.url.path(), format!("/Home/auth/{path}"));
        assert_eq!(sent.url.query().unwrap(), format!("{query}&scope=a%3A1"));
        assert!(sent.headers.get("authorization").is_none());
    }
}

#[tokio::test]
async fn another_endpoint_of_localtest_is_asked_as_it_is_given() {
    for (path, scopes, sent) in [
        (
            "/Home/auth/generate",
            "scope",
            "/Home/auth/generate?type=User&scope=a%3A1",
        ),
        (
            "Home/GetTestOrgToken/ttd",
            "scopes",
            "/Home/GetTestOrgToken/ttd?type=User&scopes=a%3A1",
        ),
    ] {
        let server = token_server().await;
        let user = LocaltestUser::Endpoint {
            path: path.into(),
            query: vec![("type", "User".into())],
            scopes,
        };
        let source = Localtest::new(&Environment::custom(&server.uri()).unwrap(), user).unwrap();
        source.clock(clock()).token(&request("a:1")).await.unwrap();
        let url = requests(&server).await[0].url.clone();
        assert_eq!(format!("{}?{}", url.path(), url.query().unwrap()), sent);
    }
}

#[tokio::test]
async fn an_older_localtest_is_asked_at_its_older_paths() {
    let organisation = "312043211".parse().unwrap();
    let user = |party_id| LocaltestUser::User {
        user_id: 1337,
        party_id,
        level: 2,
    };
    for (user, older) in [
        (
            user(None),
            Some("/Home/GetTestUserToken/1337?authenticationLevel=2"),
        ),
        (user(Some(5)), None),
        (
            LocaltestUser::ServiceOwner(organisation, "ttd".into()),
            Some("/Home/GetTestOrgToken/ttd?orgNumber=312043211&scopes=a%3A1"),
        ),
        (LocaltestUser::ServiceOwner(organisation, "../x".into()), None),
        (LocaltestUser::Organisation(organisation), None),
        (LocaltestUser::SelfIdentified("me".into()), None),
    ] {
        let good =
            ResponseTemplate::new(200).set_body_string(unsigned(&json!({ "iat": NOW, "exp": NOW + 1800 })));
        let server = server([ResponseTemplate::new(404), good]).await;
        let source = Localtest::new(&Environment::custom(&server.uri()).unwrap(), user).unwrap();
        let token = source.clock(clock()).token(&request("a:1")).await;
        assert_eq!(token.is_ok(), older.is_some());
        let seen = requests(&server).await;
        assert!(seen[0].url.path().starts_with("/Home/auth/"));
        match older {
            Some(older) => {
                let url = &seen[1].url;
                assert_eq!(format!("{}?{}", url.path(), url.query().unwrap()), older);
            }
            None => assert!(token.unwrap_err().to_string().contains("update it")),
        }
    }
}

#[tokio::test]
async fn a_platform_token_is_kept_and_sent_only_where_it_is_taken() {
    let world = World::new().await;
    let signing = key().with_certificates(vec![b"certificate".to_vec()]).unwrap();
    let source = PlatformTokenSigner::new("ttd", "my-app", signing)
        .unwrap()
        .clock(world.clock.clone());
    let session = world
        .bare()
        .platform(source)
        .altinn(StaticToken::new(Token::new("altinn")))
        .build()
        .unwrap();
    let taking = operation(&[&[TokenKind::Platform]], &[]);
    for operation in [taking, taking, operation(&[&[TokenKind::Altinn]], &[])] {
        world.call(&session, operation).await.unwrap();
    }
    let seen = world
        .calls()
        .await
        .iter()
        .map(|call| call.headers.get("platformaccesstoken").cloned())
        .collect::<Vec<_>>();
    assert!(
        seen[0].is_some() && seen[0] == seen[1],
        "one for both: it is kept"
    );
    assert!(seen[2].is_none());
}

#[tokio::test]
async fn sources_of_ones_own_are_told_apart() {
    let one = StaticToken::new(Token::new("one"));
    let two = StaticToken::new(Token::new("two"));
    assert_ne!(one.identity(), two.identity());
    assert_eq!(one.identity(), one.clone().identity());
    assert_eq!(
        Cached::new(two).token(&request("a:1")).await.unwrap().expose(),
        "two"
    );
}
