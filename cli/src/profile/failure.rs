//! What keeps a command from getting a token, as its error.

use altinn_auth::{AuthError, AuthErrorKind};

use crate::{CliError, Exit};

/// The error of a command that gets no token.
pub(crate) fn no_token(error: &AuthError) -> CliError {
    let exit = match error.kind() {
        AuthErrorKind::Connect | AuthErrorKind::Timeout | AuthErrorKind::Transport => Exit::Network,
        AuthErrorKind::Malformed => Exit::Server,
        AuthErrorKind::Refused if error.is_transient() => Exit::Server,
        AuthErrorKind::Source | AuthErrorKind::Signer => Exit::Local,
        AuthErrorKind::InvalidRequest => Exit::Usage,
        _ => Exit::Refused,
    };
    let mut message = error.to_string();
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let said = error.to_string();
        if !message.contains(&said) {
            message = format!("{message}: {said}");
        }
        cause = error.source();
    }
    let failed = CliError::new(exit, message);
    match exit {
        Exit::Network => {
            failed.with_hint("check the network and HTTPS_PROXY; `altinn doctor` says how far it gets")
        }
        Exit::Refused => failed.with_hint("`altinn doctor` checks key, client, scopes and clock"),
        _ => failed,
    }
}
