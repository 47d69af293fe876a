//! Brings in what a document keeps in files beside it: operations, path items, parameters, bodies and answers are written where
//! they are referred to, schemas become components.
//!
//! References to components of another file (`common.json#/components/...`) stay as they are: such files are libraries, which
//! `specs/apis.toml` lists.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use serde_json::{Map, Value};

use super::{MAX_BYTES, parse_any};
use crate::document::{METHODS, SCHEMAS, escape, object_at};
use crate::{Error, Result};

/// More files than any API is split into.
const MAX_FILES: usize = 20_000;

/// How many files may lie on the way to one: more is a circle.
const MAX_WAY: usize = 64;

pub(super) fn bring(name: &str, document: &mut Value, folder: Option<&Path>) -> Result<()> {
    let mut reader = Reader {
        name,
        folder,
        files: BTreeMap::new(),
        bytes: 0,
        schemas: BTreeMap::new(),
        brought: Map::new(),
        taken: names(document),
    };
    let items = document["paths"].as_object().into_iter().flatten();
    let mut operations = items.flat_map(|(_, item)| METHODS.iter().filter_map(|method| item.get(*method)));
    if operations.any(|operation| operation.get("$ref").is_some()) {
        // What an operation may refer to within the document itself, which OpenAPI does not foresee.
        reader.files.insert(PathBuf::new(), document.clone());
    }
    reader.value(document, &mut Vec::new(), &Way::default())?;
    if !reader.brought.is_empty()
        && let Some(root) = document.as_object_mut()
    {
        object_at(object_at(root, "components"), "schemas").append(&mut reader.brought);
    }
    Ok(())
}

fn names(document: &Value) -> Vec<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas
        .into_iter()
        .flat_map(|schemas| schemas.keys().cloned())
        .collect()
}

/// The files that lead to what is read: the last one is where relative references start.
#[derive(Clone, Default)]
struct Way(Vec<PathBuf>);

/// What kind of thing a reference stands for, by where it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    /// Something that is nothing without what it refers to.
    Operation,
    /// A part of an operation.
    Part,
    Schema,
}

struct Reader<'a> {
    name: &'a str,
    folder: Option<&'a Path>,
    files: BTreeMap<PathBuf, Value>,
    bytes: usize,
    /// The component that a schema of a file became.
    schemas: BTreeMap<(PathBuf, String), String>,
    brought: Map<String, Value>,
    taken: Vec<String>,
}

