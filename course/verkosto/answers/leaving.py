"""What leaves the learner's own folder: the answers and what they rest on, without what is to stay with the learner."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from verkosto.answers.parsing import Json, decode, parse
from verkosto.answers.reading import AnswersFile
from verkosto.models import DOCUMENT_KINDS


def leaving(file: AnswersFile, read: Mapping[str, Json] | None = None) -> AnswersFile:
    """The file without the text of prompts that were passed by, and with the documents `read` from other modules.

    A file to which that makes no difference is the same file; a damaged one goes as it is, since a person must see
    what it holds. Without any answers there is nothing to send along.
    """
    documents = {key: _without_own_matters(document) for key, document in {**file.documents, **(read or {})}.items()}
    if documents == file.documents or file.state in ("damaged", "missing"):
        return file
    content = parse(decode(file.data)[0])
    content["documents"] |= {
        key: document for key, document in documents.items() if document != file.documents.get(key)
    }
    data = json.dumps(content, ensure_ascii=False, indent=1).encode()
    return replace(file, documents=documents, data=data)


def _without_own_matters(document: Json) -> Json:
    return DOCUMENT_KINDS[document["kind"]].model_validate(document).for_others().model_dump(mode="json")
