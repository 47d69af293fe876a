//! One side of a comparison: everything that a crate is made from, at one point in time.

use std::collections::BTreeMap;

use serde_json::Value;

use super::api::PublicApi;
use crate::{
    Built, Error, Failure, LAYERS, Layers, Pins, Result, Source, distil, layers,
    leftovers::{Leftovers, payloads},
    load,
    manifest::{self, Api, Manifest},
    output::File,
    overlay::{Overlay, Stale},
    plan::Plan,
    todo::{self, Item},
};

/// Reads a file of a checkout or of a revision by its path from the root; `None` where there is none.
pub type Reader<'a> = &'a dyn Fn(&str) -> Result<Option<String>>;

/// Everything that a crate is made from.
#[derive(Clone, Debug)]
pub struct Side {
    /// The crate.
    pub crate_name: String,
    /// Its entry in the manifest.
    pub api: Api,
    /// The distilled document.
    pub surface: Value,
    manifest: String,
    /// The texts of the layers, by the names of their files.
    layers: BTreeMap<&'static str, String>,
    docs: String,
    names: String,
    pins: Pins,
    libraries: BTreeMap<String, Value>,
    /// The text of `TODO.md`.
    todo: String,
    /// The names of the payloads.
    payloads: Vec<String>,
    examples: Vec<File>,
}

/// What a side becomes.
pub(super) struct Made {
    pub(super) contract: Value,
    pub(super) plan: Plan,
    pub(super) api: PublicApi,
    pub(super) files: Vec<File>,
    pub(super) stale: Vec<Stale>,
}

const NO_ACTIONS: &str = "overlay: 1.0.0\ninfo: { title: none, version: 1.0.0 }\nactions: []\n";

impl Side {
    /// Reads what a crate is made from; `None` where the manifest has no such crate.
    ///
    /// # Errors
    /// A file that should be there is not, or cannot be read.
    pub fn read(read: Reader<'_>, crate_name: &str) -> Result<Option<Self>> {
        let text = needed(read, "specs/apis.toml")?;
        let manifest = Manifest::parse("specs/apis.toml", &text)?;
        let mut libraries = BTreeMap::new();
        for (name, file) in &manifest.libraries {
            let path = format!("specs/{file}");
            libraries.insert(
                name.clone(),
                load::parse_any(&path, needed(read, &path)?.as_bytes())?,
            );
        }
        match manifest.apis.get(crate_name) {
            None => Ok(None),
            Some(api) => Self::of(read, crate_name, api, &text, &libraries).map(Some),
        }
    }

    /// The same, where the manifest has been read already.
    pub(crate) fn of(
        read: Reader<'_>,
        crate_name: &str,
        api: &Api,
        manifest: &str,
        libraries: &BTreeMap<String, Value>,
    ) -> Result<Self> {
        let path = |file: &str| format!("specs/{crate_name}/{file}");
        let mut layers = BTreeMap::new();
        for file in LAYERS {
            layers.extend(read(&path(file))?.map(|text| (file, text)));
        }
        let surface = path("surface.json");
        let names = read(&path("names.toml"))?.unwrap_or_default();
        Ok(Self {
            crate_name: crate_name.to_owned(),
            api: api.clone(),
            surface: load::parse(&surface, needed(read, &surface)?.as_bytes())?,
            manifest: manifest.to_owned(),
            layers,
            docs: read(&path("docs.yaml"))?.unwrap_or_else(|| NO_ACTIONS.to_owned()),
            pins: if names.is_empty() {
                Pins::default()
            } else {
                Pins::parse(&path("names.toml"), &names)?
            },
            names,
            todo: read(&path("TODO.md"))?.unwrap_or_default(),
            libraries: libraries.clone(),
            payloads: Vec::new(),
            examples: Vec::new(),
        })
    }

    /// The same with what only a checkout can list: the names of the payloads, and the programs.
    #[must_use]
    pub fn beside(self, payloads: Vec<String>, examples: Vec<File>) -> Self {
        Self {
            payloads,
            examples,
            ..self
        }
    }

    /// The same crate made from another document.
    #[must_use]
    pub fn with_document(&self, document: &Value) -> Self {
        Self {
            surface: distil::distil(document),
            ..self.clone()
        }
    }

    /// The same crate made with other corrections.
    #[must_use]
    pub fn with_corrections(&self, corrections: &str) -> Self {
        let mut layers = self.layers.clone();
        layers.insert("corrections.yaml", corrections.to_owned());
        Self {
            layers,
            ..self.clone()
        }
    }

    /// The files of the crate, and what no longer fits the document; the files are made without it.
    ///
    /// # Errors
    /// What of the document cannot be represented.
    pub fn generate(&self) -> Result<(Vec<File>, Vec<Stale>), Failure> {
        self.make().map(|made| (made.files, made.stale))
    }

