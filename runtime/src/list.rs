//! What setters take for a list: items, or whatever becomes one, each with its place when it does not.

use std::{any::TypeId, fmt, sync::Arc};

use crate::{
    Cause, InvalidValue, Optional,
    invalid::{InvalidMember, what},
};

/// What a setter takes for a list: a `Vec`, an array or a slice of items, of their builders, or of what else becomes an item.
///
/// An item that is missing something or does not fit is reported with its place: `reminders[0].recipient`. Where no item says of what
/// type the list is, [`List::empty`] does.
///
/// ```
/// use altinn_runtime::{List, Uuid};
///
/// let none = List::<Uuid>::from(["8ed8f9c5-4a8f-4a5e-b0d7-3a5a57c0f3c4", "no"]).required().unwrap_err();
/// assert_eq!(none.to_string(), "`[1]` is not a UUID");
/// ```
pub struct List<T>(Result<Optional<Vec<T>>, InvalidValue>);

impl<T> List<T> {
    /// A list without items. It is sent as such, which clears a list that the server has.
    #[must_use]
    pub fn empty() -> Self {
        Self(Ok(Vec::new().into()))
    }

    /// An explicit null, where the API takes one.
    #[must_use]
    pub fn null() -> Self {
        Self(Ok(Optional::null()))
    }

    /// The list, for a member that may be left out.
    ///
    /// # Errors
    /// Every item that is missing something or does not fit.
    pub fn optional(self) -> Result<Optional<Vec<T>>, InvalidValue> {
        self.0
    }

    /// The list, for a member that is a list in any case.
    ///
    /// # Errors
    /// As [`List::optional`].
    pub fn required(self) -> Result<Vec<T>, InvalidValue> {
        self.0.map(Optional::into_inner)
    }
}

impl<T: Into<String>> List<T> {
    /// The same as texts. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub fn texts(self) -> List<String> {
        List(self.0.map(|list| {
            if list.is_given() {
                list.into_iter().map(Into::into).collect()
            } else if list.is_null() {
                Optional::null()
            } else {
                Optional::left_out()
            }
        }))
    }
}

/// Converts every item; those that fail give their problems, not only the first.
fn converted<T, B>(items: impl Iterator<Item = B>) -> Result<Vec<T>, InvalidValue>
where
    T: 'static,
    B: TryInto<T, Error: Into<Cause>>,
{
    let (mut list, mut problems) = (Vec::with_capacity(items.size_hint().0), Vec::new());
    for (place, item) in items.enumerate() {
        match item.try_into() {
            Ok(item) => list.push(item),
            Err(error) => refused(place, TypeId::of::<T>(), error.into(), &mut problems),
        }
    }
    if problems.is_empty() {
        Ok(list)
    } else {
        Err(InvalidValue::of(problems))
    }
}

fn refused(place: usize, target: TypeId, cause: Cause, problems: &mut Vec<InvalidMember>) {
    match cause.downcast::<InvalidValue>() {
        Ok(inner) => problems.extend(inner.below(&format!("[{place}]"))),
        Err(cause) => problems.push(InvalidMember::new(
            format!("[{place}]"),
            what(target, &*cause),
            Some(Arc::from(cause)),
        )),
    }
}

impl<T: 'static, B: TryInto<T, Error: Into<Cause>>> From<Vec<B>> for List<T> {
    fn from(items: Vec<B>) -> Self {
        Self(converted(items.into_iter()).map(Into::into))
    }
}

impl<T: 'static, B: TryInto<T, Error: Into<Cause>>, const N: usize> From<[B; N]> for List<T> {
    fn from(items: [B; N]) -> Self {
        Self(converted(items.into_iter()).map(Into::into))
    }
}

impl<T: 'static, B: Clone + TryInto<T, Error: Into<Cause>>> From<&[B]> for List<T> {
    fn from(items: &[B]) -> Self {
        Self(converted(items.iter().cloned()).map(Into::into))
    }
}

/// As it was left out, null or given.
impl<T: 'static, B: TryInto<T, Error: Into<Cause>>> From<Optional<Vec<B>>> for List<T> {
    fn from(items: Optional<Vec<B>>) -> Self {
        if items.is_given() {
            items.into_inner().into()
        } else if items.is_null() {
            Self::null()
        } else {
            Self(Ok(Optional::left_out()))
        }
    }
}

/// `None` leaves it out.
impl<T: 'static, B: TryInto<T, Error: Into<Cause>>> From<Option<Vec<B>>> for List<T> {
    fn from(items: Option<Vec<B>>) -> Self {
        items.map_or_else(|| Self(Ok(Optional::left_out())), Into::into)
    }
}

/// Whether it is a list, and of how many; items can be personal data.
impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Ok(list) => write!(f, "List({} items)", list.len()),
            Err(error) => write!(f, "List({error})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{PartyUrn, Problems, Uuid};

    /// A structure with one required member, and its builder.
    #[derive(Clone, Debug, PartialEq)]
    struct Line(i32);
    struct LineBuilder(Option<i32>);

    impl TryFrom<LineBuilder> for Line {
        type Error = InvalidValue;

        fn try_from(builder: LineBuilder) -> Result<Self, InvalidValue> {
            match builder.0 {
                Some(count) => Ok(Self(count)),
                None => Err(Problems::default().require(&[("count", true)])),
            }
        }
    }

    #[test]
    fn every_item_that_does_not_fit_is_reported_with_its_place() {
        let lines = [LineBuilder(None), LineBuilder(Some(1)), LineBuilder(None)];
        let mut order = Problems::default();
        assert_eq!(order.keep("lines", List::<Line>::from(lines).required()), None);
        let error = order.require(&[("lines", true), ("name", true)]);
        assert_eq!(
            error.to_string(),
            "`lines[0].count` is missing; `lines[2].count` is missing; `name` is missing"
        );
        let ids = List::<Uuid>::from(vec!["no"]).required().unwrap_err();
        assert_eq!(ids.to_string(), "`[0]` is not a UUID");
        assert!(!format!("{:?}", List::<Uuid>::from(["no"])).contains("\"no\""));
    }

    #[test]
    fn whatever_becomes_an_item_is_taken_and_what_was_left_out_stays_so() {
        let line = || vec![Line(1)];
        assert_eq!(List::<Line>::from(line()).required().unwrap(), line());
        assert_eq!(List::<Line>::from(&*line()).required().unwrap(), line());
        assert_eq!(
            List::<Line>::from([LineBuilder(Some(1))]).required().unwrap(),
            line()
        );
        assert_eq!(List::<String>::from(["a"]).required().unwrap(), ["a"]);
        let optional = |list: List<Line>| list.optional().unwrap();
        assert!(optional(List::null()).is_null() && optional(List::empty()).is_given());
        assert!(optional(Optional::<Vec<Line>>::null().into()).is_null());
        assert!(optional(Optional::<Vec<Line>>::left_out().into()).is_left_out());
        assert!(optional(None::<Vec<Line>>.into()).is_left_out());
        assert_eq!(optional(Some(line()).into()).given(), Some(&line()));

        let party = Uuid::nil();
        let urns = List::<PartyUrn>::from([party]).texts().required().unwrap();
        assert_eq!(urns, [format!("urn:altinn:party:uuid:{party}")]);
        assert!(List::<PartyUrn>::null().texts().optional().unwrap().is_null());
    }
}
