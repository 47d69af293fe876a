//! How many operations, parameters, bodies and answers there are, so that none gets lost on the way without anyone noticing.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use crate::document::{METHODS, lookup, path_item, text};
use crate::passes::is_asked;
use crate::plan::Plan;

/// How much of everything there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations.
    pub operations: usize,
    /// Parameters of path items and operations.
    pub parameters: usize,
    /// Request bodies.
    pub bodies: usize,
    /// Answers by status.
    pub answers: usize,
}

impl Counts {
    /// What stands in a document, followed only where a path item is a reference.
    #[must_use]
    pub fn of(document: &Value) -> Self {
        let mut counts = Self::default();
        let parameters = |holder: &Value| list(&holder["parameters"]).filter(|one| one.is_object()).count();
        for (_, item) in items(document) {
            counts.parameters += parameters(&item);
            for method in METHODS {
                let Some(operation) = item.get(method).filter(|found| found.is_object()) else {
                    continue;
                };
                counts.operations += 1;
                counts.parameters += parameters(operation);
                counts.bodies += usize::from(operation["requestBody"].is_object());
                counts.answers += answers(operation);
            }
        }
        counts
    }

    /// What the client of a document has: each parameter at each of its operations, but for those that it sets itself.
    pub(crate) fn wanted(document: &Value) -> Self {
        let mut counts = Self::default();
        for (path, item) in items(document) {
            for method in METHODS {
                let Some(operation) = item.get(method).filter(|found| found.is_object()) else {
                    continue;
                };
                counts.operations += 1;
                let both = list(&item["parameters"]).chain(list(&operation["parameters"]));
                let mut asked: BTreeSet<(&str, &str)> = both
                    .map(|parameter| resolved(document, parameter))
                    .map(|parameter| (text(parameter, "in"), text(parameter, "name")))
                    .filter(|(place, name)| is_asked(place, name, &path))
                    .collect();
                let variables = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
                asked.extend(variables.map(|name| ("path", name)));
                counts.parameters += asked.len();
                let content = &resolved(document, &operation["requestBody"])["content"];
                counts.bodies += usize::from(content.as_object().is_some_and(|content| !content.is_empty()));
                counts.answers += answers(operation);
            }
        }
        counts
    }

    /// What a plan has.
    pub(crate) fn planned(plan: &Plan) -> Self {
        let mut counts = Self::default();
        for operation in &plan.operations {
            counts.operations += 1;
            counts.parameters += operation.parameters.len();
            counts.bodies += usize::from(operation.body.is_some());
            counts.answers += operation.statuses.len();
        }
        counts
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operations,
            parameters,
            bodies,
            answers,
        } = self;
        write!(
            f,
            "{operations} operations, {parameters} parameters, {bodies} bodies and {answers} answers"
        )
    }
}

fn items(document: &Value) -> impl Iterator<Item = (String, Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths
        .filter(|(path, _)| !path.starts_with("x-"))
        .filter_map(|(path, item)| Some((path.clone(), Value::Object(path_item(document, item)?))))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn answers(operation: &Value) -> usize {
    let listed = operation["responses"].as_object().into_iter().flatten();
    listed
        .filter(|(status, answer)| !status.starts_with("x-") && (answer.is_object() || answer.is_null()))
        .count()
}

fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let mut value = value;
    for _ in 0..32 {
        match value
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| lookup(document, reference))
        {
            Some(target) => value = target,
            None => break,
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Counts;

    #[test]
    fn everything_that_a_caller_gives_or_gets_is_counted() {
        let document = json!({
            "paths": {
                "/a/{id}": {
                    "parameters": [{ "name": "id", "in": "path" }, { "name": "lang", "in": "query" }],
                    "get": {
                        "parameters": [
                            { "name": "lang", "in": "query" }, { "name": "session", "in": "cookie" },
                            { "name": "Accept", "in": "header" }, { "$ref": "#/components/parameters/Page" },
                        ],
                        "responses": { "200": {}, "404": null, "x-more": {} },
                    },
                    "post": { "requestBody": { "$ref": "#/components/requestBodies/A" }, "responses": { "201": {} } },
                },
                "x-note": { "get": {} },
            },
            "components": {
                "parameters": { "Page": { "name": "page", "in": "query" } },
                "requestBodies": { "A": { "content": { "application/json": {} } } },
            },
        });
        let all = Counts {
            operations: 2,
            parameters: 6,
            bodies: 1,
            answers: 3,
        };
        assert_eq!(Counts::of(&document), all);
        // `id`, `lang` and `page` of the first, `id` and `lang` of the second.
        assert_eq!(Counts::wanted(&document), Counts { parameters: 5, ..all });
    }
}
