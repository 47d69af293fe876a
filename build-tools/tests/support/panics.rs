//! Counts panics of this thread, caught ones included: the generator promises that there are none.

use std::cell::RefCell;
use std::sync::Once;

thread_local! {
    static SEEN: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Runs `work` and says which panics happened in it, whether or not somebody caught them.
pub(crate) fn watch<T>(work: impl FnOnce() -> T) -> (std::thread::Result<T>, Vec<String>) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let counted = SEEN.with_borrow_mut(|seen| match seen {
                Some(seen) => {
                    seen.push(panic.to_string());
                    true
                }
                None => false,
            });
            if !counted {
                before(panic);
            }
        }));
    });
    SEEN.set(Some(Vec::new()));
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    let seen = SEEN.take().unwrap_or_default();
    (result, seen)
}
