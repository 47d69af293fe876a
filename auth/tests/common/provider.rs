//! An OpenID provider whose refresh tokens are good for one use: who sends one twice is taken for a thief, and their grant ends.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex},
    time::Duration,
};

use serde_json::json;

use super::wire::{Asked, Reply, Wire};

/// What becomes of one renewal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fate {
    #[default]
    Good,
    /// It is done at once; the answer comes so many milliseconds later.
    Late(u64),
    /// It is done, and the answer is lost.
    Lost,
    /// It is not done, and the answer says so.
    Status(u16),
    /// It is done, and what comes back is no answer.
    Garbage,
}

#[derive(Default)]
pub struct Grants {
    /// The number of the refresh token of each grant that is good.
    current: HashMap<u64, u64>,
    pub renewals: usize,
    /// Refresh tokens that came a second time.
    pub reused: usize,
    /// Requests to the token endpoint.
    pub asked: usize,
    /// Grants of which an answer was lost.
    pub lost: HashSet<u64>,
}

pub struct Provider {
    wire: Wire,
    grants: Arc<Mutex<Grants>>,
    fate: Arc<Mutex<Box<dyn FnMut() -> Fate + Send>>>,
}

impl Provider {
    /// A provider whose access tokens live so many seconds.
    pub fn new(life: u64) -> Self {
        Self::watched(life, |_| {})
    }

    /// One that says when it is busy.
    pub fn watched(life: u64, watch: impl Fn(bool) + Send + Sync + 'static) -> Self {
        let grants = Arc::new(Mutex::new(Grants::default()));
        let fate: Arc<Mutex<Box<dyn FnMut() -> Fate + Send>>> = Arc::new(Mutex::new(Box::new(Fate::default)));
        let (kept, told) = (Arc::clone(&grants), Arc::clone(&fate));
        let answer = move |asked: &Asked, base: &str| {
            if asked.target.starts_with("/.well-known") {
                return Reply::json(
                    200,
                    &json!({
                        "issuer": base, "authorization_endpoint": base, "token_endpoint": format!("{base}/token"), "jwks_uri": base,
                    }),
                );
            }
            let fate = told.lock().unwrap()();
            renewal(asked, life, fate, &mut kept.lock().unwrap())
        };
        let wire = Wire::watched(answer, watch);
        Self { wire, grants, fate }
    }

    pub fn uri(&self) -> String {
        self.wire.uri()
    }

    /// What becomes of the renewals from now on.
    pub fn fates(&self, fate: impl FnMut() -> Fate + Send + 'static) {
        *self.fate.lock().unwrap() = Box::new(fate);
    }

    /// What becomes of the next renewals, one after the other; after that all is well.
    pub fn next(&self, fates: impl IntoIterator<Item = Fate>) {
        let mut fates = fates.into_iter().collect::<Vec<_>>().into_iter();
        self.fates(move || fates.next().unwrap_or_default());
    }

    /// The refresh token of somebody who has just logged in.
    pub fn log_in(&self, grant: u64) -> String {
        self.grants.lock().unwrap().current.insert(grant, 1);
        token(grant, 1)
    }

    pub fn grants<T>(&self, look: impl FnOnce(&Grants) -> T) -> T {
        look(&self.grants.lock().unwrap())
    }
}

fn token(grant: u64, number: u64) -> String {
    format!("refresh-{grant}-{number}")
}

fn renewal(asked: &Asked, life: u64, fate: Fate, grants: &mut Grants) -> Reply {
    grants.asked += 1;
    if let Fate::Status(status) = fate {
        return Reply::text(status, "");
    }
    let form = asked.form();
    let mut parts = form["refresh_token"].split('-').skip(1);
    let mut number = || parts.next().unwrap().parse::<u64>().unwrap();
    let (grant, number) = (number(), number());
    let refused = || Reply::json(400, &json!({ "error": "invalid_grant" }));
    match grants.current.get(&grant) {
        Some(current) if *current == number => {}
        Some(_) => {
            grants.reused += 1;
            grants.current.remove(&grant);
            return refused();
        }
        None => return refused(),
    }
    grants.current.insert(grant, number + 1);
    grants.renewals += 1;
    let reply = Reply::json(
        200,
        &json!({
            "access_token": format!("access-{grant}-{}", number + 1), "expires_in": life, "token_type": "Bearer",
            "refresh_token": token(grant, number + 1),
        }),
    );
    match fate {
        Fate::Late(millis) => reply.after(Duration::from_millis(millis)),
        Fate::Lost => {
            grants.lost.insert(grant);
            reply.lost()
        }
        Fate::Garbage => {
            grants.lost.insert(grant);
            Reply::text(200, "<html>")
        }
        Fate::Good | Fate::Status(_) => reply,
    }
}
