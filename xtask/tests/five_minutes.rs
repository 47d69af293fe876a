//! Follows `specs/README.md`, «A new API in five minutes», to the letter in a copy of the workspace.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests stop at what should not be"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What of a checkout is no part of the workspace.
const LEFT: [&str; 2] = [".git", "target"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        if from
            .file_name()
            .is_some_and(|name| LEFT.iter().any(|left| name == *left))
        {
            return;
        }
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else if from.is_file() {
        fs::copy(from, to).unwrap();
        // The same time of change, so that cargo need not build it again.
        let time = fs::metadata(from).unwrap().modified().unwrap();
        fs::File::options()
            .write(true)
            .open(to)
            .unwrap()
            .set_modified(time)
            .unwrap();
    }
}

/// The code blocks of the page after its heading: language and text, without the indent of the list they stand in.
fn blocks(page: &str) -> Vec<(String, String)> {
    let (_, page) = page.split_once("## A new API in five minutes").unwrap();
    let mut blocks = Vec::new();
    let mut open: Option<(String, usize, String)> = None;
    for line in page.lines() {
        let indent = line.len() - line.trim_start().len();
        match (&mut open, line.trim_start().strip_prefix("```")) {
            (None, Some(language)) => open = Some((language.to_owned(), indent, String::new())),
            (Some(_), Some(_)) => {
                let (language, _, text) = open.take().unwrap();
                blocks.push((language, text));
            }
            (Some((_, indent, text)), None) => {
                text.push_str(line.get(*indent..).unwrap_or_default());
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    blocks
}

#[test]
fn the_page_has_a_document_a_table_and_commands() {
    let page = fs::read_to_string(root().join("specs/README.md")).unwrap();
    let languages: Vec<String> = blocks(&page).into_iter().map(|(language, _)| language).collect();
    assert_eq!(languages, ["yaml", "sh", "toml", "yaml", "sh", "sh"]);
}

#[test]
#[ignore = "compiles a workspace of its own, which takes minutes: cargo xtask ci five-minutes"]
fn a_new_api_becomes_a_crate_as_the_page_says() {
    // At one place from run to run. The target folder is one of its own: the crates of the copy count as those of this
    // workspace, and what they were compiled to would be taken for its own.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("five-minutes");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("five-minutes-target");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(&folder).unwrap();
    copy(&root().canonicalize().unwrap(), &folder);
    let page = fs::read_to_string(root().join("specs/README.md")).unwrap();
    for (language, text) in blocks(&page) {
        match language.as_str() {
            "yaml" if text.starts_with("overlay:") => {
                fs::write(folder.join("specs/altinn-shop/corrections.yaml"), text).unwrap();
            }
            "yaml" => fs::write(folder.join("shop.yaml"), text).unwrap(),
            "toml" => {
                let manifest = folder.join("specs/apis.toml");
                let old = fs::read_to_string(&manifest).unwrap();
                fs::write(manifest, format!("{old}\n{text}")).unwrap();
            }
            "sh" => {
                for command in text.lines() {
                    let status = Command::new("sh")
                        .args(["-c", command])
                        .env("CARGO_TARGET_DIR", &target)
                        .env_remove("CARGO_MANIFEST_DIR")
                        .current_dir(&folder)
                        .status()
                        .unwrap();
                    assert!(status.success(), "{command}");
                }
            }
            other => panic!("{other}: no part of the page"),
        }
    }
    let client = fs::read_to_string(folder.join("generated/altinn-shop/src/client.rs")).unwrap();
    for method in ["list_items", "create_item", "delete_item"] {
        assert!(client.contains(&format!("pub fn {method}")), "{method}");
    }
}
