//! A value held against its schema: everything that is wrong is said at once, and what has several spellings gets the one that
//! the typed client sends.

use std::collections::BTreeMap;

use altinn_runtime::{Date, Number, Timestamp, Uuid};
use serde_json::{Map, Value, json};

use crate::catalogue::{Api, Kind, Limits, Member, Schema};

/// Checks values of one API.
pub(super) struct Check<'p> {
    pub(super) api: &'static Api,
    pub(super) problems: &'p mut Vec<String>,
}

impl Check<'_> {
    fn say(&mut self, place: &str, problem: impl std::fmt::Display) {
        self.problems.push(format!("{place}: {problem}"));
    }

    /// Checks a value and spells it as the typed client does. `place` is how the user knows it: a flag, or a path of members.
    pub(super) fn value(&mut self, schema: &'static Schema, value: &mut Value, place: &str) {
        if let Some(of) = &schema.of {
            if !value.is_null() {
                self.value(of, value, place);
            }
            return;
        }
        match (self.api.kind(schema), schema.kind) {
            (Some(kind), _) => self.named(kind, value, place),
            (None, Some("string")) => self.text(schema.format, value, place),
            (None, Some("integer")) => self.integer(schema.format, value, place),
            (None, Some("number")) => match value.as_str().map(str::parse::<Number>) {
                Some(Ok(number)) => *value = json!(number),
                None if value.is_number() => {}
                _ => self.expected("a number", value, place),
            },
            (None, Some("boolean")) if !value.is_boolean() => {
                self.expected("true or false", value, place);
            }
            (None, Some("array")) => match value {
                Value::Array(items) => {
                    let of = schema.items.as_deref();
                    for (index, item) in items.iter_mut().enumerate() {
                        of.into_iter()
                            .for_each(|of| self.value(of, item, &format!("{place}[{index}]")));
                    }
                }
                other => self.expected("a list", other, place),
            },
            (None, Some("object")) => match value {
                Value::Object(members) => {
                    for (name, member) in members.iter_mut() {
                        if let Some(of) = &schema.additional_properties {
                            self.value(of, member, &below(place, name));
                        }
                    }
                }
                other => self.expected("an object", other, place),
            },
            _ => {}
        }
    }

    fn named(&mut self, kind: &'static Kind, value: &mut Value, place: &str) {
        match kind {
            Kind::Structure { members, rest } => self.structure(members, rest, value, place, None),
            Kind::Alias { schema } => self.value(schema, value, place),
            Kind::Texts { values } => {
                let known = || values.iter().map(AsRef::as_ref);
                match value.as_str() {
                    None => self.expected("a text", value, place),
                    Some(text) if known().any(|one| one == text) => {}
                    Some(text) => match known().find(|one| one.eq_ignore_ascii_case(text)) {
                        Some(one) => *value = json!(one),
                        None => self.say(place, unknown(text, known())),
                    },
                }
            }
            Kind::Integers { values } => {
                let names = || values.iter().map(|(name, _)| name.as_ref());
                let number = value
                    .as_i64()
                    .or_else(|| value.as_str().and_then(|text| text.parse().ok()));
                match (number, value.as_str()) {
                    (Some(number), _) if values.iter().any(|(_, known)| *known == number) => {
                        *value = json!(number)
                    }
                    (None, Some(text)) => {
                        match values.iter().find(|(name, _)| name.eq_ignore_ascii_case(text)) {
                            Some((_, number)) => *value = json!(number),
                            None => self.say(place, unknown(text, names())),
                        }
                    }
                    (Some(number), _) => self.say(place, unknown(&number.to_string(), names())),
                    (None, None) => self.expected("a name or its number", value, place),
                }
            }
            Kind::Union { tag, variants } => {
                if let Some(tag) = tag {
                    let given = value.get(*tag).and_then(Value::as_str).map(ToOwned::to_owned);
                    let tags = || variants.iter().map(|(tag, _)| tag.as_ref());
                    let Some(given) = given else {
                        let all: Vec<&str> = tags().collect();
                        return self.say(
                            place,
                            format_args!("`{tag}` is missing; it is one of {}", all.join(", ")),
                        );
                    };
                    return match variants.iter().find(|(tag, _)| *tag == given) {
                        Some((_, schema)) => match self.api.kind(self.api.plain(schema)) {
                            Some(Kind::Structure { members, rest }) => {
                                self.structure(members, rest, value, place, Some(tag));
                            }
                            _ => self.value(schema, value, place),
                        },
                        None => self.say(&below(place, tag), unknown(&given, tags())),
                    };
                }
                self.best(variants.iter().map(|(_, schema)| schema), value, place);
            }
        }
    }

    /// The first type that fits; else what is wrong by the one that fits best.
    fn best(&mut self, variants: impl Iterator<Item = &'static Schema>, value: &mut Value, place: &str) {
        let mut best: Option<(Value, Vec<String>)> = None;
        for schema in variants {
            let (mut copy, mut problems) = (value.clone(), Vec::new());
            let mut check = Check {
                api: self.api,
                problems: &mut problems,
            };
            check.value(schema, &mut copy, place);
            if best
                .as_ref()
                .is_none_or(|(_, known)| problems.len() < known.len())
            {
                best = Some((copy, problems));
            }
        }
        if let Some((copy, problems)) = best {
            *value = copy;
            self.problems.extend(problems);
        }
    }

    fn structure(
        &mut self,
        members: &'static BTreeMap<&'static str, Member>,
        rest: &Value,
        value: &mut Value,
        place: &str,
        tag: Option<&str>,
    ) {
        let Value::Object(given) = value else {
            return self.expected("an object", value, place);
        };
        for (name, member) in given.iter_mut() {
            let place = below(place, name);
            match members.get(name.as_str()) {
                // What may be left out may be null: patches say so.
                Some(known) if member.is_null() && !known.required => {}
                Some(known) => {
                    self.value(&known.schema, member, &place);
                    if let Some(limits) = &known.limits {
                        self.limits(limits, member, &place);
                    }
                }
                None if tag == Some(name.as_str()) || !rest.is_null() => {}
                None => self.say(&place, unknown(name, members.keys().copied())),
            }
        }
        for (name, _) in members.iter().filter(|(_, member)| member.required) {
            if !given.contains_key(*name) && tag != Some(*name) {
                self.say(&below(place, name), "is missing");
            }
        }
    }

    fn text(&mut self, format: &str, value: &mut Value, place: &str) {
        let Some(text) = value.as_str() else {
            return self.expected("a text", value, place);
        };
        let (what, spelled) = match format {
            "uuid" => ("a UUID", text.parse::<Uuid>().ok().map(|uuid| uuid.to_string())),
            "date-time" => (
                "a time, such as 2026-01-31T12:00:00Z",
                text.parse::<Timestamp>().ok().map(|time| time.to_string()),
            ),
            "date" => (
                "a date, such as 2026-01-31",
                text.parse::<Date>().ok().map(|date| date.to_string()),
            ),
            _ => return,
        };
        match spelled {
            Some(spelled) => *value = json!(spelled),
            None => self.expected(what, value, place),
        }
    }

    fn integer(&mut self, format: &str, value: &mut Value, place: &str) {
        let number = value
            .as_i64()
            .or_else(|| value.as_str().and_then(|text| text.parse().ok()));
        match number {
            Some(number) if format != "int32" || i32::try_from(number).is_ok() => *value = json!(number),
            Some(_) => self.say(place, "is too large"),
            None => self.expected("an integer", value, place),
        }
    }

    fn expected(&mut self, what: &str, value: &Value, place: &str) {
        let is = match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "another text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        let is = if is == "another text" && what != "a text" {
            "a text that is none"
        } else {
            is
        };
        self.say(place, format_args!("{what} is wanted, and this is {is}"));
    }

    #[allow(clippy::cast_precision_loss, reason = "the limits of documents are small")]
    fn limits(&mut self, limits: &Limits, value: &Value, place: &str) {
        let mut bounds = |size: u64, least: Option<u64>, most: Option<u64>, of: &str| {
            if let Some(least) = least.filter(|least| size < *least) {
                self.say(place, format_args!("has {size} {of}, and needs {least} or more"));
            }
            if let Some(most) = most.filter(|most| size > *most) {
                self.say(place, format_args!("has {size} {of}, and may have {most}"));
            }
        };
        match value {
            Value::String(text) => {
                let length = text.chars().count() as u64;
                bounds(length, limits.min_length, limits.max_length, "characters");
                let pattern = limits.pattern.as_deref();
                let fits = pattern
                    .and_then(|pattern| regex_lite::Regex::new(pattern).ok())
                    .is_none_or(|pattern| pattern.is_match(text));
                if let Some(pattern) = pattern.filter(|_| !fits) {
                    self.say(place, format_args!("does not match {pattern}"));
                }
            }
            Value::Array(items) => {
                bounds(items.len() as u64, limits.min_items, limits.max_items, "items");
                for (index, item) in items.iter().enumerate() {
                    if let Some(limits) = &limits.items {
                        self.limits(limits, item, &format!("{place}[{index}]"));
                    }
                }
            }
            Value::Number(number) => {
                let number = number.as_f64().unwrap_or_default();
                if let Some(least) = limits.minimum.filter(|least| number < *least) {
                    self.say(place, format_args!("is less than {least}"));
                }
                if let Some(most) = limits.maximum.filter(|most| number > *most) {
                    self.say(place, format_args!("is more than {most}"));
                }
            }
            _ => {}
        }
    }
}

