//! What `apis.toml` says of an operation beyond its call: how its pages follow one another, what is waited for, and which
//! other operations make a resumable upload of what it creates.

use serde::Deserialize;
use toml::Spanned;

use super::check::Source;
use super::read::Text;
use crate::Result;

/// How the pages of an operation follow one another, in names of the document: `links.next` is a member of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pages {
    /// How the next page is found.
    pub style: PageStyle,
    /// The member of the answer that holds the items; none where the answer is the list.
    pub items: Option<String>,
    /// The member of an item that says where to go on after that item.
    pub position: Option<String>,
}

/// How the next page is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageStyle {
    /// A response header holds its address.
    Header {
        /// The header.
        header: String,
        /// The query parameter whose value is taken from that address, where the rest of it cannot be relied on.
        parameter: Option<String>,
    },
    /// A member of the answer holds its address.
    Link {
        /// The member.
        next: String,
    },
    /// A member of the answer holds the value of a parameter.
    Token {
        /// The member.
        next: String,
        /// The member that says whether there is more, where there is one.
        more: Option<String>,
        /// The parameter.
        parameter: String,
    },
    /// [`Pages::position`] of the last item is the value of a parameter; an empty page is the end.
    Sequence {
        /// The parameter.
        parameter: String,
    },
}

/// What is waited for when an operation is asked again and again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wait {
    /// Until a member of the answer has one of these values.
    Member {
        /// The member.
        member: String,
        /// Values that end the wait well.
        until: Vec<String>,
        /// Values that end it badly.
        failed: Vec<String>,
    },
    /// Until what is asked for is gone: one of these error statuses.
    Gone(Vec<u16>),
}

/// The other operations of a resumable upload (TUS 1.0.0), whose table stands at the one that creates it. All have its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resumable {
    /// The method of the client that uploads.
    pub method: String,
    /// What the server says of itself.
    pub options: String,
    /// How much of an upload it has.
    pub head: String,
    /// Sends the next bytes.
    pub patch: String,
    /// Gives an upload up.
    pub delete: String,
}

/// The table `pages` of an operation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawPages {
    style: Spanned<RawStyle>,
    header: Option<Text>,
    next: Option<Text>,
    more: Option<Text>,
    parameter: Option<Text>,
    items: Option<Text>,
    position: Option<Text>,
}

#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawStyle {
    HeaderNext,
    Link,
    Token,
    Sequence,
}

/// The table `wait` of an operation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawWait {
    member: Option<Text>,
    #[serde(default)]
    until: Vec<Text>,
    #[serde(default)]
    failed: Vec<Text>,
    #[serde(default)]
    until_status: Vec<Spanned<u16>>,
}

/// The table `resumable` of an operation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawResumable {
    method: Text,
    options: Text,
    head: Text,
    patch: Text,
    delete: Text,
}

impl RawResumable {
    pub(super) fn checked(self, source: &Source<'_>) -> Result<Resumable> {
        let named = |name: Text| source.operation_name(&name).map(|()| name.into_inner());
        Ok(Resumable {
            method: named(self.method)?,
            options: named(self.options)?,
            head: named(self.head)?,
            patch: named(self.patch)?,
            delete: named(self.delete)?,
        })
    }
}

impl RawPages {
    pub(super) fn checked(self, source: &Source<'_>) -> Result<Pages> {
        let Self {
            style,
            header,
            next,
            more,
            parameter,
            items,
            position,
        } = self;
        let span = style.span();
        let wanted = |key: &'static str, value: Option<Text>| {
            value.map(Spanned::into_inner).ok_or_else(|| {
                source.error(
                    &span,
                    &format!("this style of pages lacks `{key}`"),
                    &format!("add `{key} = \"...\"`"),
                )
            })
        };
        let unused = |keys: &[(&str, &Option<Text>)]| match keys.iter().find(|(_, value)| value.is_some()) {
            Some((key, _)) => Err(source.error(
                &span,
                &format!("this style of pages has no `{key}`"),
                "remove the key, or correct the style",
            )),
            None => Ok(()),
        };
        let plain = |value: Option<Text>| value.map(Spanned::into_inner);
        let style = match *style.get_ref() {
            RawStyle::HeaderNext => {
                unused(&[("next", &next), ("more", &more)])?;
                PageStyle::Header {
                    header: wanted("header", header)?,
                    parameter: plain(parameter),
                }
            }
            RawStyle::Link => {
                unused(&[("header", &header), ("more", &more), ("parameter", &parameter)])?;
                PageStyle::Link {
                    next: wanted("next", next)?,
                }
            }
            RawStyle::Token => {
                unused(&[("header", &header)])?;
                PageStyle::Token {
                    next: wanted("next", next)?,
                    more: plain(more),
                    parameter: wanted("parameter", parameter)?,
                }
            }
            RawStyle::Sequence => {
                unused(&[("header", &header), ("next", &next), ("more", &more)])?;
                if position.is_none() {
                    return Err(source.error(
                        &span,
                        "this style of pages lacks `position`",
                        "name the member of an item",
                    ));
                }
                PageStyle::Sequence {
                    parameter: wanted("parameter", parameter)?,
                }
            }
        };
        Ok(Pages {
            style,
            items: plain(items),
            position: plain(position),
        })
    }
}

impl RawWait {
    pub(super) fn checked(self, source: &Source<'_>, name: &Text) -> Result<Wait> {
        let texts = |list: Vec<Text>| list.into_iter().map(Spanned::into_inner).collect::<Vec<_>>();
        match (self.member, self.until.is_empty(), self.until_status.is_empty()) {
            (Some(member), false, true) => {
                if let Some(both) = self.failed.iter().find(|value| {
                    self.until.iter().any(|other| other.get_ref() == value.get_ref())
                }) {
                    source.check(false, both, "ends the wait well and badly", "keep it in one of the two lists")?;
                }
                Ok(Wait::Member {
                    member: member.into_inner(),
                    until: texts(self.until),
                    failed: texts(self.failed),
                })
            }
            (None, true, false) if self.failed.is_empty() => {
                for status in &self.until_status {
                    if !(400..500).contains(status.get_ref()) {
                        return Err(source.error(&status.span(), "is no status of what is gone", "4xx, such as 404"));
                    }
                }
                Ok(Wait::Gone(self.until_status.into_iter().map(Spanned::into_inner).collect()))
            }
            _ => Err(source.error(
                &name.span(),
                "this wait has neither a member with values nor a status to end at",
                "write { member = \"status\", until = [\"Published\"], failed = [\"Failed\"] } or { until-status = [404] }",
            )),
        }
    }
}
