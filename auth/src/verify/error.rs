//! Why a token is not to be trusted.

use std::fmt;

use crate::error::AuthError;

/// What is wrong with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyErrorKind {
    /// It is no signed JWT, or one of its times is no number.
    Malformed,
    /// It is not signed, or with an algorithm that is not accepted or not the key's, or it has critical headers.
    Algorithm,
    /// It is another type of token (`typ`): an ID token or a logout token where an access token is wanted.
    Type,
    /// It names a key that the issuer does not have.
    UnknownKey,
    /// The signature is wrong.
    Signature,
    /// Somebody else issued it.
    Issuer,
    /// It has expired, or does not say when it does.
    Expired,
    /// It is older than it may be, or does not say how old it is.
    TooOld,
    /// It is not valid yet.
    NotYetValid,
    /// It is for somebody else.
    Audience,
    /// A scope is missing.
    Scope,
    /// It is a dialog token of another service.
    ServiceResource,
    /// The `nonce` is another one.
    Nonce,
    /// It was used before, or has no id (`jti`) to tell.
    Replayed,
    /// So many tokens are in use that this one cannot be remembered: this says nothing about the token.
    ReplayGuardFull,
    /// The issuer's keys cannot be had: this says nothing about the token.
    KeysUnavailable,
}

/// Why a token is not to be trusted. It does not repeat any of the token.
#[derive(Clone, Debug)]
pub struct VerifyError {
    kind: VerifyErrorKind,
    source: Option<AuthError>,
}

impl VerifyError {
    pub(crate) fn new(kind: VerifyErrorKind) -> Self {
        Self { kind, source: None }
    }

    pub(super) fn no_keys(source: AuthError) -> Self {
        Self {
            kind: VerifyErrorKind::KeysUnavailable,
            source: Some(source),
        }
    }

    /// What is wrong.
    #[must_use]
    pub fn kind(&self) -> VerifyErrorKind {
        self.kind
    }

    /// Whether it is not about the token: answer 503 then, and 401 otherwise (403 for a missing scope).
    #[must_use]
    pub fn is_transient(&self) -> bool {
        matches!(
            self.kind,
            VerifyErrorKind::KeysUnavailable | VerifyErrorKind::ReplayGuardFull
        )
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            VerifyErrorKind::Malformed => "the token is no signed JWT, or one of its times is no number",
            VerifyErrorKind::Algorithm => "the token is not signed with an algorithm of the issuer's key",
            VerifyErrorKind::Type => "the token is of another type than is accepted here",
            VerifyErrorKind::UnknownKey => "the token names a key that the issuer does not have",
            VerifyErrorKind::Signature => "the signature of the token is wrong",
            VerifyErrorKind::Issuer => "the token is of another issuer",
            VerifyErrorKind::Expired => "the token has expired",
            VerifyErrorKind::TooOld => "the token is too old",
            VerifyErrorKind::NotYetValid => "the token is not valid yet",
            VerifyErrorKind::Audience => "the token is for somebody else",
            VerifyErrorKind::Scope => "the token lacks a scope",
            VerifyErrorKind::ServiceResource => "the token is of a dialog of another service",
            VerifyErrorKind::Nonce => "the token belongs to another login",
            VerifyErrorKind::Replayed => "the token was used before, or has no id",
            VerifyErrorKind::ReplayGuardFull => "too many tokens are in use at the same time",
            VerifyErrorKind::KeysUnavailable => "the keys of the issuer cannot be had",
        })
    }
}

impl std::error::Error for VerifyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source
            .as_ref()
            .map(|source| source as &(dyn std::error::Error + 'static))
    }
}
