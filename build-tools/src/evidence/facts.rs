//! `specs/<crate>/server.json`: what a server takes and answers, read from its source at a commit by `cargo xtask server-facts`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Error, Result};

/// The version of the format that is read here.
const FORMAT: u32 = 1;

/// All that is known of a server.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Server {
    /// The version of the format.
    pub format: u32,
    /// What was read, the main repository first.
    pub sources: Vec<Source>,
    /// By method and path after the host: `GET /broker/api/v1/resource/{resourceId}`.
    #[serde(default)]
    pub operations: BTreeMap<String, Operation>,
    /// By type key.
    #[serde(default)]
    pub types: BTreeMap<String, Type>,
    /// What the reader could not resolve.
    #[serde(default)]
    pub unresolved: Vec<Unresolved>,
}

/// A repository at a commit.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Source {
    /// `owner/name`.
    pub repository: String,
    /// The commit, 40 hexadecimal digits.
    pub commit: String,
    /// Its day.
    #[serde(default)]
    pub date: String,
    /// The newest release before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<Release>,
}

/// A release and its commit.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Release {
    /// The tag.
    pub tag: String,
    /// The commit, 40 hexadecimal digits.
    pub commit: String,
    /// Its day.
    #[serde(default)]
    pub date: String,
}

/// A route with what it takes and answers.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Operation {
    /// Where its method is declared.
    pub source: String,
    /// Kept out of the published document by a mark.
    pub hidden: bool,
    /// Marked as obsolete.
    pub obsolete: bool,
    /// Not there at the newest release.
    pub unreleased: bool,
    /// No authorization is needed.
    pub anonymous: bool,
    /// The authorization policies in front of it.
    pub policies: Vec<String>,
    /// Alternatives, each a list of scopes that are all needed.
    pub scopes: Vec<Vec<String>>,
    /// Values in the path, the query, the headers and the form.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// By status.
    pub answers: BTreeMap<String, Answer>,
}

/// A value beside the body.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// `path`, `query`, `header` or `form`.
    #[serde(rename = "in")]
    pub place: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// The server refuses a call without it.
    pub required: bool,
    /// The server may have no value for it.
    pub nullable: bool,
    /// Marked as obsolete.
    pub obsolete: bool,
    /// Not there at the newest release.
    pub unreleased: bool,
    /// What is demanded of its value.
    pub constraints: BTreeMap<String, Value>,
    /// Where it is declared.
    pub source: String,
}

/// A request body.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Body {
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Its media types; none where the server takes what it takes by default.
    pub media: Vec<String>,
    /// The server refuses a call without it.
    pub required: bool,
}

/// What is answered with a status.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Answer {
    /// Its type; none where the source names none.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// Its media types.
    pub media: Vec<String>,
}

/// A type that operations reach.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Type {
    /// Where it is declared.
    pub source: String,
    /// `object` or `enum`.
    pub kind: String,
    /// Its base type.
    pub base: Option<String>,
    /// Not there at the newest release.
    pub unreleased: bool,
    /// Members without a name here are kept.
    pub open: bool,
    /// A converter of the service reads and writes it.
    pub converter: Option<String>,
    /// The member that tells the derived types apart.
    pub discriminator: Option<String>,
    /// The derived types by what the discriminator says.
    pub derived: BTreeMap<String, String>,
    /// By JSON name.
    pub members: BTreeMap<String, Member>,
    /// Of an enum: `name` or `number`.
    pub wire: Option<String>,
    /// Of an enum, by C# name.
    pub values: BTreeMap<String, EnumValue>,
}

