"""Renders `aio/mounts.py`: what a client carries, each resource imported on first use."""

from __future__ import annotations

from textwrap import indent

from ..definitions.model import Area, Resource
from . import docstrings
from .flavours import ASYNC

_VIEWS = {
    "with_raw_response": ("WithRawResponse", "The same methods, returning the HTTP response with its headers."),
    "with_streaming_response": ("WithStreamingResponse", "The same methods, which read the body only when asked to."),
}


def render_mounts(areas: list[Area], class_name: str) -> str:
    """Renders the mixin of one package.

    Args:
        areas: The areas of the package.
        class_name: The mixin's name, such as `RestResources`.
    """
    roots = [(area, area.root) for area in areas if area.root]
    names = [(area.name, ASYNC.class_name(root.class_name), root) for area, root in roots]
    views = [suffix for suffix, _ in _VIEWS.values()]
    checked = "\n".join(
        f"    from .{area} import {name}, " + ", ".join(name + suffix for suffix in views) for area, name, _ in names
    )
    owner = ASYNC.class_name(class_name)
    parts = ['"""The resources of an asynchronous client; each is imported on first use."""']
    for area, name, root in names:
        body = f"{docstrings.literal(_about(root), 8)}\nfrom .{area} import {name}\n\nreturn {name}(self)"
        parts.append(f"@cached_property\ndef {root.attribute}(self) -> {name}:\n" + indent(body, "    "))
    parts.append(_properties(owner))
    return (
        '"""Mounts every resource on a client."""\n\nfrom __future__ import annotations\n\n'
        "from functools import cached_property\nfrom typing import TYPE_CHECKING\n\n"
        f"if TYPE_CHECKING:\n{checked}\n\n\n"
        f"class {owner}:\n" + indent("\n\n".join(parts), "    ") + "\n\n\n"
        "if TYPE_CHECKING:\n\n" + indent(_view_classes(owner, names), "    ") + "\n"
    )


def _about(root: Resource) -> str:
    return docstrings.sentence(root.about) or f"Operations below `client.{root.path}`."


def _properties(owner: str) -> str:
    """Renders what type checkers see of the views of a client."""
    properties = [
        f'@property\ndef {name}(self) -> {owner}{suffix}:\n    """{about}"""\n    ...'
        for name, (suffix, about) in _VIEWS.items()
    ]
    return "if TYPE_CHECKING:\n\n" + indent("\n\n".join(properties), "    ")


def _view_classes(owner: str, names: list[tuple[str, str, Resource]]) -> str:
    classes = []
    for suffix, about in _VIEWS.values():
        members = "\n".join(
            f"{root.attribute}: {name}{suffix}\n{docstrings.literal(_about(root), 8)}" for _, name, root in names
        )
        classes.append(f'class {owner}{suffix}:\n    """{about}"""\n\n' + indent(members, "    "))
    return "\n\n".join(classes)
