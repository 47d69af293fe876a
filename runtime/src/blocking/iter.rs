//! Streams as iterators.

use std::{fmt, future::poll_fn, pin::Pin};

use futures_core::Stream;

use super::Blocking;

impl Blocking {
    /// Takes a stream as an iterator: the pages or items of an operation, or the pieces of a download. Each is asked for when it
    /// is needed.
    ///
    /// ```
    /// # use altinn_runtime::{Error, Items, blocking::Blocking};
    /// fn ids(altinn: &Blocking, items: Items<u64, Vec<u64>>) -> Result<Vec<u64>, Error> {
    ///     // altinn.iter(client.get_shipment_feed().items())
    ///     altinn.iter(items).collect()
    /// }
    /// # let _ = ids;
    /// ```
    pub fn iter<S: Stream + Unpin>(&self, stream: S) -> Iter<S> {
        Iter {
            altinn: self.clone(),
            stream,
        }
    }
}

/// A stream as an iterator; see [`Blocking::iter`].
#[must_use]
pub struct Iter<S> {
    altinn: Blocking,
    stream: S,
}

impl<S> Iter<S> {
    /// The stream, which knows its position for one.
    #[must_use]
    pub fn stream(&self) -> &S {
        &self.stream
    }
}

impl<S: Stream + Unpin> Iterator for Iter<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        let stream = &mut self.stream;
        self.altinn
            .run(poll_fn(|context| Pin::new(&mut *stream).poll_next(context)))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.stream.size_hint()
    }
}

impl<S: fmt::Debug> fmt::Debug for Iter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Iter")
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}
