# The book: its pages' own words, and what the building says.
book-skip = Skip to content
book-chapters = Chapters
book-menu = Contents
book-close = Close
book-contents = On this page
book-next-label = Previous and next chapter
book-print = Print
book-same-chapter = Same chapter in English
book-this-language = In English
book-no-such-page = There is no page at this address. It may have moved.
book-to-the-start = To the start of the book
book-page-tools = Page tools
book-brief = In brief
book-document-title = { $kind }: { $name }
book-document-shared = { $title } (exercises { $first } and { $last })
book-search = Search
book-search-label = Search the book
book-search-title = Search
book-search-results = Search results
book-searching = Searching
book-search-found = Pages found: { $count }
book-search-nothing = No page was found. Try a shorter word or another form of it.
book-search-needs-script = Search needs a browser with JavaScript turned on. You can find the chapters in the list.
book-admonition-attention = Please note
book-admonition-caution = Take care
book-admonition-danger = Beware
book-admonition-error = To be put right
book-admonition-hint = Hint
book-admonition-important = Important
book-admonition-note = Note
book-admonition-seealso = See also
book-admonition-tip = Tip
book-admonition-warning = Warning
book-option-serve = Show the finished book in a browser on this computer.
book-option-port = The port to show the book on. The first free one by default.
book-option-lang = Build this language only.
book-missing-extra = The book’s builder is missing. Install it in the course’s source folder with pip install ".[book]", and give the command again.
book-missing-bundle = The front-end’s files are missing from { $folder }. Build them with cd frontend && npm ci && node build.mjs.
book-missing-chapters = There are no chapters in { $folder }. Give the command in the course’s source folder, where _config.yml and book are.
book-faults =
    { $count ->
        [one] The book ({ $name }) was not built. There is one thing to put right.
       *[other] The book ({ $name }) was not built. There are { $count } things to put right.
    }
book-built = The book is ready: { $file }
book-serving = The book is at { $address }. Press Ctrl+C to stop.
book-port-taken = Port { $port } is taken. Choose another or leave --port out.
