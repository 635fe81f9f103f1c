# The participant's way: the start, the questions, the check, the file.

## The start

taking-part-title = Taking part
taking-part-back = First page
taking-part-lead = Say what you know and what you would like to learn. The person who runs your programme then finds you a partner, so that you both learn.
taking-part-answer-title = Answer the questions
taking-part-answer-without = Do you have no invitation? Then start here.
taking-part-answer-for = It takes about 5 minutes, or 3 if you are in a hurry. You pick what you can help with and what you would like to learn.
taking-part-answer-where = Your answers stay on this device until you save them in a file and hand it over. You can stop at any time and carry on later.
taking-part-answer-go = Start the questions
taking-part-answer-another = Start for another person
taking-part-partner-title = Open the file about your partner
taking-part-partner-about = Were you given a file about you and your partner? Open it to see who your partner is and to set your goals together.
taking-part-partner-go = Go to partners
taking-part-yours = On this device

profile-no-name = somebody without a name yet
profile-answers-of = Answers of { $name }
profile-state-begun = { $answered } of about { $total } questions answered
profile-state-complete = All questions answered. You have not saved the file yet.
profile-state-saved = You have saved the file.
profile-state-withdrawn = Withdrawn
profile-for = For “{ $programme }”
profile-carry-on = Carry on
profile-change = Look at or change
profile-remove = Remove
profile-remove-title = Remove the answers of { $name }?
profile-remove-body = You will not see them here any more. A file that you saved stays where it is.
profile-remove-go = Remove them
profile-remove-not = Keep them

profile-gone-title = These answers are not on this device
profile-gone-body = They were removed, or they are on another device.
profile-gone-go = Go to the start of the questions

## Every question

question-back = Back
question-place = Question { $number } of { $total }
question-place-about = Question { $number } of about { $total }
question-changing = Changing an answer
question-progress = How far you have come
question-continue = Continue

problem-name-missing = Enter your name
problem-role-missing = Choose which of these fits you
problem-help-missing = Pick at least one topic that you could help with, or type your own
problem-learn-missing = Pick at least one topic that you would like to learn, or type your own
problem-entry-too-long = Shorten what begins with “{ $beginning }” to { $most } characters or fewer
problem-too-many-entries = Type { $most } topics or fewer: the ones that matter most to you
problem-pace-missing = Choose whether to rate your topics one by one
problem-level-missing = Choose how well you know it
problem-wish-missing = Choose how much you would like to learn it

## Name, side

name-question = What is your name?
name-hint = Type your first name and surname, as your partner should read them.
name-hint-two = Type the name that the other one calls you.
name-label = Your name

side-question = Which of these fits you?
side-hint = In reverse mentoring, the junior person is the mentor. Each helps the other.
side-junior = I am the junior one
side-junior-about = You are new to working life. You will be the mentor.
side-senior = I am the senior one
side-senior-about = You have worked for a long time, or you lead others. You will be the mentee.
side-both = It could be either
side-both-about = You are in between. Your partner may be senior or junior to you.

## Topics

help-question = What could you help somebody with?
help-hint = Pick what you know a little better than most people. You need not be an expert.
learn-question = What would you like to learn?
learn-hint = Pick what would really help you. Three to six topics are a good number.
picks-own = Something else?
picks-own-hint = Type it in your own words. Put each topic on its own line, or use commas.
picks-find = Find a topic
picks-areas = Areas
picks-none = No topic has “{ $words }” in it.
picks-add = Add “{ $words }” as your own topic
picks-count =
    { $count ->
        [0] Nothing picked yet
        [one] 1 topic picked
       *[other] { $count } topics picked
    }

pace-question =
    { $count ->
        [one] Would you like to rate your topic?
       *[other] Would you like to rate your { $count } topics?
    }
pace-hint = Ratings help to find a partner who is a step or two ahead of you.
pace-hint-two = Ratings show where each of you can help the other most.
pace-one-by-one = Yes, one by one
pace-one-by-one-about =
    { $minutes ->
        [one] About a minute: a short question for each topic.
       *[other] About { $minutes } minutes: a short question for each topic.
    }
pace-usual = No, use the usual answers
pace-usual-about = Then you know your own topics well. The topics you would like to learn are new to you. You can change this at the end.

level-question = How well do you know “{ $topic }”?
level-tab = How well do you know it?
level-hint = Choose what comes nearest.
known-1 = I know a little
known-1-about = Enough to show somebody how to begin.
known-2 = I get by
known-2-about = I use it now and then, with a little help.
known-3 = I know it well
known-3-about = I use it with ease and can answer most questions.
known-4 = Others learn from me
known-4-about = People come to me with their questions.
known-4-example = For example: { $example }.

wish-question = How much would you like to learn “{ $topic }”?
wish-tab = How much would you like to learn it?
wish-hint = Choose what comes nearest.
wished-1 = A little
wished-2 = Quite a lot
wished-3 = Very much
today-question = How well do you know it today?
today-0 = It is new to me
today-1 = I have heard of it
today-2 = I get by
today-3 = I know it well, and want to know more

## Meeting

languages-question = Which languages could you meet in?
languages-hint = You can leave this out. Then any language will do.
languages-own = Another language?
languages-own-hint = Put each language on its own line, or use commas.
language-english = English
language-welsh = Welsh
language-arabic = Arabic
language-bengali = Bengali
language-british-sign = British Sign Language
language-cantonese = Cantonese
language-french = French
language-german = German
language-hindi = Hindi
language-italian = Italian
language-mandarin = Mandarin
language-polish = Polish
language-portuguese = Portuguese
language-punjabi = Punjabi
language-romanian = Romanian
language-spanish = Spanish
language-ukrainian = Ukrainian
language-urdu = Urdu

times-question = When could you usually meet?
times-hint = Pick every time that suits you in a normal week. You can leave this out and agree on a time later.

team-question = Which team or department are you in?
team-hint = You can leave this out. Some programmes pair people from different teams.
team-label = Your team or department

partners-question = How many partners could you take?
partners-hint = You can leave this out. Most people take one.
partners-count =
    { $count ->
        [1] One partner
        [2] Two partners
        [3] Three partners
       *[other] { $count } partners
    }

## About you: only where the programme asks

about-optional = You can leave this out: press “Continue” without an answer.
about-until-both = If you let your partner see it, they see it only once both of you have answered this question.
about-seen = It stays on this device and nobody else sees it, unless you choose so under “Who may see your answer?”.
about-matching = It is not used to find you a partner. If you let somebody see it, you are asked about that too.
about-who = Who may see your answer?
about-use = It may be used to find me a partner
about-use-about = Some programmes bring people of different ages together, for example. If you do not tick this, your answer is only counted.

## Who may see what

who-sees-question = May your partner see your topics?
who-sees-question-two = May the other one see your topics?
who-sees-question-named = May { $name } see your topics?
who-sees-tab = Who may see your topics
who-sees-yes-label = Yes, show the names of my topics
who-sees-yes = Then your partner knows why you two are a pair, and where to start. Your ratings are never shown.
who-sees-yes-two = Then you both see what you can teach each other. Your ratings are never shown.
who-sees-no-label = No, keep my topics to myself
who-sees-no = Your topics are still used to find you a partner. Your partner can ask you about them.
who-sees-no-two = Then you have to ask each other.
who-sees-hint = This means the names of the topics that you picked. Nobody but you decides this, and you can change it later.
who-sees-usual = Your partner sees your name. Your other answers are only used to find you a partner.
who-sees-usual-background = Your partner sees your name. Your other answers are used to find you a partner. What you say about yourself is used for that only if you say so.
who-sees-by = { $by }:
who-sees-change = Change who sees what
who-sees-usual-two = The other one sees your name and the times that suit you.
who-sees-usual-named = { $name } sees your name and the times that suit you.
field-languages = Languages that you could meet in
field-times = Times that suit you
seen-by-me = Nobody but me
seen-by-organiser = Only the person who runs my programme
seen-by-partner = My partner, and the person who runs my programme
seen-by-other = The other one of us two
seen-list-organiser = Only the person in charge
seen-list-partner = My partner too
name-to-everyone = Everyone in the programme may see my name, if there is a list to choose from
seen-by-everyone = Everyone in the programme
does-name = Your partner and the person who runs your programme must know who you are. So they always see your name.
does-name-two = The other one must know whose answers these are. So they always see your name.
does-offers = Your partner sees the names of the topics that you can help with. Your first meeting starts from them.
does-wishes = Your partner sees the names of the topics that you would like to learn. Your first meeting starts from them.
does-only-me = It stays on this device. It is not in your file and is not used to find you a partner.
does-organiser = The person who runs your programme sees it, to find you a partner. Your partner does not see it.
does-background = The person who runs your programme sees it. It is used to find you a partner only if you say so.
does-partner = The person who runs your programme sees it. Your partner sees it in the file about you two.
does-everyone = Your partner sees it. So does everyone in the programme, if there is a list to choose from.
does-only-me-two = It stays on this device. It is not in your file.
does-partner-two = It is in your file, and the other one sees it.

