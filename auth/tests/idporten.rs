//! A person logs in: what is sent to ID-porten, and what is accepted of what comes back.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use altinn_auth::{
    AuthErrorKind, Cached, ClientAuthentication, IdPorten, IdPortenBuilder, Login, LoginOptions, Secret,
    TokenCache, TokenRequest, TokenSource,
};
use altinn_runtime::TokenKind;
use serde_json::{Value, json};
use wiremock::{MockServer, Request, ResponseTemplate};

use crate::common::{
    NOW, at, base64url, clock, key, other_key,
    server::{answering, form, json_answer, requests},
    verified,
    world::{World, bearer, operation},
};

/// What the token endpoint of a fake ID-porten answers; `null` members are left out.
pub type Answer = Arc<Mutex<Value>>;

/// A fake ID-porten, which pushes, names itself, and gives the tokens that it is told to.
pub async fn idporten(answer: &Answer) -> MockServer {
    let answer = Arc::clone(answer);
    let me = Arc::new(Mutex::new(String::new()));
    let uri = Arc::clone(&me);
    let server = answering(move |request: &Request| {
        let base = uri.lock().unwrap().clone();
        match request.url.path() {
            "/.well-known/openid-configuration" => json_answer(200, json!({
                "issuer": base, "authorization_endpoint": format!("{base}/authorize"), "token_endpoint": format!("{base}/token"),
                "pushed_authorization_request_endpoint": format!("{base}/par"), "jwks_uri": format!("{base}/jwks"),
                "end_session_endpoint": format!("{base}/logout"),
                "authorization_response_iss_parameter_supported": true,
            })),
            "/jwks" => json_answer(200, json!({ "keys": [serde_json::from_str::<Value>(&key().public_jwk()).unwrap()] })),
            "/par" => json_answer(201, json!({ "request_uri": "urn:idporten:abc", "expires_in": 120 })),
            _ => json_answer(200, answer.lock().unwrap().clone()),
        }
    })
    .await;
    *me.lock().unwrap() = server.uri();
    server
}

pub fn client(server: &MockServer) -> IdPortenBuilder {
    let scopes = "openid altinn:enduser".parse().unwrap();
    IdPorten::builder(server.uri(), "my-client", "http://127.0.0.1/")
        .scopes(scopes)
        .clock(clock())
}

pub fn query(url: &str) -> HashMap<String, String> {
    url::form_urlencoded::parse(url.split_once('?').unwrap().1.as_bytes())
        .into_owned()
        .collect()
}

/// An ID token of the fake, signed with this key by a JOSE library that is not ours.
pub fn id_token(claims: &Value, signing: &altinn_auth::PrivateKey) -> String {
    let mut header = jsonwebtoken::Header::new(jsonwebtoken::Algorithm::RS256);
    header.kid = Some("test-key".into());
    let pem = signing.private_pem().unwrap();
    let base64 = pem.expose().lines().filter(|line| !line.starts_with("---"));
    let base64 = base64.collect::<String>().replace('+', "-").replace('/', "_");
    let pkcs8 = crate::common::unbase64url(base64.trim_end_matches('='));
    let info = pkcs8::PrivateKeyInfoRef::try_from(pkcs8.as_slice()).unwrap();
    let key = jsonwebtoken::EncodingKey::from_rsa_der(info.private_key.as_bytes());
    jsonwebtoken::encode(&header, claims, &key).unwrap()
}

pub fn claims(server: &MockServer, login: &Login) -> Value {
    json!({
        "iss": server.uri(), "aud": "my-client", "sub": "s", "nonce": login.nonce().expose(), "iat": NOW, "exp": NOW + 120,
        "pid": "01810750126", "acr": "idporten-loa-high",
    })
}

pub fn callback(server: &MockServer, login: &Login) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("code", "the-code")
        .append_pair("state", login.state().expose())
        .append_pair("iss", &server.uri())
        .finish();
    format!("http://127.0.0.1:5000/?{query}")
}

pub fn answer(id_token: &str) -> Value {
    json!({
        "access_token": "access-1", "token_type": "Bearer", "expires_in": 120, "scope": "openid altinn:enduser",
        "id_token": id_token, "refresh_token": "refresh-1",
    })
}