impl Reader<'_> {
    fn error(&self, at: &[String], problem: String, remedy: &str) -> Error {
        let place: String = at.iter().map(|key| format!("/{}", escape(key))).collect();
        Error::new(self.name, problem, remedy).at(format!("`{place}`"))
    }

    /// Replaces the references to files below a value.
    fn value(&mut self, value: &mut Value, at: &mut Vec<String>, way: &Way) -> Result<()> {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str).map(ToOwned::to_owned) {
            return self.reference(value, &reference, at, way);
        }
        match value {
            Value::Object(map) => {
                for (key, inner) in map.iter_mut() {
                    // What is written there is data, not a part of the document.
                    if matches!(
                        key.as_str(),
                        "example" | "examples" | "default" | "const" | "enum"
                    ) && !names_follow(at)
                    {
                        continue;
                    }
                    at.push(key.clone());
                    self.value(inner, at, way)?;
                    at.pop();
                }
            }
            Value::Array(items) => {
                for (index, inner) in items.iter_mut().enumerate() {
                    at.push(index.to_string());
                    self.value(inner, at, way)?;
                    at.pop();
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn reference(
        &mut self,
        value: &mut Value,
        reference: &str,
        at: &mut Vec<String>,
        way: &Way,
    ) -> Result<()> {
        let is = what(at);
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let own = file.is_empty();
        // Within the document; of these only operations have to be written where they are referred to.
        if own && way.0.is_empty() && !(is == Is::Operation && at.len() == 3) {
            return Ok(());
        }
        // A library, which is brought in later.
        if !own && fragment.starts_with("/components/") && is != Is::Operation {
            return Ok(());
        }
        let missing = |reader: &Self| {
            let problem = format!("is in another place, `{reference}`, which cannot be read");
            let remedy = "put the files that the document refers to beside it and give their folder, or write the document as one file";
            reader.error(at, problem, remedy)
        };
        let target = match self.target(file, way) {
            Some(path) => path,
            None if is == Is::Operation || !way.0.is_empty() => return Err(missing(self)),
            None => return Ok(()),
        };
        if way.0.len() > MAX_WAY {
            return Err(self.error(
                at,
                "refers to files that refer to each other in a circle".to_owned(),
                "break the circle",
            ));
        }
        if is == Is::Schema {
            let component = self.schema(&target, fragment, at, way)?;
            *value = serde_json::json!({ "$ref": format!("{SCHEMAS}{}", escape(&component)) });
            return Ok(());
        }
        let Some(mut found) = self.part(&target, fragment)? else {
            return Err(missing(self));
        };
        let mut way = way.clone();
        way.0.push(target);
        self.value(&mut found, at, &way)?;
        // What is written beside the reference wins, as in a path item.
        if let (Value::Object(found), Value::Object(own)) = (&mut found, &*value) {
            found.extend(
                own.iter()
                    .filter(|(key, _)| *key != "$ref")
                    .map(|(key, value)| (key.clone(), value.clone())),
            );
        }
        *value = found;
        Ok(())
    }

    /// The component that a schema of a file becomes.
    fn schema(&mut self, file: &Path, fragment: &str, at: &[String], way: &Way) -> Result<String> {
        let key = (file.to_owned(), fragment.to_owned());
        if let Some(name) = self.schemas.get(&key) {
            return Ok(name.clone());
        }
        let Some(mut found) = self.part(file, fragment)? else {
            let problem = format!("refers to `{}#{fragment}`, which is not there", file.display());
            return Err(self.error(at, problem, "correct the reference"));
        };
        let last = fragment
            .rsplit('/')
            .next()
            .filter(|last| !last.is_empty())
            .map(ToOwned::to_owned);
        let stem = || file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let wanted = last.or_else(stem).unwrap_or_default();
        let mut name = wanted.clone();
        let mut number = 1;
        while self.taken.contains(&name) {
            number += 1;
            name = format!("{wanted}{number}");
        }
        self.taken.push(name.clone());
        self.schemas.insert(key, name.clone());
        let mut way = way.clone();
        way.0.push(file.to_owned());
        let mut place = ["components", "schemas", &name].map(ToOwned::to_owned).to_vec();
        self.value(&mut found, &mut place, &way)?;
        self.brought.insert(name.clone(), found);
        Ok(name)
    }

    /// A file by its name in a reference; nothing where it is not below the folder of the document.
    fn target(&self, file: &str, way: &Way) -> Option<PathBuf> {
        let here = way.0.last();
        if file.is_empty() {
            return Some(here.cloned().unwrap_or_default());
        }
        if file.contains("://") {
            return None;
        }
        let mut path = here
            .and_then(|path| path.parent())
            .unwrap_or(Path::new(""))
            .to_owned();
        for part in Path::new(file).components() {
            match part {
                Component::Normal(part) => path.push(part),
                Component::CurDir => {}
                Component::ParentDir if path.pop() => {}
                _ => return None,
            }
        }
        self.folder?.join(&path).is_file().then_some(path)
    }

    /// What is at a fragment of a file; the empty path is the document itself.
    fn part(&mut self, file: &Path, fragment: &str) -> Result<Option<Value>> {
        if !self.files.contains_key(file) {
            let (Some(folder), true) = (self.folder, self.files.len() < MAX_FILES) else {
                return Ok(None);
            };
            let whole = folder.join(file);
            let shown = whole.display().to_string();
            let unreadable = |error: std::io::Error| {
                Error::new(
                    &*shown,
                    format!("cannot be read: {error}"),
                    "check its permissions",
                )
            };
            let bytes = std::fs::read(&whole).map_err(unreadable)?;
            self.bytes += bytes.len();
            if self.bytes > MAX_BYTES {
                let problem =
                    format!("with it the document has more than the {MAX_BYTES} bytes that are read");
                return Err(Error::new(
                    &*shown,
                    problem,
                    "is this an API document? Split it if so",
                ));
            }
            self.files.insert(file.to_owned(), parse_any(&shown, &bytes)?);
        }
        let found = self.files.get(file).and_then(|value| value.pointer(fragment));
        Ok(found.cloned())
    }
}

/// Whether the keys below this place are names, of members or components for instance, and no keywords.
fn names_follow(at: &[String]) -> bool {
    let keyword = |key: &String| {
        matches!(
            key.as_str(),
            "properties" | "schemas" | "patternProperties" | "$defs" | "definitions"
        )
    };
    at.last().is_some_and(keyword) && !at.iter().rev().nth(1).is_some_and(keyword)
}

/// What a reference at this place stands for.
fn what(at: &[String]) -> Is {
    let back = |steps: usize| at.iter().rev().nth(steps).map_or("", String::as_str);
    let method = METHODS.contains(&back(0));
    if (back(1) == "paths" && at.len() == 2)
        || (method && at.len() == 3 && at.first().is_some_and(|key| key == "paths"))
    {
        return Is::Operation;
    }
    let listed = back(1);
    let part = back(0) == "requestBody"
        || matches!(
            listed,
            "parameters" | "responses" | "headers" | "requestBodies" | "callbacks" | "links" | "content"
        )
        || at.iter().any(|key| key == "callbacks");
    if part && !at.iter().any(|key| matches!(key.as_str(), "schema" | "schemas")) {
        Is::Part
    } else {
        Is::Schema
    }
}
