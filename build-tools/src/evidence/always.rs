//! `specs/<crate>/always.yaml`: the members that a server always sends, in schemas that only come back.
//!
//! A member counts where every type of the server that a schema meets in an answer always writes it and never as null.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

use super::compare::{self, Pair, Way};
use super::facts::Server;
use super::view::{Part, Shape, View};
use super::{Comparer, Inputs};
use crate::document::{escape, unescape};
use crate::overlay::Overlay;
use crate::sent::sent_schemas;
use crate::{File, Result};

/// What a document says of members that only come back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The structures.
    pub structures: usize,
    /// Their members.
    pub members: usize,
    /// Members that can be missing or null, lists and maps apart, which read both as empty.
    pub optional: usize,
    /// The same once what is always sent is required.
    pub optional_after: usize,
}

/// The members that are always sent, by the place of the structure: name, and the places in the server's source.
type Found = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

impl Comparer<'_> {
    /// The file, or its absence where nothing is always sent, and the counts.
    ///
    /// # Errors
    /// When something in `specs/` cannot be read.
    pub fn always(&self, crate_name: &str) -> Result<Option<(File, Count)>> {
        let Some(inputs) = self.inputs(crate_name)? else {
            return Ok(None);
        };
        let document = &inputs.documents.alone;
        let pairs = compare::compare(
            document,
            &inputs.documents.prefix,
            &inputs.server,
            &BTreeSet::new(),
        )
        .pairs;
        let found = always(document, &inputs.server, &pairs);
        let file = File {
            path: format!("specs/{crate_name}/always.yaml").into(),
            contents: text(crate_name, &inputs, &found),
        };
        let before = count(document);
        let mut after = document.clone();
        if !file.contents.is_empty() {
            Overlay::parse(&file.path.to_string_lossy(), &file.contents)?.apply(&mut after)?;
        }
        let count = Count {
            optional_after: count(&after).optional,
            ..before
        };
        Ok(Some((file, count)))
    }
}

/// The component that a pointer begins in.
fn component(pointer: &str) -> Option<String> {
    let rest = pointer.strip_prefix("/components/schemas/")?;
    rest.split('/').next().map(unescape)
}

fn always(document: &Value, server: &Server, pairs: &BTreeSet<Pair>) -> Found {
    let sent = sent_schemas(document);
    let mut types: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for pair in pairs {
        let only_back = component(&pair.pointer).is_some_and(|name| !sent.contains(&name));
        if only_back && pair.way == Way::Answer {
            types.entry(&pair.pointer).or_default().push(&pair.server);
        }
    }
    let mut found = Found::new();
    for (pointer, types) in types {
        let Some(schema) = document.pointer(pointer) else {
            continue;
        };
        let part = Part {
            schema: schema.clone(),
            pointer: pointer.to_owned(),
        };
        let view = View { document };
        let Shape::Structure(structure) = view.resolve(&part).shape else {
            continue;
        };
        for (name, member) in &structure.members {
            let mut places = BTreeSet::new();
            let all = types.iter().all(|key| {
                let member = server.types.get(*key).and_then(|found| found.members.get(name));
                member.is_some_and(|member| {
                    places.insert(member.source.clone());
                    let sent = member.always && !member.write_only && member.omitted_when.is_none();
                    // What the framework does is at no commit.
                    sent && !member.nullable && super::cites::split(&member.source).is_some()
                })
            });
            let seen = view.resolve(member);
            // What comes with `allOf` is said where it is defined; any value at all can be null already.
            let own = member.pointer == format!("{pointer}/properties/{}", escape(name));
            if all && (own || !seen.nullable) && !matches!(seen.shape, Shape::Any) {
                found
                    .entry(pointer.to_owned())
                    .or_default()
                    .insert(name.clone(), places);
            }
        }
    }
    found
}

