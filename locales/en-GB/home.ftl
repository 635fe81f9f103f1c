home-title = Both have something to teach
home-lead = Turnabout pairs people early in their working life, as mentors, with senior people, as mentees. Each learns what the other knows, from the first question to the result you can measure.
home-doors = Where to start

door-programme = I run a programme
door-programme-about = Bring your list of people, find the pairs that help both sides most, and hand them out.
door-part = I’m taking part
door-part-about = Answer a few questions about what you know and what you would like to learn, or open the file about your partner.
door-two = Just the two of us
door-two-about = A family, two friends, two colleagues: see what each can teach the other, and start this week.

exchange-label = An example of a pair: a mentor of 24 and a mentee of 61, and what each gives the other
exchange-mentor = Amina, 24, analyst
exchange-mentor-gives = shows Robert
exchange-mentor-1 = Short video
exchange-mentor-2 = Assistants that write
exchange-mentor-3 = How her age group shops
exchange-mentee = Robert, 61, director
exchange-mentee-gives = shows Amina
exchange-mentee-1 = Negotiating
exchange-mentee-2 = Hard decisions
exchange-mentee-3 = Who to talk to

home-promise-title = Built so that you can be honest
home-promise-device = What you type stays here.
home-promise-device-about = Your answers are kept on this device, and leave it only in a file that you save and hand over yourself.
home-data = See what is kept on this device, save a backup, or erase it
home-promise-account = No account, no server.
home-promise-account-about = There is nothing to sign up for, and nobody in the middle who could read along.
home-promise-both = Both gain, or no pair.
home-promise-both-about = A pair counts only when each has something the other asked for, and every pair says why.

# The way into a part of the app.
area-coming = Loading…
area-failed-title = This part did not load
area-failed-body = Check that you are connected, then try again. Nothing that you saved here is lost.
area-failed-again = Try again
