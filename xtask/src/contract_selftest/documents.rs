//! The ways in which the sandbox can be broken, through the documents that it goes by: other paths and methods, answers with
//! another status, media type, or with members and values that are not those of the published document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    mutation::{Called, Change, JsonEdit, Mutation},
    sources::{Crate, Operation, document_file, escaped},
};

/// Everything that can be broken in the document of a crate. `routes` has how many operations of all documents share a
/// method and a path: what two have cannot be told apart.
pub(crate) fn mutations(one: &Crate, routes: &BTreeMap<String, usize>) -> Vec<Mutation> {
    let mut found = Vec::new();
    let mut add = |kind, what: String, operations: &BTreeSet<Called>, edits| {
        found.push(Mutation {
            kind,
            what: format!("sandbox of {}: {what}", one.name),
            file: document_file(&one.name),
            change: Change::Json(edits),
            operations: operations.clone(),
        });
    };
    // Where two documents have a path, the sandbox answers by one of them: to break the other is no mistake.
    let is_alone = |operation: &Operation| routes.get(&route(one, operation)).is_none_or(|count| *count == 1);
    let alone = one.operations.iter().filter(|operation| is_alone(operation));
    let known: BTreeSet<&Called> = alone.clone().map(|operation| &operation.called).collect();
    for operation in alone {
        of_operation(one, operation, &mut add);
    }
    let answered = one.of_schema("/responses");
    for (pointer, operations) in one.of_schema("") {
        if !operations.iter().all(|called| known.contains(called)) {
            continue;
        }
        if let Some(schema) = one
            .document
            .pointer(&pointer)
            .filter(|_| answered.contains_key(&pointer))
        {
            of_schema(&pointer, schema, &operations, &mut add);
        }
    }
    found
}

/// The method and path of an operation as requests have them, without the names of variables.
pub(crate) fn route(one: &Crate, operation: &Operation) -> String {
    let prefix = one.document["x-altinn"]["prefix"].as_str().unwrap_or_default();
    let segments = operation.path.split('/');
    let plain: Vec<&str> = segments
        .map(|segment| if segment.contains('{') { "{}" } else { segment })
        .collect();
    format!("{} {prefix}{}", operation.method, plain.join("/"))
}

type Add<'a> = dyn FnMut(&'static str, String, &BTreeSet<Called>, Vec<JsonEdit>) + 'a;

fn of_operation(one: &Crate, operation: &Operation, add: &mut Add<'_>) {
    let at = operation.pointer();
    let id = &operation.called.1;
    let this = BTreeSet::from([operation.called.clone()]);
    let Some(node) = one.document.pointer(&at) else {
        return;
    };
    place(one, operation, add);
    let parameters = node["parameters"].as_array().into_iter().flatten();
    for (index, parameter) in parameters.enumerate() {
        if parameter["in"] == "query" && parameter["content"].is_null() {
            let name = parameter["name"].as_str().unwrap_or_default();
            let edit = JsonEdit::Set {
                at: format!("{at}/parameters/{index}/name"),
                value: json!(format!("{name}X")),
            };
            let kind = parameter["schema"]["type"].as_str().unwrap_or_default();
            // An object has no name in the query, only its members do.
            if matches!(kind, "string" | "integer" | "boolean" | "array") {
                let what = format!("{id}: {name} -> {name}X");
                add("sandbox: renamed query parameter", what, &this, vec![edit]);
            }
        }
    }
    for (status, answer) in node["responses"].as_object().into_iter().flatten() {
        let renamed = JsonEdit::Rename {
            at: format!("{at}/responses"),
            from: status.clone(),
            to: "298".to_owned(),
        };
        let content = answer["content"].as_object();
        // A status without a body is answered in the same way by a sandbox that does not know it.
        if content.is_some_and(|content| !content.is_empty()) {
            let what = format!("{id}: {status} -> 298");
            add("sandbox: wrong status", what, &this, vec![renamed]);
        }
        for media_type in content.into_iter().flat_map(serde_json::Map::keys) {
            if media_type != "*/*" {
                let edit = JsonEdit::Rename {
                    at: format!("{at}/responses/{status}/content"),
                    from: media_type.clone(),
                    to: "application/cbor".to_owned(),
                };
                let what = format!("{id}: {status}: {media_type} -> application/cbor");
                add("sandbox: wrong media type", what, &this, vec![edit]);
            }
        }
    }
}

