//! `specs/<crate>/payloads/server`: bodies written from `server.json` alone, so that a wrong correction cannot confirm itself.
//!
//! Only the names of operations and which of their bodies have a JSON schema are from the document. An answer comes with
//! everything (`all`) and as the server writes it with as little as it can (`required`: nulls where it writes them, nothing
//! where it leaves members out); a request with everything and with what the server demands. Further files (`value2`, ...)
//! follow until every value of every enum and every derived type was in one. What differs from the document for a reason
//! that `deviations.toml` gives is left out.

mod synthetic;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use self::synthetic::{Named, number, text};
use super::compare::{self, Documented};
use super::facts::{Member, Operation, Server, Ty, Type};
use super::{About, Comparer, Judged, State};
use crate::document::{lookup, text as text_of};
use crate::{File, Result};

/// More files than one operation needs for its values.
const MOST: usize = 200;

/// How much of a body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    All,
    Required,
}

/// Which way a body goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    Request,
    Answer,
}

impl Comparer<'_> {
    /// The files of a crate, by name. `None` without a `server.json`.
    ///
    /// # Errors
    /// When something in `specs/` cannot be read.
    pub fn payloads(&self, crate_name: &str) -> Result<Option<Vec<File>>> {
        let Some(inputs) = self.inputs(crate_name)? else {
            return Ok(None);
        };
        let document = &inputs.documents.alone;
        let documented = compare::documented(document, &inputs.documents.prefix);
        let judged = self.judge(crate_name, &inputs);
        let mut found = Found {
            writer: Writer {
                server: &inputs.server,
                explained: explained(&judged),
                used: RefCell::default(),
            },
            errors: BTreeSet::new(),
            files: BTreeMap::new(),
        };
        for (name, operation) in &inputs.server.operations {
            if let Some(one) = documented.get(&compare::folded(name)) {
                found.operation(document, one, operation);
            }
        }
        let files = found.files.into_iter().map(|(name, value)| File {
            path: name.into(),
            contents: format!("{value:#}\n"),
        });
        Ok(Some(files.collect()))
    }
}

struct Found<'a> {
    writer: Writer<'a>,
    /// Errors that were written: status and type. One of each is enough.
    errors: BTreeSet<(String, String)>,
    files: BTreeMap<String, Value>,
}

impl Found<'_> {
    fn operation(&mut self, document: &Value, one: &Documented<'_>, operation: &Operation) {
        let id = text_of(one.operation, "operationId");
        if id.is_empty() {
            return;
        }
        let has_json = |holder: &Value| {
            let holder = lookup(document, text_of(holder, "$ref"))
                .filter(|_| holder.get("$ref").is_some())
                .unwrap_or(holder);
            let content = holder["content"].as_object();
            content.is_some_and(|content| {
                content.iter().any(|(media, entry)| {
                    let essence = media.split(';').next().unwrap_or_default().trim();
                    let json = essence.ends_with("/json") || essence.ends_with("+json");
                    json && text_of(&entry["schema"], "format") != "binary"
                })
            })
        };
        if let Some(body) = &operation.body
            && !self.writer.explained.body(&format!("{} request", one.name))
            && has_json(&one.operation["requestBody"])
        {
            self.bodies(&format!("{id}.request"), &body.ty, Way::Request);
        }
        for (status, answer) in &operation.answers {
            let Some(ty) = &answer.ty else { continue };
            let explained = self
                .writer
                .explained
                .body(&format!("{} answer {status}", one.name));
            if explained || !has_json(&one.operation["responses"][status]) {
                continue;
            }
            let error = status.starts_with(['4', '5']);
            if error && !self.errors.insert((status.clone(), ty.clone())) {
                continue;
            }
            self.bodies(&format!("{id}.{status}"), ty, Way::Answer);
        }
    }

    fn bodies(&mut self, name: &str, ty: &str, way: Way) {
        let (ty, _) = Ty::parse(ty);
        // A text alone may be JSON or not; any value at all says nothing.
        if matches!(&ty, Ty::Any | Ty::Scalar(_)) {
            return;
        }
        let mut last = None;
        for choice in 0..MOST {
            let before = self.writer.used.borrow().len();
            let Some(value) = self.writer.body(&ty, way, Extent::All, choice) else {
                return;
            };
            let fresh = self.writer.used.borrow().len() > before;
            if choice == 0 {
                last = Some(value.clone());
                self.files.insert(format!("{name}.all.json"), value);
            } else if fresh {
                self.files
                    .insert(format!("{name}.value{}.json", choice + 1), value);
            } else if choice >= self.writer.longest(&ty, way) {
                break;
            }
        }
        let least = self.writer.body(&ty, way, Extent::Required, 0);
        if let Some(least) = least.filter(|least| last.as_ref() != Some(least)) {
            self.files.insert(format!("{name}.required.json"), least);
        }
    }
}

