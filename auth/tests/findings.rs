//! Every finding of the review of this crate has a test that says what holds now.

use std::{fs, path::Path};

/// Finding, test. One line each; a finding may have several.
const FINDINGS: &[(&str, &str)] = &[
    (
        "H3",
        "h3_no_configuration_value_is_in_an_error_a_debug_form_or_a_log",
    ),
    (
        "M4",
        "m4_a_verifier_without_audience_and_scopes_is_not_built_unless_it_is_said_so",
    ),
    ("M4", "m4_a_token_of_another_type_is_refused"),
    ("M4", "m4_a_time_that_is_there_and_no_number_refuses_the_token"),
    (
        "M4",
        "m4_scopes_stand_between_spaces_and_nothing_else_separates_them",
    ),
    (
        "M4",
        "m4_every_algorithm_works_with_its_own_type_of_key_and_with_no_other",
    ),
    ("M4", "m4_a_token_may_be_no_older_than_the_receiver_says"),
    ("M4", "m4_a_token_is_taken_once_and_what_is_remembered_is_bounded"),
    (
        "M9",
        "m9_header_and_signature_come_from_one_question_whatever_the_vault_does_in_between",
    ),
    (
        "M9",
        "m9_a_key_that_is_replaced_while_others_sign_is_never_mixed_with_the_new_one",
    ),
    (
        "M9",
        "m9_a_key_can_be_replaced_without_a_restart_and_the_tokens_of_the_old_one_stay",
    ),
    (
        "M9",
        "m9_a_key_file_is_read_again_when_the_key_is_not_known_has_expired_or_does_not_fit",
    ),
    ("M9", "m9_key_files_of_configurations_are_read_again_too"),
    (
        "L5",
        "l5_what_looks_like_a_token_or_an_identity_number_is_hidden_in_every_spelling",
    ),
    (
        "L8",
        "l8_different_requests_of_different_sources_have_different_keys_in_a_store",
    ),
    (
        "L8",
        "l8_the_key_of_a_request_is_the_same_in_every_process_and_version",
    ),
];

#[test]
fn each_finding_has_a_test_of_that_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("tests")];
    let mut source = String::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                source += &fs::read_to_string(path).unwrap();
            }
        }
    }
    for (finding, test) in FINDINGS {
        let lines = source.lines().map(str::trim).collect::<Vec<_>>();
        let declared = ["fn ", "async fn "].map(|kind| format!("{kind}{test}("));
        let at = lines
            .iter()
            .position(|line| declared.iter().any(|start| line.starts_with(start.as_str())));
        let at = at.unwrap_or_else(|| panic!("{finding}: there is no test {test}"));
        let is_test = |line: &&str| line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        assert!(
            lines[at.saturating_sub(3)..at].iter().any(is_test),
            "{finding}: {test} is no test"
        );
    }
}
