"""How the offer of a WebRTC call travels."""

from __future__ import annotations

import json
from email import message_from_bytes
from typing import Any, Dict, List, cast

import httpx
import pytest

from openai_core.errors import ArgumentError
from openai_core.options import omit
from openai_realtime import AsyncRealtimeClient, RealtimeClient

SDP = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\n"


class Answers:
    def __init__(self) -> None:
        self.requests: List[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        request.read()
        return httpx.Response(201, text="v=0 answer", headers={"Location": "/v1/realtime/calls/rtc_1"})


@pytest.fixture()
def answers() -> Answers:
    return Answers()


def test_an_offer_alone_is_plain_sdp(answers: Answers) -> None:
    with RealtimeClient(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answers))) as client:
        assert client.realtime.calls.create(sdp=SDP).text == "v=0 answer"
    (request,) = answers.requests
    assert request.url.path == "/v1/realtime/calls"
    assert (request.headers["content-type"], request.headers["accept"]) == ("application/sdp", "application/sdp")
    assert request.content == SDP.encode()


def test_a_session_makes_it_a_form_of_typed_parts(answers: Answers) -> None:
    with RealtimeClient(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answers))) as client:
        raw = client.realtime.calls.with_raw_response.create(sdp=SDP, session={"type": "realtime", "model": "m"})
    assert raw.headers["location"] == "/v1/realtime/calls/rtc_1"
    body = answers.requests[0].content
    assert answers.requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="sdp"\r\nContent-Type: application/sdp\r\n\r\n' + SDP.encode() in body
    assert b'name="session"\r\nContent-Type: application/json\r\n\r\n{"type":"realtime","model":"m"}' in body
    assert b"filename" not in body


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_asynchronous_client_sends_the_same(answers: Answers, backend: Any) -> None:
    async def main() -> str:
        transport = httpx.AsyncClient(transport=httpx.MockTransport(answers))
        async with AsyncRealtimeClient(api_key="k", http_client=transport) as client:
            return (await client.realtime.calls.create(sdp=SDP)).text

    import anyio

    assert anyio.run(main, backend=backend) == "v=0 answer"
    assert answers.requests[0].content == SDP.encode()


SESSION = {"type": "realtime", "model": "m", "newer": {"flags": [False, None]}}


def parts_of(request: httpx.Request) -> Dict[str, str]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + request.content)
    parts: Any = message.get_payload()
    return {part.get_param("name", header="content-disposition"): part.get_payload() for part in parts}


@pytest.mark.parametrize(
    ("arguments", "session"),
    [
        ({"session": {"type": "realtime"}, "extra_body": {"session": SESSION}}, SESSION),
        ({"extra_body": {"session": SESSION}}, SESSION),
        ({"extra_body": {"session": None}}, None),
        ({"sdp": "superseded", "extra_body": {"sdp": SDP, "session": SESSION}}, SESSION),
    ],
)
def test_extra_values_take_the_place_of_arguments(answers: Answers, arguments: Any, session: Any) -> None:
    headers = {"Content-Type": "application/json"}
    with RealtimeClient(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answers))) as client:
        client.realtime.calls.create(**{"sdp": SDP, **arguments}, extra_headers=headers)
    parts = parts_of(answers.requests[0])
    assert {**parts, "session": json.loads(parts["session"])} == {"sdp": SDP, "session": session}


def test_an_extra_field_is_sent_besides(answers: Answers) -> None:
    with RealtimeClient(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answers))) as client:
        client.realtime.calls.create(sdp=SDP, extra_body={"newer": "a"})
    assert parts_of(answers.requests[0]) == {"sdp": SDP, "newer": "a"}


@pytest.mark.parametrize("arguments", [{}, {"session": SESSION, "extra_body": {"session": omit}}])
def test_without_a_session_the_content_type_is_that_of_the_offer(answers: Answers, arguments: Any) -> None:
    headers = {"content-type": "application/json", "x-more": "1"}
    with RealtimeClient(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answers))) as client:
        client.realtime.calls.create(sdp=SDP, extra_headers=headers, **arguments)
    (request,) = answers.requests
    assert (request.headers["content-type"], request.headers["x-more"]) == ("application/sdp", "1")
    assert request.content == SDP.encode()


def test_an_offer_that_is_no_text(answers: Answers) -> None:
    client = RealtimeClient(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answers)))
    with pytest.raises(ArgumentError, match="`sdp` must be text"):
        client.realtime.calls.create(sdp=cast(Any, None))
    assert answers.requests == []
