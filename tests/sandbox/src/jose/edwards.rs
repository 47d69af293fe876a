//! The key of dialog tokens: Ed25519 (RFC 8037), as Dialogporten's are.

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use serde_json::{Value, json};

use super::{Jws, base64_url, signing_input, thumbprint};

/// A key pair on the curve Ed25519.
pub(crate) struct EdwardsKey {
    pair: Ed25519KeyPair,
    kid: String,
}

impl EdwardsKey {
    pub(crate) fn generate() -> Result<Self, String> {
        let pair = Ed25519KeyPair::generate()
            .map_err(|_| "the cryptographic library cannot make a key".to_owned())?;
        // RFC 8037, section 2.
        let x = base64_url(pair.public_key().as_ref());
        let kid = thumbprint(&format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#));
        Ok(Self { pair, kid })
    }

    /// The public key as an entry of a JWKS.
    pub(crate) fn public_jwk(&self) -> Value {
        json!({
            "kty": "OKP", "use": "sig", "alg": "EdDSA", "crv": "Ed25519", "kid": self.kid,
            "x": base64_url(self.pair.public_key().as_ref()),
        })
    }

    /// Signs claims with EdDSA.
    pub(crate) fn sign(&self, claims: &Value) -> String {
        let header = json!({"alg": "EdDSA", "kid": self.kid, "typ": "JWT"});
        let words = signing_input(&header, claims);
        let signature = self.pair.sign(words.as_bytes());
        format!("{words}.{}", base64_url(signature.as_ref()))
    }

    /// Whether this key signed a token.
    pub(crate) fn signed(&self, token: &Jws) -> bool {
        token.header["alg"] == "EdDSA"
            && token.header["kid"] == self.kid
            && UnparsedPublicKey::new(&ED25519, self.pair.public_key())
                .verify(token.words(), token.signature())
                .is_ok()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_signature_holds_for_its_key_and_its_words_only() {
        let (key, other) = (EdwardsKey::generate().unwrap(), EdwardsKey::generate().unwrap());
        let token = key.sign(&json!({"sub": "me"}));
        let read = Jws::read(&token).unwrap();
        assert!(key.signed(&read) && !other.signed(&read));
        let (head, rest) = token.split_once('.').unwrap();
        let (_, signature) = rest.split_once('.').unwrap();
        let forged = format!("{head}.{}.{signature}", base64_url(br#"{"sub":"you"}"#));
        assert!(!key.signed(&Jws::read(&forged).unwrap()));
    }
}
