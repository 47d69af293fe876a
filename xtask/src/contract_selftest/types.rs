//! The ways in which the types of a client can be broken: names of members and values, members that are lost, other types.

use std::ops::Range;

use super::{
    mutation::{Change, Edit, Mutation},
    sources::{Crate, between},
};

const OPTION: &str = "Option<";
const STRING: &str = "String";

/// Everything that can be broken in the types of a crate that an operation uses.
pub(crate) fn mutations(one: &Crate) -> Vec<Mutation> {
    let mut found = Vec::new();
    for (name, (file, range)) in &one.items {
        let types = &one.types[*file];
        let Some(operations) = one.of_type.get(name) else {
            continue;
        };
        let mut add = |kind, what: String, edits| {
            found.push(Mutation {
                kind,
                what: format!("{} {name}: {what}", one.name),
                file: types.file.clone(),
                change: Change::Text(edits),
                operations: operations.clone(),
            });
        };
        let text = &types.text[range.clone()];
        if text.starts_with("pub struct ") {
            members(&types.text, name, range, &mut add);
        } else if !text[..text.find('\n').unwrap_or(0)].ends_with('{') || !text.contains(" = ") {
            continue;
        } else {
            values(text, range.start, &mut add);
        }
    }
    found
}

type Add<'a> = dyn FnMut(&'static str, String, Vec<Edit>) + 'a;

/// The values of an open enum: `Sms = "SMS",` and `Person = 1 "Person",`.
fn values(text: &str, start: usize, add: &mut Add<'_>) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        if let Some((_, value)) = trimmed.split_once(" = ").filter(|_| !trimmed.starts_with("//")) {
            let value_at = start + at + line.len() - line.trim_start().len() + trimmed.len() - value.len();
            if let Some(name) = value.strip_prefix('"').and_then(|rest| rest.strip_suffix("\",")) {
                let edit = Edit {
                    range: value_at + 1..value_at + 1,
                    with: "X".to_owned(),
                };
                add("enum value changed", format!("{name} -> X{name}"), vec![edit]);
            } else if let Some((number, _)) = value
                .split_once(' ')
                .filter(|(number, _)| number.parse::<i64>().is_ok())
            {
                let edit = Edit {
                    range: value_at..value_at + number.len(),
                    with: "7701".to_owned(),
                };
                add("enum value changed", format!("{number} -> 7701"), vec![edit]);
            }
        }
        at += line.len();
    }
}

/// The members of a structure.
fn members(types: &str, name: &str, range: &Range<usize>, add: &mut Add<'_>) {
    let text = &types[range.clone()];
    let mut at = range.start;
    // The attributes of the next member.
    let (mut wire, mut skipping): (Option<Range<usize>>, Option<Range<usize>>) = (None, None);
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let indent = line.len() - line.trim_start().len();
        if let Some(rest) = trimmed.strip_prefix("#[serde(rename = \"") {
            let from = at + indent + trimmed.len() - rest.len();
            wire = rest.find('"').map(|length| from..from + length);
        } else if let Some(rest) = trimmed.strip_prefix("#[serde(skip_serializing_if") {
            let from = at + indent + "#[serde(skip_serializing".len();
            skipping = rest.find(")]").map(|length| from..from + 3 + length);
        } else if let Some((ident, kind)) = trimmed
            .strip_prefix("pub ")
            .and_then(|rest| rest.split_once(": "))
        {
            if !trimmed.starts_with("pub struct") {
                let member = Member {
                    ident,
                    kind: kind.trim_end_matches(','),
                    kind_at: at + indent + trimmed.len() - kind.len(),
                    line: at + indent,
                    wire: wire.take(),
                    skipping: skipping.take(),
                };
                member.broken(types, name, add);
            }
        } else if !trimmed.starts_with("//") && !trimmed.starts_with('#') {
            (wire, skipping) = (None, None);
        }
        at += line.len();
    }
}

struct Member<'a> {
    ident: &'a str,
    kind: &'a str,
    kind_at: usize,
    line: usize,
    /// The name on the wire, where it is another one.
    wire: Option<Range<usize>>,
    /// `_if = "..."` of the attribute that leaves it out where there is nothing.
    skipping: Option<Range<usize>>,
}

