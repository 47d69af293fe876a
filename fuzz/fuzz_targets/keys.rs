//! Keys in every form: read or refused, and what is read can be written and read again.
#![no_main]

use altinn_auth::PrivateKey;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let mut keys = vec![
        PrivateKey::from_der(bytes, "kid"),
        PrivateKey::from_pkcs12(bytes, "password"),
    ];
    if let Ok(text) = std::str::from_utf8(bytes) {
        keys.push(PrivateKey::from_jwk(text));
        keys.push(PrivateKey::from_encoded_jwk(text));
        keys.push(PrivateKey::from_pem(text, "kid"));
    }
    for key in keys {
        match key {
            Ok(key) => {
                let again = PrivateKey::from_jwk(key.private_jwk().expose());
                assert!(again.is_ok(), "a key that is not read back");
            }
            Err(error) => assert!(!error.to_string().is_empty()),
        }
    }
});
