//! The body of a success answer on its way into a type: as it is; once more to see where it does not fit; and, for callers who ask
//! for it, without what does not fit.

mod place;

use serde::de::DeserializeOwned;
use serde_json::Value;

use self::place::Place;
use crate::lenient::{content, read_json, read_text};

/// The most places that are left out of one answer; each costs a reading of the whole.
const MOST: usize = 100;

/// What a reading comes to: nothing, since the value is kept by whoever reads, or an error with its place.
type Attempt<'a> = &'a mut dyn FnMut(&[u8]) -> Result<(), Located>;

/// An error with its place.
type Located = serde_path_to_error::Error<serde_json::Error>;

/// The body of an answer while it is read. Generated code gets it.
#[derive(Debug)]
pub struct Reading<'a> {
    raw: &'a [u8],
    pass: Pass,
    /// Where the body does not fit.
    place: Option<String>,
    /// What was left out so that the rest could be read.
    left_out: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    /// An error has no place: a good body pays for nothing else.
    Plain,
    /// An error has its place.
    Located,
    /// What does not fit is left out, where the type can do without it.
    Lenient,
}

impl<'a> Reading<'a> {
    /// A first reading.
    #[must_use]
    pub fn new(raw: &'a [u8]) -> Self {
        Self::of(raw, Pass::Plain)
    }

    /// A reading after the first one has failed.
    pub(crate) fn again(raw: &'a [u8], lenient: bool) -> Self {
        Self::of(raw, if lenient { Pass::Lenient } else { Pass::Located })
    }

    fn of(raw: &'a [u8], pass: Pass) -> Self {
        Self {
            raw,
            pass,
            place: None,
            left_out: Vec::new(),
        }
    }

    /// Where the body does not fit, where that is known.
    pub(crate) fn place(&self) -> Option<&str> {
        self.place.as_deref()
    }

    /// What was left out, as JSON paths.
    pub(crate) fn into_left_out(self) -> Vec<String> {
        self.left_out
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// Reads a text, as [`read_text`] does.
    #[must_use]
    pub fn text(&self) -> String {
        read_text(self.raw)
    }

    /// Reads JSON, as [`read_json`] does.
    ///
    /// # Errors
    /// When the body is not of the type.
    pub fn json<T: DeserializeOwned>(&mut self) -> Result<T, serde_json::Error> {
        let raw = content(self.raw);
        if self.pass == Pass::Plain || matches!(raw, b"" | b"null") {
            return read_json(raw);
        }
        let mut read = None;
        let outcome = self.attempts(raw, &mut |bytes| {
            let bytes = &mut serde_json::Deserializer::from_slice(bytes);
            read = Some(serde_path_to_error::deserialize::<_, T>(bytes)?);
            Ok(())
        });
        match (outcome, read) {
            (Err(error), _) => Err(error),
            (Ok(()), Some(value)) => Ok(value),
            (Ok(()), None) => read_json(raw),
        }
    }

    /// Reads the whole, and where the type can do without what does not fit, once more without it, as often as that helps.
    fn attempts(&mut self, raw: &[u8], attempt: Attempt<'_>) -> Result<(), serde_json::Error> {
        self.left_out.clear();
        let Err(mut wrong) = attempt(raw) else {
            return Ok(());
        };
        let rest = (self.pass == Pass::Lenient).then(|| serde_json::from_slice::<Value>(raw).ok());
        let mut rest = rest.flatten();
        let (mut gone, mut faults) = (Vec::new(), Vec::new());
        while let Some(rest) = rest.as_mut().filter(|_| gone.len() < MOST) {
            let taken =
                Place::of(wrong.path()).filter(|place| !is_missing(&wrong) && place.take_out_of(rest));
            let Some(taken) = taken else { break };
            gone.push(taken.in_the_whole(&gone));
            faults.push(wrong);
            let Err(next) = attempt(&serde_json::to_vec(rest)?) else {
                self.left_out = gone.iter().map(Place::to_string).collect();
                return Ok(());
            };
            // The type cannot do without something that was taken out: that is what is wrong.
            let missing = Place::missing(&next).map(|place| place.in_the_whole(&gone));
            match gone.iter().position(|place| Some(place) == missing.as_ref()) {
                Some(index) => {
                    gone.truncate(index);
                    wrong = faults.swap_remove(index);
                    break;
                }
                None => wrong = next,
            }
        }
        let place = Place::of(wrong.path()).map(|place| place.in_the_whole(&gone).to_string());
        self.place = self.place.take().or(place.filter(|place| !place.is_empty()));
        Err(wrong.into_inner())
    }
}

/// Whether an error says that something is not there, which cannot be left out.
fn is_missing(error: &Located) -> bool {
    error.inner().to_string().starts_with("missing field")
}
