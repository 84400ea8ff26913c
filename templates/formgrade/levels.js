// Levels are chosen in the rubric: the choice fills nbgrader's own number and writes each criterion's level into its
// comment, which is what the student reads. The comment is also where a choice is kept. Everything else in it is the
// marker's own: a choice changes the level's name in its line and nothing beside it.
document.addEventListener("DOMContentLoaded", function () {
  const rubrics = [...document.querySelectorAll(".nbgrader_cell:has(.verkosto-rubric)")].map(function (cell) {
    const comment = cell.querySelector("textarea.comment");
    const score = cell.querySelector("input.score");
    const table = cell.querySelector(".verkosto-rubric");
    if (!comment || !score) return null;
    const levels = [...table.querySelectorAll("thead th")].slice(1).map((head) => head.textContent);
    const rows = [...table.querySelectorAll("tbody tr")].map(function (row, number) {
      const name = row.querySelector("th").textContent;
      const inputs = [...row.querySelectorAll("td[data-points]")].map(function (place) {
        const input = document.createElement("input");
        input.type = "radio";
        input.name = score.id + "-" + number;
        const label = document.createElement("label");
        label.append(input, ...place.childNodes);
        place.append(label);
        input.dataset.points = place.dataset.points;
        return input;
      });
      // nbgrader's Tab goes from one .tabbable to the next; arrows move within a criterion.
      inputs[0].classList.add("tabbable");
      return { name, inputs, mark: "- **" + name + ":** " };
    });
    const differs = document.createElement("p");
    differs.className = "verkosto-differs";
    differs.setAttribute("role", "status");
    cell.querySelector(".panel-heading").after(differs);

    function levelIn(row, line) {
      return line.startsWith(row.mark) ? levels.findIndex((level) => line.startsWith(row.mark + level)) : -1;
    }

    function placeOf(row, lines) {
      return lines.findIndex((line) => levelIn(row, line) >= 0);
    }

    function write() {
      const lines = comment.value.split("\n");
      let after = -1; // the line of the criterion before, which a new line follows
      for (const row of rows) {
        const level = row.inputs.findIndex((input) => input.checked);
        const place = placeOf(row, lines);
        if (place >= 0) {
          after = place;
          if (level < 0) continue;
          const tail = lines[place].slice((row.mark + levels[levelIn(row, lines[place])]).length);
          lines[place] = row.mark + levels[level] + tail;
        } else if (level >= 0) {
          after += 1;
          lines.splice(after, 0, row.mark + levels[level]);
        }
      }
      // An empty line between the levels and the marker's words, so that they are a paragraph and not glued to a level.
      if (after >= 0 && lines[after + 1] !== "") lines.splice(after + 1, 0, "");
      if (after >= 0 && after + 2 >= lines.length) lines.push("");
      comment.value = lines.join("\n");
    }

    function sum() {
      const chosen = rows.map((row) => row.inputs.find((input) => input.checked));
      if (!chosen.every(Boolean)) return null;
      const points = chosen.reduce((total, input) => total + Number(input.dataset.points), 0);
      return Math.min(Number(table.dataset.most), Math.round(points * 100) / 100);
    }

    function compare() {
      const points = sum();
      const same = points === null || score.value === "" || Number(score.value) === points;
      const shown = (number) => Number(number).toLocaleString(words.language);
      const told = words.differ.replace("{levels}", shown(points)).replace("{points}", shown(score.value));
      if (differs.textContent !== (same ? "" : told)) differs.textContent = same ? "" : told;
    }

    function read() {
      const lines = comment.value.split("\n");
      for (const row of rows) {
        const place = placeOf(row, lines);
        const level = place < 0 ? -1 : levelIn(row, lines[place]);
        row.inputs.forEach((input, number) => {
          input.checked = number === level;
        });
      }
      compare();
    }

    table.addEventListener("change", (event) => {
      event.stopPropagation();
      write();
      comment.dispatchEvent(new Event("change", { bubbles: true }));
      const points = sum();
      if (points !== null) {
        score.value = points;
        score.dispatchEvent(new Event("change", { bubbles: true }));
      }
      compare();
    });
    comment.addEventListener("change", read);
    score.addEventListener("input", compare);
    return { read, compare };
  });
  for (const folded of document.querySelectorAll(".verkosto-marking details:not(.verkosto-asked)")) folded.open = true;

  // What waits and has points can be confirmed as it stands: nbgrader offers that for points given by hand alone.
  function confirmable(score) {
    return score.classList.contains("needs_manual_grade") && (score.value !== "" || Number.parseFloat(score.placeholder) >= 0);
  }
  for (const score of document.querySelectorAll("input.score")) {
    score.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && confirmable(score)) score.closest(".nbgrader_cell").querySelector(".mark-graded").click();
    });
  }

  // nbgrader fills in comments and points when they have come, and tells nobody.
  $(document).ajaxComplete(function (_event, _request, settings) {
    const comments = settings.url.includes("/api/comments");
    if (!comments && !settings.url.includes("/api/grade")) return;
    for (const rubric of rubrics) if (rubric) rubric[comments ? "read" : "compare"]();
    for (const score of document.querySelectorAll("input.score")) {
      if (confirmable(score)) $(score).closest(".nbgrader_cell").find(".mark-graded").show();
    }
  });
});
