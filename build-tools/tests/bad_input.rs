//! Bad input, in a small checkout of its own: each error names the file, the place and the remedy, and nothing is written.
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

use altinn_build_tools::{Error, Generated, Workspace, distil, generate, generate_shared, load, output};
use serde_json::json;
use tempfile::TempDir;

use support::manifest_text;

const CORRECTIONS: &str = "overlay: 1.0.0\ninfo: { title: Corrections, version: 1.0.0 }\nactions:\n  - target: $.paths['/things'].get\n    description: It has no name.\n    x-kind: name\n    update: { operationId: list_things }\n";
const DOCS: &str = "overlay: 1.0.0\ninfo: { title: Words, version: 1.0.0 }\nactions:\n  - target: $.paths['/things'].get\n    update: { summary: List the things }\n";

const ADDITIONS: &str = "overlay: 1.0.0\ninfo: { title: Additions, version: 1.0.0 }\nactions:\n  - target: $.paths\n    description: The server has it.\n    x-kind: addition\n    x-source: a/b@0123456789abcdef0123456789abcdef01234567:src/C.cs#L1\n    x-date: \"2026-08-20\"\n    update: { /locks: { get: { operationId: list_locks, responses: { \"204\": {} } } } }\n";
const ALWAYS: &str = "overlay: 1.0.0\ninfo: { title: Always, version: 1.0.0 }\nactions:\n  - target: $.components.schemas.Thing\n    x-kind: always\n    update: { required: [a] }\n";

/// A checkout with two crates, generated once.
struct Checkout(TempDir);

impl Checkout {
    fn new() -> Self {
        let checkout = Self(TempDir::new().unwrap());
        checkout.write(
            "specs/apis.toml",
            &(manifest_text("case-one") + &manifest_text("case-two")),
        );
        for name in ["case-one", "case-two"] {
            let document = json!({
                "openapi": "3.0.3", "info": {"version": "1"},
                "paths": {"/things": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
                "components": {"schemas": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}},
            });
            checkout.write(
                &format!("specs/{name}/surface.json"),
                &distil::canonical(&distil::distil(&document)),
            );
            checkout.write(&format!("specs/{name}/corrections.yaml"), CORRECTIONS);
            checkout.write(&format!("specs/{name}/docs.yaml"), DOCS);
        }
        for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
            checkout.write(name, "The licence.\n");
        }
        checkout.regenerate().unwrap();
        checkout
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.path(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from}");
        self.write(path, &text.replacen(from, to, 1));
    }

    /// All crates first, then all files, as `cargo xtask regenerate` does.
    fn regenerate(&self) -> Result<(), Error> {
        let workspace = Workspace::open(self.0.path())?;
        let made: Vec<Generated> = workspace
            .crates()
            .iter()
            .map(|name| generate(&workspace, name))
            .collect::<Result<_, _>>()?;
        let shared = generate_shared(&made);
        for one in &made {
            output::write(self.0.path(), &format!("generated/{}", one.name), &one.files)?;
        }
        for (name, files) in shared.iter().filter(|(name, _)| !name.is_empty()) {
            output::write(self.0.path(), &format!("generated/{name}"), files)?;
        }
        Ok(())
    }

    /// Every file with its bytes.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn walk(folder: &Path, out: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    out.insert(path.clone(), Vec::new());
                    walk(&path, out);
                } else {
                    out.insert(path.clone(), std::fs::read(&path).unwrap());
                }
            }
        }
        let mut out = BTreeMap::new();
        walk(self.0.path(), &mut out);
        out
    }
}

/// What is done to the checkout, and what the error then says: file, place, problem, remedy, each in part.
type Row = (&'static str, fn(&Checkout), [&'static str; 4]);

