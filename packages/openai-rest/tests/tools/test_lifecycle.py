from __future__ import annotations

import functools
from types import SimpleNamespace
from typing import Any, Awaitable, Callable, Dict, Optional

import pytest

from openai_core.errors import OpenAIError
from openai_core.options import omit
from openai_rest.tools.lifecycle import (
    ToolLifecycle,
    ToolLifecycleError,
    callable_flavor,
    invoke,
    rotated_idempotency_headers,
)


def test_lets_one_call_in_at_a_time() -> None:
    lifecycle = ToolLifecycle("The runner")
    lifecycle.enter()
    with pytest.raises(ToolLifecycleError, match="The runner is running another call"):
        lifecycle.enter()
    lifecycle.exit()
    lifecycle.enter()


def test_lets_no_call_in_after_its_end() -> None:
    lifecycle = ToolLifecycle("The runner")
    assert lifecycle.close() == {"status": "closed"}
    with pytest.raises(ToolLifecycleError, match="The runner has been closed") as caught:
        lifecycle.enter()
    assert isinstance(caught.value, RuntimeError)
    assert isinstance(caught.value, OpenAIError)


def test_drains_what_is_running() -> None:
    lifecycle = ToolLifecycle("The runner")
    lifecycle.enter()
    assert lifecycle.close() == {"status": "draining"}
    lifecycle.exit()
    assert lifecycle.close() == {"status": "closed"}


def _client(**headers: str) -> Any:
    return SimpleNamespace(_custom_headers=headers)


@pytest.mark.parametrize("extra", [None, {}, {"X-Other": "a"}])
def test_no_idempotency_key_where_none_was_sent(extra: Optional[Dict[str, str]]) -> None:
    assert rotated_idempotency_headers(_client(), extra) == extra


@pytest.mark.parametrize(
    ("client", "extra"),
    [({"Idempotency-Key": "a"}, None), ({}, {"idempotency-key": "a", "X-Other": "b"}), ({"idempotency-key": "a"}, {})],
)
def test_a_new_idempotency_key_each_time(client: Dict[str, str], extra: Optional[Dict[str, str]]) -> None:
    made = [rotated_idempotency_headers(_client(**client), extra) or {} for _ in range(2)]
    assert made[0]["Idempotency-Key"] != made[1]["Idempotency-Key"]
    assert {name.lower() for name in made[0]} == {"idempotency-key", *(name.lower() for name in extra or ())}


def test_an_omitted_key_stays_omitted() -> None:
    extra = {"idempotency-key": omit}
    assert rotated_idempotency_headers(_client(**{"Idempotency-Key": "a"}), extra) == extra


async def _coroutine() -> None: ...


def _wrapped() -> Callable[[], Any]:
    @functools.wraps(_coroutine)
    def wrapper() -> Any:
        return _coroutine()

    return wrapper


class _Callable:
    async def __call__(self) -> None: ...


def _awaitable() -> Awaitable[int]: ...


def _anything() -> Any: ...


def _number() -> int: ...


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        (_coroutine, True),
        (_wrapped(), True),
        (_Callable(), True),
        (_awaitable, True),
        (_number, False),
        (_anything, None),
        (lambda: 1, None),
        (dict.get, None),
    ],
)
def test_flavour_of_a_function(function: Callable[..., Any], expected: Optional[bool]) -> None:
    assert callable_flavor(function) is expected


def _keyword(value: int, *, cancelled: Any) -> Any:
    return value, cancelled


def _positional(cancelled: Any) -> Any:
    return cancelled


def _plain(value: int) -> Any:
    return value


def test_hands_out_cancelled_where_it_is_asked_for() -> None:
    def cancelled() -> bool:
        return True

    assert invoke(_keyword, 1, cancelled=cancelled) == (1, cancelled)
    assert invoke(_positional, cancelled=cancelled) is cancelled
    assert invoke(_positional, 7, cancelled=cancelled) == 7
    assert invoke(_plain, 1, cancelled=cancelled) == 1
    assert invoke(int, "3", cancelled=cancelled) == 3
