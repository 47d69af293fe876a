//! The corrected documents, read once more and apart from the generator: operations, references, and schemas as plain
//! OpenAPI has them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use altinn_build_tools::{Layers, load, manifest::Manifest};
use serde_json::{Map, Value};

/// The keys of a path item that are operations (OpenAPI 3.0, Path Item Object).
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// More references in a row than any document has: beyond it they go in a circle.
const MAX_HOPS: usize = 20;

/// A corrected document with the component libraries that it refers to.
#[derive(Default)]
pub struct Document {
    pub crate_name: String,
    /// What stands between the host and a path; empty or beginning with a slash.
    pub prefix: String,
    /// The operations of the published document, as `method path`.
    published: BTreeSet<String>,
    /// The document under the empty name, libraries under the name that references call them by.
    files: BTreeMap<String, Value>,
}

/// A value and the file that it stands in, which its references are relative to.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    document: &'a Document,
    file: &'a str,
    pub value: &'a Value,
}

/// One operation.
pub struct Operation<'a> {
    pub id: &'a str,
    /// The method in capitals.
    pub method: String,
    /// The path template as the document has it.
    pub path: &'a str,
    /// Parameters of the path item and the operation; those of the operation win (same name and place).
    pub parameters: Vec<Node<'a>>,
    pub body: Option<Node<'a>>,
    /// Whether the published document has it.
    pub published: bool,
    /// Answers by status.
    pub answers: Vec<(&'a str, Node<'a>)>,
}

/// The folder of the facts, beside or above the package of the tests.
pub fn specs() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = package.ancestors().map(|folder| folder.join("specs"));
    folders.find(|folder| folder.join("apis.toml").exists()).unwrap()
}

/// Every document of the manifest, with what is added to it, corrected.
pub fn documents() -> Vec<Document> {
    let specs = specs();
    let manifest = Manifest::load(&specs.join("apis.toml")).unwrap();
    let libraries: BTreeMap<String, Value> = manifest
        .libraries
        .iter()
        .map(|(name, file)| (name.clone(), load::load_any(&specs.join(file)).unwrap()))
        .collect();
    let read = |(name, api): (&String, &altinn_build_tools::manifest::Api)| {
        let mut surface = load::load(&specs.join(name).join("surface.json")).unwrap();
        let published = methods(&surface);
        let text = |path: &str| Ok(std::fs::read_to_string(specs.join(path)).ok());
        let layers = Layers::read(&manifest.family(name), text).unwrap();
        layers.apply(&mut surface).unwrap();
        let mut files = libraries.clone();
        files.insert(String::new(), surface);
        let prefix = api.prefix.clone().unwrap_or_default();
        Document {
            crate_name: name.clone(),
            prefix,
            published,
            files,
        }
    };
    manifest.apis.iter().map(read).collect()
}

/// The operations of a document, as `method path`.
fn methods(document: &Value) -> BTreeSet<String> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            item.as_object()
                .into_iter()
                .flatten()
                .map(move |(method, _)| format!("{method} {path}"))
        })
        .collect()
}

impl Document {
    fn root(&self) -> Node<'_> {
        Node {
            document: self,
            file: "",
            value: &self.files[""],
        }
    }

    /// The operations of the document, each path and method once.
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let mut found = Vec::new();
        for (path, item) in self.root().members("paths") {
            let item = item.resolved();
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    found.push(self.operation(path, method, item, operation));
                }
            }
        }
        found
    }

    fn operation<'a>(
        &'a self,
        path: &'a str,
        method: &str,
        item: Node<'a>,
        operation: Node<'a>,
    ) -> Operation<'a> {
        let mut parameters: Vec<Node<'a>> = Vec::new();
        for parameter in item.items("parameters").chain(operation.items("parameters")) {
            let parameter = parameter.resolved();
            let key = |node: &Node<'_>| (node.text("name").to_owned(), node.text("in").to_owned());
            parameters.retain(|known| key(known) != key(&parameter));
            parameters.push(parameter);
        }
        let answers = operation
            .members("responses")
            .map(|(status, answer)| (status, answer.resolved()));
        Operation {
            id: operation.text("operationId"),
            method: method.to_ascii_uppercase(),
            path,
            parameters,
            published: self.published.contains(&format!("{method} {path}")),
            body: operation.get("requestBody").map(Node::resolved),
            answers: answers.collect(),
        }
    }
}

impl<'a> Node<'a> {
    fn with(self, value: &'a Value) -> Self {
        Self { value, ..self }
    }

