//! Percent-encoding, read back by hand.

/// A text without its percent-encoding; `None` where that is broken or the bytes are no UTF-8.
pub fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'%' {
            bytes.push(*byte);
            continue;
        }
        let [high, low, after @ ..] = rest else {
            return None;
        };
        let digit = |byte: u8| char::from(byte).to_digit(16);
        bytes.push(u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}

/// The pairs of a query or a URL-encoded form; `None` where a character stands in it that has to be encoded.
pub fn query_pairs(raw: &str) -> Option<Vec<(String, String)>> {
    if raw.is_empty() {
        return Some(Vec::new());
    }
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~*%+=&".contains(c);
    if !raw.chars().all(allowed) {
        return None;
    }
    let decoded = |text: &str| percent_decoded(&text.replace('+', " "));
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=')?;
        Some((decoded(name)?, decoded(value)?))
    };
    raw.split('&').map(pair).collect()
}

#[test]
fn what_is_encoded_comes_back_and_what_is_broken_does_not() {
    for (raw, decoded) in [
        ("a%20b", Some("a b")),
        ("%C3%A6", Some("æ")),
        ("%252F", Some("%2F")),
        ("a+b", Some("a+b")),
        ("%", None),
        ("%2", None),
        ("%zz", None),
        ("%C3", None),
    ] {
        assert_eq!(percent_decoded(raw).as_deref(), decoded, "{raw}");
    }
    let pairs = |raw| query_pairs(raw).map(|pairs| format!("{pairs:?}"));
    assert_eq!(pairs("a=1+2&a=%2B").unwrap(), r#"[("a", "1 2"), ("a", "+")]"#);
    assert_eq!(pairs("").unwrap(), "[]");
    for broken in ["a b=1", "a=æ", "a", "a=1&", "a=[1]", "a=%"] {
        assert_eq!(query_pairs(broken), None, "{broken}");
    }
}
