//! `TODO.md` as text.

use std::fmt::Write as _;

use super::{Item, Section};

/// The file; nothing where there is nothing to decide.
#[must_use]
pub fn render(crate_name: &str, items: &[Item]) -> Option<String> {
    if items.is_empty() {
        return None;
    }
    let mut out = format!(
        "# {crate_name}: what a person must decide\n\n`cargo xtask todo {crate_name}` brings this up to date, and drops what `specs/` says by then. \
         `cargo xtask regenerate --check` and\n`cargo xtask release` refuse while a box is open.\n"
    );
    for section in Section::ALL {
        let of: Vec<&Item> = items.iter().filter(|item| item.section == section).collect();
        if of.is_empty() {
            continue;
        }
        let remedy = section.remedy().replace("CRATE", crate_name);
        let _ = write!(out, "\n## {}\n\n{remedy}\n\n", section.heading());
        for item in of {
            let tick = if item.done { 'x' } else { ' ' };
            let _ = writeln!(out, "- [{tick}] `{}`: {}", item.key, item.says.replace('\n', " "));
        }
    }
    Some(out)
}

/// The items of a file. Lines that are no items, and items without a heading that is known, are left out.
#[must_use]
pub fn parse(text: &str) -> Vec<Item> {
    let mut section = None;
    let mut items = Vec::new();
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            section = Section::ALL
                .into_iter()
                .find(|section| section.heading() == heading.trim());
            continue;
        }
        let ticked = ["- [x] `", "- [X] `"]
            .iter()
            .find_map(|start| line.strip_prefix(start));
        let (done, rest) = match (ticked, line.strip_prefix("- [ ] `")) {
            (Some(rest), _) => (true, rest),
            (None, Some(rest)) => (false, rest),
            (None, None) => continue,
        };
        let (Some(section), Some((key, says))) = (section, rest.split_once("`: ")) else {
            continue;
        };
        items.push(Item {
            section,
            key: key.to_owned(),
            says: says.to_owned(),
            done,
        });
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::todo::merged;

    fn item(section: Section, key: &str, done: bool) -> Item {
        Item {
            section,
            key: key.to_owned(),
            says: "says `this`: and that".to_owned(),
            done,
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let items = vec![
            item(Section::Names, "GET /a", false),
            item(Section::Words, "A.b", true),
            item(Section::Look, "specs/a/corrections.yaml:3", false),
        ];
        let text = render("altinn-a", &items).unwrap();
        assert_eq!(parse(&text), items);
        assert!(text.contains("pin altinn-a --provisional"), "{text}");
        assert_eq!(render("altinn-a", &[]), None);
    }

    #[test]
    fn other_lines_are_no_items() {
        assert_eq!(
            parse("- [ ] `a`: b\n## Names\n- a\n- [ ] no key\n## Else\n- [ ] `a`: b\n"),
            []
        );
    }

    #[test]
    fn ticks_stay_and_what_was_settled_goes() {
        let file = vec![
            item(Section::Names, "GET /a", true),
            item(Section::Names, "GET /gone", false),
            item(Section::Look, "x", false),
        ];
        let found = vec![
            item(Section::Names, "GET /a", false),
            item(Section::Names, "GET /b", false),
        ];
        let merged = merged(found, file, |item| item.section == Section::Look);
        let shown: Vec<(&str, bool)> = merged.iter().map(|item| (item.key.as_str(), item.done)).collect();
        assert_eq!(shown, [("GET /a", true), ("GET /b", false), ("x", false)]);
    }
}
