"""What strict mode cannot express, found before anything is sent, and named by the field it is in."""

from __future__ import annotations

from collections import deque
from typing import Any, Deque, Iterator, Mapping, Optional, Set, Tuple

from .errors import StrictSchemaError
from .strict_keywords import unknown_keywords
from .strict_schemas import resolved

_SAYS_WHAT_IT_IS = ("type", "enum", "const", "anyOf", "allOf", "$ref")


def check_strict(schema: Mapping[str, Any], name: str, *, as_object: bool = True) -> None:
    """Checks that strict mode can express a schema.

    Args:
        schema: What `strict_schema` returned, without hints.
        name: The name of the type, for the message.
        as_object: Whether it has to be an object, as the arguments of a function are.

    Raises:
        StrictSchemaError: It cannot. The error's `path` names the field.
    """
    if as_object and schema.get("type") != "object":
        raise StrictSchemaError(
            f"Strict mode needs an object, but {name} is {_kind(schema)}; "
            "make it a field of a model, and pass that model."
        )
    for path, node in _nodes(schema):
        problem = _problem(node)
        if problem is not None:
            where = f"`{path}` of {name}" if path else name
            raise StrictSchemaError(f"{where} {problem}", path=path)


def _kind(schema: Mapping[str, Any]) -> str:
    return "a union" if "anyOf" in schema else f"of type {schema.get('type', 'any')!r}"


def _problem(node: Mapping[str, Any]) -> Optional[str]:
    if node.get("default") is not None:
        return (
            f"has the default {node['default']!r}, but in strict mode the model always gives a value; "
            "remove the default, or make the field Optional with the default None."
        )
    if node.get("type") == "object" and _is_open(node):
        return (
            "is a dictionary with open keys, which strict mode does not know; "
            "use a model with named fields, or a list of models that hold a key and a value."
        )
    return _shapeless(node) or _forbidden(node)


def _is_open(node: Mapping[str, Any]) -> bool:
    # pydantic before 2.11 says nothing more of a `Dict[str, Any]` than that it is an object
    return node.get("additionalProperties") is not False or "properties" not in node


def _shapeless(node: Mapping[str, Any]) -> Optional[str]:
    if not any(key in node for key in _SAYS_WHAT_IT_IS):
        return "can be anything, but strict mode needs a type; name the types that it can have."
    if node.get("type") == "array" and "items" not in node:
        return "is a tuple with a type for each place, which strict mode does not know; use a list, or a model."
    return None


def _forbidden(node: Mapping[str, Any]) -> Optional[str]:
    if "allOf" in node:
        return "combines several schemas by 'allOf', which strict mode does not know; write one schema."
    for keyword in unknown_keywords(node):
        return f"uses {keyword!r}, which strict mode does not know; describe it without."
    return None


def _nodes(root: Mapping[str, Any]) -> Iterator[Tuple[str, Mapping[str, Any]]]:
    """Yields each node once with the shortest path to it, along the fields and through references."""
    seen: Set[str] = set()
    waiting: Deque[Tuple[str, Any]] = deque([("", root)])
    while waiting:
        path, node = waiting.popleft()
        if not isinstance(node, Mapping):
            continue
        ref = node.get("$ref")
        if not isinstance(ref, str):
            yield path, node
            waiting.extend(_inside(path, node))
        elif ref not in seen:
            seen.add(ref)
            waiting.append((path, resolved(root, ref)))


def _inside(path: str, node: Mapping[str, Any]) -> Iterator[Tuple[str, Any]]:
    for name, child in (node.get("properties") or {}).items():
        yield (f"{path}.{name}" if path else name), child
    yield f"{path}[]", node.get("items")
    for child in (*(node.get("anyOf") or ()), *(node.get("prefixItems") or ())):
        yield path, child
