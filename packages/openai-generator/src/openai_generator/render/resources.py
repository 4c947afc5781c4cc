"""Renders `aio/<area>.py`: thin methods, one call each, and the views of the resources."""

from __future__ import annotations

from textwrap import indent

from ..definitions.affixes import without_prefix
from ..definitions.model import Area, Child, Operation, Parameter, Resource
from ..definitions.project import Project
from . import docstrings
from .deprecations import decorator
from .flavours import ASYNC
from .helpers import render_helper
from .imports import Imports
from .quoting import quoted
from .signatures import EXTRAS, Signature
from .views import render_properties, render_views

_PASSED_ON = ", ".join(f"{name}={name}" for name in EXTRAS)


def render_resources(area: Area, project: Project) -> str:
    """Renders the resources of an area, the innermost first, and their views.

    Args:
        area: The area to work on.
        project: The packages that are rendered.
    """
    module = f"{project.package_of(area.name)}.{ASYNC.package}.{area.name}"
    local = {ASYNC.class_name(each.class_name) for each in area.resources}
    homes = {each.name: project.module_of(f"{area.name}_params") for each in area.params}
    homes.update({each.name: project.module_of(area.name) for each in area.types})
    homes.update({ASYNC.filled(name): ASYNC.filled(home) for name, home in area.names.items()})
    imports = Imports(project, module, local, homes)
    imports.add("openai_core" if project.has_typed_calls else "openai_core.aio.resource", "AsyncAPIResource")
    body = [_resource(area, each, imports) for each in reversed(area.resources)]
    body.append(render_views(area, imports))
    about = f'"""Asynchronous resources of the `{area.name}` area of {project.api}."""'
    head = f"{about}\n\nfrom __future__ import annotations\n\n"
    return head + imports.render() + "\n\n\n" + "\n\n\n".join(body) + "\n"


def _resource(area: Area, resource: Resource, imports: Imports) -> str:
    name = ASYNC.class_name(resource.class_name)
    about = docstrings.sentence(resource.about) or f"Operations below `client.{resource.path}`."
    parts = [docstrings.literal(about, 4)]
    moved = imports.project.moved.get(resource.path)
    if moved:
        parts.append(f"_moved = {moved!r}")
    plain = _without_views(resource)
    if plain:
        parts.append(f"_plain_only = {plain!r}")
    ways = _with_ways(resource)
    if ways:
        parts.append(f"_with_ways = {ways!r}")
    parts += [_child(area, each, imports) for each in resource.children]
    replaced = {each.name for each in resource.helpers}
    parts += [_method(area, resource, each, imports) for each in resource.operations if each.name not in replaced]
    parts += [render_helper(resource.path, each, imports) for each in resource.helpers]
    parts.append(render_properties(resource))
    text = f"class {name}(AsyncAPIResource):\n" + indent("\n\n".join(parts), "    ")
    known_as = ASYNC.class_name(resource.known_as)
    return text if known_as == name else f'{text}\n\n\n{name}.__name__ = "{known_as}"'


def _without_views(resource: Resource) -> tuple[str, ...]:
    """Names the helpers that would have views at run time, for they take headers, but have no one response."""
    operations = {each.name for each in resource.operations}
    return tuple(
        each.name
        for each in resource.helpers
        if not each.viewed
        and each.name not in operations
        and "extra_headers" in (*each.extras, *(parameter.name for parameter in each.parameters))
    )


def _with_ways(resource: Resource) -> tuple[str, ...]:
    """Names the operations that can be called in several ways, all of which need some arguments."""
    return tuple(
        each.name
        for each in resource.operations
        if not each.deprecated
        and not each.always_streams
        and (each.overloads or (each.stream and any(one.required and not one.positional for one in each.parameters)))
    )


