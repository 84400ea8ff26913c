"""Measures of the course's Finnish: sentences short enough to say, words plain enough to meet at work."""
