//! Reading what servers really send where the document promises something tidier.

use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};

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

/// Reads a JSON body. An empty one, and `null`, read as the emptiest value of the type: `None`, an empty list or map, a
/// structure without a required member. A byte order mark and white space around the JSON are skipped.
///
/// # Errors
/// When the body is not of the type, or is empty and the type has no empty value.
pub fn read_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    let body = content(body);
    if !body.is_empty() && body != b"null" {
        return serde_json::from_slice(body);
    }
    serde_json::from_slice(b"null").or_else(|error| {
        serde_json::from_slice(b"[]")
            .or_else(|_| serde_json::from_slice(b"{}"))
            .map_err(|_: serde_json::Error| error)
    })
}

/// Reads the error body that is documented for a status; `None` when it is another one. serde would read a list as a
/// structure, member by member: here a list is a list.
#[must_use]
pub fn read_error<T: DeserializeOwned + Serialize>(body: &[u8]) -> Option<T> {
    let body = content(body);
    let read: T = serde_json::from_slice(body).ok()?;
    let positional =
        body.starts_with(b"[") && !serde_json::to_value(&read).is_ok_and(|value| value.is_array());
    (!positional).then_some(read)
}

/// The body without a byte order mark and the white space around it.
pub(crate) fn content(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii()
}
