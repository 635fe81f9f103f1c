# The frame around every page.
brand = Turnabout
page-title = { $title } – Turnabout
skip-to-content = Skip to the content
dismiss = Dismiss
back-home = First page
number = { $number }

display-button = Display
display-theme = Colours
display-theme-device = As the device
display-theme-light = Light
display-theme-dark = Dark
display-text = Text size
display-text-normal = Normal
display-text-large = Large
display-text-largest = Largest

not-found-title = There is no such page
not-found-body = The address may be incomplete, or it belongs to something that was removed from this device. Nothing is lost by starting again from the first page.
not-found-home = Go to the first page

# When keeping things fails.
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
        [one] One record was made by a newer Turnabout and is not shown.
       *[other] { $count } records were made by a newer Turnabout and are not shown.
    }
trouble-set-aside-help = It is kept as it is. Load this page again to get the newer version.

close = Close
percent = { $percent }%
benefit-mentor = The mentor gets { $percent }% of what they asked for
benefit-mentee = The mentee gets { $percent }% of what they asked for
