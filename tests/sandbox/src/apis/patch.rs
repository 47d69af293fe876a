//! JSON Patch (RFC 6902) on a JSON value.

use serde_json::Value;

/// Applies operations in order; the value is to be dropped when one of them fails.
pub(super) fn apply(value: &mut Value, operations: &Value) -> Result<(), String> {
    for operation in operations.as_array().ok_or("the patch is no array")? {
        one(value, operation)?;
    }
    Ok(())
}

fn one(root: &mut Value, operation: &Value) -> Result<(), String> {
    let path = operation["path"].as_str().unwrap_or_default();
    let given = || operation["value"].clone();
    let from = || {
        let from = operation["from"].as_str().ok_or("`from` is missing")?;
        Ok::<_, String>((
            from.to_owned(),
            root.pointer(from)
                .cloned()
                .ok_or_else(|| format!("nothing is at `{from}`"))?,
        ))
    };
    match operation["op"].as_str().unwrap_or_default() {
        "add" => add(root, path, given()),
        "remove" => remove(root, path),
        "replace" => {
            let slot = root
                .pointer_mut(path)
                .ok_or_else(|| format!("nothing is at `{path}`"))?;
            *slot = given();
            Ok(())
        }
        "copy" => {
            let (_, value) = from()?;
            add(root, path, value)
        }
        "move" => {
            let (from, value) = from()?;
            remove(root, &from)?;
            add(root, path, value)
        }
        "test" if root.pointer(path) == Some(&operation["value"]) => Ok(()),
        "test" => Err(format!("the test of `{path}` failed")),
        other => Err(format!("`{other}` is no operation of RFC 6902")),
    }
}

/// The parent of a place, and its last step without escapes.
fn parent<'a>(root: &'a mut Value, path: &str) -> Result<(&'a mut Value, String), String> {
    let (parent, last) = path
        .rsplit_once('/')
        .ok_or_else(|| format!("`{path}` is no JSON pointer"))?;
    let parent = root
        .pointer_mut(parent)
        .ok_or_else(|| format!("nothing is at `{parent}`"))?;
    Ok((parent, last.replace("~1", "/").replace("~0", "~")))
}

fn add(root: &mut Value, path: &str, value: Value) -> Result<(), String> {
    if path.is_empty() {
        *root = value;
        return Ok(());
    }
    match parent(root, path)? {
        (Value::Object(members), name) => drop(members.insert(name, value)),
        (Value::Array(items), name) if name == "-" => items.push(value),
        (Value::Array(items), name) => {
            let index = name.parse().ok().filter(|index| *index <= items.len());
            items.insert(
                index.ok_or_else(|| format!("`{path}` is outside of the list"))?,
                value,
            );
        }
        _ => return Err(format!("`{path}` is inside of nothing")),
    }
    Ok(())
}

fn remove(root: &mut Value, path: &str) -> Result<(), String> {
    let gone = match parent(root, path)? {
        (Value::Object(members), name) => members.remove(&name),
        (Value::Array(items), name) => name
            .parse()
            .ok()
            .filter(|index| *index < items.len())
            .map(|index: usize| items.remove(index)),
        _ => None,
    };
    gone.map(drop).ok_or_else(|| format!("nothing is at `{path}`"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn operations_do_what_rfc_6902_says() {
        let table = [
            (
                json!([{"op": "add", "path": "/a/-", "value": 3}]),
                Ok(json!({"a": [1, 2, 3], "b/c": 1})),
            ),
            (
                json!([{"op": "add", "path": "/a/0", "value": 0}]),
                Ok(json!({"a": [0, 1, 2], "b/c": 1})),
            ),
            (
                json!([{"op": "remove", "path": "/b~1c"}]),
                Ok(json!({"a": [1, 2]})),
            ),
            (
                json!([{"op": "replace", "path": "/a/1", "value": 9}]),
                Ok(json!({"a": [1, 9], "b/c": 1})),
            ),
            (
                json!([{"op": "move", "from": "/a", "path": "/d"}]),
                Ok(json!({"d": [1, 2], "b/c": 1})),
            ),
            (
                json!([{"op": "copy", "from": "/a/0", "path": "/d"}]),
                Ok(json!({"a": [1, 2], "b/c": 1, "d": 1})),
            ),
            (json!([{"op": "test", "path": "/a/0", "value": 2}]), Err(())),
            (json!([{"op": "remove", "path": "/x"}]), Err(())),
            (json!([{"op": "add", "path": "/a/7", "value": 0}]), Err(())),
            (json!([{"op": "leap", "path": "/a"}]), Err(())),
            (json!({}), Err(())),
        ];
        for (patch, expected) in table {
            let mut value = json!({"a": [1, 2], "b/c": 1});
            let outcome = apply(&mut value, &patch).map(|()| value).map_err(drop);
            assert_eq!(outcome, expected, "{patch}");
        }
    }
}
