// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_notifications::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-notifications`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "cancel_order" => Box::pin(cancel_order(client, arguments)).await,
        "create_composed_email_order" => Box::pin(create_composed_email_order(client, arguments)).await,
        "create_email_order" => Box::pin(create_email_order(client, arguments)).await,
        "create_instant_email_order" => Box::pin(create_instant_email_order(client, arguments)).await,
        "create_instant_order" => Box::pin(create_instant_order(client, arguments)).await,
        "create_instant_sms_order" => Box::pin(create_instant_sms_order(client, arguments)).await,
        "create_order" => Box::pin(create_order(client, arguments)).await,
        "create_order_chain" => Box::pin(create_order_chain(client, arguments)).await,
        "create_sms_order" => Box::pin(create_sms_order(client, arguments)).await,
        "get_email_summary" => Box::pin(get_email_summary(client, arguments)).await,
        "get_order" => Box::pin(get_order(client, arguments)).await,
        "get_order_status" => Box::pin(get_order_status(client, arguments)).await,
        "get_shipment" => Box::pin(get_shipment(client, arguments)).await,
        "get_shipment_feed" => Box::pin(get_shipment_feed(client, arguments)).await,
        "get_sms_summary" => Box::pin(get_sms_summary(client, arguments)).await,
        "search_orders" => Box::pin(search_orders(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn cancel_order(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.cancel_order();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn create_composed_email_order(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_composed_email_order();
    if let Some(body) = arguments.value::<types::ComposedEmailRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_email_order(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_email_order();
    if let Some(body) = arguments.value::<types::EmailNotificationOrderRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_instant_email_order(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_instant_email_order();
    if let Some(body) = arguments.value::<types::InstantEmailNotificationOrderRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_instant_order(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_instant_order();
    if let Some(body) = arguments.value::<types::InstantNotificationOrderRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_instant_sms_order(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_instant_sms_order();
    if let Some(body) = arguments.value::<types::InstantSmsNotificationOrderRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_order(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_order();
    if let Some(body) = arguments.value::<types::NotificationOrderRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_order_chain(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_order_chain();
    if let Some(body) = arguments.value::<types::NotificationOrderChainRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn create_sms_order(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_sms_order();
    if let Some(body) = arguments.value::<types::SmsNotificationOrderRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn get_email_summary(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_email_summary();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_order(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_order();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_order_status(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_order_status();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_shipment(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_shipment();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_shipment_feed(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_shipment_feed();
    if let Some(value) = arguments.value::<i64>("query:Seq")? {
        call = call.seq(value);
    }
    if let Some(value) = arguments.value::<i32>("query:PageSize")? {
        call = call.page_size(value);
    }
    if let Some(value) = arguments.value::<types::OrderByDirection>("query:OrderBy")? {
        call = call.order_by(value);
    }
    Outcome::json(call.send().await)
}

async fn get_sms_summary(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_sms_summary();
    if let Some(value) = arguments.value::<::altinn_runtime::Uuid>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn search_orders(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_orders();
    if let Some(value) = arguments.value::<::std::string::String>("query:sendersReference")? {
        call = call.senders_reference(value);
    }
    Outcome::json(call.send().await)
}
