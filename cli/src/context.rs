//! What every command has: the global flags, and what the program runs in.

use std::{
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    time::Duration,
};

use clap::{ArgAction, ArgMatches, Args, FromArgMatches, ValueEnum};

use crate::{CliError, Host};

/// How answers are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Indented JSON.
    Json,
    /// JSON, one line for each item of a list.
    Jsonl,
    /// YAML.
    Yaml,
    /// A table of a list of objects.
    Table,
}

/// When output is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The flags that every command takes.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global options")]
pub struct Globals {
    /// The profile to use, of those that `altinn login` makes
    #[arg(long, short = 'P', global = true, value_name = "NAME")]
    pub profile: Option<String>,
    /// The environment: prod, tt02, at22, at23, at24, yt01, local, or a base URL
    #[arg(long, short = 'E', global = true, value_name = "NAME|URL")]
    pub env: Option<String>,
    /// How answers are printed: json, jsonl, yaml or table; json without it, jsonl with --all
    #[arg(
        long,
        short = 'o',
        global = true,
        value_name = "FORMAT",
        hide_possible_values = true
    )]
    pub output: Option<Format>,
    /// Print only what this JSONPath (RFC 9535) finds in the answer; a text comes without quotes
    #[arg(long, short = 'q', global = true, value_name = "JSONPATH")]
    pub query: Option<String>,
    /// When output is coloured: auto, always or never
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_possible_values = true
    )]
    pub color: Colour,
    /// Say more: what is sent, and the bodies of errors
    #[arg(long, short = 'v', global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// No progress, no notes
    #[arg(long, global = true)]
    pub quiet: bool,
    /// Give up after so many seconds in all
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds)]
    pub timeout: Option<Duration>,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text
        .parse()
        .map_err(|_| "a number of seconds is wanted".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|_| "a positive number of seconds is wanted".to_owned())
}

/// What every command has.
#[derive(Debug)]
pub struct Context {
    /// The global flags.
    pub globals: Globals,
    /// Streams and variables.
    pub host: Host,
    /// Whether the command ends by itself when it is interrupted.
    handles_interrupt: AtomicBool,
}

impl Context {
    pub(crate) fn new(matches: &ArgMatches, host: Host) -> Result<Self, CliError> {
        let globals =
            Globals::from_arg_matches(matches).map_err(|error| CliError::usage(error.to_string()))?;
        Ok(Self {
            globals,
            host,
            handles_interrupt: AtomicBool::new(false),
        })
    }

    /// From now on the command ends by itself when it is interrupted: it has something to put in order first.
    pub(crate) fn handle_interrupt(&self) {
        self.handles_interrupt.store(true, Relaxed);
    }

    /// Whether the command is left to end by itself; once.
    pub(crate) fn begins_to_end(&self) -> bool {
        self.handles_interrupt.swap(false, Relaxed)
    }

    /// A note for people, which is not output.
    pub fn note(&self, text: &str) {
        if !self.globals.quiet {
            self.host.complain(&format!("{text}\n"));
        }
    }

    /// Whether output is coloured.
    #[must_use]
    pub fn colours(&self) -> bool {
        match self.globals.color {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => self.host.out_is_terminal() && self.host.variable("NO_COLOR").is_none(),
        }
    }

    /// Whether progress is shown.
    #[must_use]
    pub fn shows_progress(&self) -> bool {
        !self.globals.quiet && self.host.err_is_terminal()
    }
}
