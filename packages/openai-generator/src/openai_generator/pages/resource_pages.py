"""Writes the page of a resource."""

from __future__ import annotations

from ..definitions.connections import Connection, Group
from .examples import Examples
from .layout import ResourcePage
from .links import Links
from .method_sections import argument_list, method_section
from .methods import Method, methods_of
from .places import Places
from .prose import RENDERED, blocks, prose


def resource_page(page: ResourcePage, places: Places, examples: Examples) -> str:
    """Returns the page as Markdown.

    Args:
        page: The page to write.
        places: Where everything is described.
        examples: What writes the examples.
    """
    links, resource = Links(places, page.path, page.area.name), page.resource
    methods = methods_of(resource)
    return blocks(
        f"# client.{resource.path} {{ #{resource.path} }}",
        RENDERED,
        prose(resource.about),
        _overview(links, methods),
        _below(page, links),
        *(method_section(each, links, examples) for each in methods),
        *(_connection(each, links) for each in page.area.connections if each.resource == resource.path),
    )


def _below(page: ResourcePage, links: Links) -> str:
    children = [each.resource for each in page.resource.children]
    lines = [
        f"- {links.resource(each.path)}: {prose(each.about)}"
        for each in children
        if each.path in links.places.resources
    ]
    return "Below it:\n\n" + "\n".join(lines) if lines else ""


def _overview(links: Links, methods: list[Method]) -> str:
    if not methods:
        return ""
    awaited = "In `AsyncOpenAI` the same methods are awaited."
    lines = [f"- {links.method(each.full_name)}: {prose(each.about)}" for each in methods]
    return blocks("\n".join(lines) if len(lines) > 1 else "", awaited)


def _connection(connection: Connection, links: Links) -> str:
    name = f"{connection.name}Connection"
    received = links.annotation(connection.receives)
    return blocks(
        f"## {name} {{ #{name} }}",
        f"What `client.{connection.resource}.connect` opens, over WebSocket at `{connection.path}`. Iterating over it "
        f"gives the events of the server, {received}; `recv()` waits for one, `send(event)` sends one, and these "
        "methods each send one, too. They are awaited in the asynchronous client.",
        *_events(connection.events, name, links),
    )


def _events(group: Group, owner: str, links: Links) -> list[str]:
    found = []
    for event in group.events:
        given = ", ".join(each.name if each.default is None else f"{each.name}=…" for each in event.parameters)
        found.append(
            blocks(
                f'### connection.{event.type} {{ #{owner}.{event.type} data-toc-label="{event.type}" }}',
                prose(event.about),
                f"```py\nconnection.{event.type}({f'*, {given}' if given else ''})\n```",
                argument_list(event.parameters, links),
            )
        )
    for each in group.groups.values():
        found += _events(each, owner, links)
    return found
