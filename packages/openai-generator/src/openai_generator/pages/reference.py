"""Renders the reference: its pages, the list of methods on its first one, and its part of the site's navigation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..definitions.model import Area
from .examples import Examples
from .layout import Groups, ResourcePage, Section, layout
from .links import Links
from .methods import methods_of
from .places import Places
from .prose import prose
from .resource_pages import resource_page
from .type_pages import type_page
from .uses import Uses

FOLDER = "docs/api"
BY_HAND = ("index.md",)
METHODS = "build/reference/methods.md"  # a part of index.md
_NAVIGATION = f"{FOLDER}/SUMMARY.md"


def render_reference(areas: list[Area], groups: Groups | None = None) -> dict[str, str]:
    """Returns the text of each file by its path in the repository.

    Args:
        areas: The areas of all definitions.
        groups: The order of the pages; that of `groups.yaml` by default.
    """
    sections = layout(areas, groups)
    places = Places(sections)
    uses, examples = Uses(sections, places), Examples(areas, places)
    by_name = {each.name: each for each in areas}
    files = {METHODS: "\n".join(_methods(sections, places)), _NAVIGATION: "\n".join(_navigation(sections))}
    for page in (page for section in sections for page in section.pages):
        if isinstance(page, ResourcePage):
            files[f"{FOLDER}/{page.path}"] = resource_page(page, places, examples)
        else:
            files[f"{FOLDER}/{page.path}"] = type_page(page, by_name, places, uses)
    return {name: text + "\n" for name, text in files.items()}


def remove_old(files: dict[str, str], root: Path) -> int:
    """Removes the pages below a root that are rendered no more; returns how many these were.

    Args:
        files: The texts of all rendered pages, by their paths.
        root: The root of the repository.
    """
    kept = {root / name for name in files} | {root / FOLDER / name for name in BY_HAND}
    old = [path for path in (root / FOLDER).rglob("*.md") if path not in kept]
    for path in old:
        path.unlink()
    return len(old)


def _methods(sections: list[Section], places: Places) -> Iterator[str]:
    links = Links(places, "index.md", "")
    for section in sections:
        for group in section.groups:
            yield f"\n## {group.name}\n"
            yield from (_resource(page, links) for page in group.resources)
            types = ", ".join(f"[{page.title}]({page.path})" for page in group.types)
            yield from (["", f"Types: {types}"] if types else [])


def _resource(page: ResourcePage, links: Links) -> str:
    path = page.resource.path
    methods = [links.method(f"{path}.{each.name}", each.name) for each in methods_of(page.resource)]
    return f"- {links.resource(path)}: {prose(page.resource.about)} {', '.join(methods)}"


def _navigation(sections: list[Section]) -> Iterator[str]:
    yield "- [All methods](index.md)"
    for section in sections:
        yield f"- {section.name}"
        for group in section.groups:
            yield f"    - {group.name}"
            for page in group.pages:
                yield f"        - [{page.title.removeprefix('client.')}]({page.path})"
