# Choosing one another from the list of people.
choosing-door-title = Choose whom you would like
choosing-door-about = If your coordinator sent you a list of people, open it here, say whom you would like as a partner, and send your choice back.
choosing-door-choose = Choose or drop the list
choosing-door-hint = The file’s name begins with “turnabout-directory”. It is read here and goes nowhere.
choosing-door-carry-on = Choose for { $programme }, as { $name }
choosing-one-file = These are several files. Choose the one list of people.
choosing-no-answers = On this device there are no answers of yours yet, so it cannot be said who chooses. Open the list on the device where you answered the questions, or answer them here first.
choosing-arrived-title = The people of “{ $programme }”
choosing-arrived = { $count ->
        [0] Nobody is in this list.
        [one] There is 1 person in this list.
       *[other] There are { $count } people in this list.
    }
choosing-arrived-from = It comes from whoever runs the programme, and was saved on { $when }.
choosing-arrived-more = { $names } and { $more } more
choosing-arrived-agreed = They agreed that everyone in the programme may see what is here.
choosing-news-first = This list is new on this device.
choosing-news-other = It takes the place of the list of another programme, and of the choice made from that.
choosing-news-same = The same list is here already: nothing in it is new.
choosing-news-changed = An earlier list is here. New in this one: { $new }. Changed: { $changed }. No longer in it: { $gone }. What was chosen among the others stays.
choosing-news-for = { $name }: { $news }
choosing-who = Several people have answered on this device. Who chooses?
choosing-open = Look at the people
choosing-open-as = I am { $name }
choosing-not-now = Not now
choose-title = Whom would you like as a partner?
choose-lead = Look through the people below. Say whom you would like, and put them into your order. You need not choose anybody: without a choice, the coordinator finds a partner by what you both want to learn.
choose-private = You may also say whom you would rather not be paired with. Only the coordinator sees that. The other person never sees it and is never told.
choose-go-on = See what the file will hold
likes-title = Whom you would like
likes-none = Nobody yet.
like-up = Move { $name } up
like-down = Move { $name } down
like-remove = Take back{ " " }
like-moved = { $name } is now number { $place }.
like-removed = { $name } is no longer among your choices.
like-said = { $name } is among those whom you would like, at the end.
decline-said = You would rather not be paired with { $name }. Only the coordinator sees that.
declines-title = Whom you would rather not be paired with
declines-about = Only the coordinator sees this.
cards-title = The people
cards-about = Each decided what everyone may see. People who could only stand on your own side of a pair are left out.
cards-search = Find a name or a topic
cards-count = { $count ->
        [0] Nobody is found.
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
choices-preview-title = Your choices, as the coordinator will see them
choices-preview-lead = The file holds exactly this, and nothing else. Send it to your coordinator.
choices-inside = What the file holds
choices-likes = Whom you would like
choices-place = { $place }. { $name }
choices-declines = Whom you would rather not be paired with
choices-nobody = Nobody
choices-codes = How people are named in it
choices-codes-about = By codes from the list, not by their names.
choices-own = Your own code
choices-programme = The programme
choices-itself = The file itself
choices-itself-about = That it is a Turnabout file, its version, that it holds choices, and when you saved it.
choices-change = Change something
choices-who-title = Who sees it
choices-who-coordinator = Your coordinator, to find the pairs.
choices-who-others = Nobody else. Whom you chose and whom you declined are not told, neither to them nor to your partner.
choices-save = Save my choices
choices-send = You can change your mind: save and send the file again, and the newer one counts.
