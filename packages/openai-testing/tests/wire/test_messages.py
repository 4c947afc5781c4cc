from __future__ import annotations

import pytest

from openai_testing.wire.messages import Reply, Request, encode_json, json_reply, lower_names, record, stream_reply


def test_segments_are_decoded_one_by_one() -> None:
    assert Request("GET", "/v1/models/org%2Fmodel").segments == ["v1", "models", "org/model"]


def test_query_pairs_keep_order_and_blanks() -> None:
    assert Request("GET", "/", "b=2&a=&a=%20").query_pairs == [("b", "2"), ("a", ""), ("a", " ")]


def test_payload_joins_events() -> None:
    assert Reply(body=b"x").payload == b"x"
    assert stream_reply([b"a", b"b"]).payload == b"ab"


@pytest.mark.parametrize("name", ["authorization", "api-key", "cookie"])
def test_a_record_holds_no_secret(name: str) -> None:
    request = Request("POST", "/v1/x", "a=1", {name: "sk-secret", "x-plain": "kept"}, b'{"a":1}')
    recorded = record(request, 200, None)
    assert recorded.headers == {name: "[redacted]", "x-plain": "kept"}
    assert "sk-secret" not in repr(recorded)
    assert (recorded.json, recorded.query, recorded.status, recorded.fault) == ({"a": 1}, (("a", "1"),), 200, None)


def test_repeated_header_fields_are_joined() -> None:
    assert lower_names([("Accept", "a"), ("accept", "b"), ("X", "c")]) == {"accept": "a, b", "x": "c"}


def test_json_is_compact_utf8() -> None:
    assert encode_json({"a": "é", "b": [1]}) == '{"a":"é","b":[1]}'.encode()
    assert encode_json("\ud800") == b'"?"'
    assert json_reply({}, 201).status == 201
