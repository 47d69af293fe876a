//! Which of the alternatives of an operation a session uses.

use altinn_runtime::{Operation, TokenKind, Tokens};

use super::Session;
use crate::error::{AuthError, AuthErrorKind};

pub(super) const ALL: [TokenKind; 8] = [
    TokenKind::Altinn,
    TokenKind::Maskinporten,
    TokenKind::IdPorten,
    TokenKind::Dialog,
    TokenKind::Platform,
    TokenKind::ApiKey,
    TokenKind::Altinn2Login,
    TokenKind::EnterpriseCertificate,
];

/// The kind as people call it.
pub(super) fn name(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Altinn => "Altinn",
        TokenKind::Maskinporten => "Maskinporten",
        TokenKind::IdPorten => "ID-porten",
        TokenKind::Dialog => "dialog",
        TokenKind::Platform => "platform",
        TokenKind::ApiKey => "Altinn II API key",
        TokenKind::Altinn2Login => "Altinn II login",
        TokenKind::EnterpriseCertificate => "enterprise certificate",
        _ => "unknown",
    }
}

impl Session {
    /// The first alternative, in the order of the operation, for which there are sources; where one kind is preferred for the
    /// operation or its API, alternatives with it come first. Empty: nothing is sent along.
    pub(super) fn choose(&self, operation: &Operation) -> Result<Tokens, AuthError> {
        if operation.tokens.is_empty() {
            return Ok(&[]);
        }
        let preferred = &self.shared.preferred;
        let of = |id: Option<&str>| preferred.get(&(operation.api.to_owned(), id.map(ToOwned::to_owned)));
        // Most sessions prefer nothing.
        let preferred = if preferred.is_empty() {
            None
        } else {
            of(Some(operation.id)).or_else(|| of(None))
        };
        let usable = |tokens: &&Tokens| tokens.iter().all(|kind| self.sources.has(*kind, operation.host));
        let mut alternatives = operation.tokens.iter().filter(usable);
        let wanted = preferred.and_then(|kind| alternatives.clone().find(|tokens| tokens.contains(kind)));
        wanted.or_else(|| alternatives.next()).copied().ok_or_else(|| {
            let spelt = |tokens: &Tokens| {
                tokens
                    .iter()
                    .map(|kind| name(*kind))
                    .collect::<Vec<_>>()
                    .join(" with ")
            };
            let needed = operation
                .tokens
                .iter()
                .map(spelt)
                .collect::<Vec<_>>()
                .join(" or ");
            let message = format!(
                "the session has no source for the token that it takes ({needed}); add one to its builder"
            );
            AuthError::new(AuthErrorKind::NotConfigured, message)
        })
    }
}
