//! Calls over a connection that is there already, against `reqwest` by hand: the same headers, no redirects, a time limit for the
//! first byte, the body read with plain serde.

use std::{hint::black_box, time::Duration};

use altinn_runtime::{Chain, Environment, Uuid};
use reqwest::{
    Client, RequestBuilder,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue},
    redirect::Policy,
};
use serde::de::DeserializeOwned;
use tokio::time::timeout;

use super::{Side, Work, block_on, lookup};
use crate::{payloads, plain};

macro_rules! works {
    ($( $what:ident => $operation:ident, $session:literal; )*) => {
        pub(crate) const WORKS: [Work; [$( $session ),*].len()] = [$(
            Work {
                name: concat!(
                    "call/",
                    stringify!($operation),
                    $session
                ),
                online: true,
                run: |side, count, port| block_on($what(side, count, port, !$session.is_empty())),
            },
        )*];
    };
}

works! {
    shipment => get_shipment, "";
    shipment => get_shipment, " with a session";
    order => create_order_chain, "";
    order => create_order_chain, " with a session";
    instance => get_instance, "";
    instance => get_instance, " with a session";
    dialog => get_dialog, "";
    dialog => get_dialog, " with a session";
}

pub(crate) const ID: Uuid = Uuid::from_u128(0x6a8e_9a0c_5b5f_4e56_9f2f_3b0a_3d0b_8f00);

/// Where our calls go, and what is around them.
pub(crate) fn ours(port: u16, with_session: bool) -> (Environment, Chain) {
    let environment = Environment::custom(&format!("http://127.0.0.1:{port}")).unwrap();
    let chain = if with_session {
        Chain::from(lookup::session(environment.clone()))
    } else {
        Chain::default()
    };
    (environment, chain)
}

/// Calls by hand.
pub(crate) struct Raw {
    http: Client,
    base: String,
    bearer: Option<HeaderValue>,
}

impl Raw {
    pub(crate) fn new(port: u16, with_token: bool) -> Self {
        let http = Client::builder()
            .redirect(Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .user_agent("altinn-rs/0.1.0");
        let bearer = || {
            let mut value = HeaderValue::from_str(&format!("Bearer {}", lookup::token())).unwrap();
            value.set_sensitive(true);
            value
        };
        Self {
            http: http.build().unwrap(),
            base: format!("http://127.0.0.1:{port}"),
            bearer: with_token.then(bearer),
        }
    }

    async fn exchange<T: DeserializeOwned>(&self, request: RequestBuilder) -> T {
        let mut request = request.header(ACCEPT, "application/json");
        if let Some(bearer) = &self.bearer {
            request = request.header(AUTHORIZATION, bearer.clone());
        }
        let answer = timeout(Duration::from_secs(60), request.send())
            .await
            .unwrap()
            .unwrap();
        assert!(answer.status().is_success());
        serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()
    }

    pub(crate) async fn instance(&self) -> plain::storage::Instance {
        let url = format!("{}/storage/api/v1/instances/{}/{}", self.base, 512_345, ID);
        self.exchange(self.http.get(url)).await
    }
}

async fn shipment(side: Side, count: u32, port: u16, session: bool) {
    match side {
        Side::Ours => {
            let (environment, chain) = ours(port, session);
            let client = altinn_notifications::Client::new(environment, chain);
            for _ in 0..count {
                black_box(client.get_shipment().id(ID).send().await.unwrap());
            }
        }
        Side::Raw => {
            let raw = Raw::new(port, session);
            for _ in 0..count {
                let url = format!("{}/notifications/api/v1/future/shipment/{}", raw.base, ID);
                let answer: plain::notifications::Shipment = raw.exchange(raw.http.get(url)).await;
                black_box(answer);
            }
        }
    }
}

/// Both sides make the order anew each time, as every order is another one, and drop it when it is written: where that happens
/// is a matter of thousands of instructions in the allocator.
async fn order(side: Side, count: u32, port: u16, session: bool) {
    let order = payloads::order();
    match side {
        Side::Ours => {
            let (environment, chain) = ours(port, session);
            let client = altinn_notifications::Client::new(environment, chain);
            let order: altinn_notifications::types::NotificationOrderChainRequest =
                serde_json::from_slice(&order).unwrap();
            for _ in 0..count {
                let call = client.create_order_chain().body(order.clone());
                black_box(call.send().await.unwrap());
            }
        }
        Side::Raw => {
            let raw = Raw::new(port, session);
            let order: plain::notifications::NotificationOrderChainRequest =
                serde_json::from_slice(&order).unwrap();
            for _ in 0..count {
                let order = order.clone();
                let body = serde_json::to_vec(&order).unwrap();
                drop(order);
                let request = raw
                    .http
                    .post(format!("{}/notifications/api/v1/future/orders", raw.base))
                    .header(CONTENT_TYPE, "application/json")
                    .body(body);
                let answer: plain::notifications::NotificationOrderChainResponse =
                    raw.exchange(request).await;
                black_box(answer);
            }
        }
    }
}

async fn instance(side: Side, count: u32, port: u16, session: bool) {
    match side {
        Side::Ours => {
            let (environment, chain) = ours(port, session);
            let client = altinn_storage::Client::new(environment, chain);
            for _ in 0..count {
                let call = client
                    .get_instance()
                    .instance_owner_party_id(512_345)
                    .instance_guid(ID);
                black_box(call.send().await.unwrap());
            }
        }
        Side::Raw => {
            let raw = Raw::new(port, session);
            for _ in 0..count {
                black_box(raw.instance().await);
            }
        }
    }
}

async fn dialog(side: Side, count: u32, port: u16, session: bool) {
    match side {
        Side::Ours => {
            let (environment, chain) = ours(port, session);
            let client = altinn_dialogporten_serviceowner::Client::new(environment, chain);
            for _ in 0..count {
                black_box(client.get_dialog().dialog_id(ID).send().await.unwrap());
            }
        }
        Side::Raw => {
            let raw = Raw::new(port, session);
            for _ in 0..count {
                let url = format!("{}/dialogporten/api/v1/serviceowner/dialogs/{}", raw.base, ID);
                let answer: plain::dialogporten::Dialog = raw.exchange(raw.http.get(url)).await;
                black_box(answer);
            }
        }
    }
}
