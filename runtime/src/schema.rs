//! JSON schemas of the types of this crate and of what its macros declare (feature `schemars`).

/// The schema of a type that a macro declares; nothing without the feature.
#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! open_schema {
    ($name:ident: $schema:expr) => {
        $crate::open_schema! { $name, generator: { let _ = generator; $schema } }
    };
    ($name:ident, $generator:ident: $schema:expr) => {
        impl $crate::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::stringify!($name))
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(::std::concat!(
                    ::std::module_path!(),
                    "::",
                    ::std::stringify!($name)
                ))
            }

            fn json_schema($generator: &mut $crate::schemars::SchemaGenerator) -> $crate::schemars::Schema {
                $schema
            }
        }
    };
}

/// The schema of a type that a macro declares; nothing without the feature.
#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! open_schema {
    ($($declaration:tt)*) => {};
}

#[cfg(feature = "schemars")]
mod made {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use crate::{Date, Number, Optional, Timestamp};

    impl JsonSchema for Timestamp {
        fn schema_name() -> Cow<'static, str> {
            "Timestamp".into()
        }

        fn inline_schema() -> bool {
            true
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "format": "date-time" })
        }
    }

    impl JsonSchema for Date {
        fn schema_name() -> Cow<'static, str> {
            "Date".into()
        }

        fn inline_schema() -> bool {
            true
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "format": "date" })
        }
    }

    impl JsonSchema for Number {
        fn schema_name() -> Cow<'static, str> {
            "Number".into()
        }

        fn inline_schema() -> bool {
            true
        }

        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "number" })
        }
    }

    /// As what it holds, or null.
    impl<C: JsonSchema> JsonSchema for Optional<C> {
        fn schema_name() -> Cow<'static, str> {
            Option::<C>::schema_name()
        }

        fn schema_id() -> Cow<'static, str> {
            Option::<C>::schema_id()
        }

        fn inline_schema() -> bool {
            Option::<C>::inline_schema()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            Option::<C>::json_schema(generator)
        }
    }

    /// Known texts, and any other.
    #[must_use]
    pub fn texts(known: &[&str]) -> Schema {
        json_schema!({ "type": "string", "anyOf": [{ "enum": known }, {}] })
    }

    /// Known numbers with their names, and any other number or name.
    #[must_use]
    pub fn integers(known: &[(i64, &str)]) -> Schema {
        let known: Vec<Schema> = known
            .iter()
            .map(|(number, name)| json_schema!({ "const": number, "title": name }))
            .collect();
        json_schema!({ "type": ["integer", "string"], "anyOf": known.into_iter().chain([json_schema!({})]).collect::<Vec<_>>() })
    }

    /// One branch of a union that is told by a tag.
    #[must_use]
    pub fn tagged(branch: Schema, tag: &str, value: &str) -> Schema {
        json_schema!({
            "allOf": [branch, { "type": "object", "properties": { tag: { "const": value } }, "required": [tag] }]
        })
    }

    /// The branches of a union, and anything else.
    #[must_use]
    pub fn any_of(branches: Vec<Schema>) -> Schema {
        json_schema!({ "anyOf": branches.into_iter().chain([json_schema!({})]).collect::<Vec<_>>() })
    }
}

#[cfg(feature = "schemars")]
pub use made::{any_of, integers, tagged, texts};

#[cfg(all(test, feature = "schemars"))]
#[allow(
    unreachable_pub,
    dead_code,
    reason = "the macros declare public types with all their methods"
)]
#[allow(clippy::unwrap_used, reason = "helpers of tests may fail loudly, too")]
mod tests {
    use serde_json::{Value, json};

    fn schema<T: schemars::JsonSchema>() -> Value {
        let mut schema = schemars::schema_for!(T).to_value();
        schema.as_object_mut().unwrap().remove("$schema");
        schema
    }

    crate::open_enum! {
        /// A state.
        pub enum State: str { On = "ON", Off = "OFF" } else Unknown
    }

    crate::open_enum! {
        /// A kind.
        pub enum Kind: i64 { One = 1 "One" } else Unknown
    }

    crate::open_union! {
        /// One of two.
        pub enum Either: tag "type" { State(State) = "S" } else Unknown
    }

    // As generated code has it: only where the branches have schemas, which is another crate's feature.
    crate::open_schema! { Either, generator: crate::private::any_of(vec![
        crate::private::tagged(generator.subschema_for::<State>(), "type", "S"),
    ]) }

    #[test]
    fn open_types_name_what_is_known_and_allow_the_rest() {
        assert_eq!(
            schema::<State>(),
            json!({ "title": "State", "type": "string", "anyOf": [{ "enum": ["ON", "OFF"] }, {}] })
        );
        assert_eq!(
            schema::<Kind>(),
            json!({ "title": "Kind", "type": ["integer", "string"], "anyOf": [{ "const": 1, "title": "One" }, {}] })
        );
        let either = schema::<Either>();
        assert_eq!(either["anyOf"][0]["allOf"][0], json!({ "$ref": "#/$defs/State" }));
        assert_eq!(
            either["anyOf"][0]["allOf"][1]["properties"],
            json!({ "type": { "const": "S" } })
        );
        assert_eq!(either["anyOf"][1], json!({}));
    }

    #[test]
    fn times_are_texts_with_a_format() {
        assert_eq!(schema::<crate::Timestamp>()["format"], "date-time");
        assert_eq!(schema::<crate::Date>()["format"], "date");
        assert_eq!(schema::<crate::Uuid>()["format"], "uuid");
    }
}
