# Rendered from definitions/live_events.yaml; edit that and run `hatch run generate`.
"""Models of the `live_events` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import Decision

from .live import DecisionAssistantMessage, DecisionInputText, DecisionUserMessage, SessionResource


class CommentaryAppendedEvent(BaseModel):
    """The session has taken in your commentary, though the model may word it differently or not have said it yet."""

    end_ms: int
    """Where the commentary ends, in milliseconds since the session started; can be the same as `start_ms`."""
    event_id: str
    """The id of this event of the server."""
    start_ms: int
    """Where the commentary was put in, in milliseconds since the session started."""
    type: Literal["session.commentary.appended"]
    """Always `session.commentary.appended`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class SessionInputAudioAppend(BaseModel):
    """Sound of the user as it came in, copied to a sideband connection even while the model does not hear it."""

    audio: str
    """The sound in base64: PCM in one channel, 16 bits, little-endian, 24 kHz."""
    type: Literal["session.input_audio.append"]
    """Always `session.input_audio.append`; tells it from other events."""


class TransportDtmfReceived(BaseModel):
    """The caller pressed a key of the phone; only sideband connections hear of it."""

    event: str
    """The key: `0` to `9`, `A` to `D`, `*` or `#`."""
    event_id: str
    """The id of this event of the server."""
    type: Literal["transport.dtmf.received"]
    """Always `transport.dtmf.received`; tells it from other events."""


class TransportDtmfSend(BaseModel):
    """A key of the phone was sent to the call, as older servers report it; newer ones send `transport.dtmf.sent`."""

    event: str
    """The key: `0` to `9`, `A` to `D`, `*` or `#`."""
    event_id: str
    """The id of this event of the server."""
    type: Literal["transport.dtmf.send"]
    """Always `transport.dtmf.send`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class TransportDtmfSent(BaseModel):
    """A key of the phone was sent to the call; only sideband connections hear of it."""

    event: str
    """The key: `0` to `9`, `A` to `D`, `*` or `#`."""
    event_id: str
    """The id of this event of the server."""
    type: Literal["transport.dtmf.sent"]
    """Always `transport.dtmf.sent`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class TransportRinging(BaseModel):
    """The phone that is called rings or plays a tone; only sideband connections hear of it."""

    event_id: str
    """The id of this event of the server."""
    session_id: str
    """The id of the session whose call this is."""
    type: Literal["transport.ringing"]
    """Always `transport.ringing`; tells it from other events."""


class TransportAnswered(BaseModel):
    """The phone that is called was picked up and sound flows; only sideband connections hear of it."""

    event_id: str
    """The id of this event of the server."""
    session_id: str
    """The id of the session whose call this is."""
    type: Literal["transport.answered"]
    """Always `transport.answered`; tells it from other events."""


class TransportFailedError(BaseModel):
    """Why a call could not be set up."""

    code: str
    """The code of the failure, for programs."""
    message: str
    """What went wrong, for people."""
    type: Literal["call_error"]
    """Always `call_error`, the kind of error."""
    param: Optional[str] = None
    """The parameter at fault; empty when there is none."""


class TransportFailed(BaseModel):
    """A call could not be set up; only sideband connections hear of it."""

    error: TransportFailedError
    """Why the call could not be set up."""
    event_id: str
    """The id of this event of the server."""
    session_id: str
    """The id of the session whose call this is."""
    type: Literal["transport.failed"]
    """Always `transport.failed`; tells it from other events."""


class ConnectServerEventVariants:
    """The models that `ConnectServerEvent` consists of."""

    class SessionResumed(BaseModel):
        """Someone spoke, and a paused WebRTC session listens again."""

        event_id: str
        """The id of this event of the server."""
        type: Literal["session.resumed"]
        """Always `session.resumed`; tells it from other events."""
        client_event_id: Optional[str] = None
        """The `event_id` of the event of yours that this one answers, if you gave one."""

    class SessionPaused(BaseModel):
        """A WebRTC session was silent for too long and pauses; its connections and its id remain."""

        event_id: str
        """The id of this event of the server."""
        type: Literal["session.paused"]
        """Always `session.paused`; tells it from other events."""
        client_event_id: Optional[str] = None
        """The `event_id` of the event of yours that this one answers, if you gave one."""


