//! A schema of the document and a type of the server, side by side.

use serde_json::Value;

use super::{Pair, Run, Subject, Way, differs, lower, marks};
use crate::document::escape;
use crate::evidence::fact::{About, Verdict};
use crate::evidence::facts::{Member, Ty, Type};
use crate::evidence::view::{CONSTRAINTS, Part, Resolved, Shape, Structure, Union, texts};

/// What is said of a member that a converter of the service reads and writes: its form is not in the type.
fn converted(converter: &str) -> String {
    format!("writes it by {converter}")
}

impl Run<'_> {
    /// Compares one value. `wire` says how an enum is written here, where it is not written as usual.
    pub(super) fn value(
        &mut self,
        subject: &Subject,
        aspect: &'static str,
        part: &Part,
        ty: &Ty,
        wire: Option<&str>,
        way: Way,
    ) {
        let seen = self.view.resolve(part);
        let mut subject = subject.clone();
        for pointer in &seen.pointers {
            if !subject.document.contains(pointer) {
                subject.document.push(pointer.clone());
            }
        }
        let verdict = match (&seen.shape, ty) {
            (Shape::Any, Ty::Any) => Verdict::Agreed,
            (Shape::Any, _) => differs("any", ty.to_string()),
            // Whatever the server sends, a map of any values and a union read it only if it is an object.
            (_, Ty::Any) => differs(seen.name(), "any"),
            (Shape::Union(union), Ty::Named(_)) => {
                return self.union(&subject, aspect, &seen, union, ty, wire, way);
            }
            (Shape::Union(union), _) => {
                return self.one_of(&subject, aspect, union, ty, wire, way);
            }
            (Shape::List(items), Ty::List(item, null)) => {
                return self.inner(&subject, "item", items, item, *null, way);
            }
            (Shape::Map(values), Ty::Map(value, null)) => {
                return self.inner(&subject, "value", values, value, *null, way);
            }
            (shape, Ty::Scalar(scalar)) => scalars(shape, scalar, &seen),
            (_, Ty::Named(key)) => return self.named(&subject, aspect, &seen, key, wire, way),
            (_, ty) => differs(seen.name(), ty.to_string()),
        };
        self.facts.add(subject.fact(aspect, verdict));
    }

    fn inner(&mut self, subject: &Subject, what: &'static str, part: &Part, ty: &Ty, null: bool, way: Way) {
        let (of, nulls) = match what {
            "item" => ("type of items", "null items"),
            _ => ("type of values", "null values"),
        };
        self.facts.add(subject.fact("type", Verdict::Agreed));
        if way == Way::Answer {
            let verdict = match (self.view.resolve(part).nullable, null) {
                (false, true) => differs("no", "yes"),
                (true, false) => Verdict::Wider,
                _ => Verdict::Agreed,
            };
            self.facts.add(subject.fact(nulls, verdict));
        }
        self.value(subject, of, part, ty, None, way);
    }

    fn named(
        &mut self,
        subject: &Subject,
        aspect: &'static str,
        seen: &Resolved,
        key: &str,
        wire: Option<&str>,
        way: Way,
    ) {
        let server = self.server;
        let Some(found) = server.types.get(key) else {
            let verdict = differs(seen.name(), format!("{key}, which was not read"));
            return self.facts.add(subject.fact(aspect, verdict));
        };
        if let Some(converter) = &found.converter {
            let verdict = differs(seen.name(), converted(converter));
            return self.facts.add(subject.fact(aspect, verdict));
        }
        match &seen.shape {
            Shape::Enum(values) if server.is_enum(key) => {
                let wire = wire.or(found.wire.as_deref()).unwrap_or("number");
                self.enumeration(subject, aspect, seen, values, key, wire, way);
            }
            Shape::Structure(structure) if !server.is_enum(key) => {
                self.facts.add(subject.fact(aspect, Verdict::Agreed));
                self.structure(seen, structure, key, way, None);
            }
            // Nothing is known of the members of such a type.
            Shape::Map(_) if !server.is_enum(key) && found.members.is_empty() => {
                self.facts.add(subject.fact(aspect, Verdict::Agreed));
            }
            _ => {
                let kind = if server.is_enum(key) { "enum" } else { "object" };
                let verdict = differs(seen.name(), format!("{kind} {key}"));
                self.facts.add(subject.fact(aspect, verdict));
            }
        }
    }

    /// Members both ways. `tag` is the member that tells the types of a union apart: it is in the document, not in the type.
    pub(super) fn structure(
        &mut self,
        seen: &Resolved,
        structure: &Structure,
        key: &str,
        way: Way,
        tag: Option<&str>,
    ) {
        let pair = Pair {
            pointer: structure.pointer.clone(),
            server: key.to_owned(),
            way,
        };
        let server = self.server;
        let Some(found) = server.types.get(key) else {
            return;
        };
        if !self.pairs.insert(pair) {
            return;
        }
        let prefix = match &seen.component {
            Some(name) if name == key => name.clone(),
            Some(name) => format!("{name}~{key}"),
            None => format!("({key} at {})", structure.pointer),
        };
        let fold = |name: &str| {
            if seen.any_case || way == Way::Parameter {
                lower(name)
            } else {
                name.to_owned()
            }
        };
        for (name, part) in &structure.members {
            let theirs = found
                .members
                .get_key_value(name)
                .or_else(|| found.members.iter().find(|(other, _)| fold(other) == fold(name)));
            let mut subject = Subject {
                about: About::Member,
                entity: format!("{prefix}.{name}"),
                document: vec![part.pointer.clone()],
                server: found.source.clone(),
                unreleased: found.unreleased,
            };
            if tag == Some(name.as_str()) {
                self.facts.add(subject.fact("", Verdict::Agreed));
                continue;
            }
            let Some((_, theirs)) = theirs else {
                let other = found.members.keys().find(|other| lower(other) == lower(name));
                let verdict = match other {
                    Some(other) => differs("documented", format!("spells it {other}")),
                    None if found.open => Verdict::Wider,
                    None => differs("documented", "has none"),
                };
                self.facts.add(subject.fact("", verdict));
                continue;
            };
            let idle = match way {
                Way::Request | Way::Parameter => theirs.read_only,
                Way::Answer => theirs.write_only,
            };
            subject.server.clone_from(&theirs.source);
            subject.unreleased |= theirs.unreleased;
            self.facts.add(subject.fact("", Verdict::Agreed));
            if !idle {
                let required = structure.required.contains(name);
                self.member(&subject, part, required, theirs, way);
            }
        }
        for (name, theirs) in &found.members {
            let idle = match way {
                Way::Request | Way::Parameter => theirs.read_only,
                Way::Answer => theirs.write_only,
            };
            // One of another spelling has been told of above.
            if idle || structure.members.keys().any(|ours| lower(ours) == lower(name)) || tag == Some(name) {
                continue;
            }
            let subject = Subject {
                about: About::Member,
                entity: format!("{prefix}.{name}"),
                document: vec![format!("{}/properties/{}", structure.pointer, escape(name))],
                server: theirs.source.clone(),
                unreleased: theirs.unreleased,
            };
            let null = if theirs.nullable { "?" } else { "" };
            let mark = if theirs.obsolete { " (obsolete)" } else { "" };
            let verdict = differs("not documented", format!("has {}{null}{mark}", theirs.ty));
            self.facts.add(subject.fact("", verdict));
        }
    }

    fn member(&mut self, subject: &Subject, part: &Part, required: bool, theirs: &Member, way: Way) {
        let seen = self.view.resolve(part);
        if let Some(converter) = &theirs.converter {
            let verdict = differs(seen.name(), converted(converter));
            self.facts.add(subject.fact("type", verdict));
        } else {
            let (ty, _) = Ty::parse(&theirs.ty);
            self.value(subject, "type", part, &ty, theirs.wire.as_deref(), way);
        }
        self.facts
            .add(subject.fact("obsolete", marks(seen.deprecated, theirs.obsolete)));
        match way {
            Way::Answer => {
                // Clients read a null as they read a member that is left out, so that it matters where neither may be.
                let null = match (seen.nullable, theirs.nullable) {
                    (false, true) if required => differs("never null", "may be null"),
                    (false, true) | (true, false) => Verdict::Wider,
                    _ => Verdict::Agreed,
                };
                self.facts.add(subject.fact("null", null));
                let left_out = theirs.omitted_when.as_deref();
                let there = match left_out {
                    Some(when) if required => differs("always there", format!("leaves it out when {when}")),
                    _ => Verdict::Agreed,
                };
                self.facts.add(subject.fact("required", there));
            }
            Way::Request | Way::Parameter => {
                let there = match (required, theirs.required) {
                    (false, true) => differs("optional", "required"),
                    (true, false) if theirs.nullable => differs("required", "optional"),
                    (true, false) => Verdict::Wider,
                    _ => Verdict::Agreed,
                };
                self.facts.add(subject.fact("required in requests", there));
            }
        }
        self.constraints(subject, &seen, &theirs.constraints);
    }

    /// Limits that both sides set.
    pub(super) fn constraints(
        &mut self,
        subject: &Subject,
        seen: &Resolved,
        theirs: &std::collections::BTreeMap<String, Value>,
    ) {
        for key in CONSTRAINTS {
            let (Some(ours), Some(theirs)) = (seen.constraints.get(key), theirs.get(key)) else {
                continue;
            };
            let same = ours == theirs || ours.as_f64().is_some() && ours.as_f64() == theirs.as_f64();
            let verdict = if same {
                Verdict::Agreed
            } else {
                differs(ours.to_string(), theirs.to_string())
            };
            self.facts.add(subject.fact(key, verdict));
        }
    }

    /// Values both ways, as they are written here.
    #[expect(clippy::too_many_arguments, reason = "both sides and the place")]
    fn enumeration(
        &mut self,
        subject: &Subject,
        aspect: &'static str,
        seen: &Resolved,
        values: &[(Value, Option<String>)],
        key: &str,
        wire: &str,
        way: Way,
    ) {
        let server = self.server;
        let Some(found) = server.types.get(key) else {
            return;
        };
        let as_text = texts(values);
        // Binding of a parameter takes names, in any case, and numbers.
        let verdict = match (as_text, wire) {
            _ if way == Way::Parameter => Verdict::Agreed,
            (true, "name") | (false, "number") => Verdict::Agreed,
            (true, _) => differs(seen.name(), format!("{key} as numbers")),
            (false, _) => differs(seen.name(), format!("{key} as names")),
        };
        let comparable = verdict == Verdict::Agreed;
        self.facts.add(subject.fact(aspect, verdict));
        if !comparable {
            return;
        }
        let place = seen.pointers.last().cloned().unwrap_or_default();
        let prefix = match &seen.component {
            Some(name) if name == key => name.clone(),
            Some(name) => format!("{name}~{key}"),
            None => format!("{} ({key})", subject.entity),
        };
        let fold = |text: &str| {
            if way == Way::Parameter {
                lower(text)
            } else {
                text.to_owned()
            }
        };
        let spoken = |value: &Value| {
            value
                .as_str()
                .map_or_else(|| value.to_string(), ToOwned::to_owned)
        };
        let written: Vec<(String, &String, &crate::evidence::facts::EnumValue)> = found
            .values
            .iter()
            .map(|(name, value)| {
                let text = if as_text {
                    // Parameters are bound by the names of the source.
                    if way == Way::Parameter {
                        name.clone()
                    } else {
                        value.wire.clone()
                    }
                } else {
                    value.number.map(|number| number.to_string()).unwrap_or_default()
                };
                (text, name, value)
            })
            .collect();
        let of = |text: &str| Subject {
            about: About::Value,
            entity: format!("{prefix} value {text}"),
            document: vec![format!("{place}/enum/{}", escape(text))],
            server: found.source.clone(),
            unreleased: found.unreleased,
        };
        for (value, named) in values {
            let text = spoken(value);
            let mut subject = of(&text);
            let Some((_, name, theirs)) = written.iter().find(|(other, ..)| fold(other) == fold(&text))
            else {
                self.facts
                    .add(subject.fact("", differs("documented", "has none")));
                continue;
            };
            subject.server.clone_from(&theirs.source);
            subject.unreleased |= theirs.unreleased;
            self.facts.add(subject.fact("", Verdict::Agreed));
            if let Some(named) = named {
                let plain = |name: &str| lower(name).replace(['_', '-', ' '], "");
                let verdict = if plain(named) == plain(name) || plain(named) == plain(&theirs.wire) {
                    Verdict::Agreed
                } else {
                    differs(&**named, &***name)
                };
                self.facts.add(subject.fact("name", verdict));
            }
        }
        for (text, name, theirs) in &written {
            if values.iter().any(|(value, _)| fold(&spoken(value)) == fold(text)) {
                continue;
            }
            let mut subject = of(text);
            subject.server.clone_from(&theirs.source);
            subject.unreleased |= theirs.unreleased;
            let verdict = differs("not documented", format!("has it ({name})"));
            self.facts.add(subject.fact("", verdict));
        }
    }

    /// A union against a type with derived ones: each by its tag.
    #[expect(clippy::too_many_arguments, reason = "both sides and the place")]
    fn union(
        &mut self,
        subject: &Subject,
        aspect: &'static str,
        seen: &Resolved,
        union: &Union,
        ty: &Ty,
        wire: Option<&str>,
        way: Way,
    ) {
        let Ty::Named(key) = ty else { return };
        let server = self.server;
        let derived = server.types.get(key).filter(|found| !found.derived.is_empty());
        let Some(Type {
            derived,
            discriminator,
            ..
        }) = derived
        else {
            return self.one_of(subject, aspect, union, ty, wire, way);
        };
        self.facts.add(subject.fact(aspect, Verdict::Agreed));
        let prefix = seen.component.clone().unwrap_or_else(|| subject.entity.clone());
        let looked: Vec<Resolved> = union
            .variants
            .iter()
            .map(|part| self.view.resolve(part))
            .collect();
        let mut left: Vec<&str> = looked.iter().filter_map(|one| one.component.as_deref()).collect();
        for (tag, target) in derived {
            let name = union.tags.get(tag).map_or(tag, |name| name);
            let variant = looked.iter().find(|one| one.component.as_ref() == Some(name));
            let mut of = subject.clone();
            of.about = About::Value;
            of.entity = format!("{prefix} value {tag}");
            if let Some(found) = server.types.get(target) {
                of.server.clone_from(&found.source);
            }
            match variant {
                Some(variant) => {
                    left.retain(|other| other != name);
                    self.facts.add(of.fact("", Verdict::Agreed));
                    if let Shape::Structure(structure) = &variant.shape {
                        self.structure(variant, structure, target, way, discriminator.as_deref());
                    }
                }
                None => {
                    let verdict = differs("not documented", format!("has it ({target})"));
                    self.facts.add(of.fact("", verdict));
                }
            }
        }
        for name in left {
            let mut of = subject.clone();
            of.about = About::Value;
            of.entity = format!("{prefix} value {name}");
            self.facts.add(of.fact("", differs("documented", "has none")));
        }
    }

    /// A union against one type: the branch that is of its kind.
    fn one_of(
        &mut self,
        subject: &Subject,
        aspect: &'static str,
        union: &Union,
        ty: &Ty,
        wire: Option<&str>,
        way: Way,
    ) {
        let fits = |part: &&Part| {
            let seen = self.view.resolve(part);
            match (&seen.shape, ty) {
                (Shape::List(_), Ty::List(..)) | (Shape::Map(_), Ty::Map(..)) => true,
                (shape, Ty::Scalar(scalar)) => {
                    !matches!(scalars(shape, scalar, &seen), Verdict::Differs { .. })
                }
                (Shape::Enum(_), Ty::Named(key)) => self.server.is_enum(key),
                (Shape::Structure(_), Ty::Named(key)) => !self.server.is_enum(key),
                _ => false,
            }
        };
        let branch = union.variants.iter().find(fits).cloned();
        match branch {
            Some(part) => self.value(subject, aspect, &part, ty, wire, way),
            None => {
                let verdict = differs("one of several", ty.to_string());
                self.facts.add(subject.fact(aspect, verdict));
            }
        }
    }
}

/// Whether a plain type of the document reads and writes what the server does.
fn scalars(shape: &Shape, scalar: &str, seen: &Resolved) -> Verdict {
    let or = |same: bool| {
        if same {
            Verdict::Agreed
        } else {
            differs(seen.name(), scalar)
        }
    };
    match (shape, scalar) {
        (Shape::Boolean, "boolean") => Verdict::Agreed,
        (Shape::Integer(format), "int32") => match format.as_str() {
            "int32" => Verdict::Agreed,
            // Read into 64 bits.
            _ => Verdict::Wider,
        },
        (Shape::Integer(format), "int64") => or(format != "int32"),
        (Shape::Number(_), "float" | "double" | "decimal") => Verdict::Agreed,
        (Shape::Text(format), scalar) => match (format.as_str(), scalar) {
            ("uuid" | "date-time" | "date" | "binary", _) => or(format == scalar),
            // These are texts to the clients, whatever the document calls them.
            (_, "string" | "uri" | "time" | "duration" | "byte") => Verdict::Agreed,
            _ => or(false),
        },
        _ => or(false),
    }
}
