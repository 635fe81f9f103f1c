# The coordinator's way.
back-programme = The programme
save = Save
keep = Keep it
background-failed = A part of this page did not start. Load the page again. If that does not help, use a newer browser.

programmes-title = Your programmes
programmes-lead = A programme brings people together for a while. You bring the list, Turnabout finds the pairs, and you hand them out.
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
programme-name-hint = Everyone in the programme sees this name. For example: “Reverse mentoring, spring 2027”.
programme-name-missing = Give the programme a name.
programme-aim = What is it for?
programme-aim-hint = One or two sentences. You can leave this empty and add it later.
programme-create = Start the programme
programme-kicker = Programme
programme-rename = Change name and aim
programme-remove = Remove this programme
programme-remove-title = Remove this programme?
programme-remove-about = “{ $name }”, its people and its pairs are no longer shown on this device. Files that you saved or handed out stay as they are.
programme-remove-yes = Remove it

sample-title = Have a look first
sample-about = About sixty made-up people at a made-up company, ready to be paired. Try what you like, and remove it when you have seen enough.
sample-start = Try it with sample people
sample-kicker = Programme with sample people
sample-not-loaded = The sample people did not load. Check that you are connected and try again.

step-next = Next
step-done = Done
step-bring = Bring people
step-bring-about = A spreadsheet, or the files that people sent you.
step-bring-more = Bring more people, or the same list again after a change.
step-people = Look at the people
step-people-none = Nobody yet.
step-people-count = { $people ->
        [one] 1 person
       *[other] { $people } people
    }
step-match = Find the pairs
step-match-none = Not done yet.
step-people-first = Bring people first.
step-match-count = { $pairs ->
        [one] 1 pair
       *[other] { $pairs } pairs
    }
step-match-stale = { $pairs ->
        [one] 1 pair, but something has changed since.
       *[other] { $pairs } pairs, but something has changed since.
    }
step-take-away = Hand out the pairs
step-take-away-none = Find the pairs first.
step-take-away-about = As a spreadsheet, and as one file for each pair.

# Bringing people.
bring-title = Bring people
bring-lead = Choose what people sent you, all at once if you like. Nothing is kept until you have seen it and said yes.
bring-choose = Choose or drop files
bring-hint = Spreadsheets from Excel, OpenDocument or as CSV, and the files that people and pairs saved. They are read here and go nowhere.
bring-reading = Reading the file…
bring-go = { $count ->
        [one] Bring this person
       *[other] Bring these { $count } people
    }
columns-title = Which column says what?
columns-about = { $rows ->
        [one] There is 1 row.
       *[other] There are { $rows } rows.
    } We guessed this from the headings and the cells. Correct what is wrong. Columns that you do not choose stay out.
columns-more = More columns: last name, team, manager, languages, number of partners, times, wishes
column-none = Not in this file
column-unused = Left out.
column-empty = This column is empty in the first rows.
column-example = For example: { $example }
column-id = Number or code that tells people apart
column-name = Name
column-last-name = Last name, if it has its own column
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
roles-ticks = People said yes or no to each side
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
refused-title = { $count ->
        [one] 1 row cannot be read
       *[other] { $count } rows cannot be read
    }
