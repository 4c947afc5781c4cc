from __future__ import annotations

import asyncio
from typing import Any, Dict, List

import pytest

from openai_testing import Emulator
from openai_testing.serving.asgi import application


def exchange(incoming: List[Dict[str, Any]], fault: str = "ok") -> List[Dict[str, Any]]:
    """Runs one request on an application whose server gives no access to the connection."""
    sent: List[Dict[str, Any]] = []
    waiting = iter(incoming)

    async def receive() -> Dict[str, Any]:
        message = next(waiting, None)
        if message is None:
            await asyncio.Event().wait()
        assert message is not None
        return message

    async def send(message: Any) -> None:
        sent.append(dict(message))

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/v1/files",
        "raw_path": b"/v1/files",
        "query_string": b"a=b",
        "headers": [(b"authorization", b"Bearer k"), (b"x-emulator-fault", fault.encode())],
    }
    asyncio.run(application(Emulator())(scope, receive, send))
    return sent


BODY: List[Dict[str, Any]] = [
    {"type": "http.request", "body": b"a", "more_body": True},
    {"type": "http.request", "body": b"b"},
]


def test_an_answer_is_sent_in_order() -> None:
    sent = exchange(BODY)
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body", "http.response.body"]
    assert (sent[0]["status"], sent[-1]["more_body"]) == (415, False)


def test_a_client_that_leaves_before_its_body_is_sent_gets_nothing() -> None:
    assert exchange([BODY[0], {"type": "http.disconnect"}]) == []


def test_a_client_that_leaves_ends_a_delay() -> None:
    assert exchange([*BODY, {"type": "http.disconnect"}], "delay:600") == []


def test_a_break_needs_the_connection() -> None:
    with pytest.raises(RuntimeError, match=r"openai_testing\.Server"):
        exchange(BODY, "reset:before-headers")
