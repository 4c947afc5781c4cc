"""Reading and writing definition files; what a file says already stays as it is written there."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_STEP = 2


class _Dumper(yaml.SafeDumper):
    """Writes block style without anchors, and indents lists below their key."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def read(path: Path) -> dict[str, Any]:
    """Reads one definition file.

    Args:
        path: The path of the file.
    """
    loaded: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)
    return loaded


def write(path: Path, definition: dict[str, Any]) -> None:
    """Writes one definition file; sections are separated by blank lines.

    Entries that are not new keep their lines, with the breaks and quotes that somebody chose.

    Args:
        path: The file, which may not be there yet.
        definition: What it is to say, by section.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    before = _Written(path.read_text(encoding="utf-8") if path.exists() else "")
    sections = ["".join(before.lines(key, value)).rstrip("\n") + "\n" for key, value in definition.items()]
    path.write_text("\n".join(sections), encoding="utf-8")


class _Written:
    """The entries of a mapping as a file has them, by key.

    Args:
        text: The file.
        mapping: The mapping; the whole file if `None`.
        end: The line in which the mapping ends.
    """

    def __init__(self, text: str, mapping: Any = None, end: int | None = None) -> None:
        self._text = text
        self._rows = text.splitlines(keepends=True)
        node = yaml.compose(text, Loader=_LOADER) if mapping is None and text else mapping
        pairs = node.value if isinstance(node, yaml.MappingNode) and not node.flow_style else []
        starts = [key.start_mark.line for key, _ in pairs]
        last = len(self._rows) if end is None else end
        while last and not self._rows[last - 1].strip():
            last -= 1
        spans = zip(pairs, starts, [*starts[1:], last])  # an empty file has none
        self._entries = {key.value: (value, start, stop) for (key, value), start, stop in spans}

    def lines(self, key: str, value: Any, depth: int = 0) -> Iterator[str]:
        """Yields the lines of an entry: those of the file where they say the same, and new ones where not.

        Args:
            key: The key.
            value: Its value.
            depth: How deep the mapping is inside others.
        """
        node, start, stop = self._entries.get(key, (None, 0, 0))
        before = _value(self._rows[start:stop])
        if node is None or node.start_mark.line == start or not isinstance(before, dict) or not isinstance(value, dict):
            yield from self._rows[start:stop] if node is not None and _same(before, value) else _new(key, value, depth)
        elif _same(before, value):
            yield from self._rows[start:stop]
        else:
            inner = _Written(self._text, node, stop)
            yield from self._rows[start : node.value[0][0].start_mark.line if node.value else start + 1]
            for name, each in value.items():
                yield from inner.lines(name, each, depth + 1)


def _value(rows: list[str]) -> Any:
    """Returns the value of the one entry that is in these lines."""
    loaded = yaml.load(textwrap.dedent("".join(rows)), Loader=_LOADER) if rows else {}
    return next(iter(loaded.values()), None)


def _same(one: Any, other: Any) -> bool:
    """Whether two values say the same, in the same order."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(_same(one[key], other[key]) for key in one)
    return type(one) is type(other) and bool(one == other)


def _new(key: str, value: Any, depth: int) -> list[str]:
    width = 120 - _STEP * depth
    text = yaml.dump({key: value}, Dumper=_Dumper, sort_keys=False, width=width, allow_unicode=True)
    return textwrap.indent(text, " " * _STEP * depth).splitlines(keepends=True)
