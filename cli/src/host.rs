//! What the program runs in: its streams, its variables, its terminal. Tests bring their own.

use altinn_runtime::Body;
use std::{
    fmt,
    io::{IsTerminal, Read, Write},
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError},
};

/// A stream that is written to from several places.
pub type Writer = Arc<Mutex<dyn Write + Send>>;

type Variables = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// What the program runs in.
#[derive(Clone)]
pub struct Host {
    out: Writer,
    err: Writer,
    input: Arc<Mutex<dyn Read + Send>>,
    variables: Variables,
    out_terminal: bool,
    err_terminal: bool,
    is_process: bool,
}

impl Host {
    /// The streams and variables of this process.
    #[must_use]
    pub fn process() -> Self {
        Self {
            out: Arc::new(Mutex::new(std::io::stdout())),
            err: Arc::new(Mutex::new(std::io::stderr())),
            input: Arc::new(Mutex::new(std::io::stdin())),
            variables: Arc::new(|name| std::env::var(name).ok()),
            out_terminal: std::io::stdout().is_terminal(),
            err_terminal: std::io::stderr().is_terminal(),
            is_process: true,
        }
    }

    /// Streams and variables of the caller's; no terminal.
    #[must_use]
    pub fn new(
        out: Writer,
        err: Writer,
        input: impl Read + Send + 'static,
        variables: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
    ) -> Self {
        Self {
            out,
            err,
            input: Arc::new(Mutex::new(input)),
            variables: Arc::new(variables),
            out_terminal: false,
            err_terminal: false,
            is_process: false,
        }
    }

    /// A variable of the environment; one that is empty counts as not set.
    #[must_use]
    pub fn variable(&self, name: &str) -> Option<String> {
        (self.variables)(name).filter(|value| !value.is_empty())
    }

    /// Whether output goes to a terminal.
    #[must_use]
    pub fn out_is_terminal(&self) -> bool {
        self.out_terminal
    }

    /// Whether messages go to a terminal.
    #[must_use]
    pub fn err_is_terminal(&self) -> bool {
        self.err_terminal
    }

    /// Everything that comes in.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read_input(&self) -> std::io::Result<Vec<u8>> {
        let mut all = Vec::new();
        let mut input = self.input.lock().unwrap_or_else(PoisonError::into_inner);
        input.read_to_end(&mut all)?;
        Ok(all)
    }

    /// What comes in as a body: streamed where it is that of the process.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn input_body(&self) -> std::io::Result<Body> {
        if self.is_process {
            return Ok(Body::reader(tokio::io::stdin()));
        }
        self.read_input().map(Body::from)
    }

    /// Writes output.
    ///
    /// # Errors
    /// When it cannot be written: a closed pipe.
    pub fn write(&self, bytes: &[u8]) -> std::io::Result<()> {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        out.write_all(bytes)
    }

    /// Writes output that others wait for.
    ///
    /// # Errors
    /// When it cannot be written: a closed pipe.
    pub fn write_now(&self, bytes: &[u8]) -> std::io::Result<()> {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        out.write_all(bytes)?;
        out.flush()
    }

    /// Writes a message. There is nobody to tell when that fails.
    pub fn complain(&self, text: &str) {
        let mut err = self.err.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = err.write_all(text.as_bytes());
        let _ = err.flush();
    }

    /// Writes out what is held back; the exit code of a command that was done.
    pub(crate) fn flush(&self) -> u8 {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        // A reader that has seen enough (`| head`) is no error.
        match out.flush() {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => 1,
            _ => 0,
        }
    }

    /// Whether messages are coloured.
    fn colours_errors(&self) -> bool {
        self.err_terminal && self.variable("NO_COLOR").is_none()
    }

    pub(crate) fn painted_error(&self, word: &str) -> String {
        if self.colours_errors() {
            format!("\u{1b}[1;31m{word}\u{1b}[0m")
        } else {
            word.to_owned()
        }
    }

    /// Shows what the parser of arguments says (help is no error), and gives the exit code.
    pub(crate) fn usage(&self, error: &clap::Error) -> u8 {
        let text = error.render();
        let (to_err, terminal) = (error.use_stderr(), self.variable("NO_COLOR").is_none());
        if to_err {
            let shown = if self.err_terminal && terminal {
                text.ansi().to_string()
            } else {
                text.to_string()
            };
            self.complain(&shown);
        } else {
            let shown = if self.out_terminal && terminal {
                text.ansi().to_string()
            } else {
                text.to_string()
            };
            let _ = self.write_now(shown.as_bytes());
        }
        u8::try_from(error.exit_code()).unwrap_or(2)
    }

    pub(crate) fn fatal(&self, message: &str) -> ExitCode {
        self.complain(&format!("error: {message}\n"));
        ExitCode::FAILURE
    }
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Host").finish_non_exhaustive()
    }
}
