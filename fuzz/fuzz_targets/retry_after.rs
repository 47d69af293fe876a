//! `Retry-After`: seconds, a date, or anything else.
#![no_main]

use std::time::{Duration, UNIX_EPOCH};

use altinn_auth::parsing;
use altinn_runtime::header::{HeaderMap, HeaderValue, RETRY_AFTER};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u32, &[u8])| {
    let (seconds, bytes) = input;
    let Ok(value) = HeaderValue::from_bytes(bytes) else {
        return;
    };
    let mut headers = HeaderMap::new();
    headers.insert(RETRY_AFTER, value);
    let wait = parsing::retry_after(&headers, UNIX_EPOCH + Duration::from_secs(seconds.into()));
    let digits = bytes.trim_ascii();
    if let Some(asked) = std::str::from_utf8(digits)
        .ok()
        .and_then(|text| text.parse::<u64>().ok())
    {
        assert_eq!(wait, Some(Duration::from_secs(asked)));
    }
});
