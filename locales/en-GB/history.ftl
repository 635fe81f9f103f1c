# Changes in a few words, and undoing them.

undo = Undo
undo-bring-back = Bring it back
undo-taken-back = Undone: { $what }
undo-brought-back = Brought back: { $what }

history-title = Your changes
history-lead = Everything that was changed here, the newest first. You can undo a change, and bring it back at any time. Undoing deletes nothing: what you undo is still kept on this device.
history-open = Your changes, and undo
history-nothing = Nothing has been changed here yet.
history-all = Show all { $count }
history-by = { $name }, { $when }
history-organiser = The person who runs the programme
history-somebody = Somebody else
history-taken-back = Undone
history-covered = A later change depends on it. Undo the later change first.
history-final = You cannot undo this.

did-more = { $count ->
        [one] { $what }, and 1 more change
       *[other] { $what }, and { $count } more changes
    }
did-programme-created = Programme made: { $name }
did-programme-renamed = Name and aim changed: { $name }
did-programme-removed = Programme removed: { $name }
did-person-brought = Person added: { $name }
did-people-brought = { $count ->
        [one] 1 person added
       *[other] { $count } people added
    }
did-person-changed = Person changed: { $name }
did-people-changed = { $count ->
        [one] 1 person changed
       *[other] { $count } people changed
    }
did-people-both = { $new ->
        [one] 1 person added
       *[other] { $new } people added
    }, { $changed } changed
did-topic-renamed = Topic renamed: { $was } is now { $is }
did-topics-merged = Topics merged: { $topics } into { $into }
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
did-key-made = Key that protects your people’s answers made
did-table-shown = Partners see what people in your table can teach and want to learn
did-table-hidden = Partners no longer see what people in your table can teach and want to learn
did-terms-set = Invitation changed
did-profile-started = Questions started
did-answered = Answered: { $question }
did-profile-saved = File with the answers saved
did-profile-removed = Answers of { $name } removed
did-profile-removed-nameless = Answers removed
did-for-two = Answers for the two of you started
did-handed-on = Finished the answers and handed the phone on
did-invited = Invitation to { $name } opened
did-consented = Agreed to the use of your answers
did-withdrawn = No longer agreed to the use of your answers
did-pair-opened = Page of { $mentor } and { $mentee } opened
did-goal-set = Goal written: { $outcome }
did-goal-dropped = Goal dropped: { $outcome }
did-progress = Progress noted: { $outcome }
did-meeting = Meeting noted: { $day }
did-meeting-removed = Meeting removed: { $day }
did-agreement = Agreement changed: { $term }
did-let-out = The person who runs your programme may know: { $what }
did-keep-in = The person who runs your programme may not know: { $what }
did-agreed = You said yes to the agreement
did-side-chosen = Changed who uses this device
did-space-saved = File for your partner saved
did-undone = Change undone

given-name = your name
given-role = mentor or mentee
given-can-help = what you could help with
given-would-like = what you would like to learn
given-pace = how to answer
given-level = how well you know { $topic }
given-wish = how much you would like to learn { $topic }
given-languages = languages
given-times = when you could meet
given-team = your team
given-capacity = how many partners
given-background = a question about you
given-matching = what may be used to find your partner
given-audience = who may see your answers

term-outcome = What { $name } wants from this
term-how-often = How often we meet
term-how-long = How long a meeting is, and when we stop
term-where = Where we meet
term-channel = How we reach each other between meetings
term-private = What stays between us
term-how-to-stop = How either of us can stop

let-out-counts = how many goals and meetings there are
let-out-dates = when you first and last met
let-out-scores = how far the goals have come
did-choices-brought = Choices added: { $name }
did-report-brought = News of a pair added
did-directory-opened = List of people opened: { $name }
did-choice-made = Choice of partners changed: { $likes } in your list, { $declines } declined
did-result-kept = Result kept: { $name }
did-result-renamed = Result renamed: { $name }
did-result-dropped = Result removed: { $name }
did-result-chosen = Result to hand out: { $name }