## An invitation

invited-open = Open the invitation you were sent
invited-open-about = Were you sent an invitation to a programme? Open it first. It says what the programme is for and what it promises about your answers.
invited-choose = Choose the invitation
invited-choose-hint = Or drop it here. The file’s name begins with “turnabout-invitation”.
invited-one-file = Choose one file: the invitation.
invited-kicker = You are invited
invited-saved = This invitation was saved on { $when }.
invited-new = It is new on this device.
invited-same = You have it already: nothing in it is new.
invited-changed = You have an earlier invitation to the same programme. This one replaces it, and your answers stay.
invited-aim = What it is for
invited-who = Who asks you
invited-asks = What you will be asked
invited-asks-usual = What you can help with, what you would like to learn, and when you can meet.
invited-asks-topics = What you can help with and would like to learn, about these topics: { $topics }. And when you can meet.
invited-asks-background = About yourself, only if you like: { $questions }.
invited-purpose = What your answers are used for
invited-privacy = What is promised about your answers
invited-answer-by = Answer by
invited-keep-until = Your answers are kept until
invited-next = Next you see the words that you are asked to agree to. Nothing is sent.
invited-go = I would like to take part
invited-go-known = Carry on with my answers

## What is agreed to

agree-title = Before your answers are used
agree-lead = Please read this. Agree only if it is right for you.
agree-organiser = I agree that { $organiser } uses the answers in my file for the programme “{ $programme }”.
agree-programme = I agree that the person who runs the programme “{ $programme }” uses the answers in my file for it.
agree-for = My answers are used for this: { $purpose }
agree-promise = This is promised: { $promise }
agree-kept = My answers are kept until { $day } and no longer.
agree-file = I agree that the person who gets my file uses the answers in it. They use them to find me a partner and to run the programme.
agree-partner = My partner sees only what I have chosen for my partner.
agree-stop = I can take this back at any time. Then I save a notice here, and the person who runs the programme deletes my answers.
agree-purpose = To find a partner so that both learn, and to run the programme.
agree-two = I agree that the person who gets my file sees the answers in it. We use them to find out what we can teach each other.
agree-two-stop = I can take this back at any time. Then I save a notice here, and the other one removes my answers.
agree-two-purpose = To find out what the two of us can teach each other.
agree-record = These words and the date go into your file. So it is clear later what you agreed to.
agree-yes = I agree
agree-not-now = Not now

agreed-title = What you agreed to
agreed-when = You agreed on { $when }.
agreed-words = Read the words again
agreed-withdraw = Take my consent back
withdraw-title = Take your consent back?
withdraw-lead = You can do this at any time. You need not say why.
withdraw-next = The next file that you save here holds no answers. It only says that you have withdrawn.
withdraw-before = Send it to the person who has your first file. It tells them what to delete.
withdraw-here = Your answers stay on this device until you remove them. You can agree again later.
withdraw-go = Take it back
withdraw-not = Leave it as it is
withdrawn-title = You took your consent back on { $when }
withdrawn-about = The notice tells the person who has your first file to delete your answers. You still have them here.
withdrawn-go = Save the notice
withdrawn-again = Agree again
withdrawal-title = The notice that you have withdrawn
withdrawal-lead = With this notice, the person who has your first file can find your answers and delete them. The notice holds only this:
withdrawal-code-about = The same code as in your first file. It says which answers to delete.
withdrawal-when = Withdrawn
withdrawal-not = It does not hold your name or any answer.
withdrawal-save = Save the notice

## Check your answers

