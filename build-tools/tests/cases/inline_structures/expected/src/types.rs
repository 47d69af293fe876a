// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `/paths/~1inline~1{kind}/post/parameters/kind` of the document.
    pub enum Kind: str {
        A = "a",
        B = "b",
    } else Unknown
}

::altinn_runtime::open_enum! {
    /// `/paths/~1inline~1{kind}/post/responses/400/properties/why` of the document.
    pub enum PostInlineErrorWhy: str {
        Early = "early",
        Late = "late",
    } else Unknown
}

::altinn_runtime::open_union! {
    /// `/paths/~1union/post/requestBody` of the document.
    pub enum PostUnionBody: untagged {
        Integer(i64),
        PostUnionBodyVariant1(PostUnionBodyVariant1),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    PostUnionBody, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<i64>(),
        generator.subschema_for::<PostUnionBodyVariant1>(),
    ])
}

impl ::std::convert::From<i64> for PostUnionBody {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl ::std::convert::From<PostUnionBodyVariant1> for PostUnionBody {
    fn from(value: PostUnionBodyVariant1) -> Self {
        Self::PostUnionBodyVariant1(value)
    }
}

::altinn_runtime::open_enum! {
    /// `/paths/~1inline~1{kind}/post/parameters/sort` of the document.
    pub enum Sort: str {
        Up = "up",
        Down = "down",
    } else Unknown
}

/// `/paths/~1inline~1{kind}/post/requestBody` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PostInlineBody {
    /// `by`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub by: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, PostInlineBodyByValue>,
    >,
    /// `lines`
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub lines: ::std::vec::Vec<PostInlineBodyLinesItem>,
}
impl PostInlineBody {
    pub fn builder() -> builder::PostInlineBody {
        ::std::default::Default::default()
    }
}
/// `/paths/~1inline~1{kind}/post/requestBody/properties/by/additionalProperties` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PostInlineBodyByValue {
    /// `c`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<::std::string::String>,
}
impl PostInlineBodyByValue {
    pub fn builder() -> builder::PostInlineBodyByValue {
        ::std::default::Default::default()
    }
}
/// `/paths/~1inline~1{kind}/post/requestBody/properties/lines/items` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PostInlineBodyLinesItem {
    /// `price`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<PostInlineBodyLinesItemPrice>,
}
impl PostInlineBodyLinesItem {
    pub fn builder() -> builder::PostInlineBodyLinesItem {
        ::std::default::Default::default()
    }
}
/// `/paths/~1inline~1{kind}/post/requestBody/properties/lines/items/properties/price` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PostInlineBodyLinesItemPrice {
    /// `amount`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount: ::std::option::Option<::altinn_runtime::Number>,
}
impl PostInlineBodyLinesItemPrice {
    pub fn builder() -> builder::PostInlineBodyLinesItemPrice {
        ::std::default::Default::default()
    }
}
/// `/paths/~1inline~1{kind}/post/responses/400` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PostInlineError {
    /// `why`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub why: ::std::option::Option<PostInlineErrorWhy>,
}
impl PostInlineError {
    pub fn builder() -> builder::PostInlineError {
        ::std::default::Default::default()
    }
}
/// `/paths/~1inline~1{kind}/post/responses/409` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PostInlineError2 {
    /// `other`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub other: ::std::option::Option<::std::string::String>,
}
impl PostInlineError2 {
    pub fn builder() -> builder::PostInlineError2 {
        ::std::default::Default::default()
    }
}
/// `/paths/~1inline~1{kind}/post/responses/201` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PostInlineResponse {
    /// `made`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub made: ::std::option::Option<bool>,
}
impl PostInlineResponse {
    pub fn builder() -> builder::PostInlineResponse {
        ::std::default::Default::default()
    }
}
/// `/paths/~1inline~1{kind}/post/responses/200/items` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PostInlineResponseItem {
    /// `id`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<i32>,
}
impl PostInlineResponseItem {
    pub fn builder() -> builder::PostInlineResponseItem {
        ::std::default::Default::default()
    }
}
/// `/paths/~1list/post/requestBody/items` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PostListBodyItem {
    /// `x`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<::std::string::String>,
}
impl PostListBodyItem {
    pub fn builder() -> builder::PostListBodyItem {
        ::std::default::Default::default()
    }
}
/// `/paths/~1union/post/requestBody/oneOf/1` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct PostUnionBodyVariant1 {
    /// `x`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<::std::string::String>,
}
impl PostUnionBodyVariant1 {
    pub fn builder() -> builder::PostUnionBodyVariant1 {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`PostInlineBody`](super::PostInlineBody).
    #[derive(Clone, Debug)]
    pub struct PostInlineBody {
        by: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    super::PostInlineBodyByValue,
                >,
            >,
            ::std::string::String,
        >,
        lines: ::std::result::Result<
            ::std::vec::Vec<super::PostInlineBodyLinesItem>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PostInlineBody {
        fn default() -> Self {
            Self {
                by: Ok(::std::default::Default::default()),
                lines: Err("no value supplied for lines".to_string()),
            }
        }
    }
    impl PostInlineBody {
        /// `by`
        pub fn by<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<
                        ::std::string::String,
                        super::PostInlineBodyByValue,
                    >,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.by = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for by: {e}"));
            self
        }
        /// `lines`
        pub fn lines<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::PostInlineBodyLinesItem>>,
            T::Error: ::std::fmt::Display,
        {
            self.lines = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for lines: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<PostInlineBody> for super::PostInlineBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostInlineBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                by: value.by?,
                lines: value.lines?,
            })
        }
    }
    impl ::std::convert::From<super::PostInlineBody> for PostInlineBody {
        fn from(value: super::PostInlineBody) -> Self {
            Self {
                by: Ok(value.by),
                lines: Ok(value.lines),
            }
        }
    }
    /// Builder of [`PostInlineBodyByValue`](super::PostInlineBodyByValue).
    #[derive(Clone, Debug)]
    pub struct PostInlineBodyByValue {
        c: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PostInlineBodyByValue {
        fn default() -> Self {
            Self {
                c: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PostInlineBodyByValue {
        /// `c`
        pub fn c<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.c = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for c: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PostInlineBodyByValue>
    for super::PostInlineBodyByValue {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostInlineBodyByValue,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { c: value.c? })
        }
    }
    impl ::std::convert::From<super::PostInlineBodyByValue> for PostInlineBodyByValue {
        fn from(value: super::PostInlineBodyByValue) -> Self {
            Self { c: Ok(value.c) }
        }
    }
    /// Builder of [`PostInlineBodyLinesItem`](super::PostInlineBodyLinesItem).
    #[derive(Clone, Debug)]
    pub struct PostInlineBodyLinesItem {
        price: ::std::result::Result<
            ::std::option::Option<super::PostInlineBodyLinesItemPrice>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PostInlineBodyLinesItem {
        fn default() -> Self {
            Self {
                price: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PostInlineBodyLinesItem {
        /// `price`
        pub fn price<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PostInlineBodyLinesItemPrice>,
            T::Error: ::std::fmt::Display,
        {
            self.price = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for price: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PostInlineBodyLinesItem>
    for super::PostInlineBodyLinesItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostInlineBodyLinesItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { price: value.price? })
        }
    }
    impl ::std::convert::From<super::PostInlineBodyLinesItem>
    for PostInlineBodyLinesItem {
        fn from(value: super::PostInlineBodyLinesItem) -> Self {
            Self { price: Ok(value.price) }
        }
    }
    /// Builder of [`PostInlineBodyLinesItemPrice`](super::PostInlineBodyLinesItemPrice).
    #[derive(Clone, Debug)]
    pub struct PostInlineBodyLinesItemPrice {
        amount: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Number>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PostInlineBodyLinesItemPrice {
        fn default() -> Self {
            Self {
                amount: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PostInlineBodyLinesItemPrice {
        /// `amount`
        pub fn amount<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Number>,
            T::Error: ::std::fmt::Display,
        {
            self.amount = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for amount: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PostInlineBodyLinesItemPrice>
    for super::PostInlineBodyLinesItemPrice {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostInlineBodyLinesItemPrice,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { amount: value.amount? })
        }
    }
    impl ::std::convert::From<super::PostInlineBodyLinesItemPrice>
    for PostInlineBodyLinesItemPrice {
        fn from(value: super::PostInlineBodyLinesItemPrice) -> Self {
            Self { amount: Ok(value.amount) }
        }
    }
    /// Builder of [`PostInlineError`](super::PostInlineError).
    #[derive(Clone, Debug)]
    pub struct PostInlineError {
        why: ::std::result::Result<
            ::std::option::Option<super::PostInlineErrorWhy>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PostInlineError {
        fn default() -> Self {
            Self {
                why: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PostInlineError {
        /// `why`
        pub fn why<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::PostInlineErrorWhy>,
            T::Error: ::std::fmt::Display,
        {
            self.why = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for why: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PostInlineError> for super::PostInlineError {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostInlineError,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { why: value.why? })
        }
    }
    impl ::std::convert::From<super::PostInlineError> for PostInlineError {
        fn from(value: super::PostInlineError) -> Self {
            Self { why: Ok(value.why) }
        }
    }
    /// Builder of [`PostInlineError2`](super::PostInlineError2).
    #[derive(Clone, Debug)]
    pub struct PostInlineError2 {
        other: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PostInlineError2 {
        fn default() -> Self {
            Self {
                other: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PostInlineError2 {
        /// `other`
        pub fn other<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.other = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for other: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PostInlineError2> for super::PostInlineError2 {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostInlineError2,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { other: value.other? })
        }
    }
    impl ::std::convert::From<super::PostInlineError2> for PostInlineError2 {
        fn from(value: super::PostInlineError2) -> Self {
            Self { other: Ok(value.other) }
        }
    }
    /// Builder of [`PostInlineResponse`](super::PostInlineResponse).
    #[derive(Clone, Debug)]
    pub struct PostInlineResponse {
        made: ::std::result::Result<::std::option::Option<bool>, ::std::string::String>,
    }
    impl ::std::default::Default for PostInlineResponse {
        fn default() -> Self {
            Self {
                made: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PostInlineResponse {
        /// `made`
        pub fn made<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<bool>,
            T::Error: ::std::fmt::Display,
        {
            self.made = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for made: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PostInlineResponse> for super::PostInlineResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostInlineResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { made: value.made? })
        }
    }
    impl ::std::convert::From<super::PostInlineResponse> for PostInlineResponse {
        fn from(value: super::PostInlineResponse) -> Self {
            Self { made: Ok(value.made) }
        }
    }
    /// Builder of [`PostInlineResponseItem`](super::PostInlineResponseItem).
    #[derive(Clone, Debug)]
    pub struct PostInlineResponseItem {
        id: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    }
    impl ::std::default::Default for PostInlineResponseItem {
        fn default() -> Self {
            Self {
                id: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PostInlineResponseItem {
        /// `id`
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PostInlineResponseItem>
    for super::PostInlineResponseItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostInlineResponseItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { id: value.id? })
        }
    }
    impl ::std::convert::From<super::PostInlineResponseItem> for PostInlineResponseItem {
        fn from(value: super::PostInlineResponseItem) -> Self {
            Self { id: Ok(value.id) }
        }
    }
    /// Builder of [`PostListBodyItem`](super::PostListBodyItem).
    #[derive(Clone, Debug)]
    pub struct PostListBodyItem {
        x: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PostListBodyItem {
        fn default() -> Self {
            Self {
                x: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PostListBodyItem {
        /// `x`
        pub fn x<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.x = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for x: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PostListBodyItem> for super::PostListBodyItem {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostListBodyItem,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { x: value.x? })
        }
    }
    impl ::std::convert::From<super::PostListBodyItem> for PostListBodyItem {
        fn from(value: super::PostListBodyItem) -> Self {
            Self { x: Ok(value.x) }
        }
    }
    /// Builder of [`PostUnionBodyVariant1`](super::PostUnionBodyVariant1).
    #[derive(Clone, Debug)]
    pub struct PostUnionBodyVariant1 {
        x: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PostUnionBodyVariant1 {
        fn default() -> Self {
            Self {
                x: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PostUnionBodyVariant1 {
        /// `x`
        pub fn x<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.x = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for x: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PostUnionBodyVariant1>
    for super::PostUnionBodyVariant1 {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PostUnionBodyVariant1,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { x: value.x? })
        }
    }
    impl ::std::convert::From<super::PostUnionBodyVariant1> for PostUnionBodyVariant1 {
        fn from(value: super::PostUnionBodyVariant1) -> Self {
            Self { x: Ok(value.x) }
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
        ("/paths/~1inline~1{kind}/post/parameters/kind", generator.subschema_for::<Kind>()),
        ("/paths/~1inline~1{kind}/post/requestBody", generator.subschema_for::<PostInlineBody>()),
        ("/paths/~1inline~1{kind}/post/requestBody/properties/by/additionalProperties", generator.subschema_for::<PostInlineBodyByValue>()),
        ("/paths/~1inline~1{kind}/post/requestBody/properties/lines/items", generator.subschema_for::<PostInlineBodyLinesItem>()),
        ("/paths/~1inline~1{kind}/post/requestBody/properties/lines/items/properties/price", generator.subschema_for::<PostInlineBodyLinesItemPrice>()),
        ("/paths/~1inline~1{kind}/post/responses/400", generator.subschema_for::<PostInlineError>()),
        ("/paths/~1inline~1{kind}/post/responses/409", generator.subschema_for::<PostInlineError2>()),
        ("/paths/~1inline~1{kind}/post/responses/400/properties/why", generator.subschema_for::<PostInlineErrorWhy>()),
        ("/paths/~1inline~1{kind}/post/responses/201", generator.subschema_for::<PostInlineResponse>()),
        ("/paths/~1inline~1{kind}/post/responses/200/items", generator.subschema_for::<PostInlineResponseItem>()),
        ("/paths/~1list/post/requestBody/items", generator.subschema_for::<PostListBodyItem>()),
        ("/paths/~1union/post/requestBody", generator.subschema_for::<PostUnionBody>()),
        ("/paths/~1union/post/requestBody/oneOf/1", generator.subschema_for::<PostUnionBodyVariant1>()),
        ("/paths/~1inline~1{kind}/post/parameters/sort", generator.subschema_for::<Sort>()),
    ]
}
