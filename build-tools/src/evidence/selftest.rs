//! Breaks the facts of the servers in many ways, in memory, and sees whether the comparison notices each one.

use std::collections::{BTreeMap, BTreeSet};

use super::compare::{self, folded};
use super::facts::{EnumValue, Operation, Server};
use super::{About, Comparer, Fact, Inputs, State, Verdict};
use crate::Result;
use crate::document::unescape;

/// One thing that is changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Change {
    /// The type of the members that are declared at a place.
    MemberType(String),
    /// Their name.
    MemberName(String),
    /// They can be null.
    MemberNull(String),
    /// The name and number of the value of an enum at a place.
    Value(String),
    /// A value that the enum with this one does not have yet.
    NewValue(String),
    /// A status of an operation is gone.
    Status(String, String),
    /// There is another one.
    NewStatus(String),
    /// An operation takes another scope instead of this one.
    Scope(String, String),
    /// The name of a parameter, by operation and place.
    ParameterName(String, String),
    /// Its type.
    ParameterType(String, String),
    /// An operation is kept out of the document.
    Hidden(String),
}

impl Change {
    fn kind(&self) -> &'static str {
        match self {
            Self::MemberType(_) => "type of a member",
            Self::MemberName(_) => "name of a member",
            Self::MemberNull(_) => "null",
            Self::Value(_) => "value of an enum",
            Self::NewValue(_) => "new value of an enum",
            Self::Status(..) => "status",
            Self::NewStatus(_) => "new status",
            Self::Scope(..) => "scope",
            Self::ParameterName(..) => "name of a parameter",
            Self::ParameterType(..) => "type of a parameter",
            Self::Hidden(_) => "operation",
        }
    }

    fn place(&self) -> String {
        match self {
            Self::MemberType(at)
            | Self::MemberName(at)
            | Self::MemberNull(at)
            | Self::Value(at)
            | Self::NewValue(at)
            | Self::NewStatus(at)
            | Self::Hidden(at) => at.clone(),
            Self::Status(at, what)
            | Self::Scope(at, what)
            | Self::ParameterName(at, what)
            | Self::ParameterType(at, what) => format!("{at} {what}"),
        }
    }
}

/// A change and what came of it.
#[derive(Clone, Debug)]
pub struct Trial {
    /// The crate.
    pub crate_name: String,
    /// What kind of change it was.
    pub kind: &'static str,
    /// Where it was made.
    pub place: String,
    /// The key of a difference that was not there before; `None` where nothing was noticed.
    pub noticed: Option<String>,
    /// Where nothing was noticed: the deviation that is so wide that it explains this as well.
    pub swallowed: Option<String>,
}

impl Comparer<'_> {
    /// Tries `count` changes, of every kind about as many; the same ones for the same seed. Fewer, where the servers do not
    /// have that many things to change.
    ///
    /// # Errors
    /// When something in `specs/` cannot be read.
    pub fn selftest(&self, crates: &[String], seed: u64, count: usize) -> Result<Vec<Trial>> {
        let mut all: BTreeMap<&str, Inputs> = BTreeMap::new();
        for name in crates {
            if let Some(inputs) = self.inputs(name)? {
                all.insert(name, inputs);
            }
        }
        let mut left: BTreeMap<&'static str, Vec<(&str, Change)>> = BTreeMap::new();
        for (name, inputs) in &all {
            for change in candidates(inputs, &self.judge(name, inputs)) {
                left.entry(change.kind()).or_default().push((*name, change));
            }
        }
        let before: BTreeMap<&str, BTreeSet<String>> = all
            .iter()
            .map(|(name, inputs)| (*name, self.differences(name, inputs, &inputs.server)))
            .collect();
        let mut dice = Dice(seed);
        let mut trials = Vec::new();
        while trials.len() < count && left.values().any(|changes| !changes.is_empty()) {
            for changes in left.values_mut().filter(|changes| !changes.is_empty()) {
                if trials.len() == count {
                    break;
                }
                let (name, change) = changes.swap_remove(dice.below(changes.len()));
                if let (Some(inputs), Some(before)) = (all.get(name), before.get(name)) {
                    trials.push(self.trial(name, inputs, before, &change));
                }
            }
        }
        Ok(trials)
    }

    /// The keys of all differences, the explained ones too.
    fn differences(&self, crate_name: &str, inputs: &Inputs, server: &Server) -> BTreeSet<String> {
        let elsewhere = self.elsewhere(crate_name);
        let documents = &inputs.documents;
        let facts = compare::compare(&documents.corrected, &documents.prefix, server, &elsewhere).facts;
        facts
            .iter()
            .filter(|fact| fact.differs())
            .map(Fact::key)
            .collect()
    }

    fn trial(&self, crate_name: &str, inputs: &Inputs, before: &BTreeSet<String>, change: &Change) -> Trial {
        let mut changed = inputs.server.clone();
        apply(&mut changed, change);
        let after = self.differences(crate_name, inputs, &changed);
        let fresh: Vec<&String> = after.difference(before).collect();
        let explains = |key: &str| inputs.deviations.iter().find(|one| one.explains(key));
        let noticed = fresh
            .iter()
            .find(|key| explains(key).is_none())
            .map(ToString::to_string);
        let swallowed = fresh
            .iter()
            .find_map(|key| explains(key))
            .map(|one| one.at.clone());
        Trial {
            crate_name: crate_name.to_owned(),
            kind: change.kind(),
            place: change.place(),
            swallowed: swallowed.filter(|_| noticed.is_none()),
            noticed,
        }
    }
}

