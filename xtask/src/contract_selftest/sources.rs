//! The generated crates and the documents of the sandbox, read for the places where they can be broken and for the operations
//! that each place belongs to.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    path::PathBuf,
};

use serde_json::Value;

use crate::Result;

use super::mutation::Called;

/// One generated crate.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) client: Source,
    /// `types.rs` and the files below it.
    pub(crate) types: Vec<Source>,
    pub(crate) answers: Source,
    pub(crate) facts: Source,
    /// The document that the sandbox goes by.
    pub(crate) document: Value,
    pub(crate) operations: Vec<Operation>,
    /// The items of `types`, by name: their file, and where they stand in it, from `pub struct` or `pub enum` to their end.
    pub(crate) items: BTreeMap<String, (usize, Range<usize>)>,
    /// The operations that a type takes part in.
    pub(crate) of_type: BTreeMap<String, BTreeSet<Called>>,
}

/// A file.
#[derive(Clone, Default)]
pub(crate) struct Source {
    /// Relative to the workspace.
    pub(crate) file: PathBuf,
    pub(crate) text: String,
}

/// One operation in the sources of its crate.
#[derive(Clone)]
pub(crate) struct Operation {
    pub(crate) called: Called,
    /// Its facts in `operations.rs`.
    pub(crate) facts: Range<usize>,
    /// From its builder to the end of `into_call` in `client.rs`.
    pub(crate) builder: Range<usize>,
    /// `send` and `into_call`.
    pub(crate) send: Range<usize>,
    /// The items of `answers.rs` that decode its answers.
    pub(crate) answers: Vec<Range<usize>>,
    /// `get`, and the path as the document has it.
    pub(crate) method: String,
    pub(crate) path: String,
}

impl Operation {
    /// The place of the operation in the document.
    pub(crate) fn pointer(&self) -> String {
        format!("/paths/{}/{}", escaped(&self.path), self.method)
    }
}

/// A name as a part of a JSON pointer (RFC 6901).
pub(crate) fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

impl Crate {
    /// Reads a crate by its files: `read` gives the text of a file of the workspace.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(crate) fn read(name: &str, read: impl Fn(&std::path::Path) -> Result<String>) -> Result<Self> {
        let source = |file: &str| -> Result<Source> {
            let file = PathBuf::from("generated").join(name).join("src").join(file);
            let text = read(&file)?;
            Ok(Source { file, text })
        };
        let document = read(&document_file(name))?;
        let mut one = Self {
            name: name.to_owned(),
            client: source("client.rs")?,
            types: Vec::new(),
            answers: source("answers.rs")?,
            facts: source("operations.rs")?,
            document: serde_json::from_str(&document).unwrap_or_default(),
            operations: Vec::new(),
            items: BTreeMap::new(),
            of_type: BTreeMap::new(),
        };
        let root = source("types.rs")?;
        let modules = names_after(&root.text, "\nmod ");
        let families = modules
            .into_iter()
            .map(|name| source(&format!("types/{name}.rs")));
        one.types = families.collect::<Result<_>>()?;
        one.types.insert(0, root);
        for (file, types) in one.types.iter().enumerate() {
            let found = items(&types.text).into_iter();
            one.items.extend(found.map(|(name, range)| (name, (file, range))));
        }
        one.operations = one.find();
        one.of_type = one.users();
        Ok(one)
    }

    /// The operations with all their places; one of which a place is not found is left out.
    fn find(&self) -> Vec<Operation> {
        let mut found = Vec::new();
        for (path, item) in self.document["paths"].as_object().into_iter().flatten() {
            for (method, node) in item.as_object().into_iter().flatten() {
                if let Some(id) = node["operationId"].as_str() {
                    found.extend(self.operation(id, method, path));
                }
            }
        }
        found
    }

    fn operation(&self, id: &str, method: &str, path: &str) -> Option<Operation> {
        let constant = id.to_ascii_uppercase();
        let facts = between(
            &self.facts.text,
            0,
            &format!("pub static {constant}: Operation = "),
            "\n};",
        )?;
        let client = &self.client.text;
        let call = client.find(&format!("&operations::{constant})"))?;
        let send = client[..call].rfind("pub async fn send(")?;
        let builder = client[..call].rfind("    pub struct ")?;
        let end = call + client[call..].find("\n        }\n")?;
        let mut answers = Vec::new();
        for name in names_after(&client[builder..end], "answers::") {
            answers.extend(between(
                &self.answers.text,
                0,
                &format!(" for {name} {{"),
                "\n}\n",
            ));
        }
        Some(Operation {
            called: (self.name.clone(), id.to_owned()),
            facts,
            builder: builder..end,
            send: send..end,
            answers,
            method: method.to_owned(),
            path: path.to_owned(),
        })
    }

    /// The operations of each type: those that name it, and those of the types that name it.
    fn users(&self) -> BTreeMap<String, BTreeSet<Called>> {
        let mut users: BTreeMap<String, BTreeSet<Called>> = BTreeMap::new();
        for operation in &self.operations {
            let client = &self.client.text[operation.builder.clone()];
            let mut waiting: Vec<&str> = names_after(client, "types::");
            for name in names_after(client, "answers::") {
                let item = item_of(&self.answers.text, name);
                waiting.extend(names_after(item, "types::"));
            }
            let mut seen = BTreeSet::new();
            while let Some(name) = waiting.pop() {
                let Some((file, range)) = self.items.get(name) else {
                    continue;
                };
                if seen.insert(name) {
                    let words = self.types[*file].text[range.clone()]
                        .split(|c: char| !c.is_alphanumeric() && c != '_');
                    waiting.extend(words.filter(|word| self.items.contains_key(*word)));
                    users
                        .entry(name.to_owned())
                        .or_default()
                        .insert(operation.called.clone());
                }
            }
        }
        users
    }

    /// The operations of each part of the document, by its pointer: those whose `part` (`/responses`, all where it is empty)
    /// leads there.
    pub(crate) fn of_schema(&self, part: &str) -> BTreeMap<String, BTreeSet<Called>> {
        let mut users: BTreeMap<String, BTreeSet<Called>> = BTreeMap::new();
        for operation in &self.operations {
            let Some(node) = self.document.pointer(&format!("{}{part}", operation.pointer())) else {
                continue;
            };
            let mut waiting = Vec::new();
            references(node, &mut waiting);
            let mut seen = BTreeSet::new();
            while let Some(pointer) = waiting.pop() {
                if let Some(node) = self.document.pointer(&pointer)
                    && seen.insert(pointer.clone())
                {
                    references(node, &mut waiting);
                    users.entry(pointer).or_default().insert(operation.called.clone());
                }
            }
        }
        users
    }
}