impl Member<'_> {
    fn broken(&self, types: &str, name: &str, add: &mut Add<'_>) {
        let ident = self.ident;
        match &self.wire {
            Some(range) => {
                let old = &types[range.clone()];
                let edit = Edit {
                    range: range.end..range.end,
                    with: "X".to_owned(),
                };
                add("renamed body member", format!("{old} -> {old}X"), vec![edit]);
            }
            None => {
                let with = format!("#[serde(rename = \"{ident}X\")]\n    ");
                let edit = Edit {
                    range: self.line..self.line,
                    with,
                };
                add("renamed body member", format!("{ident} -> {ident}X"), vec![edit]);
            }
        }
        let Some(inner) = self
            .kind
            .strip_prefix(OPTION)
            .and_then(|rest| rest.strip_suffix('>'))
        else {
            return;
        };
        let skip = Edit {
            range: self.line..self.line,
            with: "#[serde(skip)]\n    ".to_owned(),
        };
        if self.skipping.is_none() {
            add("dropped body member", ident.to_owned(), vec![skip]);
        }
        if let Some(range) = &self.skipping {
            let never = Edit {
                range: range.clone(),
                with: String::new(),
            };
            add(
                "optional member made always absent",
                ident.to_owned(),
                vec![never],
            );
            let unread = Edit {
                range: self.line..self.line,
                with: "#[serde(skip_deserializing)]\n    ".to_owned(),
            };
            add("dropped body member", ident.to_owned(), vec![unread]);
        }
        let other = match inner {
            "i32" | "i64" | "f64" | "bool" => STRING,
            STRING => "i64",
            _ => return,
        };
        if let Some(edits) = self.retyped(types, name, inner, other) {
            add("swapped type", format!("{ident}: {inner} -> {other}"), edits);
        }
    }

    /// The member has another type, in its structure and, where there is one, in the builder of that.
    fn retyped(&self, text: &str, name: &str, from: &str, to: &str) -> Option<Vec<Edit>> {
        let at = self.kind_at + OPTION.len();
        let mut edits = vec![Edit {
            range: at..at + from.len(),
            with: to.to_owned(),
        }];
        let builder = |start: &str| {
            let builders = text.find("\npub mod builder {")?;
            between(
                text,
                builders,
                &format!("\n    {start} {name}Builder {{"),
                "\n    }",
            )
        };
        let (Some(fields), Some(methods)) = (builder("pub struct"), builder("impl")) else {
            return Some(edits);
        };
        for (part, member, before) in [
            (fields, format!("\n        {}: ", self.ident), OPTION),
            (methods, format!("pub fn {}(", self.ident), "TryInto<"),
        ] {
            let start = part.start + text[part].find(&member)?;
            let found = between(text, start, &format!("{before}{from}"), "")?;
            if found.start - start > 200 {
                return None;
            }
            let at = found.start + before.len();
            edits.push(Edit {
                range: at..at + from.len(),
                with: to.to_owned(),
            });
        }
        Some(edits)
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{mutation::applied, sources::tests::of_checkout},
        *,
    };

    #[test]
    fn mutations_of_types_say_what_they_do() {
        let one = of_checkout("altinn-profile");
        let all = mutations(&one);
        let changed = |kind: &str, what: &str| {
            let mutation = all
                .iter()
                .find(|one| one.kind == kind && one.what.ends_with(what))
                .unwrap();
            let types = &one.types[0];
            let text = applied(&types.text, &types.file, &[mutation]).unwrap();
            let lines = text
                .lines()
                .filter(|line| !types.text.contains(line))
                .map(str::trim);
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(
            changed("enum value changed", "VerificationStatus: Legacy -> XLegacy"),
            ["Legacy = \"XLegacy\","]
        );
        assert_eq!(
            changed("enum value changed", "PartyType: 2 -> 7701"),
            ["Organisation = 7701 \"Organisation\","]
        );
        assert_eq!(
            changed(
                "renamed body member",
                "NotificationAddressRequest: countryCode -> countryCodeX"
            ),
            ["#[serde(rename = \"countryCodeX\")]"]
        );
        assert_eq!(
            changed(
                "renamed body member",
                "NotificationAddressRequest: email -> emailX"
            ),
            ["#[serde(rename = \"emailX\")]"]
        );
        assert_eq!(
            changed(
                "optional member made always absent",
                "NotificationAddressRequest: email"
            ),
            ["#[serde(skip_serializing)]"]
        );
        assert_eq!(
            changed("swapped type", "ValidationProblemDetails: status: i32 -> String"),
            ["pub status: Option<String>,"]
        );
    }
}
