"""Renders `familiar_paths.json`: where each name of a familiar module lives in this project."""

from __future__ import annotations

import json
from collections import defaultdict

from ..definitions import naming
from ..definitions.connections import Connection
from ..definitions.model import Area, Resource, Type
from .connections import class_names
from .flavours import FLAVOURS
from .imports import module_of

Paths = dict[str, dict[str, str]]
_VIEWS = ("WithRawResponse", "WithStreamingResponse")


def render_familiar_paths(areas: list[Area]) -> str:
    """Renders every familiar module of the areas as compact JSON."""
    paths: Paths = defaultdict(dict)
    for area in areas:
        for type_ in area.types:
            _add_type(paths, area, type_, module_of(area.name))
        for type_ in area.params:
            _add_type(paths, area, type_, module_of(f"{area.name}_params"))
        for resource in area.resources:
            _add_resource(paths, area, resource)
        for connection in area.connections:
            _add_connection(paths, area, connection)
        for module, names in area.passed_on.items():
            paths[f"openai.types.{module}"].update({name: _target(place) for name, place in names.items()})
        for package, names in area.packages.items():
            paths[_types_module(package)].update({name: _target(place) for name, place in names.items()})
    for module in list(paths):
        while module.count(".") > 1:
            module = module.rpartition(".")[0]
            paths.setdefault(module, {})
    ordered = {module: dict(sorted(names.items())) for module, names in sorted(paths.items())}
    return json.dumps(ordered, separators=(",", ":")) + "\n"


def _types_module(path: str) -> str:
    return f"openai.types.{path}".rstrip(".")


def _target(place: str) -> str:
    if ":" in place:
        return place
    module, _, name = place.partition(".")
    return f"{module_of(module)}:{name}"


def _add_type(paths: Paths, area: Area, type_: Type, home: str) -> None:
    module = _types_module(type_.module)
    for each in type_.nested:
        paths[module][each.known_as] = f"{home}:{type_.name}.{each.name}"
    if type_.variants_only:
        return
    paths[module][type_.known_as] = f"{home}:{type_.name}"
    package = type_.module.rpartition(".")[0]
    if naming.same_name(type_.module, type_.known_as) and type_.known_as not in area.hidden.get(package, ()):
        paths[_types_module(package)][type_.known_as] = f"{home}:{type_.name}"


def _add_resource(paths: Paths, area: Area, resource: Resource) -> None:
    module = f"openai.resources.{resource.module}"
    package, _, last = module.rpartition(".")
    homes = [module, package]
    if package.rpartition(".")[2] == last:
        homes.append(package.rpartition(".")[0])
    for flavour in FLAVOURS:
        known, actual = flavour.class_name(resource.known_as), flavour.class_name(resource.class_name)
        home = f"{naming.package_of(area.name)}.{flavour.package}.{area.name}"
        for each in homes:
            paths[each][known] = f"{home}:{actual}"
            paths[each].update({known + view: f"{home}_views:{actual}{view}" for view in _VIEWS})


def _add_connection(paths: Paths, area: Area, connection: Connection) -> None:
    module = f"openai.resources.{connection.familiar_module}"
    for flavour in FLAVOURS:
        home = f"openai_realtime.{flavour.package}.{area.name}_connections"
        paths[module].update({name: f"{home}:{name}" for name in class_names(connection, flavour)})
