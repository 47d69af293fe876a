//! Controllers and their actions: the operations of a service.

use std::collections::BTreeMap;

use crate::contract::{Contract, is_collection};
use crate::facts::{Body, Facts, Operation, Parameter};
use crate::model::{Scope, Ty};
use crate::policy::{Policies, Scopes, both};
use crate::syntax::{Attribute, Syn};
use crate::value::Value;

const METHODS: [(&str, &str); 7] = [
    ("HttpGet", "GET"),
    ("HttpPost", "POST"),
    ("HttpPut", "PUT"),
    ("HttpPatch", "PATCH"),
    ("HttpDelete", "DELETE"),
    ("HttpHead", "HEAD"),
    ("HttpOptions", "OPTIONS"),
];

/// Attributes that keep an operation or a parameter out of the published document.
const HIDDEN: [&str; 5] = [
    "ApiExplorerSettings",
    "HideFromPublicApi",
    "HideFromDocs",
    "OpenApiIgnore",
    "SwaggerIgnore",
];

/// Types that the framework fills in itself.
const SERVICES: &[&str] = &[
    "CancellationToken",
    "HttpContext",
    "HttpRequest",
    "HttpResponse",
    "ClaimsPrincipal",
    "IServiceProvider",
    "ILogger",
    "LinkGenerator",
    "IHostEnvironment",
];

/// What the operations of a service are made with.
pub(crate) struct Routes<'c, 'm, 'a> {
    pub(crate) contract: &'c mut Contract<'m, 'a>,
    pub(crate) policies: &'c Policies,
    /// What only the gateway puts before a path.
    pub(crate) prefix: &'c str,
    pub(crate) facts: &'c mut Facts,
}

/// A method of a controller with what its class adds.
struct Action<'a> {
    class: usize,
    method: Syn<'a>,
    scope: Scope,
    /// The declarations of the class and its bases, nearest first.
    parts: Vec<Syn<'a>>,
    /// Whether the framework guesses where parameters come from.
    guesses: bool,
}

impl<'a> Action<'a> {
    /// The attributes of the method, then those of the class and its bases.
    fn attributes(&self) -> Vec<Attribute<'a>> {
        let mut found = self.method.attributes();
        found.extend(self.parts.iter().flat_map(|part| part.attributes()));
        found
    }
}

