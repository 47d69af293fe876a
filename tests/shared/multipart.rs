//! Reads a multipart form as RFC 7578 has it: `name` and `filename` in quotes, no `name*`.

use crate::body::Part;

/// The parts of a form, in order, or what is wrong with it.
pub fn parts(media_type: &str, body: &[u8]) -> Result<Vec<Part>, String> {
    let boundary = media_type
        .strip_prefix("multipart/form-data; boundary=")
        .map(|boundary| boundary.trim_matches('"'))
        .filter(|boundary| !boundary.is_empty())
        .ok_or_else(|| format!("the media type {media_type:?}"))?;
    let delimiter = format!("\r\n--{boundary}");
    // The first delimiter has no line break of its own before it.
    let mut rest = [b"\r\n", body].concat();
    let mut found = Vec::new();
    rest = after(&rest, delimiter.as_bytes())
        .filter(|(before, _)| before.is_empty())
        .ok_or("no first boundary")?
        .1;
    loop {
        if rest.starts_with(b"--") {
            return if rest.trim_ascii_end() == b"--" {
                Ok(found)
            } else {
                Err("something after the end".to_owned())
            };
        }
        let section = rest
            .strip_prefix(b"\r\n")
            .ok_or("a boundary without line end")?
            .to_vec();
        let (inside, next) = after(&section, delimiter.as_bytes()).ok_or("no last boundary")?;
        found.push(part(&inside)?);
        rest = next;
    }
}

/// What stands before and after the first occurrence of `mark`.
fn after(bytes: &[u8], mark: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let at = bytes.windows(mark.len()).position(|window| window == mark)?;
    Some((bytes[..at].to_vec(), bytes[at + mark.len()..].to_vec()))
}

fn part(section: &[u8]) -> Result<Part, String> {
    let (head, bytes) = after(section, b"\r\n\r\n").ok_or("a part without end of its head")?;
    let head = String::from_utf8(head).map_err(|_| "a head that is no UTF-8")?;
    let mut part = Part {
        name: String::new(),
        file_name: None,
        media_type: None,
        bytes,
    };
    let mut named = false;
    for line in head.split("\r\n") {
        let (name, value) = line
            .split_once(": ")
            .ok_or_else(|| format!("the line {line:?}"))?;
        match name.to_ascii_lowercase().as_str() {
            "content-disposition" => {
                let rest = value
                    .strip_prefix("form-data")
                    .ok_or_else(|| format!("the line {line:?}"))?;
                for parameter in parameters(rest).ok_or_else(|| format!("the line {line:?}"))? {
                    match parameter {
                        (key, value) if key == "name" && !named => (part.name, named) = (value, true),
                        (key, value) if key == "filename" && part.file_name.is_none() => {
                            part.file_name = Some(value)
                        }
                        (key, _) => return Err(format!("the parameter {key:?} in the line {line:?}")),
                    }
                }
            }
            "content-type" => part.media_type = Some(value.to_owned()),
            other => return Err(format!("the header {other:?}")),
        }
    }
    if named {
        Ok(part)
    } else {
        Err(format!("a part without name: {head:?}"))
    }
}

/// The parameters of `; key="value"; ...`; a backslash stands before a quote or a backslash in a value.
fn parameters(text: &str) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (key, after) = rest.strip_prefix("; ")?.split_once('=')?;
        let mut value = String::new();
        let mut characters = after.strip_prefix('"').unwrap_or(after).char_indices();
        // A value without quotes goes on to the next parameter, and is kept with its key for the message.
        let quoted = after.starts_with('"');
        let end = loop {
            match characters.next() {
                Some((_, '\\')) if quoted => value.push(characters.next()?.1),
                Some((at, '"')) if quoted => break at + 2,
                Some((at, ';')) if !quoted => break at,
                Some((_, other)) => value.push(other),
                None if quoted => return None,
                None => break after.len(),
            }
        };
        found.push((key.to_owned(), value));
        rest = &after[end..];
    }
    Some(found)
}

#[test]
fn forms_that_servers_would_misread_are_refused() {
    let form = |disposition: &str| {
        let body = format!("--x\r\nContent-Disposition: form-data; {disposition}\r\n\r\nvalue\r\n--x--\r\n");
        parts("multipart/form-data; boundary=x", body.as_bytes())
    };
    let read = form(r#"name="A[0].B æ"; filename="a \"b\".pdf""#).unwrap();
    assert_eq!(read[0].name, "A[0].B æ");
    assert_eq!(read[0].file_name.as_deref(), Some(r#"a "b".pdf"#));
    assert_eq!(read[0].bytes, b"value");
    for refused in [
        "name*=utf-8''A%20B",
        r#"name="a"; filename*=utf-8''b"#,
        r#"filename="b""#,
        r#"name="a"#,
    ] {
        assert!(form(refused).is_err(), "{refused}");
    }
    assert!(parts("multipart/form-data", b"--x--").is_err());
    assert!(parts("multipart/form-data; boundary=x", b"--x\r\n\r\n").is_err());
}
