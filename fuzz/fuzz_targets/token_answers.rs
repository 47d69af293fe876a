//! Answers that hold a token: of a token endpoint, and of the exchange.
#![no_main]

use std::time::{Duration, UNIX_EPOCH};

use altinn_auth::{Claims, parsing};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (u32, &[u8])| {
    let (seconds, body) = input;
    let sent = UNIX_EPOCH + Duration::from_secs(seconds.into());
    for token in [
        parsing::token_answer(body, sent),
        parsing::exchange_answer(body, sent),
    ] {
        match token {
            Ok(token) => {
                assert!(!token.expose().is_empty());
                let _ = token.expires_at();
                if let Some(claims) = Claims::unverified(token.expose()) {
                    let _ = (
                        claims.consumer(),
                        claims.scopes(),
                        claims.authorization_details(),
                        claims.acting_for(),
                    );
                }
            }
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
});
