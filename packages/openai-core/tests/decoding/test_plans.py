"""Scalars, dates, lists, dictionaries and literals."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timezone
from types import MappingProxyType
from typing import Any, Dict, Iterable, List, Tuple, TypeVar

import pytest
from typing_extensions import Literal

from openai_core.decoding import construct_type
from openai_core.decoding.plans import SCALARS, Mismatch, anything, dict_of, list_of, literal

T = TypeVar("T")


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (str, 5, 5),
        (int, "5", "5"),
        (float, 5, 5.0),
        (float, "5", "5"),
        (float, True, 1.0),
        (float, 2**60 + 1, 2**60 + 1),
        (float, 10**400, 10**400),
        (Literal["a"], "b", "b"),
        (List[float], [1, 2.5, None], [1.0, 2.5, None]),
        (List[float], "no list", "no list"),
        (List[int], [1, "2"], [1, "2"]),
        (List[Dict[str, float]], [{"a": 1}, 5], [{"a": 1.0}, 5]),
        (Dict[str, float], ["no object"], ["no object"]),
        (list, [1], [1]),
        (dict, {"a": 1}, {"a": 1}),
        (object, {"a": 1}, {"a": 1}),
        (Any, [1], [1]),
        (None, 5, 5),
        (type(None), 5, 5),
        (T, 5, 5),
        (TypeVar("Bound", bound=float), 5, 5.0),
        (Iterable[int], [1], [1]),
    ],
)
def test_scalars_and_containers(type_: Any, value: object, expected: object) -> None:
    result = construct_type(type_=type_, value=value)
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize(
    ("type_", "value", "expected"),
    [
        (datetime, "2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=timezone.utc)),
        (datetime, 1700000000, datetime(2023, 11, 14, 22, 13, 20, tzinfo=timezone.utc)),
        (datetime, "2024-01-02", "2024-01-02"),
        (datetime, "soon", "soon"),
        (date, "2024-01-02", date(2024, 1, 2)),
        (date, "2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z"),
        (date, "1700000000", date(2023, 11, 14)),
        (date, 1700000000, date(2023, 11, 14)),
        (date, "soon", "soon"),
        (date, "2024-99-02", "2024-99-02"),
        (date, [], []),
    ],
)
def test_dates(type_: Any, value: object, expected: object) -> None:
    assert construct_type(type_=type_, value=value) == expected


def test_what_only_pydantic_can_judge_is_left_as_it_was() -> None:
    assert construct_type(type_=bytes, value="text") == "text"
    assert construct_type(type_=Tuple[int, str], value=[1, "a"]) == [1, "a"]


def test_the_strict_way_raises_where_a_value_does_not_fit() -> None:
    numbers = list_of(SCALARS[float])
    assert numbers.validate([1.5]) == [1.5]
    assert numbers.validate((1, "2")) == [1.0, 2.0]
    for value in ("text", ["a"], 5, {}):
        with pytest.raises(ValueError):
            numbers.validate(value)
    named = dict_of(SCALARS[str], numbers)
    assert named.validate({"a": [1]}) == {"a": [1.0]}
    assert named.validate(MappingProxyType({"a": []})) == {"a": []}
    for value in ([], {1: []}, {"a": 5}):
        with pytest.raises(ValueError):
            named.validate(value)


def test_a_literal_of_strings_knows_its_members() -> None:
    colours = literal(["red", "green", None])
    assert colours.members == {"red", "green", None}
    assert colours.validate("red") == "red"
    with pytest.raises(Mismatch):
        colours.validate("blue")
    numbers = literal([1, "one"])
    assert numbers.members is None
    assert numbers.validate(1) == 1
    with pytest.raises(ValueError):
        numbers.validate(2)


def test_a_plan_passes_null_whatever_its_type() -> None:
    assert all(type(None) in plan.passes for plan in (anything(), literal(["a"]), list_of(SCALARS[int])))


def test_inert_plans_need_no_way_to_construct() -> None:
    assert list_of(SCALARS[str]).construct is None
    assert dict_of(SCALARS[str], SCALARS[str]).inert
    assert not dict_of(SCALARS[str], SCALARS[float]).inert


def test_a_plan_is_not_pickled() -> None:
    assert pickle.loads(pickle.dumps(SCALARS[date])) is None
