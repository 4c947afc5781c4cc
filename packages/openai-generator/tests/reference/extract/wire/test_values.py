"""Values are made up for annotations, and can be told apart."""

from __future__ import annotations

import datetime
import io
import os
from collections.abc import Callable, Iterable
from typing import IO, Any, Dict, List, Literal, Optional, Tuple, TypedDict, Union

import pytest
from typing_extensions import Annotated, NotRequired, Required

from openai_generator.reference.extract.wire.values import NoValue, Values


class Cage(TypedDict, total=False):
    size: Required[int]
    doors: List[str]


class Perch(TypedDict):
    of: NotRequired[Callable[[], None]]
    height: NotRequired[float]


@pytest.mark.parametrize(
    ("hint", "value"),
    [
        (str, "name-7001"),
        (bytes, b"name-7001"),
        (int, 7001),
        (float, 7001.5),
        (bool, True),
        (Any, "name-7001"),
        (Optional[int], 7001),
        (Literal["a", "b"], "a"),
        (Annotated[str, "more"], "name-7001"),
        (List[str], ["name-7001"]),
        (Iterable[int], [7001]),
        (Dict[str, int], {"name-7001": 7002}),
        (datetime.date, datetime.date(2026, 1, 5)),
        (Union[IO[bytes], bytes, "os.PathLike[str]", Tuple[str, bytes]], b"name-7001"),
        (Cage, {"size": 7001}),
        (Union[Callable[[], None], int], 7001),
    ],
)
def test_values(hint: Any, value: object) -> None:
    assert Values().of(hint, "name") == value


def test_a_dictionary_without_required_keys_has_one_that_can_be_made_up() -> None:
    assert Values().of(Perch, "perch") == {"height": 7001.5}


def test_no_two_texts_are_the_same() -> None:
    values = Values()
    assert values.of(str, "name") != values.of(str, "name")


@pytest.mark.parametrize("hint", [Callable[[], None], io.BytesIO, Union[io.BytesIO, os.PathLike]])
def test_what_cannot_be_made_up(hint: Any) -> None:
    with pytest.raises(NoValue, match="can be made up"):
        Values().of(hint, "name")
