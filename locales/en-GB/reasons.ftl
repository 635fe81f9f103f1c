# Why somebody has no partner, and why two people may not be paired.

## Why somebody has no partner: what is so, and what can be done

reason-no-consent = Has not agreed to be matched: ask them first.
reason-takes-nobody = Takes no partner for now: raise the number of partners they can take.
reason-asks-for-nothing = Asks for nothing new: ask what they would like to learn.
reason-asks-for-nothing-new = Asks for nothing new, only for what they already know best: ask what else they would like to learn.
reason-offers-nothing = Shares nothing that they know: ask what they could help with.
reason-nobody-on-the-other-side = There is nobody on the other side to be paired with: invite more people.
reason-nobody-can-teach = Nobody who takes part could teach what they wish for: invite somebody who can, or ask what else they would like.
reason-nobody-wants-to-learn = Nobody who takes part wishes for what they know: ask what else they could help with.
reason-one-way-only = Every possible pair would help only one of the two: ask what more they could share or would like to learn.
reason-below-floor = In every possible pair one of the two would gain too little: lower the least benefit, or ask for more topics.
reason-reporting-line = Every possible partner is in their reporting line: invite people from elsewhere.
reason-appraiser = Every possible partner appraises them or is appraised by them: invite people from elsewhere.
reason-same-team = Every possible partner is in their own team: invite other teams, or allow pairs within a team.
reason-conflict = A conflict of interest stands between them and every possible partner: invite more people.
reason-earlier = They were paired before with every possible partner: invite new people.
reason-veto = A personal wish not to be paired stands between them and every possible partner: invite more people.
reason-no-language = No possible partner shares a language with them: ask whether they can meet in another one.
reason-no-time = No possible partner has enough time in common with them: ask for more times.
reason-ban = You ruled out every possible partner: allow one of those pairs again.
reason-several-rules = Different rules together rule out every possible partner: look at the rules, or invite more people.
reason-all-taken = Nobody who could teach them is free: invite more people, or let somebody take one partner more.

## Why two people may not be paired

exclusion-gone = { $person } is not among the people of this programme.
exclusion-same-person = Nobody can be their own partner.
exclusion-role = Their roles do not fit: a pair needs one mentor and one mentee.
exclusion-other-way-round = These two fit better the other way round: the one who gives more is the mentor.
exclusion-no-consent = { $person } has not agreed to be matched.
exclusion-takes-nobody = { $person } takes no partner for now.
exclusion-reporting-line = { $manager } manages { $report }, directly or through others.
exclusion-appraiser = { $appraiser } appraises { $appraised }.
exclusion-same-team = Both are in the team { $team }, and the rules forbid pairs within a team.
exclusion-conflict = A conflict of interest was declared between them.
exclusion-earlier = They were paired before.
exclusion-veto = One of them does not wish to be paired with the other.
exclusion-no-language = They have no language in common.
exclusion-no-time = They have { $shared } of the { $needed } weekly times in common that a pair needs.
exclusion-ban = You ruled this pair out.
exclusion-floor = One of them would gain too little: the mentor { $mentor }%, the mentee { $mentee }% of what they asked for.
exclusion-full = { $person } already has as many chosen partners as they can take.

## Why these two: how the partner stands among all whom a person could have

standing-only = { $partner } is the only possible partner of { $person }.
standing-best = Of { $of } possible partners, { $person } gains most from { $partner }.
standing-place = Of { $of } possible partners, { $partner } is number { $place } for { $person }, by what { $person } gains.
standing-tied =
    { $tied ->
        [one] Of { $of } possible partners, { $partner } is number { $place } for { $person }, together with one other, by what { $person } gains.
       *[other] Of { $of } possible partners, { $partner } is number { $place } for { $person }, together with { $tied } others, by what { $person } gains.
    }
standing-asked-for = { $partner } is number { $place } on the list of those whom { $person } asked for.
term-other-team = They are of different teams: that counts for { $weight }% of the score.
term-no-other-team = They are not known to be of different teams: that would count for { $weight }% of the score.
term-likes = Whether they asked for one another counts for { $weight }% of the score: this is met to { $met }%.

