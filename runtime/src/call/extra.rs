//! Members that a caller adds to a body beyond its type.

use serde_json::{Map, Value};

/// Puts a value into a JSON body: at a member of this name or, where the name begins with `/`, at a JSON Pointer (RFC 6901).
///
/// # Errors
/// What stands in the way.
pub(super) fn put(body: &mut Value, name: &str, value: Value) -> Result<(), String> {
    let Some(pointer) = name.strip_prefix('/') else {
        return match body {
            Value::Object(members) => {
                members.insert(name.to_owned(), value);
                Ok(())
            }
            _ => Err(format!(
                "the extra member `{name}` has no place: the body is no object"
            )),
        };
    };
    let mut at = body;
    for part in pointer.split('/') {
        let part = part.replace("~1", "/").replace("~0", "~");
        at = step(at, &part).ok_or_else(|| format!("the extra member `{name}` has no place in the body"))?;
    }
    *at = value;
    Ok(())
}

/// One step down. A map gets the member that it lacks, a list takes one more item at `-` or at its length.
fn step<'v>(at: &'v mut Value, part: &str) -> Option<&'v mut Value> {
    match at {
        Value::Object(members) => Some(members.entry(part).or_insert(Value::Null)),
        Value::Array(items) => {
            let index = if part == "-" {
                items.len()
            } else {
                part.parse().ok()?
            };
            if index == items.len() {
                items.push(Value::Null);
            }
            items.get_mut(index)
        }
        // A member that is not there, or null, is made a map.
        Value::Null => {
            *at = Value::Object(Map::new());
            step(at, part)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_goes_where_name_or_pointer_say() {
        let body = || json!({"a": 1, "b": {"c": [1, {"d": 2}], "n": null, "a/b~": 0}});
        for (name, expected) in [
            ("a", json!({"a": "x", "b": body()["b"]})),
            ("new", json!({"a": 1, "b": body()["b"], "new": "x"})),
            ("a.b", json!({"a": 1, "b": body()["b"], "a.b": "x"})),
            (
                "/b/c/1/d",
                json!({"a": 1, "b": {"c": [1, {"d": "x"}], "n": null, "a/b~": 0}}),
            ),
            (
                "/b/c/1/e",
                json!({"a": 1, "b": {"c": [1, {"d": 2, "e": "x"}], "n": null, "a/b~": 0}}),
            ),
            (
                "/b/c/-",
                json!({"a": 1, "b": {"c": [1, {"d": 2}, "x"], "n": null, "a/b~": 0}}),
            ),
            (
                "/b/c/2",
                json!({"a": 1, "b": {"c": [1, {"d": 2}, "x"], "n": null, "a/b~": 0}}),
            ),
            (
                "/b/c/-/f",
                json!({"a": 1, "b": {"c": [1, {"d": 2}, {"f": "x"}], "n": null, "a/b~": 0}}),
            ),
            (
                "/b/n/m",
                json!({"a": 1, "b": {"c": [1, {"d": 2}], "n": {"m": "x"}, "a/b~": 0}}),
            ),
            (
                "/b/a~1b~0",
                json!({"a": 1, "b": {"c": [1, {"d": 2}], "n": null, "a/b~": "x"}}),
            ),
            ("/e/f", json!({"a": 1, "b": body()["b"], "e": {"f": "x"}})),
            ("/", json!({"a": 1, "b": body()["b"], "": "x"})),
        ] {
            let mut changed = body();
            put(&mut changed, name, json!("x")).unwrap();
            assert_eq!(changed, expected, "{name}");
        }
    }

    #[test]
    fn what_has_no_place_is_said() {
        for (body, name) in [
            (json!([1]), "a"),
            (json!("text"), "a"),
            (json!({"a": 1}), "/a/b"),
            (json!({"a": [1]}), "/a/3"),
            (json!({"a": [1]}), "/a/x"),
            (json!({"a": [1]}), "/a/-1"),
        ] {
            let mut body = body;
            let problem = put(&mut body, name, json!(1)).unwrap_err();
            assert!(problem.contains(&format!("`{name}`")), "{problem}");
        }
    }
}
