//! Points in time and dates as Altinn's servers write them: 0-7 fraction digits, with or without an offset.

use std::{fmt, ops::Deref, str::FromStr};

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, TimeZone, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A text that is no time or date. It does not repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidTime;

impl fmt::Display for InvalidTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is not a time such as 2024-01-31T12:00:00Z or a date such as 2024-01-31")
    }
}

impl std::error::Error for InvalidTime {}

/// A point in time. Reads RFC 3339 and the same without an offset (then it is UTC); writes RFC 3339.
///
/// It dereferences to a chrono [`DateTime`], and is made from one: `chrono::Utc::now().into()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(DateTime<FixedOffset>);

impl Deref for Timestamp {
    type Target = DateTime<FixedOffset>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<Tz: TimeZone> From<DateTime<Tz>> for Timestamp {
    fn from(time: DateTime<Tz>) -> Self {
        Self(time.fixed_offset())
    }
}

impl From<Timestamp> for DateTime<Utc> {
    fn from(time: Timestamp) -> Self {
        time.0.to_utc()
    }
}

impl FromStr for Timestamp {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let text = text.trim();
        if let Ok(time) = DateTime::parse_from_rfc3339(text) {
            return Ok(Self(time));
        }
        let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f")
            .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f"))
            .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M"));
        let naive = naive
            .ok()
            .or_else(|| text.parse::<NaiveDate>().ok()?.and_hms_opt(0, 0, 0));
        naive
            .map(|naive| Self(naive.and_utc().fixed_offset()))
            .ok_or(InvalidTime)
    }
}

impl TryFrom<&str> for Timestamp {
    type Error = InvalidTime;

    fn try_from(text: &str) -> Result<Self, InvalidTime> {
        text.parse()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

/// A calendar date. Reads `2024-01-31` and a time that begins with a date; writes the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(NaiveDate);

impl Deref for Date {
    type Target = NaiveDate;

    fn deref(&self) -> &NaiveDate {
        &self.0
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl From<Date> for NaiveDate {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl FromStr for Date {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let text = text.trim();
        let date = match text.parse() {
            Ok(date) => date,
            Err(_) => text.parse::<Timestamp>()?.date_naive(),
        };
        Ok(Self(date))
    }
}

impl TryFrom<&str> for Date {
    type Error = InvalidTime;

    fn try_from(text: &str) -> Result<Self, InvalidTime> {
        text.parse()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

macro_rules! as_text {
    ($($name:ident),*) => { $(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                std::borrow::Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(de::Error::custom)
            }
        }
    )* };
}
as_text!(Timestamp, Date);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_of_a_time_reads_and_is_written_as_rfc_3339() {
        for (read, written) in [
            ("2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z"),
            ("2025-10-06T08:04:49.297889", "2025-10-06T08:04:49.297889Z"),
            (
                "2024-01-02T03:04:05.1234567+02:00",
                "2024-01-02T03:04:05.123456700+02:00",
            ),
            ("2024-01-02", "2024-01-02T00:00:00Z"),
        ] {
            assert_eq!(read.parse::<Timestamp>().unwrap().to_string(), written);
        }
        assert_eq!("soon".parse::<Timestamp>(), Err(InvalidTime));
    }

    #[test]
    fn a_date_reads_from_a_date_or_a_time() {
        for text in ["2024-01-31", "2024-01-31T00:00:00", "2024-01-31T23:00:00+01:00"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), "2024-01-31");
        }
    }
}