## Why not these two: what forcing them would do. The total counts 1 for a pair in which both get everything

why-not-paired = They are a pair.
why-not-free = They can be paired without any loss of total benefit.
why-not-cost = Pairing them would cost the others { $cost } of total benefit, where 1 is a pair in which both get everything.
why-not-more = Pairing them would add { $cost } to the total benefit, but not be the best by what counts most here.
why-not-fewer-pairs =
    { $pairs ->
        [one] There would be one pair fewer.
       *[other] There would be { $pairs } pairs fewer.
    }
why-not-more-pairs =
    { $pairs ->
        [one] There would be one pair more.
       *[other] There would be { $pairs } pairs more.
    }
why-not-least-falls = The smallest benefit would fall by { $percent } points of a hundred.
why-not-least-rises = The smallest benefit would rise by { $percent } points of a hundred.

## What exchanging partners would do. The total counts 1 for a pair in which both get everything

swap-free = Keeping the two new pairs costs no total benefit.
swap-cost = The total benefit would fall by { $cost }, where 1 is a pair in which both get everything.
swap-more = The total benefit would rise by { $cost }, but the result would not be the best by what counts most here.
swap-against = { $mentor } and { $mentee } cannot be a pair.
swap-together = { $mentor } and { $mentee } are a pair already.

## Who would have other partners

changed-partner = { $person } would have { $gains } instead of { $loses }.
changed-loses = { $person } would lose { $loses }.
changed-gains = { $person } would get { $gains }.

## Why nobody: what would bring a partner

nearest-agree = If { $person } agrees to be matched, they get { $partners }.
nearest-take-one = If { $person } takes a partner, they get { $partners }.
nearest-one-more = If { $partner } takes one partner more, { $person } gets { $partners }.
nearest-unban = If you allow { $mentor } and { $mentee } again, { $person } gets { $partners }.
nearest-times =
    { $times ->
        [0] If two people need no weekly time in common, { $person } gets { $partners }.
        [one] If two people need one weekly time in common, { $person } gets { $partners }.
       *[other] If two people need { $times } weekly times in common, { $person } gets { $partners }.
    }
nearest-floor = If the least that each must gain is { $percent }%, { $person } gets { $partners }.
nearest-same-team = If two people of one team may be paired, { $person } gets { $partners }.
nearest-teacher = Nobody here could teach { $person } these: { $topics }. Invite somebody who knows one of them.
nearest-learner = Nobody here could learn these from { $person }: { $topics }. Invite somebody who wishes for one of them.
nearest-others = These would find a partner too: { $others }.
nearest-cost = The total benefit would fall by { $cost }, where 1 is a pair in which both get everything.

## What a result is, beside the best by each measure. The total counts 1 for a pair in which both get everything

figures-total-best = The total benefit is { $total }. No result has more.
figures-total = The total benefit is { $total }: { $short } less than the most.
figures-total-alone = The total benefit is { $total }.
figures-pairs-best =
    { $pairs ->
        [one] There is one pair. No result has more.
       *[other] There are { $pairs } pairs. No result has more.
    }
figures-pairs =
    { $pairs ->
        [one] There is one pair: { $short } fewer than the most.
       *[other] There are { $pairs } pairs: { $short } fewer than the most.
    }
figures-pairs-alone =
    { $pairs ->
        [one] There is one pair.
       *[other] There are { $pairs } pairs.
    }
figures-least-best = Everybody in a pair gains at least { $percent }% of what they asked for. With the most pairs, no more can be had.
figures-least = Everybody in a pair gains at least { $percent }% of what they asked for. With the most pairs it could be { $best }%.
figures-least-alone = Everybody in a pair gains at least { $percent }% of what they asked for.
figures-blocking =
    { $pairs ->
        [0] No two people would both rather have each other.
        [one] In one case two people would both rather have each other.
       *[other] In { $pairs } cases two people would both rather have each other.
    }

## Whether any group gets less: compared with everybody else of the same role. The chance is that of a permutation test

