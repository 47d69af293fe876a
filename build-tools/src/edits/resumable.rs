//! Methods of the client for the resumable uploads that `apis.toml` declares: one call for the five operations of the protocol.

use quote::format_ident;
use syn::{ImplItem, parse_quote};

use crate::{plan::Plan, rust_type::rust_type};

pub(super) fn methods(plan: &Plan) -> impl Iterator<Item = ImplItem> {
    plan.operations.iter().filter_map(|create| {
        let said = create.resumable.as_ref()?;
        let method = format_ident!("{}", said.method);
        let facts = |id: &str| format_ident!("{}", id.to_ascii_uppercase());
        let (options, post, head) = (facts(&said.options), facts(&create.id), facts(&said.head));
        let (patch, delete) = (facts(&said.patch), facts(&said.delete));
        let path = create
            .parameters
            .iter()
            .filter(|parameter| parameter.place == "path");
        let (names, wires): (Vec<_>, Vec<_>) = path
            .clone()
            .map(|parameter| (format_ident!("{}", parameter.ident), parameter.wire.as_str()))
            .unzip();
        let types = path.map(|parameter| rust_type(&parameter.schema, "types::"));
        let made_of = format!(
            " Made of `{}`, `{}`, `{}`, `{}` and `{}`, which no program has to call itself.",
            said.options, create.id, said.head, said.patch, said.delete
        );
        Some(parse_quote! {
            /// Upload a file in chunks, going on where it broke off.
            ///
            /// For large files and lines that break: what the server has is asked for after a fault, in a later run too, and parts can
            /// go up at the same time. The file has to be one that can be read again. See [`altinn_runtime::ResumableUpload`].
            ///
            #[doc = #made_of]
            pub fn #method(
                &self,
                #(#names: #types,)*
                source: ::altinn_runtime::UploadSource,
            ) -> ::altinn_runtime::ResumableUpload {
                static OPERATIONS: ::altinn_runtime::private::ResumableOperations =
                    ::altinn_runtime::private::ResumableOperations {
                        options: &operations::#options,
                        create: &operations::#post,
                        head: &operations::#head,
                        patch: &operations::#patch,
                        delete: &operations::#delete,
                    };
                ::altinn_runtime::ResumableUpload::new(&self.core, &OPERATIONS, source)
                    #(.path(#wires, #names))*
            }
        })
    })
}
