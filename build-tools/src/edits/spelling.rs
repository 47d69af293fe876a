//! Structures that servers write in more than one spelling (`x-any-case`): their members are read in each of them.

use syn::{Item, parse_quote};

use super::field_name;
use crate::plan::{Plan, TypeKind};

pub(super) fn run(plan: &Plan, items: &mut [Item]) {
    for item in items {
        let Item::Struct(item) = item else { continue };
        let of = plan.types.get(&item.ident.to_string());
        let Some(TypeKind::Structure {
            schema, wire_names, ..
        }) = of.map(|of| &of.kind)
        else {
            continue;
        };
        if schema["x-any-case"] != true {
            continue;
        }
        for field in &mut item.fields {
            let name = field_name(field);
            let wire = wire_names.get(&name).unwrap_or(&name);
            for other in spellings(wire) {
                field.attrs.push(parse_quote!(#[serde(alias = #other)]));
            }
        }
    }
}

/// The other ways to write `resourceId`: `ResourceId` and `resourceid`.
fn spellings(wire: &str) -> Vec<String> {
    let (first, rest) = wire.split_at(wire.chars().next().map_or(0, char::len_utf8));
    let lower = wire.to_lowercase();
    let mut found = vec![format!("{}{rest}", first.to_uppercase())];
    if lower != wire && lower != found[0] {
        found.push(lower);
    }
    found.retain(|other| other != wire);
    found
}

#[test]
fn a_member_has_the_spellings_that_it_does_not_begin_with() {
    for (wire, expected) in [
        ("resourceId", &["ResourceId", "resourceid"][..]),
        ("decision", &["Decision"][..]),
        ("ID", &["id"][..]),
        ("Status", &["status"][..]),
        ("", &[][..]),
    ] {
        assert_eq!(spellings(wire), expected, "{wire}");
    }
}
