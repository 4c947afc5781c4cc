"""The events of a streamed response: those of the API, four of them with more in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Optional, Union

from typing_extensions import Annotated, TypeAlias

from openai_core.models import GenericModel, PropertyInfo
from openai_core.public_names import public_types

from ....types import response_events as raw
from ....types.parsed_responses import ParsedResponse
from ...structured.output_types import TextFormatT

if TYPE_CHECKING:
    ParsedResponseSnapshot: TypeAlias = ParsedResponse[object]
    """A response as far as it has been received."""
else:
    # Without the parameter: pydantic would make a class of its own for it.
    ParsedResponseSnapshot = ParsedResponse


class ResponseTextDeltaEvent(raw.ResponseTextDeltaEvent):
    """More of a text.

    Attributes:
        snapshot: The text so far.
    """

    snapshot: str


class ResponseTextDoneEvent(raw.ResponseTextDoneEvent, GenericModel, Generic[TextFormatT]):
    """A text is whole.

    Attributes:
        parsed: The text as an object of the type that was given as `text_format`.
    """

    if TYPE_CHECKING:
        parsed: Optional[TextFormatT] = None
    else:
        # Pydantic would take the parameter's default, `None`, for the only type that fits.
        parsed: Optional[object] = None


class ResponseFunctionCallArgumentsDeltaEvent(raw.ResponseFunctionCallArgumentsDeltaEvent):
    """More of the arguments of a function call.

    Attributes:
        snapshot: The JSON text so far.
    """

    snapshot: str


class ResponseCompletedEvent(raw.ResponseCompletedEvent, GenericModel, Generic[TextFormatT]):
    """The response is complete.

    Attributes:
        response: The response, with its texts and function calls parsed.
    """

    if TYPE_CHECKING:
        response: ParsedResponse[TextFormatT]
    else:
        response: ParsedResponse

        @classmethod
        def model_rebuild(cls, **options: Any) -> Optional[bool]:
            """Builds the schema; see `pydantic.BaseModel.model_rebuild`.

            Args:
                options: The arguments of `pydantic.BaseModel.model_rebuild`.
            """
            # That of a field's class first: its annotations are about names of another module.
            ParsedResponse.model_rebuild()
            return super().model_rebuild(**options)


ResponseStreamEvent: TypeAlias = Annotated[
    Union[
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent[TextFormatT],
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseCompletedEvent[TextFormatT],
        raw.ResponseAudioDeltaEvent,
        raw.ResponseAudioDoneEvent,
        raw.ResponseAudioTranscriptDeltaEvent,
        raw.ResponseAudioTranscriptDoneEvent,
        raw.ResponseCodeInterpreterCallCodeDeltaEvent,
        raw.ResponseCodeInterpreterCallCodeDoneEvent,
        raw.ResponseCodeInterpreterCallCompletedEvent,
        raw.ResponseCodeInterpreterCallInProgressEvent,
        raw.ResponseCodeInterpreterCallInterpretingEvent,
        raw.ResponseCompactionCompactingEvent,
        raw.ResponseContentPartAddedEvent,
        raw.ResponseContentPartDoneEvent,
        raw.ResponseCreatedEvent,
        raw.ResponseErrorEvent,
        raw.ResponseFileSearchCallCompletedEvent,
        raw.ResponseFileSearchCallInProgressEvent,
        raw.ResponseFileSearchCallSearchingEvent,
        raw.ResponseFunctionCallArgumentsDoneEvent,
        raw.ResponseShellCallCommandAddedEvent,
        raw.ResponseShellCallCommandDeltaEvent,
        raw.ResponseShellCallCommandDoneEvent,
        raw.ResponseShellCallOutputContentDeltaEvent,
        raw.ResponseShellCallOutputContentDoneEvent,
        raw.ResponseInProgressEvent,
        raw.ResponseFailedEvent,
        raw.ResponseIncompleteEvent,
        raw.ResponseOutputItemAddedEvent,
        raw.ResponseOutputItemDoneEvent,
        raw.ResponseReasoningSummaryPartAddedEvent,
        raw.ResponseReasoningSummaryPartDoneEvent,
        raw.ResponseReasoningSummaryTextDeltaEvent,
        raw.ResponseReasoningSummaryTextDoneEvent,
        raw.ResponseReasoningTextDeltaEvent,
        raw.ResponseReasoningTextDoneEvent,
        raw.ResponseRefusalDeltaEvent,
        raw.ResponseRefusalDoneEvent,
        raw.ResponseWebSearchCallCompletedEvent,
        raw.ResponseWebSearchCallInProgressEvent,
        raw.ResponseWebSearchCallSearchingEvent,
        raw.ResponseImageGenCallCompletedEvent,
        raw.ResponseImageGenCallGeneratingEvent,
        raw.ResponseImageGenCallInProgressEvent,
        raw.ResponseImageGenCallPartialImageEvent,
        raw.ResponseMcpCallArgumentsDeltaEvent,
        raw.ResponseMcpCallArgumentsDoneEvent,
        raw.ResponseMcpCallCompletedEvent,
        raw.ResponseMcpCallFailedEvent,
        raw.ResponseMcpCallInProgressEvent,
        raw.ResponseMcpListToolsCompletedEvent,
        raw.ResponseMcpListToolsFailedEvent,
        raw.ResponseMcpListToolsInProgressEvent,
        raw.ResponseOutputTextAnnotationAddedEvent,
        raw.ResponseQueuedEvent,
        raw.ResponseCustomToolCallInputDeltaEvent,
        raw.ResponseCustomToolCallInputDoneEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""Any event of a streamed response."""


public_types(
    globals(),
    {
        "responses._events": "ResponseTextDeltaEvent ResponseTextDoneEvent ResponseFunctionCallArgumentsDeltaEvent "
        "ResponseCompletedEvent"
    },
    below="lib.streaming",
)
