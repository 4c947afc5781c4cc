from __future__ import annotations

import sys
from types import ModuleType
from typing import Any, Dict, List, Optional, Tuple

import pytest

from openai_core.imports import supplied
from openai_core.streaming.endings import StreamEnding

LAST_TYPES = [
    "response.completed",
    "response.failed",
    "response.incomplete",
    "response.cancelled",
    "error",
    "image_generation.completed",
    "image_edit.completed",
    "transcript.text.done",
    "speech.audio.done",
]

LAST_NAMES = [
    "done",
    "error",
    "thread.run.completed",
    "thread.run.failed",
    "thread.run.cancelled",
    "thread.run.expired",
    "thread.run.incomplete",
    "thread.run.requires_action",
]

OTHERS = [
    "response.created",
    "response.output_text.done",
    "response.mcp_call.completed",
    "image_generation.partial_image",
    "image_edit.partial_image",
    "transcript.text.delta",
    "transcript.text.segment",
    "speech.audio.delta",
    "thread.created",
    "thread.run.created",
    "thread.run.step.completed",
    "thread.message.completed",
]


def watched(*events: Tuple[Optional[str], Dict[str, Any]]) -> StreamEnding:
    ending = StreamEnding()
    for name, data in events:
        ending.note(name, data)
    return ending


def chunk(*choices: Any) -> Tuple[None, Dict[str, Any]]:
    return None, {"object": "chat.completion.chunk", "choices": list(choices)}


@pytest.mark.parametrize(
    ("last_events", "of_chunks"),
    [(("choices[].finish_reason",), True), (("response.completed",), False), (("a[].b", "c"), False)],
)
def test_what_is_expected_comes_from_the_operation(last_events: Tuple[str, ...], of_chunks: bool) -> None:
    ending = StreamEnding(last_events)
    assert ending.expected
    assert ending.of_chunks is of_chunks
    assert not ending.may_end


def test_a_distribution_that_knows_an_api_says_how_its_streams_end(monkeypatch: pytest.MonkeyPatch) -> None:
    conventions: Any = ModuleType("conventions_of_another_api")
    conventions.ENDS = ("farewell",)
    monkeypatch.setitem(sys.modules, "conventions_of_another_api", conventions)
    monkeypatch.setitem(supplied, "last events", "conventions_of_another_api:ENDS")
    assert watched((None, {"type": "farewell"})).reached
    assert not watched((None, {"type": "response.completed"})).reached


def test_what_streams_end_with_is_worked_out_once() -> None:
    assert StreamEnding(("a.b", "c[].d"))._rules is StreamEnding(("a.b", "c[].d"))._rules


def test_one_finish_reason_of_several_is_enough_at_the_end_of_the_body() -> None:
    ending = watched(chunk({"index": 0, "finish_reason": "eos_token"}, {"index": 1}))
    assert ending.may_end
    assert not ending.complete


@pytest.mark.parametrize(
    ("data", "ends"),
    [
        ({"choices": [], "usage": {"total_tokens": 3}}, True),
        ({"choices": [], "usage": None}, False),
        ({"choices": [{"index": 0}], "usage": {"total_tokens": 3}}, False),
    ],
)
def test_a_chunk_with_nothing_but_the_usage_is_the_last(data: Dict[str, Any], ends: bool) -> None:
    assert watched((None, data)).complete is ends
    assert watched((None, data)).may_end is ends


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        (None, "response.made_up", True),
        ("thread.made_up", None, True),
        ("thread.made_up", "made_up", True),
        (None, "responses.made_up", False),
        (None, "response", False),
        ("threads", 5, False),
    ],
)
def test_the_kind_of_a_stream_shows_in_the_name_or_type_of_any_event(name: Any, kind: Any, expected: bool) -> None:
    assert watched((name, {"type": kind})).expected is expected


def test_nothing_is_expected_of_an_empty_stream() -> None:
    ending = watched()
    assert (ending.expected, ending.complete) == (False, False)


