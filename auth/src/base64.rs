//! Base64 as the services write it: strict when writing, tolerant when reading.

use ::base64::{
    Engine,
    alphabet::STANDARD as ALPHABET,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig, general_purpose},
};
use zeroize::Zeroizing;

/// Reads with or without padding, and whatever the bits after the last byte are.
const TOLERANT: GeneralPurpose = GeneralPurpose::new(
    &ALPHABET,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Base64url without padding (RFC 7515, section 2).
pub(crate) fn url(bytes: impl AsRef<[u8]>) -> String {
    general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

/// Standard base64 with padding (RFC 4648, section 4).
pub(crate) fn standard(bytes: impl AsRef<[u8]>) -> String {
    general_purpose::STANDARD.encode(bytes)
}

/// Reads either alphabet, padded or not, with white space anywhere and a byte order mark in front.
pub(crate) fn tolerant(text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    for character in text
        .trim_start_matches('\u{feff}')
        .chars()
        .filter(|character| !character.is_whitespace())
    {
        plain.push(match character {
            '-' => '+',
            '_' => '/',
            other => other,
        });
    }
    TOLERANT.decode(plain.as_bytes()).ok().map(Zeroizing::new)
}

/// Reads base64url without padding and nothing else, as RFC 7515 demands of tokens.
pub(crate) fn strict_url(text: &str) -> Option<Vec<u8>> {
    general_purpose::URL_SAFE_NO_PAD.decode(text).ok()
}
