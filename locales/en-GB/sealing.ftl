# Saving files and opening them, sealed or not.

## Why a file cannot be sealed or opened

seal-not-sealed = This is not a locked file that Turnabout knows. Check that you chose the right one.
seal-newer = A newer program locked this file. Load this page again to get the newest Turnabout. Then open the file again.
seal-wrong-passphrase = This passphrase does not open the file. Check capital letters, spaces and missing words. Then type it again.
seal-wrong-key = This file was made for another device. Open it on the device where you set up the programme. Or restore the backup of that device here first.
seal-needs-passphrase = This file is locked with a passphrase. Ask the person who made it for the passphrase.
seal-needs-key = Only the person who runs the programme can open this file, on their own device. No passphrase opens it.
seal-damaged = This file is damaged: part of it is missing, or was changed after it was locked. So nothing in it can be trusted. Ask for it to be sent again.
seal-too-much-work = This file would keep your device busy for a very long time. Turnabout makes no such files. Do not open it: ask the sender to save it again with Turnabout.
seal-no-such-key = The file was not saved, because your invitation is damaged. Ask for the invitation to be sent again.
seal-not-read-back = The file was not saved, because it did not open again in our check. Load this page again, then save once more.
sealing-failed = Turnabout could not lock or open the file. The device may be short of memory. Close other tabs, then try again.

## Saving a file

protect-now-anybody = Everybody who gets this file can read it.
protect-now-passphrase = Protected: the file will open only with a passphrase.
protect-now-coordinator = Protected: only the person who runs your programme can open this file.
protect-change = Who can open it: see or change
protect-asked = Who should be able to open the file?
protect-coordinator = Only the person who runs my programme
protect-coordinator-about = Nobody else can read the file, not even you. Your answers also stay on this device.
protect-passphrase = Everybody who knows a passphrase
protect-passphrase-about = You choose some words now, and tell them to those who should open the file.
protect-anybody = Everybody who gets it
protect-anybody-about = This is enough if you hand the file over yourself.
passphrase-new = Your passphrase
passphrase-hint = Use several words that have nothing to do with each other. They are easy to remember and hard to guess.
passphrase-again = The same passphrase again
passphrase-too-short = This is too short. Use at least { $fewest } letters, or better several words.
passphrase-weak = Weak: somebody who tries for some days may guess it. Add words.
passphrase-fair = Fair. One or two more words make it strong.
passphrase-strong = Strong.
passphrase-other = The two are not the same. Type both again.
passphrase-suggest = Suggest six words
passphrase-suggested = Write these words down:
passphrase-none = The words did not load. Check your connection, or make up a passphrase of your own.
passphrase-keep = Write it down and keep it safe. Without it nobody can ever open the file, and nobody can reset it.
save-sealing = Locking the file, and checking that it opens. This takes a moment …
save-wrong = The file did not pass our check, so nothing was saved. Load this page again, then save once more. Nothing on this device has changed.
save-not-taken = Your browser did not save the file. Check that this page may download files, then try again.
saved-as = Saved as { $name }. You will find it with your downloads.
saved-with-passphrase = It opens only with your passphrase. Do not send the passphrase with the file. Tell it by telephone, for example.
saved-for-coordinator = Only the person who runs your programme can open it.

## Opening a file

open-unreadable = Your device cannot read this file. It may have been moved or deleted: choose it again.
open-too-large = This file has more than { $most } MB. Files from Turnabout are smaller. Check that you chose the right one.
open-stopped = The file was not opened.
opening-title = This file is locked with a passphrase
opening-about = Ask the person who made the file for the passphrase.
opening-passphrase = Passphrase
opening-hint = Several words, as a rule. Capital letters count.
opening-empty = Type the passphrase.
opening-busy = Opening the file. This takes a moment …
opening-open = Open the file
opening-cancel = Cancel
opening-files = Opening the files …
