//! Whether the credentials of a session work, for a health endpoint or a `doctor` command.

use std::fmt;

use altinn_runtime::{Host, StatusCode, TokenKind};

use super::{ScopePolicy, Session};
use crate::{
    error::{AuthError, AuthErrorKind},
    refusal::Reason,
    request::TokenRequest,
    scope::Scopes,
};

/// What is at fault when a session gets no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// The session itself: nothing to ask, or environments that do not go together.
    Configuration,
    /// The key: not registered, expired, or not to be had from its vault.
    Key,
    /// The client: not known in this environment.
    Client,
    /// A scope: not on the client, or not granted.
    Scope,
    /// The customer: no delegation, no system user, no consent.
    Customer,
    /// The clock of this machine.
    Clock,
    /// Altinn does not exchange the token.
    Exchange,
    /// The person has to log in again.
    Login,
    /// A token server cannot be reached.
    Network,
    /// A token server is there, and has trouble or is throttling.
    Server,
    /// Something else: see the error.
    Other,
}

impl Fault {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Key => "key",
            Self::Client => "client",
            Self::Scope => "scope",
            Self::Customer => "customer",
            Self::Clock => "clock",
            Self::Exchange => "exchange",
            Self::Login => "login",
            Self::Network => "network",
            Self::Server => "server",
            Self::Other => "other",
        }
    }

    fn of(error: &AuthError) -> Self {
        if let Some(refusal) = error.refusal() {
            return Self::of_reason(refusal.reason());
        }
        match error.kind() {
            AuthErrorKind::Signer => Self::Key,
            AuthErrorKind::MissingScope => Self::Scope,
            AuthErrorKind::LoginRequired => Self::Login,
            AuthErrorKind::Connect | AuthErrorKind::Timeout | AuthErrorKind::Transport => Self::Network,
            AuthErrorKind::Malformed => Self::Server,
            // The exchange answers with a status, and with no words of OAuth.
            AuthErrorKind::Refused => match error.status() {
                Some(status) if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
                    Self::Server
                }
                _ => Self::Exchange,
            },
            AuthErrorKind::InvalidRequest
            | AuthErrorKind::NotConfigured
            | AuthErrorKind::WrongEnvironment
            | AuthErrorKind::NoAntiforgery
            | AuthErrorKind::Closed => Self::Configuration,
            AuthErrorKind::WrongPassword | AuthErrorKind::LockedOut => Self::Login,
            AuthErrorKind::Source => Self::Other,
        }
    }

    fn of_reason(reason: Reason) -> Self {
        match reason {
            Reason::KeyExpired
            | Reason::UnknownKey
            | Reason::KeyIdRequired
            | Reason::InvalidSignature
            | Reason::InvalidCertificate
            | Reason::CertificateOfOtherOrganisation
            | Reason::MalformedChain => Self::Key,
            Reason::UnknownClient => Self::Client,
            Reason::ScopeNotOnClient | Reason::ScopeOfOtherKind | Reason::ScopeNotGranted => Self::Scope,
            Reason::DelegationMissing
            | Reason::ConsumerIsSelf
            | Reason::SystemUserNotFound
            | Reason::UnknownDetails
            | Reason::MalformedDetails => Self::Customer,
            Reason::Expired | Reason::ClockAhead => Self::Clock,
            Reason::WrongAudience | Reason::InvalidTarget => Self::Configuration,
            Reason::Throttled | Reason::Unavailable => Self::Server,
            Reason::Malformed | Reason::AlreadyUsed | Reason::Other => Self::Other,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a session would get no token now.
#[derive(Clone, Debug)]
pub struct CheckError {
    fault: Fault,
    error: AuthError,
}

impl CheckError {
    fn new(error: AuthError) -> Self {
        Self {
            fault: Fault::of(&error),
            error,
        }
    }

    /// What is at fault.
    #[must_use]
    pub fn fault(&self) -> Fault {
        self.fault
    }

    /// The error that a call would get.
    #[must_use]
    pub fn error(&self) -> &AuthError {
        &self.error
    }

    /// Whether it may be over soon: for a health endpoint no reason for a restart.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        self.error.is_transient()
    }
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.fault, self.error)
    }
}

impl std::error::Error for CheckError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.error)
    }
}

impl Session {
    /// Whether the session gets the tokens that it is set up for, and what is at fault if it does not. Nothing but token servers is
    /// asked, and those only where no good token is kept, so it can be called as often as a health endpoint is.
    ///
    /// The scopes are those that every token has: fixed, extra or default ones, or one that was granted. A session without any asks
    /// with [`Session::check_with`].
    ///
    /// # Errors
    /// What is at fault.
    pub async fn check(&self) -> Result<(), CheckError> {
        let shared = &*self.shared;
        let fixed = match &shared.scopes {
            ScopePolicy::Fixed(fixed) => Some(fixed),
            ScopePolicy::LeastPrivilege => None,
        };
        let common = [fixed, Some(&shared.extra_scopes), Some(&shared.default_scopes)];
        let common = common.into_iter().flatten().find(|scopes| !scopes.is_empty());
        let granted = || {
            let first = shared.granted.as_ref()?.iter().next()?;
            Scopes::new([first]).ok()
        };
        let scopes = common.cloned().or_else(granted).unwrap_or_default();
        self.check_with(scopes).await
    }

    /// The same with tokens of these scopes.
    ///
    /// # Errors
    /// What is at fault.
    pub async fn check_with(&self, scopes: Scopes) -> Result<(), CheckError> {
        let kinds = [
            TokenKind::Maskinporten,
            TokenKind::IdPorten,
            TokenKind::Altinn,
            TokenKind::Platform,
        ];
        let mut asked = kinds
            .into_iter()
            .filter(|kind| self.sources.of(*kind, Host::Platform).is_some())
            .peekable();
        let login = self.sources.of(TokenKind::Altinn2Login, Host::Altinn2);
        if let Some(login) = login {
            let request = TokenRequest::default();
            login.token(&request).await.map_err(CheckError::new)?;
        }
        if asked.peek().is_none() && login.is_none() {
            let message = "the session has no source of tokens; add one to its builder";
            return Err(CheckError::new(AuthError::new(
                AuthErrorKind::NotConfigured,
                message,
            )));
        }
        for kind in asked {
            let token = self.token(kind, scopes.clone()).await.map_err(CheckError::new)?;
            crate::realm::check(token.realm(), self.shared.realm).map_err(CheckError::new)?;
        }
        Ok(())
    }
}
