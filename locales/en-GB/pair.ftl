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
pairs-open-about = The person who runs your programme sends you a file about your partner. Your partner may send you files too. Open them all here. You see what is in a file before anything is kept.
pairs-choose = Choose the file
pairs-choose-hint = Its name begins with “turnabout”. You can also drop it here. If it has a passphrase, you are asked for it.
pairs-one-file = You chose several files. Open one at a time.
pair-and = and
pair-mentor = Mentor
pair-mentee = Mentee
pair-younger = The younger one
pair-older = The older one
pair-not-now = Not now
pair-change = Change

opened-pair = { $mentor } and { $mentee }
opened-pair-from = From the person who runs the programme, saved on { $when }.
opened-programme = Programme
opened-gives = Can help { $partner } with: { $topics }
opened-known = This is on your device already. There is nothing to add.
opened-known-other = This pair is on your device already, and your page stays as it is. Some of what you see above is different from when you first opened it.
opened-new = This pair is not on your device yet.
opened-go = Go to your page
opened-workspace = News from { $mentor } and { $mentee }
opened-no-pair = This file is about a pair that is not on this device. First open the file about your partner that came from your programme. Then open this one.
news-from = This file was saved on { $when }.
news-new = { $count ->
        [0] There is nothing new in it.
        [one] 1 thing is new:
       *[other] { $count } things are new:
    }
news-later = { $count ->
        [one] 1 of them comes from a newer Turnabout, and cannot be shown here yet. It is kept, and goes into every file for your partner.
       *[other] { $count } of them come from a newer Turnabout, and cannot be shown here yet. They are kept, and go into every file for your partner.
    }
news-take-in = Add what is new
news-who = Choose your name. What is in the file is then added to this device.
news-taken-in = { $count ->
        [one] 1 thing was added.
       *[other] { $count } things were added.
    }
news-goal = { $by } added a goal:
news-goal-for = { $by } added a goal for { $name }:
news-goal-changed = { $by } changed a goal of { $name }:
news-goal-gone = This goal of { $name } was removed:
news-progress = { $by } noted how far a goal has come: { $stage }.
news-progress-gone = { $by } took this note on a goal back:
news-meeting = { $by } noted a meeting on { $day }:
news-meeting-changed = { $by } changed the meeting on { $day }:
news-meeting-gone = The meeting on { $day } was removed.
news-term = { $by } wrote in your agreement. { $term }:
news-term-gone = This was taken out of your agreement. { $term }:
news-let-out = { $by } ticked that your programme may know { $what }.
news-keep-in = { $by } ticked that your programme does not hear { $what }.
news-torn = You both changed this. { $what }:
news-settled = You both had changed this. { $what }. Now one version was chosen:
news-was = Before: { $words }
torn-what-goal = A goal of { $name }
torn-what-some-goal = A goal
torn-what-meeting = The meeting on { $day }
torn-what-some-meeting = A meeting
torn-what-let-out = What your programme may know: { $what }
news-agreed = { $by } said yes to your agreement.
news-agreed-no-more = { $by } took the yes to your agreement back.

## Who uses this device

who-title = Who are you?
who-lead = Choose your name. You can change this later.
who-switch-lead = { $name } is writing here now. Who writes next?
who-i-am = I am { $name }
who-chosen = { $name } writes here from now on.

## The space

space-title = { $mentor } and { $mentee }
pair-back = { $mentor } and { $mentee }
pair-not-here-title = This pair is not on this device
pair-not-here-body = Goals and meetings stay on the device where you wrote them. To see them here, open the file about your partner, or a file from your partner.
pair-not-here-open = Open a file

