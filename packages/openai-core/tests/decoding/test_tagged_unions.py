"""Which models an object may belong to, by the tag that it carries."""

from __future__ import annotations

from typing import Any, List, Optional

import pytest
from pydantic import Field
from typing_extensions import Literal

from openai_core.decoding.annotations import PropertyInfo
from openai_core.decoding.tagged_unions import TaggedModels, declared_discriminator, tags_of
from openai_core.models import BaseModel


class Text(BaseModel):
    text: str
    type: Literal["text", "words"]


class Image(BaseModel):
    kind: Literal["picture"]
    type: Literal["image"]


class Bare(BaseModel):
    name: str


class Wire(BaseModel):
    type_: Literal["wire"] = Field(alias="type")


class Loose(BaseModel):
    type: Literal["loose"] = "loose"
    rank: Literal[1]


def members(*models: Any) -> List[Any]:
    """Each model with a decoder that is its name."""
    return [(model, model.__name__) for model in models]


@pytest.mark.parametrize(
    ("model", "name", "key", "tags"),
    [
        (Text, "type", "type", {"text", "words"}),
        (Text, "text", "text", set()),
        (Text, "absent", "absent", set()),
        (Wire, "type_", "type", {"wire"}),
        (Loose, "type", "type", set()),
        (Loose, "rank", "rank", set()),
    ],
)
def test_tags_are_required_literals_of_strings(model: Any, name: str, key: str, tags: Any) -> None:
    assert tags_of(model, name) == (key, tags)


def test_the_tag_picks_the_candidates() -> None:
    tagged = TaggedModels(members(Text, Image), [], None)
    assert tagged.candidates({"type": "text"}) == ["Text"]
    assert tagged.candidates({"type": "words"}) == ["Text"]
    assert tagged.candidates({"type": "image", "kind": "picture"}) == ["Image"]
    assert tagged.candidates({"type": "other"}) == []
    assert tagged.candidates({}) == []


def test_members_without_a_tag_are_always_candidates() -> None:
    decode_dict: Any = "dict"
    tagged = TaggedModels(members(Text, Bare), [decode_dict], None)
    assert tagged.candidates({"type": "text"}) == ["Text", "Bare", "dict"]
    assert tagged.candidates({"type": "other"}) == ["Bare", "dict"]
    assert tagged.candidates({"type": ["text"]}) == ["Bare", "dict"]


def test_the_declared_discriminator_goes_before_the_type() -> None:
    tagged = TaggedModels(members(Image), [], "kind")
    assert tagged.candidates({"kind": "picture"}) == ["Image"]
    assert tagged.candidates({"type": "image"}) == []


def test_without_a_shared_tag_all_are_candidates() -> None:
    assert TaggedModels(members(Bare), [], None).candidates({"type": "x"}) == ["Bare"]
    assert TaggedModels(members(Bare), [], "type").candidates({"type": "x"}) == ["Bare"]
    assert TaggedModels([], [], None).candidates({"type": "x"}) == []


def test_a_tag_is_found_by_its_key_on_the_wire() -> None:
    tagged = TaggedModels(members(Wire), [], None)
    assert tagged.candidates({"type": "wire"}) == ["Wire"]
    assert tagged.candidates({"type_": "wire"}) == []


def test_tags_under_different_keys_are_no_tag() -> None:
    class Left(BaseModel):
        tag: Literal["l"] = Field(alias="left")

    class Right(BaseModel):
        tag: Literal["r"] = Field(alias="right")

    assert TaggedModels(members(Left, Right), [], None).candidates({"left": "l"}) == ["Left", "Right"]


@pytest.mark.parametrize(
    ("metadata", "name"),
    [
        ((), None),
        (("a note", PropertyInfo(format="iso8601")), None),
        ((PropertyInfo(alias="a"), PropertyInfo(discriminator="kind")), "kind"),
    ],
)
def test_the_discriminator_is_found_among_the_metadata(metadata: Any, name: Optional[str]) -> None:
    assert declared_discriminator(metadata) == name
