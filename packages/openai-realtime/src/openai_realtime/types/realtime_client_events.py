# Rendered from definitions/realtime_client_events.yaml; edit that and run `hatch run generate`.
"""Models of the `realtime_client_events` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from openai_core.types.shared import Metadata

from .realtime import (
    RealtimeAudioFormats,
    RealtimeFunctionTool,
    RealtimeReasoning,
    RealtimeSessionCreateRequest,
    RealtimeTranscriptionSessionCreateRequest,
)
from .realtime_events import ConversationItem


class ConversationItemCreateEvent(BaseModel):
    """Adds an item to the conversation, at any time; speech of the model cannot be added. The server answers with
    `conversation.item.added`, or with an error.
    """

    item: ConversationItem
    """The item to add: a message, or a call of a function or its result."""
    type: Literal["conversation.item.create"]
    """Always `conversation.item.create`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""
    previous_item_id: Optional[str] = None
    """Behind which item to put it, by id, or `root` for the beginning; at the end when left out. An id that does not
    exist is an error.
    """


class ConversationItemDeleteEvent(BaseModel):
    """Takes an item out of the conversation; the server answers with `conversation.item.deleted`."""

    item_id: str
    """Names the item to remove; one that does not exist is an error."""
    type: Literal["conversation.item.delete"]
    """Always `conversation.item.delete`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class ConversationItemRetrieveEvent(BaseModel):
    """Asks for an item as the server has it, such as the user's audio after the filter against noise."""

    item_id: str
    """Names the item to get; one that does not exist is an error."""
    type: Literal["conversation.item.retrieve"]
    """Always `conversation.item.retrieve`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class ConversationItemTruncateEvent(BaseModel):
    """Cuts the audio of an answer where the listener interrupted it, and removes its transcript, so that the model
    knows what was heard.
    """

    audio_end_ms: int
    """How many milliseconds of the audio were heard and stay; more than the audio has is an error."""
    content_index: int
    """The place of the part to cut within the content of the item; always 0."""
    item_id: str
    """Names the message of the model to cut; other items cannot be cut."""
    type: Literal["conversation.item.truncate"]
    """Always `conversation.item.truncate`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class InputAudioBufferAppendEvent(BaseModel):
    """Adds audio to the buffer, in which the server detects speech; no event confirms it."""

    audio: str
    """Base64 of the audio in the input format of the session, at most 15 MiB; small pieces let speech be detected
    sooner.
    """
    type: Literal["input_audio_buffer.append"]
    """Always `input_audio_buffer.append`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class InputAudioBufferClearEvent(BaseModel):
    """Throws away the audio in the buffer; the server answers with `input_audio_buffer.cleared`."""

    type: Literal["input_audio_buffer.clear"]
    """Always `input_audio_buffer.clear`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class InputAudioBufferCommitEvent(BaseModel):
    """Makes the audio in the buffer a message of the user, without asking for an answer; an empty buffer is an
    error. With detection of turns the server does it by itself.
    """

    type: Literal["input_audio_buffer.commit"]
    """Always `input_audio_buffer.commit`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class OutputAudioBufferClearEvent(BaseModel):
    """Stops the answer that is being played, only over WebRTC and SIP; send `response.cancel` before it."""

    type: Literal["output_audio_buffer.clear"]
    """Always `output_audio_buffer.clear`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class ResponseCancelEvent(BaseModel):
    """Stops an answer, which then ends as `cancelled`; when none is running, an error comes back and nothing else
    changes.
    """

    type: Literal["response.cancel"]
    """Always `response.cancel`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""
    response_id: Optional[str] = None
    """Which response to stop, by its id; when left out, the one that runs in the conversation."""


class ResponseCreateEvent(BaseModel):
    """Asks the model for an answer; with detection of turns the server does that by itself."""

    type: Literal["response.create"]
    """Always `response.create`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""
    response: "Optional[RealtimeResponseCreateParams]" = None
    """What this answer has differently from the session; all as in the session when left out."""


class SessionUpdateEvent(BaseModel):
    """Changes the configuration of the session, except for its model; what is left out stays as it is. An empty text
    or list clears a setting, `null` turns one off.
    """

    session: "SessionUpdateEventSession"
    """The settings to change, with the `type` of the session; the voice can change only before the model has spoken."""
    type: Literal["session.update"]
    """Always `session.update`; tells the event from others."""
    event_id: Optional[str] = None
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it,
    while `session.updated` does not.
    """


RealtimeClientEvent: TypeAlias = Annotated[
    Union[
        ConversationItemCreateEvent,
        ConversationItemDeleteEvent,
        ConversationItemRetrieveEvent,
        ConversationItemTruncateEvent,
        InputAudioBufferAppendEvent,
        InputAudioBufferClearEvent,
        OutputAudioBufferClearEvent,
        InputAudioBufferCommitEvent,
        ResponseCancelEvent,
        ResponseCreateEvent,
        SessionUpdateEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""Any event that you can send in a session of the Realtime API."""


