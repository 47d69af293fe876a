//! What a session does for an operation, worked out once: which tokens it gets, and what it asks for.

use std::{
    collections::HashMap,
    sync::{Arc, RwLock},
};

use altinn_runtime::{Operation, TokenKind};

use super::Session;
use crate::{
    error::{AuthError, AuthErrorKind},
    request::TokenRequest,
    scope::Scopes,
    sync::{read, write},
};

/// The credentials of one operation, in order.
pub(super) struct Plan(pub(super) Vec<Wanted>);

impl Plan {
    /// Whether this kind is in it.
    pub(super) fn has(&self, kind: TokenKind) -> bool {
        self.0.iter().any(|wanted| wanted.kind == kind)
    }
}

pub(super) struct Wanted {
    pub(super) kind: TokenKind,
    /// What to ask the source for.
    pub(super) request: Result<TokenRequest, AuthError>,
}

/// The plans of a session by operation. Operations are statics: the address of one is its own for ever.
#[derive(Default)]
pub(super) struct Plans(RwLock<HashMap<usize, Arc<Plan>>>);

impl Plans {
    /// The plan for an operation.
    pub(super) fn of(
        &self,
        session: &Session,
        operation: &'static Operation,
    ) -> Result<Arc<Plan>, AuthError> {
        let address = std::ptr::from_ref(operation).addr();
        if let Some(plan) = read(&self.0).get(&address) {
            return Ok(Arc::clone(plan));
        }
        let kinds = session.choose(operation)?.iter();
        let wanted = kinds.map(|&kind| Wanted {
            kind,
            request: session.request(kind, operation),
        });
        let plan = Arc::new(Plan(wanted.collect()));
        write(&self.0).insert(address, Arc::clone(&plan));
        Ok(plan)
    }
}

impl Session {
    /// What to ask the source of this kind of token for.
    fn request(&self, kind: TokenKind, operation: &Operation) -> Result<TokenRequest, AuthError> {
        match kind {
            // These are what they are.
            TokenKind::Dialog
            | TokenKind::Platform
            | TokenKind::ApiKey
            | TokenKind::Altinn2Login
            | TokenKind::EnterpriseCertificate => Ok(TokenRequest::new(Scopes::none())),
            _ => {
                let request = self.acting.clone().with_scopes(self.wanted(operation)?);
                match self.sources.altinn2(operation.host) {
                    Some(altinn2) if request.resource_uri().is_none() => request
                        .resource(&altinn2.resource)
                        .map_err(|error| AuthError::new(AuthErrorKind::InvalidRequest, error.to_string())),
                    _ => Ok(request),
                }
            }
        }
    }
}
