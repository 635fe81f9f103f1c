# The frame around every page.
brand = Turnabout
page-title = { $title } – Turnabout
skip-to-content = Skip to the content
dismiss = Dismiss
back-home = First page
open-a-file = Open a file
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
display-data = Your data on this device

not-found-title = There is no such page
not-found-body = The address may be incomplete, or it belongs to something that was removed from this device. Nothing is lost by starting again from the first page.
not-found-home = Go to the first page

close = Close
percent = { $percent }%
benefit-mentor = The mentor gets { $percent }% of what they asked for
benefit-mentee = The mentee gets { $percent }% of what they asked for

# After everything was erased.
erased-title = Everything is erased
erased-body = Nothing that Turnabout kept is left in this browser. Files that you saved are where you put them, and nobody has erased those.
