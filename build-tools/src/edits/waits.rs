//! Builders of operations that `apis.toml` declares as waited for: `wait` and `wait_with`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ImplItemFn, parse_quote};

use super::streams::{base, way};
use crate::plan::{Operation, WaitPlan};

/// The methods that are added to the builder.
pub(super) fn methods(operation: &Operation, waiting: &WaitPlan) -> [ImplItemFn; 2] {
    let (success, error) = (operation.success_type(), operation.error_type());
    let (of, what, with, body): (TokenStream, String, String, TokenStream) = match waiting {
        WaitPlan::Member {
            member,
            until,
            failed,
        } => {
            let (base, way) = (base(operation), way(member));
            let path = member
                .iter()
                .map(|step| step.ident.as_str())
                .collect::<Vec<_>>()
                .join(".");
            let one_of = |values: &[String]| {
                values
                    .iter()
                    .map(|value| format!("`{value}`"))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let mut what = format!("Asks again and again until `{path}` is {}", one_of(until));
            if !failed.is_empty() {
                what.push_str(&format!("; {} end the wait as failed", one_of(failed)));
            }
            let bad = (!failed.is_empty()).then(
                || quote!(::std::option::Option::Some(#(#failed)|*) => ::altinn_runtime::Progressed::Failed,),
            );
            let body = quote! {
                ::altinn_runtime::wait_until(
                    || self.clone().send(),
                    |answer| match (#base #way.map(|it| it.to_string())).as_deref() {
                        ::std::option::Option::Some(#(#until)|*) => ::altinn_runtime::Progressed::Done,
                        #bad
                        _ => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
            };
            (
                quote!(::altinn_runtime::Response<#success>),
                what,
                String::new(),
                body,
            )
        }
        WaitPlan::Gone(statuses) => {
            let listed = statuses
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(" or ");
            let body = quote! {
                let asked = || {
                    let call = self.clone().send();
                    async move {
                        match call.await {
                            ::std::result::Result::Ok(answer) => ::std::result::Result::Ok(::std::option::Option::Some(answer)),
                            ::std::result::Result::Err(error)
                                if error.status().is_some_and(|status| [#(#statuses),*].contains(&status.as_u16())) =>
                            {
                                ::std::result::Result::Ok(::std::option::Option::None)
                            }
                            ::std::result::Result::Err(error) => ::std::result::Result::Err(error),
                        }
                    }
                };
                ::altinn_runtime::wait_until(
                    asked,
                    |answer| match answer {
                        ::std::option::Option::None => ::altinn_runtime::Progressed::Done,
                        ::std::option::Option::Some(_) => ::altinn_runtime::Progressed::Waiting,
                    },
                    options,
                )
                .await
            };
            let what = format!("Asks again and again until what is asked for is gone (status {listed})");
            let with = "Gives `None` then: there is no answer left.".to_owned();
            (
                quote!(::std::option::Option<::altinn_runtime::Response<#success>>),
                what,
                with,
                body,
            )
        }
    };
    let first =
        format!(" {what}, with the pauses and the deadline of [`altinn_runtime::WaitOptions`]'s default.");
    let second = format!(" {what}.");
    let more = format!(" {with}");
    let more: Vec<&str> = if with.is_empty() {
        vec![]
    } else {
        vec!["", more.as_str()]
    };
    [
        parse_quote! {
            #[doc = #first]
            #(#[doc = #more])*
            ///
            /// # Errors
            /// See [`altinn_runtime::WaitError`].
            pub async fn wait(self) -> ::std::result::Result<#of, ::altinn_runtime::WaitError<#of, ::altinn_runtime::Error<#error>>> {
                self.wait_with(::altinn_runtime::WaitOptions::default()).await
            }
        },
        parse_quote! {
            #[doc = #second]
            #(#[doc = #more])*
            ///
            /// # Errors
            /// See [`altinn_runtime::WaitError`].
            pub async fn wait_with(
                self,
                options: ::altinn_runtime::WaitOptions,
            ) -> ::std::result::Result<#of, ::altinn_runtime::WaitError<#of, ::altinn_runtime::Error<#error>>> {
                #body
            }
        },
    ]
}
