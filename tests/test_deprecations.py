"""Every method that the followed version marks as deprecated is marked here, in both flavours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Iterator, List

import openai
from openai_core.responses.binary import HttpxBinaryResponseContent

RECORD = Path(__file__).parent.parent / "packages/openai-generator/definitions/followed.json"
OF_BINARY_ANSWERS = ["stream_to_file", "astream_to_file"]


def marked(resource: Any, path: str) -> Iterator[str]:
    """Yields the methods with a mark, of a resource and of those below it."""
    for name in sorted(vars(type(resource))):
        member = getattr(type(resource), name)
        if hasattr(member, "__deprecated__"):
            assert f"`{path}.{name}` is deprecated" in member.__deprecated__
            yield f"{path}.{name}"
        elif type(member).__name__ == "cached_property" and name[0] != "_":
            yield from marked(getattr(resource, name), f"{path}.{name}")


def marked_in(client: Any) -> List[str]:
    names = sorted(name for name in dir(type(client)) if name[0] != "_")
    resources = {name: getattr(type(client), name) for name in names}
    return [
        each
        for name, member in resources.items()
        if type(member).__name__ == "cached_property" and name != "with_raw_response"
        for each in marked(getattr(client, name), f"client.{name}")
    ]


def test_each_mark_of_the_followed_version_is_here() -> None:
    count = json.loads(RECORD.read_text(encoding="utf-8"))["counts"]["deprecated"]
    synchronous, asynchronous = (marked_in(make(api_key="sk-none")) for make in (openai.OpenAI, openai.AsyncOpenAI))
    assert synchronous == asynchronous
    assert len(synchronous) == count
    assert all(hasattr(getattr(HttpxBinaryResponseContent, name), "__deprecated__") for name in OF_BINARY_ANSWERS)
