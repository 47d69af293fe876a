//! Enums that keep what they do not know: Altinn adds values regularly, and a client must not fail on them.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer, Serialize, Serializer,
    de::{self, Unexpected, Visitor},
};

/// A value of an integer enum that this version does not know, as it came.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RawInteger {
    /// A number without a name.
    Number(i64),
    /// A name without a number.
    Name(String),
}

impl fmt::Display for RawInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Name(name) => name.fmt(f),
        }
    }
}

impl Serialize for RawInteger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Name(name) => serializer.serialize_str(name),
        }
    }
}

/// A text that is no value of an enum. (Never made: open enums keep every text.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAName {}

impl fmt::Display for NotAName {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for NotAName {}

/// Reads a name where it stands: only one that is not known becomes a `String`.
#[doc(hidden)]
pub fn read_name<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str> + From<String>,
{
    struct Name<T>(PhantomData<T>);

    impl<T: for<'a> From<&'a str> + From<String>> Visitor<'_> for Name<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E>(self, name: &str) -> Result<T, E> {
            Ok(name.into())
        }

        fn visit_string<E>(self, name: String) -> Result<T, E> {
            Ok(name.into())
        }
    }

    deserializer.deserialize_str(Name(PhantomData))
}

/// Reads a number, a number in quotes, or a name.
#[doc(hidden)]
pub fn read_integer_or_name<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: for<'a> From<&'a str> + From<i64>,
{
    struct Either<T>(PhantomData<T>);

    impl<T: for<'a> From<&'a str> + From<i64>> Visitor<'_> for Either<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an integer or a string")
        }

        fn visit_i64<E>(self, number: i64) -> Result<T, E> {
            Ok(number.into())
        }

        fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
            let number = i64::try_from(number);
            number
                .map(T::from)
                .map_err(|_| E::invalid_value(Unexpected::Other("a large integer"), &self))
        }

        fn visit_str<E>(self, name: &str) -> Result<T, E> {
            Ok(name.into())
        }
    }

    deserializer.deserialize_any(Either(PhantomData))
}

/// Declares an enum of strings or of integers that keeps values it does not know in its last variant.
///
/// ```
/// altinn_runtime::open_enum! {
///     /// How far an order has come.
///     pub enum Status: str {
///         /// Sent and received.
///         Done = "Order_Done",
///         Failed = "Order_Failed",
///     } else Unknown
/// }
/// assert_eq!(Status::from("Order_Done"), Status::Done);
/// assert_eq!(Status::from("Order_New").to_string(), "Order_New");
///
/// altinn_runtime::open_enum! {
///     pub enum Kind: i64 {
///         Person = 1 "Person",
///     } else Unknown
/// }
/// let kinds: Vec<Kind> = serde_json::from_str(r#"[1, "Person", 7]"#)?;
/// assert_eq!(serde_json::to_string(&kinds)?, "[1,1,7]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])* pub enum $name:ident : str {
            $( $(#[$inner:meta])* $variant:ident = $wire:literal ),* $(,)?
        } else $unknown:ident
    ) => {
        $crate::open_schema! { $name: $crate::private::texts(&[$( $wire ),*]) }

        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = ::std::concat!("`", $wire, "`")]
                ///
                $(#[$inner])*
                $variant,
            )*
            /// A value that this version does not know, as it came.
            $unknown(::std::string::String),
        }

        impl $name {
            /// The value as it stands on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $wire, )*
                    Self::$unknown(text) => text,
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $( $wire => Self::$variant, )*
                    _ => Self::$unknown(text.to_owned()),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                match text.as_str() {
                    $( $wire => Self::$variant, )*
                    _ => Self::$unknown(text),
                }
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::NotAName;
            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::NotAName> {
                ::std::result::Result::Ok(text.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::private::read_name(deserializer)
            }
        }
    };
    (
        $(#[$meta:meta])* pub enum $name:ident : i64 {
            $( $(#[$inner:meta])* $variant:ident = $number:literal $text:literal ),* $(,)?
        } else $unknown:ident
    ) => {
        $crate::open_schema! { $name: $crate::private::integers(&[$( ($number, $text) ),*]) }

        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = ::std::concat!("`", $number, "` on the wire")]
                ///
                $(#[$inner])*
                $variant,
            )*
            /// A value that this version does not know, as it came.
            $unknown($crate::RawInteger),
        }

        impl $name {
            /// The number that stands on the wire; `None` for an unknown name.
            #[must_use]
            pub fn number(&self) -> ::std::option::Option<i64> {
                match self {
                    $( Self::$variant => ::std::option::Option::Some($number), )*
                    Self::$unknown($crate::RawInteger::Number(number)) => ::std::option::Option::Some(*number),
                    Self::$unknown($crate::RawInteger::Name(_)) => ::std::option::Option::None,
                }
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $( $number => Self::$variant, )*
                    _ => Self::$unknown($crate::RawInteger::Number(number)),
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $( $text => Self::$variant, )*
                    _ => match text.parse::<i64>() {
                        ::std::result::Result::Ok(number) => number.into(),
                        ::std::result::Result::Err(_) => Self::$unknown($crate::RawInteger::Name(text.to_owned())),
                    },
                }
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::NotAName;
            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::NotAName> {
                ::std::result::Result::Ok(text.into())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $( Self::$variant => f.write_str($text), )*
                    Self::$unknown(raw) => ::std::fmt::Display::fmt(raw, f),
                }
            }
        }

        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $( Self::$variant => serializer.serialize_i64($number), )*
                    Self::$unknown(raw) => $crate::private::serde::Serialize::serialize(raw, serializer),
                }
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::private::read_integer_or_name(deserializer)
            }
        }
    };
}

