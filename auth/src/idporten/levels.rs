//! The security level of a login (`acr`): what was asked for, and whether the answer is good enough.

/// The levels of ID-porten and of Altinn's own login, the lowest first.
const LEVELS: [&str; 4] = [
    "selfregistered-email",
    "idporten-loa-low",
    "idporten-loa-substantial",
    "idporten-loa-high",
];

fn rank(level: &str) -> Option<usize> {
    LEVELS.iter().position(|known| *known == level)
}

/// Whether a login at this level is one of those that were asked for (`acr_values`), or above the lowest of them. What is asked
/// for is no more than a wish to the issuer (OpenID Connect Core, section 3.1.2.1).
pub(super) fn is_enough(level: Option<&str>, asked: &str) -> bool {
    let Some(level) = level else {
        return false;
    };
    let lowest = asked.split_whitespace().filter_map(rank).min();
    asked.split_whitespace().any(|asked| asked == level)
        || lowest.is_some_and(|lowest| rank(level).is_some_and(|rank| rank >= lowest))
}
