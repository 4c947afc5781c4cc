"""Runs of assistants as streams of events with callbacks, read asynchronously, on asyncio and trio."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterable,
    AsyncIterator,
    Generic,
    List,
    TypeVar,
    cast,
)

from openai_core.errors import APITimeoutError
from openai_core.public_names import public

from ..assistants.handler import AssistantEvents
from ..assistants.requests import CREATE_AND_RUN, CREATE_AND_STREAM, SUBMIT_TOOL_OUTPUTS, run_request
from .events import AsyncStreamManager, close_generator
from .requests import Request, answer

if TYPE_CHECKING:
    from openai_core.aio.streams import AsyncStream

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


@public
class AsyncAssistantEventHandler(AssistantEvents):
    """The events of a run, each with callbacks; make a subclass and override those that you need.

    Iterate over it, or call `until_done`. A handler serves one stream.

    Attributes:
        text_deltas: Only the pieces of text, to iterate over.
    """

    text_deltas: AsyncIterable[str]

    def __init__(self) -> None:
        super().__init__()
        self.text_deltas = self.__text_deltas__()
        self._iterator: AsyncIterator[AssistantStreamEvent] = self.__stream__()

    async def __anext__(self) -> AssistantStreamEvent:
        return await self._iterator.__anext__()

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        return self._iterator

    async def __stream__(self) -> AsyncIterator[AssistantStreamEvent]:
        stream = self._started()
        try:
            async for event in stream:
                for name, arguments in self._state.callbacks(event):
                    await getattr(self, name)(*arguments)
                yield event
        except Exception as error:
            if isinstance(error, APITimeoutError):
                await self.on_timeout()
            await self.on_exception(error)
            raise
        finally:
            await self.on_end()

    async def __text_deltas__(self) -> AsyncIterator[str]:
        async for event in self:
            for text in self._texts_of(event):
                yield text

    async def close(self) -> None:
        """Ends the stream and releases its connection; also done where the `async with` block ends."""
        await close_generator(self._iterator)
        if self._stream is not None:
            await self._stream.close()

    async def until_done(self) -> None:
        """Reads the stream to its end.

        Raises:
            APIError: The stream holds an error, or was cut off.
        """
        async for _ in self:
            pass

    async def get_final_run(self) -> Run:
        """Reads the stream to its end and returns the run.

        Raises:
            StreamStateError: There was none.
        """
        await self.until_done()
        return self._final_run()

    async def get_final_run_steps(self) -> List[RunStep]:
        """Reads the stream to its end and returns the steps of the run.

        Raises:
            StreamStateError: There were none.
        """
        await self.until_done()
        return self._final_run_steps()

    async def get_final_messages(self) -> List[Message]:
        """Reads the stream to its end and returns the messages of the run.

        Raises:
            StreamStateError: There were none.
        """
        await self.until_done()
        return self._final_messages()

    async def on_end(self) -> None:
        """Called when the stream has ended, also after an error."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Called for each event, before the callbacks that are for events of its kind.

        Args:
            event: The event as it came.
        """

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """Called when a step begins.

        Args:
            run_step: The step as it begins.
        """

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """Called for each delta of a step, with the step so far.

        Args:
            delta: What is new.
            snapshot: The step so far, this delta included.
        """

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """Called when a step has ended, however it has.

        Args:
            run_step: The step; its `status` says how it has ended.
        """

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """Called when a tool call begins, with what its first delta says.

        Args:
            tool_call: The call as it begins.
        """

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """Called for each further delta of a tool call, with the call so far.

        Args:
            delta: What is new.
            snapshot: The call so far, this delta included.
        """

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """Called once for each tool call, when it is complete.

        Args:
            tool_call: The whole call.
        """

    async def on_exception(self, exception: Exception) -> None:
        """Called when reading fails, or a callback; the error is raised afterwards.

        Args:
            exception: The error that is raised afterwards.
        """

    async def on_timeout(self) -> None:
        """Called when the API has not answered in time, before `on_exception`."""

    async def on_message_created(self, message: Message) -> None:
        """Called when a message begins.

        Args:
            message: The message as it begins.
        """

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """Called for each delta of a message, with the message so far.

        Args:
            delta: What is new.
            snapshot: The message so far, this delta included.
        """

    async def on_message_done(self, message: Message) -> None:
        """Called when a message is complete, or has ended incomplete.

        Args:
            message: The message; its `status` says how it has ended.
        """

    async def on_text_created(self, text: Text) -> None:
        """Called when a text of a message begins, with what its first delta says.

        Args:
            text: The text as it begins.
        """

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """Called for each delta of a text, with the text so far.

        Args:
            delta: What is new.
            snapshot: The text so far, this delta included.
        """

    async def on_text_done(self, text: Text) -> None:
        """Called when a text of a message is complete.

        Args:
            text: The whole text.
        """

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """Called when an image of a message is complete.

        Args:
            image_file: The image, by the id of its file.
        """


AsyncAssistantEventHandlerT = TypeVar("AsyncAssistantEventHandlerT", bound=AsyncAssistantEventHandler)


@public
class AsyncAssistantStreamManager(
    AsyncStreamManager[AsyncAssistantEventHandlerT], Generic[AsyncAssistantEventHandlerT]
):
    """Sends the request where its `async with` block begins, and closes the stream where it ends.

    Args:
        api_request: Sends the request and returns the stream of events.
        event_handler: What the block gets: it reads the stream.
    """

    def __init__(
        self,
        api_request: Request[AsyncStream[AssistantStreamEvent]],
        *,
        event_handler: AsyncAssistantEventHandlerT,
    ) -> None:
        self._api_request = api_request
        self._event_handler = event_handler

    async def _start(self) -> AsyncAssistantEventHandlerT:
        self._event_handler._init(await answer(self._api_request))
        return self._event_handler


def _manager(resource: Any, helper: Any, arguments: Any) -> AsyncAssistantStreamManager[Any]:
    handler = cast(AsyncAssistantEventHandler, arguments["event_handler"] or AsyncAssistantEventHandler())
    return AsyncAssistantStreamManager(run_request(resource, helper, arguments), event_handler=handler)


def create_and_run_stream(threads: Any, **arguments: Any) -> AsyncAssistantStreamManager[Any]:
    """Prepares a thread with a run; nothing is sent before the manager is entered.

    Args:
        threads: The resource that the method belongs to.
        **arguments: The arguments of `beta.threads.create_and_run_stream`.
    """
    return _manager(threads, CREATE_AND_RUN, arguments)


def create_and_stream(runs: Any, **arguments: Any) -> AsyncAssistantStreamManager[Any]:
    """Prepares a run; nothing is sent before the manager is entered.

    Args:
        runs: The resource that the method belongs to.
        **arguments: The arguments of `beta.threads.runs.stream`.
    """
    return _manager(runs, CREATE_AND_STREAM, arguments)


def submit_tool_outputs_stream(runs: Any, **arguments: Any) -> AsyncAssistantStreamManager[Any]:
    """Prepares the rest of a run that waits for tools; nothing is sent before the manager is entered.

    Args:
        runs: The resource that the method belongs to.
        **arguments: The arguments of `beta.threads.runs.submit_tool_outputs_stream`.
    """
    return _manager(runs, SUBMIT_TOOL_OUTPUTS, arguments)