/// The document that the sandbox goes by for a crate.
pub(crate) fn document_file(name: &str) -> PathBuf {
    PathBuf::from("generated/documents/src").join(format!("{name}.json"))
}

/// The pointers that a node refers to.
fn references(node: &Value, found: &mut Vec<String>) {
    match node {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            found.extend(
                target
                    .and_then(|target| target.strip_prefix('#'))
                    .map(ToOwned::to_owned),
            );
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// From the first occurrence of `start` at or after `from` to the end of the next `end`.
pub(crate) fn between(text: &str, from: usize, start: &str, end: &str) -> Option<Range<usize>> {
    let first = from + text.get(from..)?.find(start)?;
    let last = first + text[first..].find(end)? + end.len();
    Some(first..last)
}

/// The names that follow a prefix, `types::` for one.
fn names_after<'a>(text: &'a str, prefix: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(prefix) {
        let rest = &text[at + prefix.len()..];
        let builder = rest.strip_prefix("builder::");
        let rest = builder.unwrap_or(rest);
        let end = rest
            .find(|c: char| !c.is_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        let name = &rest[..end];
        found.push(builder.and_then(|_| name.strip_suffix("Builder")).unwrap_or(name));
    }
    found
}

/// The declaration of an item: from its `pub struct` or `pub enum` to its end.
fn item_of<'a>(text: &'a str, name: &str) -> &'a str {
    let found = ["pub enum", "pub struct"]
        .iter()
        .find_map(|kind| between(text, 0, &format!("{kind} {name} {{"), "\n}"));
    found.map_or("", |range| &text[range])
}

/// The structures and enums of `types.rs`, before its builders.
fn items(text: &str) -> BTreeMap<String, Range<usize>> {
    let end = text.find("\npub mod builder {").unwrap_or(text.len());
    let mut found = BTreeMap::new();
    for kind in ["pub struct ", "pub enum ", "pub type "] {
        for (at, _) in text[..end].match_indices(kind) {
            let rest = &text[at + kind.len()..end];
            let Some(length) = rest.find(|c: char| !c.is_alphanumeric() && c != '_') else {
                continue;
            };
            // Items begin at the left, those inside `open_enum!` four columns in.
            let indent = text[..at].len() - text[..at].trim_end_matches(' ').len();
            let closing = match (
                rest[length..].starts_with(" {") || rest[length..].starts_with(':'),
                indent,
            ) {
                (true, 0) => "\n}",
                (true, _) => "\n    }",
                (false, _) => ";",
            };
            if let Some(range) = between(text, at, kind, closing) {
                found.insert(rest[..length].to_owned(), range);
            }
        }
    }
    found
}

#[cfg(test)]
pub(crate) mod tests {
    use std::path::Path;

    use super::*;

    /// A crate of this checkout.
    pub(crate) fn of_checkout(name: &str) -> Crate {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let read = |file: &Path| Ok(std::fs::read_to_string(root.join(file)).unwrap());
        Crate::read(name, read).unwrap()
    }

    #[test]
    fn every_operation_of_a_crate_has_its_places() {
        for (name, count) in [("altinn-profile", 30), ("altinn-dialogporten-serviceowner", 30)] {
            let one = of_checkout(name);
            assert_eq!(one.operations.len(), count, "{name}");
            for operation in &one.operations {
                let facts = &one.facts.text[operation.facts.clone()];
                assert!(
                    facts.contains(&format!("id: \"{}\"", operation.called.1)),
                    "{facts}"
                );
                let send = &one.client.text[operation.send.clone()];
                assert_eq!(send.matches("_answer()").count(), 1, "{send}");
                assert_eq!(send.matches("pub async fn ").count(), 1, "{send}");
                let node = one.document.pointer(&operation.pointer()).unwrap();
                assert_eq!(node["operationId"], operation.called.1.as_str());
            }
        }
    }

    #[test]
    fn a_type_belongs_to_the_operations_that_name_it_and_to_those_of_the_types_around_it() {
        let one = of_checkout("altinn-profile");
        let of = |name: &str| {
            one.of_type[name]
                .iter()
                .map(|(_, id)| id.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            of("NotificationAddressRequest"),
            ["create_notification_address", "update_notification_address"]
        );
        assert!(of("VerificationStatus").contains(&"get_notification_settings"));
        assert!(!of("VerificationStatus").contains(&"get_favorites"));
        let schemas = one.of_schema("");
        assert_eq!(schemas["/components/schemas/ValidationProblemDetails"].len(), 2);
    }
}
