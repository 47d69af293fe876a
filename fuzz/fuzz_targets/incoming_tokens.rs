//! Tokens of an incoming request, from its `Authorization` and `Cookie` headers.
#![no_main]

use altinn_auth::Token;
use altinn_runtime::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (Option<&[u8]>, Vec<&[u8]>)| {
    let (authorization, cookies) = input;
    let mut headers = HeaderMap::new();
    if let Some(Ok(value)) = authorization.map(HeaderValue::from_bytes) {
        headers.insert(AUTHORIZATION, value);
    }
    for cookie in cookies {
        if let Ok(value) = HeaderValue::from_bytes(cookie) {
            headers.append(COOKIE, value);
        }
    }
    if let Some(token) = Token::from_incoming(&headers) {
        assert!(!token.expose().is_empty());
        let _ = (token.expires_at(), token.scopes());
    }
});
