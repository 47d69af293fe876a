//! Load: mixed journeys at a steady rate against a sandbox in the same process; fails on any error, and when the rate
//! does not hold. `cargo bench -p altinn-sandbox --bench load -- --rate 2000 --seconds 60`
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a program that measures: it speaks on its output, and stops when it cannot go on"
)]
#![allow(missing_docs, reason = "a program has no items for others")]

mod drive;
mod journeys;
mod webhook;

use std::{
    sync::{Arc, atomic::Ordering::SeqCst},
    time::{Duration, Instant},
};

use altinn_sandbox::Sandbox;
use clap::Parser;

use drive::Drive;

/// Mixed journeys at a steady rate.
#[derive(Clone, Debug, Parser)]
struct Options {
    /// Requests a second.
    #[arg(long, default_value_t = 2000)]
    rate: u32,
    /// How long, in seconds.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// Seconds at the same rate before anything is counted; a minute fills what the sandbox remembers.
    #[arg(long, default_value_t = 60)]
    warm_up: u32,
    /// Journeys that are under way at the same time.
    #[arg(long, default_value_t = 64)]
    users: u32,
    /// How many things of each kind the sandbox remembers.
    #[arg(long, default_value_t = 2000)]
    remembered: usize,
    /// What `cargo bench` says.
    #[arg(long, hide = true)]
    bench: bool,
}

#[tokio::main(worker_threads = 2)]
async fn main() -> std::process::ExitCode {
    let options = Options::parse();
    let builder = Sandbox::builder().remembered(options.remembered);
    let sandbox = builder.subscription_keys(false).start().await.expect("it starts");
    let setting = Arc::new(journeys::Setting::new(sandbox).await);
    println!(
        "{} requests a second for {} s after {} s of warm-up, {} journeys at a time; client and sandbox in this process, \
         on two threads",
        options.rate, options.seconds, options.warm_up, options.users
    );
    run(&setting, &options, options.warm_up).await;
    let began = Instant::now();
    let measured = tokio::spawn({
        let (setting, options) = (setting.clone(), options.clone());
        async move { run(&setting, &options, options.seconds).await }
    });
    let mut memory = Vec::new();
    for second in [10, 30] {
        if second < u64::from(options.seconds) {
            tokio::time::sleep_until((began + Duration::from_secs(second)).into()).await;
            memory.push((second, resident()));
        }
    }
    let drive = measured.await.expect("it runs to its end");
    let took = began.elapsed().as_secs_f64();
    memory.push((u64::from(options.seconds), resident()));
    let mut latencies = drive.latencies();
    latencies.sort_unstable();
    let at = |part: f64| {
        let index = ((latencies.len() as f64 * part) as usize).min(latencies.len().saturating_sub(1));
        latencies.get(index).copied().unwrap_or_default() as f64 / 1000.0
    };
    let rate = latencies.len() as f64 / took;
    println!(
        "{} requests, {rate:.0} a second, in {} journeys",
        latencies.len(),
        drive.journeys.load(SeqCst)
    );
    println!(
        "latency: p50 {:.2} ms, p99 {:.2} ms, largest {:.2} ms",
        at(0.5),
        at(0.99),
        at(1.0)
    );
    println!("events delivered to a webhook: {}", setting.delivered());
    for (second, bytes) in memory {
        println!(
            "memory at {second} s: {:.1} MiB",
            bytes as f64 / f64::from(1 << 20)
        );
    }
    println!("processor: {:.1} s of {took:.1} s", drive.processor());
    let (errors, flaws) = (drive.errors(), setting.sandbox.flaws());
    println!(
        "errors: {}, answers that broke their document: {}",
        errors.len(),
        flaws.len()
    );
    for error in errors.iter().take(10).chain(flaws.iter().take(10)) {
        println!("  {error}");
    }
    let held = rate >= f64::from(options.rate) * 0.99;
    if errors.is_empty() && flaws.is_empty() && held {
        std::process::ExitCode::SUCCESS
    } else {
        println!("it did not hold");
        std::process::ExitCode::FAILURE
    }
}

/// Runs journeys for so many seconds; each request waits for its turn.
async fn run(setting: &Arc<journeys::Setting>, options: &Options, seconds: u32) -> Arc<Drive> {
    let drive = Arc::new(Drive::new(setting.client(), options.rate, seconds));
    let users: Vec<_> = (0..options.users)
        .map(|_| {
            let (setting, drive) = (setting.clone(), drive.clone());
            tokio::spawn(async move {
                while !drive.is_over() {
                    match journeys::one(&setting, &drive, setting.next()).await {
                        Ok(()) => drop(drive.journeys.fetch_add(1, SeqCst)),
                        Err(stop) => drive.note(stop),
                    }
                }
            })
        })
        .collect();
    for user in users {
        user.await.expect("a journey does not panic");
    }
    drive
}

/// The memory of this process that is resident, in bytes; 0 where /proc is not there.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    kilobytes.unwrap_or_default() * 1024
}
