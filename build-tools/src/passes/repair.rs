//! Mends the frame of a document: sections that are no maps, paths without a leading slash or with an open brace.

use serde_json::{Map, Value};

use crate::{
    Result,
    document::{Work, escape, path_item},
};

pub(super) fn run(work: &mut Work) -> Result<()> {
    sections(work)?;
    paths(work)
}

/// `components` and its sections are maps; a section that is something else holds nothing that could be referred to.
fn sections(work: &mut Work) -> Result<()> {
    if !work.document.is_object() {
        return Err(work.error("", "the document is no object"));
    }
    match work.document.get("components") {
        None | Some(Value::Null) => work.document["components"] = Value::Object(Map::new()),
        Some(Value::Object(_)) => {}
        Some(_) => return Err(work.error("/components", "is no object")),
    }
    let mut odd = Vec::new();
    if let Some(components) = work.document["components"].as_object_mut() {
        components.retain(|name, section| {
            let keep = section.is_object() || name.starts_with("x-");
            if !keep {
                odd.push(name.clone());
            }
            keep
        });
        components
            .entry("schemas")
            .or_insert_with(|| Value::Object(Map::new()));
    }
    for name in odd {
        work.note(
            &format!("/components/{}", escape(&name)),
            "is no map of components: left out",
        );
    }
    Ok(())
}

fn paths(work: &mut Work) -> Result<()> {
    let paths = match work.document.get("paths") {
        Some(Value::Object(paths)) => paths.clone(),
        None | Some(Value::Null) => {
            work.note("/paths", "there are none: a crate of types");
            Map::new()
        }
        Some(_) => return Err(work.error("/paths", "is no object")),
    };
    let mut mended = Map::new();
    for (path, item) in paths {
        if path.starts_with("x-") {
            continue;
        }
        let pointer = format!("/paths/{}", escape(&path));
        work.resolve(&item, &pointer)?;
        let item = path_item(&work.document, &item).ok_or_else(|| work.error(&pointer, "is no path item"))?;
        let better = mend(&path).ok_or_else(|| work.error(&pointer, "the braces of the path do not pair"))?;
        if better != path {
            work.note(&pointer, &format!("the path is read as `{better}`"));
        }
        if mended.insert(better.clone(), Value::Object(item)).is_some() {
            return Err(work.error(&pointer, format!("two paths read as `{better}`")));
        }
    }
    work.document["paths"] = Value::Object(mended);
    Ok(())
}

/// The path with a leading slash and with `}` where a variable is left open at the end of its segment.
fn mend(path: &str) -> Option<String> {
    let mut out = String::with_capacity(path.len() + 2);
    let mut open = false;
    if !path.starts_with('/') {
        out.push('/');
    }
    for letter in path.chars() {
        match letter {
            '{' if open => return None,
            '{' => open = true,
            '}' if !open => return None,
            '}' => open = false,
            '/' if open => {
                out.push('}');
                open = false;
            }
            _ => {}
        }
        out.push(letter);
    }
    if open {
        out.push('}');
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::mend;

    #[test]
    fn paths_get_their_slash_and_their_braces() {
        for (published, read) in [
            ("/a/{b}", Some("/a/{b}")),
            ("a/{b}", Some("/a/{b}")),
            ("/a/{b/xsd", Some("/a/{b}/xsd")),
            ("/a/{b", Some("/a/{b}")),
            ("/a/b}", None),
            ("/a/{{b}", None),
        ] {
            assert_eq!(mend(published).as_deref(), read);
        }
    }
}
