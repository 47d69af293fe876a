//! Operations, and the controllers that most of them are actions of.

use serde_json::{Map, Value as Json, json};

use crate::model::Ty;
use crate::policy::{Policies, Scopes, both};
use crate::syntax::Syn;
use crate::value::Value;
use crate::wire::Contract;

const METHODS: [&str; 7] =
    ["HttpGet", "HttpPost", "HttpPut", "HttpPatch", "HttpDelete", "HttpHead", "HttpOptions"];

/// Attributes that keep an operation or a parameter out of the published document.
pub(crate) fn is_hidden(mark: Syn<'_>) -> bool {
    match mark.callee() {
        "ApiExplorerSettings" => mark.named("IgnoreApi").is_some_and(|value| value.text() == "true"),
        name => ["HideFromPublicApi", "HideFromDocs", "OpenApiIgnore", "SwaggerIgnore"].contains(&name),
    }
}

/// A method and a path, and what is known of them so far.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    pub(crate) method: String,
    path: String,
    pub(crate) variables: Vec<String>,
    pub(crate) told: Json,
    pub(crate) parameters: Vec<Json>,
    pub(crate) answers: Map<String, Json>,
}

impl Operation {
    /// `route` may have constraints, `prefix` is what only the gateway puts before it.
    pub(crate) fn new(method: &str, prefix: &str, route: &str, source: String) -> Self {
        let (path, variables) = clean(route);
        let prefix = if path.starts_with(prefix) { "" } else { prefix };
        let (path, told) = (format!("{prefix}{path}"), json!({"source": source}));
        let (parameters, answers) = (Vec::new(), Map::new());
        Self { method: method.to_owned(), path, variables, told, parameters, answers }
    }

    pub(crate) fn key(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    pub(crate) fn is_variable(&self, name: &str) -> bool {
        self.variables.iter().any(|variable| variable.eq_ignore_ascii_case(name))
    }

    /// What is answered with a status; new where it was not known.
    pub(crate) fn answer(&mut self, status: &str) -> &mut Json {
        self.answers.entry(status).or_insert_with(|| json!({}))
    }
}

/// What the operations of a service are made with.
pub(crate) struct Routes<'c, 'm, 'a> {
    pub(crate) contract: &'c mut Contract<'m, 'a>,
    pub(crate) policies: &'c Policies,
    /// What only the gateway puts before a path.
    pub(crate) prefix: &'c str,
    pub(crate) operations: Map<String, Json>,
}

/// A method of a controller with what its class adds.
pub(crate) struct Action<'a> {
    pub(crate) class: usize,
    pub(crate) method: Syn<'a>,
    /// The attributes of the method, then those of the class and its bases.
    pub(crate) own: Vec<Syn<'a>>,
    pub(crate) inherited: Vec<Syn<'a>>,
}

impl<'a> Action<'a> {
    pub(crate) fn attributes(&self) -> impl Iterator<Item = Syn<'a>> {
        self.own.iter().chain(&self.inherited).copied()
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<Syn<'a>> {
        self.attributes().find(|found| found.callee() == name)
    }
}

impl<'a> Routes<'_, '_, 'a> {
    /// Adds the operations of all controllers in these folders.
    pub(crate) fn controllers(&mut self, folders: &[String]) {
        let model = self.contract.model;
        for class in 0..model.types.len() {
            let declared = &model.types[class];
            let candidate = declared.first().is("class_declaration") && !declared.has("abstract");
            if !candidate || !declared.first().file.is_in(folders) || !self.is_controller(class) {
                continue;
            }
            let line = model.line(class);
            let inherited: Vec<_> = line.iter().flat_map(|id| model.types[*id].attributes()).collect();
            for method in line.iter().flat_map(|id| model.types[*id].members()) {
                if method.is("method_declaration") && method.has("public") && !method.marked(&["NonAction"]) {
                    let (own, inherited) = (method.attributes(), inherited.clone());
                    self.action(&Action { class, method, own, inherited });
                }
            }
        }
    }

    fn is_controller(&self, class: usize) -> bool {
        let model = self.contract.model;
        let bases = |id: usize| model.bases(id, &[]).into_iter();
        let named = |base: Ty| matches!(&base, Ty::Named(name, _) if ["ControllerBase", "Controller"].contains(&name.as_str()));
        let line = model.line(class).into_iter();
        line.into_iter()
            .any(|id| model.types[id].marked(&["ApiController", "Controller"]) || bases(id).any(named))
    }

    fn action(&mut self, action: &Action<'a>) {
        let routes: Vec<_> = action.own.iter().filter(|found| found.callee() == "Route").collect();
        for mark in action.own.iter().filter(|mark| METHODS.contains(&mark.callee())) {
            let method = mark.callee().trim_start_matches("Http").to_uppercase();
            let mut templates: Vec<_> = mark.argument("template").map(Some).into_iter().collect();
            if templates.is_empty() {
                templates.extend(routes.iter().filter_map(|route| route.argument("template")).map(Some));
            }
            if templates.is_empty() {
                templates.push(None);
            }
            for template in templates {
                self.contract.at = format!("{method} {}", action.method.name());
                let text = template.map(|value| (value, self.contract.model.text(value)));
                let text = match text {
                    Some((value, None)) => {
                        self.contract.unresolved(value, "the route is no constant");
                        continue;
                    }
                    Some((_, text)) => text,
                    None => None,
                };
                let mut class_routes = self.class_routes(action.class);
                if class_routes.is_empty() && text.is_some() {
                    class_routes.push(String::new());
                }
                for class_route in class_routes {
                    let route = join_route(&class_route, text.as_deref().unwrap_or_default());
                    let route = self.tokens(&route, action);
                    let source = self.contract.place(action.method);
                    self.operation(Operation::new(&method, self.prefix, &route, source), action);
                }
            }
        }
    }

