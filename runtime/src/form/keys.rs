//! A typed value as the fields of a form: ASP.NET binds `Content.MessageTitle` and `Recipients[0]` to members and items.

use serde::{
    Serialize, Serializer,
    ser::{self, Error as _},
};
use serde_json::Error;

/// Writes the fields of one value. Members of structures begin with a capital, as the published forms have them; those of the
/// items of a list stay as they are, and so do the keys of dictionaries.
pub(super) struct Fields<'f> {
    pub(super) name: String,
    pub(super) in_list: bool,
    pub(super) found: &'f mut Vec<(String, String)>,
}

impl Fields<'_> {
    fn text(self, text: impl Into<String>) -> Result<(), Error> {
        self.found.push((self.name, text.into()));
        Ok(())
    }

    fn below(&mut self, name: String, in_list: bool) -> Fields<'_> {
        Fields {
            name,
            in_list,
            found: &mut *self.found,
        }
    }

    /// What has this name inside the value, as it stands.
    fn dotted(&mut self, name: &str) -> Fields<'_> {
        let between = if self.name.is_empty() { "" } else { "." };
        let name = format!("{}{between}{name}", self.name);
        let in_list = self.in_list;
        self.below(name, in_list)
    }

    fn member(&mut self, name: &str) -> Fields<'_> {
        let (first, rest) = name.split_at(name.chars().next().map_or(0, char::len_utf8));
        let first = if self.in_list {
            first.to_owned()
        } else {
            first.to_uppercase()
        };
        self.dotted(&format!("{first}{rest}"))
    }
}

macro_rules! as_text {
    ($($method:ident: $of:ty),* $(,)?) => { $(
        fn $method(self, value: $of) -> Result<(), Error> {
            self.text(value.to_string())
        }
    )* };
}

impl<'f> Serializer for Fields<'f> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Items<'f>;
    type SerializeTuple = Items<'f>;
    type SerializeTupleStruct = Items<'f>;
    type SerializeTupleVariant = Items<'f>;
    type SerializeMap = Entries<'f>;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    as_text! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64,
        serialize_f32: f32, serialize_f64: f64, serialize_char: char, serialize_str: &str,
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Error> {
        Err(Error::custom("bytes are no text of a form"))
    }

    fn serialize_none(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        self.text(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        mut self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self.member(variant))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'f>, Error> {
        Ok(Items(self, 0))
    }

    fn serialize_tuple(self, _: usize) -> Result<Items<'f>, Error> {
        Ok(Items(self, 0))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Items<'f>, Error> {
        Ok(Items(self, 0))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Items<'f>, Error> {
        Ok(Items(self, 0))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'f>, Error> {
        Ok(Entries(self, String::new()))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Error> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Error> {
        Ok(self)
    }
}

/// A list, with the number of its next item.
pub(super) struct Items<'f>(Fields<'f>, usize);

impl Items<'_> {
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        let name = format!("{}[{}]", self.0.name, self.1);
        self.1 += 1;
        value.serialize(self.0.below(name, true))
    }
}

macro_rules! items {
    ($($of:ident $method:ident),* $(,)?) => { $(
        impl ser::$of for Items<'_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
                self.item(value)
            }

            fn end(self) -> Result<(), Error> {
                Ok(())
            }
        }
    )* };
}
items!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field,
);

/// A dictionary, with the key of its next value.
pub(super) struct Entries<'f>(Fields<'f>, String);

impl ser::SerializeMap for Entries<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        let mut found = Vec::new();
        key.serialize(Fields {
            name: String::new(),
            in_list: true,
            found: &mut found,
        })?;
        self.1 = found.pop().map(|(_, key)| key).unwrap_or_default();
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(self.0.dotted(&self.1))
    }

    fn end(self) -> Result<(), Error> {
        Ok(())
    }
}

macro_rules! members {
    ($($of:ident),*) => { $(
        impl ser::$of for Fields<'_> {
            type Ok = ();
            type Error = Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
                value.serialize(self.member(name))
            }

            fn end(self) -> Result<(), Error> {
                Ok(())
            }
        }
    )* };
}
members!(SerializeStruct, SerializeStructVariant);

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::{Number, Optional, Timestamp};

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Letter {
        message_title: String,
        note: Option<String>,
        urgent: bool,
        amount: Number,
        due: Timestamp,
        links: Optional<Vec<Link>>,
        property_list: BTreeMap<String, String>,
        content: Content,
        kind: Kind,
        anything: serde_json::Value,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Link {
        link_text: String,
    }

    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Content {
        recipients: Vec<u8>,
    }

    #[derive(Serialize)]
    enum Kind {
        Plain,
    }

    #[test]
    fn members_are_dotted_items_are_indexed_and_nothing_is_left_out() {
        let letter = Letter {
            message_title: "t".to_owned(),
            note: None,
            urgent: true,
            amount: Number::from(12.5),
            due: "2026-01-31T12:00:00Z".parse().unwrap(),
            links: vec![Link {
                link_text: "l".to_owned(),
            }]
            .into(),
            property_list: BTreeMap::from([("a key".to_owned(), "v".to_owned())]),
            content: Content {
                recipients: vec![7, 8],
            },
            kind: Kind::Plain,
            anything: serde_json::json!({ "x": [null, 1] }),
        };
        let fields = |name: &str| {
            let mut found = Vec::new();
            let fields = Fields {
                name: name.to_owned(),
                in_list: false,
                found: &mut found,
            };
            letter.serialize(fields).unwrap();
            found
        };
        let expected = [
            ("MessageTitle", "t"),
            ("Urgent", "true"),
            ("Amount", "12.5"),
            ("Due", "2026-01-31T12:00:00Z"),
            ("Links[0].linkText", "l"),
            ("PropertyList.a key", "v"),
            ("Content.Recipients[0]", "7"),
            ("Content.Recipients[1]", "8"),
            ("Kind", "Plain"),
            ("Anything.x[1]", "1"),
        ];
        let plain = |prefix: &str| {
            let pairs = expected.map(|(name, value)| (format!("{prefix}{name}"), value.to_owned()));
            pairs.to_vec()
        };
        assert_eq!(fields(""), plain(""));
        assert_eq!(fields("Metadata"), plain("Metadata."));
    }
}
