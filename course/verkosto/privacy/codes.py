"""The codes that are refused. Each function gives the start and end of every one in a text without disguises.

Identity code: Digital and Population Data Services Agency; the signs Y, X, W, V, U and B to F by the decree
in force on 1 January 2023. Account number (IBAN): ISO 13616. All but `emails` take the text in capitals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

Span = tuple[int, int]

_IDENTITY_CODE = re.compile(
    r"(?<!\d)(?P<day>\d\d)(?P<s1>[ .]?)(?P<month>\d\d)(?P<s2>[ .]?)(?P<year>\d\d)"
    r" *(?P<sign>[-+ABCDEFYXWVU]) *(?P<number>\d{3})(?P<s3> ?)(?P<check>[0-9A-FHJ-NPR-Y])(?!\d)"
)
_CENTURIES = {"+": 1800} | dict.fromkeys("-YXWVU", 1900) | dict.fromkeys("ABCDEF", 2000)
_CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY"

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]+ ?(?:@|[(\[](?:at|ät|miuku|miukumauku)[)\]]) ?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE
)

_ACCOUNT = re.compile(r"(?<![A-Z0-9])([A-Z]{2})\d\d(?=[ -]{0,2}[A-Z0-9])")
_LENGTHS = """
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24
FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22
RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
"""
_REST = {
    part[:2]: re.compile(rf"(?:[ -]{{0,2}}[A-Z0-9]){{{int(part[2:]) - 4}}}(?![A-Z0-9])") for part in _LENGTHS.split()
}
_ACCOUNT_DIGITS = 8  # of a number whose checksum is wrong; with fewer it is a word that begins like one

# Not inside a word, so that the random ids of a document's items pass.
_PHONE = re.compile(
    r"(?:(?<![\dA-Z+])|(?<=PUH)|(?<=TEL))(?:"
    r"(?:(?:\+|00) ?358[ -]?(?:\(0\)[ -]?)?[1-9]|(?<!\d[-.,:/])(?:\(0[1-9]\d{0,2}\) ?\d|0[1-9]))"
    r"(?:[ -]{0,3}\d){5,11}(?![-./:,]?\d)"
    r"|0(?:4\d\d?|50)(?:\.\d{2,4}){2,3}(?!\d))"
)
# What a telephone number could be taken for: ISBN, business id, date with hyphens.
_OTHER_NUMBER = re.compile(
    r"ISBN(?:-1[03])?:? *[\dX -]{9,17}|(?<!\d)97[89][ -]?(?:\d[ -]?){10}(?!\d)|(?<!\d)\d{7}-\d(?!\d)"
    r"|(?<!\d)\d{1,2}-\d{1,2}-(?:19|20)\d\d(?!\d)"
)


def identity_codes(text: str) -> Iterator[Span]:
    """Personal identity codes with a real date.

    In its plain spelling a code is found whatever its check character; with signs between its parts, or grown
    together with letters, only when the check character is right.
    """
    for match in _IDENTITY_CODE.finditer(text):
        day, month, year, number = (match[name] for name in ("day", "month", "year", "number"))
        try:
            date(_CENTURIES[match["sign"]] + int(year), int(month), int(day))
        except ValueError:
            continue
        around = text[max(match.start() - 1, 0) : match.start()] + text[match.end() : match.end() + 1]
        sloppy = match["s1"] or match["s2"] or match["s3"] or re.search("[A-Z]", around)
        if not sloppy or _CHECKS[int(day + month + year + number) % 31] == match["check"]:
            yield match.span()


def account_numbers(text: str) -> Iterator[Span]:
    """IBANs, and what looks like one but for its checksum."""
    for match in _ACCOUNT.finditer(text):
        form = _REST.get(match[1])
        rest = form.match(text, match.end()) if form else None
        if rest is None:
            continue
        code = re.sub("[ -]", "", rest[0])
        number = int("".join(str(int(letter, 36)) for letter in code + match[0]))
        if number % 97 == 1 or sum(map(str.isdigit, code)) >= _ACCOUNT_DIGITS:
            yield match.start(), rest.end()


def emails(text: str) -> Iterator[Span]:
    """E-mail addresses, with (at) for @ too."""
    return (match.span() for match in _EMAIL.finditer(text))


def phones(text: str) -> Iterator[Span]:
    """Finnish telephone numbers."""
    others = [match.span() for match in _OTHER_NUMBER.finditer(text)]
    for match in _PHONE.finditer(text):
        if not any(match.start() < end and start < match.end() for start, end in others):
            yield match.span()