/// A member below a place.
pub(super) fn below(place: &str, name: &str) -> String {
    match place {
        "" | "body" => name.to_owned(),
        place => format!("{place}.{name}"),
    }
}

/// That a name is not known, and which one may have been meant.
pub(super) fn unknown<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> String {
    let known: Vec<&str> = known.collect();
    let lower = name.to_lowercase();
    let near = known
        .iter()
        .map(|one| (strsim::jaro_winkler(&lower, &one.to_lowercase()), *one))
        .max_by(|(one, _), (other, _)| one.total_cmp(other));
    match near {
        Some((nearness, one)) if nearness > 0.8 => format!("`{name}` is not known; did you mean `{one}`?"),
        _ if known.is_empty() => format!("`{name}` is not known"),
        _ if known.len() <= 20 => format!("`{name}` is not known; there are {}", known.join(", ")),
        _ => format!("`{name}` is not known"),
    }
}

/// The name that was meant: the same, or the same in other letters.
pub(super) fn resolve<'m, T>(
    members: &'m BTreeMap<&'static str, T>,
    name: &str,
) -> Option<(&'static str, &'m T)> {
    let same = members.get_key_value(name);
    let found = same.or_else(|| members.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)));
    found.map(|(name, member)| (*name, member))
}

/// An object to put members into.
pub(super) fn object(value: &mut Value) -> Option<&mut Map<String, Value>> {
    if value.is_null() {
        *value = json!({});
    }
    value.as_object_mut()
}
