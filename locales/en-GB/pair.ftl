# The pair's way: opening the file about a partner, and the space that the two share.

## Opening files

partners-title = You and your partner
pairs-yours = On this device
pairs-card = { $goals ->
        [0] No goals yet
        [one] 1 goal
       *[other] { $goals } goals
    } · { $meetings ->
        [0] no meetings yet
        [one] 1 meeting
       *[other] { $meetings } meetings
    }
pairs-open = Open a file
pairs-open-about = The file about your partner comes from whoever runs your programme. Later your partner may send you one too: open it here as well. You see what is in it before anything is kept.
pairs-choose = Choose the file
pairs-choose-hint = Its name begins with “turnabout”. You can also drop it here. If it is sealed, you are asked for the passphrase.
pairs-one-file = These are several files. Open one at a time.
pair-and = and
pair-list-and = { " " }and{ " " }
pair-mentor = Mentor
pair-mentee = Mentee
pair-not-now = Not now
pair-change = Change

opened-pair = { $mentor } and { $mentee }
opened-pair-from = From whoever runs the programme, saved on { $when }.
opened-programme = Programme
opened-gives = Can help { $partner } with: { $topics }
opened-known = This pair is on this device already. Nothing needs to be added.
opened-known-other = This pair is on this device already, and your space stays as it is. The file says some of what is above in another way than when you opened it first.
opened-new = This pair is new on this device.
opened-go = Go to your space
opened-workspace = News of { $mentor } and { $mentee }
opened-no-pair = This file holds goals and meetings of a pair that is not on this device. First open the file about your partner that came from whoever runs your programme, then this one.
news-from = Written by { $names }, and saved on { $when }.
news-new = { $count ->
        [0] There is nothing new in it.
        [one] 1 thing is new:
       *[other] { $count } things are new:
    }
news-later = { $count ->
        [one] 1 of them was written with a newer Turnabout than this one, and cannot be shown here yet. It is kept as it is, and goes into every file for your partner.
       *[other] { $count } of them were written with a newer Turnabout than this one, and cannot be shown here yet. They are kept as they are, and go into every file for your partner.
    }
news-known = { $count ->
        [one] 1 thing in it is here already, and stays as it is.
       *[other] { $count } things in it are here already, and stay as they are.
    }
news-take-in = Add what is new
news-who = Choose your name: what is in the file is then added to this device.
news-taken-in = { $count ->
        [0] Everything in the file was here already.
        [one] 1 thing was added.
       *[other] { $count } things were added.
    }

## Who uses this device

who-title = Who are you?
who-lead = Choose your name. You can change this later.
who-switch-lead = At the moment { $name } writes here. Who writes from now on?
who-i-am = I am { $name }
who-chosen = From now on, { $name } writes here.

## The space

space-title = { $mentor } and { $mentee }
pair-back = { $mentor } and { $mentee }
pair-not-here-title = This pair is not on this device
pair-not-here-body = Its goals and meetings are kept on the device where they were written. To have them here, open the file about your partner, or a file that your partner saved for you.
pair-not-here-open = Open a file

why-us = Why you two
why-us-benefit = Of what { $mentor } asked for, { $mentee } can help with { $mentor_benefit }%. Of what { $mentee } asked for, { $mentor } can help with { $mentee_benefit }%.
why-us-ask = Begin your first meeting with a question to each other: what would { $mentor } like to learn, and what would { $mentee }?
about-languages = Can meet in
about-times = Times that suit
about-team = Team
about-told = { $name }: { $said }
about-told-of = { $name }, { $what }: { $said }
gives = Can help { $partner } with
gives-ask = To ask when you meet: what could { $name } help { $partner } with?
gives-more = { $count ->
        [one] 1 more
       *[other] { $count } more
    }

next-title = Next
next-settle = Choose between two versions
next-settle-goal = You and { $name } changed a goal apart from one another. Look at both versions, and choose which one counts.
next-settle-meeting = You and { $name } changed a meeting apart from one another. Look at both versions, and choose which one counts.
next-settle-agreement = You and { $name } wrote part of your agreement apart from one another. Look at both versions, and choose which one counts.
next-settle-act = Look at both
next-agreement = Write down your agreement
next-agreement-about = How often you meet, where, what stays between you. A few sentences are enough, and you can change them whenever you both like.
next-agreement-act = Write it down
next-yes = Say yes to your agreement
next-yes-about = Read what you and { $name } wrote down, and say yes when it suits you.
next-own-goal = Set your first goal
next-own-goal-about = What do you want out of this? One clear goal is enough to start.
next-own-goal-act = Set my goal
next-goal = Set a goal for { $name }
next-goal-about = Both of you should gain. Ask { $name } what they want, and write it down together.
next-goal-act = Set the goal
next-meet = Meet { $name }
next-meet-about = Your goals are set. When you have met for the first time, note here what each of you learned.
next-hand-over = Save the file for { $name }
next-hand-over-about = { $count ->
        [one] 1 thing that you wrote is not on { $name }’s device yet.
       *[other] { $count } things that you wrote are not on { $name }’s device yet.
    }
