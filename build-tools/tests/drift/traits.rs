//! Traits that a type has in another way than before.

use altinn_build_tools::drift::Effect;
use serde_json::json;

use super::world::{alone, drift, put, small};

#[test]
fn a_debug_that_is_written_by_hand_instead_of_derived_is_no_change_of_its_own() {
    let token = put(
        "/components/schemas/Order/properties/contextToken",
        json!({ "type": "string" }),
    );
    let drift = drift(&alone(&small()), &[token]);
    assert_eq!(
        (drift.rated(), drift.observed()),
        (Effect::Additive, Effect::Additive),
        "{:?}",
        drift.api
    );
    assert!(
        drift.api.iter().all(|change| !change.what.starts_with("trait")),
        "{:?}",
        drift.api
    );
    // And back: nothing but the member is lost.
    let removed: Vec<_> = drift.changes.iter().map(|change| change.rule.id).collect();
    assert_eq!(removed, ["member-added"]);
}
