//! Values that a seed and a name always give: two sandboxes with the same seed answer the same.

/// A seed that hands out seeds of its own for names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seed(u64);

impl Seed {
    /// A seed of a number.
    pub(crate) fn new(number: u64) -> Self {
        Self(mixed(number))
    }

    /// The seed that belongs to a name below this one.
    pub(crate) fn child(self, name: &str) -> Self {
        // FNV-1a, 64 bits.
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        Self(mixed(self.0 ^ hash))
    }

    /// The seed that belongs to a number below this one.
    pub(crate) fn nth(self, index: u64) -> Self {
        Self(mixed(
            self.0.wrapping_add(index.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        ))
    }

    /// A number.
    pub(crate) fn number(self) -> u64 {
        self.0
    }

    /// A number below a bound, which is at least one.
    pub(crate) fn below(self, bound: u64) -> u64 {
        self.0 % bound.max(1)
    }

    /// A number from zero to below one.
    pub(crate) fn fraction(self) -> f64 {
        // 53 bits are what a double holds exactly.
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A UUID of version 4 (RFC 9562).
    pub(crate) fn uuid(self) -> String {
        let (high, low) = (self.nth(1).0, self.nth(2).0);
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xfff,
            0x8000 | (low >> 48) & 0x3fff,
            low & 0xffff_ffff_ffff
        )
    }
}

/// The last step of SplitMix64: every bit of the input moves every bit of the output.
fn mixed(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_names_give_the_same_values_and_others_give_others() {
        let seed = Seed::new(7);
        assert_eq!(seed.child("a").uuid(), Seed::new(7).child("a").uuid());
        assert_ne!(seed.child("a").uuid(), seed.child("b").uuid());
        assert_ne!(seed.nth(1).number(), seed.nth(2).number());
        assert_ne!(Seed::new(8).child("a").number(), seed.child("a").number());
    }

    #[test]
    fn a_uuid_is_of_version_four_and_a_fraction_is_below_one() {
        for index in 0..200 {
            let uuid = Seed::new(index).uuid();
            assert_eq!(uuid.len(), 36, "{uuid}");
            assert_eq!(uuid.as_bytes()[14], b'4', "{uuid}");
            assert!(matches!(uuid.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{uuid}");
            assert!((0.0..1.0).contains(&Seed::new(index).fraction()));
        }
    }
}
