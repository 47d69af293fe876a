//! Settings as they were read, overwritten in memory when they have been used: keys and passwords are among them.

use serde_json::{Map, Value};
use zeroize::Zeroize;

/// A value, all texts of which are overwritten when it is dropped. The parser's own buffers are not.
pub(super) struct Tree(Value);

impl Tree {
    pub(super) fn new(value: Value) -> Self {
        Self(value)
    }

    /// The section of this path, such as `Outer:Inner`. Case does not matter, as in .NET.
    pub(super) fn section(&self, path: &str) -> Option<&Value> {
        let mut value = &self.0;
        for name in path.split(':').filter(|name| !name.is_empty()) {
            value = member(value.as_object()?, name)?;
        }
        Some(value)
    }
}

/// A member of an object, whatever the case of its name.
pub(super) fn member<'v>(members: &'v Map<String, Value>, name: &str) -> Option<&'v Value> {
    let found = members
        .iter()
        .find(|(member, _)| member.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value)
}

impl Drop for Tree {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(values) => values.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn l9_the_settings_that_were_read_are_overwritten() {
        let mut value =
            json!({ "jwk": { "d": "secret", "n": 1 }, "keys": ["secret", ["secret"]], "api_key": "secret" });
        wipe(&mut value);
        assert_eq!(
            value,
            json!({ "jwk": { "d": "", "n": 1 }, "keys": ["", [""]], "api_key": "" })
        );
    }
}
