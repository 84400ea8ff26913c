cli-about = Verkosto, a course on networked work in child welfare.
cli-lab = Opens the course in your browser.
cli-lang = Language: fi or en.
cli-book = Builds the book, and shows it in a browser if you ask.
cli-release = Makes the exercises from the solutions, as nbgrader releases them.
cli-extra-missing = The command verkosto { $verb } is for instructors and needs more than students do. Run this first: pip install { $packages }
