//! The beginning of the run of `cargo xtask faults`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests"
)]

#[path = "../faults/mod.rs"]
mod faults;

#[test]
fn nothing_is_lost_done_twice_or_left_behind_while_everything_goes_wrong() {
    let tally = faults::run(1, 400, false);
    println!("{tally}");
    assert_eq!(tally.problems(), Vec::<String>::new());
    assert_eq!(tally.operations, 400);
}
