from __future__ import annotations

import httpx

from openai_core.transports.http1.response_heads import Head
from openai_core.transports.http1.responses import response_of


def test_a_head_becomes_a_response() -> None:
    head = Head(404, [(b"X-One", b"1"), (b"X-One", b"2")], 2, True, b"Nowhere")
    stream = object()
    response = response_of(head, httpx.ByteStream(b"ok"), stream)
    assert response.status_code == 404
    assert response.headers.raw == [(b"X-One", b"1"), (b"X-One", b"2")]
    assert (response.http_version, response.reason_phrase) == ("HTTP/1.1", "Nowhere")
    assert response.extensions["network_stream"] is stream
    assert response.read() == b"ok"
