//! Sessions that have just one alternative of an operation: it is used, whichever it is, and without any the call is refused.
#![allow(deprecated, reason = "Altinn II has closed, and is played here")]

use altinn_auth::{Altinn2, ApiKey, PrivateKey, Secret, StaticToken, Token};
use altinn_runtime::{ErrorKind, Operation, TokenKind, Tokens};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::json;

use crate::{
    case::case,
    credentials::{wanted, wrong},
    document::documents,
    operations::operation,
    values::Extent,
    world::{API_KEY, DIALOG, PERSON, PLATFORM, World, given, is_login},
};

/// A token that says what it is and that it holds what the operation needs.
fn holding(kind: &str, operation: &Operation) -> StaticToken {
    let scope: Vec<String> = wanted(operation).into_iter().collect();
    let claims = json!({ "kind": kind, "scope": scope.join(" ") });
    let payload = URL_SAFE_NO_PAD.encode(claims.to_string());
    StaticToken::new(Token::new(format!("e30.{payload}.c2ln")))
}

/// A session with the credentials of this alternative and no others.
fn session(
    world: &World,
    operation: &Operation,
    tokens: Tokens,
    identity: &PrivateKey,
) -> altinn_auth::Session {
    let mut builder = world.bare();
    for kind in tokens {
        builder = match kind {
            TokenKind::Altinn => builder.altinn(holding("altinn", operation)),
            TokenKind::Maskinporten => builder.maskinporten_source(holding("maskinporten", operation)),
            TokenKind::IdPorten => builder.idporten(given(PERSON)),
            TokenKind::Dialog => builder.dialog(given(DIALOG)),
            TokenKind::Platform => builder.platform(given(PLATFORM)),
            TokenKind::ApiKey => builder.api_key(ApiKey::new(Secret::new(API_KEY))),
            TokenKind::Altinn2Login => builder.altinn2(Altinn2::password("user", "password")),
            TokenKind::EnterpriseCertificate => builder.altinn2(Altinn2::certificate_alone(identity.clone())),
            other => panic!("{other:?} is new"),
        };
    }
    // A source of Maskinporten or ID-porten tokens is one of Altinn tokens as well, which can stand before them.
    match tokens.first() {
        Some(kind) => builder.prefer_for(operation.api, operation.id, *kind),
        None => builder,
    }
    .build()
    .unwrap()
}

#[tokio::test]
async fn every_alternative_of_every_operation_serves_it() {
    let mut world = World::new().await;
    let authority = world.server.authority.clone();
    let sandbox = altinn_sandbox::Sandbox::start().await.unwrap();
    let issued = sandbox.enterprise_certificate("310000001").await.unwrap();
    let identity = issued.private_key_pem + &issued.chain_pem;
    let identity = PrivateKey::from_pem_with_certificates(&identity).unwrap();
    let mut problems = Vec::new();
    let (mut served, mut listed) = (0, 0);
    for document in &documents() {
        for described in document.operations() {
            let operation = operation(&document.crate_name, described.id);
            for tokens in operation.tokens {
                listed += 1;
                let session = session(&world, operation, tokens, &identity);
                let case = case(document, &described, Extent::Minimal);
                let (answer, mut requests) = world.call(&session, operation, case.arguments).await;
                requests.retain(|request| !is_login(request));
                let found = match &requests[..] {
                    [request] => wrong(operation, tokens, &case.expected, &authority, request),
                    other => vec![format!("{} requests and {answer:?}", other.len())],
                };
                served += usize::from(found.is_empty());
                let place = format!("{} {} {tokens:?}", operation.api, operation.id);
                problems.extend(found.into_iter().map(|problem| format!("{place}: {problem}")));
            }
        }
    }
    println!("{served} of {listed} alternatives");
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
    assert!(served == listed && listed > 0);
}

#[tokio::test]
async fn a_session_without_sources_serves_what_is_open_and_sends_nothing_else() {
    let mut world = World::new().await;
    let authority = world.server.authority.clone();
    let session = world.bare().build().unwrap();
    let mut problems = Vec::new();
    let (mut open, mut refused) = (0, 0);
    for document in &documents() {
        for described in document.operations() {
            let operation = operation(&document.crate_name, described.id);
            let case = case(document, &described, Extent::Minimal);
            let (answer, requests) = world.call(&session, operation, case.arguments).await;
            let is_open =
                operation.tokens.is_empty() || operation.tokens.iter().any(|tokens| tokens.is_empty());
            let kind = answer.as_ref().err().and_then(|trouble| trouble.kind);
            let found = match &requests[..] {
                [request] if is_open => {
                    open += 1;
                    wrong(operation, &[], &case.expected, &authority, request)
                }
                [] if !is_open && kind == Some(ErrorKind::Credentials) => {
                    refused += 1;
                    Vec::new()
                }
                other => vec![format!("{} requests and {answer:?}", other.len())],
            };
            let place = format!("{} {}", operation.api, operation.id);
            problems.extend(found.into_iter().map(|problem| format!("{place}: {problem}")));
        }
    }
    println!("{open} open operations served, {refused} others refused");
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
    let all: usize = altinn_dispatch::CRATES.iter().map(|(_, all)| all.len()).sum();
    assert_eq!(open + refused, all);
}
