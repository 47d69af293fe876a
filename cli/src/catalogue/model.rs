//! What the catalogue says of an API.

use std::{borrow::Cow, collections::BTreeMap};

use serde::Deserialize;
use serde_json::Value;

/// One API.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Api {
    /// The crate of its typed client.
    #[serde(rename = "crate")]
    pub crate_name: &'static str,
    /// What a person has to know who chooses between this API and another.
    #[serde(borrow)]
    pub note: Option<Cow<'static, str>>,
    /// Which host serves it, as `altinn_runtime::Host` has it.
    pub host: &'static str,
    /// What stands between the host and a path.
    #[serde(default)]
    pub prefix: &'static str,
    /// The operations, in the order of the typed client.
    pub operations: Vec<Operation>,
    /// The types that bodies and parameters are made of.
    #[serde(borrow)]
    pub types: BTreeMap<&'static str, Type>,
}

/// One operation.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// Its name: the method of the typed client.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The template of its path.
    pub path: &'static str,
    /// What it does, in one line.
    #[serde(borrow, default)]
    pub summary: Cow<'static, str>,
    /// The rest of what is to be known.
    #[serde(borrow, default)]
    pub description: Cow<'static, str>,
    /// Whether it is not to be used any more.
    #[serde(default)]
    pub deprecated: bool,
    /// What to use instead, where the server no longer has it.
    #[serde(borrow)]
    pub gone: Option<Cow<'static, str>>,
    /// The source that it is known from, where the published document lacks it.
    #[serde(borrow)]
    pub added: Option<Cow<'static, str>>,
    /// Whether only components of the platform may call it.
    #[serde(default)]
    pub internal: bool,
    /// What goes into `Accept`.
    pub accept: &'static str,
    /// What goes into `Content-Type` where the body does not bring its own.
    #[serde(borrow)]
    pub content_type: Option<&'static str>,
    /// Redirects that are answers.
    #[serde(default)]
    pub redirects: Vec<u16>,
    /// The tokens that it takes: alternatives, each a set that goes together.
    #[serde(borrow, default)]
    pub tokens: Vec<Vec<&'static str>>,
    /// The scopes that it needs: alternatives, each a set that is needed together.
    #[serde(borrow, default)]
    pub scopes: Vec<Vec<&'static str>>,
    /// Whether a key of the API management goes along: `Optional` or `Required`.
    #[serde(borrow)]
    pub key: Option<&'static str>,
    /// Whether the same request may be sent twice.
    #[serde(default)]
    pub idempotent: bool,
    /// What callers give beside the body.
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    /// The body.
    pub body: Option<Body>,
    /// `json`, `text`, `stream` or `empty`.
    pub answer: &'static str,
    /// The documented statuses.
    #[serde(borrow, default)]
    pub statuses: Vec<&'static str>,
    /// How its pages follow one another.
    pub pages: Option<Pages>,
    /// What can be waited for.
    pub wait: Option<Wait>,
}

/// One parameter.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Parameter {
    /// Its name in the typed client.
    pub name: &'static str,
    /// Its name on the wire.
    pub wire: &'static str,
    /// `path`, `query` or `header`.
    pub place: &'static str,
    /// How a list or object is written.
    #[serde(default)]
    pub style: &'static str,
    /// Whether the call cannot do without it.
    #[serde(default)]
    pub required: bool,
    /// Whether it is not to be used any more.
    #[serde(default)]
    pub deprecated: bool,
    /// What it is.
    #[serde(borrow, default)]
    pub doc: Cow<'static, str>,
    /// What values it takes.
    pub schema: Schema,
}

/// A request body.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Body {
    /// `json`, `form`, `raw` or `multipart`.
    pub kind: &'static str,
    /// What it holds, where it is JSON or a form without files.
    pub schema: Option<Schema>,
    /// The fields of a multipart form.
    #[serde(default)]
    pub fields: Vec<Field>,
    /// Its media type, where the operation has one.
    #[serde(borrow)]
    pub media_type: Option<&'static str>,
    /// Whether the call cannot do without it.
    #[serde(default)]
    pub required: bool,
    /// What it is.
    #[serde(borrow, default)]
    pub doc: Cow<'static, str>,
}

/// A field of a multipart form.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    /// Its name in the typed client.
    pub name: &'static str,
    /// Its name in the form; empty where the members of a structure are fields themselves.
    #[serde(default)]
    pub wire: &'static str,
    /// `one` or `many`, where it holds files.
    #[serde(borrow)]
    pub files: Option<&'static str>,
    /// Whether the members of its structure are fields of their own.
    #[serde(default)]
    pub structure: bool,
    /// Whether the form cannot do without it.
    #[serde(default)]
    pub required: bool,
    /// What it is.
    #[serde(borrow, default)]
    pub doc: Cow<'static, str>,
    /// What values it takes.
    pub schema: Schema,
}

