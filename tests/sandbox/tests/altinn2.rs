//! Altinn II as the sandbox plays it: the key, logins, cookies, locks, certificates, and its end.

use altinn_sandbox::{ClientRegistration, EnterpriseCertificate, Sandbox};
use reqwest::{Client, RequestBuilder};
use serde_json::json;

use crate::common::{Reply, claims, grant, http, send, sign};

const LOGIN: &str = "/api/authentication/authenticatewithpassword";
const MESSAGES: &str = "/api/my/messagebox";
const REPORTEES: &str = "/api/serviceowner/reportees?subject=01819000049";

async fn start() -> Sandbox {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.altinn2_user("ola", "right");
    sandbox
}

fn get(sandbox: &Sandbox, path: &str) -> RequestBuilder {
    let request = http().get(format!("{}{path}", sandbox.base_url()));
    request.header("apikey", sandbox.api_key())
}

async fn log_in(
    sandbox: &Sandbox,
    client: &Client,
    base: &str,
    query: &str,
    user: &str,
    password: &str,
) -> Reply {
    let request = client
        .post(format!("{base}{LOGIN}{query}"))
        .header("apikey", sandbox.api_key())
        .header("content-type", "application/hal+json")
        .body(json!({"UserName": user, "UserPassword": password}).to_string());
    send(request).await
}

/// The login among the cookies that came.
fn login(answer: &Reply) -> String {
    let mut cookies = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|line| line.to_str().unwrap());
    let cookie = cookies.find(|line| line.starts_with(".ASPXAUTH=")).unwrap();
    cookie.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_login_holds_for_half_an_hour() {
    let sandbox = start().await;
    let answer = log_in(&sandbox, &http(), sandbox.base_url(), "", "ola", "right").await;
    assert_eq!(
        (answer.status, answer.headers.get_all("set-cookie").iter().count()),
        (200, 2)
    );
    let cookie = login(&answer);
    let read = || send(get(&sandbox, MESSAGES).header("cookie", &cookie));
    let messages = read().await;
    assert_eq!(messages.header("content-type"), Some("application/hal+json"));
    let first = &messages.json()["_embedded"]["messages"][0];
    assert_eq!(first["Subject"], "Velkommen, /user/ola");
    sandbox.advance_clock(30 * 60);
    let away = read().await;
    assert_eq!(
        (away.status, away.header("location")),
        (302, Some("/ui/Authentication"))
    );
    assert_eq!(sandbox.flaws(), Vec::<String>::new());
}

#[tokio::test]
async fn ten_wrong_passwords_lock_a_user_for_an_hour() {
    let sandbox = start().await;
    let client = http();
    let attempt = |password: &'static str| log_in(&sandbox, &client, sandbox.base_url(), "", "ola", password);
    for _ in 0..9 {
        assert_eq!(attempt("wrong").await.status, 401);
    }
    assert_eq!(
        attempt("right").await.status,
        200,
        "nine do not, and are forgotten"
    );
    for _ in 0..10 {
        attempt("wrong").await;
    }
    assert_eq!(attempt("right").await.status, 401);
    let last = sandbox.requests().pop().unwrap();
    assert_eq!(last.remark.as_deref(), Some("The user is locked"));
    sandbox.advance_clock(3601);
    assert_eq!(attempt("right").await.status, 200);
}

#[tokio::test]
async fn every_call_but_metadata_wants_the_key() {
    let sandbox = start().await;
    let cookie = login(&log_in(&sandbox, &http(), sandbox.base_url(), "", "ola", "right").await);
    let url = |path: &str| format!("{}{path}", sandbox.base_url());
    let call = |path: &str| http().get(url(path)).header("cookie", &cookie);
    assert_eq!(send(call(MESSAGES)).await.status, 400);
    assert_eq!(send(call(MESSAGES).header("apikey", "another")).await.status, 403);
    assert_eq!(send(call("/api/metadata")).await.status, 200);
}

