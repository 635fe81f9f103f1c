# What is taken away and passed on: the columns of the coordinator's files, and what is wrong with a file.

## Columns of what the coordinator takes away

takeaway-mentor-id = Mentor’s id
takeaway-mentor = Mentor
takeaway-mentee-id = Mentee’s id
takeaway-mentee = Mentee
takeaway-mentor-benefit = Mentor’s benefit (0 to 1)
takeaway-mentee-benefit = Mentee’s benefit (0 to 1)
takeaway-mentor-email = Mentor’s e-mail address
takeaway-mentee-email = Mentee’s e-mail address
takeaway-score = Score (0 to 1,000,000)
takeaway-mentor-gains = What the mentor can learn
takeaway-mentee-gains = What the mentee can learn
takeaway-person-id = Id
takeaway-person = Name
takeaway-side = No partner as
takeaway-reason = Why
person-gone = somebody who was removed
takeaway-side-mentor = mentor
takeaway-side-mentee = mentee

## What is wrong with a file

file-empty = This file is empty. Ask for it to be sent again.
file-too-large = This file has more than { $most } MB. A Turnabout file of this kind never has. Check that you chose the right one.
file-not-ours = This is not a Turnabout file. Check that you chose the right one: its name begins with “turnabout”.
file-not-text = This file is damaged: some of its letters cannot be read. Ask for it to be sent again.
file-cut-short = This file ends in the middle, as if only a part of it arrived. Ask for it to be sent again.
file-foreign = This is { $what ->
    [pdf] a PDF
    [archive] an archive, or the file of an office program
    [picture] a picture
    [film] a film or a sound
    [web-page] a web page
    [document] a text document
    [table] a table
   *[program] a program
  }, not a Turnabout file. Check that you chose the right one: its name begins with “turnabout”.
file-other-encoding = Another program has saved this file and changed how its letters are written. Ask for the file as Turnabout saved it.
file-damaged = This file is damaged. Ask for it to be sent again, and do not open it in another program first.
file-goes-on = Something follows after the end of this file, as if two files had become one. Ask for it to be sent again.
file-too-deep = This file has parts within parts, deeper than Turnabout ever writes. It may be meant to do harm. Ask where it comes from.
file-name-twice = This file says one thing twice. Perhaps somebody changed it by hand. Ask for it to be saved and sent again.
file-too-many = A list in this file has more than { $most } items. It may be meant to do harm. Ask where it comes from.
file-raw-control = A text in this file holds a hidden sign that does not belong there. Ask for it to be sent again.
file-half-letter = A text in this file holds half of a letter. Ask for it to be saved and sent again.
file-too-great = This file holds a number that is too big to read. Ask for it to be saved and sent again.
file-bare-word = This file has a word where a number or a text has to be. Perhaps somebody changed it by hand. Ask for it to be saved and sent again.
file-no-version = This file does not say which version of Turnabout made it. Ask for it to be saved and sent again.
file-version-unfit = This file names a version of Turnabout that does not exist. Ask for it to be saved and sent again.
file-minor-unfit = This file names a smaller version of Turnabout that does not exist. Ask for it to be saved and sent again.
file-newer = A newer Turnabout made this file. Load this page again to get the newest, then open the file once more.
file-no-kind = This file does not say what kind of Turnabout file it is. Ask for it to be saved and sent again.
file-unknown-kind = This file says that it is of a kind that Turnabout does not know. Ask for it to be saved and sent again.
file-other-kind = This file holds { $found ->
    [invitation] an invitation to a programme
    [profile] a person’s answers
    [directory] a list of people to choose from
    [choices] the partners that somebody chose
    [pair] a file for two partners
    [workspace] the goals and meetings of a pair
    [progress] a report from a pair
   *[backup] the backup of a whole device
  }. What is needed here is { $wanted ->
    [invitation] an invitation to a programme
    [profile] a person’s answers
    [directory] a list of people to choose from
    [choices] the partners that somebody chose
    [pair] a file for two partners
    [workspace] the goals and meetings of a pair
    [progress] a report from a pair
   *[backup] the backup of a whole device
  }.
