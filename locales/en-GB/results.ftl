# Results: stopping a search, trying rules, keeping results under a name, and two of them side by side.

## The search

search-stop = Stop and show the best so far
search-stopping = Stopping …
search-bound = If you stopped now: { $words }
gap-total = The total benefit is at most { $percent }% from the best.
gap-pairs = { $count ->
        [one] At most 1 more pair could be made.
       *[other] At most { $count } more pairs could be made.
    }
gap-least = The person who gains least gains { $percent }%. With the best pairs this is at most { $most }%.
gap-least-best = The person who gains least gains { $percent }%. This is already the best.
gap-unknown = We do not know how far the pairs are from the best.
gap-stopped = Best so far, because the search was stopped. { $words }
stopped-title = Stopped early, so not proven best
stopped-none = No pair was made before the search was stopped. Let it run to its end.
stopped-best-so-far = These pairs are the best so far.
stopped-about = You can use them as they are. If you let the search run to its end, you get the best pairs and the proof.
stopped-go-on = Search to the end

## What has changed since

changed-came = { $count ->
        [one] 1 person was added.
       *[other] { $count } people were added.
    }
changed-went = { $count ->
        [one] 1 person was removed.
       *[other] { $count } people were removed.
    }
changed-other = { $count ->
        [one] 1 person has other answers now.
       *[other] { $count } people have other answers now.
    }
changed-then = This page shows these pairs with the people as they were then.
changed-lost = We no longer know who the people were when these pairs were found. Find the pairs again to ask about them.
changed-rules = The rules are different now.
changed-word = You have changed your decisions on single pairs since.
changed-banned = { $count ->
        [one] 1 of these pairs is one that you ruled out.
       *[other] { $count } of these pairs are ones that you ruled out.
    }
changed-unmet = { $count ->
        [one] 1 pair that you fixed is not among these.
       *[other] { $count } pairs that you fixed are not among these.
    }

## Trying rules

rule-objective = What counts most
rule-lot = Number of the random draw
rule-yes = yes
rule-no = no
trying-title = You are trying other rules
trying-rule = “{ $tried }” instead of “{ $now }”
trying-earlier = Your pairs were found for earlier people. This trial is for the people as they are now.
trying-nothing = Nothing would change: the same pairs.
trying-pairs-same = { $count ->
        [one] 1 pair, as now
       *[other] { $count } pairs, as now
    }
trying-pairs-more = { $count ->
        [one] 1 more pair
       *[other] { $count } more pairs
    }
trying-pairs-fewer = { $count ->
        [one] 1 pair fewer
       *[other] { $count } pairs fewer
    }
trying-total-same = The same total benefit
trying-total-more = Total benefit { $percent }% higher
trying-total-less = Total benefit { $percent }% lower
trying-total-some = Some benefit where there was none
trying-least-same = Smallest benefit of anybody in a pair: { $percent }%, as now
trying-least = Smallest benefit of anybody in a pair: from { $from }% to { $to }%
trying-stay = { $count ->
        [one] 1 pair that you handed out stays
       *[other] { $count } pairs that you handed out stay
    }
trying-joins = { $count ->
        [one] 1 person who has no partner now gets one
       *[other] { $count } people who have no partner now get one
    }
trying-leaves = { $count ->
        [one] 1 person loses their partner and gets no other
       *[other] { $count } people lose their partner and get no other
    }
trying-moves = { $count ->
        [one] 1 person gets another partner
       *[other] { $count } people get another partner
    }
trying-use = Use these rules
trying-see = See who
trying-leave = Leave it as it was
trying-used = You now use these rules and their pairs.

## Results kept under a name

keep-result = Keep this result as …
keep-title = Keep this result
keep-about = Give it a name. You can come back to it, and compare it with others, whatever you try next.
keep-name = Name of this result
keep-name-missing = Give the result a name.
keep-name-taken = Another result has this name. Choose a different one.
keep-numbered = { $name } ({ $number })
kept-as = Kept as “{ $name }”
kept-title = Results you kept
kept-facts = { $pairs ->
        [one] 1 pair, total { $total }, each person in it gains at least { $least }%
       *[other] { $pairs } pairs, total { $total }, each person in one gains at least { $least }%
    }
