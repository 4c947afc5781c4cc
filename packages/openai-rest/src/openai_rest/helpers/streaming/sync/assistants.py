# Rendered from ../aio/assistants.py; edit that and run `hatch run generate`.
"""Runs of assistants as streams of events with callbacks, read with blocking calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Iterable, Iterator, List, TypeVar, cast

from openai_core.errors import APITimeoutError

from ..assistant_handler import AssistantEvents
from ..assistant_requests import CREATE_AND_RUN, CREATE_AND_STREAM, SUBMIT_TOOL_OUTPUTS, run_request
from .events import StreamManager, close_generator
from .requests import Request, answer

if TYPE_CHECKING:
    from openai_core.sync.streams import Stream

    from ....types.beta_threads import (
        AssistantStreamEvent,
        ImageFile,
        Message,
        MessageDelta,
        Run,
        RunStep,
        RunStepDelta,
        Text,
        TextDelta,
        ToolCall,
        ToolCallDelta,
    )


class AssistantEventHandler(AssistantEvents):
    """The events of a run, each with callbacks; make a subclass and override those that you need.

    Iterate over it, or call `until_done`. A handler serves one stream.

    Attributes:
        text_deltas: Only the pieces of text, to iterate over.
    """

    text_deltas: Iterable[str]

    def __init__(self) -> None:
        super().__init__()
        self.text_deltas = self.__text_deltas__()
        self._iterator: Iterator[AssistantStreamEvent] = self.__stream__()

    def __next__(self) -> AssistantStreamEvent:
        return self._iterator.__next__()

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        return self._iterator

    def __stream__(self) -> Iterator[AssistantStreamEvent]:
        stream = self._started()
        try:
            for event in stream:
                for name, arguments in self._state.callbacks(event):
                    getattr(self, name)(*arguments)
                yield event
        except Exception as error:
            if isinstance(error, APITimeoutError):
                self.on_timeout()
            self.on_exception(error)
            raise
        finally:
            self.on_end()

    def __text_deltas__(self) -> Iterator[str]:
        for event in self:
            yield from self._texts_of(event)

    def close(self) -> None:
        """Ends the stream and releases its connection; also done where the `with` block ends."""
        close_generator(self._iterator)
        if self._stream is not None:
            self._stream.close()

    def until_done(self) -> None:
        """Reads the stream to its end.

        Raises:
            APIError: The stream holds an error, or was cut off.
        """
        for _ in self:
            pass

    def get_final_run(self) -> Run:
        """Reads the stream to its end and returns the run.

        Raises:
            StreamStateError: There was none.
        """
        self.until_done()
        return self._final_run()

    def get_final_run_steps(self) -> List[RunStep]:
        """Reads the stream to its end and returns the steps of the run.

        Raises:
            StreamStateError: There were none.
        """
        self.until_done()
        return self._final_run_steps()

    def get_final_messages(self) -> List[Message]:
        """Reads the stream to its end and returns the messages of the run.

        Raises:
            StreamStateError: There were none.
        """
        self.until_done()
        return self._final_messages()

    def on_end(self) -> None:
        """Called when the stream has ended, also after an error."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Called for each event, before the callbacks that are for events of its kind."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """Called when a step begins."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Called for each delta of a step, with the step so far."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """Called when a step has ended, however it has."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Called when a tool call begins, with what its first delta says."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Called for each further delta of a tool call, with the call so far."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Called once for each tool call, when it is complete."""

    def on_exception(self, exception: Exception) -> None:
        """Called when reading fails, or a callback; the error is raised afterwards."""

    def on_timeout(self) -> None:
        """Called when the API has not answered in time, before `on_exception`."""

    def on_message_created(self, message: Message) -> None:
        """Called when a message begins."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Called for each delta of a message, with the message so far."""

    def on_message_done(self, message: Message) -> None:
        """Called when a message is complete, or has ended incomplete."""

    def on_text_created(self, text: Text) -> None:
        """Called when a text of a message begins, with what its first delta says."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Called for each delta of a text, with the text so far."""

    def on_text_done(self, text: Text) -> None:
        """Called when a text of a message is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """Called when an image of a message is complete."""


AssistantEventHandlerT = TypeVar("AssistantEventHandlerT", bound=AssistantEventHandler)


class AssistantStreamManager(StreamManager[AssistantEventHandlerT], Generic[AssistantEventHandlerT]):
    """Sends the request where its `with` block begins, and closes the stream where it ends.

    Args:
        api_request: Sends the request and returns the stream of events.
        event_handler: What the block gets: it reads the stream.
    """

    def __init__(
        self,
        api_request: Request[Stream[AssistantStreamEvent]],
        *,
        event_handler: AssistantEventHandlerT,
    ) -> None:
        self._api_request = api_request
        self._event_handler = event_handler

    def _start(self) -> AssistantEventHandlerT:
        self._event_handler._init(answer(self._api_request))
        return self._event_handler


def _manager(resource: Any, helper: Any, arguments: Any) -> AssistantStreamManager[Any]:
    handler = cast(AssistantEventHandler, arguments["event_handler"] or AssistantEventHandler())
    return AssistantStreamManager(run_request(resource, helper, arguments), event_handler=handler)


def create_and_run_stream(threads: Any, **arguments: Any) -> AssistantStreamManager[Any]:
    """Prepares a thread with a run; nothing is sent before the manager is entered.

    Args:
        threads: The resource.
        **arguments: The arguments of `beta.threads.create_and_run_stream`.
    """
    return _manager(threads, CREATE_AND_RUN, arguments)


def create_and_stream(runs: Any, **arguments: Any) -> AssistantStreamManager[Any]:
    """Prepares a run; nothing is sent before the manager is entered.

    Args:
        runs: The resource.
        **arguments: The arguments of `beta.threads.runs.stream`.
    """
    return _manager(runs, CREATE_AND_STREAM, arguments)


def submit_tool_outputs_stream(runs: Any, **arguments: Any) -> AssistantStreamManager[Any]:
    """Prepares the rest of a run that waits for tools; nothing is sent before the manager is entered.

    Args:
        runs: The resource.
        **arguments: The arguments of `beta.threads.runs.submit_tool_outputs_stream`.
    """
    return _manager(runs, SUBMIT_TOOL_OUTPUTS, arguments)