/// A value of an enum or a derived type that a body had: which way, of which type, which.
type Use = (Way, String, String);

/// What differs from the document for a reason.
#[derive(Default)]
struct Explained {
    /// Members and values, by their place in the server's source and by the aspect that differs.
    places: BTreeSet<(String, &'static str)>,
    /// Bodies, by their entity and the aspect.
    bodies: BTreeSet<(String, &'static str)>,
}

fn explained(judged: &[Judged]) -> Explained {
    let mut all = Explained::default();
    for one in judged
        .iter()
        .filter(|one| matches!(one.state, State::Deviates(_)))
    {
        let fact = &one.fact;
        match fact.about {
            About::Member | About::Value => drop(all.places.insert((fact.server.clone(), fact.aspect))),
            About::Body | About::Status => drop(all.bodies.insert((fact.entity.clone(), fact.aspect))),
            About::Operation | About::Parameter | About::Scope => {}
        }
    }
    all
}

impl Explained {
    /// Whether what a body carries is explained.
    fn body(&self, entity: &str) -> bool {
        let carried = |aspect: &str| aspect.starts_with("type") || aspect == "body";
        self.bodies
            .iter()
            .any(|(known, aspect)| known == entity && carried(aspect))
    }

    fn has(&self, place: &str, aspect: impl Fn(&str) -> bool) -> bool {
        self.places.iter().any(|(known, of)| known == place && aspect(of))
    }
}

struct Writer<'a> {
    server: &'a Server,
    explained: Explained,
    used: RefCell<BTreeSet<Use>>,
}

/// Where a value stands and how it is to be written.
#[derive(Clone, Copy)]
struct At<'s> {
    way: Way,
    extent: Extent,
    /// Which value enums and derived types take.
    choice: usize,
    /// What it is called, and what is demanded of it.
    named: Named<'s>,
    wire: Option<&'s str>,
}

