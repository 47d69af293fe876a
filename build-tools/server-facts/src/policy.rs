//! Authorization policies and the scopes behind them, from the calls that define them at start-up.

use std::collections::BTreeMap;

use crate::model::Model;
use crate::syntax::Syn;

/// Alternatives, each a set of scopes that are all needed; none where it is not about scopes.
pub(crate) type Scopes = Option<Vec<Vec<String>>>;

/// The policies of a service.
#[derive(Debug, Default)]
pub(crate) struct Policies {
    pub(crate) by_name: BTreeMap<String, Scopes>,
    /// Whether a call without a policy needs a token anyway.
    pub(crate) closed: bool,
}

impl Policies {
    /// Reads the definitions in these folders.
    pub(crate) fn read(model: &Model<'_>, startup: &[String]) -> Self {
        let mut policies = Self::default();
        let mut defined = Vec::new();
        let closing = ["FallbackPolicy =", "SetFallbackPolicy", "MapControllers().RequireAuthorization()"];
        for file in model.files.iter().filter(|file| file.is_in(startup)) {
            policies.closed |= closing.iter().any(|text| file.text.contains(text));
            if file.text.contains("AddPolicy") {
                defined.extend(file.root().calls().filter(|call| call.callee() == "AddPolicy"));
            }
        }
        // A policy may build on one that comes later.
        for _ in 0..3 {
            for call in &defined {
                if let [name, body, ..] = call.values().as_slice()
                    && let Some(name) = model.text(*name)
                {
                    let scopes = Search { model, policies: &policies, depth: 0 }.builder(*body);
                    policies.by_name.insert(name, scopes);
                }
            }
        }
        policies
    }
}

#[derive(Clone, Copy)]
struct Search<'s, 'a> {
    model: &'s Model<'a>,
    policies: &'s Policies,
    depth: usize,
}

impl<'a> Search<'_, 'a> {
    /// All requirements of a builder lambda together.
    fn builder(self, body: Syn<'a>) -> Scopes {
        body.below().into_iter().fold(None, |all, node| both(all, self.requirement(node)))
    }

    fn requirement(self, node: Syn<'a>) -> Scopes {
        let texts = || self.model.texts(node.values());
        match node.kind() {
            // `new ScopeAccessRequirement(…)` and what else is called so: any of the scopes.
            "object_creation_expression" => {
                let name = node.part("type");
                any_of(texts()).filter(|_| name.contains("Scope") && name.ends_with("Requirement"))
            }
            "invocation_expression" => match node.callee() {
                "RequireScope" | "RequireScopeAnyOf" | "RequireAnyScope" | "RequireScopeIfAltinn" => {
                    any_of(texts())
                }
                "RequireClaim" => any_of(texts().split_off(1)).filter(|_| texts()[0].ends_with("scope")),
                "GetPolicy" => self.policies.by_name.get(texts().first()?).cloned().flatten(),
                "RequireAssertion" => {
                    let assertion = node.argument("")?;
                    match assertion.is("lambda_expression") {
                        true => self.answer(assertion.body()?),
                        false => self.method(assertion),
                    }
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// The ways to `true` that a condition has, as far as they are about scopes.
    fn condition(self, node: Syn<'a>) -> Scopes {
        let side = |name| node.field(name).and_then(|node| self.condition(node));
        match node.kind() {
            "parenthesized_expression" => self.condition(node.first()?),
            "binary_expression" => match node.part("operator") {
                "&&" => both(side("left"), side("right")),
                "||" => either(side("left"), side("right")),
                _ => None,
            },
            "invocation_expression" if node.callee() == "Contains" => {
                any_of(vec![self.model.text(node.argument("")?)?])
            }
            "invocation_expression" => self.method(node),
            _ => None,
        }
    }

    /// What a block or an expression returns.
    fn answer(self, body: Syn<'a>) -> Scopes {
        if !body.is("block") {
            return self.condition(body);
        }
        let returned = body.all("return_statement").filter_map(Syn::first);
        returned.fold(None, |all, found| either(all, self.condition(found)))
    }

    /// What a method of the type around returns, that is called or named.
    fn method(self, node: Syn<'a>) -> Scopes {
        let name = if node.is("invocation_expression") { node.callee() } else { node.text() };
        let owner = self.model.scope_of(node).owner.filter(|_| self.depth < 4)?;
        let method = self.model.types[owner].methods(name).next()?;
        Search { depth: self.depth + 1, ..self }.answer(method.body()?)
    }
}

/// Scopes have a prefix; what else a requirement is made with has none.
fn any_of(scopes: Vec<String>) -> Scopes {
    let scopes: Vec<_> =
        scopes.into_iter().filter(|scope| scope.contains(':')).map(|scope| vec![scope]).collect();
    (!scopes.is_empty()).then(|| sorted(scopes))
}

/// Both conditions: each alternative of one with each of the other, as far as none is more than another.
pub(crate) fn both(left: Scopes, right: Scopes) -> Scopes {
    let (Some(left), Some(right)) = (&left, &right) else {
        return left.or(right);
    };
    let joined =
        |one: &Vec<String>| right.iter().map(|other| [one.as_slice(), other].concat()).collect::<Vec<_>>();
    let all = sorted(left.iter().flat_map(joined).collect());
    let more = |one: &&Vec<String>| {
        all.iter().any(|other| other != *one && other.iter().all(|scope| one.contains(scope)))
    };
    Some(all.iter().filter(|one| !more(one)).cloned().collect())
}

fn either(left: Scopes, right: Scopes) -> Scopes {
    match (left, right) {
        (Some(left), Some(right)) => Some(sorted([left, right].concat())),
        (one, other) => one.or(other),
    }
}

fn sorted(mut scopes: Vec<Vec<String>>) -> Vec<Vec<String>> {
    for all in &mut scopes {
        all.sort();
        all.dedup();
    }
    scopes.sort();
    scopes.dedup();
    scopes
}
