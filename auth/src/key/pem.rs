//! PEM (RFC 7468), read with more patience than it asks for.

use super::{KeyError, KeyErrorKind, Parts, parts::not_rsa};
use crate::base64;

/// The first private key in the text.
pub(super) fn key(text: &str) -> Result<Parts, KeyError> {
    let text = unescaped(text);
    for (label, body) in sections(&text) {
        match label {
            "PRIVATE KEY" | "RSA PRIVATE KEY" => {
                let der = base64::tolerant(body).ok_or_else(|| {
                    KeyError::new(KeyErrorKind::Format, "the body of the PEM key is no base64")
                })?;
                return Parts::from_der(&der);
            }
            "EC PRIVATE KEY" => return Err(not_rsa()),
            "ENCRYPTED PRIVATE KEY" => {
                let message =
                    "the PEM key is encrypted; decrypt it first: openssl pkcs8 -in key.pem -out plain.pem";
                return Err(KeyError::new(KeyErrorKind::Format, message));
            }
            _ => {}
        }
    }
    let message = "the text holds no PEM private key (`-----BEGIN PRIVATE KEY-----` or `-----BEGIN RSA PRIVATE KEY-----`)";
    Err(KeyError::new(KeyErrorKind::NoPrivateKey, message))
}

/// All certificates in the text, in their order.
pub(super) fn certificates(text: &str) -> Result<Vec<Vec<u8>>, KeyError> {
    let text = unescaped(text);
    let certificates = sections(&text)
        .filter(|(label, _)| *label == "CERTIFICATE")
        .map(|(_, body)| {
            let der = base64::tolerant(body).ok_or_else(|| {
                KeyError::new(KeyErrorKind::Format, "the body of a PEM certificate is no base64")
            })?;
            Ok(der.to_vec())
        });
    certificates.collect()
}

/// A PEM text with lines of 64 characters.
pub(super) fn write(label: &str, der: &[u8]) -> String {
    let body = zeroize::Zeroizing::new(base64::standard(der));
    let mut text = String::with_capacity(body.len() + body.len() / 64 + 80);
    text.extend(["-----BEGIN ", label, "-----\n"]);
    let mut rest = body.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(64));
        text.extend([line, "\n"]);
        rest = after;
    }
    text.extend(["-----END ", label, "-----\n"]);
    text
}

fn unescaped(text: &str) -> zeroize::Zeroizing<String> {
    zeroize::Zeroizing::new(text.replace("\\r", "").replace("\\n", "\n"))
}

/// The label and the body of each section. Lines with a colon (`Proc-Type: 4,ENCRYPTED`) make a body that is no base64.
fn sections(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, begun) = rest.split_once("-----BEGIN ")?;
        let (label, after) = begun.split_once("-----")?;
        let (body, after) = after.split_once("-----END ")?;
        rest = after;
        Some((label, body))
    })
}
