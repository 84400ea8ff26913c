# Dream day: heading and people
dream-day-heading = { $years ->
    [1] A year from now
    [2] Two years from now
    [3] Three years from now
    [4] Four years from now
    [5] Five years from now
    [6] Six years from now
    [7] Seven years from now
    [8] Eight years from now
    [9] Nine years from now
    [10] Ten years from now
   *[other] { $years } years from now
 }
dream-day-whose = { $whose } good day
dream-day-whose-open = A good day
dream-day-voice = Write in the first person, as if this day were now. Write the way you talk. Your language is not assessed.
dream-day-progress = { $n ->
    [0] no moments yet
    [one] 1 moment
   *[other] { $n } moments
 }
dream-day-people = People on that day
dream-day-people-source = Ages and people come from the persona. If something changes, change it there.
dream-day-people-none = There’s nobody in the persona yet. Add people there, and they and their ages will show here.
dream-day-age = { $age }
dream-day-age-missing = age missing from the persona
dream-day-home-now = { $home ->
    [same] Now: the same home
    [elsewhere] Now: elsewhere
    [unknown] Now: not known
   *[other] Now: another home
 }
dream-day-home-then = { $name } lives on that day
dream-day-home-label = On that day
dream-day-home = { $home ->
    [same] in the same home
    [elsewhere] elsewhere
    [unknown] not known
   *[other] another home
 }
dream-day-home-moves = home changes
dream-day-homes-as-now = Mark the same as now
dream-day-homes-as-now-done = { $n ->
    [0] Nothing changed.
    [one] One person’s home was marked the same as now.
   *[other] { $n } people’s homes were marked the same as now.
 }

# The day and its moments
dream-day-day = The day from morning to night
dream-day-part = { $part ->
    [morning] Morning
    [forenoon] Late morning
    [afternoon] Afternoon
    [evening] Evening
    [night] Night
   *[other] Another time
 }
dream-day-clock = { $hour }:{ $minute }
dream-day-invite = { $part ->
    [morning] What do I see first when I wake up?
    [forenoon] Where do I go later in the morning?
    [afternoon] Who do I meet in the afternoon?
    [evening] Who do I eat with?
    [night] What do I fall asleep to?
   *[other] What happens then?
 }
dream-day-add = Add a moment
dream-day-into = { $part ->
    [morning] the morning
    [forenoon] the late morning
    [afternoon] the afternoon
    [evening] the evening
    [night] the night
   *[other] another time
 }
dream-day-add-to = Add a moment to { dream-day-into }
dream-day-full = The day has { $most } moments. There is no room for more.
dream-day-moment-empty = There’s no text in this moment yet.
dream-day-moment-of = { $part ->
    [morning] A morning moment
    [forenoon] A late-morning moment
    [afternoon] An afternoon moment
    [evening] An evening moment
    [night] A night moment
   *[other] A moment
 }
dream-day-edit = Edit
dream-day-edit-this = Edit: { $moment }
dream-day-done = Done
dream-day-move = Move or delete
dream-day-move-this = Move or delete: { $moment }
dream-day-move-up = Move up
dream-day-move-down = Move down
dream-day-move-to = Move to { dream-day-into }
dream-day-delete = Delete moment
dream-day-added = You can now write a moment for { dream-day-into }.
dream-day-moved = The moment was moved to { dream-day-into }. It is number { $place } of { $of } in the day.
dream-day-deleted = The moment was deleted.
dream-day-refused-open = One field holds text that is not saved. Take it out first.

