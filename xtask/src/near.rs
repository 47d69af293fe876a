//! Choosing crates by name, with the names that a misspelt one may have meant.

use altinn_build_tools::Error;

/// The chosen crates in the order of `known`, all of them where none is named.
pub(crate) fn choose(known: &[String], wanted: &[String]) -> Result<Vec<String>, Vec<Error>> {
    let errors: Vec<Error> = wanted
        .iter()
        .filter(|name| !known.contains(name))
        .map(|name| unknown(known, name))
        .collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(known
        .iter()
        .filter(|name| wanted.is_empty() || wanted.contains(name))
        .cloned()
        .collect())
}

fn unknown(known: &[String], name: &str) -> Error {
    let near = near(known, name);
    let remedy = if near.is_empty() {
        format!("the crates are {}", known.join(", "))
    } else {
        format!("did you mean {}?", near.join(" or "))
    };
    Error::new("specs/apis.toml", format!("has no crate `{name}`"), remedy)
}

/// Up to three names that are a few letters away, or that contain what was given.
fn near<'a>(known: &'a [String], name: &str) -> Vec<&'a str> {
    let limit = (name.len() / 4).max(2);
    let mut ranked: Vec<(usize, &str)> = known
        .iter()
        .map(|candidate| (distance(candidate, name), candidate.as_str()))
        .filter(|(far, candidate)| *far <= limit || (name.len() > 2 && candidate.contains(name)))
        .collect();
    ranked.sort_unstable();
    ranked
        .into_iter()
        .take(3)
        .map(|(_, candidate)| candidate)
        .collect()
}

/// How many letters to insert, drop or change.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (n, from) in a.chars().enumerate() {
        let mut next = vec![n + 1];
        for ((to, costs), left_of) in b.iter().zip(row.windows(2)).zip(0..) {
            let [diagonal, above] = costs else { continue };
            let left: usize = next.get(left_of).copied().unwrap_or(usize::MAX - 1);
            next.push((diagonal + usize::from(*to != from)).min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Vec<String> {
        ["altinn-broker", "altinn-events", "altinn-storage"]
            .map(str::to_owned)
            .to_vec()
    }

    #[test]
    fn no_name_chooses_all_crates() {
        assert_eq!(choose(&known(), &[]).unwrap(), known());
    }

    #[test]
    fn chosen_crates_come_once_and_in_the_order_of_the_manifest() {
        let wanted = ["altinn-storage", "altinn-broker", "altinn-storage"].map(str::to_owned);
        assert_eq!(
            choose(&known(), &wanted).unwrap(),
            ["altinn-broker", "altinn-storage"]
        );
    }

    #[test]
    fn an_unknown_name_gets_the_names_near_it() {
        for (name, remedy) in [
            ("altinn-brokr", "did you mean altinn-broker?"),
            ("events", "did you mean altinn-events?"),
            (
                "xyzzy",
                "the crates are altinn-broker, altinn-events, altinn-storage",
            ),
        ] {
            let errors = choose(&known(), &[name.to_owned()]).unwrap_err();
            assert_eq!(errors[0].remedy, remedy, "{name}");
            assert!(errors[0].problem.contains(name));
        }
    }

    #[test]
    fn every_unknown_name_is_an_error_of_its_own() {
        assert_eq!(
            choose(
                &known(),
                &["a-a".to_owned(), "altinn-events".to_owned(), "b-b".to_owned()]
            )
            .unwrap_err()
            .len(),
            2
        );
    }

    #[test]
    fn distance_counts_letters() {
        for (a, b, far) in [
            ("", "", 0),
            ("", "ab", 2),
            ("abc", "abc", 0),
            ("abc", "axc", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(a, b), far, "{a} {b}");
        }
    }
}
