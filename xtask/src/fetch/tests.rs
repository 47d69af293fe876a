//! Fetching into a checkout of its own: from a folder, and, where it is built in, from a local HTTPS server with faults.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests stop at what should not be"
)]

mod folder;
mod kept;
#[cfg(feature = "fetch")]
mod network;
#[cfg(feature = "fetch")]
mod server;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use altinn_build_tools::{distil, load};

use super::understand::sha256;
use super::{Got, Job, Origin, run};
use crate::Outcome;

/// Two documents, as they are published.
const A: &str = r#"{ "openapi": "3.0.1", "info": { "title": "A", "version": "1" }, "paths": {
    "/a": { "get": { "operationId": "get_a", "summary": "Words.", "responses": { "204": {} } } } } }"#;
const B: &str = r#"{ "openapi": "3.0.1", "info": { "title": "B", "version": "1" }, "paths": {
    "/b": { "get": { "operationId": "get_b", "responses": { "204": {} } } } } }"#;

/// 2026-02-03.
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_770_076_800)
}

/// A checkout with the two documents, whose addresses begin with `base`.
struct Checkout {
    folder: tempfile::TempDir,
}

impl Checkout {
    fn new(base: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut manifest = String::from("# The manifest, with words that stay.\n");
        for (name, text) in [("altinn-a", A), ("altinn-b", B)] {
            let document = format!("{name}.json");
            manifest.push_str(&format!(
                "\n[{name}]\ndocument = \"{document}\"\ntitle = \"T\"\nabout = \"Words.\"\naddress = \"{base}/{document}\"\n\
                 sha256 = \"{}\" # of the bytes\nopenapi = \"3.0.1\"\nversion = \"1\"\npublished = \"2025-01-01\"\n\
                 host = \"platform\"\nprefix = \"/x\"\ntokens = [\"none\"]\n",
                sha256(text.as_bytes())
            ));
            let surface =
                distil::canonical(&distil::distil(&load::parse(&document, text.as_bytes()).unwrap()));
            std::fs::create_dir_all(folder.path().join(format!("specs/{name}"))).unwrap();
            std::fs::write(folder.path().join(format!("specs/{name}/surface.json")), surface).unwrap();
        }
        std::fs::write(folder.path().join("specs/apis.toml"), manifest).unwrap();
        let workspace = "[workspace.package]\nversion = \"0.1.0\"\n";
        std::fs::write(folder.path().join("Cargo.toml"), workspace).unwrap();
        Self { folder }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.root().join(path)).unwrap()
    }

    fn specs(&self) -> [String; 3] {
        [
            "specs/apis.toml",
            "specs/altinn-a/surface.json",
            "specs/altinn-b/surface.json",
        ]
        .map(|path| self.text(path))
    }
}

/// A folder with these files.
fn folder(files: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let path = folder.path().to_owned();
    (folder, path)
}

fn from_folder(
    checkout: &Checkout,
    path: &Path,
    check: bool,
) -> Result<Outcome, Vec<altinn_build_tools::Error>> {
    let never = |_: &[Job]| -> Vec<altinn_build_tools::Result<Got>> { panic!("a folder needs no network") };
    run(
        checkout.root(),
        &[],
        &Origin::Folder(path.to_owned()),
        check,
        now(),
        never,
    )
}
