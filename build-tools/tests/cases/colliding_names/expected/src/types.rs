// Machine-written by `cargo xtask regenerate` from document.yaml (version 1.0). Do not edit: change specs/ instead.

/// `a.b.C`1[[x]]` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Abc1x {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Abc1x {
    pub fn builder() -> builder::Abc1x {
        ::std::default::Default::default()
    }
}
/// `GetCResponse` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct GetCResponse {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl GetCResponse {
    pub fn builder() -> builder::GetCResponse {
        ::std::default::Default::default()
    }
}
/// `ItemExt` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Item {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Item {
    pub fn builder() -> builder::Item {
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
    /// `line`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line: ::std::option::Option<OrderLine2>,
    /// `Line`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(rename = "Line")]
    pub line_2: ::std::option::Option<OrderLine3>,
    /// `order_id`
    pub order_id: ::std::string::String,
    /// `OrderId`
    #[serde(rename = "OrderId")]
    pub order_id_2: ::std::string::String,
    /// `order-id`
    #[serde(rename = "order-id")]
    pub order_id_3: ::std::string::String,
    /// `orderId`
    #[serde(rename = "orderId")]
    pub order_id_4: ::std::string::String,
}
impl Order {
    pub fn builder() -> builder::Order {
        ::std::default::Default::default()
    }
}
/// `ORDER` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Order2 {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Order2 {
    pub fn builder() -> builder::Order2 {
        ::std::default::Default::default()
    }
}
/// `order` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Order3 {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Order3 {
    pub fn builder() -> builder::Order3 {
        ::std::default::Default::default()
    }
}
/// `OrderLine` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OrderLine {
    /// `c`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub c: ::std::option::Option<::std::string::String>,
}
impl OrderLine {
    pub fn builder() -> builder::OrderLine {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Order/properties/line` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OrderLine2 {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl OrderLine2 {
    pub fn builder() -> builder::OrderLine2 {
        ::std::default::Default::default()
    }
}
/// `/components/schemas/Order/properties/Line` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct OrderLine3 {
    /// `b`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub b: ::std::option::Option<::std::string::String>,
}
impl OrderLine3 {
    pub fn builder() -> builder::OrderLine3 {
        ::std::default::Default::default()
    }
}
/// `Party` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Party {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Party {
    pub fn builder() -> builder::Party {
        ::std::default::Default::default()
    }
}
/// `PartyExt` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct PartyExt {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl PartyExt {
    pub fn builder() -> builder::PartyExt {
        ::std::default::Default::default()
    }
}
/// `ThingDto` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Thing {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Thing {
    pub fn builder() -> builder::Thing {
        ::std::default::Default::default()
    }
}
/// `ThingExt` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct Thing2 {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl Thing2 {
    pub fn builder() -> builder::Thing2 {
        ::std::default::Default::default()
    }
}
/// `日本` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct X {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl X {
    pub fn builder() -> builder::X {
        ::std::default::Default::default()
    }
}
/// `1st` of the document.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "schemars",
    derive(::altinn_runtime::schemars::JsonSchema),
    schemars(crate = "::altinn_runtime::schemars")
)]
#[non_exhaustive]
pub struct X1st {
    /// `a`
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub a: ::std::option::Option<::std::string::String>,
}
impl X1st {
    pub fn builder() -> builder::X1st {
        ::std::default::Default::default()
    }
}
/// Types for composing complex structures.
pub mod builder {
    /// Builder of [`Abc1x`](super::Abc1x).
    #[derive(Clone, Debug)]
    pub struct Abc1x {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Abc1x {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Abc1x {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Abc1x> for super::Abc1x {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Abc1x,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Abc1x> for Abc1x {
        fn from(value: super::Abc1x) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`GetCResponse`](super::GetCResponse).
    #[derive(Clone, Debug)]
    pub struct GetCResponse {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for GetCResponse {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl GetCResponse {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<GetCResponse> for super::GetCResponse {
        type Error = super::error::ConversionError;
        fn try_from(
            value: GetCResponse,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::GetCResponse> for GetCResponse {
        fn from(value: super::GetCResponse) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Item`](super::Item).
    #[derive(Clone, Debug)]
    pub struct Item {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Item {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Item {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Item> for super::Item {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Item,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Item> for Item {
        fn from(value: super::Item) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Order`](super::Order).
    #[derive(Clone, Debug)]
    pub struct Order {
        line: ::std::result::Result<
            ::std::option::Option<super::OrderLine2>,
            ::std::string::String,
        >,
        line_2: ::std::result::Result<
            ::std::option::Option<super::OrderLine3>,
            ::std::string::String,
        >,
        order_id: ::std::result::Result<::std::string::String, ::std::string::String>,
        order_id_2: ::std::result::Result<::std::string::String, ::std::string::String>,
        order_id_3: ::std::result::Result<::std::string::String, ::std::string::String>,
        order_id_4: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for Order {
        fn default() -> Self {
            Self {
                line: Ok(::std::default::Default::default()),
                line_2: Ok(::std::default::Default::default()),
                order_id: Err("no value supplied for order_id".to_string()),
                order_id_2: Err("no value supplied for order_id_2".to_string()),
                order_id_3: Err("no value supplied for order_id_3".to_string()),
                order_id_4: Err("no value supplied for order_id_4".to_string()),
            }
        }
    }
    impl Order {
        /// `line`
        pub fn line<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OrderLine2>,
            T::Error: ::std::fmt::Display,
        {
            self.line = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for line: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `Line`
        pub fn line_2<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::OrderLine3>,
            T::Error: ::std::fmt::Display,
        {
            self.line_2 = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for line_2: {e}"))
                .map(::std::option::Option::Some);
            self
        }
        /// `order_id`
        pub fn order_id<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.order_id = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_id: {e}")
                });
            self
        }
        /// `OrderId`
        pub fn order_id_2<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.order_id_2 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_id_2: {e}")
                });
            self
        }
        /// `order-id`
        pub fn order_id_3<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.order_id_3 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_id_3: {e}")
                });
            self
        }
        /// `orderId`
        pub fn order_id_4<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.order_id_4 = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for order_id_4: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<Order> for super::Order {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Order,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                line: value.line?,
                line_2: value.line_2?,
                order_id: value.order_id?,
                order_id_2: value.order_id_2?,
                order_id_3: value.order_id_3?,
                order_id_4: value.order_id_4?,
            })
        }
    }
    impl ::std::convert::From<super::Order> for Order {
        fn from(value: super::Order) -> Self {
            Self {
                line: Ok(value.line),
                line_2: Ok(value.line_2),
                order_id: Ok(value.order_id),
                order_id_2: Ok(value.order_id_2),
                order_id_3: Ok(value.order_id_3),
                order_id_4: Ok(value.order_id_4),
            }
        }
    }
    /// Builder of [`Order2`](super::Order2).
    #[derive(Clone, Debug)]
    pub struct Order2 {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Order2 {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Order2 {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Order2> for super::Order2 {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Order2,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Order2> for Order2 {
        fn from(value: super::Order2) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Order3`](super::Order3).
    #[derive(Clone, Debug)]
    pub struct Order3 {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Order3 {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Order3 {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Order3> for super::Order3 {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Order3,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Order3> for Order3 {
        fn from(value: super::Order3) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`OrderLine`](super::OrderLine).
    #[derive(Clone, Debug)]
    pub struct OrderLine {
        c: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OrderLine {
        fn default() -> Self {
            Self {
                c: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OrderLine {
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
    impl ::std::convert::TryFrom<OrderLine> for super::OrderLine {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrderLine,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { c: value.c? })
        }
    }
    impl ::std::convert::From<super::OrderLine> for OrderLine {
        fn from(value: super::OrderLine) -> Self {
            Self { c: Ok(value.c) }
        }
    }
    /// Builder of [`OrderLine2`](super::OrderLine2).
    #[derive(Clone, Debug)]
    pub struct OrderLine2 {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OrderLine2 {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OrderLine2 {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<OrderLine2> for super::OrderLine2 {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrderLine2,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::OrderLine2> for OrderLine2 {
        fn from(value: super::OrderLine2) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`OrderLine3`](super::OrderLine3).
    #[derive(Clone, Debug)]
    pub struct OrderLine3 {
        b: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OrderLine3 {
        fn default() -> Self {
            Self {
                b: Ok(::std::default::Default::default()),
            }
        }
    }
    impl OrderLine3 {
        /// `b`
        pub fn b<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.b = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for b: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<OrderLine3> for super::OrderLine3 {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OrderLine3,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { b: value.b? })
        }
    }
    impl ::std::convert::From<super::OrderLine3> for OrderLine3 {
        fn from(value: super::OrderLine3) -> Self {
            Self { b: Ok(value.b) }
        }
    }
    /// Builder of [`Party`](super::Party).
    #[derive(Clone, Debug)]
    pub struct Party {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Party {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Party {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Party> for super::Party {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Party,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Party> for Party {
        fn from(value: super::Party) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`PartyExt`](super::PartyExt).
    #[derive(Clone, Debug)]
    pub struct PartyExt {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for PartyExt {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl PartyExt {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<PartyExt> for super::PartyExt {
        type Error = super::error::ConversionError;
        fn try_from(
            value: PartyExt,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::PartyExt> for PartyExt {
        fn from(value: super::PartyExt) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Thing`](super::Thing).
    #[derive(Clone, Debug)]
    pub struct Thing {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Thing {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Thing {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Thing> for super::Thing {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Thing,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Thing> for Thing {
        fn from(value: super::Thing) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`Thing2`](super::Thing2).
    #[derive(Clone, Debug)]
    pub struct Thing2 {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for Thing2 {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl Thing2 {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<Thing2> for super::Thing2 {
        type Error = super::error::ConversionError;
        fn try_from(
            value: Thing2,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::Thing2> for Thing2 {
        fn from(value: super::Thing2) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`X`](super::X).
    #[derive(Clone, Debug)]
    pub struct X {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for X {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl X {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<X> for super::X {
        type Error = super::error::ConversionError;
        fn try_from(
            value: X,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::X> for X {
        fn from(value: super::X) -> Self {
            Self { a: Ok(value.a) }
        }
    }
    /// Builder of [`X1st`](super::X1st).
    #[derive(Clone, Debug)]
    pub struct X1st {
        a: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for X1st {
        fn default() -> Self {
            Self {
                a: Ok(::std::default::Default::default()),
            }
        }
    }
    impl X1st {
        /// `a`
        pub fn a<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.a = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for a: {e}"))
                .map(::std::option::Option::Some);
            self
        }
    }
    impl ::std::convert::TryFrom<X1st> for super::X1st {
        type Error = super::error::ConversionError;
        fn try_from(
            value: X1st,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self { a: value.a? })
        }
    }
    impl ::std::convert::From<super::X1st> for X1st {
        fn from(value: super::X1st) -> Self {
            Self { a: Ok(value.a) }
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
        ("a.b.C`1[[x]]", generator.subschema_for::<Abc1x>()),
        ("GetCResponse", generator.subschema_for::<GetCResponse>()),
        ("ItemExt", generator.subschema_for::<Item>()),
        ("Order", generator.subschema_for::<Order>()),
        ("ORDER", generator.subschema_for::<Order2>()),
        ("order", generator.subschema_for::<Order3>()),
        ("OrderLine", generator.subschema_for::<OrderLine>()),
        ("/components/schemas/Order/properties/line", generator.subschema_for::<OrderLine2>()),
        ("/components/schemas/Order/properties/Line", generator.subschema_for::<OrderLine3>()),
        ("Party", generator.subschema_for::<Party>()),
        ("PartyExt", generator.subschema_for::<PartyExt>()),
        ("ThingDto", generator.subschema_for::<Thing>()),
        ("ThingExt", generator.subschema_for::<Thing2>()),
        ("日本", generator.subschema_for::<X>()),
        ("1st", generator.subschema_for::<X1st>()),
    ]
}
