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
        "M7",
        "m7_comments_and_trailing_commas_are_read_as_dotnet_reads_them",
    ),
    ("M7", "m7_what_is_no_json_says_where"),
    ("M7", "m7_names_of_ones_own_are_left_alone_and_mentioned_once"),
    (
        "M7",
        "m7_environments_are_named_as_the_dotnet_client_takes_them_in_any_case",
    ),
    (
        "M7",
        "m7_environments_that_do_not_go_together_are_an_error_that_names_both",
    ),
    ("M7", "m7_a_plain_word_as_resource_goes_through_as_it_is"),
    ("M7", "m7_a_key_in_quotes_or_in_the_wrong_setting_is_told_so"),
    (
        "M7",
        "m7_the_settings_that_studio_gives_an_app_are_found_and_a_section_of_the_apps_own_beside_them",
    ),
    ("M7", "m7_the_address_of_the_keys_that_nais_names_is_used"),
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
    ("L9", "l9_the_settings_that_were_read_are_overwritten"),
    (
        "L10",
        "l10_name_and_endpoints_come_from_the_metadata_and_not_from_cutting_their_address",
    ),
    ("L10", "l10_the_two_of_digdir_are_known_and_keys_may_be_named"),
    ("L6", "l6_an_issuer_is_recognised_however_its_name_is_spelt"),
    (
        "L7",
        "l7_the_generator_and_localtest_ask_with_the_client_that_they_are_given",
    ),
    (
        "L9",
        "l9_a_form_lets_go_of_its_text_with_the_request_and_no_sooner",
    ),
    (
        "M11",
        "m11_an_unknown_reason_comes_with_the_status_and_the_servers_own_words_redacted",
    ),
    (
        "M11",
        "m11_two_environments_that_differ_are_named_with_their_hosts",
    ),
    ("M11", "m11_no_error_is_said_again_as_its_own_cause"),
    (
        "M11",
        "m11_a_session_that_works_says_so_and_asks_no_more_than_it_has_to",
    ),
    (
        "M11",
        "m11_a_check_tells_key_client_scope_customer_clock_and_server_apart",
    ),
    (
        "M11",
        "m11_a_check_tells_the_exchange_and_the_network_apart_from_maskinporten",
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
