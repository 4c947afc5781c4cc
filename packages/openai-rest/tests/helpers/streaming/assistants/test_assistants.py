"""Runs of assistants as streams with callbacks, in both flavours."""

from __future__ import annotations

from typing import Any, Callable, Dict, List

import httpx
import pytest

from openai_core.errors import APIError, StreamTruncatedError
from openai_rest.client import RestClient
from openai_rest.helpers.streaming.aio.assistants import AsyncAssistantEventHandler
from openai_rest.helpers.streaming.assistants.snapshot import accumulate_event, accumulate_run_step
from openai_rest.helpers.streaming.errors import StreamStateError
from openai_rest.helpers.streaming.sync.assistants import AssistantEventHandler

RUN: Dict[str, Any] = {"id": "run_1", "object": "thread.run", "thread_id": "t"}
MESSAGE: Dict[str, Any] = {"id": "m", "object": "thread.message", "role": "assistant", "content": []}
NO_CALLS = {"type": "tool_calls", "tool_calls": []}
CALLBACKS = [name for name in dir(AssistantEventHandler) if name.startswith("on_")]


@pytest.fixture
def body(sse: Any) -> Callable[..., str]:
    """Writes a stream: a run around the events that are given as pairs of their names and their data."""

    def write(*events: Any, end: Any = "completed") -> str:
        around = [("run.created", RUN), *events, *([] if end is None else [(f"run.{end}", {**RUN, "status": end})])]
        return "".join(sse(data, f"thread.{name}") for name, data in around) + (
            "" if end is None else sse("[DONE]", "done")
        )

    return write


def text_delta(index: int, value: str) -> Any:
    content = [{"index": index, "type": "text", "text": {"value": value}}]
    return "message.delta", {"id": "m", "delta": {"content": content}}


def whole(*values: str) -> Any:
    content = [{"type": "text", "text": {"value": value, "annotations": []}} for value in values]
    return "message.completed", {**MESSAGE, "content": content}


def step(state: str, details: Any = NO_CALLS, name: str = "s") -> Any:
    return f"run.step.{state}", {"id": name, "object": "thread.run.step", "status": state, "step_details": details}


def step_delta(index: int, arguments: str, name: str = "s") -> Any:
    call = {"index": index, "id": f"c{index}", "type": "function", "function": {"arguments": arguments}}
    details = {"type": "tool_calls", "tool_calls": [call]}
    return "run.step.delta", {"id": name, "delta": {"step_details": details}}


SAID = [("message.created", MESSAGE), text_delta(0, "Hel"), text_delta(0, "lo"), whole("Hello")]


def noting(world: Any, notes: List[Any]) -> Any:
    """A handler that notes which callbacks are called."""

    def sync_note(name: str) -> Any:
        return lambda self, *arguments: notes.append((name, *arguments))

    def async_note(name: str) -> Any:
        async def note(self: Any, *arguments: Any) -> None:
            notes.append((name, *arguments))

        return note

    base, note = (
        (AssistantEventHandler, sync_note) if world.flavour == "sync" else (AsyncAssistantEventHandler, async_note)
    )
    return type("Noting", (base,), {name: note(name) for name in CALLBACKS})()


@pytest.fixture
def run(world: Any, read: Any) -> Callable[..., Any]:
    """Reads a run; returns the callbacks and what a method of the handler returns afterwards."""

    def reading(answer: Any, final: str = "until_done", **arguments: Any) -> Any:
        notes: List[Any] = []
        reading.notes = notes  # type: ignore[attr-defined]
        handler = noting(world, notes)
        known = {"assistant_id": "a", "thread_id": "t", "event_handler": handler, **arguments}
        _, result = read(world, answer, lambda client: client.beta.threads.runs.stream(**known), final)
        return notes, result

    return reading


def names(notes: List[Any]) -> List[str]:
    return [note[0] for note in notes if note[0] != "on_event"]


def test_callbacks_of_a_text(run: Any, body: Any) -> None:
    notes, messages = run(body(*SAID), "get_final_messages")
    assert names(notes) == [
        "on_message_created",
        "on_text_created",
        "on_text_delta",
        "on_message_delta",
        "on_text_delta",
        "on_message_delta",
        "on_text_done",
        "on_message_done",
        "on_end",
    ]
    deltas = [note for note in notes if note[0] == "on_text_delta"]
    assert [(delta.value, snapshot.value) for _, delta, snapshot in deltas] == [("Hel", "Hel"), ("lo", "Hello")]
    snapshots = [note[2] for note in notes if note[0] == "on_message_delta"]
    assert [each.content[0].text.value for each in snapshots] == ["Hel", "Hello"]
    assert [each.content[0].text.value for each in messages] == ["Hello"]


