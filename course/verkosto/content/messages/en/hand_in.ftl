# Handing in: the question, the answer and the receipt
hand-in-folder = Submissions
hand-in-question-exchange = Hand in module { $number }?
hand-in-question-zip = Make a hand-in file of module { $number }?
hand-in-only-file = Nothing is sent yet. You get a file, and you hand it in yourself on your learning platform.
hand-in-all-done = All exercises are filled in. What they say is assessed after you hand in.
hand-in-unfinished = These are not finished yet:
hand-in-state-empty = empty
hand-in-state-started = begun
hand-in-again-exchange = You can hand in again for as long as your instructor takes hand-ins. Every hand-in is kept.
hand-in-again-zip = You can make the file again later. Every file is kept.
hand-in-yes-exchange = Hand in
hand-in-yes-zip = Make the file
hand-in-no = Keep working
hand-in-working = One moment.
hand-in-done-zip = The file is made, handing in is still to be done
hand-in-done-exchange = Handed in { $moment }
hand-in-way-zip = Download the file and take it to your learning platform. Your work is handed in only when the file is there. The file is also in your folder: { $file }
hand-in-way-exchange = Your work has been sent to the course. A copy is in your folder: { $file }
hand-in-code = Check code { $code }
hand-in-receipt = Open the receipt
hand-in-download = Download the file
hand-in-download-receipt = Download the receipt
hand-in-close = Close
hand-in-cannot-write = The hand-in could not be saved. Your answers are kept. Check that the disk has room, and hand in again.
hand-in-exchange-refused = The course did not take the hand-in. Your answers are kept. Show this to your instructor: { $words }
hand-in-failed = The hand-in could not be made, because the course did not answer. Your answers are kept. See whether the course’s own window is open, and hand in again.
receipt-title = Receipt
receipt-module = Module { $number }: { $title }
receipt-about = About this hand-in
receipt-left-zip = Take the file to your learning platform next. Your work is handed in only when the file is there.
receipt-time-zip = File made
receipt-time-exchange = Handed in
receipt-way = How
receipt-way-zip = As the file { $file }
receipt-way-exchange = Sent to the course. A copy is in the file { $file }
receipt-code = Check code
receipt-digest = The whole code
receipt-code-about = The code is worked out from the file you handed in (SHA-256). If the file changes, the code no longer matches.
receipt-tasks = Exercises
receipt-tasks-about = Filled in means that every part of the exercise has something in it. In a dream day, three whole moments are enough. Points come when the work has been assessed.
receipt-state-done = Filled in
receipt-state-started = Begun
receipt-state-empty = Empty
receipt-answers = Your answers
receipt-empty = This has not been answered.
receipt-moment =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }, { $hour }:{ $minute }
hand-in-unsaved = Some of your text has not been saved and will not be in the hand-in. { $count ->
    [0] See what it says at the top of the exercises, and hand in after that.
    [one] See what it says at the top of this exercise, and hand in after that:
   *[other] See what it says at the top of these exercises, and hand in after that:
 }
hand-in-looking = Saving your answers.
