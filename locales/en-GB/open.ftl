# Opening a file of any kind: what it is, and the way to its page.

open-title = Open a file
open-lead = Choose a file that you were sent, or that you saved. We tell you what it is and take you to the right page. Nothing is kept until you say yes.
open-choose = Choose files
open-hint = You can choose several files, or drop them here. Locked files and spreadsheets work too.

open-found = { $count ->
    [one] Your file
   *[other] Your { $count } files
  }
open-nothing = There is nothing to open
open-left-out = { $count ->
    [one] One file is left out
   *[other] { $count } files are left out
  }
open-each = { $count ->
    [one] The file
   *[other] All { $count } files
  }

## What each file is

sorted-invitation = An invitation to { $name }
sorted-directory = People to choose from: { $name }
sorted-pair = The file for { $mentor } and { $mentee }
sorted-workspace = What { $mentor } and { $mentee } share
sorted-workspace-of-pair = What you and your partner share
sorted-backup = A backup from { $when }
sorted-profile = The answers of { $name }
sorted-withdrawal = Somebody takes their answers back
sorted-choices = The partners that somebody chose
sorted-progress = A report from a pair
sorted-table = A table: { $file }
sorted-workbook = A workbook: { $file }

## Where it leads

open-invitation = It says what the programme is for and what it asks. Read it first, then answer its questions.
open-invitation-go = Read the invitation
open-directory = You can say from this list who you would like as a partner.
open-directory-go = Look at the people
open-pair = It says who your partner is, and what you two can teach each other.
open-pair-go = Meet your partner
open-workspace = It holds the goals and meetings of a pair. You see what is new before you keep it.
open-workspace-go = See what is new
open-backup = It holds everything that was saved on a device on that day. You see what is in it before you keep it.
open-backup-go = Look into the backup

open-for-programme-title = { $count ->
    [one] One file for your programme
   *[other] { $count } files for your programme
  }
open-for-programme = This is for the person who runs a programme. You see what is in it before you keep it.
open-for-programme-which = This is for the person who runs a programme. Which programme is it for?
open-for-programme-none = This is for the person who runs a programme. Start your programme first. Then choose “Bring people”: your files are ready there.
open-for-programme-go = Bring to { $name }
open-for-programme-new = Start a programme
open-for-two = Bring to “Just the two of us”
open-own-answers = Are these your own answers? Then send this file to the person who runs your programme.
