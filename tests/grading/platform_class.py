"""What learning platforms give of a class, as people name and pack their files."""

from __future__ import annotations

import json
import zipfile
from copy import deepcopy
from io import BytesIO
from typing import Any

from answer_sets import answers_file
from keys import ROOT

NAME = "03-persoona-ja-unelmapaiva"
OTHER = "03-persona-and-dream-day"
EXPERT, NOVICE = answers_file("expert"), answers_file("novice")

Json = dict[str, Any]


def text(content: Json) -> str:
    return json.dumps(content, ensure_ascii=False)


def notebook(answers: Json | None = None, *, language: str = "fi") -> str:
    name = NAME if language == "fi" else OTHER
    made = json.loads((ROOT / "exercises" / language / name / f"{name}.ipynb").read_text(encoding="utf-8"))
    if answers is not None:
        made["metadata"]["verkosto"]["answers"] = answers
    return text(made)


def later(content: Json) -> Json:
    return {**deepcopy(content), "saved_at": "2026-11-25T12:00:00+00:00"}


def earlier(content: Json) -> Json:
    return {**deepcopy(content), "saved_at": "2026-11-23T12:00:00+00:00"}


def with_documents(content: Json, **documents: Json) -> Json:
    return {**content, "documents": content["documents"] | documents}


def packed(files: dict[str, str | bytes]) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name, content in files.items():
            made.writestr(name, content)
    return held.getvalue()


def moodle(name: str, number: int, file: str) -> str:
    return f"{name}_{number}_assignsubmission_file_/{file}"


BARE = text({"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
"""A notebook that does not say where it is from."""

CLASS: dict[str, str | bytes] = {
    moodle("Aalto Aino", 1, f"{NAME}.zip"): packed({f"{NAME}.ipynb": notebook(), "answers.json": text(EXPERT)}),
    moodle("Berg Ben", 2, "moduuli-3 (1).ipynb"): notebook(EXPERT),
    moodle("Carlsson Cia", 3, "answers.json"): text(EXPERT),
    moodle("Dahl Daniel", 4, "moduuli_3_dahl.ipynb"): notebook(),
    moodle("Dahl Daniel", 4, "answers (1).json"): text(EXPERT),
    moodle("Eklund Eva", 5, "palautus.zip"): b"PK\x03\x04 not a zip",
    moodle("Forss Fia", 6, f"{NAME}.ipynb"): "{ not a notebook",
    moodle("Holm Hanna", 7, "answers.json"): '{"format": 1, "documents": {"persona_senna": {"ki',
    **{moodle("Ikonen Iida", 8, f"{name}.docx"): "text" for name in ("essee", "liite", "loki", "muistio", "viite")},
    moodle("Juva Juho", 9, f"{OTHER}.ipynb"): notebook(EXPERT, language="en"),
    moodle("Korpi Kai", 10, "answers.json"): text(NOVICE),
    moodle("Korpi Kai", 11, "answers.json"): text(EXPERT),
    moodle("Laine Lea", 12, "vanha.zip"): packed({f"{NAME}.ipynb": notebook(), "answers.json": text(NOVICE)}),
    moodle("Laine Lea", 12, "uusi.zip"): packed({"answers.json": text(later(EXPERT))}),
    moodle("Mäki Maj", 13, "Verkosto.zip"): packed(
        {f"Verkosto/{NAME}/{NAME}.ipynb": notebook(), f"Verkosto/{NAME}/answers.json": text(EXPERT)}
    ),
    moodle("Oja Olli", 15, f"{NAME}_2026-11-24-14-00-00.zip"): packed({"answers.json": text(EXPERT)}),
    moodle("Oja Olli", 15, f"{NAME}_2026-11-24-15-00-00.zip"): packed({"answers.json": "[]"}),
    moodle("Niemi Nea", 14, f"{NAME}.ipynb"): notebook(),
    moodle("Pelto Pia", 16, "answers.json"): text(
        with_documents(EXPERT, persona_oona={"kind": "persona", "variants": []})
    ),
    moodle("Rinne Riku", 17, f"{NAME}.ipynb"): BARE,
    moodle("Salo Sami", 18, "tehtava.ipynb"): BARE,
    moodle("Salo Sami", 18, "answers.json"): text(EXPERT),
}
