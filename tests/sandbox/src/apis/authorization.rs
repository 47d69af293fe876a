//! Altinn Authorization: decisions. The sandbox knows neither roles nor policies: whoever is asked about may do it, and a question
//! without a subject, an action or a resource cannot be evaluated.

use serde_json::{Value, json};

use super::{Visit, filled};
use crate::http::Answer;

/// The parts that a question needs.
const NEEDED: [&str; 3] = ["accessSubject", "action", "resource"];

pub(super) fn answer(visit: &Visit<'_>) -> Option<Answer> {
    if !matches!(visit.operation.id.as_str(), "authorize" | "decide") {
        return None;
    }
    let body = visit.body();
    let request = member(&body, "request");
    let references = member(member(request, "multiRequests"), "requestReference").as_array();
    let results: Vec<Value> = match references.filter(|references| !references.is_empty()) {
        Some(references) => references.iter().map(|one| result(request, Some(one))).collect(),
        None => vec![result(request, None)],
    };
    Some(visit.json(200, &filled(visit.blank(200), json!({ "response": results }))))
}

/// A member in small letters, or as XACML spells it, with a capital.
fn member<'v>(value: &'v Value, name: &str) -> &'v Value {
    let capital = name[..1].to_ascii_uppercase() + &name[1..];
    value
        .get(name)
        .or_else(|| value.get(&capital))
        .unwrap_or(&Value::Null)
}

/// The answer to one question: the whole request, or the categories that a reference names.
fn result(request: &Value, reference: Option<&Value>) -> Value {
    let named: Option<Vec<&str>> = reference.map(|reference| {
        let ids = member(reference, "referenceId").as_array();
        ids.into_iter().flatten().filter_map(Value::as_str).collect()
    });
    let has = |part: &&str| {
        let categories = member(request, part).as_array();
        categories.into_iter().flatten().any(|category| match &named {
            Some(ids) => member(category, "id")
                .as_str()
                .is_some_and(|id| ids.contains(&id)),
            None => true,
        })
    };
    let (decision, status) = if NEEDED.iter().all(has) {
        ("Permit", "ok")
    } else {
        ("Indeterminate", "missing-attribute")
    };
    let status = format!("urn:oasis:names:tc:xacml:1.0:status:{status}");
    json!({ "decision": decision, "status": { "statusCode": { "value": status } } })
}
