//! Everything that the runtime promises, through its public interface.

mod common;

mod bodies;
mod decoding;
mod downloads;
mod errors;
mod limits;
mod options;
mod problems;
mod streams;
mod tolerance;
