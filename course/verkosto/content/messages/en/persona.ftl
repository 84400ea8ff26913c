# The persona's fields and words
kind-persona = Persona
persona-field = { $field ->
    [strengths] Strengths
    [life_situation] Life situation
    [needs_and_wishes] Needs and wishes
    [values] Values
    [challenges] Challenges
   *[other] Field
 }
persona-invitation = { $field ->
    [strengths] What gives them strength?
    [life_situation] What is their life like now?
    [needs_and_wishes] What do they wish for, in their own words?
    [values] What matters to them?
    [challenges] What weighs on their days?
   *[other] What do you know of them?
 }
persona-source = { $source ->
    [own_words] own words
    [record] a record
    [worker_view] a worker’s view
    [assumption] assumption
   *[other] another source
 }
persona-source-bare = { $source ->
    [own_words] own words, no passage
    [record] a record, no passage
    [worker_view] a worker’s view, no passage
   *[other] no passage
 }
persona-home = { $home ->
    [same] in the same home
    [elsewhere] elsewhere
    [unknown] not known
   *[other] another home
 }
persona-quoted = “{ $quote }”
persona-nameless = No name yet
persona-still-empty = still empty
persona-fictional = An example case. The people are invented.
persona-progress = { $filled } of { $of } fields filled
persona-count = { $count ->
    [0] still empty
    [one] 1 statement
   *[other] { $count } statements
 }

# Case material
notes-title = Case material
notes-hint = Click a sentence to make a statement of it. If you want only part of a sentence, drag over that part.
notes-hint-touch = Tap a sentence to make a statement of it. If you want only part of a sentence, press and hold a word.
notes-keys = Arrows go from sentence to sentence, Enter selects. Shift and an arrow move the end of the passage, Ctrl and an arrow its beginning.
persona-passage-is = Where does the passage belong?
persona-passage-open = Open the statement “{ $text }”
persona-passage-text = The statement in short
persona-passage-source-ask = Please choose where this comes from.
persona-passage-add = Add statement
persona-passage-cancel = Cancel
persona-passage-to = Field: { persona-field }
persona-passage-quote = Quote
persona-attach-notice = Select the passage that “{ $text }” rests on.
persona-attach = Attach passage
persona-attached = The passage was attached to “{ $text }”.
persona-added = Added to { persona-field }.
persona-field-full = The field { persona-field } has { $most } statements. There is no room for more.
persona-quote-set = The quote was changed.

# A statement
persona-edit = Edit the statement: { $text }
persona-statement = Statement
persona-statement-source = Where does this come from?
persona-statement-menu = Move or delete: { $text }
persona-statement-keys = Alt and the arrows move the statement.
persona-statement-done = Close statement
persona-statement-delete = Delete statement
persona-passage-missing = Where in the case material does this come from? Attach a passage, or mark the statement as an assumption.
persona-passage-moved = The case material has changed and the passage is no longer in its place. Please select it again.
persona-passage-show = Show passage
persona-passage-of = Show the passage: { $text }
persona-passage-drop = Detach passage
persona-menu-edit = Edit statement
persona-menu-up = Move up
persona-menu-down = Move down
persona-menu-field = Move to { persona-field }
persona-menu-delete = Delete statement
persona-moved = Moved to { persona-field }, place { $place }.
persona-removed = The statement “{ $text }” was deleted.

# Who this is
persona-name = Name
persona-age = Age
persona-quote = Quote
persona-quote-invitation = What would they say of themselves?
persona-avatar = Change the picture
persona-avatar-choice = Picture
persona-avatar-name = { $avatar ->
    [moss] Moss
    [birch] Birch
    [lake] Lake
    [heather] Heather
    [stone] Stone
    [rowan] Rowan
   *[other] Picture
 }

# People and animals who matter
persona-people = People and animals who matter
persona-people-later = You will find them ready in the dream day and on the network map later.
persona-people-add = Add a person or animal
persona-people-full = There are { $most } people and animals. There is no room for more.
persona-person-edit = Edit: { $who }
persona-person-new = new
persona-person-name = Name
persona-person-kind = A person or an animal?
persona-person-kind-word = { $kind ->
    [person] person
    [animal] animal
   *[other] somebody
 }
persona-person-relation = Relation
persona-person-relation-invitation = for instance younger child or neighbour
persona-person-home = Do they share a home?
persona-person-done = Close details
persona-person-delete = Delete { $kind ->
    [person] person
    [animal] animal
   *[other] the details
 }
persona-person-removed = { $who } was deleted.

# Nudge
persona-nudge = A thought
persona-nudge-skip = Skip this

