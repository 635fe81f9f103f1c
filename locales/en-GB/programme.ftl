# The coordinator's way.
back-programme = The programme
save = Save
keep = Keep it
background-failed = The part that works in the background did not start. Load the page again; if that does not help, use a current browser.

programmes-title = Your programmes
programmes-lead = A programme brings people together for a while: you bring the list, Turnabout finds the pairs, you hand them out.
programmes-yours = On this device
programme-card = { $people ->
        [0] Nobody yet
        [one] 1 person
       *[other] { $people } people
    } · { $pairs ->
        [0] no pairs yet
        [one] 1 pair
       *[other] { $pairs } pairs
    }
programme-new = Start a programme
programme-name = What is it called?
programme-name-hint = Participants will see this name, for example “Reverse mentoring, spring 2027”.
programme-name-missing = Give the programme a name.
programme-aim = What is it for?
programme-aim-hint = One or two sentences. You can leave this empty and add it later.
programme-create = Start the programme
programme-kicker = Programme
programme-rename = Change name and aim
programme-remove = Remove this programme
programme-remove-title = Remove this programme?
programme-remove-about = “{ $name }”, its people and its pairs will no longer be shown on this device. Files that you saved or handed out stay as they are.
programme-remove-yes = Remove it

sample-title = Have a look first
sample-about = About sixty invented people at an invented company, ready to be paired. Change anything, you cannot break it, and remove it when you have seen enough.
sample-start = Try it with sample people
sample-kicker = Programme with sample people
sample-not-loaded = The sample people did not load. Check the connection to the site and try again.

step-next = Next
step-done = Done
step-bring = Bring people
step-bring-about = A spreadsheet saved as CSV, or the files that people sent you.
step-bring-more = Bring more people, or the same list again after a change.
step-people = Look at the people
step-people-none = Nobody yet.
step-people-count = { $people ->
        [one] 1 person
       *[other] { $people } people
    }
step-match = Find the pairs
step-match-none = Not done yet.
step-match-count = { $pairs ->
        [one] 1 pair
       *[other] { $pairs } pairs
    }
step-match-stale = { $pairs ->
        [one] 1 pair, but something has changed since.
       *[other] { $pairs } pairs, but something has changed since.
    }
step-take-away = Take the pairs away
step-take-away-none = Once there are pairs.
step-take-away-about = As a spreadsheet, and as one file for each pair.

# Bringing people.
bring-title = Bring people
bring-lead = Nothing is kept before you have seen it and agreed.
bring-choose = Choose or drop a file
bring-hint = A spreadsheet saved as CSV, or any number of the files that participants saved. They are read here and go nowhere.
bring-reading = Reading the file …
bring-one-table = These are several spreadsheets. Choose one at a time.
bring-not-both = This is a spreadsheet together with participants’ files. Choose the spreadsheet on its own, then the files.
bring-unreadable = The file could not be read. It may have been moved or renamed: choose it again.
bring-go = { $count ->
        [one] Bring this person
       *[other] Bring these { $count } people
    }
columns-title = Which column says what?
columns-about = { $rows ->
        [one] There is 1 row.
       *[other] There are { $rows } rows.
    } We have guessed from the headings and the cells. Correct what is wrong; what you do not choose stays out.
columns-more = More columns: last name, team, manager, languages, number of partners
column-none = Not in this file
column-unused = Left out.
column-empty = This column is empty in the first rows.
column-example = For example: { $example }
column-id = Number or id that tells people apart
column-name = Name
column-last-name = Last name, if it is a column of its own
column-teach = What they know
column-learn = What they want to learn
column-team = Team
column-manager = Manager
column-languages = Languages
column-capacity = How many partners they can take
roles-legend = Who mentors, and who is mentored?
roles-hint = In reverse mentoring the junior person is the mentor.
roles-words = A column says it in words
roles-number = A column of numbers tells, such as years of work
roles-all-mentors = Everyone in this file is a mentor
roles-all-mentees = Everyone in this file is a mentee
roles-all-either = Everyone in this file could be either
roles-number-column = Column of numbers
roles-words-column = Column of words
roles-mentor-at-most = Mentors have at most
roles-mentee-at-least = Mentees have at least
roles-word = “{ $word }” ({ $count ->
        [one] 1 row
       *[other] { $count } rows
    })
role-mentor = Mentor
role-mentee = Mentee
role-either = Either
role-neither = Does not take part
bring-preview-title = How they will be read
preview-first = { $count ->
        [one] The first person:
       *[other] The first { $count } people:
    }
preview-shares = Can teach
preview-wishes = Wants to learn
preview-nothing = nothing
preview-and-more = { $list } and { $more } more
figure-mentors = Mentors
figure-mentees = Mentees
figure-either = Could be either
figure-left-out = Do not take part
figure-refused = Rows that cannot be read
difference-title = What this changes
difference = { $new ->
        [0] Nobody is new
        [one] 1 person is new
       *[other] { $new } people are new
    }, { $changed ->
        [0] nobody who is already here changes
        [one] 1 person who is already here changes
       *[other] { $changed } people who are already here change
    }, { $same ->
        [0] nobody is here just as they are
        [one] 1 is here just as they are
       *[other] { $same } are here just as they are
    }.
difference-none = Everyone in this file is here already, just as they are. There is nothing to bring.
refused-title = { $count ->
        [one] 1 row cannot be read
       *[other] { $count } rows cannot be read
    }
refused-about = The rest goes on without them. Correct them in the spreadsheet and bring it again: the same people are recognised.
refused-list = Rows that cannot be read
refused-row = Row { $row }
bring-profiles-title = { $count ->
        [0] No participant’s file could be read
        [one] 1 participant’s file
       *[other] { $count } participants’ files
    }
