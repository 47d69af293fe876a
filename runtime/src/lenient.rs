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
