"""What `transform` makes of arguments, by their types; the asynchronous flavour gives the same."""

from __future__ import annotations

import io
import os
import pathlib
import threading
from datetime import date, datetime, timezone
from typing import IO, Any, Dict, Iterable, Iterator, List, Optional, Sequence, Union

import anyio
import pydantic
import pytest
from hypothesis import given, settings, strategies as st
from typing_extensions import Annotated, NotRequired, Required, TypedDict

from openai import NOT_GIVEN, ArgumentError, BaseModel, UploadFileNotFoundError, omit
from openai._utils import PropertyInfo, async_maybe_transform, async_transform, maybe_transform, transform

WHEN = datetime(2023, 2, 23, 14, 16, 36, 337692, tzinfo=timezone.utc)
DAY = date(2023, 2, 23)
ISO = "2023-02-23T14:16:36.337692+00:00"
File = Union[str, IO[bytes], "os.PathLike[str]"]


class Card(TypedDict, total=False):
    card_id: Annotated[str, PropertyInfo(alias="cardID")]
    paid_at: Annotated[Union[str, datetime], PropertyInfo(alias="paidAt", format="iso8601")]


class Coupon(TypedDict, total=False):
    coupon_code: Annotated[str, PropertyInfo(alias="code")]


class Order(TypedDict, total=False):
    the_card: Required[Annotated[Card, PropertyInfo(alias="theCard")]]
    spare: NotRequired[Annotated[Optional[Card], PropertyInfo(alias="spareCard")]]
    cards: List[Card]
    lazy_cards: Annotated[Iterable[Card], PropertyInfo(alias="lazyCards")]
    card_row: Sequence[Card]
    payment: Union[Card, Coupon]
    by_name: Dict[str, Card]
    mixed: Dict[str, Union[str, List[Card]]]
    days: Annotated[List[Union[str, date]], PropertyInfo(format="iso8601")]
    inner_days: List[Annotated[date, PropertyInfo(format="iso8601")]]
    days_by_name: Dict[str, Annotated[date, PropertyInfo(format="iso8601")]]
    year: Annotated[date, PropertyInfo(format="custom", format_template="%Y")]
    scan: Annotated[File, PropertyInfo(format="base64")]
    scans: Annotated[List[File], PropertyInfo(format="base64")]
    vector: List[float]
    counts: Iterable[int]
    replaces: Annotated[Order, PropertyInfo(alias="instead")]


class Note(BaseModel):
    text: Optional[str] = None
    written: Optional[datetime] = None


class Guarded(pydantic.BaseModel):
    __api_exclude__ = {"secret"}

    shown: int
    secret: str


class ReadByPath:
    """A path that is no `pathlib.Path`."""

    def __init__(self, path: pathlib.Path) -> None:
        self._path = path

    def __fspath__(self) -> str:
        return str(self._path)


def both(data: Any, expected_type: Any) -> Any:
    """Transforms in both flavours, and returns what they agree on."""
    result = transform(data, expected_type)
    assert anyio.run(async_transform, data, expected_type) == result
    return result


@pytest.mark.parametrize(
    ("data", "transformed"),
    [
        ({"the_card": {"card_id": "a", "other": 1}}, {"theCard": {"cardID": "a", "other": 1}}),
        ({"spare": None}, {"spareCard": None}),
        ({"spare": {"card_id": "a"}}, {"spareCard": {"cardID": "a"}}),
        ({"cards": [{"card_id": "a"}, {}]}, {"cards": [{"cardID": "a"}, {}]}),
        ({"cards": ({"card_id": "a"},)}, {"cards": ({"card_id": "a"},)}),
        ({"lazy_cards": ({"card_id": "a"},)}, {"lazyCards": [{"cardID": "a"}]}),
        ({"lazy_cards": {"card_id": "a"}}, {"lazyCards": {"card_id": "a"}}),
        ({"lazy_cards": "text"}, {"lazyCards": "text"}),
        ({"card_row": ({"card_id": "a"},)}, {"card_row": [{"cardID": "a"}]}),
        ({"payment": {"card_id": "a", "coupon_code": "b"}}, {"payment": {"cardID": "a", "code": "b"}}),
        ({"by_name": {"x": {"card_id": "a"}}}, {"by_name": {"x": {"cardID": "a"}}}),
        ({"mixed": {"x": "card_id", "y": [{"card_id": "a"}]}}, {"mixed": {"x": "card_id", "y": [{"cardID": "a"}]}}),
        ({"replaces": {"replaces": {"cards": []}}}, {"instead": {"instead": {"cards": []}}}),
        ({"the_card": NOT_GIVEN, "unknown": omit, "spare": {"card_id": omit}}, {"spareCard": {}}),
        ({"vector": [1.5, 2], "counts": range(3)}, {"vector": [1.5, 2], "counts": [0, 1, 2]}),
    ],
)
def test_structures(data: Any, transformed: Any) -> None:
    assert both(data, Order) == transformed


@pytest.mark.parametrize(
    ("data", "transformed"),
    [
        ({"the_card": {"paid_at": WHEN}}, {"theCard": {"paidAt": ISO}}),
        ({"the_card": {"paid_at": "now"}}, {"theCard": {"paidAt": "now"}}),
        ({"days": [DAY, "today"]}, {"days": ["2023-02-23", "today"]}),
        # The format of a list counts for its elements, but an element's own does not.
        ({"inner_days": [DAY]}, {"inner_days": [DAY]}),
        ({"days_by_name": {"x": DAY}}, {"days_by_name": {"x": "2023-02-23"}}),
        ({"year": WHEN}, {"year": "2023"}),
        ({"year": DAY}, {"year": "2023"}),
        ({"scan": DAY}, {"scan": DAY}),
    ],
)
def test_dates(data: Any, transformed: Any) -> None:
    assert both(data, Order) == transformed


@pytest.mark.parametrize(
    ("data", "expected_type", "transformed"),
    [
        ([{"card_id": "a"}], List[Card], [{"cardID": "a"}]),
        ({"card_id": "a"}, Optional[Card], {"cardID": "a"}),
        ({"x": [{"card_id": "a"}]}, Dict[str, List[Card]], {"x": [{"cardID": "a"}]}),
        ({"card_id": "a"}, dict, {"card_id": "a"}),
        (WHEN, Annotated[datetime, PropertyInfo(format="iso8601")], ISO),
        (WHEN, Annotated[datetime, PropertyInfo(format="custom")], WHEN),
        (WHEN, datetime, WHEN),
        (None, Card, None),
    ],
)
def test_types_that_are_no_dictionary(data: Any, expected_type: Any, transformed: Any) -> None:
    assert both(data, expected_type) == transformed


def test_models_are_dumped() -> None:
    assert both(Note(text="a"), Any) == {"text": "a"}
    assert both([Note.construct(written=WHEN, more=1)], List[Note]) == [
        {"written": "2023-02-23T14:16:36.337692Z", "more": 1}
    ]
    assert both({"note": {"x": Note()}}, Dict[str, Dict[str, Note]]) == {"note": {"x": {}}}
    assert both(Guarded(shown=1, secret="x"), Guarded) == {"shown": 1}


def test_files(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "scan.bin"
    path.write_bytes(b"Hello\xff")
    assert both({"scan": path}, Order) == {"scan": "SGVsbG//"}
    assert both({"scan": ReadByPath(path)}, Order) == {"scan": "SGVsbG//"}
    assert both({"scans": [path, "SGk="]}, Order) == {"scans": ["SGVsbG//", "SGk="]}
    assert transform({"scan": io.BytesIO(b"Hi")}, Order) == {"scan": "SGk="}
    assert transform({"scan": io.StringIO("Hi")}, Order) == {"scan": "SGk="}
    with path.open("rb") as handle:
        assert transform({"scan": handle}, Order) == {"scan": "SGVsbG//"}
    assert both({"scan": b"Hi"}, Order) == {"scan": b"Hi"}


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_files_are_read_in_a_thread(backend: str) -> None:
    class Handle(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            threads.append(threading.current_thread())
            return b"Hi"

    threads: List[threading.Thread] = []
    assert anyio.run(async_transform, {"scan": Handle()}, Order, backend=backend) == {"scan": "SGk="}
    assert threads != [threading.current_thread()]
    transform({"scan": Handle()}, Order)
    assert threads[1:] == [threading.current_thread()]


def test_files_that_cannot_be_read(tmp_path: pathlib.Path) -> None:
    class Empty(io.RawIOBase):
        def read(self, size: int = -1) -> None:
            return None

    with pytest.raises(UploadFileNotFoundError):
        transform({"scan": tmp_path / "nothing"}, Order)
    with pytest.raises(UploadFileNotFoundError):
        anyio.run(async_transform, {"scan": tmp_path / "nothing"}, Order)
    with pytest.raises(ArgumentError, match="of type NoneType"):
        transform({"scan": Empty()}, Order)


def test_the_data_stay_as_they_are() -> None:
    data: Any = {"cards": [{"card_id": "a"}], "vector": [1.0]}
    assert transform(data, Order)["vector"] is data["vector"]
    assert data == {"cards": [{"card_id": "a"}], "vector": [1.0]}
    assert transform(data, object) is data


def test_iterators_are_used_up() -> None:
    def cards() -> Iterator[Any]:
        yield {"card_id": "a"}

    assert transform({"lazy_cards": cards()}, Order) == {"lazyCards": [{"cardID": "a"}]}
    assert transform(cards(), Iterable[Card]) == [{"cardID": "a"}]


def test_none_stays_none() -> None:
    assert maybe_transform(None, Order) is None
    assert maybe_transform({"the_card": {}}, Order) == {"theCard": {}}
    assert anyio.run(async_maybe_transform, None, Order) is None
    assert anyio.run(async_maybe_transform, {"the_card": {}}, Order) == {"theCard": {}}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
UNTYPED: List[Any] = [
    object,
    Any,
    Dict[str, Any],
    List[Any],
    Dict[str, List[Any]],
    Union[str, List[Any], Dict[str, Any]],
]
ALIASES = {"card_id": "cardID", "paid_at": "paidAt"}


@settings(derandomize=True, deadline=None)
@given(JSON, st.sampled_from(UNTYPED))
def test_plain_data_of_no_particular_type_stay_equal(data: Any, expected_type: Any) -> None:
    assert transform(data, expected_type) == data


@settings(derandomize=True, deadline=None)
@given(st.dictionaries(st.sampled_from([*ALIASES, "other"]) | st.text(), JSON))
def test_only_the_keys_change(data: Any) -> None:
    assert transform([data], List[Card]) == [{ALIASES.get(key, key): value for key, value in data.items()}]
