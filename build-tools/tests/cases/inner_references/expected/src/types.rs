// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `TreeBranchTwigs` of the document.
pub type TreeBranchTwigs = ::std::vec::Vec<TreeBranch>;

/// `TreeLists` of the document.
pub type TreeLists = ::std::vec::Vec<::serde_json::Value>;

/// `APostRequestBody` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct APostRequestBody {
    /// `inner`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub inner: ::std::option::Option<APostRequestBodyInner>,
}
impl APostRequestBody {
    pub fn builder() -> builder::APostRequestBody {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/APostRequestBody/properties/inner` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct APostRequestBodyInner {
    /// `x`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub x: ::std::option::Option<::std::string::String>,
}
impl APostRequestBodyInner {
    pub fn builder() -> builder::APostRequestBodyInner {
        ::std::default::Default::default()
    }
}
/// `Leaf` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Leaf {
    /// `colour`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub colour: ::std::option::Option<::std::string::String>,
}
impl Leaf {
    pub fn builder() -> builder::Leaf {
        ::std::default::Default::default()
    }
}
/// `Tree` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Tree {
    /// `again`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub again: ::std::option::Option<TreeBranch>,
    /// `branch`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub branch: ::std::option::Option<TreeBranch>,
    /// `leaf`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub leaf: ::std::option::Option<Leaf>,
    /// `lists`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub lists: ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
    /// `twig`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub twig: ::altinn_runtime::Optional<::std::vec::Vec<TreeBranch>>,
}
impl Tree {
    pub fn builder() -> builder::Tree {
        ::std::default::Default::default()
    }
}
/// `TreeBranch` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct TreeBranch {
    /// `twigs`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub twigs: ::altinn_runtime::Optional<::std::vec::Vec<TreeBranch>>,
}
impl TreeBranch {
    pub fn builder() -> builder::TreeBranch {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`APostRequestBody`](super::APostRequestBody).
    #[derive(Clone, Debug)]
    pub struct APostRequestBody {
        inner: ::std::result::Result<
            ::std::option::Option<super::APostRequestBodyInner>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for APostRequestBody {
        fn default() -> Self {
            Self {
                inner: Ok(::std::default::Default::default()),
            }
        }
    }
    impl APostRequestBody {
        /// `inner`
        pub fn inner<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::APostRequestBodyInner>,
            T::Error: ::std::fmt::Display,
        {
            self.inner = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for inner: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<APostRequestBody> for super::APostRequestBody {
        type Error = super::error::ConversionError;
        fn try_from(
            value: APostRequestBody,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { inner: value.inner? })
        }
    }
    impl ::std::convert::From<super::APostRequestBody> for APostRequestBody {
        fn from(value: super::APostRequestBody) -> Self {
            Self { inner: Ok(value.inner) }
        }
    }
    /// Builder of [`APostRequestBodyInner`](super::APostRequestBodyInner).
    #[derive(Clone, Debug)]
    pub struct APostRequestBodyInner {
        x: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for APostRequestBodyInner {
        fn default() -> Self {
            Self {
                x: Ok(::std::default::Default::default()),
            }
        }
    }
    impl APostRequestBodyInner {
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
    impl ::std::convert::TryFrom<APostRequestBodyInner>
    for super::APostRequestBodyInner {
        type Error = super::error::ConversionError;
        fn try_from(
            value: APostRequestBodyInner,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { x: value.x? })
        }
    }
    impl ::std::convert::From<super::APostRequestBodyInner> for APostRequestBodyInner {
        fn from(value: super::APostRequestBodyInner) -> Self {
            Self { x: Ok(value.x) }
        }
    }
    /// Builder of [`Leaf`](super::Leaf).
    #[derive(Clone, Debug)]
    pub struct Leaf {
        colour: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Leaf {
        fn default() -> Self {
            Self {
                colour: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Leaf {
        /// `colour`
        pub fn colour<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.colour = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for colour: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Leaf> for super::Leaf {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Leaf,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { colour: value.colour? })
        }
    }
    impl ::std::convert::From<super::Leaf> for Leaf {
        fn from(value: super::Leaf) -> Self {
            Self { colour: Ok(value.colour) }
        }
    }
    /// Builder of [`Tree`](super::Tree).
    #[derive(Clone, Debug)]
    pub struct Tree {
        again: ::std::result::Result<
            ::std::option::Option<super::TreeBranch>,
            ::std::string::String,
        >,
        branch: ::std::result::Result<
            ::std::option::Option<super::TreeBranch>,
            ::std::string::String,
        >,
        leaf: ::std::result::Result<
            ::std::option::Option<super::Leaf>,
            ::std::string::String,
        >,
        lists: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
            ::std::string::String,
        >,
        twig: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::TreeBranch>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Tree {
        fn default() -> Self {
            Self {
                again: Ok(::std::default::Default::default()),
                branch: Ok(::std::default::Default::default()),
                leaf: Ok(::std::default::Default::default()),
                lists: Ok(::std::default::Default::default()),
                twig: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Tree {
        /// `again`
        pub fn again<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::TreeBranch>,
            T::Error: ::std::fmt::Display,
        {
            self.again = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for again: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `branch`
        pub fn branch<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::TreeBranch>,
            T::Error: ::std::fmt::Display,
        {
            self.branch = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for branch: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `leaf`
        pub fn leaf<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Leaf>,
            T::Error: ::std::fmt::Display,
        {
            self.leaf = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for leaf: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `lists`
        pub fn lists<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<::serde_json::Value>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.lists = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for lists: {e}"));
            self
        }
        /// `twig`
        pub fn twig<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::TreeBranch>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.twig = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for twig: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Tree> for super::Tree {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Tree,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                again: value.again?,
                branch: value.branch?,
                leaf: value.leaf?,
                lists: value.lists?,
                twig: value.twig?,
            })
        }
    }
    impl ::std::convert::From<super::Tree> for Tree {
        fn from(value: super::Tree) -> Self {
            Self {
                again: Ok(value.again),
                branch: Ok(value.branch),
                leaf: Ok(value.leaf),
                lists: Ok(value.lists),
                twig: Ok(value.twig),
            }
        }
    }
    /// Builder of [`TreeBranch`](super::TreeBranch).
    #[derive(Clone, Debug)]
    pub struct TreeBranch {
        twigs: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::TreeBranch>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for TreeBranch {
        fn default() -> Self {
            Self {
                twigs: Ok(::std::default::Default::default()),
            }
        }
    }
    impl TreeBranch {
        /// `twigs`
        pub fn twigs<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::TreeBranch>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.twigs = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for twigs: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<TreeBranch> for super::TreeBranch {
        type Error = super::error::ConversionError;
        fn try_from(
            value: TreeBranch,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { twigs: value.twigs? })
        }
    }
    impl ::std::convert::From<super::TreeBranch> for TreeBranch {
        fn from(value: super::TreeBranch) -> Self {
            Self { twigs: Ok(value.twigs) }
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
        ("APostRequestBody", generator.subschema_for::<APostRequestBody>()),
        ("/components/schemas/APostRequestBody/properties/inner", generator.subschema_for::<APostRequestBodyInner>()),
        ("Leaf", generator.subschema_for::<Leaf>()),
        ("Tree", generator.subschema_for::<Tree>()),
        ("TreeBranch", generator.subschema_for::<TreeBranch>()),
        ("TreeBranchTwigs", generator.subschema_for::<TreeBranchTwigs>()),
        ("TreeLists", generator.subschema_for::<TreeLists>()),
    ]
}