check-title = Check your answers
check-kicker = Almost done
check-printed = Printed on { $day }
check-about-you = About you
check-help = What you could help with
check-learn = What you would like to learn
check-meeting = Meeting
check-name = Your name
check-role = Which fits you
check-team = Your team or department
check-help-picks = Pick other topics that you could help with
check-learn-picks = Pick other topics that you would like to learn
check-today = Today: { $level }
check-languages = Languages
check-times = Times
check-partners = Partners
check-usual = (the usual answer)
check-not-answered = Not answered yet
check-left-out = Left out
check-background = More about you
check-used = May be used to find a partner
check-seen = Who sees it: { $by }.
seen-topics-partner = Who sees it: my partner sees the names only. The person who runs my programme sees the levels too.
seen-topics-everyone = Who sees it: everyone in the programme sees the names only. The person who runs it sees the levels too.
check-seen-change = Change who sees it
check-change = Change
check-missing =
    { $count ->
        [one] One answer is still needed
       *[other] { $count } answers are still needed
    }
check-before = Then you can see what your file will hold, and save it.
check-go-missing = Answer what is needed
check-next = Next you see exactly what your file will hold. Nothing is saved before that.
check-go = See what the file will hold
check-two-hand = I am done: hand the phone to { $name }
check-two-hand-nameless = I am done: hand the phone on
check-two-hand-about = Are your answers right? When you are done, they close. Nobody sees them until the other one is done too.
check-two-see = I am done: see what we can teach each other
check-two-back = Go back to what we can teach each other
check-two-file = We use two phones: save my answers as a file

## The file

own-file-title = What your file will hold
own-file-kicker = Nothing is saved yet
own-file-lead = This is all of it, word for word. The file is for the person who runs your programme and finds the partners.
own-file-inside = In the file
own-file-role = Which fits you
own-file-known = { $topic }: “{ $level }”
own-file-wished = { $topic }: “{ $wish }”. Today: “{ $level }”
own-file-partners = How many partners you can take
own-file-left-out = Left out
own-file-code = A random code
own-file-code-about = A random code, so that a second file of yours is recognised.
own-file-itself = About the file itself
own-file-itself-about = That it holds a person’s answers from Turnabout, and when you saved it.
own-file-lead-two = This is all of it, word for word. The file is for the one person you give it to.
own-file-seen-two = The other one sees it.
own-file-consent = What you agreed to
own-file-consent-when = The words, and that you agreed on { $when }.
own-file-consent-now = The words below, and the date on which you agree.
own-file-not-title = Not in the file
own-file-kept = { $field }: you keep it to yourself.
own-file-not-device = Anything about this device, or where you are.
own-file-not-others = The answers of other people who used this device.
own-file-not-before = Answers that you changed or took back.
own-file-later-title = What your partner will see
own-file-later-two = What the other one will see
own-file-later-name = Your name, and whether you are the junior or the senior one.
own-file-later-name-two = Your name.
own-file-later-offers = The names of the topics that you can help with.
own-file-later-wishes = The names of the topics that you would like to learn and that they can help with.
own-file-later-gain = How much each of you gains from the other, as a percentage.
own-file-later-field = { $field }.
own-file-later-no-offers = Not the topics that you can help with. They can ask you.
own-file-later-no-wishes = Not the topics that you would like to learn. They can ask you.
own-file-later-not = Never your ratings: how well you know something, or how much you would like to learn it.
own-file-agree-title = What you agree to
own-file-agree-save = I agree: save my file
own-file-save = Save my file

saved-title = Your file is saved
saved-kicker = Done
saved-called = Your browser saved it under this name:
saved-where = Look in the folder where your browser keeps its files, usually “Downloads”.
saved-next = What to do now
saved-send = Send the file to the person who runs your programme, by e-mail or as they told you.
saved-send-to = Send the file, by e-mail or as they told you, to the person who runs your programme:
saved-notice-send-to = Send the notice to the person who has your first file:
saved-wait = When everyone has answered, that person finds the partners and sends you a file about yours.
saved-notice-send = Send the notice to the person who has your first file.
saved-notice-then = They delete your answers and your first file.
saved-notice-again = You can agree again at any time. Then you save your answers as before.
saved-two-send = Give the file to the other one of you, for example by e-mail.
saved-two-open = They open it under “Just the two of us”. Then you both see what you can teach each other.
saved-open = Come back with that file, and choose “{ $door }” on the first page.
saved-again-title = Changed your mind?
saved-again = You can change your answers and save the file again. Then send the new file: it replaces the first.
saved-change = Change my answers
saved-start = Back to the start
