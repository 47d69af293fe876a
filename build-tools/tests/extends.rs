//! Overlays that several crates share: each action must fit one of them, and each crate says what it left out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use altinn_build_tools::overlay::{Part, Stale};
use altinn_build_tools::{Failure, Workspace, drift, generate};
use serde_json::{Value, json};

const HEAD: &str = "overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n";

fn document(path: &str, member: &str) -> Value {
    json!({
        "openapi": "3.0.3", "info": { "title": "t", "version": "1" },
        "paths": { path: { "get": { "responses": { "200": { "description": "",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Order" } } } } } } } },
        "components": { "schemas": { "Order": { "type": "object", "properties": {
            "id": { "type": "string", "format": "guid" }, member: { "type": "string" } } } } },
    })
}

fn table(name: &str, more: &str) -> String {
    format!(
        "[{name}]\ndocument = \"{name}.json\"\ntitle = \"A\"\nabout = \"Does a.\"\naddress = \"https://example.com/a.json\"\n\
         sha256 = \"{}\"\nopenapi = \"3.0.3\"\nversion = \"1\"\npublished = \"2025-10-21\"\nhost = \"platform\"\n\
         prefix = \"/a/api/v1\"\ntokens = [\"altinn\"]\n{more}\n",
        "0".repeat(64)
    )
}

/// A checkout with the crates `altinn-one` and `altinn-two`, which share what is in the folder of the first, or in one of
/// its own.
struct Checkout {
    folder: tempfile::TempDir,
}

impl Checkout {
    fn new(base: &str, corrections: &str, words: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let checkout = Self { folder };
        let extends = format!("extends = \"{base}\"");
        let first = if base == "altinn-one" { "" } else { &extends };
        checkout.write(
            "specs/apis.toml",
            &(table("altinn-one", first) + &table("altinn-two", &extends)),
        );
        for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
            checkout.write(name, "words\n");
        }
        checkout.write(
            "specs/altinn-one/surface.json",
            &document("/ones", "one").to_string(),
        );
        checkout.write(
            "specs/altinn-two/surface.json",
            &document("/twos", "two").to_string(),
        );
        checkout.write(
            &format!("specs/{base}/corrections.yaml"),
            &format!("{HEAD}{corrections}"),
        );
        checkout.write(&format!("specs/{base}/docs.yaml"), &format!("{HEAD}{words}"));
        checkout
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn workspace(&self) -> Workspace {
        Workspace::open(self.folder.path()).unwrap()
    }

    /// The report of a crate.
    fn report(&self, name: &str) -> String {
        let made = generate(&self.workspace(), name).unwrap_or_else(|failure| panic!("{name}: {failure:?}"));
        let report = made.files.iter().find(|file| file.path.ends_with("REPORT.md"));
        report.unwrap().contents.clone()
    }

    /// What of a crate is stale.
    fn stale(&self, name: &str) -> Vec<Stale> {
        match generate(&self.workspace(), name) {
            Err(Failure { stale, error: None }) => stale,
            Err(failure) => panic!("{failure:?}"),
            Ok(_) => Vec::new(),
        }
    }
}

const CORRECTIONS: &str = "
  - target: $..[?@.format=='guid']
    x-kind: bug
    description: Identifiers are UUIDs.
    x-source: 'document: the format guid'
    update: { format: uuid }
  - target: $.paths['/twos'].get
    x-kind: name
    description: Curated name.
    update: { operationId: list_twos }
";
const WORDS: &str = "
  - target: $.components.schemas.Order
    update:
      description: An order.
      properties:
        one: { description: Of the first. }
        two: { description: Of the second. }
";

fn shown(stale: &[Stale]) -> Vec<String> {
    let all = stale.iter();
    all.map(|one| format!("{}:{}: {}", one.file, one.line, one.problem))
        .collect()
}

#[test]
fn what_fits_one_of_the_crates_is_needed_and_the_other_says_why_it_left_it_out() {
    // Whether a folder or one of the crates has what is shared makes no difference.
    for base in ["altinn-shared", "altinn-one"] {
        let checkout = Checkout::new(base, CORRECTIONS, WORDS);
        let report = checkout.report("altinn-one");
        for line in [
            format!("- `$.paths['/twos'].get` of `specs/{base}/corrections.yaml`: matches nothing"),
            format!(
                "- `$.components.schemas.Order` of `specs/{base}/docs.yaml`: describes `properties.two`, which the document does not have"
            ),
        ] {
            assert!(report.contains(&line), "{base}: {report}");
        }
        assert!(report.contains("| corrections | 1 |"), "{report}");
        let report = checkout.report("altinn-two");
        assert!(report.contains("| curated names | 1 |"), "{report}");
        assert!(
            report.contains("describes `properties.one`") && !report.contains("matches nothing"),
            "{report}"
        );
    }
}

#[test]
fn what_fits_none_of_the_crates_is_stale_in_each_with_the_place_in_the_shared_file() {
    let corrections = format!(
        "{CORRECTIONS}  - {{ target: \"$.paths['/threes'].get\", x-kind: name, description: Curated., update: {{ operationId: a_b }} }}\n"
    );
    let words = format!("{WORDS}        three: {{ description: Of nobody. }}\n");
    let checkout = Checkout::new("altinn-shared", &corrections, &words);
    for name in ["altinn-one", "altinn-two"] {
        let stale = checkout.stale(name);
        assert_eq!(
            shown(&stale),
            [
                "specs/altinn-shared/corrections.yaml:14: matches nothing",
                "specs/altinn-shared/docs.yaml:5: describes `properties.three`, which the document does not have",
            ],
            "{name}"
        );
        let inside = vec!["properties".to_owned(), "three".to_owned()];
        assert_eq!(
            stale[1].part,
            Part::Action {
                index: 0,
                inside,
                blocked: false
            }
        );
    }
}

#[test]
fn a_newer_document_makes_stale_only_what_the_other_crate_does_not_need() {
    let checkout = Checkout::new("altinn-shared", CORRECTIONS, WORDS);
    let side = checkout.workspace().side("altinn-two").unwrap();
    let drift = drift::compare(&side, &side.with_document(&document("/fours", "four"))).unwrap();
    assert_eq!(
        shown(&drift.stale),
        [
            "specs/altinn-shared/corrections.yaml:10: matches nothing",
            "specs/altinn-shared/docs.yaml:5: describes `properties.two`, which the document does not have",
        ]
    );
    // The identifiers of the first crate still need theirs.
    let mut document = document("/twos", "two");
    document["components"]["schemas"]["Order"]["properties"]["id"]["format"] = json!("uuid");
    let drift = drift::compare(&side, &side.with_document(&document)).unwrap();
    assert_eq!(shown(&drift.stale), Vec::<String>::new());
}

#[test]
fn the_own_overlay_comes_after_the_shared_one_and_copies_nothing_of_it() {
    let checkout = Checkout::new("altinn-shared", CORRECTIONS, WORDS);
    checkout.write(
        "specs/altinn-two/corrections.yaml",
        &format!("{HEAD}{}", CORRECTIONS.replace("list_twos", "list_orders")),
    );
    // The second of them differs, and has the last word.
    assert_eq!(
        shown(&checkout.stale("altinn-two")),
        ["specs/altinn-two/corrections.yaml:5: matches nothing"]
    );
}

#[test]
fn what_speaks_of_something_and_cannot_be_done_is_for_a_person() {
    let corrections = format!(
        "{CORRECTIONS}  - {{ target: $.components.schemas.Order.properties.two.type, x-kind: bug, description: d, x-source: 'document: d', update: {{ a: 1 }} }}\n"
    );
    let checkout = Checkout::new("altinn-shared", &corrections, WORDS);
    let stale = checkout.stale("altinn-two");
    assert_eq!(
        shown(&stale),
        [
            "specs/altinn-shared/corrections.yaml:14: selects a string, /components/schemas/Order/properties/two/type"
        ]
    );
    assert_eq!(stale[0].part, Part::ByHand);
}

#[test]
fn what_is_extended_must_be_there_and_stand_alone() {
    let checkout = Checkout::new("altinn-shared", CORRECTIONS, WORDS);
    std::fs::remove_dir_all(checkout.folder.path().join("specs/altinn-shared")).unwrap();
    let error = checkout.workspace().side("altinn-one").unwrap_err().to_string();
    assert!(error.contains("specs/altinn-shared has no overlay"), "{error}");
    for (first, second) in [("altinn-one", "altinn-shared"), ("altinn-two", "altinn-shared")] {
        let tables = [("altinn-one", first), ("altinn-two", second)];
        let text: String = tables
            .map(|(name, base)| table(name, &format!("extends = \"{base}\"")))
            .concat();
        checkout.write("specs/apis.toml", &text);
        let error = Workspace::open(checkout.folder.path()).unwrap_err().to_string();
        assert!(
            error.contains("extends a crate that extends another, or itself"),
            "{error}"
        );
    }
}
