//! What is read from disk: the manifest, and one folder of `specs/` per crate.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{
    Error, File, Result,
    layers::Layers,
    load::{load_any, parse},
    manifest::{Api, Manifest},
    overlay::Overlay,
    passes::Libraries,
    pins::Pins,
};

/// The licence files, in the root of the checkout and of every package.
pub(crate) const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// A checkout: where it is, and what its manifest says.
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
    manifest: Manifest,
    libraries: Libraries,
}

/// The hand-made and distilled inputs of one crate.
pub(crate) struct Inputs {
    pub(crate) surface: Value,
    pub(crate) layers: Layers,
    pub(crate) docs: Overlay,
    pub(crate) pins: Pins,
    /// How many payloads the folder has.
    pub(crate) payloads: usize,
    pub(crate) examples: Vec<File>,
}

impl Workspace {
    /// Opens the checkout at `root`.
    ///
    /// # Errors
    /// When `specs/apis.toml` or a library that it names cannot be read.
    pub fn open(root: &Path) -> Result<Self> {
        let manifest = Manifest::load(&root.join("specs/apis.toml"))?;
        let mut libraries = Libraries::new();
        for (name, file) in &manifest.libraries {
            libraries.insert(name.clone(), load_any(&root.join("specs").join(file))?);
        }
        Ok(Self {
            root: root.to_owned(),
            manifest,
            libraries,
        })
    }

    /// The crates of the manifest, in the order of their names.
    #[must_use]
    pub fn crates(&self) -> Vec<String> {
        self.manifest.apis.keys().cloned().collect()
    }

    /// The root of the checkout.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The manifest entry of a crate.
    ///
    /// # Errors
    /// When the manifest has none.
    pub fn api(&self, crate_name: &str) -> Result<&Api> {
        self.manifest.apis.get(crate_name).ok_or_else(|| {
            Error::new(
                "specs/apis.toml",
                format!("has no crate `{crate_name}`"),
                "add a table for it, or check the spelling",
            )
        })
    }

    pub(crate) fn libraries(&self) -> &Libraries {
        &self.libraries
    }

    /// The licence files of the checkout: every package that is published needs them inside.
    pub(crate) fn licences(&self) -> Result<Vec<File>> {
        let read = |name: &&str| {
            let contents = self.text(name)?;
            if contents.is_empty() {
                return Err(Error::new(
                    *name,
                    "is missing or empty",
                    "put the licence text back",
                ));
            }
            Ok(File {
                path: name.into(),
                contents: contents.replace("\r\n", "\n"),
            })
        };
        LICENCES.iter().map(read).collect()
    }

    /// Reads the folder of a crate. Only `surface.json` must exist.
    pub(crate) fn inputs(&self, crate_name: &str) -> Result<Inputs> {
        let name = |file: &str| format!("specs/{crate_name}/{file}");
        let surface = self.root.join(name("surface.json"));
        let bytes = std::fs::read(&surface).map_err(|error| {
            Error::new(
                name("surface.json"),
                format!("cannot be read: {error}"),
                "write it with `cargo xtask distil FILE -o` from the published document",
            )
        })?;
        let layers = Layers::read(crate_name, |file| self.text(&name(file)).map(Some))?;
        layers.require()?;
        let pins = match self.text(&name("names.toml"))? {
            text if text.is_empty() => Pins::default(),
            text => Pins::parse(&name("names.toml"), &text)?,
        };
        Ok(Inputs {
            surface: parse(&name("surface.json"), &bytes)?,
            layers,
            docs: Overlay::parse(&name("docs.yaml"), &self.text(&name("docs.yaml"))?)?,
            pins,
            payloads: self.payloads(crate_name)?,
            examples: self.examples(crate_name)?,
        })
    }

    /// How many payloads a crate has: the files of its folder and of `server` below it, but for those that say how another
    /// one is read, and the list of sources.
    fn payloads(&self, crate_name: &str) -> Result<usize> {
        let folder = format!("specs/{crate_name}/payloads");
        let mut files = self.files(&folder)?;
        files.retain(|name| name.contains('.') && name != "sources.toml");
        files.extend(self.files(&format!("{folder}/server"))?);
        Ok(files.iter().filter(|name| !name.ends_with(".read.json")).count())
    }

    /// The programs in `specs/<crate>/examples`, by name.
    fn examples(&self, crate_name: &str) -> Result<Vec<File>> {
        let folder = format!("specs/{crate_name}/examples");
        let mut examples = Vec::new();
        for name in self.files(&folder)? {
            let path = format!("{folder}/{name}");
            let contents = self.text(&path)?.replace("\r\n", "\n");
            if !path.ends_with(".rs") {
                return Err(Error::new(
                    &*path,
                    "is no program",
                    "only `NAME.rs` files can stand here",
                ));
            }
            if !contents.starts_with("//! ") {
                return Err(Error::new(
                    &*path,
                    "does not say what it does",
                    "begin it with a line `//! ...`: the README shows it above the program",
                ));
            }
            examples.push(File {
                path: name.into(),
                contents,
            });
        }
        Ok(examples)
    }

    /// The names of the files in a folder, in their order; none where there is no such folder.
    fn files(&self, folder: &str) -> Result<Vec<String>> {
        let entries = match std::fs::read_dir(self.root.join(folder)) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(|error| unreadable(folder, &error))?,
        };
        let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
        let mut names: Vec<String> = names
            .collect::<std::io::Result<_>>()
            .map_err(|error| unreadable(folder, &error))?;
        names.sort();
        Ok(names)
    }

    /// A file of the folder of a crate, where it is there.
    pub(crate) fn optional(&self, crate_name: &str, file: &str) -> Result<Option<String>> {
        let name = format!("specs/{crate_name}/{file}");
        match std::fs::read_to_string(self.root.join(&name)) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(&name, &error)),
        }
    }

    /// The text of a file that may be missing; an overlay without actions stands in for a missing overlay.
    fn text(&self, name: &str) -> Result<String> {
        match std::fs::read_to_string(self.root.join(name)) {
            Ok(text) => Ok(text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(if name.ends_with(".yaml") {
                "overlay: 1.0.0\ninfo: { title: none, version: 1.0.0 }\nactions: []\n".to_owned()
            } else {
                String::new()
            }),
            Err(error) => Err(unreadable(name, &error)),
        }
    }
}

fn unreadable(name: &str, error: &std::io::Error) -> Error {
    Error::new(name, format!("cannot be read: {error}"), "check its permissions")
}
