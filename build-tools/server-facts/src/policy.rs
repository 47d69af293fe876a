//! Authorization policies and the scopes behind them, from the calls that define them at start-up.

use std::collections::BTreeMap;

use crate::model::{Model, Scope};
use crate::syntax::Syn;

/// Alternatives, each a set of scopes that are all needed. No alternative: the policy is not about scopes.
pub(crate) type Scopes = Vec<Vec<String>>;

/// The policies of a service by name.
#[derive(Debug, Default)]
pub(crate) struct Policies {
    pub(crate) by_name: BTreeMap<String, Scopes>,
    /// Whether a call without a policy needs a token anyway.
    pub(crate) closed: bool,
}

impl Policies {
    /// Reads the definitions in the wanted files.
    pub(crate) fn read<'a>(model: &Model<'a>, wanted: impl Fn(&Syn<'a>) -> bool) -> Self {
        let mut policies = Self::default();
        let mut waiting = Vec::new();
        for file in model.files.iter().filter(|file| file.source == 0) {
            let root = file.root();
            if !wanted(&root) {
                continue;
            }
            policies.closed |= file.text.contains("FallbackPolicy =")
                || file.text.contains("SetFallbackPolicy")
                || file.text.contains("MapControllers().RequireAuthorization()");
            if file.text.contains("AddPolicy") {
                let calls = root
                    .below()
                    .into_iter()
                    .filter(|node| node.is("invocation_expression") && node.callee() == "AddPolicy");
                waiting.extend(calls.map(|call| (call, scope_of(model, call))));
            }
        }
        // A policy may build on one that comes later.
        for _ in 0..3 {
            for (call, scope) in &waiting {
                let arguments = call.arguments();
                let (Some((_, name)), Some((_, body))) = (arguments.first(), arguments.get(1)) else {
                    continue;
                };
                if let Some(name) = model
                    .value(*name, scope)
                    .and_then(|name| name.text().map(str::to_owned))
                {
                    let scopes = Search {
                        model,
                        policies: &policies,
                        depth: 0,
                    }
                    .builder(*body, scope);
                    policies.by_name.insert(name, scopes.unwrap_or_default());
                }
            }
        }
        policies
    }
}

/// The scope of any node: the type around it, or else its file.
pub(crate) fn scope_of<'a>(model: &Model<'a>, node: Syn<'a>) -> Scope {
    let inside = |part: &Syn<'a>| std::ptr::eq(part.file, node.file) && part.contains(node);
    let around = model.types.iter().enumerate().filter_map(|(id, declared)| {
        let part = declared.parts.iter().copied().find(inside)?;
        Some((part.size(), id, part))
    });
    match around.min_by_key(|(size, ..)| *size) {
        Some((_, id, part)) => model.scope(id, part, &[]),
        None => model.file_scope(node),
    }
}

struct Search<'s, 'm, 'a> {
    model: &'m Model<'a>,
    policies: &'s Policies,
    depth: usize,
}

impl<'a> Search<'_, '_, 'a> {
    /// All requirements of a builder lambda together; none where none is about scopes.
    fn builder(&self, body: Syn<'a>, scope: &Scope) -> Option<Scopes> {
        let mut all: Option<Scopes> = None;
        for node in body.below() {
            let found = match node.kind() {
                "object_creation_expression" | "implicit_object_creation_expression" => {
                    self.requirement(node, scope)
                }
                "invocation_expression" => self.call(node, scope),
                _ => None,
            };
            all = both(all, found);
        }
        all
    }

    /// `new ScopeAccessRequirement(…)` and what else has `Scope` in its name: any of the scopes.
    fn requirement(&self, node: Syn<'a>, scope: &Scope) -> Option<Scopes> {
        let name = node.field("type").map(Syn::text).unwrap_or_default();
        if !(name.contains("Scope") && name.ends_with("Requirement")) {
            return None;
        }
        let values = node
            .arguments()
            .into_iter()
            .filter_map(|(_, value)| self.model.value(value, scope));
        any_of(values.flat_map(|value| value.texts()).collect())
    }

