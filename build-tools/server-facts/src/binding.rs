//! Where the values of a request come from: the route, the query, headers, a form or the body.

use serde_json::{Value as Json, json};

use crate::model::Ty;
use crate::routes::{Operation, Routes, is_hidden};
use crate::syntax::{Syn, among};
use crate::wire::{LISTS, MAPS};

/// Types that the framework fills in itself.
const SERVICES: &str =
    "CancellationToken HttpContext HttpRequest HttpResponse ClaimsPrincipal IServiceProvider";

/// Attributes that say where a value comes from.
const PLACES: [(&str, &[&str]); 5] = [
    ("body", &["FromBody"]),
    ("path", &["FromRoute"]),
    ("query", &["FromQuery", "QueryParam", "FromQueryParams"]),
    ("header", &["FromHeader"]),
    ("form", &["FromForm"]),
];

fn place_of(node: Syn<'_>) -> Option<&'static str> {
    PLACES.iter().find(|(_, marks)| node.marked(marks)).map(|(place, _)| *place)
}

impl<'a> Routes<'_, '_, 'a> {
    /// Binds the parameters of an action. `guesses`: the framework infers where they come from.
    pub(crate) fn parameters(
        &mut self,
        method: Syn<'a>,
        guesses: bool,
        consumes: Vec<String>,
        operation: &mut Operation,
    ) {
        let model = self.contract.model;
        for node in method.parameters() {
            let Some(ty) = node.field("type") else { continue };
            let ty = model.ty_at(ty);
            let service = matches!(ty.plain(), Ty::Named(name, _) if among(SERVICES, name));
            if service || node.marked(&["FromServices", "FromKeyedServices", "BindNever"]) {
                continue;
            }
            self.contract.node = node;
            if let Some(binding) = self.binding(&ty) {
                match binding {
                    Some(known) => self.flatten("header", "", &Ty::Declared(known, Vec::new()), operation, 0),
                    None => self
                        .contract
                        .unresolved(node, format!("a binding source of the service makes {}", node.name())),
                }
                continue;
            }
            let is_variable = operation.is_variable(node.name());
            let object = self.contract.is_object(&ty).is_some();
            let told = place_of(node);
            let complex =
                guesses && self.is_complex(&ty) && !matches!(operation.method.as_str(), "GET" | "HEAD");
            let place = match told {
                Some(place) => place,
                None if self.contract.wire(&ty).contains("binary") => "form",
                None if node.marked(&["ModelBinder"]) => {
                    self.contract
                        .unresolved(node, format!("a model binder of the service makes {}", node.name()));
                    continue;
                }
                None if is_variable => "path",
                None if complex => "body",
                None => "query",
            };
            let interface = matches!(ty.plain(), Ty::Declared(id, _) if model.types[*id].is_interface());
            let renamed = node.attribute(&["FromRoute"]).is_some_and(|mark| mark.named("Name").is_some());
            match place {
                // A service that is taken without a word.
                "body" if interface && told.is_none() => {}
                "body" => self.body(node, &ty, consumes.clone(), operation),
                // Of an action with several routes, not each has all variables.
                "path" if !is_variable && !object && !renamed => {}
                "form" => {
                    let form = vec!["multipart/form-data".to_owned()];
                    let media = if consumes.is_empty() { form } else { consumes.clone() };
                    let wire = if object { self.contract.wire(&ty) } else { "any".to_owned() };
                    if object || operation.told["body"].is_null() {
                        operation.told["body"] = json!({"type": wire, "media": media, "required": true});
                    }
                    self.bind(node, &ty, place, "", operation, 0);
                }
                "path" if object => self.flatten("query", "", &ty, operation, 0),
                _ => self.bind(node, &ty, place, "", operation, 0),
            }
        }
        self.path_variables(operation);
        let raw: Vec<_> = consumes.into_iter().filter(|media| !media.contains("json")).collect();
        if operation.told["body"].is_null() && !raw.is_empty() && operation.has_body() {
            // What reads the body itself declares its media types only.
            operation.told["body"] = json!({"type": "binary", "media": raw});
        }
    }

    /// Whether a type says itself where it is bound from, and what framework.cs says of it.
    fn binding(&self, ty: &Ty) -> Option<Option<usize>> {
        let Ty::Declared(id, _) = ty.plain() else {
            return None;
        };
        let declared = &self.contract.model.types[*id];
        let bound = declared.attributes().any(|mark| mark.callee().ends_with("BindingSource"));
        bound.then(|| self.contract.known(declared.name))
    }

    /// Whether the framework takes a value of the type from the body: it has members, or it is a collection.
    fn is_complex(&self, ty: &Ty) -> bool {
        match ty.plain() {
            Ty::Array(_) => true,
            Ty::Named(name, arguments) => !arguments.is_empty() && (among(LISTS, name) || among(MAPS, name)),
            _ => self.contract.is_object(ty).is_some(),
        }
    }

    /// Adds the variables of the route that no parameter takes.
    pub(crate) fn path_variables(&self, operation: &mut Operation) {
        for variable in operation.variables.clone() {
            let same = |known: &Json| {
                known["name"].as_str().is_some_and(|name| name.eq_ignore_ascii_case(&variable))
            };
            if !operation.parameters.iter().any(|known| known["in"] == "path" && same(known)) {
                let source = operation.told["source"].clone();
                operation.parameters.push(json!({
                    "name": variable, "in": "path", "type": "string", "required": true, "source": source,
                }));
            }
        }
    }

    pub(crate) fn body(&mut self, node: Syn<'a>, ty: &Ty, media: Vec<String>, operation: &mut Operation) {
        let empty = node.attribute(&["FromBody"]).and_then(|mark| mark.named("EmptyBodyBehavior"));
        let empty = empty.is_some_and(|value| value.text().ends_with("Allow"));
        let required = !ty.is_nullable() && node.initial().is_none() && !empty;
        operation.told["body"] =
            json!({"type": self.contract.wire(ty), "media": media, "required": required});
    }

    /// Adds a value, or its members one by one where it has some.
    fn bind(
        &mut self,
        node: Syn<'a>,
        ty: &Ty,
        place: &str,
        prefix: &str,
        operation: &mut Operation,
        depth: usize,
    ) {
        if self.contract.is_object(ty).is_some() && depth < 7 {
            let name = self.parameter(node, ty, place, prefix)["name"].clone();
            let inner = format!("{}.", name.as_str().unwrap_or_default());
            self.flatten(place, if depth == 0 { "" } else { &inner }, ty, operation, depth);
        } else {
            let parameter = self.parameter(node, ty, place, prefix);
            operation.parameters.retain(|known| depth == 0 || known["name"] != parameter["name"]);
            operation.parameters.push(parameter);
        }
    }

    pub(crate) fn flatten(
        &mut self,
        place: &str,
        prefix: &str,
        ty: &Ty,
        operation: &mut Operation,
        depth: usize,
    ) {
        let Some((id, arguments)) = self.contract.is_object(ty) else {
            return;
        };
        for (id, arguments) in self.contract.model.lineage(id, arguments).into_iter().rev() {
            for property in self.contract.properties(id, &arguments) {
                let node = property.node;
                let computed = node.field("value").is_some_and(|value| value.is("arrow_expression_clause"));
                if node.marked(&["BindNever", "FromServices"]) || computed {
                    continue;
                }
                self.contract.node = node;
                match place_of(node) {
                    Some("body") => self.body(node, &property.ty, Vec::new(), operation),
                    Some(told @ ("path" | "header")) => {
                        self.bind(node, &property.ty, told, prefix, operation, depth + 1)
                    }
                    _ if place == "query" && operation.is_variable(node.name()) => {
                        self.bind(node, &property.ty, "path", prefix, operation, depth + 1);
                    }
                    _ => self.bind(node, &property.ty, place, prefix, operation, depth + 1),
                }
            }
        }
    }

    fn parameter(&mut self, node: Syn<'a>, ty: &Ty, place: &str, prefix: &str) -> Json {
        let mark = node.attribute(&["FromRoute", "FromQuery", "FromHeader", "FromForm", "BindProperty"]);
        let named = mark.and_then(|mark| self.contract.model.text(mark.named("Name")?));
        let wire = if self.contract.is_parsed(ty) { "string".to_owned() } else { self.contract.wire(ty) };
        let value = self.contract.is_value(ty.plain());
        let default = node.initial().is_some_and(|value| value.text() != "null" && value.text() != "null!");
        let demanded = node.marked(&["Required", "BindRequired", "JsonRequired"]) || node.has("required");
        // A collection that is left out is bound as an empty one.
        let strict = node.is_strict()
            && !value
            && !ty.is_nullable()
            && !self.contract.options.lenient
            && !wire.contains('<');
        let implied = strict && node.initial().is_none();
        json!({
            "name": format!("{prefix}{}", named.as_deref().unwrap_or(node.name())),
            "in": place,
            "type": wire,
            "required": place == "path" || demanded || implied,
            "nullable": place != "path" && !default && (ty.is_nullable() || !value && !node.is_strict()),
            "obsolete": node.marked(&["Obsolete"]),
            "hidden": node.attributes().into_iter().any(|mark| is_hidden(mark)),
            "constraints": self.contract.constraints(node, ty),
            "source": self.contract.place(node),
        })
    }

    /// Binds the members of an endpoint's request: the route's variables, headers, the body, or else by the method.
    pub(crate) fn request(&mut self, ty: &Ty, operation: &mut Operation) {
        let model = self.contract.model;
        let media = json!(["application/json"]);
        let has_body = operation.has_body();
        let object = self.contract.is_object(ty);
        let mut body = object.is_none().then(|| ty.clone());
        for (owner, arguments) in
            object.into_iter().flat_map(|(id, arguments)| model.lineage(id, arguments)).rev()
        {
            for property in self.contract.properties(owner, &arguments) {
                let node = property.node;
                let told = place_of(node);
                let place = match told {
                    Some("body") => {
                        body = Some(property.ty);
                        continue;
                    }
                    _ if operation.is_variable(node.name()) => "path",
                    Some("header") => "header",
                    Some("query") => "query",
                    _ if !has_body || node.marked(&["HideFromDocs"]) => "query",
                    _ if node.marked(&["FromClaim", "HasPermission"]) => continue,
                    _ => {
                        body = body.or_else(|| Some(ty.clone()));
                        continue;
                    }
                };
                self.contract.node = node;
                self.contract.elsewhere.insert((owner, node.name().to_owned()));
                let mut parameter = self.parameter(node, &property.ty, place, "");
                if let Some(mark) = node.attribute(&["FromHeader"]).filter(|_| place == "header") {
                    if let Some(name) = mark.argument("headerName").and_then(|value| model.text(value)) {
                        parameter["name"] = json!(name);
                    }
                    parameter["required"] =
                        json!(mark.named("isRequired").is_none_or(|value| value.text() != "false"));
                } else {
                    let name = parameter["name"].as_str().unwrap_or_default();
                    parameter["name"] = json!(self.contract.options.naming.apply(name));
                }
                operation.parameters.push(parameter);
            }
        }
        if let Some(ty) = body {
            operation.told["body"] =
                json!({"type": self.contract.wire(&ty), "media": media, "required": true});
        }
    }
}
