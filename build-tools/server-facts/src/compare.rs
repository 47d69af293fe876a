//! What differs between two readings of a server.

use crate::facts::{Answer, Facts, Member, Operation, Parameter, Type};

/// Marks what the reading at the newest release does not have.
pub(crate) fn mark_unreleased(facts: &mut Facts, released: &Facts) {
    for (key, operation) in &mut facts.operations {
        let Some(known) = released.operations.get(key) else {
            operation.unreleased = true;
            continue;
        };
        for parameter in &mut operation.parameters {
            let there = |other: &Parameter| other.name == parameter.name && other.place == parameter.place;
            parameter.unreleased = !known.parameters.iter().any(there);
        }
    }
    for (key, ty) in &mut facts.types {
        let Some(known) = released.types.get(key) else {
            ty.unreleased = true;
            continue;
        };
        for (name, member) in &mut ty.members {
            member.unreleased = !known.members.contains_key(name);
        }
        for (name, value) in &mut ty.values {
            value.unreleased = !known.values.contains_key(name);
        }
    }
}

/// What changed for users from one reading to another, one line each.
#[must_use]
pub fn changes(before: &Facts, after: &Facts) -> Vec<String> {
    let mut lines = Vec::new();
    both(
        &before.operations,
        &after.operations,
        &mut lines,
        "",
        |lines, key, old, new| operation(lines, key, old, new),
    );
    both(
        &before.types,
        &after.types,
        &mut lines,
        "type ",
        |lines, key, old, new| ty(lines, key, old, new),
    );
    lines
}

fn both<T>(
    before: &std::collections::BTreeMap<String, T>,
    after: &std::collections::BTreeMap<String, T>,
    lines: &mut Vec<String>,
    what: &str,
    mut changed: impl FnMut(&mut Vec<String>, &str, &T, &T),
) {
    for key in before.keys().filter(|key| !after.contains_key(*key)) {
        lines.push(format!("{what}{key}: removed"));
    }
    for (key, new) in after {
        match before.get(key) {
            Some(old) => changed(lines, key, old, new),
            None => lines.push(format!("{what}{key}: added")),
        }
    }
}

fn differs<T: PartialEq>(
    lines: &mut Vec<String>,
    place: &str,
    what: &str,
    old: &T,
    new: &T,
    shown: impl Fn(&T) -> String,
) {
    if old != new {
        lines.push(format!("{place}: {what} was {}, is {}", shown(old), shown(new)));
    }
}

fn yes(value: &bool) -> String {
    if *value { "yes" } else { "no" }.to_owned()
}

fn operation(lines: &mut Vec<String>, key: &str, old: &Operation, new: &Operation) {
    differs(lines, key, "hidden", &old.hidden, &new.hidden, yes);
    differs(lines, key, "obsolete", &old.obsolete, &new.obsolete, yes);
    differs(lines, key, "open to all", &old.anonymous, &new.anonymous, yes);
    differs(lines, key, "policies", &old.policies, &new.policies, |all| {
        format!("[{}]", all.join(", "))
    });
    differs(lines, key, "scopes", &old.scopes, &new.scopes, |all| {
        let shown: Vec<_> = all.iter().map(|scopes| scopes.join(" + ")).collect();
        format!("[{}]", shown.join(" | "))
    });
    let place = |parameter: &Parameter| {
        (
            format!("{} {}", parameter.place, parameter.name),
            parameter.clone(),
        )
    };
    let all = |operation: &Operation| operation.parameters.iter().map(place).collect();
    both(
        &all(old),
        &all(new),
        lines,
        &format!("{key}: parameter "),
        |lines, name, old, new| {
            let place = format!("{key}: parameter {name}");
            differs(lines, &place, "type", &old.ty, &new.ty, String::clone);
            differs(lines, &place, "required", &old.required, &new.required, yes);
            differs(lines, &place, "obsolete", &old.obsolete, &new.obsolete, yes);
            differs(
                lines,
                &place,
                "constraints",
                &old.constraints,
                &new.constraints,
                |all| format!("{all:?}"),
            );
        },
    );
    differs(lines, key, "body", &old.body, &new.body, |body| match body {
        Some(body) => format!(
            "{} as [{}]{}",
            body.ty,
            body.media.join(", "),
            if body.required { "" } else { ", optional" }
        ),
        None => "none".to_owned(),
    });
    both(
        &old.answers,
        &new.answers,
        lines,
        &format!("{key}: answer "),
        |lines, status, old, new| {
            differs(
                lines,
                key,
                &format!("answer {status}"),
                old,
                new,
                |answer: &Answer| {
                    format!(
                        "{} as [{}]",
                        answer.ty.as_deref().unwrap_or("nothing"),
                        answer.media.join(", ")
                    )
                },
            );
        },
    );
}

fn ty(lines: &mut Vec<String>, key: &str, old: &Type, new: &Type) {
    let place = format!("type {key}");
    differs(lines, &place, "kind", &old.kind, &new.kind, String::clone);
    differs(lines, &place, "base", &old.base, &new.base, |base| {
        base.clone().unwrap_or_else(|| "none".to_owned())
    });
    differs(lines, &place, "written as", &old.wire, &new.wire, |wire| {
        wire.clone().unwrap_or_default()
    });
    differs(
        lines,
        &place,
        "converter",
        &old.converter,
        &new.converter,
        |name| name.clone().unwrap_or_else(|| "none".to_owned()),
    );
    differs(
        lines,
        &place,
        "derived types",
        &old.derived,
        &new.derived,
        |all| format!("{all:?}"),
    );
    both(
        &old.members,
        &new.members,
        lines,
        &format!("{key}."),
        |lines, name, old: &Member, new: &Member| {
            let place = format!("{key}.{name}");
            differs(lines, &place, "type", &old.ty, &new.ty, String::clone);
            for (what, old, new) in [
                ("nullable", old.nullable, new.nullable),
                ("always written", old.always, new.always),
                ("required", old.required, new.required),
                ("obsolete", old.obsolete, new.obsolete),
                ("read only", old.read_only, new.read_only),
                ("write only", old.write_only, new.write_only),
            ] {
                differs(lines, &place, what, &old, &new, yes);
            }
            differs(
                lines,
                &place,
                "constraints",
                &old.constraints,
                &new.constraints,
                |all| format!("{all:?}"),
            );
        },
    );
    both(
        &old.values,
        &new.values,
        lines,
        &format!("{key}."),
        |lines, name, old, new| {
            let place = format!("{key}.{name}");
            differs(lines, &place, "number", &old.number, &new.number, |number| {
                format!("{number:?}")
            });
            differs(lines, &place, "name", &old.wire, &new.wire, String::clone);
            differs(lines, &place, "obsolete", &old.obsolete, &new.obsolete, yes);
        },
    );
}