    fn call(&self, node: Syn<'a>, scope: &Scope) -> Option<Scopes> {
        let arguments = node.arguments();
        let texts = || {
            arguments
                .iter()
                .filter_map(|(_, value)| self.model.value(*value, scope))
                .flat_map(|value| value.texts())
        };
        match node.callee() {
            "RequireScope" | "RequireScopeAnyOf" | "RequireAnyScope" | "RequireScopeIfAltinn" => {
                any_of(texts().collect())
            }
            "RequireClaim" => {
                let mut told = texts();
                let name = told.next()?;
                if name.ends_with("scope") {
                    any_of(told.collect())
                } else {
                    None
                }
            }
            "GetPolicy" => {
                let name = texts().next()?;
                self.policies
                    .by_name
                    .get(&name)
                    .filter(|scopes| !scopes.is_empty())
                    .cloned()
            }
            "RequireAssertion" => {
                let (_, assertion) = arguments.first()?;
                match assertion.kind() {
                    "lambda_expression" => self.answer(assertion.field("body")?, scope),
                    _ => self.method(assertion.text(), scope),
                }
            }
            _ => None,
        }
    }

    /// The ways to `true` that a condition has, as far as they are about scopes.
    fn condition(&self, node: Syn<'a>, scope: &Scope) -> Option<Scopes> {
        match node.kind() {
            "parenthesized_expression" => self.condition(node.children().next()?, scope),
            "binary_expression" => {
                let left = node.field("left").and_then(|node| self.condition(node, scope));
                let right = node.field("right").and_then(|node| self.condition(node, scope));
                match node.field("operator").map(Syn::text) {
                    Some("&&") => both(left, right),
                    Some("||") => either(left, right),
                    _ => None,
                }
            }
            "invocation_expression" if node.callee() == "Contains" => {
                let arguments = node.arguments();
                let (_, value) = arguments.first()?;
                let scope_name = self.model.value(*value, scope)?.text()?.to_owned();
                // Scopes have a prefix; what else a list is searched for has none.
                if scope_name.contains(':') {
                    Some(vec![vec![scope_name]])
                } else {
                    None
                }
            }
            "invocation_expression" if self.depth < 3 => self.method(node.callee(), scope),
            "invocation_expression" => None,
            _ => None,
        }
    }

    /// What a block or an expression returns.
    fn answer(&self, body: Syn<'a>, scope: &Scope) -> Option<Scopes> {
        if !body.is("block") {
            return self.condition(body, scope);
        }
        let returns = body
            .below()
            .into_iter()
            .filter(|node| node.is("return_statement"));
        returns
            .filter_map(|node| self.condition(node.children().next()?, scope))
            .fold(None, |all, found| either(all, Some(found)))
    }

    /// What a method of the type around returns.
    fn method(&self, name: &str, scope: &Scope) -> Option<Scopes> {
        let owner = scope.owner?;
        let method = self.model.types[owner]
            .members()
            .find(|member| member.is("method_declaration") && member.name() == name)?;
        let body = method.field("body")?;
        let body = if body.is("arrow_expression_clause") {
            body.children().next()?
        } else {
            body
        };
        let inner = Search {
            depth: self.depth + 1,
            ..*self
        };
        inner.answer(body, scope)
    }
}

fn any_of(scopes: Vec<String>) -> Option<Scopes> {
    if scopes.is_empty() {
        return None;
    }
    Some(tidy(scopes.into_iter().map(|scope| vec![scope]).collect()))
}

/// Both conditions: each alternative of one with each of the other.
pub(crate) fn both(left: Option<Scopes>, right: Option<Scopes>) -> Option<Scopes> {
    match (left, right) {
        (Some(left), Some(right)) => {
            let mut all = Vec::new();
            for one in &left {
                for other in &right {
                    all.push(one.iter().chain(other).cloned().collect());
                }
            }
            Some(tidy(all))
        }
        (one, other) => one.or(other),
    }
}

fn either(left: Option<Scopes>, right: Option<Scopes>) -> Option<Scopes> {
    match (left, right) {
        (Some(left), Some(right)) => Some(tidy(left.into_iter().chain(right).collect())),
        (one, other) => one.or(other),
    }
}

fn tidy(mut scopes: Scopes) -> Scopes {
    for all in &mut scopes {
        all.sort();
        all.dedup();
    }
    scopes.sort();
    scopes.dedup();
    scopes
}
