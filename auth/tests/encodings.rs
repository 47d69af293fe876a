//! Scopes, secrets and the forms of an encoded key.

use altinn_auth::{PrivateKey, Scopes, Secret};

use crate::common::key;

#[test]
fn scopes_are_a_set_whatever_their_order_and_white_space() {
    let one: Scopes = "b:2 a:1\tb:2\n".parse().unwrap();
    let other = Scopes::new(["a:1", "b:2"]).unwrap();
    assert_eq!(one, other);
    assert_eq!(one.to_string(), "a:1 b:2");
    assert_eq!(one.len(), 2);
}

#[test]
fn a_scope_is_compared_whole() {
    let scopes: Scopes = "altinn:serviceowner/notifications.create".parse().unwrap();
    assert!(!scopes.contains("altinn:serviceowner"));
    assert_eq!(scopes.missing(&["altinn:serviceowner"]), ["altinn:serviceowner"]);
}

#[test]
fn what_no_scope_can_hold_is_refused() {
    for scope in ["", "a\"b", "a\\b", "æ", "a b"] {
        assert!(Scopes::new([scope]).is_err(), "{scope:?}");
    }
}

#[test]
fn an_encoded_jwk_may_come_in_every_dress() {
    let encoded = key().encoded_jwk();
    let standard = encoded.expose();
    let wrapped = standard
        .as_bytes()
        .chunks(60)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect::<Vec<_>>()
        .join("\r\n");
    let dresses = [
        standard.to_owned(),
        standard.trim_end_matches('=').to_owned(),
        standard.replace('+', "-").replace('/', "_"),
        format!("\u{feff} {standard}\n"),
        wrapped,
    ];
    for dress in dresses {
        assert_eq!(
            PrivateKey::from_encoded_jwk(&dress).unwrap().thumbprint(),
            key().thumbprint()
        );
    }
}

#[test]
fn secrets_compare_by_text_and_show_nothing() {
    assert_eq!(Secret::new("a"), Secret::from("a"));
    assert_ne!(Secret::new("a"), Secret::new("b"));
    assert_ne!(Secret::new("a"), Secret::new("aa"));
    assert_eq!(format!("{:?}", Secret::new("a")), "Secret(…)");
}
