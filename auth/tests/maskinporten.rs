//! The JWT grant on the wire: what is sent, and what is made of the answers (facts of docs.digdir.no, "JWT grant").

use std::time::Duration;

use altinn_auth::{
    Algorithm, AuthErrorKind, Consent, ConsentGiver, Issuer, KeyId, Maskinporten, MaskinportenBuilder,
    PrivateKey, Reason, RetryPolicy, SystemUser, TokenRequest, TokenSource,
};
use serde_json::{Value, json};
use wiremock::{MockServer, Request, ResponseTemplate};

use crate::common::{
    NOW, algorithms, at, clock, key, part,
    server::{form, granted, json_answer, requests, server},
    verified,
};

fn client(server: &MockServer) -> MaskinportenBuilder {
    let issuer = Issuer::custom(&format!("{}/", server.uri()), &format!("{}/token", server.uri())).unwrap();
    Maskinporten::builder(issuer, "my-client")
        .signer(key())
        .clock(clock())
}

fn request() -> TokenRequest {
    TokenRequest::new("altinn:instances.read altinn:instances.write".parse().unwrap())
}

fn assertion(request: &Request) -> String {
    form(request)["assertion"].clone()
}

/// The claims that are sent for a request, checked by another JOSE library.
async fn claims(request: TokenRequest) -> Value {
    let server = server([granted("t", 120)]).await;
    client(&server).build().unwrap().token(&request).await.unwrap();
    verified(&assertion(&requests(&server).await[0]), &key()).1
}

#[tokio::test]
async fn trap_1_2_3_20_the_grant_is_a_form_with_an_assertion_for_the_issuer() {
    let server = server([granted("the-token", 120)]).await;
    let token = client(&server).build().unwrap().token(&request()).await.unwrap();
    assert_eq!(token.expose(), "the-token");
    assert_eq!(token.expires_at(), Some(at(120)));
    assert_eq!(token.scopes().unwrap().to_string(), "a:b");

    let sent = &requests(&server).await[0];
    assert_eq!((sent.method.as_str(), sent.url.path()), ("POST", "/token"));
    assert_eq!(sent.headers["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(
        form(sent)["grant_type"],
        "urn:ietf:params:oauth:grant-type:jwt-bearer"
    );
    assert_eq!(form(sent).len(), 2, "no client authentication and nothing else");
    let (header, claims) = verified(&assertion(sent), &key());
    assert_eq!(header, json!({ "alg": "RS256", "kid": "test-key" }));
    assert_eq!(
        claims["aud"],
        format!("{}/", server.uri()),
        "with its trailing slash"
    );
    assert_eq!(claims["iss"], "my-client");
    assert_eq!(claims["scope"], "altinn:instances.read altinn:instances.write");
    assert_eq!(claims["iat"], NOW, "neither in the future nor backdated");
    assert_eq!(claims["exp"], NOW + 60, "no more than 120 s");
    assert_eq!(claims["jti"].as_str().unwrap().len(), 36);
    assert_eq!(claims.as_object().unwrap().len(), 6);
}

#[test]
fn trap_1_19_the_issuers_of_the_environments_have_their_slash() {
    use altinn_runtime::Environment;
    for (environment, name, endpoint) in [
        (
            Environment::Prod,
            "https://maskinporten.no/",
            "https://maskinporten.no/token",
        ),
        (
            Environment::Tt02,
            "https://test.maskinporten.no/",
            "https://test.maskinporten.no/token",
        ),
        (
            Environment::Yt01,
            "https://test.maskinporten.no/",
            "https://test.maskinporten.no/token",
        ),
        (
            Environment::At22,
            "https://test.maskinporten.no/",
            "https://test.maskinporten.no/token",
        ),
    ] {
        let issuer = Issuer::of(&environment).unwrap();
        assert_eq!((issuer.name(), issuer.token_endpoint()), (name, endpoint));
    }
    assert_eq!(Issuer::of(&Environment::Local), None);
    assert!(Issuer::custom("http://example.com/", "https://example.com/token").is_err());
}

#[tokio::test]
async fn trap_15_17_a_consumer_is_nine_digits_and_a_system_user_has_the_prefix() {
    let delegated = claims(request().consumer("312043211".parse().unwrap())).await;
    assert_eq!(delegated["consumer_org"], "312043211");

    let user = SystemUser::new("0192:312043211".parse().unwrap());
    let system_user = claims(request().system_user(user.clone())).await;
    let organisation = json!({ "authority": "iso6523-actorid-upis", "ID": "0192:312043211" });
    let element = json!({ "type": "urn:altinn:systemuser", "systemuser_org": organisation });
    assert_eq!(system_user["authorization_details"], json!([element]));
    assert!(system_user.get("consumer_org").is_none());

    let named = claims(request().system_user(user.external_reference("Kunde_7-ø").unwrap())).await;
    assert_eq!(
        named["authorization_details"][0]["externalRef"], "Kunde_7-ø",
        "camel case"
    );
}

#[tokio::test]
async fn resource_person_and_consent_are_claims_of_their_own() {
    let target = claims(request().resource("https://www.altinn.no/").unwrap()).await;
    assert_eq!(
        target["resource"], "https://www.altinn.no/",
        "a text, as every client sends it"
    );
    let person = claims(request().person("01810750126".parse().unwrap())).await;
    assert_eq!(person["pid"], "01810750126");
    let id = "6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11";
    for (from, urn) in [
        (
            ConsentGiver::Person("01810750126".parse().unwrap()),
            "urn:altinn:person:identifier-no:01810750126",
        ),
        (
            ConsentGiver::Organisation("312043211".parse().unwrap()),
            "urn:altinn:organization:identifier-no:312043211",
        ),
    ] {
        let consent = claims(request().consent(Consent::new(id.parse().unwrap(), from))).await;
        assert_eq!(
            consent["authorization_details"],
            json!([{ "type": "urn:altinn:consent", "id": id, "from": urn }])
        );
    }
}

#[tokio::test]
async fn what_is_wrong_in_itself_is_not_sent() {
    let server = server([granted("t", 120)]).await;
    let error = client(&server)
        .build()
        .unwrap()
        .token(&TokenRequest::default())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), AuthErrorKind::InvalidRequest);
    assert!(requests(&server).await.is_empty());
    for resource in ["two words", "altinn\n", "https://altinn.no/#part", ""] {
        assert!(request().resource(resource).is_err(), "{resource}");
    }
    let user = SystemUser::new("312043211".parse().unwrap());
    for reference in ["", "a b", "é", "a.b", &"x".repeat(256)] {
        assert!(user.clone().external_reference(reference).is_err(), "{reference}");
    }
}

