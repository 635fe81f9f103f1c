# The match: what counts, what came of it, and why.

match-title = Find the pairs
match-nobody = There is nobody to pair yet.
match-empty = Your pairs will appear here, each with its reasons.
match-start = Find the pairs
match-again = Find the pairs again
match-stale = People or rules have changed since these pairs were found.
match-stale-word = You have decided something about single pairs since these pairs were found.

## The rules

rules-title = The rules
rules-objective = What counts most?
objective-total = The most benefit in total
objective-total-about = The pairs that gain the most together, even if some people stay alone. Choose this where quality matters more than numbers.
objective-coverage = As many pairs as possible
objective-coverage-about = First the most people with a partner, then the most pairs, then the most benefit. Choose this where everyone was promised a partner.
objective-worst-off = The worst-off first
objective-worst-off-about = First the most people with a partner. Then the person who gains least gains as much as possible. Choose this where nobody should feel left behind.
objective-stable-mentee = Nobody would rather swap: best for mentees
objective-stable-mentee-about = No two people would both prefer each other to the partner they got. Mentees get the best of all such results. Choose this where people may turn a partner down.
objective-stable-mentor = Nobody would rather swap: best for mentors
objective-stable-mentor-about = No two people would both prefer each other to the partner they got. Mentors get the best of all such results.
rules-floor = The least that each must gain
rules-floor-hint = Of what they asked for. If one of two would gain less, they are not paired.
rules-other-team = Only across teams
rules-other-team-about = Two people of one team are not paired.
rules-times = Only with a time in common
rules-times-about = This counts where both have said when they can meet.
rules-always-title = What always holds
rules-always = Nobody is paired within their own reporting line, without a common language, or against their wish.
soft-team = How much another team counts
soft-team-hint = A wish, not a rule. Pairs from two teams are preferred by this share of their score.
soft-likes = How much people’s own choices count
soft-likes-hint = Some people chose partners they would like. At 0% this counts only for “Nobody would rather swap”.
lots-title = When two results are equally good
lots-number = A random draw decides: draw number { $number }.
lots-about = The draw favours no name, and nobody who came first. The same number gives the same pairs on every device.
lots-draw = Draw again

## Questions about the match

ask-waiting = Working it out …

## The search

search-starting = Getting ready …
search-weighing = Comparing people: { $done } of { $of }
search-choosing = Choosing the best pairs: { $done } of { $of }
search-proving = Checking that nothing is better: { $done } of { $of }
search-cancel = Cancel

## What came of it

result-title = { $pairs ->
        [0] No pairs
        [one] 1 pair
       *[other] { $pairs } pairs
    }
total-pairs = Pairs
total-mentors = Mentors with a partner gain on average
total-mentees = Mentees with a partner gain on average
total-score = Benefit in total
total-unmatched = Without a partner
total-about = { $mentors ->
        [one] 1 person
       *[other] { $mentors } people
    } can be a mentor, and { $mentees ->
        [one] 1 person
       *[other] { $mentees } people
    } can be a mentee. The rules allow { $allowed ->
        [one] 1 pair.
       *[other] { $allowed } pairs.
    }
total-means = A gain is a share of what somebody asked for. In the total, 1 is a pair in which both get everything.
pins-refused = { $count ->
        [one] 1 pair that you fixed could not be made:
       *[other] { $count } pairs that you fixed could not be made:
    }
pin-refused = { $mentor } with { $mentee }: { $why }
empty-rules = Change the rules
empty-decisions = Look at your decisions
empty-people = Look at the people
empty-reasons = See all { $count } reasons
empty-proven = This is certain: every possible pair was checked against your rules.

## What every objective would give

compare-title = What each choice would give
compare-about = The same people under the same rules, once for each choice of what counts most. The bars compare each result with the largest.
compare-decided = All of them with { $decisions }.
compare-start = Compare all five
compare-working = Working out { $number } of { $of }: { $objective }
compare-objective = What counts most
compare-pairs = Pairs
compare-alone = Without a partner
compare-total = Total benefit
compare-least = Smallest benefit of anybody in a pair
compare-blocking = Cases where two people would both rather have each other
compare-nobody = nobody
compare-none = none
compare-best = best of these
compare-best-equal = equally best
compare-current = shown here
compare-of-best = { $figure } as a share of the largest: { $objective }

## How the benefits are spread

