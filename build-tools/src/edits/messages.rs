//! What a builder says about a parameter that is missing or of the wrong form: no paths of types, no repeated names.

use syn::{LitStr, visit_mut::VisitMut};

/// Rewrites the messages below what it visits.
pub(super) struct Messages;

impl VisitMut for Messages {
    fn visit_lit_str_mut(&mut self, literal: &mut LitStr) {
        let text = literal.value();
        let better = if text.ends_with(" was not initialized") {
            Some("was not given".to_owned())
        } else {
            text.strip_prefix("conversion to `")
                .and_then(|rest| rest.split_once('`'))
                .map(|(of, _)| {
                    let name = of
                        .rsplit("::")
                        .next()
                        .unwrap_or(of)
                        .trim()
                        .trim_end_matches('>')
                        .trim();
                    format!("is not of the form of `{name}`")
                })
        };
        if let Some(better) = better {
            *literal = LitStr::new(&better, literal.span());
        }
    }
}
