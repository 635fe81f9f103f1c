# Putting a lock on what is kept on this device.
lock-title = A lock for this device
lock-about = Do others use this browser too? Then set a passphrase. Nobody can read what is kept here without it. On a device that is yours alone, you do not need one.
lock-open = I want to set a passphrase
lock-first = A passphrase for this device
lock-final = Nobody can reset a forgotten passphrase.
lock-final-about = Write it down and keep it safe. Without it nobody can read what is kept here, not even those who made Turnabout. You could only erase it. Save a backup first: a backup is not locked.
lock-not-remembered = Your browser may offer to remember the passphrase. Say no if others use it too: it would open the lock for them.
lock-put-on = Lock with this passphrase
lock-is-on = The lock is on. Everything that is kept here is locked with your passphrase.
lock-changed = Nothing was changed. Another tab has changed the lock, or it is busy. Load this page again.
lock-not-saved = The browser could not store it, so nothing was changed. Free some space on the device, then try again.

lock-on = The lock is on.
lock-on-about = Use “Lock now” at the top of the page when you leave. What you typed and did not save is locked too.
lock-after = Lock by itself when nobody has used Turnabout for
lock-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
lock-change-open = I want another passphrase
lock-change-about = From then on the old passphrase opens nothing.
lock-old = The passphrase until now
lock-new = The new passphrase for this device
lock-again = The same passphrase again
lock-change = Lock with the new passphrase
lock-is-changed = Your new passphrase works from now on. The old one opens nothing any more.
lock-take-open = I want to take the lock away
lock-take-about = After that, everybody who uses this browser can read what is kept here.
lock-take-away = Take the lock away
lock-is-off = The lock is off. Everybody who uses this browser can read what is kept here.
