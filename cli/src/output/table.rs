//! A list of objects as a table; one object as names and values.

use serde_json::Value;

/// The widest column; longer values are cut.
const WIDEST: usize = 60;

/// The value as text, ending in a line end.
pub(super) fn table(value: &Value) -> String {
    let value = rows_of(value);
    let items = match value {
        Value::Array(items) => items.as_slice(),
        Value::Object(members) => {
            let rows = members
                .iter()
                .map(|(name, value)| vec![name.clone(), cell(value)]);
            return written(None, rows.collect());
        }
        other => return format!("{}\n", cell(other)),
    };
    let mut names: Vec<&str> = Vec::new();
    for name in items
        .iter()
        .filter_map(Value::as_object)
        .flat_map(|item| item.keys())
    {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return written(None, items.iter().map(|item| vec![cell(item)]).collect());
    }
    let rows = items
        .iter()
        .map(|item| {
            names
                .iter()
                .map(|name| item.get(*name).map_or(String::new(), cell))
                .collect()
        })
        .collect();
    written(Some(&names), rows)
}

/// The list inside an object that has just one list of objects, such as a page.
fn rows_of(value: &Value) -> &Value {
    let Some(members) = value.as_object() else {
        return value;
    };
    let mut lists = members.values().filter(|member| {
        member
            .as_array()
            .is_some_and(|items| !items.is_empty() && items.iter().all(Value::is_object))
    });
    match (lists.next(), lists.next()) {
        (Some(list), None) => list,
        _ => value,
    }
}

fn cell(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().count() <= WIDEST {
        return text;
    }
    let kept: String = text.chars().take(WIDEST - 1).collect();
    format!("{kept}…")
}

fn written(head: Option<&[&str]>, rows: Vec<Vec<String>>) -> String {
    let head: Option<Vec<String>> = head.map(|names| names.iter().map(|name| name.to_uppercase()).collect());
    let all: Vec<Vec<String>> = head.into_iter().chain(rows).collect();
    let columns = all.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = all.iter().filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        })
        .collect();
    let mut out = String::new();
    for row in &all {
        let mut text = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            text.push_str(cell);
            text.push_str(&" ".repeat(width - cell.chars().count() + 2));
        }
        out.push_str(text.trim_end());
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lists_pages_and_objects_have_rows() {
        let list = json!([{"id": 1, "name": "æ"}, {"id": 20, "extra": null}]);
        assert_eq!(table(&list), "ID  NAME  EXTRA\n1   æ\n20\n");
        assert_eq!(table(&json!({"count": 2, "items": list})), table(&list));
        assert_eq!(table(&json!({"a": "x\ny", "bcd": [1]})), "a    x y\nbcd  [1]\n");
        assert_eq!(table(&json!(["p", "q"])), "p\nq\n");
    }
}
