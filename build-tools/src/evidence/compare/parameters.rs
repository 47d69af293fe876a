//! Values in the path, the query, the headers and forms.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Documented, Run, Subject, Way, differs, followed, lower, marks};
use crate::document::{escape, flag, text};
use crate::evidence::fact::{About, Verdict};
use crate::evidence::facts::{Operation, Parameter, Ty};
use crate::evidence::view::{Part, Shape};

/// Headers that OpenAPI leaves to media types and security.
const NOT_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// How deep the members of a type are taken as values of a query or a form.
const DEPTH: usize = 4;

/// A parameter of the document.
struct Written {
    name: String,
    pointer: String,
    required: bool,
    deprecated: bool,
    part: Part,
}

impl Run<'_> {
    pub(super) fn parameters(&mut self, one: &Documented<'_>, offered_as: &str, operation: &Operation) {
        let mut offered: BTreeMap<(String, String), Parameter> = BTreeMap::new();
        for parameter in &operation.parameters {
            for flat in self.flattened(parameter) {
                if flat.place != "form" && flat.place != "path" {
                    offered.insert((flat.place.clone(), lower(&flat.name)), flat);
                }
            }
        }
        let mut written = self.written(one);
        // The names of values in the path are not on the wire; their order is.
        for (ours, theirs) in names_in(&one.name).iter().zip(names_in(offered_as)) {
            let theirs = operation
                .parameters
                .iter()
                .find(|other| other.place == "path" && lower(&other.name) == lower(&theirs));
            if let (Some(theirs), Some(ours)) = (theirs, written.remove(&("path".to_owned(), lower(ours)))) {
                let theirs = Parameter {
                    required: true,
                    ..theirs.clone()
                };
                self.parameter(one, "path", &ours, &theirs);
            }
        }
        for ((place, folded), ours) in written {
            if place == "cookie" || (place == "header" && NOT_PARAMETERS.contains(&folded.as_str())) {
                continue;
            }
            match offered.remove(&(place.clone(), folded)) {
                Some(theirs) => self.parameter(one, &place, &ours, &theirs),
                None => {
                    let subject = Subject {
                        about: About::Parameter,
                        entity: format!("{} {place} {}", one.name, ours.name),
                        document: vec![ours.pointer],
                        server: operation.source.clone(),
                        unreleased: operation.unreleased,
                    };
                    self.facts
                        .add(subject.fact("", differs("documented", "does not read it")));
                }
            }
        }
        for ((place, folded), theirs) in offered {
            if place == "header" && NOT_PARAMETERS.contains(&folded.as_str()) {
                continue;
            }
            let subject = Subject {
                about: About::Parameter,
                entity: format!("{} {place} {}", one.name, theirs.name),
                document: vec![format!("{}/parameters/{place} {}", one.pointer, theirs.name)],
                server: theirs.source.clone(),
                unreleased: theirs.unreleased || operation.unreleased,
            };
            self.facts
                .add(subject.fact("", differs("not documented", format!("reads {}", theirs.ty))));
        }
    }

    fn parameter(&mut self, one: &Documented<'_>, place: &str, ours: &Written, theirs: &Parameter) {
        let subject = Subject {
            about: About::Parameter,
            entity: format!("{} {place} {}", one.name, ours.name),
            document: vec![ours.pointer.clone()],
            server: theirs.source.clone(),
            unreleased: theirs.unreleased,
        };
        self.facts.add(subject.fact("", Verdict::Agreed));
        self.facts
            .add(subject.fact("required", marks(ours.required, theirs.required)));
        self.facts
            .add(subject.fact("obsolete", marks(ours.deprecated, theirs.obsolete)));
        let (ty, _) = Ty::parse(&theirs.ty);
        self.value(&subject, "type", &ours.part, &ty, None, Way::Parameter);
        let seen = self.view.resolve(&ours.part);
        self.constraints(&subject, &seen, &theirs.constraints);
    }

    /// The parameters of the document: those of the path, and over them those of the operation.
    fn written(&self, one: &Documented<'_>) -> BTreeMap<(String, String), Written> {
        let mut found = BTreeMap::new();
        let path = one.pointer.rsplit_once('/').map_or("", |(path, _)| path);
        for (holder, pointer) in [(&one.item, path), (one.operation, one.pointer.as_str())] {
            for parameter in holder["parameters"].as_array().into_iter().flatten() {
                let (parameter, place) = followed(self.view.document, parameter, "");
                let (name, position) = (text(parameter, "name"), text(parameter, "in"));
                let pointer = if place.is_empty() {
                    format!("{pointer}/parameters/{position} {}", escape(name))
                } else {
                    place
                };
                let schema = parameter.get("schema").or_else(|| {
                    let content = parameter.get("content")?.as_object()?;
                    content.values().next()?.get("schema")
                });
                let written = Written {
                    name: name.to_owned(),
                    required: flag(parameter, "required"),
                    deprecated: flag(parameter, "deprecated"),
                    part: Part {
                        schema: schema.cloned().unwrap_or_else(|| json!({})),
                        pointer: format!("{pointer}/schema"),
                    },
                    pointer,
                };
                found.insert((position.to_owned(), lower(name)), written);
            }
        }
        found
    }

    /// A form: the members of the schema against form values and the members of the body type, nested ones by dots.
    pub(super) fn form(&mut self, one: &Documented<'_>, operation: &Operation, part: &Part) {
        let Shape::Structure(structure) = self.view.resolve(part).shape else {
            return;
        };
        let mut offered: BTreeMap<String, Parameter> = BTreeMap::new();
        let whole = operation.body.as_ref().map(|body| Parameter {
            place: "form".to_owned(),
            ty: body.ty.clone(),
            source: operation.source.clone(),
            ..Parameter::default()
        });
        let values: Vec<&Parameter> = operation
            .parameters
            .iter()
            .filter(|one| one.place == "form")
            .collect();
        for parameter in if values.is_empty() {
            whole.iter().collect()
        } else {
            values
        } {
            for flat in self.flattened(parameter) {
                offered.insert(lower(&flat.name), flat);
            }
        }
        for (name, member) in &structure.members {
            let subject = |theirs: Option<&Parameter>| Subject {
                about: About::Parameter,
                entity: format!("{} form {name}", one.name),
                document: vec![member.pointer.clone()],
                server: theirs.map_or(&operation.source, |theirs| &theirs.source).clone(),
                unreleased: theirs.is_some_and(|theirs| theirs.unreleased),
            };
            let Some(theirs) = offered.remove(&lower(name)) else {
                self.facts
                    .add(subject(None).fact("", differs("documented", "does not read it")));
                continue;
            };
            let subject = subject(Some(&theirs));
            let seen = self.view.resolve(member);
            self.facts.add(subject.fact("", Verdict::Agreed));
            let required = match (structure.required.contains(name), theirs.required) {
                (true, false) if theirs.nullable => differs("required", "optional"),
                (false, true) => differs("optional", "required"),
                _ => Verdict::Agreed,
            };
            self.facts.add(subject.fact("required", required));
            self.facts
                .add(subject.fact("obsolete", marks(seen.deprecated, theirs.obsolete)));
            let (ty, _) = Ty::parse(&theirs.ty);
            self.value(&subject, "type", member, &ty, None, Way::Parameter);
            self.constraints(&subject, &seen, &theirs.constraints);
        }
        for theirs in offered.into_values() {
            let subject = Subject {
                about: About::Parameter,
                entity: format!("{} form {}", one.name, theirs.name),
                document: vec![format!(
                    "{}/properties/{}",
                    structure.pointer,
                    escape(&theirs.name)
                )],
                server: theirs.source.clone(),
                unreleased: theirs.unreleased,
            };
            self.facts
                .add(subject.fact("", differs("not documented", format!("reads {}", theirs.ty))));
        }
    }

    /// A value that is an object, as the values that its members are in a query or a form.
    fn flattened(&self, parameter: &Parameter) -> Vec<Parameter> {
        let mut out = Vec::new();
        self.flatten(parameter.clone(), 0, &mut out);
        out
    }

    fn flatten(&self, parameter: Parameter, depth: usize, out: &mut Vec<Parameter>) {
        let (ty, _) = Ty::parse(&parameter.ty);
        let members = match &ty {
            Ty::Named(key) if depth < DEPTH => self
                .server
                .types
                .get(key)
                .filter(|found| found.kind == "object" && found.converter.is_none())
                .map(|found| &found.members)
                .filter(|members| !members.is_empty()),
            _ => None,
        };
        let Some(members) = members else {
            return out.push(parameter);
        };
        // The argument itself has no name on the wire, its members do.
        let prefix = match (depth, parameter.name.is_empty()) {
            (0, _) | (_, true) => String::new(),
            _ => format!("{}.", parameter.name),
        };
        for (name, member) in members.iter().filter(|(_, member)| !member.read_only) {
            let inner = Parameter {
                name: format!("{prefix}{name}"),
                place: parameter.place.clone(),
                ty: member.ty.clone(),
                required: member.required,
                nullable: member.nullable,
                obsolete: member.obsolete,
                unreleased: member.unreleased,
                constraints: member.constraints.clone(),
                source: member.source.clone(),
            };
            self.flatten(inner, depth + 1, out);
        }
    }
}

/// The names between braces, in their order.
fn names_in(path: &str) -> Vec<String> {
    let parts = path.split('{').skip(1);
    parts
        .filter_map(|part| Some(part.split_once('}')?.0.trim_start_matches('*').to_owned()))
        .collect()
}
