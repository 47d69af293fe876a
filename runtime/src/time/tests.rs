//! Spellings of times and dates.

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

/// The next of a row of numbers that is the same in every run.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    usize::try_from(*state >> 33).unwrap()
}

#[test]
fn the_fast_reading_reads_nothing_that_the_thorough_one_reads_otherwise() {
    const ENDS: [&str; 8] = [
        "Z", "", "+02:00", "-11:30", "+23:59", "-00:00", "+24:00", "+01:60",
    ];
    let mut state = 1;
    let mut fast = 0;
    for _ in 0..20_000 {
        let mut number = |below: usize| next(&mut state) % below;
        let fraction = ["", ".5", ".1234567", ".123456789", ".1234567890", "."][number(6)];
        let mut text = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{fraction}{}",
            number(10_000),
            number(14),
            number(33),
            number(26),
            number(62),
            number(62),
            ENDS[number(8)]
        );
        if number(4) == 0 {
            // One character is another one.
            let (at, other) = (
                number(text.len()),
                ["0", "9", "-", ":", "T", " ", ".", "Z", "z", "x"][number(10)],
            );
            text.replace_range(at..=at, other);
        }
        if let Some(time) = common(text.as_bytes()) {
            assert_eq!(any(&text), Some(time), "{text}");
            fast += 1;
        }
    }
    assert!(fast > 5_000, "{fast}");
}

#[test]
fn times_are_written_as_chrono_writes_rfc_3339() {
    let mut state = 2;
    for _ in 0..5_000 {
        let seconds = i64::try_from(next(&mut state)).unwrap() * 120 - 70_000_000_000;
        let nanos = [0, 500_000_000, 123_456_000, 123_456_700, 1][next(&mut state) % 5];
        let offset = [0, 7200, -41_400, 86_340, 3601][next(&mut state) % 5];
        let time = DateTime::from_timestamp(seconds, nanos).unwrap();
        let time = Timestamp(time.with_timezone(&FixedOffset::east_opt(offset).unwrap()));
        let by_chrono = time.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        assert_eq!(time.to_string(), by_chrono);
    }
}

#[test]
fn what_is_read_from_json_may_be_escaped_and_an_error_does_not_repeat_it() {
    let time: Timestamp = serde_json::from_str(r#""2024-01-02T03\u003a04:05Z""#).unwrap();
    assert_eq!(time.to_string(), "2024-01-02T03:04:05Z");
    let error = serde_json::from_str::<Timestamp>(r#""01017012345""#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid value: text, expected a time such as 2024-01-31T12:00:00Z or a date such as 2024-01-31 at line 1 column 13"
    );
}

#[test]
fn a_date_reads_from_a_date_or_a_time() {
    for text in [
        "2024-01-31",
        " 2024-01-31 ",
        "2024-1-31",
        "2024-01-31T00:00:00",
        " 2024-01-31T23:00:00+01:00",
    ] {
        assert_eq!(text.parse::<Date>().unwrap().to_string(), "2024-01-31");
    }
    for text in ["2024-02-30", "2024/01/31", "01017012345", ""] {
        assert_eq!(text.parse::<Date>(), Err(InvalidTime), "{text}");
    }
}
