//! Whether what a client read and wrote again is what came, member by member of the document.
//!
//! The same means: members that the schema has are equal, and there are no others. Members that it does not have are
//! dropped, unless the schema keeps further members. Times are equal as instants, and written as RFC 3339. A member that
//! came as null may be left out where the schema does not require it. Nothing else differs: not `[]` from nothing, not 1
//! from 1.0, not a text from a number.

use std::collections::{BTreeMap, BTreeSet};

use altinn_tests::document::Node;
use chrono::{DateTime, FixedOffset, NaiveDateTime};
use serde_json::{Map, Value};

/// More schemas in a row than any document has: beyond it they go in a circle.
const MAX_DEPTH: usize = 20;

/// What the branches of a schema say together.
#[derive(Default)]
struct Said<'a> {
    members: BTreeMap<&'a str, Vec<Node<'a>>>,
    /// Members that every branch requires.
    required: BTreeSet<&'a str>,
    items: Vec<Node<'a>>,
    /// The schemas of further members; `Some` and empty: anything.
    further: Option<Vec<Node<'a>>>,
    time: bool,
}

impl<'a> Said<'a> {
    fn of(nodes: &[Node<'a>]) -> Self {
        let mut said = Self::default();
        for node in nodes {
            said.add(*node, 0);
        }
        said
    }

    fn add(&mut self, node: Node<'a>, depth: usize) {
        assert!(depth < MAX_DEPTH, "schemas in a circle");
        let node = node.resolved();
        self.time |= node.text("format") == "date-time";
        for (name, member) in node.members("properties") {
            self.members.entry(name).or_default().push(member);
        }
        self.required
            .extend(node.items("required").filter_map(|name| name.value.as_str()));
        self.items.extend(node.get("items"));
        match node.get("additionalProperties") {
            Some(further) if further.value == &Value::Bool(true) => {
                self.further.get_or_insert_default();
            }
            Some(further) if further.value.is_object() => {
                let list = self.further.get_or_insert_default();
                if further.value.as_object().is_some_and(|said| !said.is_empty()) {
                    list.push(further);
                }
            }
            _ => {}
        }
        for part in node.items("allOf") {
            self.add(part, depth + 1);
        }
        for key in ["oneOf", "anyOf"] {
            let branches: Vec<Node<'a>> = node
                .items(key)
                .filter(|branch| branch.value["type"] != "null")
                .collect();
            let required = self.required.clone();
            for branch in &branches {
                self.add(*branch, depth + 1);
            }
            if branches.len() > 1 {
                self.required = required;
            }
        }
    }

    /// Whether the schema leaves the members of an object open.
    fn open(&self) -> bool {
        self.members.is_empty() && self.further.is_none()
    }
}

/// A value without those members that are null and that the schema does not require.
pub(crate) fn without_nulls(schema: Option<Node<'_>>, value: &Value) -> Value {
    bare(schema.as_slice(), value)
}

fn bare(schema: &[Node<'_>], value: &Value) -> Value {
    let said = Said::of(schema);
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(name, member)| !member.is_null() || said.required.contains(name.as_str()))
            .map(|(name, member)| {
                let schema = said.members.get(name.as_str()).or(said.further.as_ref());
                (name.clone(), bare(schema.map_or(&[], Vec::as_slice), member))
            })
            .collect(),
        Value::Array(items) => items.iter().map(|item| bare(&said.items, item)).collect(),
        other => other.clone(),
    }
}

/// The first place where what was read is not what was sent.
pub(crate) fn difference(schema: Option<Node<'_>>, sent: &Value, read: &Value) -> Option<String> {
    at("$", schema.as_slice(), sent, read)
}

