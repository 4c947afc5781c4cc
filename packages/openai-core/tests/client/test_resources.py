from __future__ import annotations

from typing import Any, Dict, List, Tuple

import pytest

from openai_core.errors import ArgumentError
from openai_core.operations import ADMIN, Operation
from openai_core.options import NOT_GIVEN, omit
from openai_core.sync.resource import SyncAPIResource


class Recorder:
    """A client that notes what its verbs are called with."""

    def __init__(self) -> None:
        self.calls: List[Tuple[str, str, Dict[str, Any]]] = []

    def __getattr__(self, verb: str) -> Any:
        def call(url: str, **arguments: Any) -> str:
            self.calls.append((verb, url, arguments))
            return "result"

        return call


class Things(SyncAPIResource):
    _moved = {"widgets": "client.widgets"}


def call(operation: Operation, **arguments: Any) -> Tuple[str, str, Dict[str, Any]]:
    recorder = Recorder()
    assert Things(recorder)._call(operation, **arguments) == "result"
    return recorder.calls[0]


def test_a_path_and_a_query() -> None:
    verb, url, arguments = call(
        Operation("get", "/things/{thing_id}", object, headers={"OpenAI-Beta": "x"}),
        path={"thing_id": "a b"},
        query={"limit": 3, "after": omit},
        extra_query={"more": 1},
        extra_headers={"X": "1"},
        timeout=5,
    )
    assert (verb, url) == ("get", "/things/a%20b")
    assert arguments["cast_to"] is object
    assert arguments["options"] == {
        "security": {"bearer_auth": True},
        "headers": {"OpenAI-Beta": "x", "X": "1"},
        "params": {"limit": 3, "more": 1},
        "timeout": 5,
    }


@pytest.mark.parametrize("query", [None, {"limit": 3}])
@pytest.mark.parametrize("name", ["extra_headers", "extra_query"])
@pytest.mark.parametrize("given", ["a=b", 5])
def test_what_a_call_adds_is_a_mapping(name: str, given: Any, query: Any) -> None:
    with pytest.raises(ArgumentError, match=f"`{name}` takes a mapping of names to values"):
        call(Operation("get", "/things", object), query=query, **{name: given})


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (None, "`thing_id` is part of the request's path and must not be empty, but is None"),
        ({}, "`thing_id` is part of the request's path"),
        ({"thing_idd": "a"}, r"holds `thing_idd`, .* in `/things/{thing_id}`; did you mean `thing_id`\?"),
    ],
)
def test_a_path_whose_parts_are_missing_or_misspelt_is_sent_nowhere(path: Any, said: str) -> None:
    recorder = Recorder()
    with pytest.raises(ArgumentError, match=said):
        Things(recorder)._call(Operation("get", "/things/{thing_id}", object), path=path)
    assert recorder.calls == []


def test_a_body_without_what_was_omitted() -> None:
    body = {"a": 1, "b": omit, "c": None, "d": NOT_GIVEN}
    verb, _, arguments = call(Operation("post", "/things", object, security=ADMIN), body=body, extra_body={"e": 2})
    assert verb == "post"
    assert arguments["body"] == {"a": 1, "c": None}
    assert arguments["options"] == {"security": ADMIN, "extra_json": {"e": 2}}
    assert "b" in body


@pytest.mark.parametrize(("stream", "sent"), [(True, True), (False, False), (omit, False), (None, False)])
def test_a_stream(stream: Any, sent: bool) -> None:
    _, _, arguments = call(Operation("post", "/things", object, event=int), body={}, stream=stream)
    assert arguments["stream"] is sent
    assert ("stream_cls" in arguments) is sent


@pytest.mark.parametrize("event", [Operation, "openai_core.operations:Operation"])
def test_the_item_type_of_a_stream_may_be_named_by_its_place(event: Any) -> None:
    _, _, arguments = call(Operation("post", "/things", object, event=event), body={}, stream=True)
    assert arguments["stream_cls"].__args__ == (Operation,)


def test_files_leave_the_body() -> None:
    operation = Operation("post", "/things", object, multipart=True, files=(("file",),))
    body = {"file": b"x", "purpose": "p"}
    _, _, arguments = call(operation, body=body)
    assert arguments["body"] == {"purpose": "p"}
    assert list(arguments["files"]) == [("file", b"x")]
    assert body == {"file": b"x", "purpose": "p"}


def test_a_list_of_pages() -> None:
    verb, url, arguments = call(Operation("get", "/things", int, page="CursorPage"), query={"limit": 1})
    assert (verb, url, arguments["model"], arguments["method"]) == ("get_api_list", "/things", int, "get")
    assert arguments["page"].__name__.startswith("SyncCursorPage")


def test_further_options() -> None:
    operation = Operation("post", "/things", object, synthesize_event_and_data=True)
    _, _, arguments = call(operation, idempotency_key="i")
    assert arguments["options"]["idempotency_key"] == "i"
    assert arguments["options"]["synthesize_event_and_data"] is True


def test_a_replaced_verb_is_used() -> None:
    things = Things(Recorder())
    things._post = lambda url, **arguments: "replaced"
    assert things._call(Operation("post", "/things", object)) == "replaced"


def test_a_name_that_lives_elsewhere_is_pointed_to() -> None:
    with pytest.raises(AttributeError, match=r"use `client\.widgets`"):
        _ = Things(Recorder()).widgets
    with pytest.raises(AttributeError, match="no attribute 'other'"):
        _ = Things(Recorder()).other


def test_form_or_json() -> None:
    operation = Operation("post", "/things", object, multipart=True, files=(("file",),), json_without_files=True)
    _, _, arguments = call(operation, body={"file": omit, "file_id": "f"})
    assert arguments["body"] == {"file_id": "f"}
    assert "files" not in arguments and "headers" not in arguments["options"]
    _, _, arguments = call(operation, body={"file": b"abc"}, extra_headers={"X": "1"})
    assert arguments["files"] == [("file", b"abc")]
    assert arguments["options"]["headers"] == {"Content-Type": "multipart/form-data", "X": "1"}
    _, _, arguments = call(operation, body={"file_id": "f"}, extra_headers={"X": "1"})
    assert arguments["options"]["headers"] == {"X": "1"}


def test_a_reference_in_the_place_of_a_file_is_a_form_field() -> None:
    operation = Operation("post", "/things", object, multipart=True, files=(("video",),))
    _, _, arguments = call(operation, body={"video": {"id": "video_1"}})
    assert arguments["body"] == {"video": {"id": "video_1"}}
    assert "files" not in arguments


def test_argument_sets_and_names() -> None:
    operation = Operation("post", "/things/{id}", object, argument_sets=(("id", "a"), ("b",)), renamed=(("a", "as_"),))
    with pytest.raises(TypeError, match="Missing required arguments"):
        call(operation, path={"id": "1"}, body={"a": omit, "b": omit})
    _, _, arguments = call(operation, path={"id": "1"}, body={"a": {"as_": 1}, "b": omit})
    assert arguments["body"] == {"a": {"as": 1}}


def test_headers_that_are_arguments() -> None:
    operation = Operation("post", "/things", object, headers={"OpenAI-Beta": "x"}, stream_mode="events")
    _, _, arguments = call(operation, headers={"Idempotency-Key": omit, "betas": ["a", "b"]}, extra_headers={"X": "1"})
    assert arguments["options"]["headers"] == {"OpenAI-Beta": "x", "betas": "a,b", "X": "1"}
    assert arguments["options"]["stream_mode"] == "events"
