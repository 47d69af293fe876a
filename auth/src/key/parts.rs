//! The numbers that make an RSA key, from and to DER.

use aws_lc_rs::{digest, rsa};
use pkcs1::der::Decode;
use zeroize::Zeroizing;

use super::{KeyError, KeyErrorKind};
use crate::base64;

/// The OID of RSA keys in PKCS#8 (`rsaEncryption`, RFC 8017, appendix A.1).
const RSA: &str = "1.2.840.113549.1.1.1";

type Number = Zeroizing<Vec<u8>>;

/// Big-endian numbers without leading zeros, named as in RFC 7518, section 6.3.
pub(crate) struct Parts {
    pub(crate) n: Vec<u8>,
    pub(crate) e: Vec<u8>,
    pub(crate) d: Number,
    pub(crate) p: Number,
    pub(crate) q: Number,
    pub(crate) dp: Number,
    pub(crate) dq: Number,
    pub(crate) qi: Number,
}

impl Parts {
    /// Reads PKCS#8 or PKCS#1.
    pub(crate) fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        match pkcs8::PrivateKeyInfoRef::try_from(der) {
            Ok(info) if info.algorithm.oid.to_string() == RSA => {
                Self::from_pkcs1(info.private_key.as_bytes())
            }
            Ok(_) => Err(not_rsa()),
            Err(_) => Self::from_pkcs1(der),
        }
    }

    fn from_pkcs1(der: &[u8]) -> Result<Self, KeyError> {
        let key = pkcs1::RsaPrivateKeyRef::from_der(der).map_err(|_| {
            KeyError::new(
                KeyErrorKind::Format,
                "the bytes are no RSA private key in PKCS#8 or PKCS#1",
            )
        })?;
        let number = |value: pkcs1::UintRef<'_>| Zeroizing::new(value.as_bytes().to_vec());
        Ok(Self {
            n: key.modulus.as_bytes().to_vec(),
            e: key.public_exponent.as_bytes().to_vec(),
            d: number(key.private_exponent),
            p: number(key.prime1),
            q: number(key.prime2),
            dp: number(key.exponent1),
            dq: number(key.exponent2),
            qi: number(key.coefficient),
        })
    }

    /// The number of bits of the modulus, which begins with no zero byte.
    pub(crate) fn bits(&self) -> usize {
        self.n
            .first()
            .map_or(0, |first| self.n.len() * 8 - first.leading_zeros() as usize)
    }

    /// The key of the cryptographic library, which checks that the numbers belong together.
    pub(crate) fn key_pair(&self) -> Result<rsa::KeyPair, KeyError> {
        let components = rsa::KeyPairComponents {
            public_key: rsa::PublicKeyComponents {
                n: &self.n,
                e: &self.e,
            },
            d: &self.d,
            p: &self.p,
            q: &self.q,
            dP: &self.dp,
            dQ: &self.dq,
            qInv: &self.qi,
        };
        rsa::KeyPair::from_components(&components).map_err(|_| {
            KeyError::new(
                KeyErrorKind::Invalid,
                "the parts of the RSA key contradict each other",
            )
        })
    }

    /// RFC 7638: SHA-256 of the required members in lexicographic order, without white space.
    pub(crate) fn thumbprint(&self) -> String {
        let canonical = format!(
            r#"{{"e":"{}","kty":"RSA","n":"{}"}}"#,
            base64::url(&self.e),
            base64::url(&self.n)
        );
        base64::url(sha256(canonical.as_bytes()))
    }
}

pub(super) fn not_rsa() -> KeyError {
    let message = "the key is no RSA key; Maskinporten and ID-porten take RS256, RS384 and RS512 only, so make an RSA key";
    KeyError::new(KeyErrorKind::NotRsa, message)
}

pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    hash
}
