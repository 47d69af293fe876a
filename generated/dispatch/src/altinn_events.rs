// Machine-written by `cargo xtask regenerate`. Do not edit: change build-tools instead.

use ::altinn_events::{Client, answers, types};

use crate::support::{Arguments, Outcome, Trouble};

/// Calls an operation of `altinn-events`.
pub(crate) async fn call(client: &Client, operation: &str, arguments: &Arguments) -> Result<Outcome, Trouble> {
    match operation {
        "create_subscription" => Box::pin(create_subscription(client, arguments)).await,
        "delete_subscription" => Box::pin(delete_subscription(client, arguments)).await,
        "get_subscription" => Box::pin(get_subscription(client, arguments)).await,
        "list_subscriptions" => Box::pin(list_subscriptions(client, arguments)).await,
        "post_test_webhook" => Box::pin(post_test_webhook(client, arguments)).await,
        "publish_app_event" => Box::pin(publish_app_event(client, arguments)).await,
        "publish_event" => Box::pin(publish_event(client, arguments)).await,
        "queue_inbound_event" => Box::pin(queue_inbound_event(client, arguments)).await,
        "queue_outbound_event" => Box::pin(queue_outbound_event(client, arguments)).await,
        "search_app_events" => Box::pin(search_app_events(client, arguments)).await,
        "search_events" => Box::pin(search_events(client, arguments)).await,
        "search_party_events" => Box::pin(search_party_events(client, arguments)).await,
        "store_event" => Box::pin(store_event(client, arguments)).await,
        "validate_subscription" => Box::pin(validate_subscription(client, arguments)).await,
        _ => Err(Trouble::unknown(operation)),
    }
}

async fn create_subscription(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.create_subscription();
    if let Some(body) = arguments.value::<types::SubscriptionRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn delete_subscription(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.delete_subscription();
    if let Some(value) = arguments.value::<i32>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn get_subscription(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.get_subscription();
    if let Some(value) = arguments.value::<i32>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}

async fn list_subscriptions(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.list_subscriptions();
    Outcome::json(call.send().await)
}

async fn post_test_webhook(client: &Client, _: &Arguments) -> Result<Outcome, Trouble> {
    let call = client.post_test_webhook();
    Outcome::json(call.send().await)
}

async fn publish_app_event(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.publish_app_event();
    if let Some(body) = arguments.value::<types::AppEventRequest>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn publish_event(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.publish_event();
    if let Some(body) = arguments.value::<types::CloudEvent>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn queue_inbound_event(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.queue_inbound_event();
    if let Some(body) = arguments.value::<types::CloudEvent>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn queue_outbound_event(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.queue_outbound_event();
    if let Some(body) = arguments.value::<types::CloudEvent>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn search_app_events(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_app_events();
    if let Some(value) = arguments.value::<::std::string::String>("path:org")? {
        call = call.org(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("path:app")? {
        call = call.app(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:after")? {
        call = call.after(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<i32>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:unit")? {
        call = call.unit(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:person")? {
        call = call.person(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:type")? {
        call = call.type_(value);
    }
    if let Some(value) = arguments.value::<i32>("query:size")? {
        call = call.size(value);
    }
    Outcome::json(call.send().await)
}

async fn search_events(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_events();
    if let Some(value) = arguments.value::<::std::string::String>("query:resource")? {
        call = call.resource(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:after")? {
        call = call.after(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:subject")? {
        call = call.subject(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:Altinn-AlternativeSubject")? {
        call = call.altinn_alternative_subject(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:type")? {
        call = call.type_(value);
    }
    if let Some(value) = arguments.value::<i32>("query:size")? {
        call = call.size(value);
    }
    Outcome::json(call.send().await)
}

async fn search_party_events(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.search_party_events();
    if let Some(value) = arguments.value::<::std::string::String>("query:after")? {
        call = call.after(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:from")? {
        call = call.from(value);
    }
    if let Some(value) = arguments.value::<::altinn_runtime::Timestamp>("query:to")? {
        call = call.to(value);
    }
    if let Some(value) = arguments.value::<i32>("query:party")? {
        call = call.party(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("query:unit")? {
        call = call.unit(value);
    }
    if let Some(value) = arguments.value::<::std::string::String>("header:person")? {
        call = call.person(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:source")? {
        call = call.source(value);
    }
    if let Some(value) = arguments.value::<::std::vec::Vec<::std::string::String>>("query:type")? {
        call = call.type_(value);
    }
    if let Some(value) = arguments.value::<i32>("query:size")? {
        call = call.size(value);
    }
    Outcome::json(call.send().await)
}

async fn store_event(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.store_event();
    if let Some(body) = arguments.value::<types::CloudEvent>("body")? {
        call = call.body(body);
    }
    Outcome::json(call.send().await)
}

async fn validate_subscription(client: &Client, arguments: &Arguments) -> Result<Outcome, Trouble> {
    let mut call = client.validate_subscription();
    if let Some(value) = arguments.value::<i32>("path:id")? {
        call = call.id(value);
    }
    Outcome::json(call.send().await)
}
