"""Compares definitions with an OpenAPI document, so that an API release becomes a reviewable list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..definitions.model import Area, Operation
from .constraints import Constraints

_VERBS = ("get", "post", "put", "patch", "delete")


class Drift:
    """The differences between definitions and an OpenAPI document.

    Args:
        areas: The definitions.
        document: The OpenAPI document.
    """

    def __init__(self, areas: list[Area], document: dict[str, Any]) -> None:
        self.schemas = Constraints(document)
        self.theirs = {
            (verb, path): operation
            for path, operations in document.get("paths", {}).items()
            for verb, operation in operations.items()
            if verb in _VERBS
        }
        self.ours: dict[tuple[str, str], list[Operation]] = {}
        for area in areas:
            for resource in area.resources:
                for operation in resource.operations:
                    self.ours.setdefault((operation.verb, operation.path), []).append(operation)

    def lines(self) -> Iterator[str]:
        """Yields one line for each difference, those of one operation together."""
        for key in sorted({*self.ours, *self.theirs}, key=lambda each: (each[1], each[0])):
            label = f"{key[0].upper()} {key[1]}"
            if key not in self.ours:
                yield f"new      {label}"
            elif key not in self.theirs:
                yield f"gone     {label}"
            else:
                yield from self._changes(label, self.ours[key], self.theirs[key])

    def _changes(self, label: str, ours: list[Operation], theirs: dict[str, Any]) -> Iterator[str]:
        mine = {each.header or each.name for operation in ours for each in operation.parameters}
        documented = self._documented(theirs)
        for name in sorted(documented - mine):
            yield f"changed  {label}: new parameter {name}"
        for name in sorted(mine - documented):
            yield f"changed  {label}: parameter {name} is gone"

    def _documented(self, operation: dict[str, Any]) -> set[str]:
        resolved = self.schemas.resolved
        names = {resolved(each)["name"].removesuffix("[]") for each in operation.get("parameters", [])}
        for content in resolved(operation.get("requestBody", {})).get("content", {}).values():
            names.update(self.schemas.property_names(content.get("schema", {})))
        return names
