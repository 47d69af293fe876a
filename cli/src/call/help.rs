//! What the help of an operation says.

use crate::catalogue::{Api, Body, Kind, Operation, Schema, Wait, kebab};

/// Lines of members at most.
const MOST_LINES: usize = 80;

/// How deep members are listed.
const DEEPEST: usize = 4;

/// The first line.
pub(super) fn about(operation: &Operation) -> String {
    let summary = operation.summary.trim_end_matches('.');
    if operation.deprecated {
        format!("(deprecated) {summary}")
    } else if operation.internal {
        format!("(internal) {summary}")
    } else {
        summary.to_owned()
    }
}

/// The whole text.
pub(super) fn long_about(api: &Api, operation: &Operation) -> String {
    let mut out = operation.summary.to_string();
    if !operation.description.is_empty() {
        out.push_str(&format!("\n\n{}", own_names(api, &operation.description)));
    }
    out.push_str(&format!(
        "\n\n{} {}{}",
        operation.method, api.prefix, operation.path
    ));
    out.push_str(&format!("\nCredentials: {}", credentials(operation)));
    if operation.internal {
        out.push_str("\nOnly components of the platform may call it.");
    }
    if let Some(gone) = &operation.gone {
        out.push_str(&format!(
            "\nThe server no longer has it. {}",
            own_names(api, gone)
        ));
    }
    if let Some(source) = &operation.added {
        out.push_str(&format!(
            "\nNot in the published document: known from the server's source, {source}; an environment may run an older server."
        ));
    }
    out
}

/// A text whose operations have the names of their commands.
pub(super) fn own_names(api: &Api, text: &str) -> String {
    let names = |part: &str| api.operations.iter().any(|operation| operation.id == part);
    let parts: Vec<String> = text
        .split('`')
        .map(|part| if names(part) { kebab(part) } else { part.to_owned() })
        .collect();
    parts.join("`")
}

/// Tokens, scopes and keys in words.
pub(super) fn credentials(operation: &Operation) -> String {
    let any = |sets: &[Vec<&'static str>], and: &str, word: fn(&'static str) -> &'static str| {
        let one = |set: &Vec<&'static str>| set.iter().map(|name| word(name)).collect::<Vec<_>>().join(and);
        sets.iter().map(one).collect::<Vec<_>>().join(", or ")
    };
    let token = |kind| match kind {
        "altinn" => "an Altinn token",
        "maskinporten" => "a Maskinporten token",
        "idporten" => "an ID-porten token",
        "dialog" => "a dialog token",
        "platform" => "a platform access token",
        "apikey2" => "an API key of Altinn II",
        "login2" => "a login at Altinn II",
        "certificate2" => "an enterprise certificate at Altinn II",
        other => other,
    };
    let mut out = match operation.tokens.len() {
        0 => "none".to_owned(),
        _ => any(&operation.tokens, " and ", token),
    };
    if !operation.scopes.is_empty() {
        out.push_str(&format!(
            "; scope {}",
            any(&operation.scopes, " with ", |scope| scope)
        ));
    }
    match operation.key {
        Some("Required") => out.push_str("; a subscription key"),
        Some(_) => out.push_str("; a subscription key where you have one"),
        None => {}
    }
    out
}

/// What a value is, in a word.
pub(super) fn kind(api: &Api, schema: &Schema) -> &'static str {
    let schema = api.plain(schema);
    match (api.kind(schema), schema.kind, schema.format) {
        (Some(Kind::Texts { .. } | Kind::Integers { .. }), ..) => "VALUE",
        (Some(_), ..) | (_, Some("object"), _) => "JSON",
        (_, Some("integer" | "number"), _) => "NUMBER",
        (_, Some("boolean"), _) => "BOOLEAN",
        (_, Some("array"), _) => "LIST",
        (_, _, "uuid") => "UUID",
        (_, _, "date-time") => "TIME",
        (_, _, "date") => "DATE",
        (_, Some("string"), _) => "TEXT",
        _ => "JSON",
    }
}

