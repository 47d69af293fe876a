//! Altinn's side of tokens: exchange, refresh, the OpenID documents, and what an Altinn token opens.

use altinn_sandbox::{ClientRegistration, Issuer, Sandbox};
use serde_json::json;

use crate::common::{call, claims, grant, http, read, send, sign};

const EXCHANGE: &str = "/authentication/api/v1/exchange/maskinporten";
const SCOPE: &str = "altinn:serviceowner/notifications.create";

async fn owner_token(sandbox: &Sandbox) -> String {
    let owner = ClientRegistration::new("310000001")
        .service_owner("TTD")
        .scopes([SCOPE]);
    let client = sandbox.register_client(owner).await.unwrap();
    let header = json!({"alg": "RS256", "kid": client.key_id});
    let answer = grant(sandbox, &sign(&client, &header, &claims(sandbox, &client, SCOPE))).await;
    answer.json()["access_token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_maskinporten_token_becomes_an_altinn_token_with_the_org() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = owner_token(&sandbox).await;
    let answer = call(&sandbox, "GET", EXCHANGE, Some(&token), None).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let altinn = read(&answer.text());
    assert_eq!(
        altinn["iss"],
        format!("{}/authentication/api/v1/openid/", sandbox.base_url())
    );
    assert_eq!(
        (&altinn["urn:altinn:org"], &altinn["urn:altinn:orgNumber"]),
        (&json!("ttd"), &json!("310000001"))
    );
    assert_eq!(
        altinn["exp"].as_i64().unwrap() - altinn["iat"].as_i64().unwrap(),
        1800
    );
    assert!(altinn.get("client_amr").is_none() && altinn["scope"] == SCOPE);
    let path = "/notifications/api/v1/orders?sendersReference=a";
    assert_eq!(
        call(&sandbox, "GET", path, Some(&answer.text()), None)
            .await
            .status,
        200
    );
    assert_eq!(call(&sandbox, "GET", path, Some(&token), None).await.status, 401);
}

#[tokio::test]
async fn json_quotes_the_token_and_plain_text_does_not() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = owner_token(&sandbox).await;
    for (accept, quoted) in [
        (None, false),
        (Some("text/plain"), false),
        (Some("application/json"), true),
        (Some("*/*"), false),
    ] {
        let mut request = http()
            .get(format!("{}{EXCHANGE}", sandbox.base_url()))
            .bearer_auth(&token);
        if let Some(accept) = accept {
            request = request.header("accept", accept);
        }
        assert_eq!(send(request).await.text().starts_with('"'), quoted, "{accept:?}");
    }
}

#[tokio::test]
async fn what_cannot_be_exchanged_is_refused_as_altinn_refuses_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = owner_token(&sandbox).await;
    let base = "/authentication/api/v1/exchange";
    let wrong = call(&sandbox, "GET", EXCHANGE, Some("x"), None).await;
    assert_eq!((wrong.status, wrong.bytes.len()), (401, 0));
    assert_eq!(call(&sandbox, "GET", EXCHANGE, None, None).await.status, 401);
    assert_eq!(
        call(&sandbox, "GET", &format!("{base}/nobody"), Some(&token), None)
            .await
            .status,
        400
    );
    assert_eq!(
        call(&sandbox, "GET", &format!("{base}/id-porten"), Some(&token), None)
            .await
            .status,
        401
    );
    assert_eq!(
        call(
            &sandbox,
            "GET",
            &format!("{base}/MASKINPORTEN"),
            Some(&token),
            None
        )
        .await
        .status,
        200
    );
    let url = format!("{}{EXCHANGE}", sandbox.base_url());
    let enterprise = http()
        .get(url)
        .bearer_auth(&token)
        .header("X-Altinn-EnterpriseUser-Authentication", "eDp5");
    assert_eq!(send(enterprise).await.status, 410);
}

