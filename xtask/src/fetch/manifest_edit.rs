//! Writes the facts of a fetched document into `specs/apis.toml` and leaves every other byte of it alone.

use altinn_build_tools::Error;
use altinn_build_tools::manifest::{Api, Manifest};

use crate::Result;

/// What the manifest says of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) sha256: String,
    pub(crate) openapi: String,
    pub(crate) version: String,
    pub(crate) published: String,
}

impl Facts {
    pub(crate) fn of(api: &Api) -> Self {
        Self {
            sha256: api.sha256.clone(),
            openapi: api.openapi.clone(),
            version: api.version.clone(),
            published: api.published.clone(),
        }
    }

    /// Says the same in a manifest that was read.
    pub(crate) fn put(self, api: &mut Api) {
        let Self {
            sha256,
            openapi,
            version,
            published,
        } = self;
        (api.sha256, api.openapi, api.version, api.published) = (sha256, openapi, version, published);
    }

    fn entries(&self) -> [(&'static str, &str); 4] {
        [
            ("sha256", &self.sha256),
            ("openapi", &self.openapi),
            ("version", &self.version),
            ("published", &self.published),
        ]
    }
}

/// The manifest with these facts in the table of this crate.
///
/// # Errors
/// The table, or one of its lines, is not written as `key = "value"`; or the result would not say what it should.
pub(crate) fn edited(text: &str, crate_name: &str, facts: &Facts) -> Result<String> {
    let file = "specs/apis.toml";
    let mut out = String::with_capacity(text.len() + 64);
    let mut inside = false;
    let mut left: Vec<&str> = facts.entries().iter().map(|(key, _)| *key).collect();
    for line in text.split_inclusive('\n') {
        let bare = line.trim();
        if bare.starts_with('[') && !bare.starts_with("[[") && bare.contains(']') && !line.starts_with(' ') {
            inside = bare.split(']').next() == Some(&format!("[{crate_name}"));
        }
        let key = line.split('=').next().unwrap_or_default().trim();
        let entry = facts
            .entries()
            .into_iter()
            .find(|(name, _)| inside && *name == key && left.contains(name));
        match entry {
            Some((name, value)) => {
                out.push_str(&replaced(line, value).ok_or_else(|| {
                    let problem = format!("`{name}` of {crate_name} is not written as `{name} = \"value\"`");
                    Error::new(file, problem, "write it on one line, in double quotes")
                })?);
                left.retain(|key| *key != name);
            }
            None => out.push_str(line),
        }
    }
    // The proof that nothing else changed: both texts read alike but for these facts.
    let mut wanted = Manifest::parse(file, text)?;
    if let Some(api) = wanted.apis.get_mut(crate_name) {
        facts.clone().put(api);
    }
    if !left.is_empty() || Manifest::parse(file, &out)? != wanted {
        let problem = format!("the table of {crate_name} cannot be brought up to date");
        return Err(Error::new(
            file,
            problem,
            "write its sha256, openapi, version and published by hand",
        ));
    }
    Ok(out)
}

/// `key = "old" # words` with another value.
fn replaced(line: &str, value: &str) -> Option<String> {
    let open = line.find('"')?;
    let start = line.get(..=open)?;
    let rest = line.get(open + 1..)?;
    let mut escaped = false;
    let close = rest.char_indices().find_map(|(at, letter)| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends.then_some(at)
    })?;
    let mut quoted = String::new();
    for letter in value.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            letter if letter.is_control() => quoted.push_str(&format!("\\u{:04X}", letter as u32)),
            letter => quoted.push(letter),
        }
    }
    Some(format!("{start}{quoted}{}", rest.get(close..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str, version: &str) -> String {
        format!(
            "# {name} comes from somewhere.\n[{name}]\ndocument = \"a.json\"\ntitle = \"T\"\nabout = \"version = \\\"9\\\"\"\n\
             address = \"https://example.com/a.json\"\nsha256 = \"{}\" # of the bytes\nopenapi = \"3.0.1\"\n\
             version = \"{version}\"\npublished = \"2024-01-01\"\nhost = \"platform\"\ntokens = [\"none\"]\n\n\
             [{name}.operations.get_a] # its own\ninternal = true\n\n",
            "a".repeat(64)
        )
    }

    fn facts(version: &str) -> Facts {
        Facts {
            sha256: "b".repeat(64),
            openapi: "3.0.4".to_owned(),
            version: version.to_owned(),
            published: "2026-02-03".to_owned(),
        }
    }

    #[test]
    fn only_the_facts_of_one_table_change_and_comments_stay() {
        let text = table("altinn-a", "1") + &table("altinn-a-b", "1");
        let new = edited(&text, "altinn-a", &facts("2")).unwrap();
        let wanted = table("altinn-a", "2")
            .replace(&"a".repeat(64), &"b".repeat(64))
            .replace("3.0.1", "3.0.4")
            .replace("2024-01-01", "2026-02-03")
            + &table("altinn-a-b", "1");
        assert_eq!(new, wanted);
    }

    #[test]
    fn versions_with_quotes_and_backslashes_come_through() {
        for version in ["", "v1", "a \"b\" c", "\\", "æ\tø"] {
            let text = table("altinn-a", "x \\\" y");
            let new = edited(&text, "altinn-a", &facts(version)).unwrap();
            let read = Manifest::parse("specs/apis.toml", &new).unwrap();
            assert_eq!(read.apis["altinn-a"].version, version);
        }
    }

    #[test]
    fn a_table_in_another_form_is_left_to_a_person() {
        let text = table("altinn-a", "1").replace("version = \"1\"", "version = '1'");
        assert!(
            edited(&text, "altinn-a", &facts("2"))
                .unwrap_err()
                .problem
                .contains("version")
        );
        assert!(edited(&table("altinn-a", "1"), "altinn-b", &facts("2")).is_err());
    }

    #[test]
    fn facts_that_the_manifest_would_refuse_are_not_written() {
        let mut facts = facts("2");
        facts.openapi = "2.0".to_owned();
        assert!(edited(&table("altinn-a", "1"), "altinn-a", &facts).is_err());
    }
}
