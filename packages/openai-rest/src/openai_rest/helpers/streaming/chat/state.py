"""What the chunks of a streamed chat completion mean: the completion so far, and the events of each chunk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Iterable, List, Optional

from openai_core.errors import ContentFilterFinishReasonError, LengthFinishReasonError
from openai_core.options import is_given, omit
from openai_core.public_names import public

from ...shapes import listed
from ...structured.chat_parsing import has_parseable_input, parsed_completion
from ...structured.output_types import ResponseFormatT
from ..accumulation import instance_maker
from ..errors import StreamStateError
from .choice import ChoiceEventState
from .chunks import is_chunk, whole_choice
from .events import ChunkEvent
from .snapshot import add_to_choice, add_to_completion, first_snapshot

if TYPE_CHECKING:
    from typing import Dict, Type, Union

    from openai_core.options import Omit

    from ....types.chat import ChatCompletionChunk
    from ....types.chat_params import ChatCompletionToolUnionParam, CompletionCreateParamsResponseFormat
    from ....types.parsed_chat import ParsedChatCompletion
    from .events import ChatCompletionStreamEvent, ParsedChatCompletionSnapshot

_new_chunk_event = instance_maker(ChunkEvent)


@public
class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """Turns the chunks of a stream into events, and into the completion that they make up.

    `chat.completions.stream` uses it for you. Use it yourself where you have chunks from somewhere else:

        state = ChatCompletionStreamState()
        for chunk in client.chat.completions.create(..., stream=True):
            for event in state.handle_chunk(chunk):
                ...
        completion = state.get_final_completion()

    Args:
        input_tools: The tools of the request; arguments for strict ones are parsed.
        response_format: The `response_format` of the request; content is parsed if it is a type.
    """

    def __init__(
        self,
        *,
        input_tools: Union[Iterable[ChatCompletionToolUnionParam], Omit] = omit,
        response_format: Union[Type[ResponseFormatT], CompletionCreateParamsResponseFormat, Omit] = omit,
    ) -> None:
        self._input_tools: List[Any] = list(input_tools) if is_given(input_tools) else []
        self._response_format = response_format
        self._parses = has_parseable_input(response_format=response_format, input_tools=self._input_tools)
        self._snapshot: Optional[ParsedChatCompletionSnapshot] = None
        self._choices: Dict[int, ChoiceEventState] = {}

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletionSnapshot:
        """The completion so far. It is one object that grows with each chunk.

        Raises:
            StreamStateError: There was no chunk yet.
        """
        if self._snapshot is None:
            raise StreamStateError("There is no completion yet: no chunk of the stream has arrived.")
        return self._snapshot

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """Returns the completion with its content and tool calls parsed. Whether the stream has ended is not checked.

        Raises:
            StreamStateError: There was no chunk yet.
            LengthFinishReasonError: The completion was cut by its token limit.
            ContentFilterFinishReasonError: The completion was cut by the content filter.
            OutputParsingError: A text is not what was asked for.
        """
        return parsed_completion(self._response_format, self._input_tools, self.current_completion_snapshot)

    def handle_chunk(self, chunk: ChatCompletionChunk) -> List[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Adds a chunk to the completion and returns its events.

        Args:
            chunk: The next chunk.

        Raises:
            LengthFinishReasonError: Something is to be parsed, and was cut by the token limit.
            ContentFilterFinishReasonError: Something is to be parsed, and was cut by the content filter.
            OutputParsingError: A text is not what was asked for.
        """
        snapshot = self._snapshot
        if snapshot is None:
            snapshot = self._snapshot = first_snapshot(chunk)
        add_to_completion(snapshot, chunk)
        events: List[Any] = [
            _new_chunk_event(
                ({"type": "chunk", "chunk": chunk, "snapshot": snapshot}, {}, {"type", "chunk", "snapshot"})
            )
        ]
        for place, received in enumerate(listed(chunk.choices)):
            choice = whole_choice(received, place)
            if choice is None:
                continue
            state = self._choices.get(choice.index)
            if state is None:
                state = self._choices[choice.index] = ChoiceEventState(
                    input_tools=self._input_tools, response_format=self._response_format
                )
            choice = state.with_placed_calls(state.without_repetition(choice, received))
            found = add_to_choice(snapshot, choice)
            if choice.finish_reason and self._parses:
                self._check_end(choice.finish_reason, snapshot)
            state.add_events(events, choice, found, snapshot)
        return events

    def handle_item(self, item: Any) -> List[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Does the same for any item of a stream; what is no chunk, as Azure's filter sends it, has no events.

        Args:
            item: The next item of the stream.
        """
        return self.handle_chunk(item) if is_chunk(item) else []

    def handle_end(self) -> List[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Returns the events that are left where a stream ends: of texts that came with the reason, and are not whole.

        Raises:
            OutputParsingError: A text is not what was asked for.
        """
        events: List[Any] = []
        for choice in self._snapshot.choices if self._snapshot else ():
            self._choices[choice.index].add_last_events(events, choice)
        return events

    @staticmethod
    def _check_end(finish_reason: str, snapshot: Any) -> None:
        if finish_reason == "length":
            raise LengthFinishReasonError(completion=snapshot)
        if finish_reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=snapshot)
