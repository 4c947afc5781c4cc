"""What each operation answers, read from `shapes.json`, and values of such shapes.

A shape is JSON:

- `"str"`, `"int"`, `"float"`, `"bool"`, `"null"`: that type; `"any"`: any value; `"bytes"`: a body that is no JSON
- `"=text"`: exactly this text; `"~text"`: a text such as this one
- `[shape]`: an array
- `{"key": shape, "key?": shape}`: an object; what is marked may be absent or null; `{"*": shape}` has any keys
- `{"|": [shape, …]}`: one of these
- `"@name"`: the shape of that name
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources
from typing import Any, Dict, List, Mapping, NamedTuple, Optional

_PACKAGE = "openai_testing.content"
_DEEPEST = 12
_TYPES: Dict[str, Any] = {"str": str, "int": int, "float": (int, float), "bool": bool, "null": type(None)}
_TEXTS = {
    "model": "gpt-4o",
    "email": "someone@example.com",
    "url": "https://example.com/",
    "created_at": "2025-01-02T03:04:05Z",
    "start": "2025-01-02T03:04:05Z",
}
_TIMES = ("_at", "created", "_time", "expires")


class Operation(NamedTuple):
    """One operation.

    Attributes:
        verb: The verb in capitals.
        path: The path after `/v1`, with its parameters in braces.
        result: The shape of the answer, or of the items of its pages.
        page: The style of its pages, such as `CursorPage`.
        stream: The shape of its events.
    """

    verb: str
    path: str
    result: Any
    page: Optional[str] = None
    stream: Any = None


class Shapes:
    """The shapes of a document: named ones and those of operations.

    Args:
        document: `operations` and `types`, as in `shapes.json`.
    """

    def __init__(self, document: Mapping[str, Mapping[str, Any]]) -> None:
        self._types = document["types"]
        self.operations: List[Operation] = []
        for key, facts in document["operations"].items():
            verb, _, path = key.partition(" ")
            self.operations.append(Operation(verb, path, facts["result"], facts.get("page"), facts.get("stream")))

    def resolve(self, shape: Any) -> Any:
        """Returns the shape behind a name.

        Args:
            shape: A shape, or the name of one with `@` in front.
        """
        while isinstance(shape, str) and shape.startswith("@"):
            shape = self._types[shape[1:]]
        return shape

    def variants(self, shape: Any) -> List[Any]:
        """Returns the shapes of which a value has one: those of a union, or the shape alone.

        Args:
            shape: A shape, or the name of one.
        """
        shape = self.resolve(shape)
        if not _is_union(shape):
            return [shape]
        return [variant for each in shape["|"] for variant in self.variants(each)]

    def fill(self, shape: Any, given: Any = None, now: int = 0) -> Any:
        """Makes a value of a shape.

        Args:
            shape: The shape to fill.
            given: A value whose parts are taken where they fit; the rest is made up.
            now: For times, in seconds since the epoch.
        """
        return _Filler(self, now).fill(shape, given, "value", 0)

    def problems(self, shape: Any, value: Any, path: str = "") -> List[str]:
        """Says what keeps a value from having a shape; an empty list if nothing does.

        Args:
            shape: A shape, or the name of one.
            value: The value, as JSON.
            path: Where the value is, for the messages (nowhere by default).
        """
        shape = self.resolve(shape)
        if isinstance(shape, list):
            if not isinstance(value, list):
                return [f"{path}: no array"]
            return [text for n, each in enumerate(value) for text in self.problems(shape[0], each, f"{path}[{n}]")]
        if _is_union(shape):
            tried = [self.problems(each, value, path) for each in self._likely(shape, value)]
            return min(tried, key=len) if tried else [f"{path}: of no known type"]
        if isinstance(shape, dict):
            return self._object_problems(shape, value, path)
        return [] if _has_type(shape, value) else [f"{path}: {json.dumps(value)[:60]} is not {shape}"]

    def _object_problems(self, shape: Dict[str, Any], value: Any, path: str) -> List[str]:
        if not isinstance(value, dict):
            return [f"{path}: no object"]
        if "*" in shape:
            return [text for key in value for text in self.problems(shape["*"], value[key], f"{path}.{key}")]
        found: List[str] = []
        for key, inner in shape.items():
            name, optional = key.rstrip("?"), key.endswith("?")
            if name in value and not (optional and value[name] is None):
                found += self.problems(inner, value[name], f"{path}.{name}")
            elif not optional:
                found.append(f"{path}.{name}: missing")
        return found

    def _likely(self, shape: Any, value: Any) -> List[Any]:
        """Returns the variants whose `type` is the value's, if there are such; otherwise all."""
        variants = self.variants(shape)
        if isinstance(value, dict) and isinstance(value.get("type"), str):
            kind = value["type"]
            same = [
                each for each in variants if isinstance(each, dict) and each.get("type") in (f"={kind}", f"~{kind}")
            ]
            return same or variants
        return variants