/// What can be changed so that a comparison which agrees no longer does.
fn candidates(inputs: &Inputs, judged: &[super::Judged]) -> BTreeSet<Change> {
    let server = &inputs.server;
    let names: BTreeMap<String, &String> = server
        .operations
        .keys()
        .map(|name| (folded(name), name))
        .collect();
    let all = || server.types.values().flat_map(|one| one.members.values());
    let members: BTreeSet<&str> = all().map(|member| member.source.as_str()).collect();
    let nullable: BTreeSet<&str> = all()
        .filter(|member| member.nullable)
        .map(|member| member.source.as_str())
        .collect();
    let values: BTreeSet<&str> = server
        .types
        .values()
        .flat_map(|one| one.values.values().map(|value| value.source.as_str()))
        .collect();
    let mut found = BTreeSet::new();
    let agreed = judged
        .iter()
        .filter(|one| matches!(one.state, State::Agreed | State::Corrected))
        .map(|one| &one.fact)
        .filter(|fact| fact.verdict == Verdict::Agreed);
    for fact in agreed {
        let at = fact.server.clone();
        let mut words = fact.entity.splitn(4, ' ');
        let operation = match (words.next(), words.next()) {
            (Some(method), Some(path)) => names.get(&folded(&format!("{method} {path}"))),
            _ => None,
        };
        let (place, rest) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        // What a correction took out of the document has the place of its operation.
        let is_parameter = operation.is_some_and(|name| {
            let mut all = server.operations[*name].parameters.iter();
            all.any(|parameter| parameter.source == at)
        });
        match (fact.about, fact.aspect, operation) {
            (About::Member, "type", _) if members.contains(&*at) => {
                found.insert(Change::MemberType(at));
            }
            (About::Member, "", _) if members.contains(&*at) => {
                found.insert(Change::MemberName(at));
            }
            (About::Member, "null", _)
                if members.contains(&*at) && !nullable.contains(&*at) && required(inputs, fact) =>
            {
                found.insert(Change::MemberNull(at));
            }
            (About::Value, "", _) if values.contains(&*at) => {
                found.insert(Change::NewValue(at.clone()));
                found.insert(Change::Value(at));
            }
            // What the framework answers by itself is not missed.
            (About::Status, "", Some(name)) if !["400", "401", "403", "415", "500"].contains(&rest) => {
                found.insert(Change::NewStatus((*name).clone()));
                if server.operations[*name].answers.contains_key(rest) {
                    found.insert(Change::Status((*name).clone(), rest.to_owned()));
                }
            }
            (About::Scope, "", Some(name)) if place == "scope" => {
                found.insert(Change::Scope((*name).clone(), rest.to_owned()));
            }
            (About::Parameter, "", Some(name))
                if is_parameter && ["query", "header", "form"].contains(&place) =>
            {
                found.insert(Change::ParameterName((*name).clone(), at));
            }
            (About::Parameter, "type", Some(name)) if place != "form" => {
                found.insert(Change::ParameterType((*name).clone(), at));
            }
            // One that the manifest calls internal may be hidden.
            (About::Operation, "", Some(name))
                if !internal(inputs, fact) && !server.operations[*name].hidden =>
            {
                found.insert(Change::Hidden((*name).clone()));
            }
            _ => {}
        }
    }
    found
}

