"""Options for the websockets library."""

from __future__ import annotations

from openai_realtime.connection.options import with_defaults


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
