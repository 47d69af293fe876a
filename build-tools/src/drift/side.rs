//! One side of a comparison: everything that a crate is made from, at one point in time.

use std::collections::BTreeMap;

use serde_json::Value;

use super::api::PublicApi;
use crate::{
    Built, Error, Failure, LAYERS, Layers, Pins, Result, Source, distil,
    layers::{self, WORDS},
    leftovers::{Leftovers, payloads},
    load,
    manifest::{self, Api, Family, Manifest},
    output::File,
    overlay::{Found, Overlay, Part, Stale},
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
    overlays: Overlays,
    /// The other crates that share one of these overlays, each with its document.
    siblings: Vec<(Overlays, Value)>,
    names: String,
    pins: Pins,
    libraries: BTreeMap<String, Value>,
    /// The text of `TODO.md`.
    todo: String,
    /// The names of the payloads.
    payloads: Vec<String>,
    examples: Vec<File>,
}

/// The overlays of a crate.
#[derive(Clone, Debug)]
struct Overlays {
    family: Family,
    /// Their texts, by their paths below `specs`.
    texts: BTreeMap<String, String>,
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
            Some(api) => Self::of(read, crate_name, api, (&manifest, &text), &libraries).map(Some),
        }
    }

    /// The same, where the manifest has been read already.
    pub(crate) fn of(
        read: Reader<'_>,
        crate_name: &str,
        api: &Api,
        (manifest, text): (&Manifest, &str),
        libraries: &BTreeMap<String, Value>,
    ) -> Result<Self> {
        let path = |file: &str| format!("specs/{crate_name}/{file}");
        let document = |name: &str| {
            let path = format!("specs/{name}/surface.json");
            load::parse(&path, needed(read, &path)?.as_bytes())
        };
        let overlays = Overlays::read(read, manifest.family(crate_name))?;
        let siblings = manifest.siblings(&overlays.family).into_iter().map(|family| {
            let document = document(&family.name)?;
            Ok((Overlays::read(read, family)?, document))
        });
        let siblings = siblings.collect::<Result<_>>()?;
        let names = read(&path("names.toml"))?.unwrap_or_default();
        Ok(Self {
            crate_name: crate_name.to_owned(),
            api: api.clone(),
            surface: document(crate_name)?,
            manifest: text.to_owned(),
            overlays,
            siblings,
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
        let mut side = self.clone();
        let path = format!("{}/corrections.yaml", self.crate_name);
        side.overlays.texts.insert(path, corrections.to_owned());
        side
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
        self.overlays.words()
    }

    pub(crate) fn layers(&self) -> Result<Layers> {
        self.overlays.layers()
    }

    /// What of shared overlays fits no crate that uses them.
    fn unneeded(&self, unfit: &[Stale]) -> Result<Vec<Stale>> {
        let mut left = unfit.to_vec();
        for (overlays, document) in &self.siblings {
            if left.is_empty() {
                break;
            }
            let published = distil::distil(document);
            let theirs = layers::fit(&published, Some(&overlays.layers()?), Some(&overlays.words()?))?;
            left.retain(|one| theirs.found.unfit.iter().any(|other| covers(other, one)));
        }
        Ok(left)
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
                built.stale.extend(self.unneeded(&built.unfit)?);
                Ok(built)
            }
            Err(unmade) => {
                let (mut failure, unfit) = *unmade;
                located(&mut failure.stale);
                failure.stale.extend(self.unneeded(&unfit)?);
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
        let mut overlays = self.overlays.clone();
        overlays.texts.retain(|path, _| !path.ends_with(WORDS));
        Self {
            overlays,
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
        let mut stale = fitted.found.stale;
        stale.extend(self.unneeded(&fitted.found.unfit)?);
        Ok((fitted.corrected, stale))
    }

    pub(super) fn make(&self) -> Result<Made, Failure> {
        // Words, payloads and programs change no API, and a revision cannot list them; whether they fit is told all the same.
        let docs = Overlay::parse("docs.yaml", NO_ACTIONS)?;
        let bare = self.clone().beside(Vec::new(), Vec::new());
        let built = bare.build(&docs, false)?;
        let leftovers = self.leftovers(&built);
        let Found {
            stale: words,
            mut unfit,
        } = layers::fit(&built.described, None, Some(&self.docs()?))?.found;
        // The crate was made without words, and of these all are told as left out.
        unfit.retain(|one| one.file.ends_with(WORDS));
        let mut stale = built.stale;
        stale.extend(self.unneeded(&unfit)?);
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

impl Overlays {
    fn read(read: Reader<'_>, family: Family) -> Result<Self> {
        let mut texts = BTreeMap::new();
        for folder in family.base.iter().chain([&family.name]) {
            for file in LAYERS.into_iter().chain([WORDS]) {
                let path = format!("{folder}/{file}");
                texts.extend(read(&format!("specs/{path}"))?.map(|text| (path, text)));
            }
        }
        if let Some(base) = &family.base
            && !texts.keys().any(|path| path.split('/').next() == Some(base))
        {
            let problem = format!("extends `{base}`, and specs/{base} has no overlay");
            let remedy = "name the crate or the folder of specs that the shared overlays are in";
            return Err(Error::new("specs/apis.toml", problem, remedy).at(family.name));
        }
        Ok(Self { family, texts })
    }

    fn layers(&self) -> Result<Layers> {
        Layers::read(&self.family, |path| Ok(self.texts.get(path).cloned()))
    }

    fn words(&self) -> Result<Overlay> {
        Layers::words(&self.family, |path| Ok(self.texts.get(path).cloned()))
    }
}

/// Whether a finding says all that another says.
fn covers(one: &Stale, other: &Stale) -> bool {
    match (&one.part, &other.part) {
        (
            Part::Action { index, inside, .. },
            Part::Action {
                index: at,
                inside: deep,
                ..
            },
        ) => one.file == other.file && index == at && deep.starts_with(inside),
        _ => false,
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
