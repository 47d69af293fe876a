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
    let mut sum = (0, 0, 0, 0, 0.0);
    for (one, seconds) in rows.iter().zip(seconds) {
        sum = (
            sum.0 + one.operations.1,
            sum.1 + one.types.1,
            sum.2 + one.lines,
            sum.3 + one.corrections,
            sum.4 + seconds,
        );
        lines.push(vec![
            one.name.to_owned(),
            one.document.to_owned(),
            in_out(one.operations),
            in_out(one.types),
            one.lines.to_string(),
            one.corrections.to_string(),
            format!("{seconds:.1}"),
        ]);
    }
    lines.push(vec![
        "together".to_owned(),
        rows.len().to_string(),
        sum.0.to_string(),
        sum.1.to_string(),
        sum.2.to_string(),
        sum.3.to_string(),
        format!("{:.1}", sum.4),
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
    text
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
    use super::*;

    #[test]
    fn numbers_stand_under_each_other_and_are_summed() {
        let row = |name, document, operations| Summary {
            name,
            document,
            operations: (operations, operations),
            types: (3, 2),
            lines: 1000,
            corrections: 7,
            notes: &[],
        };
        let text = table(
            &[row("a", "a.json", 5), row("longer", "longer.json", 12)],
            &[0.25, 1.0],
        );
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 4);
        assert_eq!(
            lines[0],
            "crate     document     operations   types  lines  corrections  seconds"
        );
        assert_eq!(
            lines[2],
            "longer    longer.json          12  3 -> 2   1000            7      1.0"
        );
        assert_eq!(
            lines[3],
            "together  2                    17       4   2000           14      1.2"
        );
    }
}
