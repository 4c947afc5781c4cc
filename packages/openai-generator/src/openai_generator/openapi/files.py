"""Reads JSON and YAML files as plain data: keys are texts, and nothing becomes a date or a surprising `True`."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from .problems import BadDocumentError, Problem

_MOST_BYTES = 64 * 1024 * 1024
_MOST_VALUES = 10_000_000
_DEEPEST = 200
_BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_BASE):  # type: ignore[misc]
    """YAML 1.2: only `true` and `false` are truth values, and dates are text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":bool", ":timestamp", ":value"))]
    for first, resolvers in _BASE.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), [*"tTfF"]
)


def read(path: Path) -> Any:
    """Reads a file.

    Args:
        path: The path of the file.

    Raises:
        BadDocumentError: It cannot be read, or is neither JSON nor YAML.
    """
    place = f"{path.name}#"
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadDocumentError([Problem(place, f"The file cannot be read: {error.strerror}.")]) from error
    if len(content) > _MOST_BYTES:
        raise BadDocumentError([Problem(place, f"The file has {len(content)} bytes; {_MOST_BYTES} are the most.")])
    try:
        loaded = _parsed(content.decode("utf-8-sig"), path.suffix == ".json")
        return _Copy().of(loaded)
    except (ValueError, yaml.YAMLError) as error:
        said = " ".join(str(error).split())
        raise BadDocumentError([Problem(place, f"The file is neither JSON nor YAML in UTF-8: {said}.")]) from error
    except RecursionError as error:
        raise BadDocumentError([Problem(place, "The file nests too deeply; make named schemas of parts.")]) from error


def _parsed(text: str, is_json: bool) -> Any:
    if is_json or text.lstrip().startswith("{"):
        try:
            return json.loads(text)
        except ValueError:
            if is_json:
                raise
    return yaml.load(text, Loader=_Loader)


class _Copy:
    """Copies data, with text keys; YAML also has keys that are numbers, and anchors that lead into themselves."""

    def __init__(self) -> None:
        self._above: set[int] = set()
        self._count = 0

    def of(self, value: Any) -> Any:
        self._count += 1
        if self._count > _MOST_VALUES:
            raise ValueError(f"it unfolds to more than {_MOST_VALUES} values")
        if not isinstance(value, (dict, list)):
            return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)
        if id(value) in self._above:
            raise ValueError("an anchor leads into itself")
        if len(self._above) > _DEEPEST:
            raise RecursionError
        self._above.add(id(value))
        copied = (
            [self.of(each) for each in value]
            if isinstance(value, list)
            else {_key(key): self.of(each) for key, each in value.items()}
        )
        self._above.discard(id(value))
        return copied


def _key(key: Any) -> str:
    if isinstance(key, str):
        return key
    return json.dumps(key) if isinstance(key, (bool, type(None))) else str(key)
