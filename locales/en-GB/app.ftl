# The frame around every page.
brand = Turnabout
page-title = { $title } – Turnabout
skip-to-content = Skip to the content
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

not-found-title = This page does not exist
not-found-body = The address may be incomplete. Or it belongs to something that was removed from this device. You can start again from the first page.
not-found-home = Go to the first page

close = Close
percent = { $percent }%
benefit-mentor = The mentor gets { $percent }% of what they asked for
benefit-mentee = The mentee gets { $percent }% of what they asked for

# After everything was erased.
erased-title = Everything is erased
erased-body = Turnabout keeps nothing in this browser any more. Files that you saved are still where you put them.
