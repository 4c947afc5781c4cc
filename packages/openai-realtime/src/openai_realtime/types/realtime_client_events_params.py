# Rendered from definitions/realtime_client_events.yaml; edit that and run `hatch run generate`.
"""Parameters of the `realtime_client_events` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.common import ToolChoiceOptions
from openai_core.types.common_params import ResponsePromptParam, ToolChoiceFunctionParam, ToolChoiceMcpParam
from openai_core.types.sequences import Iterable, SequenceNotStr
from openai_core.types.shared_params import Metadata

from .realtime_events_params import ConversationItemParam
from .realtime_params import (
    RealtimeAudioFormatsParam,
    RealtimeFunctionToolParam,
    RealtimeReasoningParam,
    RealtimeSessionCreateRequestParam,
    RealtimeTranscriptionSessionCreateRequestParam,
)


class ConversationItemCreateEventParam(TypedDict, total=False):
    """Adds an item to the conversation, at any time; speech of the model cannot be added. The server answers with
    `conversation.item.added`, or with an error.
    """

    item: Required[ConversationItemParam]
    """The item to add: a message, or a call of a function or its result."""
    type: Required[Literal["conversation.item.create"]]
    """Always `conversation.item.create`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""
    previous_item_id: str
    """Behind which item to put it, by id, or `root` for the beginning; at the end when left out. An id that does not
    exist is an error.
    """


class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Takes an item out of the conversation; the server answers with `conversation.item.deleted`."""

    item_id: Required[str]
    """Names the item to remove; one that does not exist is an error."""
    type: Required[Literal["conversation.item.delete"]]
    """Always `conversation.item.delete`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Asks for an item as the server has it, such as the user's audio after the filter against noise."""

    item_id: Required[str]
    """Names the item to get; one that does not exist is an error."""
    type: Required[Literal["conversation.item.retrieve"]]
    """Always `conversation.item.retrieve`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Cuts the audio of an answer where the listener interrupted it, and removes its transcript, so that the model
    knows what was heard.
    """

    audio_end_ms: Required[int]
    """How many milliseconds of the audio were heard and stay; more than the audio has is an error."""
    content_index: Required[int]
    """The place of the part to cut within the content of the item; always 0."""
    item_id: Required[str]
    """Names the message of the model to cut; other items cannot be cut."""
    type: Required[Literal["conversation.item.truncate"]]
    """Always `conversation.item.truncate`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """Adds audio to the buffer, in which the server detects speech; no event confirms it."""

    audio: Required[str]
    """Base64 of the audio in the input format of the session, at most 15 MiB; small pieces let speech be detected
    sooner.
    """
    type: Required[Literal["input_audio_buffer.append"]]
    """Always `input_audio_buffer.append`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Throws away the audio in the buffer; the server answers with `input_audio_buffer.cleared`."""

    type: Required[Literal["input_audio_buffer.clear"]]
    """Always `input_audio_buffer.clear`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Makes the audio in the buffer a message of the user, without asking for an answer; an empty buffer is an
    error. With detection of turns the server does it by itself.
    """

    type: Required[Literal["input_audio_buffer.commit"]]
    """Always `input_audio_buffer.commit`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Stops the answer that is being played, only over WebRTC and SIP; send `response.cancel` before it."""

    type: Required[Literal["output_audio_buffer.clear"]]
    """Always `output_audio_buffer.clear`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""


class ResponseCancelEventParam(TypedDict, total=False):
    """Stops an answer, which then ends as `cancelled`; when none is running, an error comes back and nothing else
    changes.
    """

    type: Required[Literal["response.cancel"]]
    """Always `response.cancel`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""
    response_id: str
    """Which response to stop, by its id; when left out, the one that runs in the conversation."""


class ResponseCreateEventParam(TypedDict, total=False):
    """Asks the model for an answer; with detection of turns the server does that by itself."""

    type: Required[Literal["response.create"]]
    """Always `response.create`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""
    response: RealtimeResponseCreateParamsParam
    """What this answer has differently from the session; all as in the session when left out."""