#[tokio::test]
async fn trap_6_all_three_algorithms_are_named_in_the_header() {
    for algorithm in algorithms() {
        let server = server([granted("t", 120)]).await;
        client(&server)
            .signer(key().with_algorithm(algorithm))
            .build()
            .unwrap()
            .token(&request())
            .await
            .unwrap();
        let (header, _) = verified(&assertion(&requests(&server).await[0]), &key());
        assert_eq!(header["alg"], algorithm.name());
    }
    assert_eq!(Algorithm::from_name("ES256"), None);
}

#[tokio::test]
async fn trap_5_certificates_are_an_array_of_standard_base64_without_kid() {
    let server = server([granted("t", 120)]).await;
    let chain = vec![vec![0xfb, 0xff, 0xfe], b"issuer".to_vec()];
    let shown = key().with_certificates(chain).unwrap();
    assert!(matches!(shown.key_id(), KeyId::Chain(_)));
    client(&server)
        .signer(shown)
        .build()
        .unwrap()
        .token(&request())
        .await
        .unwrap();
    let (header, _) = verified(&assertion(&requests(&server).await[0]), &key());
    assert_eq!(
        header["x5c"],
        json!(["+//+", "aXNzdWVy"]),
        "leaf first, + and / as they are"
    );
    assert!(header.get("kid").is_none());
}

#[tokio::test]
async fn trap_4_every_attempt_has_an_assertion_of_its_own() {
    let trouble = || ResponseTemplate::new(503);
    let server = server([trouble(), trouble(), granted("t", 120)]).await;
    let clock = clock();
    client(&server)
        .clock(clock.clone())
        .build()
        .unwrap()
        .token(&request())
        .await
        .unwrap();
    let mut ids = Vec::new();
    for request in requests(&server).await {
        ids.push(part(&assertion(&request), 1)["jti"].as_str().unwrap().to_owned());
    }
    assert_eq!(ids.len(), 3);
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 3, "a repeated jti is MP-012");
    assert!(
        clock.slept().iter().all(|wait| *wait <= Duration::from_secs(1)),
        "{:?}",
        clock.slept()
    );
}

fn refusal(code: &str, error: &str, description: &str) -> ResponseTemplate {
    let uri = format!("https://maskinporten.no/errors/{code}");
    json_answer(
        400,
        json!({ "error": error, "error_description": description, "error_uri": uri }),
    )
}

#[tokio::test]
async fn trap_4_an_assertion_that_was_seen_before_is_replaced_at_once() {
    let server = server([refusal("MP-012", "invalid_grant", "used"), granted("t", 120)]).await;
    let clock = clock();
    let off = client(&server)
        .clock(clock.clone())
        .retry(RetryPolicy::off())
        .build()
        .unwrap();
    off.token(&request()).await.unwrap();
    assert_eq!(requests(&server).await.len(), 2);
    assert!(clock.slept().is_empty());
}

