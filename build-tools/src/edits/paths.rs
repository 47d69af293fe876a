//! Paths: those of our types relative, so that the code can stand in any module; those of the standard library absolute, so
//! that a document may have types and operations called `Default` or `Result`.

use syn::{Item, Path, PathSegment, parse_quote, visit_mut::VisitMut};

/// What [`crate::generate`] calls the module of types.
const ABSOLUTE: [&str; 2] = ["crate", "types"];

/// Rewrites the paths in these types and in the modules inside them.
pub(super) fn in_types(items: &mut [Item]) {
    for item in items {
        Absolute.visit_item_mut(item);
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

/// Spells out where `Default` and what is called by its path from `std` are from.
struct Absolute;

impl VisitMut for Absolute {
    fn visit_path_mut(&mut self, path: &mut Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        match (path.leading_colon, names.as_slice()) {
            (None, ["Default", "default"]) => *path = parse_quote!(::std::default::Default::default),
            (None, ["std", ..]) => path.leading_colon = Some(Default::default()),
            _ => {}
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}
