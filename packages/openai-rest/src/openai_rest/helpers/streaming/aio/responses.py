"""Streamed responses with events, read asynchronously, on asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Callable, Generic, Iterable, Optional, Type, Union

from openai_core.errors import APIConnectionError
from openai_core.options import omit
from openai_core.public_names import public

from ...structured.output_types import TextFormatT
from ..responses.events import ResponseStreamEvent
from ..responses.requests import ResponseStreamRequest, request_of
from ..responses.state import ResponseStreamState
from .events import AsyncEventStream, AsyncStreamManager, close_generator
from .requests import Request, answer

if TYPE_CHECKING:
    from openai_core.aio.streams import AsyncStream
    from openai_core.options import Omit

    from ....types.parsed_responses import ParsedResponse
    from ....types.response_events import ResponseStreamEvent as RawResponseStreamEvent
    from ....types.responses_params import ToolParam
    from ..responses.events import ParsedResponseSnapshot
    from ..resumption import Resumption


@public
class AsyncResponseStream(AsyncEventStream["ResponseStreamEvent[TextFormatT]"], Generic[TextFormatT]):
    """The events of a streamed response, and the response that they make up.

    Args:
        raw_stream: The stream of the API's events.
        text_format: The `text_format` of the request; texts are parsed if it is given.
        input_tools: The tools of the request; arguments for strict ones are parsed.
        starting_after: Events up to this sequence number are taken into account, but not handed out.
        resumption: Decides whether a dropped stream goes on; `None` if none does.

    Raises:
        APIError: While iterating: the stream holds an error, or was cut off and does not go on.
        StreamStateError: While iterating: an event contradicts those before it.
        OutputParsingError: While iterating: a text is not what was asked for.
    """

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[RawResponseStreamEvent],
        text_format: Union[Type[TextFormatT], Omit] = omit,
        input_tools: Union[Iterable[ToolParam], Omit] = omit,
        starting_after: Optional[int] = None,
        resumption: Optional[Resumption] = None,
    ) -> None:
        self._state: ResponseStreamState[TextFormatT] = ResponseStreamState(
            text_format=text_format, input_tools=input_tools, starting_after=starting_after
        )
        self._state.request = request_of(raw_stream)
        self._starting_after = starting_after
        self._resumption = resumption
        super().__init__(raw_stream)

    async def __stream__(self) -> AsyncIterator[ResponseStreamEvent[TextFormatT]]:
        handle = self._state.handle_event
        items: Any = self._raw_stream if self._resumption is None else self._resumed(self._resumption)
        try:
            async for item in items:
                for event in handle(item):
                    yield event
        finally:
            await close_generator(items)

    async def _resumed(self, resumption: Resumption) -> AsyncIterator[RawResponseStreamEvent]:
        dropped = False
        while True:
            try:
                if dropped:
                    self._raw_stream = await resumption.open_again()
                async for item in self._raw_stream:
                    if resumption.is_new(item):
                        yield item
                return
            except APIConnectionError as error:
                wait = resumption.wait_after(error)
                if wait is None:
                    raise
                dropped = True
            await resumption.sleep(wait)

    @property
    def current_response_snapshot(self) -> ParsedResponseSnapshot:
        """The response so far. It is one object that grows with each event.

        Raises:
            StreamStateError: There was no event that begins a response yet.
        """
        return self._state.current_response_snapshot

    async def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """Reads the stream to its end and returns the response, with its texts and function calls parsed.

        Raises:
            APIError: The stream holds an error, or was cut off and does not go on.
            ResponseFailedError: The response failed, or the stream held an error event; it is an `APIError`, too.
            StreamStateError: The response did not complete, or an event contradicts those before it.
            OutputParsingError: A text is not what was asked for.
        """
        await self.until_done()
        return self._state.get_final_response()


@public
class AsyncResponseStreamManager(AsyncStreamManager[AsyncResponseStream[TextFormatT]], Generic[TextFormatT]):
    """Sends the request where its `async with` block begins, and closes the stream where it ends.

    Args:
        api_request: Sends the request and returns the stream of the API's events.
        text_format: The `text_format` of the request.
        input_tools: The tools of the request.
        starting_after: Events up to this sequence number are not handed out.
        resumption: Makes what decides whether a dropped stream goes on; without it, none does.
    """

    def __init__(
        self,
        api_request: Request[AsyncStream[RawResponseStreamEvent]],
        *,
        text_format: Union[Type[TextFormatT], Omit] = omit,
        input_tools: Union[Iterable[ToolParam], Omit] = omit,
        starting_after: Optional[int] = None,
        resumption: Optional[Callable[[], Optional[Resumption]]] = None,
    ) -> None:
        self._api_request = api_request
        self._text_format = text_format
        self._input_tools = input_tools
        self._starting_after = starting_after
        self._resumption = resumption

    async def _start(self) -> AsyncResponseStream[TextFormatT]:
        return AsyncResponseStream(
            raw_stream=await answer(self._api_request),
            text_format=self._text_format,
            input_tools=self._input_tools,
            starting_after=self._starting_after,
            resumption=None if self._resumption is None else self._resumption(),
        )


def stream(responses: Any, **arguments: Any) -> AsyncResponseStreamManager[Any]:
    """Prepares a streamed response; nothing is sent before the manager is entered.

    Args:
        responses: The resource that the method belongs to.
        **arguments: The arguments of `responses.stream`.

    Raises:
        ArgumentError: Arguments are missing, or exclude each other.
    """
    request = ResponseStreamRequest(responses, arguments)
    return AsyncResponseStreamManager(
        request.send,
        text_format=request.text_format,
        input_tools=request.tools,
        starting_after=request.starting_after,
        resumption=request.resumption,
    )
