//! Points in time and dates as Altinn's servers write them: 0-7 fraction digits, with or without an offset.

use std::{fmt, marker::PhantomData, ops::Deref, str::FromStr};

use chrono::{
    DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, TimeZone, Timelike, Utc,
};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// What a text has to be.
const SHAPE: &str = "a time such as 2024-01-31T12:00:00Z or a date such as 2024-01-31";

/// A text that is neither a time nor a date. It does not repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidTime;

impl fmt::Display for InvalidTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "it is not {SHAPE}")
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
        common(text.as_bytes())
            .or_else(|| any(text.trim()))
            .map(Self)
            .ok_or(InvalidTime)
    }
}

/// Reads every spelling.
fn any(text: &str) -> Option<DateTime<FixedOffset>> {
    let naive = || {
        let naive = NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f")
            .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f"))
            .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M"));
        naive
            .ok()
            .or_else(|| text.parse::<NaiveDate>().ok()?.and_hms_opt(0, 0, 0))
    };
    let time = DateTime::parse_from_rfc3339(text).ok();
    time.or_else(|| Some(naive()?.and_utc().fixed_offset()))
}

/// Reads the spellings that nearly all times have: `2024-01-31T12:00:00`, with a fraction or without, and `Z`, an offset or
/// nothing at the end. Everything else is left to chrono, which takes many times as long, above all without an offset.
fn common(text: &[u8]) -> Option<DateTime<FixedOffset>> {
    let (head, mut rest) = text.split_at_checked(19)?;
    let date = date(&head[..10])?;
    if (head[10], head[13], head[16]) != (b'T', b':', b':') {
        return None;
    }
    let part = |from, to| number(&head[from..to]);
    let mut nanos = 0;
    if let Some(fraction) = rest.strip_prefix(b".") {
        let length = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if !(1..=9).contains(&length) {
            return None;
        }
        nanos = number(&fraction[..length])? * 10_u32.pow(9 - u32::try_from(length).ok()?);
        rest = &fraction[length..];
    }
    let naive = date.and_hms_nano_opt(part(11, 13)?, part(14, 16)?, part(17, 19)?, nanos)?;
    let offset = match rest {
        b"Z" | b"" => 0,
        [sign @ (b'+' | b'-'), a, b, b':', c, d] => {
            let (hours, minutes) = (number(&[*a, *b])?, number(&[*c, *d])?);
            let seconds = (hours * 3600 + minutes * 60).cast_signed();
            if minutes > 59 {
                return None;
            }
            if *sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    naive.and_local_timezone(FixedOffset::east_opt(offset)?).single()
}

/// Reads `2024-01-31`.
fn date(text: &[u8]) -> Option<NaiveDate> {
    let [y, e, a, r, b'-', m, n, b'-', d, t] = *text else {
        return None;
    };
    let (year, month, day) = (number(&[y, e, a, r])?, number(&[m, n])?, number(&[d, t])?);
    NaiveDate::from_ymd_opt(year.cast_signed(), month, day)
}

fn number(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |number, digit| {
        digit
            .is_ascii_digit()
            .then(|| number * 10 + u32::from(digit - b'0'))
    })
}

impl TryFrom<&str> for Timestamp {
    type Error = InvalidTime;

    fn try_from(text: &str) -> Result<Self, InvalidTime> {
        text.parse()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let naive = self.0.naive_local();
        let (year, nanos) = (u32::try_from(naive.year()), naive.nanosecond());
        let (offset, odd) = (
            self.0.offset().local_minus_utc() / 60,
            self.0.offset().local_minus_utc() % 60,
        );
        let Some(year) = year
            .ok()
            .filter(|year| *year <= 9999 && nanos < 1_000_000_000 && odd == 0)
        else {
            return f.write_str(&self.0.to_rfc3339_opts(SecondsFormat::AutoSi, true));
        };
        // Nearly all times: the same in a tenth of the time, and without a `String`.
        let mut text = *b"0000-00-00T00:00:00.000000000+00:00";
        write_number(&mut text[0..4], year);
        write_number(&mut text[5..7], naive.month());
        write_number(&mut text[8..10], naive.day());
        write_number(&mut text[11..13], naive.hour());
        write_number(&mut text[14..16], naive.minute());
        write_number(&mut text[17..19], naive.second());
        write_number(&mut text[20..29], nanos);
        let end = match nanos {
            0 => 19,
            _ if nanos % 1_000_000 == 0 => 23,
            _ if nanos % 1000 == 0 => 26,
            _ => 29,
        };
        let end = if offset == 0 {
            text[end] = b'Z';
            end + 1
        } else {
            text[end] = if offset < 0 { b'-' } else { b'+' };
            write_number(&mut text[end + 1..end + 3], offset.unsigned_abs() / 60);
            text[end + 3] = b':';
            write_number(&mut text[end + 4..end + 6], offset.unsigned_abs() % 60);
            end + 6
        };
        f.write_str(std::str::from_utf8(&text[..end]).map_err(|_| fmt::Error)?)
    }
}

fn write_number(place: &mut [u8], mut number: u32) {
    for digit in place.iter_mut().rev() {
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
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
        let any = || match text.trim().parse() {
            Ok(date) => Ok(date),
            Err(_) => text.parse::<Timestamp>().map(|time| time.date_naive()),
        };
        date(text.as_bytes()).map_or_else(any, Ok).map(Self)
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

/// Reads a text where it stands, without a `String`.
struct Text<T>(PhantomData<T>);

impl<T: FromStr<Err = InvalidTime>> de::Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(SHAPE)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        // The error of serde would repeat the text.
        text.parse()
            .map_err(|_| E::invalid_value(de::Unexpected::Other("text"), &self))
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
                deserializer.deserialize_str(Text(PhantomData))
            }
        }
    )* };
}
as_text!(Timestamp, Date);

#[cfg(test)]
mod tests;
