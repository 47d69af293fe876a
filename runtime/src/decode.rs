//! Says where and how the body of an answer does not fit its type, without repeating any of its values.

use http::header::{CONTENT_TYPE, HeaderMap};

use crate::lenient::content;

/// What is wrong with a body, and where, if that is known.
pub(crate) fn explain(
    raw: &[u8],
    headers: &HeaderMap,
    error: &serde_json::Error,
    place: Option<&str>,
) -> String {
    if let Some(page) = markup(raw, headers) {
        return format!("the answer is {page}");
    }
    let text = error.to_string();
    let at = format!("line {}, column {}", error.line(), error.column());
    if error.is_eof() {
        return format!("the answer is not complete JSON: it ends too early ({at})");
    }
    if error.is_syntax() {
        let media_type = media_type(headers).filter(|of| !of.ends_with("json"));
        let media_type = media_type.map(|of| format!("; its content type is `{of}`"));
        return format!(
            "the answer is not valid JSON ({at}){}",
            media_type.unwrap_or_default()
        );
    }
    let what = if let Some(member) = text.strip_prefix("missing field ") {
        format!("{} is missing", before_position(member))
    } else if let (true, Some(expected)) = (text.starts_with("invalid"), text.rfind("expected ")) {
        format!(
            "it is not {}",
            in_words(before_position(&text[expected + "expected ".len()..]))
        )
    } else {
        "the value is not valid".to_owned()
    };
    match place {
        Some(place) => format!("the answer does not match its type at `{place}`: {what}"),
        None => format!("the answer does not match its type: {what} ({at})"),
    }
}

/// What serde expects, without the names of Rust types.
fn in_words(expected: &str) -> &str {
    match expected {
        "i8" | "i16" | "i32" | "i64" | "isize" | "u8" | "u16" | "u32" | "u64" | "usize" => {
            "an integer of the expected range"
        }
        "f32" | "f64" => "a number",
        "a boolean" => "true or false",
        "a sequence" => "a list",
        "a map" => "an object",
        _ if expected.starts_with("struct ") => "an object",
        _ if expected.starts_with("enum ") || expected.contains("variant") => "one of the expected values",
        other => other,
    }
}

fn before_position(text: &str) -> &str {
    text.split(" at line").next().unwrap_or_default()
}

/// Says of a body that it is HTML or XML, and what its content type is.
pub(crate) fn markup(raw: &[u8], headers: &HeaderMap) -> Option<String> {
    let raw = content(raw);
    if !raw.starts_with(b"<") {
        return None;
    }
    let start = String::from_utf8_lossy(&raw[..raw.len().min(1024)]).to_ascii_lowercase();
    let is_html = start.starts_with("<!doctype html") || start.contains("<html");
    let media_type = match media_type(headers) {
        Some(of) => format!(" (content type `{of}`)"),
        None => String::new(),
    };
    Some(if is_html {
        format!("a page of HTML{media_type}, perhaps from a proxy, or because the address is wrong")
    } else {
        format!("XML{media_type}")
    })
}

/// The media type of an answer, without its parameters.
fn media_type(headers: &HeaderMap) -> Option<&str> {
    let media_type = headers
        .get(CONTENT_TYPE)?
        .to_str()
        .ok()?
        .split(';')
        .next()?
        .trim();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'+' | b'-' | b'.');
    (media_type.len() <= 60 && media_type.bytes().all(is_plain)).then_some(media_type)
}