/// The counts of a document, [`Count::optional_after`] apart.
fn count(document: &Value) -> Count {
    let sent = sent_schemas(document);
    let view = View { document };
    let mut count = Count::default();
    for (name, schema) in document["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
    {
        let part = Part {
            schema: schema.clone(),
            pointer: format!("/components/schemas/{}", escape(name)),
        };
        let Shape::Structure(structure) = view.resolve(&part).shape else {
            continue;
        };
        if sent.contains(name) {
            continue;
        }
        count.structures += 1;
        for (member, part) in &structure.members {
            let seen = view.resolve(part);
            count.members += 1;
            let empty = matches!(seen.shape, Shape::List(_) | Shape::Map(_));
            let optional = !empty && (seen.nullable || !structure.required.contains(member));
            count.optional += usize::from(optional);
        }
    }
    count
}

/// Whether a schema allows null in a way, and what is to be removed from it then.
type Null = (fn(&Value) -> bool, &'static str);

const NULLS: [Null; 3] = [
    (
        |schema| schema.get("nullable") == Some(&Value::Bool(true)),
        "nullable",
    ),
    (
        |schema| entries(schema, "type").any(|one| one == "null"),
        "type[?@=='null']",
    ),
    (
        |schema| entries(schema, "oneOf").any(|one| one["type"] == "null"),
        "oneOf[?@.type=='null']",
    ),
];

fn entries<'a>(schema: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    schema.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// The overlay; empty where nothing is to be said.
fn text(crate_name: &str, inputs: &Inputs, found: &Found) -> String {
    let document = &inputs.documents.alone;
    let mut out = String::new();
    for (pointer, members) in found {
        let Some(schema) = document.pointer(pointer) else {
            continue;
        };
        let required = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        let required: BTreeSet<&str> = required.collect();
        let missing: Vec<&String> = members
            .keys()
            .filter(|name| !required.contains(name.as_str()))
            .collect();
        let target = path(pointer);
        if !missing.is_empty() {
            let names: Vec<String> = missing.iter().map(|name| quoted(name)).collect();
            action(
                &mut out,
                &target,
                "The server always sends these.",
                &source(inputs, &missing, members),
            );
            let _ = writeln!(out, "    update:\n      required: [{}]", names.join(", "));
        }
        // The three ways in which a document allows null.
        for (test, place) in NULLS {
            let nullable = |name: &&String| test(&schema["properties"][name.as_str()]);
            let nullable: Vec<&String> = members.keys().filter(nullable).collect();
            if nullable.is_empty() {
                continue;
            }
            let names: Vec<String> = nullable
                .iter()
                .map(|name| format!("'{}'", name.replace('\'', "\\'")))
                .collect();
            let target = format!("{target}.properties[{}].{place}", names.join(","));
            action(
                &mut out,
                &target,
                "The server never sends null here.",
                &source(inputs, &nullable, members),
            );
            out.push_str("    remove: true\n");
        }
    }
    if out.is_empty() {
        return out;
    }
    format!(
        "# Machine-written by `cargo xtask evidence --always` from server.json: what only comes back, and always does.\noverlay: 1.0.0\n\
         info: {{ title: What the server of {crate_name} always sends, version: 1.0.0 }}\nactions:\n{out}"
    )
}

fn action(out: &mut String, target: &str, description: &str, source: &str) {
    let _ = writeln!(
        out,
        "  - target: {}\n    x-kind: always\n    description: {description}\n    x-source: {source}",
        quoted(target)
    );
}

/// The places, each file at its first line among them.
fn source(inputs: &Inputs, names: &[&String], members: &BTreeMap<String, BTreeSet<String>>) -> String {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for place in names.iter().filter_map(|name| members.get(*name)).flatten() {
        if let Some((file, line)) = super::cites::split(place) {
            let first = files.entry(file).or_insert(line);
            *first = (*first).min(line);
        }
    }
    let main = inputs.server.sources.first();
    let cite = |(file, line): (&str, usize)| {
        let (repository, path) = file.split_once(':').unwrap_or_default();
        let other = inputs
            .server
            .sources
            .iter()
            .find(|source| source.repository == repository);
        let (source, path) = match other {
            Some(other) => (Some(other), path),
            None => (main, file),
        };
        source.map(|source| format!("{}@{}:{path}#L{line}", source.repository, source.commit))
    };
    let all: Vec<String> = files.into_iter().filter_map(cite).collect();
    all.join("; ")
}

/// A pointer as a JSONPath.
fn path(pointer: &str) -> String {
    let mut out = String::from("$");
    for part in pointer.split('/').skip(1).map(unescape) {
        let plain = part
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
            && !part.starts_with(|first: char| first.is_ascii_digit());
        if plain {
            let _ = write!(out, ".{part}");
        } else {
            let _ = write!(out, "['{part}']");
        }
    }
    out
}

/// YAML: in quotes where it is no plain word.
fn quoted(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_$.".contains(&byte);
    let word = text.bytes().all(plain) && text.bytes().any(|byte| byte.is_ascii_alphabetic());
    if word && !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(&&*text.to_lowercase())
    {
        text.to_owned()
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}
