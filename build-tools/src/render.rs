//! Puts the files of a crate together and counts what went in and came out.

use std::{collections::BTreeMap, path::Path};

use quote::quote;
use serde_json::Value;
use syn::ImplItem;

use crate::{
    Changes, Error, Members, Pins, Result, Source,
    document::{METHODS, Work, path_item},
    edits::Edited,
    imports::Imports,
    manifest::Api,
    output::File,
    passes::operation_key,
    plan::Plan,
    templates::{self, answers, catalogue, dispatch, documents, guide, operations, package},
    todo::Item,
    type_files::{self, unparse},
    workspace::LICENCES,
};

/// A crate in memory, with its counts.
pub struct Generated {
    /// The name of the crate.
    pub name: String,
    /// The published document.
    pub document: String,
    /// Operations of the published document.
    pub operations_in: usize,
    /// Operations that only the source of the server has.
    pub operations_added: usize,
    /// Operations of the crate.
    pub operations_out: usize,
    /// Component schemas of the distilled document.
    pub types_in: usize,
    /// Types of the crate: component schemas and inline ones that got a name.
    pub types_out: usize,
    /// Members of the structures that only come back: without what is always sent, and with it.
    pub members: (Members, Members),
    /// Lines of Rust.
    pub lines: usize,
    /// Corrections that were applied.
    pub corrections: usize,
    /// What a reader of the report should know.
    pub notes: Vec<String>,
    /// The files, below the folder of the crate.
    pub files: Vec<File>,
    /// The names of this run, to be pinned.
    pub pins: Pins,
    /// What a person must decide.
    pub todo: Vec<Item>,
    /// The module of the dispatch crate.
    dispatch: String,
    /// The corrected document, as facts.
    pub(crate) contract: String,
    /// The API, and its operations and types as JSON.
    api: Api,
    catalogue: String,
}

/// What the steps before have made.
pub(crate) struct Made {
    pub(crate) edited: Edited,
    pub(crate) changes: Changes,
    pub(crate) contract: String,
    pub(crate) catalogue: String,
    /// Members of what only comes back: without what is always sent, and with it.
    pub(crate) members: (Members, Members),
}

pub(crate) fn render(source: &Source<'_>, work: &Work, plan: &Plan, made: Made) -> Result<Generated> {
    let Made {
        edited,
        changes,
        contract,
        catalogue,
        members,
    } = made;
    let api = source.api;
    let header = templates::header(&api.document, &api.version);
    let operations_in = count_operations(&source.surface);
    let schemas = source
        .surface
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let types_in = schemas.map_or(0, serde_json::Map::len);
    let operations_added = changes.operations;
    if operations_in + operations_added != plan.operations.len() {
        let problem = format!(
            "{operations_in} operations were published, {operations_added} added, and {} came out",
            plan.operations.len()
        );
        return Err(Error::new(
            &work.name,
            problem,
            "no correction may drop or add an operation",
        ));
    }
    let counts = package::Counts {
        operations: operations_in,
        added: operations_added,
        types: plan.types.len(),
        published_types: types_in,
        payloads: source.payloads,
        members,
    };
    let file = |path: &str, contents: String| File {
        path: path.into(),
        contents,
    };
    let examples = source.examples;
    let mut files = vec![
        file(
            "Cargo.toml",
            package::manifest(source.crate_name, api, plan, examples),
        ),
        file(
            "README.md",
            package::readme(source.crate_name, api, plan, examples),
        ),
        file(
            "REPORT.md",
            package::report(source.crate_name, api, &counts, &changes, &work.notes),
        ),
        file("src/lib.rs", package::root(&header, api, plan)),
        file(
            "src/client.rs",
            client(&header, source, &edited.methods, &edited.builders),
        ),
        file(
            "src/operations.rs",
            operations::file(&header, source.crate_name, api, plan),
        ),
        file("src/answers.rs", answers::file(&header, plan)),
        file(
            "src/guide.rs",
            guide::file(&header, &source.crate_name.replace('-', "_"), plan),
        ),
    ];
    files.extend(type_files::files(&header, plan, edited.types));
    files.extend(package::examples(source.crate_name, source.api, examples));
    let mut pins = Pins::default();
    for operation in &plan.operations {
        pins.operations.insert(
            operation_key(&operation.method, &operation.path),
            operation.id.clone(),
        );
    }
    let typed: BTreeMap<String, String> = plan
        .types
        .iter()
        .map(|(name, of)| (of.published.clone(), name.clone()))
        .collect();
    pins.types = typed;
    Ok(Generated {
        name: source.crate_name.to_owned(),
        document: api.document.clone(),
        operations_in,
        operations_added,
        operations_out: plan.operations.len(),
        types_in,
        types_out: plan.types.len(),
        members,
        lines: files
            .iter()
            .filter(|file| file.path.extension().is_some_and(|end| end == "rs"))
            .map(|file| file.contents.lines().count())
            .sum(),
        corrections: changes.corrections.len(),
        notes: work.notes.clone(),
        todo: Vec::new(),
        dispatch: dispatch::module(source.crate_name, plan),
        contract,
        api: api.clone(),
        catalogue,
        pins,
        files,
    })
}

