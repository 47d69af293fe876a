//! What calls, values and transfers cost over the same done by hand; `cargo xtask bench` runs it in a release build.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program that measures ends where it cannot"
)]

mod measure;
mod parts;
mod payloads;
mod plain;
mod report;
mod server;
mod work;

use std::process::ExitCode;

use work::Side;

const USAGE: &str = "usage: cargo xtask bench [--quick] [--write] [PART]…";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        // These are for the processes that this one starts.
        ["serve", open_at] => serve(open_at.parse().unwrap_or(1)),
        ["work", name, side, count, port] => work(name, side, count, port),
        ["works"] => {
            work::all().iter().for_each(|work| println!("{}", work.name));
            ExitCode::SUCCESS
        }
        ["sizes"] => {
            let client = altinn_notifications::Client::new(altinn_runtime::Environment::Tt02, ());
            let http = altinn_runtime::HttpClient::builder().build().unwrap();
            let request =
                altinn_runtime::HttpRequest::new(altinn_runtime::Method::GET, "http://a/".parse().unwrap());
            println!("send builder {}", std::mem::size_of_val(&client.get_shipment()));
            println!(
                "send future {}",
                std::mem::size_of_val(&client.get_shipment().send())
            );
            println!("http request {}", std::mem::size_of_val(&request));
            println!("http send {}", std::mem::size_of_val(&http.send(request)));
            let raw = reqwest::Client::new();
            println!(
                "reqwest send {}",
                std::mem::size_of_val(&raw.get("http://a/").send())
            );
            println!("reqwest builder {}", std::mem::size_of_val(&raw.get("http://a/")));
            println!("reqwest Request {}", std::mem::size_of::<reqwest::Request>());
            println!("reqwest Response {}", std::mem::size_of::<reqwest::Response>());
            println!(
                "HttpResponse {}",
                std::mem::size_of::<altinn_runtime::HttpResponse>()
            );
            println!("Outgoing {}", std::mem::size_of::<altinn_runtime::Outgoing>());
            println!("Failure {}", std::mem::size_of::<altinn_runtime::Failure>());
            println!(
                "Error {}",
                std::mem::size_of::<altinn_runtime::Error<altinn_notifications::answers::GetShipmentError>>()
            );
            println!(
                "Response {}",
                std::mem::size_of::<altinn_runtime::Response<altinn_notifications::types::Shipment>>()
            );
            println!("Call {}", std::mem::size_of::<altinn_runtime::Call<'_>>());
            println!(
                "bytes {}",
                std::mem::size_of_val(&async {
                    let a = raw.get("h").send().await.unwrap();
                    a.bytes().await
                })
            );
            ExitCode::SUCCESS
        }
        ref wanted => measure(wanted),
    }
}

fn serve(open_at: usize) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.unwrap().block_on(server::serve(open_at));
    ExitCode::SUCCESS
}

fn work(name: &str, side: &str, count: &str, port: &str) -> ExitCode {
    let all = work::all();
    let (Some(work), Ok(count), Ok(port)) = (
        all.iter().find(|work| work.name == name),
        count.parse(),
        port.parse(),
    ) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let side = if side == "ours" { Side::Ours } else { Side::Raw };
    measure::here(work, side, count, port);
    ExitCode::SUCCESS
}

fn measure(wanted: &[&str]) -> ExitCode {
    let (flags, names): (Vec<&str>, Vec<&str>) = wanted.iter().partition(|word| word.starts_with("--"));
    let known = |name: &&str| parts::PARTS.iter().any(|part| part.name == *name);
    let flag = |name: &str| flags.contains(&name);
    if !names.iter().all(known) || !flags.iter().all(|flag| matches!(*flag, "--quick" | "--write")) {
        let parts = parts::PARTS.map(|part| part.name).join(", ");
        eprintln!("{USAGE}\nparts: {parts}");
        return ExitCode::from(2);
    }
    if !measure::has_valgrind() {
        eprintln!(
            "valgrind is not installed: time of the processor instead of instructions, and no allocations"
        );
    }
    for part in parts::PARTS {
        if names.is_empty() || names.contains(&part.name) {
            let table = (part.run)(flag("--quick"));
            println!("## {}\n\n{}", part.name, table.markdown());
            if flag("--write") {
                table.write();
            }
        }
    }
    ExitCode::SUCCESS
}
