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
bring-lead = Whatever people sent you: drop it here, all at once. Nothing is kept before you have seen it and agreed.
bring-choose = Choose or drop files
bring-hint = A spreadsheet saved as CSV, and any number of the files that people and pairs saved: their answers, their choices, how they are getting on, sealed or not. They are read here and go nowhere.
bring-reading = Reading the file …
bring-one-table = These are several spreadsheets. Choose one at a time, because each has columns of its own; people’s files can come along with it.
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
refused-title = { $count ->
        [one] 1 row cannot be read
       *[other] { $count } rows cannot be read
    }
refused-about = The rest goes on without them. Correct them in the spreadsheet and bring it again: the same people are recognised.
refused-list = Rows that cannot be read
refused-row = Row { $row }
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
pair-files-title = One file for each pair
pair-files-about = Send the same file to both partners. They open it here in Turnabout, on their own devices, and find their shared space. It holds:
pair-files-holds-who = the names of both, the programme’s name and its aim
pair-files-holds-why = as far as the two let each other see it: the topics that each can give the other, how much each stands to gain, and what else they chose to show
pair-files-holds-not = nothing else: no levels, no answer that somebody keeps from their partner, none of your own notes or ids
pair-file-save = Save
pair-file-save-for = Save the file for { $mentor } and { $mentee }
pair-files-save-all = { $count ->
        [one] Save it as a ZIP file
       *[other] Save all { $count } in one ZIP file
    }
pair-files-save-all-about = Open the ZIP file on your computer, and send each pair its own file: the numbers are those of the list below. No file name says who it is for.

# Inviting people.
step-invite = Invite people
step-invite-about = Say what you ask and what you promise, and save an invitation to send to everyone. With a spreadsheet of people you need none.
step-invite-ready = The invitation is ready to send.
step-optional = If you like
invite-title = Invite people
invite-lead = An invitation is one file that you send to everyone. It says what the programme is for, what is asked, and what becomes of the answers. People open it here in Turnabout, answer, and send a file back to you.
invite-not-needed = Do you have a spreadsheet of people already? Then you need no invitation:
invite-change = Change what is asked and promised
terms-organiser = Who asks, and how can people reach you?
terms-organiser-hint = Your name, and an e-mail address or a telephone number. People turn to you with questions, or when they change their minds.
terms-no-organiser = Say who you are and how people can reach you.
terms-purpose = What are the answers for?
terms-purpose-hint = People agree to exactly these words before they send you anything. Change them as you need.
terms-purpose-words = Your answers are used to find you a partner in “{ $programme }”, so that both of you gain something that you asked for. They are used for nothing else.
terms-no-purpose = Say what the answers are for.
terms-privacy = What do you promise about the answers?
terms-privacy-hint = Who sees them, where they are kept, and how somebody can take them back. Promise only what you will keep.
terms-privacy-words = Only the coordinator reads your answers, to find the pairs. Your partner learns your name, and what you agree to let them see. Nobody outside the programme sees anything, and your manager is told nothing. You can change your mind at any time: tell the coordinator, and your answers are deleted.
terms-no-privacy = Say what you promise about the answers.
terms-answer-by = Until when can people answer?
terms-answer-by-hint = You can leave this empty.
terms-keep-until = When will you delete the answers?
terms-keep-until-hint = A while after the programme ends. People are told this day, so put it into your calendar. You can leave this empty.
terms-day = That is { $day }.
terms-no-day = This is not a day that the calendar has. Choose one, or leave the field empty.
terms-past = This day has passed. Choose one that is still to come, or leave the field empty.
terms-keep-before-answer = This is before the day until which people can answer. Choose a later one.
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
terms-few-topics = Choose at least { $fewest } topics: something has to flow each way.
terms-keep = Keep this and go on
terms-as-before = Leave it as it was
terms-kept = What you ask and promise is kept.
ask-legend = Do you ask about people’s backgrounds?
ask-hint = All of these are off. Ask only what you will use, and say above what for. Each stays optional for the person who answers, each answer is seen by nobody else unless that person says so, and the matching uses it only where they allow it.
ask-age-band = Age band
ask-age-band-about = Lets you pair across generations. In ten-year steps, never a date of birth.
ask-gender = Gender
ask-gender-about = Some people would rather be paired with somebody of their own gender. Small groups can be recognised by it.
ask-ethnicity = Ethnicity
ask-ethnicity-about = Sensitive. Ask only where your programme is about representation, and where you are allowed to.
ask-disability = Disability or long-term condition
ask-disability-about = Sensitive, because it is about health. To plan meetings that everyone can attend, ask people directly instead.
ask-faith = Religion or belief
ask-faith-about = Sensitive. Rarely needed to find a good pair.
ask-first-language = First language
ask-first-language-about = Languages in which people can meet are asked in any case. This asks which one they grew up with.
ask-caring-duties = Caring for others
ask-caring-duties-about = Lets people who care for children or relatives find one another. Times to meet are asked in any case.
ask-own-words = Anything else, in their own words
ask-own-words-about = People may write more than they meant to. You read it, and you keep it safe.
key-title = A key for the answers
key-about = People send you their answers sealed, like a letter in a locked box, so that nobody on the way can read them. Only your key opens them. It is made here, on this device.
key-where = The key is only in this browser, and in the backups that you save. It is never in the invitation.
key-lost = Without the key, nobody can open the sealed answers: not you, not us, not anybody else. If this browser’s data is cleared and there is no backup, everyone has to answer again.
key-once = It is made once for this programme, so save a backup as soon as you have it.
key-understood = I understand: if I lose the key, I cannot read the answers
key-not-understood = Read the points above, then tick this box.
key-make = Make the key
key-made = The key is made.
key-backup = Your key is only in this browser
key-backup-about = Save a backup now, and keep it where you keep other important files. With it you can open the answers on another device, or after this browser’s data is cleared.
key-backup-go = Save a backup
invitation-inside = What the invitation holds
invitation-inside-about = Exactly this, and nothing else. Everyone whom you send it to can read it.
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
invitation-floor = Nobody is paired who would gain less than { $percent }% of what they asked for.
invitation-worst-off = First the most pairs that the rules allow, then that whoever gains least gains as much as possible, then the most benefit in total.
invitation-stable = Pairs in which no two people would both rather have each other than the partner they get.
invitation-times = { $count ->
        [one] Partners need a time of the week in common, where both have said when they can meet.
       *[other] Partners need { $count } times of the week in common, where both have said when they can meet.
    }
