//! The passes that bring a corrected document into the one plain form that the rest of the generator reads.
//!
//! Each is a function from document to document plus notes, in a file named for what it does. After the last one there are
//! no references but those to component schemas, no inline structure, enum or union, one media type per body, and every
//! parameter stands at its operation.

mod all_of;
mod answers;
mod bodies;
pub(crate) mod downgrade_31;
mod operation_ids;
mod parameters;
mod references;
mod repair;
mod schemas;
mod shape;
mod shared_schemas;
mod type_names;
mod webhooks;

pub(crate) use operation_ids::key as operation_key;
pub(crate) use parameters::is_asked;
pub(crate) use references::Libraries;

use crate::{Result, document::Work, pins::Pins};

/// Runs every pass, in order.
pub(crate) fn run(work: &mut Work, libraries: &Libraries, pins: &Pins) -> Result<()> {
    webhooks::run(work);
    repair::run(work)?;
    references::run(work, libraries)?;
    shared_schemas::run(work);
    operation_ids::run(work, pins)?;
    type_names::run(work, pins)?;
    parameters::run(work)?;
    bodies::run(work)?;
    answers::run(work)?;
    schemas::run(work, pins)
}

/// Only what makes a document readable on its own: its frame mended, what it refers to brought in.
pub(crate) fn bundle(work: &mut Work, libraries: &Libraries) -> Result<()> {
    repair::run(work)?;
    references::run(work, libraries)
}