class SessionUpdateEventParam(TypedDict, total=False):
    """Changes the configuration of the session, except for its model; what is left out stays as it is. An empty text
    or list clears a setting, `null` turns one off.
    """

    session: Required[SessionUpdateEventParamSession]
    """The settings to change, with the `type` of the session; the voice can change only before the model has spoken."""
    type: Required[Literal["session.update"]]
    """Always `session.update`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it,
    while `session.updated` does not.
    """


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClearEventParam,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
]
"""Any event that you can send in a session of the Realtime API."""


class RealtimeResponseCreateAudioOutputParamOutputVoiceID(TypedDict, total=False):
    """A voice of your own, named by its id."""

    id: Required[str]
    """The id of the voice, such as `voice_1234`."""


class RealtimeResponseCreateAudioOutputParamOutput(TypedDict, total=False):
    """The sound of one answer."""

    format: RealtimeAudioFormatsParam
    """The encoding of the sound that you receive."""
    voice: RealtimeResponseCreateAudioOutputParamOutputVoice
    """The voice of the model, by name or as a voice of your own; fixed once the model has spoken in the session.
    `marin` and `cedar` sound best.
    """


class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """How one answer is spoken."""

    output: RealtimeResponseCreateAudioOutputParamOutput
    """The format and the voice of the answer."""


RealtimeResponseCreateAudioOutputParamOutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    RealtimeResponseCreateAudioOutputParamOutputVoiceID,
]
"""A voice to speak with: the name of a built-in one, or the id of your own."""


class RealtimeResponseCreateParamAllowedToolsMcpToolFilter(TypedDict, total=False):
    """Which tools of an MCP server the model may call."""

    read_only: bool
    """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
    tool_names: SequenceNotStr[str]
    """The names of the tools that the model may call."""


class ResponseCreateRequireApprovalMcpToolApprovalFilterAlways(TypedDict, total=False):
    """Which tools of an MCP server wait for your consent before each call."""

    read_only: bool
    """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
    tool_names: SequenceNotStr[str]
    """The names of the tools whose calls need your consent."""


class ResponseCreateRequireApprovalMcpToolApprovalFilterNever(TypedDict, total=False):
    """Which tools of an MCP server are called without asking you."""

    read_only: bool
    """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
    tool_names: SequenceNotStr[str]
    """The names of the tools that run without your consent."""


class RealtimeResponseCreateRequireApprovalMcpToolApprovalFilter(TypedDict, total=False):
    """Which tools of an MCP server need your consent and which do not."""

    always: ResponseCreateRequireApprovalMcpToolApprovalFilterAlways
    """The tools that wait for your consent before each call."""
    never: ResponseCreateRequireApprovalMcpToolApprovalFilterNever
    """The tools that are called without asking."""


class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    """A server of the Model Context Protocol whose tools the model may call."""

    server_label: Required[str]
    """Your name for the server, which its calls carry."""
    type: Required[Literal["mcp"]]
    """Always `mcp`; tells it from functions."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tools: the model itself (`direct`), a program that it writes (`programmatic`), or both."""
    allowed_tools: Optional[RealtimeResponseCreateMcpToolParamAllowedTools]
    """The tools that may be called, by name or by a filter."""
    authorization: str
    """An OAuth access token for the server or connector; your application goes through the OAuth flow to get it."""
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    """A ready-made connector, such as `connector_gmail`, in place of `server_url` and `tunnel_id`. Models released
    after 1 September 2026 no longer take it. Deprecated; use `server_url`.
    """
    defer_loading: bool
    """Whether the tools stay out of the context until a tool search finds them."""
    headers: Optional[Dict[str, str]]
    """HTTP headers that the server gets with each request, such as those that authenticate you."""
    require_approval: Optional[RealtimeResponseCreateMcpToolParamRequireApproval]
    """Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""
    server_description: str
    """What the server is good for, as a hint to the model."""
    server_url: str
    """The address of the server; either this, `connector_id` or `tunnel_id` is needed."""
    tunnel_id: str
    """The id of a Secure MCP Tunnel to reach the server through, in place of its address."""


RealtimeResponseCreateMcpToolParamAllowedTools: TypeAlias = Union[
    SequenceNotStr[str], RealtimeResponseCreateParamAllowedToolsMcpToolFilter
]
"""The tools of an MCP server that may be called: their names, or a filter."""

RealtimeResponseCreateMcpToolParamRequireApproval: TypeAlias = Union[
    RealtimeResponseCreateRequireApprovalMcpToolApprovalFilter, Literal["always", "never"]
]
"""Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""


