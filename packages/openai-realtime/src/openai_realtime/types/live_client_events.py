# Rendered from definitions/live_client_events.yaml; edit that and run `hatch run generate`.
"""Models of the `live_client_events` area of the API."""

from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types

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
    """Starts the session; the first event of its own WebSocket, before you wait for `session.started`."""

    session: SessionConfig
    """What the session begins with."""
    type: Literal["session.start"]
    """Always `session.start`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class SessionUpdateEvent(BaseModel):
    """Changes the delegation or the triggers of a running session; answered by `session.updated`."""

    session: SessionUpdateConfig
    """What changes; the rest stays as it is, and the kind of delegation has to."""
    type: Literal["session.update"]
    """Always `session.update`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class InputAudioAppendEvent(BaseModel):
    """Sends sound of the user, over the own WebSocket of a session only; the server does not answer."""

    audio: str
    """The sound in base64, in the format that the session was started with and without the header of a file."""
    type: Literal["session.input_audio.append"]
    """Always `session.input_audio.append`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class InputAudioMuteEvent(BaseModel):
    """Keeps the model from hearing the user; answered by `session.input_audio.muted`."""

    type: Literal["session.input_audio.mute"]
    """Always `session.input_audio.mute`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class InputAudioUnmuteEvent(BaseModel):
    """Lets the model hear the user again; answered by `session.input_audio.unmuted`."""

    type: Literal["session.input_audio.unmute"]
    """Always `session.input_audio.unmute`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class OutputAudioFixturePlayEvent(BaseModel):
    """Plays up to 30 seconds of recorded audio in place of the model, which meanwhile hears nothing; one at a time."""

    audio: str
    """The sound in base64: PCM in one channel, 16 bits, little-endian, 24 kHz, without the header of a file and
    whatever the format of the session.
    """
    type: Literal["session.output_audio.fixture.play"]
    """Always `session.output_audio.fixture.play`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class InstructionsAppendEvent(BaseModel):
    """Gives the model further instructions, which last and also reach delegated work; rejected while recorded audio
    plays.
    """

    content: str
    """The instructions as one text, in 500 tokens at most."""
    delegation_id: Optional[str] = None
    """The delegation of your application that it belongs to, from `session.delegation.created`; `null` for none, and
    always with Responses.
    """
    type: Literal["session.instructions.append"]
    """Always `session.instructions.append`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class ThinkingAppendEvent(BaseModel):
    """Tells the model something to keep in mind without saying it; rejected while recorded audio plays."""

    content: str
    """The thoughts or the progress, in 500 tokens at most; they may show in later speech, so no place for secrets."""
    delegation_id: Optional[str] = None
    """The delegation of your application that it belongs to, from `session.delegation.created`; `null` for none, and
    always with Responses.
    """
    type: Literal["session.thinking.append"]
    """Always `session.thinking.append`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class CommentaryAppendEvent(BaseModel):
    """Tells the model something that it may say to the user; rejected while recorded audio plays."""

    content: str
    """What the model may say, in 500 tokens at most; for what it should only know there is
    `session.thinking.append`.
    """
    delegation_id: Optional[str] = None
    """The delegation of your application that it belongs to, from `session.delegation.created`; `null` for none, and
    always with Responses.
    """
    type: Literal["session.commentary.append"]
    """Always `session.commentary.append`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class DecisionCreateEvent(BaseModel):
    """Asks the questions of the session now, about the conversation and the items for decisions."""

    event_id: str
    """An id of your own, which the session must not have seen before."""
    type: Literal["decision.create"]
    """Always `decision.create`; tells it from other events."""


class DecisionItemCreateEvent(BaseModel):
    """Adds an item to what decisions are about; neither asks anything nor reaches the speaking model."""

    class ItemFunctionCall(BaseModel):
        """A call of a function that decisions take into account."""

        arguments: str
        """The arguments of the call, as a JSON text."""
        call_id: str
        """The id of the call, which its output repeats."""
        name: str
        """The name of the called function."""
        type: Literal["function_call"]
        """Always `function_call`; tells it from other items."""
        id: Optional[str] = None
        """The id of the item among those for decisions."""
        namespace: Optional[str] = None
        """The group of tools to which the called one belongs."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far the item has come: `in_progress`, `completed` or `incomplete`."""

    class ItemFunctionCallOutputOutputPartsInputImage(BaseModel):
        """An image in the output of a call."""

        image_url: str
        """Where the image is: a public address, or a `data:` URL that holds it in base64."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other parts."""
        detail: Optional[Literal["low", "high", "auto", "original"]] = None
        """How closely the model looks at the image: `low`, `high`, `original`, or `auto` (the default)."""

    class ItemFunctionCallOutput(BaseModel):
        """What a function returned, as an item for decisions."""

        call_id: str
        """The id of the call that this is the output of."""
        output: "Union[str, List[DecisionItemCreateEventItemFunctionCallOutputParts]]"
        """The output as a text, or as parts of text and images."""
        type: Literal["function_call_output"]
        """Always `function_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of the item among those for decisions."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far the item has come: `in_progress`, `completed` or `incomplete`."""

    class ItemCustomToolCall(BaseModel):
        """A call of a custom tool that decisions take into account."""

        call_id: str
        """The id of the call, which its output repeats."""
        input: str
        """The text that the tool was called with."""
        name: str
        """The name of the called tool."""
        type: Literal["custom_tool_call"]
        """Always `custom_tool_call`; tells it from other items."""
        id: Optional[str] = None
        """The id of the item among those for decisions."""
        namespace: Optional[str] = None
        """The group of tools to which the called one belongs."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far the item has come: `in_progress`, `completed` or `incomplete`."""

    class ItemCustomToolCallOutputOutputPartsInputImage(BaseModel):
        """An image in the output of a call."""

        image_url: str
        """Where the image is: a public address, or a `data:` URL that holds it in base64."""
        type: Literal["input_image"]
        """Always `input_image`; tells it from other parts."""
        detail: Optional[Literal["low", "high", "auto", "original"]] = None
        """How closely the model looks at the image: `low`, `high`, `original`, or `auto` (the default)."""

    class ItemCustomToolCallOutput(BaseModel):
        """What a custom tool returned, as an item for decisions."""

        call_id: str
        """The id of the call that this is the output of."""
        output: "Union[str, List[DecisionItemCreateEventItemCustomToolCallOutputParts]]"
        """The output as a text, or as parts of text and images."""
        type: Literal["custom_tool_call_output"]
        """Always `custom_tool_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of the item among those for decisions."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far the item has come: `in_progress`, `completed` or `incomplete`."""

    item: "DecisionItemCreateEventItemUnion"
    """The item: a message, a call, or the output of a call."""
    type: Literal["decision.item.create"]
    """Always `decision.item.create`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class DecisionItemDeleteEvent(BaseModel):
    """Takes an item out of what decisions are about; neither asks anything nor reaches the speaking model."""

    item_id: str
    """The id that the item has."""
    type: Literal["decision.item.delete"]
    """Always `decision.item.delete`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class ResponseItemCreateEvent(BaseModel):
    """Adds an item for the model that does the delegated work, without asking for a response; needs delegation to
    Responses.
    """

    item: object
    """The item, such as a message of the user or the output of a function."""
    type: Literal["response.item.create"]
    """Always `response.item.create`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class ResponseCreateEvent(BaseModel):
    """Asks the model that does the delegated work for a response."""

    type: Literal["response.create"]
    """Always `response.create`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