const TABLE: &[Row] = &[
    (
        "an example is no program",
        |c| c.write("specs/case-two/examples/notes.txt", "//! Notes.\n"),
        [
            "specs/case-two/examples/notes.txt",
            "",
            "is no program",
            "`NAME.rs`",
        ],
    ),
    (
        "an example does not say what it does",
        |c| c.write("specs/case-two/examples/call.rs", "fn main() {}\n"),
        [
            "specs/case-two/examples/call.rs",
            "",
            "does not say what it does",
            "`//! ...`",
        ],
    ),
    (
        "the surface is missing",
        |c| std::fs::remove_file(c.path("specs/case-two/surface.json")).unwrap(),
        [
            "specs/case-two/surface.json",
            "",
            "cannot be read",
            "cargo xtask distil",
        ],
    ),
    (
        "the surface is a folder",
        |c| {
            std::fs::remove_file(c.path("specs/case-two/surface.json")).unwrap();
            std::fs::create_dir(c.path("specs/case-two/surface.json")).unwrap();
        },
        ["specs/case-two/surface.json", "", "cannot be read", ""],
    ),
    (
        "the surface is no JSON",
        |c| {
            c.write(
                "specs/case-two/surface.json",
                "{\n  \"openapi\": \"3.0.3\",\n  oops\n}",
            )
        },
        [
            "specs/case-two/surface.json",
            "line 3, column 3",
            "is not valid JSON",
            "repair the JSON",
        ],
    ),
    (
        "the surface is empty",
        |c| c.write("specs/case-two/surface.json", ""),
        [
            "specs/case-two/surface.json",
            "line 1",
            "is empty",
            "save the document",
        ],
    ),
    (
        "the surface is no OpenAPI",
        |c| c.write("specs/case-two/surface.json", "{\"a\": 1}"),
        [
            "specs/case-two/surface.json",
            "top level",
            "no `openapi`",
            "3.0.x, 3.1.x or 3.2.x",
        ],
    ),
    (
        "the version is another",
        |c| c.edit("specs/case-two/surface.json", "3.0.3", "4.0.0"),
        [
            "specs/case-two/surface.json",
            "/openapi",
            "4.0.0",
            "3.0.x, 3.1.x or 3.2.x",
        ],
    ),
    (
        "a reference dangles",
        |c| {
            c.edit(
                "specs/case-two/surface.json",
                "#/components/schemas/Thing",
                "#/components/schemas/Gone",
            )
        },
        [
            "specs/case-two/surface.json",
            "`/paths/~1things/get/responses/200`",
            "`Gone`",
            "corrections.yaml",
        ],
    ),
    (
        "another file is unknown",
        |c| {
            c.edit(
                "specs/case-two/surface.json",
                "#/components/schemas/Thing",
                "shared.json#/components/schemas/Thing",
            )
        },
        [
            "specs/case-two/surface.json",
            "`/paths/~1things/get/responses/200/content/application~1json/schema`",
            "not part of specs",
            "[libraries]",
        ],
    ),
    (
        "a correction matches nothing",
        |c| c.edit("specs/case-two/corrections.yaml", "/things", "/gone"),
        [
            "specs/case-two/corrections.yaml",
            "action 1 ($.paths['/gone'].get)",
            "matches nothing",
            "delete the action",
        ],
    ),
    (
        "a correction changes nothing",
        |c| {
            c.edit(
                "specs/case-two/surface.json",
                "\"responses\"",
                "\"operationId\": \"list_things\", \"responses\"",
            )
        },
        [
            "specs/case-two/corrections.yaml",
            "action 1",
            "changes nothing",
            "delete the action",
        ],
    ),
    (
        "a correction adds an operation",
        |c| {
            c.edit("specs/case-two/corrections.yaml", "actions:\n", "actions:\n  - { target: $.paths, x-kind: bug, description: d, x-source: s, update: { /b: { get: {} } } }\n")
        },
        [
            "specs/case-two/corrections.yaml",
            "action 1 ($.paths)",
            "adds to `GET /b`, which the document does not have",
            "additions.yaml",
        ],
    ),
    (
        "a correction drops an operation",
        |c| {
            let head = CORRECTIONS.split("  - ").next().unwrap();
            let drop = "  - { target: \"$.paths['/things']\", x-kind: bug, description: d, x-source: s, remove: true }\n";
            c.write("specs/case-two/corrections.yaml", &format!("{head}{drop}"));
        },
        [
            "specs/case-two/corrections.yaml",
            "",
            "removes the operation `GET /things`",
            "drops no operation",
        ],
    ),
    (
        "an addition is published",
        |c| {
            c.write(
                "specs/case-two/additions.yaml",
                &ADDITIONS.replace("/locks", "/things"),
            )
        },
        [
            "specs/case-two/additions.yaml",
            "action 1 ($.paths)",
            "adds what the document has, /paths/~1things/get",
            "delete the action",
        ],
    ),
    (
        "an addition names no commit",
        |c| c.write("specs/case-two/additions.yaml", &ADDITIONS.replace("@0123", "@")),
        [
            "specs/case-two/additions.yaml",
            "action 1",
            "names no source at a commit",
            "x-source",
        ],
    ),
    (
        "an addition stands among the corrections",
        |c| {
            c.edit(
                "specs/case-two/corrections.yaml",
                "x-kind: name",
                "x-kind: addition",
            )
        },
        [
            "specs/case-two/corrections.yaml",
            "action 1",
            "has x-kind \"addition\"",
            "name, bug, deviation",
        ],
    ),
    (
        "what callers send is always sent",
        |c| {
            let send = r##""paths": { "/send": { "post": { "operationId": "send", "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } }, "responses": {} } },"##;
            c.edit("specs/case-two/surface.json", "\"paths\": {", send);
            c.write("specs/case-two/always.yaml", ALWAYS);
        },
        [
            "specs/case-two/always.yaml",
            "",
            "says of `Thing` what is always sent, and callers send it, too",
            "evidence --always",
        ],
    ),
    (
        "words match nothing",
        |c| c.edit("specs/case-two/docs.yaml", "/things", "/gone"),
        [
            "specs/case-two/docs.yaml",
            "action 1",
            "matches nothing",
            "delete the action",
        ],
    ),
    (
        "a correction gives no reason",
        |c| {
            c.edit(
                "specs/case-two/corrections.yaml",
                "    description: It has no name.\n",
                "",
            )
        },
        [
            "specs/case-two/corrections.yaml",
            "action 1",
            "gives no reason",
            "description",
        ],
    ),
    (
        "a path is no JSONPath",
        |c| {
            c.edit(
                "specs/case-two/corrections.yaml",
                "$.paths['/things'].get",
                "$.paths[",
            )
        },
        ["specs/case-two/corrections.yaml", "action 1", "", ""],
    ),
    (
        "a crate is there twice",
        |c| c.edit("specs/apis.toml", "[case-two]", "[case-one]"),
        ["specs/apis.toml", "line ", "duplicate", "keep one"],
    ),
    (
        "the manifest has an unknown key",
        |c| c.edit("specs/apis.toml", "host = ", "hots = "),
        [
            "specs/apis.toml",
            "line ",
            "unknown field `hots`",
            "correct the spelling",
        ],
    ),
    (
        "the manifest lacks a key",
        |c| c.edit("specs/apis.toml", "title = \"Case\"\n", ""),
        ["specs/apis.toml", "line 1", "missing field `title`", "add it"],
    ),
    (
        "the manifest is missing",
        |c| std::fs::remove_file(c.path("specs/apis.toml")).unwrap(),
        ["specs/apis.toml", "", "cannot be read", "check the path"],
    ),
    (
        "the manifest names an operation that does not exist",
        |c| {
            c.edit(
                "specs/apis.toml",
                "[case-two]",
                "[case-one.operations.get_gone]\ninternal = true\n\n[case-two]",
            )
        },
        [
            "specs/apis.toml",
            "case-one",
            "`get_gone` is no operation",
            "correct the name",
        ],
    ),
    (
        "a library is missing",
        |c| {
            c.edit(
                "specs/apis.toml",
                "[case-one]",
                "[libraries]\n\"shared.json\" = \"libraries/shared.json\"\n\n[case-one]",
            )
        },
        [
            "specs/libraries/shared.json",
            "",
            "cannot be read",
            "check the path",
        ],
    ),
    (
        "pins are no TOML",
        |c| c.write("specs/case-two/names.toml", "[operations\n"),
        ["specs/case-two/names.toml", "", "", "cargo xtask pin"],
    ),
    (
        "a pin is no name",
        |c| c.write("specs/case-two/names.toml", "[types]\n\"Thing\" = \"a thing\"\n"),
        [
            "specs/case-two/names.toml",
            "`Thing`",
            "`a thing` is no name",
            "cargo xtask pin",
        ],
    ),
    (
        "a pinned operation is renamed",
        |c| {
            c.write(
                "specs/case-two/names.toml",
                "[operations]\n\"GET /things\" = \"get_things\"\n",
            )
        },
        [
            "specs/case-two/surface.json",
            "",
            "pinned as `get_things`",
            "cargo xtask pin",
        ],
    ),
];