#[tokio::test]
async fn a_public_client_sends_the_person_with_state_nonce_and_pkce() {
    let server = idporten(&Answer::default()).await;
    let options = LoginOptions::default()
        .levels("idporten-loa-high")
        .language("nn")
        .again();
    let login = client(&server).build().unwrap().begin(&options).await.unwrap();
    assert!(login.url().starts_with(&format!("{}/authorize?", server.uri())));
    let query = query(login.url());
    let challenge = &query["code_challenge"];
    assert_eq!((challenge.len(), login.verifier().expose().len()), (43, 43));
    for (name, value) in [
        ("response_type", "code"),
        ("client_id", "my-client"),
        ("redirect_uri", "http://127.0.0.1/"),
        ("scope", "altinn:enduser openid"),
        ("code_challenge_method", "S256"),
        ("state", login.state().expose()),
        ("nonce", login.nonce().expose()),
        ("acr_values", "idporten-loa-high"),
        ("ui_locales", "nn"),
        ("prompt", "login"),
    ] {
        assert_eq!(query[name], value, "{name}");
    }
    assert!(!login.url().contains(login.verifier().expose()));
    assert_eq!(
        requests(&server).await.len(),
        1,
        "the metadata; a public client pushes nothing"
    );
    let second = client(&server).build().unwrap().begin(&options).await.unwrap();
    assert_ne!(second.state(), login.state());
}

