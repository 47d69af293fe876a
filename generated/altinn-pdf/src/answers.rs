//! Bodies that depend on the status of an answer, and the forms that operations take.
// Machine-written by `cargo xtask regenerate` from altinn-platform-pdf-v1.json (version v1). Do not edit: change specs/ instead.

#[allow(unused_imports)]
use super::types;

