# When keeping things fails, and what to do so that nothing is lost.
trouble-no-storage = This browser keeps nothing here.
trouble-no-storage-help = You can look around, but what you do is not saved. A private window is the usual cause: open this page in an ordinary window.
trouble-unreadable = What was saved on this device cannot be read.
trouble-unreadable-help = Nothing was changed or deleted. Close the other tabs of this page, then load it again.
trouble-full = Your last change was not saved: the device has no room left.
trouble-full-help = What you see is what is saved. Free some space on the device, then make the change again.
trouble-not-saved = Your last change was not saved.
trouble-not-saved-help = What you see is what is saved. Load the page again, then make the change again.
trouble-set-aside =
    { $count ->
        [one] One record on this device is damaged and is not shown.
       *[other] { $count } records on this device are damaged and are not shown.
    }
trouble-set-aside-help = It is kept as it is, and you can save it as a file.
trouble-newer = A newer Turnabout was used here. This older one only shows what it can read, and saves nothing.
trouble-newer-help = Everything is kept. Load this page again to get the newer one.
trouble-taken-over = A newer Turnabout is open in another tab. This older one saves nothing any more.
trouble-taken-over-help = Everything is kept. Load this page again to get the newer one.
trouble-lost = The browser has closed the storage, so nothing can be saved here now.
trouble-lost-help = What you see is what was saved. Save a backup first, then load this page again.
trouble-erased = Everything is being erased from another tab.
trouble-erased-help = Nothing can be saved here now.
trouble-brought-back = The browser had lost what was kept here. Everything is back.
trouble-brought-back-help = Turnabout keeps a second copy in this browser, and has put back what was missing. Save a backup now: it also helps when the device is lost.
trouble-gone = The browser found its storage damaged, and has deleted what was kept here.
trouble-gone-help = We are sorry: there is no second copy on this device. If you have saved a backup, you can restore it now.
trouble-go = Your data on this device

blocked-title = Close the other tabs first
blocked-body = This is a newer Turnabout, and an older one is still open in another tab or window. Close it there. This page then goes on by itself, and nothing is lost.

at-risk-label = Backup
at-risk-changes = { $count } changes are only on this device. If it is lost, so are they.
at-risk-key = The key that opens people’s answers is only on this device. If it is lost, nobody can open them.
at-risk-go = Save a backup
at-risk-later = Not this week
