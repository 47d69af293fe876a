//! The one session that has everything: each operation gets the first alternative that it lists.

use std::collections::{BTreeMap, BTreeSet};

use altinn_dispatch::CRATES;
use altinn_runtime::{ErrorKind, Operation, TokenKind};

use crate::{
    case::case,
    credentials::{scopes, wanted, wrong},
    document::documents,
    server::{Captured, STATUS},
    values::Extent,
    world::{CLIENT, EXCHANGE, GRANT, World, assertion, bearer, claims},
};

pub(crate) fn operation(api: &str, id: &str) -> &'static Operation {
    let all = CRATES
        .iter()
        .find(|(name, _)| *name == api)
        .map_or(&[] as &[_], |(_, all)| *all);
    all.iter().find(|operation| operation.id == id).unwrap()
}

/// What is wrong with the requests for tokens that an operation led to, each of which was sent before the call itself.
fn wrong_tokens(operation: &Operation, issuer: &str, requests: &[Captured]) -> Vec<String> {
    let first = operation.tokens.first().copied().unwrap_or_default();
    let mut wrong = Vec::new();
    for (index, request) in requests.iter().enumerate() {
        let asked = match (request.method.as_str(), request.target.as_str()) {
            ("POST", GRANT) if index == 0 => {
                let claims = claims(&assertion(request));
                if claims["iss"] != CLIENT || claims["aud"] != issuer {
                    wrong.push(format!("an assertion of or for somebody else: {claims}"));
                }
                first.contains(&TokenKind::Maskinporten) || first.contains(&TokenKind::Altinn)
            }
            ("GET", EXCHANGE) => first.contains(&TokenKind::Altinn),
            _ => false,
        };
        let token = match request.target.as_str() {
            GRANT => Some(assertion(request)),
            _ => bearer(request),
        };
        let asked_scopes = scopes(&claims(&token.unwrap_or_default()));
        if !asked || asked_scopes != wanted(operation) {
            wrong.push(format!(
                "{} {} with {asked_scopes:?}, which it does not need",
                request.method, request.target
            ));
        }
    }
    wrong
}

#[tokio::test]
async fn one_session_serves_every_operation_of_every_client() {
    let mut world = World::new().await;
    let (authority, issuer) = (world.server.authority.clone(), world.issuer());
    let session = world.full();
    let mut problems = Vec::new();
    let (mut right, mut open, mut with_key) = (0, 0, 0);
    let (mut grants, mut exchanges) = (0, 0);
    let mut sets: BTreeMap<TokenName, BTreeSet<_>> = BTreeMap::new();
    let all: usize = CRATES.iter().map(|(_, operations)| operations.len()).sum();
    let documents = documents();
    for document in &documents {
        let mut of_client = 0;
        for described in document.operations() {
            let operation = operation(&document.crate_name, described.id);
            let place = format!("{} {}", operation.api, operation.id);
            let case = case(document, &described, Extent::Minimal);
            let (answer, mut requests) = world.call(&session, operation, case.arguments).await;
            let Some(request) = requests.pop() else {
                problems.push(format!("{place}: nothing was sent: {answer:?}"));
                continue;
            };
            let first = operation.tokens.first().copied().unwrap_or_default();
            let mut found = wrong(operation, first, &case.expected, &authority, &request);
            found.extend(wrong_tokens(operation, &issuer, &requests));
            if !matches!(&answer, Err(trouble) if trouble.status == Some(STATUS) && trouble.kind == Some(ErrorKind::Api))
            {
                found.push(format!("not the answer of the server, but {answer:?}"));
            }
            for kind in first {
                match kind {
                    TokenKind::Altinn => {
                        sets.entry("altinn").or_default().insert(wanted(operation));
                        sets.entry("maskinporten").or_default().insert(wanted(operation));
                    }
                    TokenKind::Maskinporten => {
                        sets.entry("maskinporten").or_default().insert(wanted(operation));
                    }
                    _ => {}
                }
            }
            grants += requests.iter().filter(|request| request.target == GRANT).count();
            exchanges += requests
                .iter()
                .filter(|request| request.target == EXCHANGE)
                .count();
            open += usize::from(first.is_empty());
            with_key += request.header("ocp-apim-subscription-key").len();
            of_client += usize::from(found.is_empty());
            problems.extend(found.into_iter().map(|problem| format!("{place}: {problem}")));
        }
        println!("{of_client:>4} operations of {}", document.crate_name);
        right += of_client;
    }
    println!(
        "{right} of {all} operations of {} clients: {open} open, {with_key} with a subscription key, \
         {grants} grants and {exchanges} exchanges",
        documents.len()
    );
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
    assert_eq!((right, documents.len()), (all, CRATES.len()));
    // Each set of scopes was asked for once, and kept.
    assert_eq!(
        (grants, exchanges),
        (sets["maskinporten"].len(), sets["altinn"].len())
    );
}

/// `altinn` or `maskinporten`.
type TokenName = &'static str;
