from __future__ import annotations

import collections
import datetime
import enum
import io
import json
import pathlib
import sys
import types
import uuid
from typing import Any, Iterator, List, Optional

import pydantic
import pytest
from hypothesis import given, strategies as st

from openai_core.encoding.json import dumped_model, encode
from openai_core.errors import ArgumentError
from openai_core.imports import supplied
from openai_core.options import NOT_GIVEN, omit

DATE = datetime.date(2024, 2, 29)
TIME = datetime.datetime(2024, 2, 29, 12, 30, 1, 500, tzinfo=datetime.timezone.utc)


class Message(pydantic.BaseModel):
    role: str
    content: Optional[str] = None
    schema_: Optional[int] = pydantic.Field(default=None, alias="schema")
    at: Optional[datetime.datetime] = None


class Colour(enum.Enum):
    RED = "red"


class Size(str, enum.Enum):
    BIG = "big"


class Level(enum.IntEnum):
    HIGH = 3


@pytest.fixture(params=["with pydantic's encoder", "without"], autouse=True)
def encoder(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without":
        monkeypatch.setitem(sys.modules, "pydantic_core", types.ModuleType("pydantic_core"))


def as_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


@pytest.mark.parametrize(
    "value",
    [
        {"model": "gpt", "messages": [{"role": "user", "content": 'hé 😀 \u2028 \x00 \x7f " \\ /'}]},
        {"temperature": 0.5, "n": 1, "stop": None, "stream": True, "x": [], "y": {}},
        [1e16, 1e-5, 1e-4, 123456789012345680.0, 1e22, -0.0, 0.0, 1.0, 5e-324],
        [2**70, -(2**64), 0],
        {1: "a", 1.5: "b", None: "c", False: "d"},
        (1, (2, [3])),
        collections.OrderedDict(b=1, a=2),
        [Size.BIG, Level.HIGH, {Size.BIG: 1}],
        "text",
        7,
        None,
    ],
)
def test_writes_the_bytes_of_the_standard_library(value: object) -> None:
    assert encode(value) == as_json(value)


LEAVES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(st.characters(blacklist_categories=["Cs"])),
)
KEYS = st.one_of(st.text(st.characters(blacklist_categories=["Cs"])), st.integers(), st.booleans())
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner), st.dictionaries(KEYS, inner), st.tuples(inner, inner), st.lists(inner).map(tuple)
    ),
    max_leaves=15,
)


@given(value=VALUES)
def test_any_plain_value(value: Any) -> None:
    assert encode(value) == as_json(value)


@given(value=VALUES)
def test_the_careful_way_writes_the_same(value: Any) -> None:
    assert encode({"v": value, "x": omit}) == as_json({"v": value})


def test_models_are_dumped_as_they_were_set_under_api_names() -> None:
    message = Message.model_validate({"role": "user", "schema": 1, "at": TIME})
    expected = b'{"m":[{"role":"user","schema":1,"at":"2024-02-29T12:30:01.000500Z"}]}'
    assert encode({"m": [message]}) == expected
    assert encode(Message(role="user", content=None)) == b'{"role":"user","content":null}'


def test_models_leave_out_what_they_say() -> None:
    class Parsed(pydantic.BaseModel):
        __api_exclude__ = {"parsed"}

        text: str
        parsed: Any

    assert encode(Parsed(text="x", parsed=object())) == b'{"text":"x"}'


def test_models_with_unexpected_content_do_not_warn() -> None:
    assert encode(Message.model_construct(role=3)) == b'{"role":3}'


def test_no_model_without_pydantic(monkeypatch: pytest.MonkeyPatch) -> None:
    message = Message(role="user")
    monkeypatch.delitem(sys.modules, "pydantic.main")
    assert dumped_model(message) is message
    assert "pydantic.main" not in sys.modules


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (DATE, "2024-02-29"),
        (TIME, "2024-02-29T12:30:01.000500+00:00"),
        (TIME.replace(tzinfo=None, microsecond=0), "2024-02-29T12:30:01"),
        (Colour.RED, "red"),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
        (collections.ChainMap({"a": 1}), {"a": 1}),
        (collections.deque([1, 2]), [1, 2]),
        ({1}, [1]),
        (frozenset(), []),
        ({"a": 1}.keys(), ["a"]),
        ({"a": 1}.values(), [1]),
        (range(3), [0, 1, 2]),
    ],
)
def test_knows_more_than_json(value: object, expected: object) -> None:
    assert encode({"value": value}) == as_json({"value": expected})


def test_iterators_become_arrays() -> None:
    value = {"a": iter([1, 2]), "b": map(str, [1]), "c": ({"i": i} for i in range(2))}
    assert encode(value) == b'{"a":[1,2],"b":["1"],"c":[{"i":0},{"i":1}]}'


def test_omitted_members_are_left_out_at_every_depth() -> None:
    value = {"a": omit, "b": [{"c": NOT_GIVEN, "d": 1}], "e": types.MappingProxyType({"f": omit})}
    assert encode(value) == b'{"b":[{"d":1}],"e":{}}'


def test_the_users_data_stays_as_it_is() -> None:
    inner = {"x": omit, "y": (1, 2)}
    value: Any = {"a": inner, "b": [Message(role="user")]}
    encode(value)
    assert value["a"] is inner
    assert inner == {"x": omit, "y": (1, 2)}
    assert isinstance(value["b"][0], Message)