file-no-date = This file does not say when it was saved. Ask for it to be saved and sent again.
file-date-unfit = This file says that it was saved at a time that does not exist. Ask for it to be saved and sent again.
file-no-contents = This file says what it is, but holds nothing more. Ask for it to be saved and sent again.
file-contents = Something in this file does not belong where it is. Ask for it to be saved and sent again.
file-missing = Something is missing in this file. Ask for it to be saved and sent again.
file-unknown = This file holds something that Turnabout does not know. Perhaps somebody changed it by hand. Ask for it to be saved and sent again.
file-unknown-word = This file has a word that Turnabout does not know in that place. Ask for it to be saved and sent again.
file-blank = Something in this file is empty that must not be: { $part ->
    [id] a person’s id
    [name] a name
    [topic] a topic
    [language] a language
    [times] the times of the week
    [team] the team
    [capacity] the number of partners
    [pair] the pair’s id
    [programme] the programme’s name
    [aim] the programme’s aim
    [benefit] a benefit
    [background] an answer about background
    [consent] what a person agreed to
    [programme-id] the programme’s id
    [organiser] who runs the programme
    [purpose] what the answers are for
    [privacy] what is promised about the answers
    [key] the key of the programme
    [rules] the rules of the programme
    [goals] the number of goals
    [meetings] the number of meetings, or their days
    [score] a score
    [preference] a setting of the device
   *[entry] a text
  }. Ask for it to be saved and sent again.
file-too-long = Something in this file is longer than { $most } characters: { $part ->
    [id] a person’s id
    [name] a name
    [topic] a topic
    [language] a language
    [times] the times of the week
    [team] the team
    [capacity] the number of partners
    [pair] the pair’s id
    [programme] the programme’s name
    [aim] the programme’s aim
    [benefit] a benefit
    [background] an answer about background
    [consent] what a person agreed to
    [programme-id] the programme’s id
    [organiser] who runs the programme
    [purpose] what the answers are for
    [privacy] what is promised about the answers
    [key] the key of the programme
    [rules] the rules of the programme
    [goals] the number of goals
    [meetings] the number of meetings, or their days
    [score] a score
    [preference] a setting of the device
   *[entry] a text
  }. Ask for it to be made shorter and sent again.
file-unfit = Something in this file cannot be right: { $part ->
    [id] a person’s id
    [name] a name
    [topic] a topic
    [language] a language
    [times] the times of the week
    [team] the team
    [capacity] the number of partners
    [pair] the pair’s id
    [programme] the programme’s name
    [aim] the programme’s aim
    [benefit] a benefit
    [background] an answer about background
    [consent] what a person agreed to
    [programme-id] the programme’s id
    [organiser] who runs the programme
    [purpose] what the answers are for
    [privacy] what is promised about the answers
    [key] the key of the programme
    [rules] the rules of the programme
    [goals] the number of goals
    [meetings] the number of meetings, or their days
    [score] a score
    [preference] a setting of the device
   *[entry] a text
  }. Ask for it to be saved and sent again.
file-too-many-topics = This file names more than { $most } topics for one person. Ask for it to be saved and sent again.
file-too-many-people = This file names more than { $most } people. Ask for it to be saved and sent again.
file-person-twice = One person is in this file twice. Ask for it to be saved and sent again.
file-chose-themselves = In this file somebody chose themselves. Ask them to save and send it again.
file-same-partner = In this file one person is both the mentor and the mentee. Ask the person who runs your programme for a new file.
file-no-entries = This file holds no goals and no meetings. Ask your partner to save and send it again.
file-entry-unreadable = Change number { $entry } in this file cannot be read. Ask your partner to save and send it again.
file-entry-id-unfit = Change number { $entry } in this file does not say when it was made. Ask your partner to save and send it again.
file-entry-future = Change number { $entry } in this file has a later date than the file itself. Ask your partner to check the date of their device. Then they save and send the file again.
file-entry-about-other = Change number { $entry } in this file is not about this pair, so nothing of the file was kept. Ask your partner to save and send it again.
file-entry-unfit = Change number { $entry } in this file says something that cannot be true. Ask your partner to save and send it again.
file-entry-twice = Change number { $entry } is in this file twice. Ask your partner to save and send it again.
file-withdrawn = The person who saved this file took their answers back. Delete the answers and files that you have from them.

## Where in a file something is wrong

file-line = The place: line { $line }.
file-place = The place: line { $line }, { $path }.
