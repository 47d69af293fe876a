//! Rules of faults as JSON: `{"fault": "status", "status": 503, "operation": "altinn-events", "times": 2, "chance": 0.1}`.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{
    faults::{Fault, FaultRule},
    keys::Issuer,
};

/// A rule, or what is wrong with it.
pub(super) fn read(body: &Value) -> Result<FaultRule, String> {
    let known = [
        "fault",
        "operation",
        "times",
        "chance",
        "milliseconds",
        "retryAfter",
        "status",
        "issuer",
        "seconds",
    ];
    let mut names = body.as_object().into_iter().flatten().map(|(name, _)| name);
    if let Some(name) = names.find(|name| !known.contains(&name.as_str())) {
        return Err(format!("a fault has no member `{name}`"));
    }
    let number = |name: &str| {
        body[name]
            .as_u64()
            .ok_or_else(|| format!("`{name}` is no whole number"))
    };
    let fault = match body["fault"].as_str().unwrap_or_default() {
        "latency" => Fault::Latency(Duration::from_millis(number("milliseconds")?)),
        "tooManyRequests" => Fault::TooManyRequests {
            retry_after: Duration::from_secs(number("retryAfter")?),
        },
        "status" => {
            let status = number("status")?;
            let status = u16::try_from(status)
                .ok()
                .filter(|status| (200..600).contains(status));
            Fault::Status(status.ok_or("`status` is not from 200 to 599")?)
        }
        "emptyBody" => Fault::EmptyBody,
        "truncatedBody" => Fault::TruncatedBody,
        "htmlBody" => Fault::HtmlBody,
        "cutConnection" => Fault::CutConnection,
        "cutBody" => Fault::CutBody,
        "expiredToken" => Fault::ExpiredToken,
        "revokedToken" => Fault::RevokedToken,
        "rolledKeys" => {
            let issuer = body["issuer"].as_str().and_then(Issuer::named);
            Fault::RolledKeys(issuer.ok_or("`issuer` is none of this sandbox")?)
        }
        "clockSkew" => Fault::ClockSkew(body["seconds"].as_i64().ok_or("`seconds` is no whole number")?),
        _ => {
            return Err(
                "`fault` is none of latency, tooManyRequests, status, emptyBody, truncatedBody, htmlBody, \
                 cutConnection, cutBody, expiredToken, revokedToken, rolledKeys, clockSkew"
                    .to_owned(),
            );
        }
    };
    let mut rule = FaultRule::new(fault);
    if let Some(operation) = body["operation"].as_str() {
        rule = rule.operation(operation);
    }
    if !body["times"].is_null() {
        let times = u32::try_from(number("times")?).map_err(|_| "`times` is too large")?;
        rule = rule.times(times);
    }
    if !body["chance"].is_null() {
        let chance = body["chance"]
            .as_f64()
            .filter(|chance| (0.0..=1.0).contains(chance));
        rule = rule.chance(chance.ok_or("`chance` is not from 0 to 1")?);
    }
    Ok(rule)
}

/// A rule as it is read.
pub(crate) fn written(rule: &FaultRule) -> Value {
    let millis = |time: &Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    let mut value = match &rule.fault {
        Fault::Latency(time) => json!({"fault": "latency", "milliseconds": millis(time)}),
        Fault::TooManyRequests { retry_after } => {
            json!({"fault": "tooManyRequests", "retryAfter": retry_after.as_secs()})
        }
        Fault::Status(status) => json!({"fault": "status", "status": status}),
        Fault::EmptyBody => json!({"fault": "emptyBody"}),
        Fault::TruncatedBody => json!({"fault": "truncatedBody"}),
        Fault::HtmlBody => json!({"fault": "htmlBody"}),
        Fault::CutConnection => json!({"fault": "cutConnection"}),
        Fault::CutBody => json!({"fault": "cutBody"}),
        Fault::ExpiredToken => json!({"fault": "expiredToken"}),
        Fault::RevokedToken => json!({"fault": "revokedToken"}),
        Fault::RolledKeys(issuer) => json!({"fault": "rolledKeys", "issuer": issuer.name()}),
        Fault::ClockSkew(seconds) => json!({"fault": "clockSkew", "seconds": seconds}),
    };
    if let Some(operation) = &rule.operation {
        value["operation"] = operation.as_str().into();
    }
    if let Some(times) = rule.times {
        value["times"] = times.into();
    }
    if rule.chance < 1.0 {
        value["chance"] = rule.chance.into();
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_rule_is_read_and_written_back_the_same() {
        let rules = [
            json!({"fault": "latency", "milliseconds": 20, "operation": "altinn-events", "times": 2, "chance": 0.5}),
            json!({"fault": "tooManyRequests", "retryAfter": 7}),
            json!({"fault": "status", "status": 503}),
            json!({"fault": "emptyBody"}),
            json!({"fault": "truncatedBody", "operation": "/maskinporten/token"}),
            json!({"fault": "htmlBody"}),
            json!({"fault": "cutConnection", "chance": 0.0}),
            json!({"fault": "cutBody", "operation": "altinn-broker"}),
            json!({"fault": "expiredToken"}),
            json!({"fault": "revokedToken", "times": 1}),
            json!({"fault": "rolledKeys", "issuer": "altinn"}),
            json!({"fault": "clockSkew", "seconds": -30}),
        ];
        for rule in rules {
            assert_eq!(written(&read(&rule).unwrap()), rule);
        }
    }

    #[test]
    fn a_rule_that_says_too_little_or_too_much_is_refused() {
        let rules = [
            json!({}),
            json!({"fault": "rain"}),
            json!({"fault": "latency"}),
            json!({"fault": "status", "status": 99}),
            json!({"fault": "status", "status": 70_000}),
            json!({"fault": "rolledKeys", "issuer": "nobody"}),
            json!({"fault": "emptyBody", "chance": 2}),
            json!({"fault": "emptyBody", "times": -1}),
            json!({"fault": "emptyBody", "time": 1}),
        ];
        for rule in rules {
            assert!(read(&rule).is_err(), "{rule}");
        }
    }
}
