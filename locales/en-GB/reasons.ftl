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
