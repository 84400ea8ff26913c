# Automatic points and the reasons for them. The key is not told.
scoring-total = Automatic points { $points } / { $most } ({ $title })
scoring-rule = Rule
scoring-points = Points
scoring-reason = Reason
scoring-of = { $points } / { $most }

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

# What points come from, and what counted
scoring-asks-persona-links = Passage, source and field fit together. One thing that fits brings { $unit } points, and { $needed } are enough for all of them.
scoring-counted-persona-links = { $lost ->
    [0] { $n } fit fully and { $partly } in part.
   *[other] { $n } fit fully and { $partly } in part. They bring { $gained } points, and { $lost } are taken off.
 }
scoring-asks-persona-child = The child’s own view is a statement of its own. Its source and field fit the passage.
scoring-counted-persona-child = There are { $n } children’s views, and { $needed } are needed.
scoring-asks-persona-people = The age and home of the people and animals who matter agree with the case material. Each brings { $unit } points.
scoring-counted-persona-people = { $n } agree with the case material, and { $needed } are needed.
scoring-asks-persona-whole = Every field has something in it.
scoring-counted-persona-whole = { $n } fields have something, and { $needed } are needed.
scoring-asks-consistency-ages = The children are in the day’s moments. Their ages in the persona agree with the case material.
scoring-counted-consistency-ages = There are { $n } such children, and { $needed } are needed.
scoring-asks-consistency-homes = The day shows where those who matter live by then. If a home changes, the road shows too.
scoring-counted-consistency-homes = { $n } homes are marked like this, and { $needed } are needed.
scoring-asks-consistency-roads = A good moment shows what the person did and a helper who exists or is wished for. Moments in which only a child, an animal or somebody wished for helps count up to as many as those in which an adult helps.
scoring-counted-consistency-roads = There are { $n } such moments, and { $needed } are enough for all the points.
scoring-asks-recall-asked = Each of the three questions is answered in some moment.
scoring-counted-recall-asked = There are { $n } answers, and { $needed } are needed.
scoring-asks-recall-roads = One and the same moment shows what the person did, a helper, a worry and what eased it. Moments in which only a child, an animal or somebody wished for helps count up to as many as those in which an adult helps.
scoring-counted-recall-roads = { $partly ->
    [0] There are { $n } such moments, and { $needed } are enough for all the points.
    [one] There are { $n } such moments and one more in which some part is not earned. { $needed } whole ones are enough for all the points.
   *[other] There are { $n } such moments and { $partly } more in which some part is not earned. { $needed } whole ones are enough for all the points.
 }
scoring-asks-recall-helpers = Different people help in the moments that have a whole road. At most as many wished-for helpers count as there are helpers who already exist.
scoring-counted-recall-helpers = There are { $n } helpers, and { $needed } are enough for all the points.
scoring-asks-recall-children = The children are in moments that have a whole road. The more moments have one, the more this brings.
scoring-counted-recall-children = { $n } children are there, and { $needed } are needed.

# What one such thing costs or brings
scoring-takes = { $n ->
    [one] It costs { $points } points.
   *[other] Each costs { $points } points.
 }
scoring-gives = { $n ->
    [one] It brings { $points } points.
   *[other] Each brings { $points } points.
 }

# Why points are missing
scoring-cause-forbidden = Another person’s matter, an assessment or a side issue is no trait of this person. { scoring-takes }
scoring-cause-dressed = The statement is marked as known, but it has no passage. The family may read this one day. { scoring-takes } An assumption may stay, as long as it is marked as one.
scoring-cause-stranger = The passage tells nothing about the person. { scoring-takes }
scoring-cause-short = The passage is so short that it doesn’t show what the statement rests on. { scoring-takes } Choose one sentence.
scoring-cause-long = The passage is so long that it doesn’t show what the statement rests on. It brings no points. Choose one sentence.
scoring-cause-excess = A persona has room for { $most } statements with a passage. These go over. { scoring-takes } When everything is in, nothing has been chosen.
scoring-cause-both = Source and field don’t fit the passage, so there are no points. Look at who says it and what it tells about the person.
scoring-cause-source = The source doesn’t fit the passage. { scoring-gives } Look at who says it or records it.
scoring-cause-field = The field doesn’t fit the passage, so there are no points. Think whether it is a strength, the situation, a wish, a value or a difficulty.
scoring-cause-part = The passage leaves out a part of what was said, and the rest may mean something else. { scoring-gives } Take the whole quotation.
scoring-cause-full = One field brings { $points } points at most, so that other sides of the person show too. This limit is passed.
scoring-cause-one-source = One source brings { $points } points at most, so that what others know shows too. This limit is passed.
scoring-cause-again = Another statement already tells this. It counts once, by the mean of the statements.
scoring-cause-neutral = This may be in the persona. It brings no points and costs none.
scoring-cause-repeated = Another statement has the same text. Repetition doesn’t count.
scoring-cause-wordless = There are too few words. Say it briefly in your own words, and it counts.
scoring-cause-lost = The case material no longer has this passage, so the statement brings no points and costs none. Tell your instructor.
scoring-cause-few = { $missing ->
    [one] Pick one more thing that matters from the case material.
   *[other] Pick { $missing } more things that matter from the case material.
 }
scoring-cause-unread = { $n ->
    [one] There is no passage from this text.
   *[other] There is no passage from these texts.
 }
