//! A crate outside of the workspace, from one document that is in nobody's `specs`: such as that of a single app.

use std::fmt::Write as _;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::manifest::{Family, Manifest};
use crate::overlay::Overlay;
use crate::{Error, File, Layers, Pins, Result, Source, distil, load};

/// Nobody says when the document of an app was published.
const NO_DAY: &str = "1970-01-01";

/// What the crate is made from.
pub struct Outside<'a> {
    /// Its name.
    pub crate_name: &'a str,
    /// What the document is called.
    pub file: &'a str,
    /// The document.
    pub bytes: &'a [u8],
    /// What all its paths begin with, `/org/app`; the address of the host comes from the environment.
    pub prefix: &'a str,
    /// Corrections of our own, such as names of operations.
    pub corrections: Option<(&'a str, &'a str)>,
    /// The `Cargo.toml` of the workspace, for the versions of what the crate depends on.
    pub workspace: &'a str,
}

/// Makes the crate: its files, and what a reader should know.
///
/// # Errors
/// What of the document cannot be represented, or an argument that is none.
pub fn outside(wanted: &Outside<'_>) -> Result<(Vec<File>, Vec<String>)> {
    let read = load::read(wanted.file, wanted.bytes, None)?;
    let mut surface = distil::whole(wanted.file, &read.value)?;
    let mut notes = read.notes;
    below(&mut surface, wanted.prefix, &mut notes);
    if surface["paths"].as_object().is_none_or(serde_json::Map::is_empty) {
        let problem = format!("has no path that begins with `{}`", wanted.prefix);
        let remedy = "give as --prefix what the paths of the app begin with: /org/app";
        return Err(Error::new(wanted.file, problem, remedy));
    }
    let table = table(wanted, &surface)?;
    let manifest = Manifest::parse("the arguments", &table)?;
    let api = manifest
        .apis
        .get(wanted.crate_name)
        .ok_or_else(|| Error::new("the arguments", "name no crate", "give --name my-app"))?;
    let none = |_: &str| Ok(None);
    let mut layers = Layers::read(&Family::default(), none)?;
    if let Some((file, text)) = wanted.corrections {
        layers.corrections = Overlay::parse(file, text)?;
    }
    let source = Source {
        crate_name: wanted.crate_name,
        api,
        surface,
        layers: &layers,
        docs: &Layers::words(&Family::default(), none)?,
        libraries: &std::collections::BTreeMap::new(),
        pins: &Pins::default(),
        payloads: 0,
        examples: &[],
    };
    let mut made = source.generate()?;
    notes.append(&mut made.notes);
    for file in &mut made.files {
        file.contents = file
            .contents
            .replace(" Do not edit: change specs/ instead.", " Do not edit.")
            .replace(&format!("| published | {NO_DAY} |\n"), "");
        if file.path.ends_with("Cargo.toml") {
            file.contents = standalone(&file.contents, wanted.workspace)?;
        }
    }
    Ok((made.files, notes))
}

/// Takes the prefix off the paths, and leaves out what other servers have.
fn below(surface: &mut Value, prefix: &str, notes: &mut Vec<String>) {
    let Some(paths) = surface.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for (path, item) in std::mem::take(paths) {
        match path.strip_prefix(prefix) {
            Some(rest) if rest.starts_with('/') => drop(paths.insert(rest.to_owned(), item)),
            _ => notes.push(format!("`{path}` is left out: it does not begin with `{prefix}`")),
        }
    }
}

/// The manifest of the one crate.
fn table(wanted: &Outside<'_>, surface: &Value) -> Result<String> {
    let text = |place: &str, otherwise: &str| {
        let found = surface.pointer(place).and_then(Value::as_str);
        toml::Value::String(found.unwrap_or(otherwise).to_owned()).to_string()
    };
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    if !wanted.prefix.starts_with('/') {
        let remedy = "write it as /org/app";
        return Err(Error::new("--prefix", "is none", remedy).at(format!("`{}`", wanted.prefix)));
    }
    let owner = wanted.prefix.split('/').nth(1).unwrap_or_default();
    let hash = Sha256::digest(wanted.bytes);
    let hash = hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    Ok(format!(
        "[{name}]\ndocument = {file}\ntitle = {title}\nabout = \"The API of one app.\"\n\
         address = {address}\nsha256 = \"{hash}\"\nopenapi = {openapi}\nversion = {version}\n\
         published = \"{NO_DAY}\"\nhost = \"apps\"\nprefix = {prefix}\ntokens = [\"altinn\"]\n\
         scopes = [\"altinn:serviceowner/instances.write\", \"altinn:instances.write\"]\n",
        name = quoted(wanted.crate_name),
        file = quoted(wanted.file),
        title = text("/info/title", wanted.crate_name),
        address = quoted(&format!("https://{owner}.apps.altinn.no{}", wanted.prefix)),
        openapi = text("/openapi", ""),
        version = text("/info/version", ""),
        prefix = quoted(wanted.prefix),
    ))
}

/// The manifest of a crate that belongs to no workspace of ours: versions in place of references to it.
fn standalone(manifest: &str, workspace: &str) -> Result<String> {
    let root: toml::Table = toml::from_str(workspace).map_err(|error| {
        Error::new(
            "Cargo.toml",
            error.to_string(),
            "run it in a checkout of this workspace",
        )
    })?;
    let within = |keys: &[&str]| {
        let mut found = root.get("workspace");
        for key in keys {
            found = found.and_then(|table| table.get(key));
        }
        found.cloned()
    };
    let mut out = String::with_capacity(manifest.len());
    for line in manifest.lines() {
        let Some((key, _)) = line.split_once(".workspace = true") else {
            if line == "[lints]" {
                break;
            }
            out.push_str(line);
            out.push('\n');
            continue;
        };
        let value = match key {
            "license" | "repository" => continue,
            "version" => Some(toml::Value::String("0.1.0".to_owned())),
            "edition" | "rust-version" => within(&["package", key]),
            dependency => within(&["dependencies", dependency]),
        };
        let mut value = value.ok_or_else(|| {
            Error::new(
                "Cargo.toml",
                format!("the workspace has no `{key}`"),
                "add it there",
            )
        })?;
        if let Some(table) = value.as_table_mut() {
            table.remove("path");
        }
        let _ = writeln!(out, "{key} = {value}");
    }
    out = out.replacen("readme = ", "publish = false\nreadme = ", 1);
    while out.ends_with("\n\n") {
        out.pop();
    }
    Ok(out)
}
