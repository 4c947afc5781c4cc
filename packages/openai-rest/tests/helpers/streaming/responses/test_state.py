"""What the events of a streamed response mean."""

from __future__ import annotations

import pickle
from itertools import count
from typing import Any, Dict, List

import pydantic
import pytest

from openai_core.decoding import decoder
from openai_core.errors import APIError
from openai_rest.helpers.streaming.errors import ResponseFailedError, StreamStateError
from openai_rest.helpers.streaming.responses.state import ResponseStreamState
from openai_rest.helpers.structured.errors import OutputParsingError
from openai_rest.helpers.structured.function_tools import pydantic_responses_function_tool
from openai_rest.types.response_events import ResponseStreamEvent

NUMBERS = count()
DECODE = decoder(ResponseStreamEvent)
AT = {"item_id": "m", "output_index": 0, "content_index": 0}
PART = {"type": "output_text", "text": "", "annotations": []}
MESSAGE: Dict[str, Any] = {"id": "m", "type": "message", "role": "assistant", "status": "in_progress", "content": []}
CALL = {"id": "f", "type": "function_call", "call_id": "c", "name": "Place", "arguments": "", "status": "in_progress"}


class Place(pydantic.BaseModel):
    city: str


def event(kind: str, **fields: Any) -> Any:
    return DECODE({"type": f"response.{kind}", "sequence_number": next(NUMBERS), **fields})


def lifecycle(kind: str, output: Any = (), **fields: Any) -> Any:
    response = {"id": "r", "object": "response", "created_at": 1.0, "model": "m", "status": kind, **fields}
    return event(kind, response=response if output is None else {**response, "output": list(output)})


def delta(text: str) -> Any:
    return event("output_text.delta", delta=text, logprobs=[], **AT)


def whole(text: str, **fields: Any) -> Dict[str, Any]:
    return {**MESSAGE, "status": "completed", "content": [{**PART, "text": text}], **fields}


def begun(state: Any, item: Dict[str, Any] = MESSAGE) -> Any:
    state.handle_event(lifecycle("created"))
    state.handle_event(event("output_item.added", output_index=0, item=item))
    if item is MESSAGE:
        state.handle_event(event("content_part.added", part=PART, **AT))
    return state


def said(state: Any, *pieces: str) -> List[Any]:
    return [handed_out for piece in pieces for handed_out in state.handle_event(delta(piece))]


def test_text_grows() -> None:
    state = begun(ResponseStreamState())
    assert [each.snapshot for each in said(state, "Hel", "lo")] == ["Hel", "Hello"]
    assert state.current_response_snapshot.output_text == "Hello"
    (done,) = state.handle_event(event("output_text.done", text="Hello", logprobs=[], **AT))
    assert (done.text, done.parsed) == ("Hello", None)


def test_events_of_the_api_are_not_changed() -> None:
    state: Any = ResponseStreamState()
    state.handle_event(lifecycle("created"))
    added = event("output_item.added", output_index=0, item=MESSAGE)
    assert state.handle_event(added) == [added]
    part = event("content_part.added", part=PART, **AT)
    assert state.handle_event(part) == [part]
    said(state, "Hello")
    assert (added.item.content, part.part.text) == ([], "")


def test_text_is_parsed_into_a_type() -> None:
    state = begun(ResponseStreamState(text_format=Place))
    said(state, '{"city": "Rome"}')
    (done,) = state.handle_event(event("output_text.done", text='{"city": "Rome"}', logprobs=[], **AT))
    assert done.parsed == Place(city="Rome")
    (completed,) = state.handle_event(lifecycle("completed", [whole('{"city": "Rome"}')]))
    assert completed.response.output_parsed == Place(city="Rome")
    assert state.get_final_response() is completed.response


def test_commentary_is_not_parsed() -> None:
    state: Any = ResponseStreamState(text_format=Place)
    state.handle_event(lifecycle("created"))
    state.handle_event(event("output_item.added", output_index=0, item={**MESSAGE, "phase": "commentary"}))
    state.handle_event(event("content_part.added", part=PART, **AT))
    (done,) = state.handle_event(event("output_text.done", text="Hm", logprobs=[], **AT))
    assert done.parsed is None


def test_what_does_not_fit_is_refused_with_the_text_and_the_response() -> None:
    state = begun(ResponseStreamState(text_format=Place))
    with pytest.raises(OutputParsingError) as caught:
        state.handle_event(event("output_text.done", text="Sorry", logprobs=[], **AT))
    assert caught.value.text == "Sorry"
    assert caught.value.response is state.current_response_snapshot


def test_arguments_grow_and_are_parsed_at_the_end() -> None:
    state = begun(ResponseStreamState(input_tools=[pydantic_responses_function_tool(Place)]), CALL)
    at = {"item_id": "f", "output_index": 0}
    pieces = [event("function_call_arguments.delta", delta=piece, **at) for piece in ('{"city"', ': "Rome"}')]
    assert [each.snapshot for piece in pieces for each in state.handle_event(piece)] == ['{"city"', '{"city": "Rome"}']
    done = {**CALL, "arguments": '{"city": "Rome"}', "status": "completed"}
    state.handle_event(event("output_item.done", output_index=0, item=done))
    (completed,) = state.handle_event(lifecycle("completed", [done]))
    assert completed.response.output[0].parsed_arguments == Place(city="Rome")


def test_a_refusal_grows_in_the_snapshot() -> None:
    state: Any = ResponseStreamState()
    state.handle_event(lifecycle("created"))
    state.handle_event(event("output_item.added", output_index=0, item=MESSAGE))
    state.handle_event(event("content_part.added", part={"type": "refusal", "refusal": ""}, **AT))
    piece = event("refusal.delta", delta="No", **AT)
    assert state.handle_event(piece) == [piece]
    assert state.current_response_snapshot.output[0].content[0].refusal == "No"