impl<'a> Routes<'_, '_, 'a> {
    /// Adds the operations of all controllers in the wanted files.
    pub(crate) fn controllers(&mut self, wanted: impl Fn(&Syn<'a>) -> bool) {
        let model = self.contract.model;
        for class in 0..model.types.len() {
            let declared = &model.types[class];
            if declared.is("class_declaration")
                && !declared.has("abstract")
                && wanted(&declared.first())
                && self.is_controller(class)
            {
                self.controller(class);
            }
        }
    }

    fn is_controller(&self, class: usize) -> bool {
        let model = self.contract.model;
        model.line(class).into_iter().any(|id| {
            let declared = &model.types[id];
            declared.parts.iter().any(|part| part.attribute(&["ApiController", "Controller"]).is_some())
                || model.bases(id, &[]).iter().any(|base| matches!(base, Ty::Named(name, _) if matches!(name.as_str(), "ControllerBase" | "Controller" | "ODataController")))
        })
    }

    fn controller(&mut self, class: usize) {
        let model = self.contract.model;
        let line = model.line(class);
        let parts: Vec<_> = line
            .iter()
            .flat_map(|id| model.types[*id].parts.iter().copied())
            .collect();
        let guesses = parts
            .iter()
            .any(|part| part.attribute(&["ApiController"]).is_some());
        for id in line {
            for part in model.types[id].parts.clone() {
                for method in part
                    .members()
                    .into_iter()
                    .filter(|member| member.is("method_declaration") && member.has("public"))
                {
                    let scope = model.scope(id, part, &[]);
                    let parts = parts.clone();
                    self.action(&Action {
                        class,
                        method,
                        scope,
                        parts,
                        guesses,
                    });
                }
            }
        }
    }

    fn text(&self, value: Syn<'a>, scope: &Scope) -> Option<String> {
        self.contract
            .model
            .value(value, scope)
            .and_then(|value| value.text().map(str::to_owned))
    }

    fn action(&mut self, action: &Action<'a>) {
        if action.method.attribute(&["NonAction"]).is_some() {
            return;
        }
        let own = action.method.attributes();
        let routes: Vec<_> = own
            .iter()
            .filter(|found| found.name() == "Route")
            .copied()
            .collect();
        for attribute in &own {
            let methods: Vec<String> = match METHODS.iter().find(|(name, _)| *name == attribute.name()) {
                Some((_, method)) => vec![(*method).to_owned()],
                None if attribute.name() == "AcceptVerbs" => attribute
                    .positional()
                    .into_iter()
                    .filter_map(|value| self.text(value, &action.scope))
                    .map(|text| text.to_uppercase())
                    .collect(),
                None => continue,
            };
            let mut templates = Vec::new();
            let template = if attribute.name() == "AcceptVerbs" {
                attribute.named(&["Route"])
            } else {
                attribute.first(&["template"])
            };
            match template {
                Some(template) => templates.push(template),
                None => templates.extend(routes.iter().filter_map(|route| route.first(&["template"]))),
            }
            let templates: Vec<Option<Syn<'a>>> = if templates.is_empty() {
                vec![None]
            } else {
                templates.into_iter().map(Some).collect()
            };
            for template in templates {
                let text = template.map(|value| self.text(value, &action.scope));
                if let (Some(value), Some(None)) = (template, &text) {
                    let at = format!("{} {}", methods.join(","), action.method.name());
                    self.contract.unresolved(&at, value, "the route is no constant");
                    continue;
                }
                let class_routes = self.class_routes(action);
                if text.is_none() && class_routes.is_empty() {
                    continue;
                }
                for class_route in class_routes
                    .iter()
                    .map(String::as_str)
                    .chain(class_routes.is_empty().then_some(""))
                {
                    let text = text.clone().flatten().unwrap_or_default();
                    let path = join_route(class_route, &text);
                    let path = self.tokens(&path, action);
                    for method in &methods {
                        self.operation(method, &path, action);
                    }
                }
            }
        }
    }

