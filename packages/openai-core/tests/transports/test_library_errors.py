from __future__ import annotations

import json
import pickle
import ssl
from typing import Any

import httpx
import pytest

from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.errors import (
    APIConnectionError,
    APITimeoutError,
    DeadlineExceededError,
    OpenAIError,
    StreamTruncatedError,
)
from openai_core.transports.decompression import BodyTooLarge
from openai_core.transports.library_errors import (
    ClientClosedError,
    ResponseTooLargeError,
    closed_before_sending,
    failure_of,
    failure_of_reading,
    joined,
)

REQUEST = httpx.Request("POST", "https://name:secret@api.test:8443/v1?api-key=k", headers={"Authorization": "Bearer k"})
CUT = httpx.RemoteProtocolError("cut off")


def test_what_failed_and_where() -> None:
    failure = failure_of(httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] unknown"), REQUEST)
    assert str(failure) == "Connection error: [SSL: CERTIFICATE_VERIFY_FAILED] unknown (https://api.test:8443)"
    assert isinstance(failure, APIConnectionError)
    assert failure.request is REQUEST


def test_the_address_is_that_of_the_request_that_failed() -> None:
    error = httpx.ConnectError("refused", request=httpx.Request("GET", "http://other.test/"))
    assert str(failure_of(error, REQUEST)) == "Connection error: refused (http://other.test)"


def test_an_error_without_a_text_is_named() -> None:
    assert str(failure_of(httpx.ReadError(""), REQUEST)) == "Connection error: ReadError (https://api.test:8443)"


def test_headers_and_secrets_are_not_quoted() -> None:
    quoting = httpx.LocalProtocolError("Illegal header value b'Bearer sk-12345678 '")
    assert str(failure_of(quoting, REQUEST)) == "Connection error: LocalProtocolError (https://api.test:8443)"
    assert "password" not in str(failure_of(httpx.ProxyError("http://name:password@proxy:1"), REQUEST))


def test_other_errors_are_none_of_a_connection() -> None:
    assert failure_of(ValueError(), REQUEST) is None
    assert failure_of_reading(KeyError(), httpx.Response(200, request=REQUEST)) is None


def test_timeouts() -> None:
    failure = failure_of(httpx.ReadTimeout("slow"), REQUEST)
    assert type(failure) is APITimeoutError
    assert str(failure) == "Request timed out."


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (failure_of(BodyTooLarge("too large"), REQUEST), "too large"),
        (ClientClosedError(REQUEST), "closed"),
    ],
)
def test_what_no_other_attempt_helps(failure: Any, words: str) -> None:
    assert isinstance(failure, APIConnectionError)
    assert failure.retryable is False
    assert str(failure).startswith("Connection error: ")
    assert words in str(failure)


def test_kinds_of_failures() -> None:
    assert isinstance(ClientClosedError(REQUEST), RuntimeError)
    assert isinstance(failure_of(BodyTooLarge(""), REQUEST), ResponseTooLargeError)


def test_a_client_that_is_closed_says_so() -> None:
    error = ClientClosedError(REQUEST)
    assert str(error) == "Connection error: the client is closed; make a new one to send requests."
    assert error.request is REQUEST
    unbuilt = closed_before_sending("post", "http://api.test/v1")
    assert str(unbuilt) == str(error)
    assert (unbuilt.request.method, str(unbuilt.request.url)) == ("POST", "http://api.test/v1")


def test_an_error_of_reading_is_that_of_the_library_as_well() -> None:
    failure: Any = failure_of_reading(CUT, httpx.Response(200, request=REQUEST))
    assert isinstance(failure, APIConnectionError)
    assert isinstance(failure, httpx.RemoteProtocolError)
    for name in ("__name__", "__qualname__", "__module__", "__doc__"):
        assert getattr(type(failure), name) == getattr(APIConnectionError, name)
    assert failure.request is REQUEST
    failure.request = other = httpx.Request("GET", "http://other.test/")
    assert failure.request is other


def test_an_error_of_reading_up_to_the_deadline() -> None:
    now = [0.0]
    deadline = Deadline(10, clock=lambda: now[0])
    response = httpx.Response(200, request=REQUEST, extensions={DEADLINE_EXTENSION: deadline})
    now[0] = 9.5
    assert type(failure_of(httpx.ReadTimeout("slow"), REQUEST)) is APITimeoutError
    assert not isinstance(failure_of_reading(httpx.ReadTimeout("slow"), response), DeadlineExceededError)
    now[0] = 10.0
    assert isinstance(failure_of_reading(httpx.ReadTimeout("slow"), response), DeadlineExceededError)


def test_an_error_of_reading_after_the_deadline() -> None:
    response = httpx.Response(200, request=REQUEST, extensions={DEADLINE_EXTENSION: Deadline(0.0)})
    failure = failure_of_reading(httpx.ReadTimeout("slow"), response)
    assert isinstance(failure, DeadlineExceededError)
    assert isinstance(failure, httpx.ReadTimeout)
    assert failure_of_reading(KeyError(), response) is None


def test_classes_of_both_libraries(httpx2: Any) -> None:
    failure = joined(StreamTruncatedError(REQUEST, 3), CUT)
    assert isinstance(failure, httpx2.RemoteProtocolError)
    assert isinstance(failure, httpx.RemoteProtocolError)
    failure = joined(APIConnectionError(request=REQUEST), httpx2.ReadError("lost"))
    assert isinstance(failure, (httpx.ReadError, httpx2.ReadError))


def test_a_subclass_counts_as_the_librarys_class() -> None:
    class Own(httpx.ReadError):
        pass

    assert isinstance(joined(APIConnectionError(request=REQUEST), Own("x")), httpx.ReadError)


def test_each_pair_of_classes_has_one_class() -> None:
    class Own(APIConnectionError):
        pass

    one, other = (joined(Own(request=REQUEST), httpx.ReadError("lost")) for _ in range(2))
    assert type(one) is type(other)
    assert type(one).__qualname__ == Own.__qualname__ != "Own"


def test_other_causes_leave_the_class() -> None:
    assert type(joined(APIConnectionError(request=REQUEST), ssl.SSLError(1, "x"))) is APIConnectionError


def test_an_error_of_json_is_one_of_the_standard_library_as_well() -> None:
    with pytest.raises(ValueError, match="Expecting") as caught:
        json.loads("{")
    failure: Any = joined(APIConnectionError(request=REQUEST), caught.value)
    assert isinstance(failure, json.JSONDecodeError)
    assert failure.pos == 1


def test_a_copy_is_of_both_kinds_and_holds_no_secret() -> None:
    failure: Any = joined(StreamTruncatedError(REQUEST, 3), CUT)
    copy = pickle.loads(pickle.dumps(failure))
    assert isinstance(copy, StreamTruncatedError)
    assert isinstance(copy, httpx.RemoteProtocolError)
    assert isinstance(copy, OpenAIError)
    assert copy.events_received == 3
    assert str(copy) == str(failure)
    assert copy.request.headers["authorization"] == "<redacted>"
    assert "_request" not in copy.__dict__
