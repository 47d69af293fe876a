//! The table of refusals that Digdir documents, and what is made of each.

use altinn_auth::{Issuer, Maskinporten, Reason, Refusal, RetryPolicy, TokenRequest, TokenSource};
use serde_json::{Value, json};

use crate::common::{
    clock, key,
    server::{json_answer, requests, server},
};

async fn refused(status: u16, body: Value) -> Refusal {
    let server = server([json_answer(status, body)]).await;
    let issuer = Issuer::custom(&server.uri(), &format!("{}/token", server.uri())).unwrap();
    let client = Maskinporten::builder(issuer, "c")
        .signer(key())
        .clock(clock())
        .retry(RetryPolicy::off())
        .build()
        .unwrap();
    let error = client
        .token(&TokenRequest::new("a:b".parse().unwrap()))
        .await
        .unwrap_err();
    assert!(!requests(&server).await.is_empty());
    error.refusal().unwrap().clone()
}

#[tokio::test]
async fn trap_7_25_every_refusal_of_the_table_has_its_reason() {
    let delegation = "Consumer 0192:312043211 has not delegated access to the scope a:b to supplier";
    let table = [
        ("MP-011", "invalid_request", "", Reason::Malformed),
        ("MP-012", "invalid_grant", "", Reason::AlreadyUsed),
        (
            "MP-100",
            "invalid_grant",
            "Client authentication failed",
            Reason::UnknownClient,
        ),
        ("MP-110", "invalid_grant", "", Reason::WrongAudience),
        ("MP-120", "invalid_grant", "", Reason::InvalidCertificate),
        (
            "MP-121",
            "invalid_grant",
            "Invalid assertion. Client authentication failed. Expired key.",
            Reason::KeyExpired,
        ),
        (
            "MP-122",
            "invalid_grant",
            "",
            Reason::CertificateOfOtherOrganisation,
        ),
        ("MP-123", "invalid_grant", "", Reason::MalformedChain),
        ("MP-124", "invalid_grant", "", Reason::InvalidSignature),
        ("MP-130", "invalid_grant", "", Reason::Expired),
        ("", "invalid_grant", "Issue time is after now", Reason::ClockAhead),
        (
            "",
            "invalid_grant",
            "Unknown key identifier (kid) for client",
            Reason::UnknownKey,
        ),
        (
            "",
            "invalid_grant",
            "client requires pre-registered jwk and no key identifier (kid) provided",
            Reason::KeyIdRequired,
        ),
        (
            "",
            "invalid_request",
            "combination consumer_org in claim and delegation scope on client is invalid",
            Reason::ConsumerIsSelf,
        ),
        ("MP-200", "invalid_scope", "", Reason::ScopeNotOnClient),
        ("", "invalid_scope", "", Reason::ScopeNotOnClient),
        ("MP-201", "invalid_scope", "", Reason::ScopeOfOtherKind),
        ("MP-250", "forbidden", "", Reason::ScopeNotGranted),
        (
            "",
            "forbidden",
            "Consumer has not been granted access to the scope a:b",
            Reason::ScopeNotGranted,
        ),
        ("MP-251", "forbidden", "", Reason::DelegationMissing),
        ("", "forbidden", delegation, Reason::DelegationMissing),
        (
            "MP-301",
            "invalid_authorization_details",
            "",
            Reason::UnknownDetails,
        ),
        (
            "MP_302",
            "invalid_authorization_details",
            "",
            Reason::MalformedDetails,
        ),
        (
            "MP-303",
            "invalid_altinn_customer_configuration",
            "",
            Reason::SystemUserNotFound,
        ),
        (
            "",
            "invalid_altinn_customer_configuration",
            "",
            Reason::SystemUserNotFound,
        ),
        ("", "invalid_target", "", Reason::InvalidTarget),
        ("MP-999", "something_new", "", Reason::Other),
    ];
    for (code, error, description, reason) in table {
        let status = if error == "forbidden" { 403 } else { 400 };
        let uri = format!("https://test.maskinporten.no/errors/{code}");
        let refusal = refused(
            status,
            json!({ "error": error, "error_description": description, "error_uri": uri }),
        )
        .await;
        assert_eq!(refusal.reason(), reason, "{code} {error} {description}");
        assert_eq!(refusal.error(), Some(error));
        assert_eq!(refusal.status().as_u16(), status);
        assert!(!refusal.is_transient());
        assert!(refusal.to_string().contains(reason.advice()), "{refusal}");
        if !code.is_empty() {
            let in_text = refused(
                status,
                json!({ "error": error, "error_description": format!("{code}: no") }),
            )
            .await;
            assert_eq!(
                in_text.reason(),
                reason,
                "the code may stand in the description only"
            );
        }
    }
}