class RealtimeResponseCreateAudioOutput(BaseModel):
    """How one answer is spoken."""

    class OutputVoiceID(BaseModel):
        """A voice of your own, named by its id."""

        id: str
        """The id of the voice, such as `voice_1234`."""

    class Output(BaseModel):
        """The sound of one answer."""

        format: Optional[RealtimeAudioFormats] = None
        """The encoding of the sound that you receive."""
        voice: "Optional[RealtimeResponseCreateAudioOutputVoice]" = None
        """The voice of the model, by name or as a voice of your own; fixed once the model has spoken in the session.
        `marin` and `cedar` sound best.
        """

    output: Optional[Output] = None
    """The format and the voice of the answer."""


RealtimeResponseCreateAudioOutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    RealtimeResponseCreateAudioOutput.OutputVoiceID,
]
"""A voice to speak with: the name of a built-in one, or the id of your own."""


class RealtimeResponseCreateMcpTool(BaseModel):
    """A server of the Model Context Protocol whose tools the model may call."""

    class AllowedToolsMcpToolFilter(BaseModel):
        """Which tools of an MCP server the model may call."""

        read_only: Optional[bool] = None
        """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that the model may call."""

    class RequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        """Which tools of an MCP server wait for your consent before each call."""

        read_only: Optional[bool] = None
        """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools whose calls need your consent."""

    class RequireApprovalMcpToolApprovalFilterNever(BaseModel):
        """Which tools of an MCP server are called without asking you."""

        read_only: Optional[bool] = None
        """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that run without your consent."""

    class RequireApprovalMcpToolApprovalFilter(BaseModel):
        """Which tools of an MCP server need your consent and which do not."""

        always: "Optional[RealtimeResponseCreateMcpTool.RequireApprovalMcpToolApprovalFilterAlways]" = None
        """The tools that wait for your consent before each call."""
        never: "Optional[RealtimeResponseCreateMcpTool.RequireApprovalMcpToolApprovalFilterNever]" = None
        """The tools that are called without asking."""

    server_label: str
    """Your name for the server, which its calls carry."""
    type: Literal["mcp"]
    """Always `mcp`; tells it from functions."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call the tools: the model itself (`direct`), a program that it writes (`programmatic`), or both."""
    allowed_tools: "Optional[RealtimeResponseCreateMcpToolAllowedTools]" = None
    """The tools that may be called, by name or by a filter."""
    authorization: Optional[str] = None
    """An OAuth access token for the server or connector; your application goes through the OAuth flow to get it."""
    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    """A ready-made connector, such as `connector_gmail`, in place of `server_url` and `tunnel_id`. Models released
    after 1 September 2026 no longer take it. Deprecated; use `server_url`.
    """
    defer_loading: Optional[bool] = None
    """Whether the tools stay out of the context until a tool search finds them."""
    headers: Optional[Dict[str, str]] = None
    """HTTP headers that the server gets with each request, such as those that authenticate you."""
    require_approval: "Optional[RealtimeResponseCreateMcpToolRequireApproval]" = None
    """Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""
    server_description: Optional[str] = None
    """What the server is good for, as a hint to the model."""
    server_url: Optional[str] = None
    """The address of the server; either this, `connector_id` or `tunnel_id` is needed."""
    tunnel_id: Optional[str] = None
    """The id of a Secure MCP Tunnel to reach the server through, in place of its address."""


RealtimeResponseCreateMcpToolAllowedTools: TypeAlias = Union[
    List[str], RealtimeResponseCreateMcpTool.AllowedToolsMcpToolFilter, None
]
"""The tools of an MCP server that may be called: their names, or a filter."""

RealtimeResponseCreateMcpToolRequireApproval: TypeAlias = Union[
    RealtimeResponseCreateMcpTool.RequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]
"""Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""


