# Rendered from definitions/live_client_events.yaml; edit that and run `hatch run generate`.
"""Parameters of the `live_client_events` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.sequences import Iterable

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
    """Starts the session; the first event of its own WebSocket, before you wait for `session.started`."""

    session: Required[SessionConfigParam]
    """What the session begins with."""
    type: Required[Literal["session.start"]]
    """Always `session.start`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class SessionUpdateEventParam(TypedDict, total=False):
    """Changes the delegation or the triggers of a running session; answered by `session.updated`."""

    session: Required[SessionUpdateConfigParam]
    """What changes; the rest stays as it is, and the kind of delegation has to."""
    type: Required[Literal["session.update"]]
    """Always `session.update`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class InputAudioAppendEventParam(TypedDict, total=False):
    """Sends sound of the user, over the own WebSocket of a session only; the server does not answer."""

    audio: Required[str]
    """The sound in base64, in the format that the session was started with and without the header of a file."""
    type: Required[Literal["session.input_audio.append"]]
    """Always `session.input_audio.append`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class InputAudioMuteEventParam(TypedDict, total=False):
    """Keeps the model from hearing the user; answered by `session.input_audio.muted`."""

    type: Required[Literal["session.input_audio.mute"]]
    """Always `session.input_audio.mute`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class InputAudioUnmuteEventParam(TypedDict, total=False):
    """Lets the model hear the user again; answered by `session.input_audio.unmuted`."""

    type: Required[Literal["session.input_audio.unmute"]]
    """Always `session.input_audio.unmute`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    """Plays up to 30 seconds of recorded audio in place of the model, which meanwhile hears nothing; one at a time."""

    audio: Required[str]
    """The sound in base64: PCM in one channel, 16 bits, little-endian, 24 kHz, without the header of a file and
    whatever the format of the session.
    """
    type: Required[Literal["session.output_audio.fixture.play"]]
    """Always `session.output_audio.fixture.play`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class InstructionsAppendEventParam(TypedDict, total=False):
    """Gives the model further instructions, which last and also reach delegated work; rejected while recorded audio
    plays.
    """

    content: Required[str]
    """The instructions as one text, in 500 tokens at most."""
    delegation_id: Required[Optional[str]]
    """The delegation of your application that it belongs to, from `session.delegation.created`; `null` for none, and
    always with Responses.
    """
    type: Required[Literal["session.instructions.append"]]
    """Always `session.instructions.append`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class ThinkingAppendEventParam(TypedDict, total=False):
    """Tells the model something to keep in mind without saying it; rejected while recorded audio plays."""

    content: Required[str]
    """The thoughts or the progress, in 500 tokens at most; they may show in later speech, so no place for secrets."""
    delegation_id: Required[Optional[str]]
    """The delegation of your application that it belongs to, from `session.delegation.created`; `null` for none, and
    always with Responses.
    """
    type: Required[Literal["session.thinking.append"]]
    """Always `session.thinking.append`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class CommentaryAppendEventParam(TypedDict, total=False):
    """Tells the model something that it may say to the user; rejected while recorded audio plays."""

    content: Required[str]
    """What the model may say, in 500 tokens at most; for what it should only know there is
    `session.thinking.append`.
    """
    delegation_id: Required[Optional[str]]
    """The delegation of your application that it belongs to, from `session.delegation.created`; `null` for none, and
    always with Responses.
    """
    type: Required[Literal["session.commentary.append"]]
    """Always `session.commentary.append`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class DecisionCreateEventParam(TypedDict, total=False):
    """Asks the questions of the session now, about the conversation and the items for decisions."""

    event_id: Required[str]
    """An id of your own, which the session must not have seen before."""
    type: Required[Literal["decision.create"]]
    """Always `decision.create`; tells it from other events."""


class DecisionItemCreateEventParam(TypedDict, total=False):
    """Adds an item to what decisions are about; neither asks anything nor reaches the speaking model."""

    item: Required[DecisionItemCreateEventParamItemUnion]
    """The item: a message, a call, or the output of a call."""
    type: Required[Literal["decision.item.create"]]
    """Always `decision.item.create`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class DecisionItemDeleteEventParam(TypedDict, total=False):
    """Takes an item out of what decisions are about; neither asks anything nor reaches the speaking model."""

    item_id: Required[str]
    """The id that the item has."""
    type: Required[Literal["decision.item.delete"]]
    """Always `decision.item.delete`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class ResponseItemCreateEventParam(TypedDict, total=False):
    """Adds an item for the model that does the delegated work, without asking for a response; needs delegation to
    Responses.
    """

    item: Required[object]
    """The item, such as a message of the user or the output of a function."""
    type: Required[Literal["response.item.create"]]
    """Always `response.item.create`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class ResponseCreateEventParam(TypedDict, total=False):
    """Asks the model that does the delegated work for a response."""

    type: Required[Literal["response.create"]]
    """Always `response.create`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


class SessionCloseEventParam(TypedDict, total=False):
    """Ends the session; `session.closed` follows with the reason and what is billed."""

    type: Required[Literal["session.close"]]
    """Always `session.close`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


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
"""An event to send to a session over its own WebSocket."""


class ConnectClientEventParamTransportDtmfSend(TypedDict, total=False):
    """Presses one key of the phone in a SIP call; each key needs an event of its own."""

    event: Required[str]
    """The key: `0` to `9`, `A` to `D`, `*` or `#`."""
    type: Required[Literal["transport.dtmf.send"]]
    """Always `transport.dtmf.send`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


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
"""An event to send to a session over a sideband connection."""


