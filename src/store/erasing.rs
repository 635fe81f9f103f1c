//! Erasing everything that is kept on this device, in every tab.

use super::journal::{DATABASE, Store};
use super::second_copy;
use super::trouble::Trouble;
use crate::platform::channel::Channel;
use crate::platform::database::Database;
use crate::platform::shelf::Shelf;

/// What every tab is told once everything is erased: `assets/programs.js` then starts it afresh, so that nothing is left
/// in its memory either.
const ERASED: &str = "erased";
/// How the names of all our small texts begin.
const OURS: &str = "turnabout.";

/// Erases the journal with its second copy, the choices and what was typed. While another tab keeps the journal open, this
/// waits, and `blocked` is called.
///
/// # Errors
/// [`Trouble::NotSaved`] where the browser does not erase; it can be tried again.
pub async fn erase_everything(store: Store, blocked: impl FnOnce() + 'static) -> Result<(), Trouble> {
    store.close();
    // The copy goes first, so that nothing can come back from it; and nobody makes one before all is over.
    let _turn = second_copy::take_away().await.map_err(|_| Trouble::NotSaved)?;
    Database::delete(DATABASE, blocked).await.map_err(|_| Trouble::NotSaved)?;
    Shelf::Device.clear(OURS);
    Shelf::Tab.clear(OURS);
    if let Some(channel) = Channel::open(DATABASE, |_| {}) {
        channel.say(ERASED);
    }
    Ok(())
}
