"""Where in a YAML text things stand: lines, and places in the text's own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import yaml

Step = str | int


class Lines:
    """The lines of a YAML text. Raises yaml.YAMLError for a text that is none."""

    def __init__(self, text: str) -> None:
        self._root = yaml.compose(text, Loader=yaml.SafeLoader)

    def of(self, path: Sequence[Step]) -> int:
        """The line on which this stands, or else the nearest thing around it; lines count from 1."""
        line = 1
        for at, _, _ in self._walk(path):
            line = at
        return line

    def words(self, path: Sequence[Step]) -> str:
        """The path as a person reads it: items of lists by their id, or by their number from 1."""
        return " › ".join(word for _, word, _ in self._walk(path))

    def twice(self) -> Iterator[tuple[str, int]]:
        """Each name that stands twice among its neighbours, where it stands again: YAML takes the last alone."""
        waiting = [self._root]
        while waiting:
            node = waiting.pop()
            if isinstance(node, yaml.SequenceNode):
                waiting += node.value
            elif isinstance(node, yaml.MappingNode):
                seen: Counter[str] = Counter()
                for key, value in node.value:
                    seen[key.value] += 1
                    if seen[key.value] == 2:
                        yield key.value, key.start_mark.line + 1
                    waiting.append(value)

    def _walk(self, path: Sequence[Step]) -> Iterator[tuple[int, str, yaml.Node]]:
        node = self._root
        for step in path:
            if isinstance(node, yaml.MappingNode):
                found = next(((key, value) for key, value in node.value if key.value == str(step)), None)
                if found is None:
                    return
                line, node = found[0].start_mark.line + 1, found[1]
                yield line, str(step), node
            elif isinstance(node, yaml.SequenceNode) and str(step).isdigit() and int(step) < len(node.value):
                node = node.value[int(step)]
                yield node.start_mark.line + 1, _called(node) or str(int(step) + 1), node
            else:
                return


def _called(node: yaml.Node) -> str:
    """The id of an item; empty when it has none."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    return next((str(value.value) for key, value in pairs if key.value == "id"), "")
