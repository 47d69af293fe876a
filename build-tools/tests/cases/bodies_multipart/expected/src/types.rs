// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `/components/schemas/Upload/properties/kind` of the document.
    pub enum UploadKind: str {
        Letter = "letter",
        Parcel = "parcel",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1many/post/requestBody/properties/kind` of the document.
    pub enum UploadManyFormKind: str {
        Letter = "letter",
        Parcel = "parcel",
    } else Unknown
}

/// `Content` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Content {
    /// `language`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    /// `title`
    pub title: ::std::string::String,
}
impl Content {
    pub fn builder() -> builder::Content {
        ::std::default::Default::default()
    }
}
/// `Upload` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Upload {
    /// `Correspondence.Content`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Correspondence.Content")]
    pub correspondence_content: ::std::option::Option<Content>,
    /// `Files`
    #[serde(rename = "Files")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub files: ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
    /// `kind`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub kind: ::std::option::Option<UploadKind>,
    /// `labels`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub labels: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `parts`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub parts: ::altinn_runtime::Optional<::std::vec::Vec<Content>>,
    /// `when`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub when: ::std::option::Option<::altinn_runtime::Timestamp>,
}
impl Upload {
    pub fn builder() -> builder::Upload {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Content`](super::Content).
    #[derive(Clone, Debug)]
    pub struct Content {
        language: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        title: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Content {
        fn default() -> Self {
            Self {
                language: Ok(::std::default::Default::default()),
                title: Err("no value supplied for title".to_string()),
            }
        }
    }
    impl Content {
        /// `language`
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
        /// `title`
        pub fn title<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.title = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for title: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Content> for super::Content {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Content,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                language: value.language?,
                title: value.title?,
            })
        }
    }
    impl ::std::convert::From<super::Content> for Content {
        fn from(value: super::Content) -> Self {
            Self {
                language: Ok(value.language),
                title: Ok(value.title),
            }
        }
    }
    /// Builder of [`Upload`](super::Upload).
    #[derive(Clone, Debug)]
    pub struct Upload {
        correspondence_content: ::std::result::Result<
            ::std::option::Option<super::Content>,
            ::std::string::String,
        >,
        files: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            ::std::string::String,
        >,
        kind: ::std::result::Result<
            ::std::option::Option<super::UploadKind>,
            ::std::string::String,
        >,
        labels: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
            ::std::string::String,
        >,
        parts: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Content>>,
            ::std::string::String,
        >,
        when: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Upload {
        fn default() -> Self {
            Self {
                correspondence_content: Ok(::std::default::Default::default()),
                files: Ok(::std::default::Default::default()),
                kind: Ok(::std::default::Default::default()),
                labels: Ok(::std::default::Default::default()),
                parts: Ok(::std::default::Default::default()),
                when: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Upload {
        /// `Correspondence.Content`
        pub fn correspondence_content<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Content>,
            T::Error: ::std::fmt::Display,
        {
            self.correspondence_content = value
                .try_into()
                .map_err(|e| {
                    format!(
                        "error converting supplied value for correspondence_content: {e}"
                    )
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `Files`
        pub fn files<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::std::string::String>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.files = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for files: {e}"));
            self
        }
        /// `kind`
        pub fn kind<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::UploadKind>,
            T::Error: ::std::fmt::Display,
        {
            self.kind = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for kind: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `labels`
        pub fn labels<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.labels = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for labels: {e}"));
            self
        }
        /// `parts`
        pub fn parts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Content>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.parts = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for parts: {e}"));
            self
        }
        /// `when`
        pub fn when<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.when = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for when: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Upload> for super::Upload {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Upload,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                correspondence_content: value.correspondence_content?,
                files: value.files?,
                kind: value.kind?,
                labels: value.labels?,
                parts: value.parts?,
                when: value.when?,
            })
        }
    }
    impl ::std::convert::From<super::Upload> for Upload {
        fn from(value: super::Upload) -> Self {
            Self {
                correspondence_content: Ok(value.correspondence_content),
                files: Ok(value.files),
                kind: Ok(value.kind),
                labels: Ok(value.labels),
                parts: Ok(value.parts),
                when: Ok(value.when),
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
        ("Content", generator.subschema_for::<Content>()),
        ("Upload", generator.subschema_for::<Upload>()),
        ("/components/schemas/Upload/properties/kind", generator.subschema_for::<UploadKind>()),
        ("/paths/~1many/post/requestBody/properties/kind", generator.subschema_for::<UploadManyFormKind>()),
    ]
}
