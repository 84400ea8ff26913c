"""What to ask next: the findings that are still open, each under the one question that most of them wait for.

An open finding is never shown as found. Mirrored in frontend/src/checks/network/asking.ts;
tests/vectors/network_findings.json holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from verkosto.checks.finding import Finding
from verkosto.checks.network.reading import NetworkMap
from verkosto.models.network import CLIENT

WAITS_FOR: dict[str, tuple[str, ...]] = {
    "carries": ("help", "strength", "stress"),
    "child_carries": ("help", "minor", "supports", "care"),
    "client_voice": ("wanted",),
    "strain": ("stress", "help"),
    "one_holds": ("ties_between", "who", "help", "minor", "care"),
    "nothing_remains": ("who", "help", "minor"),
    "one_supporter": ("who", "help", "minor"),
    "nobody_after_hours": ("who", "hours", "help", "minor"),
    "all_through_client": ("ties_between", "who"),
    "islands": ("ties_between", "who"),
    "no_coordinator": ("coordination",),
    "many_coordinators": ("coordination",),
    "plan_owners_apart": ("plans", "ties_between"),
    "supporter_gives_more": ("help", "ties_between", "minor"),
    "client_gives_more": ("help", "minor"),
}
"""The questions whose answers can close each finding. A wish without a path is never open."""

QUESTIONS = (
    "who",
    "help",
    "ties_between",
    "coordination",
    "wanted",
    "minor",
    "care",
    "hours",
    "strength",
    "stress",
    "supports",
    "plans",
)
"""In the order in which they are asked where as many findings wait for each."""


@dataclass(frozen=True)
class Ask:
    """A question that is still unanswered, and the open findings that wait for it."""

    question: str
    findings: list[str]


def asks(network: NetworkMap, still_open: list[str]) -> list[Ask]:
    """The open findings by question: first the one that most wait for, then the one that most of the rest do."""
    unanswered = [question for question in QUESTIONS if _unanswered(network, question)]
    left, told = list(still_open), []
    while left and unanswered:
        waiting = {question: [name for name in left if question in WAITS_FOR[name]] for question in unanswered}
        most = max(unanswered, key=lambda question: len(waiting[question]))
        if not waiting[most]:
            break
        told.append(Ask(most, waiting[most]))
        left = [name for name in left if name not in waiting[most]]
    return told


def asks_told(listed: list[Ask]) -> list[Finding]:
    """The list in words: how many questions there are, and each of them."""
    if not listed:
        return []
    heading = Finding("network-ask", {"questions": len(listed)})
    return [heading, *(_told(ask) for ask in listed)]


def _told(ask: Ask) -> Finding:
    place = ("asked", ask.question) if ask.question in SWITCHES else ()
    return Finding(f"network-ask-{ask.question}", {"count": len(ask.findings)}, place)


SWITCHES = ("who", "ties_between", "coordination", "care", "hours")
"""Questions that are put about everybody at once."""


def _unanswered(network: NetworkMap, question: str) -> bool:
    if question in SWITCHES:
        return question not in network.asked
    return UNTOLD[question](network)


def _minor(network: NetworkMap) -> bool:
    people = [network.center, *(network.actors[one] for one in network.of_kind("person"))]
    return any(one["kind"] == "person" and one.get("minor") not in ("yes", "no") for one in people)


def _plans(network: NetworkMap) -> bool:
    untold = (None, "unknown")
    return any(plan.get("owner") in untold or plan.get("persons") in untold for plan in network.plans)


UNTOLD: dict[str, Callable[[NetworkMap], bool]] = {
    "help": lambda network: any(tie.help == "unknown" for tie in network.live.values()),
    "wanted": lambda network: any(network.actors[one].get("wanted") not in ("yes", "no") for one in network.talkers),
    "minor": _minor,
    "strength": lambda network: any(tie.strength == "unknown" for tie in network.ties_of[CLIENT]),
    "stress": lambda network: any(tie.stress == "unknown" for tie in network.ties_of[CLIENT]),
    "supports": lambda network: any(tie.supports is None for tie in network.live.values()),
    "plans": _plans,
}
"""Whether something that is asked one by one has not been told of somebody."""