    fn class_routes(&mut self, action: &Action<'a>) -> Vec<String> {
        let model = self.contract.model;
        for id in model.line(action.class) {
            let mut found = Vec::new();
            for part in &model.types[id].parts {
                let scope = model.scope(id, *part, &[]);
                for route in part
                    .attributes()
                    .into_iter()
                    .filter(|found| found.name() == "Route")
                {
                    let Some(value) = route.first(&["template"]) else {
                        continue;
                    };
                    match self.text(value, &scope) {
                        Some(text) => found.push(text),
                        None => {
                            self.contract
                                .unresolved(model.types[id].name, value, "the route is no constant")
                        }
                    }
                }
            }
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    /// `[controller]`, `[action]` and the version of the API.
    fn tokens(&self, path: &str, action: &Action<'a>) -> String {
        let controller = self.contract.model.types[action.class].name;
        let controller = controller.strip_suffix("Controller").unwrap_or(controller);
        let name = action.method.name();
        let name = name.strip_suffix("Async").unwrap_or(name);
        let mut path = path.replace("[controller]", controller).replace("[action]", name);
        if path.contains(":apiVersion}") {
            let marks = ["MapToApiVersion", "ApiVersion"];
            let version = marks.iter().find_map(|mark| {
                let found = action
                    .attributes()
                    .into_iter()
                    .find(|found| found.name() == *mark)?;
                match self
                    .contract
                    .model
                    .value(found.first(&["version"])?, &action.scope)?
                {
                    Value::Text(text) => Some(text.trim_end_matches(".0").to_owned()),
                    Value::Decimal(number) => Some(number.to_string()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                }
            });
            if let (Some(start), Some(end), Some(version)) =
                (path.find("{version"), path.find(":apiVersion}"), version)
            {
                path.replace_range(start..end + ":apiVersion}".len(), &version);
            }
        }
        path
    }

    fn operation(&mut self, method: &str, path: &str, action: &Action<'a>) {
        let variables = variables(path);
        let clean = clean(path);
        let clean = if self.prefix.is_empty() || clean.starts_with(self.prefix) {
            clean
        } else {
            format!("{}{clean}", self.prefix)
        };
        let key = format!("{method} {clean}");
        let attributes = action.attributes();
        let has = |name: &str| attributes.iter().any(|found| found.name() == name);
        let mut operation = Operation {
            source: self.contract.place(action.method),
            obsolete: has("Obsolete"),
            hidden: attributes.iter().any(|found| is_hidden(*found)),
            ..Operation::default()
        };
        self.authorize(&key, action, &mut operation);
        self.parameters(&key, method, action, &variables, &mut operation);
        self.answers(&key, action, &mut operation);
        add(self.facts, key, operation);
    }

    /// Which policies hold: those of the class and of the method, unless either is open to all.
    fn authorize(&mut self, key: &str, action: &Action<'a>, operation: &mut Operation) {
        let attributes = action.attributes();
        let marks: Vec<_> = attributes
            .iter()
            .filter(|found| found.name().starts_with("Authorize"))
            .copied()
            .collect();
        if attributes.iter().any(|found| found.name() == "AllowAnonymous")
            || marks.is_empty() && !self.policies.closed
        {
            operation.anonymous = true;
            return;
        }
        let mut scopes = None;
        for mark in marks {
            let named = mark.first(&["Policy"]);
            let Some(value) = named else {
                continue;
            };
            let around = crate::policy::scope_of(self.contract.model, value);
            match self.text(value, &around) {
                Some(policy) => scopes = both(scopes, self.policy(key, value, policy, operation)),
                None => self
                    .contract
                    .unresolved(key, value, "the name of the policy is no constant"),
            }
        }
        operation.policies.sort();
        operation.policies.dedup();
        operation.scopes = scopes.unwrap_or_default();
    }

    /// The scopes of a policy, which the operation gets.
    pub(crate) fn policy(
        &mut self,
        key: &str,
        node: Syn<'a>,
        name: String,
        operation: &mut Operation,
    ) -> Option<Scopes> {
        let found = self.policies.by_name.get(&name);
        if found.is_none() {
            self.contract
                .unresolved(key, node, format!("the policy {name} is not defined at start-up"));
        }
        operation.policies.push(name);
        found.filter(|scopes| !scopes.is_empty()).cloned()
    }

    fn parameters(
        &mut self,
        key: &str,
        method: &str,
        action: &Action<'a>,
        variables: &[String],
        operation: &mut Operation,
    ) {
        let consumes = self.media("Consumes", action);
        for node in action.method.parameters() {
            let Some(ty) = node.field("type") else {
                continue;
            };
            let ty = self.contract.model.ty(ty, &action.scope);
            let name = node.name();
            if let Some(binding) = self.binding(&ty) {
                match binding {
                    Some(known) => self.flatten(
                        key,
                        "header",
                        "",
                        &Ty::Declared(known, Vec::new()),
                        variables,
                        operation,
                        0,
                    ),
                    None => self.contract.unresolved(
                        key,
                        node,
                        format!("a binding source of the service makes {name}"),
                    ),
                }
                continue;
            }
            let service = match ty.plain() {
                Ty::Named(known, _) => SERVICES.contains(&known.as_str()),
                _ => false,
            };
            if service
                || node
                    .attribute(&["FromServices", "FromKeyedServices", "BindNever"])
                    .is_some()
            {
                continue;
            }
            let is_variable = variables
                .iter()
                .any(|variable| variable.eq_ignore_ascii_case(name));
            let object = self.contract.is_object(&ty).is_some();
            let file = self.contract.wire(&ty, key, node).contains("binary");
            let place = if node.attribute(&["FromBody"]).is_some() {
                "body"
            } else if node.attribute(&["FromRoute"]).is_some() {
                "path"
            } else if node.attribute(&["FromQuery"]).is_some() {
                "query"
            } else if node.attribute(&["FromHeader"]).is_some() {
                "header"
            } else if node.attribute(&["FromForm"]).is_some() || file {
                "form"
            } else if node.attribute(&["ModelBinder"]).is_some() {
                self.contract
                    .unresolved(key, node, format!("a model binder of the service makes {name}"));
                continue;
            } else if is_variable {
                "path"
            } else if self.is_complex(&ty) && action.guesses && !matches!(method, "GET" | "HEAD") {
                "body"
            } else {
                "query"
            };
            if matches!(ty.plain(), Ty::Declared(id, _) if self.contract.model.types[*id].is("interface_declaration"))
                && place == "body"
                && node.attribute(&["FromBody"]).is_none()
            {
                continue;
            }
            match place {
                // Of an action with several routes, not each has all variables.
                "path"
                    if !is_variable
                        && !object
                        && node
                            .attribute(&["FromRoute"])
                            .is_none_or(|mark| mark.named(&["Name"]).is_none()) => {}
                "body" => self.body(key, node, &ty, consumes.clone(), operation),
                "form" if object => {
                    let wire = self.contract.wire(&ty, key, node);
                    let media = if consumes.is_empty() {
                        vec!["multipart/form-data".to_owned()]
                    } else {
                        consumes.clone()
                    };
                    operation.body = Some(Body {
                        ty: wire,
                        media,
                        required: true,
                    });
                    self.flatten(key, "form", "", &ty, variables, operation, 0);
                }
                "path" | "query" | "header" | "form" if object => {
                    let place = if place == "path" { "query" } else { place };
                    self.flatten(key, place, "", &ty, variables, operation, 0);
                }
                _ => {
                    if place == "form" && operation.body.is_none() {
                        let media = if consumes.is_empty() {
                            vec!["multipart/form-data".to_owned()]
                        } else {
                            consumes.clone()
                        };
                        operation.body = Some(Body {
                            ty: "any".to_owned(),
                            media,
                            required: true,
                        });
                    }
                    let parameter = self.parameter(key, node, &ty, place, "", &action.scope);
                    operation.parameters.push(parameter);
                }
            }
        }
        self.path_variables(variables, operation);
        let raw = consumes
            .into_iter()
            .filter(|media| !media.contains("json"))
            .collect::<Vec<_>>();
        if operation.body.is_none() && !raw.is_empty() && !matches!(method, "GET" | "HEAD" | "DELETE") {
            // What reads the body itself declares its media types only.
            let ty = "binary".to_owned();
            operation.body = Some(Body {
                ty,
                media: raw,
                required: false,
            });
        }
    }

    /// Whether a type says itself where it is bound from, and what framework.cs says of it.
    fn binding(&self, ty: &Ty) -> Option<Option<usize>> {
        let Ty::Declared(id, _) = ty.plain() else {
            return None;
        };
        let declared = &self.contract.model.types[*id];
        let marks = declared.parts.iter().flat_map(|part| part.attributes());
        let bound = marks
            .into_iter()
            .any(|mark| mark.name().ends_with("BindingSource"));
        bound.then(|| {
            self.contract
                .model
                .find(&format!("Wire.{}", declared.name), 0, &Scope::default())
        })
    }

    /// Whether the framework takes a value of the type from the body: it has members, or it is a collection.
    fn is_complex(&self, ty: &Ty) -> bool {
        match ty.plain() {
            Ty::Array(_) => true,
            Ty::Named(name, arguments) => !arguments.is_empty() && is_collection(name),
            _ => self.contract.is_object(ty).is_some(),
        }
    }

    /// Adds the variables of the route that no parameter takes.
    pub(crate) fn path_variables(&mut self, variables: &[String], operation: &mut Operation) {
        for variable in variables {
            let known = operation
                .parameters
                .iter()
                .any(|found| found.place == "path" && found.name.eq_ignore_ascii_case(variable));
            if !known {
                let source = operation.source.clone();
                let ty = "string".to_owned();
                operation.parameters.push(Parameter {
                    name: variable.clone(),
                    place: "path".to_owned(),
                    ty,
                    required: true,
                    nullable: false,
                    obsolete: false,
                    hidden: false,
                    unreleased: false,
                    constraints: BTreeMap::new(),
                    source,
                });
            }
        }
    }

    fn body(&mut self, key: &str, node: Syn<'a>, ty: &Ty, media: Vec<String>, operation: &mut Operation) {
        let nullable = matches!(ty, Ty::Nullable(_)) || node.initial().is_some();
        let empty = node
            .attribute(&["FromBody"])
            .and_then(|mark| mark.named(&["EmptyBodyBehavior"]));
        let empty = empty.is_some_and(|value| value.text().ends_with("Allow"));
        let wire = self.contract.wire(ty, key, node);
        operation.body = Some(Body {
            ty: wire,
            media,
            required: !nullable && !empty,
        });
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "a recursion with all that stays the same in it"
    )]
    fn flatten(
        &mut self,
        key: &str,
        place: &str,
        prefix: &str,
        ty: &Ty,
        variables: &[String],
        operation: &mut Operation,
        depth: usize,
    ) {
        let Some((id, arguments)) = self.contract.is_object(ty) else {
            return;
        };
        let model = self.contract.model;
        let mut all: Vec<(usize, Vec<Ty>)> = vec![(id, arguments)];
        while let Some(base) = all
            .last()
            .and_then(|(id, arguments)| model.base_class(*id, arguments))
        {
            all.push(base);
        }
        for (id, arguments) in all.into_iter().rev() {
            for property in self.contract.properties(id, &arguments) {
                let node = property.node;
                if node.attribute(&["BindNever", "FromServices"]).is_some()
                    || node
                        .field("value")
                        .is_some_and(|value| value.is("arrow_expression_clause"))
                {
                    continue;
                }
                if node.attribute(&["FromBody"]).is_some() {
                    self.body(key, node, &property.ty, Vec::new(), operation);
                    continue;
                }
                let place = if node.attribute(&["FromRoute"]).is_some()
                    || variables
                        .iter()
                        .any(|variable| variable.eq_ignore_ascii_case(node.name()))
                        && place == "query"
                {
                    "path"
                } else if node.attribute(&["FromHeader"]).is_some() {
                    "header"
                } else {
                    place
                };
                if self.contract.is_object(&property.ty).is_some()
                    && depth < 6
                    && !self.contract.wire(&property.ty, key, node).contains("string")
                {
                    let name = self
                        .parameter(key, node, &property.ty, place, prefix, &property.scope)
                        .name;
                    self.flatten(
                        key,
                        place,
                        &format!("{name}."),
                        &property.ty,
                        variables,
                        operation,
                        depth + 1,
                    );
                } else {
                    let parameter = self.parameter(key, node, &property.ty, place, prefix, &property.scope);
                    operation.parameters.retain(|found| found.name != parameter.name);
                    operation.parameters.push(parameter);
                }
            }
        }
    }

    pub(crate) fn parameter(
        &mut self,
        key: &str,
        node: Syn<'a>,
        ty: &Ty,
        place: &str,
        prefix: &str,
        scope: &Scope,
    ) -> Parameter {
        let mark = node.attribute(&["FromRoute", "FromQuery", "FromHeader", "FromForm", "BindProperty"]);
        let named = mark
            .and_then(|mark| mark.named(&["Name"]))
            .and_then(|value| self.text(value, scope));
        let value = self.contract.is_value(ty.plain());
        let strict = node.file.nullable_at(node.line());
        let default = node
            .initial()
            .is_some_and(|value| value.text() != "null" && value.text() != "null!");
        let question = matches!(ty, Ty::Nullable(_));
        let attribute = node
            .attribute(&["Required", "BindRequired", "JsonRequired"])
            .is_some()
            || node.has("required");
        let wire = match self.contract.is_parsed(ty) {
            true => "string".to_owned(),
            false => self.contract.wire(ty, key, node),
        };
        // A collection that is left out is bound as an empty one.
        let collection = wire.contains('<');
        let lenient = self.contract.options.lenient || collection;
        let implied = strict && !value && !question && !lenient && node.initial().is_none();
        let name = format!("{prefix}{}", named.as_deref().unwrap_or(node.name()));
        Parameter {
            ty: wire,
            required: place == "path" || attribute || implied,
            nullable: place != "path" && !default && (question || !value && !strict),
            obsolete: node.attribute(&["Obsolete"]).is_some(),
            hidden: node.attributes().iter().any(|found| is_hidden(*found)),
            unreleased: false,
            constraints: self.contract.constraints(node, ty, scope),
            source: self.contract.place(node),
            place: place.to_owned(),
            name,
        }
    }

    /// The media types of `Consumes` or `Produces`: the method's, or else the class's.
    fn media(&self, name: &str, action: &Action<'a>) -> Vec<String> {
        let model = self.contract.model;
        let found = action.attributes().into_iter().find(|found| found.name() == name);
        let texts = found
            .into_iter()
            .flat_map(|found| found.positional())
            .filter_map(|value| model.value(value, &action.scope));
        texts.flat_map(|value| value.texts()).collect()
    }

    fn answers(&mut self, key: &str, action: &Action<'a>, operation: &mut Operation) {
        let produces = self.media("Produces", action);
        let own = action.method.attributes();
        let class = action.attributes().into_iter().skip(own.len());
        // The last one of a method is what the framework describes.
        for attribute in own.iter().rev().copied().chain(class) {
            if let Some((status, ty, media)) = self.declared_answer(attribute, key, action) {
                let answer = operation.answers.entry(status).or_default();
                match (&answer.ty, ty) {
                    (None, ty) => answer.ty = ty,
                    (Some(known), Some(ty)) if *known != ty && !answer.also.contains(&ty) => {
                        answer.also.push(ty)
                    }
                    _ => {}
                }
                for media in media {
                    if !answer.media.contains(&media) {
                        answer.media.push(media);
                    }
                }
            }
        }
        let returned = action
            .method
            .field("returns")
            .and_then(|ty| self.returned(key, &self.contract.model.ty(ty, &action.scope), action, operation));
        let good = |status: &&String| status.starts_with('2');
        let nothing = operation.answers.keys().find(good).is_none();
        match returned {
            Some(Returned::Typed(ty)) => {
                if nothing {
                    operation.answers.entry("200".to_owned()).or_default();
                }
                let first = operation
                    .answers
                    .iter_mut()
                    .find(|(status, _)| matches!(status.as_str(), "200" | "201"));
                if let Some((_, answer)) = first
                    && answer.ty.is_none()
                {
                    answer.ty = Some(ty);
                }
            }
            None if operation.answers.is_empty() => {
                _ = operation.answers.entry("200".to_owned()).or_default()
            }
            Some(Returned::Nothing) if nothing => _ = operation.answers.entry("200".to_owned()).or_default(),
            _ => {}
        }
        self.passed_on(key, action, operation);
        for (status, answer) in &mut operation.answers {
            if answer.media.is_empty() && answer.ty.is_some() && status.starts_with('2') {
                answer.media.clone_from(&produces);
            }
        }
    }

    fn declared_answer(
        &mut self,
        attribute: Attribute<'a>,
        key: &str,
        action: &Action<'a>,
    ) -> Option<(String, Option<String>, Vec<String>)> {
        let model = self.contract.model;
        let known = [
            "ProducesResponseType",
            "SwaggerResponse",
            "ProducesDefaultResponseType",
            "ProducesProblem",
        ];
        if !known.contains(&attribute.name()) {
            return None;
        }
        let scope = crate::policy::scope_of(model, attribute.0);
        let positional: Vec<_> = attribute
            .positional()
            .into_iter()
            .map(|value| model.value(value, &scope))
            .collect();
        let mut ty = attribute.type_arguments().first().map(|ty| model.ty(*ty, &scope));
        let mut status = None;
        let mut media = Vec::new();
        for (at, value) in positional.iter().enumerate() {
            match value {
                Some(Value::Type(found)) => ty = Some(found.clone()),
                Some(Value::Number(number)) if status.is_none() => status = Some(number.to_string()),
                // The second text of SwaggerResponse says what it means.
                Some(Value::Text(text)) if attribute.name() != "SwaggerResponse" || at > 1 => {
                    media.push(text.clone())
                }
                Some(Value::List(items)) => {
                    media.extend(items.iter().filter_map(|item| item.text().map(str::to_owned)))
                }
                _ => {}
            }
        }
        let named = |names: &[&str]| {
            attribute
                .named(names)
                .and_then(|value| model.value(value, &scope))
        };
        if let Some(Value::Type(found)) = named(&["Type"]) {
            ty = Some(found);
        }
        if let Some(Value::Number(number)) = named(&["StatusCode"]) {
            status = Some(number.to_string());
        }
        media.extend(
            named(&["ContentTypes"])
                .into_iter()
                .flat_map(|value| value.texts()),
        );
        if attribute.name() == "ProducesDefaultResponseType" {
            status = Some("default".to_owned());
        }
        let Some(status) = status else {
            self.contract
                .unresolved(key, attribute.0, "the status is no constant");
            return None;
        };
        let ty = ty.filter(|ty| !matches!(ty, Ty::Named(name, _) if name == "void" || name == "Void"));
        let ty = ty.and_then(
            |ty| match self.returned(key, &ty, action, &mut Operation::default()) {
                Some(Returned::Typed(wire)) => Some(wire),
                _ => None,
            },
        );
        Some((status, ty, media))
    }

    /// What a return type says, tasks and results unwrapped.
    fn returned(
        &mut self,
        key: &str,
        ty: &Ty,
        action: &Action<'a>,
        operation: &mut Operation,
    ) -> Option<Returned> {
        if let Ty::Declared(id, arguments) = ty.plain()
            && let Some(value) = arguments.first()
            && self
                .contract
                .model
                .bases(*id, arguments)
                .contains(&Ty::Named("IConvertToActionResult".to_owned(), Vec::new()))
        {
            return self.returned(key, value, action, operation);
        }
        if let Ty::Named(name, arguments) = ty.plain() {
            match (name.as_str(), arguments.as_slice()) {
                ("Task" | "ValueTask" | "ActionResult", [inner]) => {
                    return self.returned(key, inner, action, operation);
                }
                ("Task" | "ValueTask" | "void", []) => return Some(Returned::Nothing),
                (
                    "ActionResult" | "IActionResult" | "IResult" | "ObjectResult" | "ViewResult"
                    | "RedirectResult" | "ContentResult" | "EmptyResult" | "StatusCodeResult",
                    [],
                ) => return None,
                ("Results", several) => {
                    for one in several {
                        self.typed_result(key, one, action, operation);
                    }
                    return None;
                }
                _ if self.typed_result(key, ty, action, operation) => return None,
                _ => {}
            }
        }
        Some(Returned::Typed(self.contract.wire(ty, key, action.method)))
    }

    /// A result type of the framework that says its status.
    fn typed_result(&mut self, key: &str, ty: &Ty, action: &Action<'a>, operation: &mut Operation) -> bool {
        let Ty::Named(name, arguments) = ty.plain() else {
            return false;
        };
        let status = match name.as_str() {
            "Ok" => "200",
            "Created" | "CreatedAtRoute" => "201",
            "Accepted" => "202",
            "NoContent" => "204",
            "BadRequest" => "400",
            "ValidationProblem" => "400",
            "UnauthorizedHttpResult" => "401",
            "ForbidHttpResult" => "403",
            "NotFound" => "404",
            "Conflict" => "409",
            "UnprocessableEntity" => "422",
            "ProblemHttpResult" => return true,
            _ => return false,
        };
        let wire = arguments
            .first()
            .map(|inner| self.contract.wire(inner, key, action.method));
        let answer = operation.answers.entry(status.to_owned()).or_default();
        answer.ty = answer.ty.take().or(wire);
        true
    }

    /// The type of a success that no attribute declares, where the method creates what it passes on: `Ok(new T …)`.
    fn passed_on(&mut self, key: &str, action: &Action<'a>, operation: &mut Operation) {
        let Some(body) = action.method.field("body") else {
            return;
        };
        let known = operation
            .answers
            .iter()
            .any(|(status, answer)| status.starts_with('2') && answer.ty.is_some());
        if known {
            return;
        }
        let mut found: Vec<(&str, String)> = Vec::new();
        for call in body
            .below()
            .into_iter()
            .filter(|node| node.is("invocation_expression"))
        {
            let status = match call.callee() {
                "Ok" => "200",
                "Created" | "CreatedAtAction" | "CreatedAtRoute" => "201",
                "Accepted" => "202",
                _ => continue,
            };
            let arguments = call.arguments();
            let Some((_, value)) = arguments
                .last()
                .filter(|(_, value)| value.is("object_creation_expression"))
            else {
                continue;
            };
            if let Some(ty) = value.field("type") {
                let ty = self.contract.model.ty(ty, &action.scope);
                let wire = self.contract.wire(&ty, key, call);
                if !found.contains(&(status, wire.clone())) {
                    found.push((status, wire));
                }
            }
        }
        if let [(status, wire)] = found.as_slice() {
            let answer = operation.answers.entry((*status).to_owned()).or_default();
            answer.ty = Some(wire.clone());
            answer.from_body = true;
        }
    }
}

enum Returned {
    Typed(String),
    Nothing,
}

fn is_hidden(attribute: Attribute<'_>) -> bool {
    HIDDEN.contains(&attribute.name())
        && (attribute.name() != "ApiExplorerSettings"
            || attribute
                .named(&["IgnoreApi"])
                .is_some_and(|value| value.text() == "true"))
}

/// Adds an operation; two methods of one route become one, with what either takes and answers.
pub(crate) fn add(facts: &mut Facts, key: String, operation: Operation) {
    let Some(known) = facts.operations.get_mut(&key) else {
        facts.operations.insert(key, operation);
        return;
    };
    for parameter in operation.parameters {
        if !known
            .parameters
            .iter()
            .any(|found| found.name == parameter.name && found.place == parameter.place)
        {
            known.parameters.push(Parameter {
                required: false,
                ..parameter
            });
        }
    }
    match (&mut known.body, operation.body) {
        (Some(known), Some(body)) => known.media.extend(body.media),
        (known, body) => *known = known.take().or(body),
    }
    for (status, answer) in operation.answers {
        known.answers.entry(status).or_insert(answer);
    }
    known.hidden &= operation.hidden;
    known.obsolete &= operation.obsolete;
    facts.unresolved.push(crate::facts::Unresolved {
        at: key,
        source: operation.source,
        what: "a second method has this route; both are described as one".to_owned(),
    });
}

fn join_route(class: &str, method: &str) -> String {
    let method = match method.strip_prefix("~/").or_else(|| method.strip_prefix('/')) {
        Some(whole) => return format!("/{}", whole.trim_matches('/')),
        None => method.trim_matches('/'),
    };
    let class = class.trim_start_matches('~').trim_matches('/');
    match (class, method) {
        ("", method) => format!("/{method}"),
        (class, "") => format!("/{class}"),
        (class, method) => format!("/{class}/{method}"),
    }
}

/// The names of the variables in a route.
pub(crate) fn variables(path: &str) -> Vec<String> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .map(variable)
        .collect()
}

fn variable(text: &str) -> String {
    let text = text.trim_start_matches('*');
    text.split([':', '?', '=']).next().unwrap_or(text).to_owned()
}

/// A route without constraints.
pub(crate) fn clean(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        // A pattern in a constraint has its braces twice.
        let mut depth = 1;
        let end = after.char_indices().find(|(_, letter)| {
            depth += match letter {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            depth == 0
        });
        let Some((end, _)) = end else {
            break;
        };
        out.push_str(before);
        out.push('{');
        out.push_str(&variable(&after[..end]));
        out.push('}');
        rest = &after[end + 1..];
    }
    out.push_str(rest);
    let out = out.replace("//", "/");
    if out.len() > 1 {
        out.trim_end_matches('/').to_owned()
    } else {
        out
    }
}
