//! Routes that start-up code maps by hand: minimal APIs, and uploads of the tus protocol.

use serde_json::json;

use crate::model::Ty;
use crate::routes::{Action, Operation, Routes};
use crate::syntax::Syn;

const METHODS: [&str; 5] = ["MapGet", "MapPost", "MapPut", "MapPatch", "MapDelete"];

/// What tusdotnet serves below a path, and the status of a success: tus 1.0, core protocol and extensions.
const TUS: [(&str, &str); 5] =
    [("OPTIONS", "204"), ("POST", "201"), ("HEAD", "200"), ("PATCH", "204"), ("DELETE", "204")];

impl<'a> Routes<'_, '_, 'a> {
    /// Adds the operations of the calls that map routes in these folders.
    pub(crate) fn mapped(&mut self, folders: &[String]) {
        let model = self.contract.model;
        for file in model.files.iter().filter(|file| file.is_in(folders) && file.text.contains(".Map")) {
            let calls: Vec<_> = file.root().calls().collect();
            for call in calls.iter().copied() {
                let tus = call.callee() == "MapTus";
                if !tus && !METHODS.contains(&call.callee()) {
                    continue;
                }
                self.contract.at = call.callee().to_owned();
                let Some(route) = call.argument("pattern").and_then(|value| model.text(value)) else {
                    self.contract.unresolved(call, "the route is no constant");
                    continue;
                };
                let on_it = |other: &&Syn<'a>| other.part("function").starts_with(call.text());
                let chained = |name: &str| calls.iter().filter(on_it).find(|other| other.callee() == name);
                let policies = chained("RequireAuthorization").map(|chained| chained.positional());
                let open = chained("AllowAnonymous").is_some() || policies.is_none() && !self.policies.closed;
                let method = call.callee()["Map".len()..].to_uppercase();
                let one = [(method.as_str(), "200")];
                let route = if tus { route + "/{TusFileId}" } else { route };
                for (method, status) in if tus { TUS.as_slice() } else { &one } {
                    let place = self.contract.place(call);
                    let mut operation = Operation::new(method, self.prefix, &route, place);
                    (self.contract.at, self.contract.node) = (operation.key(), call);
                    operation.told["anonymous"] = json!(open);
                    self.authorize(policies.clone().unwrap_or_default(), &mut operation);
                    if tus {
                        let upload =
                            (*method == "PATCH").then(|| "application/offset+octet-stream".to_owned());
                        if let Some(id) = self.contract.known(&format!("Tus{method}")) {
                            self.flatten("header", "", &Ty::Declared(id, Vec::new()), &mut operation, 0);
                        }
                        self.parameters(call, false, upload.into_iter().collect(), &mut operation);
                        operation.answer(status);
                    } else {
                        self.handler(call, &mut operation);
                    }
                    self.add(operation);
                }
            }
        }
    }

    /// What a lambda, or a method that is named, takes and answers.
    fn handler(&mut self, call: Syn<'a>, operation: &mut Operation) {
        let model = self.contract.model;
        let Some(handler) = call.values().get(1).copied() else { return };
        let owner = model.scope_of(handler).owner;
        let named = owner.and_then(|owner| model.types[owner].methods(handler.text()).next());
        let method = named.unwrap_or(handler);
        if named.is_none() && !handler.is("lambda_expression") {
            self.contract.unresolved(handler, "the handler is no lambda and no method of this type");
            return;
        }
        let (class, own, inherited) = (owner.unwrap_or_default(), method.attributes(), Vec::new());
        self.parameters(method, true, Vec::new(), operation);
        self.contract.node = call;
        self.answers(&Action { class, method, own, inherited }, operation);
    }
}