why-us = Why you two
why-us-benefit = { $mentee } can help { $mentor } with { $mentor_benefit }% of what { $mentor } asked for. { $mentor } can help { $mentee } with { $mentee_benefit }% of what { $mentee } asked for.
why-us-ask = Begin your first meeting with a question. What would { $mentor } like to learn? What would { $mentee } like to learn?
about-languages = Can meet in
about-times = Times that suit
about-team = Team
about-told = { $name }: { $said }
about-told-of = { $name }, { $what }: { $said }
gives = Can help { $partner } with
gives-ask = A question for when you meet: what could { $name } help { $partner } with?
gives-more = { $count ->
        [one] 1 more
       *[other] { $count } more
    }

next-title = Next
next-settle = Choose between two versions
next-settle-goal = You and { $name } both changed one goal. Look at both versions together.
next-settle-meeting = You and { $name } both changed one meeting. Look at both versions together.
next-settle-agreement = You and { $name } both changed one part of your agreement. Look at both versions together.
next-settle-act = Look at both
next-agreement = Write down your agreement
next-agreement-about = Do this before you first meet. Write how often you meet, where, and what stays between you. A few sentences are enough. You can change them later.
next-agreement-act = Write it down
next-yes = Say yes to your agreement
next-yes-about = Read what you and { $name } wrote. Say yes when it suits you.
next-their-yes = Ask { $name } to say yes
next-their-yes-about = Give { $name } this device. { $name } reads the agreement, and says yes if it is right.
next-own-goal = Set your first goal
next-own-goal-about = What do you want to get out of this? One clear goal is enough. { $name } sets a goal too.
next-own-goal-act = Set my goal
next-goal = { $name } sets a goal
next-goal-about = Does { $name } use another device? Save the file for { $name }, and send it. { $name } sets a goal there. Is { $name } here with you? Then switch.
next-goal-here = Both of you should gain. Give { $name } this device, so that { $name } can write a goal.
next-meet = Meet { $name }
next-meet-about = After you meet, one of you notes the meeting. Then save the file, and send it to the other. You both see it, and nobody writes it twice.
next-meet-here = After you meet, note here what each of you learned.
next-hand-over = Save the file for { $name }
next-hand-over-about = { $count ->
        [one] { $name } does not have 1 thing that you wrote.
       *[other] { $name } does not have { $count } things that you wrote.
    }
next-look = Look at a goal together
next-look-about = The date for “{ $outcome }” has passed. Say how far it has come, or change the date.
next-read = Say how far a goal has come
next-read-about = You have met. How far has “{ $outcome }” come?
next-meet-again = Meet { $name } again
next-meet-again-about = Your last meeting was four weeks ago or more.
next-further = Set { $name }’s next goal
next-further-about = Every goal here is reached. Well done! What comes next?
next-carry-on = Keep going
next-carry-on-about = Nothing is left to do. After you next meet { $name }, one of you notes the meeting.

standing-title = How far you have come
standing-goals-of = { $name }’s goals
standing-no-goals = None yet
standing-goals-count = { $reached } of { $count } goals reached
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
goal-set-own = Set a goal
goal-set-there = { $name } sets goals on their own device. You see them once you open a file from { $name }.
goal-set-here = { $name } sets goals here once you switch to { $name }.
goal-seen-by = How you will see it: { $measure }
goal-by-day = By { $day }
goal-due = By { $day }, { $due }
goal-drop = Drop
goal-drop-title = Drop this goal?
goal-drop-about = It will no longer be shown. If your partner has it already, it goes from their page too once they open your next file.
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
goal-lead = Keep it small enough to reach in a few months.
goal-outcome = What does { $name } want to reach?
goal-outcome-hint-mentor = For example: I lead a talk with a supplier by myself.
goal-outcome-hint-mentee = For example: I post a short video every week, without help.
goal-measure = How will you both see that you have reached it?
goal-measure-hint-mentor = For example: one price agreed, and the notes of how we got there.
goal-measure-hint-mentee = For example: four videos in a row, filmed and put online by me.
goal-by = By when?
goal-by-hint = Three months from now is a good length for a first goal.
goal-by-words = That is { $day }, { $due }.
goal-save = Save the goal
goal-saved = The goal for { $name } is saved.
goal-no-outcome = Write what you want to reach.
goal-no-measure = Write how you will both see that you have reached it.
goal-no-day = Choose a day for reaching it.
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
meetings-none = No meeting is noted yet. After each one, one of you notes when it was and what each of you learned.
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
meeting-remove-about = The meeting on { $day } will no longer be shown. If your partner has it already, it goes from their page too once they open your next file.
meeting-remove-yes = Remove the meeting
meeting-keep = Keep the meeting
meeting-removed = The meeting is removed.
about-meeting = { " " }(the meeting on { $day })
learned = { $name } learned: { $text }
learned-by = { $name } learned
meeting-again-title = Did you meet twice on { $day }?
meeting-again-about = This meeting is noted on that day already:
meeting-again-yes = Yes, save this as a second meeting
meeting-again-no = No, go back
same-day-title = You both noted a meeting on { $day }. Is it the same one?
same-day-by = { $name } wrote:
same-day-yes = Yes, it is one meeting
same-day-yes-long = Yes, and it was { $duration }
same-day-no = No, we met twice that day
same-day-one = It is one meeting now.
same-day-two = Both meetings stay.

