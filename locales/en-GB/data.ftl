# Your data on this device.
data-title = Your data on this device
data-lead = Everything that you do in Turnabout is kept here, in this browser on this device. Nobody else has it, unless you gave it to them in a file.

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
        [one] What 1 pair does together
       *[other] What { $count } pairs do together
    }
data-changes =
    { $count ->
        [one] 1 change, with its date and time
       *[other] { $count } changes, each with its date and time
    }
data-room = About { $taken } of the { $given } that this browser allows this site
data-size = { $amount } { $unit ->
    [kilo] KB
    [mega] MB
   *[giga] GB
  }
data-not-elsewhere = Another browser on this device, and every other device, has its own. To move everything, save a backup here and restore it there.
data-second-copy = Turnabout keeps all of it twice in this browser, in case the browser loses it once. That is no backup: what happens to this device or this browser happens to both.

## Whether the browser keeps it

promise-title = Will the browser keep it?
promise-given = Yes. This browser promises to keep it until you erase it.
promise-given-about = It can still be lost with the device, or when somebody clears the data of this browser. So save a backup from time to time.
promise-not-given = This browser has not promised to keep it.
promise-not-given-about = It keeps it for now. When the device runs short of room, it may delete what sites have stored without asking. You can ask it for the promise.
promise-refused = This browser does not promise it now.
promise-refused-about = Browsers decide this by themselves: most give the promise once you use a site often, or put it on your home screen. Until then, save a backup whenever you have done something that you would miss.
promise-unknown = This browser does not say.
promise-unknown-about = So save a backup whenever you have done something that you would miss.
promise-ask = Ask the browser to keep it
week-title = Safari forgets after seven days
week-about = Safari, and every browser on an iPhone or iPad, deletes what a site has stored when you have used the browser on seven days without visiting the site.
week-do = Put Turnabout on your home screen or in the Dock, from the Share menu: then this does not happen. Or visit once a week, and save a backup.

## The backup

backup-title = Save a backup
backup-never = No backup has been saved from here yet.
backup-last = The last backup was saved on { $when }.
backup-about = A backup is one file with everything that is kept here. It holds:
backup-holds-changes =
    { $count ->
        [0] nothing that was done, for nothing is kept here yet
        [one] the 1 change that was made, also where it was corrected or removed later
       *[other] all { $count } changes that were made, also what was corrected or removed later
    }
backup-holds-damaged =
    { $count ->
        [one] 1 damaged record, as it is
       *[other] { $count } damaged records, as they are
    }
backup-holds-later =
    { $count ->
        [one] 1 change that your partner’s newer Turnabout wrote, as it is
       *[other] { $count } changes that your partner’s newer Turnabout wrote, as they are
    }
backup-holds-key = if you run a programme: the key that opens the answers of your people
backup-holds-looks = how you want Turnabout to look
backup-careful = A backup also holds what you shared with nobody. Protect it with a passphrase, or keep it where only you can get at it. And do not keep it only on this device.
backup-save = Save a backup
backup-saved = Saved as { $name }
backup-saved-about = It was read back and compared before it was saved. You find it with your downloads.
backup-saved-passphrase = It opens only with your passphrase. Keep the passphrase where you will find it again: without it nobody can open this backup, not even you.
backup-not-taken = The browser did not save the file. Check that it may save files, then try once more.

## Restoring

restore-title = Restore a backup
restore-about = Nothing that is here is replaced. You see what is in the file first, and what is new is added.
restore-choose = Choose a backup
restore-hint = Or drop it here. Its name begins with “turnabout-backup”. If it is protected, have its passphrase at hand.
restore-one = Choose one backup at a time.
restore-newer = A newer Turnabout saved this backup. Load this page again to get the newest, then open the backup once more.
restore-saved = A backup saved on { $when }
restore-programmes = Programmes
restore-answers = Answers of
restore-no-name = Somebody who has given no name yet
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
        [one] 1 is damaged, and comes along as it is
       *[other] { $count } are damaged, and come along as they are
    }
restore-later =
    { $count ->
        [one] 1 was written by a partner’s newer Turnabout, and comes along as it is
       *[other] { $count } were written by a partner’s newer Turnabout, and come along as they are
    }
restore-union = All that is new is added, or nothing is.
restore-take-in = Add what is new
restore-nothing-new = All of this backup is here already. There is nothing to add.
restore-not-now = Not now
restore-done =
    { $count ->
        [one] 1 change was added from the backup.
       *[other] { $count } changes were added from the backup.
    }

## What is damaged

set-aside-title = What cannot be shown
set-aside-about =
    { $count ->
        [one] One record cannot be read: it is damaged, or a newer Turnabout made it. It is kept as it is, and is in every backup. You can also save it by itself, for somebody who can look into it.
       *[other] { $count } records cannot be read: they are damaged, or a newer Turnabout made them. They are kept as they are, and are in every backup. You can also save them by themselves, for somebody who can look into them.
    }
set-aside-save = Save what cannot be shown
set-aside-saved = Saved as { $name }

## Erasing

erase-title = Erase everything
erase-about = This removes all that Turnabout keeps in this browser: programmes, answers, pairs, choices, and what you have typed and not saved.
erase-open = I want to erase everything
erase-final = This cannot be undone. Nobody else has a copy, so save a backup first if you may want any of it back.
erase-final-locked = This cannot be undone. Nobody else has a copy, and while it is locked no backup can be saved.
erase-word = ERASE
erase-label = Type { $word } to confirm
erase-wrong-word = Type { $word } in this field to erase everything
erase-do = Erase everything now
erase-blocked = Another tab of Turnabout is still open and keeps this from being erased. Close it: the erasing then goes on by itself.
erase-failed = The browser did not erase it. Close all other tabs of Turnabout, then try once more.
