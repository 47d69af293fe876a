//! A thread for what has to come to its end whatever becomes of the runtime that asked for it.

use std::{future::pending, sync::OnceLock, thread};

use tokio::runtime::{Builder, Handle};

/// The runtime of the thread, which is started when it is first needed; `None`: the machine has no thread left.
pub(super) fn keeper() -> Option<&'static Handle> {
    static KEEPER: OnceLock<Option<Handle>> = OnceLock::new();
    KEEPER
        .get_or_init(|| {
            let runtime = Builder::new_current_thread().enable_all().build().ok()?;
            let handle = runtime.handle().clone();
            thread::Builder::new()
                .name("altinn-auth".to_owned())
                .spawn(move || runtime.block_on(pending::<()>()))
                .ok()?;
            Some(handle)
        })
        .as_ref()
}
