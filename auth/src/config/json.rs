//! JSON as .NET reads it in configuration files: with comments and trailing commas.

use zeroize::Zeroizing;

use super::tree::Tree;

/// Reads a text. The error says where it stops to be JSON, and nothing of what stands there.
pub(super) fn read(text: &str) -> Result<Tree, String> {
    let text = text.trim_start_matches('\u{feff}');
    // The words of a serde error could repeat a value.
    serde_json::from_str(&plain(text))
        .map(Tree::new)
        .map_err(|error| {
            let (line, column) = (error.line(), error.column());
            if error.is_eof() {
                "it is no JSON: it ends in the middle".to_owned()
            } else {
                format!("it is no JSON from line {line}, column {column} on")
            }
        })
}

/// The same text with blanks for comments and for commas that nothing follows, so that places stay what they are.
fn plain(text: &str) -> Zeroizing<String> {
    let mut bytes = Zeroizing::new(text.as_bytes().to_vec());
    let mut comma = None;
    // The last byte that means something.
    let mut before = b'{';
    let mut at = 0;
    while let Some(byte) = bytes.get(at).copied() {
        let comment = match (byte, bytes.get(at + 1)) {
            (b'/', Some(b'/')) => Some(find(&bytes, at, b"\n").unwrap_or(bytes.len())),
            (b'/', Some(b'*')) => Some(find(&bytes, at + 2, b"*/").map_or(bytes.len(), |found| found + 2)),
            _ => None,
        };
        if let Some(end) = comment {
            let within = bytes.get_mut(at..end).unwrap_or_default();
            within
                .iter_mut()
                .filter(|byte| **byte != b'\n')
                .for_each(|byte| *byte = b' ');
            at = end;
            continue;
        }
        if byte.is_ascii_whitespace() {
            at += 1;
            continue;
        }
        match byte {
            b',' => comma = (!matches!(before, b'{' | b'[' | b',')).then_some(at),
            b'}' | b']' => {
                if let Some(comma) = comma.take().and_then(|comma| bytes.get_mut(comma)) {
                    *comma = b' ';
                }
            }
            _ => comma = None,
        }
        before = byte;
        at = if byte == b'"' {
            after_string(&bytes, at)
        } else {
            at + 1
        };
    }
    // Whole comments were replaced, so what is left is UTF-8 as before.
    Zeroizing::new(String::from_utf8(std::mem::take(&mut *bytes)).unwrap_or_default())
}

/// Where the string that begins here has ended.
fn after_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

fn find(bytes: &[u8], from: usize, wanted: &[u8]) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.windows(wanted.len())
        .position(|part| part == wanted)
        .map(|found| from + found)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    fn json() -> impl Strategy<Value = Value> {
        let text = "[ \"\\\\/*,\\]}a-z\u{e6}\n]{0,12}";
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            text.prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 6, move |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                proptest::collection::btree_map(text, inner, 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn json_without_comments_is_read_as_it_is(value in json()) {
            for text in [value.to_string(), format!("{value:#}")] {
                prop_assert_eq!(&*plain(&text), &text);
            }
        }

        #[test]
        fn comments_at_line_ends_and_trailing_commas_change_nothing(value in json()) {
            let pretty = format!("{value:#}");
            let mut lines = pretty.lines().map(str::to_owned).collect::<Vec<_>>();
            for index in 0..lines.len() {
                let closes = lines.get(index + 1).is_some_and(|next| next.trim_start().starts_with(['}', ']']));
                if closes && !lines[index].ends_with(['{', '[']) {
                    lines[index].push(',');
                }
                lines[index].push_str(" /* , } \" */ // \" ]");
            }
            let read: Result<Value, _> = serde_json::from_str(&plain(&lines.join("\n")));
            prop_assert_eq!(read.ok(), Some(value));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,80}") {
            let _ = read(&text);
        }
    }
}
