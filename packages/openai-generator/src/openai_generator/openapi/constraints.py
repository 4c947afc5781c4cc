"""Limits of parameters, read from an OpenAPI document."""

from __future__ import annotations

from typing import Any

_KEYS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "default")


class Constraints:
    """The limits and defaults of parameters, by verb, path and name.

    Args:
        document: An OpenAPI 3 document.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def of(self, verb: str, path: str, name: str) -> dict[str, Any]:
        """Returns the limits of one parameter, empty where the document gives none.

        Args:
            verb: The verb, in lower case.
            path: The path in the document.
            name: The name of the parameter or of the key in the body.
        """
        operation = self.document.get("paths", {}).get(path, {}).get(verb, {})
        for parameter in operation.get("parameters", []):
            resolved = self.resolved(parameter)
            if resolved.get("name") == name:
                return self._limits(resolved.get("schema", {}))
        for content in self.resolved(operation.get("requestBody", {})).get("content", {}).values():
            schema = self.property_schema(content.get("schema", {}), name)
            if schema is not None:
                return self._limits(schema)
        return {}

    def property_names(self, schema: dict[str, Any]) -> list[str]:
        """Returns the names of an object's properties, also of those it inherits.

        Args:
            schema: The schema of an object.
        """
        schema = self.resolved(schema)
        names = list(schema.get("properties", {}))
        for part in schema.get("allOf", []) + schema.get("anyOf", []) + schema.get("oneOf", []):
            names += [name for name in self.property_names(part) if name not in names]
        return names

    def property_schema(self, schema: dict[str, Any], name: str) -> dict[str, Any] | None:
        """Returns the schema of one property of an object, or `None`.

        Args:
            schema: The schema of an object.
            name: The name of the property.
        """
        schema = self.resolved(schema)
        if name in schema.get("properties", {}):
            own: dict[str, Any] = schema["properties"][name]
            return own
        parts = schema.get("allOf", []) + schema.get("anyOf", []) + schema.get("oneOf", [])
        return next((found for part in parts if (found := self.property_schema(part, name)) is not None), None)

    def _limits(self, schema: dict[str, Any]) -> dict[str, Any]:
        schema = self.resolved(schema)
        for part in schema.get("anyOf", []) + schema.get("allOf", []):
            schema = {**self.resolved(part), **schema}
        limits = {key: schema[key] for key in _KEYS if schema.get(key) is not None}
        return {key: value for key, value in limits.items() if isinstance(value, (int, float, str))}

    def resolved(self, part: dict[str, Any]) -> dict[str, Any]:
        """Follows references within the document.

        Args:
            part: An object of the document, which may be a reference.
        """
        while "$ref" in part:
            target: Any = self.document
            for step in part["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            part = target
        return part
