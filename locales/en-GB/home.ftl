home-title = Both have something to teach
home-lead = Turnabout brings together a person new to working life and a senior person. Each learns what the other knows.
home-doors = Where to start

home-waits = Your answers are saved. Wait for the file about your partner, then open it here.
carry-on-profile = Carry on with your questions
carry-on-two = Carry on, the two of you
carry-on-pair = Carry on with your partner
carry-on-programme = Carry on with your programme

door-programme = I run a programme
door-programme-about = Bring your list of people. Find the pairs that help both sides most.
door-part = I’m taking part
door-part-about = Answer a few questions, or open the file about your partner.
door-two = Just the two of us
door-two-about = For a family or two friends. See what you can teach each other.

home-right = Is mentoring both ways right for us?
home-right-about = Find out in three minutes.

exchange-label = An example of a pair: a mentor aged 24 and a mentee aged 61, and what each shows the other
exchange-mentor = Amina, 24, analyst
exchange-mentor-gives = shows Robert
exchange-mentor-1 = Short video
exchange-mentor-2 = AI assistants
exchange-mentor-3 = How her age group shops
exchange-mentee = Robert, 61, director
exchange-mentee-gives = shows Amina
exchange-mentee-1 = Negotiating
exchange-mentee-2 = Hard decisions
exchange-mentee-3 = Who to talk to

home-promise-title = A safe place to be honest
home-promise-device = What you type stays here.
home-promise-device-about = Your answers stay on this device. They leave it only in a file that you save and hand over yourself.
home-data = See what is kept on this device, save a backup, or erase it
home-promise-account = No account, no server.
home-promise-account-about = You sign up for nothing, and nobody can read along.
home-promise-both = Both learn, or there is no pair.
home-promise-both-about = Each person in a pair has something that the other one asked for. Every pair says why.

# The way into a part of the app.
area-coming = Loading…
area-failed-title = This part did not load
area-failed-body = Check that you are connected, then try again. Everything that you saved here is still here.
area-failed-again = Try again