next-look = Look at a goal together
next-look-about = The date for “{ $outcome }” has passed. Say how far it has come, or change the date.
next-read = Say how far a goal has come
next-read-about = You have met. How far has “{ $outcome }” come?
next-meet-again = Meet { $name } again
next-meet-again-about = Your last meeting was four weeks ago or more.
next-further = Set { $name }’s next goal
next-further-about = Every goal on this side is reached. Well done! What comes next?
next-carry-on = Keep going
next-carry-on-about = Everything is up to date. After you next meet { $name }, note what each of you learned.

standing-title = Where you stand
standing-goals-of = { $name }’s goals
standing-no-goals = None yet
standing-due = Next date
standing-due-value = { $day }, { $due }
standing-meetings = Meetings
standing-no-meetings = None yet
standing-meetings-count = { $count ->
        [one] 1 meeting, { $duration }
       *[other] { $count } meetings, { $duration } in all
    }
standing-last-met = Last met
due-today = today
due-in = { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }
due-past = { $days ->
        [one] 1 day ago
       *[other] { $days } days ago
    }
duration-minutes = { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
duration-hours = { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    }
duration-both = { $hours ->
        [one] 1 hour
       *[other] { $hours } hours
    } { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }

## Goals

goals-title = Goals
goals-of = { $name }’s goals
goals-none = { $name } has no goal yet.
goal-set = Set a goal for { $name }
goal-seen-by = How you will see it: { $measure }
goal-by-day = By { $day }
goal-due = By { $day }, { $due }
goal-drop = Drop
goal-drop-title = Drop this goal?
goal-drop-about = It will no longer be shown. The record of both of you keeps that it was there.
goal-drop-yes = Drop the goal
goal-keep = Keep the goal
goal-dropped = The goal is dropped.
about-goal = { " " }(the goal “{ $outcome }”)
history-readings = { $count ->
        [one] Progress noted once
       *[other] Progress noted { $count } times
    }
history-who = { $who }, { $when }

goal-new-title = A goal for { $name }
goal-change-title = Change { $name }’s goal
goal-lead = Talk about it together. Keep it small enough to reach in a few months.
goal-outcome = What does { $name } want to have reached?
goal-outcome-hint-mentor = For example: I lead a talk with a supplier by myself.
goal-outcome-hint-mentee = For example: I post a short video every week, without help.
goal-measure = How will you both see that it is reached?
goal-measure-hint-mentor = For example: one price agreed, and the notes of how we got there.
goal-measure-hint-mentee = For example: four videos in a row, filmed and put online by me.
goal-by = By when?
goal-by-hint = Three months from now is a good length for a first goal.
goal-by-words = That is { $day }, { $due }.
goal-save = Save the goal
goal-saved = The goal for { $name } is saved.
goal-no-outcome = Write what is to be reached.
goal-no-measure = Write how you will both see that it is reached.
goal-no-day = Choose the day by which it is to be reached.
goal-past = This day has passed. Choose today or a later day.

stage-0 = Not started
stage-1 = Begun
stage-2 = Half-way
stage-3 = Nearly there
stage-4 = Reached

progress-title = How far has it come?
progress-goal = { $name }’s goal: { $outcome }
progress-record = Record progress
progress-stage = Choose what fits best today
progress-note = What happened? You can leave this empty.
progress-note-hint = For example: filmed two videos, the second one alone.
progress-save = Save
progress-saved = The progress is saved.
progress-reached = Reached! Well done, both of you.

## Meetings

meetings-title = Meetings
meetings-none = No meeting is noted yet. After each one, note when it was and what each of you learned.
meeting-log = Note a meeting
meeting-log-first = Note our first meeting
meeting-new-title = Note a meeting
meeting-change-title = Change a meeting
meeting-on = When did you meet?
meeting-minutes = How long was it, in minutes?
meeting-minutes-hint = For example: 60 for one hour.
meeting-learned = What did { $name } learn? You can leave this empty.
meeting-learned-hint-mentor = For example: say the price first, then wait.
meeting-learned-hint-mentee = For example: how to add captions to a video.
meeting-save = Save the meeting
meeting-saved = The meeting is saved.
meeting-no-day = Choose the day on which you met.
meeting-future = This day is still to come. Choose the day on which you met.
meeting-no-minutes = Write how long it was as a whole number of minutes, for example 60.
meeting-many-minutes = A meeting can have { $most } minutes at most, which is 12 hours. Write the minutes.
meeting-remove = Remove
meeting-remove-title = Remove this meeting?
meeting-remove-about = The meeting on { $day } will no longer be shown. The record of both of you keeps that it was there.
meeting-remove-yes = Remove the meeting
meeting-keep = Keep the meeting
meeting-removed = The meeting is removed.
about-meeting = { " " }(the meeting on { $day })
learned = { $name } learned: { $text }
learned-by = { $name } learned

## Written apart

torn-title = Written apart
torn-about = You two changed this without having seen each other’s version. Both are kept: choose the one that counts.
torn-by = { $who }, { $when }
torn-keep = Keep this one
torn-anew = Write a new one
torn-or = Or write a new one here:
torn-goal = Two versions of this goal
torn-meeting-title = Two versions of this meeting
torn-kept = This version counts from now on.
torn-empty = Taken out of the agreement
torn-goal-dropped = The goal was dropped.
torn-meeting-removed = The meeting was removed.
torn-meeting = { $day }, { $duration }

## The agreement

agreement-title = Your agreement
agreement-lead = What you two settle at the outset, in your own words. Talk about it together. You can change it whenever you both like.
agreement-terms = How you work together
agreement-write = Write
agreement-not-yet = Not written yet
agreement-go = Look at the agreement
agreement-yes-title = Do you both say yes?
agreement-say-yes = I, { $name }, say yes to this
agreement-agreed = Your yes is noted.
agreement-blank = Nothing is written yet. Write at least one of the points above, then both of you can say yes.
agreement-torn = Something above was written apart. Choose which version counts, then both of you can say yes.
agreement-settled = Both of you say yes to it as it stands. If anybody changes it, you will both be asked again.
agreement-waits = You said yes. { $name } has not said yes to it as it stands. Save the file for { $name }, and open the one that comes back.
agreed-blank = How often you meet, where, what stays between you: nothing of it is written yet.
agreed-torn = You and { $name } wrote part of it apart. Choose which version counts.
agreed-theirs = { $name } said yes. Read it, and say yes when it suits you.
agreed-written = { $written } of { $all } points are written. Nobody has said yes to it as it stands.
yes-not-yet = { $name } has not said yes yet.
yes-changed = { $name } said yes on { $day }. Something was changed since, so a new yes is needed.
yes-since = { $name } said yes on { $day }.
may-know-title = What may the coordinator know?
may-know-about = Whoever runs your programme may ask how it goes. Only what you tick here goes into a file for them, and only once you have both said yes. It never holds a word that you wrote.
may-know-counts = How many goals and meetings
may-know-counts-about = How many goals each of you has and has reached, how many meetings you had, and how long they were together. Without this there is no file.
may-know-dates = When you met
may-know-dates-about = The day of your first and of your last meeting.
may-know-scores = How far your goals have come
may-know-scores-about = For each goal how far it has come, without what it says.
let-out-yes = The coordinator may know
let-out-no = The coordinator is not to know
term-lead = A sentence or two is enough. Leave it empty to take it out.
term-label = In your own words
term-save = Save
term-saved = This part of the agreement is saved.
term-outcome-hint-mentor = For example: more confidence in front of senior people, and an honest look at my plans.
term-outcome-hint-mentee = For example: to understand how our younger customers decide.
term-how-often-hint = For example: every second Tuesday at four.
term-how-long-hint = For example: an hour each time, until the end of June.
term-where-hint = For example: in the library café, or by video when one of us travels.
term-channel-hint = For example: by text message, not at weekends.
term-private-hint = For example: everything about other people. We ask before we pass anything on.
term-how-to-stop-hint = For example: either of us can say so at any time, without giving a reason.

## The file for the coordinator

report-open = A file for the coordinator
report-title = How you two are doing
report-lead = Whoever runs your programme can see from it how the two of you are getting on. Nothing leaves this device until you give the file to them yourself.
report-not-agreed = Nothing may go out yet. Both of you have to say yes to your agreement as it stands, and to what the coordinator may know.
report-kept-in = In your agreement you keep to yourselves how many goals and meetings there are, so there is nothing to put into a file.
report-programme = Your programme: { $programme }
report-goals = { $set ->
        [0] { $name }: no goal yet
        [one] { $name }: 1 goal, { $reached ->
            [0] not reached yet
           *[other] reached
        }
       *[other] { $name }: { $set } goals, { $reached ->
            [0] none reached yet
           *[other] { $reached } of them reached
        }
    }
report-meetings = { $count ->
        [0] No meetings yet
        [one] 1 meeting, { $duration }
       *[other] { $count } meetings, { $duration } in all
    }
report-days = First met on { $first }, last met on { $last }
report-score = A goal of { $name }: { $stage }, noted on { $day }
report-left-out = It leaves out, as you agreed: { $what }.
report-not = It does not hold anything that you wrote: no goal’s words, no notes, nothing of your agreement. It does not say your names either, only which pair you are.
report-save = Save the file for the coordinator
report-saved-about = You find it where your browser puts downloads. Send it to whoever runs your programme.

## What was done

history-pair = Each of you can take back what you did yourself. The other one’s device learns of it with the next file.

## The file for the partner

keep-up-title = Keep { $name } up to date
keep-up-about = Nothing here travels by itself. Save a file, give it to { $name }, and open the one that { $name } gives you: then you both see the same.
keep-up-both = Both of you write on this device, so no file is needed.
keep-up-nothing = You have written nothing here yet.
keep-up-unshared = { $count ->
        [one] 1 thing that you wrote is not on { $name }’s device yet.
       *[other] { $count } things that you wrote are not on { $name }’s device yet.
    }
keep-up-saved = You last saved the file for { $name } on { $when }. You have written nothing since.
keep-up-open = Open a file from { $name }
keep-up-who = You are { $name } on this device.
keep-up-switch = Switch to { $name }

hand-over-open = Save the file for { $name }
hand-over-look = See what is in it
hand-over-title = The file for { $name }
hand-over-tab = The file for your partner
hand-over-lead = This is everything that the file will hold. Nothing leaves this device until you give the file to { $name } yourself.
hand-over-holds = What the file holds
hand-over-not = It does not hold your answers to the questionnaire, and nothing about other pairs.
hand-over-save = Save the file for { $name }
hand-over-saved = The file is saved
hand-over-saved-about = Send it to { $name } by email or message. { $name } opens Turnabout, then “I’m taking part”, then “Go to partners”, and chooses the file there.
holds-pair = Who you two are, your programme, and what each can help the other with
holds-goals = { $count ->
        [0] No goals yet
        [one] 1 goal
       *[other] { $count } goals
    }
holds-readings = { $count ->
        [0] No notes on progress yet
        [one] 1 note on progress
       *[other] { $count } notes on progress
    }
holds-meetings = { $count ->
        [0] No meetings yet
        [one] 1 meeting, and what each of you learned
       *[other] { $count } meetings, and what each of you learned
    }
holds-terms = Your agreement, as far as it is written
holds-corrections = { $count ->
        [one] 1 change to these, among them what was dropped or removed
       *[other] { $count } changes to these, among them what was dropped or removed
    }
holds-later = { $count ->
        [one] 1 change that a newer Turnabout made and this one cannot show, as it is
       *[other] { $count } changes that a newer Turnabout made and this one cannot show, as they are
    }
holds-all = { $count ->
        [one] Read it word for word
       *[other] Read all { $count } entries word for word
    }

author-organiser = Whoever runs the programme
author-unknown = Somebody else
told-opened = { $by } opened the space of { $mentor } and { $mentee }, in { $programme }.
told-gives = { $name } can help { $partner } with: { $topics }
told-benefits = Of what { $mentor } asked for, { $mentee } can help with { $mentor_benefit }%. Of what { $mentee } asked for, { $mentor } can help with { $mentee_benefit }%.
told-own-goal = { $by } wrote down a goal of their own, to be reached by { $day }.
told-goal = { $by } wrote down a goal for { $name }, to be reached by { $day }.
told-measure = How you will see it: { $measure }
told-dropped = { $by } dropped a goal.
told-progress = { $by } noted progress: { $stage }.
told-meeting = { $by } noted a meeting on { $day }, { $duration }.
told-meeting-removed = { $by } removed the meeting on { $day }.
told-meeting-removed-unknown = { $by } removed a meeting.
told-term = { $by } wrote in the agreement. { $term }:
told-term-out = { $by } took out of the agreement: { $term }.
told-let-out = { $by } wrote that the coordinator may know { $what }.
told-keep-in = { $by } wrote that the coordinator is not to know { $what }.
told-agreed = { $by } said yes to the agreement.
told-undone = { $by } took something back:
