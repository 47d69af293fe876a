//! Operations, and the controllers that most of them are actions of.

use serde_json::{Map, Value as Json, json};

use crate::model::Ty;
use crate::policy::{Policies, Scopes, both};
use crate::syntax::{Syn, among};
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

    pub(crate) fn has_body(&self) -> bool {
        !matches!(self.method.as_str(), "GET" | "HEAD" | "DELETE")
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
        let named =
            |base: Ty| matches!(&base, Ty::Named(name, _) if among("ControllerBase Controller", name));
        let marked = |id: usize| model.types[id].marked(&["ApiController", "Controller"]);
        model.line(class).into_iter().any(|id| marked(id) || bases(id).any(named))
    }

    fn action(&mut self, action: &Action<'a>) {
        let model = self.contract.model;
        let routes = || action.own.iter().filter(|found| found.callee() == "Route");
        for mark in action.own.iter().filter(|mark| METHODS.contains(&mark.callee())) {
            let method = mark.callee().trim_start_matches("Http").to_uppercase();
            self.contract.at = format!("{method} {}", action.method.name());
            let given = mark.argument("template").map(|given| vec![given]);
            let given =
                given.unwrap_or_else(|| routes().filter_map(|route| route.argument("template")).collect());
            let texts = if given.is_empty() { vec![String::new()] } else { self.constants(&given) };
            let lines = model.line(action.class).into_iter();
            let marks =
                lines.map(|id| model.types[id].attributes().filter(|found| found.callee() == "Route"));
            let mut classes =
                marks.map(|marks| marks.filter_map(|mark| mark.argument("template")).collect::<Vec<_>>());
            let class = classes.find(|found| !found.is_empty());
            let class = match class {
                Some(class) => self.constants(&class),
                // Without a route of either, it has none by attributes.
                None if given.is_empty() => Vec::new(),
                None => vec![String::new()],
            };
            for (class, text) in class.iter().flat_map(|class| texts.iter().map(move |text| (class, text))) {
                let route = self.tokens(&join_route(class, text), action);
                let source = self.contract.place(action.method);
                self.operation(Operation::new(&method, self.prefix, &route, source), action);
            }
        }
    }

    /// The texts of route templates.
    fn constants(&mut self, templates: &[Syn<'a>]) -> Vec<String> {
        let mut found = Vec::new();
        for template in templates {
            match self.contract.model.text(*template) {
                Some(text) => found.push(text),
                None => self.contract.unresolved(*template, "the route is no constant"),
            }
        }
        found
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
        action.attribute(name).map(|mark| self.contract.model.texts(mark.positional())).unwrap_or_default()
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
    join_parts(&[class.trim_start_matches('~'), method])
}

/// The parts that are not empty with a slash before each.
pub(crate) fn join_parts(parts: &[&str]) -> String {
    let parts = parts.iter().map(|part| part.trim_matches('/')).filter(|part| !part.is_empty());
    parts.fold(String::new(), |path, part| path + "/" + part)
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
