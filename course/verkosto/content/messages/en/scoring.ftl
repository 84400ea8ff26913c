# Automatic points and the reasons for them. The key is not told.
scoring-total = { $title }: { $points } of { $most } points automatically
scoring-rule = Rule
scoring-points = Points
scoring-reason = Reason
scoring-of = { $points } of { $most }

scoring-rule-cost = Note
scoring-rule-persona-links = Statements and passages
scoring-rule-persona-child = The child’s own view
scoring-rule-persona-people = People and animals who matter
scoring-rule-persona-whole = Five fields
scoring-rule-consistency-ages = The children’s ages
scoring-rule-consistency-homes = Homes
scoring-rule-consistency-roads = Own act and helper
scoring-rule-recall-asked = Three questions
scoring-rule-recall-roads = The whole road in one moment
scoring-rule-recall-helpers = Different helpers
scoring-rule-recall-children = The children are there

scoring-persona-links = { $n ->
    [0] Nothing that matters has been picked from the notes yet.
    [one] One thing that matters has been picked from the notes.
   *[other] { $n } things that matter have been picked from the notes.
 } Points come when source and field fit the passage.
scoring-persona-child = { $n ->
    [0] The persona doesn’t show what the child thinks. Without it, adults agree on things over the child’s head.
    [one] One child’s own view is there.
   *[other] { $n } children’s own views are there.
 }
scoring-persona-people = { $n ->
    [0] Nobody who matters has been entered yet.
    [one] One who matters has been entered. Points come when age and home agree with the notes.
   *[other] { $n } who matter have been entered. Points come when ages and homes agree with the notes.
 }
scoring-persona-whole = { $n ->
    [0] All fields are empty.
    [one] One field has something in it.
   *[other] { $n } fields have something in them.
 }
scoring-persona-misread = { $n ->
    [one] The source or field of one statement doesn’t fit its passage.
   *[other] The source or field of { $n } statements doesn’t fit the passage.
 } Look at who says it and what it tells about the person.
scoring-persona-dressed = { $n ->
    [one] One statement is marked as known, but it has no passage.
   *[other] { $n } statements are marked as known, but they have no passage.
 } The family may read this one day. An assumption may stay, as long as it shows.
scoring-persona-forbidden = { $n ->
    [one] One statement turns another person’s matter or an assessment into a trait that isn’t theirs.
   *[other] { $n } statements turn another person’s matter or an assessment into a trait that isn’t theirs.
 } This costs double.
scoring-persona-strangers = { $n ->
    [one] The passage of one statement tells nothing about the person.
   *[other] The passages of { $n } statements tell nothing about the person.
 }
scoring-persona-long = { $n ->
    [one] The passage of one statement is so long that it doesn’t show what the statement rests on.
   *[other] The passages of { $n } statements are so long that they don’t show what the statements rest on.
 } Choose one sentence.
scoring-persona-excess = { $n ->
    [one] There is one statement more than a persona has room for.
   *[other] There are { $n } statements more than a persona has room for.
 } When everything is in, nothing has been chosen.

scoring-consistency-ages = { $n ->
    [0] The children aren’t in the day’s moments, or ages and years don’t fit together.
    [one] One child is in the day, and the age fits the years.
   *[other] { $n } children are in the day, and their ages fit the years.
 }
scoring-consistency-homes = { $n ->
    [0] The day doesn’t show yet who lives where.
    [one] The day shows where one of them lives by then. If a home changes, the road has to show too.
   *[other] The day shows where { $n } of them live by then. If a home changes, the road has to show too.
 }
scoring-consistency-roads = { $n ->
    [0] No good moment has an own act yet and a helper who exists or is wished for.
    [one] One good moment has an own act and a helper.
   *[other] { $n } good moments have an own act and a helper.
 }
scoring-recall-asked = { $n ->
    [0] The questions haven’t been answered yet.
    [one] One question is answered somewhere in the day.
   *[other] { $n } questions are answered somewhere in the day.
 }
scoring-recall-roads = { $n ->
    [0] No moment has the whole road yet: own act, helper, worry and relief.
    [one] One moment has the whole road: own act, helper, worry and relief.
   *[other] { $n } moments have the whole road: own act, helper, worry and relief.
 }
scoring-recall-helpers = { $n ->
    [0] There is nobody on the road yet who can carry an adult’s worries.
    [one] There is one helper on the road.
   *[other] There are { $n } different helpers on the road.
 } Wished-for helpers count up to as many as those who already exist.
scoring-recall-children = { $n ->
    [0] The children aren’t in the moments whose whole road is told.
    [one] One child is in a moment whose whole road is told.
   *[other] { $n } children are in moments whose whole road is told.
 }
