//! The short run; the long one is the example `fault_run`.

use crate::common::faults;

#[test]
fn some_thousand_calls_through_every_fault_lose_nothing_and_ask_no_more_than_they_may() {
    for seed in [1, 2] {
        let tally = faults::run(seed, 2000);
        let problems = tally.problems();
        assert!(problems.is_empty(), "{problems:?}\n{tally}");
    }
}
