"""From the JSON schema that pydantic writes to the one that strict mode takes; the given schema stays as it is."""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, List, Mapping, Tuple

from .errors import StrictSchemaError

Schema = Dict[str, Any]

_DEFINITIONS = ("$defs", "definitions")
_LISTS = ("anyOf", "allOf", "prefixItems")


def strict_schema(schema: Mapping[str, Any]) -> Schema:
    """Returns a schema as strict mode wants it.

    Objects are closed and all their properties required, in their order; `None` defaults go, because the field is
    nullable anyway; `$ref` stands alone, so what stands beside one is merged with what it names; `allOf` of one schema
    becomes that schema; `oneOf` becomes `anyOf`, the only union that strict mode knows.

    Nothing is refused here: open dictionaries and other defaults stay as they are. `strict_checks` refuses them.

    Args:
        schema: A JSON schema, with its definitions in `$defs` or `definitions`.

    Raises:
        StrictSchemaError: A `$ref` leads nowhere.
    """
    return _Conversion(schema).of(schema, frozenset())


def resolved(root: Mapping[str, Any], ref: str) -> Mapping[str, Any]:
    """Returns what a `$ref` names.

    Args:
        root: The schema that holds the definitions.
        ref: Such as `"#/$defs/Step"`.

    Raises:
        StrictSchemaError: There is no such definition.
    """
    node: Any = root
    if not ref.startswith("#/"):
        raise StrictSchemaError(f"The schema refers to {ref!r}, but a `$ref` must start with '#/'.")
    for key in ref[2:].split("/"):
        node = node.get(key.replace("~1", "/").replace("~0", "~")) if isinstance(node, Mapping) else None
    if not isinstance(node, Mapping):
        raise StrictSchemaError(f"The schema refers to {ref!r}, which is not one of its definitions.")
    found: Mapping[str, Any] = node
    return found


class _Conversion:
    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root

    def of(self, schema: Mapping[str, Any], inside: FrozenSet[str]) -> Schema:
        """Converts one node.

        Args:
            schema: The node.
            inside: The definitions whose content it is a part of; merging one of them once more would never end.
        """
        merged, inside = self._merged(dict(schema), inside)
        if merged.get("type") == "object":
            merged.setdefault("additionalProperties", False)
        if isinstance(merged.get("properties"), Mapping):
            merged["required"] = list(merged["properties"])
        return {key: self._member(key, value, inside) for key, value in merged.items()}

    def _merged(self, node: Schema, inside: FrozenSet[str]) -> Tuple[Schema, FrozenSet[str]]:
        """Unwraps what may not stand as it is, until nothing is left to unwrap."""
        while True:
            if node.get("default", 0) is None:
                del node["default"]
            ref = node.get("$ref")
            if _holds_one(node.get("allOf")):
                (only,) = node.pop("allOf")
                node = {**node, **only}
            elif "oneOf" in node and "anyOf" not in node:
                node = _with_any_of(node)
            elif not isinstance(ref, str) or len(node) == 1:
                return node, inside
            elif ref in inside:
                del node["$ref"]
                node["anyOf"] = [{"$ref": ref}]
            else:
                del node["$ref"]
                node = {**node, **{key: value for key, value in resolved(self._root, ref).items() if key not in node}}
                inside = inside | {ref}

    def _member(self, key: str, value: Any, inside: FrozenSet[str]) -> Any:
        if key in _DEFINITIONS and isinstance(value, Mapping):
            definitions: Mapping[str, Any] = value
            return {name: self._child(each, inside | {f"#/{key}/{name}"}) for name, each in definitions.items()}
        if key == "properties" and isinstance(value, Mapping):
            properties: Mapping[str, Any] = value
            return {name: self._child(each, inside) for name, each in properties.items()}
        if key in _LISTS and isinstance(value, list):
            variants: List[Any] = value
            return [self._child(each, inside) for each in variants]
        return self._child(value, inside) if key == "items" else value

    def _child(self, value: Any, inside: FrozenSet[str]) -> Any:
        return self.of(value, inside) if isinstance(value, Mapping) else value


def _holds_one(schemas: Any) -> bool:
    return isinstance(schemas, list) and len(schemas) == 1 and isinstance(schemas[0], Mapping)


def _with_any_of(node: Schema) -> Schema:
    """The members of a tagged union tell themselves apart by their constant, so the tag's name is not needed."""
    kept = {key: value for key, value in node.items() if key != "discriminator"}
    return {"anyOf" if key == "oneOf" else key: value for key, value in kept.items()}
