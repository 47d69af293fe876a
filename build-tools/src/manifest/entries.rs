//! Entries of the manifest as text: where they are, and cutting one out without touching another byte.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Api, Manifest, Wait};
use crate::overlay::{Part, Stale};
use crate::{Error, Result};

/// The line of an entry of a crate, from 1: `keys` lead to it from the table of the crate, `text` is one of a list there. The
/// nearest table above it where there is no such entry; 0 where the manifest cannot be read.
#[must_use]
pub fn line(manifest: &str, crate_name: &str, keys: &[String], text: Option<&str>) -> usize {
    let Ok(root) = DeTable::parse(manifest) else {
        return 0;
    };
    let found = place(root.get_ref(), crate_name, keys, text);
    let before = found.and_then(|span| manifest.get(..span.start));
    before.map_or(0, |before| before.matches('\n').count() + 1)
}

/// Fills in the lines of entries of the manifest.
pub(crate) fn locate(manifest: &str, crate_name: &str, stale: &mut [Stale]) {
    for one in stale {
        if let Part::Entry { keys, text } = &one.part {
            one.line = line(manifest, crate_name, keys, text.as_deref());
        }
    }
}

fn place(root: &DeTable<'_>, crate_name: &str, keys: &[String], text: Option<&str>) -> Option<Range<usize>> {
    let (key, value) = root.get_key_value(crate_name)?;
    let (mut span, mut value) = (key.span(), value);
    for key in keys {
        let Some((key, inner)) = value
            .get_ref()
            .as_table()
            .and_then(|table| table.get_key_value(key.as_str()))
        else {
            return Some(span);
        };
        (span, value) = (key.span(), inner);
    }
    Some(match text {
        Some(text) => item(value, text).map_or(span, Spanned::span),
        None => span,
    })
}

fn item<'t, 'a>(list: &'t Spanned<DeValue<'a>>, text: &str) -> Option<&'t Spanned<DeValue<'a>>> {
    let items = list.get_ref().as_array()?.iter();
    items
        .into_iter()
        .find(|item| item.get_ref().as_str() == Some(text))
}

/// The manifest without an entry of a crate.
///
/// # Errors
/// There is no such entry, or it is written in a form that cannot be cut without touching another one.
pub fn cut(
    file: &str,
    manifest: &str,
    crate_name: &str,
    keys: &[String],
    text: Option<&str>,
) -> Result<String> {
    let named = keys.join(".");
    let by_hand = || {
        Error::new(
            file,
            format!("`{crate_name}.{named}` cannot be cut out by a program"),
            "delete it by hand",
        )
        .at(format!("line {}", line(manifest, crate_name, keys, text)))
    };
    let out = match text {
        Some(text) => without_item(manifest, crate_name, keys, text),
        None => without_key(manifest, crate_name, keys),
    }
    .ok_or_else(by_hand)?;
    // The proof that nothing else went: both texts read alike but for this entry.
    let mut wanted = Manifest::parse(file, manifest)?;
    let api = wanted.apis.get_mut(crate_name).ok_or_else(by_hand)?;
    forget(api, keys, text).ok_or_else(by_hand)?;
    match Manifest::parse(file, &out) {
        Ok(read) if read == wanted => Ok(out),
        _ => Err(by_hand()),
    }
}

/// Takes an entry out of what was read.
fn forget(api: &mut Api, keys: &[String], text: Option<&str>) -> Option<()> {
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    match (keys.as_slice(), text) {
        (["idempotent"], Some(text)) => api.idempotent.retain(|name| name != text),
        (["webhook"], None) => api.webhook = None,
        (["urns", urn], Some(text)) => {
            let urn = super::Urn::ALL.into_iter().find(|one| one.as_str() == *urn)?;
            api.urns.get_mut(&urn)?.retain(|name| name != text);
        }
        (["operations", name], None) => drop(api.operations.remove(*name)?),
        (["operations", name, table], None) => {
            let facts = api.operations.get_mut(*name)?;
            match *table {
                "pages" => facts.pages = None,
                "wait" => facts.wait = None,
                _ => return None,
            }
            if *facts == super::OperationFacts::default() {
                api.operations.remove(*name);
            }
        }
        (["operations", name, "wait", list], Some(text)) => match &mut api.operations.get_mut(*name)?.wait {
            Some(Wait::Member { until, .. }) if *list == "until" => until.retain(|value| value != text),
            Some(Wait::Member { failed, .. }) if *list == "failed" => failed.retain(|value| value != text),
            _ => return None,
        },
        _ => return None,
    }
    Some(())
}

