//! Values of generated types to and from JSON, against the same members with plain derives.

use std::hint::black_box;

use altinn_runtime::read_json;
use serde::{Serialize, de::DeserializeOwned};

use super::{Side, Work};
use crate::{payloads, plain};

macro_rules! works {
    ($( $what:literal: $ours:ty, $plain:ty, $payload:path; )*) => {
        pub(crate) const WORKS: [Work; 2 * [$( $what ),*].len()] = [$(
            Work {
                name: concat!("decode/", $what),
                online: false,
                run: |side, count, _| read::<$ours, $plain>(side, count, &$payload()),
            },
            Work {
                name: concat!("encode/", $what),
                online: false,
                run: |side, count, _| write::<$ours, $plain>(side, count, &$payload()),
            },
        )*];
    };
}

works! {
    "shipment": altinn_notifications::types::Shipment, plain::notifications::Shipment, payloads::shipment;
    "order": altinn_notifications::types::NotificationOrderChainRequest,
        plain::notifications::NotificationOrderChainRequest, payloads::order;
    "instance": altinn_storage::types::Instance, plain::storage::Instance, payloads::instance;
    "dialog": altinn_dialogporten_serviceowner::types::Dialog, plain::dialogporten::Dialog, payloads::dialog;
    "1000 instances": Vec<altinn_storage::types::Instance>, Vec<plain::storage::Instance>, payloads::instances;
}

fn read<O: DeserializeOwned, P: DeserializeOwned>(side: Side, count: u32, body: &[u8]) {
    for _ in 0..count {
        match side {
            Side::Ours => drop(black_box(read_json::<O>(black_box(body)).unwrap())),
            Side::Raw => drop(black_box(serde_json::from_slice::<P>(black_box(body)).unwrap())),
        }
    }
}

fn write<O, P>(side: Side, count: u32, body: &[u8])
where
    O: DeserializeOwned + Serialize,
    P: DeserializeOwned + Serialize,
{
    match side {
        Side::Ours => written(&read_json::<O>(body).unwrap(), count),
        Side::Raw => written(&serde_json::from_slice::<P>(body).unwrap(), count),
    }
}

fn written(value: &impl Serialize, count: u32) {
    for _ in 0..count {
        black_box(serde_json::to_vec(black_box(value)).unwrap());
    }
}
