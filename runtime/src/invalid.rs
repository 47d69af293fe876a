//! What is missing or wrong of a value that a builder puts together: all of it, by path.

use std::{any::TypeId, error::Error as StdError, fmt, num::TryFromIntError, sync::Arc};

use crate::{Date, InstanceId, Number, Timestamp, Uuid};

/// What a setter takes as the reason why a value does not fit: any error that can be shared.
pub type Cause = Box<dyn StdError + Send + Sync>;

/// A value that cannot be sent: every member that is missing or wrong, with its path.
///
/// ```
/// # use altinn_runtime::{InvalidValue, Problems};
/// # let mut address = Problems::default();
/// # let _: Option<i32> = address.keep("postcode", i32::try_from(9_000_000_000_i64));
/// # let address: InvalidValue = address.require(&[("street", true)]);
/// # let mut order = Problems::default();
/// # let _: Option<()> = order.keep("address", Err(address));
/// # let error: InvalidValue = order.require(&[("name", true)]);
/// assert_eq!(
///     error.to_string(),
///     "`address.postcode` is out of range; `address.street` is missing; `name` is missing"
/// );
/// ```
#[derive(Clone, Debug)]
pub struct InvalidValue {
    members: Vec<InvalidMember>,
}

/// One member that is missing or wrong. It does not show the value.
#[derive(Clone)]
pub struct InvalidMember {
    path: String,
    what: &'static str,
    cause: Option<Arc<dyn StdError + Send + Sync>>,
}

impl InvalidValue {
    /// The members that are missing or wrong.
    #[must_use]
    pub fn members(&self) -> &[InvalidMember] {
        &self.members
    }
}

impl InvalidValue {
    pub(crate) fn of(members: Vec<InvalidMember>) -> Self {
        Self { members }
    }

    /// Its members with what they are below: a member or `[0]`.
    pub(crate) fn below(self, parent: &str) -> impl Iterator<Item = InvalidMember> {
        self.members.into_iter().map(move |inner| {
            let between = if inner.path.starts_with('[') { "" } else { "." };
            InvalidMember {
                path: format!("{parent}{between}{}", inner.path),
                ..inner
            }
        })
    }
}

impl InvalidMember {
    pub(crate) fn new(
        path: String,
        what: &'static str,
        cause: Option<Arc<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { path, what, cause }
    }

    /// Where it is, in the names of the builders: `recipient.email.subject`, `reminders[0].recipient`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong with it, as the end of a sentence: `is missing`.
    #[must_use]
    pub fn what(&self) -> &'static str {
        self.what
    }

    pub(crate) fn cause(&self) -> Option<Arc<dyn StdError + Send + Sync>> {
        self.cause.clone()
    }
}

impl fmt::Display for InvalidMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.path, self.what)
    }
}

/// Without the cause, which may repeat the value.
impl fmt::Debug for InvalidMember {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl StdError for InvalidMember {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause
            .as_deref()
            .map(|cause| cause as &(dyn StdError + 'static))
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, member) in self.members.iter().enumerate() {
            let between = if index == 0 { "" } else { "; " };
            write!(f, "{between}{member}")?;
        }
        Ok(())
    }
}

/// The cause is that of the first member that has one.
impl StdError for InvalidValue {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.members.iter().find_map(StdError::source)
    }
}

/// What a builder has found wrong so far. For generated code.
#[doc(hidden)]
#[derive(Clone, Debug, Default)]
pub struct Problems(Vec<InvalidMember>);