spread-title = Who gains how much
spread-about = How many of those with a partner get which share of what they asked for, from none on the left to all on the right. For somebody with several partners, the average over these partners counts.
spread-mentors = Mentors
spread-mentees = Mentees
spread-of-mentors = Half of the mentors with a partner get between { $low }% and { $high }% of what they asked for. The one in the middle gets { $middle }%. The least is { $least }%, the most { $most }%.
spread-even-mentors = At least half of the mentors with a partner get { $middle }% of what they asked for. The least is { $least }%, the most { $most }%.
spread-all-mentors = Each mentor with a partner gets { $middle }% of what they asked for.
spread-of-mentees = Half of the mentees with a partner get between { $low }% and { $high }% of what they asked for. The one in the middle gets { $middle }%. The least is { $least }%, the most { $most }%.
spread-even-mentees = At least half of the mentees with a partner get { $middle }% of what they asked for. The least is { $least }%, the most { $most }%.
spread-all-mentees = Each mentee with a partner gets { $middle }% of what they asked for.

## What is proven

proof-title = Best possible under your rules
proof-title-decided = Best possible under your rules, given { $decisions }
proof-title-then = Best possible when it was found
proof-total = No other choice of pairs has more benefit in total. This is proven, not estimated.
proof-coverage = No other choice gives more people a partner. None with as many people has more pairs, and none with as many pairs has more benefit. This is proven, not estimated.
proof-worst-off = No other choice gives more people a partner. With as many, the person who gains least cannot gain more. This is proven, not estimated.
proof-stable = No two people would both rather have each other. Every possible pair was checked.
proof-check = How anyone can check this
proof-check-about = You do not have to trust us. Save the proof here. Save the pairs for other programs under “Hand out the pairs”. The small program “verify” comes with Turnabout’s source code. It needs these two files and your list of people, and checks every possible pair. It knows nothing of how the pairs were found. The read-me file says how to run it.
proof-holds = The file holds people’s numbers or codes, the rules, your decisions, the partners people asked for, and a number for each person. Keep it as safe as the list of pairs.
proof-save = Save the proof
decided-fixed = { $count ->
        [one] the pair you fixed
       *[other] the { $count } pairs you fixed
    }
decided-ruled-out = { $count ->
        [one] the pair you ruled out
       *[other] the { $count } pairs you ruled out
    }
decided-held = { $count ->
        [one] the pair you handed out
       *[other] the { $count } pairs you handed out
    }
decided-held-more = { $count ->
        [one] another pair that you handed out
       *[other] { $count } more pairs that you handed out
    }
decided-both = { $one } and { $other }
decided-three = { $one }, { $other } and { $third }
decided-without = Without { $decisions }:
decided-ask = What does that cost?

## The pairs

pairs-title = The pairs
pairs-search = Find a name
pairs-about = The bars show how much of what they asked for the mentor (left) and the mentee (right) can get. Choose a pair to see why.
pair-title = { $mentor } and { $mentee }
pair-pinned = You fixed this pair
pair-banned = Never again, from the next search on
pair-gone = One of the two is no longer in the programme. Find the pairs again.
gains-title = What { $teacher } can give { $learner }
gains-share = { $person } gets { $percent }% of what they asked for.
gain = { $teacher } → { $learner }, wants it { $wish }
gain-share = { $percent }%
pair-score = This pair has { $score }% of the score of a pair in which both get everything.
pair-pin = Keep these two together
pair-unpin = No longer keep together
pair-ban = Never these two
pair-unban = Allow these two again
pair-let-go = They may change partners
pair-hold = They stay as handed out
pair-steer-hint = This counts from the next time you find the pairs.
steering-title = Your own decisions
steering-pins = Keep together
steering-bans = Never together
steering-let-go = Handed out, but may change
steering-undo = { $label }: { $names }
pairs-order = Order
order-best = The best pairs first
order-worst-off = Those who gain least first
order-mentors = By the mentor’s name
order-mentees = By the mentee’s name
pairs-found = { $pairs ->
        [0] No pair
        [one] 1 pair
       *[other] { $pairs } pairs
    } found, and { $alone ->
        [0] nobody
        [one] 1 person
       *[other] { $alone } people
    } without a partner.
pairs-drawn = As a picture
pairs-listed = As a list
pairs-mentor = Mentor
pairs-mentee = Mentee
pairs-mentor-gains = Mentor gains
pairs-mentee-gains = Mentee gains

## A pair, and why not others

runners-up = Other partners { $person } could have
why-not-title = Why not these two?
why-not-about = Did you expect two people to be a pair? Choose them. You see which rule forbids the pair, or what it would cost everybody else.
why-not-nobody = Choose somebody
why-not-choose = Choose one mentor and one mentee.
why-not-ask = Why are they not a pair?
why-not-answer = Why these two are not a pair
why-not-changes = { $count ->
        [one] 1 person would have other partners:
       *[other] { $count } people would have other partners:
    }