fn internal(inputs: &Inputs, fact: &Fact) -> bool {
    let mut places = fact.document.iter();
    places.any(|place| {
        let operation = inputs.documents.corrected.pointer(place);
        operation.is_some_and(|operation| operation["x-altinn"]["internal"] == true)
    })
}

/// Whether the document requires a member and never has null there.
fn required(inputs: &Inputs, fact: &Fact) -> bool {
    let document = &inputs.documents.corrected;
    fact.document.iter().any(|place| {
        let Some((structure, name)) = place.rsplit_once("/properties/") else {
            return false;
        };
        let listed = document
            .pointer(structure)
            .and_then(|schema| schema["required"].as_array());
        let name = unescape(name);
        listed.is_some_and(|listed| listed.iter().any(|one| *one == *name))
    })
}

/// A type that no other is taken for.
fn other(ty: &str) -> String {
    if ty.trim_end_matches('?') == "boolean" {
        "int32"
    } else {
        "boolean"
    }
    .to_owned()
}

fn apply(server: &mut Server, change: &Change) {
    const NAME: &str = "Mutated";
    match change {
        Change::MemberType(at) => {
            let all = server.types.values_mut().flat_map(|one| one.members.values_mut());
            all.filter(|member| member.source == *at)
                .for_each(|member| member.ty = other(&member.ty));
        }
        Change::MemberName(at) => {
            for one in server.types.values_mut() {
                let renamed = std::mem::take(&mut one.members)
                    .into_iter()
                    .map(|(name, member)| {
                        let name = if member.source == *at {
                            format!("{name}{NAME}")
                        } else {
                            name
                        };
                        (name, member)
                    });
                one.members = renamed.collect();
            }
        }
        Change::MemberNull(at) => {
            let all = server.types.values_mut().flat_map(|one| one.members.values_mut());
            all.filter(|member| member.source == *at)
                .for_each(|member| member.nullable = true);
        }
        Change::Value(at) => {
            for one in server.types.values_mut() {
                let renamed = std::mem::take(&mut one.values).into_iter().map(|(name, value)| {
                    if value.source != *at {
                        return (name, value);
                    }
                    let value = EnumValue {
                        wire: format!("{}{NAME}", value.wire),
                        number: value.number.map(|number| number + 1000),
                        ..value
                    };
                    (format!("{name}{NAME}"), value)
                });
                one.values = renamed.collect();
            }
        }
        Change::NewValue(at) => {
            let holds =
                |values: &BTreeMap<String, EnumValue>| values.values().any(|value| value.source == *at);
            for one in server.types.values_mut().filter(|one| holds(&one.values)) {
                let value = EnumValue {
                    number: Some(1000),
                    wire: NAME.to_owned(),
                    ..EnumValue::default()
                };
                one.values.insert(NAME.to_owned(), value);
            }
        }
        Change::Status(name, status) => with(server, name, |one| drop(one.answers.remove(status))),
        Change::NewStatus(name) => with(server, name, |one| {
            one.answers
                .insert("418".to_owned(), super::facts::Answer::default());
        }),
        Change::Scope(name, scope) => with(server, name, |one| {
            let parts: BTreeSet<&str> = scope.split(' ').collect();
            for all in &mut one.scopes {
                if all.iter().map(String::as_str).collect::<BTreeSet<_>>() == parts {
                    *all = vec![NAME.to_owned()];
                }
            }
        }),
        Change::ParameterName(name, at) => with(server, name, |one| {
            let all = one
                .parameters
                .iter_mut()
                .filter(|parameter| parameter.source == *at);
            all.for_each(|parameter| parameter.name.push_str(NAME));
        }),
        Change::ParameterType(name, at) => with(server, name, |one| {
            let all = one
                .parameters
                .iter_mut()
                .filter(|parameter| parameter.source == *at);
            all.for_each(|parameter| parameter.ty = other(&parameter.ty));
        }),
        Change::Hidden(name) => with(server, name, |one| one.hidden = true),
    }
}

fn with(server: &mut Server, name: &str, change: impl FnOnce(&mut Operation)) {
    if let Some(operation) = server.operations.get_mut(name) {
        change(operation);
    }
}

/// Numbers by chance that are the same every time (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % (below.max(1) as u64)).unwrap_or(0)
    }
}