@pytest.mark.parametrize(
    ("choices", "complete"),
    [
        ([], False),
        ([{"index": 0, "finish_reason": None}], False),
        ([{"index": 0}], False),
        ([{"index": 0, "finish_reason": ""}], False),
        ([{"index": 0, "finish_reason": "stop"}], True),
        ([{"finish_reason": "stop"}], True),
        ([{"index": [], "finish_reason": "stop"}], True),
        ([{"index": 0, "finish_reason": "stop"}, {"index": 1}], False),
        ([{"index": 0}, {"index": 1, "finish_reason": "length"}, {"index": 0, "finish_reason": "stop"}], True),
        (["nonsense", None], False),
    ],
)
def test_completions_end_with_a_finish_reason_for_each_choice(choices: List[Any], complete: bool) -> None:
    ending = watched(*[chunk(choice) for choice in choices] or [chunk()])
    assert ending.expected
    assert ending.complete is complete


def test_chunks_of_a_content_filter_do_not_reopen_a_choice() -> None:
    start = chunk()
    filtered = chunk({"index": 0, "finish_reason": None, "content_filter_offsets": {"start_offset": 0}})
    assert watched(start, chunk({"index": 0, "finish_reason": "stop"}), filtered, chunk()).complete


@pytest.mark.parametrize(
    "kind",
    LAST_TYPES,
)
def test_the_last_event_by_its_type(kind: str) -> None:
    assert watched((None, {"type": kind})).complete
    assert watched((kind, {"type": kind})).complete


@pytest.mark.parametrize(
    "name",
    LAST_NAMES,
)
def test_the_last_event_by_its_name(name: str) -> None:
    assert watched((name, {"id": "run_1"})).complete


@pytest.mark.parametrize(
    "kind",
    OTHERS,
)
def test_other_events_of_these_kinds_expect_an_end(kind: str) -> None:
    for ending in (watched((None, {"type": kind})), watched((kind, {}))):
        assert (ending.expected, ending.complete) == (True, False)


@pytest.mark.parametrize(
    "event",
    [
        (None, {"type": "agent.session.turn.completed"}),
        ("agent.session.idle", {"type": "agent.session.idle"}),
        (None, {"foo": True}),
        ("ping", {}),
        (None, {"type": ["response.completed"], "choices": "none"}),
    ],
)
def test_unknown_kinds_expect_nothing(event: Any) -> None:
    ending = watched(event)
    assert (ending.expected, ending.complete) == (False, False)


def test_an_operation_says_how_its_streams_end() -> None:
    ending = StreamEnding(("thing.finished",))
    ending.note(None, {"type": "thing.begun"})
    assert (ending.expected, ending.complete) == (True, False)
    ending.note(None, {"type": "response.completed", "choices": [{"index": 0, "finish_reason": "stop"}]})
    assert not ending.complete
    ending.note("thing.finished", {})
    assert ending.complete


def test_an_operation_may_name_a_field_of_elements() -> None:
    ending = StreamEnding(("lines[].total",))
    ending.note(None, {"lines": [{"index": 0, "total": 3}, {"index": 1}]})
    assert (ending.expected, ending.complete) == (True, False)
    ending.note(None, {"lines": [{"index": 1, "total": 4}]})
    assert ending.complete


@pytest.mark.parametrize("name", ["error", "done"])
def test_some_events_end_any_stream(name: str) -> None:
    ending = StreamEnding(("thing.finished",))
    ending.note(name, {})
    assert ending.complete


def test_without_an_api_nothing_else_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_core.imports.supplied", {})
    ending = watched(("response.created", {"choices": [{"index": 0}]}), ("response.completed", {}))
    assert (ending.expected, ending.complete) == (False, False)


@pytest.mark.parametrize("data", [b"[DONE]", b" [DONE]", b"[done]", b"[DONE] ", b"[DONE]\xff"])
def test_the_mark_of_the_end_as_servers_write_it(data: bytes) -> None:
    assert StreamEnding().is_mark(data)


@pytest.mark.parametrize("data", [b'{"text": "[DONE]"}', b"done", b"[]", b"", b"\xff[DONE]"])
def test_what_is_no_mark_of_the_end(data: bytes) -> None:
    assert not StreamEnding().is_mark(data)


def test_a_service_has_a_mark_of_its_own() -> None:
    ending = StreamEnding(("#end", "finished"))
    assert ending.is_mark(b" #end ")
    assert not ending.is_mark(b"#en")
