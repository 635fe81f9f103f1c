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

## What is wrong with a file

file-empty = This file is empty: there is nothing in it at all. Ask for it to be sent again.
file-too-large = This file has more than { $most } MB, and a Turnabout file of this kind never has. Check that you chose the right one.
file-not-ours = This is not a Turnabout file. Check that you chose the right one: its name begins with “turnabout”.
file-not-text = This file is damaged: it holds letters that cannot be read. Ask for it to be sent again.
file-cut-short = This file ends in the middle, as if it had not been sent whole. Ask for it to be sent again.
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
file-other-encoding = This file was saved again by another program, which wrote its letters in another way. Ask for the file as Turnabout saved it.
file-damaged = This file is damaged. Ask for it to be sent again, and do not open it in another program in between.
file-goes-on = Something follows after the end of this file, as if two files had become one. Ask for it to be sent again.
file-too-deep = In this file parts lie within parts, deeper than in any file that Turnabout writes. It may have been made to do harm: ask where it comes from.
file-name-twice = This file says one thing twice, perhaps in two ways. It may have been changed by hand. Ask for it to be saved and sent again.
file-too-many = A list in this file has more than { $most } items. It may have been made to do harm: ask where it comes from.
file-raw-control = A text in this file holds a character that cannot be seen and does not belong there. Ask for it to be sent again.
file-half-letter = A text in this file holds half of a letter. Ask for it to be saved and sent again.
file-too-great = This file holds a number that is too great to be read. Ask for it to be saved and sent again.
file-bare-word = In this file a word stands where a number or a text has to be. It may have been changed by hand. Ask for it to be saved and sent again.
file-no-version = This file does not say which version of Turnabout made it. Ask for it to be saved and sent again.
file-version-unfit = The version that this file names is none that there can be. Ask for it to be saved and sent again.
file-minor-unfit = The smaller part of the version that this file names is none that there can be. Ask for it to be saved and sent again.
file-newer = This file was made by a newer Turnabout. Load this page again to get the newest, then bring the file once more.
file-no-kind = This file does not say what kind of Turnabout file it is. Ask for it to be saved and sent again.
file-unknown-kind = This file says that it is of a kind that Turnabout does not have. Ask for it to be saved and sent again.
file-other-kind = This file holds { $found ->
    [invitation] an invitation to a programme
    [profile] a person’s answers
    [directory] a list of people to choose from
    [choices] somebody’s choice of partners
    [pair] a pair, as the coordinator hands it out
    [workspace] a pair’s goals and meetings, as partners pass them on
    [progress] a pair’s report to the coordinator
   *[backup] the backup of a whole device
  }. What is needed here is { $wanted ->
    [invitation] an invitation to a programme
    [profile] a person’s answers
    [directory] a list of people to choose from
    [choices] somebody’s choice of partners
    [pair] a pair, as the coordinator hands it out
    [workspace] a pair’s goals and meetings, as partners pass them on
    [progress] a pair’s report to the coordinator
   *[backup] the backup of a whole device
  }.
file-no-date = This file does not say when it was saved. Ask for it to be saved and sent again.
file-date-unfit = The time at which this file says it was saved is none that there can be. Ask for it to be saved and sent again.
file-no-contents = This file is only an envelope: there is nothing in it. Ask for it to be saved and sent again.
file-contents = In this file something is not what belongs there. Ask for it to be saved and sent again.
file-missing = In this file something is missing. Ask for it to be saved and sent again.
file-unknown = This file holds something that Turnabout knows nothing of. It may have been changed by hand. Ask for it to be saved and sent again.
file-unknown-word = In this file stands a word that is none of those that can stand there. Ask for it to be saved and sent again.
file-blank = In this file something is blank that must not be: { $part ->
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
    [key] the coordinator’s key
    [rules] the rules of the programme
    [goals] the number of goals
    [meetings] the number of meetings, or their days
    [score] a score
    [preference] a setting of the device
   *[entry] a text
  }. Ask for it to be saved and sent again.
file-too-long = In this file something is longer than { $most } characters: { $part ->
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
    [key] the coordinator’s key
    [rules] the rules of the programme
    [goals] the number of goals
    [meetings] the number of meetings, or their days
    [score] a score
    [preference] a setting of the device
   *[entry] a text
  }. Ask for it to be made shorter and sent again.
file-unfit = In this file something is not as it can be: { $part ->
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
    [key] the coordinator’s key
    [rules] the rules of the programme
    [goals] the number of goals
    [meetings] the number of meetings, or their days
    [score] a score
    [preference] a setting of the device
   *[entry] a text
  }. Ask for it to be saved and sent again.
file-too-many-topics = This file names more than { $most } topics for one person. Ask for it to be saved and sent again.
file-too-many-people = This file names more than { $most } people. Ask for it to be saved and sent again.
file-person-twice = In this file somebody is there twice. Ask for it to be saved and sent again.
file-chose-themselves = In this file somebody has chosen themselves. Ask them to save and send it again.
file-same-partner = In this file one person is both the mentor and the mentee. Ask the coordinator for another one.
file-no-entries = This file holds nothing of a pair’s goals and meetings. Ask your partner to save and send it again.
file-entry-unreadable = Entry { $entry } of this file cannot be read. Ask your partner to save and send it again.
file-entry-id-unfit = Entry { $entry } of this file does not say when it was made, in the way that Turnabout does. Ask your partner to save and send it again.
file-entry-future = Entry { $entry } of this file says that it was made long after the file was saved. Ask your partner to look at the date of their device, and to save and send the file again.
file-entry-about-other = Entry { $entry } of this file is about something else than the pair, so nothing of the file was taken in. Ask your partner to save and send it again.
file-entry-unfit = Entry { $entry } of this file says something that cannot be. Ask your partner to save and send it again.
file-entry-twice = Entry { $entry } of this file is there twice. Ask your partner to save and send it again.
file-withdrawn = The person who saved this file has withdrawn. Delete the answers and the files that you have of them.

## Where in a file something is wrong

file-line = The place: line { $line }.
file-place = The place: line { $line }, { $path }.
