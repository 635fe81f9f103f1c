# Is mentoring both ways right for us?
right-coming = Loading…
right-failed-title = The questions did not load
right-failed-body = Check that you are connected, then try again.
right-failed-again = Try again

right-point-honest = Answer as things are today, not as they should be. Then the result is of use to you.
right-point-nobody = Nobody else sees your answers. Nothing is sent.
right-point-tab = Nothing is stored, unless you choose that at the end. You can leave and come back while this tab is open.
right-start = Start
right-carry-on = Carry on
right-again = Start again

right-to-result = See the result
right-back = Back to your answers
right-not-yet = What is in the way
right-prepare = What to prepare
right-ready = What is there already
right-do = Do this:
right-said = You said, { $label }: { $answer }
right-left-open = You left open: { $label }
right-change = Change
right-print = Print the result
right-to-programme = Set up a programme
right-to-two = Go to “Just the two of us”

right-keeping-title = Where your answers are
right-not-kept = They are in this tab only. When you close it, they are gone.
right-kept = They are kept in this browser, on this device. They are in no backup. Remove them here, or erase everything at once.
right-data = See what is kept on this device
right-keep = Keep them on this device
right-remove = Remove them from this device
right-told-kept = Kept.
right-told-removed = Removed from this device.
