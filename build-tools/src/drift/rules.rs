//! The table of rules: what each kind of change does to somebody who builds on the crate.

/// What a change does to code that uses the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// The public API of the crate stays as it is.
    None,
    /// The public API grows; code that compiles keeps compiling and working.
    Additive,
    /// Code that compiles today may not compile, or may not get its request out any more.
    Breaking,
}

impl Effect {
    /// The word in reports.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Additive => "additive",
            Self::Breaking => "breaking",
        }
    }
}

/// One kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name in reports.
    pub id: &'static str,
    /// What it does to code that uses the crate.
    pub effect: Effect,
    /// Whether calls of the crate as it was may be refused by the server, or mean something else to it.
    pub caution: bool,
    /// What happened and what it means in Rust.
    pub says: &'static str,
}

const fn rule(id: &'static str, effect: Effect, caution: bool, says: &'static str) -> Rule {
    Rule {
        id,
        effect,
        caution,
        says,
    }
}

use Effect::{Additive, Breaking, None};

/// All rules. Where the effect is `none` or additive and `caution` is set, the crate of before is at risk, not its successor.
#[rustfmt::skip]
pub static RULES: &[Rule] = &[
    rule("crate-added", Additive, false, "a new crate"),
    rule("crate-removed", Breaking, true, "the crate is made no longer"),
    // Operations.
    rule("operation-added", Additive, false, "a new method of the client"),
    rule("operation-removed", Breaking, true, "the method is gone"),
    rule("operation-renamed", Breaking, false, "the method has another name"),
    rule("operation-address-changed", None, true, "the method stays and calls another path or HTTP method"),
    rule("operation-deprecated", Additive, false, "the method is marked as deprecated"),
    rule("operation-undeprecated", None, false, "the method is no longer marked as deprecated"),
    rule("credentials-changed", None, true, "other tokens, scopes or subscription keys are needed"),
    rule("convenience-added", Additive, false, "specs/apis.toml tells how pages or states follow: new methods to go through them"),
    rule("convenience-changed", None, false, "specs/apis.toml tells otherwise how pages or states follow"),
    rule("convenience-removed", Breaking, false, "specs/apis.toml no longer tells how pages or states follow: the methods for it are gone"),
    // Parameters.
    rule("parameter-added", Additive, false, "a new setter that may be left alone"),
    rule("required-parameter-added", Breaking, true, "a new setter that must be called"),
    rule("parameter-removed", Breaking, true, "the setter is gone"),
    rule("parameter-type-changed", Breaking, true, "the setter takes another type"),
    rule("parameter-became-required", Breaking, true, "the setter must be called"),
    rule("parameter-became-optional", Additive, false, "the setter may be left alone"),
    rule("parameter-moved", None, true, "the value travels in another part of the request"),
    rule("parameter-style-changed", None, true, "the value is written in another way"),
    rule("parameter-wire-name-changed", None, true, "the value travels under another name"),
    rule("parameter-deprecated", None, false, "the setter's documentation says so"),
    rule("parameter-undeprecated", None, false, "the setter's documentation no longer says so"),
    // Request bodies.
    rule("body-added", Additive, false, "a new `body` setter that may be left alone"),
    rule("required-body-added", Breaking, true, "a new `body` setter that must be called"),
    rule("body-removed", Breaking, true, "the `body` setter is gone"),
    rule("body-type-changed", Breaking, true, "the `body` setter takes another type"),
    rule("body-became-required", Breaking, true, "the `body` setter must be called"),
    rule("body-became-optional", Additive, false, "the `body` setter may be left alone"),
    rule("body-media-type-changed", None, true, "the body is sent as another media type"),
    rule("form-field-added", Additive, false, "the form has a new member"),
    rule("form-field-added-to-closed", Breaking, false, "the form has a new member, which a struct literal must name"),
    rule("form-field-removed", Breaking, true, "the member of the form is gone"),
    rule("form-field-type-changed", Breaking, true, "the member of the form has another type"),
    rule("form-field-became-required", Breaking, true, "the form is not sent without the member"),
    rule("form-field-became-optional", Additive, false, "the form can be sent without the member"),
    rule("form-field-wire-name-changed", None, true, "the member travels under another name"),
    // Answers.
    rule("answer-type-changed", Breaking, true, "`send` gives another type"),
    rule("answer-status-added", Additive, false, "the enum of answers has a new variant"),
    rule("answer-status-removed", Breaking, false, "the variant is gone from the enum of answers"),
    rule("answer-status-type-changed", Breaking, true, "the variant of the enum of answers holds another type"),
    rule("error-type-changed", Breaking, false, "`send` fails with another type: the operation got its first typed error body, or lost its last"),
    rule("error-status-added", Additive, false, "the enum of error bodies has a new variant"),
    rule("error-status-removed", Breaking, false, "the variant is gone from the enum of error bodies"),
    rule("error-status-type-changed", Breaking, true, "the variant of the enum of error bodies holds another type"),
    rule("accept-changed", None, true, "another `Accept` header is sent"),
    rule("redirects-changed", None, false, "other redirects count as success"),
    // Types.
    rule("type-added", Additive, false, "a new type"),
    rule("type-removed", Breaking, false, "the type is gone"),
    rule("type-renamed", Breaking, false, "the type has another name"),
    rule("type-kind-changed", Breaking, true, "a struct, enum, union or alias became another of these"),
    rule("alias-changed", Breaking, true, "the alias stands for another type"),
    rule("member-added", Additive, false, "the struct has a new member"),
    rule("member-added-to-closed", Breaking, false, "the struct has a new member, which a struct literal must name"),
    rule("required-member-added", Breaking, true, "the struct has a new member, which its builder demands"),
    rule("member-removed", Breaking, true, "the member is gone"),
    rule("member-type-changed", Breaking, true, "the member has another type"),
    rule("member-became-required", Breaking, true, "`Option<T>` became `T`"),
    rule("member-became-optional", Breaking, true, "`T` became `Option<T>`"),
    rule("list-became-optional", Breaking, true, "`Vec<T>` became `Option<Vec<T>>`"),
    rule("member-wire-name-changed", None, true, "the member travels under another name"),
    rule("member-deprecated", Additive, false, "the member is marked as deprecated"),
    rule("member-undeprecated", None, false, "the member is no longer marked as deprecated"),
    rule("enum-value-added", Additive, false, "a new variant; it was an unknown value before"),
    rule("enum-value-removed", Breaking, true, "the variant is gone"),
    rule("enum-value-wire-changed", None, true, "the variant stands for another value"),
    rule("catch-all-renamed", Breaking, false, "the variant for unknown values has another name, as the document now has an `Unknown` of its own, or had one"),
    rule("variant-added", Additive, false, "the union has a new variant"),
    rule("variant-removed", Breaking, true, "the variant of the union is gone"),
    rule("variant-type-changed", Breaking, true, "the variant of the union holds another type"),
    rule("variant-tag-changed", None, true, "the variant of the union has another tag"),
    rule("union-tag-changed", None, true, "the union is told apart by another member"),
    // Facts that Rust types do not carry.
    rule("status-added", None, false, "the documentation lists a new status without a typed body"),
    rule("status-removed", None, false, "the documentation no longer lists a status without a typed body"),
    rule("request-media-type-added", None, false, "the server takes another media type too"),
    rule("request-media-type-removed", None, true, "the server no longer takes a media type"),
    rule("answer-media-type-added", None, false, "the server can answer in another media type too"),
    rule("answer-media-type-removed", None, true, "the server no longer answers in a media type"),
    rule("header-added", None, false, "answers have a new documented header"),
    rule("header-removed", None, true, "answers have lost a documented header"),
    rule("header-changed", None, false, "a documented header of answers is described otherwise"),
    rule("constraint-tightened", None, false, "fewer values are valid in answers; types do not check this"),
    rule("request-constraint-tightened", None, true, "fewer values are valid in requests; types do not check this"),
    rule("constraint-loosened", None, false, "more values are valid; types do not check this"),
    rule("constraint-changed", None, true, "other values are valid; types do not check this"),
    rule("default-changed", None, true, "the server fills in another value where none is given"),
    rule("format-changed", None, false, "the text or number has another format, of the same Rust type"),
    rule("direction-changed", None, false, "the member became, or is no longer, for reading or writing only"),
    rule("shape-rewritten", None, false, "the schema is written in another way that gives the same Rust type"),
    rule("security-changed", None, true, "the document asks for other credentials; specs/apis.toml decides what is sent"),
    rule("server-changed", None, true, "the document names another server; specs/apis.toml decides what is called"),
    rule("published-name-changed", None, false, "the published operationId is another one; the method keeps its name"),
    rule("version-changed", None, false, "the document has another version"),
    rule("other-fact-changed", None, false, "a fact that no part of the crate is made from"),
];

/// The rule of this name; the last one, which fits everything, where there is none.
#[must_use]
pub(super) fn rule_of(id: &str) -> &'static Rule {
    static UNKNOWN: Rule = rule("unknown", Breaking, true, "a kind of change that has no rule yet");
    RULES.iter().find(|rule| rule.id == id).unwrap_or(&UNKNOWN)
}

/// One change between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change.
    pub rule: &'static Rule,
    /// Where: `GET /orders`, `query parameter page of GET /orders`, `Order.note`.
    pub place: String,
    /// What was there; empty where nothing was.
    pub before: String,
    /// What is there now; empty where nothing is.
    pub after: String,
    /// The operation (`GET /orders`) or the published component that it belongs to.
    pub(super) owner: String,
}

impl Change {
    pub(super) fn new(id: &str, owner: &str, place: impl Into<String>) -> Self {
        Self {
            rule: rule_of(id),
            place: place.into(),
            before: String::new(),
            after: String::new(),
            owner: owner.to_owned(),
        }
    }

    pub(super) fn with(mut self, before: impl ToString, after: impl ToString) -> Self {
        self.before = before.to_string();
        self.after = after.to_string();
        self
    }
}
