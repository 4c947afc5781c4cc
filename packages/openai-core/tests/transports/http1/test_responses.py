from __future__ import annotations

import httpx
import pytest

from openai_core.transports.http1 import responses
from openai_core.transports.http1.response_heads import Head
from openai_core.transports.http1.responses import response_of


@pytest.mark.parametrize("by_hand", [True, False])
@pytest.mark.parametrize("value", [b"plain", b"caf\xe9", "caf\u00e9".encode()])
def test_headers_are_those_that_httpx_makes(value: bytes, by_hand: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(responses, "_HEADERS_KEEP_TRIPLES", by_hand)
    fields = [(b"X-One", value), (b"x-ONE", b"2"), (b"Empty", b"")]
    expected = httpx.Response(200, headers=fields).headers
    found = response_of(
        Head(200, fields, 0, True, b"OK", is_ascii=value.isascii()), httpx.ByteStream(b""), None
    ).headers
    assert found == expected
    assert found.raw == expected.raw
    assert found.encoding == expected.encoding
    assert found["x-one"] == expected["x-one"]
    assert found.multi_items() == expected.multi_items()


def test_how_httpx_keeps_headers_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    assert responses._keeps_triples()
    monkeypatch.setattr(httpx, "Headers", dict)
    assert not responses._keeps_triples()


def test_a_head_becomes_a_response() -> None:
    head = Head(404, [(b"X-One", b"1"), (b"X-One", b"2")], 2, True, b"Nowhere")
    stream = object()
    response = response_of(head, httpx.ByteStream(b"ok"), stream)
    assert response.status_code == 404
    assert response.headers.raw == [(b"X-One", b"1"), (b"X-One", b"2")]
    assert (response.http_version, response.reason_phrase) == ("HTTP/1.1", "Nowhere")
    assert response.extensions["network_stream"] is stream
    assert response.read() == b"ok"
