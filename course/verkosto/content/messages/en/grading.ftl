# The marker's view, the feedback, and making the exercises
grading-stub = Your instructor marks this part. You write the answer in the exercise above, not here.
grading-answer = The answer to mark: { $title }
grading-see-above = The answer stands above in exercise { $number }.
grading-answer-again = The whole answer
grading-no-response = This wasn’t answered.
grading-model = Model answer, for your eyes only
grading-digest-persona = There are { $statements } statements, { $own } of them in the person’s own words and { $assumptions } assumptions. There are { $people } people and animals.
grading-digest-dream_day = There are { $moments } moments. { $acts } of them tell what the person did, { $helpers } have a helper, { $eased } have a worry and what eased it.
grading-digest-write = { $answered } questions are answered, { $passed } skipped. There are { $words } words in all.
grading-digest-network = There are { $actors } actors and { $ties } ties. { $otherwise } of these are wished otherwise. { $asked } of 5 questions have been put about everybody.
grading-asked = What the check still asked
grading-asked-why = The check raised these in the work as handed in. They speak to the writer, who may have thought about them and left the work as it is. They don’t change the points.
grading-asked-why-student = The check raised these in the work you handed in. You may have thought about them and left the work as it is. They don’t change the points.
grading-passed = The writer skipped this question. No points are lost; its weight moves to the other criteria.
grading-passed-student = You skipped this question. You lose no points; its weight moved to the other criteria.
grading-unanswered = No answer.
grading-own-cell = The student has also written directly here:
grading-own-cell-student = You also wrote directly here:
grading-rubric = Rubric, { $points } points at most
grading-criterion = Criterion
grading-levels-differ = The levels would give { $levels } p, the box has { $points } p. The box counts.
grading-button-confirm = Confirm the points
grading-button-full = Full points
grading-button-none = No points
grading-page-answer = The student’s answer
grading-page-automatic = Automatic points. If you change them, say why in the comment of a part graded by hand.
grading-page-extra = (extra points)
grading-page-comment = A comment to the student
grading-page-previous = ← Previous
grading-page-next = Next →
grading-page-submission = Submission
grading-level-missing = Missing
grading-level-emerging = Emerging
grading-level-good = Good
grading-level-excellent = Excellent
grading-level-missing-text = No answer to this.
grading-points = { $points } p
grading-review = An instructor needs to look at this. No points have been given yet.
grading-trouble-missing = No answers were found. The submission has no answers.json, and the notebook carries no answers.
grading-trouble-unreadable = The answers couldn’t be read.
grading-trouble-closed = The answers file couldn’t be opened.
grading-trouble-private = The answer seems to hold { $places }. So it is neither shown nor scored.
grading-trouble-unanswered = The submission holds no answer at all to this exercise.
grading-mend-marker = { $what ->
    [remove] Ask the student to take it out and hand in again.
    [answer] Give no points, or ask for the answer.
   *[again] Ask for the work again, or look at the file yourself.
 }
grading-mend-student-remove = Take it out of your answer and hand in again.
grading-mend-student-answer = If you did the exercise, hand in again.
grading-mend-student-again = Open the exercises and see that your answers are there. Then hand in again. If they aren’t there, tell your instructor.
grading-private-place = { $kind ->
    [hetu] a personal identity code
    [iban] an account number
    [email] an e-mail address
    [phone] a phone number
   *[other] something private
 } ({ $texts ->
    [one] characters { $from }–{ $to }
   *[other] characters { $from }–{ $to }, in { $texts } texts
 })
grading-not-run = This cell was not run, because it isn’t part of the course’s notebook.

grading-released = { $n ->
    [one] One notebook was made in { $folder }.
   *[other] { $n } notebooks were made in { $folder }.
 }
grading-release-current = The notebooks in { $folder } are up to date.
grading-release-drift = The notebooks in { $folder } don’t match the folder solutions: { $files }. Run verkosto release --lang { $tag }.
grading-release-first = nbgrader doesn’t know the assignment { $assignment } yet. Run this first: uv run verkosto release --lang { $tag }
grading-release-none = There are no notebooks in { $folder }. Run the command in the course’s root folder.
grading-release-fault = A notebook could not be made. { $reason }
grading-release-refused = The notebook { $name } could not be made, and { $folder } is as it was. nbgrader’s reason: “{ $reason }”. If submissions are already kept, put the graded cells back as they were, or move gradebook.db to another folder. Then run the command again.
grading-key-fault = { $file }, line { $line }, exercise { $exercise }: { $fault }
grading-key-fault-at = { $file }, line { $line }, exercise { $exercise }, at { $place }: { $fault }
grading-cell-fault = { $file }, exercise { $exercise }: { $fault }
grading-cell-stranger = the exercise { $exercise } isn’t in module { $module }. Remove its cells or add it to modules.yml.
grading-cell-missing = { $role ->
    [widget] the exercise has no cell to write the answer in (widget).
    [score] the exercise has automatic points, but the score cell is missing (score).
   *[marked] the exercise has a rubric, but the cell that the instructor marks is missing (marked).
 } Add the cell as in the other exercises, or correct { $exercise }.yml.
