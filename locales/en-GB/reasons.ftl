# Why somebody has no partner, and why two people may not be paired.

## Why somebody has no partner: what is so, and what can be done

reason-no-consent = They have not agreed to be matched. Ask them first.
reason-takes-nobody = They take no partner for now. Raise the number of partners they can take.
reason-asks-for-nothing = They ask for nothing new. Ask what they would like to learn.
reason-asks-for-nothing-new = They ask only for what they already know best. Ask what else they would like to learn.
reason-offers-nothing = They share nothing that they know. Ask what they could help with.
reason-nobody-on-the-other-side = There is nobody on the other side to pair them with. Invite more people.
reason-nobody-can-teach = Nobody here could teach what they wish for. Invite somebody who can, or ask what else they would like.
reason-nobody-wants-to-learn = Nobody here wishes to learn what they know. Ask what else they could help with.
reason-one-way-only = Every possible pair would help only one of the two. Ask what more they could share or would like to learn.
reason-below-floor = In every possible pair, one of the two would gain too little. Lower the least that each must gain, or ask for more topics.
reason-reporting-line = Every possible partner is in their reporting line. Invite people from elsewhere.
reason-appraiser = Every possible partner appraises them, or is appraised by them. Invite people from elsewhere.
reason-same-team = Every possible partner is in their own team. Invite other teams, or allow pairs within a team.
reason-conflict = They have a conflict of interest with every possible partner. Invite more people.
reason-earlier = They were paired with every possible partner before. Invite new people.
reason-veto = They or every possible partner asked not to be paired. Invite more people.
reason-no-language = They share no language with any possible partner. Ask whether they can meet in another one.
reason-no-time = They share too little time with every possible partner. Ask for more times.
reason-ban = You ruled out every possible partner. Allow one of those pairs again.
reason-several-rules = Several rules together exclude every possible partner. Look at the rules, or invite more people.
reason-all-taken = Every possible partner is taken. Invite more people, or let somebody take one partner more.
reason-others-have-several = Every possible partner is taken, and somebody has several of them. Let others take fewer partners, or look for the most pairs.

## No pair at all: how many share the cause

cause-all = { $all ->
        [one] There is 1 person here, with this reason:
       *[other] All { $all } people have the same reason:
    }
cause-most = Most people ({ $people } of { $all }) have the same reason:
cause-some = The most common reason ({ $people } of { $all } people):

## Why two people may not be paired

exclusion-gone = { $person } is not among the people of this programme.
exclusion-same-person = Nobody can be their own partner.
exclusion-role = Their roles do not fit. A pair needs one mentor and one mentee.
exclusion-other-way-round = These two fit better the other way round. The one who gives more is the mentor.
exclusion-no-consent = { $person } has not agreed to be matched.
exclusion-takes-nobody = { $person } takes no partner for now.
exclusion-reporting-line = { $manager } manages { $report }, directly or through others.
exclusion-appraiser = { $appraiser } appraises { $appraised }.
exclusion-same-team = Both are in the team { $team }, and the rules forbid pairs within a team.
exclusion-conflict = They have a conflict of interest.
exclusion-earlier = They were paired before.
exclusion-veto = One of them does not wish to be paired with the other.
exclusion-no-language = They have no language in common.
exclusion-no-time = They have { $shared } of the { $needed } weekly times in common that a pair needs.
exclusion-ban = You ruled this pair out.
exclusion-floor = One of them would gain too little. The mentor would get { $mentor }%, the mentee { $mentee }% of what they asked for.
exclusion-full = { $person } already has as many fixed partners as they can take.

## Why these two: how the partner ranks among all whom a person could have

standing-only = { $partner } is the only possible partner of { $person }.
standing-best = Of { $of } possible partners, { $person } gains most from { $partner }.
standing-place = Of { $of } possible partners, { $partner } is number { $place } for { $person }, by what { $person } gains.
standing-tied =
    { $tied ->
        [one] Of { $of } possible partners, { $partner } is number { $place } for { $person }, level with one other, by what { $person } gains.
       *[other] Of { $of } possible partners, { $partner } is number { $place } for { $person }, level with { $tied } others, by what { $person } gains.
    }
standing-asked-for = { $person } asked for { $partner }, as number { $place } on their list.
term-other-team = They are of different teams. That counts for { $weight }% of the score.
term-no-other-team = As far as we know, they are not of different teams. That would count for { $weight }% of the score.
term-likes = Whether they asked for each other counts for { $weight }% of the score. They get { $met }% of that.

## Why not these two: what forcing them would do

why-not-paired = They are a pair.
why-not-free = Pairing them would not change the total benefit.
why-not-cost = Pairing them would lower the total benefit by { $percent }%.
why-not-more = Pairing them would raise the total benefit by { $percent }%. But the result would not be the best by what counts most here.
why-not-some = Pairing them would bring some benefit where there is none now.
why-not-fewer-pairs =
    { $pairs ->
        [one] There would be 1 pair fewer.
       *[other] There would be { $pairs } pairs fewer.
    }
why-not-more-pairs =
    { $pairs ->
        [one] There would be 1 pair more.
       *[other] There would be { $pairs } pairs more.
    }
why-not-least-falls = The smallest benefit of anybody in a pair would fall from { $from }% to { $to }%.
why-not-least-rises = The smallest benefit of anybody in a pair would rise from { $from }% to { $to }%.
others-less = Everybody else together would gain { $percent }% less.
others-same = Everybody else together would gain as much as now.
others-more = Everybody else together would gain { $percent }% more.

## What exchanging partners would do

