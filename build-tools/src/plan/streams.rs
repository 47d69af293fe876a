//! Holds what `apis.toml` declares of pages and waiting against the plan: every name must be one of the document.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{BodyKind, Operation, Plan, Success, Type, TypeKind, wire_name};
use crate::{
    Error, Result,
    document::{schema_name, text},
    manifest::{Api, PageStyle, Pages, Wait},
    overlay::{Part, Stale},
};

/// One member on the way to a value.
pub(crate) struct Step {
    pub(crate) ident: String,
    /// Whether the member is held in an `Option`.
    pub(crate) optional: bool,
}

/// How the pages of an operation follow one another.
pub(crate) struct PagePlan {
    pub(crate) next: Next,
    /// The way from the answer to its items.
    pub(crate) items: Vec<Step>,
    /// The schema of an item.
    pub(crate) item: Value,
    /// The way from an item to its position.
    pub(crate) position: Option<Vec<Step>>,
    /// The identifier of the parameter that takes a position.
    pub(crate) parameter: Option<String>,
}

/// How the next page is found.
pub(crate) enum Next {
    Header {
        header: String,
        /// The wire name of the parameter whose value is taken out of the address.
        wire: Option<String>,
    },
    Link(Vec<Step>),
    Token {
        next: Vec<Step>,
        more: Option<Vec<Step>>,
    },
    Sequence,
}

/// What is waited for.
pub(crate) enum WaitPlan {
    Member {
        member: Vec<Step>,
        until: Vec<String>,
        failed: Vec<String>,
    },
    Gone(Vec<u16>),
}

impl Plan {
    /// Adds what the manifest declares to the operations, and says which of it fits nothing.
    pub(crate) fn declare(&mut self, crate_name: &str, api: &Api) -> Vec<Stale> {
        let mut stale: Vec<Stale> = self
            .declare_resumable(crate_name, api)
            .into_iter()
            .map(|(error, id)| {
                let keys = vec!["operations".to_owned(), id, "resumable".to_owned()];
                declined(error, keys, None)
            })
            .collect();
        stale.extend(self.declare_urns(crate_name, api));
        let Self {
            operations,
            types,
            webhook,
        } = self;
        let known: Vec<&str> = operations.iter().map(|operation| operation.id.as_str()).collect();
        for name in api
            .operations
            .keys()
            .filter(|name| !known.contains(&name.as_str()))
        {
            stale.push(stranger(
                crate_name,
                name,
                "operation",
                vec!["operations".to_owned(), name.clone()],
                None,
            ));
        }
        for name in api
            .idempotent
            .iter()
            .filter(|name| !known.contains(&name.as_str()))
        {
            stale.push(stranger(
                crate_name,
                name,
                "operation",
                vec!["idempotent".to_owned()],
                Some(name.clone()),
            ));
        }
        for operation in operations {
            let Some(facts) = api.operations.get(&operation.id) else {
                continue;
            };
            let reader = |table: &str| Reader {
                types: &*types,
                place: format!("{crate_name}.operations.{}.{table}", operation.id),
            };
            let keys = |table: &str| vec!["operations".to_owned(), operation.id.clone(), table.to_owned()];
            let pages = facts
                .pages
                .as_ref()
                .map(|pages| reader("pages").pages(operation, pages));
            let wait = facts
                .wait
                .as_ref()
                .map(|wait| reader("wait").wait(operation, wait, &mut stale));
            let mut settle = |error: Error, table: &str| stale.push(declined(error, keys(table), None));
            operation.pages = pages.and_then(|pages| pages.map_err(|error| settle(error, "pages")).ok());
            operation.wait = wait.and_then(|wait| wait.map_err(|error| settle(error, "wait")).ok());
        }
        if let Some(event) = &api.webhook {
            let reader = Reader {
                types: &*types,
                place: format!("{crate_name}.webhook"),
            };
            match reader.event(event) {
                Ok(name) => *webhook = Some(name),
                Err(error) => stale.push(declined(error, vec!["webhook".to_owned()], None)),
            }
        }
        stale
    }
}

/// An entry of the manifest for something that there is not.
pub(super) fn stranger(
    crate_name: &str,
    name: &str,
    what: &str,
    keys: Vec<String>,
    text: Option<String>,
) -> Stale {
    let problem = format!("`{name}` is no {what} of {crate_name}");
    let error = Error::new("specs/apis.toml", problem, "correct the name or delete the entry");
    declined(error.at(crate_name), keys, text)
}

/// What the manifest declares and the document does not have.
pub(super) fn declined(error: Error, keys: Vec<String>, text: Option<String>) -> Stale {
    let Error {
        file,
        place,
        problem,
        remedy,
    } = error;
    Stale {
        file,
        line: 0,
        place,
        problem,
        remedy,
        part: Part::Entry { keys, text },
    }
}

