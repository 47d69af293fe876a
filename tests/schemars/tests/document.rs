//! A corrected document, and what its schemas say once references and `allOf` are followed.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// One document.
pub(crate) struct Document(Value);

/// What a schema says, as far as it is compared.
#[derive(Debug, Default)]
pub(crate) struct Said {
    /// JSON types without null; empty: any value.
    pub(crate) types: BTreeSet<String>,
    pub(crate) format: String,
    pub(crate) nullable: bool,
    pub(crate) members: BTreeMap<String, Value>,
    pub(crate) required: BTreeSet<String>,
    pub(crate) values: Vec<Value>,
    pub(crate) items: Option<Value>,
    /// Branches of `oneOf` and `anyOf` that are not null.
    pub(crate) branches: Vec<Value>,
}

impl Document {
    pub(crate) fn of(crate_name: &str) -> Self {
        let found = altinn_documents::DOCUMENTS
            .iter()
            .find(|document| document.crate_name == crate_name);
        Self(serde_json::from_str(found.unwrap().json).unwrap())
    }

    pub(crate) fn components(&self) -> impl Iterator<Item = &str> {
        self.0["components"]["schemas"]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
    }

    pub(crate) fn component(&self, name: &str) -> &Value {
        &self.0["components"]["schemas"][name]
    }

    pub(crate) fn said(&self, schema: &Value) -> Said {
        let mut said = Said::default();
        self.add(schema, &mut said, 0);
        said
    }

    fn add(&self, schema: &Value, said: &mut Said, depth: usize) {
        assert!(depth < 30, "references that go round");
        if let Some(reference) = schema["$ref"].as_str() {
            let target = self
                .0
                .pointer(reference.strip_prefix('#').unwrap())
                .unwrap_or(&Value::Null);
            self.add(target, said, depth + 1);
        }
        for part in list(&schema["allOf"]) {
            self.add(part, said, depth + 1);
        }
        let branches: Vec<&Value> = list(&schema["oneOf"]).chain(list(&schema["anyOf"])).collect();
        let real: Vec<&Value> = branches
            .iter()
            .copied()
            .filter(|branch| branch["type"] != "null")
            .collect();
        said.nullable |= schema["nullable"] == true || real.len() < branches.len();
        match real.as_slice() {
            [] => {}
            [only] => self.add(only, said, depth + 1),
            several => said
                .branches
                .extend(several.iter().map(|branch| (*branch).clone())),
        }
        match &schema["type"] {
            Value::String(one) => said.types.extend([one.clone()]),
            several => said
                .types
                .extend(list(several).filter_map(Value::as_str).map(ToOwned::to_owned)),
        }
        said.nullable |= said.types.remove("null");
        if let Some(format) = schema["format"].as_str() {
            format.clone_into(&mut said.format);
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            said.members.insert(name.clone(), member.clone());
            said.types.insert("object".to_owned());
        }
        said.required.extend(
            list(&schema["required"])
                .filter_map(Value::as_str)
                .map(ToOwned::to_owned),
        );
        said.values
            .extend(list(&schema["enum"]).filter(|value| !value.is_null()).cloned());
        if schema.get("items").is_some() {
            said.items = Some(schema["items"].clone());
            said.types.insert("array".to_owned());
        }
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
