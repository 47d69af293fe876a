//! Answers that give no token: what is shown of them is short and on one line.
#![no_main]

use altinn_auth::parsing;
use altinn_runtime::StatusCode;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u16, Option<i64>, &[u8])| {
    let (status, clock_offset, body) = input;
    let Ok(status) = StatusCode::from_u16(status) else {
        return;
    };
    let refusal = parsing::oauth_error(status, body, clock_offset);
    let shown = refusal.to_string();
    assert!(!shown.is_empty() && !shown.contains(['\n', '\r']) && shown.chars().count() < 3000);
    let _ = (refusal.reason(), refusal.mp_code(), refusal.error());
});
