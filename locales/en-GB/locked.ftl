# The lock of this device, wherever it shows.
locked-title = Locked
locked-lead = What is kept here is locked. Type the passphrase to go on.
locked-passphrase = The passphrase of this device
locked-open = Unlock
locked-busy = One moment…
locked-empty = Type the passphrase.
locked-wrong = This is not the passphrase. Check capital letters, and try again.
locked-forgotten-title = Forgotten it?
locked-forgotten = Nobody can open the lock without the passphrase, not even those who made Turnabout. If you cannot remember it, what is kept here is lost. You can erase it and start again. If you saved a backup, you can restore that.
locked-to-erasing = Go to the page that erases everything

lock-absent = This browser can lock nothing here. It needs a secure address, one that begins with https.
lock-now = Lock now
lock-offer-label = A lock
lock-offer = Do others use this device too? You can lock what you keep here with a passphrase.
lock-offer-go = See how
lock-offer-no = No, thank you
passphrase-show = Show what is typed