class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    """What one answer has differently from the session."""

    audio: RealtimeResponseCreateAudioOutputParam
    """The format and voice of this answer."""
    conversation: Union[str, Literal["auto", "none"]]
    """`auto` (the default) to add the answer to the conversation, or `none` to leave it out of it."""
    input: Iterable[ConversationItemParam]
    """The items that the model reads in place of the conversation; an empty list for none."""
    instructions: str
    """The system message of this answer: what to say and how to sound. Models follow it as guidance, not strictly.
    Left out, that of the session holds.
    """
    max_output_tokens: Union[int, Literal["inf"]]
    """An upper bound for the tokens of the answer, calls of tools included: 1 to 4096, or `inf` for as many as the
    model can.
    """
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own, keys of 64 and values of 512 characters at most; they tell answers apart that are
    made at once.
    """
    output_modalities: List[Literal["text", "audio"]]
    """`["audio"]` for speech with its transcript, or `["text"]`."""
    parallel_tool_calls: bool
    """Whether several tools may be called at once; only for models with reasoning, such as `gpt-realtime-2`."""
    prompt: Optional[ResponsePromptParam]
    """A stored prompt template, with its version and variables."""
    reasoning: RealtimeReasoningParam
    """How much a model with reasoning, such as `gpt-realtime-2`, thinks."""
    tool_choice: ToolChoiceParam
    """Whether tools are used: `auto` (the default), `none`, `required`, or one certain function or MCP tool."""
    tools: Iterable[RealtimeResponseCreateParamsParamTool]
    """The functions and MCP servers that the model may call in this answer."""


ToolChoiceParam: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]
"""Whether the model uses tools: `auto`, `none`, `required`, or one certain function or MCP tool."""

RealtimeResponseCreateParamsParamTool: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeResponseCreateMcpToolParam]
"""Something that the model may call: a function of yours, or the tools of an MCP server."""


class RealtimeResponseCreateParamsWithReferencesParam(TypedDict, total=False):
    """What one answer has differently from the session, with an input that may refer to earlier items."""

    audio: RealtimeResponseCreateAudioOutputParam
    """The format and voice of this answer."""
    conversation: Union[str, Literal["auto", "none"]]
    """`auto` (the default) to add the answer to the conversation, or `none` to leave it out of it."""
    input: Iterable[Union[ConversationItemParam, ResponseItemReferenceParam]]
    """The items that the model reads in place of the conversation; either whole items or references to earlier ones
    of the session. An empty list stands for none.
    """
    instructions: str
    """The system message of this answer: what to say and how to sound. Models follow it as guidance, not strictly.
    Left out, that of the session holds.
    """
    max_output_tokens: Union[int, Literal["inf"]]
    """An upper bound for the tokens of the answer, calls of tools included: 1 to 4096, or `inf` for as many as the
    model can.
    """
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own, keys of 64 and values of 512 characters at most; they tell answers apart that are
    made at once.
    """
    output_modalities: List[Literal["text", "audio"]]
    """`["audio"]` for speech with its transcript, or `["text"]`."""
    parallel_tool_calls: bool
    """Whether several tools may be called at once; only for models with reasoning, such as `gpt-realtime-2`."""
    prompt: Optional[ResponsePromptParam]
    """A stored prompt template, with its version and variables."""
    reasoning: RealtimeReasoningParam
    """How much a model with reasoning, such as `gpt-realtime-2`, thinks."""
    tool_choice: ToolChoiceParam
    """Whether tools are used: `auto` (the default), `none`, `required`, or one certain function or MCP tool."""
    tools: Iterable[RealtimeResponseCreateParamsParamTool]
    """The functions and MCP servers that the model may call in this answer."""


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    """Asks the model for an answer, whose input may refer to earlier items."""

    type: Required[Literal["response.create"]]
    """Always `response.create`; tells the event from others."""
    event_id: str
    """An id of your own for the event, of at most 512 characters; should it cause an error, the error names it."""
    response: RealtimeResponseCreateParamsWithReferencesParam
    """What this answer has differently from the session; its `input` may name items by their ids."""


