//! A text that a pattern of a document accepts.

use regex_syntax::hir::{Class, Hir, HirKind};

use crate::random::Seed;

/// The characters that a text takes where a class leaves the choice.
const PREFERRED: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// How much a repetition without an upper bound adds to its lower one.
const MORE: u32 = 7;

/// A text of a pattern; `None` when the pattern cannot be read (look-around) or nothing fits it.
pub(crate) fn text(pattern: &str, seed: Seed) -> Option<String> {
    let hir = regex_syntax::Parser::new().parse(pattern).ok()?;
    let mut text = String::new();
    write(&hir, seed, &mut text)?;
    Some(text)
}

fn write(hir: &Hir, seed: Seed, text: &mut String) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => text.push(member(class, seed)?),
        HirKind::Repetition(repetition) => {
            let most = repetition
                .max
                .unwrap_or(repetition.min + MORE)
                .min(repetition.min + MORE);
            let span = u64::from(most - repetition.min) + 1;
            let count = u64::from(repetition.min) + seed.child("count").below(span);
            for index in 0..count {
                write(&repetition.sub, seed.nth(index), text)?;
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, seed.child("group"), text)?,
        HirKind::Concat(parts) => {
            for (index, part) in (0..).zip(parts) {
                write(part, seed.nth(index), text)?;
            }
        }
        HirKind::Alternation(choices) => {
            let index = usize::try_from(seed.child("choice").below(choices.len() as u64)).ok()?;
            write(choices.get(index)?, seed.child("chosen"), text)?;
        }
    }
    Some(())
}

fn member(class: &Class, seed: Seed) -> Option<char> {
    let Class::Unicode(class) = class else { return None };
    let holds = |letter: char| {
        class
            .ranges()
            .iter()
            .any(|range| (range.start()..=range.end()).contains(&letter))
    };
    let fitting: Vec<char> = PREFERRED.chars().filter(|letter| holds(*letter)).collect();
    if fitting.is_empty() {
        return class.ranges().first().map(|range| range.start());
    }
    fitting
        .get(usize::try_from(seed.below(fitting.len() as u64)).ok()?)
        .copied()
}
