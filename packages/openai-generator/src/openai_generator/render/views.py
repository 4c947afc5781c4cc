"""Renders `sync/<area>_views.py` and `aio/<area>_views.py`: the typed raw and streaming views of resources."""

from __future__ import annotations

from textwrap import indent

from ..definitions.helpers import Helper
from ..definitions.model import Area, Child, Operation, Resource
from ..definitions.naming import package_of
from .flavours import Flavour
from .imports import Imports

_WRAPPERS = "openai_core.responses.views"
_BINARY = "HttpxBinaryResponseContent"


def render_views(area: Area, flavour: Flavour) -> str:
    """Renders the views of an area in one flavour.

    Type checkers see them as the result of `with_raw_response` and `with_streaming_response`; at run time one generic
    view does the same, so that calls do not pay for these classes.
    """
    imports = Imports(f"{package_of(area.name)}.{flavour.package}.{area.name}_views", set())
    body = [
        _view(area, resource, flavour, imports, streaming) for resource in area.resources for streaming in (False, True)
    ]
    head = f'"""Views of the `{area.name}` resources whose methods return responses; type checkers read them."""\n\n'
    return f"{head}from __future__ import annotations\n\n{imports.render()}\n\n\n" + "\n\n\n".join(body) + "\n"


def _view(area: Area, resource: Resource, flavour: Flavour, imports: Imports, streaming: bool) -> str:
    name = flavour.class_name(resource.class_name)
    suffix = "WithStreamingResponse" if streaming else "WithRawResponse"
    module = f"{package_of(area.name)}.{flavour.package}.{area.name}"
    imports.add(module, name, checked=True)
    about = (
        "Opens the answer and reads its body when asked to." if streaming else "Returns the answer with its headers."
    )
    wrapped = [_wrapped(each, flavour, imports, streaming) for each in resource.operations]
    wrapped += [_wrapped_helper(each, flavour, imports, streaming) for each in resource.helpers if each.viewed]
    start = "\n".join(["self._resource = resource", *wrapped])
    parts = [f'"""{about}"""', f"def __init__(self, resource: {name}) -> None:\n" + indent(start, "    ")]
    for child in resource.children:
        imports.add("functools", "cached_property")
        child_view = flavour.class_name(child.resource.class_name) + suffix
        body = _view_of_child(area, child, child_view, flavour, imports)
        parts.append(f"@cached_property\ndef {child.attribute}(self) -> {child_view}:\n" + indent(body, "    "))
    return f"class {name}{suffix}:\n" + indent("\n\n".join(parts), "    ")


def _view_of_child(area: Area, child: Child, name: str, flavour: Flavour, imports: Imports) -> str:
    argument = f"(self._resource.{child.attribute})"
    if child.area == area.name:
        return f"return {name}{argument}"
    home = f"{package_of(child.area)}.{flavour.package}.{child.area}_views"
    imports.add(home, name, checked=True)
    if package_of(child.area) == package_of(area.name):
        return f"from .{child.area}_views import {name}\n\nreturn {name}{argument}"
    imports.add("openai_core.siblings", "sibling")
    return f'view: type[{name}] = sibling("{home}", "{name}")\nreturn view{argument}'


def _wrapped(operation: Operation, flavour: Flavour, imports: Imports, streaming: bool) -> str:
    call = f"resource.{operation.name}"
    binary = operation.result == _BINARY
    wrapper = flavour.raw if not streaming else flavour.streamed
    if binary and streaming:
        wrapper = flavour.custom_streamed
        imports.add("openai_core.responses", flavour.binary_response)
        call += f", {flavour.binary_response}"
    imports.add(_WRAPPERS, wrapper)
    return f"self.{operation.name} = {wrapper}({call})"


def _wrapped_helper(helper: Helper, flavour: Flavour, imports: Imports, streaming: bool) -> str:
    wrapper = flavour.streamed if streaming else flavour.raw
    imports.add(_WRAPPERS, wrapper)
    return f"self.{helper.name} = {wrapper}(resource.{helper.name})"
