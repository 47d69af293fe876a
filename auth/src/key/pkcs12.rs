//! PKCS#12 (PFX): a key and its certificates in one file, under a password. Feature `pkcs12`.

use super::{KeyError, KeyErrorKind, PrivateKey};
use crate::base64;

impl PrivateKey {
    /// Reads PKCS#12 with one private key and its certificates; the header will carry them as `x5c`, the key's own first.
    ///
    /// # Errors
    /// When the password is wrong, there is no private key or no certificate, or the key is no RSA key or too small.
    #[cfg(feature = "pkcs12")]
    pub fn from_pkcs12(bytes: &[u8], password: &str) -> Result<Self, KeyError> {
        use p12_keystore::{KeyStore, Pkcs12ImportPolicy};

        // The words of the library's errors are not shown: they are about bytes.
        let store = KeyStore::from_pkcs12(bytes, password, Pkcs12ImportPolicy::Relaxed).map_err(|_| {
            KeyError::new(
                KeyErrorKind::Invalid,
                "the bytes are no PKCS#12, or the password is another one",
            )
        })?;
        let (_, chain) = store.private_key_chain().ok_or_else(|| {
            KeyError::new(
                KeyErrorKind::NoPrivateKey,
                "there is no private key in the PKCS#12 file",
            )
        })?;
        let certificates = chain
            .certs()
            .iter()
            .map(|certificate| certificate.as_der().to_vec())
            .collect();
        Self::from_der(chain.key().as_der(), "x5c")?.with_certificates(certificates)
    }

    #[cfg(not(feature = "pkcs12"))]
    pub(crate) fn from_pkcs12(_: &[u8], _: &str) -> Result<Self, KeyError> {
        Err(KeyError::new(
            KeyErrorKind::Format,
            "PKCS#12 needs the feature `pkcs12` of altinn-auth",
        ))
    }

    /// Reads an `EncodedX509`: base64 of PKCS#12 without a password, as the .NET client's configuration holds it.
    ///
    /// # Errors
    /// As `from_pkcs12`, and when it is no base64 or the feature `pkcs12` is off.
    pub fn from_encoded_x509(text: &str) -> Result<Self, KeyError> {
        let bytes = base64::tolerant(text)
            .ok_or_else(|| KeyError::new(KeyErrorKind::Format, "the encoded certificate is no base64"))?;
        Self::from_pkcs12(&bytes, "")
    }
}