refused-about = The others go on without them. Correct these rows in your spreadsheet and bring it again. The same people are found again.
refused-list = Rows that cannot be read
refused-row = Row { $row }
profiles-refused = { $count ->
        [one] 1 file is left out:
       *[other] { $count } files are left out:
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
person-namesake = Somebody else has the same name. If they are one person, remove one.
people-concerns = Need a look ({ $count })
person-team-and = { $team } · { "" }
person-facts = can teach { $shares }, wants to learn { $wishes }
person-id = Number or code: { $id }
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
person-remove-about = The person is no longer in this programme. If you bring the same file again, they come back.
person-remove-partners = { $count ->
        [one] You handed out this person and { $partners } as a pair. Tell { $partners } that they lose this partner.
       *[other] You handed out pairs of this person and these people: { $partners }. Tell them that they lose this partner.
    }
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

# Taking away.
take-away-title = Hand out the pairs
take-away-nothing = There are no pairs yet.
take-away-stale = Something has changed since these pairs were found. You may want to find the pairs again first.
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
pair-files-title = One file for each pair
pair-files-about = Send the same file to both partners. They open it here in Turnabout, each on their own device. It holds:
pair-files-holds-who = the names of both, the programme’s name and its aim
pair-files-holds-why = the topics that each can teach the other and how much each gains, if both let their partner see it
pair-files-holds-not = nothing else: no levels, no e-mail address, no answer that somebody keeps from their partner, no number or code from your list
pair-file-save = Save
pair-file-told = Handed out
pair-file-left = { $person } is no longer in this programme, so there is no file for this pair.
pair-file-one-left = One of them is no longer in this programme, so there is no file for this pair.
pair-file-both-left = Both are no longer in this programme, so there is no file for this pair.
pair-file-save-for = Save the file for { $mentor } and { $mentee }
pair-files-save-all = { $count ->
        [one] Save it as a ZIP file
       *[other] Save all { $count } in one ZIP file
    }
handed-out-title = Who knows their partner?
handed-out-left = { $count ->
        [one] One pair has not been handed out. Saving its file hands it out. If you told the two in another way, say so here. The next search then keeps them together.
       *[other] { $count } pairs have not been handed out. Saving their files hands them out. If you told them in another way, say so here. The next search then keeps them together.
    }
handed-out-all = All pairs have been handed out. The next search keeps them together.
handed-out-say = I have told all pairs
pair-files-save-all-about = Open the ZIP file, best on a computer, and send each pair its own file. Each file’s name holds the code of its pair in the list below. The code never changes, and says nothing about who it is for.

# Inviting people.
step-invite = Invite people
step-invite-about = Say what you ask and what you promise. Then save an invitation for everyone. If you have a spreadsheet of people, you need none.
step-invite-ready = The invitation is ready to send.
step-optional = If you like
invite-title = Invite people
invite-lead = An invitation is one file for everyone. It says what the programme is for, what you ask, and what happens to the answers. People open it in Turnabout, answer, and send a file back to you.
invite-not-needed = Do you have a spreadsheet of people already? Then you need no invitation:
invite-change = Change what is asked and promised
terms-organiser = Who asks, and how can people reach you?
terms-organiser-hint = Your name, and an e-mail address or a telephone number. People ask you if they have a question or change their mind.
terms-no-organiser = Say who you are and how people can reach you.
terms-purpose = What are the answers for?
terms-purpose-hint = People agree to exactly these words before they send you anything. Change them as you need.
terms-purpose-words = Your answers are used to find you a partner in “{ $programme }”, so that both of you gain something that you asked for. They are used for nothing else.
terms-no-purpose = Say what the answers are for.
terms-privacy = What do you promise about the answers?
terms-privacy-hint = Say who sees them, where they are kept, and how people can take them back. Promise only what you will keep.
terms-privacy-words = Only the person who runs the programme reads your answers, to find the pairs. Your partner learns your name, and what you agree to let them see. Nobody outside the programme sees anything, and your manager is told nothing. You can change your mind at any time. Then your answers are deleted.
terms-no-privacy = Say what you promise about the answers.
terms-answer-by = Until when can people answer?
terms-answer-by-hint = You can leave this empty.
terms-keep-until = When will you delete the answers?
terms-keep-until-hint = Some time after the programme ends. People see this day, so put it in your calendar. You can leave this empty.
terms-day = That is { $day }.
terms-no-day = There is no such day in the calendar. Choose one, or leave the field empty.
terms-past = This day has passed. Choose a later one, or leave the field empty.
terms-keep-before-answer = People can still answer on this day. Choose a later one.
terms-topics = Which topics do you ask about?
terms-topics-all = All { $count } that are built in
terms-topics-all-about = Good for most programmes. People can add topics of their own either way.
terms-topics-some = Only some of them
terms-topics-some-about = For a programme with a narrow aim. You choose them from the list.
terms-topics-count = { $count ->
        [0] No topic is chosen.
        [one] 1 topic is chosen.
       *[other] { $count } topics are chosen.
    }
terms-few-topics = Choose at least { $fewest } topics, so that each side has something to teach.
terms-keep = Keep this and go on
terms-as-before = Leave it as it was
terms-kept = What you ask and promise is saved.
ask-legend = Do you ask about people’s backgrounds?
ask-hint = All of these are off. Ask only what you will use, and say above what for. Nobody has to answer. Only you see an answer, unless the person decides otherwise. It helps to find a partner only if the person allows that.
key-title = A key for the answers
key-about = People lock their answers before they send them, like a letter in a locked box. Nobody on the way can read them. Only your key opens them. It is made here, on this device.
key-where = The key is only in this browser and in the backups that you save. It is never in the invitation.
key-lost = Without the key, nobody can open the locked answers: not you, not us, not anybody else. If this browser’s data is cleared and you have no backup, everyone has to answer again.
key-once = It is made once for this programme. Save a backup as soon as you have it.
key-understood = I understand: if I lose the key, I cannot read the answers
key-not-understood = Read the points above, then tick this box.
key-make = Make the key
key-made = The key is made.
key-backup = Your key is only in this browser
key-backup-about = Save a backup now, and keep it with your other important files. With it you can open the answers on another device.
key-backup-go = Save a backup
invitation-inside = What the invitation holds
invitation-inside-about = Exactly this, and nothing else. Everyone you send it to can read it.
invitation-name = The programme
invitation-aim = What it is for
invitation-organiser = Who asks
invitation-purpose = What the answers are for
invitation-privacy = What you promise
invitation-answer-by = Answer by
invitation-keep-until = Answers are deleted on
invitation-topics = Topics that are asked about
invitation-topics-all = All { $count } that are built in
invitation-background = About people’s backgrounds
invitation-background-none = Nothing is asked
invitation-rules = How pairs are found
invitation-floor = Each partner gains at least { $percent }% of what they asked for.
invitation-worst-off = First, as many people as possible get a partner. Then the person who gains least gains as much as possible. Then the total counts.
invitation-stable = No two people would both prefer each other to the partners they get.
invitation-times = { $count ->
        [one] Partners need a time of the week in common, where both have said when they can meet.
       *[other] Partners need { $count } times of the week in common, where both have said when they can meet.
    }
invitation-key = The lock for the answers
invitation-key-about = People lock their answers with this. It cannot open them.
invitation-code = The programme’s code
invitation-itself = The file itself
invitation-itself-about = That it is a Turnabout invitation, its version, and when you saved it.
invitation-left-out = Left empty
invitation-not-title = What it does not hold
invitation-not = No names of people in the programme, no pairs, no notes of yours. The key that opens the answers is not in it either.
invitation-save-title = Save it and send it
invitation-save-about = Send the file to everyone you invite, with the address of this site. It is not secret. If you change something later, save it and send it again.
invitation-save = Save the invitation

# Everything that came back.
bring-go-all = Bring all of this
bring-not = Leave all of this out
bring-done = Everything you brought is here.
difference-none = All of this is here already. There is nothing to bring.
difference-choices = { $count ->
        [one] 1 person’s choice of partners is new or has changed.
       *[other] { $count } people’s choices of partners are new or have changed.
    }
difference-reports = { $count ->
        [one] 1 pair tells something new about how it is getting on.
       *[other] { $count } pairs tell something new about how they are getting on.
    }
arrived-title = { $count ->
        [0] None of the files can be brought
        [one] 1 file came back
       *[other] { $count } files came back
    }
arrived-all = Show all { $count } one by one
arrived-profile = The answers of { $name }
arrived-shares = Can teach: { $list }
arrived-wishes = Wants to learn: { $list }
arrived-namesake = Somebody called { $name } is in your list already. Is it the same person? Then remove the older entry under People, so that nobody is there twice.
arrived-changed = What has changed: { $list }
arrived-choices = The partners that { $name } would like
arrived-likes = Would like, in this order: { $list }
arrived-declines = Does not want as a partner: { $list }
arrived-progress = Report from { $mentor } and { $mentee }
arrived-meetings = { $count ->
        [0] They have not met yet.
        [one] They have met once.
       *[other] They have met { $count } times.
    }
arrived-goals = { $set ->
        [0] They have set no goals.
        [one] They have set 1 goal and reached { $reached }.
       *[other] They have set { $set } goals and reached { $reached }.
    }
arrived-saved = Saved on { $when }.
arrived-sealed = It came locked.
arrived-open = It came unlocked. Anybody who had it on the way could read it.
arrived-file = File: { $name }
arrived-somebody = somebody who is not here
arrival-new = New
arrival-changed = Changed
arrival-same = Already here
arrival-older = Left out: a later one is here
part-name = name
part-role = role ({ $was }, now { $is })
part-topics = topics
part-languages = languages
part-times = times to meet
part-team = team
part-partners = number of partners
part-background = background
part-audiences = who may see what
part-other = what was agreed to
arrival-other = { $kind ->
        [invitation] This is an invitation. You send it to people.
        [directory] This is a list of people to choose from. You send it to people.
        [pair] This is a pair, as you hand it out.
        [workspace] This is what the two of a pair share with each other. It is not for you.
       *[backup] This is the backup of a whole device. Open it under “Your data”.
    } Here you bring people’s answers, their choices and reports of pairs.
arrival-other-programme = This was chosen from the list of another programme. Open that programme and bring it there.
arrival-unknown-person = These are the choices of somebody whose answers are not here. Bring their answers first, or together with this file.
arrival-unknown-pair = This pair is not one of the pairs of this programme. Perhaps you found new pairs since.

# Letting people choose one another.
step-directory = Let people choose one another
step-directory-about = { $count ->
        [one] 1 person agreed to be in a list for everyone.
       *[other] { $count } people agreed to be in a list for everyone.
    }
step-directory-chosen = { $count ->
        [one] 1 person has chosen.
       *[other] { $count } people have chosen.
    }
directory-title = Let people choose one another
directory-lead = This is a list of the people who agreed that everyone in the programme sees them. You send it to everyone. They say who they would like as a partner, and send a file back to you.
directory-nobody = Nobody has agreed yet that everyone sees them. People decide this when they answer the questions.
directory-inside = { $count ->
        [one] 1 person is in the list
       *[other] { $count } people are in the list
    }
directory-inside-about = This is exactly what everyone sees of them, with a random code for each.
directory-show = Show all { $count }
directory-not-shown = not shown to everyone
directory-outside = Who is not in it, and why
directory-asked = { $count ->
        [one] 1 person does not want to be seen by everyone
       *[other] { $count } people do not want to be seen by everyone
    }
directory-never = { $count ->
        [one] 1 person was not asked, because they came from your spreadsheet
       *[other] { $count } people were not asked, because they came from your spreadsheet
    }
directory-save-title = Save it and send it
directory-save-about = Send the file to everyone in the programme, and to nobody else. People choose “Open a file” to read it. They send a file back, and you bring it under “Bring people”.
directory-save = Save the list

# How the pairs are getting on.
told-title = How the pairs are getting on
told-about = { $told ->
        [one] 1 of { $pairs } pairs has told you something.
       *[other] { $told } of { $pairs } pairs have told you something.
    } These are counts and days. What they talk about stays with them.
told-meetings = Meetings
told-goals = Goals reached
told-goals-of = { $reached } of { $set }
told-met = They have met { $count } times, from { $first } to { $last }.
told-met-once = { $count ->
        [one] They have met once, on { $day }.
       *[other] They have met { $count } times, all on { $day }.
    }
told-minutes =
    { $minutes ->
        [0] That is { $hours ->
            [one] 1 hour
           *[other] { $hours } hours
        } together.
       *[other] { $hours ->
            [0] That is { $minutes } min together.
           *[other] That is { $hours } h { $minutes } min together.
        }
    }
told-saved = As they told it on { $when }

## Who of a table shows what

table-shown = The people in my table know that partners see what each can teach and would like to learn
table-shown-about = This is about people from your own table. People who answered the questions themselves decided who sees what, and that always holds. Without this tick, a pair’s file names no topics of people from your table.

# Somebody withdraws.
arrival-leaves = Withdraws
difference-withdrawn = { $count ->
        [one] 1 person withdraws and is taken out.
       *[other] { $count } people withdraw and are taken out.
    }
arrived-withdrawn = { $name } takes their answers back
arrived-withdrawn-nobody = Somebody takes their answers back
arrived-withdrawn-not-here = Nobody with this code is in this programme. There is nothing to remove here. Delete any files of theirs that you still have.
arrived-withdrawn-here = If you say yes, their answers and choices are removed from this programme. Files that you save from now on do not hold them. If they have a partner, find the pairs again.
arrived-withdrawn-elsewhere = Please delete the rest yourself: the files that they sent you, spreadsheets that you saved here, and backups from before today. Look in your downloads and your e-mail.
arrived-withdrawn-history = This browser still has them in its undo history until you erase it under “Your data”.

# Adding and changing a person.
people-topics = Look at the topics
person-add-one = Add a person
person-add = Add this person
person-added = { $name } is added.
person-saved = The changes to { $name } are saved.
person-change = Change these details
person-change-title = Change { $name }
person-email = E-mail
person-times = Times to meet
person-likes = Would like as partner
person-vetoes = Not with
person-earlier = Earlier partners
person-conflicts = Conflict of interest
write-name = Name
write-email = E-mail address
write-email-hint = You use it to send the pair’s file. It is not in the file.
write-mentor-about = The junior one, who teaches.
write-mentee-about = The senior one, who learns.
write-either-about = Could be on either side.
write-topics = Topics
write-topics-hint = Add what this person knows and what they want to learn.
write-topic = Topic to add
write-topic-add = Add topic
write-topic-shares = Would teach it
write-topic-remove = Remove
write-partners-hint = A number. Write 0 if they take no partner for now.
write-manager-hint = The manager’s name. A person is never paired with their own manager.
write-lines-hint = Write one on each line.
write-times = When they can meet
write-others = Wishes, refusals and earlier partners
write-likes = Who they would like as a partner
write-likes-hint = Write one name on each line, the most wanted first. They must be in this programme.
write-vetoes = Who they do not want as a partner
write-earlier = Who they were paired with before
write-conflicts = Who they have a conflict of interest with
write-names-hint = Write one name on each line.
write-id = Their number or code
write-id-hint = If your list has one. We make one if you leave this empty.
write-meanwhile = The details of { $name } were changed in another tab meanwhile: { $list }. Save again to keep what is written here, or stop and look at the change first.
write-stop = Do not save
write-no-name = Write the person’s name.
write-no-role = Say if the person is a mentor or a mentee.
write-id-taken = Somebody else has this number or code. Choose another one.
write-no-address = This is not an e-mail address. Check that it has an @ and a dot, or leave it empty.
write-wrong-partners = Write a number from 0 to { $most }.
write-topic-twice = “{ $topic }” is there twice. Remove one of the two.
write-several = Several people are called “{ $name }”. Write the person’s number or code instead.
write-nobody = Nobody here is called “{ $name }”. Check the name, or add the person first.
write-themselves = This is the person’s own name. Write somebody else’s name.

# The topics of a programme.
topics-title = The topics
topics-lead = See how many people can teach each topic, and how many want to learn it. If a topic is there under two names, tick both and merge them.
topics-search = Find a topic
topics-order = Show first
topics-by-lack = Topics that need more teachers
topics-by-wanted = Topics that most people want
topics-by-taught = Topics that most people can teach
topics-by-name = By name
topics-shown = { $shown } of { $all } topics shown
topics-teach = Can teach it
topics-learn = Want to learn it
topics-nobody-teaches = Nobody here can teach it
topics-nobody-wants = Nobody here asked for it
topics-every = Show all { $count } topics
topics-picked-label = The topics you ticked
topics-picked = { $count ->
        [one] 1 topic is ticked.
       *[other] { $count } topics are ticked.
    }
topics-unpick = Untick
topics-rename = Rename this topic
topics-merge = Merge these topics
topics-merge-about = These become one topic. People who named any of them then have the one you name here.
topics-name = Name of the topic
topics-name-hint = People who come later with an old name get this one too. You can undo this.
topics-no-name = Write a name for the topic.
topics-becomes = There is a topic “{ $topic }” already. The two become one.

# Several lists at once.
bring-more-tables = { $count ->
        [one] One more list comes after this one.
       *[other] { $count } more lists come after this one.
    }

# How a file was read, and what was read.
sheet-of = { $sheet } in { $file }
sheet-which = Which sheet holds the people?
sheet-rows = { $name } ({ $rows ->
        [one] 1 row
       *[other] { $rows } rows
    })
read-summary = Read as { $letters }. Between columns: { $separator }. Headings in row { $row }.
read-summary-sheet = Headings in row { $row }.
read-about = Are letters wrong, or columns run together? Change it here, and we read the file again.
read-letters = Letters of the file
read-letters-hint = Choose the one in which these words look right.
read-letters-sample = { $name }: { $sample }
read-between = Between two columns
read-heading = Row with the headings
read-row = Row { $row }: { $cells }
read-lists = Between two topics in one cell
read-guessed = We guess it
read-comma = a comma
read-semicolon = a semicolon
read-tab = a tab
read-bar = a bar |
read-slash = a slash /
read-line = a new line only
deciding-title = The two columns that decide
deciding-about = We find pairs from these two. Without them nobody can be brought.
deciding-missing = Choose a column here.
column-grid = { $count ->
        [one] 1 column with one topic
       *[other] { $count } columns, one for each topic
    }
column-several = { $count } columns together
column-appraiser = Who appraises them
column-answered = When they answered
topics-read = { $count ->
        [one] 1 topic was read
       *[other] { $count } topics were read
    }
topics-read-about = Check that these are topics, and that none is cut in two.
topics-read-more = { $count ->
        [one] 1 more topic
       *[other] { $count } more topics
    }
counted = { $name } ({ $count })
partners-read = Partners each can take
partners-most = up to { $count }
doubtful-title = { $count ->
        [one] 1 row to check
       *[other] { $count } rows to check
    }
doubtful-about = These rows are read as it says here. Correct a column above, or correct the file and bring it again.
doubtful-list = Rows to check
doubts-title = { $count ->
        [one] Look at this before you say yes
       *[other] Look at these { $count } before you say yes
    }
doubts-about = This list changes what you had, or names somebody we cannot find.
doubts-list = To look at before you say yes

# Where to send a pair's file.
emails-copy = Copy addresses
emails-copy-for = Copy the addresses of { $mentor } and { $mentee }
emails-copied = The addresses of { $mentor } and { $mentee } are copied.
emails-not-copied = Your browser did not copy them. Mark the addresses and copy them yourself.
letters-utf-8 = Unicode (UTF-8)
letters-utf-16 = Unicode (UTF-16)
letters-windows-1252 = Windows, Western Europe
letters-macintosh = Mac
letters-windows-1250 = Windows, Central Europe
letters-windows-1254 = Windows, Turkish
letters-windows-1251 = Windows, Cyrillic
letters-windows-1253 = Windows, Greek
letters-windows-1256 = Windows, Arabic
letters-latin-2 = Central Europe (ISO 8859-2)
letters-latin-9 = Western Europe (ISO 8859-15)
letters-dos-850 = DOS, Western Europe
letters-dos-437 = DOS, United States
