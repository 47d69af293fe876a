//! Command line over `altinn-build-tools`.
fn main() {}
