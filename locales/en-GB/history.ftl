# What was done, in a few words, and taking it back.

undo = Undo
undo-bring-back = Bring it back
undo-taken-back = Taken back: { $what }
undo-brought-back = Back again: { $what }

history-title = What was done
history-lead = Everything that was changed here, the newest first. What you take back can be brought back at any time: nothing is ever deleted.
history-open = What was done, and undo
history-nothing = Nothing was done here yet.
history-all = Show all { $count }
history-by = { $name }, { $when }
history-organiser = Whoever runs the programme
history-somebody = Somebody else
history-taken-back = Taken back
history-covered = It was changed again later. Undo the later change first.
history-final = This cannot be undone.

did-more = { $count ->
        [one] { $what }, and one thing more
       *[other] { $what }, and { $count } things more
    }
did-programme-created = Programme made: { $name }
did-programme-renamed = Name and aim changed: { $name }
did-programme-removed = Programme removed: { $name }
did-person-brought = Person added: { $name }
did-people-brought = { $count ->
        [one] 1 person added
       *[other] { $count } people added
    }
did-person-removed = Person removed: { $name }
did-rules-set = Rules changed
did-pair-banned = Never to be a pair: { $mentor } and { $mentee }
did-pair-unbanned = May be a pair again: { $mentor } and { $mentee }
did-pair-pinned = Always to be a pair: { $mentor } and { $mentee }
did-pair-unpinned = No longer always a pair: { $mentor } and { $mentee }
did-pairs-handed-out = { $count ->
        [one] 1 pair handed out
       *[other] { $count } pairs handed out
    }
did-pair-let-go = May change partners: { $mentor } and { $mentee }
did-pairs-let-go = { $count } pairs may change partners
did-pair-held = Stay a pair: { $mentor } and { $mentee }
did-pairs-held = { $count } pairs stay together
did-matched = { $count ->
        [one] 1 pair found
       *[other] { $count } pairs found
    }
did-key-made = Key for sealed answers made
did-table-shown = Partners see what people in your table can teach and would like to learn
did-table-hidden = Partners no longer see what people in your table can teach and would like to learn
did-terms-set = What the invitation asks and promises changed
did-profile-started = Questions started
did-answered = Answer changed: { $question }
did-profile-saved = File with the answers saved
did-profile-removed = Answers of { $name } removed
did-profile-removed-nameless = Answers removed
did-for-two = Answers for the two of you begun
did-invited = Invitation to { $name } taken
did-consented = Agreed to the use of your answers
did-withdrawn = Agreement to the use of your answers taken back
did-pair-opened = Space of { $mentor } and { $mentee } opened
did-goal-set = Goal written: { $outcome }
did-goal-dropped = Goal dropped: { $outcome }
did-progress = Progress noted: { $outcome }
did-meeting = Meeting noted: { $day }
did-meeting-removed = Meeting removed: { $day }
did-agreement = Agreement changed: { $term }
did-let-out = The coordinator may know: { $what }
did-keep-in = The coordinator is not to know: { $what }
did-agreed = Yes said to the agreement
did-side-chosen = Who uses this device changed
did-space-saved = File for the partner saved
did-undone = Something taken back

given-name = your name
given-role = junior or senior
given-can-help = what you could help with
given-would-like = what you would like to learn
given-pace = how to answer
given-level = how well you know { $topic }
given-wish = how much you would like to learn { $topic }
given-languages = languages
given-times = when you could meet
given-team = your team
given-capacity = how many partners
given-background = a question about your background
given-matching = what may be used to find your partner
given-audience = who may see what

term-outcome = What { $name } wants out of it
term-how-often = How often we meet
term-how-long = How long a meeting is, and until when we go on
term-where = Where we meet
term-channel = How we reach each other in between
term-private = What stays between us
term-how-to-stop = How either of us can end it

let-out-counts = how many goals and meetings there are
let-out-dates = when you first and last met
let-out-scores = how far the goals have come
did-choices-brought = Choices brought: { $name }
did-report-brought = What a pair told of itself brought
did-directory-opened = List of people opened: { $name }
did-choice-made = Choice of partners changed: { $likes } in your list, { $declines } declined
did-result-kept = Result kept: { $name }
did-result-renamed = Result renamed: { $name }
did-result-dropped = Result removed: { $name }
did-result-chosen = Result to hand out: { $name }