def test_a_generator_next_to_omitted_members_is_read_once() -> None:
    messages = ({"i": i, "x": omit} for i in range(2))
    assert encode({"messages": messages}) == b'{"messages":[{"i":0},{"i":1}]}'


def test_a_used_generator_is_refused() -> None:
    messages = (i for i in range(2))
    encode(messages)
    with pytest.raises(ArgumentError, match="`messages` is a generator that has been used up"):
        encode({"messages": messages})


def test_the_same_value_twice_is_no_cycle() -> None:
    part = {"x": omit}
    assert encode([part, part]) == b"[{},{}]"


class OwnIterable:
    def __iter__(self) -> Iterator[bytes]:
        return iter([b"secret"])


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"messages": [0, 1, 2, {"content": b"secret"}]}, "`messages[3].content` is of type bytes"),
        (
            {"a": bytearray(b"secret")},
            "`a` is of type bytearray, which JSON cannot hold; decode it, or encode it as base64 text.",
        ),
        ({"a": memoryview(b"secret")}, "`a` is of type memoryview"),
        (
            {"a": pathlib.PurePosixPath("secret")},
            "`a` is of type PurePosixPath, which JSON cannot hold; send its content",
        ),
        (
            {"a": io.BytesIO(b"secret")},
            "`a` is of type BytesIO, which JSON cannot hold; send its content, or pass it as an argument that takes",
        ),
        ({"a": io.StringIO("secret")}, "`a` is of type StringIO"),
        ({"a b": {"c": object()}}, "`['a b'].c` is of type object"),
        ([{1: [object()]}], "`[0][1][0]` is of type object"),
        ({"a": dict}, "`a` is the class dict, which JSON cannot hold"),
        ({"a": float("nan")}, "`a` is NaN or infinite"),
        ({"a": [1e400]}, "`a[0]` is NaN or infinite"),
        (object(), "The body is of type object"),
        ({"a": OwnIterable()}, "`a[0]` is of type bytes"),
        ({"a": uuid.UUID(int=0)}, "`a` is of type UUID"),
        ({"a": omit, "b": [omit]}, "`b[0]` is of type Omit"),
        (NOT_GIVEN, "The body is of type NotGiven"),
        ({"a": {(1, 2): 3}}, "`a` has a key of type tuple; keys must be text"),
        ({"a": {float("inf"): 3}}, "`a` has a key that is NaN or infinite."),
        ({"m": Message.model_construct(role=object())}, "`m.role` is of type object, which JSON cannot hold."),
    ],
)
def test_names_the_place_and_the_type_of_what_cannot_be_sent(value: object, message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        encode(value)
    assert str(caught.value).startswith(message)
    assert "secret" not in str(caught.value)
    assert "cret" not in str(caught.value)


def test_says_which_call_takes_a_class(monkeypatch: pytest.MonkeyPatch) -> None:
    conventions: Any = types.ModuleType("conventions_of_classes")
    conventions.CALLS = {"text_format": "use `parse`"}
    monkeypatch.setitem(sys.modules, "conventions_of_classes", conventions)
    monkeypatch.setitem(supplied, "calls for classes", "conventions_of_classes:CALLS")
    for value, advice in (
        ({"text_format": dict}, "; use `parse`"),
        ({"text_format": [dict]}, "; use `parse`"),
        ({"other": dict}, ""),
        (dict, ""),
    ):
        with pytest.raises(ArgumentError, match="is the class dict, which JSON cannot hold") as caught:
            encode(value)
        assert str(caught.value).endswith(f"which JSON cannot hold{advice}.")


def test_names_the_place_in_an_iterator() -> None:
    with pytest.raises(ArgumentError, match=r"^`a\[0\]` is of type bytes"):
        encode({"a": iter([b"x"])})


def test_cycles_are_found() -> None:
    value: Any = {"messages": [{}]}
    value["messages"][0]["parent"] = value["messages"]
    with pytest.raises(ArgumentError, match=r"`messages\[0\]\.parent` is of type list and contains itself"):
        encode(value)
    with pytest.raises(ArgumentError, match="contains itself"):
        encode((1, value))


def nested(depth: int, innermost: object) -> object:
    value = innermost
    for _ in range(depth):
        value = [value]
    return value


def test_depth_is_limited_only_by_the_standard_library() -> None:
    assert encode(nested(400, 1)) == b"[" * 400 + b"1" + b"]" * 400
    with pytest.raises(ArgumentError, match="nested too deeply"):
        encode(nested(100_000, 1))


def test_what_the_encoder_refuses_at_last_is_refused_clearly(monkeypatch: pytest.MonkeyPatch) -> None:
    class Number(int):
        def __repr__(self) -> str:
            raise AssertionError

    assert encode([Number(3)]) == b"[3]"

    def failing(value: object) -> List[str]:
        raise ValueError("secret")

    monkeypatch.setattr("openai_core.encoding.json._encoder", types.SimpleNamespace(encode=failing))
    with pytest.raises(ArgumentError, match=r"The body cannot be encoded as JSON \(ValueError\)\."):
        encode((1,))


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ({"a": ["x", "\ud83d é"]}, '{"a":["x","\\ud83d é"]}'),
        ({"\udc00": 1, "b": "\U0001f600"}, '{"\\udc00":1,"b":"\U0001f600"}'),
        ({"a": "\ud83d\ude00"}, '{"a":"\\ud83d\\ude00"}'),
    ],
)
def test_half_of_a_surrogate_pair_is_written_as_an_escape(value: Any, encoded: str) -> None:
    assert encode(value).decode() == encoded