def test_done_items_take_their_place_in_the_snapshot() -> None:
    state = begun(ResponseStreamState())
    state.handle_event(event("output_item.done", output_index=0, item=whole("Hello")))
    assert state.current_response_snapshot.output_text == "Hello"
    assert state.current_response_snapshot.output[0].status == "completed"


@pytest.mark.parametrize("kind", ["failed", "incomplete"])
def test_a_response_that_ends_otherwise_shows_what_has_come(kind: str) -> None:
    state = begun(ResponseStreamState())
    said(state, "Hel")
    (ended,) = state.handle_event(lifecycle(kind, None))
    assert ended.response.output[0].content[0].text == "Hel"
    assert state.current_response_snapshot.status == kind
    with pytest.raises(StreamStateError, match=f"the status is '{kind}'"):
        state.get_final_response()


def test_a_response_without_output_is_made_of_the_items_that_were_done() -> None:
    state: Any = ResponseStreamState()
    (created,) = state.handle_event(lifecycle("created", None))
    assert created.response.output == []
    state.handle_event(event("output_item.done", output_index=0, item=whole("Hello")))
    (completed,) = state.handle_event(lifecycle("completed", None))
    assert completed.response.output_text == "Hello"


def test_an_empty_item_has_no_event() -> None:
    state: Any = ResponseStreamState()
    state.handle_event(lifecycle("created"))
    assert state.handle_event(event("output_item.added", output_index=0, item=None)) == []


def test_events_that_are_known_already_are_not_handed_out() -> None:
    created = lifecycle("created")
    state: Any = ResponseStreamState(starting_after=created.sequence_number)
    assert state.handle_event(created) == []
    assert len(state.handle_event(lifecycle("in_progress"))) == 1


def test_other_events_pass_through() -> None:
    state: Any = ResponseStreamState()
    for other in (DECODE({"type": "error", "message": "no", "sequence_number": 0}), DECODE({"type": "response.new"})):
        assert state.handle_event(other) == [other]
    with pytest.raises(StreamStateError, match="no event"):
        _ = state.current_response_snapshot


def test_accumulating_by_hand() -> None:
    state: Any = ResponseStreamState()
    assert state.accumulate_event(lifecycle("created")).id == "r"


def test_contradictions() -> None:
    state = begun(ResponseStreamState())
    with pytest.raises(StreamStateError, match="'r' goes on with 'x'"):
        state.handle_event(lifecycle("in_progress", id="x"))
    with pytest.raises(StreamStateError, match="of type 'message'"):
        state.handle_event(event("function_call_arguments.delta", delta="", item_id="m", output_index=0))
    with pytest.raises(StreamStateError, match="part 2 of a message"):
        state.handle_event(event("output_text.delta", delta="", logprobs=[], **{**AT, "content_index": 2}))
    state.handle_event(event("content_part.added", part={"type": "refusal", "refusal": ""}, **AT))
    with pytest.raises(StreamStateError, match="part of type 'refusal'"):
        state.handle_event(event("output_text.delta", delta="", logprobs=[], **{**AT, "content_index": 1}))


def test_a_refusal_without_its_part_is_handed_out() -> None:
    piece = event("refusal.delta", delta="No", **AT)
    assert begun(ResponseStreamState()).handle_event(piece) == [piece]


def test_an_item_that_is_announced_late_keeps_what_has_come() -> None:
    state: Any = ResponseStreamState()
    state.handle_event(lifecycle("created"))
    state.handle_event(event("output_text.delta", delta="Hel", logprobs=[], **AT))
    state.handle_event(event("output_item.added", output_index=0, item=whole("Hello", content=[])))
    (more,) = state.handle_event(event("output_text.delta", delta="lo", logprobs=[], **AT))
    assert more.snapshot == state.current_response_snapshot.output_text == "Hello"


def test_events_without_places_go_on_with_the_item_of_their_id() -> None:
    state: Any = ResponseStreamState()
    state.handle_event(lifecycle("created"))
    for name in ("a", "b"):
        call = {"type": "function_call", "id": name, "call_id": name, "name": "f", "arguments": ""}
        state.handle_event(event("output_item.added", item=call))
    for name in ("a", "b", "a"):
        state.handle_event(event("function_call_arguments.delta", item_id=name, delta=name))
    assert [each.arguments for each in state.current_response_snapshot.output] == ["aa", "b"]


def test_a_refusal_that_nothing_has_announced() -> None:
    state: Any = ResponseStreamState()
    state.handle_event(lifecycle("created"))
    state.handle_event(event("refusal.delta", delta="No", **AT))
    state.handle_event(event("output_item.done", output_index=0, item=whole("Yes", id="other")))
    assert state.current_response_snapshot.output_text == "Yes"


@pytest.mark.parametrize(
    "failing",
    [
        {"type": "error", "message": "Too fast.", "code": "rate_limit_exceeded", "param": None, "sequence_number": 9},
        {"type": "response.failed", "response": {"error": {"code": "rate_limit_exceeded", "message": "Too fast."}}},
    ],
)
def test_a_failure_names_its_cause(failing: Any) -> None:
    state: Any = ResponseStreamState()
    if failing["type"] == "error":
        state.handle_event(lifecycle("created"))
    state.handle_event(DECODE(failing))
    with pytest.raises(ResponseFailedError, match=r"^Too fast\.$") as caught:
        state.get_final_response()
    assert isinstance(caught.value, (APIError, RuntimeError))
    assert (caught.value.code, caught.value.retryable) == ("rate_limit_exceeded", True)
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (str(twin), twin.code) == ("Too fast.", "rate_limit_exceeded")
    assert twin.failed_response.to_dict() == caught.value.failed_response.to_dict()
