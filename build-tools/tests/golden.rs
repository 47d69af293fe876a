//! Golden cases: every folder of `cases` is a small document of one idea with the crate that it becomes. Adding a case means
//! adding a folder; `UPDATE_GOLDEN=1 cargo test -p altinn-build-tools --test golden` writes what is expected of it.
//! Beside `document.yaml` there may be `additions.yaml`, `corrections.yaml`, `always.yaml`, `docs.yaml`, `names.toml`, further tables for `apis.toml`, and
//! component libraries as JSON, programs in `examples`, and in `shared` what other crates use as well. The crate `tests/golden` compiles what is expected and tries it out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests"
)]

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use altinn_build_tools::load::{load, load_any};
use altinn_build_tools::manifest::Family;
use altinn_build_tools::overlay::Overlay;
use altinn_build_tools::{File, Generated, Layers, Pins, Result, Source, output};

use support::{api_with, check, operations, panics};

fn cases() -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<(String, PathBuf)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .collect();
    cases.sort();
    cases
}

/// What is done to the document of a case, and the words. What it shares with others is in `shared`.
fn overlays(crate_name: &str, folder: &Path) -> (Layers, Overlay) {
    let family = Family {
        name: crate_name.to_owned(),
        base: folder.join("shared").is_dir().then(|| "shared".to_owned()),
        extended: false,
    };
    let own = format!("{crate_name}/");
    let read = |path: &str| {
        let path = path.strip_prefix(&own).unwrap_or(path);
        Ok(std::fs::read_to_string(folder.join(path)).ok())
    };
    (
        Layers::read(&family, read).unwrap(),
        Layers::words(&family, read).unwrap(),
    )
}

/// Component libraries: the JSON files beside the document.
fn libraries(folder: &Path) -> BTreeMap<String, serde_json::Value> {
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "json"));
    files
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                load_any(&path).unwrap(),
            )
        })
        .collect()
}

/// The programs of a case.
fn examples(folder: &Path) -> Vec<File> {
    let files = std::fs::read_dir(folder.join("examples")).into_iter().flatten();
    let files = files.map(|entry| entry.unwrap());
    files
        .map(|file| File {
            path: file.file_name().into(),
            contents: std::fs::read_to_string(file.path()).unwrap(),
        })
        .collect()
}

fn generate(name: &str, folder: &Path) -> Result<Generated> {
    let crate_name = format!("case-{}", name.replace('_', "-"));
    let pins = std::fs::read_to_string(folder.join("names.toml"))
        .map_or(Ok(Pins::default()), |text| Pins::parse("names.toml", &text));
    let tables = std::fs::read_to_string(folder.join("apis.toml")).unwrap_or_default();
    let (layers, docs) = overlays(&crate_name, folder);
    let source = Source {
        crate_name: &crate_name,
        api: &api_with(&crate_name, &tables),
        surface: load(&folder.join("document.yaml"))?,
        layers: &layers,
        docs: &docs,
        libraries: &libraries(folder),
        pins: &pins?,
        payloads: 0,
        examples: &examples(folder),
    };
    source.generate()
}

#[test]
fn every_case_gives_the_files_that_are_expected_of_it() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut wrong = Vec::new();
    for (name, folder) in cases() {
        let generated = match generate(&name, &folder) {
            Ok(generated) => generated,
            Err(error) => {
                wrong.push(format!("{name}: {error}"));
                continue;
            }
        };
        if update {
            output::write(&folder, "expected", &generated.files).unwrap();
        } else {
            let differences = output::compare(&folder, "expected", &generated.files).unwrap();
            wrong.extend(
                differences
                    .iter()
                    .map(|found| format!("{name}: {}: {}\n{}", found.path.display(), found.kind, found.diff)),
            );
        }
    }
    assert!(
        wrong.is_empty(),
        "UPDATE_GOLDEN=1 writes what comes out now; look at it before you commit it\n{}",
        wrong.join("\n")
    );
}

#[test]
fn no_case_loses_an_operation_or_defines_a_name_twice() {
    for (name, folder) in cases() {
        let (result, panics) = panics::watch(|| generate(&name, &folder).unwrap());
        assert!(panics.is_empty(), "{name}: {panics:?}");
        let count = operations(&load(&folder.join("document.yaml")).unwrap());
        // A path item that is a reference counts where it leads.
        let count = if name == "parameter_references" { 1 } else { count };
        check(&result.unwrap(), count).unwrap_or_else(|problem| panic!("{name}: {problem}"));
    }
}

#[test]
fn every_document_says_in_its_first_line_what_it_is_for() {
    for (name, folder) in cases() {
        let text = std::fs::read_to_string(folder.join("document.yaml")).unwrap();
        assert!(
            text.starts_with("# ") && text.lines().next().unwrap().ends_with('.'),
            "{name}"
        );
    }
}
