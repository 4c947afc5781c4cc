"""What the definitions and the glossary say in words, with the lines where it stands."""

from __future__ import annotations

from pathlib import Path
from typing import Iterator, List

import yaml

from compare.docstrings import Docstring

_KEYS = ("about", "describe", "deprecated", "limits")


def definition_texts(path: Path) -> List[Docstring]:
    """Returns the texts of a file of definitions, under `about`, `describe`, `deprecated` and `limits` everywhere.

    Args:
        path: The file. Of `glossary.yaml`, each value is a text.
    """
    root = yaml.compose(path.read_text(encoding="utf-8"))
    return list(_of_node(root, "", spoken=path.stem == "glossary"))


def _of_node(node: yaml.Node, name: str, *, spoken: bool) -> Iterator[Docstring]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inner = f"{name}.{key.value}" if name else str(key.value)
            yield from _of_node(value, inner, spoken=spoken or key.value in _KEYS)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _of_node(value, name, spoken=spoken)
    elif spoken and node.tag == "tag:yaml.org,2002:str":
        yield Docstring(name, node.start_mark.line + 1, node.value)