/// Another path or method for an operation.
fn place(one: &Crate, operation: &Operation, add: &mut Add<'_>) {
    let (path, id) = (&operation.path, &operation.called.1);
    let all = one.operations.iter().filter(|other| other.path == *path);
    let of_path: BTreeSet<Called> = all.map(|other| other.called.clone()).collect();
    let segments: Vec<&str> = path.split('/').collect();
    for (index, segment) in segments.iter().enumerate().skip(1) {
        if !segment.is_empty() && !segment.contains('{') {
            let mut renamed = segments.clone();
            let other = format!("{segment}s");
            renamed[index] = &other;
            let to = renamed.join("/");
            let what = format!("{id}: {path} -> {to}");
            let edit = JsonEdit::Rename {
                at: "/paths".to_owned(),
                from: path.clone(),
                to,
            };
            add("sandbox: wrong path", what, &of_path, vec![edit]);
        }
    }
    // One that the path does not have yet.
    let free = |method: &&str| one.document["paths"][path].get(method).is_none();
    if let Some(to) = ["put", "post", "patch"].into_iter().find(free) {
        let edit = JsonEdit::Rename {
            at: format!("/paths/{}", escaped(path)),
            from: operation.method.clone(),
            to: to.to_owned(),
        };
        let this = BTreeSet::from([operation.called.clone()]);
        add("sandbox: wrong method", id.clone(), &this, vec![edit]);
    }
}

fn of_schema(pointer: &str, schema: &Value, operations: &BTreeSet<Called>, add: &mut Add<'_>) {
    let name = pointer.rsplit('/').next().unwrap_or_default();
    let values = schema["enum"].as_array().into_iter().flatten();
    for (index, value) in values.enumerate() {
        let other = match value {
            Value::String(text) => json!(format!("X{text}")),
            Value::Number(_) => json!(7702),
            _ => continue,
        };
        let edit = JsonEdit::Set {
            at: format!("{pointer}/enum/{index}"),
            value: other.clone(),
        };
        let what = format!("{name}: {value} -> {other}");
        add("sandbox: enum value changed", what, operations, vec![edit]);
    }
    for (member, node) in schema["properties"].as_object().into_iter().flatten() {
        // What only callers write is in no answer.
        if node["writeOnly"] == true {
            continue;
        }
        let at = format!("{pointer}/properties");
        let renamed = JsonEdit::Rename {
            at: at.clone(),
            from: member.clone(),
            to: format!("{member}X"),
        };
        let what = format!("{name}.{member}");
        add("sandbox: renamed member", what.clone(), operations, vec![renamed]);
        let required = schema["required"]
            .as_array()
            .is_some_and(|all| all.contains(&json!(member)));
        if !required {
            let dropped = JsonEdit::Remove {
                at: at.clone(),
                name: member.clone(),
            };
            add("sandbox: dropped member", what.clone(), operations, vec![dropped]);
        }
        let other = match node["type"].as_str() {
            Some("string") if node["enum"].is_null() => json!({"type": "object"}),
            Some("integer" | "number" | "boolean") if node["enum"].is_null() => json!({"type": "string"}),
            Some("array") => json!({"type": "string"}),
            _ => continue,
        };
        let swapped = JsonEdit::Set {
            at: format!("{at}/{}", escaped(member)),
            value: other.clone(),
        };
        add(
            "sandbox: swapped type",
            format!("{what}: {node} -> {other}"),
            operations,
            vec![swapped],
        );
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{mutation::applied, sources::tests::of_checkout},
        *,
    };

    #[test]
    fn every_mutation_of_a_document_has_its_place_and_says_which_operations_it_breaks() {
        for name in ["altinn-storage", "altinn-notifications"] {
            let one = of_checkout(name);
            let text = one.document.to_string();
            let all = mutations(&one, &BTreeMap::new());
            let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
            for mutation in all.iter().step_by(5) {
                *kinds.entry(mutation.kind).or_default() += 1;
                assert!(!mutation.operations.is_empty(), "{mutation:?}");
                assert!(
                    applied(&text, &mutation.file, &[mutation]).is_some(),
                    "{mutation:?}"
                );
            }
            assert!(kinds.len() >= 7, "{kinds:?}");
        }
    }

    #[test]
    fn paths_that_two_documents_share_are_left_alone() {
        let one = of_checkout("altinn-dialogporten-enduser");
        let shared = one
            .operations
            .iter()
            .map(|operation| (route(&one, operation), 2))
            .collect();
        let placed =
            |mutation: &&Mutation| matches!(mutation.kind, "sandbox: wrong path" | "sandbox: wrong method");
        assert!(mutations(&one, &BTreeMap::new()).iter().any(|one| placed(&one)));
        assert!(!mutations(&one, &shared).iter().any(|one| placed(&one)));
    }
}
