//! `altinn doctor`: everything that a call needs, looked at one by one, and what to do where something is wrong.

mod credentials;
mod exchange;
mod key;
mod network;

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use super::{Own, Running};
use crate::{
    CliError, Context, Exit, output,
    profile::{self, Active, Origin, Profiles},
};

pub(crate) const OWN: Own = Own {
    command: || {
        Command::new("doctor")
            .about("Check clock, network, key, client, scopes, exchange and API, and say what to do")
            .after_help(
                "Nothing is changed, and nothing is sent but requests for tokens. With --output json the checks are a list. The exit code \
                 is 0 if nothing failed.",
            )
    },
    run: |context, matches| Box::pin(run(context, matches)) as Running<'_>,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    Ok,
    Warn,
    Fail,
    Skip,
}

impl Status {
    fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Fail => "fail",
            Self::Skip => "skip",
        }
    }
}

/// One check.
#[derive(Debug)]
struct Check {
    name: &'static str,
    status: Status,
    message: String,
    advice: Option<String>,
    /// How the program ends if this is the first that failed.
    exit: Exit,
}

impl Check {
    fn new(name: &'static str, status: Status, message: impl Into<String>) -> Self {
        Self {
            name,
            status,
            message: message.into(),
            advice: None,
            exit: Exit::Local,
        }
    }

    fn ok(name: &'static str, message: impl Into<String>) -> Self {
        Self::new(name, Status::Ok, message)
    }

    fn skip(name: &'static str, message: impl Into<String>) -> Self {
        Self::new(name, Status::Skip, message)
    }

    fn warn(name: &'static str, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self::new(name, Status::Warn, message).advice(advice)
    }

    fn fail(name: &'static str, exit: Exit, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self {
            exit,
            ..Self::new(name, Status::Fail, message).advice(advice)
        }
    }

    fn of_error(name: &'static str, error: &CliError) -> Self {
        let mut message = error.to_string();
        for problem in error.problems() {
            message = format!("{message}; {problem}");
        }
        let check = Self {
            exit: error.exit(),
            ..Self::new(name, Status::Fail, message)
        };
        // This is the doctor.
        match error.hint().filter(|hint| !hint.contains("altinn doctor")) {
            Some(hint) => check.advice(hint),
            None => check,
        }
    }

    fn advice(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }

    fn json(&self) -> Value {
        json!({
            "check": self.name, "status": self.status.word(), "message": self.message, "advice": self.advice,
        })
    }

    fn line(&self, colours: bool) -> String {
        let colour = match self.status {
            Status::Ok => "32",
            Status::Warn => "33",
            Status::Fail => "31",
            Status::Skip => "2",
        };
        let word = format!("{:<5}", self.status.word());
        let word = if colours {
            format!("\u{1b}[{colour}m{word}\u{1b}[0m")
        } else {
            word
        };
        let mut line = format!("{word} {:<11} {}", self.name, self.message);
        if let Some(advice) = &self.advice {
            line.push_str(&format!("\n{:18}-> {advice}", ""));
        }
        line
    }
}

/// The checks that were done, written as they come.
struct Report<'a> {
    context: &'a Context,
    checks: Vec<Check>,
}

impl Report<'_> {
    fn add(&mut self, check: Check) -> Result<(), CliError> {
        if !self.is_structured() {
            output::line(self.context, &check.line(self.context.colours()))?;
        }
        self.checks.push(check);
        Ok(())
    }

    fn is_structured(&self) -> bool {
        self.context.globals.output.is_some() || self.context.globals.query.is_some()
    }
}

async fn run(context: &Context, _: &ArgMatches) -> Result<(), CliError> {
    let mut report = Report {
        context,
        checks: Vec::new(),
    };
    match profile::active(context) {
        Ok(active) => {
            report.add(whose(&active))?;
            network::check(&mut report, &active).await?;
            key::check(&mut report, &active)?;
            credentials::check(&mut report, &active).await?;
        }
        Err(error) => report.add(Check::of_error("profile", &error))?,
    }
    if report.is_structured() {
        let all = report.checks.iter().map(Check::json).collect();
        output::value(context, &Value::Array(all))?;
    }
    let mut failed = report.checks.iter().filter(|check| check.status == Status::Fail);
    let Some(first) = failed.next() else {
        return Ok(());
    };
    let message = match failed.count() {
        0 => format!("the {} check failed", first.name),
        others => format!("the {} check failed, and {others} more", first.name),
    };
    Err(CliError::new(first.exit, message))
}

/// Whose credentials are looked at.
fn whose(active: &Active) -> Check {
    let environment = &active.environment;
    match &active.origin {
        Origin::Profile { name, profile, by } => {
            let who = match (&profile.client_id, &profile.person) {
                (_, Some(person)) => format!("a person, by client {}", person.client_id),
                (Some(id), None) => format!("client {id}"),
                (None, None) => {
                    return Check::fail(
                        "profile",
                        Exit::Refused,
                        format!("{name} ({by}), {environment}: there is no client in it"),
                        format!("altinn login --profile {name} --client-id ID"),
                    );
                }
            };
            Check::ok("profile", format!("{name} ({by}), {environment}, {who}"))
        }
        Origin::Variables => Check::ok(
            "profile",
            format!("none; the variables of the environment name a client, {environment}"),
        ),
        Origin::Nothing => {
            let file = Profiles::path(&active.folders);
            Check::fail(
                "profile",
                Exit::Refused,
                format!(
                    "there are no credentials: no profile in {}, no ALTINN_CLIENT_ID",
                    file.display()
                ),
                "altinn login keeps those of a client or a person; altinn sandbox needs none of Altinn's",
            )
        }
    }
}
