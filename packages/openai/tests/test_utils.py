"""The small functions of `openai._utils`."""

from __future__ import annotations

import inspect
import subprocess
import sys
from datetime import date, datetime
from typing import Any, Dict, List

import pytest

from openai import NOT_GIVEN, ArgumentError, _utils, omit

DAY = date(2023, 2, 23)


def test_every_name_is_there_and_in_its_module() -> None:
    for module, names in _utils._NAMES.items():
        for name in names.split():
            assert getattr(_utils, name) is getattr(getattr(_utils, module), name)
    assert set(_utils._NAMES) <= set(dir(_utils))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = _utils.nothing  # type: ignore[attr-defined]


def loaded_by(code: str) -> List[str]:
    program = f"import sys; {code}; print(*(name for name in sys.modules if name.startswith('openai._utils')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return sorted(done.stdout.split())


def test_modules_are_loaded_on_first_use() -> None:
    assert loaded_by("import openai") == []
    assert loaded_by("import openai; openai._utils._logs.logger.setLevel('INFO')") == [
        "openai._utils",
        "openai._utils._logs",
    ]


def test_kinds_of_values() -> None:
    values: Dict[str, Any] = {"dict": {}, "list": [], "tuple": (), "text": "", "set": set(), "nothing": None}
    kinds = {
        "is_dict": "dict",
        "is_list": "list",
        "is_tuple": "tuple",
        "is_tuple_t": "tuple",
        "is_mapping": "dict",
        "is_mapping_t": "dict",
        "is_sequence": "list tuple text",
        "is_sequence_t": "list tuple text",
        "is_iterable": "dict list tuple text set",
    }
    for function, names in kinds.items():
        assert [name for name in values if getattr(_utils, function)(values[name])] == names.split(), function
    assert [_utils.is_given(value) for value in (NOT_GIVEN, omit, None)] == [False, False, True]


def test_texts() -> None:
    assert _utils.removeprefix("abcabc", "abc") == "abc"
    assert _utils.removeprefix("abc", "c") == "abc"
    assert _utils.removesuffix("abcabc", "abc") == "abc"
    assert _utils.removesuffix("abc", "a") == _utils.removesuffix("abc", "") == "abc"
    assert _utils.quote("it's") == "'it's'"


@pytest.mark.parametrize(("texts", "listed"), [("", ""), ("a", "a"), ("ab", "a or b"), ("abc", "a, b or c")])
def test_lists_in_words(texts: str, listed: str) -> None:
    assert _utils.human_join(list(texts)) == _utils.human_join(tuple(texts)) == listed


def test_lists_in_other_words() -> None:
    assert _utils.human_join(["a", "b", "c"], delim="; ", final="and") == "a; b and c"


def test_flatten() -> None:
    assert _utils.flatten([[1], [], (2, 3)]) == [1, 2, 3]
    assert _utils.flatten([["a", ["b"]]]) == ["a", ["b"]]
    assert _utils.flatten(iter([])) == []


def test_numbers_and_truth_values_from_text() -> None:
    assert [_utils.coerce_integer("-5"), _utils.coerce_float("1e3")] == [-5, 1000.0]
    truths = [_utils.coerce_boolean(text) for text in ("true", "1", "on", "True", "false", "")]
    assert truths == [True, True, True, False, False, False]
    for text in ("0x1", "1.5", ""):
        with pytest.raises(ValueError, match="invalid literal"):
            _utils.coerce_integer(text)


@pytest.mark.parametrize(("kind", "value"), [("integer", 1), ("float", 1.0), ("boolean", True)])
def test_missing_text_stays_none(kind: str, value: object) -> None:
    coerce = getattr(_utils, f"maybe_coerce_{kind}")
    assert coerce(None) is None
    assert coerce("1") == value


def test_json_safe() -> None:
    data = {"a": [DAY, (datetime(2023, 2, 23, 1),)], DAY: iter([b"x", None, 1.5])}
    assert _utils.json_safe(data) == {"a": ["2023-02-23", ["2023-02-23T01:00:00"]], "2023-02-23": [b"x", None, 1.5]}
    assert _utils.json_safe(NOT_GIVEN) is NOT_GIVEN