# Versions
persona-version = Version { $number }
persona-versions = Version
persona-version-chosen = { $label }, to hand in
persona-version-add = Make another version
persona-versions-full = There are { $most } versions. Delete one if you want to make another.
persona-version-added = { $label } is there. It starts as a copy.
persona-version-label = Name of the version
persona-version-choose = Choose for handing in
persona-version-now-chosen = { $label } will be handed in.
persona-version-delete = Delete version
persona-version-removed = { $label } was deleted.
persona-compare = Compare versions
persona-compare-close = Close comparison
persona-compare-with = Compare with
persona-difference = { $difference ->
    [only] only here
    [changed] changed
    [moved] in another field
    [same] the same
   *[other] a difference
 }
persona-compare-summary = { $count ->
    [0] The versions do not differ.
    [one] The versions differ in one place, marked in words.
   *[other] The versions differ in { $count } places, marked in words.
 }

# Feedback
persona-finding-empty = This persona is still empty. Start with one thing that works in their life. Select a passage in the case material or write straight into a field.
persona-finding-there = { $statements ->
    [one] The persona has 1 statement.
   *[other] The persona has { $statements } statements.
 } { $passages ->
    [0] None rests on a passage yet.
    [one] 1 of them rests on a passage.
   *[other] { $passages } of them rest on a passage.
 }
persona-finding-there-asking = { persona-finding-there } { $asked ->
    [one] One statement is asked about below.
   *[other] { $asked } statements are asked about below.
 } Whether the others have the right source and field is not assessed here.
persona-finding-all-problems = There are { $challenges } challenges and { $strengths } strengths. Someone who reads only about challenges cannot see where this person draws strength. Look in the case material for what they do, can do and love.
persona-finding-no-own-words = Every statement is what somebody else said or thought. A persona like that tells how the person looks to others. Find a sentence of their own in the case material and make it a statement.
persona-finding-child-unheard = { $count ->
    [one] { $name } is there, but not yet in their own words. Without those, adults settle things over a child’s head. See what the child has been asked and how they answered.
    [2] { $name } and { $other } are there, but not yet in their own words. Without those, adults settle things over the children’s heads. See what each has been asked and how they answered.
   *[other] { $count } people under 18 are there without any words of their own, { $name } and { $other } first. Without those, adults settle things over the children’s heads. See what each has been asked and how they answered.
 }
persona-finding-source-without-passage = { $count ->
    [one] The source of “{ $text }” is given as { persona-source }, but there is no passage. The family may read this one day. Attach a passage or mark it as an assumption.
   *[other] { $count } statements have a source but no passage, the first being “{ $text }”. The family may read these one day. Attach passages or mark the statements as assumptions.
 } An assumption may stay as long as it is marked as one.
persona-finding-passage-moved = { $count ->
    [one] The passage of “{ $text }” no longer matches the case material. A reader cannot find what it rests on. Please select the passage again.
   *[other] The passages of { $count } statements no longer match the case material, the first being that of “{ $text }”. A reader cannot find what they rest on. Please select the passages again.
 }
persona-finding-own-words-unquoted = { $count ->
    [one] The source of “{ $text }” is given as { persona-source }, but its passage holds no quotation.
   *[other] { $count } statements have { persona-source } as their source but no quotation in the passage, the first being “{ $text }”.
 } If somebody else is speaking, the person goes unheard. Who speaks there? Reported speech may keep this source.
persona-finding-quoted-elsewise = { $count ->
    [one] The source of “{ $text }” is given as { persona-source }, but the whole passage is a quotation.
   *[other] { $count } statements rest on a quotation but have a source other than own words, the first being “{ $text }”.
 } If it is the persona speaking, a reader cannot tell. Read around the passage. Whose words are these?
persona-finding-whose-words = { $count ->
    [one] The source of “{ $text }” is given as { persona-source }, but somebody else speaks in its passage.
   *[other] { $count } statements have { persona-source } as their source, but somebody else speaks in the passage, first “{ $text }”.
 } Whose words are these? Readers take them for the persona’s own unless the text says who speaks. Add the speaker’s name to the text.
persona-finding-notes-as-record = { $count ->
    [one] The source of “{ $text }” is given as { persona-source }, and its passage comes from a worker’s notes.
   *[other] { $count } statements have { persona-source } as their source and a passage from a worker’s notes, the first being “{ $text }”.
 } Is it a recorded fact, or what the worker saw or thought? Readers trust a record more. A fact may keep this source.
