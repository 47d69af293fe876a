//! What is written to `server.json`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The version of the format.
pub const FORMAT: u32 = 1;

/// All that is known of a server.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// The version of the format.
    pub format: u32,
    /// What was read, the main source first.
    pub sources: Vec<SourceFacts>,
    /// By method and path.
    pub operations: BTreeMap<String, Operation>,
    /// By name.
    pub types: BTreeMap<String, Type>,
    /// What could not be resolved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unresolved: Vec<Unresolved>,
}

/// A repository at a commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceFacts {
    /// `owner/name`.
    pub repository: String,
    /// The commit, 40 hexadecimal digits.
    pub commit: String,
    /// Its day.
    pub date: String,
    /// The newest release before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<Release>,
}

/// A release and its commit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// The tag.
    pub tag: String,
    /// The commit, 40 hexadecimal digits.
    pub commit: String,
    /// Its day.
    pub date: String,
}

/// A route and what it takes and answers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Operation {
    /// Its method in the source.
    pub source: String,
    /// Kept out of the published document by a mark.
    #[serde(default, skip_serializing_if = "is_false")]
    pub hidden: bool,
    /// Marked as obsolete.
    #[serde(default, skip_serializing_if = "is_false")]
    pub obsolete: bool,
    /// Not there at the newest release.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unreleased: bool,
    /// Whether no authorization is needed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub anonymous: bool,
    /// The policies that have to be fulfilled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<String>,
    /// Alternatives, each a list of scopes that are all needed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<Vec<String>>,
    /// Path, query, header and form values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<Parameter>,
    /// What is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// By status.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, Answer>,
}

/// A value beside the body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// `path`, `query`, `header` or `form`.
    #[serde(rename = "in")]
    pub place: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Whether the server refuses a call without it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Kept out of the published document by a mark.
    #[serde(default, skip_serializing_if = "is_false")]
    pub hidden: bool,
    /// Whether the server has no value for it where it is left out.
    #[serde(default, skip_serializing_if = "is_false")]
    pub nullable: bool,
    /// Marked as obsolete.
    #[serde(default, skip_serializing_if = "is_false")]
    pub obsolete: bool,
    /// Not there at the newest release.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unreleased: bool,
    /// What validation attributes demand.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constraints: BTreeMap<String, serde_json::Value>,
    /// Where it is declared.
    pub source: String,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Its media types.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<String>,
    /// Whether the server refuses a call without it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
}

/// What is answered with a status.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its type; none where the source declares none.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// Other types that the source declares for the same status.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Its media types.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<String>,
    /// Whether the type is what the method's body passes on, because no attribute names one.
    #[serde(default, skip_serializing_if = "is_false")]
    pub from_body: bool,
}

/// A class, record, struct or enum.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Type {
    /// Where it is declared.
    pub source: String,
    /// `object` or `enum`.
    pub kind: String,
    /// The base type, where it is one of ours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<String>,
    /// Marked as obsolete.
    #[serde(default, skip_serializing_if = "is_false")]
    pub obsolete: bool,
    /// Not there at the newest release.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unreleased: bool,
    /// Whether members that have no name here are kept.
    #[serde(default, skip_serializing_if = "is_false")]
    pub open: bool,
    /// A converter of the service writes it; its members may differ from the wire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub converter: Option<String>,
    /// The member that tells the derived types apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discriminator: Option<String>,
    /// The derived types by what the discriminator says.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub derived: BTreeMap<String, String>,
    /// By JSON name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub members: BTreeMap<String, Member>,
    /// Of an enum: `name` or `number`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wire: Option<String>,
    /// Of an enum, by C# name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, EnumValue>,
}

/// A member of an object.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Member {
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Whether it can be null.
    #[serde(default, skip_serializing_if = "is_false")]
    pub nullable: bool,
    /// Whether the server always writes it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub always: bool,
    /// Why: `value-type`, `required`, `constructor`, `initializer` or `computed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// Whether the server refuses a body without it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Marked as obsolete.
    #[serde(default, skip_serializing_if = "is_false")]
    pub obsolete: bool,
    /// Not there at the newest release.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unreleased: bool,
    /// Whether the server takes no value for it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub read_only: bool,
    /// Whether the server never writes it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub write_only: bool,
    /// When it is left out: `null`, `default` or `unset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub omitted_when: Option<String>,
    /// `name` or `number` where the enum is written otherwise here than in general.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wire: Option<String>,
    /// A converter of the service writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub converter: Option<String>,
    /// What validation attributes demand.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constraints: BTreeMap<String, serde_json::Value>,
    /// Where it is declared.
    pub source: String,
}

/// A value of an enum.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnumValue {
    /// Its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// How it is written as a name.
    pub wire: String,
    /// Marked as obsolete.
    #[serde(default, skip_serializing_if = "is_false")]
    pub obsolete: bool,
    /// Not there at the newest release.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unreleased: bool,
    /// Where it is declared.
    pub source: String,
}

/// Something that could not be resolved.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Unresolved {
    /// The operation or type.
    pub at: String,
    /// Where it is.
    pub source: String,
    /// What it is.
    pub what: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

impl Facts {
    /// As they are committed: sorted keys, two spaces, a line end.
    ///
    /// # Errors
    /// A number that JSON does not have.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        // Through a value, whose maps are sorted.
        let mut text = serde_json::to_string_pretty(&serde_json::to_value(self)?)?;
        text.push('\n');
        Ok(text)
    }
}
