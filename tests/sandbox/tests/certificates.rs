//! Enterprise certificates in `x5c`: what is taken, and the documented error for every other chain.

use altinn_sandbox::{ClientRegistration, EnterpriseCertificate, Sandbox};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::common::{Reply, grant, now, read, sign_pem};

const ORGANISATION: &str = "310000001";

fn encoded(chain: &[Vec<u8>]) -> Value {
    chain.iter().map(|der| STANDARD.encode(der)).collect()
}

/// Asks for a token of a client with this chain, signed with this key.
async fn ask(sandbox: &Sandbox, client: &str, chain: Value, key: &str, now: i64) -> Reply {
    static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
    let id = NEXT.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
    let claims = json!({"aud": sandbox.maskinporten(), "iss": client, "scope": "altinn:a", "iat": now, "exp": now + 60,
        "jti": format!("x5c {id}")});
    let header = json!({"alg": "RS256", "x5c": chain});
    grant(sandbox, &sign_pem(key, &header, &claims)).await
}

/// The MP code of a refusal.
fn code(answer: &Reply) -> String {
    let uri = answer.json()["error_uri"].as_str().unwrap_or_default().to_owned();
    uri.rsplit('/').next().unwrap_or_default().to_owned()
}

/// A certificate in the words of an enterprise certificate, whose chain ends elsewhere.
fn foreign() -> EnterpriseCertificateOfOthers {
    let key = rcgen::KeyPair::generate_for(&rcgen::PKCS_RSA_SHA256).unwrap();
    let mut params = rcgen::CertificateParams::default();
    params
        .distinguished_name
        .push(rcgen::DnType::CustomDnType(vec![2, 5, 4, 97]), "NTRNO-310000001");
    let der = params.self_signed(&key).unwrap().der().to_vec();
    EnterpriseCertificateOfOthers {
        der,
        key: key.serialize_pem(),
    }
}

struct EnterpriseCertificateOfOthers {
    der: Vec<u8>,
    key: String,
}

async fn start() -> (Sandbox, String, EnterpriseCertificate) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = ClientRegistration::new(ORGANISATION).scopes(["altinn:a"]);
    let client = sandbox.register_certificate_client(client);
    let certificate = sandbox.enterprise_certificate(ORGANISATION).await.unwrap();
    (sandbox, client, certificate)
}

#[tokio::test]
async fn a_chain_of_the_sandbox_is_taken_whole_or_in_part() {
    let (sandbox, client, certificate) = start().await;
    assert_eq!(
        certificate.chain.last(),
        Some(&sandbox.enterprise_root().await.unwrap())
    );
    for length in 1..=certificate.chain.len() {
        let chain = encoded(&certificate.chain[..length]);
        let answer = ask(&sandbox, &client, chain, &certificate.private_key_pem, now()).await;
        assert_eq!(answer.status, 200, "{length}: {}", answer.text());
        let token = read(answer.json()["access_token"].as_str().unwrap());
        assert_eq!(token["client_amr"], "virksomhetssertifikat");
        assert_eq!(token["consumer"]["ID"], "0192:310000001");
    }
}

#[tokio::test]
async fn every_other_chain_has_its_documented_error() {
    let (sandbox, client, certificate) = start().await;
    let other = sandbox.enterprise_certificate("310000002").await.unwrap();
    let foreign = foreign();
    let (own, key) = (&certificate.chain, certificate.private_key_pem.as_str());
    let mut broken = own[0].clone();
    *broken.last_mut().unwrap() ^= 1;
    let mut misled = own.clone();
    misled[0] = foreign.der.clone();
    let root_only = vec![sandbox.enterprise_root().await.unwrap()];
    let table = [
        (
            "another root",
            encoded(std::slice::from_ref(&foreign.der)),
            foreign.key.as_str(),
            "MP-120",
        ),
        ("above it the sandbox's", encoded(&misled), &foreign.key, "MP-120"),
        (
            "a certificate with another signature",
            encoded(&[broken]),
            key,
            "MP-120",
        ),
        ("the root itself", encoded(&root_only), key, "MP-120"),
        ("no certificate", json!(["AA=="]), key, "MP-120"),
        ("no base64", json!(["%"]), key, "MP-120"),
        (
            "another organisation",
            encoded(&other.chain),
            &other.private_key_pem,
            "MP-122",
        ),
        ("a text", json!(STANDARD.encode(&own[0])), key, "MP-123"),
        ("an empty array", json!([]), key, "MP-123"),
        ("numbers", json!([1]), key, "MP-123"),
        ("another key", encoded(own), &other.private_key_pem, "MP-124"),
    ];
    for (what, chain, key, expected) in table {
        let answer = ask(&sandbox, &client, chain, key, now()).await;
        assert_eq!(
            (answer.status, code(&answer).as_str()),
            (400, expected),
            "{what}: {}",
            answer.text()
        );
        assert_eq!(answer.json()["error"], "invalid_grant", "{what}");
    }
}

#[tokio::test]
async fn a_certificate_expires_after_three_years() {
    let (sandbox, client, certificate) = start().await;
    for (days, expected) in [(3 * 365 - 1, 200), (3 * 365 + 1, 400)] {
        sandbox.set_clock_skew(days * 86_400);
        let chain = encoded(&certificate.chain);
        let time = now() + days * 86_400;
        let answer = ask(&sandbox, &client, chain, &certificate.private_key_pem, time).await;
        assert_eq!(answer.status, expected, "{days}: {}", answer.text());
        assert!(expected == 200 || code(&answer) == "MP-124");
    }
}

#[test]
fn a_certificate_does_not_show_its_key() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let shown = runtime.block_on(async {
        let sandbox = Sandbox::start().await.unwrap();
        format!(
            "{:?}",
            sandbox.enterprise_certificate(ORGANISATION).await.unwrap()
        )
    });
    assert!(!shown.contains("PRIVATE") && !shown.contains("BEGIN"), "{shown}");
}
