"""Renders `aio/mounts.py`: what a client carries, each resource imported on first use."""

from __future__ import annotations

from textwrap import indent

from ..definitions.model import Area
from . import docstrings
from .flavours import ASYNC


def render_mounts(areas: list[Area], class_name: str) -> str:
    """Renders the mixin of one package.

    Args:
        areas: The areas of the package.
        class_name: The mixin's name, such as `RestResources`.
    """
    roots = [(area, area.root) for area in areas if area.root]
    names = [(area.name, ASYNC.class_name(root.class_name), root) for area, root in roots]
    checked = "\n".join(f"    from .{area} import {name}" for area, name, _ in names)
    parts = ['"""The resources of an asynchronous client; each is imported on first use."""']
    for area, name, root in names:
        about = docstrings.sentence(root.about) or f"Operations below `client.{root.path}`."
        body = f'"""{about}"""\nfrom .{area} import {name}\n\nreturn {name}(self)'
        parts.append(f"@cached_property\ndef {root.attribute}(self) -> {name}:\n" + indent(body, "    "))
    return (
        '"""Mounts every resource on a client."""\n\nfrom __future__ import annotations\n\n'
        "from functools import cached_property\nfrom typing import TYPE_CHECKING\n\n"
        f"if TYPE_CHECKING:\n{checked}\n\n\n"
        f"class {ASYNC.class_name(class_name)}:\n" + indent("\n\n".join(parts), "    ") + "\n"
    )
