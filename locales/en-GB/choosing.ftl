# Choosing one another from the list of people.
choosing-door-title = Choose who you would like as a partner
choosing-door-about = Were you sent a list of people? Open it here and say who you would like as a partner. Then send your choice back.
choosing-door-choose = Choose or drop the list
choosing-door-hint = The file’s name begins with “turnabout-directory”. It stays on this device.
choosing-door-carry-on = Choose for { $programme }, as { $name }
choosing-one-file = These are several files. Choose the one list of people.
choosing-no-answers = You have no answers on this device yet, so the list cannot tell who is choosing. Answer the questions here first, or open the list where you answered them.
choosing-arrived-title = The people of “{ $programme }”
choosing-arrived = { $count ->
        [0] Nobody is in this list.
        [one] There is 1 person in this list.
       *[other] There are { $count } people in this list.
    }
choosing-arrived-from = The list comes from the person who runs the programme. It was saved on { $when }.
choosing-arrived-more = { $names } and { $more } more
choosing-arrived-agreed = They agreed that everyone in the programme may see what is here.
choosing-news-first = This list is new on this device.
choosing-news-other = It replaces the list of another programme, and the choice made from that list.
choosing-news-same = You have the same list here already.
choosing-news-changed = You have an older list here. New in this one: { $new }. Changed: { $changed }. No longer in it: { $gone }. Your choices among the others stay.
choosing-news-for = { $name }: { $news }
choosing-who = Several people have answered on this device. Who is choosing?
choosing-open = Look at the people
choosing-open-as = I am { $name }
choosing-not-now = Not now
choose-title = Who would you like as a partner?
choose-lead = Look through the people below. Say who you would like, and put them in order. You need not choose anybody: you will get a partner by what you both would like to learn.
choose-private = You may also say who you would rather not be paired with. Only the person who runs your programme sees that. The other person is never told.
choose-go-on = See what the file will hold
likes-title = Who you would like
likes-none = Nobody yet.
like-up = Move { $name } up
like-down = Move { $name } down
like-remove = Take back{ " " }
like-moved = { $name } is now number { $place }.
like-removed = { $name } is no longer among your choices.
like-said = { $name } is now last among the people you would like.
decline-said = You would rather not be paired with { $name }. Only the person who runs your programme sees that.
declines-title = Who you would rather not be paired with
declines-about = Only the person who runs your programme sees this.
cards-title = The people
cards-about = Each person chose what everyone may see. You see only people who could be your partner.
cards-search = Find a name or a topic
cards-count = { $count ->
        [0] Nobody found.
        [one] 1 person
       *[other] { $count } people
    }
cards-more = Show { $count } more
card-junior = Mentor, the junior one
card-senior = Mentee, the senior one
card-either = Could be either
card-offers = Can help with
card-wishes = Would like to learn
card-not-shown = not shown to everyone
card-like = I would like{ " " }
card-decline = I would rather not{ " " }
choices-preview-title = Your choices, before you save them
choices-preview-lead = The file holds exactly this and nothing else. Send it to the person who runs your programme.
choices-inside = What the file holds
choices-likes = Who you would like
choices-place = { $place }. { $name }
choices-declines = Who you would rather not be paired with
choices-nobody = Nobody
choices-codes = How people are named in it
choices-codes-about = By codes from the list, not by their names.
choices-own = Your own code
choices-programme = The programme
choices-itself = About the file itself
choices-itself-about = That it is a Turnabout file with choices, its version, and when you saved it.
choices-change = Change something
choices-who-title = Who sees it
choices-who-coordinator = The person who runs your programme, to find the pairs.
choices-who-others = Nobody else. Neither they nor your partner are told who you chose.
choices-save = Save my choices
choices-send = You can change your mind: save and send the file again. The newer one counts.
