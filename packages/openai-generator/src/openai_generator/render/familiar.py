"""Renders the table of the familiar modules below `openai`: where each of their names lives, and whose they pass on.

The table holds what the definitions say, and what `familiar.yaml` (next to `naming.yaml`) says of hand-written code.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Dict

from ..definitions import naming
from ..definitions.connections import Connection
from ..definitions.model import Area, Resource, Type
from ..definitions.project import Project
from .connections import class_names
from .flavours import FLAVOURS
from .neighbours import neighbours_of

Paths = Dict[str, Dict[str, str]]
_VIEWS = ("WithRawResponse", "WithStreamingResponse")


def render_familiar(areas: list[Area], project: Project) -> str:
    """Renders the table as JSON, one line for each module.

    Args:
        areas: The areas of all definitions.
        project: The packages that are rendered.
    """
    paths, neighbours = _with_handmade(familiar_paths(areas, project)), neighbours_of(areas, project)
    table = {
        module: {"names": dict(sorted(names.items())), "passes_on": neighbours.get(module, "")}
        for module, names in sorted(_with_packages(paths).items())
    }
    lines = [f"{json.dumps(module)}: {json.dumps(each, separators=(',', ':'))}" for module, each in table.items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _with_handmade(paths: Paths) -> Paths:
    merged = {module: dict(names) for module, names in paths.items()}
    for path, handmade in naming.familiar().items():
        names = merged.setdefault(f"openai.{path}", {})
        for name in names.keys() & handmade.keys():
            if names[name] != handmade[name]:
                raise ValueError(f"openai.{path}.{name} is {names[name]}; familiar.yaml says {handmade[name]}.")
        names.update(handmade)
    return merged


def _with_packages(paths: Paths) -> Paths:
    every = [module.split(".") for module in paths]
    packages = [".".join(steps[:end]) for steps in every for end in range(2, len(steps))]
    return {**{package: {} for package in packages}, **paths}


def familiar_paths(areas: list[Area], project: Project) -> Paths:
    """Returns where each name of a familiar module lives, for all that definitions describe.

    Args:
        areas: The areas of all definitions.
        project: The packages that are rendered.
    """
    paths: Paths = defaultdict(dict)
    for area in areas:
        for type_ in area.types:
            _add_type(paths, area, type_, project.module_of(area.name))
        for type_ in area.params:
            _add_type(paths, area, type_, project.module_of(f"{area.name}_params"))
        for resource in area.resources:
            _add_resource(paths, area, resource, project)
        for connection in area.connections:
            _add_connection(paths, area, connection)
        for module, names in area.passed_on.items():
            paths[f"openai.types.{module}"].update({name: _target(place, project) for name, place in names.items()})
        for package, names in area.packages.items():
            paths[_types_module(package)].update({name: _target(place, project) for name, place in names.items()})
    return dict(paths)


def _types_module(path: str) -> str:
    return f"openai.types.{path}".rstrip(".")


def _target(place: str, project: Project) -> str:
    if ":" in place:
        return place
    module, _, name = place.partition(".")
    return f"{project.module_of(module)}:{name}"


def _add_type(paths: Paths, area: Area, type_: Type, home: str) -> None:
    for each in type_.nested:
        _add_places(paths, area, each, f"{home}:{type_.name}.{each.name}")
    if not type_.variants_only:
        _add_places(paths, area, type_, f"{home}:{type_.name}")


def _add_places(paths: Paths, area: Area, type_: Type, target: str) -> None:
    for module, known_as in type_.places:
        paths[_types_module(module)][known_as] = target
        package = module.rpartition(".")[0]
        if naming.same_name(module, known_as) and known_as not in area.hidden.get(package, ()):
            paths[_types_module(package)][known_as] = target


def _add_resource(paths: Paths, area: Area, resource: Resource, project: Project) -> None:
    module = f"openai.resources.{resource.module}"
    package, _, last = module.rpartition(".")
    homes = [module, package]
    if package.rpartition(".")[2] == last:
        homes.append(package.rpartition(".")[0])
    for flavour in FLAVOURS:
        known, actual = flavour.class_name(resource.known_as), flavour.class_name(resource.class_name)
        home = f"{project.package_of(area.name)}.{flavour.package}.{area.name}"
        for each in homes:
            paths[each][known] = f"{home}:{actual}"
            paths[each].update({known + view: f"{home}:{actual}{view}" for view in _VIEWS})


def _add_connection(paths: Paths, area: Area, connection: Connection) -> None:
    module = f"openai.resources.{connection.familiar_module}"
    for flavour in FLAVOURS:
        home = f"openai_realtime.{flavour.package}.{area.name}_connections"
        paths[module].update({name: f"{home}:{name}" for name in class_names(connection, flavour)})
