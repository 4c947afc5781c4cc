"""Reads definition files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict

from . import expressions, naming, texts, yaml_files
from .derived_params import derived_params
from .limits import with_limits
from .load_connections import with_connections
from .load_helpers import with_helpers
from .load_types import load_types
from .model import Area, Child, Choice, Operation, Overload, Parameter, Resource

Definition = Dict[str, Any]


def load_areas(folder: Path) -> list[Area]:
    """Reads every definition in a folder, by name.

    Args:
        folder: The folder; `glossary.yaml` there describes parameters that several operations share.
    """
    glossary = yaml_files.read(folder / "glossary.yaml") if (folder / "glossary.yaml").exists() else {}
    paths = sorted(path for path in folder.glob("*.yaml") if path.stem != "glossary")
    return load_definitions({path.stem: yaml_files.read(path) for path in paths}, glossary)


def load_definitions(definitions: dict[str, Definition], glossary: dict[str, str] | None = None) -> list[Area]:
    """Reads definitions by area, so that resources know their children in other areas.

    Args:
        definitions: What the files hold.
        glossary: Descriptions of parameters by name.
    """
    areas = [load_area(name, each, glossary or {}) for name, each in definitions.items()]
    areas = with_connections(with_helpers(areas, definitions, glossary or {}), definitions, glossary or {})
    return _with_children(areas)


def load_area(name: str, definition: Definition, glossary: dict[str, str]) -> Area:
    """Reads one definition, whose resources know their children within it.

    Args:
        name: The area, such as `chat`.
        definition: What its file holds.
        glossary: Descriptions of parameters by name.
    """
    resources = _resources(definition.get("resources", {}), definition.get("params", {}), glossary)
    file = f"{name}.yaml"
    params = [*derived_params(resources), *load_types(definition.get("params", {}), file)]
    familiar = definition.get("packages", {})
    area = Area(
        name=name,
        resources=resources,
        types=tuple(load_types(definition.get("types", {}), file)),
        params=tuple(sorted(params, key=lambda each: each.module)),
        passed_on=definition.get("passed_on", {}),
        packages={package: each.get("also", {}) for package, each in familiar.items()},
        hidden={package: each.get("without", []) for package, each in familiar.items()},
        names=definition.get("names", {}),
    )
    return _with_children([area])[0]


def _with_children(areas: list[Area]) -> list[Area]:
    """Gives each resource its children, those of split packages and of mounts too, the innermost first."""
    homes = {resource.path: area.name for area in areas for resource in area.resources}
    found = {resource.path: resource for area in areas for resource in area.resources}
    for path in sorted(found, key=lambda each: each.count("."), reverse=True):
        children = [Child(each.attribute, homes[each.path], each) for each in found.values() if _parent(each) == path]
        mounts = found[path].mounts.items()
        children += [Child(name, homes[to], found[to]) for name, to in mounts if to in found]
        found[path] = replace(found[path], children=tuple(children))
    return [replace(area, resources=tuple(found[each.path] for each in area.resources)) for area in areas]


def _parent(resource: Resource) -> str:
    return resource.path.rpartition(".")[0]


def _resources(definitions: Definition, params: Definition, glossary: dict[str, str]) -> tuple[Resource, ...]:
    found: dict[str, Resource] = {}
    taken: set[str] = set()
    for path, definition in definitions.items():
        name = definition.get("class", naming.camel(path.rpartition(".")[2]))
        class_name = naming.free(name, path.split(".")[:-1], taken)
        taken.add(class_name)
        operations = tuple(
            _operation(n, each, params, glossary) for n, each in definition.get("operations", {}).items()
        )
        found[path] = Resource(
            path,
            name,
            class_name,
            definition.get("module", path),
            definition.get("about", ""),
            operations,
            mounts=definition.get("mounts", {}),
        )
    return tuple(found.values())


def _operation(name: str, definition: Definition, params: Definition, glossary: dict[str, str]) -> Operation:
    verb, _, path = definition["http"].partition(" ")
    parameters = tuple(_parameters(definition, glossary))
    module = definition.get("params")
    title = naming.camel((module or "").rpartition(".")[2])
    derived = module is not None and not definition.get("params_listed", False)
    return Operation(
        name=name,
        verb=verb.lower(),
        path=path,
        about=definition.get("about", ""),
        deprecated=definition.get("deprecated", False),
        parameters=parameters,
        result=definition.get("result", "None"),
        stream=definition.get("stream"),
        page=definition.get("page"),
        multipart=bool(definition.get("multipart")),
        json_without_files=definition.get("multipart") == "with_files",
        renamed=tuple(tuple(each) for each in definition.get("renamed", [])),
        files=tuple(_file_paths(parameters, params)) if definition.get("multipart") else (),
        headers=definition.get("headers", {}),
        security=definition.get("security", "bearer"),
        synthesize_event_and_data=definition.get("synthesize_event_and_data", False),
        stream_mode=definition.get("stream_mode", ""),
        last_events=tuple(definition.get("last_events", ())),
        overloads=tuple(_overload(each, parameters, definition) for each in definition.get("overloads", [])),
        chosen=Choice(**definition["chosen"]) if "chosen" in definition else None,
        prepared_by=definition.get("prepared_by"),
        arranged_by=definition.get("arranged_by"),
        params_module=module if derived else None,
        params_name=definition.get("params_name", title),
        params_known_as=definition.get("params_known_as", title),
    )


def _overload(overload: Definition, parameters: tuple[Parameter, ...], definition: Definition) -> Overload:
    changed = {name: expressions.without_required(text) for name, text in overload.get("with", {}).items()}
    required = {name for name, text in overload.get("with", {}).items() if expressions.is_required(text)}
    own = [
        replace(each, type=changed[each.name], required=each.name in required) if each.name in changed else each
        for each in parameters
        if each.name not in overload.get("without", ())
    ]
    return Overload(tuple(own), overload["result"])


def _parameters(definition: Definition, glossary: dict[str, str]) -> list[Parameter]:
    described = {**glossary, **definition.get("describe", {})}
    limits, marked = definition.get("limits", {}), definition.get("deprecated_parameters", {})
    path = definition.get("path", {})
    positional = definition.get("positional", list(path)[-1:] if path else [])
    found = [
        Parameter(name, type_, "path", required=True, positional=name in positional, about=described.get(name, ""))
        for name, type_ in sorted(path.items(), key=lambda item: item[0] not in positional)
    ]
    for place in ("body", "query", "header"):
        for name, value in definition.get(place, {}).items():
            settings: dict[str, str] = value if isinstance(value, dict) else {"type": value}
            text = settings["type"]
            about = with_limits(described.get(name, ""), limits.get(name, {}))
            about = texts.with_mark(about, marked.get(name, False))
            required = expressions.is_required(text)
            type_ = expressions.without_required(text)
            default = settings.get("default", "omit")
            found.append(Parameter(name, type_, place, required, False, settings.get("header"), about, default))
    return _in_signature_order(found, definition.get("order"))


def _in_signature_order(parameters: list[Parameter], order: list[str] | None) -> list[Parameter]:
    if order:
        return sorted(parameters, key=lambda each: order.index(each.name))
    return parameters


def _file_paths(parameters: tuple[Parameter, ...], params: Definition) -> list[tuple[str, ...]]:
    paths: list[tuple[str, ...]] = []
    for each in parameters:
        type_ = _without_alias(each.type, params)
        used = expressions.names(type_)
        if "FileTypes" not in used:
            continue
        if "SequenceNotStr" not in used and "List" not in used:
            paths.append((each.name,))
        else:
            paths += [(each.name,)] if type_.startswith("Union") else []
            paths.append((each.name, "<array>"))
    return paths


def _without_alias(type_: str, params: Definition) -> str:
    definition = params.get(type_, {})
    union = f"Union[{', '.join(definition['union'])}]" if "union" in definition else type_
    return str(definition.get("alias", union))
