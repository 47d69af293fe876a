//! What generating costs: each crate alone in a process of its own, and all of them in one. Prints the table of the README and
//! fails where a limit is broken. `cargo bench -p altinn-build-tools` (Linux, which tells CPU time and memory under /proc).
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a program that prints a table"
)]

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use altinn_build_tools::{Generated, Workspace, generate, generate_shared};

/// Seconds of CPU and KiB of memory that all crates together may take.
const ALL: (f64, u64) = (10.0, 1024 * 1024);

/// Seconds of CPU that one crate may take.
const ONE: f64 = 1.0;

/// Clock ticks per second in /proc (USER_HZ, 100 on every Linux that Rust runs on).
const TICKS: f64 = 100.0;

/// The crate that a process of its own is to generate; `all` for all of them.
const CHILD: &str = "REGENERATE_BENCH_CRATE";

/// Syntax trees nest deeper than the 2 MB that a thread usually has.
const STACK: usize = 32 * 1024 * 1024;

struct Cost {
    cpu: f64,
    wall: f64,
    peak: u64,
}

fn main() {
    if !Path::new("/proc/self/stat").exists() {
        println!("not run: there is no /proc here");
        return;
    }
    if let Ok(name) = std::env::var(CHILD) {
        let work = move || child(&name);
        std::thread::Builder::new()
            .stack_size(STACK)
            .spawn(work)
            .unwrap()
            .join()
            .unwrap();
        return;
    }
    if cfg!(debug_assertions) {
        println!("not run: the limits are those of a release build");
        return;
    }
    let workspace = Workspace::open(&root()).unwrap();
    println!("| crate | operations | lines | CPU s | wall s | peak MiB |");
    println!("|---|--:|--:|--:|--:|--:|");
    let mut broken = Vec::new();
    for name in workspace.crates() {
        let (facts, cost) = measure(&name);
        row(&name, &facts, &cost);
        if cost.cpu > ONE {
            broken.push(format!("{name} takes {:.2} s of CPU, more than {ONE}", cost.cpu));
        }
    }
    let (facts, cost) = measure("all");
    row("all, and what is made of all", &facts, &cost);
    if cost.cpu > ALL.0 || cost.peak > ALL.1 {
        broken.push(format!(
            "all take {:.2} s of CPU and {} KiB, more than {ALL:?}",
            cost.cpu, cost.peak
        ));
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn row(name: &str, facts: &str, cost: &Cost) {
    println!(
        "| {name} | {facts} | {:.2} | {:.2} | {} |",
        cost.cpu,
        cost.wall,
        cost.peak / 1024
    );
}

/// Generates in a process of its own, so that one crate does not warm up or swell another.
fn measure(name: &str) -> (String, Cost) {
    let output = Command::new(std::env::current_exe().unwrap())
        .env(CHILD, name)
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{name}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = String::from_utf8(output.stdout).unwrap();
    let mut parts = text.trim().split(';');
    let mut next = || parts.next().unwrap().trim().to_owned();
    let facts = next();
    let mut number = || next().parse::<f64>().unwrap();
    let cost = Cost {
        cpu: number(),
        wall: number(),
        peak: number() as u64,
    };
    (facts, cost)
}

fn child(name: &str) {
    let begun = Instant::now();
    let workspace = Workspace::open(&root()).unwrap();
    let names = if name == "all" {
        workspace.crates()
    } else {
        vec![name.to_owned()]
    };
    let made: Vec<Generated> = names
        .iter()
        .map(|name| generate(&workspace, name).unwrap())
        .collect();
    if name == "all" {
        std::hint::black_box(generate_shared(&made));
    }
    let (operations, lines) = made.iter().fold((0, 0), |(operations, lines), one| {
        (operations + one.operations_out, lines + one.lines)
    });
    println!(
        "{operations} | {lines};{};{};{}",
        cpu(),
        begun.elapsed().as_secs_f64(),
        peak()
    );
}

/// Seconds of CPU, user and system, of this process so far: fields 14 and 15 of proc(5) stat.
fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let after_name = stat.rsplit_once(')').unwrap().1;
    let ticks: f64 = after_name
        .split_whitespace()
        .skip(11)
        .take(2)
        .map(|ticks| ticks.parse::<f64>().unwrap())
        .sum();
    ticks / TICKS
}

/// The most memory that this process ever held, in KiB: VmHWM of proc(5) status.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    line.trim().trim_end_matches(" kB").trim().parse().unwrap()
}
