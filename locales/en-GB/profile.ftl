# The participant's way: the start, the questions, the check, the file.

## The start

taking-part-title = Taking part
taking-part-back = First page
taking-part-lead = Tell what you know and what you would like to learn. From that, whoever runs your programme finds the partner with whom both of you gain.
taking-part-answer-title = Answer the questions
taking-part-answer-without = No invitation? Then start here.
taking-part-answer-for = About 5 minutes, or 3 if you are in a hurry. You pick what you could help somebody with and what you would like to learn, and say when you could meet.
taking-part-answer-where = Your answers stay on this device until you save them as a file and hand it over yourself. You can stop at any time and carry on later.
taking-part-answer-go = Start the questions
taking-part-answer-another = Start for another person
taking-part-partner-title = Open the file about your partner
taking-part-partner-about = Have you been given a file about the two of you? Open it to see who your partner is, and to set your goals together.
taking-part-partner-go = Go to partners
taking-part-yours = On this device

profile-no-name = somebody without a name yet
profile-answers-of = Answers of { $name }
profile-state-begun = { $answered } of about { $total } questions answered
profile-state-complete = All questions answered. The file is not saved yet.
profile-state-saved = The file was saved.
profile-state-withdrawn = Withdrawn
profile-for = For “{ $programme }”
profile-carry-on = Carry on
profile-change = Look at or change
profile-remove = Remove
profile-remove-title = Remove the answers of { $name }?
profile-remove-body = They will no longer be shown here, and nobody can carry on with them. A file that was saved stays where it is.
profile-remove-go = Remove them
profile-remove-not = Keep them

profile-gone-title = These answers are not on this device
profile-gone-body = They were removed, or they were given on another device. What you answered there is still there.
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
problem-words-missing = Write it in your own words, or choose another answer
problem-wish-missing = Choose how much you would like to learn it

## Name, side

name-question = What is your name?
name-hint = First name and surname, as your partner should read it.
name-label = Your name

side-question = Which of these fits you?
side-hint = In reverse mentoring the junior person is the mentor, and the senior person learns from them. Each helps the other.
side-junior = I am the junior one
side-junior-about = You are nearer the beginning of your working life. You will be the mentor.
side-senior = I am the senior one
side-senior-about = You have been in working life for a long time, or you lead others. You will be mentored.
side-both = It could be either
side-both-about = You are somewhere in between. Your partner may be senior to you or junior.

## Topics

help-question = What could you help somebody with?
help-hint = Pick everything that you know a little more about than most. You need not be an expert.
learn-question = What would you like to learn?
learn-hint = Pick what would really help you. Three to six topics are a good number.
picks-own = Something else?
picks-own-hint = Type it in your own words: one topic a line, or commas between.
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
pace-hint = Ratings help to find somebody who is just a step or two ahead of you, and who is glad of what you know.
pace-one-by-one = Yes, one by one
pace-one-by-one-about =
    { $minutes ->
        [one] About a minute: a short question for each topic.
       *[other] About { $minutes } minutes: a short question for each topic.
    }
pace-usual = No, use the usual answers
pace-usual-about = You know well what you could help with. What you would like to learn is new to you, and you would like to learn it quite a lot. You can change any of this at the end.

level-question = How well do you know “{ $topic }”?
level-tab = How well do you know it?
level-hint = Choose what comes nearest.
known-1 = I know a little
known-1-about = Enough to show somebody how to begin.
known-2 = I get by
known-2-about = I use it now and then, with a little help.
known-3 = I know it well
known-3-about = I use it with confidence, and can answer most questions.
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
today-3 = I know it well, and would like to go further

## Meeting

languages-question = Which languages could you meet in?
languages-hint = You can leave this out. Then your language will not keep you from any partner.
languages-own = Another language?
languages-own-hint = One a line, or commas between.
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
times-hint = Pick every time that suits you in an ordinary week. You can leave this out, and find a time with your partner.

team-question = Which team or department are you in?
team-hint = You can leave this out. A programme may want to pair people from different teams.
team-label = Your team or department

partners-question = How many partners could you take?
partners-hint = You can leave this out: most people take one.
partners-count =
    { $count ->
        [1] One partner
        [2] Two partners
        [3] Three partners
       *[other] { $count } partners
    }

## About you: only where the programme asks

