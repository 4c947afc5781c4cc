from __future__ import annotations

from typing import Any, Iterator, List

import httpx
import pytest

from openai_core.errors import ArgumentError
from openai_core.hooks import Attempt, around
from openai_core.options import FinalRequestOptions

REQUEST = httpx.Request("GET", "https://api.test/")


def attempt() -> Attempt:
    return Attempt(REQUEST, 1, FinalRequestOptions(method="get", url="/"))


def run(hooks: List[Any], answer: Any) -> Any:
    def send(request: httpx.Request) -> Any:
        if isinstance(answer, BaseException):
            raise answer
        return answer
        yield

    flow = around(hooks, attempt(), send)
    try:
        next(flow)
    except StopIteration as end:
        return end.value
    raise AssertionError("the flow yielded an effect")


def recorder(name: str, events: List[str]) -> Any:
    def hook(attempt: Attempt) -> Iterator[None]:
        events.append(f"{name} out")
        try:
            yield
        except httpx.ConnectError:
            events.append(f"{name} error")
            raise
        events.append(f"{name} back")

    return hook


def test_the_first_hook_is_the_outermost() -> None:
    events: List[str] = []
    response = httpx.Response(200)
    assert run([recorder("a", events), recorder("b", events)], response) is response
    assert events == ["a out", "b out", "b back", "a back"]


def test_transport_errors_are_raised_at_the_yield() -> None:
    events: List[str] = []
    with pytest.raises(httpx.ConnectError):
        run([recorder("a", events), recorder("b", events)], httpx.ConnectError("x"))
    assert events == ["a out", "b out", "b error", "a error"]


def test_a_hook_may_translate_the_error() -> None:
    def translating(attempt: Attempt) -> Iterator[None]:
        try:
            yield
        except httpx.ConnectError as error:
            raise LookupError("no network") from error

    with pytest.raises(LookupError, match="no network"):
        run([translating], httpx.ConnectError("x"))


def test_a_hook_cannot_swallow_the_error() -> None:
    def swallowing(attempt: Attempt) -> Iterator[None]:
        try:
            yield
        except httpx.ConnectError:
            return

    with pytest.raises(httpx.ConnectError):
        run([swallowing], httpx.ConnectError("x"))


def test_what_a_hook_raises_reaches_the_outer_hooks() -> None:
    events: List[str] = []

    def failing(attempt: Attempt) -> Iterator[None]:
        yield
        raise httpx.ConnectError("from the hook")

    with pytest.raises(httpx.ConnectError, match="from the hook"):
        run([recorder("a", events), failing], httpx.Response(200))
    assert events == ["a out", "a error"]


def test_a_failure_on_the_way_out_unwinds_what_was_entered() -> None:
    events: List[str] = []

    def failing(attempt: Attempt) -> Iterator[None]:
        raise httpx.ConnectError("early")
        yield

    with pytest.raises(httpx.ConnectError, match="early"):
        run([recorder("a", events), failing], httpx.Response(200))
    assert events == ["a out", "a error"]


def test_a_hook_yields_once() -> None:
    def twice(attempt: Attempt) -> Iterator[None]:
        yield
        yield

    with pytest.raises(ArgumentError, match="'twice' yielded twice"):
        run([twice], httpx.Response(200))


def test_what_is_no_generator_function_is_refused() -> None:
    def plain(attempt: Attempt) -> None:
        return None

    def silent(attempt: Attempt) -> Iterator[None]:
        return
        yield

    with pytest.raises(ArgumentError, match="'plain' is no generator function"):
        run([plain], httpx.Response(200))
    with pytest.raises(ArgumentError, match="'silent' ended before its `yield`"):
        run([silent], httpx.Response(200))


def test_an_attempt_shows_no_secrets() -> None:
    assert repr(attempt()) == "Attempt(number=1, method='GET')"