class ResponseItemReferenceParam(TypedDict, total=False):
    """An earlier item of the session as input of an answer; only there, not as a new item."""

    id: Required[str]
    """The id of an item of the same session."""
    type: Required[Literal["item_reference"]]
    """Always `item_reference`; tells it from items with content."""


SessionUpdateEventParamSession: TypeAlias = Union[
    RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam
]
"""The settings to change: those of a conversation (`realtime`) or of a transcription."""

public_types(
    globals(),
    {
        "realtime.conversation_item_create_event_param": "ConversationItemCreateEventParam",
        "realtime.conversation_item_delete_event_param": "ConversationItemDeleteEventParam",
        "realtime.conversation_item_retrieve_event_param": "ConversationItemRetrieveEventParam",
        "realtime.conversation_item_truncate_event_param": "ConversationItemTruncateEventParam",
        "realtime.input_audio_buffer_append_event_param": "InputAudioBufferAppendEventParam",
        "realtime.input_audio_buffer_clear_event_param": "InputAudioBufferClearEventParam",
        "realtime.input_audio_buffer_commit_event_param": "InputAudioBufferCommitEventParam",
        "realtime.output_audio_buffer_clear_event_param": "OutputAudioBufferClearEventParam",
        "realtime.realtime_response_create_audio_output_param": (
            "OutputVoiceID=RealtimeResponseCreateAudioOutputParamOutputVoiceID "
            "Output=RealtimeResponseCreateAudioOutputParamOutput RealtimeResponseCreateAudioOutputParam"
        ),
        "realtime.realtime_response_create_mcp_tool_param": (
            "AllowedToolsMcpToolFilter=RealtimeResponseCreateParamAllowedToolsMcpToolFilter "
            "RequireApprovalMcpToolApprovalFilterAlways=ResponseCreateRequireApprovalMcpToolApprovalFilterAlways "
            "RequireApprovalMcpToolApprovalFilterNever=ResponseCreateRequireApprovalMcpToolApprovalFilterNever "
            "RequireApprovalMcpToolApprovalFilter=RealtimeResponseCreateRequireApprovalMcpToolApprovalFilter "
            "RealtimeResponseCreateMcpToolParam"
        ),
        "realtime.realtime_response_create_params_param": "RealtimeResponseCreateParamsParam",
        "realtime.realtime_response_create_params_with_references_param": (
            "RealtimeResponseCreateParamsWithReferencesParam"
        ),
        "realtime.response_cancel_event_param": "ResponseCancelEventParam",
        "realtime.response_create_event_param": "ResponseCreateEventParam",
        "realtime.response_create_event_with_references_param": "ResponseCreateEventWithReferencesParam",
        "realtime.response_item_reference_param": "ResponseItemReferenceParam",
        "realtime.session_update_event_param": "SessionUpdateEventParam",
    },
)