## Changed by both

torn-title = You both changed this
torn-about = You and { $name } wrote different things. Both stay until you agree. You can take what { $name } wrote. Or { $name } can take yours.
torn-by = { $who }, { $when }
torn-keep = Use this one
torn-theirs = You wrote this. { $name } can choose it on their own device, or here after you switch.
turn-lead = { $name } writes this.
turn-elsewhere = Does { $name } use another device? Then { $name } writes it there. You see it once you open a file from { $name }.
turn-here = Is { $name } here with you? Give { $name } this device, and press the name.
torn-anew = Change your version
torn-or = Or change your own version here:
torn-goal = Two versions of this goal
torn-meeting-title = Two versions of this meeting
torn-kept = You both have this version now.
torn-empty = Taken out of the agreement
torn-goal-dropped = The goal was dropped.
torn-meeting-removed = The meeting was removed.

## The agreement

agreement-title = Your agreement
agreement-lead = Agree on these points before you first meet, in your own words. Talk about them together. You can change them later.
agreement-terms = How you work together
agreement-write = Write
agreement-not-yet = Not written yet
agreement-go = Look at the agreement
agreement-yes-title = Do you both say yes?
agreement-say-yes = I, { $name }, say yes to this
agreement-agreed = Your yes is noted.
agreement-signature = Signature of { $name }
agreement-signed-on = Date
agreement-blank = Nothing is written yet. Write at least one point above. Then you can both say yes.
agreement-torn = You both changed one of the points above. Choose a version. Then you can both say yes.
agreement-settled = You both say yes to it. If one of you changes it, you will both be asked again.
agreement-waits = You said yes. { $name } has not said yes to this version. Save the file for { $name }, and open the one that comes back.
agreement-waits-here = You said yes. Now switch to { $name }, who has not said yes to this version.
agreed-blank = Nothing is written yet. Agree on how often you meet, where, and what stays between you.
agreed-torn = You and { $name } both changed one point. Choose a version.
agreed-theirs = { $name } said yes. Read it, and say yes when it suits you.
agreed-written = { $written } of { $all } points are written. Nobody has said yes to this version.
yes-not-yet = { $name } has not said yes yet.
yes-changed = { $name } said yes on { $day }. It has changed since, so a new yes is needed.
yes-since = { $name } said yes on { $day }.
may-know-title = What may the person who runs your programme know?
may-know-about = They may ask how it goes. Only what you tick here goes into a file for them, once you have both said yes. No word that you wrote is in it.
may-know-counts = How many goals and meetings
may-know-counts-about = How many goals each of you has, and has reached. How many meetings you had, and how long they were in all. Without this there is no file.
may-know-dates = When you met
may-know-dates-about = The day of your first and of your last meeting.
may-know-scores = How far your goals have come
may-know-scores-about = How far each goal has come, but not what the goal is.
let-out-yes = They may know this
let-out-no = They do not hear this
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

