//! Holds a request that came against the one that was expected, and says every difference.

use serde_json::Value;

use crate::{
    body,
    case::Expected,
    decode::{percent_decoded, query_pairs},
    multipart,
    server::Captured,
};

/// The headers that the HTTP client itself sends.
const TRANSPORT: [&str; 5] = [
    "host",
    "user-agent",
    "accept",
    "content-length",
    "transfer-encoding",
];

/// Every difference, each as "what: expected ..., got ...". Empty: none.
pub fn differences(expected: &Expected, authority: &str, got: &Captured) -> Vec<String> {
    let mut found = Differences(Vec::new());
    found.same("method", &expected.method, &got.method);
    let (path, query) = match got.target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (got.target.as_str(), None),
    };
    found.path(&expected.segments, path);
    found.query(expected, query);
    found.headers(expected, authority, got);
    found.body(&expected.body, got);
    found.0
}

struct Differences(Vec<String>);

impl Differences {
    fn say(&mut self, what: &str, expected: &dyn std::fmt::Debug, got: &dyn std::fmt::Debug) {
        self.0.push(format!("{what}: expected {expected:?}, got {got:?}"));
    }

    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, expected: &T, got: &T) {
        if expected != got {
            self.say(what, expected, got);
        }
    }

    fn path(&mut self, expected: &[String], raw: &str) {
        // RFC 3986 3.3, less `+`, which old servers take for a space.
        let allowed = |c: char| c.is_ascii_alphanumeric() || "/-._~%!$&'()*,;=:@".contains(c);
        if !raw.starts_with('/') || !raw.chars().all(allowed) {
            self.say("path", &"a slash, then path characters only", &raw);
        }
        let segments: Vec<Option<String>> = raw.split('/').skip(1).map(percent_decoded).collect();
        let expected: Vec<Option<String>> = expected.iter().cloned().map(Some).collect();
        if segments != expected {
            self.say("path", &expected, &segments);
        }
    }

    fn query(&mut self, expected: &Expected, raw: Option<&str>) {
        let wanted = expected.query.len() + expected.json_query.len();
        let Some(raw) = raw else {
            if wanted > 0 {
                self.say("query", &expected.query, &"none");
            }
            return;
        };
        if wanted == 0 {
            return self.say("query", &"none", &raw);
        }
        let Some(mut pairs) = query_pairs(raw) else {
            return self.say("query", &"encoded pairs", &raw);
        };
        for (name, value) in &expected.json_query {
            let position = pairs.iter().position(|(known, _)| known == name);
            let text = position
                .map(|position| pairs.remove(position).1)
                .unwrap_or_default();
            if serde_json::from_str::<Value>(&text).ok().as_ref() != Some(value) {
                self.say(&format!("query {name}"), &value.to_string(), &text);
            }
        }
        self.same("query", &by_name(expected.query.clone()), &by_name(pairs));
    }

    fn headers(&mut self, expected: &Expected, authority: &str, got: &Captured) {
        let one = |name: &str| match got.header(name)[..] {
            [value] => Some(String::from_utf8_lossy(value).into_owned()),
            _ => None,
        };
        self.same("header host", &Some(authority.to_owned()), &one("host"));
        let accept = one("accept").unwrap_or_default();
        let mut accepted: Vec<String> = accept.split(", ").map(ToOwned::to_owned).collect();
        accepted[1..].sort();
        self.same("header accept", &expected.accept, &accepted);
        for (name, value) in &expected.headers {
            self.same(&format!("header {name}"), &Some(value.clone()), &one(name));
        }
        for (name, value) in &got.headers {
            let name = name.to_ascii_lowercase();
            let known = TRANSPORT.contains(&name.as_str()) || expected.headers.contains_key(&name);
            // The body has its say on its own header.
            if !known && name != "content-type" {
                self.say(
                    &format!("header {name}"),
                    &"none",
                    &String::from_utf8_lossy(value),
                );
            }
        }
    }

    fn body(&mut self, expected: &body::Expected, got: &Captured) {
        let types: Vec<String> = got
            .header("content-type")
            .iter()
            .map(|value| String::from_utf8_lossy(value).into_owned())
            .collect();
        let bytes = got.body.as_slice();
        let shown = String::from_utf8_lossy(bytes);
        match expected {
            body::Expected::None => {
                self.same("header content-type", &Vec::new(), &types);
                self.same("body", &"", &shown.as_ref());
            }
            body::Expected::Json { media_type, value } => {
                self.same("header content-type", &vec![media_type.clone()], &types);
                let parsed = serde_json::from_slice::<Value>(bytes).unwrap_or_default();
                // The same value in as many bytes as it needs: nothing twice, no blanks.
                if parsed != *value || bytes.len() != value.to_string().len() {
                    self.json("body", value, &parsed);
                    self.same("length of the body", &value.to_string().len(), &bytes.len());
                }
            }
            body::Expected::Form { fields } => {
                self.same(
                    "header content-type",
                    &vec!["application/x-www-form-urlencoded".to_owned()],
                    &types,
                );
                let pairs = query_pairs(&shown).map(by_name);
                self.same("form", &Some(by_name(fields.clone())), &pairs);
            }
            body::Expected::Raw {
                media_type,
                bytes: wanted,
            } => {
                self.same("header content-type", &vec![media_type.clone()], &types);
                self.same("body", &String::from_utf8_lossy(wanted).as_ref(), &shown.as_ref());
            }
            body::Expected::Multipart { parts } => {
                let [media_type] = &types[..] else {
                    return self.say(
                        "header content-type",
                        &"multipart/form-data; boundary=...",
                        &types,
                    );
                };
                match multipart::parts(media_type, bytes) {
                    Ok(got) => self.parts(parts, got),
                    Err(problem) => self.say("body", &"a multipart form", &problem),
                }
            }
        }
    }

    fn parts(&mut self, expected: &[body::Part], got: Vec<body::Part>) {
        let sorted = |mut parts: Vec<body::Part>| {
            parts.sort_by(|one, other| one.name.cmp(&other.name));
            parts
        };
        let (expected, got) = (sorted(expected.to_vec()), sorted(got));
        let names = |parts: &[body::Part]| parts.iter().map(|part| part.name.clone()).collect::<Vec<_>>();
        self.same("names of the parts", &names(&expected), &names(&got));
        for (expected, got) in expected.iter().zip(&got) {
            self.same(&format!("part {}", expected.name), expected, got);
        }
    }

    /// The places where two JSON values differ.
    fn json(&mut self, place: &str, expected: &Value, got: &Value) {
        match (expected, got) {
            (Value::Object(one), Value::Object(other)) => {
                for (name, item) in one {
                    self.json(
                        &format!("{place}.{name}"),
                        item,
                        other.get(name).unwrap_or(&Value::Null),
                    );
                }
                for (name, item) in other.iter().filter(|(name, _)| !one.contains_key(*name)) {
                    self.say(&format!("{place}.{name}"), &"nothing", &item.to_string());
                }
            }
            (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
                for (index, (one, other)) in one.iter().zip(other).enumerate() {
                    self.json(&format!("{place}[{index}]"), one, other);
                }
            }
            (one, other) if one == other => {}
            (one, other) => self.say(place, &one.to_string(), &other.to_string()),
        }
    }
}

/// The pairs by name; those of one name keep their order.
fn by_name(mut pairs: Vec<(String, String)>) -> Vec<(String, String)> {
    pairs.sort_by(|one, other| one.0.cmp(&other.0));
    pairs
}