about-optional = You can leave this out: press “Continue” without an answer.
about-matching = It does nothing to finding you a partner, unless you say so below.
about-seen = It stays on this device and nobody else sees it, unless you choose otherwise below.
about-prefer-not = Prefer not to say
about-own = In your own words
about-who = Who may see your answer?
about-use = It may be used to find me a partner
about-use-about = For example where a programme wants to bring people of different ages together. Without this it is only counted.

## Who may see what

who-sees-question = Who may see what?
who-sees-hint = It is set carefully already. If you are in a hurry, just press “Continue”: you can change it later.
who-sees-hint-two = It is set for the two of you already. If you are in a hurry, just press “Continue”: you can change it later.
who-sees-usual = The coordinator finds your partner with your answers. Your partner sees your name, and nothing else unless you say so here.
who-sees-by = { $by }:
who-sees-change = Change who sees what
who-sees-usual-two = You answer to see what you can teach each other. So the other one sees your name, what you can help with and what you would like to learn. The rest stays with you.
field-languages = Languages that you could meet in
field-times = Times that suit you
seen-by-me = Nobody but me
seen-by-organiser = Only the coordinator
seen-by-partner = The coordinator and my partner
seen-by-other = The other one of us two
seen-by-everyone = Everyone in the programme
does-name = Your partner has to know whom they meet, and the coordinator who you are. So it cannot be kept from them.
does-name-two = The other one sees it: they have to know whose answers these are.
does-offers = If your partner may see what you can help with, the file about the two of you says so, and your first meeting starts from it.
does-wishes = If your partner may see what you would like to learn, the file about the two of you names what fits it best, and your first meeting starts from it.
does-only-me = It stays on this device. It is not in your file, and plays no part in finding your partner.
does-organiser = The coordinator uses it to find your partner. Your partner sees neither what you said nor that it counted.
does-background = The coordinator sees it. It is used to find your partner only if you have said so.
does-partner = It is in the file about the two of you as well, so your partner sees it.
does-everyone = Your partner sees it, and so does everybody else in the programme, where it has a list to choose from.
does-only-me-two = It stays on this device. It is not in your file.
does-partner-two = It is in your file, and the other one sees it when you look at what you can teach each other.

## An invitation

invited-open = Open the invitation you were sent
invited-open-about = Has somebody sent you an invitation to a programme? Open it first. It says what the programme is for, and what is promised about your answers.
invited-choose = Choose the invitation
invited-choose-hint = Or drop it here. It is a file whose name begins with “turnabout-invitation”.
invited-one-file = Choose one file: the invitation.
invited-kicker = You are invited
invited-saved = This invitation was saved on { $when }.
invited-new = It is new on this device.
invited-same = You have it already: nothing in it is new.
invited-changed = You have an earlier one to the same programme. This one takes its place, and your answers stay.
invited-aim = What it is for
invited-who = Who asks you
invited-asks = What you will be asked
invited-asks-usual = What you could help somebody with, what you would like to learn, and when you could meet.
invited-asks-topics = What you could help somebody with and would like to learn, about these topics: { $topics }. And when you could meet.
invited-asks-background = About yourself, only if you like: { $questions }.
invited-purpose = What your answers are used for
invited-privacy = What is promised about them
invited-answer-by = Answer by
invited-keep-until = Your answers are kept until
invited-next = Next you see the words that you are asked to agree to. Nothing is sent from here.
invited-go = I would like to take part
invited-go-known = Carry on with my answers

## What is agreed to

agree-title = Before your answers are used
agree-lead = These are the words. Agree only if they are right for you.
agree-organiser = I agree that { $organiser } uses the answers in my file for the programme “{ $programme }”.
agree-programme = I agree that the coordinator of the programme “{ $programme }” uses the answers in my file for it.
agree-for = What they are used for: { $purpose }
agree-promise = What is promised: { $promise }
agree-kept = They are kept until { $day } and no longer.
agree-file = I agree that the coordinator to whom I give my file uses the answers in it to find me a partner, and to run the programme with it.
agree-partner = My partner sees of it what I have chosen for my partner, and nothing else.
agree-stop = I can take this back at any time. Then I save a notice here, and the coordinator deletes what they have of me.
agree-purpose = To find a partner with whom both gain, and to run the programme.
agree-two = I agree that the person to whom I give my file sees the answers in it, so that the two of us find out what we can teach each other.
agree-two-stop = I can take this back at any time. Then I save a notice here, and the other one removes my answers.
agree-two-purpose = To find out what the two of us can teach each other.
agree-record = These words go into your file together with the date, so that it is clear later what you agreed to.
agree-yes = I agree
agree-not-now = Not now

