from __future__ import annotations

import functools
from typing import Any, List, Union

import httpx
import pytest

from openai_core.aio.client import AsyncClient
from openai_core.deadlines import DEADLINE_EXTENSION, Deadline
from openai_core.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    DeadlineExceededError,
    StreamIdleTimeoutError,
    StreamTruncatedError,
    UnexpectedResponseError,
)
from openai_core.options import FinalRequestOptions
from openai_core.streaming.reader import END, SKIP, StreamReader, is_of_the_kernel
from openai_core.streaming.sse import ServerSentEvent, SSEDecoder
from openai_core.sync.client import Client

REQUEST = httpx.Request("POST", "http://api.test/v1/responses")


class Plain:
    """A client that shows what it was asked to decode."""

    def _process_response_data(self, *, data: Any, cast_to: Any, response: Any) -> Any:
        return data if cast_to is object else (cast_to, data, response)


def reader(client: Any = None, cast_to: Any = object, extensions: Any = None, **options: Any) -> StreamReader:
    response = httpx.Response(200, request=REQUEST, extensions=extensions or {})
    final = FinalRequestOptions(method="post", url="/", **options) if options else None
    made = StreamReader(response, SSEDecoder(), cast_to, client or Plain(), final)
    made.prepare()
    return made


def event(data: Union[str, bytes], name: Any = None) -> ServerSentEvent:
    return ServerSentEvent(event=name, data=data)


def receive(into: StreamReader, *chunks: bytes) -> List[Any]:
    return [into.item(found) for chunk in chunks for found in into.receive(chunk)]


# Items


@pytest.mark.parametrize("data", ["[DONE]", "[DONE] ", "[DONE]\nmore"])
def test_done_ends_the_stream(data: str) -> None:
    made = reader()
    assert made.item(event(data)) is END
    assert made.complete
    made.finish()


@pytest.mark.parametrize("found", [event(""), event(" \t"), event("", "ping"), ServerSentEvent(retry=5, id="1")])
def test_events_without_data_are_skipped(found: ServerSentEvent) -> None:
    made = reader()
    assert made.item(found) is SKIP
    assert made.received == 0


def test_a_last_event_may_have_only_a_name() -> None:
    made = reader()
    assert made.item(event("", "done")) is SKIP
    assert made.complete


@pytest.mark.parametrize(
    "data", ['{"a": 1}', "[1]", "null", "5", '"x"', '{"error": null}', '{"error": {}}', '{"x": NaN}']
)
def test_data_becomes_an_item(data: str) -> None:
    assert repr(reader().item(event(data))) == repr(event(data).json())


def test_half_a_surrogate_pair_is_data() -> None:
    assert reader().item(event(b'{"a": "\\ud83d"}')) == {"a": "\ud83d"}


@pytest.mark.parametrize("data", ['{"a": ', "<html>" + "x" * 500, "[" * 100000])
def test_data_that_is_no_json(data: str) -> None:
    with pytest.raises(UnexpectedResponseError) as caught:
        reader().item(event(data))
    assert data[:20] in caught.value.message
    assert len(caught.value.message) < 300
    assert caught.value.body == data
    assert caught.value.request is REQUEST


ERROR = '{"error": {"message": "Overloaded", "type": "server_error", "code": "server_overloaded"}}'


@pytest.mark.parametrize("name", [None, "error", "ping"])
def test_an_error_in_place_of_an_item(name: Any) -> None:
    with pytest.raises(APIError, match=r"^Overloaded$") as caught:
        reader().item(event(ERROR, name))
    assert type(caught.value) is APIError
    assert caught.value.body == {"message": "Overloaded", "type": "server_error", "code": "server_overloaded"}
    assert caught.value.retryable


def test_an_error_of_an_assistant_that_is_an_item() -> None:
    wrapped = reader(synthesize_event_and_data=True)
    assert wrapped.item(event('{"message": "x"}', "error")) == {"event": "error", "data": {"message": "x"}}
    assert wrapped.complete


def test_events_of_assistants_keep_their_name() -> None:
    expected = {"event": "thread.run.failed", "data": {"error": 1}}
    assert reader().item(event('{"error": 1}', "thread.run.failed")) == expected


def test_the_options_ask_for_names() -> None:
    wrapped = reader(synthesize_event_and_data=True)
    assert wrapped.item(event('{"a": 1}', "x")) == {"event": "x", "data": {"a": 1}}
    assert wrapped.item(event("{}")) == {"event": None, "data": {}}


def test_the_events_mode_passes_everything_on() -> None:
    plain = reader(stream_mode="events")
    assert plain.item(event('{"type": "error", "error": {"message": "x"}}')) == {
        "type": "error",
        "error": {"message": "x"},
    }
    assert plain.item(event('{"a": 1}', "thread.created")) == {"a": 1}
    assert plain.item(event("[DONE]")) is END


# Decoding