#[tokio::test]
async fn each_provider_takes_tokens_of_its_own_issuer_and_no_other() {
    let sandbox = Sandbox::start().await.unwrap();
    let maskinporten = sandbox.maskinporten_token("310000001", "altinn:a").unwrap();
    let studio = sandbox.studio_token("dev").unwrap();
    let altinn = sandbox.org_token("ttd", "310000001", "altinn:a").unwrap();
    let table = [
        ("maskinporten", &maskinporten, 200),
        ("maskinporten", &studio, 401),
        ("maskinporten", &altinn, 401),
        ("altinnstudio", &studio, 200),
        ("AltinnStudio", &studio, 200),
        ("altinnstudio", &maskinporten, 401),
        ("id-porten", &maskinporten, 401),
        ("id-porten", &studio, 401),
        ("altinn", &maskinporten, 400),
    ];
    for (provider, token, status) in table {
        let path = format!("/authentication/api/v1/exchange/{provider}");
        let answer = call(&sandbox, "GET", &path, Some(token), None).await;
        assert_eq!(answer.status, status, "{provider}: {}", answer.text());
    }
    let path = "/authentication/api/v1/exchange/altinnstudio";
    let exchanged = read(&call(&sandbox, "GET", path, Some(&studio), None).await.text());
    assert_eq!(
        (&exchanged["urn:altinn:app"], &exchanged["iss"]),
        (
            &json!("studio.designer"),
            &json!(format!("{}/authentication/api/v1/openid/", sandbox.base_url()))
        )
    );
    assert_eq!(
        exchanged["exp"].as_i64().unwrap() - exchanged["iat"].as_i64().unwrap(),
        1800
    );
    // A token that only the exchange takes opens nothing.
    let refused = call(
        &sandbox,
        "GET",
        "/storage/api/v1/instances?org=ttd",
        Some(&studio),
        None,
    )
    .await;
    assert_eq!(refused.status, 401);
}

#[tokio::test]
async fn a_token_that_expired_some_seconds_ago_is_still_exchanged() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.maskinporten_token("310000001", "altinn:a").unwrap();
    for (ahead, status) in [(125, 200), (131, 401)] {
        sandbox.set_clock_skew(ahead);
        assert_eq!(
            call(&sandbox, "GET", EXCHANGE, Some(&token), None).await.status,
            status
        );
    }
}

#[tokio::test]
async fn tokens_expire_are_revoked_and_refreshed() {
    let sandbox = Sandbox::start().await.unwrap();
    let path = "/notifications/api/v1/orders?sendersReference=a";
    let token = sandbox.org_token("ttd", "310000001", SCOPE).unwrap();
    assert_eq!(call(&sandbox, "GET", path, Some(&token), None).await.status, 200);
    let fresh = call(
        &sandbox,
        "GET",
        "/authentication/api/v1/refresh",
        Some(&token),
        None,
    )
    .await
    .text();
    sandbox.revoke(&token);
    assert_eq!(call(&sandbox, "GET", path, Some(&token), None).await.status, 401);
    assert_eq!(call(&sandbox, "GET", path, Some(&fresh), None).await.status, 200);
    sandbox.advance_clock(1801);
    let late = call(&sandbox, "GET", path, Some(&fresh), None).await;
    assert!(
        late.status == 401 && late.text().contains("expired"),
        "{}",
        late.text()
    );
}

#[tokio::test]
async fn scopes_and_platform_tokens_open_what_the_documents_say() {
    let sandbox = Sandbox::start().await.unwrap();
    let path = "/notifications/api/v1/orders?sendersReference=a";
    let other = sandbox
        .org_token("ttd", "310000001", "altinn:serviceowner")
        .unwrap();
    let refused = call(&sandbox, "GET", path, Some(&other), None).await;
    assert!(
        refused.status == 403 && refused.text().contains(SCOPE),
        "{}",
        refused.text()
    );
    let url = format!("{}{path}", sandbox.base_url());
    let platform = sandbox.platform_token("ttd", "app").unwrap();
    assert_eq!(
        send(http().get(&url).header("PlatformAccessToken", platform))
            .await
            .status,
        200
    );
    assert_eq!(
        send(http().get(&url).header("PlatformAccessToken", "x.y.z"))
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn the_keys_of_altinn_are_in_standard_base64_and_roll_over() {
    let sandbox = Sandbox::start().await.unwrap();
    let path = "/authentication/api/v1/openid/.well-known/openid-configuration";
    let configuration = call(&sandbox, "GET", path, None, None).await.json();
    assert_eq!(
        configuration["issuer"],
        format!("{}/authentication/api/v1/openid/", sandbox.base_url())
    );
    let keys = format!("{path}/jwks");
    let before = call(&sandbox, "GET", &keys, None, None).await.json();
    let n = before["keys"][0]["n"].as_str().unwrap();
    assert!(n.len() % 4 == 0 && !n.contains(['-', '_']), "{n}");
    let token = sandbox.org_token("ttd", "310000001", SCOPE).unwrap();
    sandbox.roll_keys(Issuer::Altinn, true).await.unwrap();
    let orders = "/notifications/api/v1/orders?sendersReference=a";
    assert_eq!(
        call(&sandbox, "GET", orders, Some(&token), None).await.status,
        200
    );
    sandbox.roll_keys(Issuer::Altinn, false).await.unwrap();
    assert_eq!(
        call(&sandbox, "GET", orders, Some(&token), None).await.status,
        401
    );
    assert!(sandbox.flaws().is_empty(), "{:?}", sandbox.flaws());
}
