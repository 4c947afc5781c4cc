# Rendered from definitions/live_events.yaml; edit that and run `hatch run generate`.
"""Models of the `live_events` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import Decision

from .live import DecisionAssistantMessage, DecisionInputText, DecisionUserMessage, SessionResource


class CommentaryAppendedEvent(BaseModel):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.commentary.appended"]
    client_event_id: Optional[str] = None


class SessionInputAudioAppend(BaseModel):
    audio: str
    type: Literal["session.input_audio.append"]


class TransportDtmfReceived(BaseModel):
    event: str
    event_id: str
    type: Literal["transport.dtmf.received"]


class TransportDtmfSend(BaseModel):
    event: str
    event_id: str
    type: Literal["transport.dtmf.send"]
    client_event_id: Optional[str] = None


class TransportDtmfSent(BaseModel):
    event: str
    event_id: str
    type: Literal["transport.dtmf.sent"]
    client_event_id: Optional[str] = None


class TransportRinging(BaseModel):
    event_id: str
    session_id: str
    type: Literal["transport.ringing"]


class TransportAnswered(BaseModel):
    event_id: str
    session_id: str
    type: Literal["transport.answered"]


class TransportFailedError(BaseModel):
    code: str
    message: str
    type: Literal["call_error"]
    param: Optional[str] = None


class TransportFailed(BaseModel):
    error: TransportFailedError
    event_id: str
    session_id: str
    type: Literal["transport.failed"]


class ConnectServerEventVariants:
    """The models that `ConnectServerEvent` consists of."""

    class SessionResumed(BaseModel):
        event_id: str
        type: Literal["session.resumed"]
        client_event_id: Optional[str] = None

    class SessionPaused(BaseModel):
        event_id: str
        type: Literal["session.paused"]
        client_event_id: Optional[str] = None


class SessionStartedEvent(BaseModel):
    event_id: str
    session: SessionResource
    type: Literal["session.started"]
    client_event_id: Optional[str] = None


class SessionUpdatedEvent(BaseModel):
    event_id: str
    session: SessionResource
    type: Literal["session.updated"]
    client_event_id: Optional[str] = None


class InputAudioMutedEvent(BaseModel):
    event_id: str
    type: Literal["session.input_audio.muted"]
    client_event_id: Optional[str] = None


class InputAudioUnmutedEvent(BaseModel):
    event_id: str
    type: Literal["session.input_audio.unmuted"]
    client_event_id: Optional[str] = None


class OutputAudioFixturePlayingEvent(BaseModel):
    event_id: str
    type: Literal["session.output_audio.fixture.playing"]
    client_event_id: Optional[str] = None


class OutputAudioFixturePlayedEvent(BaseModel):
    event_id: str
    type: Literal["session.output_audio.fixture.played"]
    client_event_id: Optional[str] = None


class InstructionsAppendedEvent(BaseModel):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.instructions.appended"]
    client_event_id: Optional[str] = None


class ThinkingAppendedEvent(BaseModel):
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.thinking.appended"]
    client_event_id: Optional[str] = None


class InputTranscriptDeltaEvent(BaseModel):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.input_transcript.delta"]
    client_event_id: Optional[str] = None


class OutputTranscriptDeltaEvent(BaseModel):
    delta: str
    end_ms: int
    event_id: str
    start_ms: int
    type: Literal["session.output_transcript.delta"]
    client_event_id: Optional[str] = None


class DelegationCreatedEvent(BaseModel):
    class Delegation(BaseModel):
        id: str
        target: Literal["client", "responses", "decisions"]
        type: Literal["delegation"]
        response_id: Optional[str] = None

    delegation: Delegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"]
    client_event_id: Optional[str] = None


class DecisionEvent(BaseModel):
    class Event(BaseModel):
        decision: Decision
        type: Literal["decision.completed"]

    delegation_id: Optional[str] = None
    event: Event
    event_id: str
    source_event_id: Optional[str] = None
    source_event_type: Union[Literal["session.input_transcript.delta", "session.output_transcript.delta"], None] = None
    trigger_id: Optional[str] = None
    type: Literal["decision.event"]


class DecisionItemCreatedEvent(BaseModel):
    class ItemFunctionCall(BaseModel):
        id: str
        arguments: str
        call_id: str
        name: str
        type: Literal["function_call"]
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ItemFunctionCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ItemFunctionCallOutput(BaseModel):
        id: str
        call_id: str
        output: "Union[str, List[DecisionItemCreatedEventItemFunctionCallOutputParts]]"
        type: Literal["function_call_output"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ItemCustomToolCall(BaseModel):
        id: str
        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ItemCustomToolCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ItemCustomToolCallOutput(BaseModel):
        id: str
        call_id: str
        output: "Union[str, List[DecisionItemCreatedEventItemCustomToolCallOutputParts]]"
        type: Literal["custom_tool_call_output"]
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    event_id: str
    item: "DecisionItemCreatedEventItemUnion"
    type: Literal["decision.item.created"]
    client_event_id: Optional[str] = None


class DecisionItemDeletedEvent(BaseModel):
    event_id: str
    item_id: str
    type: Literal["decision.item.deleted"]
    client_event_id: Optional[str] = None


class ResponseEvent(BaseModel):
    event: Dict[str, object]
    event_id: str
    type: Literal["response.event"]
    client_event_id: Optional[str] = None
    delegation_id: Optional[str] = None


class SessionUsageUpdatedEvent(BaseModel):
    class ContextWindow(BaseModel):
        usage_ratio: float

    event_id: str
    type: Literal["session.usage.updated"]
    usage: "SessionUsage"
    client_event_id: Optional[str] = None
    context_window: Optional[ContextWindow] = None


class SessionClosedEvent(BaseModel):
    event_id: str
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    session: SessionResource
    type: Literal["session.closed"]
    usage: "SessionUsage"
    client_event_id: Optional[str] = None


class ErrorEvent(BaseModel):
    error: "Error"
    event_id: str
    type: Literal["error"]
    client_event_id: Optional[str] = None


class InfoEvent(BaseModel):
    code: str
    event_id: str
    message: str
    type: Literal["info"]
    client_event_id: Optional[str] = None


class OutputAudioDeltaEvent(BaseModel):
    delta: str
    type: Literal["session.output_audio.delta"]
    end_ms: Optional[int] = None
    start_ms: Optional[int] = None


ConnectServerEvent: TypeAlias = Annotated[
    Union[
        SessionStartedEvent,
        SessionUpdatedEvent,
        ConnectServerEventVariants.SessionResumed,
        ConnectServerEventVariants.SessionPaused,
        InputAudioMutedEvent,
        InputAudioUnmutedEvent,
        OutputAudioFixturePlayingEvent,
        OutputAudioFixturePlayedEvent,
        InstructionsAppendedEvent,
        ThinkingAppendedEvent,
        CommentaryAppendedEvent,
        InputTranscriptDeltaEvent,
        OutputTranscriptDeltaEvent,
        DelegationCreatedEvent,
        DecisionEvent,
        DecisionItemCreatedEvent,
        DecisionItemDeletedEvent,
        ResponseEvent,
        SessionUsageUpdatedEvent,
        SessionClosedEvent,
        ErrorEvent,
        InfoEvent,
        SessionInputAudioAppend,
        OutputAudioDeltaEvent,
        TransportDtmfReceived,
        TransportDtmfSend,
        TransportDtmfSent,
        TransportRinging,
        TransportAnswered,
        TransportFailed,
    ],
    PropertyInfo(discriminator="type"),
]

DecisionItemCreatedEventItemFunctionCallOutputParts: TypeAlias = Annotated[
    Union[DecisionInputText, DecisionItemCreatedEvent.ItemFunctionCallOutputOutputPartsInputImage],
    PropertyInfo(discriminator="type"),
]

DecisionItemCreatedEventItemCustomToolCallOutputParts: TypeAlias = Annotated[
    Union[DecisionInputText, DecisionItemCreatedEvent.ItemCustomToolCallOutputOutputPartsInputImage],
    PropertyInfo(discriminator="type"),
]


class DecisionStoredUserMessage(BaseModel):
    id: str
    content: "Union[str, List[DecisionStoredUserMessageContentPart]]"
    role: Literal["user"]
    type: Optional[Literal["message"]] = None


class DecisionStoredDeveloperMessage(BaseModel):
    id: str
    content: Union[str, List[DecisionInputText]]
    role: Literal["developer"]
    type: Optional[Literal["message"]] = None


class DecisionStoredSystemMessage(BaseModel):
    id: str
    content: Union[str, List[DecisionInputText]]
    role: Literal["system"]
    type: Optional[Literal["message"]] = None


class DecisionStoredAssistantMessage(BaseModel):
    id: str
    content: "Union[str, List[DecisionStoredAssistantMessageContentPart]]"
    role: Literal["assistant"]
    phase: Optional[Literal["commentary", "final_answer"]] = None
    type: Optional[Literal["message"]] = None


DecisionItemCreatedEventItemUnion: TypeAlias = Annotated[
    Union[
        DecisionStoredUserMessage,
        DecisionStoredDeveloperMessage,
        DecisionStoredSystemMessage,
        DecisionStoredAssistantMessage,
        DecisionItemCreatedEvent.ItemFunctionCall,
        DecisionItemCreatedEvent.ItemFunctionCallOutput,
        DecisionItemCreatedEvent.ItemCustomToolCall,
        DecisionItemCreatedEvent.ItemCustomToolCallOutput,
    ],
    PropertyInfo(discriminator="type"),
]

DecisionStoredAssistantMessageContentPart: TypeAlias = Annotated[
    Union[DecisionAssistantMessage.ContentPartOutputText, DecisionAssistantMessage.ContentPartRefusal],
    PropertyInfo(discriminator="type"),
]

DecisionStoredUserMessageContentPart: TypeAlias = Annotated[
    Union[
        DecisionUserMessage.ContentPartInputText,
        DecisionUserMessage.ContentPartInputImage,
        DecisionUserMessage.ContentPartInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]


class Error(BaseModel):
    code: str
    message: str
    type: str
    client_event_id: Optional[str] = None
    param: Optional[str] = None


ForkServerEvent: TypeAlias = Annotated[
    Union[
        SessionStartedEvent,
        SessionUpdatedEvent,
        InputAudioMutedEvent,
        InputAudioUnmutedEvent,
        OutputAudioFixturePlayingEvent,
        OutputAudioFixturePlayedEvent,
        InstructionsAppendedEvent,
        ThinkingAppendedEvent,
        CommentaryAppendedEvent,
        SessionInputAudioAppend,
        OutputAudioDeltaEvent,
        InputTranscriptDeltaEvent,
        OutputTranscriptDeltaEvent,
        DelegationCreatedEvent,
        DecisionEvent,
        DecisionItemCreatedEvent,
        DecisionItemDeletedEvent,
        ResponseEvent,
        SessionUsageUpdatedEvent,
        SessionClosedEvent,
        ErrorEvent,
        InfoEvent,
        TransportDtmfReceived,
        TransportDtmfSend,
        TransportDtmfSent,
        TransportRinging,
        TransportAnswered,
        TransportFailed,
    ],
    PropertyInfo(discriminator="type"),
]

ServerEvent: TypeAlias = Annotated[
    Union[
        SessionStartedEvent,
        SessionUpdatedEvent,
        InputAudioMutedEvent,
        InputAudioUnmutedEvent,
        OutputAudioFixturePlayingEvent,
        OutputAudioFixturePlayedEvent,
        InstructionsAppendedEvent,
        ThinkingAppendedEvent,
        CommentaryAppendedEvent,
        SessionInputAudioAppend,
        OutputAudioDeltaEvent,
        InputTranscriptDeltaEvent,
        OutputTranscriptDeltaEvent,
        DelegationCreatedEvent,
        DecisionEvent,
        DecisionItemCreatedEvent,
        DecisionItemDeletedEvent,
        ResponseEvent,
        SessionUsageUpdatedEvent,
        SessionClosedEvent,
        ErrorEvent,
        InfoEvent,
        TransportDtmfReceived,
        TransportDtmfSend,
        TransportDtmfSent,
        TransportRinging,
        TransportAnswered,
        TransportFailed,
    ],
    PropertyInfo(discriminator="type"),
]


class SessionUsage(BaseModel):
    seconds: float
    active_seconds: Optional[int] = None
    paused_seconds: Optional[int] = None