class DecisionItemCreateEventParamItemFunctionCall(TypedDict, total=False):
    """A call of a function that decisions take into account."""

    arguments: Required[str]
    """The arguments of the call, as a JSON text."""
    call_id: Required[str]
    """The id of the call, which its output repeats."""
    name: Required[str]
    """The name of the called function."""
    type: Required[Literal["function_call"]]
    """Always `function_call`; tells it from other items."""
    id: Optional[str]
    """The id of the item among those for decisions."""
    namespace: Optional[str]
    """The group of tools to which the called one belongs."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has come: `in_progress`, `completed` or `incomplete`."""


class CallOutputPartsInputImageParam(TypedDict, total=False):
    """An image in the output of a call."""

    image_url: Required[str]
    """Where the image is: a public address, or a `data:` URL that holds it in base64."""
    type: Required[Literal["input_image"]]
    """Always `input_image`; tells it from other parts."""
    detail: Optional[Literal["low", "high", "auto", "original"]]
    """How closely the model looks at the image: `low`, `high`, `original`, or `auto` (the default)."""


class DecisionItemCreateEventParamItemFunctionCallOutput(TypedDict, total=False):
    """What a function returned, as an item for decisions."""

    call_id: Required[str]
    """The id of the call that this is the output of."""
    output: Required[Union[str, Iterable[CallOutputPartsParam]]]
    """The output as a text, or as parts of text and images."""
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item among those for decisions."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has come: `in_progress`, `completed` or `incomplete`."""


class DecisionItemCreateEventParamItemCustomToolCall(TypedDict, total=False):
    """A call of a custom tool that decisions take into account."""

    call_id: Required[str]
    """The id of the call, which its output repeats."""
    input: Required[str]
    """The text that the tool was called with."""
    name: Required[str]
    """The name of the called tool."""
    type: Required[Literal["custom_tool_call"]]
    """Always `custom_tool_call`; tells it from other items."""
    id: Optional[str]
    """The id of the item among those for decisions."""
    namespace: Optional[str]
    """The group of tools to which the called one belongs."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has come: `in_progress`, `completed` or `incomplete`."""


class DecisionItemCreateEventParamItemCustomToolCallOutput(TypedDict, total=False):
    """What a custom tool returned, as an item for decisions."""

    call_id: Required[str]
    """The id of the call that this is the output of."""
    output: Required[Union[str, Iterable[CallOutputPartsParam]]]
    """The output as a text, or as parts of text and images."""
    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item among those for decisions."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item has come: `in_progress`, `completed` or `incomplete`."""


CallOutputPartsParam: TypeAlias = Union[DecisionInputTextParam, CallOutputPartsInputImageParam]
"""One part of the output of a call: text or an image."""

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
"""An item to add for decisions: a message, a call, or the output of a call."""


class ForkSessionStartEventParam(TypedDict, total=False):
    """Starts a forked session, once its WebSocket is open."""

    session: Required[ForkSessionConfigParam]
    """What is different from the stored session; an empty object for nothing."""
    type: Required[Literal["session.start"]]
    """Always `session.start`; tells it from other events."""
    event_id: Optional[str]
    """An id of your own, which events of the server repeat as `client_event_id`."""


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
"""An event to send to a forked session over its own WebSocket."""

public_types(
    globals(),
    {
        "live.commentary_append_event_param": "CommentaryAppendEventParam",
        "live.connect_client_event_param": "TransportDtmfSend=ConnectClientEventParamTransportDtmfSend",
        "live.decision_create_event_param": "DecisionCreateEventParam",
        "live.decision_item_create_event_param": (
            "ItemFunctionCall=DecisionItemCreateEventParamItemFunctionCall "
            "ItemFunctionCallOutputOutputPartsInputImage=CallOutputPartsInputImageParam "
            "ItemFunctionCallOutput=DecisionItemCreateEventParamItemFunctionCallOutput "
            "ItemCustomToolCall=DecisionItemCreateEventParamItemCustomToolCall "
            "ItemCustomToolCallOutput=DecisionItemCreateEventParamItemCustomToolCallOutput "
            "DecisionItemCreateEventParam"
        ),
        "live.decision_item_delete_event_param": "DecisionItemDeleteEventParam",
        "live.fork_session_start_event_param": "ForkSessionStartEventParam",
        "live.input_audio_append_event_param": "InputAudioAppendEventParam",
        "live.input_audio_mute_event_param": "InputAudioMuteEventParam",
        "live.input_audio_unmute_event_param": "InputAudioUnmuteEventParam",
        "live.instructions_append_event_param": "InstructionsAppendEventParam",
        "live.output_audio_fixture_play_event_param": "OutputAudioFixturePlayEventParam",
        "live.response_create_event_param": "ResponseCreateEventParam",
        "live.response_item_create_event_param": "ResponseItemCreateEventParam",
        "live.session_close_event_param": "SessionCloseEventParam",
        "live.session_start_event_param": "SessionStartEventParam",
        "live.session_update_event_param": "SessionUpdateEventParam",
        "live.thinking_append_event_param": "ThinkingAppendEventParam",
    },
)
