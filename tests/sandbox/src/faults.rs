//! Faults on demand: for an operation or for all, always, a number of times, or by chance from the seed.

use std::time::Duration;

use crate::{keys::Issuer, random::Seed};

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The answer comes so much later.
    Latency(Duration),
    /// 429 with `Retry-After` in whole seconds.
    TooManyRequests {
        /// How long the caller is told to wait.
        retry_after: Duration,
    },
    /// This status, with a problem as its body.
    Status(u16),
    /// The right status, and nothing in the body.
    EmptyBody,
    /// The right status and length, and a connection that breaks in the middle of the body.
    TruncatedBody,
    /// 200 and a page of HTML, as a proxy or a login gives it.
    HtmlBody,
    /// The request is carried out, and the connection breaks before the first byte of the answer.
    CutConnection,
    /// The connection breaks in the middle of the request's body, and nothing of it is carried out.
    CutBody,
    /// 401, as if the token had expired.
    ExpiredToken,
    /// 401, and the token is refused from now on.
    RevokedToken,
    /// The issuer signs with a new key before the request is looked at, and the old one is published no more: tokens of
    /// that issuer are refused from now on.
    RolledKeys(Issuer),
    /// The clock of the sandbox is so many seconds ahead of this machine's from the request on; behind it when negative.
    ClockSkew(i64),
}

/// A fault and when it happens.
#[derive(Clone, Debug)]
#[must_use]
pub struct FaultRule {
    pub(crate) fault: Fault,
    pub(crate) operation: Option<String>,
    pub(crate) times: Option<u32>,
    pub(crate) chance: f64,
}

impl FaultRule {
    /// A fault that happens to every request.
    pub fn new(fault: Fault) -> Self {
        Self {
            fault,
            operation: None,
            times: None,
            chance: 1.0,
        }
    }

    /// For one operation only, by its name in the documents: `altinn-events/publish_event`, a whole document by `altinn-events`, or a path such as
    /// `/maskinporten/token`.
    pub fn operation(mut self, name: impl Into<String>) -> Self {
        self.operation = Some(name.into());
        self
    }

    /// For so many requests, and then no more.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// For this share of the requests, from 0 to 1; which ones follows from the seed.
    pub fn chance(mut self, chance: f64) -> Self {
        self.chance = chance.clamp(0.0, 1.0);
        self
    }

    fn concerns(&self, operation: Option<&str>, path: &str) -> bool {
        let Some(wanted) = self.operation.as_deref() else {
            return true;
        };
        let document = operation.and_then(|name| name.split('/').next());
        operation == Some(wanted) || document == Some(wanted) || path == wanted
    }
}

/// The rules of a sandbox.
#[derive(Debug, Default)]
pub(crate) struct FaultBoard(pub(crate) Vec<FaultRule>);

impl FaultBoard {
    /// The faults of a request, in the order of their rules.
    pub(crate) fn draw(&mut self, operation: Option<&str>, path: &str, seed: Seed) -> Vec<Fault> {
        let mut drawn = Vec::new();
        for (index, rule) in (0..).zip(&mut self.0) {
            if !rule.concerns(operation, path) || seed.child("fault").nth(index).fraction() >= rule.chance {
                continue;
            }
            match &mut rule.times {
                Some(0) => continue,
                Some(left) => *left -= 1,
                None => {}
            }
            drawn.push(rule.fault.clone());
        }
        drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_happens_to_its_operation_its_number_of_times() {
        let rule = FaultRule::new(Fault::EmptyBody).operation("a/b").times(2);
        let mut board = FaultBoard(vec![rule]);
        let seed = Seed::new(1);
        assert!(board.draw(Some("a/c"), "/x", seed).is_empty());
        let counts: Vec<usize> = (0..4)
            .map(|_| board.draw(Some("a/b"), "/x", seed).len())
            .collect();
        assert_eq!(counts, [1, 1, 0, 0]);
    }

    #[test]
    fn chance_is_the_seeds() {
        let rule = || FaultBoard(vec![FaultRule::new(Fault::EmptyBody).operation("a").chance(0.25)]);
        let draw = |board: &mut FaultBoard| -> Vec<bool> {
            (0..1000)
                .map(|number| !board.draw(Some("a/b"), "/", Seed::new(3).nth(number)).is_empty())
                .collect()
        };
        let (first, second) = (draw(&mut rule()), draw(&mut rule()));
        assert_eq!(first, second);
        let hits = first.iter().filter(|hit| **hit).count();
        assert!((180..320).contains(&hits), "{hits}");
    }
}