class SessionStartedEvent(BaseModel):
    """The session has started."""

    event_id: str
    """The id of this event of the server."""
    session: SessionResource
    """The session with all of its settings, also those that the server chose."""
    type: Literal["session.started"]
    """Always `session.started`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class SessionUpdatedEvent(BaseModel):
    """Changes to the session were accepted."""

    event_id: str
    """The id of this event of the server."""
    session: SessionResource
    """The session with all of its settings, after the changes."""
    type: Literal["session.updated"]
    """Always `session.updated`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class InputAudioMutedEvent(BaseModel):
    """The model no longer hears the user, as you asked; sideband connections still do."""

    event_id: str
    """The id of this event of the server."""
    type: Literal["session.input_audio.muted"]
    """Always `session.input_audio.muted`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class InputAudioUnmutedEvent(BaseModel):
    """The model hears the user again, as you asked, once recorded audio that may be playing is over."""

    event_id: str
    """The id of this event of the server."""
    type: Literal["session.input_audio.unmuted"]
    """Always `session.input_audio.unmuted`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class OutputAudioFixturePlayingEvent(BaseModel):
    """The recorded audio was accepted and starts to play; the listener may hear it a little later."""

    event_id: str
    """The id of this event of the server."""
    type: Literal["session.output_audio.fixture.playing"]
    """Always `session.output_audio.fixture.playing`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class OutputAudioFixturePlayedEvent(BaseModel):
    """The recorded audio has left the server and the model goes on; the listener may hear the rest of it a little
    later.
    """

    event_id: str
    """The id of this event of the server."""
    type: Literal["session.output_audio.fixture.played"]
    """Always `session.output_audio.fixture.played`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class InstructionsAppendedEvent(BaseModel):
    """The session has taken in your instructions, though the model may not have acted on them yet."""

    end_ms: int
    """Where the instructions end, in milliseconds since the session started; can be the same as `start_ms`."""
    event_id: str
    """The id of this event of the server."""
    start_ms: int
    """Where the instructions were put in, in milliseconds since the session started."""
    type: Literal["session.instructions.appended"]
    """Always `session.instructions.appended`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class ThinkingAppendedEvent(BaseModel):
    """The session has taken in your thinking, which need not lead to speech."""

    end_ms: int
    """Where the thinking ends, in milliseconds since the session started; can be the same as `start_ms`."""
    event_id: str
    """The id of this event of the server."""
    start_ms: int
    """Where the thinking was put in, in milliseconds since the session started."""
    type: Literal["session.thinking.appended"]
    """Always `session.thinking.appended`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class InputTranscriptDeltaEvent(BaseModel):
    """A piece of what the user says, in writing; nothing marks the end of a turn or of the transcript."""

    delta: str
    """The next piece of the text; join the pieces in the order in which they arrive."""
    end_ms: int
    """Where this ends, in milliseconds since the session started."""
    event_id: str
    """The id of this event of the server."""
    start_ms: int
    """Where this begins, in milliseconds since the session started."""
    type: Literal["session.input_transcript.delta"]
    """Always `session.input_transcript.delta`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class OutputTranscriptDeltaEvent(BaseModel):
    """A piece of what the model says, in writing; nothing marks the end of a turn or of the transcript."""

    delta: str
    """The next piece of the text; join the pieces in the order in which they arrive."""
    end_ms: int
    """Where this ends, in milliseconds since the session started."""
    event_id: str
    """The id of this event of the server."""
    start_ms: int
    """Where this begins, in milliseconds since the session started."""
    type: Literal["session.output_transcript.delta"]
    """Always `session.output_transcript.delta`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class DelegationCreatedEvent(BaseModel):
    """The model delegated a task."""

    class Delegation(BaseModel):
        """A delegated task, without its text."""

        id: str
        """The id of the delegation, to answer it with and to tell its events by."""
        target: Literal["client", "responses", "decisions"]
        """Who does the work: your application (`client`), `responses` or `decisions`."""
        type: Literal["delegation"]
        """Always `delegation`, the type of this object."""
        response_id: Optional[str] = None
        """The id of the response behind it; absent when your application does it."""

    delegation: Delegation
    """Which delegation this is and who has to do the work; the task itself is not in it."""
    event_id: str
    """The id of this event of the server."""
    offset_ms: int
    """When the task was delegated, in milliseconds since the session started."""
    type: Literal["session.delegation.created"]
    """Always `session.delegation.created`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class DecisionEvent(BaseModel):
    """Questions were answered, for a delegation or because of a trigger."""

    class Event(BaseModel):
        """The event of the Decisions API that carries the answers."""

        decision: Decision
        """The answers in the order of the questions, with the model and the tokens."""
        type: Literal["decision.completed"]
        """Always `decision.completed`; tells it from other events."""

    delegation_id: Optional[str] = None
    """The id of the delegation that asked; `None` for a trigger."""
    event: Event
    """The answers, in an event of the Decisions API."""
    event_id: str
    """The id of this event of the server."""
    source_event_id: Optional[str] = None
    """The id of the piece of transcript that set the trigger off; `None` for a delegation."""
    source_event_type: Union[Literal["session.input_transcript.delta", "session.output_transcript.delta"], None] = None
    """Whose words set the trigger off: the user's (`session.input_transcript.delta`) or the model's
    (`session.output_transcript.delta`); `None` for a delegation.
    """
    trigger_id: Optional[str] = None
    """The id that the server gave this use of the trigger; `None` for a delegation."""
    type: Literal["decision.event"]
    """Always `decision.event`; tells it from other events."""


class DecisionItemCreatedEvent(BaseModel):
    """An item was added to what decisions are about."""

    class ItemFunctionCall(BaseModel):
        """A call of a function that decisions take into account."""

        id: str
        """The id by which the item can be deleted."""
        arguments: str
        """The arguments of the call, as a JSON text."""
        call_id: str
        """The id of the call, which its output repeats."""
        name: str
        """The name of the called function."""
        type: Literal["function_call"]
        """Always `function_call`; tells it from other items."""
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

        id: str
        """The id by which the item can be deleted."""
        call_id: str
        """The id of the call that this is the output of."""
        output: "Union[str, List[DecisionItemCreatedEventItemFunctionCallOutputParts]]"
        """The output as a text, or as parts of text and images."""
        type: Literal["function_call_output"]
        """Always `function_call_output`; tells it from other items."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far the item has come: `in_progress`, `completed` or `incomplete`."""

    class ItemCustomToolCall(BaseModel):
        """A call of a custom tool that decisions take into account."""

        id: str
        """The id by which the item can be deleted."""
        call_id: str
        """The id of the call, which its output repeats."""
        input: str
        """The text that the tool was called with."""
        name: str
        """The name of the called tool."""
        type: Literal["custom_tool_call"]
        """Always `custom_tool_call`; tells it from other items."""
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

        id: str
        """The id by which the item can be deleted."""
        call_id: str
        """The id of the call that this is the output of."""
        output: "Union[str, List[DecisionItemCreatedEventItemCustomToolCallOutputParts]]"
        """The output as a text, or as parts of text and images."""
        type: Literal["custom_tool_call_output"]
        """Always `custom_tool_call_output`; tells it from other items."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far the item has come: `in_progress`, `completed` or `incomplete`."""

    event_id: str
    """The id of this event of the server."""
    item: "DecisionItemCreatedEventItemUnion"
    """The item as the session keeps it, with its id."""
    type: Literal["decision.item.created"]
    """Always `decision.item.created`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class DecisionItemDeletedEvent(BaseModel):
    """An item was taken out of what decisions are about."""

    event_id: str
    """The id of this event of the server."""
    item_id: str
    """The id that the item had."""
    type: Literal["decision.item.deleted"]
    """Always `decision.item.deleted`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class ResponseEvent(BaseModel):
    """An event of a delegated response."""

    event: Dict[str, object]
    """The event of the Responses API; its `type` says which. Snapshots in it have no input, instructions, tools or
    output, which come in events of their own.
    """
    event_id: str
    """The id of this event of the server."""
    type: Literal["response.event"]
    """Always `response.event`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""
    delegation_id: Optional[str] = None
    """The id of the delegation that the response works for; may be absent or `None` when that is unclear."""


class SessionUsageUpdatedEvent(BaseModel):
    """The time that is billed for a session so far; tokens of delegated responses come with these."""

    class ContextWindow(BaseModel):
        """How full the context window of a session is."""

        usage_ratio: float
        """The tokens in use divided by those that fit in; falls when the conversation is compacted, and lags a
        little behind.
        """

    event_id: str
    """The id of this event of the server."""
    type: Literal["session.usage.updated"]
    """Always `session.usage.updated`; tells it from other events."""
    usage: "SessionUsage"
    """The time that is billed from the start until now."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""
    context_window: Optional[ContextWindow] = None
    """How full the context window is; absent when its size is unknown."""


