//! Every operation of every client, and every (operation, status) pair of the published documents: the client has to send
//! what the document says, and the sandbox has to find it so; the sandbox gives each answer, and the client has to read it
//! and write it back the same.
#![forbid(unsafe_code)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test in the form of a library, so that its own tests are tests of cargo"
)]

mod answers;
mod caller;
mod comparison;
mod covers;
mod deviations;
mod published;
mod report;
mod requests;
mod suite;

use std::process::ExitCode;

/// What the harness of libtest calls the test.
const NAME: &str = "contract";

/// Runs the contract tests and prints what they found. The arguments are those that cargo hands to every test.
pub fn main(arguments: impl Iterator<Item = String>) -> ExitCode {
    let arguments: Vec<String> = arguments.collect();
    if arguments.iter().any(|argument| argument == "--list") {
        println!("{NAME}: test");
        return ExitCode::SUCCESS;
    }
    if !chosen(&arguments) {
        return ExitCode::SUCCESS;
    }
    let report = suite::run();
    print!("{}", report.text());
    if report.passed() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Whether the arguments of a harness choose this test: no filter, or one that its name has in it.
fn chosen(arguments: &[String]) -> bool {
    // Options of libtest whose value is an argument of its own.
    const VALUED: [&str; 6] = [
        "--test-threads",
        "--format",
        "--color",
        "--logfile",
        "--shuffle-seed",
        "-Z",
    ];
    let (mut filters, mut skipped) = (Vec::new(), false);
    let mut rest = arguments.iter().map(String::as_str);
    while let Some(argument) = rest.next() {
        match argument {
            "--ignored" => return false,
            "--skip" => skipped |= rest.next().is_some_and(|filter| NAME.contains(filter)),
            option if VALUED.contains(&option) => drop(rest.next()),
            option if option.starts_with('-') => {}
            filter => filters.push(filter),
        }
    }
    !skipped && (filters.is_empty() || filters.iter().any(|filter| NAME.contains(filter)))
}

#[test]
fn filters_choose_the_test_as_they_would_any_other() {
    for (arguments, expected) in [
        (&[][..], true),
        (&["--nocapture"], true),
        (&["-q", "--test-threads", "1"], true),
        (&["contract"], true),
        (&["another_test"], false),
        (&["another_test", "contr"], true),
        (&["--skip", "contract"], false),
        (&["--skip", "another_test"], true),
        (&["--ignored"], false),
    ] {
        let arguments: Vec<String> = arguments.iter().map(|one| (*one).to_owned()).collect();
        assert_eq!(chosen(&arguments), expected, "{arguments:?}");
    }
}
