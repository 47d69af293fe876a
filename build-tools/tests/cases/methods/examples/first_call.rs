//! Calls nothing yet.
use altinn_auth::Config;

fn main() {
    println!("{:?}", Config::from_env().is_ok());
}