invitation-key = The lock for the answers
invitation-key-about = With this, people seal their answers. It cannot open them.
invitation-code = The programme’s code
invitation-itself = The file itself
invitation-itself-about = That it is a Turnabout file, its version, that it is an invitation, and when you saved it.
invitation-left-out = Left empty
invitation-not-title = What it does not hold
invitation-not = No names of people in the programme, no pairs, no notes of yours, and not the key that opens the answers.
invitation-save-title = Save it and send it
invitation-save-about = Send the file to everyone whom you invite, by e-mail or on your intranet, together with the address of this site. It is not secret. If you change something later, save it and send it again.
invitation-save = Save the invitation

# Everything that came back.
bring-go-all = Bring all of this
bring-not = Leave it all out
bring-done = Everything that you brought is here.
difference-none = All of this is here already, just as it is. There is nothing to bring.
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
arrived-changed = What has changed: { $list }
arrived-choices = Whom { $name } would like as a partner
arrived-likes = Would like, in this order: { $list }
arrived-declines = Would rather not be paired with: { $list }
arrived-progress = How { $mentor } and { $mentee } are getting on
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
arrived-sealed = It came sealed.
arrived-open = It came unsealed: whoever had it on the way could read it.
arrived-file = File: { $name }
arrived-somebody = somebody who is not here
arrival-new = New
arrival-changed = Changed
arrival-same = Already here
arrival-older = Left out: a later one is here
part-name = name
part-role = mentor or mentee
part-topics = topics
part-languages = languages
part-times = times to meet
part-team = team
part-partners = number of partners
part-background = background
part-audiences = who may see what
part-other = what was agreed to
arrival-other = { $kind ->
        [invitation] This is an invitation, which you send to people.
        [directory] This is a list of people to choose from, which you send to people.
        [pair] This is a pair, as you hand it out.
        [workspace] This is what the two of a pair pass to each other. It is not meant for you.
       *[backup] This is the backup of a whole device. It is restored under “Your data”.
    } Here you bring people’s answers, their choices, and how pairs are getting on.
arrival-other-programme = This was chosen from the list of another programme. Open that programme, and bring it there.
arrival-unknown-person = These are the choices of somebody whose answers are not here. Bring their answers first, or together with this file.
arrival-unknown-pair = This pair is not among the pairs of this programme. If you found the pairs anew since, it belongs to the earlier ones.

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
directory-lead = A list of the people who agreed to be seen by everyone in the programme. You send it to everyone; each says whom they would like as a partner, and sends a file back to you.
directory-nobody = Nobody has agreed to be seen by everyone yet. People decide that themselves when they answer; the files that they send you say so.
directory-inside = { $count ->
        [one] 1 person is in the list
       *[other] { $count } people are in the list
    }
directory-inside-about = This is exactly what everyone will see of them, together with a code for each that says nothing about them.
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
directory-save-about = Send the file to everyone in the programme, and to nobody else. People open it under “Take part”. What they send back, you bring under “Bring people”.
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
table-shown-about = It goes for people whom you brought in a table. Those who answered the questions themselves have said who may see what, and that holds in any case. Without this, a pair’s file names no topics of theirs.

# Somebody withdraws.
arrival-leaves = Withdraws
difference-withdrawn = { $count ->
        [one] 1 person withdraws and is taken out.
       *[other] { $count } people withdraw and are taken out.
    }
arrived-withdrawn = { $name } takes their answers back
arrived-withdrawn-nobody = Somebody takes their answers back
arrived-withdrawn-not-here = Nobody with this code is in this programme, so there is nothing to take out here. Delete any files of theirs that you still have.
arrived-withdrawn-here = If you say yes, their answers and their choices are taken out of this programme, and nothing that you save from now on holds them. If they have a partner, find the pairs again.
arrived-withdrawn-elsewhere = For you to delete: the files that they sent you, in your downloads and in your e-mail; spreadsheets that you saved from here; and backups from before today.
arrived-withdrawn-history = The history that this browser keeps for undoing still knows them until you erase it under “Your data”.
