# Rendered from ../aio/chat.py; edit that and run `hatch run generate`.
"""Streamed chat completions with events, read with blocking calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Iterable, Iterator, Type, Union

from openai_core.options import omit

from ...structured.output_types import ResponseFormatT
from ..chat_events import ChatCompletionStreamEvent
from ..chat_requests import ChatStreamRequest
from ..chat_state import ChatCompletionStreamState
from .events import EventStream, StreamManager
from .requests import Request, answer

if TYPE_CHECKING:
    from openai_core.options import Omit
    from openai_core.sync.streams import Stream

    from ....types.chat import ChatCompletionChunk
    from ....types.chat_params import ChatCompletionToolUnionParam, CompletionCreateParamsResponseFormat
    from ....types.parsed_chat import ParsedChatCompletion
    from ..chat_events import ParsedChatCompletionSnapshot


class ChatCompletionStream(EventStream["ChatCompletionStreamEvent[ResponseFormatT]"], Generic[ResponseFormatT]):
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
        raw_stream: Stream[ChatCompletionChunk],
        response_format: Union[Type[ResponseFormatT], CompletionCreateParamsResponseFormat, Omit] = omit,
        input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
    ) -> None:
        self._state: ChatCompletionStreamState[ResponseFormatT] = ChatCompletionStreamState(
            response_format=response_format, input_tools=input_tools
        )
        super().__init__(raw_stream)

    def __stream__(self) -> Iterator[ChatCompletionStreamEvent[ResponseFormatT]]:
        handle = self._state.handle_item
        for item in self._raw_stream:
            yield from handle(item)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far. It is one object that grows with each chunk.

        Raises:
            StreamStateError: There was no chunk yet.
        """
        return self._state.current_completion_snapshot

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Reads the stream to its end and returns the completion, with its content and tool calls parsed.

        Raises:
            APIError: The stream holds an error, or was cut off.
            StreamStateError: There was no chunk.
            LengthFinishReasonError: The completion was cut by its token limit.
            ContentFilterFinishReasonError: The completion was cut by the content filter.
            OutputParsingError: A text is not what was asked for.
        """
        self.until_done()
        return self._state.get_final_completion()


class ChatCompletionStreamManager(StreamManager[ChatCompletionStream[ResponseFormatT]], Generic[ResponseFormatT]):
    """Sends the request where its `with` block begins, and closes the stream where it ends.

    Args:
        api_request: Sends the request and returns the stream of chunks.
        response_format: The `response_format` of the request.
        input_tools: The tools of the request.
    """

    def __init__(
        self,
        api_request: Request[Stream[ChatCompletionChunk]],
        *,
        response_format: Union[Type[ResponseFormatT], CompletionCreateParamsResponseFormat, Omit] = omit,
        input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
    ) -> None:
        self._api_request = api_request
        self._response_format = response_format
        self._input_tools = input_tools

    def _start(self) -> ChatCompletionStream[ResponseFormatT]:
        return ChatCompletionStream(
            raw_stream=answer(self._api_request),
            response_format=self._response_format,
            input_tools=self._input_tools,
        )


def stream(completions: Any, **arguments: Any) -> ChatCompletionStreamManager[Any]:
    """Prepares a streamed chat completion; nothing is sent before the manager is entered.

    Args:
        completions: The resource.
        **arguments: The arguments of `chat.completions.stream`.
    """
    request = ChatStreamRequest(completions, arguments)
    return ChatCompletionStreamManager(request.send, response_format=request.response_format, input_tools=request.tools)
