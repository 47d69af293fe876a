//! A compact JWS, taken apart and checked (RFC 7515, section 5.2).

use serde::{Deserialize, Deserializer, de::IgnoredAny};
use serde_json::{Map, Value};

use super::{
    algorithm::SignatureAlgorithm,
    error::{VerifyError, VerifyErrorKind},
    public_key::{Outcome, PublicKey},
};
use crate::base64;

/// Longer than any token that fits in a header.
const MAX_TOKEN: usize = 64 * 1024;

/// What is read of a header. A member that is there has a value of its type: `null` is none.
#[derive(Deserialize)]
struct Header {
    alg: String,
    #[serde(default, deserialize_with = "given")]
    kid: Option<String>,
    #[serde(default, deserialize_with = "given")]
    typ: Option<String>,
    #[serde(default, deserialize_with = "given")]
    crit: Option<IgnoredAny>,
}

fn given<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

pub(super) struct Parts<'t> {
    algorithm: SignatureAlgorithm,
    kid: Option<String>,
    typ: Option<String>,
    signed: &'t str,
    payload: &'t str,
    signature: Vec<u8>,
}

impl<'t> Parts<'t> {
    /// Takes a token apart. Nothing in it is to be trusted yet.
    pub(super) fn split(token: &'t str) -> Result<Self, VerifyError> {
        let malformed = || VerifyError::new(VerifyErrorKind::Malformed);
        if token.len() > MAX_TOKEN {
            return Err(malformed());
        }
        let (signed, signature) = token.rsplit_once('.').ok_or_else(malformed)?;
        let (header, payload) = signed.split_once('.').ok_or_else(malformed)?;
        if payload.contains('.') {
            return Err(malformed());
        }
        let header = base64::strict_url(header).ok_or_else(malformed)?;
        let header: Header = serde_json::from_slice(&header).map_err(|_| malformed())?;
        let algorithm = SignatureAlgorithm::from_name(&header.alg).filter(|_| header.crit.is_none());
        Ok(Self {
            algorithm: algorithm.ok_or_else(|| VerifyError::new(VerifyErrorKind::Algorithm))?,
            kid: header.kid,
            typ: header.typ,
            signed,
            payload,
            signature: base64::strict_url(signature).ok_or_else(malformed)?,
        })
    }

    pub(super) fn algorithm(&self) -> SignatureAlgorithm {
        self.algorithm
    }

    pub(super) fn kid(&self) -> Option<&str> {
        self.kid.as_deref()
    }

    /// The media type, without `application/` (RFC 7515, section 4.1.9).
    pub(super) fn typ(&self) -> Option<&str> {
        let typ = self.typ.as_deref()?;
        match typ.split_at_checked("application/".len()) {
            Some((prefix, rest)) if prefix.eq_ignore_ascii_case("application/") => Some(rest),
            _ => Some(typ),
        }
    }

    /// The claims, if the key has signed them.
    pub(super) fn verified(&self, key: &PublicKey) -> Result<Map<String, Value>, VerifyError> {
        match key.check(self.algorithm, self.signed.as_bytes(), &self.signature) {
            Outcome::Good => {}
            Outcome::Bad => return Err(VerifyError::new(VerifyErrorKind::Signature)),
            Outcome::OtherAlgorithm => return Err(VerifyError::new(VerifyErrorKind::Algorithm)),
        }
        let payload =
            base64::strict_url(self.payload).and_then(|payload| serde_json::from_slice(&payload).ok());
        payload.ok_or_else(|| VerifyError::new(VerifyErrorKind::Malformed))
    }
}