@lru_cache(maxsize=1)
def load() -> Shapes:
    """Reads the shapes of the API, once for each process."""
    if hasattr(resources, "files"):
        text = resources.files(_PACKAGE).joinpath("shapes.json").read_text(encoding="utf-8")
    else:  # Python 3.8
        text = resources.read_text(_PACKAGE, "shapes.json", encoding="utf-8")
    return Shapes(json.loads(text))


class _Filler:
    def __init__(self, shapes: Shapes, now: int) -> None:
        self._shapes = shapes
        self._now = now

    def fill(self, shape: Any, given: Any, key: str, depth: int) -> Any:
        shape = self._shapes.resolve(shape)
        if depth > _DEEPEST:
            return None
        if isinstance(shape, list):
            return self._array(shape[0], given, key, depth)
        if _is_union(shape):
            return self.fill(self._chosen(shape, given), given, key, depth + 1)
        if isinstance(shape, dict):
            return self._object(shape, given, depth)
        return given if given is not None and _has_type(shape, given) else self._plain(shape, key)

    def _array(self, shape: Any, given: Any, key: str, depth: int) -> Any:
        if isinstance(given, list):
            return [self.fill(shape, each, key, depth + 1) for each in given]
        return [self.fill(shape, None, key, depth + 1)] if depth < _DEEPEST // 2 else []

    def _object(self, shape: Dict[str, Any], given: Any, depth: int) -> Dict[str, Any]:
        values: Dict[str, Any] = given if isinstance(given, dict) else {}
        if "*" in shape:
            fitting = values.items() if depth else ()
            return {key: value for key, value in fitting if not self._shapes.problems(shape["*"], value)}
        filled: Dict[str, Any] = {}
        for key, inner in shape.items():
            name = key.rstrip("?")
            if not key.endswith("?") or values.get(name) is not None:
                filled[name] = self.fill(inner, values.get(name), name, depth + 1)
        return filled

    def _chosen(self, shape: Any, given: Any) -> Any:
        if given is None:
            return self._shapes.resolve(shape["|"][0]) if "null" not in shape["|"] else "null"
        likely = self._shapes._likely(shape, given)
        exact = (each for each in likely if not self._shapes.problems(each, given))
        alike = (each for each in likely if isinstance(each, dict) == isinstance(given, dict) and each != "null")
        return next(exact, None) or next(alike, None) or likely[0]

    def _plain(self, shape: str, key: str) -> Any:
        if shape[0] in "=~":
            return shape[1:]
        if shape == "int":
            return self._now if key.endswith(_TIMES) else 1
        if shape == "str":
            return next((text for end, text in _TEXTS.items() if key.endswith(end)), key)
        return {"float": 0.5, "bool": True, "any": {}}.get(shape)


def _is_union(shape: Any) -> bool:
    return isinstance(shape, dict) and "|" in shape


def _has_type(shape: str, value: Any) -> bool:
    if shape == "any":
        return True
    if shape.startswith("="):
        return bool(value == shape[1:])
    if isinstance(value, bool):
        return shape == "bool"
    return isinstance(value, _TYPES["str" if shape.startswith("~") else shape])
