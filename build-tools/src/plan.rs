//! The document after its passes, as types: what the syntax edits and the templates read.

mod read;
mod resumable;
mod sent;
mod streams;
mod urns;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use serde_json::Value;

use crate::{Error, Result, manifest::Resumable, rust_type::rust_type};

pub use sent::Members;
pub(crate) use sent::references;
pub(crate) use streams::{Next, PagePlan, Step, WaitPlan};
pub(crate) use urns::taken;

/// Everything that is generated for one document.
pub(crate) struct Plan {
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: BTreeMap<String, Type>,
    /// The type of the events that come to webhooks.
    pub(crate) webhook: Option<String>,
}

impl Plan {
    /// How much memory generating takes at most, in MiB. The largest known document, of 5,000 types, takes half of it.
    const MOST: usize = 2048;

    /// Refuses what would take too much memory, before it does. What a part takes was measured on documents of thousands of
    /// such parts (README.md); it follows from the length of the code that is generated for it.
    pub(crate) fn check_size(&self, document: &str) -> Result<()> {
        let members = |of: &Type| match &of.kind {
            TypeKind::Structure { schema, .. } => {
                schema["properties"].as_object().map_or(0, serde_json::Map::len)
            }
            TypeKind::Union { variants, .. } => variants.len(),
            TypeKind::StringEnum(_) | TypeKind::IntegerEnum(_) | TypeKind::Alias(_) => 0,
        };
        let types: usize = self.types.values().map(|of| 100 + 75 * members(of)).sum();
        let operations: usize = self
            .operations
            .iter()
            .map(|of| 170 + 65 * of.parameters.len())
            .sum();
        let needed = (types + operations) / 1024;
        if needed <= Self::MOST {
            return Ok(());
        }
        let most = Self::MOST;
        let problem = format!(
            "needs about {needed} MiB of memory to be made into a crate, more than the {most} that are allowed"
        );
        let remedy = "make several documents of it, or take out in corrections.yaml what nobody needs";
        Err(Error::new(document, problem, remedy))
    }
}

/// One operation.
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    /// Its first tag.
    pub(crate) tag: Option<String>,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) deprecated: bool,
    /// Whether its name was made up, and nobody has accepted it yet.
    pub(crate) provisional: bool,
    /// What to use instead, where the server no longer has it.
    pub(crate) gone: Option<String>,
    /// Where it is from, where that is not the published document.
    pub(crate) addition: Option<Addition>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    pub(crate) success: Success,
    /// Typed error bodies by status, range or `DEFAULT`.
    pub(crate) errors: Vec<Case>,
    pub(crate) redirects: Vec<u16>,
    pub(crate) accept: String,
    /// Every documented status with what its body is, for the documentation.
    pub(crate) statuses: Vec<(String, String)>,
    pub(crate) pages: Option<PagePlan>,
    pub(crate) wait: Option<WaitPlan>,
    pub(crate) resumable: Option<Resumable>,
}

/// Where an operation is from that no published document has.
pub(crate) struct Addition {
    /// As `x-source` has it.
    pub(crate) source: String,
    /// The day of that source.
    pub(crate) date: String,
}

/// One parameter.
pub(crate) struct Parameter {
    pub(crate) ident: String,
    pub(crate) wire: String,
    /// `path`, `query` or `header`.
    pub(crate) place: String,
    /// `simple`, `form`, `comma`, `space`, `pipe`, `deep` or `json`.
    pub(crate) style: String,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) description: String,
    pub(crate) schema: Value,
}

/// A request body.
pub(crate) struct Body {
    pub(crate) kind: BodyKind,
    /// `None` where the caller chooses.
    pub(crate) media_type: Option<String>,
    pub(crate) required: bool,
    pub(crate) description: String,
}

/// How a request body is written.
pub(crate) enum BodyKind {
    Json(Value),
    Form(Value),
    Raw,
    Multipart(Vec<Field>),
}

/// A field of a multipart form.
pub(crate) struct Field {
    pub(crate) ident: String,
    pub(crate) wire: String,
    pub(crate) files: Files,
    /// Whether the field stands for the members of a structure, which have fields of their own below `wire`.
    pub(crate) structure: bool,
    pub(crate) required: bool,
    pub(crate) schema: Value,
    pub(crate) description: String,
}

/// Whether a form field holds files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Files {
    No,
    One,
    Many,
}

/// What a call gives back when it succeeds.
pub(crate) enum Success {
    Empty,
    Text,
    Stream,
    Json(Value),
    /// The same type, or nothing, depending on the status.
    Optional(Value),
    /// Another type per status; a case without schema has no body.
    ByStatus(Vec<Case>),
}

/// A body by its status.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) status: String,
    /// `None`: no body. Text bodies have the schema of a text and `text` set.
    pub(crate) schema: Option<Value>,
    pub(crate) text: bool,
}

/// A type of the document.
pub(crate) struct Type {
    pub(crate) published: String,
    pub(crate) description: String,
    pub(crate) kind: TypeKind,
}

/// What a type is.
pub(crate) enum TypeKind {
    Structure {
        schema: Value,
        wire_names: BTreeMap<String, String>,
        docs: BTreeMap<String, String>,
        deprecated: BTreeSet<String>,
    },
    StringEnum(Vec<(String, String)>),
    IntegerEnum(Vec<(String, i64, String)>),
    Union {
        tag: Option<String>,
        variants: Vec<Variant>,
    },
    Alias(Value),
}

/// The wire name of a member of a structure.
fn wire_name<'n>(wire_names: &'n BTreeMap<String, String>, ident: &'n str) -> &'n str {
    wire_names.get(ident).map_or(ident, String::as_str)
}

/// One branch of a union.
pub(crate) struct Variant {
    pub(crate) ident: String,
    pub(crate) tag: String,
    pub(crate) schema: Value,
    pub(crate) boxed: bool,
}

impl Operation {
    /// The Rust type of a successful body.
    pub(crate) fn success_type(&self) -> TokenStream {
        use quote::{format_ident, quote};
        match &self.success {
            Success::Empty => quote!(()),
            Success::Text => quote!(::std::string::String),
            Success::Stream => quote!(::altinn_runtime::ByteStream),
            Success::Json(schema) => rust_type(schema, "types::"),
            Success::Optional(schema) => {
                let inner = rust_type(schema.get("of").unwrap_or(schema), "types::");
                quote!(::std::option::Option<#inner>)
            }
            Success::ByStatus(_) => {
                let name = format_ident!("{}Answer", crate::names::pascal(&self.id));
                quote!(answers::#name)
            }
        }
    }

    /// The Rust type of the documented error bodies.
    pub(crate) fn error_type(&self) -> TokenStream {
        use quote::{format_ident, quote};
        if self.errors.is_empty() {
            quote!(::altinn_runtime::Untyped)
        } else {
            let name = format_ident!("{}Error", crate::names::pascal(&self.id));
            quote!(answers::#name)
        }
    }
}

/// Names that two things would share in the generated code.
pub(crate) fn check_names(document: &str, plan: &Plan) -> Result<()> {
    let mut seen = BTreeMap::new();
    for operation in &plan.operations {
        if let Some(other) = seen.insert(crate::names::pascal(&operation.id), &operation.id) {
            let problem = format!(
                "the operations `{}` and `{other}` would share one builder",
                operation.id
            );
            return Err(Error::new(
                document,
                problem,
                "give one of them another name in corrections.yaml",
            ));
        }
    }
    Ok(())
}
