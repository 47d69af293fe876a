//! What a builder must be given: the bodies of its functions tell it, no type does.

use std::collections::BTreeSet;

use syn::ImplItem;

use super::plain;

/// The fields that a constructor begins as `Err`: what must be given later.
pub(super) fn demands(items: &[ImplItem], constructor: &str) -> BTreeSet<String> {
    struct Visit(BTreeSet<String>);
    impl syn::visit::Visit<'_> for Visit {
        fn visit_field_value(&mut self, field: &syn::FieldValue) {
            let failed = matches!(&field.expr, syn::Expr::Call(call) if plain(&call.func).ends_with("Err"));
            if let (true, syn::Member::Named(name)) = (failed, &field.member) {
                self.0.insert(name.to_string());
            }
        }
    }
    let mut visit = Visit(BTreeSet::new());
    for item in items {
        if let ImplItem::Fn(function) = item
            && function.sig.ident == constructor
        {
            syn::visit::Visit::visit_block(&mut visit, &function.block);
        }
    }
    visit.0
}

/// Whether `send` hands its body on as required.
pub(super) fn demands_body(items: &[ImplItem]) -> bool {
    struct Visit(bool);
    impl<'ast> syn::visit::Visit<'ast> for Visit {
        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            let body = ["json", "form", "raw", "multipart"]
                .iter()
                .any(|name| call.method == name);
            if body
                && plain(&call.receiver) == "call"
                && call.args.last().is_some_and(|last| plain(last) == "true")
            {
                self.0 = true;
            }
            syn::visit::visit_expr_method_call(self, call);
        }
    }
    let mut visit = Visit(false);
    for item in items {
        if let ImplItem::Fn(function) = item
            && function.sig.ident == "send"
        {
            syn::visit::Visit::visit_block(&mut visit, &function.block);
        }
    }
    visit.0
}
