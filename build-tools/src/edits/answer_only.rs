//! `#[non_exhaustive]` on structures that only come back from a server: they may gain members without a break. What a caller
//! sends stays constructible by hand.

use syn::{Item, parse_quote};

use crate::plan::Plan;

pub(super) fn run(plan: &Plan, items: &mut [Item]) {
    let sent = plan.sent();
    for item in items {
        if let Item::Struct(item) = item
            && !sent.contains(&item.ident.to_string())
        {
            item.attrs.push(parse_quote!(#[non_exhaustive]));
        }
    }
}
