//! Types of ASP.NET that no repository of a service declares, as its documentation describes them.

use std::collections::BTreeMap;

use super::facts::{Member, Server, Type};

/// Where these facts are from.
const SOURCE: &str = "https://learn.microsoft.com/aspnet/core/web-api/handle-errors";

/// Adds the error bodies of ASP.NET (RFC 9457) under the names that a `server.json` refers to and does not have.
pub(super) fn add(server: &mut Server) {
    for (name, validates) in [
        ("ProblemDetails", false),
        ("ValidationProblemDetails", true),
        ("HttpValidationProblemDetails", true),
    ] {
        server
            .types
            .entry(name.to_owned())
            .or_insert_with(|| problem(validates));
    }
}

fn problem(validates: bool) -> Type {
    let member = |ty: &str, nullable: bool| Member {
        ty: ty.to_owned(),
        nullable,
        source: SOURCE.to_owned(),
        ..Member::default()
    };
    let mut members: BTreeMap<String, Member> = ["type", "title", "detail", "instance"]
        .into_iter()
        .map(|name| (name.to_owned(), member("string", true)))
        .collect();
    members.insert("status".to_owned(), member("int32", true));
    if validates {
        members.insert("errors".to_owned(), member("map<list<string>>", false));
    }
    Type {
        source: SOURCE.to_owned(),
        kind: "object".to_owned(),
        open: true,
        members,
        ..Type::default()
    }
}
