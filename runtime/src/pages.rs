//! Paged answers and feeds as streams: of whole answers ([`Pages`]) and of what they hold ([`Items`]).

mod position;

use std::{
    collections::HashSet,
    fmt,
    hash::{DefaultHasher, Hash, Hasher},
    pin::Pin,
    task::{Context, Poll},
    vec,
};

use futures_core::Stream;

use crate::{BoxFuture, Error, Response, Untyped};

pub use position::Position;
#[doc(hidden)]
pub use position::{link, parameter_of};

/// How one page is fetched: the first one with `None`, or with the position that was given to [`Pages::resume_at`].
type Fetch<T, E> = Box<dyn FnMut(Option<Position>) -> Asked<T, E> + Send>;
type Asked<T, E> = BoxFuture<'static, Result<Response<T>, Error<E>>>;

/// The answers of a paged operation, one after the other, each asked for when the one before has been taken.
///
/// It ends after the last page, and after an error, which comes once and takes nothing back. A server that names a
/// position a second time has nothing new to say: there it ends, too, and [`Pages::repeated`] tells so. Pages can be empty
/// without being the last. No task is spawned; dropping the stream drops the request under way.
///
/// [`Pages::position`] can be saved to go on another time.
pub struct Pages<T, E = Untyped> {
    fetch: Fetch<T, E>,
    next: fn(&Response<T>) -> Option<Position>,
    state: State<T, E>,
    position: Option<Position>,
    /// Hashes of all positions so far: 8 bytes a page, where the URLs would be hundreds.
    seen: HashSet<u64>,
    repeated: bool,
}

enum State<T, E> {
    Due,
    Asked(Asked<T, E>),
    Ended,
}

impl<T, E> Pages<T, E> {
    /// The pages that `fetch` gets, beginning at `start`; `next` reads from a page where the one after it is. For generated code.
    #[doc(hidden)]
    pub fn new(
        start: Option<Position>,
        fetch: impl FnMut(Option<Position>) -> Asked<T, E> + Send + 'static,
        next: fn(&Response<T>) -> Option<Position>,
    ) -> Self {
        let mut pages = Self {
            fetch: Box::new(fetch),
            next,
            state: State::Due,
            position: None,
            seen: HashSet::new(),
            repeated: false,
        };
        pages.go_to(start);
        pages
    }

    fn go_to(&mut self, position: Option<Position>) {
        self.state = State::Due;
        self.repeated = false;
        self.seen.clear();
        self.seen.extend(position.as_ref().map(hash));
        self.position = position;
    }

    /// The same pages, going on at a position of an earlier stream of the same operation. The other parameters must be the
    /// same as then.
    #[must_use]
    pub fn resume_at(mut self, position: impl Into<Position>) -> Self {
        self.go_to(Some(position.into()));
        self
    }

    /// Where the next request goes on. After the last page it is where that page began, so that going on there later gives
    /// what has come since; after an error it is the page that could not be had. `None`: at the beginning.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    /// Whether the stream ended because the server named a position twice.
    #[must_use]
    pub fn repeated(&self) -> bool {
        self.repeated
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    /// When the page cannot be had; the stream has ended then.
    pub async fn try_next(&mut self) -> Result<Option<Response<T>>, Error<E>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }
}

impl<T, E> Stream for Pages<T, E> {
    type Item = Result<Response<T>, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            match &mut this.state {
                State::Ended => return Poll::Ready(None),
                State::Due => this.state = State::Asked((this.fetch)(this.position.clone())),
                State::Asked(asked) => {
                    let Poll::Ready(answer) = asked.as_mut().poll(context) else {
                        return Poll::Pending;
                    };
                    this.state = State::Ended;
                    if let Ok(page) = &answer
                        && let Some(position) = (this.next)(page)
                    {
                        if this.seen.insert(hash(&position)) {
                            this.position = Some(position);
                            this.state = State::Due;
                        } else {
                            this.repeated = true;
                        }
                    }
                    return Poll::Ready(Some(answer));
                }
            }
        }
    }
}

impl<T, E> fmt::Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("pages_seen", &self.seen.len())
            .field("ended", &matches!(self.state, State::Ended))
            .finish_non_exhaustive()
    }
}

fn hash(position: &Position) -> u64 {
    let mut hasher = DefaultHasher::new();
    position.hash(&mut hasher);
    hasher.finish()
}

/// What the pages of an operation hold, one item after the other; empty pages do not show.
///
/// It ends as [`Pages`] does. An error comes after every item of the pages before it.
pub struct Items<I, T, E = Untyped> {
    pages: Pages<T, E>,
    split: fn(T) -> Vec<I>,
    /// The position of one item, where an operation can go on after any item.
    key: Option<fn(&I) -> Option<Position>>,
    rest: vec::IntoIter<I>,
    position: Option<Position>,
    left_out: Vec<String>,
}

impl<I, T, E> Items<I, T, E> {
    /// The items that `split` takes out of each page. For generated code.
    #[doc(hidden)]
    pub fn new(pages: Pages<T, E>, split: fn(T) -> Vec<I>, key: Option<fn(&I) -> Option<Position>>) -> Self {
        Self {
            position: pages.position.clone(),
            pages,
            split,
            key,
            rest: Vec::new().into_iter(),
            left_out: Vec::new(),
        }
    }

    /// The same items, going on at a position of an earlier stream of the same operation. The other parameters must be the
    /// same as then.
    #[must_use]
    pub fn resume_at(mut self, position: impl Into<Position>) -> Self {
        self.pages = self.pages.resume_at(position);
        self.rest = Vec::new().into_iter();
        self.position = self.pages.position.clone();
        self
    }

    /// Where to go on so that no item is missed. Where an operation goes on after a single item (events, the shipment feed)
    /// that is right after the last one taken; elsewhere it is the page that is being read, whose items come again.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.position.as_ref()
    }

    /// Whether the stream ended because the server named a position twice.
    #[must_use]
    pub fn repeated(&self) -> bool {
        self.pages.repeated
    }

    /// What was left out of the pages so far, as [`Response::left_out`] has it; emptied by this.
    pub fn take_left_out(&mut self) -> Vec<String> {
        std::mem::take(&mut self.left_out)
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    /// When the page that would hold it cannot be had; the stream has ended then.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error<E>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// One item of the page at hand; the position moves with it.
    fn take(&mut self) -> Option<I> {
        let item = self.rest.next()?;
        match self.key.and_then(|key| key(&item)) {
            Some(position) => self.position = Some(position),
            None if self.rest.len() == 0 => self.position.clone_from(&self.pages.position),
            None => {}
        }
        Some(item)
    }
}

// Nothing in it is pinned in place.
impl<I, T, E> Unpin for Items<I, T, E> {}
impl<T, E> Unpin for Pages<T, E> {}

impl<I, T, E> Stream for Items<I, T, E> {
    type Item = Result<I, Error<E>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.take() {
                return Poll::Ready(Some(Ok(item)));
            }
            // Every item before has been taken: from here on the position is that of the page asked for.
            this.position.clone_from(&this.pages.position);
            match Pin::new(&mut this.pages).poll_next(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(Some(Ok(page))) => {
                    this.left_out.extend_from_slice(page.left_out());
                    this.rest = (this.split)(page.into_inner()).into_iter();
                }
            }
        }
    }
}

impl<I, T, E> fmt::Debug for Items<I, T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("at_hand", &self.rest.len())
            .finish_non_exhaustive()
    }
}
