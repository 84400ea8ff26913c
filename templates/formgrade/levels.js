// Levels are chosen in the rubric: the choice fills nbgrader's own number and writes each criterion's level at the head
// of its comment, which is what the student reads. The comment is also where a choice is kept.
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

    function choose() {
      const own = comment.value.split("\n").filter((line) => !rows.some((row) => line.startsWith(row.mark)));
      const lines = rows.flatMap(function (row) {
        const level = row.inputs.findIndex((input) => input.checked);
        return level < 0 ? [] : [row.mark + levels[level]];
      });
      comment.value = [lines.join("\n"), own.join("\n").trim()].filter(Boolean).join("\n\n");
      comment.dispatchEvent(new Event("change", { bubbles: true }));
      if (lines.length < rows.length) return;
      const points = rows.map((row) => Number(row.inputs.find((input) => input.checked).dataset.points));
      score.value = Math.min(Number(score.dataset.most), Math.round(points.reduce((sum, one) => sum + one) * 100) / 100);
      score.dispatchEvent(new Event("change", { bubbles: true }));
    }

    function read() {
      const lines = comment.value.split("\n");
      for (const row of rows) {
        const said = lines.find((line) => line.startsWith(row.mark));
        row.inputs.forEach((input, level) => {
          input.checked = said === row.mark + levels[level];
        });
      }
    }

    score.dataset.most = table.dataset.most;
    table.addEventListener("change", (event) => {
      event.stopPropagation();
      choose();
    });
    comment.addEventListener("change", read);
    return read;
  });
  for (const folded of document.querySelectorAll(".verkosto-marking details:not(.verkosto-asked)")) folded.open = true;
  // nbgrader fills the comments in when they have come, and tells nobody.
  $(document).ajaxComplete(function (_event, _request, settings) {
    if (settings.url.includes("/api/comments")) for (const read of rubrics) if (read) read();
  });
});
