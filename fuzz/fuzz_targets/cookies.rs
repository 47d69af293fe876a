//! Cookies of an incoming request, and those that answers set: read or passed over, and what is sent on is one clean line.
#![no_main]

use altinn_auth::{Token, parsing};
use altinn_runtime::header::{COOKIE, HeaderMap, HeaderName, HeaderValue, SET_COOKIE};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (Vec<&[u8]>, Vec<&[u8]>, Option<&[u8]>)| {
    let (cookies, set, own) = input;
    let headers = |name: HeaderName, values: Vec<&[u8]>| {
        let mut headers = HeaderMap::new();
        for value in values
            .into_iter()
            .filter_map(|value| HeaderValue::from_bytes(value).ok())
        {
            headers.append(&name, value);
        }
        headers
    };
    let (incoming, answer) = (headers(COOKIE, cookies), headers(SET_COOKIE, set));
    let own = own.and_then(|own| HeaderValue::from_bytes(own).ok());
    let token = Token::from_incoming(&incoming).unwrap_or_else(|| Token::new("a.b.c"));
    let Ok(sent) = parsing::cookies(&incoming, &answer, &token, own.as_ref()) else {
        return;
    };
    let line = sent
        .get(COOKIE)
        .and_then(|line| line.to_str().ok())
        .unwrap_or_default();
    assert!(
        line.contains("AltinnStudioRuntime=") && line.contains("AS-XSRF-TOKEN="),
        "{line}"
    );
    let value = sent.get("x-xsrf-token");
    assert!(value.is_some_and(|value| value.is_sensitive() && !value.is_empty()));
    if own.is_none() {
        assert_eq!(line.matches(';').count(), 1, "nothing else came in: {line}");
    }
});
