//! The crate that holds the corrected documents, as facts.

use std::fmt::Write as _;

/// `Cargo.toml`.
pub(crate) fn manifest() -> String {
    "# Machine-written by `cargo xtask regenerate`. Do not edit: change specs/ instead.\n[package]\nname = \"altinn-documents\"\n\
     description = \"The facts of the published Altinn API documents, corrected: for sandboxes and contract tests.\"\nversion.workspace = true\nedition.workspace = true\n\
     rust-version.workspace = true\nlicense.workspace = true\nrepository.workspace = true\nreadme = \"README.md\"\n\n[package.metadata.docs.rs]\nall-features = true\n\n[lints]\nworkspace = true\n"
        .to_owned()
}

/// `README.md`.
pub(crate) fn readme(crates: &[&str]) -> String {
    let mut out = String::from(
        "# altinn-documents\n\nThe facts of the published Altinn API documents with our corrections applied: paths, parameters, schemas, statuses, media types, without any prose. \
         Each is an OpenAPI document on its own; `x-altinn` holds the host, the prefix, and what credentials an operation takes.\n\n",
    );
    for name in crates {
        let _ = writeln!(out, "- `{name}`");
    }
    out
}

/// `src/lib.rs`.
pub(crate) fn root(crates: &[&str]) -> String {
    let mut out = String::from(
        "// Machine-written by `cargo xtask regenerate`. Do not edit: change specs/ instead.\n\n#![doc = include_str!(\"../README.md\")]\n#![cfg_attr(docsrs, feature(doc_cfg))]\n#![forbid(unsafe_code)]\n\n\
         /// A corrected document: the crate that is generated from it, and its JSON.\n#[derive(Clone, Copy, Debug)]\npub struct Document {\n    /// The name of the crate.\n    pub crate_name: &'static str,\n    \
         /// The OpenAPI document as JSON.\n    pub json: &'static str,\n}\n\n/// All documents, in the order of their crates.\n#[rustfmt::skip]\npub static DOCUMENTS: &[Document] = &[\n",
    );
    for name in crates {
        let _ = writeln!(
            out,
            "    Document {{ crate_name: \"{name}\", json: include_str!(\"{name}.json\") }},"
        );
    }
    out.push_str("];\n");
    out
}
