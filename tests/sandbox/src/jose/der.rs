//! As much of DER as a certificate in `x5c` takes: its public key and its period (RFC 5280, section 4.1).

/// What Maskinporten looks at in a certificate.
#[derive(Debug)]
pub(crate) struct Certificate {
    /// The RSA public key as PKCS#1 DER.
    pub(crate) key: Vec<u8>,
    /// Seconds since 1970 from which it holds.
    pub(crate) from: i64,
    /// Seconds since 1970 until which it holds.
    pub(crate) until: i64,
}

/// Reads a certificate; `None` when it is none, or its key is not RSA.
pub(crate) fn certificate(der: &[u8]) -> Option<Certificate> {
    let (certificate, _) = expect(der, 0x30)?;
    let (mut fields, _) = expect(certificate, 0x30)?;
    // The version is there from v2 on.
    if let Some((_, rest)) = expect(fields, 0xa0) {
        fields = rest;
    }
    let (_serial, fields) = expect(fields, 0x02)?;
    let (_algorithm, fields) = expect(fields, 0x30)?;
    let (_issuer, fields) = expect(fields, 0x30)?;
    let (validity, fields) = expect(fields, 0x30)?;
    let (_subject, fields) = expect(fields, 0x30)?;
    let (key_info, _) = expect(fields, 0x30)?;
    let (algorithm, key_info) = expect(key_info, 0x30)?;
    let (oid, _) = expect(algorithm, 0x06)?;
    // rsaEncryption, 1.2.840.113549.1.1.1.
    if oid != [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01] {
        return None;
    }
    let (bits, _) = expect(key_info, 0x03)?;
    let (unused, key) = bits.split_first()?;
    let (from, rest) = time(validity)?;
    let (until, _) = time(rest)?;
    (*unused == 0).then(|| Certificate {
        key: key.to_vec(),
        from,
        until,
    })
}

/// The content of the next value when it has this tag, and what comes after it.
fn expect(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (found, content, rest) = next(bytes)?;
    (found == tag).then_some((content, rest))
}

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
        (
            digits
                .iter()
                .fold(0, |length, digit| length << 8 | usize::from(*digit)),
            rest,
        )
    };
    let (content, rest) = bytes.split_at_checked(length)?;
    Some((tag, content, rest))
}

/// A time: UTCTime (two digits of the year) until 2049, GeneralizedTime after.
fn time(bytes: &[u8]) -> Option<(i64, &[u8])> {
    let (tag, content, rest) = next(bytes)?;
    let text = std::str::from_utf8(content).ok()?;
    let full = match tag {
        0x17 if text.get(..2)?.parse::<u8>().ok()? < 50 => format!("20{text}"),
        0x17 => format!("19{text}"),
        0x18 => text.to_owned(),
        _ => return None,
    };
    let time = chrono::NaiveDateTime::parse_from_str(&full, "%Y%m%d%H%M%SZ").ok()?;
    Some((time.and_utc().timestamp(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_no_certificate() {
        for bytes in [
            &b""[..],
            &[0x30],
            &[0x30, 0x80],
            &[0x30, 0x84, 255, 255, 255, 255],
            &[0x30, 2, 0x30, 9],
        ] {
            assert!(certificate(bytes).is_none(), "{bytes:?}");
        }
    }

    #[test]
    fn years_of_two_digits_end_in_2049() {
        assert_eq!(
            time(b"\x17\x0d491231235959Z").map(|(seconds, _)| seconds),
            Some(2_524_607_999)
        );
        assert_eq!(
            time(b"\x17\x0d700101000000Z").map(|(seconds, _)| seconds),
            Some(0)
        );
        assert_eq!(
            time(b"\x18\x0f20500101000000Z").map(|(seconds, _)| seconds),
            Some(2_524_608_000)
        );
    }
}