fn count_operations(document: &Value) -> usize {
    let paths = document
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    let items = paths
        .filter(|(path, _)| !path.starts_with("x-"))
        .filter_map(|(_, item)| path_item(document, item));
    items
        .map(|item| {
            METHODS
                .iter()
                .filter(|method| item.get(**method).is_some_and(Value::is_object))
                .count()
        })
        .sum()
}

fn client(header: &str, source: &Source<'_>, methods: &[ImplItem], builders: &[syn::Item]) -> String {
    let mut imports = Imports::new(["Client", "builder"].map(ToOwned::to_owned));
    let head = package::client(source.api, &mut imports);
    let methods = imports.shorten(quote!(#(#methods)*));
    let mut inner = Imports::of(builders);
    let builders = inner.shorten(quote!(#(#builders)*));
    let uses = inner.use_items();
    let code = unparse(quote! {
        impl Client {
            #methods
        }

        /// One builder per operation: give it what the operation needs, then `send` it.
        pub mod builder {
            #(#uses)*
            #[allow(unused_imports)]
            use super::{answers, operations, types};

            #builders
        }
    });
    let title = &source.api.title;
    format!(
        "//! The client of {title} and the builders of its operations.\n{header}{}#[allow(unused_imports)]\nuse super::{{answers, operations, types}};\n\n{head}{code}",
        imports.uses()
    )
}

/// What is made of all crates, by folder: a crate that calls any operation by name, those that hold the documents and the
/// operations as data, and what stands beside them, in no folder of its own.
#[must_use]
pub fn generate_shared(crates: &[Generated]) -> Vec<(&'static str, Vec<File>)> {
    let readme = File {
        path: "README.md".into(),
        contents: templates::README.to_owned(),
    };
    vec![
        ("", vec![readme]),
        ("dispatch", generate_dispatch(crates)),
        ("documents", generate_documents(crates)),
        ("catalogue", generate_catalogue(crates)),
    ]
}

/// The unpublished crate that calls any operation of these crates by name.
fn generate_dispatch(crates: &[Generated]) -> Vec<File> {
    let names: Vec<&str> = crates.iter().map(|generated| generated.name.as_str()).collect();
    let counts = (
        crates.iter().map(|one| one.operations_in).sum(),
        crates.iter().map(|one| one.operations_added).sum(),
    );
    let mut files = vec![
        File {
            path: "Cargo.toml".into(),
            contents: dispatch::manifest(&names),
        },
        File {
            path: "src/lib.rs".into(),
            contents: dispatch::root(&names, counts),
        },
        File {
            path: "src/support.rs".into(),
            contents: dispatch::SUPPORT.to_owned(),
        },
    ];
    for generated in crates {
        let path = format!("src/{}.rs", generated.name.replace('-', "_"));
        files.push(File {
            path: path.into(),
            contents: generated.dispatch.clone(),
        });
    }
    files
}

/// The crate that holds the corrected documents of these crates, for servers and tests that go by them.
fn generate_documents(crates: &[Generated]) -> Vec<File> {
    let names: Vec<&str> = crates.iter().map(|generated| generated.name.as_str()).collect();
    generate_data(
        crates,
        (
            documents::manifest(),
            documents::readme(&names),
            documents::root(&names),
        ),
        |generated| &generated.contract,
    )
}

/// The crate that holds every operation as data, for programs that call operations by name.
fn generate_catalogue(crates: &[Generated]) -> Vec<File> {
    let apis: Vec<(&str, &Api)> = crates.iter().map(|one| (one.name.as_str(), &one.api)).collect();
    generate_data(
        crates,
        (
            catalogue::manifest(),
            catalogue::readme(&apis),
            catalogue::root(&apis),
        ),
        |generated| &generated.catalogue,
    )
}

/// A published crate with one JSON file per crate, and its manifest, README and root.
fn generate_data(
    crates: &[Generated],
    (manifest, readme, root): (String, String, String),
    json: impl Fn(&Generated) -> &String,
) -> Vec<File> {
    let file = |path: &str, contents: String| File {
        path: path.into(),
        contents,
    };
    let mut files = vec![
        file("Cargo.toml", manifest),
        file("README.md", readme),
        file("src/lib.rs", root),
    ];
    // The same licence files as every crate has.
    let licences = crates.first().into_iter().flat_map(|generated| &generated.files);
    files.extend(
        licences
            .filter(|file| LICENCES.iter().any(|name| file.path == Path::new(name)))
            .cloned(),
    );
    for generated in crates {
        let path = format!("src/{}.json", generated.name);
        files.push(File {
            path: path.into(),
            contents: json(generated).clone(),
        });
    }
    files
}