class SessionClosedEvent(BaseModel):
    """The session has ended properly; a connection that closes without this event leaves that open."""

    event_id: str
    """The id of this event of the server."""
    reason: Literal["close_requested", "expired", "content", "remote_hangup", "connection_lost"]
    """Why it ended: you asked for it (`close_requested`), its time was up (`expired`), a safety filter stepped in
    (`content`), the other side hung up (`remote_hangup`), or a connection broke (`connection_lost`).
    """
    session: SessionResource
    """The session as it was at the end."""
    type: Literal["session.closed"]
    """Always `session.closed`; tells it from other events."""
    usage: "SessionUsage"
    """The time that is billed for the whole session."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class ErrorEvent(BaseModel):
    """Something went wrong in the session, such as an event of yours that it could not take."""

    error: "Error"
    """What went wrong, with the event of yours at fault where that is known."""
    event_id: str
    """The id of this event of the server."""
    type: Literal["error"]
    """Always `error`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class InfoEvent(BaseModel):
    """A notice about the session, for example which events its frontend may send and receive."""

    code: str
    """The code of the notice for programs, such as `data_channel_permissions`."""
    event_id: str
    """The id of this event of the server."""
    message: str
    """The notice in words, for people."""
    type: Literal["info"]
    """Always `info`; tells it from other events."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours that this one answers, if you gave one."""


