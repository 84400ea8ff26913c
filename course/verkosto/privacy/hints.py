"""What may point at a real person, or may be invented: shown to the writer, who decides."""

from __future__ import annotations

import re

_STREET = re.compile(
    r"[A-ZÅÄÖ][a-zåäö-]+(?:ka(?:tu|du)|tie|pol(?:ku|u)|kuja|rait(?:ti|i)|kaar[ie]|gatan|vägen|stigen|gränden)"
    r"(?:n|lla|llä|lta|ltä|lle|ssa|ssä)? \d{1,3}(?![\d.,:%])(?: ?[A-Za-z](?![\w-]))?"
)
_POSTCODE = re.compile(r"(?<![\d/.])\d{5} [A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{2,}")
_CAR_PLATE = re.compile(r"(?<![\w-])(?!ICD|DSM|ICF|SHL|LSL|KHO|RFC|ISO)[A-ZÅÄÖ]{2,3}-[1-9]\d{0,2}(?![\w-])")
_DIARY_NUMBER = re.compile(
    r"(?<!\w)(?:(?:[Dd]nro|[Dd]iaarinumero|[Aa]sianumero|[Aa]siakasnumero|[Dd]nr|[Cc]ase no)[.:]? *"
    r"(?:[A-ZÅÄÖ]+\W)?\d[\w/.:-]*|[A-ZÅÄÖ]{2,}/\d+/\d{1,2}(?:\.\d\d)+/\d{4})"
)
# The commonest endings and surnames; a genitive before one is more often a body ("Suomen Punainen").
_FULL_NAME = re.compile(
    r"(?<![\w-])[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?(?<!n) "
    r"(?:[A-ZÅÄÖ][a-zåäö]+(?:nen|sen|selle|sella|sellä|selta|seltä)"
    r"|Mäki|Mäkelä|Niemi|Laine|Heikkilä|Koskela|Järvelä|Lehto|Salo|Aalto|Laakso|Andersson|Johansson)(?!\w)"
)

HINTS = (
    ("street", _STREET),
    ("postcode", _POSTCODE),
    ("car_plate", _CAR_PLATE),
    ("diary_number", _DIARY_NUMBER),
    ("full_name", _FULL_NAME),
)
"""Kind and pattern of each."""
