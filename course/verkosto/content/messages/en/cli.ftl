cli-about = Verkosto, a course on networked work in child welfare.
cli-lab = Opens the course in your browser.
cli-lang = Language: fi or en.
cli-book = Builds the book, and shows it in a browser if you ask.
cli-release = Makes the students’ exercises from the solutions with nbgrader.
cli-extra-missing = The command verkosto { $verb } is for instructors and needs additions that are not installed. Install them first: pip install { $packages }