persona-finding-whose-matter = { $count ->
    [one] “{ $text }” or its passage speaks of another adult.
   *[other] { $count } statements or their passages speak of another adult, the first being “{ $text }”.
 } Whose matter is this? That person may read it one day too. It may stay if it is about the persona’s own life.
persona-settle-matter = It may stay
persona-settle-matter-this = It may stay: { $text }
persona-settled-matter = Whose matter “{ $text }” is will not be asked any more, unless you change the statement.
persona-settle = The source is right
persona-settle-this = The source is right: { $text }
persona-settled = The source of “{ $text }” is not asked about any more, unless you change the statement.
persona-finding-passage-twice = “{ $text }” and “{ $other }” rest on the same passage. In the points, the same thing counts once. If they say the same, one is enough. If not, give each a passage of its own.
persona-finding-said-twice = The statement “{ $text }” is there twice. In the points it counts once. Delete one, or say something else in it.
persona-finding-many-details = The persona has { $count } statements. Each detail narrows how many people it could describe, until one person can be recognised. Ask of each whether the help would change without it.
persona-finding-long-statement = { $count ->
    [one] The statement “{ $text }” is long.
   *[other] { $count } statements are long, the first being “{ $text }”.
 } In a long statement, fact and reading mix easily. Split a long one so that each part has a source of its own.
persona-finding-assumption = { $count ->
    [one] One statement is an assumption: “{ $text }”.
   *[other] { $count } statements are assumptions, the first being “{ $text }”.
 } How could you ask the person themselves? An assumption may stay as long as it is marked as one.
persona-finding-field-empty = The field { persona-field } is still empty. { $field ->
    [strengths] Without strengths, help starts from what is lacking. What already works for them?
    [life_situation] A reader cannot see where they stand now. Who lives at home, and what has just happened?
    [needs_and_wishes] Help is then planned from other people’s wishes. What do they wish for themselves?
    [values] Values show what they will not give up. What matters to them?
    [challenges] A reader cannot tell where help is needed. What weighs on their days?
   *[other] What would belong there?
 }
persona-finding-no-people = There is nobody around the persona yet. Help often starts from those who are already close. Which people and animals matter to them?
persona-finding-no-name = The persona has no name yet. A name helps us talk about a person. Write an invented first name.
persona-finding-complete = Every field has something in it, and every statement has its source.
persona-finding-beyond = This check doesn’t know the key. The points also ask how passage, source and field fit, whether all important people and animals are there, and whether ages and homes match the material. { $hand ->
    [yes] Your instructor assesses the content.
   *[no] Nothing else is assessed.
 } You can hand in when you like.
persona-finding-few = Statements that rest on a passage: { $n }. { $needed } that matter are enough for all the points. Look for more in the case material.
persona-finding-unread = { $n ->
    [one] No passage comes from this text yet: { $notes }. Might there be something in it?
   *[other] No passage comes from these texts yet: { $notes }. Might there be something in them?
 }
persona-finding-wordless = { $count ->
    [one] The statement “{ $text }” has too few words for a reader to understand it.
   *[other] { $count } statements have too few words for a reader to understand them. The first is “{ $text }”.
 } Say it briefly in your own words. Otherwise it doesn’t count.
persona-finding-passage-short = { $count ->
    [one] The passage of “{ $text }” is only a few characters long.
   *[other] The passages of { $count } statements are only a few characters long. The first statement is “{ $text }”.
 } It doesn’t show what the statement rests on, and it costs points. Select one sentence.
persona-finding-passage-long = { $count ->
    [one] The passage of “{ $text }” is long.
   *[other] The passages of { $count } statements are long. The first statement is “{ $text }”.
 } It doesn’t show what the statement rests on, and may bring no points. Select one sentence.
persona-finding-one-field = { $n } of the statements with a passage are in the field { persona-field }. One field is not enough for all the points, so that more of the person shows. What would the other fields tell?
persona-finding-one-source = Statements whose source is { persona-source }: { $n }. One source is not enough for all the points, so that others’ knowledge shows too. Who else tells about them?
persona-finding-person-twice = { $name } is there twice. In the points the same person or animal counts once, and the second entry costs points. Delete one.
persona-finding-ages-open = { $n ->
    [one] One person’s age is missing: { $names }.
   *[other] { $n } people’s ages are missing: { $names }.
 } If the case material tells the age, write it. If not, you can leave it open.
persona-finding-homes-open = { $n ->
    [one] It doesn’t show where one of them lives: { $names }.
   *[other] It doesn’t show where { $n } of them live: { $names }.
 } If the case material tells the home, choose it. If not, you can leave it open.
persona-finding-other-version = This feedback is about { $label }. Another version is the one to hand in.
