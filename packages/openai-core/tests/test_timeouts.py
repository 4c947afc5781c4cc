from __future__ import annotations

from importlib import import_module, util
from typing import Any

import httpx
import pytest

from openai_core.errors import ArgumentError
from openai_core.timeouts import checked_seconds, default_timeouts, httpx_timeout, timeouts_of

# httpx2 needs Python 3.11.
LIBRARIES = [import_module(name) for name in ("httpx", "httpx2") if util.find_spec(name)]


def test_the_default() -> None:
    assert default_timeouts() == {"connect": 5.0, "read": 600, "write": 600, "pool": 600}
    assert httpx_timeout(default_timeouts()) == httpx.Timeout(600, connect=5.0)


@pytest.mark.parametrize("library", LIBRARIES)
def test_timeouts_of_both_libraries(library: Any) -> None:
    timeout = library.Timeout(60.0, read=5.0, write=None, connect=2.0)
    assert timeouts_of(timeout) == {"connect": 2.0, "read": 5.0, "write": None, "pool": 60.0}


def test_seconds_none_and_tuples() -> None:
    assert timeouts_of(20.0) == dict.fromkeys(("connect", "read", "write", "pool"), 20.0)
    assert timeouts_of(None) == dict.fromkeys(("connect", "read", "write", "pool"))
    assert timeouts_of((1, 2)) == {"connect": 1, "read": 2, "write": None, "pool": None}


@pytest.mark.parametrize("value", [-1, -0.001, float("nan"), True, "10", object(), (1, -2), httpx.Timeout(-3)])
def test_what_is_no_limit_is_refused(value: object) -> None:
    with pytest.raises(ArgumentError, match="timeout"):
        timeouts_of(value)


def test_the_message_names_argument_and_value() -> None:
    with pytest.raises(ArgumentError, match=r"`deadline` takes a number of seconds of at least 0, got -2"):
        checked_seconds(-2, "deadline")
