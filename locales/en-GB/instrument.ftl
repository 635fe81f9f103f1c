# The pages of any set of questions.

refused-choose-one = Choose one of the answers
refused-at-least =
    { $count ->
        [one] Choose at least one
       *[other] Choose at least { $count }
    }
refused-at-most =
    { $count ->
        [one] Choose one only
       *[other] Choose { $count } at most
    }
refused-alone = Choose this one alone, or the others
refused-number = Type a whole number from { $least } to { $most }
refused-words = Write it in your own words
refused-own-words = Write it in your own words, or choose another answer
refused-too-long = Shorten it to { $most } characters or fewer
refused-order = Put all of them in order
refused-every-row = Choose an answer in every row
refused-not-offered = Choose one of the answers that are offered here

instrument-back = Back
instrument-continue = Continue
instrument-changing = Changing an answer
instrument-place = Question { $number } of { $total }
instrument-place-open = Question { $number }
instrument-progress = How far you have come
instrument-check-title = Check your answers
instrument-change = Change
instrument-left-open = Left open
instrument-missing = Not answered yet
instrument-to-missing = Answer what is missing
instrument-seen-me = Only you see these answers.
instrument-seen-organiser = You and whoever runs the programme see these answers.
instrument-seen-partner = You and your partner see these answers.
instrument-seen-partner-both = Only you see these answers until both of you have answered. Then your partner sees them too.
instrument-seen-everyone = Everyone in the programme can see these answers.

answer-own = In your own words
answer-prefer-not = Prefer not to say
match-choose = Choose
order-up = Move up: { $name }
order-down = Move down: { $name }
order-moved = { $name } is now { $place } of { $total }