fair-matched-even = { $group } ({ $people } people): { $percent }% found a partner. The difference of { $points } points from everybody else of the same role can be chance ({ $chance }%).
fair-matched-less = { $group } ({ $people } people): { $percent }% found a partner, { $points } points fewer than everybody else of the same role. That is hardly chance ({ $chance }%).
fair-matched-more = { $group } ({ $people } people): { $percent }% found a partner, { $points } points more than everybody else of the same role. That is hardly chance ({ $chance }%).
fair-benefit-even = { $group }: those with a partner gain { $percent }% of what they asked for. The difference of { $points } points from everybody else of the same role can be chance ({ $chance }%).
fair-benefit-less = { $group }: those with a partner gain { $percent }% of what they asked for, { $points } points less than everybody else of the same role. That is hardly chance ({ $chance }%).
fair-benefit-more = { $group }: those with a partner gain { $percent }% of what they asked for, { $points } points more than everybody else of the same role. That is hardly chance ({ $chance }%).

## What to look at in the answers and in a result

notice-everything = { $person } wishes for { $wishes } of all { $topics } topics: any partner can meet only a little of that. Ask what matters most.
notice-one-thing = { $person } wishes for one topic alone, { $topic }: a partner meets all of it or nothing. Ask what else they would like.
notice-no-time = { $person } gave no time to meet, though others did: ask when they can.
notice-too-many-mentees =
    { $fit ->
        [0] { $person } has { $partners } mentees, and no weekly time in common with any of them.
        [one] { $person } has { $partners } mentees, but weekly times in common for one of them only.
       *[other] { $person } has { $partners } mentees, but weekly times in common for { $fit } of them only.
    }
notice-too-many-mentors =
    { $fit ->
        [0] { $person } has { $partners } mentors, and no weekly time in common with any of them.
        [one] { $person } has { $partners } mentors, but weekly times in common for one of them only.
       *[other] { $person } has { $partners } mentors, but weekly times in common for { $fit } of them only.
    }
notice-too-few-times =
    { $times ->
        [one] { $person } would take { $capacity } partners, but gave one weekly time only.
       *[other] { $person } would take { $capacity } partners, but gave { $times } weekly times only.
    }

## What is wrong with a result or with its certificate

violation-twice = The pair of { $mentor } and { $mentee } is there twice.
violation-forbidden = The rules forbid the pair of { $mentor } and { $mentee }.
violation-pin-missing = { $mentor } and { $mentee } were to be kept together, and are not.
violation-too-many = { $person } has more partners than they can take.
violation-other-proof = The proof is of another kind than the objective asks for.
violation-unpriced = { $person } needs a price and has none, or has one and cannot be paired.
violation-below-nothing = The price of { $person } is below 0.
violation-price-with-place = { $person } could take another partner, and has a price that is more than that place costs.
violation-below-cost = The price of { $person } is less than the last place taken costs.
violation-uneven = It is not shown that the loads around { $person } are as even as they can be.
violation-more-mentors = It is not shown that no more mentors can have a partner: { $shown } may be possible, and { $pairs } have one.
violation-more-mentees = It is not shown that no more mentees can have a partner: { $shown } may be possible, and { $pairs } have one.
violation-worth-more = { $mentor } and { $mentee } are no pair, and worth { $worth }: more than their prices of { $prices } together.
violation-worth-less = { $mentor } and { $mentee } are a pair, and worth { $worth }: less than their prices of { $prices } together.
violation-loose = Nothing shows that the price of { $person } is exactly this.
violation-bonus = The bonus does not fit the objective.
violation-below-least = { $mentor } and { $mentee } are a pair, and one of them gains less than the smallest benefit claimed.
violation-least-not-met = No pair has a benefit as small as the smallest that is claimed.
violation-more-may-be = It is not shown that there are no more pairs: { $shown } may be possible, and { $pairs } are made.
violation-larger-may-be = It is not shown that the smallest benefit cannot be larger: { $shown } pairs may be possible above it, and { $pairs } are made.
violation-blocking = { $mentor } and { $mentee } would both rather have each other.
