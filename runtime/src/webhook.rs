//! The receiving side of Altinn Events: deliveries into events, duplicates told apart, the secret in the address checked.
//!
//! Altinn posts one CloudEvents 1.0 event in structured JSON to the address of a subscription, without a signature: the
//! address itself holds the secret ([`UrlSecret`]). Any 2xx counts as received; everything else is delivered again, for about
//! a day and a half. The same event can come twice ([`Receiver::begin`]). Right after a subscription is made comes a
//! validation event ([`Delivery::Validation`]); until it is answered with 2xx nothing else comes.

mod secret;
mod seen;
#[cfg(test)]
mod tests;

use std::{fmt, marker::PhantomData};

use http::{
    StatusCode,
    header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap},
};
use serde::de::DeserializeOwned;

pub use secret::{UrlSecret, WeakSecret};
use seen::Seen;
pub use seen::{Claim, Turn};

/// The type of the event that asks whether somebody listens at the address of a subscription.
pub const VALIDATION: &str = "platform.events.validatesubscription";
/// Altinn's events are well below a kibibyte; a publisher's `data` may be larger.
const MAX_BYTES: usize = 256 * 1024;
/// Deeper than any event of Altinn by far.
const MAX_DEPTH: usize = 32;
/// Two days of an event every three seconds; about 4 MiB.
const REMEMBERED: usize = 65_536;

/// An event as a webhook must know it. Implemented by the generated event type.
pub trait Event: DeserializeOwned {
    /// Its id; unique together with the source.
    fn id(&self) -> &str;
    /// What sent it.
    fn source(&self) -> &str;
    /// What happened.
    fn kind(&self) -> &str;
}

/// What a delivery holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Delivery<E> {
    /// The question whether somebody listens here: answer 200, and nothing more.
    Validation(E),
    /// An event.
    Event(E),
}

/// Why a delivery is not taken. It repeats nothing of the delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refused {
    /// The body is larger than the limit.
    TooLarge,
    /// The JSON nests deeper than the limit.
    TooDeep,
    /// The body is no JSON by its headers, or is compressed.
    MediaType,
    /// The body is no CloudEvent in structured JSON.
    NoEvent,
}

impl Refused {
    /// The status to answer with. Altinn delivers again after each of them.
    #[must_use]
    pub fn status(self) -> StatusCode {
        match self {
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooDeep | Self::NoEvent => StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge => "the delivery is larger than the limit",
            Self::TooDeep => "the JSON of the delivery is nested deeper than the limit",
            Self::MediaType => "the delivery is not plain JSON",
            Self::NoEvent => "the delivery is not a CloudEvent in structured JSON",
        })
    }
}

impl std::error::Error for Refused {}

/// Reads deliveries and remembers which events have been dealt with. One per endpoint; share it between requests.
pub struct Receiver<E> {
    max_bytes: usize,
    max_depth: usize,
    seen: Seen,
    event: PhantomData<fn() -> E>,
}

impl<E: Event> Receiver<E> {
    /// A receiver that takes bodies of up to 256 KiB and 32 levels, and remembers the last 65,536 events.
    #[must_use]
    pub fn new() -> Self {
        Self {
            max_bytes: MAX_BYTES,
            max_depth: MAX_DEPTH,
            seen: Seen::new(REMEMBERED),
            event: PhantomData,
        }
    }

    /// The largest body that is taken, in bytes.
    #[must_use]
    pub fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// The largest body that is taken, in bytes: what to give to the HTTP server, so that it stops reading there.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.max_bytes
    }

    /// The deepest nesting of lists and objects that is taken; more than 100 counts as 100.
    #[must_use]
    pub fn max_depth(mut self, levels: usize) -> Self {
        self.max_depth = levels.min(100);
        self
    }

    /// How many events are remembered; a day's worth and half of another covers every redelivery. Begins with none.
    #[must_use]
    pub fn remember(mut self, events: usize) -> Self {
        self.seen = Seen::new(events);
        self
    }

    /// Reads a delivery.
    ///
    /// # Errors
    /// When it is too large or too deep, or no CloudEvent.
    pub fn read(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery<E>, Refused> {
        if body.len() > self.max_bytes {
            return Err(Refused::TooLarge);
        }
        let plain = headers
            .get_all(CONTENT_ENCODING)
            .iter()
            .all(|value| value.as_bytes().eq_ignore_ascii_case(b"identity"));
        if !plain
            || !headers
                .get(CONTENT_TYPE)
                .is_none_or(|value| is_json(value.as_bytes()))
        {
            return Err(Refused::MediaType);
        }
        if depth(body) > self.max_depth {
            return Err(Refused::TooDeep);
        }
        let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        let event: E = serde_json::from_slice(body).map_err(|_| Refused::NoEvent)?;
        // CloudEvents 1.0 demands that they are not empty; without them duplicates cannot be told apart.
        if event.id().is_empty() || event.source().is_empty() || event.kind().is_empty() {
            return Err(Refused::NoEvent);
        }
        Ok(if event.kind().eq_ignore_ascii_case(VALIDATION) {
            Delivery::Validation(event)
        } else {
            Delivery::Event(event)
        })
    }

    /// Claims an event by its source and id, so that it is dealt with once.
    pub fn begin(&self, event: &E) -> Turn {
        self.seen.begin(event.source(), event.id())
    }
}

impl<E: Event> Default for Receiver<E> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E> fmt::Debug for Receiver<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("max_bytes", &self.max_bytes)
            .field("max_depth", &self.max_depth)
            .finish_non_exhaustive()
    }
}

/// `application/json`, or something that ends in `+json`, with any parameters. A batch is something else.
fn is_json(media_type: &[u8]) -> bool {
    let essence = media_type
        .split(|byte| *byte == b';')
        .next()
        .unwrap_or_default()
        .trim_ascii();
    let ends = |end: &[u8]| {
        essence.len() >= end.len() && essence[essence.len() - end.len()..].eq_ignore_ascii_case(end)
    };
    essence.eq_ignore_ascii_case(b"application/json") || ends(b"+json") && !ends(b"-batch+json")
}

/// How deep lists and objects nest, found without reading anything into memory.
fn depth(json: &[u8]) -> usize {
    let (mut depth, mut deepest, mut text, mut escaped) = (0_usize, 0, false, false);
    for byte in json {
        match (text, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (_, b'"') => text = !text,
            (false, b'[' | b'{') => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            (false, b']' | b'}') => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}
