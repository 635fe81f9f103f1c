# Your data on this device.
data-title = Your data on this device
data-lead = All that you do in Turnabout is kept in this browser, on this device. Nobody else has it, unless you gave them a file.

data-kept-title = What is kept here
data-what = What
data-how-much = How much
data-since = Since
data-since-never = Nothing is kept yet
data-nothing = Nothing yet
data-programmes =
    { $count ->
        [0] { $people ->
            [one] The answers of 1 person, from a file
           *[other] The answers of { $people } people, from files
        }
        [one] 1 programme, with { $people } people
       *[other] { $count } programmes, with { $people } people
    }
data-answers =
    { $count ->
        [one] The answers of 1 person who answered here
       *[other] The answers of { $count } people who answered here
    }
data-pairs =
    { $count ->
        [one] The work of 1 pair
       *[other] The work of { $count } pairs
    }
data-right-for-us = Your answers to “Is mentoring both ways right for us?”
data-changes =
    { $count ->
        [one] 1 change, with its date and time
       *[other] { $count } changes, each with its date and time
    }
data-room = About { $taken } of the { $given } that this browser gives this site
data-size = { $amount } { $unit ->
    [kilo] KB
    [mega] MB
   *[giga] GB
  }
data-not-elsewhere = Your other browsers and devices do not have it. To move it to another device, save a backup here and restore it there.
data-second-copy = Turnabout keeps all of it twice in this browser, in case the browser loses it once. That does not replace a backup: if you lose this device, you lose both.

## Whether the browser keeps it

promise-title = Will the browser keep it?
promise-given = Yes. This browser promises to keep it until you erase it.
promise-given-about = You can still lose it with the device, or when somebody clears the data of this browser. So save a backup from time to time.
promise-not-given = This browser has not promised to keep it.
promise-not-given-about = It keeps it for now. When the device runs short of space, the browser may delete it without asking. You can ask the browser to promise that it keeps it.
promise-refused = This browser does not promise it now.
promise-refused-about = Browsers decide this themselves. Most promise it once you use a site often, or put it on your home screen. Until then, save a backup after each piece of work.
promise-unknown = This browser does not say.
promise-unknown-about = So save a backup after each piece of work that you would miss.
promise-ask = Ask the browser to keep it
week-title = Safari forgets after seven days
week-about = Safari deletes what a site has stored if you do not visit the site for seven days of use. So does every browser on an iPhone or iPad.
week-do = To prevent this, put Turnabout on your home screen or in the Dock: open the Share menu. Or visit once a week, and save a backup.

## The backup

backup-title = Save a backup
backup-never = You have not saved a backup here yet.
backup-last = You saved the last backup on { $when }.
backup-about = A backup is one file with all that is kept here. It holds:
backup-holds-changes =
    { $count ->
        [0] nothing yet
        [one] the 1 change that you made, even if you removed it later
       *[other] all { $count } changes that you made, with what you corrected or removed later
    }
backup-holds-damaged =
    { $count ->
        [one] 1 damaged part, as it is
       *[other] { $count } damaged parts, as they are
    }
backup-holds-later =
    { $count ->
        [one] 1 change that your partner’s newer Turnabout wrote, as it is
       *[other] { $count } changes that your partner’s newer Turnabout wrote, as they are
    }
backup-holds-key = if you run a programme: the key that opens the answers of your people
backup-holds-looks = your choice of colours and text size
backup-careful = A backup also holds what you have shared with nobody. Protect it with a passphrase, or keep it where only you can get it. Keep it somewhere else than on this device, too.
backup-save = Save a backup
backup-saved = Saved as { $name }
backup-saved-about = Turnabout has checked it. You find it with your downloads.
backup-saved-passphrase = It opens only with your passphrase. Keep the passphrase safe: without it nobody can open this backup, not even you.
backup-not-taken = The browser did not save the file. Check that it may save files, then try again.

## Restoring

restore-title = Restore a backup
restore-about = Turnabout replaces nothing that is here. It shows you what is in the file first, and adds only what is new.
restore-choose = Choose a backup
restore-hint = Or drop it here. Its name begins with “turnabout-backup”. If it has a passphrase, have that ready.
restore-one = Choose one backup at a time.
restore-newer = A newer Turnabout saved this backup. Load this page again to get the newest one. Then open the backup again.
restore-saved = A backup saved on { $when }
restore-programmes = Programmes
restore-answers = Answers of
restore-no-name = Somebody who has not given a name yet
restore-pairs = Pairs
restore-pair = { $mentor } and { $mentee }
restore-here = { $name } (here already)
restore-changes = Changes
restore-new =
    { $count ->
        [0] None is new
        [one] 1 is new
       *[other] { $count } are new
    }
restore-known =
    { $count ->
        [0] None is here already
        [one] 1 is here already
       *[other] { $count } are here already
    }
restore-damaged =
    { $count ->
        [one] 1 is damaged. It is added as it is
       *[other] { $count } are damaged. They are added as they are
    }
restore-later =
    { $count ->
        [one] 1 is from a partner’s newer Turnabout. It is added as it is
       *[other] { $count } are from a partner’s newer Turnabout. They are added as they are
    }
restore-union = Turnabout adds everything that is new, or nothing.
restore-take-in = Add what is new
restore-nothing-new = All of this backup is here already. There is nothing to add.
restore-not-now = Not now
restore-done =
    { $count ->
        [one] 1 change added from the backup.
       *[other] { $count } changes added from the backup.
    }

## What is damaged

set-aside-title = What cannot be shown
set-aside-about =
    { $count ->
        [one] Turnabout cannot read one part: it is damaged, or a newer Turnabout made it. It stays here, and it is in every backup. You can also save it as a file, and ask somebody to look at it.
       *[other] Turnabout cannot read { $count } parts: they are damaged, or a newer Turnabout made them. They stay here, and they are in every backup. You can also save them as a file, and ask somebody to look at it.
    }
set-aside-save = Save what cannot be shown
set-aside-saved = Saved as { $name }

## Erasing

erase-title = Erase everything
erase-about = This removes all that Turnabout keeps in this browser: programmes, answers, pairs, choices, and what you typed and did not save.
erase-open = I want to erase everything
erase-final = You cannot undo this. Nobody else has a copy. If you may want any of it back, save a backup first.
erase-final-locked = You cannot undo this. Nobody else has a copy. While the lock is closed, you cannot save a backup.
erase-word = ERASE
erase-label = Type { $word } to confirm
erase-wrong-word = Type { $word } in this field to erase everything
erase-do = Erase everything now
erase-blocked = Another tab of Turnabout is still open. Close it, and the rest is erased too.
erase-failed = The browser did not erase it. Close all other tabs of Turnabout, then try again.
