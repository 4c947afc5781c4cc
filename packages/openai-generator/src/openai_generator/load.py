"""Reads definition files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from . import expressions, naming, yaml_files
from .derived_params import derived_params
from .limits import with_limits
from .model import Area, Field, Operation, Parameter, Resource, Type

Definition = dict[str, Any]


def load_areas(folder: Path) -> list[Area]:
    """Reads every definition in a folder, by name.

    Args:
        folder: The folder; `glossary.yaml` there describes parameters that several operations share.
    """
    glossary = yaml_files.read(folder / "glossary.yaml") if (folder / "glossary.yaml").exists() else {}
    paths = sorted(path for path in folder.glob("*.yaml") if path.stem != "glossary")
    return [load_area(path.stem, yaml_files.read(path), glossary) for path in paths]


def load_area(name: str, definition: Definition, glossary: dict[str, str]) -> Area:
    """Reads one definition.

    Args:
        name: The area, such as `chat`.
        definition: What its file holds.
        glossary: Descriptions of parameters by name.
    """
    resources = _resources(definition.get("resources", {}), glossary)
    operations = [operation for resource in resources for operation in resource.operations]
    params = [*derived_params(operations), *_types(definition.get("params", {}))]
    familiar = definition.get("packages", {})
    return Area(
        name=name,
        resources=resources,
        types=tuple(_types(definition.get("types", {}))),
        params=tuple(sorted(params, key=lambda each: each.module)),
        passed_on=definition.get("passed_on", {}),
        packages={package: each.get("also", {}) for package, each in familiar.items()},
        hidden={package: each.get("without", []) for package, each in familiar.items()},
    )


def _resources(definitions: Definition, glossary: dict[str, str]) -> tuple[Resource, ...]:
    found: dict[str, Resource] = {}
    taken: set[str] = set()
    for path, definition in definitions.items():
        name = definition.get("class", naming.camel(path.rpartition(".")[2]))
        class_name = naming.free(name, path.split(".")[:-1], taken)
        taken.add(class_name)
        operations = tuple(_operation(n, each, glossary) for n, each in definition.get("operations", {}).items())
        found[path] = Resource(
            path, name, class_name, definition.get("module", path), definition.get("about", ""), operations
        )
    for path in reversed(list(found)):
        children = tuple(each for each in found.values() if each.path.rpartition(".")[0] == path)
        found[path] = replace(found[path], children=children)
    return tuple(found.values())


def _operation(name: str, definition: Definition, glossary: dict[str, str]) -> Operation:
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
        parameters=parameters,
        result=definition.get("result", "None"),
        stream=definition.get("stream"),
        page=definition.get("page"),
        multipart=definition.get("multipart", False),
        files=tuple(_file_paths(parameters)) if definition.get("multipart") else (),
        headers=definition.get("headers", {}),
        security=definition.get("security", "bearer"),
        synthesize_event_and_data=definition.get("synthesize_event_and_data", False),
        prepared_by=definition.get("prepared_by"),
        params_module=module if derived else None,
        params_name=definition.get("params_name", title),
        params_known_as=definition.get("params_known_as", title),
    )


def _parameters(definition: Definition, glossary: dict[str, str]) -> list[Parameter]:
    described = {**glossary, **definition.get("describe", {})}
    limits = definition.get("limits", {})
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
            required = expressions.is_required(text)
            type_ = expressions.without_required(text)
            default = settings.get("default", "omit")
            found.append(Parameter(name, type_, place, required, False, settings.get("header"), about, default))
    return _in_signature_order(found, definition.get("order"))


def _in_signature_order(parameters: list[Parameter], order: list[str] | None) -> list[Parameter]:
    if order:
        return sorted(parameters, key=lambda each: order.index(each.name))
    return parameters


def _file_paths(parameters: tuple[Parameter, ...]) -> list[tuple[str, ...]]:
    paths: list[tuple[str, ...]] = []
    for each in parameters:
        used = expressions.names(each.type)
        if "FileTypes" not in used:
            continue
        if "SequenceNotStr" not in used and "List" not in used:
            paths.append((each.name,))
        else:
            paths += [(each.name,)] if each.type.startswith("Union") else []
            paths.append((each.name, "<array>"))
    return paths


def _types(definitions: Definition) -> list[Type]:
    return [_type(name, each, each.get("module", "")) for name, each in definitions.items()]


def _type(name: str, definition: Definition, module: str) -> Type:
    fields = definition.get("fields")
    nested = definition.get("nested", {})
    return Type(
        name=name,
        module=module,
        known_as=definition.get("known_as", name),
        about=definition.get("about", ""),
        fields=None if fields is None else tuple(_field(each, value) for each, value in fields.items()),
        bases=tuple(definition.get("bases", ())),
        mixin=definition.get("mixin"),
        union=tuple(definition.get("union", ())),
        discriminator=definition.get("discriminator"),
        alias=definition.get("alias"),
        nested=tuple(_type(each, value, module) for each, value in nested.items()),
        variants_only=definition.get("variants_only", False),
    )


def _field(name: str, value: Any) -> Field:
    settings = value if isinstance(value, dict) else {"type": value}
    type_, _, default = settings["type"].partition(" = ")
    return Field(name, type_, default or None, settings.get("alias"), settings.get("settings"))
