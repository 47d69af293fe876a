//! Holds `.github/workflows` against this program: they are YAML, they ask for little, and what they run exists.

use std::path::Path;

use altinn_build_tools::load;
use clap::Parser;
use serde_json::Value;

use crate::{Arguments, Task, ci};

/// The workflows by file name.
fn workflows() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let mut found: Vec<(String, Value)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read(&path).unwrap();
            let parsed = load::parse_any(&name, &text).unwrap_or_else(|error| panic!("{error}"));
            (name, parsed)
        })
        .collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

/// Every step of every job.
fn steps(workflow: &Value) -> Vec<&Value> {
    let jobs = workflow["jobs"]
        .as_object()
        .into_iter()
        .flat_map(|jobs| jobs.values());
    jobs.flat_map(|job| job["steps"].as_array().into_iter().flatten())
        .collect()
}

/// The commands `cargo xtask …` of a script, without what the shell does with them.
fn tasks(script: &str) -> Vec<Vec<String>> {
    let plain = |line: &str| -> Option<Vec<String>> {
        let (_, rest) = line.split_once("cargo xtask")?;
        let end = rest.find(['|', '>', '&', ';']).unwrap_or(rest.len());
        let words = rest[..end].split_whitespace().filter(|word| *word != "2");
        Some(
            std::iter::once("xtask")
                .chain(words)
                .map(ToOwned::to_owned)
                .collect(),
        )
    };
    script
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'))
        .filter_map(plain)
        .collect()
}

#[test]
fn every_task_that_a_workflow_runs_exists() {
    let mut count = 0;
    for (name, workflow) in workflows() {
        for task in steps(&workflow)
            .iter()
            .filter_map(|step| step["run"].as_str())
            .flat_map(tasks)
        {
            count += 1;
            match Arguments::try_parse_from(&task) {
                Ok(Arguments {
                    task: Task::Ci { only, .. },
                }) => {
                    ci::known(&only).unwrap_or_else(|errors| panic!("{name}: {task:?}: {}", errors[0]));
                }
                Ok(_) => {}
                Err(error) => panic!("{name}: {task:?}: {error}"),
            }
        }
    }
    assert!(count >= 7, "{count} tasks found");
}

#[test]
fn every_check_runs_in_a_workflow() {
    let mut left: Vec<&str> = ci::names(|_| true);
    for (_, workflow) in workflows() {
        for script in steps(&workflow).iter().filter_map(|step| step["run"].as_str()) {
            // `.ci/run` is `cargo xtask ci --short`; a test of `.ci/run` below says so.
            if script.contains(".ci/run") {
                let short = ci::names(|short| short);
                left.retain(|name| !short.contains(name));
            }
            let named: Vec<String> = tasks(script).into_iter().flatten().collect();
            left.retain(|name| !named.iter().any(|word| word == name));
        }
    }
    assert_eq!(left, Vec::<&str>::new(), "no workflow runs these");
}

#[test]
fn the_script_of_pull_requests_runs_the_short_list() {
    let script = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.ci/run")).unwrap();
    assert_eq!(tasks(&script), [["xtask", "ci", "--short"]]);
}

#[test]
fn actions_are_pinned_and_jobs_end() {
    for (name, workflow) in workflows() {
        for (job_name, job) in workflow["jobs"].as_object().unwrap() {
            assert!(
                job["timeout-minutes"].as_u64().is_some(),
                "{name}: {job_name} has no timeout"
            );
        }
        for action in steps(&workflow).iter().filter_map(|step| step["uses"].as_str()) {
            let (_, version) = action
                .split_once('@')
                .unwrap_or_else(|| panic!("{name}: {action} is not pinned"));
            let major = version
                .strip_prefix('v')
                .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
            let commit = version.len() == 40 && version.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(
                major || commit,
                "{name}: {action} is pinned to neither a major version nor a commit"
            );
        }
    }
}

#[test]
fn a_workflow_may_read_and_only_the_weekly_job_may_write() {
    for (name, workflow) in workflows() {
        assert_eq!(
            workflow["permissions"],
            serde_json::json!({ "contents": "read" }),
            "{name}"
        );
        for (job_name, job) in workflow["jobs"].as_object().unwrap() {
            let allowed = match (name.as_str(), job_name.as_str()) {
                ("weekly.yml", "follow") => {
                    serde_json::json!({ "contents": "write", "pull-requests": "write" })
                }
                _ => Value::Null,
            };
            assert_eq!(job["permissions"], allowed, "{name}: {job_name}");
        }
    }
}

#[test]
fn no_script_pastes_in_what_others_write() {
    for (name, workflow) in workflows() {
        for script in steps(&workflow).iter().filter_map(|step| step["run"].as_str()) {
            assert!(
                !script.contains("${{"),
                "{name}: give it to the script as a variable: {script}"
            );
        }
    }
}

#[test]
fn the_weekly_job_follows_tests_and_proposes() {
    let all = workflows();
    let (_, weekly) = all.iter().find(|(name, _)| name == "weekly.yml").unwrap();
    let scripts: Vec<&str> = steps(weekly)
        .iter()
        .filter_map(|step| step["run"].as_str())
        .collect();
    let mut at = 0;
    for wanted in [
        "cargo xtask fetch --check",
        "cargo xtask follow",
        "cargo xtask drift",
        "cargo xtask ci",
        "gh pr create",
    ] {
        let found = scripts.iter().skip(at).position(|script| script.contains(wanted));
        at += found.unwrap_or_else(|| panic!("{wanted} is not there, or too early"));
    }
}
