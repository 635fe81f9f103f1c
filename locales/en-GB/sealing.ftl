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
