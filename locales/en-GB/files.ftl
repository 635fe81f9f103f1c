# What is taken away and passed on: the columns of the coordinator's files, and what is wrong with a file.

## Columns of what the coordinator takes away

takeaway-mentor-id = Mentor’s id
takeaway-mentor = Mentor
takeaway-mentee-id = Mentee’s id
takeaway-mentee = Mentee
takeaway-mentor-benefit = Mentor’s benefit (0 to 1)
takeaway-mentee-benefit = Mentee’s benefit (0 to 1)
takeaway-score = Score (0 to 1,000,000)
takeaway-mentor-gains = What the mentor can learn
takeaway-mentee-gains = What the mentee can learn
takeaway-person-id = Id
takeaway-person = Name
takeaway-side = No partner as
takeaway-reason = Why
takeaway-side-mentor = mentor
takeaway-side-mentee = mentee