grading-cell-worthless = { $role ->
    [score] there is a score cell, but the exercise has no automatic points (automatic: 0).
   *[marked] there is a cell for the instructor to mark, but the exercise has no rubric.
 } Remove the cell or correct { $exercise }.yml.
grading-key-none = the score cell has no key of exercise { $exercise } in the language { $tag }. Write it into the call of score as the other cells do.
grading-key-yaml = { $what ->
    [colon] a colon is in the wrong place or missing. Put a space after it. If the colon is part of a text, put the text in quotation marks.
    [start] a text begins with a sign that it can’t begin with. Indent with spaces, not tabs. Put the text in quotation marks.
    [quote] the quotation that begins on this line has no end. Add the same mark at its end as at its beginning.
    [bracket] the brackets that open on this line aren’t closed, or a comma is missing between them.
    [indent] the line is indented differently from its neighbours. Begin the lines of one list equally far from the edge.
   *[other] the line can’t be read. Compare it with the other keys.
 }
grading-key-grades = grades is missing or unknown. Write one of these: { $rules }.
grading-key-twice = { $field } stands here twice, and only the second would be read. Join them or remove one.
grading-key-value = { $fault ->
    [missing] { $field } is missing. Add it.
    [unknown] the field { $field } is unknown. Correct the spelling or remove it. These fit here: { $choices }.
    [choice] “{ $given }” doesn’t fit { $field }. Choose from these: { $choices }.
    [whole] “{ $given }” isn’t a whole number. Write { $field } as a number without quotation marks.
    [least] { $field } is { $given }. It has to be at least { $limit }.
    [most] { $field } is { $given }. It can be { $limit } at most.
    [list] { $field } is a list. Write each item on its own line after a dash.
    [group] { $field } needs the fields { $choices }.
    [text] { $field } is a text. Put it in quotation marks.
    [id] “{ $given }” can’t be an id. Use small letters a–z, digits, - and _.
    [few] the list { $field } is too short. It needs { $limit } at least.
    [long] { $field } is too long. It can have { $limit } characters at most.
    [yes-no] write true or false for { $field }.
   *[other] “{ $given }” doesn’t fit { $field }. Compare with CONTRIBUTING.md.
 }
grading-key-kind = the rule { $rule } grades the kind { $kind }, but this exercise is of the kind { $own }. Move the key to the right exercise’s cell or change grades.
grading-key-part = the rule { $rule } grades the part { $part }, but the exercise’s settings.part is { $own }. Change grades or correct the exercise’s file.
grading-key-horizon = the key says { $n } years, the exercise { $own }. Write the same number in both.
grading-key-told = the key’s { $field } is { $n }, but the exercise’s settings.{ $field } tells the student { $own }. Write the same number in both.
grading-key-reads = the rule needs the work { $role } beside it, but the exercise doesn’t read it. Add it to the exercise’s reads.
grading-key-reads-kind = the exercise’s reads.{ $role } is of the kind { $own }, but the rule needs { $kind }. Change the work that is read.
grading-key-case = the rule needs a case whose material the key quotes. Add case to the exercise.
grading-key-child = no item tells which child’s own view it is. Mark child on one item at least.
grading-key-enough = enough is { $enough }, but there are { $n } in must. Lower the number or add items.
grading-key-same-id = another one has the id { $id } already. Give this one an id of its own.
grading-key-note = the material has no text { $note }. Choose from these: { $notes }.
grading-key-quote = “{ $quote }” isn’t exactly once in the text { $note }. Copy the words from there.
grading-key-words = “{ $part }” isn’t exactly once in the passage “{ $quote }”. Copy the words from the passage.
grading-key-person = { $person } is missing from people. Add them there or correct the id.
grading-release-help-check = Compare only: tells when the notebooks are out of date.
grading-release-help-root = The course’s root folder.

feedback-page-title = Feedback: { $name }
feedback-page-total = { $points } of { $most } points
feedback-page-open = Marking unfinished
feedback-page-total-open = { $settled ->
    [0] The work hasn’t been marked yet, and no points have been given. There are { $waiting } points to earn.
   *[other] { $points } of { $settled } points so far. A part hasn’t been marked yet. It is worth { $waiting } points at most.
 }
