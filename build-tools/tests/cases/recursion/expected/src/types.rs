// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_union! {
    /// `Either` of the document.
    pub enum Either: untagged {
        Text(::std::string::String),
        Pair(::std::boxed::Box<Pair>),
        Right(::std::boxed::Box<Right>),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    Either, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<::std::string::String>(),
        generator.subschema_for::<::std::boxed::Box<Pair>>(),
        generator.subschema_for::<::std::boxed::Box<Right>>(),
    ])
}

impl ::std::convert::From<::std::string::String> for Either {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::std::convert::From<::std::boxed::Box<Pair>> for Either {
    fn from(value: ::std::boxed::Box<Pair>) -> Self {
        Self::Pair(value)
    }
}

impl ::std::convert::From<::std::boxed::Box<Right>> for Either {
    fn from(value: ::std::boxed::Box<Right>) -> Self {
        Self::Right(value)
    }
}

/// `Endless` of the document.
pub type Endless = ::serde_json::Value;

/// `Forest` of the document.
pub type Forest = ::std::vec::Vec<Tree>;

/// `Ring` of the document.
pub type Ring = ::std::vec::Vec<::serde_json::Value>;

::altinn_runtime::open_union! {
    /// `Self` of the document.
    pub enum Self_: untagged {
        Text(::std::string::String),
        List(::std::vec::Vec<Self_>),
    } else Unknown
}

#[cfg(feature = "schemars")]
::altinn_runtime::open_schema! {
    Self_, generator: ::altinn_runtime::private::any_of(::std::vec![
        generator.subschema_for::<::std::string::String>(),
        generator.subschema_for::<::std::vec::Vec<Self_>>(),
    ])
}

impl ::std::convert::From<::std::string::String> for Self_ {
    fn from(value: ::std::string::String) -> Self {
        Self::Text(value)
    }
}

impl ::std::convert::From<::std::vec::Vec<Self_>> for Self_ {
    fn from(value: ::std::vec::Vec<Self_>) -> Self {
        Self::List(value)
    }
}

/// `Web` of the document.
pub type Web = ::serde_json::Map<::std::string::String, ::serde_json::Value>;

/// `Base` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Base {
    /// `head`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub head: ::std::option::Option<Node>,
}
impl Base {
    pub fn builder() -> builder::Base {
        ::std::default::Default::default()
    }
}
/// `Left` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Left {
    /// `right`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub right: ::std::option::Option<Right>,
}
impl Left {
    pub fn builder() -> builder::Left {
        ::std::default::Default::default()
    }
}
/// `Node` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Node {
    /// `head`
    #[serde(default)]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub head: ::std::option::Option<::std::boxed::Box<Node>>,
    /// `next`
    #[serde(default)]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::boxed::Box<Node>>,
}
impl Node {
    pub fn builder() -> builder::Node {
        ::std::default::Default::default()
    }
}
/// `Pair` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Pair {
    /// `one`
    pub one: Either,
    /// `two`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub two: ::std::option::Option<Either>,
}
impl Pair {
    pub fn builder() -> builder::Pair {
        ::std::default::Default::default()
    }
}
/// `Right` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Right {
    /// `either`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub either: ::std::option::Option<Either>,
    /// `left`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub left: ::std::option::Option<::std::boxed::Box<Left>>,
}
impl Right {
    pub fn builder() -> builder::Right {
        ::std::default::Default::default()
    }
}
/// `Tree` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Tree {
    /// `alias`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub alias: ::altinn_runtime::Optional<::std::vec::Vec<Tree>>,
    /// `byName`
    #[serde(rename = "byName")]
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub by_name: ::altinn_runtime::Optional<
        ::std::collections::BTreeMap<::std::string::String, Tree>,
    >,
    /// `children`
    #[serde(default, skip_serializing_if = "::altinn_runtime::Optional::is_left_out")]
    pub children: ::altinn_runtime::Optional<::std::vec::Vec<Tree>>,
    /// `either`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub either: ::std::option::Option<Either>,
    /// `must`
    pub must: Left,
    /// `name`
    pub name: ::std::string::String,
    /// `parent`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent: ::std::option::Option<::std::boxed::Box<Tree>>,
}
impl Tree {
    pub fn builder() -> builder::Tree {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Base`](super::Base).
    #[derive(Clone, Debug)]
    pub struct Base {
        head: ::std::result::Result<
            ::std::option::Option<super::Node>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Base {
        fn default() -> Self {
            Self {
                head: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Base {
        /// `head`
        pub fn head<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Node>,
            T::Error: ::std::fmt::Display,
        {
            self.head = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for head: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Base> for super::Base {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Base,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { head: value.head? })
        }
    }
    impl ::std::convert::From<super::Base> for Base {
        fn from(value: super::Base) -> Self {
            Self { head: Ok(value.head) }
        }
    }
    /// Builder of [`Left`](super::Left).
    #[derive(Clone, Debug)]
    pub struct Left {
        right: ::std::result::Result<
            ::std::option::Option<super::Right>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Left {
        fn default() -> Self {
            Self {
                right: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Left {
        /// `right`
        pub fn right<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Right>,
            T::Error: ::std::fmt::Display,
        {
            self.right = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for right: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Left> for super::Left {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Left,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { right: value.right? })
        }
    }
    impl ::std::convert::From<super::Left> for Left {
        fn from(value: super::Left) -> Self {
            Self { right: Ok(value.right) }
        }
    }
    /// Builder of [`Node`](super::Node).
    #[derive(Clone, Debug)]
    pub struct Node {
        head: ::std::result::Result<
            ::std::option::Option<::std::boxed::Box<super::Node>>,
            ::std::string::String,
        >,
        next: ::std::result::Result<
            ::std::option::Option<::std::boxed::Box<super::Node>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Node {
        fn default() -> Self {
            Self {
                head: Ok(::std::default::Default::default()),
                next: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Node {
        /// `head`
        pub fn head<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::boxed::Box<super::Node>>,
            T::Error: ::std::fmt::Display,
        {
            self.head = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for head: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `next`
        pub fn next<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::boxed::Box<super::Node>>,
            T::Error: ::std::fmt::Display,
        {
            self.next = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for next: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Node> for super::Node {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Node,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                head: value.head?,
                next: value.next?,
            })
        }
    }
    impl ::std::convert::From<super::Node> for Node {
        fn from(value: super::Node) -> Self {
            Self {
                head: Ok(value.head),
                next: Ok(value.next),
            }
        }
    }
    /// Builder of [`Pair`](super::Pair).
    #[derive(Clone, Debug)]
    pub struct Pair {
        one: ::std::result::Result<super::Either, ::std::string::String>,
        two: ::std::result::Result<
            ::std::option::Option<super::Either>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Pair {
        fn default() -> Self {
            Self {
                one: Err("no value supplied for one".to_string()),
                two: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Pair {
        /// `one`
        pub fn one<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Either>,
            T::Error: ::std::fmt::Display,
        {
            self.one = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for one: {e}"));
            self
        }
        /// `two`
        pub fn two<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Either>,
            T::Error: ::std::fmt::Display,
        {
            self.two = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for two: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Pair> for super::Pair {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Pair,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                one: value.one?,
                two: value.two?,
            })
        }
    }
    impl ::std::convert::From<super::Pair> for Pair {
        fn from(value: super::Pair) -> Self {
            Self {
                one: Ok(value.one),
                two: Ok(value.two),
            }
        }
    }
    /// Builder of [`Right`](super::Right).
    #[derive(Clone, Debug)]
    pub struct Right {
        either: ::std::result::Result<
            ::std::option::Option<super::Either>,
            ::std::string::String,
        >,
        left: ::std::result::Result<
            ::std::option::Option<::std::boxed::Box<super::Left>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Right {
        fn default() -> Self {
            Self {
                either: Ok(::std::default::Default::default()),
                left: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Right {
        /// `either`
        pub fn either<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Either>,
            T::Error: ::std::fmt::Display,
        {
            self.either = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for either: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `left`
        pub fn left<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::boxed::Box<super::Left>>,
            T::Error: ::std::fmt::Display,
        {
            self.left = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for left: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Right> for super::Right {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Right,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                either: value.either?,
                left: value.left?,
            })
        }
    }
    impl ::std::convert::From<super::Right> for Right {
        fn from(value: super::Right) -> Self {
            Self {
                either: Ok(value.either),
                left: Ok(value.left),
            }
        }
    }
    /// Builder of [`Tree`](super::Tree).
    #[derive(Clone, Debug)]
    pub struct Tree {
        alias: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Tree>>,
            ::std::string::String,
        >,
        by_name: ::std::result::Result<
            ::altinn_runtime::Optional<
                ::std::collections::BTreeMap<::std::string::String, super::Tree>,
            >,
            ::std::string::String,
        >,
        children: ::std::result::Result<
            ::altinn_runtime::Optional<::std::vec::Vec<super::Tree>>,
            ::std::string::String,
        >,
        either: ::std::result::Result<
            ::std::option::Option<super::Either>,
            ::std::string::String,
        >,
        must: ::std::result::Result<super::Left, ::std::string::String>,
        name: ::std::result::Result<::std::string::String, ::std::string::String>,
        parent: ::std::result::Result<
            ::std::option::Option<::std::boxed::Box<super::Tree>>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Tree {
        fn default() -> Self {
            Self {
                alias: Ok(::std::default::Default::default()),
                by_name: Ok(::std::default::Default::default()),
                children: Ok(::std::default::Default::default()),
                either: Ok(::std::default::Default::default()),
                must: Err("no value supplied for must".to_string()),
                name: Err("no value supplied for name".to_string()),
                parent: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Tree {
        /// `alias`
        pub fn alias<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Tree>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.alias = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for alias: {e}"));
            self
        }
        /// `byName`
        pub fn by_name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<
                    ::std::collections::BTreeMap<::std::string::String, super::Tree>,
                >,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.by_name = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for by_name: {e}")
                });
            self
        }
        /// `children`
        pub fn children<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::altinn_runtime::Optional<::std::vec::Vec<super::Tree>>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.children = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for children: {e}")
                });
            self
        }
        /// `either`
        pub fn either<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Either>,
            T::Error: ::std::fmt::Display,
        {
            self.either = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for either: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `must`
        pub fn must<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Left>,
            T::Error: ::std::fmt::Display,
        {
            self.must = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for must: {e}"));
            self
        }
        /// `name`
        pub fn name<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.name = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for name: {e}"));
            self
        }
        /// `parent`
        pub fn parent<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::boxed::Box<super::Tree>>,
            T::Error: ::std::fmt::Display,
        {
            self.parent = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for parent: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Tree> for super::Tree {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Tree,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                alias: value.alias?,
                by_name: value.by_name?,
                children: value.children?,
                either: value.either?,
                must: value.must?,
                name: value.name?,
                parent: value.parent?,
            })
        }
    }
    impl ::std::convert::From<super::Tree> for Tree {
        fn from(value: super::Tree) -> Self {
            Self {
                alias: Ok(value.alias),
                by_name: Ok(value.by_name),
                children: Ok(value.children),
                either: Ok(value.either),
                must: Ok(value.must),
                name: Ok(value.name),
                parent: Ok(value.parent),
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
        ("Base", generator.subschema_for::<Base>()),
        ("Either", generator.subschema_for::<Either>()),
        ("Endless", generator.subschema_for::<Endless>()),
        ("Forest", generator.subschema_for::<Forest>()),
        ("Left", generator.subschema_for::<Left>()),
        ("Node", generator.subschema_for::<Node>()),
        ("Pair", generator.subschema_for::<Pair>()),
        ("Right", generator.subschema_for::<Right>()),
        ("Ring", generator.subschema_for::<Ring>()),
        ("Self", generator.subschema_for::<Self_>()),
        ("Tree", generator.subschema_for::<Tree>()),
        ("Web", generator.subschema_for::<Web>()),
    ]
}
