from __future__ import annotations

import httpx

from openai_core import options
from openai_core.timeouts import default_timeouts
from openai_core.transports.defaults import DEFAULT_CONNECTION_LIMITS, DEFAULT_TIMEOUT, idle_limits


def test_the_limits_of_the_sdk_as_objects_of_httpx() -> None:
    assert httpx.Timeout(600, connect=5) == DEFAULT_TIMEOUT
    assert httpx.Limits(max_connections=1000, max_keepalive_connections=100) == DEFAULT_CONNECTION_LIMITS


def test_they_say_the_same_as_the_plain_numbers() -> None:
    assert DEFAULT_TIMEOUT.as_dict() == default_timeouts()
    assert DEFAULT_CONNECTION_LIMITS.max_connections == options.DEFAULT_MAX_CONNECTIONS
    assert DEFAULT_CONNECTION_LIMITS.max_keepalive_connections == options.DEFAULT_MAX_KEEPALIVE_CONNECTIONS


def test_as_many_connections_stay_idle_as_may_be_open_unless_the_user_sets_limits() -> None:
    limits = idle_limits(DEFAULT_CONNECTION_LIMITS)
    assert (limits.max_connections, limits.max_keepalive_connections, limits.keepalive_expiry) == (1000, 1000, 5.0)
    own = httpx.Limits(max_connections=1000, max_keepalive_connections=100)
    assert idle_limits(own) is own
