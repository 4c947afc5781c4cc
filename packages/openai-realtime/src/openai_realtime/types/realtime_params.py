# Rendered from definitions/realtime.yaml; edit that and run `hatch run generate`.
"""Parameters of the `realtime` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.common import ToolChoiceOptions
from openai_core.types.common_params import ResponsePromptParam, ToolChoiceFunctionParam, ToolChoiceMcpParam
from openai_core.types.sequences import SequenceNotStr

from .realtime import NoiseReductionType, RealtimeReasoningEffort
from .realtime_translations_params import (
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
    RealtimeTranslationSessionUpdateEventParam,
)


class AudioTranscriptionParam(TypedDict, total=False):
    """How the speech of the user is written down: the model and hints about language and words."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    """How long the model holds text back, for `gpt-realtime-whisper` only: the higher, the more accurate and the
    later the text.
    """
    keywords: SequenceNotStr[str]
    """Words and phrases that are likely to be said; only `gpt-live-transcribe` and `gpt-transcribe` take them."""
    language: str
    """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
    faster.
    """
    languages: SequenceNotStr[str]
    """The languages that may be spoken, as ISO 639-1 codes, at least one; only `gpt-live-transcribe` and
    `gpt-transcribe` take them.
    """
    model: Union[
        str,
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
    ]
    """The id of the model that transcribes; `gpt-4o-transcribe-diarize` also tells speakers apart. `whisper-1` and
    the `gpt-4o` models have been announced to end on 26 February 2027.
    """
    prompt: str
    """A hint at style or context: a list of keywords for `whisper-1`, free text for the `gpt-4o-transcribe` models
    other than the one with speakers. `gpt-realtime-whisper` takes none.
    """


class CallAcceptParams(TypedDict, total=False):
    """Parameters of `realtime.calls.accept`, which accepts an incoming call and configures its session."""

    type: Required[Literal["realtime"]]
    """The kind of session."""
    audio: RealtimeAudioConfigParam
    """Voice, formats, transcription and turn detection."""
    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """Further fields that events of the server carry."""
    instructions: str
    """The system message of the session."""
    max_output_tokens: Union[int, Literal["inf"]]
    """An upper bound for the tokens of one answer; `"inf"` for none."""
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
    ]
    """The id of the model, as `client.models.list()` returns it."""
    output_modalities: List[Literal["text", "audio"]]
    """`["audio"]` or `["text"]`; audio comes with its transcript."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    prompt: Optional[ResponsePromptParam]
    """A stored prompt template, with its version and variables."""
    reasoning: RealtimeReasoningParam
    """How much a reasoning model thinks."""
    tool_choice: RealtimeToolChoiceConfigParam
    """Whether and which tools the model has to call: `none`, `auto` (it decides, the default where there are tools),
    `required` (at least one), or a certain one (auto by default).
    """
    tools: RealtimeToolsConfigParam
    """Functions and MCP servers that the model may call."""
    tracing: Optional[RealtimeTracingConfigParam]
    """Whether and how the session is traced."""
    truncation: RealtimeTruncationParam
    """What happens when the conversation outgrows the context window."""


class CallCreateParams(TypedDict, total=False):
    """What starts a WebRTC call."""

    sdp: Required[str]
    """The SDP offer of the caller, as its WebRTC stack made it."""
    session: RealtimeSessionCreateRequestParam
    """The configuration of the session that the call opens."""


class CallReferParams(TypedDict, total=False):
    """Parameters of `realtime.calls.refer`, which passes a SIP call on to another destination."""

    target_uri: Required[str]
    """Where the call goes, such as `tel:+14155550123` or a SIP URI."""


class CallRejectParams(TypedDict, total=False):
    """Parameters of `realtime.calls.reject`, which declines an incoming SIP call."""

    status_code: int
    """The SIP status that the caller gets; 603 (declined) by default."""


class ClientSecretCreateParams(TypedDict, total=False):
    """Parameters of `realtime.client_secrets.create`, which makes a short-lived key, which can carry the
    configuration of its session.
    """

    expires_after: ClientSecretCreateParamsExpiresAfter
    """When the key expires."""
    session: ClientSecretCreateParamsSession
    """The configuration of the session; clients may change it."""


class ClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    """When a short-lived key stops opening sessions; it may open several until then, and they may outlive it."""

    anchor: Literal["created_at"]
    """The moment from which `seconds` count; only `created_at`, when the key was made."""
    seconds: int
    """How many seconds the key is valid, from 10 to 7200 (two hours); 600 by default."""


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """The configuration of a session in which one talks with a model."""

    type: Required[Literal["realtime"]]
    """Always `realtime`; tells it from a transcription."""
    audio: RealtimeAudioConfigParam
    """Voice, formats, transcription and detection of turns."""
    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """What events carry in addition: `item.input_audio_transcription.logprobs` for the log probabilities of
    transcripts.
    """
    instructions: str
    """The system message: what to say and how to sound. Models follow it as guidance, not strictly. Left out, the
    server uses a text of its own, shown in `session.created`.
    """
    max_output_tokens: Union[int, Literal["inf"]]
    """An upper bound for the tokens of one answer, calls of tools included: 1 to 4096, or `inf` (the default) for as
    many as the model can.
    """
    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
    ]
    """The id of the model. `gpt-realtime`, `gpt-realtime-mini` and `gpt-audio-mini` have been announced to end on 20
    January 2027.
    """
    output_modalities: List[Literal["text", "audio"]]
    """`["audio"]` for speech with its transcript (the default), or `["text"]`; never both at once."""
    parallel_tool_calls: bool
    """Whether several tools may be called at once; only for models with reasoning, such as `gpt-realtime-2`."""
    prompt: Optional[ResponsePromptParam]
    """A stored prompt template, with its version and variables."""
    reasoning: RealtimeReasoningParam
    """How much a model with reasoning, such as `gpt-realtime-2`, thinks."""
    tool_choice: RealtimeToolChoiceConfigParam
    """Whether tools are used: `auto`, `none`, `required`, or one certain function or MCP tool."""
    tools: RealtimeToolsConfigParam
    """The functions and MCP servers that the model may call."""
    tracing: Optional[RealtimeTracingConfigParam]
    """How the session is recorded for the Traces Dashboard: `auto` for default names, or names of your own; `null`
    for no trace. Once on, it cannot change.
    """
    truncation: RealtimeTruncationParam
    """What happens when the conversation outgrows the input of the model: `auto` drops the oldest messages,
    `disabled` makes it an error, and a ratio drops more at once to save cached tokens.
    """


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """The configuration of a session that only writes down what is said."""

    type: Required[Literal["transcription"]]
    """Always `transcription`; tells it from a conversation."""
    audio: RealtimeTranscriptionSessionAudioParam
    """The format of the sound, its filter, the model that transcribes and the detection of turns."""
    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """What events carry in addition: `item.input_audio_transcription.logprobs` for the log probabilities of
    transcripts.
    """


ClientSecretCreateParamsSession: TypeAlias = Union[
    RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam
]
"""The configuration that sessions of the key begin with: a conversation (`realtime`) or a transcription."""

ConnectClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]
"""An event to send to a translation session: a change of its configuration, audio, or the wish to end."""


class NoiseReductionParam(TypedDict, total=False):
    """A filter against noise, which makes the detection of speech more reliable and helps the model to understand."""

    strength: float
    """How much noise is suppressed, more with higher values; 1 when the filter is first turned on. Left out of an
    update, it stays as it is.
    """
    type: NoiseReductionType
    """The kind of microphone: `near_field` for one at the mouth, `far_field` for one across the desk or room."""


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """How a session treats the sound of the user."""

    format: RealtimeAudioFormatsParam
    """The encoding of the sound that you send."""
    noise_reduction: NoiseReductionParam
    """The filter that sound passes before speech is detected and the model hears it; `null` turns it off."""
    transcription: AudioTranscriptionParam
    """Whether and how speech is also written down; off by default, and `null` turns it off again. A model of its own
    does that, so the text is only a guide to what was heard.
    """
    turn_detection: Optional[RealtimeAudioInputTurnDetectionParam]
    """How the end of a turn is found: by silence (`server_vad`) or by meaning (`semantic_vad`). With `null` you ask
    for each response yourself, which `gpt-realtime-whisper` needs.
    """


class RealtimeAudioConfigOutputParamVoiceID(TypedDict, total=False):
    """A voice of your own, named by its id."""

    id: Required[str]
    """The id of the voice, such as `voice_1234`."""


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """How the model speaks in a session."""

    format: RealtimeAudioFormatsParam
    """The encoding of the sound that you receive."""
    speed: float
    """How fast speech is played, from 0.25 to 1.5 times the usual speed; 1.0 by default. It is applied to finished
    audio, and can change only between turns.
    """
    voice: RealtimeAudioConfigOutputParamVoice
    """The voice of the model, by name or as a voice of your own; fixed once the model has spoken. `marin` and
    `cedar` sound best.
    """


RealtimeAudioConfigOutputParamVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    RealtimeAudioConfigOutputParamVoiceID,
]
"""A voice to speak with: the name of a built-in one, or the id of your own."""


class RealtimeAudioConfigParam(TypedDict, total=False):
    """What a session does with sound in both directions."""

    input: RealtimeAudioConfigInputParam
    """The sound of the user: format, filter, transcription and detection of turns."""
    output: RealtimeAudioConfigOutputParam
    """The speech of the model: format, voice and speed."""


class RealtimeAudioFormatsParamAudioPCM(TypedDict, total=False):
    """Uncompressed sound: 16-bit PCM with 24,000 samples a second."""

    rate: Literal[24000]
    """Samples a second; only 24000 is possible."""
    type: Literal["audio/pcm"]
    """Always `audio/pcm`; tells it from the telephone formats."""


class RealtimeAudioFormatsParamAudioPCMU(TypedDict, total=False):
    """Telephone sound by G.711 μ-law, usual in North America and Japan."""

    type: Literal["audio/pcmu"]
    """Always `audio/pcmu`; tells it from the other formats."""


class RealtimeAudioFormatsParamAudioPCMA(TypedDict, total=False):
    """Telephone sound by G.711 A-law, usual in Europe."""

    type: Literal["audio/pcma"]
    """Always `audio/pcma`; tells it from the other formats."""


RealtimeAudioFormatsParam: TypeAlias = Union[
    RealtimeAudioFormatsParamAudioPCM, RealtimeAudioFormatsParamAudioPCMU, RealtimeAudioFormatsParamAudioPCMA
]
"""The encoding of sound: PCM, or one of the two telephone formats of G.711."""


class ServerVadParam(TypedDict, total=False):
    """Detection of turns by loudness: a turn begins with sound and ends with a silence."""

    type: Required[Literal["server_vad"]]
    """Always `server_vad`; tells it from detection by meaning."""
    create_response: bool
    """Whether the model answers by itself when a turn ends; true by default. Without `interrupt_response` an answer
    can be missed while another still runs.
    """
    idle_timeout_ms: Optional[int]
    """After how many milliseconds of silence the model speaks up unasked, from 5000 to 30000, counted from the end
    of playing its last answer; never when left out or `null`. Useful on the phone.
    """
    interrupt_response: bool
    """Whether a user who begins to speak stops the running answer in the main conversation; true by default. With
    this and `create_response` both off, speech is reported but nothing answers.
    """
    prefix_padding_ms: int
    """How many milliseconds from before the detected speech are kept with it; 300 by default."""
    silence_duration_ms: int
    """How many milliseconds of silence end a turn; 500 by default. A low value answers sooner, but takes pauses for
    ends.
    """
    threshold: float
    """How loud speech has to be, from 0.0 to 1.0; 0.5 by default. Raise it where there is noise."""


class SemanticVadParam(TypedDict, total=False):
    """Detection of turns by meaning: a model judges whether the user has finished, and waits longer after an "uhm"."""

    type: Required[Literal["semantic_vad"]]
    """Always `semantic_vad`; tells it from detection by loudness."""
    create_response: bool
    """Whether the model answers by itself when a turn ends; true by default."""
    eagerness: Literal["low", "medium", "high", "auto"]
    """How soon it takes over: after at most 8 seconds (`low`), 4 (`medium`) or 2 (`high`). `auto`, the default, is
    the same as `medium`.
    """
    interrupt_response: bool
    """Whether a user who begins to speak stops the running answer in the main conversation; true by default."""


RealtimeAudioInputTurnDetectionParam: TypeAlias = Union[ServerVadParam, SemanticVadParam]
"""How the end of a turn is found: by loudness or by meaning; `null` for not at all."""


class RealtimeConnectParams(TypedDict, total=False):
    """What a connection to the Realtime API is opened with."""

    call_id: str
    """The id of a running call by WebRTC or SIP, to join it."""
    model: str
    """The id of the model that a new session talks to."""


