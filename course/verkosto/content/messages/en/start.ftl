# The start page
start-language-name = In English
start-tab = Start
start-title = Verkosto
start-lead = How a child, a parent and everyone who helps them find each other. Ten modules, one family at a time.
start-continue = Continue: { $title }
start-begin = Begin: { $title }
start-modules = Modules
start-tally-zip = Hand-in file made { $handed } / { $all }
start-tally-exchange = Handed in { $handed } / { $all }
start-state-later = Opens later
start-state-fresh = Not started
start-state-started = { $done }/{ $of } exercises filled in
start-state-done = Filled in, not handed in
start-state-handed_in-zip =
    { $left ->
        [0] Hand-in file made
       *[other] Hand-in file made, { $done }/{ $of } exercises filled in
    }
start-state-handed_in-exchange =
    { $left ->
        [0] Handed in
       *[other] Handed in, { $done }/{ $of } exercises filled in
    }
start-state-changed-zip = Changed, make the file again
start-state-changed-exchange = Changed since handed in
start-handed-in-at-zip = File made { $moment }. Your work is handed in only when the file is on your learning platform.
start-handed-in-at-exchange = Handed in { $moment }.
start-receipt = Open the receipt
start-hours = about { $hours } hours
start-work-title = Your work is on this computer
start-work = Everything is saved in the folder { $folder }. Nothing is sent anywhere until you hand it in yourself.
start-hand-in-title = How to hand in
start-hand-in = Open the module and press Hand in. If you get a hand-in file, take it to your learning platform next. The receipt shows your answers. You can hand in again.
start-other-language-title = The other language
start-other-language = The whole course changes its language. The exercises there have answers of their own, and the answers in this language stay as they are.
start-tools = Show JupyterLab’s tools
start-hide-tools = Hide JupyterLab’s tools
start-about = This is a teaching aid, and its people are invented. It gives no legal advice and decides nothing about a real client.
start-loading = The course is opening.
start-late = If you are still waiting, load the page again.
start-not-loaded = The modules could not be shown. See whether the course’s own window is open, and press Try again.
start-try-again = Try again
start-close-tab = Close tab
start-main = Course
