"""Questions about type hints, proxies, threads and loggers of `openai._utils`."""

from __future__ import annotations

import contextvars
import logging
import threading
from typing import Any, Dict, Generic, Iterable, List, Optional, Sequence, Tuple, TypeVar, Union

import anyio
import pytest
from typing_extensions import Annotated, NotRequired, Required, TypeAliasType

from openai import _utils
from openai._utils import LazyProxy, _logs
from openai._utils._typing import is_not_required_type

T = TypeVar("T")
S = TypeVar("S")
Alias = TypeAliasType("Alias", int)


class Base(Generic[T]): ...


class Pair(Generic[T, S]): ...


class Closed(Base[bytes]): ...


class Further(Closed): ...


class Swapped(Pair[S, T], Generic[T, S]): ...


class Boxed(Base[List[T]]): ...


class Mixed(Closed, Pair[int, T]): ...


@pytest.mark.parametrize(
    ("function", "types"),
    [
        ("is_annotated_type", [Annotated[int, 1]]),
        ("is_list_type", [list, List, List[int]]),
        ("is_sequence_type", [Sequence, Sequence[int]]),
        ("is_iterable_type", [Iterable, Iterable[int]]),
        ("is_union_type", [Union[int, str], Optional[int]]),
        ("is_required_type", [Required[int], Required[Annotated[int, 1]]]),
        ("is_typevar", [T]),
        ("is_type_alias_type", [Alias]),
    ],
)
def test_kinds_of_types(function: str, types: List[Any]) -> None:
    others = [int, Any, None, Tuple[int], Dict[str, int], NotRequired[int], Base[int]]
    kinds = [list, List[int], Sequence[int], Iterable[int], Optional[int], Annotated[int, 1], Required[int], T, Alias]
    found = [each for each in [*others, *kinds] if getattr(_utils, function)(each)]
    assert found
    assert all(each in types for each in found)
    assert all(getattr(_utils, function)(each) for each in types)


def test_the_type_inside() -> None:
    for wrapped in (int, Annotated[int, 1], Required[int], NotRequired[Annotated[int, 1]], Annotated[Required[int], 1]):
        assert _utils.strip_annotated_type(wrapped) is int
    assert is_not_required_type(NotRequired[int])
    assert not is_not_required_type(Required[int])


def test_type_arguments() -> None:
    assert [_utils.extract_type_arg(Dict[str, int], index) for index in (0, 1, -1)] == [str, int, int]
    for type_, index in ((int, 0), (Base[int], 1), (Base[int], -2)):
        with pytest.raises(RuntimeError, match=f"index {index}"):
            _utils.extract_type_arg(type_, index)


@pytest.mark.parametrize(
    ("type_", "index", "argument"),
    [
        (Base[int], 0, int),
        (Closed, 0, bytes),
        (Further, 0, bytes),
        (Boxed[int], 0, List[int]),
        (Swapped[int, str], 0, str),
        (Swapped[int, str], 1, int),
        (Mixed[str], 0, bytes),
        (Base[T], 0, T),
    ],
)
def test_arguments_given_to_a_base(type_: Any, index: int, argument: Any) -> None:
    assert _utils.extract_type_var_from_base(type_, generic_bases=(Base, Pair), index=index) == argument


@pytest.mark.parametrize("type_", [int, Base, Swapped, Base[int]])
def test_bases_without_that_argument(type_: Any) -> None:
    with pytest.raises(RuntimeError, match="index 1"):
        _utils.extract_type_var_from_base(type_, generic_bases=(Base, Pair), index=1)


def test_the_message_may_be_given() -> None:
    with pytest.raises(RuntimeError, match=r"^Say which$"):
        _utils.extract_type_var_from_base(int, generic_bases=(Base,), index=0, failure_message="Say which")


class Text(LazyProxy[str]):
    """Stands for a text, and counts how often it is made."""

    made = 0

    def __load__(self) -> str:
        type(self).made += 1
        return "it's"


class Chain(LazyProxy[Any]):
    def __load__(self) -> Any:
        return Text()


class Broken(LazyProxy[str]):
    def __load__(self) -> str:
        raise RuntimeError("There is nothing.")


def test_a_proxy_passes_for_its_object() -> None:
    proxy = Text()
    assert Text.made == 0
    assert proxy.upper() == "IT'S"
    assert str(proxy) == "it's"
    assert repr(proxy) == '"it\'s"'
    assert isinstance(proxy, str)
    assert isinstance(proxy, Text)
    assert "upper" in dir(proxy)
    assert proxy.__as_proxied__() is proxy  # type: ignore[comparison-overlap]
    assert proxy.__get_proxied__() == "it's"
    with pytest.raises(AttributeError, match="nothing"):
        _ = proxy.nothing


def test_a_proxy_of_a_proxy_answers_every_name() -> None:
    chain = Chain()
    assert type(chain.anything) is Text
    assert str(chain) == repr(chain) == "str"
    assert dir(chain) == []
    assert chain.__class__ is Text


def test_a_proxy_whose_object_cannot_be_made() -> None:
    broken = Broken()
    assert broken.__class__ is Broken
    assert isinstance(broken, LazyProxy)
    with pytest.raises(RuntimeError, match="There is nothing"):
        str(broken)
    with pytest.raises(TypeError, match="abstract"):
        LazyProxy()  # type: ignore[abstract]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_blocking_functions_run_in_a_thread(backend: str) -> None:
    asked = contextvars.ContextVar("asked", default=0)

    def work(a: int, *, b: int) -> Tuple[int, bool]:
        """Adds."""
        return a + b + asked.get(), threading.current_thread() is threading.main_thread()

    async def main() -> None:
        asked.set(3)
        assert await _utils.to_thread(work, 1, b=2) == (6, False)
        assert await _utils.asyncify(work)(1, b=2) == (6, False)
        with pytest.raises(ZeroDivisionError):
            await _utils.to_thread(divmod, 1, 0)

    anyio.run(main, backend=backend)
    assert _utils.asyncify(work).__doc__ == "Adds."


def test_loggers() -> None:
    assert _logs.logger is logging.getLogger("openai")
    assert _logs.httpx_logger is logging.getLogger("httpx")


def test_logging_is_set_up_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_logs.logger, "level", logging.NOTSET)
    monkeypatch.setattr(_logs.httpx_logger, "level", logging.NOTSET)
    monkeypatch.setenv("OPENAI_LOG", "debug")
    _logs.setup_logging()
    assert [_logs.logger.level, _logs.httpx_logger.level] == [logging.DEBUG, logging.NOTSET]


def test_secret_headers_are_hidden() -> None:
    headers = {"Authorization": "Bearer abcdef", "api-key": "abcdef", "accept": "text/plain"}
    record = logging.LogRecord("openai", logging.DEBUG, "", 0, "%s", ({"headers": headers},), None)
    assert _utils.SensitiveHeadersFilter().filter(record)
    hidden = {"Authorization": "<redacted>", "api-key": "<redacted>", "accept": "text/plain"}
    assert record.args == {"headers": hidden}
    assert headers["api-key"] == "abcdef"
