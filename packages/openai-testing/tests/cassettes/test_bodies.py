from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_testing.cassettes.bodies import LONGEST_BASE64, pieces_of, read_answer, read_request
from openai_testing.cassettes.redaction import Redaction
from openai_testing.wire.messages import Request

PLAIN = Redaction()
STREAM = "text/event-stream; charset=utf-8"


def read(content: bytes, kind: str = "application/json") -> Any:
    return read_answer(content, kind, PLAIN)


def test_json_is_a_value() -> None:
    assert read(b'{"a": [1, null]}') == {"json": {"a": [1, None]}}
    assert pieces_of(read(b'{"a": [1, null]}')) == [b'{"a":[1,null]}']
    assert read(b"{", "application/json") == {"text": "{"}


def test_streams_are_events() -> None:
    content = b'event: a\ndata: {"n": 1}\n\n: keep-alive\n\ndata: one\ndata: two\nid: 7\n\ndata: [DONE]\n\ndata: {"cu'
    body = read(content, STREAM)
    assert body["events"] == [
        {"event": "a", "data": {"n": 1}},
        {"comment": "keep-alive"},
        {"id": "7", "data": "one\ntwo"},
        {"data": "[DONE]"},
        {"rest": 'data: {"cu'},
    ]
    assert b"".join(pieces_of(body)) == (
        b'event: a\ndata: {"n":1}\n\n: keep-alive\n\nid: 7\ndata: one\ndata: two\n\ndata: [DONE]\n\ndata: {"cu'
    )


def test_binary_answers_are_base64_until_they_are_long() -> None:
    assert pieces_of(read(b"\xff\x00", "audio/wav")) == [b"\xff\x00"]
    assert read(b"\xff" * (LONGEST_BASE64 + 1), "audio/wav") is None
    assert pieces_of(read(b"")) == []
    with pytest.raises(ValueError, match="'base64' is none"):
        pieces_of({"base64": "?"})


def test_forms_do_not_depend_on_their_boundary() -> None:
    def form() -> Any:
        made = httpx.Request("POST", "http://x/", data={"purpose": "vision"}, files={"file": ("a.png", b"\x89PNG")})
        return read_request(Request("POST", "/", "", dict(made.headers), made.read()), PLAIN)

    assert form() == form()
    assert form()["form"] == {"purpose": "vision"}
    assert form()["files"]["file"][0]["bytes"] == 4


def test_binary_requests_are_told_by_their_digest() -> None:
    body = read_request(Request("POST", "/", "", {"content-type": "audio/wav"}, b"\xff\xff"), PLAIN)
    assert body["binary"]["bytes"] == 2
    broken = Request("POST", "/", "", {"content-type": "multipart/form-data"}, b"--a")
    assert "sha256" in read_request(broken, PLAIN)["binary"]


STRANGE = [b"NaN", b"1e999", b'"\\ud800"', b"\t", b"\n\n\n", b"who: knows\n\n", b": a\n: b\n\n", b"data: [1e999]\n\n"]


@pytest.mark.parametrize("content", STRANGE)
@pytest.mark.parametrize("kind", ["application/json", STREAM])
def test_what_is_hard_to_write_is_written_as_text(content: bytes, kind: str) -> None:
    body = read(content, kind)
    assert b"".join(pieces_of(body)) == content


@given(st.binary(max_size=200), st.sampled_from(["application/json", STREAM, "text/plain", "audio/mpeg", ""]))
def test_no_answer_is_too_strange(content: bytes, kind: str) -> None:
    body = read(content, kind)
    again = b"".join(pieces_of(body))
    assert read(again, kind) == body