    /// The member under a key.
    pub fn get(self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.with(value))
    }

    /// The text under a key; empty where there is none.
    pub fn text(self, key: &str) -> &'a str {
        self.value.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// The boolean under a key.
    pub fn flag(self, key: &str) -> Option<bool> {
        self.value.get(key).and_then(Value::as_bool)
    }

    /// The entries of the list under a key.
    pub fn items(self, key: &str) -> impl Iterator<Item = Self> {
        let list = self.value.get(key).and_then(Value::as_array);
        list.into_iter().flatten().map(move |value| self.with(value))
    }

    /// The members of the map under a key.
    pub fn members(self, key: &str) -> impl Iterator<Item = (&'a str, Self)> {
        let map = self.value.get(key).and_then(Value::as_object);
        map.into_iter()
            .flatten()
            .map(move |(name, value)| (name.as_str(), self.with(value)))
    }

    /// What a chain of references ends at; itself where it is no reference.
    pub fn resolved(self) -> Self {
        let mut node = self;
        for _ in 0..MAX_HOPS {
            let Some(reference) = node.value.get("$ref").and_then(Value::as_str) else {
                return node;
            };
            let (file, pointer) = reference.split_once('#').unwrap();
            let file = match file.rsplit('/').next() {
                None | Some("") => node.file,
                Some(name) => self.document.files.get_key_value(name).unwrap().0,
            };
            let value = self.document.files[file].pointer(pointer);
            let value =
                value.unwrap_or_else(|| panic!("{}: {reference} leads nowhere", self.document.crate_name));
            node = Self {
                document: self.document,
                file,
                value,
            };
        }
        panic!("{}: references in a circle", self.document.crate_name)
    }

    /// The schema with its references followed, `allOf` put together and the first branch of a choice taken.
    pub fn schema(self) -> Schema<'a> {
        let mut schema = Schema {
            origin: Some(self.resolved().value),
            ..Schema::default()
        };
        schema.add(self, 0);
        schema
    }
}

/// What a schema says about a value of it.
#[derive(Default)]
pub struct Schema<'a> {
    /// Where it stands in its document, behind references: what tells that a schema is inside itself.
    pub origin: Option<&'a Value>,
    pub kind: Option<&'a str>,
    pub format: &'a str,
    pub choices: Vec<&'a Value>,
    pub members: BTreeMap<&'a str, Node<'a>>,
    pub required: Vec<&'a str>,
    pub items: Option<Node<'a>>,
    /// The fewest items that a list may have.
    pub min_items: u64,
    /// The most items that a list may have.
    pub max_items: Option<u64>,
    /// What a text must match.
    pub pattern: Option<&'a str>,
    /// The fewest characters that a text may have.
    pub min_length: u64,
    /// The most characters that a text may have.
    pub max_length: Option<u64>,
    /// The least number.
    pub minimum: Option<i64>,
    /// The greatest number.
    pub maximum: Option<i64>,
    /// `Some(None)`: any further member; `Some(Some(_))`: members of this schema.
    pub further: Option<Option<Node<'a>>>,
    pub read_only: bool,
    pub write_only: bool,
    /// How many schemas there are to choose from, of which the first is the one that was read.
    pub branches: usize,
}

impl<'a> Schema<'a> {
    fn add(&mut self, node: Node<'a>, depth: usize) {
        assert!(
            depth < MAX_HOPS,
            "{}: schemas in a circle",
            node.document.crate_name
        );
        let node = node.resolved();
        if let Some(kind) = kind_of(node.value) {
            self.kind = Some(kind);
        }
        if !node.text("format").is_empty() {
            self.format = node.text("format");
        }
        self.choices.extend(
            node.items("enum")
                .map(|choice| choice.value)
                .filter(|value| !value.is_null()),
        );
        self.members.extend(node.members("properties"));
        self.required
            .extend(node.items("required").filter_map(|name| name.value.as_str()));
        self.items = node.get("items").or(self.items);
        self.min_items = node.value["minItems"].as_u64().unwrap_or(self.min_items);
        self.max_items = node.value["maxItems"].as_u64().or(self.max_items);
        self.pattern = node.value["pattern"].as_str().or(self.pattern);
        self.min_length = node.value["minLength"].as_u64().unwrap_or(self.min_length);
        self.max_length = node.value["maxLength"].as_u64().or(self.max_length);
        // Exclusive bounds are flags in OpenAPI 3.0 and numbers in 3.1.
        let bound = |inclusive: &str, exclusive: &str, inside: i64| match &node.value[exclusive] {
            Value::Bool(true) => node.value[inclusive].as_i64().map(|bound| bound + inside),
            Value::Number(bound) => bound.as_i64().map(|bound| bound + inside),
            _ => node.value[inclusive].as_i64(),
        };
        self.minimum = bound("minimum", "exclusiveMinimum", 1).or(self.minimum);
        self.maximum = bound("maximum", "exclusiveMaximum", -1).or(self.maximum);
        self.read_only |= node.flag("readOnly").unwrap_or_default();
        self.write_only |= node.flag("writeOnly").unwrap_or_default();
        match node.get("additionalProperties") {
            Some(further) if further.value == &Value::Bool(true) => self.further = Some(None),
            Some(further) if further.value.as_object().is_some_and(Map::is_empty) => {
                self.further = Some(None)
            }
            Some(further) if further.value.is_object() => self.further = Some(Some(further)),
            _ => {}
        }
        for part in node.items("allOf") {
            self.add(part, depth + 1);
        }
        for key in ["oneOf", "anyOf"] {
            let branches = || node.items(key).filter(|branch| branch.value["type"] != "null");
            self.branches = self.branches.max(branches().count());
            if let Some(branch) = branches().next() {
                self.add(branch, depth + 1);
            }
        }
    }

    /// Whether values are bytes as they are.
    pub fn is_binary(&self) -> bool {
        self.kind == Some("string") && self.format == "binary"
    }
}

/// The type of a schema; of several (OpenAPI 3.1) the first that is not null.
fn kind_of(schema: &Value) -> Option<&str> {
    match &schema["type"] {
        Value::String(kind) => Some(kind),
        Value::Array(kinds) => kinds
            .iter()
            .filter_map(Value::as_str)
            .find(|kind| *kind != "null"),
        _ if schema.get("properties").is_some() => Some("object"),
        _ => None,
    }
}
