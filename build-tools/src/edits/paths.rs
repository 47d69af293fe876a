//! Paths of types that are not typify's own: relative, so that the code can stand in any module.

use syn::{Item, Path, PathSegment, visit_mut::VisitMut};

/// What [`crate::generate`] calls the module of types.
const ABSOLUTE: [&str; 2] = ["crate", "types"];

/// Rewrites the paths in these types and in the modules inside them.
pub(super) fn in_types(items: &mut [Item]) {
    for item in items {
        match item {
            Item::Mod(module) => {
                for item in module.content.iter_mut().flat_map(|(_, items)| items) {
                    Relative("super").visit_item_mut(item);
                }
            }
            item => Relative("").visit_item_mut(item),
        }
    }
}

/// Rewrites the paths in the builders of operations.
pub(super) fn in_builders(items: &mut [Item]) {
    for item in items {
        Relative("types").visit_item_mut(item);
    }
}

/// Puts this in front of the name of a type in place of the absolute path.
struct Relative(&'static str);

impl VisitMut for Relative {
    fn visit_path_mut(&mut self, path: &mut Path) {
        if ABSOLUTE
            .iter()
            .zip(&path.segments)
            .filter(|(name, segment)| segment.ident == name)
            .count()
            == 2
        {
            let first = (!self.0.is_empty())
                .then(|| PathSegment::from(syn::Ident::new(self.0, proc_macro2::Span::call_site())));
            path.segments = first
                .into_iter()
                .chain(path.segments.iter().skip(2).cloned())
                .collect();
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}
