"""Handing in a module: one zip that any learning platform takes, and a receipt that opens without a network.

The zip holds the notebook (with the answers in its metadata) and answers.json, flat, as `nbgrader
zip_collect` reads it. Every hand-in is kept, and remembered in the learner's folder so that later changes can
be told.
"""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import asdict, dataclass
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Literal

from verkosto.answers import FILE_NAME, AnswersFile, read_answers
from verkosto.answers.across import originals, read_across
from verkosto.answers.leaving import leaving
from verkosto.lab.embedding import drop_widget_outputs, embed
from verkosto.lab.exchange import submit
from verkosto.lab.folder import HIDDEN, write
from verkosto.lab.progress import module_states
from verkosto.lab.shipped import module_of
from verkosto.messages import say
from verkosto.models.exercise import Module
from verkosto.render.receipt import Receipt, receipt_html

RECORD = "hand_ins.json"
FORMAT = 1


class NotOurs(Exception):
    """The notebook belongs to no module of the course, so that it cannot be handed in."""


@dataclass(frozen=True)
class HandIn:
    """One hand-in. Paths are relative to the learner's folder; `answers` is a digest of the documents."""

    module: str
    language: str
    at: str
    zip: str
    receipt: str
    digest: str
    answers: str
    way: Literal["zip", "exchange"]
    """`exchange` when nbgrader's exchange took it, else `zip`: the learner brings the file themselves."""


def hand_in(folder: Path, notebook_path: Path, now: datetime) -> HandIn:
    """Makes the zip and the receipt, sends the work on where there is an exchange, and remembers the hand-in.

    `now` is local time with its zone. Raises NotOurs, ExchangeRefused, OSError, and ValueError for a notebook
    file that is not JSON.
    """
    notebook = json.loads(notebook_path.read_text(encoding="utf-8"))
    ours = module_of(notebook)
    if ours is None:
        raise NotOurs(notebook_path.name)
    module, language = ours
    home = notebook_path.parent
    file = read_answers(home / FILE_NAME)
    drop_widget_outputs(notebook)
    embed(notebook, home)
    slug = module.text[language].slug
    work = {f"{slug}.ipynb": (json.dumps(notebook, ensure_ascii=False, indent=1) + "\n").encode()}
    sent = leaving(file, originals(home, module, language))
    if sent.data:
        work[FILE_NAME] = sent.data
    packed = _packed(work, now)
    digest = sha256(packed).hexdigest()
    way: Literal["zip", "exchange"] = "exchange" if submit(home, work) else "zip"
    base = folder / say(language, "hand-in-folder") / f"{slug}_{now:%Y-%m-%d-%H-%M-%S}"
    zip_path, receipt_path = _free(base)
    write(zip_path, packed)
    receipt = Receipt(module, language, now, digest, way, zip_path.name, module_states(module, file.documents))
    write(receipt_path, receipt_html(receipt, sent.documents).encode())
    done = HandIn(
        module=module.id,
        language=language,
        at=now.isoformat(timespec="seconds"),
        zip=zip_path.relative_to(folder).as_posix(),
        receipt=receipt_path.relative_to(folder).as_posix(),
        digest=digest,
        answers=answers_digest(file, module),
        way=way,
    )
    _remember(folder, done)
    return done


def last_hand_in(folder: Path, module: Module, language: str) -> HandIn | None:
    """The latest hand-in of the module in this language, or None."""
    return next((h for h in reversed(_remembered(folder)) if (h.module, h.language) == (module.id, language)), None)


def answers_digest(file: AnswersFile, module: Module) -> str:
    """A digest of the module's own documents alone: neither saving the same words again nor going on in another module
    is a change."""
    copies = read_across(module)
    documents = {key: one for key, one in {**file.documents, **file.untouched}.items() if key not in copies}
    return sha256(json.dumps(documents, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _packed(files: dict[str, bytes], now: datetime) -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, data in files.items():
            entry = zipfile.ZipInfo(file, date_time=now.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
    return content.getvalue()


def _free(base: Path) -> tuple[Path, Path]:
    """Names for the zip and its receipt that nothing has yet."""
    for number in range(1, 10_000):
        stem = base.name + (f"-{number}" if number > 1 else "")
        pair = base.with_name(f"{stem}.zip"), base.with_name(f"{stem}.html")
        if not any(place.exists() for place in pair):
            return pair
    raise FileExistsError(os.fspath(base))


def _remembered(folder: Path) -> list[HandIn]:
    try:
        content = json.loads((folder / HIDDEN / RECORD).read_text(encoding="utf-8"))
        return [HandIn(**entry) for entry in content["hand_ins"]]
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return []  # the zips and receipts themselves are still in their folder


def _remember(folder: Path, done: HandIn) -> None:
    entries = [asdict(entry) for entry in [*_remembered(folder), done]]
    write(folder / HIDDEN / RECORD, json.dumps({"format": FORMAT, "hand_ins": entries}, indent=1).encode())