def _child(area: Area, child: Child, imports: Imports) -> str:
    imports.add("functools", "cached_property")
    name = ASYNC.class_name(child.resource.class_name)
    about = docstrings.sentence(child.resource.about) or f"Operations below `client.{child.resource.path}`."
    body = f"return {name}(self._client)"
    if child.area != area.name:
        package = imports.project.package_of(child.area)
        home = f"{package}.{ASYNC.package}.{child.area}"
        imports.add(home, name, checked=True)
        if package == imports.project.package_of(area.name):
            body = f"from .{child.area} import {name}\n\n{body}"
        else:
            imports.add("openai_core.imports", "sibling")
            body = f'resource: type[{name}] = sibling("{home}", "{name}")\nreturn resource(self._client)'
    body = f"{docstrings.literal(about, 8)}\n{body}"
    return f"@cached_property\ndef {child.attribute}(self) -> {name}:\n" + indent(body, "    ")


def _method(area: Area, resource: Resource, operation: Operation, imports: Imports) -> str:
    imports.add_module(f"from ..operations import {area.name} as operations")
    imports.add("openai_core.options", "not_given")
    imports.add("openai_core.options", "Body", "Headers", "NotGiven", "Query", "Timeout", checked=True)
    signature = Signature(operation, imports)
    mark = decorator(resource.path, operation, imports)
    overloads = "".join(f"@overload\n{mark}{each} ...\n\n" for each in signature.overloads())
    body = f'"""{docstrings.of_operation(operation)}"""\n{_call(area, resource, operation, imports)}'
    return f"{overloads}{mark}{signature.whole()}\n" + indent(body, "    ")


def _call(area: Area, resource: Resource, operation: Operation, imports: Imports) -> str:
    before = ""
    arguments = [_chosen(f"operations.{area.constant(resource, operation)}", operation, imports)]
    for place, keyword in (("path", "path"), ("query", "query"), ("body", "body")):
        found = sorted(operation.at(place), key=_rank) if place == "body" else operation.at(place)
        values = [_item(each, imports) for each in found]
        if values:
            arguments.append(f"{keyword}={{{', '.join(values)}}}")
    arguments += [f"body={each.name}" for each in operation.at("whole")]
    headers = ", ".join(f"{quoted(each.header or each.name)}: {each.name}" for each in operation.at("header"))
    if headers:
        arguments.append(f"headers={{{headers}}}")
    if operation.stream:
        arguments.append(f"stream={operation.always_streams or 'stream'}")
    if operation.prepared_by:
        before, arguments[-1] = _prepared(operation.prepared_by, arguments[-1], imports)
    if operation.arranged_by:
        before, arguments = _arranged(operation.arranged_by, arguments, imports)
    wait = "" if operation.page else "await "
    call = "call" if imports.project.has_typed_calls else "_call"
    return f"{before}return {wait}self.{call}({', '.join(arguments)}, {_PASSED_ON})"


_FIRST = ("model", "stream", "service_tier")
"""What gateways route by: it goes first, so that they need not read the whole of a long body."""


def _rank(parameter: Parameter) -> int:
    return _FIRST.index(parameter.name) if parameter.name in _FIRST else len(_FIRST)


def _chosen(constant: str, operation: Operation, imports: Imports) -> str:
    if operation.chosen is None:
        return constant
    module, _, name = operation.chosen.function.partition(":")
    imports.add(module, name)
    return f"{name}({constant}, {operation.chosen.parameter})"


def _item(parameter: Parameter, imports: Imports) -> str:
    value = parameter.name
    if parameter.separator:
        imports.add("openai_core.encoding.arguments", "joined")
        value = f"joined({value}, {quoted(parameter.separator)})"
    return f"{quoted(parameter.wire or parameter.name)}: {value}"


def _prepared(function: str, body: str, imports: Imports) -> tuple[str, str]:
    module, _, name = function.partition(":")
    imports.add(module, name)
    value = without_prefix(body, "body=")
    return f"body, post_parser = {name}({value})\n", "body=body, post_parser=post_parser"


def _arranged(function: str, arguments: list[str], imports: Imports) -> tuple[str, list[str]]:
    """The function sees all that decides about the form of a body; the call then has what it returned."""
    module, _, name = function.partition(":")
    imports.add(module, name)
    constant, body = arguments
    settled = "operation, body, extra_body, extra_headers"
    value = without_prefix(body, "body=")
    return f"{settled} = {name}({constant}, {value}, extra_body, extra_headers)\n", ["operation", "body=body"]
