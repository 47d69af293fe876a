//! Properties of what reads the words of others: no input makes it panic, and what is written is read back.

use altinn_auth::{
    Claims, Config, OrganisationNumber, PersonNumber, PrivateKey, Scopes, Secret, Token, parsing,
};
use altinn_runtime::header::{COOKIE, HeaderMap, HeaderValue, SET_COOKIE};
use proptest::prelude::*;
use serde_json::Value;

use crate::common::{base64url, key};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_text_is_a_key_or_a_reason(text in ".{0,80}", bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        prop_assert!(PrivateKey::from_jwk(&text).is_err());
        prop_assert!(PrivateKey::from_encoded_jwk(&text).is_err());
        let pem = format!("-----BEGIN PRIVATE KEY-----{text}-----END ");
        prop_assert!(PrivateKey::from_pem(&pem, "k").is_err());
        prop_assert!(PrivateKey::from_der(&bytes, "k").is_err());
    }

    #[test]
    fn a_key_with_a_broken_member_is_refused_without_being_repeated(member in prop_oneof!["n", "e", "d", "p", "q", "dp", "dq", "qi"], at in 0_usize..300, to in "[A-Za-z0-9_-]") {
        let mut jwk: Value = serde_json::from_str(key().private_jwk().expose()).unwrap();
        let old = jwk[&member].as_str().unwrap().to_owned();
        let at = at % old.len();
        let new = format!("{}{to}{}", &old[..at], &old[at + 1..]);
        jwk[&member] = new.clone().into();
        if let Err(error) = PrivateKey::from_jwk(&jwk.to_string()) {
            prop_assert!(old.len() < 10 || !error.to_string().contains(&new));
        } else {
            // Bits after the last byte, or the same character.
            prop_assert!(new == old || at + 1 == old.len());
        }
    }

    #[test]
    fn a_key_cut_short_is_refused(cut in 1_usize..1200) {
        let pem = key().private_pem().unwrap();
        let kept = pem.expose().len() - cut;
        let text = pem.expose()[..kept].to_owned();
        // The last line break and the dashes do not matter.
        prop_assert_eq!(PrivateKey::from_pem(&text, "k").is_ok(), cut <= "PRIVATE KEY-----\n".len());
    }

    #[test]
    fn any_token_has_claims_or_none(text in ".{0,80}", payload in ".{0,60}") {
        let _ = (Claims::unverified(&text), Token::new(text.as_str()).expires_at());
        let token = format!("e30.{}.x", base64url(payload.as_bytes()));
        if let Some(claims) = Claims::unverified(&token) {
            let _ = (claims.consumer(), claims.scopes(), claims.authorization_details(), claims.expires_at(), claims.acting_for());
        }
    }

    #[test]
    fn any_cookie_header_has_a_token_or_none(cookies in proptest::collection::vec("[ -~]{0,30}", 0..4), token in "[A-Za-z0-9._-]{1,20}") {
        let mut headers = HeaderMap::new();
        for cookie in &cookies {
            headers.append(COOKIE, HeaderValue::from_str(cookie).unwrap());
        }
        let _ = Token::from_incoming(&headers);
        headers.insert(COOKIE, HeaderValue::from_str(&format!("a=b; AltinnStudioRuntime={token};c=d")).unwrap());
        let found = Token::from_incoming(&headers).unwrap();
        prop_assert_eq!(found.expose(), token);
    }

    #[test]
    fn what_is_sent_as_cookies_is_what_came_in_and_nothing_else(cookie in "[!-~]{0,20}", page in "[ -~]{0,20}", set in "[ -~]{0,30}", token in "[ -~]{0,20}") {
        let mut incoming = HeaderMap::new();
        incoming.insert(COOKIE, HeaderValue::from_str(&format!("AS-XSRF-TOKEN={cookie}; XSRF-TOKEN={page}")).unwrap());
        let mut answer = HeaderMap::new();
        for line in [&set, &format!("XSRF-TOKEN={set}")] {
            answer.append(SET_COOKIE, HeaderValue::from_str(line).unwrap());
        }
        if let Ok(sent) = parsing::cookies(&incoming, &answer, &Token::new(token.as_str()), None) {
            let line = sent[COOKIE].to_str().unwrap();
            let pairs: Vec<_> = line.split("; ").collect();
            prop_assert_eq!(pairs.len(), 2, "{}", line);
            prop_assert_eq!(pairs[0], format!("AltinnStudioRuntime={token}"));
            prop_assert!(sent[COOKIE].is_sensitive() && sent["x-xsrf-token"].is_sensitive());
            let value = sent["x-xsrf-token"].to_str().unwrap();
            prop_assert!(!value.is_empty() && !value.contains([' ', ';', ',']), "{}", value);
        }
    }

    #[test]
    fn any_configuration_is_read_or_refused(name in "[A-Za-z_]{1,20}", value in ".{0,40}", text in ".{0,80}") {
        let _ = (Config::from_json(&text), Config::from_toml(&text), Config::from_json_section(&text, &name));
        let _ = Config::from_json(&serde_json::json!({ name: value }).to_string());
    }

    #[test]
    fn scopes_are_read_back(scopes in proptest::collection::btree_set("[a-z]{1,5}:[a-z/.]{1,8}", 0..6)) {
        let set = Scopes::new(&scopes).unwrap();
        prop_assert_eq!(set.to_string().parse::<Scopes>().unwrap(), set.clone());
        prop_assert_eq!(set.len(), scopes.len());
    }

    #[test]
    fn a_mistyped_digit_is_found(number in 100_000_000_u32..999_999_999, at in 0_usize..9, to in 0_u8..10) {
        if let Ok(organisation) = number.to_string().parse::<OrganisationNumber>() {
            let mut digits = organisation.as_str().as_bytes().to_vec();
            digits[at] = b'0' + to;
            let changed = String::from_utf8(digits).unwrap();
            prop_assert_eq!(changed.parse::<OrganisationNumber>().is_ok(), changed == organisation.as_str());
        }
        let _ = (number.to_string() + "00").parse::<PersonNumber>();
    }

    #[test]
    fn a_secret_is_equal_to_itself_only(one in ".{0,20}", other in ".{0,20}") {
        prop_assert_eq!(Secret::new(one.as_str()) == Secret::new(other.as_str()), one == other);
    }
}