## The file for the person who runs the programme

report-open = A file for the person who runs your programme
report-title = How you two are doing
report-lead = It shows the person who runs your programme how you two are getting on. Nothing leaves this device until you send the file yourself.
report-not-agreed = There is no file yet. First you both say yes to your agreement, and to what they may know.
report-kept-in = In your agreement you keep the number of goals and meetings to yourselves. So there is nothing to put into a file.
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
        [one] 1 meeting
       *[other] { $count } meetings
    }
report-meetings-long = { $count ->
        [one] 1 meeting, { $duration }
       *[other] { $count } meetings, { $duration } in all
    }
report-day = Met on { $day }
report-same-day = You both noted a meeting on one day. It counts once until you say whether you met twice.
report-days = First met on { $first }, last met on { $last }
report-score = A goal of { $name }: { $stage }, noted on { $day }
report-left-out = As you agreed, it leaves out: { $what }.
report-not = It holds nothing that you wrote: no goals, no notes, nothing of your agreement. It does not say your names, only which pair you are.
report-save = Save the file
report-saved-about = You find it where your browser puts downloads. Send it to the person who runs your programme.

## What was done

history-pair = Each of you can take back what you did yourself. Your partner’s page changes once they open your next file.

## The file for the partner

keep-up-title = Share with { $name }
keep-up-title-here = Hand the device to { $name }
keep-up-file = Does { $name } use another device too?
keep-up-about = Nothing here is sent by itself. Save a file, and send it to { $name }. Open the file that { $name } sends you. Then you both see the same.
keep-up-both = You both use this device, so you need no file. Press the button, and { $name } writes next.
keep-up-nothing = You have written nothing here yet.
keep-up-unshared = { $count ->
        [one] { $name } does not have 1 thing that you wrote.
       *[other] { $name } does not have { $count } things that you wrote.
    }
keep-up-saved = You last saved the file for { $name } on { $when }. You have written nothing since.
keep-up-open = Open a file from { $name }
keep-up-who = You are { $name } on this device.
keep-up-switch = Switch to { $name }

hand-over-open = Save the file for { $name }
hand-over-look = See what is in it
hand-over-title = The file for { $name }
hand-over-tab = The file for your partner
hand-over-lead = This is all that the file will hold. Nothing leaves this device until you send the file to { $name } yourself.
hand-over-holds = What the file holds
hand-over-not = It does not hold what you took back or removed. It does not hold your answers to the questions, or anything about other pairs.
hand-over-save = Save the file for { $name }
hand-over-saved = The file is saved
hand-over-saved-about = Send it to { $name } by email or message. { $name } opens Turnabout and chooses “I’m taking part”, then “Go to partners”. The file is opened there.
holds-pair = Who you two are, your programme, and what each can help the other with
holds-goals = { $count ->
        [0] No goals yet
        [one] 1 goal
       *[other] { $count } goals
    }
holds-readings = { $count ->
        [0] No notes on how far a goal has come
        [one] 1 note on how far a goal has come
       *[other] { $count } notes on how far a goal has come
    }
holds-meetings = { $count ->
        [0] No meetings yet
        [one] 1 meeting, and what each of you learned
       *[other] { $count } meetings, and what each of you learned
    }
holds-terms = Your agreement, as far as it is written
holds-later = { $count ->
        [one] 1 change from a newer Turnabout that cannot be shown here
       *[other] { $count } changes from a newer Turnabout that cannot be shown here
    }
holds-all = Read it word for word

author-organiser = The person who runs the programme
author-unknown = Somebody else
told-card = { $mentor } and { $mentee } are partners in { $programme }.
told-gives = { $name } can help { $partner } with: { $topics }
