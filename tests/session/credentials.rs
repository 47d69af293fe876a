//! What a request must carry besides what its document says, and that it carries nothing more.

use std::collections::BTreeSet;

use altinn_runtime::{Operation, SubscriptionKey, TokenKind, Tokens};
use serde_json::Value;

use crate::{
    case::Expected,
    compare::differences,
    server::Captured,
    world::{API_KEY, COOKIE, DEFAULT_SCOPE, DIALOG, PERSON, PLATFORM, bearer, claims, subscription_key},
};

/// The headers that credentials travel in. Cookies are none of them: a request with one differs from its document.
const HEADERS: [&str; 4] = [
    "authorization",
    "platformaccesstoken",
    "apikey",
    "ocp-apim-subscription-key",
];

/// Scopes in any order.
pub(crate) type ScopeSet = BTreeSet<String>;

/// The scopes of a claim.
pub(crate) fn scopes(claims: &Value) -> ScopeSet {
    let scope = claims["scope"].as_str().unwrap_or_default();
    scope.split(' ').map(ToOwned::to_owned).collect()
}

/// What must be asked of Maskinporten: the first alternative of the operation, whole and alone.
pub(crate) fn wanted(operation: &Operation) -> ScopeSet {
    let first = operation.scopes.first().copied().unwrap_or(&[DEFAULT_SCOPE]);
    first.iter().map(|scope| (*scope).to_owned()).collect()
}

/// Every difference between a request and what its document and the facts of its operation say.
pub(crate) fn wrong(
    operation: &Operation,
    tokens: Tokens,
    expected: &Expected,
    authority: &str,
    got: &Captured,
) -> Vec<String> {
    let mut rest = got.clone();
    rest.headers
        .retain(|(name, _)| !HEADERS.contains(&name.to_ascii_lowercase().as_str()));
    let login = tokens.contains(&TokenKind::Altinn2Login);
    if login {
        rest.headers
            .retain(|(name, _)| !name.eq_ignore_ascii_case("cookie"));
    }
    let mut flag = None;
    if tokens.contains(&TokenKind::EnterpriseCertificate) {
        let end = rest.target.strip_suffix("ForceEIAuthentication");
        let end = end.and_then(|target| target.strip_suffix(['?', '&']));
        flag = end.is_none().then(|| format!("no flag in {}", rest.target));
        rest.target = end.unwrap_or(&rest.target).to_owned();
    }
    let mut wrong = differences(expected, authority, &rest);
    wrong.extend(flag);
    let mut same = |header: &str, expected: Option<String>| {
        let found: Vec<_> = got.header(header);
        let right = match (&expected, &found[..]) {
            (None, []) => true,
            (Some(value), [found]) => value.as_bytes() == *found,
            _ => false,
        };
        if !right {
            let found: Vec<_> = found.into_iter().map(String::from_utf8_lossy).collect();
            wrong.push(format!("{header}: expected {expected:?}, got {found:?}"));
        }
    };
    let given = |kind, value: &str| tokens.contains(&kind).then(|| value.to_owned());
    same("platformaccesstoken", given(TokenKind::Platform, PLATFORM));
    same("apikey", given(TokenKind::ApiKey, API_KEY));
    if login {
        same("cookie", Some(COOKIE.to_owned()));
    }
    let key = operation.subscription_key != SubscriptionKey::No;
    same(
        "ocp-apim-subscription-key",
        key.then(|| subscription_key(operation.api)),
    );
    let bearers: Vec<TokenKind> = tokens
        .iter()
        .copied()
        .filter(|kind| {
            use TokenKind::{Altinn2Login, ApiKey, EnterpriseCertificate, Platform};
            !matches!(kind, Platform | ApiKey | Altinn2Login | EnterpriseCertificate)
        })
        .collect();
    match bearers[..] {
        [] => same("authorization", None),
        [TokenKind::IdPorten] => same("authorization", Some(format!("Bearer {PERSON}"))),
        [TokenKind::Dialog] => same("authorization", Some(format!("Bearer {DIALOG}"))),
        [kind] => {
            let name = if kind == TokenKind::Altinn {
                "altinn"
            } else {
                "maskinporten"
            };
            let token = bearer(got).map(|token| claims(&token)).unwrap_or_default();
            if token["kind"] != name || scopes(&token) != wanted(operation) {
                wrong.push(format!(
                    "authorization: expected a token of kind {name} with {:?}, got {token}",
                    wanted(operation)
                ));
            }
        }
        _ => wrong.push("more than one token for one header".to_owned()),
    }
    wrong
}
