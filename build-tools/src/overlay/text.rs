//! An overlay as text: the lines of its actions, and cutting actions out without touching another byte.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::load::parse_any;
use crate::{Error, Result};

/// The lines at which the actions of an overlay begin, from 1.
#[must_use]
pub fn action_lines(text: &str) -> Vec<usize> {
    let mut depth = None;
    let mut lines = Vec::new();
    let actions = text
        .lines()
        .enumerate()
        .skip_while(|(_, line)| !line.starts_with("actions:"));
    for (number, line) in actions {
        let indent = indent(line);
        if line.trim_start().starts_with("- ") && *depth.get_or_insert(indent) == indent {
            lines.push(number + 1);
        }
    }
    lines
}

/// The overlay without these actions, counted from 0, or, where there are keys, without what they lead to in an update. What
/// that leaves empty goes, too.
///
/// # Errors
/// The overlay is not written as a block of YAML, so that a program cannot cut without touching something else.
pub fn cut_actions(file: &str, text: &str, cuts: &BTreeSet<(usize, Vec<String>)>) -> Result<String> {
    let mut tree = parse_any(file, text.as_bytes())?;
    let by_hand = |index: usize| {
        let line = action_lines(text).get(index).copied().unwrap_or(1);
        Error::new(file, "cannot be cut out by a program", "delete it by hand")
            .at(format!("line {line}, action {}", index + 1))
    };
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let starts = action_lines(text);
    // From the back, so that no cut moves a later one; a whole action comes before its parts and makes them needless.
    let whole: BTreeSet<usize> = cuts
        .iter()
        .filter(|(_, inside)| inside.is_empty())
        .map(|(index, _)| *index)
        .collect();
    for (index, inside) in cuts.iter().rev() {
        if !inside.is_empty() && whole.contains(index) {
            continue;
        }
        let start = starts
            .get(*index)
            .map(|line| line - 1)
            .ok_or_else(|| by_hand(*index))?;
        let actions = tree["actions"].as_array_mut().ok_or_else(|| by_hand(*index))?;
        let action = actions.get_mut(*index).ok_or_else(|| by_hand(*index))?;
        let inside = upmost(&action["update"], inside).ok_or_else(|| by_hand(*index))?;
        let here = block(&lines, start);
        if inside.is_empty() {
            actions.remove(*index);
            lines.drain(here);
            continue;
        }
        let mut found = key(&lines, here, "update").ok_or_else(|| by_hand(*index))?;
        for name in inside {
            found = key(&lines, found, name).ok_or_else(|| by_hand(*index))?;
        }
        remove(&mut action["update"], inside);
        lines.drain(found);
    }
    let mut out = lines.concat();
    if tree["actions"].as_array().is_some_and(Vec::is_empty) {
        out = out.replacen("\nactions:\n", "\nactions: []\n", 1);
    }
    // The proof that nothing else went.
    match parse_any(file, out.as_bytes()) {
        Ok(read) if read == tree => Ok(out),
        _ => Err(by_hand(cuts.first().map_or(0, |(index, _)| *index))),
    }
}

/// The shortest way to something that holds nothing else; empty where that is the whole update. Nothing where the way leads
/// nowhere.
fn upmost<'k>(update: &Value, inside: &'k [String]) -> Option<&'k [String]> {
    let mut value = update;
    let mut shortest = 0;
    for (depth, key) in inside.iter().enumerate() {
        let map = value.as_object()?;
        if map.len() > 1 {
            shortest = depth + 1;
        }
        value = map.get(key)?;
    }
    inside.get(..shortest)
}

fn remove(value: &mut Value, way: &[String]) {
    match way {
        [last] => drop(value.as_object_mut().and_then(|map| map.remove(last))),
        [first, rest @ ..] => {
            if let Some(inner) = value.get_mut(first) {
                remove(inner, rest);
            }
        }
        [] => {}
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

fn is_content(line: &str) -> bool {
    let bare = line.trim();
    !bare.is_empty() && !bare.starts_with('#')
}

/// The lines of what begins at `start`: everything that is indented deeper, without comments and blank lines at the end.
fn block(lines: &[&str], start: usize) -> std::ops::Range<usize> {
    let depth = lines.get(start).map_or(0, |line| indent(line));
    let mut end = start + 1;
    for (number, line) in lines.iter().enumerate().skip(start + 1) {
        if !is_content(line) {
            continue;
        }
        if indent(line) <= depth {
            break;
        }
        end = number + 1;
    }
    start..end
}

/// The lines of a key, with its value, directly below what `within` holds.
fn key(lines: &[&str], within: std::ops::Range<usize>, name: &str) -> Option<std::ops::Range<usize>> {
    let holder = lines.get(within.start)?;
    // The keys of an action begin behind its dash, those of a map one step deeper than its own key.
    let in_list = holder.trim_start().starts_with("- ");
    let first = within.start + usize::from(!in_list);
    let depth = if in_list {
        indent(holder) + 2
    } else {
        lines
            .get(first..within.end)?
            .iter()
            .find(|line| is_content(line))
            .map(|line| indent(line))?
    };
    for number in first..within.end {
        let line = lines.get(number)?;
        let (at, bare) = match line.trim_start().strip_prefix("- ") {
            Some(rest) if number == within.start => (depth, rest),
            _ => (indent(line), line.trim_start()),
        };
        if at == depth && is_content(line) && names(bare, name) {
            return Some(block(lines, number));
        }
    }
    None
}

/// Whether a line begins with this key, plain or in quotes.
fn names(line: &str, name: &str) -> bool {
    let single = format!("'{}'", name.replace('\'', "''"));
    let double = Value::String(name.to_owned()).to_string();
    [name, &single, &double].iter().any(|spelled| {
        line.strip_prefix(*spelled)
            .and_then(|rest| rest.strip_prefix(':'))
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\n', '\r']))
    })
}