def test_strip_not_given() -> None:
    assert _utils.strip_not_given({"a": NOT_GIVEN, "b": omit, "c": None}) == {"b": omit, "c": None}
    assert _utils.strip_not_given(None) is None
    assert _utils.strip_not_given([NOT_GIVEN]) == [NOT_GIVEN]


class Asked:
    """Headers that are no mapping, and know one spelling."""

    def __init__(self, name: str) -> None:
        self._name = name

    def get(self, name: str) -> Any:
        return "id" if name == self._name else None


@pytest.mark.parametrize("name", ["x-request-id", "X-REQUEST-ID", "X-Request-Id"])
def test_headers(name: str) -> None:
    assert _utils.get_required_header({"X-request-ID": "id"}, name) == "id"
    for spelling in ("x-request-id", "X-REQUEST-ID", "X-Request-Id"):
        assert _utils.get_required_header(Asked(spelling), name) == "id"
    for headers in ({}, {"x-request-ids": "id"}, Asked("other")):
        with pytest.raises(ValueError, match=name):
            _utils.get_required_header(headers, name)


@_utils.required_args(["a"])
def one(a: Any = None, *, b: Any = None) -> Any:
    """Takes `a`."""
    return a, b


@_utils.required_args(["a", "b"], ["c"])
def sets(a: Any = None, b: Any = None, **others: Any) -> Any:
    return a, b, others


def test_required_arguments_by_name_or_position() -> None:
    assert one(1) == one(a=1) == (1, None)
    assert one(None, b=2) == (None, 2)
    assert sets(1, 2) == sets(1, b=2) == sets(a=1, b=2) == (1, 2, {})
    assert sets(c=3) == (None, None, {"c": 3})
    assert one.__doc__ == "Takes `a`."
    assert list(inspect.signature(one).parameters) == ["a", "b"]


def test_missing_arguments() -> None:
    with pytest.raises(TypeError, match=r"^Missing required argument: 'a'$"):
        one(b=1)
    with pytest.raises(TypeError, match=r"^Missing required arguments; .*\('a' and 'b'\) or \('c'\) arguments"):
        sets(1)
    with pytest.raises(TypeError, match=r"^Missing required arguments: 'x' and 'y'$"):
        _utils.required_args(["x", "y"])(sets)(z=1)
    with pytest.raises(TypeError, match="positional argument"):
        one(1, 2)


def test_nothing_is_required_without_sets() -> None:
    assert _utils.required_args()(lambda: 1)() == 1


def test_required_arguments_of_methods_and_coroutines() -> None:
    class Resource:
        @_utils.required_args(["a"])
        async def create(self, a: Any = None) -> Any:
            return a

    with pytest.raises(StopIteration, match="1"):
        Resource().create(1).send(None)
    with pytest.raises(TypeError, match="'a'"):
        Resource().create()


@pytest.mark.parametrize(
    ("array_format", "names"),
    [
        ("brackets", ["a[][f]", "a[][f]", "b[c]"]),
        ("indices", ["a[0][f]", "a[1][f]", "b[c]"]),
        ("repeat", ["a[f]", "a[f]", "b[c]"]),
        ("comma", ["a[f]", "a[f]", "b[c]"]),
    ],
)
def test_files_are_taken_out(array_format: Any, names: List[str]) -> None:
    query: Any = {"a": [{"f": b"1"}, {"f": b"2", "g": 3}], "b": {"c": b"4"}, "d": NOT_GIVEN, "e": 5}
    paths = [["a", "<array>", "f"], ["b", "c"], ["d"], ["missing"]]
    files = _utils.extract_files(query, paths=paths, array_format=array_format)
    assert files == list(zip(names, [b"1", b"2", b"4"]))
    assert query == {"a": [{}, {"g": 3}], "b": {}, "e": 5}


def test_files_of_nothing() -> None:
    assert _utils.extract_files({}, paths=[["file"]]) == []
    listed: Any = [b"x"]
    assert _utils.extract_files(listed, paths=[["<array>"]]) == []


def test_what_is_no_file() -> None:
    query = {"file": "notes.txt", "b": 1}
    with pytest.raises(ArgumentError, match="`file`"):
        _utils.extract_files(query, paths=[["file"]])
    assert query == {"file": "notes.txt", "b": 1}
    unknown: Any = "dots"
    with pytest.raises(ArgumentError, match="'dots'"):
        _utils.extract_files({}, paths=[], array_format=unknown)
