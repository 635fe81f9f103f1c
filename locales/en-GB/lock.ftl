# Putting a lock on what is kept on this device.
lock-title = A lock for this device
lock-about = Do others use this browser too? Set a passphrase, and what is kept here is encrypted. It can then be read only after the passphrase is typed. You need none on a device that is yours alone.
lock-open = I want to set a passphrase
lock-first = A passphrase for this device
lock-final = A forgotten passphrase is final.
lock-final-about = Write it down and keep it safe. Without it nobody can ever read what is kept here, not even those who made Turnabout: all that is left then is to erase it. A backup that you save is not locked, so save one first.
lock-not-remembered = Your browser may offer to remember the passphrase. Say no where others use it too: it would unlock this for them.
lock-put-on = Lock with this passphrase
lock-is-on = Done. Everything that is kept here is encrypted now.
lock-changed = Nothing was changed here: another tab changed the lock, or cannot be written to. Load this page again to see how things are.
lock-not-saved = The browser did not store it, so nothing was changed. Free some space on the device, then try once more.

lock-on = The lock is on.
lock-on-about = Use “Lock now” at the top of the page when you leave. What you typed and did not save is locked too.
lock-after = Lock by itself when nobody has used Turnabout for
lock-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
lock-change-open = I want another passphrase
lock-change-about = Everything is encrypted anew, and the old passphrase then opens nothing any more.
lock-old = The passphrase until now
lock-new = The new passphrase for this device
lock-again = The same passphrase once more
lock-change = Lock with the new passphrase
lock-is-changed = The new passphrase holds from now on. The old one opens nothing any more.
lock-take-open = I want to take the lock away
lock-take-about = What is kept here can then be read by everybody who uses this browser.
lock-take-away = Take the lock away
lock-is-off = The lock is off. What is kept here is no longer encrypted.
