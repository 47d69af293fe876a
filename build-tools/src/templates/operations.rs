//! `operations.rs`: one static with the facts of each operation, for middleware to decide by.

use std::fmt::Write as _;

use super::{doc, literal};
use crate::{
    manifest::{Api, Host, ResolvedFacts, SubscriptionKey},
    plan::{BodyKind, Operation, Plan},
};

/// The file.
pub(crate) fn file(header: &str, crate_name: &str, api: &Api, plan: &Plan) -> String {
    let mut out = format!(
        "//! The facts of every operation: what a middleware decides by.\n{header}use altinn_runtime::{{Host, Method, Operation, SubscriptionKey, TokenKind}};\n\n"
    );
    out.push_str("/// All operations, by name.\npub static ALL: &[&Operation] = &[\n");
    for operation in &plan.operations {
        let _ = writeln!(out, "    &{},", operation.id.to_ascii_uppercase());
    }
    out.push_str("];\n");
    for operation in &plan.operations {
        one(&mut out, crate_name, api, operation);
    }
    out
}

fn one(out: &mut String, crate_name: &str, api: &Api, operation: &Operation) {
    let facts = api.facts_of(&operation.id);
    let host = match api.host {
        Host::Platform => "Platform",
        Host::Apps => "Apps",
        Host::Altinn2 => "Altinn2",
        Host::SelfService => "SelfService",
        Host::ContactRegister => "ContactRegister",
    };
    let key = match facts.subscription_key {
        SubscriptionKey::No => "No",
        SubscriptionKey::Optional => "Optional",
        SubscriptionKey::Required => "Required",
    };
    let content_type =
        content_type(operation).map_or("None".to_owned(), |name| format!("Some({})", literal(name)));
    let redirects: Vec<String> = operation.redirects.iter().map(ToString::to_string).collect();
    let _ = write!(
        out,
        "\n{doc}pub static {name}: Operation = Operation {{\n    api: {api},\n    id: {id},\n    method: Method::{method},\n    host: Host::{host},\n    prefix: {prefix},\n    path: {path},\n    accept: {accept},\n    content_type: {content_type},\n    redirects: &[{redirects}],\n    tokens: &[{tokens}],\n    scopes: &[{scopes}],\n    subscription_key: SubscriptionKey::{key},\n    idempotent: {idempotent},\n    internal: {internal},\n    published: {published},\n}};\n",
        doc = doc(&format!("`{} {}`", operation.method, operation.path), 0),
        name = operation.id.to_ascii_uppercase(),
        api = literal(crate_name),
        id = literal(&operation.id),
        method = operation.method,
        prefix = literal(api.prefix.as_deref().unwrap_or_default()),
        path = literal(&operation.path),
        accept = literal(&operation.accept),
        redirects = redirects.join(", "),
        tokens = tokens(&facts),
        scopes = scopes(&facts),
        idempotent = is_idempotent(operation, &facts),
        internal = facts.internal,
        published = operation.addition.is_none(),
    );
}

/// What goes into `Content-Type` where a body is sent and does not bring its own.
pub(crate) fn content_type(operation: &Operation) -> Option<&str> {
    let body = operation.body.as_ref()?;
    match body.kind {
        BodyKind::Multipart(_) => None,
        BodyKind::Raw => Some(body.media_type.as_deref().unwrap_or("application/octet-stream")),
        _ => Some(body.media_type.as_deref().unwrap_or("application/json")),
    }
}

/// Whether the same request may be sent twice.
pub(crate) fn is_idempotent(operation: &Operation, facts: &ResolvedFacts) -> bool {
    let safe = matches!(
        operation.method.as_str(),
        "GET" | "HEAD" | "OPTIONS" | "PUT" | "DELETE" | "TRACE"
    );
    safe || facts.idempotent
}

fn tokens(facts: &ResolvedFacts) -> String {
    let kind = |name: &str| match name {
        "altinn" => "TokenKind::Altinn",
        "maskinporten" => "TokenKind::Maskinporten",
        "idporten" => "TokenKind::IdPorten",
        "dialog" => "TokenKind::Dialog",
        "platform" => "TokenKind::Platform",
        "login2" => "TokenKind::Altinn2Login",
        "certificate2" => "TokenKind::EnterpriseCertificate",
        _ => "TokenKind::ApiKey",
    };
    let set = |entry: &String| match entry.as_str() {
        "none" => "&[]".to_owned(),
        entry => format!("&[{}]", entry.split('+').map(kind).collect::<Vec<_>>().join(", ")),
    };
    // Only `none`: open to everybody, which is an empty list.
    if facts.tokens.iter().all(|entry| entry == "none") {
        return String::new();
    }
    facts.tokens.iter().map(set).collect::<Vec<_>>().join(", ")
}

fn scopes(facts: &ResolvedFacts) -> String {
    let set = |entry: &String| {
        format!(
            "&[{}]",
            entry
                .split_whitespace()
                .map(literal)
                .collect::<Vec<_>>()
                .join(", ")
        )
    };
    facts.scopes.iter().map(set).collect::<Vec<_>>().join(", ")
}
