# How saving goes, and what has happened to the file of answers.
saving-untouched = No changes yet
saving-waiting = Saving
saving-saved = Saved { $hours }:{ $minutes }
saving-saved-earlier = Saved { $day }/{ $month } at { $hours }:{ $minutes }
saving-saved-before = Saved earlier
saving-save = Save
saving-left-out = { $count ->
    [one] The field “{ $field }” needs putting right. Some of its text is not saved.
   *[other] { $count } fields need putting right, the first being “{ $field }”. Some of their text is not saved.
 }
saving-rest = The rest: { $state }
saving-elsewhere = The same work is open in another tab too. You can write in either, and everything is kept.
saving-unconnected = Not saved yet. Your text is kept in this browser and will be saved when the connection is back.
saving-unconnected-unkept = Not saved yet, and this browser does not keep your text. Please copy it before you close the window.
saving-failed = Your text could not be saved. Everything is still in this window. Press Save.
saving-disk-full = Your text could not be saved because the disk is full. Everything is still in this window. Free some space and press Save.
saving-forbidden = Your text could not be saved because nothing may be written in the folder { $folder }. Everything is still in this window. Allow writing and press Save.
saving-busy = Your text could not be saved because another program is using the answers file. Everything is still in this window. Wait a moment and press Save.
saving-newer = This work was made with a newer version of the course, so it is not changed here. Update the course and open the exercise again.
saving-too-long = The field “{ $field }” has { $count ->
    [one] one character
   *[other] { $count } characters
 } too many. The whole text is still in the field, but only its beginning is saved. Shorten the text.

# Where in a document: the last list, the place in it, and the field.
saving-list = { $list ->
    [actors] actor
    [answers] answer
    [challenges] challenges
    [helpers] helper
    [homes] home
    [life_situation] life situation
    [moments] moment
    [needs_and_wishes] needs and wishes
    [people] person or animal
    [plans] plan
    [strengths] strengths
    [ties] tie
    [values] values
    [variants] version
   *[other] part
 }
saving-field = { $field ->
    [act] what I did
    [age] age
    [clock] time
    [goal] goal
    [horizon] number of years
    [label] name of the version
    [name] name
    [needs] what is needed
    [offers] what is offered
    [quote] quote
    [relation] relation
    [relief] what eased it
    [role] role
    [since] since when
    [text] text
    [worry] worry
   *[other] detail
 }
saving-place = { $item ->
    [0] { saving-field }
   *[other] { saving-list } { $item }, { saving-field }
 }
saving-refused = Your text could not be saved because it holds something the course does not know. Everything is still in this window. Undo your last change.
saving-refused-shape = Your work could not be saved. Please put this right: { saving-place }. Everything is still in this window.
saving-refused-long = Your work could not be saved because a text is too long: { saving-place }. There is room for { $limit } characters. Everything is still in this window.
saving-refused-many = Your work could not be saved because it has too many parts: { saving-list }. There is room for { $limit }. Everything is still in this window.
saving-refused-private = Your work could not be saved. It seems to hold { $kind ->
    [hetu] a personal identity code
    [iban] a bank account number
    [email] an e-mail address
    [phone] a telephone number
   *[other] something private
 }: { saving-place } (characters { $from }–{ $to }). Take it out and the work will be saved.

# What the store tells when it has taken up the file.
saving-file-damaged = The answers file could not be read. It is kept as { $file }. Go on from here, or show the file to your instructor.
saving-file-mended = Part of the answers file could not be read. The whole file is kept as { $file }. Show it to your instructor if something is missing.
saving-file-stuck = The answers file could not be read, and it could not be copied. Nothing will be written in it. Show the file { $file } to your instructor.
saving-file-closed = The answers file { $file } may not be read. Allow reading and open the exercise again.
saving-file-newer = These answers were made with a newer version of the course. You can read them, but changes are not saved. Update the course.
saving-file-replaced = Another file was put in the place of your answers. Your earlier work is kept as { $file }. If you want both, open it on the course’s start page, under Work from elsewhere.
saving-file-replaced-stuck = Another file was put in the place of your answers, and your earlier work could not be kept beside it. Free some space or allow writing in the folder, and open the exercise again.
saving-file-taken-up = Some answers were missing. They were found in the notebook { $notebook }.

# What is wrong in a file of answers.
answers-not-a-file = answers.json is not an ordinary file.
answers-too-large = answers.json is too large to read.
answers-too-deep = answers.json was not made by the course: its parts are nested too deep.
answers-encoding = answers.json was saved in the wrong encoding. It should be UTF-8.
answers-not-json = answers.json breaks off or is not a JSON file.
answers-shape = answers.json is not a file of answers.
answers-twice = answers.json holds the same thing twice.
answers-newer = answers.json was made with a newer version of the course. Update the course.
answers-document-newer = This answer was made with a newer version of the course. Update the course.
answers-document-damaged = This answer cannot be read because something in it is wrong.
