//! The text of a document: UTF-8, with or without a byte order mark, or UTF-16 with one, as some servers publish it.

use std::borrow::Cow;

use crate::{Error, Result};

/// The text of these bytes without its byte order mark.
pub(super) fn text_of<'a>(name: &str, bytes: &'a [u8]) -> Result<Cow<'a, str>> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(name, rest, u16::from_le_bytes).map(Cow::Owned),
        [0xFE, 0xFF, rest @ ..] => utf16(name, rest, u16::from_be_bytes).map(Cow::Owned),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(name, rest).map(Cow::Borrowed),
        bytes => utf8(name, bytes).map(Cow::Borrowed),
    }
}

fn utf8<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str> {
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let place = after(&String::from_utf8_lossy(valid));
        Error::new(name, "is not UTF-8 text", "save it as UTF-8").at(place)
    })
}

fn utf16(name: &str, bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String> {
    let mut text = String::with_capacity(bytes.len());
    let wrong = |text: &str| Error::new(name, "is not UTF-16 text", "save it as UTF-8").at(after(text));
    let pairs = bytes.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err(wrong(""));
    }
    let units = pairs.map(|pair| {
        unit([
            pair.first().copied().unwrap_or(0),
            pair.last().copied().unwrap_or(0),
        ])
    });
    for letter in char::decode_utf16(units) {
        match letter {
            Ok(letter) => text.push(letter),
            Err(_) => return Err(wrong(&text)),
        }
    }
    Ok(text)
}

/// The place that follows this text.
fn after(text: &str) -> String {
    let line = text.matches('\n').count() + 1;
    let column = text.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    format!("line {line}, column {column}")
}