#[tokio::test]
async fn a_client_that_can_show_itself_pushes_its_request_and_does_so_in_four_ways() {
    let table = [
        ClientAuthentication::SecretBasic(Secret::new("s e:c/ret")),
        ClientAuthentication::SecretPost(Secret::new("secret")),
        ClientAuthentication::PrivateKey(Arc::new(key())),
    ];
    for authentication in table {
        let server = idporten(&Answer::default()).await;
        let shown = format!("{authentication:?}");
        let login = client(&server)
            .authentication(authentication)
            .build()
            .unwrap()
            .begin(&LoginOptions::default())
            .await
            .unwrap();
        assert_eq!(query(login.url()).len(), 2, "{}", login.url());
        assert_eq!(query(login.url())["request_uri"], "urn:idporten:abc");
        let pushed = &requests(&server).await[1];
        let fields = form(pushed);
        assert_eq!(
            (pushed.url.path(), fields["code_challenge_method"].as_str()),
            ("/par", "S256")
        );
        assert_eq!(fields["client_id"], "my-client");
        let basic = pushed
            .headers
            .get("authorization")
            .map(|value| value.to_str().unwrap().to_owned());
        match shown.as_str() {
            "SecretBasic(…)" => assert_eq!(
                basic.unwrap(),
                format!("Basic {}", "bXktY2xpZW50OnMrZSUzQWMlMkZyZXQ=")
            ),
            "SecretPost(…)" => assert_eq!(fields["client_secret"], "secret"),
            _ => {
                assert_eq!(
                    fields["client_assertion_type"],
                    "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                );
                let (header, claims) = verified(&fields["client_assertion"], &key());
                assert_eq!(header["kid"], "test-key");
                assert_eq!(
                    (&claims["iss"], &claims["sub"]),
                    (&json!("my-client"), &json!("my-client"))
                );
                assert_eq!(claims["aud"], server.uri(), "trap 1: no slash at its end");
                assert_eq!((&claims["iat"], &claims["exp"]), (&json!(NOW), &json!(NOW + 60)));
            }
        }
    }
}

#[tokio::test]
async fn a_login_ends_with_verified_tokens() {
    let told = Answer::default();
    let server = idporten(&told).await;
    let client = client(&server).build().unwrap();
    let begun = client.begin(&LoginOptions::default()).await.unwrap();
    // As a web application does, which keeps the parts in the person's session.
    let login = Login::restore(
        begun.state().clone(),
        begun.nonce().clone(),
        begun.verifier().clone(),
    );
    *told.lock().unwrap() = answer(&id_token(&claims(&server, &login), &key()));
    let tokens = client.finish(&login, &callback(&server, &login)).await.unwrap();
    assert_eq!(
        (tokens.access().expose(), tokens.access().expires_at()),
        ("access-1", Some(at(120)))
    );
    assert_eq!(tokens.refresh(), Some(&Secret::new("refresh-1")));
    assert_eq!(tokens.claims().unwrap().person().unwrap().as_str(), "01810750126");
    let sent = requests(&server)
        .await
        .into_iter()
        .find(|request| request.url.path() == "/token")
        .unwrap();
    let fields = form(&sent);
    assert_eq!(fields["grant_type"], "authorization_code");
    assert_eq!(
        (fields["code"].as_str(), fields["code_verifier"].as_str()),
        ("the-code", login.verifier().expose())
    );
    assert_eq!(
        (fields["redirect_uri"].as_str(), fields["client_id"].as_str()),
        ("http://127.0.0.1/", "my-client")
    );
    let shown = format!("{login:?} {tokens:?} {client:?}");
    for secret in [
        login.state(),
        login.nonce(),
        login.verifier(),
        &Secret::new("access-1"),
        &Secret::new("refresh-1"),
    ] {
        assert!(!shown.contains(secret.expose()), "{shown}");
    }
}

#[tokio::test]
async fn an_answer_of_another_login_or_issuer_is_refused_before_a_code_is_sent() {
    let server = idporten(&Answer::default()).await;
    let client = client(&server).build().unwrap();
    let login = client.begin(&LoginOptions::default()).await.unwrap();
    let other = client.begin(&LoginOptions::default()).await.unwrap();
    let good = callback(&server, &login);
    let iss = good.split("&iss=").nth(1).unwrap();
    for (name, wrong) in [
        ("state", callback(&server, &other)),
        ("no state", good.replace("state=", "s=")),
        ("issuer", good.replace(iss, "https%3A%2F%2Fevil.example")),
        ("no issuer", good.replace("iss=", "i=")),
        ("no code", good.replace("code=", "c=")),
        ("nothing", String::new()),
    ] {
        let error = client.finish(&login, &wrong).await.unwrap_err();
        assert!(
            error.to_string().contains("does not belong to this login"),
            "{name}: {error}"
        );
    }
    let broken_off = good.replace(
        "code=the-code",
        "error=access_denied&error_description=The+user+went+away",
    );
    let error = client.finish(&login, &broken_off).await.unwrap_err();
    assert!(
        error.to_string().contains("access_denied The user went away"),
        "{error}"
    );
    assert!(
        requests(&server)
            .await
            .iter()
            .all(|request| request.url.path() != "/token")
    );
}

#[tokio::test]
async fn an_id_token_that_is_not_to_be_trusted_ends_the_login() {
    type Change = fn(&mut Value);
    let changes: [(&str, Change); 6] = [
        ("nonce", |claims| claims["nonce"] = "another".into()),
        ("no nonce", |claims| {
            drop(claims.as_object_mut().unwrap().remove("nonce"))
        }),
        ("audience", |claims| claims["aud"] = "another".into()),
        ("authorized party", |claims| {
            claims["aud"] = json!(["my-client", "another"])
        }),
        ("issuer", |claims| claims["iss"] = "https://evil.example".into()),
        ("expired", |claims| claims["exp"] = (NOW - 60).into()),
    ];
    let told = Answer::default();
    let server = idporten(&told).await;
    let client = client(&server).build().unwrap();
    let login = client.begin(&LoginOptions::default()).await.unwrap();
    for (name, change) in changes {
        let mut changed = claims(&server, &login);
        change(&mut changed);
        *told.lock().unwrap() = answer(&id_token(&changed, &key()));
        let error = client
            .finish(&login, &callback(&server, &login))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), AuthErrorKind::Malformed, "{name}");
    }
    *told.lock().unwrap() = answer(&id_token(&claims(&server, &login), &other_key()));
    assert!(
        client
            .finish(&login, &callback(&server, &login))
            .await
            .unwrap_err()
            .to_string()
            .contains("signature")
    );
    *told.lock().unwrap() = json!({ "access_token": "a", "expires_in": 120 });
    assert!(
        client
            .finish(&login, &callback(&server, &login))
            .await
            .unwrap_err()
            .to_string()
            .contains("no ID token")
    );
}

