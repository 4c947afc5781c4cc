"""Compares definitions with an OpenAPI document, so that an API release becomes a reviewable list."""

from __future__ import annotations

from typing import Any

from ..definitions.model import Area, Operation
from ..report import Report
from .constraints import Constraints

_VERBS = ("get", "post", "put", "patch", "delete")


class Drift:
    """The differences between definitions and an OpenAPI document.

    Args:
        areas: The areas of all definitions.
        document: The OpenAPI document.
    """

    def __init__(self, areas: list[Area], document: dict[str, Any]) -> None:
        self.schemas: Constraints = Constraints(document)
        self.theirs: dict[tuple[str, str], Any] = {
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

    def report(self, document: str) -> Report:
        """Returns the differences, those of one operation together.

        Args:
            document: What the document is called.
        """
        report = Report(f"definitions -> {document}")
        for key in sorted({*self.ours, *self.theirs}, key=lambda each: (each[1], each[0])):
            label = f"{key[0].upper()} {key[1]}"
            if key not in self.ours:
                report.added.append(f"`{label}`")
            elif key not in self.theirs:
                report.removed.append(f"`{label}`")
            else:
                self._compare(report, label, self.ours[key], self.theirs[key])
        return report

    def _compare(self, report: Report, label: str, ours: list[Operation], theirs: dict[str, Any]) -> None:
        mine = {each.header or each.name for operation in ours for each in operation.parameters}
        documented = self._documented(theirs)
        report.added += [f"`{label}`: parameter `{name}`" for name in sorted(documented - mine)]
        report.removed += [f"`{label}`: parameter `{name}`" for name in sorted(mine - documented)]

    def _documented(self, operation: dict[str, Any]) -> set[str]:
        resolved = self.schemas.resolved
        names = {resolved(each)["name"].removesuffix("[]") for each in operation.get("parameters", [])}
        for content in resolved(operation.get("requestBody", {})).get("content", {}).values():
            names.update(self.schemas.property_names(content.get("schema", {})))
        return names