/// Without one text of a list: its whole line where it has one of its own.
fn without_item(manifest: &str, crate_name: &str, keys: &[String], text: &str) -> Option<String> {
    let root = DeTable::parse(manifest).ok()?;
    let mut value = root.get_ref().get(crate_name)?;
    for key in keys {
        value = value.get_ref().as_table()?.get(key.as_str())?;
    }
    let span = item(value, text)?.span();
    let rest = manifest.get(span.end..)?;
    let comma = rest.trim_start().starts_with(',');
    let after = if comma { rest.find(',')? + 1 } else { 0 };
    let before = manifest.get(..span.start)?;
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let tail = rest.get(after..)?;
    let alone = before.get(line_start..)?.trim().is_empty()
        && tail.trim_start_matches([' ', '\t']).starts_with(['\n', '\r']);
    let (start, end) = if alone {
        let to = tail.find('\n').map_or(tail.len(), |at| at + 1);
        (line_start, span.end + after + to)
    } else if comma {
        let blanks = tail.len() - tail.trim_start_matches(' ').len();
        // At the end of a line the blanks before it go, those after it elsewhere.
        let start = if tail.starts_with(['\n', '\r']) {
            before.trim_end_matches(' ').len()
        } else {
            span.start
        };
        (start, span.end + after + blanks)
    } else {
        // The last one of a line takes the comma before it along.
        let kept = before.trim_end();
        (kept.strip_suffix(',').unwrap_or(kept).len(), span.end)
    };
    Some(format!("{}{}", manifest.get(..start)?, manifest.get(end..)?))
}

/// Without the tables, or the `key = value`, that `keys` lead to.
fn without_key(manifest: &str, crate_name: &str, keys: &[String]) -> Option<String> {
    let mut wanted: Vec<&str> = vec![crate_name];
    wanted.extend(keys.iter().map(String::as_str));
    let (key, holder) = wanted.split_last()?;
    let mut out = String::with_capacity(manifest.len());
    for section in sections(manifest) {
        let header = section.header.as_deref().unwrap_or_default();
        if header
            .iter()
            .map(String::as_str)
            .take(wanted.len())
            .eq(wanted.iter().copied())
        {
            continue;
        }
        if header.iter().map(String::as_str).eq(holder.iter().copied()) {
            let left = without_line(section.text, key);
            // A table that has nothing left goes, too.
            let empty = left
                .lines()
                .skip_while(|line| !line.starts_with('['))
                .skip(1)
                .all(|line| line.trim().is_empty());
            if keys.len() > 1 && empty && left.len() < section.text.len() {
                continue;
            }
            out.push_str(&left);
        } else {
            out.push_str(section.text);
        }
    }
    (out.len() < manifest.len()).then_some(out)
}

/// A table with the comment that belongs to it.
struct Section<'a> {
    /// The keys of its header; none for what is above the first one.
    header: Option<Vec<String>>,
    text: &'a str,
}

fn sections(manifest: &str) -> Vec<Section<'_>> {
    let mut starts = vec![(0, None)];
    let (mut at, mut comment) = (0, None);
    for line in manifest.split_inclusive('\n') {
        let bare = line.trim_end();
        if bare.starts_with('[')
            && !line.starts_with("[[")
            && let Some(keys) = header(bare)
        {
            starts.push((comment.unwrap_or(at), Some(keys)));
            comment = None;
        } else if bare.starts_with('#') {
            comment.get_or_insert(at);
        } else {
            comment = None;
        }
        at += line.len();
    }
    let ends: Vec<usize> = starts
        .iter()
        .skip(1)
        .map(|(start, _)| *start)
        .chain([manifest.len()])
        .collect();
    let pieces = starts.into_iter().zip(ends);
    pieces
        .map(|((start, header), end)| Section {
            header,
            text: manifest.get(start..end).unwrap_or_default(),
        })
        .collect()
}

/// The keys of `[a.b-c."d"]`.
fn header(line: &str) -> Option<Vec<String>> {
    let (inside, rest) = line.strip_prefix('[')?.split_once(']')?;
    if !rest.trim_start().is_empty() && !rest.trim_start().starts_with('#') {
        return None;
    }
    Some(
        inside
            .split('.')
            .map(|key| key.trim().trim_matches(['"', '\'']).to_owned())
            .collect(),
    )
}

/// A table without `key = value`, which may go on over several lines.
fn without_line(section: &str, key: &str) -> String {
    let mut out = String::with_capacity(section.len());
    let mut open: Option<i32> = None;
    for line in section.split_inclusive('\n') {
        let depth =
            |line: &str| line.matches(['[', '{']).count() as i32 - line.matches([']', '}']).count() as i32;
        if let Some(left) = open {
            open = Some(left + depth(line)).filter(|left| *left > 0);
            continue;
        }
        let (name, value) = line.split_once('=').unwrap_or((line, ""));
        if !value.is_empty() && name.trim() == key {
            open = Some(depth(value)).filter(|left| *left > 0);
            continue;
        }
        out.push_str(line);
    }
    out
}