## Who has no partner

unmatched-title = { $count ->
        [one] 1 person without a partner
       *[other] { $count } people without a partner
    }
unmatched-none = Everyone has a partner.
unmatched-by-reason = Show
unmatched-all = Everyone ({ $count })
unmatched-reason = { $reason } ({ $count })
unmatched-list = People without a partner
nearest-about = What is the smallest change that would bring a partner? Each change is tried by finding the pairs again. Nothing is kept.
nearest-ask = What would help?
nearest-none = We found no single change that would bring a partner.

## What to look at

notices-title = Worth a look
notices-about = Answers that make it hard to find a good partner, and people with many partners. Nobody is ranked lower for it.
notices-start = Look through the answers
notices-none = Nothing stands out.
notices-look = Look
notices-look-at = Look at { $person }

## The pairs, drawn

picture-about = Mentors are on the left, mentees on the right. Each strand goes to the one who gains. A broad strand means that they get much of what they asked for.
picture-label = The pairs as a picture
picture-keys = On the keyboard, the arrow keys move around, and Enter opens the person you are on.
picture-gains-mentee = what the mentee can gain
picture-gains-mentor = what the mentor can gain
picture-point = Point at a strand or a name to see more. Press it to open the pair.
picture-nothing = Nobody has that name.
picture-mentor = { $name }, mentor. With { $partners }.
picture-mentee = { $name }, mentee. With { $partners }.
picture-partner = { $name }: gains { $gains }%, gives { $gives }%
picture-gain = gains { $percent }%
picture-mentees = { $count } mentees
picture-mentors = { $count } mentors
picture-alone = no partner
picture-mentor-alone = { $name }, mentor. Without a partner.
picture-mentee-alone = { $name }, mentee. Without a partner.
picture-pair = { $mentor } and { $mentee }: the mentor gains { $mentorgains }%, the mentee { $menteegains }%

## Somebody's pairs

select-back = Back to { $person }
select-mentees = { $person } has { $count } mentees. Choose one to see why.
select-mentors = { $person } has { $count } mentors. Choose one to see why.
runner-up-free = without a partner

## Exchanging partners

swap-start = Swap partners …
swap-title = Swap partners with another pair
swap-about = Each mentor gets the other’s mentee. You see what that does before anything changes.
swap-search = Find the other pair by name
swap-found = { $count ->
        [0] No pair has that name.
        [one] 1 pair
       *[other] { $count } pairs
    }
swap-nearest = A swap with these pairs costs least
swap-none = There is no pair with which the rules allow a swap.
swap-back = Back to the reasons
swap-other = Choose another pair
swap-look = Swap?
swap-with = Swap partners with { $person }?
swap-before = Now
swap-after = After the swap
swap-below-floor = One of them gains less than the least that you set.
swap-forbidden = The rules forbid this swap.
swap-others = { $count ->
        [one] 1 other person would have other partners:
       *[other] { $count } other people would have other partners:
    }
swap-make = Make this swap
swap-hint = The two new pairs are kept together. The other pairs are found again around them. You can undo this.
swap-done = Swapped: { $first }, { $second }

## Whether any group gets less

fairness-title = Does any group get less?
fairness-about = Each group is compared with everybody else of the same role. Only answers count that people gave you for finding partners. Only groups of { $least } or more are shown.
fairness-nobody = There is nothing to compare. Nobody here told you about their background and agreed that it is used to find partners.
fairness-start = Compare the groups
fairness-too-small = { $agreed ->
        [one] 1 person
       *[other] { $agreed } people
    } answered and agreed. No group has { $least } of them, with enough others beside it. Figures of so few could give somebody away, so nothing is shown.
fairness-even = No group gets less than the others by more than chance explains.
fairness-less = These groups get less than the others, and it is hardly chance: { $groups }. Look at the rules, and at who could be invited.
fairness-groups = { $count ->
        [one] The group that can be shown
       *[other] The { $count } groups that can be shown
    }
fairness-others = { $count ->
        [0] Everybody is in one of these groups.
        [one] 1 person is in no group that can be shown.
       *[other] { $count } people are in no group that can be shown.
    }
fairness-matched = Found a partner
fairness-benefit = Gain, of what they asked for
fairness-same = the same as others
fairness-points-more = { $points } points more
fairness-points-less = { $points } points less
fairness-hardly-chance = hardly chance
fairness-can-be-chance = can be chance
fairness-words = In words