fn at(place: &str, schema: &[Node<'_>], sent: &Value, read: &Value) -> Option<String> {
    let said = Said::of(schema);
    match (sent, read) {
        (Value::Object(ours), Value::Object(theirs)) => members(place, &said, ours, theirs),
        (Value::Array(ours), Value::Array(theirs)) if ours.len() == theirs.len() => {
            let mut pairs = ours.iter().zip(theirs).enumerate();
            pairs.find_map(|(index, (ours, theirs))| {
                at(&format!("{place}[{index}]"), &said.items, ours, theirs)
            })
        }
        (Value::String(ours), Value::String(theirs)) if said.time && same_instant(ours, theirs) => None,
        (ours, theirs) if ours == theirs => None,
        (ours, theirs) => Some(format!("{place}: {ours} came, {theirs} was made of it")),
    }
}

fn members(
    place: &str,
    said: &Said<'_>,
    ours: &Map<String, Value>,
    theirs: &Map<String, Value>,
) -> Option<String> {
    let schema = |name: &str| -> Option<&[Node<'_>]> {
        let member = said.members.get(name).map(Vec::as_slice);
        let further = || said.further.as_deref();
        member.or_else(further).or(said.open().then_some(&[][..]))
    };
    for (name, sent) in ours {
        let place = format!("{place}.{name}");
        let flaw = match (schema(name), theirs.get(name)) {
            (None, None) => None,
            (None, Some(_)) => Some(format!("{place}: kept, though the schema does not have it")),
            (Some(_), None) if sent.is_null() && !said.required.contains(name.as_str()) => None,
            (Some(_), None) => Some(format!("{place}: {sent} came, and is lost")),
            (Some(schema), Some(read)) => at(&place, schema, sent, read),
        };
        if flaw.is_some() {
            return flaw;
        }
    }
    let made_up = theirs.keys().find(|name| !ours.contains_key(*name));
    made_up.map(|name| format!("{place}.{name}: did not come, {} was made up", theirs[name]))
}

fn same_instant(sent: &str, read: &str) -> bool {
    let read = DateTime::parse_from_rfc3339(read).ok();
    read.is_some() && read == instant(sent)
}

/// An instant as servers write it: without an offset it is UTC.
fn instant(text: &str) -> Option<DateTime<FixedOffset>> {
    let local = || {
        let time = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
        Some(time.and_utc().fixed_offset())
    };
    DateTime::parse_from_rfc3339(text).ok().or_else(local)
}

#[test]
fn every_difference_but_the_allowed_ones_is_found() {
    let documents = altinn_tests::document::documents();
    let notifications = documents
        .iter()
        .find(|one| one.crate_name == "altinn-notifications");
    let operations = notifications.unwrap().operations();
    let shipment = operations.iter().find(|one| one.id == "get_shipment").unwrap();
    let (_, answer) = shipment
        .answers
        .iter()
        .find(|(status, _)| *status == "200")
        .unwrap();
    let (_, media) = answer.members("content").next().unwrap();
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    for (sent, read, expected) in [
        (
            r#"{"lastUpdate": "2025-01-02T03:04:05.1234567Z"}"#,
            r#"{"lastUpdate": "2025-01-02T03:04:05.123456700Z"}"#,
            None,
        ),
        (
            r#"{"lastUpdate": "2025-01-02T03:04:05"}"#,
            r#"{"lastUpdate": "2025-01-02T03:04:05Z"}"#,
            None,
        ),
        (
            r#"{"lastUpdate": "2025-01-02T04:04:05+01:00"}"#,
            r#"{"lastUpdate": "2025-01-02T03:04:05Z"}"#,
            None,
        ),
        (
            r#"{"lastUpdate": "2025-01-02T03:04:05Z"}"#,
            r#"{"lastUpdate": "2025-01-02T03:04:06Z"}"#,
            Some("$.lastUpdate:"),
        ),
        (
            r#"{"lastUpdate": "2025-01-02T03:04:05Z"}"#,
            r#"{"lastUpdate": "2025-01-02T03:04:05"}"#,
            Some("$.lastUpdate:"),
        ),
        (
            r#"{"sendersReference": "2025-01-02T03:04:05Z"}"#,
            r#"{"sendersReference": "2025-01-02T03:04:05.000Z"}"#,
            Some("$.sendersReference:"),
        ),
        (r#"{"later": {"a": 1}}"#, "{}", None),
        (r#"{"later": 1}"#, r#"{"later": 1}"#, Some("$.later:")),
        (r#"{"sendersReference": null}"#, "{}", None),
        (r#"{"type": null}"#, "{}", Some("$.type:")),
        (r#"{"recipients": []}"#, "{}", Some("$.recipients:")),
        (
            r#"{"recipients": null}"#,
            r#"{"recipients": []}"#,
            Some("$.recipients:"),
        ),
        ("{}", r#"{"recipients": []}"#, Some("$.recipients:")),
        (
            r#"{"recipients": [{"type": "SMS", "x": 1}]}"#,
            r#"{"recipients": [{"type": "SMS"}]}"#,
            None,
        ),
        (
            r#"{"recipients": [{"type": "SMS"}]}"#,
            r#"{"recipients": [{"type": "Email"}]}"#,
            Some("$.recipients[0].type:"),
        ),
        (
            r#"{"recipients": [{}, {}]}"#,
            r#"{"recipients": [{}]}"#,
            Some("$.recipients:"),
        ),
        ("1", "1.0", Some("$:")),
    ] {
        let found = difference(media.get("schema"), &value(sent), &value(read));
        let right = match (&found, expected) {
            (Some(found), Some(place)) => found.starts_with(place),
            (found, place) => found.is_none() && place.is_none(),
        };
        assert!(right, "{sent} {read}: {found:?}");
    }
}
