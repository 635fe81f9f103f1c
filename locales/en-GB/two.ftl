# Just the two of us: two people with no coordinator.
two-title = Just the two of us
two-lead = A family, two friends, two colleagues. Each says what they could help with and what they would like to learn. Then you both see what you can teach each other.
two-people-title = Both answer the questions
two-people-about = One after the other on this device, or each on their own. It takes a few minutes each. When the answers are checked, come back here from the first page.
two-answer = Answer the questions here
two-here = Has answered on this device
two-brought = Came in a file
two-unfinished = Not all is answered yet
two-forget = Remove
two-bring = The other one answers on their own device
two-bring-about = They open Turnabout there, choose “Just the two of us”, answer the questions, and save their file. It holds what they want to show you. Open it here:
two-answers-of = The answers of { $name }
two-can-help = Could help with
two-would-like = Would like to learn
two-ask-helps = Ask { $name } what they could help you with.
two-ask-learns = Ask { $name } what they would like to learn.
two-answers-saved = The file was saved on { $when }.
two-answers-new = These answers are new here.
two-answers-same = The same answers are here already.
two-answers-changed = Other answers of theirs are here already: these take their place.
two-answers-keep = They are kept on this device, and go nowhere else.
two-add = Add { $name }

two-choose-title = Who is who?
two-mentor = Who is the junior one of you? They will be the mentor.
two-mentee = And who is the senior one?
two-mentee-is = Then { $name } is the senior one.

two-outcome-title = What each can teach the other
two-lacks = { $teacher } has not named anything that { $learner } would like to learn and does not know already.
two-lacks-about = Both should gain, so talk about it: what would each of you like to learn, and what could the other show you? Then change the answers.
two-change = Change the answers of { $name }
two-change-theirs = { $name } changes the answers on their own device and saves the file again. Then open it here.
two-start-title = Start our space
two-start-about = There you set a goal each, note your meetings, and see how far you have come. Who uses this device first? You can switch at any time.
two-started = You two have started already.
