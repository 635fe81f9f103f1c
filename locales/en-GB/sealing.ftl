# Saving files and opening them, sealed or not.

## Why a file cannot be sealed or opened

seal-not-sealed = This file is not sealed in a way that Turnabout knows. Check that you chose the right one.
seal-newer = This file was sealed by a newer program. Load this page again to get the newest Turnabout, then open the file once more.
seal-wrong-passphrase = This passphrase does not open the file. Look for capital letters, spaces and missing words, and type it again.
seal-wrong-key = This file is sealed to a key that is not on this device. Open it on the device where the programme was set up, or restore the backup of that device here first.
seal-needs-passphrase = This file is sealed with a passphrase. Ask whoever made it for the passphrase.
seal-needs-key = This file is sealed to a coordinator’s key, so no passphrase opens it. Only the coordinator’s own device can.
seal-cut-short = This sealed file ends in the middle: it did not arrive whole. Ask for it to be sent again.
seal-altered = This sealed file was changed after it was sealed, by a fault on the way or by somebody. Nothing in it can be trusted. Ask for it to be sent again.
seal-too-much-work = This file is made so that opening it would keep your device busy for minutes or hours, as no Turnabout does. Do not open it: ask whoever sent it to save it again with Turnabout.
seal-no-such-key = The file was not saved, because the key of your coordinator is not complete. Ask for the invitation to be sent again.
seal-not-read-back = The file was not saved, because it did not open again after it was sealed. Load this page again, then save once more.
sealing-failed = The part of Turnabout that seals and opens files broke off, perhaps for want of memory. Close other tabs, then try again.

## Saving a file

protect-now-anybody = Whoever gets this file can read it.
protect-now-passphrase = Protected: the file will open only with a passphrase.
protect-now-coordinator = Sealed: only your coordinator can open this file.
protect-change = Who can open it: see or change
protect-asked = Who should be able to open the file?
protect-coordinator = Only my coordinator
protect-coordinator-about = The file is sealed to the key in the invitation. Nobody else can read it, not even you: your answers stay on this device.
protect-passphrase = Whoever knows a passphrase
protect-passphrase-about = You make up some words now, and tell them to whoever is to open the file.
protect-anybody = Anybody who gets it
protect-anybody-about = Enough where you hand the file over yourself.
passphrase-new = Your passphrase
passphrase-hint = Several words that have nothing to do with one another are easy to remember and hard to guess.
passphrase-again = The same once more
passphrase-too-short = This is too short. Use at least { $fewest } letters, better several words.
passphrase-weak = Weak: somebody who tries for some days may find it. Add words.
passphrase-fair = Fair. One or two more words make it strong.
passphrase-strong = Strong.
passphrase-other = This is not the same as above. Type both again.
passphrase-suggest = Suggest six words
passphrase-suggested = Write these words down:
passphrase-none = The words did not load. Check your connection, or make up a passphrase of your own.
passphrase-keep = Write it down and keep it safe. Without it nobody can ever open the file: there is no way round it.
save-sealing = Sealing the file, and opening it again to be sure. This takes a moment …
save-wrong = The file did not come out as it should, so nothing was saved. Load this page again, then save once more. Nothing on this device is changed.
save-not-taken = Your browser did not take the file, so nothing was saved. Check that this page may download files, then try again.
saved-as = Saved as { $name }. You will find it with your downloads.
saved-with-passphrase = It opens only with your passphrase. Tell it in another way than you send the file: by telephone, for example.
saved-for-coordinator = Only your coordinator can open it.

## Opening a file

open-unreadable = This file cannot be read. It may have been moved or deleted: choose it again.
open-too-large = This file has more than { $most } MB, and what belongs here never has. Check that you chose the right one.
open-stopped = The file was not opened.
opening-title = This file is sealed
opening-about = It opens with a passphrase. Whoever made the file can tell you which.
opening-passphrase = Passphrase
opening-hint = Several words, as a rule. Capital letters count.
opening-empty = Type the passphrase.
opening-busy = Opening the file. This takes a moment …
opening-open = Open the file
opening-cancel = Cancel
opening-files = Opening what is sealed …