class OutputAudioDeltaEvent(BaseModel):
    """A piece of the speech of the model, to be played in the order of arrival."""

    delta: str
    """The sound in base64: in the format of the session, but for sideband connections always PCM in one channel, 16
    bits, little-endian, 24 kHz.
    """
    type: Literal["session.output_audio.delta"]
    """Always `session.output_audio.delta`; tells it from other events."""
    end_ms: Optional[int] = None
    """Where the piece ends (exclusive), in milliseconds since the session started; for sideband connections only.
    Pieces may have gaps between them.
    """
    start_ms: Optional[int] = None
    """Where the piece begins, in milliseconds since the session started; for sideband connections only."""


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
"""An event that a sideband connection receives."""

DecisionItemCreatedEventItemFunctionCallOutputParts: TypeAlias = Annotated[
    Union[DecisionInputText, DecisionItemCreatedEvent.ItemFunctionCallOutputOutputPartsInputImage],
    PropertyInfo(discriminator="type"),
]
"""One part of the output of a call: text or an image."""

DecisionItemCreatedEventItemCustomToolCallOutputParts: TypeAlias = Annotated[
    Union[DecisionInputText, DecisionItemCreatedEvent.ItemCustomToolCallOutputOutputPartsInputImage],
    PropertyInfo(discriminator="type"),
]
"""One part of the output of a call: text or an image."""


class DecisionStoredUserMessage(BaseModel):
    """A message of the user that the session keeps for decisions."""

    id: str
    """The id by which the item can be deleted."""
    content: "Union[str, List[DecisionStoredUserMessageContentPart]]"
    """The text of the message, or its parts in order."""
    role: Literal["user"]
    """Always `user`, the author of the message."""
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


class DecisionStoredDeveloperMessage(BaseModel):
    """A message of the developer that the session keeps for decisions."""

    id: str
    """The id by which the item can be deleted."""
    content: Union[str, List[DecisionInputText]]
    """The text of the message, or its parts in order."""
    role: Literal["developer"]
    """Always `developer`, the author of the message."""
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


class DecisionStoredSystemMessage(BaseModel):
    """A message of the system that the session keeps for decisions."""

    id: str
    """The id by which the item can be deleted."""
    content: Union[str, List[DecisionInputText]]
    """The text of the message, or its parts in order."""
    role: Literal["system"]
    """Always `system`, the author of the message."""
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


class DecisionStoredAssistantMessage(BaseModel):
    """A message of the assistant that the session keeps for decisions."""

    id: str
    """The id by which the item can be deleted."""
    content: "Union[str, List[DecisionStoredAssistantMessageContentPart]]"
    """The text of the message, or its parts in order."""
    role: Literal["assistant"]
    """Always `assistant`, the author of the message."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether the message was said on the way (`commentary`) or is the answer (`final_answer`)."""
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


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
"""An item for decisions, as the session keeps it: a message, a call, or the output of a call."""

DecisionStoredAssistantMessageContentPart: TypeAlias = Annotated[
    Union[DecisionAssistantMessage.ContentPartOutputText, DecisionAssistantMessage.ContentPartRefusal],
    PropertyInfo(discriminator="type"),
]
"""One part of a message of the assistant: a text or a refusal."""