# One moment
dream-day-when = Part of the day
dream-day-clock-label = Time, if you know it
dream-day-clock-value = { $hour }:{ $minute }
dream-day-clock-hint = Write the time like this: 6:30.
dream-day-text = What happens?
dream-day-there = Who is there?
dream-day-with = There
dream-day-person-gone = somebody no longer in the persona
dream-day-road = The road to this moment
dream-day-road-help = Look back from this day and remember what was done.
dream-day-act = What did I do myself?
dream-day-act-invite = Where did I start, although I was nervous?
dream-day-helpers = Who helped?
dream-day-helpers-how = Write how they helped under “{ dream-day-act }” or “{ dream-day-relief }”.
dream-day-helper-name = Somebody else
dream-day-helper-name-invite = Who else helped?
dream-day-helper-add = Add a helper
dream-day-helpers-full = The moment has { $most } helpers. There is no room for more.
dream-day-helper-wished = wished for
dream-day-helper-open = not marked yet
dream-day-helper-remove = Remove helper: { $name }
dream-day-helper-ask = { $name }: is this helper already there? Add them to the persona or mark them as wished for.
dream-day-helper-removed = Helper removed: { $name }.
dream-day-helper-now-wished = { $name } is now a helper wished for.
dream-day-helper-now-open = { $name } is no longer marked as wished for.
dream-day-worry = What worried me?
dream-day-worry-invite = What was I most afraid of?
dream-day-relief = What eased it?
dream-day-relief-invite = What was done then, and who with?
dream-day-ask-road = How did it come to this? Who helped?
dream-day-ask-act = What did I do myself, even a small thing?
dream-day-ask-helper = Who helped with this?
dream-day-ask-move = { $name } has moved before this day. What was done then, and who helped?
dream-day-child-view = How would the child tell about this same evening?

# Showing, printing and downloading
dream-day-empty = There are no moments in the day yet.
dream-day-example = An example case. The people are invented.
dream-day-person-then = { $name }, { $age }
dream-day-homes-both = on that day { $later ->
    [same] in the same home
    [elsewhere] elsewhere
    [unknown] the home is not known
   *[other] in another home
 }, now { $now ->
    [same] in the same home
    [elsewhere] elsewhere
    [unknown] not known
   *[other] in another home
 }
kind-dream_day = Dream day

# Feedback
dream-day-finding-there = { $moments ->
    [0] There’s a place for a moment, but no text yet.
    [one] There’s one written moment in the day.
   *[other] There are { $moments } written moments in the day.
 } { $roads ->
    [0] How the good things came about is still untold.
    [one] One moment shows both an act of one’s own and a helper.
   *[other] { $roads } moments show both an act of one’s own and a helper.
 }
dream-day-finding-whole = { $asked ->
    [road] Every moment shows an act of one’s own, a helper, a worry and what eased it.
   *[day] Every moment has an act of one’s own and a helper.
 } Read the day once more through the child’s eyes. What would the child tell about the same evening?
dream-day-finding-beyond = This check doesn’t know the key. { $asked ->
    [road] The points also ask whether all the children are there and whether adults of the case material help.
   *[day] The points also ask whether anybody important is missing from the persona, and whether ages and homes match the material.
 } { $hand ->
    [yes] Your instructor assesses the content.
   *[no] Nothing else is assessed.
 } You can hand in when you like.
dream-day-finding-no-people = There’s nobody in the persona yet, so the day doesn’t show who lives in it. Add the people who matter to the persona. After that they show here too.
dream-day-finding-age-missing = The main person’s age is missing from the persona. So the day doesn’t show how old they are by then. Write the age in the persona, and it will be worked out here.
dream-day-finding-ages-missing = { $n ->
    [one] One person’s age is missing from the persona: { $names }.
   *[other] { $n } people’s ages are missing from the persona: { $names }.
 } So the day doesn’t show who is a child by then and who is an adult. If the case material tells the age, write it in the persona. If not, you can leave it open.
dream-day-finding-homes-open = { $n ->
    [one] The day doesn’t show where one of them lives: { $names }.
   *[other] The day doesn’t show where { $n } of them live: { $names }.
 } When a home is elsewhere, the evening is different. Choose the home in the row of people, for an animal too.
dream-day-finding-homes-now-open = The persona doesn’t show where they live now: { $names }. If the case material tells the home, mark it in the persona. If not, you can leave it open.
dream-day-finding-home-change = { $home ->
    [same] { $name } lives elsewhere now and in the same home on that day.
    [elsewhere] { $name } lives in the same home now and elsewhere on that day.
   *[other] { $name } has another home on that day.
 } A change like that takes time, and nobody gets through it alone. Write a moment with them in it, with an act of one’s own and a helper.
dream-day-finding-no-moments = There are no moments in the day yet. Start with one: what do they see first when they wake up?
dream-day-finding-moment-empty = There’s no text yet in { $part ->
    [morning] the morning moment
    [forenoon] the late-morning moment
    [afternoon] the afternoon moment
    [evening] the evening moment
    [night] the night moment
   *[other] one moment
 }. Write one sentence about what is good just then.