class RealtimeResponseCreateParams(BaseModel):
    """What one answer has differently from the session."""

    audio: Optional[RealtimeResponseCreateAudioOutput] = None
    """The format and voice of this answer."""
    conversation: Union[str, Literal["auto", "none"], None] = None
    """`auto` (the default) to add the answer to the conversation, or `none` to leave it out of it."""
    input: Optional[List[ConversationItem]] = None
    """The items that the model reads in place of the conversation; an empty list for none."""
    instructions: Optional[str] = None
    """The system message of this answer: what to say and how to sound. Models follow it as guidance, not strictly.
    Left out, that of the session holds.
    """
    max_output_tokens: Union[int, Literal["inf"], None] = None
    """An upper bound for the tokens of the answer, calls of tools included: 1 to 4096, or `inf` for as many as the
    model can.
    """
    metadata: Optional[Metadata] = None
    """Up to 16 pairs of your own, keys of 64 and values of 512 characters at most; they tell answers apart that are
    made at once.
    """
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["audio"]` for speech with its transcript, or `["text"]`."""
    parallel_tool_calls: Optional[bool] = None
    """Whether several tools may be called at once; only for models with reasoning, such as `gpt-realtime-2`."""
    prompt: Optional[ResponsePrompt] = None
    """A stored prompt template, with its version and variables."""
    reasoning: Optional[RealtimeReasoning] = None
    """How much a model with reasoning, such as `gpt-realtime-2`, thinks."""
    tool_choice: "Optional[RealtimeResponseCreateParamsToolChoice]" = None
    """Whether tools are used: `auto` (the default), `none`, `required`, or one certain function or MCP tool."""
    tools: "Optional[List[RealtimeResponseCreateParamsTool]]" = None
    """The functions and MCP servers that the model may call in this answer."""


RealtimeResponseCreateParamsToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
"""Whether the model uses tools: `auto`, `none`, `required`, or one certain function or MCP tool."""

RealtimeResponseCreateParamsTool: TypeAlias = Union[RealtimeFunctionTool, RealtimeResponseCreateMcpTool]
"""Something that the model may call: a function of yours, or the tools of an MCP server."""


class ResponseItemReference(BaseModel):
    """An earlier item of the session as input of an answer; only there, not as a new item."""

    id: str
    """The id of an item of the same session."""
    type: Literal["item_reference"]
    """Always `item_reference`; tells it from items with content."""


SessionUpdateEventSession: TypeAlias = Union[RealtimeSessionCreateRequest, RealtimeTranscriptionSessionCreateRequest]
"""The settings to change: those of a conversation (`realtime`) or of a transcription."""

public_types(
    globals(),
    {
        "realtime.conversation_item_create_event": "ConversationItemCreateEvent",
        "realtime.conversation_item_delete_event": "ConversationItemDeleteEvent",
        "realtime.conversation_item_retrieve_event": "ConversationItemRetrieveEvent",
        "realtime.conversation_item_truncate_event": "ConversationItemTruncateEvent",
        "realtime.input_audio_buffer_append_event": "InputAudioBufferAppendEvent",
        "realtime.input_audio_buffer_clear_event": "InputAudioBufferClearEvent",
        "realtime.input_audio_buffer_commit_event": "InputAudioBufferCommitEvent",
        "realtime.output_audio_buffer_clear_event": "OutputAudioBufferClearEvent",
        "realtime.realtime_response_create_audio_output": (
            "RealtimeResponseCreateAudioOutput OutputVoiceID=RealtimeResponseCreateAudioOutput.OutputVoiceID "
            "Output=RealtimeResponseCreateAudioOutput.Output"
        ),
        "realtime.realtime_response_create_mcp_tool": (
            "RealtimeResponseCreateMcpTool "
            "AllowedToolsMcpToolFilter=RealtimeResponseCreateMcpTool.AllowedToolsMcpToolFilter "
            "RequireApprovalMcpToolApprovalFilterAlways=RealtimeResponseCreateMcpTool.RequireApprovalMcpToolApprovalFilterAlways "  # noqa: E501
            "RequireApprovalMcpToolApprovalFilterNever=RealtimeResponseCreateMcpTool.RequireApprovalMcpToolApprovalFilterNever "  # noqa: E501
            "RequireApprovalMcpToolApprovalFilter=RealtimeResponseCreateMcpTool.RequireApprovalMcpToolApprovalFilter"
        ),
        "realtime.realtime_response_create_params": "RealtimeResponseCreateParams",
        "realtime.response_cancel_event": "ResponseCancelEvent",
        "realtime.response_create_event": "ResponseCreateEvent",
        "realtime.response_item_reference": "ResponseItemReference",
        "realtime.session_update_event": "SessionUpdateEvent",
    },
)