#[tokio::test]
async fn a_person_is_kept_logged_in_whatever_scopes_operations_need() {
    let told = Answer::default();
    let server = idporten(&told).await;
    let world = World::new().await;
    let client = client(&server).clock(world.clock.clone()).build().unwrap();
    let login = client.begin(&LoginOptions::default()).await.unwrap();
    *told.lock().unwrap() = answer(&id_token(&claims(&server, &login), &key()));
    let tokens = client.finish(&login, &callback(&server, &login)).await.unwrap();
    let source = client.source(tokens);
    let session = world.bare().idporten(source.clone()).build().unwrap();
    for scopes in [&[&["altinn:enduser"] as &[&str]] as &[&[&str]], &[&["openid"]]] {
        world
            .call(&session, operation(&[&[TokenKind::IdPorten]], scopes))
            .await
            .unwrap();
    }
    let token_requests = async || {
        requests(&server)
            .await
            .iter()
            .filter(|request| request.url.path() == "/token")
            .count()
    };
    assert_eq!(token_requests().await, 1, "one token for all scopes");

    *told.lock().unwrap() =
        json!({ "access_token": "access-2", "expires_in": 120, "refresh_token": "refresh-2" });
    world.clock.advance(Duration::from_secs(118));
    world
        .call(&session, operation(&[&[TokenKind::IdPorten]], &[]))
        .await
        .unwrap();
    assert_eq!(bearer(&world.calls().await[2]), "access-2");
    let sent = form(requests(&server).await.last().unwrap());
    assert_eq!(
        (sent["grant_type"].as_str(), sent["refresh_token"].as_str()),
        ("refresh_token", "refresh-1")
    );
    assert_eq!(
        source.tokens().refresh(),
        Some(&Secret::new("refresh-2")),
        "the new one is kept"
    );
}

#[tokio::test]
async fn without_a_refresh_token_the_person_has_to_log_in_again() {
    let told = Answer::default();
    let server = idporten(&told).await;
    let clock = clock();
    let client = client(&server).clock(clock.clone()).build().unwrap();
    let login = client.begin(&LoginOptions::default()).await.unwrap();
    let mut once = answer(&id_token(&claims(&server, &login), &key()));
    once.as_object_mut().unwrap().remove("refresh_token");
    *told.lock().unwrap() = once;
    let tokens = client.finish(&login, &callback(&server, &login)).await.unwrap();
    let cached = Cached::with(
        Arc::new(client.source(tokens)),
        TokenCache::new(),
        Arc::new(clock.clone()),
    );
    cached.token(&TokenRequest::default()).await.unwrap();
    clock.advance(Duration::from_secs(120));
    let error = cached.token(&TokenRequest::default()).await.unwrap_err();
    assert!(error.to_string().contains("log in again"), "{error}");
}

#[tokio::test]
async fn metadata_that_name_another_issuer_are_refused() {
    for (issuer, authorize) in [
        ("https://evil.example", "https://a.example"),
        ("", "http://plain.example"),
    ] {
        let issuer = issuer.to_owned();
        let me = Arc::new(Mutex::new(String::new()));
        let uri = Arc::clone(&me);
        let server = answering(move |_: &Request| {
            let base = uri.lock().unwrap().clone();
            let issuer = if issuer.is_empty() { base.clone() } else { issuer.clone() };
            json_answer(200, json!({
                "issuer": issuer, "authorization_endpoint": authorize, "token_endpoint": base, "jwks_uri": base,
            }))
        })
        .await;
        *me.lock().unwrap() = server.uri();
        let error = client(&server)
            .build()
            .unwrap()
            .begin(&LoginOptions::default())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), AuthErrorKind::Malformed);
    }
    let down = answering(|_: &Request| ResponseTemplate::new(503)).await;
    assert!(
        client(&down)
            .build()
            .unwrap()
            .begin(&LoginOptions::default())
            .await
            .unwrap_err()
            .is_transient()
    );
}

#[test]
fn all_problems_of_a_client_are_reported_together() {
    let error = IdPorten::builder("http://issuer.example", " ", "here")
        .build()
        .unwrap_err();
    assert_eq!(error.problems().len(), 4, "{error}");
    assert_eq!(base64url(b"\xff"), "_w");
}
