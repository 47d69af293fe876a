//! JSON for people: indented, coloured, and otherwise as it came.

use serde_json::Value;

const NAME: &str = "34;1";
const TEXT: &str = "32";
const WORD: &str = "33";

/// A valid JSON text with indentation; members keep their order and numbers their digits.
pub(super) fn pretty(text: &str, colours: bool) -> String {
    Writer {
        out: String::with_capacity(text.len() * 2),
        colours,
        indents: true,
    }
    .write(text)
}

/// A value in one line.
pub(super) fn compact(value: &Value, colours: bool) -> String {
    let text = value.to_string();
    if !colours {
        return text;
    }
    Writer {
        out: String::with_capacity(text.len() * 2),
        colours,
        indents: false,
    }
    .write(&text)
}

struct Writer {
    out: String,
    colours: bool,
    indents: bool,
}

impl Writer {
    fn write(mut self, text: &str) -> String {
        let mut depth = 0_usize;
        let mut rest = text.trim();
        while let Some(first) = rest.chars().next() {
            let length = match first {
                '"' => text_length(rest),
                '{' | '[' | '}' | ']' | ',' | ':' => 1,
                c if c.is_whitespace() => {
                    rest = rest.trim_start();
                    continue;
                }
                _ => rest
                    .find(|c: char| c.is_whitespace() || ",:]}".contains(c))
                    .unwrap_or(rest.len()),
            };
            let (token, after) = rest.split_at(length);
            rest = after.trim_start();
            match first {
                '{' | '[' => {
                    self.out.push(first);
                    if rest.starts_with(['}', ']']) {
                        self.out.push_str(&rest[..1]);
                        rest = &rest[1..];
                    } else {
                        depth += 1;
                        self.new_line(depth);
                    }
                }
                '}' | ']' => {
                    depth = depth.saturating_sub(1);
                    self.new_line(depth);
                    self.out.push(first);
                }
                ',' => {
                    self.out.push(',');
                    self.new_line(depth);
                }
                ':' => self.out.push_str(if self.indents { ": " } else { ":" }),
                '"' if rest.starts_with(':') => self.painted(token, NAME),
                '"' => self.painted(token, TEXT),
                _ => self.painted(token, WORD),
            }
        }
        self.out
    }

    fn new_line(&mut self, depth: usize) {
        if self.indents {
            self.out.push('\n');
            self.out.push_str(&"  ".repeat(depth));
        }
    }

    fn painted(&mut self, token: &str, colour: &str) {
        if self.colours {
            self.out.push_str(&format!("\u{1b}[{colour}m{token}\u{1b}[0m"));
        } else {
            self.out.push_str(token);
        }
    }
}

/// The bytes of the text in quotes that begins here.
fn text_length(text: &str) -> usize {
    let mut escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return index + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_digits_and_escapes_stay() {
        let text = r#" {"z":1.10,"a":[ ],"t":"q\"}\\","n":12345678901234567890123,"o":{"x":null,"l":[true,"æ"]}, "e":{}} "#;
        let expected = "{\n  \"z\": 1.10,\n  \"a\": [],\n  \"t\": \"q\\\"}\\\\\",\n  \"n\": 12345678901234567890123,\n  \"o\": {\n    \"x\": null,\n    \"l\": [\n      true,\n      \"æ\"\n    ]\n  },\n  \"e\": {}\n}";
        assert_eq!(pretty(text, false), expected);
        assert_eq!(pretty("\"x\"", true), "\u{1b}[32m\"x\"\u{1b}[0m");
        assert_eq!(compact(&serde_json::json!({"a": [1]}), false), r#"{"a":[1]}"#);
    }
}
