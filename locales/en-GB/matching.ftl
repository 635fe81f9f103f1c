# The match: what counts, what came of it, and why.

## The rules

objective-worst-off = The worst-off first
objective-worst-off-about = The most pairs, and then as much as can be for whoever gains least. Right where nobody should feel left behind.
objective-stable-mentee = Nobody would rather swap: best for mentees
objective-stable-mentee-about = No two people would both rather have each other than whom they got. Right where people may turn a partner down; mentees get the best of all such results.
objective-stable-mentor = Nobody would rather swap: best for mentors
objective-stable-mentor-about = The same promise, but mentors get the best of all such results.
soft-team = How much another team counts
soft-team-hint = A wish, not a rule: pairs from different teams are preferred as far as this share of their score. 0% leaves teams aside.
soft-likes = How much it counts whom people asked for
soft-likes-hint = Some people chose whom they would like. 0% leaves that aside, unless you ask for pairs that nobody would rather swap.
lots-title = When two results are equally good
lots-number = Ties are broken by lot, number { $number }.
lots-about = The lots favour no name and nobody who came first. The same number gives the same pairs on every device.
lots-draw = Draw again

## Questions about the match

ask-waiting = Working it out …

## What every objective would give

compare-title = What each choice would give
compare-about = The same people under the same rules, once for each thing that can count most. The bars show how near each comes to the best of all.
compare-start = Compare all five
compare-objective = What counts most
compare-pairs = Pairs
compare-total = Total benefit
compare-least = Smallest benefit of anybody
compare-blocking = Would both rather have each other
compare-blocking-none = nobody
compare-best = best
compare-current = shown here
compare-of-best = { $figure } as a share of the best: { $objective }

## How the benefits are spread

spread-title = Who gains how much
spread-about = How many people get which share of what they asked for, from none on the left to all on the right.
spread-mentors = Mentors
spread-mentees = Mentees
spread-of-mentors = Half of the mentors get between { $low }% and { $high }% of what they asked for; the one in the middle gets { $middle }%. The least is { $least }%, the most { $most }%.
spread-of-mentees = Half of the mentees get between { $low }% and { $high }% of what they asked for; the one in the middle gets { $middle }%. The least is { $least }%, the most { $most }%.

## The proof

proof-title = Proven best
proof-total = No other choice of pairs under these rules has more benefit in total. That is proven, not estimated.
proof-coverage = No other choice under these rules has more pairs, and none with as many pairs has more benefit in total. That is proven, not estimated.
proof-worst-off = No other choice under these rules has more pairs; with as many, nobody can be lifted above the smallest benefit without somebody falling below it; and of those none has more in total. That is proven, not estimated.
proof-stable = No two people in the programme would both rather have each other than whom they got. Every possible pair was asked.
proof-check = How anyone can check this
proof-check-about = Nobody has to take our word. Save the proof here, and the pairs for other programs under “Take the pairs away”. With these two files and your list of people, the small program “verify”, which comes with Turnabout’s source code, checks every possible pair. It knows nothing of how the pairs were found. The read-me file says how to run it.
proof-holds = The file holds people’s ids, the rules, your own decisions, whom people asked for, and a number for each person. Keep it as you keep the list of pairs.
proof-save = Save the proof

## A pair, and why not others

runners-up = Whom else { $person } could have
why-not-title = Why not them? Ask about any two people
why-not-about = You thought of two people who are not a pair here? Choose them, and see which rule stands between them, or what the pair would cost everybody else.
why-not-nobody = Choose somebody
why-not-choose = Choose one mentor and one mentee.
why-not-ask = Why not these two?
why-not-answer = Why not these two
why-not-changes = { $count ->
        [one] For one person the partners would change:
       *[other] For { $count } people the partners would change:
    }

## Who has no partner

nearest-about = What is the smallest change that would bring a partner? Each is tried by finding the pairs again; nothing is kept.
nearest-ask = What would help?
nearest-none = No single change that we may suggest would bring a partner.

## What to look at

notices-title = Worth a look
notices-about = Answers that make it hard to find a good partner, and people who took on much. Nobody is ranked lower for it.
notices-start = Look through the answers
notices-none = Nothing stands out.
notices-count = { $count ->
        [one] 1 thing stands out
       *[other] { $count } things stand out
    }
notices-look = Look
notices-look-at = Look at { $person }
