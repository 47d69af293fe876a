// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_pdf::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-pdf`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "generate_pdf" => Box::pin(generate_pdf(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn generate_pdf(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.generate_pdf();
    if let Some(body) = arguments.value::<types::PdfContext>("body")? {
        call = call.body(body);
    }
    Outcome::bytes(call.send().await).await
}
