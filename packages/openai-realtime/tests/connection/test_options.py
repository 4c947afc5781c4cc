"""Options for the websockets library."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.sync.client import connect as sync_connect

from openai_core.errors import ArgumentError
from openai_realtime.connection.options import (
    SyncWebSocketConnectionOptions,
    WebSocketConnectionOptions,
    with_defaults,
)

ADDED_LATER = {"max_queue", "ping_interval", "ping_timeout", "proxy"}


def test_messages_have_no_limit_and_no_compression_by_default() -> None:
    assert with_defaults({}) == {"max_size": None, "compression": None}


def test_a_limit_leaves_compression_to_the_library() -> None:
    assert with_defaults({"max_size": 5}) == {"max_size": 5}


def test_own_options_win() -> None:
    assert with_defaults({"compression": "deflate", "max_queue": 1}) == {
        "max_size": None,
        "compression": "deflate",
        "max_queue": 1,
    }


@pytest.mark.parametrize("options", [["max_size"], "max_size=5", 3])
def test_what_is_no_mapping_is_refused(options: Any) -> None:
    with pytest.raises(ArgumentError, match="`websocket_connection_options` is a dictionary"):
        with_defaults(options)


@pytest.mark.parametrize("name", ["additional_headers", "user_agent_header"])
def test_headers_are_given_elsewhere(name: str) -> None:
    with pytest.raises(ArgumentError, match=f"`extra_headers`, not as '{name}'"):
        with_defaults({name: "x"})


@pytest.mark.parametrize(
    ("options", "connect"),
    [(WebSocketConnectionOptions, connect), (SyncWebSocketConnectionOptions, sync_connect)],
)
def test_every_option_is_one_of_the_library(options: Any, connect: Any) -> None:
    """What the library does not name is one for the socket that it opens, such as `ssl`."""
    named = set(inspect.signature(connect).parameters)
    missing = set(options.__annotations__) - named - {"ssl", "server_hostname"}
    assert missing <= ADDED_LATER
