//! Bodies of requests and answers: those of `specs/`, with lists as long as real ones.

use std::path::Path;

use serde_json::Value;

/// A file of `specs/CRATE/payloads/server`.
fn payload(package: &str, file: &str) -> Value {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let path = root.join(package).join("payloads/server").join(file);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// Each of the lists that are members of the body so many times over.
fn longer(mut body: Value, times: usize) -> Value {
    for (_, member) in body.as_object_mut().unwrap() {
        if let Value::Array(items) = member {
            *items = std::iter::repeat_n(items.clone(), times).flatten().collect();
        }
    }
    body
}

fn text(body: &Value) -> Vec<u8> {
    serde_json::to_vec(body).unwrap()
}

/// 0.4 kB.
pub(crate) fn shipment() -> Vec<u8> {
    text(&payload("altinn-notifications", "get_shipment.200.all.json"))
}

/// An order with every kind of recipient and a reminder, 4 kB.
pub(crate) fn order() -> Vec<u8> {
    text(&payload(
        "altinn-notifications",
        "create_order_chain.request.all.json",
    ))
}

pub(crate) fn order_made() -> Vec<u8> {
    text(&payload(
        "altinn-notifications",
        "create_order_chain.201.all.json",
    ))
}

/// An instance with four data elements, 4 kB.
pub(crate) fn instance() -> Vec<u8> {
    let mut instance = payload("altinn-storage", "get_instance.200.all.json");
    let element = payload("altinn-storage", "delete_data_element.200.all.json");
    instance["data"] = std::iter::repeat_n(element, 4).collect();
    text(&instance)
}

/// A dialog, 40 kB: ten of everything that it has a list of.
pub(crate) fn dialog() -> Vec<u8> {
    text(&longer(
        payload("altinn-dialogporten-serviceowner", "get_dialog.200.all.json"),
        10,
    ))
}

/// A thousand instances, 4 MB.
pub(crate) fn instances() -> Vec<u8> {
    let instance: Value = serde_json::from_slice(&instance()).unwrap();
    text(&std::iter::repeat_n(instance, 1000).collect())
}