def test_the_next_content_ends_the_one_before(run: Any, body: Any) -> None:
    image = {"index": 1, "type": "image_file", "image_file": {"file_id": "f"}}
    delta = ("message.delta", {"id": "m", "delta": {"content": [image]}})
    done = ("message.completed", {**MESSAGE, "content": [{"type": "text", "text": {"value": "a"}}, image]})
    notes, _ = run(body(("message.created", MESSAGE), text_delta(0, "a"), delta, done))
    assert names(notes)[4:] == ["on_text_done", "on_message_delta", "on_image_file_done", "on_message_done", "on_end"]


def test_each_call_is_done_once(run: Any, body: Any) -> None:
    calls = [step("created"), step_delta(0, "{"), step_delta(0, "}"), step_delta(1, "{}")]
    notes, steps = run(body(*calls, step("completed"), step("created", name="s2")), "get_final_run_steps")
    assert names(notes) == [
        "on_run_step_created",
        "on_tool_call_created",
        "on_run_step_delta",
        "on_tool_call_delta",
        "on_run_step_delta",
        "on_tool_call_done",
        "on_tool_call_created",
        "on_run_step_delta",
        "on_tool_call_done",
        "on_run_step_done",
        "on_run_step_created",
        "on_end",
    ]
    done = [note[1] for note in notes if note[0] == "on_tool_call_done"]
    assert [(call.id, call.function.arguments) for call in done] == [("c0", "{}"), ("c1", "{}")]
    assert [each.status for each in steps] == ["completed", "created"]


def test_calls_that_need_outputs_are_done_when_the_run_waits(run: Any, body: Any) -> None:
    notes, final = run(body(step("created"), step_delta(0, "{}"), end="requires_action"), "get_final_run")
    assert names(notes)[-2:] == ["on_tool_call_done", "on_end"]
    assert final.status == "requires_action"


def test_what_a_callback_sees_of_the_state(world: Any, read: Any, body: Any) -> None:
    seen: List[Any] = []

    def look(self: Any, event: Any) -> None:
        message, now = self.current_message_snapshot, self.current_run_step_snapshot
        seen.append((self.current_event.event, message and len(message.content), now and now.id, self.current_run))

    async def look_async(self: Any, event: Any) -> None:
        look(self, event)

    sync = world.flavour == "sync"
    base = AssistantEventHandler if sync else AsyncAssistantEventHandler
    handler: Any = type("Looking", (base,), {"on_event": look if sync else look_async})()
    answer = body(step("created"), step("in_progress"), *SAID[:2], step("failed"))
    read(
        world,
        answer,
        lambda client: client.beta.threads.runs.stream(assistant_id="a", thread_id="t", event_handler=handler),
    )
    assert [each[:3] for each in seen] == [
        ("thread.run.created", None, None),
        ("thread.run.step.created", None, None),
        ("thread.run.step.in_progress", None, "s"),
        ("thread.message.created", None, "s"),
        ("thread.message.delta", 0, "s"),
        ("thread.run.step.failed", 1, "s"),
        ("thread.run.completed", 1, None),
    ]
    assert (seen[0][3], seen[1][3].id) == (None, "run_1")
    assert handler.current_event is None


def test_only_the_texts(world: Any, body: Any, streamed: Any) -> None:
    def use(client: Any) -> Any:
        with client.beta.threads.runs.create_and_stream(assistant_id="a", thread_id="t") as stream:
            return list(stream.text_deltas)

    async def use_async(client: Any) -> Any:
        async with client.beta.threads.runs.create_and_stream(assistant_id="a", thread_id="t") as stream:
            return [text async for text in stream.text_deltas]

    answer = lambda request: streamed(body(*SAID))  # noqa: E731
    assert world.call(answer, use if world.flavour == "sync" else use_async) == ["Hel", "lo"]


@pytest.mark.parametrize(
    ("helper", "path_arguments", "path", "fields", "told"),
    [
        ("runs.stream", {"thread_id": "t", "include": ["x"]}, "/threads/t/runs", ["assistant_id"], "create_and_stream"),
        ("runs.create_and_stream", {"thread_id": "t"}, "/threads/t/runs", ["assistant_id"], "create_and_stream"),
        (
            "runs.submit_tool_outputs_stream",
            {"thread_id": "t", "run_id": "r"},
            "/threads/t/runs/r/submit_tool_outputs",
            ["tool_outputs"],
            "submit_tool_outputs_stream",
        ),
        ("create_and_run_stream", {}, "/threads/runs", ["assistant_id", "thread"], "create_and_run_stream"),
    ],
)
def test_requests(
    world: Any, read: Any, body: Any, helper: str, path_arguments: Any, path: str, fields: List[str], told: str
) -> None:
    body_sent = {name: {"assistant_id": "a", "tool_outputs": [], "thread": {}}[name] for name in fields}
    arguments = {**path_arguments, **body_sent}

    def make(client: Any) -> Any:
        resource = client.beta.threads.runs if "." in helper else client.beta.threads
        return getattr(resource, helper.rpartition(".")[2])(**arguments, extra_headers={"x-mine": "1"})

    _, final = read(world, body(), make, "get_final_run")
    assert final.status == "completed"
    (request,) = world.requests
    assert world.sent == [f"POST {path}"]
    assert world.body(0) == {**body_sent, "stream": True}
    assert dict(request.url.params) == ({"include[]": "x"} if "include" in arguments else {})
    told = f"threads.runs.{told}" if "." in helper else f"threads.{told}"
    expected = {"openai-beta": "assistants=v2", "x-stainless-stream-helper": told, "x-mine": "1"}
    assert expected.items() <= dict(request.headers).items()
    assert request.headers["x-stainless-custom-event-handler"] == "false"


