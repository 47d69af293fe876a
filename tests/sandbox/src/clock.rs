//! The sandbox's own time: the machine's, moved forward or back by whoever tests against it.

use std::{
    sync::atomic::{AtomicI64, Ordering::SeqCst},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// A clock that can be moved.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    /// Milliseconds that this clock is ahead of the machine's.
    ahead: AtomicI64,
}

impl Clock {
    /// Moves the clock by so many milliseconds, back when negative.
    pub(crate) fn advance(&self, milliseconds: i64) {
        self.ahead.fetch_add(milliseconds, SeqCst);
    }

    /// Sets how many milliseconds the clock is ahead of the machine's.
    pub(crate) fn set_skew(&self, milliseconds: i64) {
        self.ahead.store(milliseconds, SeqCst);
    }

    /// Milliseconds since 1970.
    pub(crate) fn millis(&self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis())
            .unwrap_or(i64::MAX)
            .saturating_add(self.ahead.load(SeqCst))
    }

    /// Seconds since 1970, as tokens write them.
    pub(crate) fn seconds(&self) -> i64 {
        self.millis().div_euclid(1000)
    }

    /// The time of day, for the `Date` header.
    pub(crate) fn system(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(u64::try_from(self.millis()).unwrap_or_default())
    }

    /// Now, as the APIs write it.
    pub(crate) fn stamp(&self) -> String {
        stamp(self.millis())
    }
}

/// A time in milliseconds since 1970 as RFC 3339, in UTC with milliseconds.
pub(crate) fn stamp(millis: i64) -> String {
    let time = chrono::DateTime::from_timestamp_millis(millis).unwrap_or_default();
    time.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// A time as the APIs write it, in milliseconds since 1970; UTC where it names no offset.
pub(crate) fn millis(text: &str) -> Option<i64> {
    if let Ok(time) = chrono::DateTime::parse_from_rfc3339(text) {
        return Some(time.timestamp_millis());
    }
    let naive = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok()?;
    Some(naive.and_utc().timestamp_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_and_read_back() {
        assert_eq!(stamp(1_700_000_000_123), "2023-11-14T22:13:20.123Z");
        assert_eq!(millis("2023-11-14T22:13:20.123Z"), Some(1_700_000_000_123));
        assert_eq!(millis("2023-11-14T23:13:20.123+01:00"), Some(1_700_000_000_123));
        assert_eq!(millis("2023-11-14T22:13:20.1230000"), Some(1_700_000_000_123));
        assert_eq!(millis("yesterday"), None);
    }

    #[test]
    fn a_clock_goes_where_it_is_moved() {
        let clock = Clock::default();
        let before = clock.seconds();
        clock.advance(3_600_000);
        assert!((3600..3610).contains(&(clock.seconds() - before)));
        clock.set_skew(-10_000);
        assert!((-10..0).contains(&(clock.seconds() - before)));
    }
}
