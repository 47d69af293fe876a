//! Properties of what reads the words of servers, for the parts that are not public: no input makes them panic, and what they
//! give stays within its bounds.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use altinn_runtime::{
    Environment, StatusCode,
    header::{HeaderMap, HeaderValue, RETRY_AFTER},
};
use proptest::prelude::*;

use crate::{
    base64,
    maskinporten::TokenAnswer,
    redact::shown,
    refusal::Refusal,
    retry::{Attempts, RetryPolicy, retry_after},
    source::plain_token,
    token::Token,
};

fn json() -> impl Strategy<Value = String> {
    let member = prop_oneof![
        "error",
        "error_description",
        "error_uri",
        "access_token",
        "expires_in",
        "token_type",
        "scope",
        "[a-z]{1,4}"
    ];
    let value = prop_oneof![
        any::<i64>().prop_map(|number| number.to_string()),
        any::<f64>().prop_map(|number| number.to_string()),
        "[ -~æøå]{0,40}".prop_map(|text| serde_json::Value::from(text).to_string()),
        Just("\"MP-121 (trace_id: 0af7)\"".to_owned()),
        Just("\"https://maskinporten.no/errors/MP-\"".to_owned()),
        Just("null".to_owned()),
        Just("[]".to_owned()),
    ];
    proptest::collection::vec((member, value), 0..6).prop_map(|members| {
        let members = members
            .iter()
            .map(|(name, value)| format!("\"{name}\":{value}"))
            .collect::<Vec<_>>();
        format!("{{{}}}", members.join(","))
    })
}

proptest! {
    #[test]
    fn any_retry_after_is_read_or_not(bytes in proptest::collection::vec(any::<u8>(), 0..40), now in 0_u64..4_000_000_000) {
        let now = UNIX_EPOCH + Duration::from_secs(now);
        let mut headers = HeaderMap::new();
        if let Ok(value) = HeaderValue::from_bytes(&bytes) {
            headers.insert(RETRY_AFTER, value);
        }
        let _ = retry_after(&headers, now);
    }

    #[test]
    fn a_date_in_the_future_is_the_wait_until_then(now in 0_u64..3_000_000_000, wait in 0_u64..1_000_000_000) {
        let now = UNIX_EPOCH + Duration::from_secs(now);
        let mut headers = HeaderMap::new();
        let date = httpdate::fmt_http_date(now + Duration::from_secs(wait));
        headers.insert(RETRY_AFTER, HeaderValue::from_str(&date).unwrap());
        prop_assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(wait)));
        headers.insert(RETRY_AFTER, HeaderValue::from(wait));
        prop_assert_eq!(retry_after(&headers, now), Some(Duration::from_secs(wait)));
    }

    #[test]
    fn any_error_body_is_a_refusal_that_can_be_shown(body in prop_oneof![json(), ".{0,60}"], status in 400_u16..600, offset in any::<i64>()) {
        let refusal = Refusal::read(StatusCode::from_u16(status).unwrap(), body.as_bytes(), Some(offset));
        prop_assert!(!refusal.to_string().is_empty());
        prop_assert!(refusal.mp_code().is_none_or(|code| code < 1000));
    }

    #[test]
    fn what_is_shown_is_one_short_line_without_identity_numbers(text in "[ -~\\PC\n\r\t]{0,700}", number in "[0-9]{11}") {
        let shown = shown(&format!("{text} {number} {text}"));
        prop_assert!(shown.chars().count() <= 500);
        prop_assert!(!shown.contains('\n') && !shown.contains('\r'));
        let digits = shown.split(|c: char| !c.is_ascii_digit()).map(str::len);
        prop_assert!(digits.clone().all(|length| length != 11), "{}", shown);
    }

    #[test]
    fn an_opaque_token_is_not_shown(bytes in proptest::array::uniform32(any::<u8>()), more in proptest::array::uniform32(any::<u8>())) {
        let token = base64::url([bytes, more].concat());
        let shown = shown(&format!("no access with {token} today"));
        for part in token.split(['-', '_']).filter(|part| part.len() > 8) {
            prop_assert!(!shown.contains(part), "{}", shown);
        }
    }

    #[test]
    fn any_token_answer_is_read_or_refused(body in prop_oneof![json(), ".{0,60}"]) {
        let token = TokenAnswer::read(body.as_bytes(), "x").and_then(|answer| answer.into_token(SystemTime::now(), "x"));
        if let Ok(token) = token {
            prop_assert!(!token.expose().is_empty());
        }
    }

    #[test]
    fn any_plain_answer_is_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..80), exp in any::<f64>(), iat in any::<i64>()) {
        let _ = plain_token(&bytes, SystemTime::now(), "x");
        let claims = format!("{{\"exp\":{exp},\"iat\":{iat}}}");
        let token = format!("e30.{}.x", base64::url(claims));
        let _ = plain_token(token.as_bytes(), UNIX_EPOCH, "x");
        let _ = Token::new(token).expires_at();
    }

    #[test]
    fn base64_of_both_alphabets_is_read_back(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for text in [base64::url(&bytes), base64::standard(&bytes)] {
            let read = base64::tolerant(&text);
            prop_assert_eq!(read.as_deref(), Some(&bytes));
        }
    }

    #[test]
    fn waits_stay_within_the_policy(first in 0_u64..5_000, longest in 0_u64..20_000, asked in proptest::option::of(0_u64..60), attempts in 1_u32..50) {
        let clock = crate::ManualClock::at(0);
        let policy = RetryPolicy::default()
            .attempts(attempts)
            .first_delay(Duration::from_millis(first))
            .max_delay(Duration::from_millis(longest));
        let asked = asked.map(Duration::from_secs);
        let mut made = Attempts::new(&policy, &clock);
        let mut count = 1;
        while let Some(wait) = made.next(asked, &clock) {
            count += 1;
            prop_assert!(wait <= Duration::from_millis(longest).max(asked.unwrap_or_default()));
            prop_assert!(asked.is_none_or(|asked| wait >= asked && asked <= Duration::from_secs(30)));
        }
        prop_assert!(count <= attempts);
    }

    #[test]
    fn trap_26_credentials_go_to_the_hosts_of_the_environment_and_to_no_other(org in "[a-z]{2,6}", evil in "[a-z]{3,10}") {
        let is_of = |environment: &Environment, url: String| crate::session::is_of(environment, &url.parse().unwrap());
        for (environment, domain) in [(Environment::Prod, "altinn.no"), (Environment::Tt02, "tt02.altinn.no"), (Environment::At22, "at22.altinn.cloud"), (Environment::Yt01, "yt01.altinn.cloud")] {
            for url in [format!("https://platform.{domain}/x"), format!("https://{org}.apps.{domain}/{org}/app")] {
                prop_assert!(is_of(&environment, url));
            }
            for host in [
                format!("http://platform.{domain}"),
                format!("https://platform.{domain}:8443"),
                format!("https://platform.{domain}.{evil}.com"),
                format!("https://{org}.{evil}.apps.{domain}"),
                format!("https://{org}.apps.{domain}.{evil}.com"),
                format!("https://{evil}.com/platform.{domain}"),
                format!("https://platform.{domain}@{evil}.com"),
                format!("https://apps.{domain}.{evil}"),
            ] {
                prop_assert!(!is_of(&environment, host.clone()), "{} {}", environment, host);
            }
        }
        prop_assert!(!is_of(&Environment::Tt02, "https://platform.altinn.no".into()));
        prop_assert!(!is_of(&Environment::Prod, "https://platform.tt02.altinn.no".into()));
    }
}
