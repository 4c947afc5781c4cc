"""What a stream has to end with, as its operation says it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_core.errors import APIError, StreamTruncatedError, UnexpectedResponseError
from openai_core.options import FinalRequestOptions
from openai_core.streaming.reader import StreamReader
from openai_core.streaming.sse import ServerSentEvent, SSEDecoder

REQUEST = httpx.Request("POST", "http://api.test/v1/responses")
CUT = httpx.RemoteProtocolError("cut off")


class Plain:
    """A client that shows what it was asked to decode."""

    def _process_response_data(self, *, data: Any, cast_to: Any, response: Any) -> Any:
        return data


def reader(client: Any = None, **options: Any) -> StreamReader:
    final = FinalRequestOptions(method="post", url="/", **options)
    made = StreamReader(httpx.Response(200, request=REQUEST), SSEDecoder(), object, client or Plain(), final)
    made.prepare()
    return made


def receive(made: StreamReader, *chunks: bytes) -> None:
    for chunk in chunks:
        for found in made.receive(chunk):
            made.item(found)


def event(data: str, name: Any = None) -> ServerSentEvent:
    return ServerSentEvent(event=name, data=data)


CHUNKS = ("choices[].finish_reason",)


@pytest.mark.parametrize("chunks", [(), (b": keep-alive\n\n",), (b'data: {"foo": 1}\n\n',)])
@pytest.mark.parametrize("last_events", [CHUNKS, ("response.completed",)])
def test_a_stream_of_an_operation_needs_its_end(last_events: Any, chunks: Any) -> None:
    made = reader(last_events=last_events)
    receive(made, *chunks)
    assert made.tail() == []
    with pytest.raises(StreamTruncatedError):
        made.finish()
    ignoring = reader(last_events=last_events, on_truncation="ignore")
    receive(ignoring, *chunks)
    ignoring.finish()


def test_the_client_says_whether_truncation_matters() -> None:
    class Ignoring(Plain):
        on_truncation = "ignore"

    reader(Ignoring(), last_events=CHUNKS).finish()
    with pytest.raises(StreamTruncatedError):
        reader(Ignoring(), last_events=CHUNKS, on_truncation="raise").finish()


def test_a_lost_connection_is_never_ignored() -> None:
    made = reader(last_events=CHUNKS, on_truncation="ignore")
    receive(made, b'data: {"choices": []}\n\n')
    with pytest.raises(StreamTruncatedError):
        made.interrupted(CUT)


def test_a_status_without_a_body() -> None:
    made = StreamReader(httpx.Response(204, request=REQUEST), SSEDecoder(), object, Plain())
    made.prepare()
    with pytest.raises(UnexpectedResponseError, match="204 has no body"):
        made.finish()


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("error", '{"message": "boom", "type": "server_error"}', "boom"),
        ("error", '{"type": "error", "message": "boom"}', "boom"),
        (None, '{"type": "error", "message": "boom"}', "boom"),
        (None, '{"object": "error", "message": "boom", "code": 400}', "boom"),
        ("error", '"boom"', "boom"),
        ("error", "boom", "boom"),
        ("error", "[]", "An error occurred during streaming"),
    ],
)
def test_an_error_in_a_stream_of_chunks(name: Any, data: str, message: str) -> None:
    with pytest.raises(APIError, match=f"^{message}$") as caught:
        reader(last_events=CHUNKS).item(event(data, name))
    assert not isinstance(caught.value, UnexpectedResponseError)


def test_an_error_among_other_events_is_an_item() -> None:
    made = reader(last_events=("response.completed",))
    data = {"type": "error", "message": "boom"}
    assert made.item(event('{"type": "error", "message": "boom"}', "error")) == data
    assert made.complete
    with pytest.raises(APIError, match=r"^boom$"):
        made.item(event('{"message": "boom"}', "error"))
