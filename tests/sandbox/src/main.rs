//! The sandbox as a program.

use std::{fmt, io::Write as _, net::IpAddr, process::ExitCode};

use altinn_sandbox::{ClientRegistration, Sandbox, SandboxError};
use clap::Parser;

/// An Altinn on your own machine: Maskinporten, ID-porten, Altinn Authentication, and every operation of the published API
/// documents.
///
/// Open the address that it prints in a browser to see what was asked, what was wrong with it, and the claims of tokens.
/// Faults, clients, tokens and time are controlled over HTTP below `/sandbox/`; the README lists the controls.
#[derive(Debug, Parser)]
#[command(version, after_help = AFTER)]
struct Options {
    /// The port to listen on; 0 takes any free one.
    #[arg(long, default_value_t = 5101)]
    port: u16,
    /// The address to listen on. Anyone who reaches it can get tokens of this sandbox.
    #[arg(long, default_value = "127.0.0.1")]
    address: IpAddr,
    /// The seed of ids, answers and chances: the same seed gives the same ones.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many times faster than Altinn events are delivered again and files are looked at.
    #[arg(long, default_value_t = 1000)]
    speed: u32,
    /// How many things of each kind are remembered: orders, dialogs, instances. The oldest are forgotten first.
    #[arg(long, default_value_t = 2000)]
    remembered: usize,
    /// The largest body that is taken, in MiB.
    #[arg(long, default_value_t = 64)]
    largest_body: usize,
    /// Do not ask for keys of the API management (`Ocp-Apim-Subscription-Key`).
    #[arg(long)]
    no_subscription_keys: bool,
    /// A client to register, with a key that is printed: organisation number, code of the service owner or `-`, and scopes.
    #[arg(long, value_name = "NUMBER,CODE,SCOPE[,SCOPE...]")]
    client: Vec<String>,
}

const AFTER: &str = "Examples:
  altinn-sandbox --client 310000001,ttd,altinn:serviceowner/notifications.create
  curl -d '{\"fault\": \"status\", \"status\": 503, \"times\": 2}' -H 'content-type: application/json' \\
    http://127.0.0.1:5101/sandbox/faults";

#[tokio::main]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Where nobody listens, the code of the exit says it.
            let _ = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), SandboxError> {
    let builder = Sandbox::builder()
        .address(options.address)
        .port(options.port)
        .seed(options.seed)
        .speed(options.speed)
        .remembered(options.remembered)
        .largest_body(options.largest_body.saturating_mul(1 << 20))
        .subscription_keys(!options.no_subscription_keys);
    let sandbox = builder.start().await?;
    say(format_args!("altinn-sandbox at {}", sandbox.base_url()));
    say(format_args!(
        "Its tokens are worthless elsewhere: no Altinn, Maskinporten or ID-porten knows its keys."
    ));
    if !options.address.is_loopback() {
        say(format_args!(
            "It listens on {}: anyone who reaches that can get tokens of this sandbox.",
            options.address
        ));
    }
    say(format_args!("Maskinporten: {}", sandbox.maskinporten()));
    say(format_args!("ID-porten: {}", sandbox.idporten()));
    say(format_args!(
        "Ocp-Apim-Subscription-Key: {}",
        sandbox.subscription_key()
    ));
    for text in &options.client {
        let mut parts = text.split(',').map(str::trim);
        let number = parts.next().unwrap_or_default();
        let code = parts.next().unwrap_or_default();
        let mut registration = ClientRegistration::new(number).scopes(parts);
        if !matches!(code, "" | "-") {
            registration = registration.service_owner(code);
        }
        let client = sandbox.register_client(registration).await?;
        say(format_args!("Client of {number}: {}", client.client_id));
        say(format_args!("{}", client.private_jwk));
    }
    sandbox.run().await;
    Ok(())
}

/// Writes a line. Whoever closes the other end, as `head` does, wants no more of them; the sandbox goes on.
fn say(line: fmt::Arguments<'_>) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
