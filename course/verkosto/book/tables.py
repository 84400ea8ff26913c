"""The tables of a chapter: each cell knows its column's heading, as a narrow page shows a row as a card.

A card is no table to a browser any more, so the roles that make one are written out for screen readers.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

ROLES: dict[type[nodes.Element], str] = {
    nodes.table: "table",
    nodes.thead: "rowgroup",
    nodes.tbody: "rowgroup",
    nodes.row: "row",
}


def heading(entry: nodes.entry) -> str | None:
    """The words at the head of this cell's column; None for a heading itself and in a table without headings."""
    row, group = entry.parent, entry.parent.parent
    heads = next((part for part in group.parent if isinstance(part, nodes.thead)), None)
    if heads is None or group is heads:
        return None
    place = sum(1 + cell.get("morecols", 0) for cell in row[: row.index(entry)])
    above = [cell for cell in heads[-1] for _ in range(1 + cell.get("morecols", 0))]
    return str(above[place].astext())


def _write(writer: Any, name: str, node: nodes.Element, **attributes: str) -> None:
    """Open the element as Sphinx does, with these attributes added to its tag."""
    at = len(writer.body)
    getattr(type(writer), f"visit_{name}")(writer, node)
    added = "".join(f' {attribute}="{writer.attval(value)}"' for attribute, value in attributes.items())
    tag = writer.body[at].rstrip()
    writer.body[at] = f"{tag[:-1]}{added}>"


def _visit_part(writer: Any, node: nodes.Element) -> None:
    _write(writer, type(node).__name__, node, role=ROLES[type(node)])


def _visit_entry(writer: Any, node: nodes.entry) -> None:
    label = heading(node)
    if label is None:
        is_head = isinstance(node.parent.parent, nodes.thead)
        _write(writer, "entry", node, role="columnheader" if is_head else "cell")
    else:
        _write(writer, "entry", node, role="cell", **{"data-label": label})


def _depart(writer: Any, node: nodes.Element) -> None:
    getattr(type(writer), f"depart_{type(node).__name__}")(writer, node)


def setup(app: Sphinx) -> None:
    """Have the tables of the HTML pages written so."""
    for part in ROLES:
        app.add_node(part, override=True, html=(_visit_part, _depart))
    app.add_node(nodes.entry, override=True, html=(_visit_entry, _depart))
