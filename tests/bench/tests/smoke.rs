//! Every work of the benchmarks runs once on both sides, so that it still does when somebody wants to measure.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_altinn-bench");

#[test]
fn every_work_runs_on_both_sides() {
    let listed = Command::new(PROGRAM).arg("works").output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    let mut server = Command::new(PROGRAM)
        .args(["serve", "1"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut port = String::new();
    let out = server.stdout.take().unwrap();
    BufReader::new(out).read_line(&mut port).unwrap();
    let mut failed = Vec::new();
    let mut works = 0;
    for work in listed.lines() {
        works += 1;
        for side in ["ours", "raw"] {
            let out = Command::new(PROGRAM)
                .args(["work", work, side, "1", port.trim()])
                .output()
                .unwrap();
            if !out.status.success() {
                failed.push(format!("{work} {side}: {}", String::from_utf8_lossy(&out.stderr)));
            }
        }
    }
    server.kill().unwrap();
    server.wait().unwrap();
    assert_eq!(failed, Vec::<String>::new());
    assert!(works > 10, "{works}");
}
