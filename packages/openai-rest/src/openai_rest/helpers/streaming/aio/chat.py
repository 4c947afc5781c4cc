"""Streamed chat completions with events, read asynchronously, on asyncio and trio."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, AsyncIterator, Generic, Iterable, Type, Union

from openai_core.options import omit
from openai_core.public_names import public

from ...structured.output_types import ResponseFormatT
from ..chat.events import ChatCompletionStreamEvent
from ..chat.requests import ChatStreamRequest
from ..chat.state import ChatCompletionStreamState
from .events import AsyncEventStream, AsyncStreamManager
from .requests import Request, answer

if TYPE_CHECKING:
    from openai_core.aio.streams import AsyncStream
    from openai_core.options import Omit

    from ....types.chat import ChatCompletionChunk
    from ....types.chat_params import ChatCompletionToolUnionParam, CompletionCreateParamsResponseFormat
    from ....types.parsed_chat import ParsedChatCompletion
    from ..chat.events import ParsedChatCompletionSnapshot


@public
class AsyncChatCompletionStream(
    AsyncEventStream["ChatCompletionStreamEvent[ResponseFormatT]"], Generic[ResponseFormatT]
):
    """The events of a streamed chat completion, and the completion that they make up.

    Args:
        raw_stream: The stream of chunks.
        response_format: The `response_format` of the request; content is parsed if it is a type.
        input_tools: The tools of the request; arguments for strict ones are parsed.

    Raises:
        APIError: While iterating: the stream holds an error, or was cut off.
        LengthFinishReasonError: While iterating: something is to be parsed, and was cut by the token limit.
        ContentFilterFinishReasonError: While iterating: something is to be parsed, and was cut by the content filter.
        OutputParsingError: While iterating: a text is not what was asked for.
    """

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[ChatCompletionChunk],
        response_format: Union[Type[ResponseFormatT], CompletionCreateParamsResponseFormat, Omit] = omit,
        input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
    ) -> None:
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools
        )
        super().__init__(raw_stream)

    async def __stream__(self) -> AsyncIterator[ChatCompletionStreamEvent[ResponseFormatT]]:
        handle = self._state.handle_item
        async for item in self._raw_stream:
            for event in handle(item):
                yield event
        for event in self._state.handle_end():
            yield event

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far. It is one object that grows with each chunk.

        Raises:
            StreamStateError: There was no chunk yet.
        """
        return self._state.current_completion_snapshot

    async def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Reads the stream to its end and returns the completion, with its content and tool calls parsed.

        Raises:
            APIError: The stream holds an error, or was cut off.
            StreamStateError: There was no chunk.
            LengthFinishReasonError: The completion was cut by its token limit.
            ContentFilterFinishReasonError: The completion was cut by the content filter.
            OutputParsingError: A text is not what was asked for.
        """
        await self.until_done()
        return self._state.get_final_completion()


@public
class AsyncChatCompletionStreamManager(
    AsyncStreamManager[AsyncChatCompletionStream[ResponseFormatT]], Generic[ResponseFormatT]
):
    """Sends the request where its `async with` block begins, and closes the stream where it ends.

    Args:
        api_request: Sends the request and returns the stream of chunks.
        response_format: The `response_format` of the request.
        input_tools: The tools of the request.
    """

    def __init__(
        self,
        api_request: Request[AsyncStream[ChatCompletionChunk]],
        *,
        response_format: Union[Type[ResponseFormatT], CompletionCreateParamsResponseFormat, Omit] = omit,
        input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
    ) -> None:
        self._api_request = api_request
        self._response_format = response_format
        self._input_tools = input_tools

    async def _start(self) -> AsyncChatCompletionStream[ResponseFormatT]:
        return AsyncChatCompletionStream(
            raw_stream=await answer(self._api_request),
            response_format=self._response_format,
            input_tools=self._input_tools,
        )


def stream(completions: Any, **arguments: Any) -> AsyncChatCompletionStreamManager[Any]:
    """Prepares a streamed chat completion; nothing is sent before the manager is entered.

    Args:
        completions: The resource that the method belongs to.
        **arguments: The arguments of `chat.completions.stream`.
    """
    request = ChatStreamRequest(completions, arguments)
    return AsyncChatCompletionStreamManager(
        request.send, response_format=request.response_format, input_tools=request.tools
    )
