exercise-number = Exercise { $number }
exercise-details = Instructions and points
undo = Undo
redo = Redo
undone = Undone.
redone = Done again.
check-answers = Check my answers
feedback-title = Feedback
feedback-close = Close feedback
feedback-show = Show the place
date-locale = en-GB
removed-undo = Undo
removed-close = Close
age-odd = An age is a number from 0 to 120, for instance 12.
output-print = Print on A4
output-download = Download
output-html = Page to print (HTML)
output-json = Data for another program (JSON)
output-markdown = Text to edit (Markdown)
output-downloaded = Downloaded as { $file }.
go-to-persona = Go to the persona
go-to-dream-day = Go to the dream day
go-to-write = Go to the writing
related-title = Your earlier work
related-empty = There’s nothing here yet. It fills up when you do the earlier exercise.
rubric = How your work is assessed
rubric-points = Your instructor gives up to { $points } points.
level-missing = Missing
level-missing-text = There’s nothing of this yet.
level-emerging = Emerging
level-good = Good
level-excellent = Excellent
level-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
 }
