//! The one error of the program: what is wrong, where, what to do, and the exit code.

use std::fmt;

use altinn_auth::AuthError;
use altinn_runtime::{Error, ErrorKind, Failure, StatusCode};

use crate::{Host, profile::no_token};

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Something of this machine: a file, the terminal, the configuration.
    Local = 1,
    /// The arguments or the body are wrong; nothing was sent.
    Usage = 2,
    /// No credentials, or refused: 401 and 403.
    Refused = 3,
    /// 404 and 410.
    NotFound = 4,
    /// Another 4xx: the request was understood and not accepted.
    Rejected = 5,
    /// 5xx, or an answer that is not what the API promises.
    Server = 6,
    /// No connection, or it broke, or it was too slow.
    Network = 7,
    /// What was waited for failed, or did not come in time.
    Unfinished = 8,
    /// Ctrl-C.
    Interrupted = 130,
    /// The reader of the output has seen enough (`| head`); nothing is said.
    Pipe = 141,
}

/// Every exit code, for the help.
pub(crate) const EXIT_CODES: &str = "Exit codes: 0 done, 1 a file or setting of this machine, 2 wrong arguments or body (nothing was sent), \
3 refused or no credentials, 4 not found, 5 not accepted, 6 server error, 7 network, 8 what was waited for failed or did not come, \
130 interrupted.";

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub struct CliError {
    exit: Exit,
    message: String,
    /// More of the same: each with its place.
    problems: Vec<String>,
    hint: Option<String>,
    /// The body of an answer, which is shown on request only: it can hold personal data.
    body: Option<String>,
    throttled: bool,
}

impl CliError {
    /// An error with this exit code. The message names the place: a file, a flag, a member.
    pub fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            message: message.into(),
            problems: Vec::new(),
            hint: None,
            body: None,
            throttled: false,
        }
    }

    /// Wrong arguments.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// Something of this machine.
    pub fn local(message: impl Into<String>) -> Self {
        Self::new(Exit::Local, message)
    }

    /// The same with everything that is wrong, one line each.
    #[must_use]
    pub fn with_problems(mut self, problems: Vec<String>) -> Self {
        self.problems = problems;
        self
    }

    /// The same with what to do.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// How the program ends.
    #[must_use]
    pub fn exit(&self) -> Exit {
        self.exit
    }

    /// Everything that is wrong, beside the message.
    pub(crate) fn problems(&self) -> &[String] {
        &self.problems
    }

    /// Whether the server asks to come back later.
    pub(crate) fn is_throttled(&self) -> bool {
        self.throttled
    }

    /// What to do.
    pub(crate) fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// Writes it to the error stream and gives the exit code.
    pub(crate) fn report(&self, host: &Host, verbose: bool) -> u8 {
        if self.exit == Exit::Pipe {
            return self.exit as u8;
        }
        let mut text = format!("{}: {}\n", host.painted_error("error"), self.message);
        for problem in &self.problems {
            text.push_str(&format!("  - {problem}\n"));
        }
        match &self.body {
            Some(body) if verbose => text.push_str(&format!("{body}\n")),
            _ => {}
        }
        if let Some(hint) = &self.hint {
            text.push_str(&format!("hint: {hint}\n"));
        }
        host.complain(&text);
        self.exit as u8
    }
}

impl fmt::Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CliError {}

/// The exit code of an error status.
fn exit_of(status: StatusCode) -> Exit {
    match status.as_u16() {
        401 | 403 => Exit::Refused,
        404 | 410 => Exit::NotFound,
        400..=499 => Exit::Rejected,
        _ => Exit::Server,
    }
}

/// The exit code of a failure without an answer.
fn exit_of_kind(kind: ErrorKind) -> Exit {
    match kind {
        ErrorKind::InvalidRequest => Exit::Usage,
        ErrorKind::Credentials => Exit::Refused,
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => Exit::Network,
        ErrorKind::Local => Exit::Local,
        _ => Exit::Server,
    }
}

impl From<Failure> for CliError {
    fn from(failure: Failure) -> Self {
        let exit = exit_of_kind(failure.kind());
        let error = Self::new(
            exit,
            chain(&failure.to_string(), std::error::Error::source(&failure)),
        );
        error.hinted(exit)
    }
}

impl<E: 'static> From<Error<E>> for CliError {
    fn from(error: Error<E>) -> Self {
        // Without a token nothing was sent: what kept it from coming says more than the call does.
        if let Some(auth) = AuthError::find(&error) {
            let failed = no_token(auth);
            let operation = crate::catalogue::kebab(error.operation());
            return Self {
                message: format!("{operation}: {}", failed.message),
                ..failed
            };
        }
        let status = error.status().filter(|_| error.kind() == ErrorKind::Api);
        let exit = status.map_or_else(|| exit_of_kind(error.kind()), exit_of);
        let said = chain(&error.to_string(), std::error::Error::source(&error));
        // The name of the command instead of that of the method.
        let said = said.strip_prefix(error.operation()).map_or_else(
            || said.clone(),
            |rest| format!("{}{rest}", crate::catalogue::kebab(error.operation())),
        );
        let mut new = Self::new(exit, said);
        if let Some(problem) = error.problem() {
            let said = [problem.title.as_deref(), problem.detail.as_deref()];
            new.problems
                .extend(said.into_iter().flatten().map(ToOwned::to_owned));
        }
        new.problems.extend(
            error
                .trace_id()
                .map(|id| format!("trace id, for Altinn's support: {id}")),
        );
        new.body = error.body_text();
        new.throttled = status == Some(StatusCode::TOO_MANY_REQUESTS);
        new.hinted(exit)
    }
}

impl CliError {
    fn hinted(self, exit: Exit) -> Self {
        match exit {
            Exit::Refused => self.with_hint("`altinn doctor` checks key, client, scopes and clock"),
            Exit::Network => {
                self.with_hint("check the network and HTTPS_PROXY; `altinn doctor` says how far it gets")
            }
            _ if self.body.is_some() => self.with_hint("--verbose shows the body of the answer"),
            _ => self,
        }
    }
}

/// A message with the causes that it does not name itself.
fn chain(message: &str, source: Option<&(dyn std::error::Error + 'static)>) -> String {
    let mut text = message.to_owned();
    let mut cause = source;
    while let Some(error) = cause {
        let said = error.to_string();
        if !text.contains(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        cause = error.source();
    }
    text
}