feedback-page-late = { $points } points are taken off for handing in late.
feedback-page-summary = Points by exercise
feedback-page-task = What the task asked for
feedback-page-exercise = Exercise
feedback-page-points = Points
feedback-page-so-far = { $open ->
    [all] Not marked yet
    [some] { $points } of { $most } so far, marking unfinished
   *[no] { $points } of { $most }
 }
feedback-page-automatic = Automatic points { $points } of { $most }
feedback-page-changed = Your instructor changed the points: { $automatic } → { $points } (of { $most })
feedback-page-changed-rows = The table tells where the automatic points came from.
feedback-page-given = Points given by your instructor { $points } of { $most }
feedback-page-unanswered = No answer: { $points } of { $most }
feedback-page-chosen = Your level:
feedback-page-marked = Your instructor’s marking { $points } of { $most }
feedback-page-comment = Your instructor’s comment
feedback-page-failed = This part could not be scored. Your instructor will look at it.

# Collecting hand-ins: every sentence goes into the instructor's log
grading-collect-student = { $student }: { $told }
grading-collect-renamed = The notebook was called { $file }. It is graded all the same.
grading-collect-answers-only = Only the answers were handed in, { $file }. They are graded in the course’s notebook.
grading-collect-damaged = A part of { $file } couldn’t be read. It waits for your review.
grading-collect-no-answers = There are no answers in the hand-in. It waits for your review.
grading-collect-nothing = { $n ->
    [one] The hand-in is only { $files }, with no answers in it. Look at it yourself.
   *[other] The hand-in has { $n } files ({ $files }), with no answers in any. Look at them yourself.
 }
grading-collect-closed = The file { $file } couldn’t be opened. Look at it yourself or ask for it again.
grading-collect-broken-notebook = The notebook { $file } couldn’t be read.
grading-collect-foreign-notebook = The notebook { $file } isn’t the course’s. Look at it yourself.
grading-collect-elsewhere = { $file } belongs to the assignment { $assignment }. Collect it there.
grading-collect-several = There were { $n } hand-ins. The latest readable one is graded, { $file }.
grading-collect-unread = The hand-in { $file } couldn’t be read.
grading-collect-nobodys = Nothing tells whose { $file } is. Let its name begin with the student’s id.
grading-collect-mixed = { $folder } holds several hand-ins: { $folders }. They were not collected, because they may be different people’s. Move each into the archive folder under its student’s id.
grading-collect-namesakes = Several students are called { $name }. Their ids are { $students }.
grading-collected = { $n ->
    [one] One hand-in was collected.
   *[other] { $n } hand-ins were collected.
 }
grading-collect-look = Look at these students’ hand-ins yourself: { $students }.

# What sums up the grading at the end of the command
grading-look-exercises = { $why } (Exercises: { $numbers })
grading-look-failed = Scoring didn’t work, so the points are given by hand.
grading-look-newer = The answers were made with a newer version of the course, so this one may not have read all of them. Look at the work and confirm the points.
grading-look-unfinished = The marking is unfinished, and the feedback says so.
grading-look-changed = The answer has changed since it was marked. Mark it again or confirm the points.
grading-look-replaced = The automatic points had been replaced by { $points } p by hand. The answer has changed, so the automatic points count again. Confirm them.
grading-look-rescored = The automatic points have changed though the answer is the same. The { $points } p given by hand still count. Confirm or change them.
grading-look-empty = The exercise was opened and left empty, so it got 0 p.
grading-graded = { $n ->
    [one] One hand-in was scored.
   *[other] { $n } hand-ins were scored.
 } { $waiting ->
    [0] Nothing waits to be marked by hand.
    [one] One of them waits to be marked by hand.
   *[other] { $waiting } of them wait to be marked by hand.
 }
grading-fed-back = { $n ->
    [one] One page of feedback was made.
   *[other] { $n } pages of feedback were made.
 } { $waiting ->
    [0] Everything has been marked.
    [one] One student’s marking is unfinished. When it is done, run the command again with --force.
   *[other] { $waiting } students’ marking is unfinished. When it is done, run the command again with --force.
 }
grading-fed-back-outdated = { $n ->
    [one] The marks of this student have changed since the feedback was made, and it was left as it was: { $students }.
   *[other] The marks of these students have changed since the feedback was made, and it was left as it was: { $students }.
 } Run the command again with --force.

# The table of points
grading-export-decimal = .
grading-export-assignment = assignment
grading-export-student = student
grading-export-last-name = last name
grading-export-first-name = first name
grading-export-email = email
grading-export-handed-in = handed in
grading-export-state = state
grading-export-waiting = not marked
grading-export-points = points
grading-export-most = at most
grading-export-late = taken off for lateness
grading-state-done = done
grading-state-waiting = not marked yet
grading-state-collected = collected, run autograde
grading-state-missing = not handed in
grading-exported = { $n ->
    [one] There is one row
   *[other] There are { $n } rows
 } in { $file }.
