//! Finding the operation of a method and a path.

use std::collections::HashMap;

use super::Operation;
use crate::http::decoded;

/// What a search found.
pub(crate) enum Found<'a> {
    /// The operation, and the values of its path parameters, decoded.
    Operation(&'a Operation, Vec<(String, String)>),
    /// The path exists; with these methods.
    OtherMethod(Vec<&'a str>),
    /// No document has such a path.
    Nothing,
}

enum Segment {
    Literal(String),
    Parameter(String),
}

struct Route {
    operation: usize,
    segments: Vec<Segment>,
}

/// The routes by their number of segments; the more literal come first.
pub(crate) struct Routes(HashMap<usize, Vec<Route>>);

impl Routes {
    pub(crate) fn new(operations: &[Operation]) -> Self {
        let mut routes: HashMap<usize, Vec<Route>> = HashMap::new();
        for (index, operation) in operations.iter().enumerate() {
            let segments: Vec<Segment> = operation.path.split('/').skip(1).map(segment).collect();
            routes.entry(segments.len()).or_default().push(Route {
                operation: index,
                segments,
            });
        }
        for list in routes.values_mut() {
            // Literals before parameters, from the left; equal ones stay in the order of the documents.
            list.sort_by_key(|route| {
                let parameters = route
                    .segments
                    .iter()
                    .map(|segment| matches!(segment, Segment::Parameter(_)));
                parameters.collect::<Vec<_>>()
            });
        }
        Self(routes)
    }

    /// The operation, of those that are `served`.
    pub(crate) fn find<'a>(
        &self,
        operations: &'a [Operation],
        method: &str,
        path: &str,
        served: impl Fn(&Operation) -> bool,
    ) -> Found<'a> {
        let asked: Vec<&str> = path.split('/').skip(1).collect();
        let mut methods = Vec::new();
        for route in self.0.get(&asked.len()).into_iter().flatten() {
            let (Some(values), Some(operation)) = (values(route, &asked), operations.get(route.operation))
            else {
                continue;
            };
            if !served(operation) {
                continue;
            }
            if operation.method == method {
                return Found::Operation(operation, values);
            }
            methods.push(operation.method.as_str());
        }
        if methods.is_empty() {
            Found::Nothing
        } else {
            Found::OtherMethod(methods)
        }
    }
}

fn segment(text: &str) -> Segment {
    match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
        Some(name) => Segment::Parameter(name.to_owned()),
        None => Segment::Literal(text.to_owned()),
    }
}

/// The values of a route's parameters; `None` when the path is not of this route.
fn values(route: &Route, asked: &[&str]) -> Option<Vec<(String, String)>> {
    let mut values = Vec::new();
    for (segment, asked) in route.segments.iter().zip(asked) {
        match segment {
            Segment::Literal(literal) if literal == asked => {}
            Segment::Literal(literal) if *literal == decoded(asked) => {}
            Segment::Literal(_) => return None,
            // An empty segment names nothing.
            Segment::Parameter(_) if asked.is_empty() => return None,
            Segment::Parameter(name) => values.push((name.clone(), decoded(asked))),
        }
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use crate::contract::Contract;

    use super::*;

    fn found(method: &str, path: &str) -> Option<(String, Vec<(String, String)>)> {
        match Contract::shared().find(method, path, None) {
            Found::Operation(operation, values) => Some((operation.full_name(), values)),
            _ => None,
        }
    }

    #[test]
    fn literal_segments_win_over_parameters() {
        let name = |method, path| found(method, path).map(|(name, _)| name);
        assert_eq!(
            name("GET", "/events/api/v1/app/party").as_deref(),
            Some("altinn-events/search_party_events")
        );
        assert_eq!(
            name("GET", "/events/api/v1/app/skd/a").as_deref(),
            Some("altinn-events/search_app_events")
        );
        assert_eq!(
            name("GET", "/notifications/api/v1/future/shipment/feed").as_deref(),
            Some("altinn-notifications/get_shipment_feed")
        );
    }

    #[test]
    fn values_are_decoded_and_empty_segments_name_nothing() {
        let (_, values) = found("GET", "/resourceregistry/api/v1/resource/a%2Fb%20c").unwrap();
        assert_eq!(values, [("id".to_owned(), "a/b c".to_owned())]);
        assert!(found("GET", "/resourceregistry/api/v1/resource/").is_none());
        assert!(matches!(
            Contract::shared().find("PATCH", "/resourceregistry/api/v1/resource/a", None),
            Found::OtherMethod(methods) if methods.contains(&"GET")
        ));
    }

    #[test]
    fn an_app_is_of_version_8_unless_its_name_or_the_caller_says_otherwise() {
        let api = |path: &str, asked| match Contract::shared().find("GET", path, asked) {
            Found::Operation(operation, _) => operation.api,
            _ => "",
        };
        for (path, asked, expected) in [
            ("/ttd/a/instances/1/b/process", None, "altinn-app"),
            ("/ttd/a-v9/instances/1/b/process", None, "altinn-app-v9"),
            (
                "/ttd/a/instances/1/b/process",
                Some("altinn-app-v9"),
                "altinn-app-v9",
            ),
            (
                "/ttd/a-v9/instances/1/b/process",
                Some("altinn-app"),
                "altinn-app",
            ),
            ("/ttd/a/instances/1/b/enriched", None, ""),
            ("/ttd/a-v9/api/layouts", None, ""),
            ("/storage/api/v1/applications", None, "altinn-storage"),
        ] {
            assert_eq!(api(path, asked), expected, "{path} {asked:?}");
        }
    }

    #[test]
    fn every_operation_is_found_under_its_own_path() {
        let contract = Contract::shared();
        assert!(contract.operations().len() >= 425);
        for operation in contract.operations() {
            let path = operation.path.replace(['{', '}'], "");
            match contract.find(&operation.method, &path, Some(operation.api)) {
                // Two documents of Dialogporten share their paths under /metadata.
                Found::Operation(found, _) if found.path == operation.path => {}
                _ => panic!("{} {} is not found", operation.method, operation.path),
            }
        }
    }
}
