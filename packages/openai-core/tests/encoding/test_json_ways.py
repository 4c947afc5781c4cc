"""Which way a value is encoded: all write the same bytes, but some take far more time or memory."""

from __future__ import annotations

import datetime
import json
import sys
from types import SimpleNamespace
from typing import Any, List

import pytest

from openai_core.decoding import decoder
from openai_core.encoding import json as encoding
from openai_core.encoding.json import encode
from openai_core.encoding.long_texts import LONG_TEXT_CHARACTERS
from openai_core.models import BaseModel


class Cat(BaseModel):
    __module__ = "openai_core.tests"

    name: str


@pytest.fixture
def only_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "_encoder", SimpleNamespace(encode=lambda value: pytest.fail("took a slow way")))


@pytest.fixture
def only_direct(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "_encoded_with_care", lambda value: pytest.fail("took the slowest way"))


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ({"a": [1, "x", None, True, {"b": 0.5}], "c": []}, b'{"a":[1,"x",null,true,{"b":0.5}],"c":[]}'),
        ([1e-4, 9007199254740993.0, -1e-4, 0, -1.5], b"[0.0001,9007199254740992.0,-0.0001,0,-1.5]"),
        ([0.0, -0.0, 1.0], b"[0.0,-0.0,1.0]"),
        ({"cats": [decoder(Cat)({"name": "Tom"}), {"name": "Kit"}]}, b'{"cats":[{"name":"Tom"},{"name":"Kit"}]}'),
        ("text", b'"text"'),
        (False, b"false"),
    ],
)
@pytest.mark.usefixtures("only_fast")
def test_what_pydantics_encoder_writes_like_json(value: Any, encoded: bytes) -> None:
    assert encode(value) == encoded


@pytest.mark.parametrize("value", [9e-5, 1e16, -1e16, [1e-5], {"a": (1,)}, {1: "a"}])
def test_what_pydantics_encoder_would_write_otherwise(value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoding, "_fast_encoder", lambda: lambda value: pytest.fail("took the fast way"))
    assert encode(value) == json.dumps(value, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ({"a": (1, 2)}, b'{"a":[1,2]}'),
        ({"day": datetime.date(2024, 2, 29)}, b'{"day":"2024-02-29"}'),
        ({"a": [1e-9, {2: "b"}]}, b'{"a":[1e-09,{"2":"b"}]}'),
    ],
)
@pytest.mark.usefixtures("only_direct")
def test_what_the_standard_library_writes_as_it_is(value: Any, encoded: bytes) -> None:
    assert encode(value) == encoded


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.usefixtures("only_direct")
def test_one_long_text_is_enough_to_encode_in_slices(fast: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: List[Any] = []

    def in_slices(value: Any, is_plain: Any, to_json: Any) -> bytes:
        seen.append(value)
        return b"in slices"

    monkeypatch.setattr(encoding, "encoded_in_slices", in_slices)
    value = {"a": {"b": ["c", {"data": "x" * (LONG_TEXT_CHARACTERS + fast)}]}}
    assert (encode(value) == b"in slices") is fast
    assert seen == ([value] if fast else [])


@pytest.mark.usefixtures("only_direct")
def test_nothing_of_pydantic_is_loaded_to_encode(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "pydantic_core")
    assert encode({"a": 1}) == b'{"a":1}'
    assert "pydantic_core" not in sys.modules