class RealtimeFunctionToolParam(TypedDict, total=False):
    """A function of yours that the model may ask you to call."""

    description: str
    """What the function does, when to call it, and what the model may say to the user meanwhile."""
    name: str
    """The name that calls of the function carry."""
    parameters: object
    """The JSON Schema of the arguments."""
    type: Literal["function"]
    """Always `function`; tells it from MCP servers."""


class RealtimeReasoningParam(TypedDict, total=False):
    """How much a model with reasoning, such as `gpt-realtime-2`, thinks before it speaks."""

    effort: RealtimeReasoningEffort
    """How much it thinks, from `minimal` to `xhigh`; `low` by default, and less is faster."""


RealtimeToolChoiceConfigParam: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]
"""Whether the model uses tools: `auto`, `none`, `required`, or one certain function or MCP tool."""


class McpAllowedToolsMcpToolFilterParam(TypedDict, total=False):
    """Which tools of an MCP server the model may call."""

    read_only: bool
    """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
    tool_names: SequenceNotStr[str]
    """The names of the tools that the model may call."""


class McpRequireApprovalMcpToolApprovalFilterAlwaysParam(TypedDict, total=False):
    """Which tools of an MCP server wait for your consent before each call."""

    read_only: bool
    """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
    tool_names: SequenceNotStr[str]
    """The names of the tools whose calls need your consent."""


class McpRequireApprovalMcpToolApprovalFilterNeverParam(TypedDict, total=False):
    """Which tools of an MCP server are called without asking you."""

    read_only: bool
    """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
    tool_names: SequenceNotStr[str]
    """The names of the tools that run without your consent."""


class McpRequireApprovalMcpToolApprovalFilterParam(TypedDict, total=False):
    """Which tools of an MCP server need your consent and which do not."""

    always: McpRequireApprovalMcpToolApprovalFilterAlwaysParam
    """The tools that wait for your consent before each call."""
    never: McpRequireApprovalMcpToolApprovalFilterNeverParam
    """The tools that are called without asking."""


class RealtimeToolsConfigMcpParam(TypedDict, total=False):
    """A server of the Model Context Protocol whose tools the model may call."""

    server_label: Required[str]
    """Your name for the server, which its calls carry."""
    type: Required[Literal["mcp"]]
    """Always `mcp`; tells it from functions."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tools: the model itself (`direct`), a program that it writes (`programmatic`), or both."""
    allowed_tools: Optional[McpAllowedToolsParam]
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
    require_approval: Optional[McpRequireApprovalParam]
    """Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""
    server_description: str
    """What the server is good for, as a hint to the model."""
    server_url: str
    """The address of the server; either this, `connector_id` or `tunnel_id` is needed."""
    tunnel_id: str
    """The id of a Secure MCP Tunnel to reach the server through, in place of its address."""


McpAllowedToolsParam: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilterParam]
"""The tools of an MCP server that may be called: their names, or a filter."""

McpRequireApprovalParam: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilterParam, Literal["always", "never"]]
"""Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""

RealtimeToolsConfigParamRealtimeToolsConfigUnionParam: TypeAlias = Union[
    RealtimeFunctionToolParam, RealtimeToolsConfigMcpParam
]
"""Something that the model may call: a function of yours, or the tools of an MCP server."""

RealtimeToolsConfigParam: TypeAlias = List[RealtimeToolsConfigParamRealtimeToolsConfigUnionParam]
"""The functions and MCP servers that the model may call."""

RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeToolsConfigMcpParam]
"""Something that the model may call: a function of yours, or the tools of an MCP server."""


class RealtimeTracingConfigParamTracingConfiguration(TypedDict, total=False):
    """Names of your own for the trace of a session."""

    group_id: str
    """An id that several traces share, so that the Traces Dashboard shows them together."""
    metadata: object
    """Data of your own to filter by in the Traces Dashboard."""
    workflow_name: str
    """The name under which the Traces Dashboard shows the trace."""


RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigParamTracingConfiguration]
"""How a session is recorded for the Traces Dashboard: with default names (`auto`) or names of your own."""


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """How a transcription session treats the sound that it gets."""

    format: RealtimeAudioFormatsParam
    """The encoding of the sound that you send."""
    noise_reduction: NoiseReductionParam
    """The filter that sound passes before speech is detected and transcribed; `null` turns it off."""
    transcription: AudioTranscriptionParam
    """The model that transcribes, with hints about language and words."""
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetectionParam]
    """How speech is divided into turns: by silence (`server_vad`) or by meaning (`semantic_vad`). With `null` you
    commit the audio yourself, which `gpt-realtime-whisper` needs.
    """


RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[ServerVadParam, SemanticVadParam]
"""How the speech to transcribe is divided: by loudness or by meaning; `null` for not at all."""


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """What a transcription session does with sound."""

    input: RealtimeTranscriptionSessionAudioInputParam
    """The sound to transcribe: format, filter, model and detection of turns."""


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """Dropping more of a full conversation than needed, so that it is seldom cut and stays in the cache for longer."""

    retention_ratio: Required[float]
    """The share of the tokens after the instructions that is kept, from 0.0 to 1.0; with 0.8 old messages go until
    four fifths of the allowed tokens are left.
    """
    type: Required[Literal["retention_ratio"]]
    """Always `retention_ratio`; names the way of cutting."""
    token_limits: RealtimeTruncationRetentionRatioParamTokenLimits
    """A limit of your own at which to cut; that of the model by default."""


RealtimeTruncationParam: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioParam]
"""What happens when a conversation outgrows the input of the model: `auto` drops the oldest messages, `disabled`
makes it an error, and a ratio keeps a share.
"""


class RealtimeTruncationRetentionRatioParamTokenLimits(TypedDict, total=False):
    """A limit of your own at which a conversation is cut."""

    post_instructions: int
    """How many tokens may follow the instructions and tools before messages are dropped; at most the context window
    less `max_output_tokens`.
    """


public_types(
    globals(),
    {
        "realtime.audio_transcription_param": "AudioTranscriptionParam",
        "realtime.call_accept_params": "CallAcceptParams",
        "realtime.call_create_params": "CallCreateParams",
        "realtime.call_refer_params": "CallReferParams",
        "realtime.call_reject_params": "CallRejectParams",
        "realtime.client_secret_create_params": (
            "ClientSecretCreateParams ExpiresAfter=ClientSecretCreateParamsExpiresAfter"
        ),
        "realtime.realtime_audio_config_input_param": (
            "NoiseReduction=NoiseReductionParam RealtimeAudioConfigInputParam"
        ),
        "realtime.realtime_audio_config_output_param": (
            "VoiceID=RealtimeAudioConfigOutputParamVoiceID RealtimeAudioConfigOutputParam"
        ),
        "realtime.realtime_audio_config_param": "RealtimeAudioConfigParam",
        "realtime.realtime_audio_formats_param": (
            "AudioPCM=RealtimeAudioFormatsParamAudioPCM AudioPCMU=RealtimeAudioFormatsParamAudioPCMU "
            "AudioPCMA=RealtimeAudioFormatsParamAudioPCMA"
        ),
        "realtime.realtime_audio_input_turn_detection_param": ("ServerVad=ServerVadParam SemanticVad=SemanticVadParam"),
        "realtime.realtime_connect_params": "RealtimeConnectParams",
        "realtime.realtime_function_tool_param": "RealtimeFunctionToolParam",
        "realtime.realtime_reasoning_param": "RealtimeReasoningParam",
        "realtime.realtime_session_create_request_param": "RealtimeSessionCreateRequestParam",
        "realtime.realtime_tools_config_param": (
            "McpAllowedToolsMcpToolFilter=McpAllowedToolsMcpToolFilterParam "
            "McpRequireApprovalMcpToolApprovalFilterAlways=McpRequireApprovalMcpToolApprovalFilterAlwaysParam "
            "McpRequireApprovalMcpToolApprovalFilterNever=McpRequireApprovalMcpToolApprovalFilterNeverParam "
            "McpRequireApprovalMcpToolApprovalFilter=McpRequireApprovalMcpToolApprovalFilterParam "
            "Mcp=RealtimeToolsConfigMcpParam"
        ),
        "realtime.realtime_tracing_config_param": (
            "TracingConfiguration=RealtimeTracingConfigParamTracingConfiguration"
        ),
        "realtime.realtime_transcription_session_audio_input_param": ("RealtimeTranscriptionSessionAudioInputParam"),
        "realtime.realtime_transcription_session_audio_param": "RealtimeTranscriptionSessionAudioParam",
        "realtime.realtime_transcription_session_create_request_param": (
            "RealtimeTranscriptionSessionCreateRequestParam"
        ),
        "realtime.realtime_truncation_retention_ratio_param": (
            "TokenLimits=RealtimeTruncationRetentionRatioParamTokenLimits RealtimeTruncationRetentionRatioParam"
        ),
    },
)