swap-free = The two new pairs cost no total benefit.
swap-cost = The total benefit would fall by { $percent }%.
swap-more = The total benefit would rise by { $percent }%. But the result would not be the best by what counts most here.
swap-some = There would be some benefit where there is none now.
swap-against = { $mentor } and { $mentee } cannot be a pair.
swap-together = { $mentor } and { $mentee } are a pair already.
swap-difference-none = the same benefit in total
swap-difference-more = { $percent }% more benefit in total
swap-difference-less = { $percent }% less benefit in total

## What a result would gain without the pairs that were fixed or ruled out

decided-same = The total benefit would be the same.
decided-more = The total benefit could be { $free } instead of { $now }, which is { $percent }% more.
decided-less = The total benefit would be { $free } instead of { $now }, which is { $percent }% less.
decided-fewer-alone = { $count ->
        [one] 1 more person would have a partner.
       *[other] { $count } more people would have a partner.
    }
decided-more-alone = { $count ->
        [one] 1 person fewer would have a partner.
       *[other] { $count } people fewer would have a partner.
    }
decided-more-pairs = { $count ->
        [one] There would be 1 pair more.
       *[other] There would be { $count } pairs more.
    }
decided-fewer-pairs = { $count ->
        [one] There would be 1 pair fewer.
       *[other] There would be { $count } pairs fewer.
    }

## Who would have other partners

changed-partner = { $person } would have { $gains } instead of { $loses }.
changed-loses = { $person } would lose { $loses }.
changed-gains = { $person } would get { $gains }.

## What finding the pairs again changes for whom

renewed-placed = { $more ->
        [0] They get a partner: { $people }.
       *[other] They get a partner: { $people } and { $more } more.
    }
renewed-replaced = { $more ->
        [0] Their partner left, and they get another: { $people }.
       *[other] Their partner left, and they get another: { $people } and { $more } more.
    }
renewed-lone = { $more ->
        [0] Their partner left, and nobody is free for them: { $people }.
       *[other] Their partner left, and nobody is free for them: { $people } and { $more } more.
    }
renewed-more = { $more ->
        [0] They keep their partners and get one more: { $people }.
       *[other] They keep their partners and get one more: { $people } and { $more } more.
    }
renewed-moved = { $more ->
        [0] They change partner: { $people }.
       *[other] They change partner: { $people } and { $more } more.
    }
renewed-lost = { $more ->
        [0] They lose their partner: { $people }.
       *[other] They lose their partner: { $people } and { $more } more.
    }
renewed-nobody = Nobody else changes partner.

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
nearest-cost = The total benefit would fall by { $percent }%.

## Whether any group gets less: compared with everybody else of the same role. The chance is that of a permutation test

fair-matched-even = { $group } ({ $people } people): { $percent }% found a partner. The difference from everybody else of the same role is { $points } percentage points. That can be chance ({ $chance }%).
fair-matched-less = { $group } ({ $people } people): { $percent }% found a partner. That is { $points } percentage points fewer than everybody else of the same role, and hardly chance ({ $chance }%).
fair-matched-more = { $group } ({ $people } people): { $percent }% found a partner. That is { $points } percentage points more than everybody else of the same role, and hardly chance ({ $chance }%).
fair-benefit-even = { $group }: those with a partner gain { $percent }% of what they asked for. The difference from everybody else of the same role is { $points } percentage points. That can be chance ({ $chance }%).
fair-benefit-less = { $group }: those with a partner gain { $percent }% of what they asked for. That is { $points } percentage points less than everybody else of the same role, and hardly chance ({ $chance }%).
fair-benefit-more = { $group }: those with a partner gain { $percent }% of what they asked for. That is { $points } percentage points more than everybody else of the same role, and hardly chance ({ $chance }%).

## What to look at in the answers and in a result

notice-everything = { $person } wishes for { $wishes } of all { $topics } topics. Any partner can meet only a little of that. Ask what matters most.
notice-one-thing = { $person } wishes for one topic only, { $topic }. A partner meets all of it or nothing. Ask what else they would like.
notice-no-time = { $person } gave no time to meet, though others did. Ask when they can.
notice-too-many-mentees =
    { $fit ->
        [0] { $person } has { $partners } mentees, and no weekly time in common with any of them.
        [one] { $person } has { $partners } mentees, but weekly times in common for only one of them.
       *[other] { $person } has { $partners } mentees, but weekly times in common for only { $fit } of them.
    }
notice-too-many-mentors =
    { $fit ->
        [0] { $person } has { $partners } mentors, and no weekly time in common with any of them.
        [one] { $person } has { $partners } mentors, but weekly times in common for only one of them.
       *[other] { $person } has { $partners } mentors, but weekly times in common for only { $fit } of them.
    }
notice-uneven-mentors =
    { $fewer ->
        [one] { $person } has { $partners } mentees, and one other mentor has at least two fewer.
       *[other] { $person } has { $partners } mentees, and { $fewer } other mentors have at least two fewer.
    }
notice-uneven-mentees =
    { $fewer ->
        [one] { $person } has { $partners } mentors, and one other mentee has at least two fewer.
       *[other] { $person } has { $partners } mentors, and { $fewer } other mentees have at least two fewer.
    }
notice-too-few-times =
    { $times ->
        [one] { $person } would take { $capacity } partners, but gave only one weekly time.
       *[other] { $person } would take { $capacity } partners, but gave only { $times } weekly times.
    }

## What is wrong with a result or with its certificate

violation-twice = The pair of { $mentor } and { $mentee } is there twice.
violation-forbidden = The rules forbid the pair of { $mentor } and { $mentee }.
violation-pin-missing = { $mentor } and { $mentee } should be kept together, and are not.
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
