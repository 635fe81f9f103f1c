# When keeping things fails, and what to do so that nothing is lost.
trouble-no-storage = This browser keeps nothing here.
trouble-no-storage-help = You can look around, but nothing you do is saved. You may be in a private window: open this page in an ordinary one.
trouble-unreadable = Turnabout cannot read what was saved on this device.
trouble-unreadable-help = Nothing was changed or deleted. Close the other tabs of this page, then load it again.
trouble-full = Your last change was not saved: the device is full.
trouble-full-help = The page shows what is saved. Free some space on the device, then make the change again.
trouble-not-saved = Your last change was not saved.
trouble-not-saved-help = The page shows what is saved. Load it again, then make the change again.
trouble-set-aside =
    { $count ->
        [one] One part of your work is damaged, so the page does not show it.
       *[other] { $count } parts of your work are damaged, so the page does not show them.
    }
trouble-set-aside-help = It is still here. You can save it as a file.
trouble-newer = A newer Turnabout was used here. This older one cannot save anything, and may not show everything.
trouble-newer-help = Nothing is lost. Load this page again to get the newer one.
trouble-taken-over = A newer Turnabout is open in another tab. This older one cannot save anything any more.
trouble-taken-over-help = Nothing is lost. Load this page again to get the newer one.
trouble-lost = The browser has closed its storage, so Turnabout can save nothing now.
trouble-lost-help = The page shows what was saved. Save a backup first, then load this page again.
trouble-erased = Another tab is erasing everything.
trouble-erased-help = Nothing can be saved here now.
trouble-brought-back = The browser had lost your work. Everything is back.
trouble-brought-back-help = Save a backup now. It also helps if you lose the device.
trouble-gone = The browser’s storage was damaged, and the browser has deleted your work.
trouble-gone-help = We are sorry. If you have saved a backup, you can restore it now.
trouble-go = Your data on this device

blocked-title = Close the other tabs first
blocked-body = An older Turnabout is still open in another tab or window. Close it there. This page then goes on by itself, and nothing is lost.

at-risk-label = Backup
at-risk-work = Your work is only on this device. Save a backup, so that you cannot lose it.
at-risk-key = Only this device can open your people’s answers. Save a backup, so that you can always open them.
at-risk-go = Save a backup
at-risk-later = Not this week
