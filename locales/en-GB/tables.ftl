# Bringing people in from a spreadsheet: what is wrong with a file, with the choice of columns, or with a row.

## The file

table-empty = This file is empty: there is nothing in it at all. Check that you chose the right one.
table-blank = This file holds only blank lines. Check that you chose the right one, or save the spreadsheet again.
table-header-only = This file has the names of its columns and not one row of people under them.
table-excel = This is an Excel workbook. Open it in Excel, choose “Save As”, then “CSV UTF-8”, and bring that file.
table-old-excel = This is an older Excel workbook, or one with a password. Open it in Excel, choose “Save As”, then “CSV UTF-8”, and bring that file.
table-open-document = This is an OpenDocument spreadsheet. Open it in LibreOffice, choose “Save As”, then “Text CSV”, and bring that file.
table-numbers = This is an Apple Numbers spreadsheet. Open it in Numbers, choose “File”, “Export To”, “CSV”, and bring that file.
table-zip = This is a zip folder or a document of another program. If there is a spreadsheet in it, open that and save it as CSV.
table-compressed = This file is compressed. Unpack it first, and bring the spreadsheet (CSV) that is in it.
table-pdf = This is a PDF document. Names and answers cannot be read from it safely: bring the spreadsheet it was made from, saved as CSV.
table-picture = This is a picture. Bring the spreadsheet itself, saved as CSV.
table-rich-text = This is a text document with formatting. Bring the spreadsheet itself, saved as CSV.
table-web-page = This is a web page, not a spreadsheet. If you downloaded it, you may have to sign in there first; then save the spreadsheet as CSV.
table-data = This is a data file that one program wrote for another, not a spreadsheet. Bring the spreadsheet, saved as CSV.
table-turnabout = This is a file of Turnabout’s own, not a spreadsheet. Open it where Turnabout asks for that kind of file.
table-not-text = This file is not text, so it cannot be a spreadsheet saved as CSV. Check that you chose the right one.
table-wide-text = This file’s letters are stored in an unusual form. Open it in your spreadsheet program and save it as “CSV UTF-8”.
table-nul = Line { $line } of this file holds a character that no text has. The file may be damaged: save it again as “CSV UTF-8”.
table-broken-text = Line { $line } of this file holds a letter that cannot be read. Open the file in your spreadsheet program and save it as “CSV UTF-8”.
table-too-large = This file has more than { $most } MB, and that is the most that can be read. Delete the columns that the match does not need, or split the file in two.
table-too-many-columns = Row { $row } has more than { $most } columns, and that is the most that can be read. Keep only the columns that the match needs.
table-too-many-rows = This file has more than { $most } rows, and that is the most that can be read. Split it in two.
table-cell-too-long = Row { $row } has a cell that is longer than any spreadsheet allows. Often a quotation mark (") is missing before it.
table-unclosed-quote = In line { $line } a quotation mark (") opens and is never closed. Add the missing one, or save the file again from your spreadsheet program.
table-text-after-quote = In line { $line } there is text straight after a closing quotation mark (") that was opened in line { $opened }. Put a second quotation mark beside each one that belongs to the text, or save the file again from your spreadsheet program.
table-one-column = This file has only one column. A comma, a semicolon or a tab has to stand between the columns: save the spreadsheet as CSV again.
table-every-row-uneven = { $rows ->
    [one] The one row of this file does not fit its first row
   *[other] None of the { $rows } rows of this file fits its first row
  }: that has { $columns } columns, and row { $row } has { $cells }. Save the spreadsheet as CSV again.

## A workbook

workbook-too-large = This workbook has more than { $most } MB, and that is the most that can be read. Delete the sheets that you do not need, or save the list as CSV.
workbook-unpacked = This workbook would take too much room once it is unpacked. Open it in your spreadsheet program, and save the list as CSV.
workbook-too-many-cells = The sheet “{ $sheet }” has more cells than can be read ({ $most }). Delete the rows and columns that you do not need.
workbook-password = This workbook is locked with a password. Open it in your spreadsheet program, save a copy without the password, and bring the copy.
workbook-damaged = This workbook is damaged, so it cannot be opened. Open it in your spreadsheet program and save it again.
workbook-blank = Every sheet of this workbook is blank. Check that you chose the right one.

## The choice of columns

mapping-no-id = Choose the column that holds people’s names, or the one that holds their numbers or codes.
mapping-no-topics = Two columns are missing: what people can teach, and what they want to learn. Choose them, or bring a list that has them. Without them nobody can be paired.
mapping-no-teach = The column of what people can teach is missing. Choose it, or bring a list that has it. Without it nobody can be paired.
mapping-no-learn = The column of what people want to learn is missing. Choose it, or bring a list that has it. Without it nobody can be paired.
mapping-no-such-column = A column was chosen that this file does not have: column { $column } of { $columns }. Choose the columns again.
mapping-same-column = The column “{ $header }” is chosen both for what people can teach and for what they want to learn. Choose two different columns.
mapping-threshold-no-number = The limit for mentors or for mentees is not a number. Write each as a number, such as 4 and 15.
mapping-thresholds-overlap = The two limits overlap: someone could be a mentor with { $mentor } or less and a mentee with { $mentee } or more. The limit for mentees must be the higher one.
mapping-word-twice = A word in the column “{ $header }” stands for two different roles. Choose one role for each word.
mapping-ids-blank = The column “{ $header }”, chosen to tell people apart, is blank in every row. Choose another column.
mapping-ids-the-same = The column “{ $header }”, chosen to tell people apart, is the same in every row. Choose another column.
mapping-roles-blank = The column “{ $header }”, chosen for the role, is blank in every row. Choose another column.
mapping-roles-unknown = No word in the column “{ $header }” is one of those chosen for mentors and mentees. Choose a role for its words, or another column.
mapping-numbers-unreadable = No cell of the column “{ $header }” holds a number. Choose a column of numbers, such as years of work.
mapping-no-mentor = Nobody in this file could be a mentor by the column “{ $header }”. Change what makes somebody a mentor, or say that everyone in this file is a mentee.
mapping-no-mentee = Nobody in this file could be a mentee by the column “{ $header }”. Change what makes somebody a mentee, or say that everyone in this file is a mentor.
mapping-every-row-refused = { $rows ->
    [one] The one row of this file cannot be read
   *[other] Not one of the { $rows } rows of this file can be read
  } with these columns. Look at the reason for the first, row { $row }, and choose the columns again.

## A row of which nobody was made

row-uneven = This row has { $cells ->
    [one] one cell
   *[other] { $cells } cells
  } where the headings have { $columns }. It was left out.
row-no-id = There is no number or code: “{ $header }” is blank. This row was left out.
row-no-name = There is no name. This row was left out.
row-role-blank = “{ $header }” is blank, so we do not know if this person is a mentor or a mentee. This row was left out.
row-role-unknown = The word in “{ $header }” is not one of those chosen for mentors and mentees. This row was left out.
row-number-unreadable = “{ $header }” does not hold a number. This row was left out.
row-too-long = “{ $header }” is longer than { $most } characters, so it is hardly what it should be. This row was left out.
row-note = This row looks like a total or a note, not like a person. It was left out.
row-headings = This row repeats the headings. It was left out.
row-answered-again = This person answered twice. The answer in row { $other } counts, and this one was set aside.

## A row that was read, with a doubt

row-level-off-scale = In “{ $header }”, the number after entry { $entry } is more than 4, the highest level. The topic was read without it.
row-wish-off-scale = In “{ $header }”, the number after entry { $entry } is more than 3, the strongest wish. The topic was read without it.
row-topic-missing = In “{ $header }”, entry { $entry } has a number and no topic before it. The entry was left out.
row-entry-too-long = In “{ $header }”, entry { $entry } is longer than { $most } characters. The entry was left out.
row-unreadable = The answer in “{ $header }” is not a level that we know. It was read as nothing.
row-capacity = In “{ $header }”, “{ $word }” is not a clear number. It was read as { $read ->
    [0] no partner for now
    [one] one partner
   *[other] { $read } partners
  }.
row-dated = A spreadsheet made a date of the answer in “{ $header }”. It was read as { $from } to { $to }.
row-times = The times in “{ $header }” could not be read. They were left out.
row-no-address = “{ $header }” does not hold an e-mail address. It was left out.
row-no-topics = This person named no topic, so nobody can be found for them.
row-short = This row has { $cells ->
    [one] one cell
   *[other] { $cells } cells
  } where the headings have { $columns }. The missing ones were read as blank.

## A row and the people who are here

row-role-changed = { $name } was { $was ->
    [mentor] a mentor
    [mentee] a mentee
   *[either] a mentor or a mentee
  } and will be { $is ->
    [mentor] a mentor
    [mentee] a mentee
   *[either] either, a mentor or a mentee
  }.
row-same-name = Somebody else here is called { $name } too. They were kept apart.
row-unfound = Nobody called { $name } was found. The wish in column { $header } was left out.
