//! What the program says of itself: help, man pages, completion.

use std::path::Path;

use altinn_cli::{app, catalogue};

use crate::{
    binary::{binary, output},
    called::call,
};

/// Holds a text against a file of `tests/snapshots`; `UPDATE_SNAPSHOTS=1` writes it.
fn same_as(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/snapshots")
        .join(name);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(known, text, "{name} differs; UPDATE_SNAPSHOTS=1 writes it anew");
}

#[tokio::test]
async fn help_is_as_it_was_read_last() {
    for (name, arguments) in [
        ("altinn.txt", &["-h"][..]),
        ("notifications.txt", &["notifications", "-h"]),
        (
            "create-order-chain.txt",
            &["notifications", "create-order-chain", "--help"],
        ),
        ("get-instance.txt", &["storage", "get-instance", "-h"]),
        (
            "upload.txt",
            &["correspondence", "create-correspondence-with-files", "-h"],
        ),
        ("search.txt", &["search", "-h"]),
    ] {
        // Not in this process, whose terminal would decide how wide it is.
        let mut command = binary();
        command.args(arguments).env_remove("COLUMNS");
        let done = output(command).await;
        assert!(done.status.success());
        same_as(name, std::str::from_utf8(&done.stdout).unwrap());
    }
}

#[test]
fn the_tree_of_commands_is_sound() {
    // Flags that share a name, and the like, stop this.
    app().debug_assert();
}

#[tokio::test]
async fn every_command_has_a_man_page() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_str().unwrap();
    let came = call(&["man", "--folder", path], &[], b"").await;
    came.good();
    let pages = std::fs::read_dir(folder.path()).unwrap().count();
    let operations: usize = altinn_catalogue_len();
    assert!(pages > operations, "{pages} pages");
    let page =
        std::fs::read_to_string(folder.path().join("altinn-notifications-create-order-chain.1")).unwrap();
    assert!(page.contains("idempotency"), "{page}");
}

fn altinn_catalogue_len() -> usize {
    altinn_dispatch::CRATES
        .iter()
        .map(|(name, _)| {
            catalogue::read(catalogue::find(name).unwrap())
                .unwrap()
                .operations
                .len()
        })
        .sum()
}

#[tokio::test]
async fn a_shell_completes_by_asking_the_program() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = call(&["completion", shell], &[], b"").await;
        assert!(script.good().contains("ALTINN_COMPLETE"), "{shell}");
    }
    for (words, expected) in [
        (
            &["altinn", "notif"][..],
            &["notifications", "notifications-email", "notifications-sms"][..],
        ),
        (
            &["altinn", "notifications", "get-sh"],
            &["get-shipment", "get-shipment-feed"],
        ),
        (
            &["altinn", "notifications", "get-shipment", "--wai"],
            &["--wait", "--wait-timeout"],
        ),
        (
            &[
                "altinn",
                "correspondence",
                "search-correspondences",
                "--role",
                "Rec",
            ],
            &["RecipientAndSender", "Recipient"],
        ),
    ] {
        let mut command = binary();
        command
            .env("ALTINN_COMPLETE", "bash")
            .env("_CLAP_IFS", "\n")
            .env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string())
            .arg("--")
            .args(words);
        let done = output(command).await;
        let shown = String::from_utf8(done.stdout).unwrap();
        let mut shown: Vec<&str> = shown.lines().map(str::trim).collect();
        let mut expected = expected.to_vec();
        shown.sort_unstable();
        expected.sort_unstable();
        assert_eq!(shown, expected, "{words:?}");
    }
}
