# What forms say in general.
draft-found = What you typed here before is still here. It is not saved yet.
draft-afresh = Start again
text-too-long = This is longer than { $most } characters. Make it shorter.
problem-title = There is a problem

# The times of a week.
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
times-morning = Morning
times-afternoon = Afternoon
times-evening = Evening
times-of-day = { $day }: { $parts }
times-cell = { $day } { $part }
