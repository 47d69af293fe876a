//! Keys: what is read, what is refused and why, and what is made.

use altinn_auth::{Algorithm, KeyErrorKind, KeyId, KeySize, Kid, NewKey, PrivateKey};
use serde_json::{Value, json};

use crate::common::{algorithms, at, key, verified};

fn jwk() -> Value {
    serde_json::from_str(key().private_jwk().expose()).unwrap()
}

fn read(jwk: &Value) -> Result<PrivateKey, KeyErrorKind> {
    PrivateKey::from_jwk(&jwk.to_string()).map_err(|error| error.kind())
}

#[test]
fn a_private_jwk_is_read_back_as_it_was_written() {
    let again = read(&jwk()).unwrap();
    assert_eq!(again.private_jwk(), key().private_jwk());
    assert_eq!(again.key_id(), KeyId::Kid("test-key".into()));
    let names = jwk()
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect::<std::collections::BTreeSet<_>>();
    assert_eq!(
        names.iter().map(String::as_str).collect::<Vec<_>>(),
        [
            "alg", "d", "dp", "dq", "e", "kid", "kty", "n", "p", "q", "qi", "use"
        ],
        "the members of mkjwk.org"
    );
}

#[test]
fn the_end_of_a_key_is_read_written_and_not_registered() {
    let end = std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_900_000_000);
    assert_eq!(
        PrivateKey::from_jwk(&jwk().to_string()).unwrap().expires_at(),
        None
    );
    let mut dated = jwk();
    dated["exp"] = 1_900_000_000.into();
    let key = PrivateKey::from_jwk(&dated.to_string()).unwrap();
    assert_eq!(key.expires_at(), Some(end));
    let written: Value = serde_json::from_str(key.private_jwk().expose()).unwrap();
    assert_eq!(written["exp"], 1_900_000_000);
    // Digdir sets it: in a public key that is posted it has no place.
    assert!(!key.public_jwk().contains("exp"));
    let rotating = altinn_auth::RotatingKey::new(key);
    assert_eq!(altinn_auth::Signer::expires_at(&rotating), Some(end));
    // No time at all is no reason to refuse a key that signs.
    dated["exp"] = "soon".into();
    assert_eq!(
        PrivateKey::from_jwk(&dated.to_string()).unwrap().expires_at(),
        None
    );
}

#[test]
fn a_jwks_of_one_key_is_read_and_one_of_two_is_not() {
    assert!(read(&json!({ "keys": [jwk()] })).is_ok());
    assert_eq!(
        read(&json!({ "keys": [jwk(), jwk()] })).unwrap_err(),
        KeyErrorKind::Format
    );
    assert_eq!(read(&json!({ "keys": [] })).unwrap_err(), KeyErrorKind::Format);
}

