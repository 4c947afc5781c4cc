"""What the events of a response make up, event by event."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any, Dict, List

import pytest

from openai_realtime.errors import SessionStateError
from openai_realtime.lanes.accumulator import ResponsesWebSocketAccumulator
from openai_realtime.lanes.errors import ResponsesWebSocketError
from openai_realtime.lanes.fields import InvalidFieldError
from openai_realtime.lanes.snapshots import ResponsesWebSocketOutput
from openai_realtime.sync.responses_connections import ResponsesConnection

NO_SOCKET: Any = SimpleNamespace()
EVENTS = ResponsesConnection(NO_SOCKET)


def fed(*events: Dict[str, Any]) -> ResponsesWebSocketAccumulator:
    accumulator = ResponsesWebSocketAccumulator()
    for event in events:
        add(accumulator, event)
    return accumulator


def add(accumulator: ResponsesWebSocketAccumulator, event: Dict[str, Any]) -> None:
    accumulator.add_event(EVENTS.parse_event(json.dumps(event)))


def lifecycle(end: str, *output: Any, **fields: Any) -> Dict[str, Any]:
    response = {"id": "resp_1", "object": "response", "status": end, "output": [*output], **fields}
    return {"type": f"response.{end}", "response": response}


def event(kind: str, **fields: Any) -> Dict[str, Any]:
    return {"type": f"response.{kind}", "output_index": 0, "item_id": "item_1", **fields}


def item(kind: str, place: int = 0, item_id: str = "item_1", **fields: Any) -> Dict[str, Any]:
    record = {"id": item_id, "type": kind, **fields}
    return {"type": "response.output_item.added", "output_index": place, "item": record}


def delta(text: str, item_id: str = "item_1", place: int = 0) -> Dict[str, Any]:
    return event("output_text.delta", delta=text, content_index=place, item_id=item_id)


CREATED = lifecycle("created", id="resp_1")


def only(accumulator: ResponsesWebSocketAccumulator) -> Dict[str, Any]:
    (row,) = accumulator.detailed_snapshot()["output"]
    found: Dict[str, Any] = row
    return found


def test_a_message_grows() -> None:
    accumulator = fed(CREATED, item("message", content=[]), delta("Hel"))
    before = accumulator.snapshot()
    add(accumulator, delta("lo"))
    add(accumulator, delta("!", place=2))
    assert before.output_text == "Hel"
    snapshot = accumulator.snapshot()
    assert (snapshot.output_text, snapshot.response_id, snapshot.terminal_type) == ("Hello!", "resp_1", None)
    assert snapshot.output[0].text == ((0, "Hello"), (2, "!"))
    add(accumulator, event("output_text.done", text="Bye", content_index=0))
    assert accumulator.snapshot().output_text == "Bye!"
    assert hash(snapshot) == hash(snapshot)


def test_pieces_may_come_before_anything_else() -> None:
    accumulator = fed(delta("a"), event("mcp_call_arguments.delta", delta="{}", output_index=5, item_id="item_2"))
    first, second = accumulator.snapshot().output
    assert first == ResponsesWebSocketOutput(0, "item_1", None, None, None, "", "", ((0, "a"),))
    assert (second.output_index, second.item_id, second.arguments) == (5, "item_2", "{}")
    assert accumulator.detailed_snapshot()["output"][1]["item"] == {"id": "item_2", "arguments": "{}"}


def test_the_final_response_is_what_was_sent() -> None:
    accumulator = fed(CREATED, delta("a"))
    with pytest.raises(SessionStateError, match="not ended"):
        accumulator.get_final_response()
    add(accumulator, lifecycle("incomplete", output=None, more=1))
    final: Any = accumulator.get_final_response()
    assert (final.status, final.output, final.more) == ("incomplete", None, 1)
    assert final is not accumulator.get_final_response()
    assert accumulator.snapshot().output_text == "a"
    assert accumulator.snapshot().terminal_type == "response.incomplete"
    with pytest.raises(SessionStateError, match="reset"):
        add(accumulator, delta("b"))
    accumulator.reset()
    add(accumulator, {**CREATED, "stream_id": "other"})
    assert accumulator.snapshot().output == ()


def test_a_sent_output_takes_the_place_of_the_pieces() -> None:
    content = [{"type": "output_text", "text": "new", "annotations": []}]
    message = {"id": "item_1", "type": "message", "content": content}
    accumulator = fed(CREATED, delta("old"), lifecycle("in_progress", message))
    assert accumulator.snapshot().output_text == "new"
    add(accumulator, lifecycle("completed"))
    assert accumulator.snapshot().output == ()


def test_what_comes_late_for_a_replaced_item_is_passed_over() -> None:
    accumulator = fed(item("message", content=[]), item("message", item_id="item_2", content=[]), delta("late"))
    assert accumulator.snapshot().output_text == ""
    add(accumulator, item("message", content=[]))
    assert accumulator.snapshot().output[0].item_id == "item_2"
    add(accumulator, delta("new", item_id="item_3"))
    assert accumulator.snapshot().output[0].text == ((0, "new"),)


def test_calls_keep_their_inputs() -> None:
    accumulator = fed(
        item("function_call", call_id="call_1", name="f", arguments='{"a"'),
        event("function_call_arguments.delta", delta=":1}"),
        item("custom_tool_call", 1, "item_2", call_id="call_2", name="g", input=""),
        event("custom_tool_call_input.done", input="in", output_index=1, item_id="item_2"),
    )
    first, second = accumulator.snapshot().output
    assert (first.name, first.call_id, first.arguments) == ("f", "call_1", '{"a":1}')
    assert (second.name, second.input) == ("g", "in")


def test_a_call_without_an_id_takes_only_its_own_kind() -> None:
    record = {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": ""}
    begun = {"type": "response.output_item.added", "output_index": 0, "item": record}
    accumulator = fed(begun, event("custom_tool_call_input.delta", delta="x"))
    assert accumulator.snapshot().output[0].input == ""
    add(accumulator, event("function_call_arguments.delta", delta="{"))
    add(accumulator, event("function_call_arguments.delta", delta="?", item_id="item_2"))
    assert accumulator.snapshot().output[0].arguments == "{"
    assert accumulator.snapshot().output[0].item_id == "item_1"


def test_logprobs_and_annotations_are_kept() -> None:
    probability = {"token": "a", "logprob": -1.0, "top_logprobs": []}
    note = {"type": "file_citation", "file_id": "f"}
    accumulator = fed(
        item("message", content=[]),
        {**delta("a"), "logprobs": [probability]},
        {**delta("a"), "logprobs": [probability]},
        event("output_text.annotation.added", content_index=0, annotation_index=3, annotation=note),
        event("output_text.annotation.added", content_index=0, annotation_index=0, annotation=note, item_id="other"),
    )
    part = only(accumulator)["content"][0]["part"]
    assert part["text"] == "aa"
    assert len(part["logprobs"]) == 2
    assert part["annotations"] == [{"annotation_index": 3, "annotation": note}]
    add(accumulator, {**event("output_text.done", text="b", content_index=0), "logprobs": []})
    assert only(accumulator)["content"][0]["part"]["logprobs"] == []


def test_annotations_never_begin_anything() -> None:
    note = event("output_text.annotation.added", content_index=0, annotation_index=0, annotation={})
    accumulator = fed({**note, "output_index": -1}, note)
    assert accumulator.snapshot().output == ()
    add(accumulator, {**CREATED, "stream_id": "lane"})


def test_refusals_are_no_texts() -> None:
    part = {"type": "refusal", "refusal": "I "}
    accumulator = fed(
        item("message", content=[]),
        event("content_part.added", part=part, content_index=0),
        event("refusal.delta", delta="can't", content_index=0),
        event("content_part.added", part={"type": "output_text", "text": "t"}, content_index=1),
        event("refusal.delta", delta="passed over", content_index=1),
    )
    assert accumulator.snapshot().output_text == "t"
    assert only(accumulator)["content"][0]["part"]["refusal"] == "I can't"
    add(accumulator, event("refusal.done", refusal="No.", content_index=0))
    assert only(accumulator)["content"][0]["part"] == {"type": "refusal", "refusal": "No."}


def test_content_of_messages_is_shown_as_it_was_sent() -> None:
    assert "content" not in only(fed(item("message")))
    assert only(fed(item("message", content=None)))["content"] is None
    assert only(fed(item("message", content=[])))["content"] == []
    assert only(fed(item("web_search_call")))["content"] == []


def test_reasoning_grows() -> None:
    accumulator = fed(
        item("reasoning", summary=[], content=[{"type": "reasoning_text", "text": "H"}]),
        event("reasoning_summary_part.added", part={"type": "summary_text", "text": "I"}, summary_index=0),
        event("reasoning_summary_text.delta", delta=" see", summary_index=0),
        event("reasoning_text.delta", delta="m", content_index=0),
        event("content_part.added", part={"type": "reasoning_text", "text": "far"}, content_index=4),
    )
    row = only(accumulator)
    assert row["item"]["summary"] == [{"type": "summary_text", "text": "I see"}]
    assert row["item"]["content"] == [{"type": "reasoning_text", "text": "Hm"}]
    assert [each["content_index"] for each in row["content"]] == [0, 4]
    assert accumulator.snapshot().output_text == ""
    add(accumulator, event("reasoning_summary_text.done", text="Done", summary_index=0))
    assert only(accumulator)["item"]["summary"][0]["text"] == "Done"


def test_code_and_states_grow() -> None:
    accumulator = fed(
        item("code_interpreter_call", code=None),
        event("code_interpreter_call.interpreting"),
        event("code_interpreter_call_code.delta", delta="1+"),
        event("code_interpreter_call_code.delta", delta="1"),
        event("web_search_call.completed"),
    )
    assert only(accumulator)["item"] == {
        "id": "item_1",
        "type": "code_interpreter_call",
        "code": "1+1",
        "status": "interpreting",
    }


def test_shells_print() -> None:
    prints: Dict[str, Any] = {"output_index": 1, "item_id": "item_2"}
    accumulator = fed(
        item("shell_call", call_id="call_1", action={"commands": ["l"]}),
        event("shell_call_command.delta", delta="s", command_index=0),
        event("shell_call_command.added", command="p", command_index=1),
        item("shell_call_output", 1, "item_2", call_id="call_1", output=[]),
        event("shell_call_output_content.delta", delta={"stdout": "a"}, command_index=1, **prints),
        event("shell_call_output_content.delta", delta={"stdout": "b", "stderr": "c"}, command_index=1, **prints),
    )
    call, output = accumulator.detailed_snapshot()["output"]
    assert call["item"]["action"]["commands"] == ["ls", "p"]
    assert output["shell_output"] == [{"command_index": 1, "data": {"stdout": "ab", "stderr": "c"}}]
    with pytest.raises(InvalidFieldError, match="does not have"):
        add(accumulator, event("shell_call_output_content.delta", delta={}, command_index=2, **prints))
    whole = {"stdout": "x", "stderr": "", "outcome": {"type": "timeout"}}
    add(accumulator, event("shell_call_output_content.done", output=[whole], command_index=1, **prints))
    assert accumulator.detailed_snapshot()["output"][1]["shell_output"][0]["data"] == {"output": [whole]}


@pytest.mark.parametrize(
    "wrong",
    [
        event("output_text.delta", delta=1, content_index=0),
        event("output_text.delta", delta="a", content_index=-1),
        event("output_text.delta", delta="a", content_index=True),
        event("output_text.delta", delta="a", content_index=0, output_index="0"),
        event("output_text.delta", delta="a", content_index=0, item_id=None),
        event("content_part.added", part={"type": "output_text"}, content_index=0),
        event("reasoning_summary_text.delta", delta="a", summary_index=0),
        event("reasoning_text.delta", delta="a", content_index=7),
        event("reasoning_summary_part.done", part={"type": "summary_text", "text": ""}, summary_index=0),
        event("reasoning_summary_part.added", part={"type": "other", "text": ""}, summary_index=0),
        item("message", content="text"),
        {"type": "response.output_item.added", "output_index": 0, "item": {"id": "x"}},
        {"type": "response.created"},
        {**CREATED, "stream_id": 7},
        {**CREATED, "stream_id": "other"},
        lifecycle("in_progress", id="resp_2"),
        lifecycle("in_progress", output="none"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(wrong: Dict[str, Any]) -> None:
    accumulator = fed(CREATED, item("reasoning", summary=[]))
    before = accumulator.detailed_snapshot()
    with pytest.raises(InvalidFieldError):
        add(accumulator, wrong)
    assert accumulator.detailed_snapshot() == before


@pytest.mark.parametrize(
    ("begun", "wrong"),
    [
        (item("reasoning", summary=["x"]), event("reasoning_summary_text.delta", delta="a", summary_index=0)),
        (item("reasoning"), event("reasoning_summary_text.delta", delta="a", summary_index=0)),
        (item("shell_call", action=None), event("shell_call_command.delta", delta="a", command_index=0)),
        (item("shell_call_output"), event("shell_call_output_content.done", output="a", command_index=0)),
        (item("shell_call_output"), event("shell_call_output_content.delta", delta={"stdout": 1}, command_index=0)),
        (item("code_interpreter_call", code=7), event("code_interpreter_call_code.delta", delta="a")),
    ],
)
def test_progress_that_does_not_fit_its_item_is_refused(begun: Dict[str, Any], wrong: Dict[str, Any]) -> None:
    accumulator = fed(begun)
    before = accumulator.detailed_snapshot()
    with pytest.raises(InvalidFieldError):
        add(accumulator, wrong)
    assert accumulator.detailed_snapshot() == before


def test_parts_that_are_null_leave_a_gap() -> None:
    text = {"type": "output_text", "text": "b"}
    accumulator = fed(item("message", content=[None, text, {**text, "text": None}]))
    assert accumulator.snapshot().output[0].text == ((1, "b"),)


@pytest.mark.parametrize("wrong", [{"type": "response.completed"}, lifecycle("failed", id=7), lifecycle("failed", {})])
def test_an_end_without_a_sound_response_stays_an_error(wrong: Dict[str, Any]) -> None:
    accumulator = fed(CREATED)
    with pytest.raises(InvalidFieldError):
        add(accumulator, wrong)
    with pytest.raises(InvalidFieldError):
        accumulator.get_final_response()
    with pytest.raises(SessionStateError):
        add(accumulator, CREATED)


def test_an_error_of_the_server_is_kept() -> None:
    accumulator = fed(CREATED)
    for call in (lambda: add(accumulator, {"type": "error", "code": "c"}), accumulator.get_final_response):
        with pytest.raises(ResponsesWebSocketError) as caught:
            call()
        assert caught.value.event.code == "c"


def test_unknown_events_are_passed_over() -> None:
    accumulator = fed({"type": "response.tomorrow", "stream_id": "x"}, {"type": "ping"})
    assert accumulator.detailed_snapshot() == {
        "stream_id": None,
        "response_id": None,
        "terminal_type": None,
        "response": None,
        "output": [],
    }


def test_details_are_a_copy() -> None:
    accumulator = fed(lifecycle("created", metadata={"a": "b"}), item("function_call", name="f"))
    details = accumulator.detailed_snapshot()
    details["response"]["metadata"]["a"] = "c"
    details["output"][0]["item"]["name"] = "g"
    again = accumulator.detailed_snapshot()
    assert (again["response"]["metadata"], again["output"][0]["item"]["name"]) == ({"a": "b"}, "f")


def test_a_long_text_costs_no_more_for_each_piece() -> None:
    pieces: List[str] = ["piece "] * 20_000
    accumulator = fed(CREATED)
    event_of_a_piece = EVENTS.parse_event(json.dumps(delta("piece ")))
    for _ in pieces:
        accumulator.add_event(event_of_a_piece)
    assert accumulator.snapshot().output_text == "".join(pieces)
