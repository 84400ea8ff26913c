"""Who writes an exercise or a case wrongly is told in their own language what is wrong, where, and what to try."""

from __future__ import annotations

import pytest

from verkosto.content import ContentError
from verkosto.content.reading import ROOT, read
from verkosto.models.exercise import Exercise
from verkosto.render.content_faults import content_faults

FILE = "exercises/e3_3.yml"

FAULTS = {
    "unknown field": ("kind:", "kinds: x\nkind:", "rivi 3: kenttää kinds ei tunneta."),
    "unknown field of a text": ("    title: Mitä", "    titel: Mitä", "kohta text › fi: title puuttuu. Lisää se."),
    "missing field": ('number: "3.3"\n', "", "rivi 1: number puuttuu. Lisää se."),
    "wrong type": ("outcomes: [road]", "outcomes: road", "kenttään outcomes kuuluu luettelo."),
    "wrong id": ("  - id: voice", "  - id: Oma Ääni", "”Oma Ääni” ei käy tunnukseksi."),
    "wrong setting": ("part: road", "parts: road", "kohta settings: kenttää parts ei tunneta."),
    "no YAML": ("outcomes: [road]", "outcomes: [road", "tältä riviltä alkavat sulkeet eivät pääty"),
}


@pytest.mark.parametrize(("right", "wrong", "told"), FAULTS.values(), ids=FAULTS)
def test_a_fault_of_an_exercise_is_told_by_file_line_and_field(right: str, wrong: str, told: str) -> None:
    text = (ROOT / FILE).read_text(encoding="utf-8")
    assert text.count(right) == 1
    with pytest.raises(ContentError) as refused:
        read(FILE, text.replace(right, wrong), Exercise, id="e3_3")
    sentences = content_faults("fi", refused.value)
    assert told in sentences
    assert all(line.startswith(f"{FILE}, rivi ") for line in sentences.splitlines())
