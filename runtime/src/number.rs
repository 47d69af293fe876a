//! JSON numbers that are written as they came: `1` stays `1`, `1.5` stays `1.5`.

use std::{cmp::Ordering, fmt, num::ParseFloatError, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A number of a document that allows whole and broken ones, such as an amount.
///
/// A whole number is kept and written as one (`1`, not `1.0`), exactly, up to the limits of `i64` and `u64`; anything else is an
/// `f64`. Comparison is by value: 1 equals 1.0.
///
/// ```
/// use altinn_runtime::Number;
///
/// let amount: Number = serde_json::from_str("100").unwrap();
/// assert_eq!(serde_json::to_string(&amount).unwrap(), "100");
/// assert_eq!(amount, Number::from(100.0));
/// assert_eq!(Number::from(12.5).as_f64(), 12.5);
/// ```
#[derive(Clone, Copy)]
pub struct Number(Held);

#[derive(Clone, Copy)]
enum Held {
    Whole(i64),
    /// More than an `i64` holds.
    Large(u64),
    Broken(f64),
}

impl Number {
    /// The number as a float, which is exact up to 2^53.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "it says so")]
    pub fn as_f64(self) -> f64 {
        match self.0 {
            Held::Whole(number) => number as f64,
            Held::Large(number) => number as f64,
            Held::Broken(number) => number,
        }
    }

    /// The number as an integer, where it came as one that fits.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Held::Whole(number) => Some(number),
            Held::Large(_) | Held::Broken(_) => None,
        }
    }
}

impl Default for Number {
    fn default() -> Self {
        Self(Held::Whole(0))
    }
}

macro_rules! from_whole {
    ($($of:ty),*) => { $(
        impl From<$of> for Number {
            fn from(number: $of) -> Self {
                Self(Held::Whole(number.into()))
            }
        }
    )* };
}
from_whole!(i8, i16, i32, i64, u8, u16, u32);

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        Self(i64::try_from(number).map_or(Held::Large(number), Held::Whole))
    }
}

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        Self(Held::Broken(number))
    }
}

impl From<f32> for Number {
    fn from(number: f32) -> Self {
        f64::from(number).into()
    }
}

impl From<Number> for f64 {
    fn from(number: Number) -> Self {
        number.as_f64()
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.0, other.0) {
            (Held::Whole(one), Held::Whole(other)) => Some(one.cmp(&other)),
            (Held::Large(one), Held::Large(other)) => Some(one.cmp(&other)),
            (Held::Whole(_), Held::Large(_)) => Some(Ordering::Less),
            (Held::Large(_), Held::Whole(_)) => Some(Ordering::Greater),
            _ => self.as_f64().partial_cmp(&other.as_f64()),
        }
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.as_f64() == *other
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Held::Whole(number) => number.fmt(f),
            Held::Large(number) => number.fmt(f),
            Held::Broken(number) => number.fmt(f),
        }
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Number {
    type Err = ParseFloatError;

    fn from_str(text: &str) -> Result<Self, ParseFloatError> {
        let whole = text.parse::<i64>().map(Self::from);
        let large = || text.parse::<u64>().map(Self::from);
        whole
            .or_else(|_| large())
            .or_else(|_| text.parse::<f64>().map(Self::from))
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Held::Whole(number) => serializer.serialize_i64(number),
            Held::Large(number) => serializer.serialize_u64(number),
            Held::Broken(number) => serializer.serialize_f64(number),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl de::Visitor<'_> for Visitor {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_i64<E>(self, number: i64) -> Result<Number, E> {
                Ok(number.into())
            }

            fn visit_u64<E>(self, number: u64) -> Result<Number, E> {
                Ok(number.into())
            }

            fn visit_f64<E>(self, number: f64) -> Result<Number, E> {
                Ok(number.into())
            }
        }

        deserializer.deserialize_any(Visitor)
    }
}
