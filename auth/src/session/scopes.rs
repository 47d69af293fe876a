//! Which scopes are asked for, and whether a token holds those that an operation needs.

use altinn_runtime::{Environment, Operation};

use super::Session;
use crate::{
    error::{AuthError, AuthErrorKind},
    scope::Scopes,
    token::Token,
};

/// The scope of Altinn's own portal, which opens to its users what they may do there, whatever scopes an API lists.
const PORTAL: &str = "altinn:portal/enduser";

/// Which scopes a session asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScopePolicy {
    /// For each operation those that it needs, and no more.
    #[default]
    LeastPrivilege,
    /// Always these: fewer tokens, each of which opens more. The shortest life among the scopes is that of the token.
    Fixed(Scopes),
}

impl Session {
    /// The scopes to ask for.
    pub(super) fn wanted(&self, operation: &Operation) -> Result<Scopes, AuthError> {
        let shared = &*self.shared;
        let own = shared.extra_scopes_by_api.get(operation.api);
        let extra = own.map_or_else(
            || shared.extra_scopes.clone(),
            |own| shared.extra_scopes.union(own),
        );
        let needed = match &shared.scopes {
            ScopePolicy::Fixed(fixed) => {
                let all = fixed.union(&extra);
                return if is_enough(&all, operation) {
                    Ok(all)
                } else {
                    Err(self.missing(operation, &all))
                };
            }
            ScopePolicy::LeastPrivilege => match &shared.granted {
                Some(granted) => {
                    let granted = granted.union(&extra);
                    let possible = operation
                        .scopes
                        .iter()
                        .find(|needed| granted.missing(needed).is_empty());
                    match (possible, operation.scopes.is_empty()) {
                        (None, false) => return Err(self.missing(operation, &granted)),
                        (possible, _) => possible,
                    }
                }
                None => operation.scopes.first(),
            },
        };
        let needed = Scopes::new(needed.copied().unwrap_or_default()).map_err(|error| {
            AuthError::new(
                AuthErrorKind::InvalidRequest,
                format!("the operation lists something that is no scope: {error}"),
            )
        })?;
        let all = needed.union(&extra);
        Ok(if all.is_empty() {
            shared.default_scopes.clone()
        } else {
            all
        })
    }

    /// Checks that a token holds what the operation needs, as far as its scopes are known.
    pub(super) fn check_scopes(&self, token: &Token, operation: &Operation) -> Result<(), AuthError> {
        match token.scopes() {
            Some(held) if !is_enough(held, operation) && !held.contains(PORTAL) => {
                Err(self.missing(operation, held))
            }
            _ => Ok(()),
        }
    }

    fn missing(&self, operation: &Operation, held: &Scopes) -> AuthError {
        let quoted = |scopes: &[&str]| {
            scopes
                .iter()
                .map(|scope| format!("`{scope}`"))
                .collect::<Vec<_>>()
                .join(" and ")
        };
        let missing = operation
            .scopes
            .iter()
            .map(|needed| quoted(&held.missing(needed)))
            .collect::<Vec<_>>()
            .join(", or ");
        let portal = match self.shared.environment {
            Environment::Prod => "https://sjolvbetjening.samarbeid.digdir.no",
            _ => "https://sjolvbetjening.test.samarbeid.digdir.no",
        };
        let message = format!(
            "the operation needs a scope that the token lacks: {missing}. Add it to the client at {portal} and to the session; \
             where the portal does not offer it, order it from its owner (`altinn:` scopes: servicedesk@altinn.no)"
        );
        AuthError::new(AuthErrorKind::MissingScope, message)
    }
}

fn is_enough(held: &Scopes, operation: &Operation) -> bool {
    operation.scopes.is_empty()
        || operation
            .scopes
            .iter()
            .any(|needed| needed.iter().all(|scope| held.contains(scope)))
}
