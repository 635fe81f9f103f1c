# What forms say in general.
draft-found = What you typed here before is still here. It is not saved yet.
draft-afresh = Start afresh
text-too-long = This is longer than { $most } characters. Make it shorter.
problem-title = There is a problem
saved-as = Saved as { $name }. You will find it with your downloads.
not-saved = The browser did not save the file. Check that downloads are allowed for this page, then try again.
not-saved-wrong = The file does not read back as it was written, so nothing was saved. Load the page again and try once more.
