//! Measures works in processes of their own. The difference of two counts leaves out what is done once.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::Instant,
};

use crate::work::{Side, Work};

/// How often a work is done: twice, and what lies between counts.
#[derive(Clone, Copy)]
pub(crate) struct Counts(pub(crate) u32, pub(crate) u32);

impl Counts {
    /// What one costs, given what so many cost.
    fn each(self, cost: impl Fn(u32) -> f64) -> f64 {
        (cost(self.1) - cost(self.0)) / f64::from(self.1 - self.0)
    }
}

/// A server in a process of its own.
pub(crate) struct Server {
    process: Child,
    port: u16,
}

impl Server {
    /// It answers once `open_at` requests are there.
    pub(crate) fn start(open_at: u32) -> Self {
        let mut process = this_program()
            .args(["serve", &open_at.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let out = process.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut line).unwrap();
        let port = line.trim().parse().unwrap();
        Self { process, port }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

fn this_program() -> Command {
    Command::new(std::env::current_exe().unwrap())
}

/// Whether valgrind is installed.
pub(crate) fn has_valgrind() -> bool {
    let asked = Command::new("valgrind").arg("--version").output();
    asked.is_ok_and(|asked| asked.status.success())
}

/// Runs a work in a process, within a tool of valgrind if one is named, and returns what it wrote to both outputs.
fn run(work: &Work, side: Side, count: u32, tool: Option<&[&str]>) -> String {
    let open_at = if work.name.starts_with("flight/") {
        count
    } else {
        1
    };
    let server = work.online.then(|| Server::start(open_at));
    let port = server.as_ref().map_or(0, |server| server.port);
    let mut command = match tool {
        Some(arguments) => {
            let mut valgrind = Command::new("valgrind");
            valgrind.args(arguments).arg(std::env::current_exe().unwrap());
            valgrind
        }
        None => this_program(),
    };
    let out = command
        .args([
            "work",
            work.name,
            side.name(),
            &count.to_string(),
            &port.to_string(),
        ])
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&[out.stdout, out.stderr].concat()).into_owned();
    assert!(out.status.success(), "{} by {}: {text}", work.name, side.name());
    text
}

/// The number after the last `before` in a text; groups of digits may be separated by commas.
fn number(text: &str, before: &str) -> f64 {
    let found = text.rsplit_once(before).and_then(|(_, rest)| {
        let digits: String = rest
            .trim_start()
            .chars()
            .take_while(|character| character.is_ascii_digit() || *character == ',')
            .filter(|character| *character != ',')
            .collect();
        digits.parse().ok()
    });
    found.unwrap_or_else(|| panic!("no `{before}` in {text}"))
}

/// Instructions of one.
pub(crate) fn instructions(work: &Work, side: Side, counts: Counts) -> f64 {
    const TOOL: [&str; 3] = [
        "--tool=cachegrind",
        "--cache-sim=no",
        "--cachegrind-out-file=/dev/null",
    ];
    counts.each(|count| number(&run(work, side, count, Some(&TOOL)), " refs:"))
}

/// What one takes of the heap.
pub(crate) struct Heap {
    /// Allocations.
    pub(crate) blocks: f64,
    /// By how many bytes the peak grows.
    pub(crate) peak: f64,
}

/// What one takes of the heap, as valgrind sees it.
pub(crate) fn heap(work: &Work, side: Side, counts: Counts) -> Heap {
    const TOOL: [&str; 2] = ["--tool=dhat", "--dhat-out-file=/dev/null"];
    let [few, many] = [counts.0, counts.1].map(|count| run(work, side, count, Some(&TOOL)));
    let more = f64::from(counts.1 - counts.0);
    let blocks = |text: &str| {
        let total = text.rsplit_once("Total:").map(|(_, rest)| rest).unwrap();
        number(total.lines().next().unwrap(), "bytes in")
    };
    Heap {
        blocks: (blocks(&many) - blocks(&few)) / more,
        peak: (number(&many, "At t-gmax:") - number(&few, "At t-gmax:")) / more,
    }
}

/// By how many bytes the resident memory of a process grows with each.
pub(crate) fn resident(work: &Work, side: Side, counts: Counts) -> f64 {
    counts.each(|count| number(&run(work, side, count, None), "peak kB:") * 1024.0)
}

/// Nanoseconds that one takes: by the clock of the thread, and by the clock on the wall, `[ours, raw]`. Each is the difference of the
/// shortest runs of two counts; the sides take turns.
pub(crate) fn times(work: &Work, counts: Counts, turns: usize) -> [(f64, f64); 2] {
    let mut least = [[(f64::MAX, f64::MAX); 2]; 2];
    for _ in 0..turns {
        for (side, least) in [Side::Ours, Side::Raw].into_iter().zip(&mut least) {
            for (count, least) in [counts.0, counts.1].into_iter().zip(least) {
                let text = run(work, side, count, None);
                least.0 = least.0.min(number(&text, "thread ns:"));
                least.1 = least.1.min(number(&text, "wall ns:"));
            }
        }
    }
    let more = f64::from(counts.1 - counts.0);
    least.map(|[few, many]| ((many.0 - few.0) / more, (many.1 - few.1) / more))
}

/// Does a work in this process, and prints what it took.
pub(crate) fn here(work: &Work, side: Side, count: u32, port: u16) {
    let (thread, begun) = (on_processor(), Instant::now());
    (work.run)(side, count, port);
    let wall = begun.elapsed().as_nanos();
    println!("wall ns: {wall}");
    println!("thread ns: {}", on_processor() - thread);
    println!("peak kB: {}", peak());
}

/// Nanoseconds that this thread has been on a processor; 0 where /proc is not there.
fn on_processor() -> u64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let first = text.split_whitespace().next();
    first.and_then(|number| number.parse().ok()).unwrap_or_default()
}

/// The most memory that this process has had resident, in kB.
fn peak() -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok());
    number.unwrap_or_default()
}
