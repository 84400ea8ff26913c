"""What of the answers leaves the learner's own folder: everything but what they chose to keep to themselves."""

from __future__ import annotations

import json
from dataclasses import replace

from verkosto.answers.parsing import Json, decode, parse
from verkosto.answers.reading import AnswersFile
from verkosto.models import DOCUMENT_KINDS


def leaving(file: AnswersFile) -> AnswersFile:
    """The file without the text of prompts that were passed by; the same file when there is none.

    A damaged file goes as it is, since a person must see what it holds.
    """
    documents = {key: _without_own_matters(document) for key, document in file.documents.items()}
    if documents == file.documents or file.state == "damaged":
        return file
    content = parse(decode(file.data)[0])
    content["documents"] |= {key: document for key, document in documents.items() if document != file.documents[key]}
    data = json.dumps(content, ensure_ascii=False, indent=1).encode()
    return replace(file, documents=documents, data=data)


def _without_own_matters(document: Json) -> Json:
    return DOCUMENT_KINDS[document["kind"]].model_validate(document).for_others().model_dump(mode="json")
