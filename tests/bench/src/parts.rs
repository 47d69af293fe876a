//! The parts: each measures its works on both sides and makes a table of them.

use crate::{
    measure::{self, Counts},
    report::{Table, ratio, whole},
    work::{self, Side, Work},
};

/// A part by its name.
pub(crate) struct Part {
    pub(crate) name: &'static str,
    pub(crate) run: fn(quick: bool) -> Table,
}

pub(crate) const PARTS: [Part; 4] = [
    Part {
        name: "call",
        run: call,
    },
    Part {
        name: "lookup",
        run: lookup,
    },
    Part {
        name: "decode",
        run: decode,
    },
    Part {
        name: "flight",
        run: flight,
    },
];

fn works(part: &str) -> impl Iterator<Item = Work> {
    let prefixes: &[&str] = match part {
        "call" => &["call/"],
        "lookup" => &["lookup/"],
        "decode" => &["decode/", "encode/"],
        _ => &["flight/"],
    };
    work::all()
        .into_iter()
        .filter(|work| prefixes.iter().any(|prefix| work.name.starts_with(prefix)))
}

fn call(quick: bool) -> Table {
    let counts = if quick { Counts(20, 70) } else { Counts(50, 350) };
    Table {
        part: "call",
        head: vec![
            "one call",
            "ours",
            "by hand",
            "ratio",
            "allocations",
            "by hand",
            "ratio",
        ],
        rows: works("call").map(|work| costs(&work, counts, "call/")).collect(),
    }
}

fn decode(quick: bool) -> Table {
    let counts = |work: &Work| match (work.name.ends_with("1000 instances"), quick) {
        (true, _) => Counts(1, 3),
        (false, true) => Counts(10, 60),
        (false, false) => Counts(50, 350),
    };
    Table {
        part: "decode",
        head: vec![
            "JSON",
            "ours",
            "plain serde",
            "ratio",
            "allocations",
            "plain serde",
            "ratio",
        ],
        rows: works("decode")
            .map(|work| costs(&work, counts(&work), ""))
            .collect(),
    }
}

/// A line with what one costs: instructions and allocations, or time where there is no valgrind.
fn costs(work: &Work, counts: Counts, prefix: &str) -> Vec<String> {
    let name = work
        .name
        .strip_prefix(prefix)
        .unwrap_or(work.name)
        .replace('/', " ");
    if !measure::has_valgrind() {
        let longer = Counts(counts.0 * 20, counts.1 * 20);
        let [(ours, _), (raw, _)] = measure::times(work, longer, 9);
        let nanos = |time| format!("{} ns", whole(time));
        let not_measured = ["", "", ""].map(ToOwned::to_owned);
        let measured = [name, nanos(ours), nanos(raw), ratio(ours, raw)];
        return measured.into_iter().chain(not_measured).collect();
    }
    let [ours, raw] = [Side::Ours, Side::Raw].map(|side| measure::instructions(work, side, counts));
    let [heap, raw_heap] = [Side::Ours, Side::Raw].map(|side| measure::heap(work, side, counts).blocks);
    vec![
        name,
        whole(ours),
        whole(raw),
        ratio(ours, raw),
        format!("{heap:.1}"),
        format!("{raw_heap:.1}"),
        ratio(heap, raw_heap),
    ]
}

fn lookup(quick: bool) -> Table {
    let turns = if quick { 5 } else { 25 };
    let rows = works("lookup").map(|work| {
        let is_first = work.name.ends_with("first token");
        let (few, many) = if is_first { (10, 110) } else { (1000, 101_000) };
        let [(ours, wall), (raw, _)] = measure::times(&work, Counts(few, many), turns);
        let mut row = vec![
            work.name.strip_prefix("lookup/").unwrap_or_default().to_owned(),
            format!("{wall:.0}"),
            format!("{ours:.0}"),
            format!("{raw:.0}"),
        ];
        if measure::has_valgrind() {
            let counts = Counts(few, few + (many - few) / 10);
            row.push(whole(measure::instructions(&work, Side::Ours, counts)));
            row.push(format!("{:.2}", measure::heap(&work, Side::Ours, counts).blocks));
        } else {
            row.extend(["", ""].map(ToOwned::to_owned));
        }
        row
    });
    Table {
        part: "lookup",
        head: vec![
            "token",
            "ns on the wall",
            "ns of the thread",
            "by hand",
            "instructions",
            "allocations",
        ],
        rows: rows.collect(),
    }
}

fn flight(quick: bool) -> Table {
    let many = if quick { 300 } else { 1100 };
    let counts = Counts(100, many);
    let rows = works("flight").map(|work| {
        let [ours, raw] = [Side::Ours, Side::Raw].map(|side| measure::resident(&work, side, counts));
        let mut row = vec![
            work.name.strip_prefix("flight/").unwrap_or_default().to_owned(),
            whole(ours),
            whole(raw),
            ratio(ours, raw),
        ];
        if measure::has_valgrind() {
            let [ours, raw] = [Side::Ours, Side::Raw].map(|side| measure::heap(&work, side, counts).peak);
            row.extend([whole(ours), whole(raw), ratio(ours, raw)]);
        } else {
            row.extend(["", "", ""].map(ToOwned::to_owned));
        }
        row
    });
    Table {
        part: "flight",
        head: vec![
            "bytes per request",
            "resident",
            "by hand",
            "ratio",
            "heap",
            "by hand",
            "ratio",
        ],
        rows: rows.collect(),
    }
}
