//! A copy that was newer than what its address serves is not lost to the next fetch.

use super::*;

/// A checkout whose first document is such a copy, fetched from its addresses, which serve these.
fn fetched(checkout: &Checkout, crates: &[&str], first: &str, check: bool) -> Outcome {
    let manifest = checkout.text("specs/apis.toml");
    if !manifest.contains("copy =") {
        let line = "address = \"https://example.com/altinn-a.json\"\n";
        let copy = "copy = \"https://example.org/newer/altinn-a.json\"\n";
        let text = manifest.replacen(line, &format!("{line}{copy}"), 1);
        std::fs::write(checkout.root().join("specs/apis.toml"), text).unwrap();
    }
    let crates: Vec<String> = crates.iter().map(|name| (*name).to_owned()).collect();
    let get = |jobs: &[Job]| {
        let document = |job: &Job| Got::Document {
            bytes: if job.name == "altinn-a" { first } else { B }.as_bytes().to_vec(),
            changed: None,
        };
        jobs.iter().map(|job| Ok(document(job))).collect()
    };
    run(checkout.root(), &crates, &Origin::Published, check, now(), get).unwrap()
}

/// An older document than the one that the checkout has.
fn older() -> String {
    A.replace("\"version\": \"1\"", "\"version\": \"0\"")
}

#[test]
fn it_is_kept_when_all_are_fetched() {
    let checkout = Checkout::new("https://example.com");
    for check in [true, false] {
        assert_eq!(fetched(&checkout, &[], &older(), check), Outcome::Done);
        assert!(checkout.text("specs/apis.toml").contains(&sha256(A.as_bytes())));
        assert!(
            !checkout
                .text("specs/altinn-a/surface.json")
                .contains("\"version\": \"0\"")
        );
    }
}

#[test]
fn the_name_of_its_crate_takes_what_the_address_serves() {
    let checkout = Checkout::new("https://example.com");
    assert_eq!(
        fetched(&checkout, &["altinn-a"], &older(), true),
        Outcome::Differs
    );
    assert_eq!(fetched(&checkout, &["altinn-a"], &older(), false), Outcome::Done);
    assert!(
        checkout
            .text("specs/apis.toml")
            .contains(&sha256(older().as_bytes()))
    );
    assert!(
        checkout
            .text("specs/altinn-a/surface.json")
            .contains("\"version\": \"0\"")
    );
}

#[test]
fn the_same_document_is_no_change() {
    let checkout = Checkout::new("https://example.com");
    assert_eq!(fetched(&checkout, &[], A, true), Outcome::Done);
}

#[test]
fn a_folder_is_taken_as_it_is() {
    let checkout = Checkout::new("https://example.com");
    fetched(&checkout, &[], &older(), true);
    let old = older();
    let (_folder, path) = folder(&[("altinn-a.json", &old), ("altinn-b.json", B)]);
    assert_eq!(from_folder(&checkout, &path, true), Ok(Outcome::Differs));
}

#[test]
fn a_second_address_is_compared_and_never_taken() {
    let checkout = Checkout::new("https://example.com");
    let line = "address = \"https://example.com/altinn-a.json\"\n";
    let check = "check-address = \"https://example.org/a.json\"\n";
    let manifest = checkout
        .text("specs/apis.toml")
        .replacen(line, &format!("{line}{check}"), 1);
    std::fs::write(checkout.root().join("specs/apis.toml"), manifest).unwrap();
    let before = checkout.specs();
    let document = |text: &str| {
        Ok(Got::Document {
            bytes: text.as_bytes().to_vec(),
            changed: None,
        })
    };
    let get = |jobs: &[Job]| {
        let of = |job: &Job| match (job.name.as_str(), job.check) {
            ("altinn-a", true) => document(&older()),
            ("altinn-a", false) => document(A),
            _ => document(B),
        };
        assert_eq!(jobs.iter().filter(|job| job.check).count(), 1);
        jobs.iter().map(of).collect()
    };
    let origin = Origin::Published;
    assert_eq!(
        run(checkout.root(), &[], &origin, false, now(), get),
        Ok(Outcome::Done)
    );
    assert_eq!(checkout.specs(), before);
    let job = |bytes: &str| {
        let manifest =
            altinn_build_tools::manifest::Manifest::load(&checkout.root().join("specs/apis.toml")).unwrap();
        let jobs = crate::fetch::jobs(
            checkout.root(),
            &manifest,
            &["altinn-a".to_owned()],
            false,
            &origin,
        );
        let second = jobs.iter().find(|job| job.check).unwrap();
        crate::fetch::checked(checkout.root(), second, document(bytes))
    };
    assert_eq!(job(A), "has the same document");
    assert!(
        job(&older()).starts_with("has another document: none, 0.1.0 -> 0.1.1"),
        "{}",
        job(&older())
    );
    assert!(job("{").starts_with("cannot be compared: "), "{}", job("{"));
}

#[test]
fn documents_older_than_a_year_are_named() {
    let checkout = Checkout::new("https://example.com");
    // Both are of 2025-01-01, and it is 2026-02-03.
    let line = crate::fetch::old(checkout.root(), now()).unwrap();
    assert_eq!(
        line.as_deref(),
        Some("older than a year: altinn-a (2025-01-01), altinn-b (2025-01-01)")
    );
    let earlier = now() - Duration::from_secs(100 * 86_400);
    assert_eq!(crate::fetch::old(checkout.root(), earlier).unwrap(), None);
}