class SessionCloseEvent(BaseModel):
    """Ends the session; `session.closed` follows with the reason and what is billed."""

    type: Literal["session.close"]
    """Always `session.close`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


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
"""An event to send to a session over its own WebSocket."""


class ConnectClientEventVariants:
    """The models that `ConnectClientEvent` consists of."""

    class TransportDtmfSend(BaseModel):
        """Presses one key of the phone in a SIP call; each key needs an event of its own."""

        event: str
        """The key: `0` to `9`, `A` to `D`, `*` or `#`."""
        type: Literal["transport.dtmf.send"]
        """Always `transport.dtmf.send`; tells it from other events."""
        event_id: Optional[str] = None
        """An id of your own, which events of the server repeat as `client_event_id`."""


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
"""An event to send to a session over a sideband connection."""

DecisionItemCreateEventItemFunctionCallOutputParts: TypeAlias = Annotated[
    Union[DecisionInputText, DecisionItemCreateEvent.ItemFunctionCallOutputOutputPartsInputImage],
    PropertyInfo(discriminator="type"),
]
"""One part of the output of a call: text or an image."""

DecisionItemCreateEventItemCustomToolCallOutputParts: TypeAlias = Annotated[
    Union[DecisionInputText, DecisionItemCreateEvent.ItemCustomToolCallOutputOutputPartsInputImage],
    PropertyInfo(discriminator="type"),
]
"""One part of the output of a call: text or an image."""

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
"""An item to add for decisions: a message, a call, or the output of a call."""


class ForkSessionStartEvent(BaseModel):
    """Starts a forked session, once its WebSocket is open."""

    session: ForkSessionConfig
    """What is different from the stored session; an empty object for nothing."""
    type: Literal["session.start"]
    """Always `session.start`; tells it from other events."""
    event_id: Optional[str] = None
    """An id of your own, which events of the server repeat as `client_event_id`."""


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
"""An event to send to a forked session over its own WebSocket."""

public_types(
    globals(),
    {
        "live.commentary_append_event": "CommentaryAppendEvent",
        "live.connect_client_event": "TransportDtmfSend=ConnectClientEventVariants.TransportDtmfSend",
        "live.decision_create_event": "DecisionCreateEvent",
        "live.decision_item_create_event": (
            "DecisionItemCreateEvent ItemFunctionCall=DecisionItemCreateEvent.ItemFunctionCall "
            "ItemFunctionCallOutputOutputPartsInputImage=DecisionItemCreateEvent.ItemFunctionCallOutputOutputPartsInputImage "  # noqa: E501
            "ItemFunctionCallOutput=DecisionItemCreateEvent.ItemFunctionCallOutput "
            "ItemCustomToolCall=DecisionItemCreateEvent.ItemCustomToolCall "
            "ItemCustomToolCallOutputOutputPartsInputImage=DecisionItemCreateEvent.ItemCustomToolCallOutputOutputPartsInputImage "  # noqa: E501
            "ItemCustomToolCallOutput=DecisionItemCreateEvent.ItemCustomToolCallOutput"
        ),
        "live.decision_item_delete_event": "DecisionItemDeleteEvent",
        "live.fork_session_start_event": "ForkSessionStartEvent",
        "live.input_audio_append_event": "InputAudioAppendEvent",
        "live.input_audio_mute_event": "InputAudioMuteEvent",
        "live.input_audio_unmute_event": "InputAudioUnmuteEvent",
        "live.instructions_append_event": "InstructionsAppendEvent",
        "live.output_audio_fixture_play_event": "OutputAudioFixturePlayEvent",
        "live.response_create_event": "ResponseCreateEvent",
        "live.response_item_create_event": "ResponseItemCreateEvent",
        "live.session_close_event": "SessionCloseEvent",
        "live.session_start_event": "SessionStartEvent",
        "live.session_update_event": "SessionUpdateEvent",
        "live.thinking_append_event": "ThinkingAppendEvent",
    },
)
