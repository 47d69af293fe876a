//! What a run needs to know of a generated crate.

use altinn_build_tools::output::File;
use altinn_build_tools::todo::Item;
use altinn_build_tools::{Generated, Members};

/// A crate in memory.
pub(crate) trait Product: Send {
    /// What is told about it.
    fn summary(&self) -> Summary<'_>;
    /// Its files, relative to its folder.
    fn files(&self) -> &[File];
}

/// The numbers and notes of one crate.
pub(crate) struct Summary<'a> {
    /// The crate.
    pub(crate) name: &'a str,
    /// The published document.
    pub(crate) document: &'a str,
    /// Operations of the published document.
    pub(crate) operations: usize,
    /// Operations that only the source of the server has.
    pub(crate) added: usize,
    /// Types in the document and in the crate.
    pub(crate) types: (usize, usize),
    /// Members of the structures that only come back: without what is always sent, and with it.
    pub(crate) members: (Members, Members),
    /// Lines of Rust.
    pub(crate) lines: usize,
    /// Corrections applied.
    pub(crate) corrections: usize,
    /// What a person should know.
    pub(crate) notes: &'a [String],
    /// What a person must decide.
    pub(crate) todo: &'a [Item],
}

impl Product for Generated {
    fn summary(&self) -> Summary<'_> {
        Summary {
            name: &self.name,
            document: &self.document,
            operations: self.operations_in,
            added: self.operations_added,
            types: (self.types_in, self.types_out),
            members: self.members,
            lines: self.lines,
            corrections: self.corrections,
            notes: &self.notes,
            todo: &self.todo,
        }
    }

    fn files(&self) -> &[File] {
        &self.files
    }
}