/// What is waited for.
pub(super) fn wait(wait: &Wait) -> String {
    match wait.member {
        Some(member) => format!("Ask again until `{member}` is {}", wait.until.join(" or ")),
        None => {
            let statuses: Vec<String> = wait.gone.iter().map(ToString::to_string).collect();
            format!(
                "Ask again until it is gone: the server answers {}",
                statuses.join(" or ")
            )
        }
    }
}

/// The members of a body, with the names that `-f` takes.
pub(super) fn members(api: &Api, body: &Body) -> String {
    let mut lines = Vec::new();
    if let Some(schema) = &body.schema {
        list(api, schema, "", 0, &mut lines);
    }
    for field in &body.fields {
        match (field.files, field.structure) {
            (Some(_), _) => lines.push((
                field.wire.to_owned(),
                format!("FILE{}", required(field.required)),
                field.doc.to_string(),
            )),
            (None, true) => list(api, &field.schema, field.wire, 0, &mut lines),
            (None, false) => one(
                api,
                &field.schema,
                field.wire,
                (field.required, &field.doc),
                0,
                &mut lines,
            ),
        }
    }
    if lines.is_empty() {
        return String::new();
    }
    let left = lines.len().saturating_sub(MOST_LINES);
    let mut out = "Members of the body:\n".to_owned();
    for (name, kind, doc) in lines.iter().take(MOST_LINES) {
        let doc = doc.split_once(". ").map_or(doc.as_str(), |(first, _)| first);
        let doc = own_names(api, doc.trim_end_matches('.'));
        out.push_str(&format!("  {name}  {kind}\n          {doc}\n"));
    }
    if left > 0 {
        out.push_str(&format!("  and {left} more\n"));
    }
    out
}

type Line = (String, String, String);

fn required(required: bool) -> &'static str {
    if required { " (required)" } else { "" }
}

/// The members of a structure; those of one branch after the other of a union.
fn list(api: &Api, schema: &Schema, under: &str, depth: usize, lines: &mut Vec<Line>) {
    match api.kind(api.plain(schema)) {
        Some(Kind::Structure { members, .. }) if depth < DEEPEST => {
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_by_key(|(_, member)| (!member.required, member.deprecated));
            for (name, member) in sorted {
                let name = if under.is_empty() {
                    (*name).to_owned()
                } else {
                    format!("{under}.{name}")
                };
                one(
                    api,
                    &member.schema,
                    &name,
                    (member.required, &member.doc),
                    depth,
                    lines,
                );
            }
        }
        Some(Kind::Union { variants, .. }) if depth < DEEPEST => {
            for (_, variant) in variants {
                list(api, variant, under, depth + 1, lines);
            }
        }
        _ => {}
    }
}

fn one(
    api: &Api,
    schema: &Schema,
    name: &str,
    (needed, doc): (bool, &str),
    depth: usize,
    lines: &mut Vec<Line>,
) {
    if lines.iter().any(|(known, ..)| known == name) {
        return;
    }
    let plain = api.plain(schema);
    let (plain, name) = match &plain.items {
        Some(items) => (api.plain(items), format!("{name}[]")),
        None => (plain, name.to_owned()),
    };
    let choices = match api.kind(plain) {
        Some(Kind::Texts { values }) => values.iter().map(|value| value.as_ref()).collect::<Vec<_>>(),
        Some(Kind::Integers { values }) => values.iter().map(|(name, _)| name.as_ref()).collect(),
        _ => Vec::new(),
    };
    let what = match choices.len() {
        0 => kind(api, plain).to_owned(),
        1..=12 => choices.join("|"),
        _ => format!("{}|...", choices[..12].join("|")),
    };
    lines.push((
        name.clone(),
        format!("{what}{}", required(needed)),
        doc.to_owned(),
    ));
    list(api, plain, &name, depth + 1, lines);
}
