//! Says where and how the body of an answer does not fit its type, without repeating any of its values.

/// What is wrong with a body, and where, if that is known.
pub(crate) fn explain(error: &serde_json::Error, place: Option<&str>) -> String {
    let text = error.to_string();
    let what = if text.starts_with("missing field") {
        before_position(&text)
    } else if let (true, Some(expected)) = (text.starts_with("invalid"), text.rfind("expected ")) {
        before_position(&text[expected..])
    } else if error.is_eof() {
        "it ends too early"
    } else if error.is_syntax() {
        "it is no JSON"
    } else {
        "a value does not fit its type"
    };
    match place {
        Some(place) => format!("the answer does not fit its type at `{place}`: {what}"),
        None => {
            format!(
                "the answer does not fit its type: {what} (line {}, column {})",
                error.line(),
                error.column()
            )
        }
    }
}

fn before_position(text: &str) -> &str {
    text.split(" at line").next().unwrap_or_default()
}
