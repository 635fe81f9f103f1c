# What forms say in general.
draft-found = What you typed here before is still here. It is not saved yet.
draft-afresh = Start again
text-too-long = This is longer than { $most } characters. Make it shorter.
problem-title = There is a problem
