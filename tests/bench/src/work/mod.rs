//! What is measured: each work is done a number of times by a process of its own, once in our way and once by hand.

mod call;
mod decode;
mod flight;
mod lookup;

/// One of the two sides of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Ours,
    Raw,
}

impl Side {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Raw => "raw",
        }
    }
}

/// Something that can be done a number of times.
pub(crate) struct Work {
    /// `part/what`.
    pub(crate) name: &'static str,
    /// Whether it talks to the server.
    pub(crate) online: bool,
    /// Does it, on the server with this port.
    pub(crate) run: fn(Side, u32, u16),
}

/// All of it.
pub(crate) fn all() -> Vec<Work> {
    let mut all = Vec::new();
    all.extend(call::WORKS);
    all.extend(flight::WORKS);
    all.extend(lookup::WORKS);
    all.extend(decode::WORKS);
    all
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.unwrap().block_on(future)
}
