"""What the events of an assistant's run mean: which callbacks they lead to, and what has come so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, List, Optional, Tuple

from ...shapes import is_object, kind_of, listed
from ..accumulation import place_of
from .pieces import calls_of, content_of, name_of
from .snapshot import accumulate_event, accumulate_run_step

if TYPE_CHECKING:
    from ....types.beta_threads import AssistantStreamEvent, Message, Run, RunStep

Callback = Tuple[str, Tuple[Any, ...]]
Callbacks = Iterator[Callback]

_RUN_ENDS = ("completed", "cancelled", "expired", "failed", "requires_action", "incomplete")
_STEP_ENDS = ("completed", "cancelled", "expired", "failed")


class AssistantStreamState:
    """Keeps what has come of a run, and tells for each event which callbacks to call, one after the other.

    A callback must have returned before the next one is asked for: it may look at the state.

    Attributes:
        current_event: The event whose callbacks are being called.
        run: The run as the last event showed it.
        message: The message that came last, as far as it has come.
        steps: All steps by id.
        messages: All messages by id.
    """

    def __init__(self) -> None:
        self.current_event: Optional[AssistantStreamEvent] = None
        self.run: Optional[Run] = None
        self.message: Optional[Message] = None
        self.steps: Dict[str, RunStep] = {}
        self.messages: Dict[str, Message] = {}
        self._step_id: Optional[str] = None
        self._content: Optional[Tuple[int, Any]] = None
        self._call: Optional[Tuple[int, Any]] = None
        self._handlers: Dict[str, Callable[[Any], Callbacks]] = {
            "thread.message.created": self._message_created,
            "thread.message.delta": self._message_delta,
            "thread.message.completed": self._message_done,
            "thread.message.incomplete": self._message_done,
            "thread.run.step.created": self._step_created,
            "thread.run.step.in_progress": self._step_going_on,
            "thread.run.step.delta": self._step_delta,
            **{f"thread.run.step.{end}": self._step_done for end in _STEP_ENDS},
            **{
                f"thread.run.{state}": self._run_going_on
                for state in ("created", "queued", "in_progress", "cancelling")
            },
            **{f"thread.run.{end}": self._run_done for end in _RUN_ENDS},
        }

    @property
    def step(self) -> Optional[RunStep]:
        """The step that is going on, as far as it has come."""
        return None if self._step_id is None else self.steps.get(self._step_id)

    def callbacks(self, event: AssistantStreamEvent) -> Callbacks:
        """Adds an event, and yields the names and arguments of the callbacks.

        Args:
            event: The next event of the run.

        Raises:
            StreamStateError: The event goes on with what has not begun.
        """
        self.current_event = event
        yield "on_event", (event,)
        handler = self._handlers.get(getattr(event, "event", ""))
        if handler is not None and is_object(event.data):
            yield from handler(event)
        self.current_event = None

    def _run_going_on(self, event: Any) -> Callbacks:
        self.run = event.data
        return iter(())

    def _run_done(self, event: Any) -> Callbacks:
        self.run = event.data
        return self._call_done()

    def _message_created(self, event: Any) -> Callbacks:
        self._keep(event.data)
        yield "on_message_created", (event.data,)

    def _message_delta(self, event: Any) -> Callbacks:
        message, new = accumulate_event(event=event, current_message_snapshot=self.message)
        assert message is not None
        self._keep(message)
        for delta in new:
            block: Any = message.content[place_of(message.content, delta.index)]
            if kind_of(block) == "text":
                yield "on_text_created", (block.text,)
        for delta in content_of(event.data.delta):
            yield from self._content_delta(delta, message.content)
        if is_object(event.data.delta):
            yield "on_message_delta", (event.data.delta, message)

    def _content_delta(self, delta: Any, content: List[Any]) -> Callbacks:
        block = content[place_of(content, delta.index)]
        if delta.type == "text" and is_object(delta.text):
            yield "on_text_delta", (delta.text, block.text)
        if self._content is not None and self._content[0] != delta.index:
            yield from self._content_done(self._content[1])
        self._content = (delta.index, block)

    def _message_done(self, event: Any) -> Callbacks:
        self._keep(event.data)
        if self._content is not None:
            content = listed(event.data.content)
            place, self._content = self._content[0], None
            if place < len(content):
                yield from self._content_done(content[place])
        yield "on_message_done", (event.data,)

    @staticmethod
    def _content_done(block: Any) -> Callbacks:
        kind = kind_of(block)
        if kind == "text":
            yield "on_text_done", (block.text,)
        elif kind == "image_file":
            yield "on_image_file_done", (block.image_file,)

    def _step_created(self, event: Any) -> Callbacks:
        self._step_id = name_of(event.data)
        accumulate_run_step(event=event, run_step_snapshots=self.steps)
        yield "on_run_step_created", (event.data,)

    def _step_going_on(self, event: Any) -> Callbacks:
        self._step_id = name_of(event.data)
        return iter(())

    def _step_delta(self, event: Any) -> Callbacks:
        accumulate_run_step(event=event, run_step_snapshots=self.steps)
        step, delta = self.steps[name_of(event.data)], event.data.delta
        calls = listed(getattr(step.step_details, "tool_calls", None))
        for call in calls_of(delta) if calls else ():
            yield from self._call_delta(call, calls[place_of(calls, call.index)])
        if is_object(delta):
            yield "on_run_step_delta", (delta, step)

    def _call_delta(self, delta: Any, snapshot: Any) -> Callbacks:
        if self._call is not None and self._call[0] == delta.index:
            yield "on_tool_call_delta", (delta, snapshot)
        else:
            yield from self._call_done()
            yield "on_tool_call_created", (snapshot,)
        self._call = (delta.index, snapshot)

    def _step_done(self, event: Any) -> Callbacks:
        yield from self._call_done()
        self.steps[name_of(event.data)] = event.data
        yield "on_run_step_done", (event.data,)
        self._step_id = None

    def _call_done(self) -> Callbacks:
        call, self._call = self._call, None
        if call is not None:
            yield "on_tool_call_done", (call[1],)

    def _keep(self, message: Message) -> None:
        self.message = self.messages[name_of(message)] = message