#[tokio::test]
async fn trap_2_a_wrong_clock_is_corrected_once_by_the_date_of_the_server() {
    let date = "Tue, 14 Nov 2023 22:12:20 GMT"; // sixty seconds before NOW
    let ahead = || {
        refusal(
            "MP-000",
            "invalid_grant",
            "Invalid assertion. Issue time is after now",
        )
        .insert_header("Date", date)
    };
    let once = server([ahead(), granted("t", 120)]).await;
    let corrected = client(&once).build().unwrap();
    corrected.token(&request()).await.unwrap();
    corrected.token(&request()).await.unwrap();
    let sent = requests(&once).await;
    assert_eq!(part(&assertion(&sent[0]), 1)["iat"], NOW);
    assert_eq!(part(&assertion(&sent[1]), 1)["iat"], NOW - 60);
    assert_eq!(
        part(&assertion(&sent[2]), 1)["iat"],
        NOW - 60,
        "what was learnt is kept"
    );

    let always = server([ahead()]).await;
    let error = client(&always)
        .build()
        .unwrap()
        .token(&request())
        .await
        .unwrap_err();
    assert_eq!(requests(&always).await.len(), 2, "once, not for ever");
    let refusal = error.refusal().unwrap();
    assert_eq!(
        (refusal.reason(), refusal.clock_offset()),
        (Reason::ClockAhead, Some(-60))
    );
    assert!(error.to_string().contains("60 s ahead of"), "{error}");

    let hands_off = server([ahead()]).await;
    client(&hands_off)
        .correct_clock(false)
        .build()
        .unwrap()
        .token(&request())
        .await
        .unwrap_err();
    assert_eq!(requests(&hands_off).await.len(), 1);
}

#[tokio::test]
async fn a_refusal_is_final_and_a_throttle_is_waited_for() {
    let server_of = |answer: ResponseTemplate| async { server([answer, granted("t", 120)]).await };
    let refused = server_of(refusal(
        "MP-121",
        "invalid_grant",
        "Expired key. (trace_id: 0af7651916cd43dd8448eb211c80319c)",
    ))
    .await;
    let error = client(&refused)
        .build()
        .unwrap()
        .token(&request())
        .await
        .unwrap_err();
    assert_eq!(requests(&refused).await.len(), 1);
    assert_eq!(error.refusal().unwrap().mp_code(), Some(121));
    assert_eq!(
        error.refusal().unwrap().trace_id(),
        Some("0af7651916cd43dd8448eb211c80319c")
    );

    let throttled = server_of(ResponseTemplate::new(429).insert_header("Retry-After", "7")).await;
    let clock = clock();
    client(&throttled)
        .clock(clock.clone())
        .build()
        .unwrap()
        .token(&request())
        .await
        .unwrap();
    assert_eq!(clock.slept(), [Duration::from_secs(7)]);

    let too_long = server_of(ResponseTemplate::new(429).insert_header("Retry-After", "3600")).await;
    let error = client(&too_long)
        .build()
        .unwrap()
        .token(&request())
        .await
        .unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
}

#[tokio::test]
async fn trap_29_a_redirect_of_the_token_endpoint_is_not_followed() {
    let server = server([ResponseTemplate::new(307).insert_header("Location", "https://example.com/")]).await;
    let error = client(&server)
        .build()
        .unwrap()
        .token(&request())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), AuthErrorKind::Malformed);
    assert_eq!(requests(&server).await.len(), 1);
}

#[tokio::test]
async fn an_answer_that_is_no_token_is_an_error_that_does_not_repeat_it() {
    for body in [
        json!({ "access_token": "s3cret", "token_type": "Bearer" }),
        json!({ "access_token": "s3cret", "token_type": "DPoP", "expires_in": 1 }),
        json!({ "access_token": "", "expires_in": 1 }),
        json!({ "access_token": 7, "expires_in": 1 }),
        json!("s3cret"),
    ] {
        let server = server([json_answer(200, body)]).await;
        let error = client(&server)
            .build()
            .unwrap()
            .token(&request())
            .await
            .unwrap_err();
        assert_eq!(error.kind(), AuthErrorKind::Malformed);
        assert!(!format!("{error} {error:?}").contains("s3cret"));
    }
    let lenient = server([json_answer(
        200,
        json!({ "access_token": "t", "expires_in": "120" }),
    )])
    .await;
    let token = client(&lenient).build().unwrap().token(&request()).await.unwrap();
    assert_eq!(
        token.expires_at(),
        Some(at(120)),
        "seconds as a text are read too"
    );
    assert_eq!(
        token.scopes(),
        Some(request().scopes()),
        "what was asked for, where the answer is silent"
    );
}

#[test]
fn all_problems_of_a_client_are_reported_together() {
    let error = Maskinporten::prod(" ")
        .jwk("{}")
        .assertion_life(Duration::from_secs(121))
        .build()
        .unwrap_err();
    assert_eq!(error.problems().len(), 3, "{error}");
    let error = Maskinporten::prod("client").build().unwrap_err();
    assert!(error.to_string().contains("key: it is missing"), "{error}");
    assert!(
        Maskinporten::test("client")
            .jwk(key().private_jwk().expose())
            .build()
            .is_ok()
    );
    let pem = key().private_pem().unwrap();
    assert!(
        Maskinporten::test("client")
            .pem(pem.expose(), "kid")
            .build()
            .is_ok()
    );
    assert!(PrivateKey::from_encoded_jwk(key().encoded_jwk().expose()).is_ok());
}
