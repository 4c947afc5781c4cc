"""Renders the typed raw and streaming views of resources, which stand in the module of the resources."""

from __future__ import annotations

from textwrap import indent

from ..definitions.helpers import Helper
from ..definitions.model import Area, Child, Operation, Resource
from . import docstrings
from .deprecations import EXCUSED
from .flavours import ASYNC
from .imports import Imports

_WRAPPERS = "openai_core.aio.views"
_BINARY = "HttpxBinaryResponseContent"
_RAW, _STREAMING = "WithRawResponse", "WithStreamingResponse"
_ABOUT = {
    _RAW: "Returns the answer with its headers.",
    _STREAMING: "Opens the answer and reads its body when asked to.",
}

_ARGUMENTS = "Args:\n    resource: The resource that has these methods; it makes the view itself when asked for one.\n"


def render_views(area: Area, imports: Imports) -> str:
    """Renders the views of an area.

    Type checkers see them as the result of `with_raw_response` and `with_streaming_response`; at run time one generic
    view does the same, and the names are classes that are made on first use.

    Args:
        area: The area to work on.
        imports: The imports of the module that they are rendered into.
    """
    imports.add("typing", "TYPE_CHECKING")
    imports.add("typing", "Final", checked=True)
    imports.add("openai_core.client.resources", "views_of")
    classes = [_view(area, resource, suffix, imports) for resource in area.resources for suffix in (_RAW, _STREAMING)]
    body = indent("\n\n".join(classes), "    ")
    return f"if TYPE_CHECKING:\n\n{body}\n\nelse:\n    __getattr__ = views_of(globals())"


def render_properties(resource: Resource) -> str:
    """Renders what type checkers see of the properties of a resource that return its views.

    Args:
        resource: The resource that is carried.
    """
    name = ASYNC.class_name(resource.class_name)
    parts = [
        f"@property\ndef {attribute}(self) -> {name}{view}: ..."
        for attribute, view in (("with_raw_response", _RAW), ("with_streaming_response", _STREAMING))
    ]
    return "if TYPE_CHECKING:\n\n" + indent("\n\n".join(parts), "    ")


def _view(area: Area, resource: Resource, suffix: str, imports: Imports) -> str:
    name = ASYNC.class_name(resource.class_name)
    wrapped = [_wrapped(each, suffix, imports) for each in resource.operations]
    wrapped += [_attribute(each, suffix, imports) for each in resource.helpers if each.viewed]
    body = "\n" + indent("\n".join(wrapped), "    ") if wrapped else " ..."
    parts = [f'"""{_ABOUT[suffix]}\n\n{_ARGUMENTS}"""', f"def __init__(self, resource: {name}) -> None:{body}"]
    parts += [_view_of_child(area, each, suffix, imports) for each in resource.children]
    return f"class {name}{suffix}:\n" + indent("\n\n".join(parts), "    ")


def _view_of_child(area: Area, child: Child, suffix: str, imports: Imports) -> str:
    imports.add("functools", "cached_property")
    name = ASYNC.class_name(child.resource.class_name) + suffix
    if child.area != area.name:
        imports.add(f"{imports.project.package_of(child.area)}.{ASYNC.package}.{child.area}", name, checked=True)
    about = docstrings.literal(
        docstrings.sentence(child.resource.about) or f"Operations below `client.{child.resource.path}`.", 8
    )
    return f"@cached_property\ndef {child.attribute}(self) -> {name}:\n" + indent(f"{about}\n...", "    ")


def _wrapped(operation: Operation, suffix: str, imports: Imports) -> str:
    if operation.result == _BINARY and suffix == _STREAMING:
        imports.add("openai_core.aio.responses", "AsyncStreamedBinaryAPIResponse", checked=True)
        wrapper = _wrapper("async_to_custom_streamed_response_wrapper", imports)
        call, view = f"resource.{operation.name}", "AsyncStreamedBinaryAPIResponse"
        arguments = f"{EXCUSED}\n{call},{EXCUSED}\n{view},\n" if operation.deprecated else f"{call}, {view}"
        return f"self.{operation.name}: Final = {wrapper}({arguments})"
    return _attribute(operation, suffix, imports)


def _attribute(method: Operation | Helper, suffix: str, imports: Imports) -> str:
    wrapper = "async_to_streamed_response_wrapper" if suffix == _STREAMING else "async_to_legacy_response_wrapper"
    line = f"self.{method.name}: Final = {_wrapper(wrapper, imports)}(resource.{method.name})"
    return line + (EXCUSED if method.deprecated else "")


def _wrapper(name: str, imports: Imports) -> str:
    imports.add(_WRAPPERS, name, checked=True)
    return name
