//! Many calls at once: the server answers none before all are there. An answer is dropped as soon as it is there.

use futures_util::future::join_all;

use super::{Side, Work, block_on, call};

pub(crate) const WORKS: [Work; 2] = [
    Work {
        name: "flight/get_instance",
        online: true,
        run: |side, count, port| block_on(all(side, count, port, false)),
    },
    Work {
        name: "flight/get_instance with a session",
        online: true,
        run: |side, count, port| block_on(all(side, count, port, true)),
    },
];

async fn all(side: Side, count: u32, port: u16, session: bool) {
    match side {
        Side::Ours => {
            let (environment, chain) = call::ours(port, session);
            let client = altinn_storage::Client::new(environment, chain);
            let calls = (0..count).map(|_| async {
                let call = client.get_instance().instance_owner_party_id(512_345);
                drop(call.instance_guid(call::ID).send().await.unwrap());
            });
            drop(join_all(calls).await);
        }
        Side::Raw => {
            let raw = call::Raw::new(port, session);
            let calls = (0..count).map(|_| async { drop(raw.instance().await) });
            drop(join_all(calls).await);
        }
    }
}