struct Reader<'a> {
    types: &'a BTreeMap<String, Type>,
    place: String,
}

impl Reader<'_> {
    fn error(&self, problem: String, remedy: &str) -> Error {
        Error::new("specs/apis.toml", problem, remedy).at(self.place.clone())
    }

    fn pages(&self, operation: &Operation, said: &Pages) -> Result<PagePlan> {
        if operation
            .body
            .as_ref()
            .is_some_and(|body| matches!(body.kind, BodyKind::Raw | BodyKind::Multipart(_)))
        {
            let remedy = "delete the table: a body that is read once cannot be sent for every page";
            return Err(self.error("the operation sends bytes or a form of files".to_owned(), remedy));
        }
        let body = self.body(operation)?;
        let (items, list) = match &said.items {
            Some(path) => self.follow(body, path)?,
            None => (Vec::new(), body),
        };
        let Some(item) = (text(list, "type") == "array").then(|| &list["items"]) else {
            let what = said
                .items
                .as_deref()
                .map_or("the answer".to_owned(), |path| format!("`{path}`"));
            return Err(self.error(
                format!("{what} is no list"),
                "let `items` name the member that holds the list",
            ));
        };
        if item.get("of").is_some() {
            return Err(self.error(
                "its items may be null".to_owned(),
                "say in corrections.yaml that they are never null",
            ));
        }
        let position = match &said.position {
            Some(path) => Some(self.scalar(item, path)?),
            None => None,
        };
        let (next, parameter) = match &said.style {
            PageStyle::Header { header, parameter } => (
                Next::Header {
                    header: header.clone(),
                    wire: parameter.clone(),
                },
                parameter.as_ref(),
            ),
            PageStyle::Link { next } => (Next::Link(self.scalar(body, next)?), None),
            PageStyle::Token {
                next,
                more,
                parameter,
            } => {
                let more = match more {
                    Some(path) => Some(self.boolean(body, path)?),
                    None => None,
                };
                (
                    Next::Token {
                        next: self.scalar(body, next)?,
                        more,
                    },
                    Some(parameter),
                )
            }
            PageStyle::Sequence { parameter } => (Next::Sequence, Some(parameter)),
        };
        let parameter = match parameter {
            Some(wire) => Some(self.parameter(operation, wire)?),
            None => None,
        };
        if parameter.is_none() && position.is_some() {
            let remedy = "name the parameter that takes the position, or delete `position`";
            return Err(self.error(
                "a position of an item leads nowhere without a parameter".to_owned(),
                remedy,
            ));
        }
        Ok(PagePlan {
            next,
            items,
            item: item.clone(),
            position,
            parameter,
        })
    }

    fn wait(&self, operation: &Operation, said: &Wait, stale: &mut Vec<Stale>) -> Result<WaitPlan> {
        let Wait::Member {
            member,
            until,
            failed,
        } = said
        else {
            let Wait::Gone(statuses) = said else {
                unreachable!("a wait is one of the two")
            };
            return Ok(WaitPlan::Gone(statuses.clone()));
        };
        if operation.method != "GET" {
            return Err(self.error(
                format!("it is a {}", operation.method),
                "only what reads can be asked again and again",
            ));
        }
        let (steps, leaf) = self.follow(self.body(operation)?, member)?;
        let known: Option<Vec<&str>> = match self.named(leaf).map(|of| &of.kind) {
            Some(TypeKind::StringEnum(variants)) => {
                Some(variants.iter().map(|(_, wire)| wire.as_str()).collect())
            }
            _ if text(leaf, "type") == "boolean" => Some(vec!["true", "false"]),
            _ if text(leaf, "type") == "string" => None,
            _ => {
                let remedy = "name a member that is a text, a string enum or a boolean";
                return Err(self.error(format!("`{member}` has no values to wait for"), remedy));
            }
        };
        let is_known = |value: &&String| known.as_ref().is_none_or(|known| known.contains(&value.as_str()));
        let never = |value: &String| {
            let known = known.as_deref().unwrap_or_default().join(", ");
            let remedy = format!("the values of `{member}` are {known}");
            self.error(format!("`{member}` is never `{value}`"), &remedy)
        };
        let kept = |values: &[String]| values.iter().filter(is_known).cloned().collect::<Vec<_>>();
        let (ends, fails) = (kept(until), kept(failed));
        if let (true, Some(value)) = (ends.is_empty(), until.first()) {
            return Err(never(value));
        }
        for (list, values) in [("until", until), ("failed", failed)] {
            for value in values.iter().filter(|value| !is_known(value)) {
                let keys = ["operations", &operation.id, "wait", list].map(ToOwned::to_owned);
                stale.push(declined(never(value), keys.to_vec(), Some(value.clone())));
            }
        }
        Ok(WaitPlan::Member {
            member: steps,
            until: ends,
            failed: fails,
        })
    }

    /// The Rust name of the event type: a structure with the members that every CloudEvent has.
    fn event(&self, published: &str) -> Result<String> {
        let found = self.types.iter().find(|(_, of)| of.published == published);
        let Some((name, of)) = found else {
            return Err(self.error(
                format!("the document has no schema `{published}`"),
                "correct the name",
            ));
        };
        let whole = match &of.kind {
            TypeKind::Structure { schema, .. } => ["id", "source", "type_"].iter().all(|ident| {
                text(&schema["properties"][ident], "type") == "string" && required(schema, ident)
            }),
            _ => false,
        };
        if !whole {
            let remedy = "it needs `id`, `source` and `type` as required texts (CloudEvents 1.0)";
            return Err(self.error(format!("`{published}` is no CloudEvent"), remedy));
        }
        Ok(name.clone())
    }

    /// The schema of the JSON that the operation answers with.
    fn body<'p>(&self, operation: &'p Operation) -> Result<&'p Value> {
        match &operation.success {
            Success::Json(schema) => Ok(schema),
            Success::Optional(schema) => Ok(schema.get("of").unwrap_or(schema)),
            _ => Err(self.error(
                "the operation does not answer with one type of JSON".to_owned(),
                "correct the answer in corrections.yaml, or delete the table",
            )),
        }
    }

    fn named<'p>(&'p self, schema: &'p Value) -> Option<&'p Type> {
        self.types.get(&schema_name(text(schema, "$ref"))?)
    }

    /// The schema behind aliases.
    fn plain<'p>(&'p self, schema: &'p Value) -> &'p Value {
        let mut schema = schema;
        for _ in 0..32 {
            match self.named(schema).map(|of| &of.kind) {
                Some(TypeKind::Alias(target)) => schema = target,
                _ => break,
            }
        }
        schema
    }

    /// Follows wire names, joined by dots, from a structure to a member.
    fn follow<'p>(&'p self, from: &'p Value, path: &str) -> Result<(Vec<Step>, &'p Value)> {
        let (mut at, mut steps) = (self.plain(from), Vec::new());
        for wire in path.split('.') {
            let Some(TypeKind::Structure {
                schema, wire_names, ..
            }) = self.named(at).map(|of| &of.kind)
            else {
                return Err(self.error(
                    format!("`{path}`: what should hold `{wire}` is no structure"),
                    "correct the path",
                ));
            };
            let members = schema["properties"].as_object();
            let found = members
                .into_iter()
                .flatten()
                .find(|(ident, _)| wire_name(wire_names, ident) == wire);
            let Some((ident, member)) = found else {
                let known: Vec<&str> = members
                    .into_iter()
                    .flatten()
                    .map(|(ident, _)| wire_name(wire_names, ident))
                    .collect();
                let remedy = format!("the members there are {}", known.join(", "));
                return Err(self.error(format!("`{path}`: there is no member `{wire}`"), &remedy));
            };
            let held = member.get("of").unwrap_or(member);
            let collection = matches!(text(held, "type"), "array" | "object");
            let given = required(schema, ident) && member.get("of").is_none();
            steps.push(Step {
                ident: ident.clone(),
                optional: !collection && !given,
            });
            at = self.plain(held);
        }
        Ok((steps, at))
    }

    /// A member that is a text or a number.
    fn scalar(&self, from: &Value, path: &str) -> Result<Vec<Step>> {
        let (steps, leaf) = self.follow(from, path)?;
        match text(leaf, "type") {
            "string" | "integer" => Ok(steps),
            _ => Err(self.error(
                format!("`{path}` is neither a text nor an integer"),
                "name another member",
            )),
        }
    }

    fn boolean(&self, from: &Value, path: &str) -> Result<Vec<Step>> {
        let (steps, leaf) = self.follow(from, path)?;
        match text(leaf, "type") {
            "boolean" => Ok(steps),
            _ => Err(self.error(format!("`{path}` is no boolean"), "name another member")),
        }
    }

    /// The identifier of a query parameter that is a text or a number.
    fn parameter(&self, operation: &Operation, wire: &str) -> Result<String> {
        let query = || {
            operation
                .parameters
                .iter()
                .filter(|parameter| parameter.place == "query")
        };
        let Some(found) = query().find(|parameter| parameter.wire == wire) else {
            let known: Vec<&str> = query().map(|parameter| parameter.wire.as_str()).collect();
            let remedy = format!("the query parameters are {}", known.join(", "));
            return Err(self.error(format!("the operation has no query parameter `{wire}`"), &remedy));
        };
        match text(self.plain(&found.schema), "type") {
            "string" | "integer" => Ok(found.ident.clone()),
            _ => Err(self.error(
                format!("the parameter `{wire}` is neither a text nor an integer"),
                "correct its type in corrections.yaml",
            )),
        }
    }
}

fn required(schema: &Value, ident: &str) -> bool {
    schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .any(|name| name == ident)
}
