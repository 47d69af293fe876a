//! Which checks run, and what a check does that cannot be done.

use super::*;

fn chosen(only: &[&str], short: bool) -> Vec<&'static str> {
    let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
    let choice = Choice { only: &only, short };
    STEPS
        .iter()
        .filter(|step| choice.has(step))
        .map(|step| step.name)
        .collect()
}

fn here() -> Here<'static> {
    Here {
        root: Path::new(env!("CARGO_MANIFEST_DIR")),
        oldest: "1.88",
        program: PathBuf::from("no-such-program"),
    }
}

#[test]
fn without_a_name_all_checks_run_and_with_names_only_those() {
    assert_eq!(chosen(&[], false).len(), STEPS.len());
    assert_eq!(chosen(&["docs", "fmt"], false), ["fmt", "docs"]);
}

#[test]
fn the_short_run_has_what_needs_nothing_but_a_stable_toolchain() {
    let short = chosen(&[], true);
    assert_eq!(
        short,
        [
            "members",
            "oldest-rust",
            "fmt",
            "test",
            "server-facts",
            "generated",
            "clippy",
            "docs"
        ]
    );
    for step in STEPS.iter().filter(|step| short.contains(&step.name)) {
        assert!(step.needs.is_empty(), "{}", step.name);
    }
}

#[test]
fn a_check_that_does_not_exist_is_an_error_with_those_that_do() {
    let errors = known(&["formt".to_owned()]).unwrap_err();
    assert!(errors[0].remedy.contains("fmt, test"), "{}", errors[0]);
}

#[test]
fn every_check_has_its_own_name() {
    let mut names: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn placeholders_become_the_promised_rust_and_the_published_crates() {
    let filled = here().filled(&[OLDEST, "check", PUBLISHED]).unwrap();
    assert_eq!(filled[..2], ["+1.88", "check"]);
    let published = filled.iter().skip(2).step_by(2).all(|word| word == "--package");
    assert!(published && filled.len() > 50, "{filled:?}");
    assert!(filled.iter().any(|word| word == "altinn-runtime"));
    assert!(
        !filled.iter().any(|word| word == "altinn-build-tools"),
        "{filled:?}"
    );
}

#[test]
fn a_command_that_fails_or_cannot_be_started_fails_its_check() {
    let mut tally = Tally::default();
    let end = here().does(
        &Work::Cargo(&[&["--version"], &["no-such-command"], &["--version"]], &[]),
        &mut tally,
    );
    assert_eq!(end, End::Failed(String::new()));
    assert_eq!(
        here().does(&Work::Cargo(&[&["--version"]], &[]), &mut tally),
        End::Passed
    );
    assert!(
        matches!(here().does(&Work::Task(&["regenerate"]), &mut tally), End::Failed(why) if !why.is_empty())
    );
}

#[test]
fn every_script_that_a_check_runs_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for step in STEPS {
        if let Work::Script(path) = step.work {
            assert!(root.join(path).is_file(), "{}: {path}", step.name);
        }
    }
}

#[test]
fn what_a_check_of_this_program_finds_fails_it() {
    let found = |_: &Path| Ok(vec!["a problem".to_owned()]);
    let broken = |_: &Path| Err(Error::new("a", "is broken", "mend it"));
    let mut tally = Tally::default();
    assert_eq!(
        here().does(&Work::Here(|_| Ok(Vec::new())), &mut tally),
        End::Passed
    );
    assert_eq!(
        here().does(&Work::Here(found), &mut tally),
        End::Failed(String::new())
    );
    assert!(
        matches!(here().does(&Work::Here(broken), &mut tally), End::Failed(why) if why.contains("is broken"))
    );
}