#[test]
fn every_error_says_where_it_is_and_what_to_do_and_nothing_is_written() {
    for (what, damage, [file, place, problem, remedy]) in TABLE {
        let checkout = Checkout::new();
        damage(&checkout);
        let before = checkout.files();
        let error = match checkout.regenerate() {
            Ok(()) => panic!("{what}: no error"),
            Err(error) => error,
        };
        assert!(error.file.ends_with(file), "{what}: {error}");
        assert!(error.place.contains(place), "{what}, at {}: {error}", error.place);
        assert!(error.problem.contains(problem), "{what}: {error}");
        assert!(
            error.remedy.contains(remedy) && !error.remedy.is_empty(),
            "{what}: {error}"
        );
        assert!(checkout.files() == before, "{what}: something was written");
    }
}

#[test]
fn an_unknown_crate_is_refused() {
    let checkout = Checkout::new();
    let workspace = Workspace::open(checkout.0.path()).unwrap();
    let Err(failure) = generate(&workspace, "case-three") else {
        panic!("no error")
    };
    let error = Error::from(failure);
    assert!(
        error.file.ends_with("case-three/surface.json")
            || error.problem.contains("has no crate `case-three`"),
        "{error}"
    );
    assert!(!error.remedy.is_empty());
}

#[test]
fn an_unreadable_document_is_refused_before_it_is_distilled() {
    let checkout = Checkout::new();
    for (file, text, place) in [
        ("gone.json", None, ""),
        ("swagger.json", Some("{\"swagger\": \"2.0\"}"), "/swagger"),
        ("list.yaml", Some("- a\n"), "line 1"),
    ] {
        if let Some(text) = text {
            checkout.write(file, text);
        }
        let error = load::load(&checkout.path(file)).unwrap_err();
        assert!(
            error.file.ends_with(file) && error.place.contains(place) && !error.remedy.is_empty(),
            "{error}"
        );
    }
}

#[test]
fn a_run_without_an_error_writes_what_is_there_already() {
    let checkout = Checkout::new();
    let before = checkout.files();
    checkout.regenerate().unwrap();
    assert!(checkout.files() == before);
}
