//! Lists messages.
use case_closed::Client;

fn main() {
    let _ = Client::new(case_closed::Environment::Tt02, ());
}
