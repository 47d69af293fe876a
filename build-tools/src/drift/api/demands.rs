//! What a builder must be given: the bodies of its functions tell it, no type does.

use std::collections::BTreeSet;

use syn::{ImplItem, visit::Visit};

/// The names that functions hand to `require` and `check`, each with whether it is missing.
pub(super) fn demands(items: &[ImplItem]) -> BTreeSet<String> {
    let mut found = Found::default();
    for item in items {
        found.visit_impl_item(item);
    }
    found.names
}

#[derive(Default)]
struct Found {
    inside: bool,
    names: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Found {
    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let outside = self.inside;
        self.inside |= call.method == "require" || call.method == "check";
        syn::visit::visit_expr_method_call(self, call);
        self.inside = outside;
    }

    fn visit_lit_str(&mut self, name: &'ast syn::LitStr) {
        if self.inside {
            self.names.insert(name.value());
        }
    }
}
