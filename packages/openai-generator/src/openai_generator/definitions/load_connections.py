"""Reads WebSocket connections from definitions, and gives their resources a `connect`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict

from .connections import NAMES, Connection, Event, Group
from .helpers import Helper, HelperParameter
from .load_helpers import parsed
from .model import Area, Resource

Definition = Dict[str, Any]
_QUEUE_BYTES = 1_048_576


def with_connections(areas: list[Area], definitions: dict[str, Definition], glossary: dict[str, str]) -> list[Area]:
    """Gives the areas their connections, and the resources the helper that opens them.

    Args:
        areas: The areas of all definitions.
        definitions: What the files hold, by area.
        glossary: Descriptions of parameters by name.
    """
    return [_with_own(area, definitions[area.name].get("connections", {}), glossary) for area in areas]


def _with_own(area: Area, definitions: Definition, glossary: dict[str, str]) -> Area:
    if not definitions:
        return area
    resources = {each.path: each for each in area.resources}
    connections = tuple(_connection(name, each, resources, glossary) for name, each in definitions.items())
    homes = {f"{{Async}}{each.name}ConnectionManager": home_of(area) for each in connections}
    for each in connections:
        resource = resources[each.resource]
        resources[each.resource] = replace(resource, helpers=(*resource.helpers, _connect(area, each)))
    names = {**area.names, **NAMES, **homes}
    return replace(area, resources=tuple(resources.values()), connections=connections, names=names)


def home_of(area: Area) -> str:
    """Returns the module of an area's connections, with `{flavour}` in place of its folder.

    Args:
        area: The area to work on.
    """
    return f"openai_realtime.{{flavour}}.{area.name}_connections"


def _connect(area: Area, connection: Connection) -> Helper:
    parameters = tuple(replace(each, positional=connection.positional) for each in connection.all_parameters)
    return Helper(
        "connect",
        f"{home_of(area)}:{connection.function}",
        "object",
        connection.about,
        parameters,
        extras=(),
        result=f"{{Async}}{connection.name}ConnectionManager",
    )


def _connection(
    name: str, definition: Definition, resources: dict[str, Resource], glossary: dict[str, str]
) -> Connection:
    described = {**glossary, **definition.get("describe", {})}
    events = Group()
    for type_, each in definition["events"].items():
        own = {**described, **each.get("describe", {})}
        events.add(Event(type_, each.get("about", ""), _parameters(each.get("parameters", {}), own)))
    return Connection(
        name=name,
        resource=definition["resource"],
        familiar_module=resources[definition["resource"]].module,
        about=definition.get("about", ""),
        path=definition["path"],
        parameters=_parameters(definition.get("parameters", {}), described),
        positional=definition.get("positional", False),
        query=tuple(definition.get("query", ())),
        headers=definition.get("headers", {}),
        takes_deployments=definition.get("takes_deployments", False),
        queue_bytes=definition.get("queue_bytes", _QUEUE_BYTES),
        sends=definition["sends"],
        receives=definition["receives"],
        events=events,
    )


def _parameters(definitions: Definition, described: dict[str, str]) -> tuple[HelperParameter, ...]:
    return tuple(replace(parsed(name, text), about=described.get(name, "")) for name, text in definitions.items())
