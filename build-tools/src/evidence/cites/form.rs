//! The forms of an `x-source`.

use crate::manifest::is_day;

/// How it is written, for messages.
pub(super) const REMEDY: &str = "write `owner/repo@commit:path#L12`, `https://page (2026-01-31)`, `document: what of it` or \
                                 `RFC 9110 section 15`, several separated by `; `";

/// One source of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Citation {
    /// Lines of a file in a repository at a commit.
    Code {
        /// `owner/name`.
        repository: String,
        /// 40 hexadecimal digits.
        commit: String,
        /// The file.
        path: String,
        /// First and last line.
        lines: (usize, usize),
    },
    /// A page, as it was on a day.
    Page,
    /// The published document itself.
    Document,
    /// A standard of the IETF.
    Rfc,
}

/// Reads one source.
///
/// # Errors
/// What is wrong with its form.
pub fn parse(text: &str) -> Result<Citation, String> {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix("document:") {
        return if rest.trim().is_empty() {
            Err("does not say what of the document".to_owned())
        } else {
            Ok(Citation::Document)
        };
    }
    if let Some(rest) = text.strip_prefix("RFC ") {
        let number = rest.split(' ').next().unwrap_or_default();
        return if number.parse::<u32>().is_ok() {
            Ok(Citation::Rfc)
        } else {
            Err(format!("`{text}` names no RFC by its number"))
        };
    }
    if text.starts_with("https://") {
        let day = text.rsplit_once(" (").and_then(|(_, day)| day.strip_suffix(')'));
        return if day.is_some_and(is_day) {
            Ok(Citation::Page)
        } else {
            Err(format!("`{text}` does not say of which day the page is"))
        };
    }
    code(text).ok_or_else(|| format!("`{text}` is of no known form"))
}

fn code(text: &str) -> Option<Citation> {
    // Lines may be a range here.
    let (text, last) = match text.rsplit_once("-L") {
        Some((first, last)) if first.contains("#L") => (first, Some(last.parse::<usize>().ok()?)),
        _ => (text, None),
    };
    let one = crate::overlay::Citation::parse(text)?;
    let first = usize::try_from(one.line).ok()?;
    let lines = (first, last.unwrap_or(first));
    (lines.0 <= lines.1).then(|| Citation::Code {
        repository: one.repository.to_owned(),
        commit: one.commit.to_owned(),
        path: one.path.to_owned(),
        lines,
    })
}

/// Reads all of an `x-source`.
pub(super) fn all(text: &str) -> Result<Vec<Citation>, String> {
    text.split("; ").map(parse).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMIT: &str = "161ba1223862bb420022844eed09ff48c83a3840";

    #[test]
    fn the_known_forms_are_read() {
        let code = format!("Altinn/altinn-broker@{COMMIT}:src/Models/ResourceExt.cs#L61");
        let Ok(Citation::Code {
            repository,
            commit,
            path,
            lines,
        }) = parse(&code)
        else {
            panic!("{code}");
        };
        assert_eq!(
            (repository.as_str(), commit.as_str()),
            ("Altinn/altinn-broker", COMMIT)
        );
        assert_eq!((path.as_str(), lines), ("src/Models/ResourceExt.cs", (61, 61)));
        let range = format!(
            "a/b@{COMMIT}:c.cs#L3-L9; RFC 9110 section 15.5; https://docs.altinn.studio/a (2026-08-01); document: its webhooks"
        );
        let all = all(&range).unwrap();
        assert_eq!(all.len(), 4);
        assert!(matches!(&all[0], Citation::Code { lines: (3, 9), .. }));
        assert_eq!(all[1..], [Citation::Rfc, Citation::Page, Citation::Document]);
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "ResourceExt.cs:61",
            "Altinn/altinn-broker@161ba12:ResourceExt.cs#L61",
            &format!("altinn-broker@{COMMIT}:a.cs#L1"),
            &format!("a/b@{COMMIT}:a.cs"),
            &format!("a/b@{COMMIT}:a.cs#L0"),
            &format!("a/b@{COMMIT}:a.cs#L9-L3"),
            "https://docs.altinn.studio/a",
            "https://docs.altinn.studio/a (yesterday)",
            "document:",
            "RFC some",
            "",
        ] {
            assert!(all(text).is_err(), "{text}");
        }
    }
}
