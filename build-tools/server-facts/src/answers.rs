//! What an action answers: declared by attributes, by its return type, or by what its body passes on.

use serde_json::{Value as Json, json};

use crate::model::Ty;
use crate::routes::{Action, Operation, Routes};
use crate::syntax::{Syn, among};
use crate::value::Value;

/// Return types that say nothing of what is answered.
const RESULTS: &str = "ActionResult IActionResult IResult ObjectResult ViewResult RedirectResult ContentResult EmptyResult StatusCodeResult";

enum Returned {
    Typed(String),
    Nothing,
    Unknown,
}

impl<'a> Routes<'_, '_, 'a> {
    pub(crate) fn answers(&mut self, action: &Action<'a>, operation: &mut Operation) {
        // The last one of a method is what the framework describes.
        for mark in action.own.iter().rev().chain(&action.inherited) {
            if let Some((status, ty, media)) = self.declared(*mark) {
                let answer = operation.answer(&status);
                let mut also = answer["also"].as_array().cloned().unwrap_or_default();
                match ty {
                    Some(ty) if answer["type"].is_null() => answer["type"] = json!(ty),
                    Some(ty) if answer["type"] != ty && !also.contains(&json!(ty)) => also.push(json!(ty)),
                    _ => {}
                }
                let mut all = answer["media"].as_array().cloned().unwrap_or_default();
                let new: Vec<_> =
                    media.into_iter().map(Json::from).filter(|media| !all.contains(media)).collect();
                all.extend(new);
                answer["media"] = json!(all);
                answer["also"] = json!(also);
            }
        }
        let returned = action.method.field("returns").map(|ty| self.contract.model.ty_at(ty));
        let returned = returned.map_or(Returned::Unknown, |ty| self.returned(&ty));
        let none = !operation.answers.keys().any(|status| status.starts_with('2'));
        match returned {
            Returned::Typed(ty) => {
                if none {
                    operation.answer("200");
                }
                let mut fitting = operation
                    .answers
                    .iter_mut()
                    .filter(|(status, _)| matches!(status.as_str(), "200" | "201"));
                if let Some((_, answer)) = fitting.next().filter(|(_, answer)| answer["type"].is_null()) {
                    answer["type"] = json!(ty);
                }
            }
            Returned::Nothing if none => _ = operation.answer("200"),
            Returned::Unknown if operation.answers.is_empty() => _ = operation.answer("200"),
            _ => {}
        }
        self.passed_on(action.method, operation);
        let produces = self.media("Produces", action);
        for (status, answer) in &mut operation.answers {
            let told = answer["media"].as_array().is_some_and(|media| !media.is_empty());
            if !told && !answer["type"].is_null() && status.starts_with('2') {
                answer["media"] = json!(produces);
            }
        }
    }

    /// Status, type and media types that an attribute declares.
    fn declared(&mut self, mark: Syn<'a>) -> Option<(String, Option<String>, Vec<String>)> {
        let model = self.contract.model;
        let known = ["ProducesResponseType", "SwaggerResponse", "ProducesDefaultResponseType"];
        if !known.contains(&mark.callee()) {
            return None;
        }
        let mut ty = mark.type_argument().map(|ty| model.ty_at(ty));
        let mut status =
            mark.named("StatusCode").and_then(|value| model.number(value)).map(|number| number.to_string());
        let mut media = Vec::new();
        for (at, value) in mark.positional().into_iter().filter_map(|value| model.value(value)).enumerate() {
            match value {
                Value::Type(found) => ty = Some(found),
                Value::Number(number) if status.is_none() => status = Some(number.to_string()),
                // The second text of SwaggerResponse says what it means.
                Value::Text(_) if mark.callee() == "SwaggerResponse" && at <= 1 => {}
                value => media.extend(value.texts()),
            }
        }
        if let Some(Value::Type(found)) = mark.named("Type").and_then(|value| model.value(value)) {
            ty = Some(found);
        }
        let content = mark.named("ContentTypes").and_then(|value| model.value(value));
        media.extend(content.into_iter().flat_map(|value| value.texts()));
        if mark.callee() == "ProducesDefaultResponseType" {
            status = Some("default".to_owned());
        }
        let Some(status) = status else {
            self.contract.unresolved(mark, "the status is no constant");
            return None;
        };
        let ty = ty.and_then(|ty| match self.returned(&ty) {
            Returned::Typed(wire) => Some(wire),
            _ => None,
        });
        Some((status, ty, media))
    }

    /// What a return type says, tasks and results unwrapped.
    fn returned(&mut self, ty: &Ty) -> Returned {
        match ty.plain() {
            Ty::Declared(id, arguments) if !arguments.is_empty() => {
                let converts = Ty::name("IConvertToActionResult");
                if self.contract.model.bases(*id, arguments).contains(&converts) {
                    return self.returned(&arguments[0]);
                }
            }
            Ty::Named(name, arguments) => match (name.as_str(), arguments.as_slice()) {
                ("Task" | "ValueTask" | "ActionResult", [inner]) => return self.returned(inner),
                ("Task" | "ValueTask" | "void" | "Void", []) => return Returned::Nothing,
                (name, []) if among(RESULTS, name) => return Returned::Unknown,
                _ => {}
            },
            _ => {}
        }
        Returned::Typed(self.contract.wire(ty))
    }

    /// The type of a success that no attribute declares, where the method creates what it passes on: `Ok(new T …)`.
    fn passed_on(&mut self, method: Syn<'a>, operation: &mut Operation) {
        let mut found = Vec::new();
        if operation
            .answers
            .iter()
            .any(|(status, answer)| status.starts_with('2') && !answer["type"].is_null())
        {
            return;
        }
        for call in method.calls() {
            let status = match call.callee() {
                "Ok" => "200",
                "Created" | "CreatedAtAction" | "CreatedAtRoute" => "201",
                "Accepted" => "202",
                _ => continue,
            };
            let passed = call.values().last().copied().filter(|value| value.is("object_creation_expression"));
            if let Some(ty) = passed.and_then(|value| value.field("type")) {
                let ty = self.contract.model.ty_at(ty);
                found.push((status, self.contract.wire(&ty)));
            }
        }
        found.dedup();
        if let [(status, wire)] = found.as_slice() {
            let answer = operation.answer(status);
            answer["type"] = json!(wire);
            answer["from_body"] = json!(true);
        }
    }
}
