from __future__ import annotations

import socket
import ssl

import httpx
import pytest

from openai_core.transports.http1.errors import FAILURES, error_for

REQUEST = httpx.Request("GET", "http://a")


@pytest.mark.parametrize(
    ("cause", "operation", "kind"),
    [
        (socket.timeout("timed out"), "connect", httpx.ConnectTimeout),
        (socket.timeout("timed out"), "read", httpx.ReadTimeout),
        (socket.timeout("timed out"), "write", httpx.WriteTimeout),
        (ConnectionResetError("reset"), "read", httpx.ReadError),
        (BrokenPipeError("broken"), "write", httpx.WriteError),
        (socket.gaierror("unknown"), "connect", httpx.ConnectError),
        (ssl.SSLError("certificate"), "connect", httpx.ConnectError),
        (UnicodeError("label too long"), "connect", httpx.ConnectError),
        (OverflowError("port"), "connect", httpx.ConnectError),
    ],
)
def test_each_error_says_the_same_as_its_cause(cause: Exception, operation: str, kind: type) -> None:
    assert isinstance(cause, FAILURES)
    error = error_for(cause, operation, REQUEST)
    assert type(error) is kind
    assert str(error) == str(cause)
    assert error.request is REQUEST


def test_an_error_without_words_has_its_name() -> None:
    assert str(error_for(ConnectionResetError(), "read", REQUEST)) == "ConnectionResetError"
