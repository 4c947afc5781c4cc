"""The context manager of a synchronous request whose response is read when asked for."""

from __future__ import annotations

from typing import Any, List

import pytest

from openai_core.sync.response_managers import ResponseContextManager


class Response:
    is_closed = False

    def close(self) -> None:
        self.is_closed = True


def test_it_sends_on_entry_and_closes_on_exit() -> None:
    sent: List[Response] = []

    def send() -> Any:
        sent.append(Response())
        return sent[-1]

    manager: Any = ResponseContextManager(send)
    assert not sent
    with pytest.raises(KeyError), manager as response:
        assert response is sent[0]
        raise KeyError
    assert sent[0].is_closed


def test_a_failed_request_has_nothing_to_close() -> None:
    def fail() -> Any:
        raise KeyError

    manager: Any = ResponseContextManager(fail)
    with pytest.raises(KeyError), manager:
        pass
    manager.__exit__(None, None, None)