/// Declares a union of types that keeps a value none of them fits: told apart by a tag, or by trying them in order.
///
/// ```
/// #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
/// pub struct Sms {
///     number: String,
/// }
///
/// altinn_runtime::open_union! {
///     /// Somebody who gets a message.
///     pub enum Recipient: tag "type" {
///         Sms(Sms) = "SMS",
///     } else Unknown
/// }
/// let text = r#"{"number":"1","type":"SMS"}"#;
/// let recipient: Recipient = serde_json::from_str(text)?;
/// assert!(matches!(recipient, Recipient::Sms(_)));
/// assert_eq!(serde_json::to_string(&recipient)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! open_union {
    (
        $(#[$meta:meta])* pub enum $name:ident : tag $tag:literal {
            $( $variant:ident($of:ty) = $wire:literal ),* $(,)?
        } else $unknown:ident
    ) => {
        $crate::open_union! { @declare $(#[$meta])* $name { $( $variant($of), )* } $unknown }

        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                let (value, tag) = match self {
                    $( Self::$variant(value) => ($crate::private::serde_json::to_value(value), $wire), )*
                    Self::$unknown(value) => return $crate::private::serde::Serialize::serialize(value, serializer),
                };
                let mut value = value.map_err(<S::Error as $crate::private::serde::ser::Error>::custom)?;
                if let $crate::private::serde_json::Value::Object(members) = &mut value {
                    members.insert($tag.to_owned(), tag.into());
                }
                $crate::private::serde::Serialize::serialize(&value, serializer)
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let value = <$crate::private::serde_json::Value as $crate::private::serde::Deserialize>::deserialize(deserializer)?;
                let read = match value.get($tag).and_then($crate::private::serde_json::Value::as_str) {
                    $(
                        ::std::option::Option::Some($wire) =>
                            <$of as $crate::private::serde::Deserialize>::deserialize(&value).map(Self::$variant).ok(),
                    )*
                    _ => ::std::option::Option::None,
                };
                ::std::result::Result::Ok(read.unwrap_or(Self::$unknown(value)))
            }
        }
    };
    (
        $(#[$meta:meta])* pub enum $name:ident : untagged {
            $( $variant:ident($of:ty) ),* $(,)?
        } else $unknown:ident
    ) => {
        $crate::open_union! { @declare $(#[$meta])* $name { $( $variant($of), )* } $unknown }

        impl $crate::private::serde::Serialize for $name {
            fn serialize<S: $crate::private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $( Self::$variant(value) => $crate::private::serde::Serialize::serialize(value, serializer), )*
                    Self::$unknown(value) => $crate::private::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> $crate::private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let value = <$crate::private::serde_json::Value as $crate::private::serde::Deserialize>::deserialize(deserializer)?;
                $(
                    if let ::std::result::Result::Ok(read) = <$of as $crate::private::serde::Deserialize>::deserialize(&value) {
                        return ::std::result::Result::Ok(Self::$variant(read));
                    }
                )*
                ::std::result::Result::Ok(Self::$unknown(value))
            }
        }
    };
    (@declare $(#[$meta:meta])* $name:ident { $( $variant:ident($of:ty), )* } $unknown:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = ::std::concat!("A `", ::std::stringify!($variant), "`.")]
                $variant($of),
            )*
            /// A value that fits none of these, as it came.
            $unknown($crate::private::serde_json::Value),
        }
    };
}
