# Rendered from definitions/live_client_events.yaml; edit that and run `hatch run generate`.
"""Parameters of the `live_client_events` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Iterable, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from .live_params import (
    DecisionAssistantMessageParam,
    DecisionDeveloperMessageParam,
    DecisionInputTextParam,
    DecisionSystemMessageParam,
    DecisionUserMessageParam,
    ForkSessionConfigParam,
    SessionConfigParam,
    SessionUpdateConfigParam,
)


class SessionStartEventParam(TypedDict, total=False):
    session: Required[SessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: Optional[str]


class SessionUpdateEventParam(TypedDict, total=False):
    session: Required[SessionUpdateConfigParam]
    type: Required[Literal["session.update"]]
    event_id: Optional[str]


class InputAudioAppendEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.input_audio.append"]]
    event_id: Optional[str]


class InputAudioMuteEventParam(TypedDict, total=False):
    type: Required[Literal["session.input_audio.mute"]]
    event_id: Optional[str]


class InputAudioUnmuteEventParam(TypedDict, total=False):
    type: Required[Literal["session.input_audio.unmute"]]
    event_id: Optional[str]


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: Optional[str]


class InstructionsAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[Optional[str]]
    type: Required[Literal["session.instructions.append"]]
    event_id: Optional[str]


class ThinkingAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[Optional[str]]
    type: Required[Literal["session.thinking.append"]]
    event_id: Optional[str]


class CommentaryAppendEventParam(TypedDict, total=False):
    content: Required[str]
    delegation_id: Required[Optional[str]]
    type: Required[Literal["session.commentary.append"]]
    event_id: Optional[str]


class DecisionCreateEventParam(TypedDict, total=False):
    event_id: Required[str]
    type: Required[Literal["decision.create"]]


class DecisionItemCreateEventParam(TypedDict, total=False):
    item: Required[DecisionItemCreateEventParamItemUnion]
    type: Required[Literal["decision.item.create"]]
    event_id: Optional[str]


class DecisionItemDeleteEventParam(TypedDict, total=False):
    item_id: Required[str]
    type: Required[Literal["decision.item.delete"]]
    event_id: Optional[str]


class ResponseItemCreateEventParam(TypedDict, total=False):
    item: Required[object]
    type: Required[Literal["response.item.create"]]
    event_id: Optional[str]


class ResponseCreateEventParam(TypedDict, total=False):
    type: Required[Literal["response.create"]]
    event_id: Optional[str]


class SessionCloseEventParam(TypedDict, total=False):
    type: Required[Literal["session.close"]]
    event_id: Optional[str]


ClientEventParam: TypeAlias = Union[
    SessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]


class ConnectClientEventParamTransportDtmfSend(TypedDict, total=False):
    event: Required[str]
    type: Required[Literal["transport.dtmf.send"]]
    event_id: Optional[str]


ConnectClientEventParam: TypeAlias = Union[
    SessionUpdateEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    ConnectClientEventParamTransportDtmfSend,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]


class DecisionItemCreateEventParamItemFunctionCall(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    name: Required[str]
    type: Required[Literal["function_call"]]
    id: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class CallOutputPartsInputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]


class DecisionItemCreateEventParamItemFunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[CallOutputPartsParam]]]
    type: Required[Literal["function_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class DecisionItemCreateEventParamItemCustomToolCall(TypedDict, total=False):
    call_id: Required[str]
    input: Required[str]
    name: Required[str]
    type: Required[Literal["custom_tool_call"]]
    id: Optional[str]
    namespace: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


class DecisionItemCreateEventParamItemCustomToolCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Union[str, Iterable[CallOutputPartsParam]]]
    type: Required[Literal["custom_tool_call_output"]]
    id: Optional[str]
    status: Optional[Literal["in_progress", "completed", "incomplete"]]


CallOutputPartsParam: TypeAlias = Union[DecisionInputTextParam, CallOutputPartsInputImageParam]

DecisionItemCreateEventParamItemUnion: TypeAlias = Union[
    DecisionUserMessageParam,
    DecisionDeveloperMessageParam,
    DecisionSystemMessageParam,
    DecisionAssistantMessageParam,
    DecisionItemCreateEventParamItemFunctionCall,
    DecisionItemCreateEventParamItemFunctionCallOutput,
    DecisionItemCreateEventParamItemCustomToolCall,
    DecisionItemCreateEventParamItemCustomToolCallOutput,
]


class ForkSessionStartEventParam(TypedDict, total=False):
    session: Required[ForkSessionConfigParam]
    type: Required[Literal["session.start"]]
    event_id: Optional[str]


ForkClientEventParam: TypeAlias = Union[
    ForkSessionStartEventParam,
    SessionUpdateEventParam,
    InputAudioAppendEventParam,
    InputAudioMuteEventParam,
    InputAudioUnmuteEventParam,
    OutputAudioFixturePlayEventParam,
    InstructionsAppendEventParam,
    ThinkingAppendEventParam,
    CommentaryAppendEventParam,
    DecisionCreateEventParam,
    DecisionItemCreateEventParam,
    DecisionItemDeleteEventParam,
    ResponseItemCreateEventParam,
    ResponseCreateEventParam,
    SessionCloseEventParam,
]
