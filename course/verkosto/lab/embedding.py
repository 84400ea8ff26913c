"""What the server does to our notebooks on every save: the answers go into the notebook's metadata.

So a learner who uploads only the .ipynb has handed in the answers too. A living widget's output is dropped,
since it is only a reference into a kernel that will be gone.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from verkosto.answers import FILE_NAME, read_answers
from verkosto.answers.across import originals
from verkosto.answers.earlier import content_of, grew_from, says_otherwise
from verkosto.answers.embedded import embedded_in
from verkosto.answers.leaving import leaving
from verkosto.lab.shipped import module_of

WIDGET_OUTPUT = "application/vnd.jupyter.widget-view+json"

Json = dict[str, Any]

_log = logging.getLogger(__name__)


def before_saving(model: Json, path: str, contents_manager: Any, **_: Any) -> None:
    """A pre-save hook of the contents manager. Leaves every other notebook alone, and never stops a save."""
    notebook = model.get("content")
    if model.get("type") != "notebook" or not isinstance(notebook, dict) or module_of(notebook) is None:
        return
    drop_widget_outputs(notebook)
    root = getattr(contents_manager, "root_dir", None)
    if root:
        place = Path(root, *path.strip("/").split("/"))
        if not _keep_carried(notebook, place):
            embed(notebook, place.parent)


def _keep_carried(notebook: Json, place: Path) -> bool:
    """Keeps the copy of the notebook at `place` when another file was put in the place of answers.json since.

    Until a kernel has put that work aside and told of it, no other place may hold it.
    """
    carried = embedded_in(place)
    try:
        file = read_answers(place.with_name(FILE_NAME))
    except OSError:
        return False  # embed tells of it
    if file.state != "sound" or grew_from(carried, file):
        return False
    lacking = content_of(carried)["documents"].keys() - content_of(file)["documents"].keys()
    if not (lacking or says_otherwise(carried, file)):
        return False
    notebook["metadata"]["verkosto"]["answers"] = content_of(carried)
    return True


def embed(notebook: Json, folder: Path) -> None:
    """Puts the documents of `folder`'s answers.json into the notebook's metadata, with those read from other modules.

    What was embedded before stays for every document that cannot be read now, and what the learner keeps to
    themselves stays out.
    """
    ours = module_of(notebook)
    try:
        file = leaving(read_answers(folder / FILE_NAME), originals(folder, *ours) if ours else None)
    except OSError as error:
        _log.warning("The answers beside the notebook could not be read: %s", error)
        return
    if not (file.documents or file.untouched):
        return
    mark = notebook["metadata"]["verkosto"]
    earlier = mark.get("answers") if file.state == "damaged" else None
    kept = earlier.get("documents") if isinstance(earlier, dict) else None
    content = content_of(file)
    mark["answers"] = {**content, "documents": {**(kept if isinstance(kept, dict) else {}), **content["documents"]}}


def drop_widget_outputs(notebook: Json) -> None:
    """Takes living widgets out of the outputs, and their saved state out of the metadata."""
    notebook["metadata"].pop("widgets", None)
    for cell in notebook.get("cells", []):
        outputs = cell.get("outputs")
        if outputs and any(WIDGET_OUTPUT in output.get("data", {}) for output in outputs):
            cell["outputs"] = [output for output in outputs if WIDGET_OUTPUT not in output.get("data", {})]
            cell["execution_count"] = None
