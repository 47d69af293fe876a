//! How long a caller takes to get over each fault, with the clock of the machine and the usual policies.

use std::{
    fmt,
    time::{Duration, Instant},
};

use altinn_sandbox::{Fault, FaultRule, Issuer, Sandbox};

use super::world::{self, World};

/// How often each fault is tried.
const ROUNDS: usize = 5;

/// How a fault was got over.
pub(crate) struct Recovery {
    fault: String,
    calls: u32,
    times: Vec<Duration>,
}

impl fmt::Display for Recovery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut times = self.times.clone();
        times.sort();
        let (middle, most) = (
            times[times.len() / 2].as_millis(),
            times[times.len() - 1].as_millis(),
        );
        write!(f, "| {} | {} | {middle} | {most} |", self.fault, self.calls)
    }
}

/// One of each fault, and calls until one succeeds.
pub(super) async fn measure(sandbox: &Sandbox, seed: u64) -> Vec<Recovery> {
    let retry_after = Duration::from_secs(1);
    let faults = [
        Fault::Latency(Duration::from_millis(50)),
        Fault::TooManyRequests { retry_after },
        Fault::Status(500),
        Fault::Status(503),
        Fault::EmptyBody,
        Fault::TruncatedBody,
        Fault::HtmlBody,
        Fault::CutConnection,
        Fault::CutBody,
        Fault::ExpiredToken,
        Fault::RevokedToken,
        Fault::RolledKeys(Issuer::Altinn),
        Fault::ClockSkew(30),
    ];
    let mut all = Vec::new();
    for fault in faults {
        let mut recovery = Recovery {
            fault: format!("{fault:?}"),
            calls: 0,
            times: Vec::new(),
        };
        for round in 0..ROUNDS {
            // A session of its own: one whose last token has just been refused keeps the new one for some seconds.
            let world = World::patient(sandbox).await;
            let instance = world.instance().await;
            world.order_again(&format!("recovery-{seed}")).await;
            let needs_body = fault == Fault::CutBody;
            let operation = if needs_body {
                "altinn-notifications/create_order_chain"
            } else {
                "altinn-storage/get_instance"
            };
            sandbox.fault(FaultRule::new(fault.clone()).operation(operation).times(1));
            let begun = Instant::now();
            let mut calls = 0;
            loop {
                calls += 1;
                let name = format!("recovery-{seed}-{round}-{calls}");
                let outcome = if needs_body {
                    world.order_chain(&name).await.map(drop)
                } else {
                    world.read(instance).await.map(drop)
                };
                if outcome.is_ok() || begun.elapsed() > Duration::from_secs(60) {
                    break;
                }
            }
            recovery.calls = recovery.calls.max(calls);
            recovery.times.push(begun.elapsed());
            sandbox.clear_faults();
            sandbox.set_clock_skew(0);
            world::pause().await;
        }
        all.push(recovery);
    }
    all
}
