//! Brings what other files define into the document, and spells every reference properly.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    Error, Result,
    document::{Work, escape, lookup, object_at, unescape},
};

/// Component libraries by the file name that documents refer to them by.
pub(crate) type Libraries = BTreeMap<String, Value>;

pub(super) fn run(work: &mut Work, libraries: &Libraries) -> Result<()> {
    let mut bundle = Bundle {
        name: work.name.clone(),
        libraries,
        own: Value::Null,
        waiting: Vec::new(),
        known: BTreeMap::new(),
        notes: Vec::new(),
    };
    bundle.own = work.document.get("components").cloned().unwrap_or_default();
    let mut document = std::mem::take(&mut work.document);
    let mut result = bundle.rewrite(&mut document, "", None);
    while result.is_ok() {
        let Some((file, reference, section, name)) = bundle.waiting.pop() else {
            break;
        };
        result = bundle.bring(&mut document, &file, &reference, &section, &name);
    }
    work.document = document;
    work.notes.append(&mut bundle.notes);
    result
}

/// Calls `change` with the text of every reference.
pub(super) fn each(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get_mut("$ref") {
                change(reference);
            }
            map.values_mut().for_each(|value| each(value, change));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| each(value, change)),
        _ => {}
    }
}

struct Bundle<'a> {
    name: String,
    libraries: &'a Libraries,
    /// The components that the document has itself.
    own: Value,
    /// What is still to be brought: file, reference inside it, section, name here.
    waiting: Vec<(String, String, String, String)>,
    /// The name here of what stands at a reference of a file.
    known: BTreeMap<(String, String), String>,
    notes: Vec<String>,
}

impl Bundle<'_> {
    fn error(&self, pointer: &str, problem: String, remedy: &str) -> Error {
        Error::new(&self.name, problem, remedy).at(format!("`{pointer}`"))
    }

    /// Rewrites the references below `value`; `file` is the library that it comes from.
    fn rewrite(&mut self, value: &mut Value, pointer: &str, file: Option<&str>) -> Result<()> {
        match value {
            Value::Object(map) => {
                // A property may be called `$ref`: then its value is a schema, not a text.
                if let Some(Value::String(reference)) = map.get("$ref") {
                    let local = self.local(&reference.clone(), pointer, file)?;
                    map.insert("$ref".to_owned(), Value::String(local));
                }
                for (key, value) in map.iter_mut() {
                    if !matches!(
                        key.as_str(),
                        "enum" | "default" | "const" | "example" | "examples"
                    ) || value.is_object()
                    {
                        self.rewrite(value, &format!("{pointer}/{}", escape(key)), file)?;
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.rewrite(item, &format!("{pointer}/{index}"), file)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The reference as it is spelled inside the bundled document.
    fn local(&mut self, reference: &str, pointer: &str, file: Option<&str>) -> Result<String> {
        let (target, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let fragment = if fragment.starts_with('/') {
            format!("#{fragment}")
        } else {
            format!("#/{fragment}")
        };
        let target = target.rsplit('/').next().unwrap_or_default();
        let file = match (target, file) {
            ("", None) => return Ok(fragment),
            ("", Some(file)) => file,
            (target, _) => target,
        };
        if !self.libraries.contains_key(file) {
            return Err(self.error(
                pointer,
                format!("`{reference}` refers to a file that is not part of specs"),
                "add the file to [libraries] in specs/apis.toml, or replace the reference in corrections.yaml",
            ));
        }
        let key = (file.to_owned(), fragment.clone());
        let parts: Vec<String> = fragment.split('/').skip(1).map(unescape).collect();
        let [root, section, name] = parts.as_slice() else {
            return Err(self.error(
                pointer,
                format!("`{reference}` does not name a component"),
                "replace it in corrections.yaml",
            ));
        };
        if root != "components" {
            return Err(self.error(
                pointer,
                format!("`{reference}` does not name a component"),
                "replace it in corrections.yaml",
            ));
        }
        if let Some(name) = self.known.get(&key) {
            return Ok(format!("#/components/{section}/{}", escape(name)));
        }
        // The document may have something else under that name.
        let own = self
            .own
            .get(section.as_str())
            .and_then(|components| components.get(name.as_str()));
        let same = own.is_some()
            && own
                == self
                    .libraries
                    .get(file)
                    .and_then(|library| lookup(library, &fragment));
        let here = match own {
            Some(_) if !same => format!("{name}-{}", file.split('.').next().unwrap_or_default()),
            _ => name.clone(),
        };
        self.known.insert(key, here.clone());
        if !same {
            self.waiting
                .push((file.to_owned(), fragment.clone(), section.clone(), here.clone()));
        }
        Ok(format!("#/components/{section}/{}", escape(&here)))
    }

    /// Copies one component of a library into the document.
    fn bring(
        &mut self,
        document: &mut Value,
        file: &str,
        reference: &str,
        section: &str,
        name: &str,
    ) -> Result<()> {
        let found = self
            .libraries
            .get(file)
            .and_then(|library| lookup(library, reference));
        let Some(mut component) = found.cloned() else {
            return Err(Error::new(
                &self.name,
                format!("`{file}{reference}` leads nowhere: the library has no such component"),
                "replace the reference in corrections.yaml",
            ));
        };
        self.rewrite(&mut component, &format!("{file}{reference}"), Some(file))?;
        let mut none = Map::new();
        let root = document.as_object_mut().unwrap_or(&mut none);
        let components = object_at(object_at(root, "components"), section);
        components.insert(name.to_owned(), component);
        self.notes.push(format!("`{section}/{name}` comes from `{file}`"));
        Ok(())
    }
}
