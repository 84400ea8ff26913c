# Under a widget in a book page: where the work is kept, taking it along, taking it in, taking it away.
book-kept-here = Your work stays on this device
book-kept-nowhere = Your work stays in this window only
book-where = Your work is saved in this browser only. In a private window it goes when you close the window. Download your answers to carry on in JupyterLab or on another device.
book-where-nowhere = This browser does not keep your work, so it goes when you close the window or load the page again. Download your answers before that. When you come back, carry on from the file you downloaded.
book-on-paper = On paper, this work stands with exercise { $number }.
book-needs-script = You can read the task here. To do it you need a newer browser with JavaScript turned on. If you opened the page straight from a file, open the book with verkosto book --serve.
book-module-missing = The exercise did not open here. Load the page again. Your earlier work is still kept on this device.
book-download = Download answers to carry on
book-open = Carry on from a file
book-remove = Delete from this device
book-cancel = Cancel
book-remove-this = Delete this work
book-remove-all = Delete all work
book-undo = Undo
book-ask-remove = What shall be deleted from this device? This browser now holds:
book-nothing-kept = There is no work of yours on this device yet.
book-removed =
    { $count ->
        [one] Deleted from this device: { $names }.
       *[other] Deleted { $count } pieces of work from this device: { $names }.
    }
book-restored = Undone. Your work is on this device again.
book-downloaded = Downloaded answers.json. It holds all your answers in this book. To go on in JupyterLab, press Open an answers file on the course’s start page and choose this file. It is joined with what you have written there.
book-taken-in =
    { $count ->
        [one] Taken in from the file: { $names }.
       *[other] Taken in { $count } pieces of work from the file: { $names }.
    }
book-take = Take it in
book-take-back = Take it back
book-taken-back = The work put aside, “{ $title }”, has been taken back.
book-ask-single = The file { $file } holds one piece of work. Take it in here: { $title }?
book-ask-doubtful = Take in the file { $file }?
book-doubt-single = The file does not say whom it is about. Your present work stays beside it.
book-doubt-language =
    The work “{ $title }” has { $count ->
        [one] one quotation
       *[other] { $count } quotations
    } from the case material in { $language ->
        [en] English
        [fi] Finnish
       *[other] another language
    }. The quotations stay, but their places are not found in the case material of this page.
book-doubt-notes =
    The work “{ $title }” has { $count ->
        [one] one quotation that is
       *[other] { $count } quotations that are
    } not found in the case material of this page. The work may be from another exercise, or the material has been changed.
book-taken-nothing = Nothing was taken in from the file. Your own work is as it was.
book-file-not-json = The file { $file } is not an answers file. Choose a file named answers.json. You get it with the button Download answers to carry on.
book-file-other-course = The file { $file } holds answers that do not belong to this course. Check that you chose the right file.
book-file-single-elsewhere = The file { $file } holds one piece of work. Open it under its own exercise: { $names }.
book-file-empty = The file { $file } holds no answers yet. Check that you chose the right file.
book-file-newer = The file { $file } was made with a newer version of the course. Open it in that version.
book-file-shape = The file { $file } does not hold answers as the course saves them. Choose a file that you downloaded from the book or from JupyterLab.
book-document-unknown = The file holds a piece of work “{ $title }” that this course does not know. It was left out.
book-document-newer = The work “{ $title }” was made with a newer version of the course. It was left out. Open it in that version.
book-document-kind = The work “{ $title }” is of the wrong kind in the file. It was left out.
book-document-fault = The work “{ $title }” was left out, because it holds something the course does not know: { saving-place }. Download the file again from where you did the work.
book-document-private = The work “{ $title }” was left out. It seems to hold { $kind ->
    [hetu] a personal identity code
    [iban] a bank account number
    [email] an e-mail address
    [phone] a phone number
   *[other] something private
 }: { saving-place }. Take it out of the file and open the file again.
book-storage-full = The browser’s storage is full, so your text was not saved. Everything is still in this window. Download your answers before you close it.
book-storage-forbidden = The browser does not allow saving. Everything is still in this window. Download your answers before you close it.
book-kept-aside = The work “{ $title }” was kept in a form that this page cannot read. It has been put aside, and nothing has been deleted.
book-kept-aside-newer = The work “{ $title }” was made with a newer version of the book, and this page cannot read it. It has been put aside, and nothing has been deleted. Load the page again to get the newest version.
book-aside-readable = Your earlier work “{ $title }” was put aside. This page can read it now. You can take it back, and your present work stays beside it.
book-download-aside = Download the work put aside
