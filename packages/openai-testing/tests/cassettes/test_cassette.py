from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openai_testing import Cassette
from openai_testing.wire.messages import Reply, Request

yaml = pytest.importorskip("yaml")
TYPE = {"content-type": "application/json"}


def request(body: Any = None, path: str = "/v1/responses", query: str = "", **headers: str) -> Request:
    return Request("POST", path, query, {**TYPE, **headers}, json.dumps(body).encode() if body is not None else b"")


def recorded(path: Path, *calls: Any) -> Cassette:
    cassette = Cassette(path, mode="record")
    for asked, answer in calls:
        cassette.keep(asked, 200, TYPE.items(), json.dumps(answer).encode())
    return Cassette(path)


def answer(cassette: Cassette, asked: Request) -> Any:
    reply = cassette.answer(asked)
    assert isinstance(reply, Reply)
    body = json.loads(reply.payload)
    return body["error"]["message"] if reply.status == 400 else body


def test_calls_are_replayed_in_order(tmp_path: Path) -> None:
    path = tmp_path / "new" / "a.yaml"
    cassette = recorded(path, (request({"a": 1, "b": 2}), 1), (request({"a": 1, "b": 2}), 2), (request({"a": 3}), 3))
    assert answer(cassette, request({"b": 2, "a": 1})) == 1
    assert [str(each) for each in cassette.unused] == ["POST /v1/responses"] * 2
    assert answer(cassette, request({"a": 3})) == 3
    assert answer(cassette, request({"a": 1, "b": 2})) == 2
    assert cassette.unused == []
    assert "again: it is recorded once" in answer(cassette, request({"a": 3}))
    with pytest.raises(AssertionError, match="recorded once"):
        cassette.check()


def test_a_call_may_repeat(tmp_path: Path) -> None:
    recorded(tmp_path / "a.yaml", (request(1), 1), (request(1), 2))
    cassette = Cassette(tmp_path / "a.yaml", repeat=True)
    assert [answer(cassette, request(1)) for _ in range(3)] == [1, 2, 1]
    cassette.check()


def test_the_nearest_call_is_told(tmp_path: Path) -> None:
    calls = [
        (request({"input": "Hi", "model": "a", "store": True}), 1),
        (request({"input": "Hello", "model": "b"}, query="x=1"), 2),
    ]
    cassette = recorded(tmp_path / "a.yaml", *calls, (request({}, path="/v1/other"), 3))
    message = answer(cassette, request({"input": "Hello", "model": "c"}))
    assert "The nearest, call 1" not in message
    assert 'query.x: expected "1", but there is none' in message
    assert 'body.model: expected "b", but it is "c"' in message
    assert "mode='extend'" in message


def test_an_empty_cassette_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("cassette: 1\ncalls:\n")
    assert "it is empty" in answer(Cassette(tmp_path / "a.yaml"), request(1))


def test_places_may_differ(tmp_path: Path) -> None:
    recorded(tmp_path / "a.yaml", (request({"user": "a", "input": "Hi"}, query="after=1"), 1))
    cassette = Cassette(tmp_path / "a.yaml", ignore=["body.user", "query.after"])
    assert answer(cassette, request({"user": "b", "input": "Hi"})) == 1
    by_path = Cassette(tmp_path / "a.yaml", compare=["method", "path"])
    assert answer(by_path, request({})) == 1


def test_keys_are_not_written_and_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    asked = request(
        {"note": "key sk-abcdef123456"}, query="api-key=azure-key-1", authorization="Bearer sk-abcdef123456"
    )
    cassette = recorded(path, (asked, {"echo": "azure-key-1", "id": "resp_1"}))
    text = path.read_text(encoding="utf-8")
    assert "sk-abcdef" not in text
    assert "azure-key" not in text
    other = request({"note": "key sk-ghijkl123456"}, query="api-key=other", authorization="Bearer sk-ghijkl123456")
    assert answer(cassette, other) == {"echo": "[removed]", "id": "resp_1"}