def kernel_method() -> Any:
    """Builds a function as if a module of the kernel had defined it."""
    scope: Any = {"__name__": "openai_core.client.configuration"}
    exec("def method(self, *, data, cast_to, response): return 'asked the client'", scope)
    return scope["method"]


class Buildable:
    build = None


@pytest.mark.parametrize(
    ("changes", "cast_to", "asked"),
    [
        ({}, object, False),
        ({"_strict_response_validation": True}, object, True),
        ({}, Buildable, True),
        ({"wrapped": True}, object, True),
    ],
)
def test_the_client_is_asked_only_where_it_matters(changes: Any, cast_to: Any, asked: bool) -> None:
    method = kernel_method()
    if changes.pop("wrapped", False):

        @functools.wraps(method)
        def wrapper(*args: Any, **values: Any) -> Any:
            return kernel_method()(*args, **values)

        wrapper.__module__ = "openai_core.client.configuration"
        method = wrapper
    client = type("Client", (), {"_process_response_data": method, **changes})()
    assert reader(client, cast_to).item(event("{}")) == ("asked the client" if asked else {})


@pytest.mark.parametrize("client_class", [Client, AsyncClient])
def test_a_real_client_need_not_be_asked(client_class: Any) -> None:
    client = client_class(api_key="k", base_url="https://api.test")
    assert is_of_the_kernel(client._process_response_data)
    assert not is_of_the_kernel(Plain()._process_response_data)


def test_an_overriding_client_gets_type_and_response() -> None:
    made = reader(Plain(), dict)
    cast_to, data, response = made.item(event('{"a": 1}'))
    assert (cast_to, data, response.request) == (dict, {"a": 1}, REQUEST)


def test_a_client_without_the_method_is_no_problem() -> None:
    assert reader(object()).item(event('{"a": 1}')) == {"a": 1}


# The end of the body


@pytest.mark.parametrize(
    "chunks",
    [
        (),
        (b": keep-alive\n\n", b"retry: 5\n\n"),
        (b'data: {"foo": 1}\n\n',),
        (b'data: {"choices": [{"index": 0, "finish_reason": "stop"}]}\n\n',),
        (b'data: {"type": "response.created"}\n\n', b'data: {"type": "response.incomplete"}\n\n'),
        (b'event: thread.run.completed\ndata: {"id": "run_1"}\n\n',),
    ],
)
def test_clean_ends(chunks: Any) -> None:
    made = reader()
    receive(made, *chunks)
    assert made.tail() == []
    made.finish()


@pytest.mark.parametrize(
    ("chunks", "received"),
    [
        ((b'data: {"choices": [{"index": 0, "delta": {}}]}\n\n',), 1),
        ((b'data: {"choices": [], "prompt_filter_results": []}\n\n',), 1),
        ((b'data: {"type": "response.created"}\n\n', b'data: {"type": "response.output_text.done"}\n\n'), 2),
        ((b'data: {"type": "image_generation.partial_image"}\n\n',), 1),
        ((b'data: {"type": "transcript.text.delta"}\n\n',), 1),
        ((b"event: thread.created\ndata: {}\n\n",), 1),
        ((b'data: {"foo": 1}\n\n', b'data: {"foo": 2'), 1),
        ((b'data: {"foo"',), 0),
        ((b"data: 12",), 0),
    ],
)
def test_truncated_streams(chunks: Any, received: int) -> None:
    made = reader()
    receive(made, *chunks)
    assert made.tail() == []
    with pytest.raises(StreamTruncatedError) as caught:
        made.finish()
    assert caught.value.events_received == received
    assert caught.value.retryable


@pytest.mark.parametrize("end", [b"", b"\n", b"\r"])
@pytest.mark.parametrize("data", [b"[DONE]", b'{"choices": [{"finish_reason": "stop"}]}', b"[1]"])
def test_a_last_event_that_is_whole_needs_no_blank_line(data: bytes, end: bytes) -> None:
    made = reader()
    assert made.receive(b"data: " + data + end) == []
    assert [made.item(last) is not SKIP for last in made.tail()] == [True]
    made.finish()


def test_a_cut_after_the_last_event_does_not_matter() -> None:
    made = reader()
    receive(made, b'data: {"choices": [{"finish_reason": "stop"}]}\n\ndata: {"usage"')
    assert made.tail() == []
    made.finish()


@pytest.mark.parametrize("cuts", [1, 1000])
def test_the_json_of_an_error_as_the_whole_body(cuts: int) -> None:
    body = b'{"error": {"message": "No quota", "code": "insufficient_quota"}}'
    made = reader()
    receive(made, *[body[i : i + cuts] for i in range(0, len(body), cuts)])
    assert made.tail() == []
    with pytest.raises(APIError, match=r"^No quota$") as caught:
        made.finish()
    assert caught.value.code == "insufficient_quota"


def test_a_body_that_is_no_event_stream() -> None:
    made = reader()
    receive(made, b"<html>\n\n<body>Sign in</body>")
    with pytest.raises(UnexpectedResponseError, match="Sign in"):
        made.finish()


