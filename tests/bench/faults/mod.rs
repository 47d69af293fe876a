//! A long run through the sandbox while everything goes wrong that it has a fault for: orders, events and uploads of one session,
//! counted on both sides. Every decision comes from one seed.

mod recovery;
mod tally;
mod world;

use std::{collections::BTreeMap, time::Duration};

use altinn_runtime::{Environment, ErrorKind, InstanceId};
use altinn_sandbox::{Fault, FaultRule, Issuer};
use tokio::task::JoinSet;

pub(crate) use tally::Tally;
use world::{Decoy, World};

/// Operations between two counts.
const BATCH: u64 = 200;
/// Operations at the same time.
const AT_ONCE: usize = 16;

/// SplitMix64: what is drawn depends on the seed alone.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % end
    }
}

/// What is done; each with a name that no other has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// An order that is known by its idempotency id.
    OrderChain,
    /// An order of the first version, which may not be sent twice.
    Order,
    Event,
    Upload,
    Read,
    /// A call to the host of somebody else.
    Astray,
}

impl Kind {
    fn draw(dice: &mut Dice) -> Self {
        match dice.below(100) {
            0..24 => Self::OrderChain,
            24..48 => Self::Order,
            48..72 => Self::Event,
            72..94 => Self::Upload,
            94..99 => Self::Read,
            _ => Self::Astray,
        }
    }
}

/// What became of an operation.
struct Done {
    kind: Kind,
    name: String,
    outcome: Result<Option<String>, ErrorKind>,
}

/// Every fault of the sandbox, and how likely it is with each request. A page of HTML and an empty body take turns: both at once are
/// an empty success of a call that was not carried out, which nobody can tell from a real one.
fn rules(turn: u64) -> Vec<FaultRule> {
    let second = Duration::from_secs(1);
    let often = [
        Fault::Latency(Duration::from_millis(3)),
        Fault::TooManyRequests { retry_after: second },
        Fault::Status(500),
        Fault::Status(503),
        if turn.is_multiple_of(2) {
            Fault::EmptyBody
        } else {
            Fault::HtmlBody
        },
        Fault::TruncatedBody,
        Fault::CutConnection,
        Fault::CutBody,
        Fault::ExpiredToken,
    ];
    let seldom = [
        Fault::RevokedToken,
        Fault::RolledKeys(Issuer::Altinn),
        Fault::RolledKeys(Issuer::Maskinporten),
        Fault::ClockSkew(20),
        Fault::ClockSkew(-20),
    ];
    let rule = |chance| move |fault| FaultRule::new(fault).chance(chance);
    let often = often.into_iter().map(rule(0.01));
    often.chain(seldom.into_iter().map(rule(0.0005))).collect()
}

/// The run, and how long each fault takes to get over.
pub(crate) fn run(seed: u64, operations: u64, with_recovery: bool) -> Tally {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    let tally = runtime.block_on(go(seed, operations, with_recovery));
    runtime.shutdown_timeout(Duration::from_secs(5));
    tally
}

async fn go(seed: u64, operations: u64, with_recovery: bool) -> Tally {
    let begun = std::time::Instant::now();
    let mut tally = Tally::new(seed);
    let decoy = Decoy::open().await;
    let sandbox = world::sandbox(seed).await;
    let before = world::held().await;
    let world = World::new(&sandbox, &decoy).await;
    let mut dice = Dice(seed);
    let mut number = 0;
    while number < operations {
        let instance = world.instance().await;
        let resource = format!("urn:altinn:resource:batch-{number}");
        rules(number / BATCH)
            .into_iter()
            .for_each(|rule| sandbox.fault(rule));
        let mut under_way = JoinSet::new();
        for _ in 0..BATCH.min(operations - number) {
            number += 1;
            if under_way.len() >= AT_ONCE {
                tally.note(under_way.join_next().await);
            }
            let (kind, name) = (Kind::draw(&mut dice), format!("n{number}"));
            let (world, resource) = (world.clone(), resource.clone());
            under_way.spawn(async move {
                let outcome = world.perform(kind, &name, &resource, instance).await;
                Done { kind, name, outcome }
            });
        }
        while let Some(done) = under_way.join_next().await {
            tally.note(Some(done));
        }
        sandbox.clear_faults();
        sandbox.set_clock_skew(0);
        count(&world, &mut tally, &resource, instance).await;
    }
    tally.wrong_hosts = decoy.connections() + world.strayed();
    if with_recovery {
        tally.recovery = recovery::measure(&sandbox, seed).await;
    }
    drop(world);
    tally.left = world::left_after(before).await;
    tally.took = begun.elapsed();
    tally
}

/// Counts on the side of the server what was done in a batch.
async fn count(world: &World, tally: &mut Tally, resource: &str, instance: InstanceId) {
    let events = world.events(resource).await;
    let files = world.files(instance).await;
    let counted = |names: &[String], name: &str| names.iter().filter(|one| *one == name).count();
    for Done { kind, name, outcome } in tally.take() {
        let there = match kind {
            Kind::Event => counted(&events, &name),
            Kind::Upload => counted(&files, &name),
            Kind::Order => world.orders(&name).await,
            Kind::OrderChain => {
                // The same order once more is answered with the first one, where there is one.
                let (is_new, shipment) = world.order_again(&name).await;
                let same = outcome
                    .as_ref()
                    .is_ok_and(|known| known.as_deref() == Some(&*shipment));
                match (&outcome, is_new) {
                    (Ok(_), false) if same => 1,
                    (Ok(_), false) => 2,
                    (Ok(_), true) => 0,
                    (Err(_), is_new) => usize::from(!is_new),
                }
            }
            Kind::Read | Kind::Astray => continue,
        };
        tally.counted(kind, &name, outcome.is_ok(), there);
    }
}

/// How often things ended how.
type Counts = BTreeMap<String, u64>;

fn environment(base: &str) -> Environment {
    Environment::custom(base).unwrap()
}