impl Problems {
    /// The value of a member, or `None` where it does not fit; what was said of the member before is forgotten.
    pub fn keep<T: 'static, E: Into<Cause>>(
        &mut self,
        member: &'static str,
        outcome: Result<T, E>,
    ) -> Option<T> {
        self.forget(member);
        match outcome {
            Ok(value) => Some(value),
            Err(error) => {
                self.refused(member, TypeId::of::<T>(), error.into());
                None
            }
        }
    }

    /// The value of a member that has a builder of its own.
    pub fn build<B, T: 'static>(&mut self, member: &'static str, builder: Option<B>) -> Option<T>
    where
        B: TryInto<T, Error = InvalidValue>,
    {
        // Where there is none, what was wrong with it stays.
        let builder = builder?;
        self.keep(member, builder.try_into())
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All that is wrong, with the members of these that are missing.
    #[must_use]
    pub fn require(mut self, members: &[(&'static str, bool)]) -> InvalidValue {
        for (member, missing) in members {
            if *missing && !self.0.iter().any(|known| is_below(&known.path, member)) {
                self.0.push(InvalidMember {
                    path: (*member).to_owned(),
                    what: "is missing",
                    cause: None,
                });
            }
        }
        InvalidValue { members: self.0 }
    }

    /// An error where something is wrong or one of these is missing.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn check(self, required: &[(&'static str, bool)]) -> Result<(), InvalidValue> {
        Self(self.require(required).members).none()
    }

    /// An error where something is wrong.
    ///
    /// # Errors
    /// All that is wrong.
    pub fn none(self) -> Result<(), InvalidValue> {
        if self.is_empty() {
            Ok(())
        } else {
            Err(InvalidValue { members: self.0 })
        }
    }

    fn forget(&mut self, member: &str) {
        self.0.retain(|known| !is_below(&known.path, member));
    }

    fn refused(&mut self, member: &str, target: TypeId, cause: Cause) {
        match cause.downcast::<InvalidValue>() {
            Ok(inner) => self.0.extend(inner.below(member)),
            Err(cause) => self.0.push(InvalidMember {
                path: member.to_owned(),
                what: what(target, &*cause),
                cause: Some(Arc::from(cause)),
            }),
        }
    }
}

impl From<InvalidValue> for Problems {
    fn from(invalid: InvalidValue) -> Self {
        Self(invalid.members)
    }
}

/// Whether a path is that of a member or of something inside it.
fn is_below(path: &str, member: &str) -> bool {
    path.strip_prefix(member)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// What is wrong with a value that does not become one of this type, without the name of the type.
pub(crate) fn what(target: TypeId, cause: &(dyn StdError + Send + Sync + 'static)) -> &'static str {
    if cause.is::<TryFromIntError>() {
        return "is out of range";
    }
    let is = |other: TypeId| other == target;
    if is(TypeId::of::<i32>()) || is(TypeId::of::<i64>()) {
        "is not an integer"
    } else if is(TypeId::of::<Number>()) {
        "is not a number"
    } else if is(TypeId::of::<bool>()) {
        "is neither true nor false"
    } else if is(TypeId::of::<Uuid>()) {
        "is not a UUID"
    } else if is(TypeId::of::<Timestamp>()) {
        "is not a time such as 2024-01-31T12:00:00Z"
    } else if is(TypeId::of::<Date>()) {
        "is not a date such as 2024-01-31"
    } else if is(TypeId::of::<InstanceId>()) {
        "is not an instance such as 50001337/f5bcf2d4-9a5c-4b1c-8e34-2a54ff0c0d1e"
    } else if is(TypeId::of::<String>()) {
        "is not a text"
    } else {
        "is not valid"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(text: &str) -> Result<Uuid, uuid::Error> {
        text.parse()
    }

    #[test]
    fn everything_is_said_once_with_its_path_and_its_cause() {
        let mut inner = Problems::default();
        assert_eq!(inner.keep("id", id("hidden")), None);
        assert_eq!(inner.keep("count", i32::try_from(7_i64)), Some(7));
        let inner = inner.require(&[("id", true), ("count", false), ("subject", true)]);
        let mut outer = Problems::default();
        assert_eq!(outer.keep::<(), _>("email", Err(inner)), None);
        let error = outer.require(&[("email", true), ("name", true)]);
        assert_eq!(
            error.to_string(),
            "`email.id` is not a UUID; `email.subject` is missing; `name` is missing"
        );
        assert!(!format!("{error:?}").contains("hidden"), "{error:?}");
        let paths: Vec<&str> = error.members().iter().map(InvalidMember::path).collect();
        assert_eq!(paths, ["email.id", "email.subject", "name"]);
        let cause = error.members()[0].source().unwrap();
        assert!(cause.is::<uuid::Error>());
        assert!(error.source().unwrap().is::<uuid::Error>());
    }

    #[test]
    fn a_member_that_is_given_again_is_judged_by_its_last_value() {
        let mut problems = Problems::default();
        assert_eq!(problems.keep("id", id("x")), None);
        assert_eq!(problems.keep("id_of_parent", id("x")), None);
        assert!(problems.keep("id", id(&Uuid::nil().to_string())).is_some());
        let error = problems.none().unwrap_err();
        assert_eq!(error.to_string(), "`id_of_parent` is not a UUID");
        assert!(Problems::default().none().is_ok());
    }

    #[test]
    fn no_text_names_a_type_of_rust() {
        let error = || Cause::from("no");
        for (target, expected) in [
            (TypeId::of::<i32>(), "is not an integer"),
            (TypeId::of::<i64>(), "is not an integer"),
            (TypeId::of::<Number>(), "is not a number"),
            (TypeId::of::<bool>(), "is neither true nor false"),
            (TypeId::of::<Uuid>(), "is not a UUID"),
            (
                TypeId::of::<Timestamp>(),
                "is not a time such as 2024-01-31T12:00:00Z",
            ),
            (TypeId::of::<Date>(), "is not a date such as 2024-01-31"),
            (TypeId::of::<String>(), "is not a text"),
            (TypeId::of::<Vec<u8>>(), "is not valid"),
        ] {
            assert_eq!(what(target, &*error()), expected);
        }
        let large: Cause = i32::try_from(i64::MAX).unwrap_err().into();
        assert_eq!(what(TypeId::of::<i32>(), &*large), "is out of range");
    }
}
