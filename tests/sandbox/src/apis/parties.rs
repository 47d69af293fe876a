//! Parties as Altinn's register has them: persons and organisations with the UUIDs that the sandbox gives them.

use serde_json::{Value, json};

use crate::{exchange, world::World};

/// How the access management APIs name a person and an organisation.
pub(super) const PREFIXES: [&str; 2] = [
    "urn:altinn:person:identifier-no",
    "urn:altinn:organization:identifier-no",
];

/// The party UUID of a person (eleven digits) or an organisation (nine).
pub(crate) fn uuid(world: &World, number: &str) -> String {
    match number.len() {
        11 => exchange::person(world.seed, number).2,
        _ => world.seed.child("organisation").child(number).uuid(),
    }
}

/// The UUID that always belongs to a thing of a kind: a resource, a role, a package.
pub(super) fn id_of(world: &World, kind: &str, name: &str) -> String {
    world.seed.child(kind).child(name).uuid()
}

/// A party by its number, as the answers have it.
pub(super) fn by_number(world: &World, number: &str) -> Value {
    let (kind, name, member) = match number.len() {
        11 => ("Person", "A person".to_owned(), "personIdentifier"),
        _ => (
            "Organisasjon",
            format!("Organisation {number}"),
            "organizationIdentifier",
        ),
    };
    let mut party = json!({"id": uuid(world, number), "name": name, "type": kind});
    party[member] = number.into();
    party
}

/// A party by a URN; `None` where it names neither a person nor an organisation.
pub(super) fn by_urn(world: &World, urn: &str) -> Option<Value> {
    let (prefix, number) = urn.rsplit_once(':')?;
    let place = PREFIXES.iter().position(|known| *known == prefix)?;
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    (digits && number.len() == [11, 9][place]).then(|| by_number(world, number))
}

/// The same with what parties of connections and delegations have besides.
pub(super) fn entity(mut party: Value) -> Value {
    party["isDeleted"] = false.into();
    party
}

/// An access package by its URN or the last part of it.
pub(super) fn package(world: &World, name: &str) -> Value {
    let urn = if name.starts_with("urn:") {
        name.to_owned()
    } else {
        format!("urn:altinn:accesspackage:{name}")
    };
    json!({"id": id_of(world, "package", &urn), "urn": urn, "areaId": id_of(world, "package", "area")})
}

/// A role by its code.
pub(super) fn role(world: &World, code: &str) -> Value {
    json!({"id": id_of(world, "role", code), "code": code})
}