kept-facts-none = No pairs
kept-when = Found { $when }
kept-earlier = Found for earlier people: some were added, removed or changed since.
kept-shown = shown here
kept-choose = Hand out this one
kept-compare = Compare
kept-rename = Rename
kept-drop = Remove
kept-drop-title = Remove this result?
kept-drop-about = “{ $name }” goes from your list of results. You can undo this.
kept-drop-yes = Remove it

## Two results side by side

beside-title = Two results side by side
beside-first = First result
beside-second = Second result
beside-one = First
beside-other = Second
beside-current = The pairs shown here
beside-current-kept = { $name } (shown here)
beside-tried = The rules you are trying
beside-other-people = These two were found for different people: some were added, removed or changed in between.
beside-said-of = { $name }: { $words }
beside-figures = In figures
beside-figure = Figure
beside-better = better
beside-nothing = nothing
beside-spread = { $middle }% in the middle, half between { $low }% and { $high }%
beside-mentors = What mentors get of what they asked for
beside-mentees = What mentees get of what they asked for
beside-rules = The rules of each
beside-rule = Rule
beside-rules-same = Both have the same rules.
beside-best = How far from the best possible
beside-best-about = No result is best at everything. Here you see how far each is from the best under its own rules, with no pair fixed or ruled out.
beside-best-ask = Work it out
beside-measure = Measure
best-total = the most its rules allow
best-total-short = { $percent }% below the most its rules allow
best-pairs = as many as its rules allow
best-pairs-short = { $count ->
        [one] 1 pair fewer than its rules allow
       *[other] { $count } pairs fewer than its rules allow
    }
best-least = the most its rules allow
best-least-short = could be { $percent }%, with as many pairs as its rules allow
best-blocking = { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
moved-nobody = Both are the same pairs.
moved-title = What changes for each person
moved-show = Show
moved-losers-first = Everyone, those who lose first
moved-winners-first = Everyone, those who gain first
moved-show-joins = Only with a partner in “{ $name }” ({ $count })
moved-show-leaves = Only with a partner in “{ $name }” ({ $count })
moved-alone = nobody
moved-partners = { $before } → { $after }
moved-stays = { $partner } in both
moved-points = { $from }% → { $to }%
moved-about = Each row shows how much somebody gets of what they asked for in each result. The shares of several partners are added up, so they can be more than 100%.
moved-from-to = From { $from }% to { $to }% of what they asked for
balance-lose = { $count ->
        [one] 1 person gets less in “{ $name }”
       *[other] { $count } people get less in “{ $name }”
    }
balance-even = { $count ->
        [one] 1 person gets as much from another partner
       *[other] { $count } people get as much from other partners
    }
balance-same = { $count ->
        [one] for 1 person nothing differs
       *[other] for { $count } people nothing differs
    }
balance-gain = { $count ->
        [one] 1 person gets more in “{ $name }”
       *[other] { $count } people get more in “{ $name }”
    }

## Finding the pairs again once some were handed out

renewal-title = Look at this before you use it
renewal-title-anew = All pairs found anew: look at who changes
renewal-stay = { $count ->
        [one] 1 pair that you handed out stays as it is.
       *[other] { $count } pairs that you handed out stay as they are.
    }
renewal-cannot-stay = { $mentor } and { $mentee } were handed out as a pair, and cannot stay. { $why }
renewal-part = { $count ->
        [one] 1 pair that you handed out would no longer be a pair.
       *[other] { $count } pairs that you handed out would no longer be pairs.
    }
renewal-who = { $count ->
        [one] 1 person with a change
       *[other] { $count } people with a change
    }
renewal-costs-nothing = Keeping the pairs that you handed out costs nothing: to find all pairs anew gives no more.
renewal-cost = If all pairs were found anew:
renewal-would-move = { $count ->
        [one] 1 person would change partner, or lose theirs.
       *[other] { $count } people would change partner, or lose theirs.
    }
renewal-ask-cost = What does it cost to keep them?
renewal-use = Use these pairs
renewal-anew = Let pairs change: find all anew
renewal-hold = Keep the pairs I handed out
renewal-holds = { $count ->
        [one] The pair that you handed out stays as it is.
       *[other] The { $count } pairs that you handed out stay as they are.
    }