def test_a_long_body_that_is_no_event_stream_fails_early() -> None:
    made = reader()
    with pytest.raises(UnexpectedResponseError, match="<p>"):
        receive(made, *[b"<p>no\n\n" * 1000] * 20)


def test_64_kib_without_an_event_show_that_there_will_be_none() -> None:
    made = reader()
    assert made.receive(b"x" * 65535) == []
    with pytest.raises(UnexpectedResponseError, match="begins with 'xxx"):
        made.receive(b"x")


def test_a_long_first_event_is_an_event() -> None:
    made = reader()
    assert receive(made, b'data: {"x": "', *[b"y" * 10000] * 20, b'"}\n\n') == [{"x": "y" * 200000}]
    made.finish()


def test_endless_comments_are_not_kept() -> None:
    made = reader()
    receive(made, *[b": keep-alive\n\n" * 1000] * 20)
    assert made._head is None
    made.finish()


# Interruptions


CUT = httpx.RemoteProtocolError("peer closed connection without sending complete message body")


@pytest.mark.parametrize("error", [CUT, httpx.ReadError("reset")])
def test_a_lost_connection_truncates_a_stream_of_any_kind(error: Exception) -> None:
    made = reader()
    receive(made, b'data: {"foo": 1}\n\n')
    with pytest.raises(StreamTruncatedError) as caught:
        made.interrupted(error)
    assert caught.value.events_received == 1
    assert caught.value.__cause__ is error


def test_a_connection_lost_before_the_first_event() -> None:
    with pytest.raises(APIConnectionError) as caught:
        reader().interrupted(CUT)
    assert not isinstance(caught.value, (APITimeoutError, StreamTruncatedError))


def test_a_read_timeout() -> None:
    with pytest.raises(APITimeoutError) as caught:
        reader().interrupted(httpx.ReadTimeout("slow"))
    assert isinstance(caught.value, httpx.ReadTimeout)
    assert not isinstance(caught.value, StreamIdleTimeoutError)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(("waited", "error"), [(9.0, APITimeoutError), (10.0, StreamIdleTimeoutError)])
def test_a_read_timeout_after_the_idle_limit(waited: float, error: Any) -> None:
    made = reader(stream_idle_timeout=10.0)
    assert made.limits is not None
    made.limits._clock = clock = Clock()
    made.limits.wait()
    clock.now = waited
    with pytest.raises(APITimeoutError) as caught:
        made.interrupted(httpx.ReadTimeout("slow"))
    assert caught.value.__class__.__name__ == error.__name__
    assert isinstance(caught.value, error)


def test_a_read_timeout_after_the_deadline() -> None:
    made = reader(extensions={DEADLINE_EXTENSION: Deadline(0.0)})
    with pytest.raises(DeadlineExceededError):
        made.interrupted(httpx.ReadTimeout("slow"))


def test_limits_are_checked_with_each_chunk() -> None:
    made = reader(stream_idle_timeout=10.0)
    assert made.limits is not None
    made.limits._clock = clock = Clock()
    made.limits.wait()
    clock.now = 11.0
    with pytest.raises(StreamIdleTimeoutError):
        made.receive(b": keep-alive\n\nretry: 5\n\n")


@pytest.mark.parametrize("error", [CUT, httpx.ReadTimeout("slow"), DeadlineExceededError(REQUEST, 1.0)])
def test_nothing_interrupts_a_complete_stream(error: Exception) -> None:
    made = reader()
    receive(made, b'data: {"choices": [{"finish_reason": "stop"}]}\n\n')
    made.interrupted(error)


@pytest.mark.parametrize("error", [ValueError("mine"), APIError("mine", REQUEST, body=None)])
def test_other_errors_pass_as_they_are(error: Exception) -> None:
    made = reader()
    made.item(event("[DONE]"))
    with pytest.raises(type(error), match="mine") as caught:
        made.interrupted(error)
    assert caught.value is error
    assert caught.value.__cause__ is None


def test_events_of_other_decoders() -> None:
    class Foreign:
        event, data, id, retry = "e", '{"a": 1}', "3", None

    own = event("{}")
    made = reader(extensions={DEADLINE_EXTENSION: Deadline(60.0)})
    assert made.adopt(own) is own
    adopted = made.adopt(Foreign())
    assert (adopted.event, adopted.data, adopted.id, adopted.retry) == ("e", '{"a": 1}', "3", None)
    with pytest.raises(DeadlineExceededError):
        reader(extensions={DEADLINE_EXTENSION: Deadline(0.0)}).adopt(own)


def test_a_late_event_of_another_decoder_is_still_taken() -> None:
    made = reader(stream_idle_timeout=10.0)
    assert made.limits is not None
    made.limits._clock = clock = Clock()
    made.limits.wait()
    clock.now = 11.0
    own = event("{}")
    assert made.adopt(own) is own
