"""The book: chapters in every language, built with Jupyter Book in the course's own theme."""