dream-day-finding-no-road = The moment “{ $moment }” shows what is good. The road to it is missing, and the road is what a plan is made of. { $asked ->
    [road] What did they do themselves, who helped, what worried them and what eased it?
   *[day] What did they do themselves, and who helped?
 }
dream-day-finding-no-act = The moment “{ $moment }” shows who helped. An act of one’s own is missing, and without it others make the day. What did they do themselves, even a small thing?
dream-day-finding-no-helper = The moment “{ $moment }” shows an act of one’s own. A helper is missing, and a day made alone is a heavy one. Who helped? If there’s no such person yet, mark them as wished for.
dream-day-finding-helper-open = The helper “{ $name }” is neither in the persona nor wished for. A reader can’t tell whether they exist yet. Mark them as wished for or add them to the persona. Otherwise they count only if the case material knows them.
dream-day-finding-helper-gone = The moment “{ $moment }” has a helper who is no longer in the persona. A reader can’t tell who that was. Choose another helper or remove this one.
dream-day-finding-many-helpers = The moment “{ $moment }” has { $n } helpers. When everybody is there, a reader can’t see who did what. Keep the one to three without whom it wouldn’t have come about.
dream-day-finding-visiting = { $part ->
    [morning] { $name } lives elsewhere on that day and is there already in the morning.
    [night] { $name } lives elsewhere on that day and is still there at night.
   *[other] { $name } lives elsewhere on that day and is there all the same.
 } Are they visiting? Write it in the moment, so that a reader sees whose home this is.
dream-day-finding-worry-or-relief = { $what ->
    [worry] The moment “{ $moment }” shows what eased things, but no worry. Without it nobody sees what help was needed for. Write what they were afraid of then.
    [relief] The moment “{ $moment }” shows the worry, but not what eased it. That is where you see what help is needed. Write after the worry what eased it.
   *[both] The moment “{ $moment }” has neither the worry nor what eased it. Without them the day doesn’t teach what helped on the road. Write what they were afraid of and what eased it.
 }
dream-day-finding-text-short = { $part ->
    [moment] The moment “{ $text }” is so short that a reader can’t see what happens. Write at least three different words.
    [act] What they did, “{ $text }”, is so short that a reader can’t understand it. Write at least one whole word.
    [worry] The worry “{ $text }” is so short that a reader can’t understand it. Write at least one whole word.
   *[relief] What eased it, “{ $text }”, is so short that a reader can’t understand it. Write at least one whole word.
 }
dream-day-finding-text-repeated = { $part ->
    [moment] The moment “{ $text }” is told in the same words as something else in the day.
    [act] What they did, “{ $text }”, is told in the same words as something else in the day.
    [worry] The worry “{ $text }” is told in the same words as something else in the day.
   *[relief] What eased it, “{ $text }”, is told in the same words as something else in the day.
 } In the points the same text counts once. Tell what was different here.
dream-day-finding-uncarried = { $n ->
    [one] In one moment only a child, an animal or somebody wished for helps.
   *[other] In { $n } moments only a child, an animal or somebody wished for helps.
 } Such moments count up to as many as those in which an adult helps who already exists. Which adult was there?
dream-day-finding-few-roads = { $asked ->
    [road] Moments with what they did, a helper who counts, a worry and what eased it: { $n }. When there are { $needed }, the road shows.
   *[day] Moments with what they did and a helper who counts: { $n }. When there are { $needed }, the day holds.
 }
dream-day-finding-few-helpers = Helpers who count: { $n }. When there are { $needed }, the help doesn’t rest on one alone. A child or an animal doesn’t count as a helper, and wished-for helpers count up to as many as adults who already exist.
dream-day-finding-children-unwalked = { $n ->
    [one] { $names } is in the day, but not in a moment that has the whole road.
   *[other] { $names } are in the day, but not in a moment that has the whole road.
 } So it doesn’t show what changed for the child. Tell the road to a moment with the child in it.
dream-day-finding-one-part = All the moments belong to { dream-day-into }. Help is needed differently at different times. Add a moment to another part of the day too.
dream-day-finding-children-absent = { $n ->
    [one] One child hasn’t been chosen for any moment: { $names }. The day is theirs too. If they are in the text already, choose them under “Who is there?”. Otherwise add a moment with them in it, or tell where they are then.
   *[other] { $n } children haven’t been chosen for any moment: { $names }. The day is theirs too. If they are in the text already, choose them under “Who is there?”. Otherwise add a moment with them in it, or tell where they are then.
 }
