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

## The pairs, drawn

pairs-order = Order
order-best = The best pairs first
order-worst-off = Whoever gains least first
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
picture-about = Mentors on the left, mentees on the right. Each strand flows to the one who gains, in their colour. The broader it is, the more they get of what they asked for.
picture-label = The pairs as a picture
picture-keys = With the keyboard: the arrow keys go up, down and across, and Enter opens whoever you are on.
picture-gains-mentee = what the mentee can gain
picture-gains-mentor = what the mentor can gain
picture-point = Point at a ribbon or a name to see more, press it to open the pair.
picture-nothing = Nobody goes by that name.
picture-mentor = { $name }, mentor. With { $partners }.
picture-mentee = { $name }, mentee. With { $partners }.
picture-partner = { $name }: gains { $gains }%, gives { $gives }%
picture-gain = gains { $percent }%
picture-mentees = { $count } mentees
picture-mentors = { $count } mentors
picture-alone = no partner
pair-banned = Never again, from the next search on
match-parts = On this page
picture-mentor-alone = { $name }, mentor. Without a partner.
picture-mentee-alone = { $name }, mentee. Without a partner.
picture-pair = { $mentor } and { $mentee }: the mentor gains { $mentorgains }%, the mentee { $menteegains }%

## Somebody's pairs

select-back = Back to { $person }
select-mentees = { $person } has { $count } mentees. Choose one to see why.
select-mentors = { $person } has { $count } mentors. Choose one to see why.
gains-share = { $person } gets { $percent }% of what they asked for.
gain-share = { $percent }%
pair-score = The pair counts for { $score }% of a pair in which both get everything.
runner-up-free = without a partner

## Exchanging partners

swap-start = Swap partners …
swap-title = Swap partners with another pair
swap-about = Each mentor gets the other’s mentee. You see what that does before anything changes.
swap-search = Find the other pair by name
swap-found = { $count ->
        [0] No pair goes by that name.
        [one] 1 pair
       *[other] { $count } pairs
    }
swap-nearest = With these it costs least
swap-none = There is no pair with which the rules allow a swap.
swap-difference-none = the same benefit in total
swap-difference-more = { $share } more benefit in total
swap-difference-less = { $share } less benefit in total
swap-back = Back to the reasons
swap-other = Choose another pair
swap-look = Swap?
swap-with = Swap partners with { $person }?
swap-before = Now
swap-after = After the swap
swap-below-floor = One of them gains less than the least that you set.
swap-forbidden = The rules forbid this swap.
swap-others = { $count ->
        [one] One person elsewhere would have other partners:
       *[other] { $count } people elsewhere would have other partners:
    }
swap-make = Make this swap
swap-hint = The two new pairs are kept together, and the pairs are found again around them. You can take it back.
swap-done = Swapped: { $first }, { $second }

## Whether any group gets less

fairness-title = Does any group get less?
fairness-about = People of each background, beside everybody else of the same role. Only answers count that people gave you for finding partners, and only groups of { $least } or more are shown.
fairness-nobody = There is nothing to compare: nobody in this programme told you about their background and agreed that it is used to find partners.
fairness-start = Compare the groups
fairness-too-small = { $agreed ->
        [one] 1 person
       *[other] { $agreed } people
    } answered and agreed. No answer is shared by { $least } of them with enough others beside them, so nothing is shown: figures of so few could give somebody away.
fairness-even = No group gets less than the others by more than chance explains.
fairness-less = Less than the others, and hardly by chance: { $groups }. Look at the rules, and at who could be invited.
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
