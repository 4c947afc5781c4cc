"""Compares what the definitions say about requests with what a server recorded of the reference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from ..definitions.connections import Connection
from ..definitions.model import Area, Operation, Parameter, Resource
from ..report import Wire

Facts = dict[str, Any]
_MULTIPART, _JSON, _EVENTS = "multipart/form-data", "application/json", "text/event-stream"
_IN = {"path": "in the path", "query": "in the query", "body": "in the body", "header": "as a header"}
_IN["multipart"] = "in the form"


def compared_wire(areas: Sequence[Area], facts: dict[str, Facts]) -> Wire:
    """Returns how the definitions differ from what was recorded.

    Args:
        areas: The areas of all definitions.
        facts: What `extract.wire` says, by method.
    """
    described = dict(_described(areas))
    recorded = {name: each for name, each in facts.items() if "not_called" not in each}
    wire = Wire(len(facts), len(recorded), len(recorded.keys() & described.keys()))
    for name in sorted(recorded.keys() & described.keys()):
        wire.different += [f"`client.{name}`: {each}" for each in _differences(described[name], recorded[name])]
    failed = {name: each["not_called"] for name, each in facts.items() if name not in recorded}
    wire.not_called = [f"`client.{name}`: {failed[name]}" for name in sorted(failed)]
    return wire


def _described(areas: Sequence[Area]) -> Iterator[tuple[str, Facts]]:
    """Yields what the definitions say of methods, in the form of what is recorded."""
    resources = {resource.path: resource for area in areas for resource in area.resources}
    for resource in resources.values():
        yield from _operations(resource)
        for name, to in resource.mounts.items():
            for path in (path for path in resources if f"{path}.".startswith(f"{to}.")):
                yield from _operations(replace(resources[path], path=f"{resource.path}.{name}{path[len(to) :]}"))
    yield from ((f"{each.resource}.connect", _of_connection(each)) for area in areas for each in area.connections)


def _operations(resource: Resource) -> Iterator[tuple[str, Facts]]:
    yield from ((f"{resource.path}.{each.name}", _of_operation(each)) for each in resource.operations)


def _of_operation(operation: Operation) -> Facts:
    headers = {name.lower(): value for name, value in operation.headers.items()}
    said = {
        "http": f"{operation.verb.upper()} {operation.path}",
        "parameters": {each.name: _place(operation, each) for each in operation.parameters if each.name != "stream"},
        "headers": {"accept": _EVENTS, **headers} if operation.always_streams else headers,
        "security": operation.security,
    }
    # A function written by hand chooses between types, so that no definition says them.
    return said if operation.chosen or operation.arranged_by else {**said, "content_types": _content_types(operation)}


def _content_types(operation: Operation) -> list[str]:
    if operation.multipart:
        return [_JSON, _MULTIPART] if operation.json_without_files else [_MULTIPART]
    return [_JSON] if operation.at("body") else []


def _place(operation: Operation, parameter: Parameter) -> list[str]:
    name = parameter.name[:-1] if (parameter.name,) in operation.renamed else parameter.name
    if parameter.place == "header":
        return ["header", (parameter.header or name).lower()]
    return ["multipart" if parameter.place == "body" and operation.multipart else parameter.place, name]


def _of_connection(connection: Connection) -> Facts:
    names = [each.name for each in connection.parameters]
    return {
        "http": f"GET {connection.path}",
        "parameters": {name: ["query" if name in connection.query else "path", name] for name in names},
        "headers": {name.lower(): value for name, value in connection.headers.items()},
        "content_types": [],
        "security": "bearer",
    }


def _differences(said: Facts, sent: Facts) -> Iterator[str]:
    path, _, query = said["http"].partition("?")
    if path != sent["http"]:
        yield f"sends `{sent['http']}`, the definitions say `{path}`"
    besides = [each.partition(" ")[2] if each.startswith("query ") else each for each in sent["besides"]]
    if besides != list(filter(None, query.split("&"))):
        yield f"sends {_listed(besides)} besides its parameters, the definitions say {_listed([query])}"
    yield from _misplaced(said["parameters"], sent["parameters"])
    if said["headers"] != sent["headers"]:
        own, theirs = (
            _listed([f"{name}: {value}" for name, value in each["headers"].items()]) for each in (said, sent)
        )
        yield f"sends {theirs} as a header of its own, the definitions say {own}"
    if said.get("content_types", sent["content_types"]) != sent["content_types"]:
        own, theirs = _listed(said["content_types"]), _listed(sent["content_types"])
        yield f"sends the content type {theirs}, the definitions say {own}"
    if said["security"] != sent["security"]:
        yield f"sends the credentials `{sent['security']}`, the definitions say `{said['security']}`"


def _listed(texts: list[str]) -> str:
    return ", ".join(f"`{each}`" for each in texts if each) or "nothing"


def _misplaced(said: dict[str, list[str]], sent: dict[str, list[str]]) -> Iterator[str]:
    for name in sorted({*said, *sent}):
        if said.get(name) != sent.get(name):
            yield f"sends `{name}` {_where(sent.get(name), name)}, the definitions say {_where(said.get(name), name)}"


def _where(place: list[str] | None, name: str) -> str:
    if place is None:
        return "nowhere"
    return _IN[place[0]] + (f" as `{place[1]}`" if place[1] != name else "")
