# The match: what counts, what came of it, and why.

## The rules

objective-worst-off = The worst-off first
objective-worst-off-about = The most pairs, and then as much as can be for whoever gains least. Right where nobody should feel left behind.
objective-stable-mentee = Nobody would rather swap: best for mentees
objective-stable-mentee-about = No two people would both rather have each other than whom they got. Right where people may turn a partner down; mentees get the best of all such results.
objective-stable-mentor = Nobody would rather swap: best for mentors
objective-stable-mentor-about = The same promise, but mentors get the best of all such results.
objective-other = The pairs on this page were found for “{ $made }”. Find the pairs again to see what your new choice gives.
soft-team = How much another team counts
soft-team-hint = A wish, not a rule: pairs from different teams are preferred as far as this share of their score. 0% leaves teams aside.
soft-likes = How much it counts whom people asked for
soft-likes-hint = Some people chose whom they would like. 0% leaves that aside, unless you ask for pairs that nobody would rather swap.
lots-title = When two results are equally good
lots-number = Ties are broken by lot, number { $number }.
lots-about = The lots favour no name and nobody who came first. The same number gives the same pairs on every device.
lots-draw = Draw again
