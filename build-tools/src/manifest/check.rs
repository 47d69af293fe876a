//! The rules that the values of the manifest keep, and errors with their line.

use std::ops::Range;

use toml::Spanned;

use super::TOKEN_KINDS;
use super::read::{Text, Texts};
use crate::{Error, Result};

pub(super) struct Source<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
}

impl Source<'_> {
    pub(super) fn error(&self, span: &Range<usize>, problem: &str, remedy: &str) -> Error {
        let before = self.text.get(..span.start).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
        Error::new(self.file, problem, remedy).at(format!("line {line}, column {column}"))
    }

    pub(super) fn line_at(&self, span: &Range<usize>) -> &str {
        let start = self
            .text
            .get(..span.start)
            .and_then(|before| before.rfind('\n'))
            .map_or(0, |at| at + 1);
        self.text
            .get(start..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default()
            .trim()
    }

    pub(super) fn check(&self, holds: bool, text: &Text, problem: &str, remedy: &str) -> Result<()> {
        if holds {
            return Ok(());
        }
        Err(self.error(
            &text.span(),
            &format!("{problem}: \"{}\"", text.get_ref()),
            remedy,
        ))
    }

    pub(super) fn crate_name(&self, name: &Text) -> Result<()> {
        let remedy = "a crate is named by lower-case words joined by `-`, such as altinn-events";
        self.check(words(name.get_ref(), '-'), name, "is no crate name", remedy)
    }

    pub(super) fn library(&self, path: &Text) -> Result<()> {
        let inside = !path.get_ref().starts_with('/')
            && path
                .get_ref()
                .split('/')
                .all(|part| !matches!(part, "" | "." | ".."));
        self.check(
            inside,
            path,
            "is no file under specs",
            "name it relative to specs: libraries/name.json",
        )
    }

    pub(super) fn operation_name(&self, name: &Text) -> Result<()> {
        let remedy = "operations are named in snake_case, as in the corrections: get_order";
        self.check(
            words(name.get_ref(), '_'),
            name,
            "is no name of an operation",
            remedy,
        )
    }

    pub(super) fn tokens(&self, tokens: Texts) -> Result<Vec<String>> {
        for token in &tokens {
            let mut kinds: Vec<&str> = token.get_ref().split('+').collect();
            let known = kinds.iter().all(|kind| TOKEN_KINDS.contains(kind));
            let remedy = format!("the kinds are {}; a+b for both together", TOKEN_KINDS.join(", "));
            self.check(known, token, "is no kind of token", &remedy)?;
            let count = kinds.len();
            kinds.sort_unstable();
            kinds.dedup();
            let sensible = kinds.len() == count && (count == 1 || !kinds.contains(&"none"));
            self.check(
                sensible,
                token,
                "combines what cannot be combined",
                "each kind once, and `none` alone",
            )?;
        }
        Ok(tokens.into_iter().map(Spanned::into_inner).collect())
    }

    pub(super) fn scopes(&self, scopes: Texts) -> Result<Vec<String>> {
        for scope in &scopes {
            let whole = scope
                .get_ref()
                .split(' ')
                .all(|one| !one.is_empty() && one.bytes().all(|b| b.is_ascii_graphic()));
            self.check(
                whole,
                scope,
                "is no scope",
                "scope names, joined by one space where all of them are needed",
            )?;
        }
        Ok(scopes.into_iter().map(Spanned::into_inner).collect())
    }
}

/// Lower-case words of letters and digits, the first beginning with a letter.
fn words(name: &str, separator: char) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split(separator).all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// Whether a text is a day, `YYYY-MM-DD`.
pub(crate) fn is_day(text: &str) -> bool {
    let digits = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<u32>().ok());
    text.len() == 10
        && text.bytes().enumerate().all(|(n, b)| {
            if matches!(n, 4 | 7) {
                b == b'-'
            } else {
                b.is_ascii_digit()
            }
        })
        && digits(5, 7).is_some_and(|month| (1..=12).contains(&month))
        && digits(8, 10).is_some_and(|day| (1..=31).contains(&day))
}
