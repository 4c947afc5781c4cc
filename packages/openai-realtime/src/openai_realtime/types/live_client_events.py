# Rendered from definitions/live_client_events.yaml; edit that and run `hatch run generate`.
"""Models of the `live_client_events` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo

from .live import (
    DecisionAssistantMessage,
    DecisionDeveloperMessage,
    DecisionInputText,
    DecisionSystemMessage,
    DecisionUserMessage,
    ForkSessionConfig,
    SessionConfig,
    SessionUpdateConfig,
)


class SessionStartEvent(BaseModel):
    session: SessionConfig
    type: Literal["session.start"]
    event_id: Optional[str] = None


class SessionUpdateEvent(BaseModel):
    session: SessionUpdateConfig
    type: Literal["session.update"]
    event_id: Optional[str] = None


class InputAudioAppendEvent(BaseModel):
    audio: str
    type: Literal["session.input_audio.append"]
    event_id: Optional[str] = None


class InputAudioMuteEvent(BaseModel):
    type: Literal["session.input_audio.mute"]
    event_id: Optional[str] = None


class InputAudioUnmuteEvent(BaseModel):
    type: Literal["session.input_audio.unmute"]
    event_id: Optional[str] = None


class OutputAudioFixturePlayEvent(BaseModel):
    audio: str
    type: Literal["session.output_audio.fixture.play"]
    event_id: Optional[str] = None


class InstructionsAppendEvent(BaseModel):
    content: str
    delegation_id: Optional[str] = None
    type: Literal["session.instructions.append"]
    event_id: Optional[str] = None


class ThinkingAppendEvent(BaseModel):
    content: str
    delegation_id: Optional[str] = None
    type: Literal["session.thinking.append"]
    event_id: Optional[str] = None


class CommentaryAppendEvent(BaseModel):
    content: str
    delegation_id: Optional[str] = None
    type: Literal["session.commentary.append"]
    event_id: Optional[str] = None


class DecisionCreateEvent(BaseModel):
    event_id: str
    type: Literal["decision.create"]


class DecisionItemCreateEvent(BaseModel):
    class ItemFunctionCall(BaseModel):
        arguments: str
        call_id: str
        name: str
        type: Literal["function_call"]
        id: Optional[str] = None
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ItemFunctionCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ItemFunctionCallOutput(BaseModel):
        call_id: str
        output: "Union[str, List[DecisionItemCreateEventItemFunctionCallOutputParts]]"
        type: Literal["function_call_output"]
        id: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ItemCustomToolCall(BaseModel):
        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        id: Optional[str] = None
        namespace: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    class ItemCustomToolCallOutputOutputPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ItemCustomToolCallOutput(BaseModel):
        call_id: str
        output: "Union[str, List[DecisionItemCreateEventItemCustomToolCallOutputParts]]"
        type: Literal["custom_tool_call_output"]
        id: Optional[str] = None
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None

    item: "DecisionItemCreateEventItemUnion"
    type: Literal["decision.item.create"]
    event_id: Optional[str] = None


class DecisionItemDeleteEvent(BaseModel):
    item_id: str
    type: Literal["decision.item.delete"]
    event_id: Optional[str] = None


class ResponseItemCreateEvent(BaseModel):
    item: object
    type: Literal["response.item.create"]
    event_id: Optional[str] = None


class ResponseCreateEvent(BaseModel):
    type: Literal["response.create"]
    event_id: Optional[str] = None


class SessionCloseEvent(BaseModel):
    type: Literal["session.close"]
    event_id: Optional[str] = None


ClientEvent: TypeAlias = Annotated[
    Union[
        SessionStartEvent,
        SessionUpdateEvent,
        InputAudioAppendEvent,
        InputAudioMuteEvent,
        InputAudioUnmuteEvent,
        OutputAudioFixturePlayEvent,
        InstructionsAppendEvent,
        ThinkingAppendEvent,
        CommentaryAppendEvent,
        DecisionCreateEvent,
        DecisionItemCreateEvent,
        DecisionItemDeleteEvent,
        ResponseItemCreateEvent,
        ResponseCreateEvent,
        SessionCloseEvent,
    ],
    PropertyInfo(discriminator="type"),
]


class ConnectClientEventVariants:
    """The models that `ConnectClientEvent` consists of."""

    class TransportDtmfSend(BaseModel):
        event: str
        type: Literal["transport.dtmf.send"]
        event_id: Optional[str] = None


ConnectClientEvent: TypeAlias = Annotated[
    Union[
        SessionUpdateEvent,
        InputAudioMuteEvent,
        InputAudioUnmuteEvent,
        OutputAudioFixturePlayEvent,
        ConnectClientEventVariants.TransportDtmfSend,
        InstructionsAppendEvent,
        ThinkingAppendEvent,
        CommentaryAppendEvent,
        DecisionCreateEvent,
        DecisionItemCreateEvent,
        DecisionItemDeleteEvent,
        ResponseItemCreateEvent,
        ResponseCreateEvent,
        SessionCloseEvent,
    ],
    PropertyInfo(discriminator="type"),
]

DecisionItemCreateEventItemFunctionCallOutputParts: TypeAlias = Annotated[
    Union[DecisionInputText, DecisionItemCreateEvent.ItemFunctionCallOutputOutputPartsInputImage],
    PropertyInfo(discriminator="type"),
]

DecisionItemCreateEventItemCustomToolCallOutputParts: TypeAlias = Annotated[
    Union[DecisionInputText, DecisionItemCreateEvent.ItemCustomToolCallOutputOutputPartsInputImage],
    PropertyInfo(discriminator="type"),
]

DecisionItemCreateEventItemUnion: TypeAlias = Annotated[
    Union[
        DecisionUserMessage,
        DecisionDeveloperMessage,
        DecisionSystemMessage,
        DecisionAssistantMessage,
        DecisionItemCreateEvent.ItemFunctionCall,
        DecisionItemCreateEvent.ItemFunctionCallOutput,
        DecisionItemCreateEvent.ItemCustomToolCall,
        DecisionItemCreateEvent.ItemCustomToolCallOutput,
    ],
    PropertyInfo(discriminator="type"),
]


class ForkSessionStartEvent(BaseModel):
    session: ForkSessionConfig
    type: Literal["session.start"]
    event_id: Optional[str] = None


ForkClientEvent: TypeAlias = Annotated[
    Union[
        ForkSessionStartEvent,
        SessionUpdateEvent,
        InputAudioAppendEvent,
        InputAudioMuteEvent,
        InputAudioUnmuteEvent,
        OutputAudioFixturePlayEvent,
        InstructionsAppendEvent,
        ThinkingAppendEvent,
        CommentaryAppendEvent,
        DecisionCreateEvent,
        DecisionItemCreateEvent,
        DecisionItemDeleteEvent,
        ResponseItemCreateEvent,
        ResponseCreateEvent,
        SessionCloseEvent,
    ],
    PropertyInfo(discriminator="type"),
]
