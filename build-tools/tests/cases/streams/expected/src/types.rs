// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `/components/schemas/Job/properties/status` of the document.
    pub enum JobStatus: str {
        New = "New",
        Done = "Done",
        Failed = "Failed",
    } else Unknown
}

/// `Job` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Job {
    /// `status`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<JobStatus>,
}
impl Job {
    pub fn builder() -> builder::Job {
        ::std::default::Default::default()
    }
}
/// `Page` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Page {
    /// `data`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub data: ::altinn_runtime::Optional<::std::vec::Vec<Thing>>,
    /// `links`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<PageLinks>,
    /// `more`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub more: ::std::option::Option<bool>,
    /// `token`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token: ::std::option::Option<::std::string::String>,
}
/// Leaves out what must not get into logs.
impl ::std::fmt::Debug for Page {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Page")
            .field("data", &self.data)
            .field("links", &self.links)
            .field("more", &self.more)
            .field("token", &::std::format_args!("(not shown)"))
            .finish()
    }
}
impl Page {
    pub fn builder() -> builder::Page {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Page/properties/links` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PageLinks {
    /// `next`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::string::String>,
}
impl PageLinks {
    pub fn builder() -> builder::PageLinks {
        ::std::default::Default::default()
    }
}
/// `Thing` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Thing {
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    /// `position`
    pub position: i64,
}
impl Thing {
    pub fn builder() -> builder::Thing {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Job`](super::Job).
    #[derive(Clone, Debug)]
    pub struct Job {
        status: ::std::result::Result<
            ::std::option::Option<super::JobStatus>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Job {
        fn default() -> Self {
            Self {
                status: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Job {
        /// `status`
        pub fn status<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::JobStatus>,
            T::Error: ::std::fmt::Display,
        {
            self.status = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for status: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Job> for super::Job {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Job,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { status: value.status? })
        }
    }
    impl ::std::convert::From<super::Job> for Job {
        fn from(value: super::Job) -> Self {
            Self { status: Ok(value.status) }
        }
    }
    /// Builder of [`Page`](super::Page).
    #[derive(Clone)]
    pub struct Page {
        data: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Thing>>,
            ::std::string::String,
        >,
        links: ::std::result::Result<
            ::std::option::Option<super::PageLinks>,
            ::std::string::String,
        >,
        more: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
        token: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    /// Leaves out what must not get into logs.
    impl ::std::fmt::Debug for Page {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.debug_struct("Page")
                .field("data", &self.data)
                .field("links", &self.links)
                .field("more", &self.more)
                .field("token", &::std::format_args!("(not shown)"))
                .finish()
        }
    }
    impl ::std::default::Default for Page {
        fn default() -> Self {
            Self {
                data: Ok(::std::default::Default::default()),
                links: Ok(::std::default::Default::default()),
                more: Ok(::std::default::Default::default()),
                token: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Page {
        /// `data`
        pub fn data<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Thing>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.data = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for data: {e}"));
            self
        }
        /// `links`
        pub fn links<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PageLinks>,
            T::Error: ::std::fmt::Display,
        {
            self.links = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for links: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `more`
        pub fn more<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.more = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for more: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `token`
        pub fn token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.token = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for token: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Page> for super::Page {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Page,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                data: value.data?,
                links: value.links?,
                more: value.more?,
                token: value.token?,
            })
        }
    }
    impl ::std::convert::From<super::Page> for Page {
        fn from(value: super::Page) -> Self {
            Self {
                data: Ok(value.data),
                links: Ok(value.links),
                more: Ok(value.more),
                token: Ok(value.token),
            }
        }
    }
    /// Builder of [`PageLinks`](super::PageLinks).
    #[derive(Clone, Debug)]
    pub struct PageLinks {
        next: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PageLinks {
        fn default() -> Self {
            Self {
                next: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PageLinks {
        /// `next`
        pub fn next<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.next = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for next: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PageLinks> for super::PageLinks {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PageLinks,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { next: value.next? })
        }
    }
    impl ::std::convert::From<super::PageLinks> for PageLinks {
        fn from(value: super::PageLinks) -> Self {
            Self { next: Ok(value.next) }
        }
    }
    /// Builder of [`Thing`](super::Thing).
    #[derive(Clone, Debug)]
    pub struct Thing {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        position: ::std::result::Result<i64, ::std::string::String>,
    }
    impl ::std::default::Default for Thing {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
                position: Err("no value supplied for position".to_string()),
            }
        }
    }
    impl Thing {
        /// `name`
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `position`
        pub fn position<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i64>,
            T::Error: ::std::fmt::Display,
        {
            self.position = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for position: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Thing> for super::Thing {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Thing,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                name: value.name?,
                position: value.position?,
            })
        }
    }
    impl ::std::convert::From<super::Thing> for Thing {
        fn from(value: super::Thing) -> Self {
            Self {
                name: Ok(value.name),
                position: Ok(value.position),
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
        ("Job", generator.subschema_for::<Job>()),
        ("/components/schemas/Job/properties/status", generator.subschema_for::<JobStatus>()),
        ("Page", generator.subschema_for::<Page>()),
        ("/components/schemas/Page/properties/links", generator.subschema_for::<PageLinks>()),
        ("Thing", generator.subschema_for::<Thing>()),
    ]
}