#[tokio::test]
async fn trouble_of_the_server_may_pass() {
    for (status, reason) in [
        (500, Reason::Unavailable),
        (503, Reason::Unavailable),
        (429, Reason::Throttled),
    ] {
        let refusal = refused(status, json!({})).await;
        assert_eq!(refusal.reason(), reason);
        assert!(refusal.is_transient());
    }
}

#[tokio::test]
async fn trap_18_a_missing_delegation_says_that_environments_are_apart() {
    let refusal = refused(
        403,
        json!({ "error": "forbidden", "error_uri": "https://test.maskinporten.no/errors/MP-251" }),
    )
    .await;
    assert!(
        refusal.to_string().contains("separately for production and test"),
        "{refusal}"
    );
}

#[tokio::test]
async fn a_description_is_shown_without_tokens_and_identity_numbers() {
    let token = crate::common::unsigned(&json!({ "sub": "someone who must not be shown" }));
    let text = format!("No\naccess\u{7} for 01810750126 with {token} (correlation id: 6A36D25A-0d1f)");
    let refusal = refused(
        400,
        json!({ "error": "invalid_grant", "error_description": text }),
    )
    .await;
    assert_eq!(
        refusal.description(),
        Some("No access for … with … (correlation id: 6A36D25A-0d1f)")
    );
    assert_eq!(refusal.trace_id(), Some("6A36D25A-0d1f"));
    for shown in [format!("{refusal}"), format!("{refusal:?}")] {
        assert!(
            !shown.contains("01810750126") && !shown.contains("eyJ"),
            "{shown}"
        );
    }
}

#[test]
fn l5_what_looks_like_a_token_or_an_identity_number_is_hidden_in_every_spelling() {
    let described = |text: &str| {
        let body = json!({ "error": "invalid_grant", "error_description": text }).to_string();
        let refusal = altinn_auth::parsing::oauth_error(400.try_into().unwrap(), body.as_bytes(), None);
        refusal.description().unwrap_or_default().to_owned()
    };
    for secret in [
        // Tokens: short, opaque, in hex, after a scheme or a name.
        "eyJhbGciOiJub25lIn0.e30.",
        "eyJh.eyJi.c",
        "Zm9vYmFyYmF6cXV4MTIzNA",
        "q7Xv2LmP9sRt4WbYc8Kd1Fg5",
        "0123456789abcdef0123456789abcdef",
        "dGhpc-IsLW5v_dCBhIHRva2VuLCBidX",
        "\"access_token\":\"opaque\"",
        "refresh_token=abc",
        "Bearer s3cret",
        "client_secret: hunter2",
        // Numbers of people.
        "01810750126",
        "018107 50126",
        "01 81 07 50126",
        "018107-50126",
        "01.81.07.50126",
        "018107\u{a0}50126",
        "0181\u{200b}0750126",
        "pid:01810750126,",
        "x01810750126y",
        "101810750126",
    ] {
        let shown = described(&format!("No access for {secret} here"));
        let hidden = secret
            .rsplit([' ', ':', '=', '"', '\u{a0}'])
            .find(|part| part.len() > 2)
            .unwrap();
        assert!(
            !shown.contains(hidden) && shown.contains('…'),
            "{secret}: {shown}"
        );
        let joined: String = shown.chars().filter(char::is_ascii_digit).collect();
        assert!(joined.len() < 6, "{secret}: {shown}");
        assert!(
            shown.starts_with("No access for") && shown.ends_with("here"),
            "{secret}: {shown}"
        );
    }
    // What people need to read stays.
    for words in [
        "Invalid assertion. Client authentication failed. Expired key. (trace_id: 0af7651916cd43dd8448eb211c80319c)",
        "(correlation id: 6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11)",
        "client 6a36d25a-0d1f-4a15-9b4b-2f6d3c0e3a11 of 0192:312043211 lacks altinn:serviceowner/notifications.create",
        "see https://test.maskinporten.no/errors/MP-200 and urn:altinn:systemuser, invalid_authorization_details",
        "invalid_token: the access token expired at 2026-01-31T12:00:00Z, kid my-key-2026-01-31",
        "IdPortenClientAuthentication is not TokenExchangeEnvironment",
    ] {
        assert_eq!(described(words), words);
    }
    // Characters that turn a line around or hide in it are no control characters to Unicode.
    assert_eq!(described("a\u{202e}b\u{2066}c\u{200f}d\u{feff}e"), "abcde");
}

#[tokio::test]
async fn a_body_of_any_shape_is_a_refusal() {
    for body in [
        json!([]),
        json!("no"),
        json!({ "error": 7 }),
        json!({ "error": { "code": "x" } }),
        json!(null),
    ] {
        assert_eq!(refused(400, body).await.reason(), Reason::Other);
    }
}
