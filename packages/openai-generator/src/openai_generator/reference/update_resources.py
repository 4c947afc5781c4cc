"""Puts the operations of the reference into the definitions, and keeps what is written there by hand."""

from __future__ import annotations

from typing import Any

from .known import Definition, Known

_FOLLOWED = (
    "http",
    "security",
    "headers",
    "path",
    "positional",
    "body",
    "query",
    "header",
    "order",
    "params",
    "params_name",
    "params_known_as",
    "params_listed",
    "page",
    "result",
    "stream",
    "stream_mode",
    "synthesize_event_and_data",
    "overloads",
)
_BY_NAME = ("limits", "describe")


class ResourceUpdate:
    """Changes the resources of the definitions to those of the reference.

    Args:
        known: The definitions so far; they are changed.
        facts: The resources of the reference by path.
    """

    def __init__(self, known: Known, facts: dict[str, Any]) -> None:
        self.known = known
        self.facts = facts

    def run(self, area: str, resources: Definition) -> None:
        """Changes one area.

        Args:
            area: The name of the area.
            resources: Its resources as the reference has them.
        """
        before = self.known.definitions.setdefault(area, {}).get("resources", {})
        after = {path: self._resource(area, path, before.get(path, {}), each) for path, each in resources.items()}
        kept = {path: each for path, each in before.items() if path in after}
        result = {path: after[path] for path in {**kept, **after}}
        if result or before:
            rest = self.known.definitions[area]
            self.known.definitions[area] = {"resources": result, **{k: v for k, v in rest.items() if k != "resources"}}

    def _resource(self, area: str, path: str, before: Definition, new: Definition) -> Definition:
        result = {**before, "class": new["class"], "module": new["module"]}
        operations = before.get("operations", {})
        by_hand = self.facts[path]["methods"].keys() - new.get("operations", {}).keys()
        kept = {name: each for name, each in operations.items() if name in by_hand}
        found = {
            name: self._operation(area, operations.get(name, {}), each)
            for name, each in new.get("operations", {}).items()
        }
        if {**kept, **found}:
            result["operations"] = {**kept, **found}
        return result

    def _operation(self, area: str, before: Definition, new: Definition) -> Definition:
        followed = {key: value for key, value in new.items() if key in _FOLLOWED}
        if self._said(area, before) == self._said(area, followed) and ("multipart" in before) == ("multipart" in new):
            return before
        result = {key: followed.get(key, value) for key, value in before.items() if key not in _FOLLOWED or key in new}
        result.update({key: value for key, value in new.items() if key not in result})
        names = {name for place in ("path", "body", "query", "header") for name in new.get(place, {})}
        for key in _BY_NAME:
            if key in before:
                result[key] = {name: each for name, each in before[key].items() if name in names}
        return {key: value for key, value in result.items() if value or key not in _BY_NAME}

    def _said(self, area: str, operation: Definition) -> Any:
        return {
            key: self._in_full(area, operation[key], is_sent=key not in ("result", "page", "stream"))
            for key in _FOLLOWED
            if key in operation
        }

    def _in_full(self, area: str, value: Any, *, is_sent: bool) -> Any:
        if isinstance(value, dict):
            return [(key, self._in_full(area, each, is_sent=is_sent)) for key, each in value.items()]
        if isinstance(value, list):
            return [self._in_full(area, each, is_sent=is_sent) for each in value]
        if not isinstance(value, str):
            return value
        return self.known.in_full(value, f"{area}_params" if is_sent else area)
