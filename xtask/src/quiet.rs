//! Libraries that panic on a document, and syntax trees that nest deeper than the stack a thread usually has.

use std::panic::{AssertUnwindSafe, catch_unwind};

use altinn_build_tools::Error;

use crate::Result;

/// Room for the deepest syntax tree; threads usually have 2 MB.
const STACK: usize = 32 * 1024 * 1024;

/// Does it on a deep stack; a panic is an error of `name`.
pub(crate) fn guarded<T: Send>(name: &str, work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
    let panicked = || {
        Error::new(
            name,
            "generating it panicked",
            "a construct of the document is not lowered yet: write a pass or a correction",
        )
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        match thread.spawn_scoped(scope, || catch_unwind(AssertUnwindSafe(work))) {
            Ok(running) => match running.join() {
                Ok(Ok(result)) => result,
                _ => Err(panicked()),
            },
            Err(error) => Err(Error::new(
                name,
                format!("no thread for it: {error}"),
                "close other programs",
            )),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_that_names_the_crate() {
        let result: Result<()> = guarded("altinn-a", || std::panic::panic_any("no"));
        assert_eq!(result.unwrap_err().file, "altinn-a");
    }

    #[test]
    fn a_result_comes_through() {
        assert_eq!(guarded("altinn-a", || Ok(7)).unwrap(), 7);
    }
}