#[tokio::test]
async fn tokens_for_another_audience_are_refused() {
    const SCOPE: &str = "altinn:serviceowner/reportees";
    let sandbox = start().await;
    let registered = ClientRegistration::new("310000019").scopes([SCOPE]);
    let registered = sandbox.register_client(registered).await.unwrap();
    let here = format!("{}/", sandbox.base_url());
    for (resource, status) in [
        (json!(here), 200),
        (json!([here]), 200),
        (json!("https://www.altinn.no/"), 401),
        (json!(["https://www.altinn.no/"]), 401),
    ] {
        let mut claims = claims(&sandbox, &registered, SCOPE);
        claims["resource"] = resource.clone();
        let header = json!({"alg": "RS256", "kid": registered.key_id});
        let token = grant(&sandbox, &sign(&registered, &header, &claims)).await.json();
        let token = token["access_token"].as_str().unwrap();
        let answer = send(get(&sandbox, REPORTEES).bearer_auth(token)).await;
        assert_eq!(answer.status, status, "{resource}");
    }
    let without = sandbox.maskinporten_token("310000019", SCOPE).unwrap();
    assert_eq!(
        send(get(&sandbox, REPORTEES).bearer_auth(without)).await.status,
        200
    );
}

fn client(sandbox_root: &str, certificate: Option<&EnterpriseCertificate>) -> Client {
    let root = reqwest::Certificate::from_pem(sandbox_root.as_bytes()).unwrap();
    let mut builder = Client::builder().tls_certs_merge([root]);
    if let Some(certificate) = certificate {
        let pem = certificate.private_key_pem.clone() + &certificate.chain_pem;
        builder = builder.identity(reqwest::Identity::from_pem(pem.as_bytes()).unwrap());
    }
    builder
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap()
}

#[tokio::test]
async fn an_enterprise_is_known_by_the_certificate_of_the_tls_client_where_the_address_asks_for_it() {
    let sandbox = Sandbox::builder().altinn2_tls(true).start().await.unwrap();
    sandbox.altinn2_enterprise_user("robot", "right", "310000019");
    let root = sandbox.root_pem().await.unwrap();
    let own = sandbox.enterprise_certificate("310000019").await.unwrap();
    let others = sandbox.enterprise_certificate("310000027").await.unwrap();
    let environment = sandbox.environment();
    let base = environment.base(altinn_runtime::Host::Altinn2).to_owned();
    let (anonymous, own, others) = (
        client(&root, None),
        client(&root, Some(&own)),
        client(&root, Some(&others)),
    );
    let reportees = |client: &Client, flag: &str| {
        let request = client.get(format!("{base}{REPORTEES}{flag}"));
        send(request.header("apikey", sandbox.api_key()))
    };
    for (client, flag, status) in [
        (&own, "&ForceEIAuthentication", 200),
        (&own, "&ForceEIAuthentication=true", 400),
        (&own, "", 401),
        (&anonymous, "&ForceEIAuthentication", 401),
    ] {
        assert_eq!(reportees(client, flag).await.status, status, "{flag}");
    }
    for (client, query, status) in [
        (&own, "?ForceEIAuthentication", 200),
        (&own, "", 401),
        (&others, "?ForceEIAuthentication", 401),
        (&anonymous, "?ForceEIAuthentication", 401),
    ] {
        let answer = log_in(&sandbox, client, &base, query, "robot", "right").await;
        assert_eq!(answer.status, status, "{query}");
        if status == 200 {
            let secure = answer
                .headers
                .get_all("set-cookie")
                .iter()
                .any(|line| line.to_str().unwrap().contains("; secure"));
            assert!(secure);
            // The cookie suffices then.
            let request = anonymous
                .get(format!("{base}{MESSAGES}"))
                .header("cookie", login(&answer));
            assert_eq!(
                send(request.header("apikey", sandbox.api_key())).await.status,
                200
            );
        }
    }
}

#[tokio::test]
async fn what_has_closed_is_gone() {
    let sandbox = start().await;
    sandbox.close_altinn2();
    assert_eq!(send(get(&sandbox, MESSAGES)).await.status, 410);
    assert_eq!(
        log_in(&sandbox, &http(), sandbox.base_url(), "", "ola", "right")
            .await
            .status,
        410
    );
    assert_eq!(
        send(get(&sandbox, "/resourceregistry/api/v1/resource/resourcelist"))
            .await
            .status,
        200
    );
}
