//! Reading what servers really send where the document promises something tidier.

use serde::{Deserialize, Deserializer};

/// Reads `null` as the empty value of the type: for lists and maps that servers send as null.
///
/// # Errors
/// When the value is neither null nor of the type.
pub fn null_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// Reads a text that came raw or as a JSON string: Altinn's servers choose by `Accept` and by version.
#[must_use]
pub fn read_text(body: &[u8]) -> String {
    match body.first() {
        Some(b'"') => {
            serde_json::from_slice(body).unwrap_or_else(|_| String::from_utf8_lossy(body).into_owned())
        }
        _ => String::from_utf8_lossy(body).into_owned(),
    }
}