impl Writer<'_> {
    fn body(&self, ty: &Ty, way: Way, extent: Extent, choice: usize) -> Option<Value> {
        let at = At {
            way,
            extent,
            choice,
            named: Named::default(),
            wire: None,
        };
        match ty {
            // One item, however little there is.
            Ty::List(item, _) => Some(json!([self.value(item, at, &[])?])),
            ty => self.value(ty, at, &[]),
        }
    }

    /// The most values of an enum, or derived types, that a body of this type can hold.
    fn longest(&self, ty: &Ty, way: Way) -> usize {
        let (mut due, mut seen, mut longest) = (vec![ty.clone()], BTreeSet::new(), 0);
        while let Some(ty) = due.pop() {
            match ty {
                Ty::List(inner, _) | Ty::Map(inner, _) => due.push(*inner),
                Ty::Named(key) if seen.insert(key.clone()) => {
                    let Some(found) = self.server.types.get(&key) else {
                        continue;
                    };
                    longest = longest.max(found.values.len()).max(found.derived.len());
                    let members = found.members.values().filter(|member| carries(member, way));
                    due.extend(members.map(|member| Ty::parse(&member.ty).0));
                    due.extend(found.derived.values().cloned().map(Ty::Named));
                }
                _ => {}
            }
        }
        longest
    }

    /// A value; `None` where nothing can be made up: a type that was not read, a form that only a converter knows, a type
    /// that holds itself.
    fn value(&self, ty: &Ty, at: At<'_>, outer: &[&str]) -> Option<Value> {
        match ty {
            Ty::Any => None,
            Ty::Scalar(scalar) => match scalar.as_str() {
                "boolean" => Some(json!(at.extent == Extent::All)),
                "int32" | "int64" | "float" | "double" | "decimal" => number(scalar, at.named),
                "binary" | "null" => None,
                scalar => text(scalar, at.named),
            },
            Ty::List(item, _) => {
                let asked = usize::from(at.way == Way::Request);
                let least = at.named.limit("minItems").unwrap_or(asked);
                if at.extent == Extent::Required && least == 0 {
                    return Some(json!([]));
                }
                self.list(item, at, outer, least)
            }
            Ty::Map(value, _) => {
                if at.extent == Extent::Required {
                    return Some(json!({}));
                }
                let value = self.value(value, at, outer)?;
                Some(json!({ "nb": value }))
            }
            Ty::Named(key) => {
                let found = self
                    .server
                    .types
                    .get(key)
                    .filter(|found| found.converter.is_none())?;
                if found.kind == "enum" {
                    return self.pick(key, found, at);
                }
                if outer.contains(&key.as_str()) {
                    return None;
                }
                let outer: Vec<&str> = outer.iter().copied().chain([key.as_str()]).collect();
                self.object(key, found, at, &outer)
            }
        }
    }

    /// Whether a value of .NET has a default that is no null: numbers, booleans, times, enums.
    fn is_value(&self, ty: &Ty) -> bool {
        match ty {
            Ty::Scalar(name) => !["string", "uri", "byte", "binary"].contains(&name.as_str()),
            Ty::Named(key) => self.server.is_enum(key),
            _ => false,
        }
    }

    fn list(&self, item: &Ty, at: At<'_>, outer: &[&str], least: usize) -> Option<Value> {
        if let Ty::Named(key) = item
            && let Some(found) = self.server.types.get(key).filter(|found| found.kind == "enum")
        {
            // All values at once; a list need not be short.
            let all = (0..found.values.len()).filter_map(|choice| self.pick(key, found, At { choice, ..at }));
            return Some(all.collect());
        }
        let one = |index: usize| {
            let named = Named {
                index,
                constraints: None,
                ..at.named
            };
            self.value(item, At { named, ..at }, outer)
        };
        let items: Option<Vec<Value>> = (0..least.max(1)).map(one).collect();
        // A list of what holds itself ends here.
        Some(Value::Array(items.unwrap_or_default()))
    }

    fn pick(&self, key: &str, found: &Type, at: At<'_>) -> Option<Value> {
        let all: Vec<_> = found
            .values
            .iter()
            .filter(|(_, value)| !self.explained.has(&value.source, |_| true))
            .collect();
        let (name, value) = all.get(at.choice % all.len().max(1))?;
        self.used
            .borrow_mut()
            .insert((at.way, key.to_owned(), (*name).clone()));
        match at.wire.or(found.wire.as_deref()) {
            Some("name") => Some(json!(value.wire)),
            _ => value.number.map(|number| json!(number)),
        }
    }

    fn object(&self, key: &str, found: &Type, at: At<'_>, outer: &[&str]) -> Option<Value> {
        if found.derived.is_empty() {
            return self.members(key, found, at, outer).map(Value::Object);
        }
        let all: Vec<_> = found.derived.iter().collect();
        let (tag, target) = all.get(at.choice % all.len())?;
        let derived = self.server.types.get(*target)?;
        self.used
            .borrow_mut()
            .insert((at.way, key.to_owned(), (*tag).clone()));
        let mut members = self.members(target, derived, at, outer)?;
        if let Some(discriminator) = &found.discriminator {
            members.entry(discriminator.clone()).or_insert_with(|| json!(tag));
        }
        Some(Value::Object(members))
    }

    fn members(&self, key: &str, found: &Type, at: At<'_>, outer: &[&str]) -> Option<Map<String, Value>> {
        let mut members = Map::new();
        for (name, member) in found.members.iter().filter(|(_, member)| carries(member, at.way)) {
            let (ty, _) = Ty::parse(&member.ty);
            let explained = |words: &str| {
                self.explained
                    .has(&member.source, |aspect| aspect.starts_with(words))
            };
            let needed = match at.way {
                // What cannot be null is asked for, unless it has a value anyhow; or the code asks for it.
                Way::Request => {
                    member.required
                        || !(member.nullable || self.is_value(&ty))
                        || explained("required in requests")
                }
                // What is not left out is written, and what is declared never to be null has a value.
                Way::Answer => {
                    let written = !member.nullable && member.omitted_when.is_none();
                    member.always || written || explained("null") || explained("required")
                }
            };
            let other = |aspect: &str| aspect.is_empty() || aspect.starts_with("type");
            if !needed && self.explained.has(&member.source, other) {
                continue;
            }
            if at.extent == Extent::Required && !needed {
                // As ASP.NET writes a value that is not there, unless it is told to leave it out.
                if at.way == Way::Answer && member.nullable && member.omitted_when.is_none() {
                    members.insert(name.clone(), Value::Null);
                }
                continue;
            }
            let named = Named {
                owner: key,
                name,
                index: 0,
                constraints: Some(&member.constraints),
            };
            let inner = At {
                named,
                wire: member.wire.as_deref(),
                ..at
            };
            let value = match member.converter {
                None => self.value(&ty, inner, outer),
                Some(_) => None,
            };
            match value {
                Some(value) => drop(members.insert(name.clone(), value)),
                None if member.nullable || !needed || at.way == Way::Request && !member.required => {}
                None => return None,
            }
        }
        Some(members)
    }
}

/// Whether a member travels this way.
fn carries(member: &Member, way: Way) -> bool {
    match way {
        Way::Request => !member.read_only,
        Way::Answer => !member.write_only,
    }
}