def test_an_error_is_told_and_raised(run: Any, body: Any, sse: Any) -> None:
    failure = sse({"error": {"message": "overloaded", "type": "server_error"}}, "error")
    with pytest.raises(APIError, match="overloaded") as caught:
        run(body(end=None) + failure)
    assert run.notes[-2:] == [("on_exception", caught.value), ("on_end",)]
    assert caught.value.retryable


def test_a_stream_that_is_cut_off(run: Any, body: Any) -> None:
    with pytest.raises(StreamTruncatedError):
        run(body(*SAID[:2], end=None))
    assert names(run.notes)[-2:] == ["on_exception", "on_end"]


def test_a_timeout_has_a_callback_of_its_own(run: Any, body: Any, cut: Any) -> None:
    class Late(type(cut(""))):  # type: ignore[misc]
        def __iter__(self) -> Any:
            yield self._body
            raise httpx.ReadTimeout("late")

        async def __aiter__(self) -> Any:
            yield self._body
            raise httpx.ReadTimeout("late")

    with pytest.raises(APIError):
        run(Late(body(end=None)))
    assert names(run.notes) == ["on_timeout", "on_exception", "on_end"]


def test_what_never_came(run: Any) -> None:
    for method, what in (("run", "no run"), ("run_steps", "no steps"), ("messages", "no messages")):
        with pytest.raises(StreamStateError, match=what):
            run("data: [DONE]\n\n", f"get_final_{method}")


def test_a_handler_reads_one_stream(world: Any, read: Any, body: Any) -> None:
    handler = noting(world, [])
    arguments = {"assistant_id": "a", "thread_id": "t", "event_handler": handler}
    read(world, body(), lambda client: client.beta.threads.runs.stream(**arguments))
    with pytest.raises(StreamStateError, match="one stream only"):
        read(world, body(), lambda client: client.beta.threads.runs.stream(**arguments))


def test_a_handler_without_a_stream() -> None:
    with pytest.raises(StreamStateError, match="has not begun"):
        next(AssistantEventHandler())


def test_leaving_early_ends_the_handler(world: Any, body: Any, streamed: Any) -> None:
    notes: List[Any] = []
    handler, response = noting(world, notes), streamed(body(*SAID))
    arguments = {"assistant_id": "a", "thread_id": "t", "event_handler": handler}

    def use(client: Any) -> Any:
        with client.beta.threads.runs.stream(**arguments) as stream:
            return next(stream).event

    async def use_async(client: Any) -> Any:
        async with client.beta.threads.runs.stream(**arguments) as stream:
            return (await stream.__anext__()).event

    assert world.call(lambda request: response, use if world.flavour == "sync" else use_async) == "thread.run.created"
    assert names(notes) == ["on_end"]
    assert response.is_closed


def test_deltas_of_what_has_not_begun(run: Any, body: Any) -> None:
    with pytest.raises(StreamStateError, match="a message that has not begun"):
        run(body(text_delta(0, "x")))
    with pytest.raises(StreamStateError, match="step 's'"):
        run(body(step_delta(0, "x")))


def test_accumulating_by_hand(run: Any, body: Any) -> None:
    notes, _ = run(body(step("created"), step_delta(0, "{}"), *SAID))
    message, new, steps = None, [], {}  # type: ignore[var-annotated]
    for event in (note[1] for note in notes if note[0] == "on_event"):
        before = message
        message, new = accumulate_event(event=event, current_message_snapshot=message)
        accumulate_run_step(event=event, run_step_snapshots=steps)
        if event.event == "thread.message.delta":
            assert before is not message
            assert len(new) == (1 if event.data.delta.content[0].text.value == "Hel" else 0)
    assert message.content[0].text.value == "Hello"
    assert steps["s"].step_details.tool_calls[0].function.arguments == "{}"


def test_what_an_event_holds_is_not_told_its_name(sse: Any) -> None:
    text = "".join([sse(RUN, "thread.run.created"), sse({**RUN, "status": "completed"}, "thread.run.completed")])

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=text)

    client = RestClient(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    with pytest.warns(DeprecationWarning):
        events = list(client.beta.threads.runs.create("t", assistant_id="a", stream=True))
    assert [event.event for event in events] == ["thread.run.created", "thread.run.completed"]
    assert not any("event" in event.data.to_dict() for event in events)