/// What a value looks like: a scalar, a list, a dictionary, a named type, or anything.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    /// The name of a type.
    #[serde(borrow, rename = "ref")]
    pub name: Option<&'static str>,
    /// What it is where it is not null.
    pub of: Option<Box<Schema>>,
    /// `string`, `integer`, `number`, `boolean`, `array` or `object`.
    #[serde(borrow, rename = "type")]
    pub kind: Option<&'static str>,
    /// The form of a text, or the size of an integer.
    #[serde(default)]
    pub format: &'static str,
    /// The items of a list.
    pub items: Option<Box<Schema>>,
    /// The values of a dictionary.
    pub additional_properties: Option<Box<Schema>>,
}

/// A named type.
#[derive(Debug, Deserialize)]
pub struct Type {
    /// What it is.
    #[serde(borrow, default)]
    pub doc: Cow<'static, str>,
    /// How it is made.
    #[serde(flatten)]
    pub kind: Kind,
}

/// How a type is made.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Kind {
    /// Members.
    Structure {
        /// By their names.
        #[serde(borrow, default)]
        members: BTreeMap<&'static str, Member>,
        /// `true`, or the schema of further members, where there may be any.
        #[serde(default)]
        rest: Value,
    },
    /// One of these texts.
    Texts {
        /// The values.
        #[serde(borrow)]
        values: Vec<Cow<'static, str>>,
    },
    /// One of these numbers, which have names.
    Integers {
        /// Name and number.
        #[serde(borrow)]
        values: Vec<(Cow<'static, str>, i64)>,
    },
    /// One of several types.
    Union {
        /// The member that tells which.
        #[serde(borrow)]
        tag: Option<&'static str>,
        /// The value of that member, and the type.
        #[serde(borrow)]
        variants: Vec<(Cow<'static, str>, Schema)>,
    },
    /// Another name.
    Alias {
        /// What for.
        schema: Schema,
    },
}

/// A member of a structure.
#[derive(Debug, Deserialize)]
pub struct Member {
    /// What values it takes.
    pub schema: Schema,
    /// Whether the structure cannot do without it.
    #[serde(default)]
    pub required: bool,
    /// Whether it is not to be used any more.
    #[serde(default)]
    pub deprecated: bool,
    /// What it is.
    #[serde(borrow, default)]
    pub doc: Cow<'static, str>,
    /// Bounds of its values.
    pub limits: Option<Limits>,
}

/// Bounds of values.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    /// The fewest characters.
    pub min_length: Option<u64>,
    /// The most characters.
    pub max_length: Option<u64>,
    /// What a text must match.
    pub pattern: Option<String>,
    /// The least number.
    pub minimum: Option<f64>,
    /// The greatest number.
    pub maximum: Option<f64>,
    /// The fewest items.
    pub min_items: Option<u64>,
    /// The most items.
    pub max_items: Option<u64>,
    /// Bounds of the items.
    pub items: Option<Box<Limits>>,
}

/// How pages follow one another.
#[derive(Debug, Deserialize)]
pub struct Pages {
    /// Where the next one is.
    pub next: Next,
    /// The member that holds the items; none where the answer is the list.
    #[serde(borrow)]
    pub items: Option<&'static str>,
    /// The member of an item after which one can go on.
    #[serde(borrow)]
    pub position: Option<&'static str>,
}

/// Where the next page is.
#[derive(Debug, Deserialize)]
#[serde(tag = "style", rename_all = "lowercase")]
pub enum Next {
    /// Its address is in a header.
    Header {
        /// The header.
        header: &'static str,
        /// The query parameter that is taken out of the address.
        #[serde(borrow)]
        parameter: Option<&'static str>,
    },
    /// Its address is in the answer.
    Link {
        /// The member.
        next: &'static str,
    },
    /// The value of a parameter is in the answer.
    Token {
        /// The member.
        next: &'static str,
        /// The member that says whether there is more.
        #[serde(borrow)]
        more: Option<&'static str>,
        /// The parameter.
        parameter: &'static str,
    },
    /// The position of the last item is the value of a parameter.
    Sequence {
        /// The parameter.
        parameter: &'static str,
    },
}

/// What can be waited for.
#[derive(Debug, Deserialize)]
pub struct Wait {
    /// The member that tells how far it is.
    #[serde(borrow)]
    pub member: Option<&'static str>,
    /// Its values that end the wait well.
    #[serde(borrow, default)]
    pub until: Vec<&'static str>,
    /// Its values that end the wait badly.
    #[serde(borrow, default)]
    pub failed: Vec<&'static str>,
    /// The statuses of what is gone.
    #[serde(default)]
    pub gone: Vec<u16>,
}
