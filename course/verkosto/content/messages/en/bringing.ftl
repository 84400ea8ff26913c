# Taking in answers that were made elsewhere: a file from the book's page or another machine
bringing-title = Work from elsewhere
bringing-about = Have you done exercises on the book’s pages or on another computer? Open the file answers.json that you brought from there. It is joined with the work on this computer, and all your answers are kept.
bringing-open = Open an answers file
bringing-stray = Your folder has the file { $path }. It holds answers, but the exercises do not read them from there. Take them in?
bringing-take = Take in
bringing-cancel = Cancel
bringing-reading = Reading the file.
bringing-ask = Take in the file { $file }?
bringing-taken =
    { $count ->
        [one] Taken in from { $file }: { $names }.
       *[other] { $count } pieces of work taken in from { $file }: { $names }.
    }
bringing-nothing-new = The file { $file } had nothing new. Your work is as it was.
bringing-before = Your work as it was before this is in the file { $path }.
bringing-not-answers = The file { $file } is not an answers file. Choose the file named answers.json. On the book’s pages you get it with the button Download answers to carry on.
bringing-too-large = The file { $file } is too large for an answers file. Check that you chose the right one.
bringing-empty = The file { $file } has no answers yet.
bringing-single = The file { $file } holds only one piece of work and does not say which exercise it belongs to. Open it on the book’s page under its own exercise, and download the answers there.
bringing-newer = The file { $file } was made with a newer version of the course. Update the course and open the file again.
bringing-other-course = The file { $file } has answers that do not belong to this course. Check that you chose the right file.
bringing-broken = The file was partly broken. What could be read was taken in. Show the file to your instructor if something is missing.
bringing-others =
    { $count ->
        [one] One piece of work in the file does not belong to this course. It was left out.
       *[other] { $count } pieces of work in the file do not belong to this course. They were left out.
    }
bringing-document-newer = “{ $title }” was made with a newer version of the course. It was left out. Update the course and open the file again.
bringing-document-misfit = “{ $title }” has something in it that does not belong there. It was left out. Show the file to your instructor.
bringing-document-private = “{ $title }” has a personal identity code, an account number, an e-mail address or a phone number in it. It was left out. Remove it from the file and open the file again.
bringing-document-full = “{ $title }” has no room for both the file’s text and yours. The text in the file was left out, and your own work is as it was.
bringing-doubt-language =
    “{ $title }” has { $count ->
        [one] one quotation
       *[other] { $count } quotations
    } from the { $language ->
        [en] English
        [fi] Finnish
       *[other] other language’s
    } case material. The quotations are kept, but their place is not found in this material.
bringing-doubt-notes =
    “{ $title }” has { $count ->
        [one] one quotation that is
       *[other] { $count } quotations that are
    } not found in the case material of this exercise. The work may be from another exercise, or the material has been changed.
bringing-cannot-write = The answers could not be saved. Your work is as it was, and the file is where it was. Check that the disk has room, and try again.
bringing-failed = The file could not be taken in, because the course did not answer. Your work is as it was. See whether the course’s own window is open, and try again.
bringing-name = “{ $title }”
