//! The sandbox as a program.

use std::{net::IpAddr, process::ExitCode};

use altinn_sandbox::{ClientRegistration, Sandbox, SandboxError};
use clap::Parser;

/// An Altinn on your own machine.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// The port to listen on.
    #[arg(long, default_value_t = 5101)]
    port: u16,
    /// The address to listen on. Anyone who reaches it can get tokens of this sandbox.
    #[arg(long, default_value = "127.0.0.1")]
    address: IpAddr,
    /// The seed of ids and answers.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many times faster than Altinn events are delivered again.
    #[arg(long, default_value_t = 1000)]
    speed: u32,
    /// A client to register: organisation number, code of the service owner or `-`, and scopes, separated by commas.
    #[arg(long, value_name = "NUMBER,CODE,SCOPE[,SCOPE...]")]
    client: Vec<String>,
}

#[tokio::main]
#[allow(clippy::print_stdout, reason = "a program speaks on its output")]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stdout, reason = "a program speaks on its output")]
async fn run(options: Options) -> Result<(), SandboxError> {
    let builder = Sandbox::builder().address(options.address).port(options.port);
    let sandbox = builder.seed(options.seed).speed(options.speed).start().await?;
    println!("altinn-sandbox at {}", sandbox.base_url());
    println!("Its tokens are worthless elsewhere: no Altinn, Maskinporten or ID-porten knows its keys.");
    if !options.address.is_loopback() {
        println!(
            "It listens on {}: anyone who reaches that can get tokens of this sandbox.",
            options.address
        );
    }
    println!("Maskinporten: {}", sandbox.maskinporten());
    println!("ID-porten: {}", sandbox.idporten());
    println!("Ocp-Apim-Subscription-Key: {}", sandbox.subscription_key());
    for text in &options.client {
        let mut parts = text.split(',').map(str::trim);
        let number = parts.next().unwrap_or_default();
        let code = parts.next().unwrap_or_default();
        let mut registration = ClientRegistration::new(number).scopes(parts);
        if !matches!(code, "" | "-") {
            registration = registration.service_owner(code);
        }
        let client = sandbox.register_client(registration).await?;
        println!("Client of {number}: {}", client.client_id);
        println!("{}", client.private_jwk);
    }
    sandbox.run().await;
    Ok(())
}
