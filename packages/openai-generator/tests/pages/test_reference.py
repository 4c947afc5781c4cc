"""The reference of the SDK is complete: each method, each type, no dead link, each page in the navigation."""

from __future__ import annotations

import ast
import inspect
import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pytest

from openai import OpenAI
from openai_core.client.resources import Resource
from openai_generator.__main__ import DEFINITIONS, ROOT
from openai_generator.definitions.load import load_areas
from openai_generator.definitions.model import Area
from openai_generator.pages.reference import FOLDER, METHODS, render_reference

HEADING = re.compile(r"^#{1,5} .*\{ #([\w.-]+)", re.MULTILINE)
LINK = re.compile(r'href="([^"#]*)#([^"]+)"')
LARGEST = 260_000  # characters of Markdown
WRITTEN_BY_HAND = {"bulk", "webhooks"}  # resources that no definition describes


@pytest.fixture(scope="module")
def areas() -> list[Area]:
    return load_areas(DEFINITIONS)


@pytest.fixture(scope="module")
def pages(areas: list[Area]) -> dict[str, str]:
    return render_reference(areas)


@pytest.fixture(scope="module")
def anchors(pages: dict[str, str]) -> dict[str, list[str]]:
    return {name: HEADING.findall(text) for name, text in pages.items()}


def rendered_models() -> Iterator[str]:
    """Yields each model that is rendered, those inside of others too, as `Owner.Name`."""
    for path in sorted(ROOT.glob("packages/*/src/*/types/*.py")):
        text = path.read_text(encoding="utf-8")
        if text.startswith("# Rendered from"):
            for node in ast.parse(text).body:
                if isinstance(node, ast.ClassDef):
                    yield from classes(node, "")


def classes(node: ast.ClassDef, owner: str) -> Iterator[str]:
    name = f"{owner}{node.name}"
    yield name
    for each in node.body:
        if isinstance(each, ast.ClassDef):
            yield from classes(each, f"{name}.")


def public_methods(resource: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yields the path and the name of each method of a resource and of those below it."""
    kind = type(resource)
    for name in dir(kind):
        value = inspect.getattr_static(kind, name)
        if name.startswith("_"):
            continue
        if inspect.isfunction(value) and not value.__module__.startswith("openai_core."):  # those of every resource
            yield path, name
        elif isinstance(value, cached_property) and isinstance(getattr(resource, name), Resource):
            yield from public_methods(getattr(resource, name), f"{path}.{name}")


def test_each_method_of_a_client_has_a_heading(areas: list[Area], anchors: dict[str, list[str]]) -> None:
    client = OpenAI(api_key="sk-test")
    resources = [resource for area in areas for resource in area.resources]
    mounts = {f"{each.path}.{name}": to for each in resources for name, to in each.mounts.items()}
    roots = [
        name for name in dir(type(client)) if isinstance(inspect.getattr_static(type(client), name), cached_property)
    ]
    found = [
        each
        for root in roots
        if root not in WRITTEN_BY_HAND and isinstance(getattr(client, root), Resource)
        for each in public_methods(getattr(client, root), root)
    ]
    assert len(found) > 400
    missing = [f"{path}.{name}" for path, name in found if name not in anchors.get(page_of(path, mounts), ())]
    assert missing == []


def page_of(path: str, mounts: dict[str, str]) -> str:
    """Returns the page of a resource, also of one that stands at a second place."""
    for place, to in mounts.items():
        if f"{path}.".startswith(f"{place}."):
            path = to + path.removeprefix(place)
    return f"{FOLDER}/{path.replace('.', '/')}.md"


def test_each_model_and_each_mapping_has_a_heading(anchors: dict[str, list[str]]) -> None:
    described = Counter(each for name, found in anchors.items() if "/types/" in name for each in found)
    rendered = Counter(rendered_models())
    assert sum(rendered.values()) > 3000
    assert rendered - described == Counter()


def test_the_list_of_methods_leads_to_each(pages: dict[str, str], anchors: dict[str, list[str]]) -> None:
    listed = {
        f"{FOLDER}/{page}.md#{anchor}"
        for page, anchor in re.findall(r'href="([\w/]+)\.html#(\w+)">\2</a>', pages[METHODS])
    }
    there = {
        f"{name}#{anchor}"
        for name, text in pages.items()
        for anchor in re.findall(r"^## [\w.]+ \{ #(\w+) ", text, re.MULTILINE)
        if name.startswith(FOLDER) and "/types/" not in name and not anchor.endswith("Connection")
    }
    assert listed == there
    assert len(there) > 400


def test_each_link_within_the_reference_leads_to_a_heading(
    pages: dict[str, str], anchors: dict[str, list[str]]
) -> None:
    dead, count = [], 0
    for name, text in pages.items():
        base = (ROOT / (f"{FOLDER}/index.md" if name == METHODS else name)).parent
        for target, anchor in LINK.findall(text):
            path = (base / target).resolve().with_suffix(".md").relative_to(ROOT).as_posix() if target else name
            if path.startswith(FOLDER):  # the built site is where others are followed
                count += 1
                dead += [] if anchor in anchors.get(path, ()) else [f"{name}: {target}#{anchor}"]
    assert dead == []
    assert count > 10_000


def test_each_page_has_one_place_in_the_navigation(pages: dict[str, str]) -> None:
    placed = re.findall(r"\]\(([\w/]+\.md)\)", pages[f"{FOLDER}/SUMMARY.md"])
    own = [name.removeprefix(f"{FOLDER}/") for name in pages if name.startswith(FOLDER) and "SUMMARY" not in name]
    assert sorted(placed) == sorted(["index.md", *own])


def test_properties_of_models_stand_below_their_fields(pages: dict[str, str]) -> None:
    text = pages[f"{FOLDER}/types/responses.md"]
    response = text[text.index("## Response {") : text.index("### Response.")]
    assert "`output_text` <code>str</code>\n:   The text parts of all messages in `output`" in response


def test_what_a_method_opens_is_linked(pages: dict[str, str]) -> None:
    text = pages[f"{FOLDER}/realtime.md"]
    assert '<a href="#RealtimeConnection">RealtimeConnectionManager</a>' in text
    assert "\n## RealtimeConnection { #RealtimeConnection }\n" in text


def test_no_page_is_too_large(pages: dict[str, str]) -> None:
    assert {name: len(text) for name, text in pages.items() if len(text) > LARGEST} == {}


def test_anchors_of_a_page_are_different(anchors: dict[str, list[str]]) -> None:
    twice = {name: [each for each, times in Counter(found).items() if times > 1] for name, found in anchors.items()}
    assert {name: found for name, found in twice.items() if found} == {}
