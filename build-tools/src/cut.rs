//! Cuts what no longer fits out of the files of `specs/`, and leaves every other byte as it is.

use std::collections::BTreeSet;

use crate::overlay::{Part, Stale, cut_actions};
use crate::{Error, Pins, Result, manifest};

/// A file of `specs/` without these parts of it; `crate_name` is whose parts they are. What only a person can change stays.
///
/// # Errors
/// A part is written in a form that cannot be cut without touching something else.
pub fn cut(file: &str, text: &str, crate_name: &str, stale: &[&Stale]) -> Result<String> {
    let mut actions = BTreeSet::new();
    let mut names = Vec::new();
    let mut out = text.to_owned();
    for one in stale {
        match &one.part {
            Part::Action { index, inside, .. } => drop(actions.insert((*index, inside.clone()))),
            Part::Name { table, key } => names.push((*table, key)),
            Part::Entry { keys, text } => {
                out = manifest::cut(file, &out, crate_name, keys, text.as_deref())?;
            }
            Part::File | Part::Written | Part::ByHand => {}
        }
    }
    if !actions.is_empty() {
        out = cut_actions(file, &out, &actions)?;
    }
    if !names.is_empty() {
        out = without_names(file, &out, &names)?;
    }
    Ok(out)
}

/// `names.toml` without these lines.
fn without_names(file: &str, text: &str, names: &[(&str, &String)]) -> Result<String> {
    let mut wanted = Pins::parse(file, text)?;
    for (table, key) in names {
        match *table {
            "operations" => drop(wanted.operations.remove(*key)),
            _ => drop(wanted.types.remove(*key)),
        }
    }
    let mut table = "";
    let mut out = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        if let Some(name) = line
            .trim()
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            table = name;
        }
        let goes = names.iter().any(|(of, key)| {
            let key = toml::Value::String((*key).clone()).to_string();
            *of == table && line.strip_prefix(&key).is_some_and(|rest| rest.starts_with(" ="))
        });
        if !goes {
            out.push_str(line);
        }
    }
    // The proof that nothing else went.
    match Pins::parse(file, &out) {
        Ok(read) if read == wanted => Ok(out),
        _ => Err(Error::new(
            file,
            "cannot be cut by a program",
            "write it again with `cargo xtask pin`",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_with_their_lines() {
        let text = "# words\n\n[operations]\n\"GET /a\" = \"get_a\"\n\"GET /b\" = \"get_b\"\n\n[types]\n\"A\" = \"A\"\n\"GET /a\" = \"Odd\"\n";
        let name = |table: &'static str, key: &str| Stale {
            file: String::new(),
            line: 0,
            place: String::new(),
            problem: String::new(),
            remedy: String::new(),
            part: Part::Name {
                table,
                key: key.to_owned(),
            },
        };
        let (one, other) = (name("operations", "GET /a"), name("types", "A"));
        let out = cut("names.toml", text, "altinn-a", &[&one, &other]).unwrap();
        assert_eq!(
            out,
            "# words\n\n[operations]\n\"GET /b\" = \"get_b\"\n\n[types]\n\"GET /a\" = \"Odd\"\n"
        );
        let inline = "operations = { \"GET /a\" = \"get_a\" }\n";
        assert!(cut("names.toml", inline, "altinn-a", &[&one]).is_err());
    }
}
