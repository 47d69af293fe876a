//! The corrected documents as rules: routes, parameters, bodies, credentials and answers of all operations.

mod answer;
mod check;
mod defaults;
mod document;
mod fits;
mod generate;
mod parameter;
mod pattern;
mod route;
mod schema;
mod shapes;
mod write;

use std::sync::OnceLock;

pub(crate) use answer::accepted;
pub(crate) use document::{Media, Operation, Parameter, Place, Response};
pub use fits::misfits;
pub(crate) use generate::{Extent, Wish};
pub(crate) use route::Found;
pub(crate) use shapes::Shapes;

use document::Document;
use route::Routes;

/// The documents of apps: version 8 and version 9.
const APPS: [&str; 2] = ["altinn-app", "altinn-app-v9"];

/// All documents and their routes.
pub(crate) struct Contract {
    documents: Vec<Document>,
    operations: Vec<Operation>,
    routes: Routes,
}

impl Contract {
    /// The contract of all published documents; read once per process.
    pub(crate) fn shared() -> &'static Self {
        static CONTRACT: OnceLock<Contract> = OnceLock::new();
        CONTRACT.get_or_init(|| {
            let documents: Vec<Document> = altinn_documents::DOCUMENTS
                .iter()
                .filter_map(|document| Document::read(document.crate_name, document.json))
                .collect();
            let mut operations = Vec::new();
            for (index, document) in documents.iter().enumerate() {
                operations.extend(document.operations(index));
            }
            let routes = Routes::new(&operations);
            Self {
                documents,
                operations,
                routes,
            }
        })
    }

    /// All operations, those of a document together.
    #[cfg(test)]
    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation of a method and a path. Apps of both versions have the same paths: an app whose name ends in `-v9` is of
    /// version 9, unless the caller asks for one of the two.
    pub(crate) fn find(&self, method: &str, path: &str, asked: Option<&str>) -> Found<'_> {
        let name = path.split('/').nth(2).unwrap_or_default();
        let apps = match asked.filter(|asked| APPS.contains(asked)) {
            Some(asked) => asked,
            None if name.ends_with("-v9") => APPS[1],
            None => APPS[0],
        };
        let served = |operation: &Operation| !APPS.contains(&operation.api) || operation.api == apps;
        self.routes.find(&self.operations, method, path, served)
    }

    fn document(&self, operation: &Operation) -> Option<&Document> {
        self.documents.get(operation.document)
    }
}
