// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_notifications_email::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-notifications-email`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "report_email_delivery" => Box::pin(report_email_delivery(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn report_email_delivery(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.report_email_delivery();
    if let Some(value) = arguments.value::<::std::string::String>("query:accesskey")? {
        call = call.accesskey(value);
    }
    if let Some(body) = arguments.value::<::std::vec::Vec<types::EventGridEvent>>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
