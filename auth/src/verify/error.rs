//! Why a token is not to be trusted.

use std::fmt;

use crate::error::AuthError;

/// What is wrong with a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyErrorKind {
    /// It is no signed JWT.
    Malformed,
    /// It is signed with another algorithm than RS256, RS384 or RS512, or not at all, or has critical headers.
    Algorithm,
    /// It names a key that the issuer does not have.
    UnknownKey,
    /// The signature is wrong.
    Signature,
    /// Somebody else issued it.
    Issuer,
    /// It has expired, or does not say when it does.
    Expired,
    /// It is not valid yet.
    NotYetValid,
    /// It is for somebody else.
    Audience,
    /// A scope is missing.
    Scope,
    /// The `nonce` is another one.
    Nonce,
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
        self.kind == VerifyErrorKind::KeysUnavailable
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            VerifyErrorKind::Malformed => "the token is no signed JWT",
            VerifyErrorKind::Algorithm => "the token is not signed with RS256, RS384 or RS512",
            VerifyErrorKind::UnknownKey => "the token names a key that the issuer does not have",
            VerifyErrorKind::Signature => "the signature of the token is wrong",
            VerifyErrorKind::Issuer => "the token is of another issuer",
            VerifyErrorKind::Expired => "the token has expired",
            VerifyErrorKind::NotYetValid => "the token is not valid yet",
            VerifyErrorKind::Audience => "the token is for somebody else",
            VerifyErrorKind::Scope => "the token lacks a scope",
            VerifyErrorKind::Nonce => "the token belongs to another login",
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