scoring-cause-child-missing = { $n ->
    [one] This child’s own view is missing. Without it, adults agree on things over the child’s head.
   *[other] These children’s own views are missing. Without them, adults agree on things over their heads.
 }
scoring-cause-child-off = Source or field doesn’t fit what the child said or did. If one of the two fits, the child’s part brings half.
scoring-cause-child-alone = This counts only when statements and passages bring points. Now they don’t.
scoring-cause-stranger-person = { $n ->
    [one] The case material doesn’t have such a person or animal. { scoring-takes }
   *[other] The case material doesn’t have these people or animals. { scoring-takes }
 }
scoring-cause-person-again = The same person or animal has been entered again. { scoring-takes }
scoring-cause-person-missing = { $n ->
    [one] This person or animal who matters is missing.
   *[other] These people or animals who matter are missing.
 }
scoring-cause-age-off = The age is missing or differs from the case material.
scoring-cause-home-off = The home is missing or differs from the case material.
scoring-cause-empty = { $n ->
    [one] This field is empty.
   *[other] These fields are empty.
 }
scoring-cause-nothing-own = { $n ->
    [one] This field has only repetition, or your own words are missing.
   *[other] These fields have only repetition, or your own words are missing.
 }
scoring-cause-horizon = The day is { $n } years from now, but the task asks for { $needed }. So the ages don’t fit together.
scoring-cause-unentered = { $n ->
    [one] This person or animal is missing from the persona’s people and animals.
   *[other] These are missing from the persona’s people and animals.
 }
scoring-cause-unseen = { $n ->
    [one] This child isn’t in any moment that is told.
   *[other] These children aren’t in any moment that is told.
 }
scoring-cause-home-unsaid = The day doesn’t show where they live by then.
scoring-cause-facts-off = Age or home in the persona is missing or differs from the case material.
scoring-cause-leap = The home changes, but no road to it shows. So this home brings half. Put the person in a moment that shows what was done and who helped.
scoring-cause-unled = No moment shows both what the person did and a helper who counts. So this brings only half.
scoring-cause-roadless = The moment doesn’t show how it came about. Tell what the person did and who helped.
scoring-cause-text-missing = { $part ->
    [moment] The moment doesn’t tell what happens.
    [act] What the person did is missing.
    [worry] The worry is missing.
    [relief] The relief is missing.
   *[other] Something is missing.
 }
scoring-cause-text-short = { $part ->
    [moment] The moment is told too briefly. Write at least three different words.
    [act] What the person did is told too briefly. Write at least one whole word.
    [worry] The worry is told too briefly, so its part is not earned. Write at least one whole word.
    [relief] What eased it is told too briefly, so its part is not earned. Write at least one whole word.
   *[other] This is told too briefly.
 }
scoring-cause-text-repeated = { $part ->
    [moment] The moment is told in the same words as another part of the day. Repetition doesn’t count.
    [act] What the person did is told in the same words as another part of the day. Repetition doesn’t count.
    [worry] The worry is told in the same words as another part of the day. Repetition doesn’t count.
    [relief] The relief is told in the same words as another part of the day. Repetition doesn’t count.
   *[other] This is told in another part of the day already.
 }
scoring-cause-crowded = There are more than { $most } helpers. When everybody helps, nobody can see who did what.
scoring-cause-helper-missing = The helper is missing.
scoring-cause-helper-unsure = Nothing shows who this helper is. Choose one of the persona’s people, or mark the helper as wished for.
scoring-cause-uncarried = A child, an animal or somebody wished for is the helper. Such moments count up to as many as those in which an adult of the case material helps.
scoring-cause-few-roads = { $missing ->
    [one] Tell the road in one more moment.
   *[other] Tell the road in { $missing } more moments.
 }
scoring-cause-weak = { $n ->
    [one] A child or an animal doesn’t carry an adult’s worries. So this one doesn’t count as a helper.
   *[other] A child or an animal doesn’t carry an adult’s worries. So they don’t count as helpers.
 }
scoring-cause-wished = There are more wished-for helpers than others. { $most } of them count.
scoring-cause-few-helpers = { $missing ->
    [one] Name one more helper in a moment that has a whole road.
   *[other] Name { $missing } more helpers in moments that have a whole road.
 }
scoring-cause-unwalked = { $n ->
    [one] This child isn’t in a moment that has a whole road.
   *[other] These children aren’t in a moment that has a whole road.
 }
scoring-cause-asked-partly = { $n ->
    [one] This has been answered in part. Something is missing, very short or in another moment.
   *[other] These have been answered in part. Something is missing, very short or in another moment.
 }
scoring-cause-unasked = { $n ->
    [one] This hasn’t been answered yet.
   *[other] These haven’t been answered yet.
 }

# The learner’s own thing that it is about
scoring-about-statement = “{ $text }” ({ persona-field }, { persona-source })
scoring-about-name = { $text }
scoring-about-field = { persona-field }
scoring-about-source = { persona-source }
scoring-about-moment = “{ $text }” ({ dream-day-part })
scoring-about-question = { $part ->
    [moment] What is the day like?
    [act] What did I do, and who helped?
    [worry] What worried me, and what eased it?
   *[other] What happened?
 }
scoring-about-more = { $n ->
    [one] and one other
   *[other] and { $n } others
 }