agreed-title = What you agreed to
agreed-when = You agreed on { $when }.
agreed-words = Read the words again
agreed-withdraw = Take my consent back
withdraw-title = Take your consent back?
withdraw-lead = You can do so at any time, and need not say why.
withdraw-next = The next file that you save here holds no answers any more. It only says that you have withdrawn.
withdraw-before = Send it to whoever has your first file, usually the coordinator. It tells them what to delete.
withdraw-here = Your answers stay on this device until you remove them, and you can agree again later.
withdraw-go = Take it back
withdraw-not = Leave it as it is
withdrawn-title = You took your consent back on { $when }
withdrawn-about = Whoever has your first file learns of it through the notice, and deletes your answers. Here you still have them.
withdrawn-go = Save the notice
withdrawn-again = Agree again
withdrawal-title = The notice that you have withdrawn
withdrawal-lead = By it, whoever has your first file can find and delete your answers. This is all that it holds.
withdrawal-code-about = The same code as in your first file. It tells what to delete.
withdrawal-when = Withdrawn
withdrawal-not = Not your name, and no answer.
withdrawal-save = Save the notice

## Check your answers

check-title = Check your answers
check-kicker = Almost done
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
check-seen-change = Change who sees it
check-change = Change
check-missing =
    { $count ->
        [one] One answer is still needed
       *[other] { $count } answers are still needed
    }
check-before = Then you can see what your file will hold, and save it.
check-go-missing = Answer what is needed
check-next = Next you see exactly what your file will hold, before anything is saved.
check-go = See what the file will hold

## The file

own-file-title = What your file will hold
own-file-kicker = Nothing is saved yet
own-file-lead = This is all of it, word for word. The file is for the coordinator: whoever runs your programme and finds the partners.
own-file-inside = In the file
own-file-role = Which fits you
own-file-known = { $topic }: “{ $level }”
own-file-wished = { $topic }: “{ $wish }”. Today: “{ $level }”
own-file-partners = How many partners you could take
own-file-left-out = Left out
own-file-code = A code that stands for you
own-file-code-about = Made by chance. It lets the coordinator’s list know you again when you send your answers a second time.
own-file-itself = About the file itself
own-file-itself-about = That it holds a person’s answers from Turnabout, and the date and time at which you save it.
own-file-lead-two = This is all of it, word for word. The file is for the one person to whom you give it.
own-file-seen = Who sees it: { $by }.
own-file-seen-two = The other one sees it.
own-file-consent = What you agreed to
own-file-consent-when = The words, and that you agreed on { $when }.
own-file-consent-now = The words below, and the moment in which you agree.
own-file-not-title = Not in the file
own-file-kept = { $field }: you keep it to yourself.
own-file-not-device = Anything about this device, where you are, or how you filled this in.
own-file-not-others = The answers of anybody else who used this device.
own-file-not-before = Answers that you changed or took back.
own-file-later-title = What your partner will see
own-file-later-two = What the other one will see
own-file-later-name = Your name, and whether you are the junior or the senior one.
own-file-later-offers = What you could help with.
own-file-later-wishes = Which of their topics fit what you would like to learn.
own-file-later-field = { $field }.
own-file-later-no-offers = Not what you could help with. They can ask you.
own-file-later-no-wishes = Not what you would like to learn. They can ask you.
own-file-later-not = Never your ratings: neither how well you know something nor how much you wish for it.
own-file-agree-title = What you agree to
own-file-agree-save = I agree: save my file
own-file-save = Save my file

saved-title = Your file is saved
saved-kicker = Done
saved-called = Your browser has saved it under this name:
saved-where = Look in the folder where your browser puts what it saves, usually “Downloads”.
saved-next = What to do now
saved-send = Send the file to your coordinator, in the way that they told you: by e-mail, or from hand to hand.
saved-wait = When everybody’s answers are in, the coordinator finds the partners and sends you a file about yours.
saved-notice-send = Send the notice to whoever has your first file, in the way in which you sent that.
saved-notice-then = They delete your answers, and the file that you sent before.
saved-notice-again = You can agree again at any time, and then save your answers as before.
saved-two-send = Give the file to the other one of you: by e-mail, or from hand to hand.
saved-two-open = They open it under “Just the two of us”, and you both see what you can teach each other.
saved-open = Come back here with that file, and choose “{ $door }”.
saved-again-title = Changed your mind?
saved-again = You can change your answers and save the file again. Send the new one: it takes the place of the first.
saved-change = Change my answers
saved-start = Back to the start