def test_extending_asks_only_for_what_is_new(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    recorded(path, (request(1), 1))
    cassette = Cassette(path, mode="extend")
    assert answer(cassette, request(1)) == 1
    assert cassette.answer(request(2)) is None
    cassette.keep(request(2), 200, TYPE.items(), b"2")
    again = Cassette(path)
    assert [answer(again, request(number)) for number in (2, 1)] == [2, 1]


def test_recording_begins_anew(tmp_path: Path) -> None:
    recorded(tmp_path / "a.yaml", (request(1), 1))
    recorded(tmp_path / "a.yaml", (request(2), 2))
    assert len(Cassette(tmp_path / "a.yaml").calls) == 1


def test_long_binary_answers_stand_beside_it(tmp_path: Path) -> None:
    path, sound = tmp_path / "a.yaml", b"\xff\xfb" * 4000
    Cassette(path, mode="record").keep(request(1), 200, [("Content-Type", "audio/mpeg")], sound)
    (beside,) = (tmp_path / "a.files").iterdir()
    assert (beside.suffix, beside.read_bytes()) == (".mp3", sound)
    reply = Cassette(path).answer(request(1))
    assert reply is not None
    assert reply.body == sound
    beside.unlink()
    with pytest.raises(ValueError, match=r"which is not in a\.files"):
        Cassette(path).answer(request(1))


def test_the_file_reads_well(tmp_path: Path) -> None:
    cassette = Cassette(tmp_path / "a.yaml", mode="record")
    cassette.note_upstream("https://api.openai.com/v1")
    stream = b'event: done\ndata: {"at": "2025-01-02", "text": "two\\nlines"}\n\n'
    asked = request({"input": "Grüße", "n": 1.5, "when": "2025-01-02"}, query="a=b")
    cassette.keep(asked, 200, [("content-type", "text/event-stream")], stream)
    assert (
        (tmp_path / "a.yaml").read_text(encoding="utf-8")
        == """cassette: 1
recorded_from: https://api.openai.com/v1
calls:
- request:
    method: POST
    path: /v1/responses
    query:
      a: b
    headers:
      content-type: application/json
    json:
      input: Grüße
      n: 1.5
      when: '2025-01-02'
  response:
    status: 200
    headers:
      content-type: text/event-stream
    events:
    - event: done
      data:
        at: '2025-01-02'
        text: |-
          two
          lines
"""
    )
    reply = Cassette(tmp_path / "a.yaml").answer(asked)
    assert reply is not None
    assert reply.events == [b'event: done\ndata: {"at":"2025-01-02","text":"two\\nlines"}\n\n']


BROKEN: Any = [
    ("calls: [", "is no YAML file"),
    ("- 1", "does not begin with `cassette: 1`"),
    ("cassette: 1\ncalls: 5", "`calls` must be a list"),
    ("cassette: 1\ncalls:\n- request: {method: GET}", "call 1 has no `request.path`"),
    ("cassette: 1\ncalls:\n- request: {method: GET, path: /}\n- 2", "call 1 has no `response.status`"),
]


@pytest.mark.parametrize(("text", "message"), BROKEN)
def test_what_is_no_cassette_is_told(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "a.yaml").write_text(text)
    with pytest.raises(ValueError, match=message):
        Cassette(tmp_path / "a.yaml")


def test_bad_arguments_are_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="openai-testing record --to"):
        Cassette(tmp_path / "a.yaml")
    with pytest.raises(ValueError, match="replay, record, extend, but not 'once'"):
        Cassette(tmp_path / "a.yaml", mode="once")
    with pytest.raises(ValueError, match="names 'headers'"):
        Cassette(tmp_path / "a.yaml", mode="record", compare=["headers"])


def test_without_a_yaml_library_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "yaml", None)
    with pytest.raises(ModuleNotFoundError, match=r"openai-testing\[record\]"):
        Cassette(tmp_path / "a.yaml", mode="record")
