//! One thing that both sides say something about, and whether they say the same.

use std::collections::BTreeMap;

/// What a fact is about. The report counts by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum About {
    /// A method and path.
    Operation,
    /// A value in the path, the query, a header or a form.
    Parameter,
    /// A request body.
    Body,
    /// A status with what it carries.
    Status,
    /// A scope of an operation.
    Scope,
    /// A member of a structure.
    Member,
    /// A value of an enum.
    Value,
}

impl About {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 7] = [
        Self::Operation,
        Self::Parameter,
        Self::Body,
        Self::Status,
        Self::Scope,
        Self::Member,
        Self::Value,
    ];

    /// The plural, for a heading.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Operation => "operations",
            Self::Parameter => "parameters",
            Self::Body => "bodies",
            Self::Status => "statuses",
            Self::Scope => "scopes",
            Self::Member => "members",
            Self::Value => "values",
        }
    }
}

/// What became of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both say the same.
    Agreed,
    /// The document allows more than the server sends, or asks for less than it takes: no call fails by it.
    Wider,
    /// They do not say the same.
    Differs {
        /// What the document says.
        document: String,
        /// What the server does.
        server: String,
    },
}

impl Verdict {
    fn rank(&self) -> u8 {
        match self {
            Self::Agreed => 0,
            Self::Wider => 1,
            Self::Differs { .. } => 2,
        }
    }
}

/// One comparison.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is about.
    pub about: About,
    /// The operation, parameter, member, ...: `ResourceExt.requiredParty`.
    pub entity: String,
    /// What of it: `type`, `null`, ...; empty for its being there at all.
    pub aspect: &'static str,
    /// Whether the sides agree.
    pub verdict: Verdict,
    /// The places in the corrected document, as JSON pointers.
    pub document: Vec<String>,
    /// The place in the server's source, as `server.json` gives it.
    pub server: String,
    /// Whether the server has it only since its newest release.
    pub unreleased: bool,
}

impl Fact {
    /// What is compared, without the values.
    #[must_use]
    pub fn subject(&self) -> String {
        if self.aspect.is_empty() {
            self.entity.clone()
        } else {
            format!("{} {}", self.entity, self.aspect)
        }
    }

    /// The stable name of a difference, which deviations match; the subject alone where there is none.
    #[must_use]
    pub fn key(&self) -> String {
        match &self.verdict {
            Verdict::Differs { document, server } => {
                format!("{}: {document}, server {server}", self.subject())
            }
            _ => self.subject(),
        }
    }

    /// Whether the sides differ.
    #[must_use]
    pub fn differs(&self) -> bool {
        matches!(self.verdict, Verdict::Differs { .. })
    }
}

/// All comparisons, each once.
#[derive(Debug, Default)]
pub(super) struct Facts {
    by_subject: BTreeMap<String, Fact>,
}

impl Facts {
    /// Keeps a comparison. Of two of one subject the worse one stays, with the places of both.
    pub(super) fn add(&mut self, mut fact: Fact) {
        let subject = fact.subject();
        if let Some(known) = self.by_subject.get_mut(&subject) {
            for place in std::mem::take(&mut known.document) {
                if !fact.document.contains(&place) {
                    fact.document.push(place);
                }
            }
            if fact.verdict.rank() <= known.verdict.rank() {
                known.document = fact.document;
                return;
            }
        }
        self.by_subject.insert(subject, fact);
    }

    pub(super) fn into_vec(self) -> Vec<Fact> {
        self.by_subject.into_values().collect()
    }
}
