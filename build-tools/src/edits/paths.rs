//! Paths: those of our types relative, so that the code can stand in any module; those of the standard library absolute, so
//! that a document may have types and operations called `Default` or `Result`.

use syn::{Item, ItemImpl, Path, PathSegment, parse_quote, visit_mut::VisitMut};

/// What [`crate::generate`] calls the module of types.
const ABSOLUTE: [&str; 2] = ["crate", "types"];

/// Rewrites the paths in these types and in the modules inside them.
pub(super) fn in_types(items: &mut [Item]) {
    for item in items {
        Absolute { types: false }.visit_item_mut(item);
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
        Absolute { types: true }.visit_item_mut(item);
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

/// Spells out where names of the prelude are from.
struct Absolute {
    /// Also types, which in the module of types can be the document's own.
    types: bool,
}

impl VisitMut for Absolute {
    fn visit_item_impl_mut(&mut self, block: &mut ItemImpl) {
        // Not what is implemented for: that is the builder itself.
        for item in &mut block.items {
            self.visit_impl_item_mut(item);
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let module: Option<Path> = match (path.leading_colon, names.as_slice()) {
            (Some(_), _) => None,
            (None, ["Default", "default"]) => Some(parse_quote!(::std::default)),
            (None, ["From", "from"]) => Some(parse_quote!(::std::convert)),
            (None, ["Result"]) if self.types => Some(parse_quote!(::std::result)),
            (None, ["Option"]) if self.types => Some(parse_quote!(::std::option)),
            (None, ["String"]) if self.types => Some(parse_quote!(::std::string)),
            (None, ["Vec"]) if self.types => Some(parse_quote!(::std::vec)),
            (None, ["std", ..]) => {
                path.leading_colon = Some(Default::default());
                None
            }
            _ => None,
        };
        if let Some(mut whole) = module {
            whole.segments.extend(std::mem::take(&mut path.segments));
            *path = whole;
        }
        syn::visit_mut::visit_path_mut(self, path);
    }
}
