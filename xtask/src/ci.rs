//! `cargo xtask ci`: everything that a pull request must pass, in one command that also runs at home.

mod here;
mod needs;
mod steps;
mod tally;
#[cfg(test)]
mod tests;

use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use altinn_build_tools::Error;

use self::steps::{OLDEST, PUBLISHED, STEPS, Step, Work};
use self::tally::Tally;
use crate::{Outcome, Result, metadata};

/// Which checks are asked for.
pub(crate) struct Choice<'a> {
    /// These, by name; one of them that cannot be done here counts as failed.
    pub(crate) only: &'a [String],
    /// Those of `.ci/run`.
    pub(crate) short: bool,
}

impl Choice<'_> {
    fn has(&self, step: &Step) -> bool {
        if self.only.is_empty() {
            step.short || !self.short
        } else {
            self.named(step)
        }
    }

    fn named(&self, step: &Step) -> bool {
        self.only.iter().any(|name| name == step.name)
    }
}

/// How a check ended.
#[derive(Clone, Debug, PartialEq, Eq)]
enum End {
    Passed,
    Failed(String),
    NotRun(String),
}

impl std::fmt::Display for End {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Passed => f.write_str("passed"),
            Self::Failed(why) if why.is_empty() => f.write_str("FAILED"),
            Self::Failed(why) => write!(f, "FAILED: {why}"),
            Self::NotRun(why) => write!(f, "not run: {why}"),
        }
    }
}

/// Names the checks.
pub(crate) fn list() -> Outcome {
    for step in STEPS {
        let short = if step.short { "short" } else { "" };
        println!("{:<17} {:<6} {}", step.name, short, step.what);
    }
    Outcome::Done
}

/// Runs the chosen checks one after the other, and goes on after one that fails.
pub(crate) fn run(root: &Path, choice: &Choice<'_>) -> Result<Outcome, Vec<Error>> {
    known(choice.only)?;
    let oldest = metadata::rust_version(root);
    let here = Here {
        root,
        oldest: &oldest,
        // Remembered, because the tests put a new one in its place while it runs.
        program: std::env::current_exe().unwrap_or_default(),
    };
    let mut tally = Tally::default();
    let mut rows: Vec<(&str, End, f64)> = Vec::new();
    for step in STEPS.iter().filter(|step| choice.has(step)) {
        let missing = step.needs.iter().find_map(|need| need.missing(root, &oldest));
        let begun = Instant::now();
        let end = match missing {
            Some(missing) if choice.named(step) => End::Failed(missing),
            Some(missing) => End::NotRun(missing),
            None => {
                eprintln!("\n== {}: {}", step.name, step.what);
                here.does(&step.work, &mut tally)
            }
        };
        rows.push((step.name, end, begun.elapsed().as_secs_f64()));
    }
    println!();
    for (name, end, seconds) in &rows {
        println!("{name:<17} {seconds:>7.1} s  {end}");
    }
    let sum = tally.text();
    if !sum.is_empty() {
        print!("\n{sum}");
    }
    let failed = rows.iter().any(|(_, end, _)| matches!(end, End::Failed(_)));
    Ok(if failed { Outcome::Differs } else { Outcome::Done })
}

/// The names of the checks of which it is wanted whether they are in the short list.
pub(crate) fn names(wanted: impl Fn(bool) -> bool) -> Vec<&'static str> {
    let steps = STEPS.iter().filter(|step| wanted(step.short));
    steps.map(|step| step.name).collect()
}

/// Whether all names are names of checks.
pub(crate) fn known(only: &[String]) -> Result<(), Vec<Error>> {
    let names = names(|_| true);
    match only.iter().find(|name| !names.contains(&name.as_str())) {
        None => Ok(()),
        Some(unknown) => Err(vec![Error::new(
            unknown,
            "is no check",
            format!("the checks are {}", names.join(", ")),
        )]),
    }
}

/// Where checks run.
struct Here<'a> {
    root: &'a Path,
    oldest: &'a str,
    program: PathBuf,
}

impl Here<'_> {
    fn does(&self, work: &Work, tally: &mut Tally) -> End {
        match work {
            Work::Here(check) => match check(self.root) {
                Ok(problems) if problems.is_empty() => End::Passed,
                Ok(problems) => {
                    problems.iter().for_each(|problem| println!("{problem}"));
                    End::Failed(String::new())
                }
                Err(error) => End::Failed(error.to_string()),
            },
            Work::Script(path) => self.command(&mut Command::new(self.root.join(path)), tally),
            Work::Task(arguments) => self.command(Command::new(&self.program).args(*arguments), tally),
            Work::Cargo(commands, environment) => {
                for arguments in *commands {
                    let arguments = match self.filled(arguments) {
                        Ok(arguments) => arguments,
                        Err(error) => return End::Failed(error.to_string()),
                    };
                    // `+nightly` is understood by the cargo of rustup, which is the one on the path.
                    let mut command = match arguments.first() {
                        Some(first) if first.starts_with('+') => Command::new("cargo"),
                        _ => Command::new(metadata::cargo()),
                    };
                    let end = self.command(command.args(&arguments).envs(environment.iter().copied()), tally);
                    if end != End::Passed {
                        return end;
                    }
                }
                End::Passed
            }
        }
    }

    /// The arguments with what the placeholders stand for.
    fn filled(&self, arguments: &[&str]) -> Result<Vec<String>> {
        let mut out = Vec::new();
        for argument in arguments {
            match *argument {
                OLDEST => out.push(format!("+{}", self.oldest)),
                PUBLISHED => {
                    let members = metadata::members(&metadata::read(self.root)?);
                    for member in members.into_iter().filter(|member| member.publishable) {
                        out.extend(["--package".to_owned(), member.name]);
                    }
                }
                other => out.push(other.to_owned()),
            }
        }
        Ok(out)
    }

    fn command(&self, command: &mut Command, tally: &mut Tally) -> End {
        let running = command.current_dir(self.root).stdout(Stdio::piped()).spawn();
        let ended = running.and_then(|mut running| {
            if let Some(said) = running.stdout.take() {
                tally.pass_on(BufReader::new(said), &mut std::io::stdout().lock())?;
            }
            running.wait()
        });
        match ended {
            Ok(status) if status.success() => End::Passed,
            Ok(_) => End::Failed(String::new()),
            Err(error) => End::Failed(error.to_string()),
        }
    }
}
