"""How long a client waits and how often it tries, without a client."""

from __future__ import annotations

from typing import Any, Dict

import httpx
import pytest

from openai_core.client.copies import Changes
from openai_core.client.limits import Limits
from openai_core.errors import ArgumentError, ConfigurationError
from openai_core.options import NOT_GIVEN, FinalRequestOptions, checked_max_retries
from openai_core.retries import DEFAULT_RETRY_POLICY, RetryPolicy


def test_the_defaults() -> None:
    limits = Limits()
    assert limits.timeout == httpx.Timeout(600, connect=5.0)
    assert limits.timeouts == {"connect": 5.0, "read": 600, "write": 600, "pool": 600}
    assert (limits.max_retries, limits.deadline, limits.stream_idle_timeout) == (2, None, None)
    assert limits.retry_policy is DEFAULT_RETRY_POLICY


def test_a_changed_timeout_counts_for_each_operation() -> None:
    limits = Limits(timeout=7)
    assert (limits.timeout, limits.timeouts["connect"]) == (7, 7)
    limits.timeout = None
    assert limits.timeouts == dict.fromkeys(("connect", "read", "write", "pool"))
    limits.timeout = NOT_GIVEN
    assert limits.timeouts["connect"] == 5


@pytest.mark.parametrize("impossible", [{"timeout": -1}, {"deadline": -1}, {"stream_idle_timeout": "soon"}])
def test_what_is_no_limit(impossible: Any) -> None:
    with pytest.raises(ArgumentError, match=next(iter(impossible))):
        Limits(**impossible)


@pytest.mark.parametrize("value", [-1, 1.5, "2", None])
def test_a_number_of_retries_is_a_whole_number(value: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_retries"):
        checked_max_retries(value)
    assert checked_max_retries(0) == 0
    assert (checked_max_retries(False), checked_max_retries(True)) == (0, 1)


def test_a_call_may_have_an_idle_limit_of_its_own() -> None:
    limits = Limits(stream_idle_timeout=9)
    own: Any = {"method": "get", "url": "/"}
    assert limits.stream_idle_timeout_of(FinalRequestOptions(**own)) == 9
    assert limits.stream_idle_timeout_of(FinalRequestOptions(**own, stream_idle_timeout=None)) is None


def test_a_copy_has_what_is_not_changed() -> None:
    policy = RetryPolicy(max_delay=1)
    limits = Limits(timeout=3, max_retries=7, retry_policy=policy, deadline=9, stream_idle_timeout=4)
    kept: Dict[str, Any] = {"timeout": 3, "max_retries": 7, "retry_policy": policy, "deadline": 9}
    kept.update(stream_idle_timeout=4, on_truncation="raise")
    assert limits.copied(Changes()) == kept
    assert limits.copied(Changes(timeout=None, deadline=None)) == {**kept, "timeout": None, "deadline": None}


def test_a_copy_knows_whether_somebody_chose_the_timeout() -> None:
    copied = Limits(**Limits().copied(Changes()))
    assert isinstance(copied.timeout, httpx.Timeout)
    copied.keep_default(Limits())
    assert copied._timeout is NOT_GIVEN
