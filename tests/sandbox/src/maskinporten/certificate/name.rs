//! The number of an organisation in the subject of a certificate: as much of DER as that takes.

/// `organizationIdentifier`, 2.5.4.97: `NTRNO-310000001` in certificates of SEID 2.0.
const ORGANISATION_IDENTIFIER: [u8; 3] = [0x55, 0x04, 0x61];
/// `serialNumber`, 2.5.4.5: the bare number in older ones.
const SERIAL_NUMBER: [u8; 3] = [0x55, 0x04, 0x05];

/// The nine digits in a subject (RFC 5280, section 4.1.2.6), which comes without its outermost tag.
pub(super) fn organisation(mut subject: &[u8]) -> Option<String> {
    let mut found = None;
    while let Some((_, set, rest)) = next(subject) {
        subject = rest;
        let mut set = set;
        while let Some((_, pair, others)) = next(set) {
            set = others;
            let Some((_, kind, value)) = next(pair) else {
                continue;
            };
            let Some((_, text, _)) = next(value) else { continue };
            let text = String::from_utf8_lossy(text);
            match kind {
                kind if kind == ORGANISATION_IDENTIFIER => {
                    found = text.strip_prefix("NTRNO-").map(str::to_owned);
                }
                kind if kind == SERIAL_NUMBER && found.is_none() => found = Some(text.into_owned()),
                _ => {}
            }
        }
    }
    found.filter(|number| number.len() == 9 && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The first value: its tag, its content, and what comes after it.
fn next(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, bytes) = bytes.split_first()?;
    let (&first, bytes) = bytes.split_first()?;
    let (length, bytes) = if first < 0x80 {
        (usize::from(first), bytes)
    } else {
        let count = usize::from(first & 0x7f);
        if count == 0 || count > 4 {
            return None;
        }
        let (digits, rest) = bytes.split_at_checked(count)?;
        let length = digits
            .iter()
            .fold(0, |length, digit| length << 8 | usize::from(*digit));
        (length, rest)
    };
    let (content, rest) = bytes.split_at_checked(length)?;
    Some((tag, content, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
        let mut made = vec![tag, u8::try_from(content.len()).unwrap()];
        made.extend_from_slice(content);
        made
    }

    fn subject(parts: &[(&[u8], &str)]) -> Vec<u8> {
        let set = |(kind, text): &(&[u8], &str)| {
            let pair = [tagged(0x06, kind), tagged(0x0c, text.as_bytes())].concat();
            tagged(0x31, &tagged(0x30, &pair))
        };
        parts.iter().flat_map(set).collect()
    }

    #[test]
    fn a_subject_says_whose_it_is_in_either_generation_of_certificates() {
        let (new, old, other): (&[u8], &[u8], &[u8]) =
            (&ORGANISATION_IDENTIFIER, &SERIAL_NUMBER, &[0x55, 0x04, 0x03]);
        let table = [
            (
                subject(&[(other, "a"), (new, "NTRNO-310000001")]),
                Some("310000001"),
            ),
            (subject(&[(old, "310000002"), (other, "a")]), Some("310000002")),
            (
                subject(&[(old, "310000002"), (new, "NTRNO-310000001")]),
                Some("310000001"),
            ),
            (subject(&[(new, "NTRSE-310000001")]), None),
            (subject(&[(old, "31000000a")]), None),
            (subject(&[(other, "310000001")]), None),
            (Vec::new(), None),
            (vec![0x31, 0x84, 255, 255, 255, 255], None),
            (vec![0x31, 0x80], None),
        ];
        for (subject, expected) in table {
            assert_eq!(organisation(&subject).as_deref(), expected, "{subject:x?}");
        }
    }
}