#[test]
fn trap_6_keys_that_are_not_rsa_are_refused_with_the_reason() {
    let ec = json!({ "kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "d": "AA", "kid": "k" });
    let error = PrivateKey::from_jwk(&ec.to_string()).unwrap_err();
    assert_eq!(error.kind(), KeyErrorKind::NotRsa);
    assert!(error.to_string().contains("RS256"), "{error}");
    let mut wrong = jwk();
    wrong["alg"] = "ES256".into();
    assert_eq!(read(&wrong).unwrap_err(), KeyErrorKind::NotRsa);
}

#[test]
fn what_is_no_usable_key_is_refused_by_kind() {
    type Change = fn(&mut Value);
    let changes: [(&str, KeyErrorKind, Change); 8] = [
        ("public only", KeyErrorKind::NoPrivateKey, |jwk| {
            jwk.as_object_mut()
                .unwrap()
                .retain(|name, _| ["kty", "n", "e", "kid"].contains(&name.as_str()));
        }),
        ("no CRT member", KeyErrorKind::NoPrivateKey, |jwk| {
            drop(jwk.as_object_mut().unwrap().remove("qi"))
        }),
        ("no kid", KeyErrorKind::NoKeyId, |jwk| {
            drop(jwk.as_object_mut().unwrap().remove("kid"))
        }),
        ("no kty", KeyErrorKind::Format, |jwk| {
            drop(jwk.as_object_mut().unwrap().remove("kty"))
        }),
        ("no base64", KeyErrorKind::Format, |jwk| jwk["n"] = "!".into()),
        ("a number", KeyErrorKind::Format, |jwk| jwk["n"] = 7.into()),
        ("too small", KeyErrorKind::Size, |jwk| {
            let short = jwk["n"].as_str().unwrap()[..172].to_owned();
            jwk["n"] = short.into();
        }),
        ("other exponent", KeyErrorKind::Invalid, |jwk| {
            let prime = jwk["p"].clone();
            jwk["dp"] = prime;
        }),
    ];
    for (name, kind, change) in changes {
        let mut changed = jwk();
        change(&mut changed);
        assert_eq!(read(&changed).unwrap_err(), kind, "{name}");
    }
    assert_eq!(
        PrivateKey::from_jwk("[]").unwrap_err().kind(),
        KeyErrorKind::Format
    );
    assert_eq!(
        PrivateKey::from_encoded_jwk("%%").unwrap_err().kind(),
        KeyErrorKind::Format
    );
    assert_eq!(
        PrivateKey::from_pem("hello", "k").unwrap_err().kind(),
        KeyErrorKind::NoPrivateKey
    );
    assert_eq!(
        PrivateKey::from_der(&[48, 0], "k").unwrap_err().kind(),
        KeyErrorKind::Format
    );
}

#[test]
fn no_error_repeats_the_key() {
    let mut broken = jwk();
    broken["d"] = 7.into();
    let text = broken.to_string();
    let shown = format!("{:?}", PrivateKey::from_jwk(&text));
    assert!(!shown.contains(jwk()["p"].as_str().unwrap()), "{shown}");
    let shown = format!("{:?} {}", key(), PrivateKey::from_jwk(&text).unwrap_err());
    assert!(!shown.contains(jwk()["d"].as_str().unwrap()), "{shown}");
}

#[test]
fn leading_zeros_in_a_jwk_do_not_matter() {
    let mut padded = jwk();
    let mut bytes = vec![0];
    bytes.extend(crate::common::unbase64url(padded["n"].as_str().unwrap()));
    padded["n"] = crate::common::base64url(&bytes).into();
    assert_eq!(read(&padded).unwrap().thumbprint(), key().thumbprint());
}

#[test]
fn a_pem_key_is_read_whatever_its_line_breaks() {
    let pem = key().private_pem().unwrap();
    let pem = pem.expose();
    for text in [
        pem.to_owned(),
        pem.replace('\n', "\r\n"),
        pem.replace('\n', "\\n"),
        format!("Bag Attributes\n  name: x\n{pem}"),
    ] {
        assert_eq!(
            PrivateKey::from_pem(&text, "k").unwrap().thumbprint(),
            key().thumbprint()
        );
    }
}

#[test]
fn the_thumbprint_of_rfc_7638_is_the_one_that_another_library_computes() {
    let jwk: Value = serde_json::from_str(&key().public_jwk()).unwrap();
    let public: jsonwebtoken::jwk::Jwk = serde_json::from_value(jwk).unwrap();
    assert_eq!(
        public
            .thumbprint(jsonwebtoken::jwk::ThumbprintHash::SHA256)
            .unwrap(),
        key().thumbprint()
    );
}

#[tokio::test]
async fn signatures_of_all_three_algorithms_are_accepted_by_another_library() {
    for algorithm in algorithms() {
        let key = key().with_algorithm(algorithm);
        let header = crate::common::base64url(format!(r#"{{"alg":"{algorithm}"}}"#).as_bytes());
        let message = format!("{header}.{}", crate::common::base64url(b"{\"a\":1}"));
        let signature = key.sign(message.as_bytes()).unwrap();
        let (_, claims) = verified(
            &format!("{message}.{}", crate::common::base64url(&signature)),
            &key,
        );
        assert_eq!(claims, json!({ "a": 1 }));
    }
}

#[test]
fn trap_24_rotation_registers_the_new_key_beside_the_old_ones() {
    let old = crate::common::other_key();
    for registered in [
        old.public_jwk_array(),
        format!(r#"{{"keys":{}}}"#, old.public_jwk_array()),
    ] {
        let array: Value =
            serde_json::from_str(&key().public_jwk_array_beside(&registered).unwrap()).unwrap();
        let kids = array
            .as_array()
            .unwrap()
            .iter()
            .map(|jwk| jwk["kid"].as_str().unwrap())
            .collect::<Vec<_>>();
        assert_eq!(kids, ["other-key", "test-key"]);
    }
    let again = key().public_jwk_array_beside(&key().public_jwk_array()).unwrap();
    assert_eq!(
        serde_json::from_str::<Vec<Value>>(&again).unwrap().len(),
        1,
        "the same key is renewed, not doubled"
    );
    let five = format!(
        "[{}]",
        (0..5)
            .map(|n| format!(r#"{{"kid":"{n}"}}"#))
            .collect::<Vec<_>>()
            .join(",")
    );
    assert!(
        key().public_jwk_array_beside(&five).is_err(),
        "a client has up to five keys"
    );
    assert!(key().public_jwk_array_beside("{}").is_err());
    let private = format!("[{}]", old.private_jwk().expose());
    assert_eq!(
        key().public_jwk_array_beside(&private).unwrap_err().kind(),
        KeyErrorKind::Invalid,
        "no private key is published"
    );
}

#[test]
fn a_new_key_is_named_as_asked() {
    let given = NewKey::default()
        .kid(Kid::Given("my-key.1_2".into()))
        .algorithm(Algorithm::Rs512)
        .generate()
        .unwrap();
    assert_eq!(given.key_id(), KeyId::Kid("my-key.1_2".into()));
    let array: Value = serde_json::from_str(&given.public_jwk_array()).unwrap();
    assert_eq!(array[0]["alg"], "RS512");
    assert_eq!(array[0]["use"], "sig");
    assert!(array[0].get("d").is_none());
    assert_eq!(
        NewKey::default()
            .kid(Kid::Given("æ".into()))
            .generate()
            .unwrap_err()
            .kind(),
        KeyErrorKind::NoKeyId
    );
    let dated = NewKey::default().kid(Kid::Date(at(0))).generate().unwrap();
    assert_eq!(dated.key_id(), KeyId::Kid("2023-11-14T22-13-20Z".into()));
    let named = NewKey::default().size(KeySize::Bits3072).generate().unwrap();
    assert_eq!(named.key_id(), KeyId::Kid(named.thumbprint().into()));
    assert_eq!(named.bits(), 3072);
}
