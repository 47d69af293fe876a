//! FastEndpoints: classes that configure one route each.

use crate::facts::{Body, Operation};
use crate::model::{Scope, Ty};
use crate::policy::both;
use crate::routes::{Routes, add, clean, variables};
use crate::syntax::Syn;
use crate::value::Value;

const METHODS: [&str; 6] = ["Get", "Post", "Put", "Patch", "Delete", "Head"];

/// What `UseFastEndpoints` sets for all routes.
#[derive(Default)]
struct Setting {
    prefix: String,
    version_prefix: String,
    version_first: bool,
    version: i64,
}

impl<'a> Routes<'_, '_, 'a> {
    /// Adds the operations of all endpoint classes in the wanted files.
    pub(crate) fn endpoints(
        &mut self,
        wanted: impl Fn(&Syn<'a>) -> bool,
        startup: impl Fn(&Syn<'a>) -> bool,
    ) {
        let model = self.contract.model;
        let mut setting = Setting::default();
        for file in model
            .files
            .iter()
            .filter(|file| startup(&file.root()) && file.text.contains("UseFastEndpoints"))
        {
            let scope = model.file_scope(file.root());
            for node in file
                .root()
                .below()
                .into_iter()
                .filter(|node| node.is("assignment_expression"))
            {
                let left = node.field("left").map(Syn::text).unwrap_or_default();
                let value = node.field("right").and_then(|right| model.value(right, &scope));
                match (left.split_once('.').map_or(left, |(_, rest)| rest), value) {
                    ("Endpoints.RoutePrefix", Some(Value::Text(text))) => setting.prefix = text,
                    ("Versioning.Prefix", Some(Value::Text(text))) => setting.version_prefix = text,
                    ("Versioning.PrependToRoute", Some(Value::Bool(first))) => setting.version_first = first,
                    ("Versioning.DefaultVersion", Some(Value::Number(number))) => setting.version = number,
                    _ => {}
                }
            }
        }
        for class in 0..model.types.len() {
            let declared = &model.types[class];
            if !declared.is("class_declaration") || declared.has("abstract") || !wanted(&declared.first()) {
                continue;
            }
            let Some(types) = self.endpoint_types(class) else {
                continue;
            };
            let configure = declared
                .members()
                .find(|member| member.is("method_declaration") && member.name() == "Configure");
            if let Some(configure) = configure {
                self.endpoint(class, configure, &types, &setting);
            }
        }
    }

    /// Request and answer of an endpoint class; none where it is no endpoint.
    fn endpoint_types(&self, class: usize) -> Option<(Option<Ty>, Option<Ty>)> {
        let model = self.contract.model;
        let (mut id, mut arguments) = (class, Vec::new());
        for _ in 0..5 {
            for base in model.bases(id, &arguments) {
                if let Ty::Named(name, types) = base {
                    match name.as_str() {
                        "Endpoint" => return Some((types.first().cloned(), types.get(1).cloned())),
                        "EndpointWithoutRequest" => return Some((None, types.first().cloned())),
                        _ => {}
                    }
                }
            }
            (id, arguments) = model.base_class(id, &arguments)?;
        }
        None
    }

    fn endpoint(
        &mut self,
        class: usize,
        configure: Syn<'a>,
        types: &(Option<Ty>, Option<Ty>),
        setting: &Setting,
    ) {
        let model = self.contract.model;
        let declared = &model.types[class];
        let scope = model.scope(class, declared.first(), &[]);
        let calls = || {
            configure
                .below()
                .into_iter()
                .filter(|node| node.is("invocation_expression"))
        };
        let own = |name: &str| calls().find(|call| call.callee() == name);
        let mut group = (String::new(), setting.version, false);
        if let Some(named) = own("Group").and_then(|call| call.type_arguments().first().copied())
            && let Ty::Declared(id, _) = model.ty(named, &scope)
        {
            group = self.group(id, setting.version);
        }
        let version = own("Version")
            .and_then(|call| self.number(call, &scope))
            .unwrap_or(group.1);
        let version = format!("{}{version}", setting.version_prefix);
        let mut operation = Operation {
            source: self.contract.place(declared.first()),
            obsolete: declared.first().attribute(&["Obsolete"]).is_some(),
            hidden: calls().any(|call| call.callee() == "ExcludeFromDescription"),
            anonymous: group.2 || own("AllowAnonymous").is_some(),
            ..Operation::default()
        };
        let mut routes = Vec::new();
        for call in calls().filter(|call| METHODS.contains(&call.callee())) {
            let method = call.callee().to_uppercase();
            let texts = call
                .arguments()
                .into_iter()
                .filter_map(|(_, value)| model.value(value, &scope))
                .flat_map(|value| value.texts());
            routes.extend(texts.map(|route| (method.clone(), route)));
        }
        for (method, route) in routes {
            let mut parts = vec![setting.prefix.as_str(), &version, &group.0, &route];
            if !setting.version_first {
                parts.swap(1, 2);
                parts.swap(2, 3);
            }
            let parts: Vec<_> = parts
                .into_iter()
                .map(|part| part.trim_matches('/'))
                .filter(|part| !part.is_empty())
                .collect();
            let path = format!("/{}", parts.join("/"));
            let key = format!("{method} {}{}", self.prefix, clean(&path));
            let mut operation = operation.clone();
            self.endpoint_policies(&key, calls(), &scope, &mut operation);
            if let Some(request) = &types.0 {
                self.request(
                    &key,
                    &method,
                    request,
                    &variables(&path),
                    configure,
                    &mut operation,
                );
            }
            self.path_variables(&variables(&path), &mut operation);
            self.produces(&key, class, calls(), types.1.as_ref(), &scope, &mut operation);
            add(self.facts, key, operation);
        }
        operation.answers.clear();
    }

    /// The prefix and version of a group, and whether it is open to all.
    fn group(&self, id: usize, version: i64) -> (String, i64, bool) {
        let model = self.contract.model;
        let mut told = (String::new(), version, false);
        let scope = model.scope(id, model.types[id].first(), &[]);
        for call in model.types[id]
            .first()
            .below()
            .into_iter()
            .filter(|node| node.is("invocation_expression"))
        {
            match call.callee() {
                "Configure" => {
                    if let Some(Value::Text(text)) = call
                        .arguments()
                        .first()
                        .and_then(|(_, value)| model.value(*value, &scope))
                    {
                        told.0 = text;
                    }
                }
                "EndpointVersion" => told.1 = self.number(call, &scope).unwrap_or(told.1),
                "AllowAnonymous" => told.2 = true,
                _ => {}
            }
        }
        told
    }

    fn number(&self, call: Syn<'a>, scope: &Scope) -> Option<i64> {
        match self.contract.model.value(call.arguments().first()?.1, scope)? {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    fn endpoint_policies(
        &mut self,
        key: &str,
        calls: impl Iterator<Item = Syn<'a>>,
        scope: &Scope,
        operation: &mut Operation,
    ) {
        let model = self.contract.model;
        let mut scopes = None;
        for call in calls.filter(|call| call.callee() == "Policies") {
            for (_, value) in call.arguments() {
                match model
                    .value(value, scope)
                    .and_then(|value| value.text().map(str::to_owned))
                {
                    Some(policy) => scopes = both(scopes, self.policy(key, value, policy, operation)),
                    None => self
                        .contract
                        .unresolved(key, value, "the name of the policy is no constant"),
                }
            }
        }
        operation.scopes = scopes.unwrap_or_default();
    }

    /// Binds the members of a request: the route's variables, headers, the body, or else by the method.
    fn request(
        &mut self,
        key: &str,
        method: &str,
        ty: &Ty,
        variables: &[String],
        node: Syn<'a>,
        operation: &mut Operation,
    ) {
        let Some((id, arguments)) = self.contract.is_object(ty) else {
            let ty = self.contract.wire(ty, key, node);
            operation.body = Some(Body {
                ty,
                media: vec!["application/json".to_owned()],
                required: true,
            });
            return;
        };
        let has_body = !matches!(method, "GET" | "HEAD" | "DELETE");
        let mut all = vec![(id, arguments)];
        while let Some(base) = all
            .last()
            .and_then(|(id, arguments)| self.contract.model.base_class(*id, arguments))
        {
            all.push(base);
        }
        let (mut left, mut whole) = (0, None);
        for (owner, arguments) in all.into_iter().rev() {
            for property in self.contract.properties(owner, &arguments) {
                let node = property.node;
                let is_variable = variables
                    .iter()
                    .any(|variable| variable.eq_ignore_ascii_case(node.name()));
                let place = if node.attribute(&["FromBody"]).is_some() {
                    whole = Some(property);
                    continue;
                } else if is_variable {
                    "path"
                } else if node.attribute(&["FromHeader"]).is_some() {
                    "header"
                } else if node
                    .attribute(&["QueryParam", "FromQuery", "FromQueryParams"])
                    .is_some()
                    || !has_body
                {
                    "query"
                } else if node
                    .attribute(&["HideFromDocs", "FromClaim", "HasPermission"])
                    .is_some()
                {
                    if node.attribute(&["HideFromDocs"]).is_none() {
                        continue;
                    } else {
                        "query"
                    }
                } else {
                    left += 1;
                    continue;
                };
                self.contract.elsewhere.insert((owner, node.name().to_owned()));
                let mut parameter = self.parameter(key, node, &property.ty, place, "", &property.scope);
                if place == "header" {
                    let mark = node.attribute(&["FromHeader"]);
                    let named = mark.and_then(|mark| {
                        mark.positional()
                            .first()
                            .copied()
                            .or_else(|| mark.named(&["headerName"]))
                    });
                    if let Some(Value::Text(text)) =
                        named.and_then(|value| self.contract.model.value(value, &property.scope))
                    {
                        parameter.name = text;
                    }
                    let optional = mark
                        .and_then(|mark| mark.named(&["isRequired"]))
                        .is_some_and(|value| value.text() == "false");
                    parameter.required = !optional;
                } else {
                    parameter.name = self.contract.options.naming.apply(&parameter.name);
                }
                operation.parameters.push(parameter);
            }
        }
        let media = vec!["application/json".to_owned()];
        if let Some(property) = whole {
            let ty = self.contract.wire(&property.ty, key, property.node);
            operation.body = Some(Body {
                ty,
                media,
                required: true,
            });
        } else if has_body && left > 0 {
            let ty = self.contract.wire(ty, key, node);
            operation.body = Some(Body {
                ty,
                media,
                required: true,
            });
        }
    }

    /// The statuses that the description and the summary of an endpoint name.
    fn produces(
        &mut self,
        key: &str,
        class: usize,
        calls: impl Iterator<Item = Syn<'a>>,
        answer: Option<&Ty>,
        scope: &Scope,
        operation: &mut Operation,
    ) {
        let model = self.contract.model;
        for call in calls.filter(|call| call.callee().starts_with("Produces")) {
            let named = call.type_arguments().first().map(|ty| model.ty(*ty, scope));
            let statuses =
                call.arguments()
                    .into_iter()
                    .filter_map(|(_, value)| match model.value(value, scope) {
                        Some(Value::Number(status)) => Some(status),
                        _ => None,
                    });
            for status in statuses {
                let good = (200..300).contains(&status);
                let ty = named.clone().filter(|_| good || call.callee() != "ProducesOneOf");
                let wire = match ty.or_else(|| self.extension(call.callee(), status)) {
                    Some(ty) => Some(self.contract.wire(&ty, key, call)),
                    None => None,
                };
                operation.answers.entry(status.to_string()).or_default().ty = wire;
            }
        }
        let summary = |id: &usize| {
            model.bases(*id, &[]).iter().any(|base| matches!(base, Ty::Named(name, of) if name == "Summary" && of.first() == Some(&Ty::Declared(class, Vec::new()))))
        };
        for id in (0..model.types.len())
            .filter(|id| model.types[*id].name.ends_with("Summary"))
            .filter(summary)
            .collect::<Vec<_>>()
        {
            let part = model.types[id].first();
            let scope = model.scope(id, part, &[]);
            for node in part
                .below()
                .into_iter()
                .filter(|node| node.is("element_access_expression"))
            {
                let of = node.field("expression").map(Syn::text);
                let index = node
                    .field("subscript")
                    .and_then(|list| list.child("argument"))
                    .and_then(|argument| argument.children().last());
                if of == Some("Responses")
                    && let Some(Value::Number(status)) = index.and_then(|index| model.value(index, &scope))
                {
                    operation.answers.entry(status.to_string()).or_default();
                }
            }
        }
        let good = |status: &&String| status.starts_with('2');
        if operation.answers.keys().find(good).is_none() {
            let status = if answer.is_some() { "200" } else { "204" };
            operation.answers.entry(status.to_owned()).or_default();
        }
        if let Some(answer) = answer {
            let wire = self.contract.wire(answer, key, model.types[class].first());
            let first = operation
                .answers
                .iter_mut()
                .find(|(status, _)| status.starts_with('2'));
            if let Some((_, found)) = first
                && found.ty.is_none()
            {
                found.ty = Some(wire);
            }
        }
        for answer in operation
            .answers
            .values_mut()
            .filter(|answer| answer.ty.is_some())
        {
            answer.media = vec!["application/json".to_owned()];
        }
    }

    /// The type that an extension method of the service gives a status, where it decides with a `switch`.
    fn extension(&self, name: &str, status: i64) -> Option<Ty> {
        let model = self.contract.model;
        for (id, declared) in model
            .types
            .iter()
            .enumerate()
            .filter(|(_, declared)| declared.has("static"))
        {
            let methods = declared
                .members()
                .filter(|member| member.is("method_declaration") && member.name() == name);
            for section in methods
                .flat_map(|method| method.below())
                .filter(|node| node.is("switch_section"))
            {
                let scope = model.scope(id, section, &[]);
                let inner = section.below();
                let cases = inner
                    .iter()
                    .filter(|node| node.is("constant_pattern") || node.is("case_switch_label"));
                let fits = cases
                    .filter_map(|case| model.value(case.children().next()?, &scope))
                    .any(|value| value == Value::Number(status));
                let call = inner
                    .iter()
                    .find(|node| node.is("invocation_expression") && node.callee().starts_with("Produces"));
                if fits && let Some(ty) = call.and_then(|call| call.type_arguments().first().copied()) {
                    return Some(model.ty(ty, &scope));
                }
            }
        }
        None
    }
}
