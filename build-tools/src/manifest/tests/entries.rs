//! Finding entries of the manifest as text, and cutting them out.

use super::table;
use crate::manifest::{cut, line};

fn text() -> String {
    let first = table(
        "altinn-a",
        "idempotent = [\"one\", \"two\", \"three\"] # some\nwebhook = \"Event\"\n",
    );
    let second = table("altinn-a-b", "idempotent = [\n    \"one\",\n    \"two\"\n]\n");
    format!(
        "# Words that stay.\n{first}\n# Of the first one only.\n[altinn-a.operations.get_a]\ninternal = true\nwait = {{ member = \"status\", until = [\n    \
         \"Done\", \"Ready\",\n], failed = [\"Failed\"] }}\n\n[altinn-a.operations.get_a.pages] # follow\nstyle = \"link\"\nnext = \"next\"\n\n\
         [altinn-a.operations.get_b]\nwait = {{ until-status = [404] }}\n\n[altinn-a.urns]\nparty = [\"A.b\", \"c.d\"]\n\n{second}"
    )
}

fn keys(keys: &str) -> Vec<String> {
    keys.split('.').map(ToOwned::to_owned).collect()
}

#[test]
fn an_entry_is_found_by_its_line() {
    let text = text();
    let at = |fragment: &str| text[..text.find(fragment).unwrap()].matches('\n').count() + 1;
    for (path, entry, fragment) in [
        ("webhook", None, "webhook"),
        ("idempotent", Some("two"), "idempotent"),
        ("operations.get_a", None, "[altinn-a.operations.get_a]"),
        (
            "operations.get_a.pages",
            None,
            "[altinn-a.operations.get_a.pages]",
        ),
        ("operations.get_a.wait", None, "wait = { member"),
        (
            "operations.get_a.wait.until",
            Some("Ready"),
            "    \"Done\", \"Ready\"",
        ),
        // The nearest table above it.
        ("operations.get_b.pages", None, "[altinn-a.operations.get_b]"),
    ] {
        assert_eq!(
            line(&text, "altinn-a", &keys(path), entry),
            at(fragment),
            "{path}"
        );
    }
    assert_eq!(line(&text, "altinn-c", &keys("webhook"), None), 0);
    assert_eq!(line("not TOML", "altinn-a", &keys("webhook"), None), 0);
}

#[test]
fn an_entry_is_cut_and_every_other_byte_stays() {
    let text = text();
    let operation =
        &text[text.find("# Of the first one").unwrap()..text.find("[altinn-a.operations.get_b]").unwrap()];
    for (name, path, entry, gone, left) in [
        ("altinn-a", "webhook", None, "webhook = \"Event\"\n", ""),
        ("altinn-a", "idempotent", Some("one"), "\"one\", ", ""),
        ("altinn-a", "idempotent", Some("three"), ", \"three\"", ""),
        ("altinn-a", "urns.party", Some("A.b"), "\"A.b\", ", ""),
        ("altinn-a-b", "idempotent", Some("one"), "    \"one\",\n", ""),
        ("altinn-a-b", "idempotent", Some("two"), "    \"two\"\n", ""),
        ("altinn-a", "operations.get_a", None, operation, ""),
        (
            "altinn-a",
            "operations.get_a.pages",
            None,
            "[altinn-a.operations.get_a.pages] # follow\nstyle = \"link\"\nnext = \"next\"\n\n",
            "",
        ),
        (
            "altinn-a",
            "operations.get_a.wait",
            None,
            "wait = { member = \"status\", until = [\n    \"Done\", \"Ready\",\n], failed = [\"Failed\"] }\n",
            "",
        ),
        (
            "altinn-a",
            "operations.get_a.wait.until",
            Some("Ready"),
            " \"Ready\",",
            "",
        ),
        (
            "altinn-a",
            "operations.get_a.wait.failed",
            Some("Failed"),
            "\"Failed\"",
            "",
        ),
        // A table that has nothing left.
        (
            "altinn-a",
            "operations.get_b.wait",
            None,
            "[altinn-a.operations.get_b]\nwait = { until-status = [404] }\n\n",
            "",
        ),
    ] {
        let new = cut("specs/apis.toml", &text, name, &keys(path), entry).unwrap();
        let wanted = match text.matches(gone).count() {
            1 => text.replacen(gone, left, 1),
            _ => {
                let begin = text.find(&format!("[{name}]\n")).unwrap();
                text[..begin].to_owned() + &text[begin..].replacen(gone, left, 1)
            }
        };
        assert_eq!(new, wanted, "{path} {entry:?}");
    }
}

#[test]
fn what_is_not_there_or_cannot_be_cut_is_left_to_a_person() {
    let text = text();
    for (name, path, entry) in [
        ("altinn-a", "operations.get_c", None),
        ("altinn-a", "idempotent", Some("four")),
        ("altinn-c", "webhook", None),
        ("altinn-a", "title", None),
        // Its last value: a wait needs one.
        ("altinn-a", "operations.get_b.wait.until", Some("Done")),
    ] {
        let error = cut("specs/apis.toml", &text, name, &keys(path), entry).unwrap_err();
        assert_eq!(error.remedy, "delete it by hand", "{path}");
    }
    let inline = format!(
        "{}operations = {{ get_a = {{ internal = true }} }}\n",
        table("altinn-a", "")
    );
    assert!(
        cut(
            "specs/apis.toml",
            &inline,
            "altinn-a",
            &keys("operations.get_a"),
            None
        )
        .is_err()
    );
}
