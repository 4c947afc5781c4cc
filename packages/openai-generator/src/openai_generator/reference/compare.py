"""Compares two states of the definitions by the names that users know."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..definitions import expressions
from ..definitions.load import load_definitions
from ..definitions.model import Area, Resource, Type
from ..definitions.project import this_project
from ..report import Report
from .convert_operations import EXTRAS
from .known import Definition, Known

_LONGEST = 160
Parts = dict[str, str]


@dataclass
class Surface:
    """What definitions offer.

    Attributes:
        things: Methods, events and types by their full familiar name, each with its parameters, fields and other parts.
        packages: The package that has each.
        untold: Methods, resources and parameters without a description.
        untold_types: Types (with an empty text) and fields without one.
    """

    things: dict[str, Parts]
    packages: dict[str, str]
    untold: list[str]
    untold_types: list[tuple[str, str]]


def surface_of(definitions: dict[str, Definition], glossary: dict[str, str]) -> Surface:
    """Returns what definitions offer.

    Args:
        definitions: What the files hold, by area.
        glossary: Descriptions of parameters by name.
    """
    known, found, project = Known(definitions), Surface({}, {}, [], []), this_project()
    for area in load_definitions(definitions, glossary):
        seen = _Seen(known, area)
        for name, parts in seen.things():
            found.things[name] = parts
            found.packages[name] = project.package_of(area.name)
        found.untold += seen.untold
        found.untold_types += seen.untold_types
    return found


class _Seen:
    """One area as users see it: types by their familiar names."""

    def __init__(self, known: Known, area: Area) -> None:
        self.known = known
        self.area = area
        self.untold: list[str] = []
        self.untold_types: list[tuple[str, str]] = []

    def things(self) -> Iterator[tuple[str, Parts]]:
        for resource in self.area.resources:
            if not resource.about:
                self.untold.append(f"`client.{resource.path}`")
            yield from self._methods(resource)
        for connection in self.area.connections:
            path = f"client.{connection.resource}.connect"
            for event in _events(connection.events):
                yield f"{path}: {event.type}", {each.name: self._parameter(each) for each in event.parameters}
        for module, names in {**self.area.passed_on, **self.area.packages}.items():
            yield from ((f"openai.types.{module}.{name}".replace("..", "."), {}) for name in names)
        for section, types in ((self.area.name, self.area.types), (f"{self.area.name}_params", self.area.params)):
            for type_ in types:
                yield from self._type(section, type_)

    def _methods(self, resource: Resource) -> Iterator[tuple[str, Parts]]:
        for operation in resource.operations:
            name = f"client.{resource.path}.{operation.name}"
            self.untold += [] if operation.about else [f"`{name}`"]
            self._untold_parameters(name, operation.parameters)
            parts = {each.name: self._parameter(each) for each in operation.parameters}
            result = f"{operation.page}[{operation.result}]" if operation.page else operation.result
            yield (
                name,
                {
                    **parts,
                    "the request": f"{operation.verb.upper()} {operation.path}",
                    "the result": self._said(result, self.area.name),
                    **({"the stream": self._said(operation.stream, self.area.name)} if operation.stream else {}),
                },
            )
        own = {operation.name for operation in resource.operations}
        for helper in resource.helpers:
            name = f"client.{resource.path}.{helper.name}"
            self._untold_parameters(name, helper.parameters)
            if helper.name not in own:
                yield name, {each.name: self._parameter(each) for each in helper.parameters}

    def _untold_parameters(self, method: str, parameters: Iterable[Any]) -> None:
        names = [each.name for each in parameters if not each.about and each.name not in EXTRAS]
        self.untold += [line for name in names if (line := f"`{method}({name}=)`") not in self.untold]

    def _parameter(self, parameter: Any) -> str:
        default = getattr(parameter, "default", None)
        required = getattr(parameter, "required", default is None)
        said = self._said(parameter.type, f"{self.area.name}_params")
        return said if required or default == "omit" else f"{said} = {default}"

    def _type(self, home: str, type_: Type) -> Iterator[tuple[str, Parts]]:
        for nested in type_.nested:
            yield from self._type(home, nested)
        if type_.variants_only:
            return
        parts: Parts = {}
        if type_.fields is not None:
            for each in type_.fields:
                parts[each.name] = self._said(each.type, home) + (f" = {each.default}" if each.default else "")
        members = f"Union[{', '.join(type_.union)}]" if type_.union else type_.alias
        if members:
            parts["the type"] = self._said(members, home)
        for module, known_as in getattr(type_, "places", ((type_.module, type_.known_as),)):
            name = f"openai.types.{module}.{known_as}"
            self.untold_types += [] if type_.about else [(name, "")]
            self.untold_types += [(name, each.name) for each in type_.fields or () if not each.about]
            yield name, parts

    def _said(self, text: str, home: str) -> str:
        def familiar(name: str) -> str:
            area, _, rest = self.known.in_full(name, home).partition(".")
            place = self.known.by_name.get((area, rest))
            return place.known_as if place else name

        try:
            return expressions.rename(text, familiar)
        except SyntaxError:
            return text


def _events(group: Any) -> Iterator[Any]:
    yield from group.events
    for inner in group.groups.values():
        yield from _events(inner)


def compared(before: Surface, after: Surface, title: str) -> Report:
    """Returns what is different in two states of the definitions.

    Args:
        before: The earlier state.
        after: The later state.
        title: The first line of the report.
    """
    report = Report(title, texts=[*after.untold, *_new_and_untold(before, after)])
    for name in after.things.keys() - before.things.keys():
        report.added.append(f"`{name}`")
    for name in before.things.keys() - after.things.keys():
        report.removed.append(f"`{name}`")
    for name in before.things.keys() & after.things.keys():
        _compare(report, name, before.things[name], after.things[name])
    for lines in (report.added, report.removed, report.changed):
        lines.sort()
    report.change_log = _change_log(before, after)
    return report


def _new_and_untold(before: Surface, after: Surface) -> list[str]:
    """Returns the new types and fields without a description; parameters have theirs with their methods."""
    new = [
        (name, field)
        for name, field in after.untold_types
        if name not in before.things or (field and field not in before.things[name])
    ]
    return [f"`{name}.{field}`".replace(".`", "`") for name, field in new]


def _compare(report: Report, name: str, before: Parts, after: Parts) -> None:
    report.added += [f"`{_part(name, each)}`: `{_short(after[each])}`" for each in after.keys() - before.keys()]
    report.removed += [f"`{_part(name, each)}`" for each in before.keys() - after.keys()]
    for part in before.keys() & after.keys():
        if before[part] != after[part]:
            report.changed.append(f"`{_part(name, part)}`: {difference(before[part], after[part])}")


def _part(name: str, part: str) -> str:
    if part.startswith("the "):
        return f"{name} ({part})"
    return f"{name}({part}=)" if name.startswith("client.") else f"{name}.{part}"


def difference(before: str, after: str) -> str:
    """Returns in words how two annotations differ: by the literals, or the members of a union, that come and go.

    Args:
        before: The earlier annotation.
        after: The later annotation.
    """
    if _without_literals(before) == _without_literals(after):
        old, new = _literals(before), _literals(after)
    else:
        old, new = _members(before), _members(after)
    added, removed = [each for each in new if each not in old], [each for each in old if each not in new]
    if added or removed:
        said = [f"{word} {', '.join(each)}" for word, each in (("adds", added), ("drops", removed)) if each]
        return "; ".join(said)
    return f"`{_short(before)}` -> `{_short(after)}`"


def _literals(text: str) -> list[str]:
    return [
        repr(each.value) for node in _literal_nodes(text) for each in ast.walk(node) if isinstance(each, ast.Constant)
    ]


def _members(text: str) -> list[str]:
    """Returns the members of a union, and nothing of what is none."""
    body = getattr(_parsed(text), "body", None)
    node = body[0].value if body and isinstance(body[0], ast.Expr) else None
    if isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Union" and isinstance(node.slice, ast.Tuple):
        return [f"`{ast.unparse(each)}`" for each in node.slice.elts]
    return []


def _literal_nodes(text: str) -> Iterator[ast.AST]:
    for node in ast.walk(_parsed(text)):
        if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
            yield node.slice


def _without_literals(text: str) -> str:
    tree = _parsed(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("Literal"):
            node.slice = ast.Constant(value=0)
    return ast.unparse(tree)


def _parsed(text: str) -> ast.AST:
    try:
        return ast.parse(text)
    except SyntaxError:
        return ast.Module(body=[], type_ignores=[])


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _change_log(before: Surface, after: Surface) -> dict[str, list[str]]:
    """Returns a line for each new or gone method and parameter, those of the same name together, by package."""
    found: dict[str, dict[tuple[str, str], list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in sorted({*before.things, *after.things}):
        package = (after.packages.get(name) or before.packages[name]).replace("_", "-")
        for word, part in _news(before.things.get(name), after.things.get(name)):
            if name.startswith("client."):
                found[package][word, part].append(name.removeprefix("client."))
            elif not part:
                found[package][f"{word} types", ""].append(name.rpartition(".")[2])
            else:
                found[package][f"{word} fields", ""].append(f"{name.rpartition('.')[2]}.{part}")
    return {package: [_line(*key, names) for key, names in lines.items()] for package, lines in found.items()}


def _news(old: Parts | None, new: Parts | None) -> Iterator[tuple[str, str]]:
    if old is None or new is None:
        yield "New" if old is None else "Gone", ""
        return
    for part in sorted({*old, *new}):
        if (part in old) != (part in new) and not part.startswith("the "):
            yield "New" if part in new else "Gone", part


def _line(word: str, part: str, names: list[str]) -> str:
    listed = ", ".join(f"`{each}`" for each in dict.fromkeys(names))
    return f"{word}: `{part}` of {listed}." if part else f"{word}: {listed}."
