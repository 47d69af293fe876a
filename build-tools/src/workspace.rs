//! What is read from disk: the manifest, and one folder of `specs/` per crate.

use std::path::{Path, PathBuf};

use crate::{
    Error, File, Result,
    drift::Side,
    load::load_any,
    manifest::{Api, Manifest},
    passes::Libraries,
};

/// The licence files, in the root of the checkout and of every package.
pub(crate) const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// A checkout: where it is, and what its manifest says.
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
    /// The text of the manifest.
    text: String,
    manifest: Manifest,
    libraries: Libraries,
}

impl Workspace {
    /// Opens the checkout at `root`.
    ///
    /// # Errors
    /// When `specs/apis.toml` or a library that it names cannot be read.
    pub fn open(root: &Path) -> Result<Self> {
        let path = root.join("specs/apis.toml");
        let manifest = Manifest::load(&path)?;
        let text = std::fs::read_to_string(&path).map_err(|error| unreadable("specs/apis.toml", &error))?;
        let mut libraries = Libraries::new();
        for (name, file) in &manifest.libraries {
            libraries.insert(name.clone(), load_any(&root.join("specs").join(file))?);
        }
        Ok(Self {
            root: root.to_owned(),
            text,
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

    /// Everything that a crate is made from. Only `surface.json` must exist.
    ///
    /// # Errors
    /// The manifest has no such crate, or a file cannot be read.
    pub fn side(&self, crate_name: &str) -> Result<Side> {
        let api = self.api(crate_name)?;
        let surface = format!("specs/{crate_name}/surface.json");
        let read = |path: &str| match self.file(path)? {
            None if path == surface => Err(Error::new(
                path,
                "cannot be read: there is no such file",
                "write it with `cargo xtask distil FILE -o` from the published document",
            )),
            found => Ok(found),
        };
        let side = Side::of(
            &read,
            crate_name,
            api,
            (&self.manifest, &self.text),
            &self.libraries,
        )?;
        Ok(side.beside(self.payloads(crate_name)?, self.examples(crate_name)?))
    }

    /// The payloads of a crate: the files of its folder but the list of sources, and those of `server` below it.
    fn payloads(&self, crate_name: &str) -> Result<Vec<String>> {
        let folder = format!("specs/{crate_name}/payloads");
        let mut files = self.files(&folder)?;
        files.retain(|name| name.contains('.') && name != "sources.toml");
        let made = self.files(&format!("{folder}/server"))?;
        files.extend(made.iter().map(|name| format!("server/{name}")));
        Ok(files)
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
        self.file(&format!("specs/{crate_name}/{file}"))
    }

    /// The component libraries that documents refer to.
    pub(crate) fn libraries(&self) -> &Libraries {
        &self.libraries
    }

    /// The text of a file; none where there is no such file.
    fn file(&self, name: &str) -> Result<Option<String>> {
        match std::fs::read_to_string(self.root.join(name)) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(name, &error)),
        }
    }

    fn text(&self, name: &str) -> Result<String> {
        Ok(self.file(name)?.unwrap_or_default())
    }
}

fn unreadable(name: &str, error: &std::io::Error) -> Error {
    Error::new(name, format!("cannot be read: {error}"), "check its permissions")
}
