//! One way in which a client, or what the sandbox answers by, is broken.

use std::{
    collections::BTreeSet,
    ops::Range,
    path::{Path, PathBuf},
};

use serde_json::Value;

/// An operation: its crate and its name.
pub(crate) type Called = (String, String);

/// A change of a text: what stands in a range is replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) range: Range<usize>,
    pub(crate) with: String,
}

/// A change of a JSON document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum JsonEdit {
    /// A member of the object at a pointer gets another name.
    Rename { at: String, from: String, to: String },
    /// A member of the object at a pointer goes.
    Remove { at: String, name: String },
    /// The value at a pointer becomes another one.
    Set { at: String, value: Value },
}

/// How a file is changed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Change {
    Text(Vec<Edit>),
    Json(Vec<JsonEdit>),
}

/// A way to break one thing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mutation {
    /// What kind of mistake it is.
    pub(crate) kind: &'static str,
    /// Where and how, for people.
    pub(crate) what: String,
    /// The file, relative to the workspace.
    pub(crate) file: PathBuf,
    pub(crate) change: Change,
    /// The operations that it can break; the tests have to name one of them.
    pub(crate) operations: BTreeSet<Called>,
}

impl Mutation {
    /// The lines of the changed file that it stands in, beginning with 1; none for JSON.
    pub(crate) fn lines(&self, original: &str) -> Option<Range<usize>> {
        let Change::Text(edits) = &self.change else {
            return None;
        };
        let line = |at: usize| original[..at].matches('\n').count() + 1;
        let first = edits.iter().map(|edit| line(edit.range.start)).min()?;
        let last = edits.iter().map(|edit| line(edit.range.end)).max()?;
        Some(first..last + 1)
    }
}

/// A file after all its mutations; `None` where one has no place in it.
pub(crate) fn applied(original: &str, file: &Path, mutations: &[&Mutation]) -> Option<String> {
    let of_file = mutations.iter().filter(|mutation| mutation.file == file);
    let mut edits: Vec<&Edit> = Vec::new();
    let mut document: Option<Value> = None;
    for mutation in of_file {
        match &mutation.change {
            Change::Text(more) => edits.extend(more),
            Change::Json(more) => {
                if document.is_none() {
                    document = Some(serde_json::from_str(original).ok()?);
                }
                for edit in more {
                    json(document.as_mut()?, edit)?;
                }
            }
        }
    }
    if let Some(document) = document {
        return serde_json::to_string_pretty(&document).ok();
    }
    edits.sort_by_key(|edit| edit.range.start);
    if edits
        .windows(2)
        .any(|pair| pair[0].range.end > pair[1].range.start)
    {
        return None;
    }
    let mut text = original.to_owned();
    for edit in edits.into_iter().rev() {
        text.get(edit.range.clone())?;
        text.replace_range(edit.range.clone(), &edit.with);
    }
    (text != original).then_some(text)
}

fn json(document: &mut Value, edit: &JsonEdit) -> Option<()> {
    match edit {
        JsonEdit::Rename { at, from, to } => {
            let members = document.pointer_mut(at)?.as_object_mut()?;
            if members.contains_key(to) {
                return None;
            }
            let value = members.remove(from)?;
            members.insert(to.clone(), value);
        }
        JsonEdit::Remove { at, name } => {
            document.pointer_mut(at)?.as_object_mut()?.remove(name)?;
        }
        JsonEdit::Set { at, value } => {
            let known = document.pointer_mut(at)?;
            if known == value {
                return None;
            }
            *known = value.clone();
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn mutation(change: Change) -> Mutation {
        Mutation {
            kind: "test",
            what: String::new(),
            file: "a".into(),
            change,
            operations: BTreeSet::new(),
        }
    }

    fn edit(range: Range<usize>, with: &str) -> Edit {
        Edit {
            range,
            with: with.to_owned(),
        }
    }

    #[test]
    fn edits_of_a_text_are_made_where_the_original_has_them() {
        let one = mutation(Change::Text(vec![edit(0..1, "longer"), edit(4..5, "")]));
        let other = mutation(Change::Text(vec![edit(2..3, "B")]));
        let text = applied("a\nb\nc\n", Path::new("a"), &[&one, &other]);
        assert_eq!(text.as_deref(), Some("longer\nB\n\n"));
        assert_eq!(one.lines("a\nb\nc\n"), Some(1..4));
        assert_eq!(other.lines("a\nb\nc\n"), Some(2..3));
    }

    #[test]
    fn edits_without_a_place_or_without_effect_or_over_each_other_are_none() {
        for edits in [
            vec![edit(9..10, "x")],
            vec![edit(0..1, "a")],
            vec![edit(0..2, "x"), edit(1..3, "y")],
        ] {
            assert_eq!(
                applied("a\nb\n", Path::new("a"), &[&mutation(Change::Text(edits))]),
                None
            );
        }
        assert_eq!(
            applied(
                "a\nb\n",
                Path::new("other"),
                &[&mutation(Change::Text(vec![edit(0..1, "x")]))]
            ),
            None
        );
    }

    #[test]
    fn edits_of_json_rename_remove_and_set() {
        let original = r#"{"a": {"b": 1, "c": 2}}"#;
        let (at, name) = ("/a".to_owned(), "c".to_owned());
        let rename = |to: &str| JsonEdit::Rename {
            at: at.clone(),
            from: "b".to_owned(),
            to: to.to_owned(),
        };
        let set = |value: Value| JsonEdit::Set {
            at: "/a/c".to_owned(),
            value,
        };
        for (edit, expected) in [
            (rename("d"), Some(json!({"a": {"d": 1, "c": 2}}))),
            (rename("c"), None),
            (
                JsonEdit::Remove { at: at.clone(), name },
                Some(json!({"a": {"b": 1}})),
            ),
            (set(json!("x")), Some(json!({"a": {"b": 1, "c": "x"}}))),
            (set(json!(2)), None),
        ] {
            let changed = applied(
                original,
                Path::new("a"),
                &[&mutation(Change::Json(vec![edit.clone()]))],
            );
            let changed = changed.map(|text| serde_json::from_str::<Value>(&text).unwrap());
            assert_eq!(changed, expected, "{edit:?}");
        }
    }
}
