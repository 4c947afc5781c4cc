"""The events of a streamed chat completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, List, Optional, Union

from typing_extensions import Literal, TypeAlias

from openai_core.models import BaseModel, GenericModel
from openai_core.public_names import public_types

from ....types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob
from ....types.parsed_chat import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice
from ...structured.output_types import ResponseFormatT

if TYPE_CHECKING:
    ParsedChatCompletionSnapshot: TypeAlias = ParsedChatCompletion[object]
    """A completion as far as it has been received."""

    ParsedChatCompletionMessageSnapshot: TypeAlias = ParsedChatCompletionMessage[object]
    """A message as far as it has been received. `parsed` is partial JSON until the content is whole."""

    ParsedChoiceSnapshot: TypeAlias = ParsedChoice[object]
    """A choice as far as it has been received."""
else:
    # Without the parameter: pydantic would make a class of its own for it.
    ParsedChatCompletionSnapshot = ParsedChatCompletion
    ParsedChatCompletionMessageSnapshot = ParsedChatCompletionMessage
    ParsedChoiceSnapshot = ParsedChoice


class ChunkEvent(BaseModel):
    """A chunk as the API sent it; the first event for each of them.

    Attributes:
        snapshot: The completion so far. It is one object that grows, so copy what you want to keep.
    """

    type: Literal["chunk"]
    """Always `chunk`; tells the event from others."""
    chunk: ChatCompletionChunk
    """The chunk itself, with the new pieces only."""
    snapshot: ParsedChatCompletionSnapshot


class ContentDeltaEvent(BaseModel):
    """More of a message's text.

    Attributes:
        delta: The new piece.
        snapshot: The text so far.
        parsed: The text so far as partial JSON, if a type was given as `response_format`.
    """

    type: Literal["content.delta"]
    """Always `content.delta`; tells the event from others."""
    delta: str
    snapshot: str
    parsed: Optional[object] = None


class ContentDoneEvent(GenericModel, Generic[ResponseFormatT]):
    """A message's text is whole.

    Attributes:
        content: The whole text.
        parsed: The text as an object of the type that was given as `response_format`.
    """

    type: Literal["content.done"]
    """Always `content.done`; tells the event from others."""
    content: str
    if TYPE_CHECKING:
        parsed: Optional[ResponseFormatT] = None
    else:
        # Pydantic would take the parameter's default, `None`, for the only type that fits.
        parsed: Optional[object] = None


class RefusalDeltaEvent(BaseModel):
    """More of the text with which the model refuses.

    Attributes:
        delta: The new piece.
        snapshot: The refusal so far.
    """

    type: Literal["refusal.delta"]
    """Always `refusal.delta`; tells the event from others."""
    delta: str
    snapshot: str


class RefusalDoneEvent(BaseModel):
    """The text with which the model refuses is whole."""

    type: Literal["refusal.done"]
    """Always `refusal.done`; tells the event from others."""
    refusal: str
    """The whole text of the refusal."""


class FunctionToolCallArgumentsDeltaEvent(BaseModel):
    """More of the arguments of a call.

    Attributes:
        name: The name of the function.
        index: Which of the message's calls.
        arguments: The JSON text so far.
        parsed_arguments: The arguments so far, read as partial JSON, if the tool is strict.
        arguments_delta: The new piece.
    """

    type: Literal["tool_calls.function.arguments.delta"]
    """Always `tool_calls.function.arguments.delta`; tells the event from others."""
    name: str
    index: int
    arguments: str
    parsed_arguments: object
    arguments_delta: str


class FunctionToolCallArgumentsDoneEvent(BaseModel):
    """The arguments of a call are whole.

    Attributes:
        name: The name of the function.
        index: Which of the message's calls.
        arguments: The JSON text.
        parsed_arguments: The arguments: an object of the tool's model, plain JSON if the tool is strict, else `None`.
    """

    type: Literal["tool_calls.function.arguments.done"]
    """Always `tool_calls.function.arguments.done`; tells the event from others."""
    name: str
    index: int
    arguments: str
    parsed_arguments: object


class LogprobsContentDeltaEvent(BaseModel):
    """Log probabilities of more tokens of the text.

    Attributes:
        content: Those of the new tokens.
        snapshot: All so far.
    """

    type: Literal["logprobs.content.delta"]
    """Always `logprobs.content.delta`; tells the event from others."""
    content: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]


class LogprobsContentDoneEvent(BaseModel):
    """The log probabilities of the text's tokens are all there."""

    type: Literal["logprobs.content.done"]
    """Always `logprobs.content.done`; tells the event from others."""
    content: List[ChatCompletionTokenLogprob]
    """Those of all tokens, in order."""


class LogprobsRefusalDeltaEvent(BaseModel):
    """Log probabilities of more tokens of a refusal.

    Attributes:
        refusal: Those of the new tokens.
        snapshot: All so far.
    """

    type: Literal["logprobs.refusal.delta"]
    """Always `logprobs.refusal.delta`; tells the event from others."""
    refusal: List[ChatCompletionTokenLogprob]
    snapshot: List[ChatCompletionTokenLogprob]


class LogprobsRefusalDoneEvent(BaseModel):
    """The log probabilities of the refusal's tokens are all there."""

    type: Literal["logprobs.refusal.done"]
    """Always `logprobs.refusal.done`; tells the event from others."""
    refusal: List[ChatCompletionTokenLogprob]
    """Those of all tokens, in order."""


ChatCompletionStreamEvent = Union[
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent[ResponseFormatT],
    RefusalDeltaEvent,
    RefusalDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
]
"""Any event of a streamed chat completion."""


public_types(
    globals(),
    {
        "chat._events": "ChunkEvent ContentDeltaEvent ContentDoneEvent RefusalDeltaEvent RefusalDoneEvent "
        "FunctionToolCallArgumentsDeltaEvent FunctionToolCallArgumentsDoneEvent LogprobsContentDeltaEvent "
        "LogprobsContentDoneEvent LogprobsRefusalDeltaEvent LogprobsRefusalDoneEvent"
    },
    below="lib.streaming",
)
