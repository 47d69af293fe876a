//! The line of an overlay's action: errors count actions, an editor counts lines.

use std::path::Path;

use altinn_build_tools::Error;
use altinn_build_tools::overlay::action_lines;

/// The error with the line at which its action begins, where it is about one.
pub(crate) fn with_line(root: &Path, error: Error) -> Error {
    let index = error
        .place
        .strip_prefix("action ")
        .and_then(|rest| rest.split(' ').next()?.parse::<usize>().ok());
    let Some(index) = index.and_then(|index| index.checked_sub(1)) else {
        return error;
    };
    let text = std::fs::read_to_string(root.join(&error.file)).unwrap_or_default();
    match action_lines(&text).get(index) {
        Some(line) => {
            let place = format!("line {line}, {}", error.place);
            error.at(place)
        }
        None => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OVERLAY: &str = "overlay: 1.0.0\ninfo:\n  title: t\n  version: 1.0.0\nactions:\n  # words\n  - target: $.a\n    update:\n      \
                           list:\n        - one\n  - remove: true\n    target: $.b\n";

    fn place(error: Error) -> String {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("c.yaml"), OVERLAY).unwrap();
        with_line(folder.path(), error).place
    }

    #[test]
    fn an_action_is_found_by_its_line() {
        let error = |place: &str| Error::new("c.yaml", "matches nothing", "delete it").at(place);
        assert_eq!(place(error("action 1 ($.a)")), "line 7, action 1 ($.a)");
        assert_eq!(place(error("action 2 ($.b)")), "line 11, action 2 ($.b)");
    }

    #[test]
    fn other_errors_stay_as_they_are() {
        for at in ["", "action 3 ($.c)", "action x", "line 2, column 1"] {
            let error = Error::new("c.yaml", "is wrong", "mend it").at(at);
            assert_eq!(place(error), at);
        }
        let elsewhere = Error::new("missing.yaml", "matches nothing", "delete it").at("action 1 ($.a)");
        assert_eq!(place(elsewhere), "action 1 ($.a)");
    }
}
