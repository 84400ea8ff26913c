// nbgrader's own words on the marker's page, in the language of the run.
document.addEventListener("DOMContentLoaded", function () {
  const texts = {
    "button.mark-graded": words.confirm,
    "button.full-credit": words.full,
    "button.no-credit": words.none,
    ".previous a": words.previous,
    ".next a": words.next,
    ".nbgrader-label:not(:has(code))": words.answer,
    ".nbgrader-label:has(code)": words.automatic,
  };
  for (const [place, text] of Object.entries(texts)) {
    for (const element of document.querySelectorAll(place)) element.textContent = text;
  }
  const beside = [
    [".nbgrader_cell span:has(> .extra-credit)", "(extra credit)", words.extra],
    [".panel-title .pull-right, .live-notebook .name-hidden", "Submission", words.submission],
  ];
  for (const [place, theirs, ours] of beside) {
    for (const element of document.querySelectorAll(place)) {
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) node.data = node.data.replace(theirs, ours);
      }
    }
  }
  // A comment's placeholder comes with the comment; what nbgrader found itself, such as an empty answer, stays in it.
  $(document).ajaxComplete(function () {
    for (const comment of document.querySelectorAll("textarea.comment")) {
      if (comment.placeholder.startsWith("Type any comments")) comment.placeholder = words.comment;
    }
  });
});
