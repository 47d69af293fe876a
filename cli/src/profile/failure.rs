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
    let failed = CliError::new(exit, with_root(&error.to_string(), error));
    match exit {
        Exit::Network => {
            failed.with_hint("check the network and HTTPS_PROXY; `altinn doctor` says how far it gets")
        }
        Exit::Refused => failed.with_hint("`altinn doctor` checks key, client, scopes and clock"),
        _ => failed,
    }
}

/// A message with the cause behind all causes: those between say the same in more words.
pub(crate) fn with_root(message: &str, error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    match causes.last().map(ToString::to_string) {
        Some(root) if !message.contains(&root) => format!("{message}: {root}"),
        _ => message.to_owned(),
    }
}
