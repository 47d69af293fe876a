//! FastEndpoints: classes that configure one route each.

use serde_json::json;

use crate::model::Ty;
use crate::routes::{Operation, Routes, join_parts};
use crate::syntax::Syn;
use crate::value::Value;

/// What `UseFastEndpoints` sets for all routes.
#[derive(Default)]
struct Setting {
    prefix: String,
    version_prefix: String,
    version_first: bool,
    version: i64,
}

/// What a group adds to its endpoints.
#[derive(Default)]
struct Group {
    prefix: String,
    version: i64,
    open: bool,
}

impl<'a> Routes<'_, '_, 'a> {
    /// Adds the operations of all endpoint classes in these folders.
    pub(crate) fn endpoints(&mut self, folders: &[String], startup: &[String]) {
        let model = self.contract.model;
        let mut setting = Setting::default();
        let used = |text: &str| text.contains("UseFastEndpoints");
        for file in model.files.iter().filter(|file| file.is_in(startup) && used(&file.text)) {
            for node in file.root().all("assignment_expression") {
                let value = node.field("right").and_then(|right| model.value(right));
                match (node.part("left").split_once('.').unwrap_or_default().1, value) {
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
            let concrete = declared.first().is("class_declaration") && !declared.has("abstract");
            if !concrete || !declared.first().file.is_in(folders) {
                continue;
            }
            if let (Some((request, answer)), Some(configure)) =
                (self.endpoint_types(class), declared.methods("Configure").next())
            {
                self.endpoint(class, configure, request.as_ref(), answer.as_ref(), &setting);
            }
        }
    }

    /// Request and answer of an endpoint class; none where it is no endpoint.
    fn endpoint_types(&self, class: usize) -> Option<(Option<Ty>, Option<Ty>)> {
        let model = self.contract.model;
        let line = model.lineage(class, Vec::new()).into_iter();
        line.flat_map(|(id, arguments)| model.bases(id, &arguments)).find_map(|base| match base {
            Ty::Named(name, types) if name == "Endpoint" => {
                Some((types.first().cloned(), types.get(1).cloned()))
            }
            Ty::Named(name, types) if name == "EndpointWithoutRequest" => {
                Some((None, types.first().cloned()))
            }
            _ => None,
        })
    }

    fn endpoint(
        &mut self,
        class: usize,
        configure: Syn<'a>,
        request: Option<&Ty>,
        answer: Option<&Ty>,
        setting: &Setting,
    ) {
        let model = self.contract.model;
        let node = model.types[class].first();
        let own = |name: &'static str| configure.calls().filter(move |call| call.callee() == name);
        let group = own("Group").find_map(|call| match model.ty_at(call.type_argument()?) {
            Ty::Declared(id, _) => Some(self.group(id, setting.version)),
            _ => None,
        });
        let group = group.unwrap_or(Group { version: setting.version, ..Group::default() });
        let version =
            own("Version").find_map(|call| model.number(call.argument("")?)).unwrap_or(group.version);
        let version = format!("{}{version}", setting.version_prefix);
        let methods = ["Get", "Post", "Put", "Patch", "Delete", "Head"];
        for call in configure.calls().filter(|call| methods.contains(&call.callee())) {
            for route in model.texts(call.values()) {
                let path = join_parts(&match setting.version_first {
                    true => [&setting.prefix, &version, &group.prefix, &route],
                    false => [&setting.prefix, &group.prefix, &route, version.as_str()],
                });
                let source = self.contract.place(node);
                let mut operation = Operation::new(&call.callee().to_uppercase(), self.prefix, &path, source);
                (self.contract.at, self.contract.node) = (operation.key(), node);
                operation.told["obsolete"] = json!(node.marked(&["Obsolete"]));
                operation.told["hidden"] = json!(own("ExcludeFromDescription").next().is_some());
                operation.told["anonymous"] = json!(group.open || own("AllowAnonymous").next().is_some());
                self.authorize(own("Policies").flat_map(Syn::values).collect(), &mut operation);
                if let Some(request) = request {
                    self.request(request, &mut operation);
                }
                self.path_variables(&mut operation);
                self.contract.node = node;
                self.produces(class, configure, answer, &mut operation);
                self.add(operation);
            }
        }
    }

    /// The prefix and version of a group, and whether it is open to all.
    fn group(&self, id: usize, version: i64) -> Group {
        let model = self.contract.model;
        let mut told = Group { version, ..Group::default() };
        for call in model.types[id].first().calls() {
            let first = call.argument("");
            match call.callee() {
                "Configure" => told.prefix = first.and_then(|value| model.text(value)).unwrap_or_default(),
                "EndpointVersion" => {
                    told.version = first.and_then(|value| model.number(value)).unwrap_or(version)
                }
                "AllowAnonymous" => told.open = true,
                _ => {}
            }
        }
        told
    }

    /// The statuses that the description and the summary of an endpoint name.
    fn produces(&mut self, class: usize, configure: Syn<'a>, answer: Option<&Ty>, operation: &mut Operation) {
        let model = self.contract.model;
        for call in configure.calls().filter(|call| call.callee().starts_with("Produces")) {
            let named = call.type_argument().map(|ty| model.ty_at(ty));
            for status in call.values().into_iter().filter_map(|value| model.number(value)) {
                let ty = named
                    .clone()
                    .filter(|_| (200..300).contains(&status) || call.callee() != "ProducesOneOf");
                let ty =
                    ty.or_else(|| self.extension(call.callee(), status)).map(|ty| self.contract.wire(&ty));
                operation.answer(&status.to_string())["type"] = json!(ty);
            }
        }
        let of = Ty::Declared(class, Vec::new());
        let is_summary = |base: Ty| matches!(&base, Ty::Named(name, types) if name == "Summary" && types.first() == Some(&of));
        let summaries = (0..model.types.len()).filter(|id| model.types[*id].name.ends_with("Summary"));
        for id in summaries.filter(|id| model.bases(*id, &[]).into_iter().any(is_summary)) {
            for node in model.types[id]
                .first()
                .all("element_access_expression")
                .filter(|node| node.part("expression") == "Responses")
            {
                let index = node
                    .field("subscript")
                    .and_then(Syn::first)
                    .and_then(|argument| argument.children().last());
                if let Some(status) = index.and_then(|index| model.number(index)) {
                    operation.answer(&status.to_string());
                }
            }
        }
        if !operation.answers.keys().any(|status| status.starts_with('2')) {
            operation.answer(if answer.is_some() { "200" } else { "204" });
        }
        let mut good = operation.answers.iter_mut().filter(|(status, _)| status.starts_with('2'));
        if let (Some(answer), Some((_, found))) = (answer, good.next()) {
            let wire = self.contract.wire(answer);
            if found["type"].is_null() {
                found["type"] = json!(wire);
            }
        }
        for (status, answer) in operation.answers.iter_mut().filter(|(_, answer)| !answer["type"].is_null()) {
            let problem = status.as_str() >= "400";
            answer["media"] = json!([if problem { "application/problem+json" } else { "application/json" }]);
        }
    }

    /// The type that an extension method of the service gives a status, where it decides with a `switch`.
    fn extension(&self, name: &str, status: i64) -> Option<Ty> {
        let model = self.contract.model;
        let methods = model
            .types
            .iter()
            .filter(|declared| declared.has("static"))
            .flat_map(|declared| declared.methods(name));
        let mut fits = false;
        for section in methods.flat_map(|method| method.all("switch_section")) {
            // Of several labels in a row, each is a section, and the last one has the statements.
            fits |= section
                .all("constant_pattern")
                .any(|case| case.first().and_then(|case| model.number(case)) == Some(status));
            if let Some(call) = section.calls().next() {
                if fits && call.callee().starts_with("Produces") {
                    return call.type_argument().map(|ty| model.ty_at(ty));
                }
                fits = false;
            }
        }
        None
    }
}