DecisionStoredUserMessageContentPart: TypeAlias = Annotated[
    Union[
        DecisionUserMessage.ContentPartInputText,
        DecisionUserMessage.ContentPartInputImage,
        DecisionUserMessage.ContentPartInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]
"""One part of a message of the user: text, an image or JSON."""


class Error(BaseModel):
    """What went wrong in a session."""

    code: str
    """The code of the error for programs, such as `unknown_parameter`."""
    message: str
    """What went wrong, for people."""
    type: str
    """The kind of error; `invalid_request_error` stands for a wrong event of yours."""
    client_event_id: Optional[str] = None
    """The `event_id` of the event of yours at fault, if you gave one."""
    param: Optional[str] = None
    """The setting at fault, such as `session.voice`, if there is one."""


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
"""An event that the connection of a forked session receives."""

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
"""An event that the connection of a session receives."""


class SessionUsage(BaseModel):
    """The time that is billed for a session, from its start until now; do not add up several of these."""

    seconds: float
    """How many whole seconds are billed; active and paused ones together, where those are given."""
    active_seconds: Optional[int] = None
    """How many of them were active, along with time that was paid for in advance and not used."""
    paused_seconds: Optional[int] = None
    """How many of them count for pauses, at the rate for these, rounded down."""


public_types(
    globals(),
    {
        "live.commentary_appended_event": "CommentaryAppendedEvent",
        "live.connect_server_event": (
            "SessionInputAudioAppend TransportDtmfReceived TransportDtmfSend TransportDtmfSent TransportRinging "
            "TransportAnswered TransportFailedError TransportFailed "
            "SessionResumed=ConnectServerEventVariants.SessionResumed "
            "SessionPaused=ConnectServerEventVariants.SessionPaused"
        ),
        "live.decision_event": "DecisionEvent Event=DecisionEvent.Event",
        "live.decision_item_created_event": (
            "DecisionItemCreatedEvent ItemFunctionCall=DecisionItemCreatedEvent.ItemFunctionCall "
            "ItemFunctionCallOutputOutputPartsInputImage=DecisionItemCreatedEvent.ItemFunctionCallOutputOutputPartsInputImage "  # noqa: E501
            "ItemFunctionCallOutput=DecisionItemCreatedEvent.ItemFunctionCallOutput "
            "ItemCustomToolCall=DecisionItemCreatedEvent.ItemCustomToolCall "
            "ItemCustomToolCallOutputOutputPartsInputImage=DecisionItemCreatedEvent.ItemCustomToolCallOutputOutputPartsInputImage "  # noqa: E501
            "ItemCustomToolCallOutput=DecisionItemCreatedEvent.ItemCustomToolCallOutput"
        ),
        "live.decision_item_deleted_event": "DecisionItemDeletedEvent",
        "live.decision_stored_assistant_message": "DecisionStoredAssistantMessage",
        "live.decision_stored_developer_message": "DecisionStoredDeveloperMessage",
        "live.decision_stored_system_message": "DecisionStoredSystemMessage",
        "live.decision_stored_user_message": "DecisionStoredUserMessage",
        "live.delegation_created_event": "DelegationCreatedEvent Delegation=DelegationCreatedEvent.Delegation",
        "live.error": "Error",
        "live.error_event": "ErrorEvent",
        "live.info_event": "InfoEvent",
        "live.input_audio_muted_event": "InputAudioMutedEvent",
        "live.input_audio_unmuted_event": "InputAudioUnmutedEvent",
        "live.input_transcript_delta_event": "InputTranscriptDeltaEvent",
        "live.instructions_appended_event": "InstructionsAppendedEvent",
        "live.output_audio_delta_event": "OutputAudioDeltaEvent",
        "live.output_audio_fixture_played_event": "OutputAudioFixturePlayedEvent",
        "live.output_audio_fixture_playing_event": "OutputAudioFixturePlayingEvent",
        "live.output_transcript_delta_event": "OutputTranscriptDeltaEvent",
        "live.response_event": "ResponseEvent",
        "live.session_closed_event": "SessionClosedEvent",
        "live.session_started_event": "SessionStartedEvent",
        "live.session_updated_event": "SessionUpdatedEvent",
        "live.session_usage": "SessionUsage",
        "live.session_usage_updated_event": (
            "SessionUsageUpdatedEvent ContextWindow=SessionUsageUpdatedEvent.ContextWindow"
        ),
        "live.thinking_appended_event": "ThinkingAppendedEvent",
    },
)
