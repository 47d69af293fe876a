//! A retry budget: when most calls fail, repeating them all only makes it worse.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// What a call that succeeds pays in, in thousandths of a retry: ten good calls pay for one retry.
const DEPOSIT: u64 = 100;
/// What a retry costs.
const COST: u64 = 1000;

pub(crate) struct Budget {
    limit: u64,
    left: AtomicU64,
}

impl Budget {
    /// A full budget of this many retries.
    pub(crate) fn new(retries: u32) -> Self {
        let limit = u64::from(retries) * COST;
        Self {
            limit,
            left: AtomicU64::new(limit),
        }
    }

    /// Pays for a retry; false when the budget is used up.
    pub(crate) fn withdraw(&self) -> bool {
        self.left
            .fetch_update(Relaxed, Relaxed, |left| left.checked_sub(COST))
            .is_ok()
    }

    /// A call succeeded.
    pub(crate) fn deposit(&self) {
        let _full = self.left.fetch_update(Relaxed, Relaxed, |left| {
            (left < self.limit).then(|| (left + DEPOSIT).min(self.limit))
        });
    }
}
