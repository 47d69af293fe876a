//! What may be shown of texts that others wrote: settings, names, and the words of servers.
//!
//! Anything ends up anywhere by mistake: a private key in a client id, a token among the scopes. So a text is looked at before it
//! stands in an error, a log line or a `Debug` form.

use std::{borrow::Cow, fmt};

use crate::numbers::PersonNumber;

/// The longest description of a server that is kept, in characters.
const MAX_SHOWN: usize = 500;
/// No id, name or address is longer than this.
const MAX_WORD: usize = 200;
/// From this length on a word is long enough to be a secret by its looks.
const OPAQUE: usize = 16;

/// What a setting seems to hold that it should not, in words that complete "it looks like ...".
pub(crate) fn suspect(text: &str) -> Option<&'static str> {
    if text.contains("-----BEGIN") || text.contains("\"kty\"") || text.contains("\"d\"") {
        return Some("a key");
    }
    // `{"` in base64: how every JWK, JWT and EncodedJwk begins.
    if text.contains("eyJ") {
        return Some("a token or an encoded key");
    }
    if text.split_whitespace().any(|word| word.len() > MAX_WORD) {
        return Some("a key: it is too long");
    }
    if has_secret_part(text) {
        return Some("a URL with a query or credentials, which can hold a secret");
    }
    if is_person(text) {
        return Some("an identity number");
    }
    None
}

/// Whether a URL has a query, a fragment or credentials.
fn has_secret_part(text: &str) -> bool {
    text.split_once("://").is_some_and(|(_, rest)| {
        rest.contains(['?', '#']) || rest.split('/').next().is_some_and(|host| host.contains('@'))
    })
}

/// Whether an identity number stands in the text, in one piece or with separators.
fn is_person(text: &str) -> bool {
    groups(text).any(|group| {
        let digits: String = text[group].chars().filter(char::is_ascii_digit).collect();
        digits.as_bytes().windows(11).any(|window| {
            std::str::from_utf8(window).is_ok_and(|number| number.parse::<PersonNumber>().is_ok())
        })
    })
}

/// The ranges of digits that belong together: single separators stand between them, as in `010203 12345`.
fn groups(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    let is_separator = |c: char| c.is_whitespace() || matches!(c, '-' | '.' | '/' | '_');
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(|c: char| c.is_ascii_digit())?;
        let (mut end, mut separated) = (start, false);
        for (at, c) in text[start..].char_indices() {
            if c.is_ascii_digit() {
                end = start + at + 1;
                separated = false;
            } else if is_separator(c) && !separated {
                separated = true;
            } else {
                break;
            }
        }
        rest = end;
        Some(start..end)
    })
}

/// The name of a setting as it may be shown: what is no name is described.
pub(crate) fn name(text: &str) -> Cow<'_, str> {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.: ".contains(&byte);
    if text.len() <= 64 && text.bytes().all(is_name) && suspect(text).is_none() && shown(text) == text {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(format!("a name of {} bytes", text.len()))
    }
}

/// An id or an address in a `Debug` form: hidden if it looks like something else.
pub(crate) struct Id<'t>(pub(crate) &'t str);

impl fmt::Debug for Id<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match suspect(self.0) {
            None => fmt::Debug::fmt(self.0, f),
            Some(_) => f.write_str("\"…\""),
        }
    }
}

/// A server's words as they may be shown: one line, not too long, without tokens, keys and identity numbers.
///
/// What is hidden: JWTs of any length, words that look random, what stands after `Bearer` or `token=`, and eleven digits, in one
/// piece or with blanks, dots or hyphens. Ids that support asks for (UUIDs, trace ids) stay.
pub(crate) fn shown(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|c| c.is_whitespace() || !c.is_control() && !is_invisible(*c))
        .collect();
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = without_numbers(&line);
    let mut words = Vec::new();
    let mut before = Before::Nothing;
    for word in text.split(' ') {
        let has_digit = || word.bytes().any(|byte| byte.is_ascii_digit());
        let hidden = is_opaque(word) && !(before == Before::TraceId && is_hex(trimmed(word)))
            || before == Before::Scheme && (word.len() >= 8 || has_digit())
            || before == Before::Name && (word.len() >= OPAQUE || has_digit());
        before = Before::of(word);
        words.push(if hidden { "…" } else { word });
    }
    words.join(" ").chars().take(MAX_SHOWN).collect()
}

/// What a word is to the one that follows.
#[derive(PartialEq)]
enum Before {
    /// The scheme of an `Authorization` header.
    Scheme,
    /// The name of something secret.
    Name,
    TraceId,
    Nothing,
}

impl Before {
    fn of(word: &str) -> Self {
        match trimmed(word).to_ascii_lowercase().as_str() {
            "bearer" | "basic" => Self::Scheme,
            "trace_id" | "traceid" | "id" if word.ends_with(':') => Self::TraceId,
            name if word.ends_with([':', '=']) && is_secret_name(name) => Self::Name,
            _ => Self::Nothing,
        }
    }
}

/// A word without the punctuation around it.
fn trimmed(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_ascii_alphanumeric())
}

/// Whether what stands after this name is secret.
fn is_secret_name(name: &str) -> bool {
    let name = name.trim_end_matches(['"', '\'']).to_ascii_lowercase();
    [
        "token",
        "secret",
        "password",
        "assertion",
        "sig",
        "signature",
        "key",
    ]
    .iter()
    .any(|word| name.ends_with(word))
}

/// Characters that change how a line looks and are no letters: bidirectional controls and those without a width.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// The text without what may be an identity number: digits that make eleven together, or more than that in one piece.
fn without_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for group in groups(text) {
        let lengths = text[group.clone()]
            .split(|c: char| !c.is_ascii_digit())
            .map(str::len)
            .collect::<Vec<_>>();
        let makes_eleven = (0..lengths.len()).any(|first| {
            let mut sum = 0;
            lengths[first..].iter().any(|length| {
                sum += length;
                sum == 11
            })
        });
        if makes_eleven || lengths.iter().any(|length| *length > 11) {
            out.push_str(&text[from..group.start]);
            out.push('…');
            from = group.end;
        }
    }
    out.push_str(&text[from..]);
    out
}

/// Whether a word holds something that looks like a token or a key.
fn is_opaque(word: &str) -> bool {
    if word.contains("eyJ") || word.len() > MAX_WORD {
        return true;
    }
    let mut joints = word.match_indices([':', '=']);
    if joints.any(|(at, _)| at + 2 < word.len() && is_secret_name(&word[..at])) {
        return true;
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+' | '~');
    word.split(|c| !is_part(c)).any(is_random)
}

/// Whether a piece of a word changes between capitals, small letters and digits as often as random text does: words, scopes and
/// dates change at their joints only.
fn is_random(piece: &str) -> bool {
    if piece.len() < OPAQUE || is_uuid(piece) {
        return false;
    }
    let classes = piece
        .bytes()
        .filter(u8::is_ascii_alphanumeric)
        .map(|byte| (byte.is_ascii_digit(), byte.is_ascii_uppercase()))
        .collect::<Vec<_>>();
    let changes = classes.windows(2).filter(|pair| pair[0] != pair[1]).count();
    changes * 10 >= classes.len() * 3 || is_hex(piece) && piece.len() >= 24
}

fn is_hex(piece: &str) -> bool {
    piece.bytes().any(|byte| byte.is_ascii_digit())
        && piece.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

fn is_uuid(piece: &str) -> bool {
    piece.len() == 36 && uuid::Uuid::try_parse(piece).is_ok()
}