    /// Our words.
    pub(crate) fn docs(&self) -> Result<Overlay> {
        Overlay::parse(&self.path("docs.yaml"), &self.docs)
    }

    pub(crate) fn layers(&self) -> Result<Layers> {
        Layers::read(&self.crate_name, |file| Ok(self.layers.get(file).cloned()))
    }

    fn path(&self, file: &str) -> String {
        format!("specs/{}/{file}", self.crate_name)
    }

    /// The crate without what of the overlays and the manifest no longer fits, and all of that.
    pub(crate) fn build(&self, docs: &Overlay, renaming: bool) -> Result<Built, Failure> {
        let layers = self.layers()?;
        layers.require()?;
        let pins = Pins {
            renaming,
            ..self.pins.clone()
        };
        let source = Source {
            crate_name: &self.crate_name,
            api: &self.api,
            surface: self.surface.clone(),
            layers: &layers,
            docs,
            libraries: &self.libraries,
            pins: &pins,
            payloads: payloads(&self.payloads),
            examples: &self.examples,
        };
        let located = |stale: &mut Vec<Stale>| manifest::locate(&self.manifest, &self.crate_name, stale);
        match source.build() {
            Ok(mut built) => {
                located(&mut built.stale);
                Ok(built)
            }
            Err(mut failure) => {
                located(&mut failure.stale);
                Err(failure)
            }
        }
    }

    /// The document after the layers and words that fit.
    pub(crate) fn described(&self) -> Result<Value> {
        let published = distil::distil(&self.surface);
        Ok(layers::fit(&published, Some(&self.layers()?), Some(&self.docs()?))?.document)
    }

    /// The same before anybody decided anything: without words, payloads and names, but for these.
    pub(crate) fn without_decisions(&self, pins: Option<Pins>) -> Self {
        Self {
            docs: NO_ACTIONS.to_owned(),
            pins: pins.unwrap_or_default(),
            names: String::new(),
            todo: String::new(),
            payloads: Vec::new(),
            examples: Vec::new(),
            ..self.clone()
        }
    }

    /// The crate without words.
    pub(crate) fn bare(&self) -> Result<Built, Failure> {
        self.build(&Overlay::parse("docs.yaml", NO_ACTIONS)?, false)
    }

    pub(crate) fn pins(&self) -> &Pins {
        &self.pins
    }

    pub(crate) fn payloads(&self) -> &[String] {
        &self.payloads
    }

    /// What a person must decide.
    pub(crate) fn todo(&self, built: &Built) -> Vec<Item> {
        let lasting = |item: &Item| todo::lasts(self, built, item);
        todo::merged(todo::open(self, built), todo::parse(&self.todo), lasting)
    }

    /// Names, payloads and programs of what the document does not have.
    pub(crate) fn leftovers(&self, built: &Built) -> Vec<Stale> {
        let leftovers = Leftovers {
            crate_name: &self.crate_name,
            names: &self.names,
            pins: &self.pins,
            payloads: &self.payloads,
            examples: &self.examples,
        };
        leftovers.find(built)
    }

    /// The document after the corrections that fit, and those that do not; for a document that becomes no crate.
    pub(super) fn corrected(&self) -> Result<(Value, Vec<Stale>)> {
        let published = distil::distil(&self.surface);
        let fitted = layers::fit(&published, Some(&self.layers()?), Some(&self.docs()?))?;
        Ok((fitted.corrected, fitted.stale))
    }

    pub(super) fn make(&self) -> Result<Made, Failure> {
        // Words, payloads and programs change no API, and a revision cannot list them; whether they fit is told all the same.
        let docs = Overlay::parse("docs.yaml", NO_ACTIONS)?;
        let bare = self.clone().beside(Vec::new(), Vec::new());
        let built = bare.build(&docs, false)?;
        let leftovers = self.leftovers(&built);
        let words = layers::fit(&built.described, None, Some(&self.docs()?))?.stale;
        let mut stale = built.stale;
        stale.extend(words.into_iter().chain(leftovers));
        stale.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
        Ok(Made {
            contract: load::parse_any(&self.path("surface.json"), built.generated.contract.as_bytes())?,
            plan: built.plan,
            api: PublicApi::read(&built.generated.files)?,
            files: built.generated.files,
            stale,
        })
    }
}

fn needed(read: Reader<'_>, path: &str) -> Result<String> {
    let missing = || {
        Error::new(
            path,
            "is not there",
            "put it back, or compare with a revision that has it",
        )
    };
    read(path)?.ok_or_else(missing)
}
