//! The table at the end of a run.

use crate::product::Summary;

const HEAD: [&str; 7] = [
    "crate",
    "document",
    "operations",
    "types",
    "lines",
    "corrections",
    "seconds",
];

/// One line per document and one for the sum; names to the left, numbers to the right.
pub(crate) fn table(rows: &[Summary<'_>], seconds: &[f64]) -> String {
    let mut lines: Vec<Vec<String>> = vec![HEAD.map(str::to_owned).to_vec()];
    let mut sum = (0, 0, 0, 0, 0, 0.0);
    for (one, seconds) in rows.iter().zip(seconds) {
        sum = (
            sum.0 + one.operations,
            sum.1 + one.added,
            sum.2 + one.types.1,
            sum.3 + one.lines,
            sum.4 + one.corrections,
            sum.5 + seconds,
        );
        lines.push(vec![
            one.name.to_owned(),
            one.document.to_owned(),
            and_added(one.operations, one.added),
            in_out(one.types),
            one.lines.to_string(),
            one.corrections.to_string(),
            format!("{seconds:.1}"),
        ]);
    }
    lines.push(vec![
        "together".to_owned(),
        rows.len().to_string(),
        and_added(sum.0, sum.1),
        sum.2.to_string(),
        sum.3.to_string(),
        sum.4.to_string(),
        format!("{:.1}", sum.5),
    ]);
    let widths: Vec<usize> = (0..HEAD.len())
        .map(|column| {
            lines
                .iter()
                .filter_map(|line| line.get(column))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for line in lines {
        for (column, (cell, width)) in line.iter().zip(&widths).enumerate() {
            match column {
                0 => text.push_str(&format!("{cell:<width$}")),
                1 => text.push_str(&format!("  {cell:<width$}")),
                _ => text.push_str(&format!("  {cell:>width$}")),
            }
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text.push_str(&format!("{} published operations", sum.0));
    if sum.1 > 0 {
        text.push_str(&format!(" + {} from the servers' source", sum.1));
    }
    let members = |of: fn(&Summary<'_>) -> usize| rows.iter().map(of).sum::<usize>();
    text.push_str(&format!(
        "\n{} members only come back, {} of them optional; {} without always.yaml\n",
        members(|one| one.members.1.all),
        members(|one| one.members.1.optional),
        members(|one| one.members.0.optional),
    ));
    text
}

/// Published operations and those that only the source of the server has.
fn and_added(published: usize, added: usize) -> String {
    if added == 0 {
        published.to_string()
    } else {
        format!("{published} + {added}")
    }
}

/// One number where what went in came out.
fn in_out((into, out): (usize, usize)) -> String {
    if into == out {
        out.to_string()
    } else {
        format!("{into} -> {out}")
    }
}

#[cfg(test)]
mod tests {
    use altinn_build_tools::Members;

    use super::*;

    #[test]
    fn numbers_stand_under_each_other_and_are_summed() {
        let members = |optional| Members { all: 10, optional };
        let row = |name, document, operations, added| Summary {
            name,
            document,
            operations,
            added,
            types: (3, 2),
            members: (members(9), members(4)),
            lines: 1000,
            corrections: 7,
            notes: &[],
            todo: &[],
        };
        let text = table(
            &[row("a", "a.json", 5, 0), row("longer", "longer.json", 12, 3)],
            &[0.25, 1.0],
        );
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 6);
        assert_eq!(
            lines[5],
            "20 members only come back, 8 of them optional; 18 without always.yaml"
        );
        assert_eq!(lines[4], "17 published operations + 3 from the servers' source");
        assert_eq!(
            lines[0],
            "crate     document     operations   types  lines  corrections  seconds"
        );
        assert_eq!(
            lines[2],
            "longer    longer.json      12 + 3  3 -> 2   1000            7      1.0"
        );
        assert_eq!(
            lines[3],
            "together  2                17 + 3       4   2000           14      1.2"
        );
    }
}
