//! Nothing but its tests: each operation of each client against each answer that the published documents promise.
#![forbid(unsafe_code)]
