"""The book: chapters in every language, built with Jupyter Book, with the course's own theme and living widgets."""
