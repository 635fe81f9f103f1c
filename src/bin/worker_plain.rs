//! The worker for browsers without vectors: the same, with plain loops.

#[path = "worker.rs"]
mod worker;

fn main() {
    worker::main();
}
