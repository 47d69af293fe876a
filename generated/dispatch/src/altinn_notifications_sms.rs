// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_notifications_sms::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-notifications-sms`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "report_sms_delivery" => Box::pin(report_sms_delivery(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn report_sms_delivery(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.report_sms_delivery();
    if let Some(body) = arguments.raw()? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}