    /// The routes of the nearest class that has some.
    fn class_routes(&mut self, class: usize) -> Vec<String> {
        let model = self.contract.model;
        for id in model.line(class) {
            let marks = model.types[id].attributes().filter(|found| found.callee() == "Route");
            let templates: Vec<_> = marks.filter_map(|mark| mark.argument("template")).collect();
            for template in templates.iter().filter(|template| model.text(**template).is_none()) {
                self.contract.unresolved(*template, "the route is no constant");
            }
            if !templates.is_empty() {
                return templates.into_iter().filter_map(|template| model.text(template)).collect();
            }
        }
        Vec::new()
    }

    /// `[controller]`, `[action]` and the version of the API.
    fn tokens(&self, route: &str, action: &Action<'a>) -> String {
        let controller = self.contract.model.types[action.class].name;
        let controller = controller.strip_suffix("Controller").unwrap_or(controller);
        let name = action.method.name();
        let name = name.strip_suffix("Async").unwrap_or(name);
        let route = route.replace("[controller]", controller).replace("[action]", name);
        let Some((start, end)) = route.find("{version").zip(route.find(":apiVersion}")) else {
            return route;
        };
        let version = action.attribute("MapToApiVersion").or_else(|| action.attribute("ApiVersion"));
        let version = match version.and_then(|mark| self.contract.model.value(mark.argument("version")?)) {
            Some(Value::Text(text)) => text.trim_end_matches(".0").to_owned(),
            Some(Value::Decimal(number)) => number.to_string(),
            Some(Value::Number(number)) => number.to_string(),
            _ => return route,
        };
        format!("{}{version}{}", &route[..start], &route[end + ":apiVersion}".len()..])
    }

    fn operation(&mut self, mut operation: Operation, action: &Action<'a>) {
        self.contract.at = operation.key();
        self.contract.node = action.method;
        operation.told["obsolete"] = json!(action.attribute("Obsolete").is_some());
        operation.told["hidden"] = json!(action.attributes().any(is_hidden));
        let marks: Vec<_> =
            action.attributes().filter(|found| found.callee().starts_with("Authorize")).collect();
        let open = action.attribute("AllowAnonymous").is_some() || marks.is_empty() && !self.policies.closed;
        operation.told["anonymous"] = json!(open);
        let named = marks.into_iter().filter(|_| !open).filter_map(|mark| mark.argument("Policy")).collect();
        self.authorize(named, &mut operation);
        let guesses = action.attribute("ApiController").is_some();
        self.parameters(action.method, guesses, self.media("Consumes", action), &mut operation);
        self.contract.node = action.method;
        self.answers(action, &mut operation);
        self.add(operation);
    }

    /// The policies of an operation and the scopes behind them; all of them have to be fulfilled.
    pub(crate) fn authorize(&mut self, named: Vec<Syn<'a>>, operation: &mut Operation) {
        let mut scopes: Scopes = None;
        let mut policies = Vec::new();
        for value in named {
            let Some(policy) = self.contract.model.text(value) else {
                self.contract.unresolved(value, "the name of the policy is no constant");
                continue;
            };
            match self.policies.by_name.get(&policy) {
                Some(found) => scopes = both(scopes, found.clone()),
                None => {
                    self.contract.unresolved(value, format!("the policy {policy} is not defined at start-up"))
                }
            }
            policies.push(policy);
        }
        policies.sort();
        policies.dedup();
        operation.told["policies"] = json!(policies);
        operation.told["scopes"] = json!(scopes);
    }

    /// The media types of `Consumes` or `Produces`: the method's, or else the class's.
    pub(crate) fn media(&self, name: &str, action: &Action<'a>) -> Vec<String> {
        let values = action.attribute(name).into_iter().flat_map(Syn::positional);
        values.filter_map(|value| self.contract.model.value(value)).flat_map(|value| value.texts()).collect()
    }

    /// Adds an operation; of two methods with one route the first is described.
    pub(crate) fn add(&mut self, mut operation: Operation) {
        let key = operation.key();
        if self.operations.contains_key(&key) {
            self.contract.unresolved(self.contract.node, "a second method has this route");
            return;
        }
        operation.told["parameters"] = json!(operation.parameters);
        operation.told["answers"] = Json::Object(operation.answers);
        self.operations.insert(key, operation.told);
    }
}

fn join_route(class: &str, method: &str) -> String {
    if let Some(whole) = method.strip_prefix("~/").or_else(|| method.strip_prefix('/')) {
        return format!("/{}", whole.trim_matches('/'));
    }
    let parts = [class.trim_start_matches('~').trim_matches('/'), method.trim_matches('/')];
    parts.into_iter().filter(|part| !part.is_empty()).fold(String::new(), |path, part| path + "/" + part)
}

/// A route without constraints, and its variables.
fn clean(route: &str) -> (String, Vec<String>) {
    let (mut path, mut variables) = (String::new(), Vec::new());
    let mut rest = route;
    while let Some((before, after)) = rest.split_once('{') {
        // A pattern in a constraint has its braces twice.
        let mut depth = 1;
        let end = after.find(|letter| {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            depth == 0
        });
        let end = end.unwrap_or(after.len());
        let name = after[..end].trim_start_matches('*').split([':', '?', '=']).next().unwrap_or_default();
        path += &format!("{before}{{{name}}}");
        variables.push(name.to_owned());
        rest = after.get(end + 1..).unwrap_or_default();
    }
    path = (path + rest).replace("//", "/");
    let trimmed = path.trim_end_matches('/');
    (if trimmed.is_empty() { "/".to_owned() } else { trimmed.to_owned() }, variables)
}