/// A member of an object.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct Member {
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// It can be null on the wire.
    pub nullable: bool,
    /// The server always writes it.
    pub always: bool,
    /// Why it is always written.
    pub because: Option<String>,
    /// The server refuses a body without it.
    pub required: bool,
    /// Marked as obsolete.
    pub obsolete: bool,
    /// Not there at the newest release.
    pub unreleased: bool,
    /// The server takes no value for it.
    pub read_only: bool,
    /// The server never writes it.
    pub write_only: bool,
    /// When it is left out.
    pub omitted_when: Option<String>,
    /// `name` or `number` where an enum is written otherwise here than in general.
    pub wire: Option<String>,
    /// A converter of the service reads and writes it.
    pub converter: Option<String>,
    /// What is demanded of its value.
    pub constraints: BTreeMap<String, Value>,
    /// Where it is declared.
    pub source: String,
}

/// A value of an enum.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(default)]
pub struct EnumValue {
    /// Its number.
    pub number: Option<i64>,
    /// How it is written as a name.
    pub wire: String,
    /// Marked as obsolete.
    pub obsolete: bool,
    /// Not there at the newest release.
    pub unreleased: bool,
    /// Where it is declared.
    pub source: String,
}

/// What the reader could not resolve.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Unresolved {
    /// The operation or type.
    pub at: String,
    /// Where it is.
    #[serde(default)]
    pub source: String,
    /// What it is.
    #[serde(default)]
    pub what: String,
}

impl Server {
    /// Reads a `server.json`; `file` is what errors call it.
    ///
    /// # Errors
    /// Not JSON, not of this form, or of another version of the format.
    pub fn parse(file: &str, text: &str) -> Result<Self> {
        let remedy = "write it again with `cargo xtask server-facts`";
        let server: Self =
            serde_json::from_str(text).map_err(|error| Error::new(file, error.to_string(), remedy))?;
        if server.format != FORMAT {
            let problem = format!("is of format {}, and {FORMAT} is read", server.format);
            return Err(Error::new(file, problem, remedy));
        }
        if server.sources.is_empty() {
            return Err(Error::new(file, "names no source", remedy));
        }
        Ok(server)
    }

    /// Whether a type is an enum.
    pub(super) fn is_enum(&self, key: &str) -> bool {
        self.types.get(key).is_some_and(|found| found.kind == "enum")
    }
}

/// A type of a value, from its compact text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ty {
    /// `object`, `JsonElement` and the like.
    Any,
    /// `string`, `int32`, `date-time`, ...
    Scalar(String),
    /// The flag says whether an item can be null.
    List(Box<Ty>, bool),
    /// The flag says whether a value can be null.
    Map(Box<Ty>, bool),
    /// A key of `types`, or a type that was not read.
    Named(String),
}

const SCALARS: [&str; 16] = [
    "string",
    "boolean",
    "int32",
    "int64",
    "float",
    "double",
    "decimal",
    "uuid",
    "date-time",
    "date",
    "time",
    "duration",
    "uri",
    "binary",
    "byte",
    "null",
];

impl Ty {
    /// The type, and whether the text ends in `?`.
    pub(super) fn parse(text: &str) -> (Self, bool) {
        let text = text.trim();
        let (text, nullable) = match text.strip_suffix('?') {
            Some(plain) => (plain.trim(), true),
            None => (text, false),
        };
        let inner = |prefix: &str| text.strip_prefix(prefix)?.strip_suffix('>');
        let ty = if text == "any" {
            Self::Any
        } else if let Some(item) = inner("list<") {
            let (item, null) = Self::parse(item);
            Self::List(Box::new(item), null)
        } else if let Some(value) = inner("map<") {
            let (value, null) = Self::parse(value);
            Self::Map(Box::new(value), null)
        } else if SCALARS.contains(&text) {
            Self::Scalar(text.to_owned())
        } else {
            Self::Named(text.to_owned())
        };
        (ty, nullable)
    }
}

impl std::fmt::Display for Ty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mark = |null: &bool| if *null { "?" } else { "" };
        match self {
            Self::Any => f.write_str("any"),
            Self::Scalar(name) | Self::Named(name) => f.write_str(name),
            Self::List(item, null) => write!(f, "list<{item}{}>", mark(null)),
            Self::Map(value, null) => write!(f, "map<{value}{}>", mark(null)),
        }
    }
}
