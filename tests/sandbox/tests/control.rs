//! The controls below `/sandbox/`, with which users of the program do what the library does.

use altinn_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::common::{Reply, call, grant, http, now, read, send, sign_jwk, sign_pem};

const APPLICATION: &str = "/storage/api/v1/applications/ttd/app";
const SCOPE: &str = "altinn:serviceowner/notifications.create";
const ORDERS: &str = "/notifications/api/v1/orders?sendersReference=a";

async fn control(sandbox: &Sandbox, method: &str, path: &str, body: Value) -> Reply {
    call(sandbox, method, &format!("/sandbox/{path}"), None, Some(body)).await
}

async fn status(sandbox: &Sandbox, path: &str, token: Option<&str>) -> u16 {
    call(sandbox, "GET", path, token, None).await.status
}

#[tokio::test]
async fn a_client_is_registered_and_its_keys_are_replaced() {
    let sandbox = Sandbox::start().await.unwrap();
    let body =
        json!({"organisation": "310000001", "serviceOwner": "ttd", "scopes": ["altinn:a"], "tokenLife": 300});
    let made = control(&sandbox, "POST", "clients", body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let made = made.json();
    let id = made["clientId"].as_str().unwrap();
    let jwk = &made["privateJwk"];
    let asked = async || {
        let claims = json!({"aud": sandbox.maskinporten(), "iss": id, "scope": "altinn:a", "iat": now(), "exp": now() + 60});
        let header = json!({"alg": "RS256", "kid": made["keyId"]});
        grant(&sandbox, &sign_jwk(jwk, &header, &claims)).await
    };
    assert_eq!(asked().await.json()["expires_in"], 300);
    let replaced = control(
        &sandbox,
        "PUT",
        &format!("clients/{id}/jwks"),
        json!({"keys": []}),
    )
    .await;
    assert_eq!((replaced.status, asked().await.status), (204, 400));
    let public = json!({"kid": made["keyId"], "n": jwk["n"], "e": jwk["e"]});
    let body = json!({"keys": [public]});
    assert_eq!(
        control(&sandbox, "PUT", &format!("clients/{id}/jwks"), body)
            .await
            .status,
        204
    );
    assert_eq!(asked().await.status, 200);
    assert_eq!(
        control(&sandbox, "PUT", "clients/nobody/jwks", json!({"keys": []}))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn a_certificate_is_issued_and_taken() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = json!({"organisation": "310000001", "scopes": ["altinn:a"], "certificate": true});
    let client = control(&sandbox, "POST", "clients", body).await.json();
    let issued = control(
        &sandbox,
        "POST",
        "certificates",
        json!({"organisation": "310000001"}),
    )
    .await
    .json();
    let leaf: String = issued["chain"]
        .as_str()
        .unwrap()
        .lines()
        .skip(1)
        .take_while(|line| !line.starts_with("-----"))
        .collect();
    let claims = json!({"aud": sandbox.maskinporten(), "iss": client["clientId"], "scope": "altinn:a", "iat": now(), "exp": now() + 60});
    let header = json!({"alg": "RS256", "x5c": [leaf]});
    let answer = grant(
        &sandbox,
        &sign_pem(issued["privateKey"].as_str().unwrap(), &header, &claims),
    )
    .await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

#[tokio::test]
async fn every_kind_of_token_is_made_and_revoked() {
    let sandbox = Sandbox::start().await.unwrap();
    let table = [
        json!({"kind": "maskinporten", "organisation": "310000001", "scopes": "altinn:a"}),
        json!({"kind": "org", "serviceOwner": "ttd", "organisation": "310000001", "scopes": SCOPE}),
        json!({"kind": "organisation", "organisation": "310000001", "scopes": "altinn:a"}),
        json!({"kind": "person", "pid": "01810000001", "scopes": "altinn:a"}),
        json!({"kind": "platform", "issuer": "platform", "app": "events"}),
        json!({"kind": "studio", "developer": "dev"}),
    ];
    for body in table {
        let made = control(&sandbox, "POST", "tokens", body.clone()).await;
        assert_eq!(made.status, 201, "{body}: {}", made.text());
        assert!(
            read(made.json()["token"].as_str().unwrap())["exp"].is_i64(),
            "{body}"
        );
    }
    assert_eq!(
        control(&sandbox, "POST", "tokens", json!({"kind": "x"}))
            .await
            .status,
        400
    );
    let token = sandbox.org_token("ttd", "310000001", SCOPE).unwrap();
    assert_eq!(status(&sandbox, ORDERS, Some(&token)).await, 200);
    assert_eq!(
        control(&sandbox, "POST", "revocations", json!({"token": token}))
            .await
            .status,
        204
    );
    assert_eq!(status(&sandbox, ORDERS, Some(&token)).await, 401);
}

#[tokio::test]
async fn faults_are_added_listed_and_cleared_and_never_concern_the_controls() {
    let sandbox = Sandbox::start().await.unwrap();
    let fault =
        json!({"fault": "status", "status": 503, "operation": "altinn-storage/get_application", "times": 2});
    assert_eq!(
        control(&sandbox, "POST", "faults", fault.clone()).await.status,
        204
    );
    assert_eq!(
        call(&sandbox, "GET", "/sandbox/faults", None, None).await.json(),
        json!([fault])
    );
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(status(&sandbox, APPLICATION, None).await);
    }
    assert_eq!(statuses, [503, 503, 200]);
    assert_eq!(
        control(&sandbox, "POST", "faults", json!({"fault": "cutConnection"}))
            .await
            .status,
        204
    );
    assert!(
        http()
            .get(format!("{}{APPLICATION}", sandbox.base_url()))
            .send()
            .await
            .is_err()
    );
    assert_eq!(
        call(&sandbox, "DELETE", "/sandbox/faults", None, None)
            .await
            .status,
        204
    );
    assert_eq!(status(&sandbox, APPLICATION, None).await, 200);
    assert_eq!(
        control(&sandbox, "POST", "faults", json!({"fault": "rain"}))
            .await
            .status,
        400
    );
}

#[tokio::test]
async fn keys_roll_and_the_clock_moves_on_demand_and_as_faults() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = || sandbox.org_token("ttd", "310000001", SCOPE).unwrap();
    let old = token();
    let keep = json!({"issuer": "altinn", "keepOld": true});
    assert_eq!(control(&sandbox, "POST", "keys", keep).await.status, 204);
    assert_eq!(status(&sandbox, ORDERS, Some(&old)).await, 200);
    let fault = json!({"fault": "rolledKeys", "issuer": "altinn", "times": 1});
    let held = token();
    assert_eq!(control(&sandbox, "POST", "faults", fault).await.status, 204);
    assert_eq!(status(&sandbox, ORDERS, Some(&held)).await, 401);
    assert_eq!(status(&sandbox, ORDERS, Some(&token())).await, 200);
    let held = token();
    assert_eq!(
        control(&sandbox, "POST", "clock", json!({"advance": 1801}))
            .await
            .status,
        200
    );
    assert_eq!(status(&sandbox, ORDERS, Some(&held)).await, 401);
    assert_eq!(
        control(&sandbox, "POST", "clock", json!({"skew": 0}))
            .await
            .status,
        200
    );
    assert_eq!(status(&sandbox, ORDERS, Some(&held)).await, 200);
    let fault = json!({"fault": "clockSkew", "seconds": 7200, "times": 1});
    assert_eq!(control(&sandbox, "POST", "faults", fault).await.status, 204);
    assert_eq!(status(&sandbox, ORDERS, Some(&held)).await, 401);
    assert_eq!(control(&sandbox, "POST", "clock", json!({})).await.status, 400);
}

#[tokio::test]
async fn what_was_asked_and_what_was_wrong_with_it_can_be_read() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.org_token("ttd", "310000001", SCOPE).unwrap();
    status(&sandbox, "/notifications/api/v1/orders/7", Some(&token)).await;
    let log = call(&sandbox, "GET", "/sandbox/requests", None, None).await;
    let requests = log.json();
    let last = requests.as_array().unwrap().last().unwrap();
    assert_eq!(last["operation"], "altinn-notifications/get_order");
    assert_eq!(
        (&last["status"], &last["claims"]["urn:altinn:org"]),
        (&json!(400), &json!("ttd"))
    );
    assert!(
        last["remark"].as_str().unwrap().contains("path parameter `id`"),
        "{last}"
    );
    assert!(!log.text().contains(&token), "the log holds claims, and no token");
    assert_eq!(
        call(&sandbox, "GET", "/sandbox/flaws", None, None).await.json(),
        json!([])
    );
}

#[tokio::test]
async fn a_page_of_a_browser_cannot_use_the_controls() {
    let sandbox = Sandbox::start().await.unwrap();
    // What forms and scripts may send to another origin without being asked: these three types.
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    ] {
        let request = http()
            .post(format!("{}/sandbox/tokens", sandbox.base_url()))
            .header("content-type", kind)
            .body("{}");
        let answer = send(request).await;
        assert_eq!(answer.status, 415, "{kind}");
        assert!(answer.header("access-control-allow-origin").is_none());
    }
    for (method, path, expected) in [
        ("GET", "/sandbox/nothing", 404),
        ("GET", "/sandbox/tokens", 405),
        ("DELETE", "/sandbox/requests", 405),
        ("OPTIONS", "/sandbox/tokens", 405),
    ] {
        assert_eq!(
            call(&sandbox, method, path, None, None).await.status,
            expected,
            "{method} {path}"
        );
    }
}
