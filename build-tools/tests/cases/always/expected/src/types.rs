// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

::altinn_runtime::open_enum! {
    /// `State` of the document.
    pub enum State: str {
        New = "New",
        Done = "Done",
    } else Unknown
}

/// `Customer` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct Customer {
    /// `name`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
impl Customer {
    pub fn builder() -> builder::Customer {
        ::std::default::Default::default()
    }
}
/// `Line` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Line {
    /// `number`
    pub number: i32,
    /// `text`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}
impl Line {
    pub fn builder() -> builder::Line {
        ::std::default::Default::default()
    }
}
/// `NewOrder` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
pub struct NewOrder {
    /// `customer`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer: ::std::option::Option<Customer>,
    /// `note`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
}
impl NewOrder {
    pub fn builder() -> builder::NewOrder {
        ::std::default::Default::default()
    }
}
/// `Order` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Order {
    /// `anything`
    #[serde(default)]
    pub anything: ::serde_json::Value,
    /// `closed`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub closed: ::std::option::Option<::altinn_runtime::Timestamp>,
    /// `counts`
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub counts: ::std::collections::BTreeMap<::std::string::String, i32>,
    /// `customer`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer: ::std::option::Option<Customer>,
    /// `id`
    pub id: ::altinn_runtime::Uuid,
    /// `lines`
    #[serde(default)]
    #[serde(deserialize_with = "::altinn_runtime::null_default")]
    pub lines: ::std::vec::Vec<Line>,
    /// `reference`
    pub reference: ::std::string::String,
    /// `state`
    pub state: State,
}
impl Order {
    pub fn builder() -> builder::Order {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Customer`](super::Customer).
    #[derive(Clone, Debug)]
    pub struct Customer {
        name: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Customer {
        fn default() -> Self {
            Self {
                name: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Customer {
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
    }
    impl ::std::convert::TryFrom<Customer> for super::Customer {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Customer,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { name: value.name? })
        }
    }
    impl ::std::convert::From<super::Customer> for Customer {
        fn from(value: super::Customer) -> Self {
            Self { name: Ok(value.name) }
        }
    }
    /// Builder of [`Line`](super::Line).
    #[derive(Clone, Debug)]
    pub struct Line {
        number: ::std::result::Result<i32, ::std::string::String>,
        text: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Line {
        fn default() -> Self {
            Self {
                number: Err("no value supplied for number".to_string()),
                text: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Line {
        /// `number`
        pub fn number<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<i32>,
            T::Error: ::std::fmt::Display,
        {
            self.number = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for number: {e}"));
            self
        }
        /// `text`
        pub fn text<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.text = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for text: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Line> for super::Line {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Line,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                number: value.number?,
                text: value.text?,
            })
        }
    }
    impl ::std::convert::From<super::Line> for Line {
        fn from(value: super::Line) -> Self {
            Self {
                number: Ok(value.number),
                text: Ok(value.text),
            }
        }
    }
    /// Builder of [`NewOrder`](super::NewOrder).
    #[derive(Clone, Debug)]
    pub struct NewOrder {
        customer: ::std::result::Result<
            ::std::option::Option<super::Customer>,
            ::std::string::String,
        >,
        note: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for NewOrder {
        fn default() -> Self {
            Self {
                customer: Ok(::std::default::Default::default()),
                note: Ok(::std::default::Default::default()),
            }
        }
    }
    impl NewOrder {
        /// `customer`
        pub fn customer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Customer>,
            T::Error: ::std::fmt::Display,
        {
            self.customer = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `note`
        pub fn note<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.note = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for note: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<NewOrder> for super::NewOrder {
        type Error = super::error::ConversionError;
        fn try_from(
            value: NewOrder,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                customer: value.customer?,
                note: value.note?,
            })
        }
    }
    impl ::std::convert::From<super::NewOrder> for NewOrder {
        fn from(value: super::NewOrder) -> Self {
            Self {
                customer: Ok(value.customer),
                note: Ok(value.note),
            }
        }
    }
    /// Builder of [`Order`](super::Order).
    #[derive(Clone, Debug)]
    pub struct Order {
        anything: ::std::result::Result<::serde_json::Value, ::std::string::String>,
        closed: ::std::result::Result<
            ::std::option::Option<::altinn_runtime::Timestamp>,
            ::std::string::String,
        >,
        counts: ::std::result::Result<
            ::std::collections::BTreeMap<::std::string::String, i32>,
            ::std::string::String,
        >,
        customer: ::std::result::Result<
            ::std::option::Option<super::Customer>,
            ::std::string::String,
        >,
        id: ::std::result::Result<::altinn_runtime::Uuid, ::std::string::String>,
        lines: ::std::result::Result<
            ::std::vec::Vec<super::Line>,
            ::std::string::String,
        >,
        reference: ::std::result::Result<::std::string::String, ::std::string::String>,
        state: ::std::result::Result<super::State, ::std::string::String>,
    }
    impl ::std::default::Default for Order {
        fn default() -> Self {
            Self {
                anything: Err("no value supplied for anything".to_string()),
                closed: Ok(::std::default::Default::default()),
                counts: Err("no value supplied for counts".to_string()),
                customer: Ok(::std::default::Default::default()),
                id: Err("no value supplied for id".to_string()),
                lines: Err("no value supplied for lines".to_string()),
                reference: Err("no value supplied for reference".to_string()),
                state: Err("no value supplied for state".to_string()),
            }
        }
    }
    impl Order {
        /// `anything`
        pub fn anything<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::serde_json::Value>,
            T::Error: ::std::fmt::Display,
        {
            self.anything = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for anything: {e}")
                });
            self
        }
        /// `closed`
        pub fn closed<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Timestamp>,
            T::Error: ::std::fmt::Display,
        {
            self.closed = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for closed: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `counts`
        pub fn counts<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<
                ::std::collections::BTreeMap<::std::string::String, i32>,
            >,
            T::Error: ::std::fmt::Display,
        {
            self.counts = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for counts: {e}"));
            self
        }
        /// `customer`
        pub fn customer<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::Customer>,
            T::Error: ::std::fmt::Display,
        {
            self.customer = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for customer: {e}")
                })
                .map(::std::option::Option::Some);
            self
        }
        /// `id`
        pub fn id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::altinn_runtime::Uuid>,
            T::Error: ::std::fmt::Display,
        {
            self.id = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for id: {e}"));
            self
        }
        /// `lines`
        pub fn lines<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::vec::Vec<super::Line>>,
            T::Error: ::std::fmt::Display,
        {
            self.lines = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for lines: {e}"));
            self
        }
        /// `reference`
        pub fn reference<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.reference = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for reference: {e}")
                });
            self
        }
        /// `state`
        pub fn state<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::State>,
            T::Error: ::std::fmt::Display,
        {
            self.state = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for state: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<Order> for super::Order {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Order,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                anything: value.anything?,
                closed: value.closed?,
                counts: value.counts?,
                customer: value.customer?,
                id: value.id?,
                lines: value.lines?,
                reference: value.reference?,
                state: value.state?,
            })
        }
    }
    impl ::std::convert::From<super::Order> for Order {
        fn from(value: super::Order) -> Self {
            Self {
                anything: Ok(value.anything),
                closed: Ok(value.closed),
                counts: Ok(value.counts),
                customer: Ok(value.customer),
                id: Ok(value.id),
                lines: Ok(value.lines),
                reference: Ok(value.reference),
                state: Ok(value.state),
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
        ("Customer", generator.subschema_for::<Customer>()),
        ("Line", generator.subschema_for::<Line>()),
        ("NewOrder", generator.subschema_for::<NewOrder>()),
        ("Order", generator.subschema_for::<Order>()),
        ("State", generator.subschema_for::<State>()),
    ]
}
