//! The files of a generated crate that are written from templates rather than by progenitor.

pub(crate) mod answers;
pub(crate) mod dispatch;
pub(crate) mod documents;
pub(crate) mod extras;
pub(crate) mod guide;
pub(crate) mod operations;
pub(crate) mod package;
pub(crate) mod types;
pub(crate) mod words;

/// The first line of every generated Rust file.
pub(crate) fn header(document: &str, version: &str) -> String {
    let version = if version.is_empty() {
        String::new()
    } else {
        format!(" (version {version})")
    };
    format!(
        "// Machine-written by `cargo xtask regenerate` from {document}{version}. Do not edit: change specs/ instead.\n\n"
    )
}

/// A doc comment of these lines, at this depth of indentation.
pub(crate) fn doc(words: &str, indent: usize) -> String {
    let mut out = String::new();
    for line in words.trim().lines() {
        out.push_str(&" ".repeat(indent));
        out.push_str(if line.trim().is_empty() { "///" } else { "/// " });
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// A Rust string literal.
pub(crate) fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

/// Tokens as one line of source: `:: std :: vec :: Vec < T >` without the blanks.
pub(crate) fn source(tokens: &proc_macro2::TokenStream) -> String {
    let spaced = tokens.to_string();
    let mut out = String::with_capacity(spaced.len());
    for part in spaced.split(' ') {
        if part == "," {
            out.push_str(", ");
        } else {
            out.push_str(part);
        }
    }
    out
}