profiles-refused = { $count ->
        [one] 1 file cannot be taken:
       *[other] { $count } files cannot be taken:
    }

# The people.
people-title = The people
people-none = Nobody is here yet.
people-shown = { $shown } of { $all } shown
people-bring-more = Bring more people
people-search = Find by name, team or topic
people-which = Show
people-all = Everyone ({ $count })
people-mentors = Can mentor ({ $count })
people-mentees = Can be mentored ({ $count })
people-concerns = Need a look ({ $count })
person-team-and = { $team } · { "" }
person-facts = can teach { $shares }, wants to learn { $wishes }
person-id = Id: { $id }
person-team = Team
person-manager = Manager
person-languages = Languages
person-capacity = Partners
person-capacity-count = up to { $count }
person-answers = { $count ->
        [one] Answers on 1 topic
       *[other] Answers on { $count } topics
    }
person-topic = Topic
person-level = Knows it
person-wish = Wants to learn it
person-remove = Remove this person
person-remove-about = They will no longer be in this programme. Bringing the same file again would bring them back.
person-remove-yes = Remove them
knows-0 = new to it
knows-1 = heard of it
knows-2 = gets by
knows-3 = knows it well
knows-4 = others learn from them
knows-shared = { $level }, shares it
wants-0 = no
wants-1 = a little
wants-2 = a good deal
wants-3 = very much

# Finding the pairs.
match-title = Find the pairs
match-nobody = There is nobody to pair yet.
match-empty = The pairs will appear here, each with its reasons. The search is exact: no other choice of pairs under these rules would give more.
match-start = Find the pairs
match-again = Find the pairs again
match-stale = People or rules have changed since these pairs were found.
rules-title = The rules
rules-objective = What counts most?
objective-total = The most benefit in total
objective-total-about = The pairs that together gain the most, even if some people stay alone.
objective-coverage = As many pairs as possible
objective-coverage-about = First the most pairs that the rules allow, then the most benefit.
rules-floor = The least that each must gain
rules-floor-hint = Of what they asked for. A pair in which one gains less is not made.
rules-other-team = Only across teams
rules-other-team-about = Two people of one team are not paired.
rules-times = Only with a time in common
rules-times-about = Where both have said when they can meet.
rules-always = Always kept: nobody is paired within their own reporting line, without a common language, or against a refusal.
search-starting = Getting ready …
search-weighing = Weighing everyone with everyone: { $done } of { $of }
search-choosing = Choosing the best pairs: { $done } of { $of }
search-proving = Proving that nothing is better: { $done } of { $of }
search-cancel = Stop
result-title = { $pairs ->
        [0] No pair
        [one] 1 pair
       *[other] { $pairs } pairs
    }
total-pairs = Pairs
total-mentors = Mentors gain on average
total-mentees = Mentees gain on average
total-score = Benefit in total
total-unmatched = Without a partner
total-about = { $mentors } mentors, { $mentees } mentees, { $allowed } pairs that the rules allow. Gains are shares of what each asked for; the total counts 1 for a pair in which both get everything.
pins-refused = { $count ->
        [one] 1 pair that you asked for could not be made:
       *[other] { $count } pairs that you asked for could not be made:
    }
pin-refused = { $mentor } with { $mentee }: { $why }
pairs-title = The pairs
pairs-search = Find a name
pairs-about = Best first. The bars show how much of what they asked for the mentor (left) and the mentee (right) can get. Choose a pair to see why.
pair-title = { $mentor } and { $mentee }
pair-pinned = You asked for this pair
pair-gone = One of the two is no longer in the programme. Find the pairs again.
gains-title = What { $teacher } can give { $learner }
gain = { $teacher } → { $learner }, wants it { $wish }
pair-pin = Keep these two together
pair-unpin = No longer keep together
pair-ban = Never these two
pair-unban = Allow these two again
pair-steer-hint = This takes effect when you find the pairs again.
steering-title = Your own decisions
steering-pins = Keep together
steering-bans = Never together
steering-undo = { $label }: { $names }
unmatched-title = { $count ->
        [one] 1 person without a partner
       *[other] { $count } people without a partner
    }
unmatched-none = Everyone has a partner.
unmatched-by-reason = Show
unmatched-all = Everyone ({ $count })
unmatched-reason = { $reason } ({ $count })
unmatched-list = People without a partner

# Taking away.
take-away-title = Take the pairs away
take-away-nothing = There are no pairs yet.
take-away-stale = People or rules have changed since these pairs were found. You may want to find the pairs again first.
sheets-title = All pairs
sheets-about = { $pairs ->
        [one] 1 pair, with both benefits and the topics that flow each way.
       *[other] All { $pairs } pairs, best first, with both benefits and the topics that flow each way.
    }
sheets-pairs = Save the pairs as a spreadsheet (CSV)
sheets-unmatched = Save those without a partner (CSV)
sheets-program = For other programs
sheets-program-about = Pairs, scores and reasons as JSON.
sheets-program-save = Save as JSON
saved-as = Saved as { $name }. You will find it with your downloads.
not-saved = The browser did not save the file. Check that downloads are allowed for this page, then try again.
pair-files-title = One file for each pair
pair-files-about = Send the same file to both partners. They open it here in Turnabout, on their own devices, and find their shared space. It holds:
pair-files-holds-who = the names of both, the programme’s name and its aim
pair-files-holds-why = the topics that each can give the other, and how much each stands to gain
pair-files-holds-not = nothing else: no levels, no other answers, none of your own notes or ids
pair-file-save = Save
pair-file-save-for = Save the file for { $mentor } and { $mentee }
