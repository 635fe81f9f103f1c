//! Turnabout: reverse mentoring that runs entirely in the browser.
//!
//! The layers, each of which may use those above it in this list and none below
//! (`tests/host/layers.rs` holds the code to it):
//!
//! 1. [`domain`]: pure rules: people, benefit, matching, pairs, the journal. No browser, no clock, no randomness.
//! 2. [`content`]: the words and the built-in topics, as data with a schema.
//! 3. [`codec`]: bytes to domain and back: tables, files, envelopes.
//! 4. [`worker`]: the long work, as one protocol of jobs and answers.
//! 5. `platform`: thin adapters over browser APIs. No domain in it.
//! 6. `store`: the state of the app, its named actions, saving, loading, talking to the worker.
//! 7. `components`, `pages`, `app`: what people see.
//!
//! Layers 5 to 7 come with the feature `app`; without it everything builds and tests natively in seconds.

#![cfg_attr(not(test), deny(clippy::unwrap_used))]

pub mod codec;
pub mod content;
pub mod domain;
/// Of no layer, and of use to each: how a value is read and written.
pub mod json;
pub mod worker;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "app")]
pub mod components;
#[cfg(feature = "app")]
pub mod pages;
#[cfg(feature = "app")]
pub mod platform;
#[cfg(feature = "app")]
pub mod store;
