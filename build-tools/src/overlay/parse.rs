//! Reading an overlay: strict, so that a misspelt key is an error and not an edit that silently never happens.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::{Action, Edit};
use crate::load::{kind, parse_any};
use crate::{Error, Result};

pub(super) fn actions(file: &str, text: &str) -> Result<Vec<Action>> {
    let overlay = parse_any(file, text.as_bytes())?;
    let error = |place: &str, problem: &str, remedy: &str| Error::new(file, problem, remedy).at(place);
    if let Some(map) = overlay.as_object() {
        known(file, "top level", map, &["overlay", "info", "extends", "actions"])?;
    }
    match overlay.get("overlay") {
        Some(Value::String(version)) if is_one_zero(version) => {}
        Some(Value::String(version)) => {
            let problem = format!("is of overlay version \"{version}\"");
            return Err(error("/overlay", &problem, "write the overlay by version 1.0.0"));
        }
        Some(other) => {
            let problem = format!("`overlay` is {}, not a version", kind(other));
            return Err(error("/overlay", &problem, "write overlay: 1.0.0"));
        }
        None => {
            return Err(error(
                "top level",
                "has no `overlay` version",
                "begin the file with overlay: 1.0.0",
            ));
        }
    }
    match overlay.get("info") {
        Some(Value::Object(info)) => {
            known(file, "/info", info, &["title", "version"])?;
            for key in ["title", "version"] {
                if !info.get(key).is_some_and(Value::is_string) {
                    let problem = format!("`info` has no {key} that is a string");
                    return Err(error(
                        "/info",
                        &problem,
                        &format!("add a {key}, in quotes if it is a number"),
                    ));
                }
            }
        }
        _ => {
            return Err(error(
                "/info",
                "has no `info` map",
                "add info with a title and a version",
            ));
        }
    }
    let Some(Value::Array(actions)) = overlay.get("actions") else {
        return Err(error("/actions", "has no list of `actions`", "add actions: []"));
    };
    actions
        .iter()
        .enumerate()
        .map(|(n, action)| one(file, n + 1, action))
        .collect()
}

fn is_one_zero(version: &str) -> bool {
    version
        .strip_prefix("1.0.")
        .is_some_and(|patch| !patch.is_empty() && patch.bytes().all(|b| b.is_ascii_digit()))
}

fn one(file: &str, index: usize, action: &Value) -> Result<Action> {
    let target = action.get("target").and_then(Value::as_str);
    let place = target.map_or_else(
        || format!("action {index}"),
        |target| format!("action {index} ({target})"),
    );
    let error = |problem: &str, remedy: &str| Error::new(file, problem, remedy).at(&*place);
    let Some(map) = action.as_object() else {
        return Err(error(
            &format!("is {}, not a map", kind(action)),
            "an action has a target and an update or remove: true",
        ));
    };
    known(file, &place, map, &["target", "description", "update", "remove"])?;
    let Some(target) = target else {
        return Err(error(
            "has no target",
            "add target: a JSONPath such as $.paths['/a'].get",
        ));
    };
    let path = JsonPath::parse(target).map_err(|wrong| {
        let problem = format!(
            "has a target that is no JSONPath: {} (at character {})",
            wrong.message(),
            wrong.position() + 1
        );
        error(
            &problem,
            "write it by RFC 9535: names that are no identifiers in brackets and quotes, ['/a']",
        )
    })?;
    let remove = match map.get("remove") {
        None | Some(Value::Bool(false)) => false,
        Some(Value::Bool(true)) => true,
        Some(other) => {
            return Err(error(
                &format!("has a `remove` that is {}", kind(other)),
                "write remove: true",
            ));
        }
    };
    let edit = match (map.get("update"), remove) {
        (None, true) => Edit::Remove,
        (Some(Value::Null), false) => {
            return Err(error("has an empty update", "write what it should merge in"));
        }
        (Some(update), false) => Edit::Update(update.clone()),
        (Some(_), true) => return Err(error("has both update and remove", "make two actions of it")),
        (None, false) => return Err(error("does nothing", "add an update or remove: true")),
    };
    let text = |key: &str| match map.get(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(other) => Err(error(
            &format!("has a `{key}` that is {}", kind(other)),
            "write it as text, in quotes",
        )),
    };
    Ok(Action {
        file: file.into(),
        line: 1,
        shared: false,
        index,
        target: target.to_owned(),
        path,
        edit,
        reason: text("description")?.unwrap_or_default(),
        kind: text("x-kind")?,
        source: sources(map, &error)?,
        date: text("x-date")?,
    })
}

/// `x-source`: one text, or a list of them.
fn sources(map: &Map<String, Value>, error: &impl Fn(&str, &str) -> Error) -> Result<Option<String>> {
    let listed = match map.get("x-source") {
        None => return Ok(None),
        Some(Value::String(text)) => return Ok(Some(text.clone())),
        Some(Value::Array(listed)) => listed.iter().map(Value::as_str).collect::<Option<Vec<_>>>(),
        Some(_) => None,
    };
    let remedy = "write it as text, in quotes, or as a list of texts";
    match listed {
        Some(texts) => Ok(Some(texts.join("; "))),
        None => Err(error("has an `x-source` that is no text", remedy)),
    }
}

fn known(file: &str, place: &str, map: &Map<String, Value>, keys: &[&str]) -> Result<()> {
    match map
        .keys()
        .find(|key| !keys.contains(&key.as_str()) && !key.starts_with("x-"))
    {
        None => Ok(()),
        Some(key) => {
            let remedy = format!(
                "the keys here are {}; further ones begin with x-",
                keys.join(", ")
            );
            Err(Error::new(file, format!("has the unknown key `{key}`"), remedy).at(place))
        }
    }
}
