// Machine-written by `cargo xtask regenerate` from altinn-platform-pdf-v1.json (version v1). Do not edit: change specs/ instead.

/// A form, and all that is needed to print it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PdfContext {
    /// Base64 of the XML of the form data.
    pub data: ::std::string::String,
    /// The layout, for forms with one page.
    #[serde(rename = "formLayout")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub form_layout: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Layout per page name.
    #[serde(rename = "formLayouts")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub form_layouts: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The instance, as in the storage API.
    #[serde(default)]
    pub instance: ::serde_json::Value,
    /// `nb`, `nn` or `en`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// Order and visibility of pages.
    #[serde(rename = "layoutSettings")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub layout_settings: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Labels per option list.
    #[serde(rename = "optionsDictionary")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub options_dictionary: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The owner of the instance, as in the register API.
    #[serde(default)]
    pub party: ::serde_json::Value,
    /// Texts of the app, as a text resource of the storage API.
    #[serde(rename = "textResources")]
    #[serde(default)]
    pub text_resources: ::serde_json::Value,
    /// The party of the user.
    #[serde(rename = "userParty")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub user_party: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The profile of the user.
    #[serde(rename = "userProfile")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub user_profile: ::altinn_runtime::Optional<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
impl PdfContext {
    pub fn builder() -> builder::PdfContext {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`PdfContext`](super::PdfContext).
    #[derive(Clone, Debug)]
    pub struct PdfContext {
        data: ::std::result::Result<::std::string::String, ::std::string::String>,
        form_layout: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        form_layouts: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        instance: ::std::result::Result<::serde_json::Value, ::std::string::String>,
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        layout_settings: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        options_dictionary: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        party: ::std::result::Result<::serde_json::Value, ::std::string::String>,
        text_resources: ::std::result::Result<
            ::serde_json::Value,
            ::std::string::String,
        >,
        user_party: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
        user_profile: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PdfContext {
        fn default() -> Self {
            Self {
                data: Err("no value supplied for data".to_string()),
                form_layout: Ok(::std::default::Default::default()),
                form_layouts: Ok(::std::default::Default::default()),
                instance: Err("no value supplied for instance".to_string()),
                language: Ok(::std::default::Default::default()),
                layout_settings: Ok(::std::default::Default::default()),
                options_dictionary: Ok(::std::default::Default::default()),
                party: Err("no value supplied for party".to_string()),
                text_resources: Err("no value supplied for text_resources".to_string()),
                user_party: Ok(::std::default::Default::default()),
                user_profile: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PdfContext {
        /// Base64 of the XML of the form data.
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// The layout, for forms with one page.
        pub fn form_layout<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.form_layout = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for form_layout: {e}")
                });
            self
        }
        /// Layout per page name.
        pub fn form_layouts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.form_layouts = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for form_layouts: {e}")
                });
            self
        }
        /// The instance, as in the storage API.
        pub fn instance<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.instance = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for instance: {e}")
                });
            self
        }
        /// `nb`, `nn` or `en`.
        pub fn language<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.language = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for language: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// Order and visibility of pages.
        pub fn layout_settings<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.layout_settings = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for layout_settings: {e}")
                });
            self
        }
        /// Labels per option list.
        pub fn options_dictionary<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.options_dictionary = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for options_dictionary: {e}"
                    )
                });
            self
        }
        /// The owner of the instance, as in the register API.
        pub fn party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.party = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for party: {e}"));
            self
        }
        /// Texts of the app, as a text resource of the storage API.
        pub fn text_resources<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.text_resources = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for text_resources: {e}")
                });
            self
        }
        /// The party of the user.
        pub fn user_party<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_party = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_party: {e}")
                });
            self
        }
        /// The profile of the user.
        pub fn user_profile<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.user_profile = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for user_profile: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<PdfContext> for super::PdfContext {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PdfContext,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                form_layout: value.form_layout?,
                form_layouts: value.form_layouts?,
                instance: value.instance?,
                language: value.language?,
                layout_settings: value.layout_settings?,
                options_dictionary: value.options_dictionary?,
                party: value.party?,
                text_resources: value.text_resources?,
                user_party: value.user_party?,
                user_profile: value.user_profile?,
            })
        }
    }
    impl ::std::convert::From<super::PdfContext> for PdfContext {
        fn from(value: super::PdfContext) -> Self {
            Self {
                data: Ok(value.data),
                form_layout: Ok(value.form_layout),
                form_layouts: Ok(value.form_layouts),
                instance: Ok(value.instance),
                language: Ok(value.language),
                layout_settings: Ok(value.layout_settings),
                options_dictionary: Ok(value.options_dictionary),
                party: Ok(value.party),
                text_resources: Ok(value.text_resources),
                user_party: Ok(value.user_party),
                user_profile: Ok(value.user_profile),
            }
        }
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
/// The JSON schema of every type, with its name in the published document (inline types: their place in it). What the
/// schemas refer to gathers in the generator's definitions.
#[cfg(feature = "schemars")]
pub fn json_schemas(
    generator: &mut ::altinn_runtime::schemars::SchemaGenerator,
) -> ::std::vec::Vec<(&'static str, ::altinn_runtime::schemars::Schema)> {
    ::std::vec![
        ("PdfContext", generator.subschema_for::<PdfContext>()),
    ]
}
