//! A compact JWS, taken apart and checked (RFC 7515, section 5.2).

use aws_lc_rs::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RsaPublicKeyComponents,
};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    error::{VerifyError, VerifyErrorKind},
    keys::PublicKey,
};
use crate::{base64, signer::Algorithm};

/// Longer than any token that fits in a header.
const MAX_TOKEN: usize = 64 * 1024;

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    crit: Option<Value>,
}

pub(super) struct Parts<'t> {
    algorithm: Algorithm,
    kid: Option<String>,
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
        // `none` and HMAC are no names that are known here, so the public key is never taken for a shared secret.
        let algorithm = Algorithm::from_name(&header.alg).filter(|_| header.crit.is_none());
        Ok(Self {
            algorithm: algorithm.ok_or_else(|| VerifyError::new(VerifyErrorKind::Algorithm))?,
            kid: header.kid,
            signed,
            payload,
            signature: base64::strict_url(signature).ok_or_else(malformed)?,
        })
    }

    pub(super) fn kid(&self) -> Option<&str> {
        self.kid.as_deref()
    }

    /// The claims, if the key has signed them.
    pub(super) fn verified(&self, key: &PublicKey) -> Result<Map<String, Value>, VerifyError> {
        if key.algorithm.is_some_and(|only| only != self.algorithm) {
            return Err(VerifyError::new(VerifyErrorKind::Algorithm));
        }
        let parameters = match self.algorithm {
            Algorithm::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
            Algorithm::Rs384 => &RSA_PKCS1_2048_8192_SHA384,
            Algorithm::Rs512 => &RSA_PKCS1_2048_8192_SHA512,
        };
        RsaPublicKeyComponents { n: &key.n, e: &key.e }
            .verify(parameters, self.signed.as_bytes(), &self.signature)
            .map_err(|_| VerifyError::new(VerifyErrorKind::Signature))?;
        let payload =
            base64::strict_url(self.payload).and_then(|payload| serde_json::from_slice(&payload).ok());
        payload.ok_or_else(|| VerifyError::new(VerifyErrorKind::Malformed))
    }
}
