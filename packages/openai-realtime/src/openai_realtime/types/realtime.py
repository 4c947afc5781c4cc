# Rendered from definitions/realtime.yaml; edit that and run `hatch run generate`.
"""Models of the `realtime` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions


class AudioTranscription(BaseModel):
    """How the speech of the user is written down: the model and hints about language and words."""

    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]] = None
    """How long the model holds text back, for `gpt-realtime-whisper` only: the higher, the more accurate and the
    later the text.
    """
    keywords: Optional[List[str]] = None
    """Words and phrases that are likely to be said; only `gpt-live-transcribe` and `gpt-transcribe` take them."""
    language: Optional[str] = None
    """The language that is spoken, as an ISO 639-1 code such as `en`; naming it makes the transcript better and
    faster.
    """
    languages: Optional[List[str]] = None
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
        None,
    ] = None
    """The id of the model that transcribes; `gpt-4o-transcribe-diarize` also tells speakers apart. `whisper-1` and
    the `gpt-4o` models have been announced to end on 26 February 2027.
    """
    prompt: Optional[str] = None
    """A hint at style or context: a list of keywords for `whisper-1`, free text for the `gpt-4o-transcribe` models
    other than the one with speakers. `gpt-realtime-whisper` takes none.
    """


class ClientSecretCreateResponse(BaseModel):
    """A short-lived key, with the configuration of the sessions that it opens."""

    expires_at: int
    """When the key stops opening sessions, in seconds since 1 January 1970 (UTC); open sessions may go on."""
    session: "ClientSecretCreateResponseSession"
    """The configuration that sessions of this key begin with."""
    value: str
    """The key itself, to hand to a browser or phone in place of an API key."""


class RealtimeSessionCreateResponse(BaseModel):
    """The configuration of a conversation with a model, as the server made it."""

    class AudioInputNoiseReduction(BaseModel):
        """A filter against noise, which makes the detection of speech more reliable and helps the model to
        understand.
        """

        strength: Optional[float] = None
        """How much noise is suppressed, more with higher values; 1 when the filter is first turned on. Left out of
        an update, it stays as it is.
        """
        type: "Optional[NoiseReductionType]" = None
        """The kind of microphone: `near_field` for one at the mouth, `far_field` for one across the desk or room."""

    class AudioInputTurnDetectionServerVad(BaseModel):
        """Detection of turns by loudness: a turn begins with sound and ends with a silence."""

        type: Literal["server_vad"]
        """Always `server_vad`; tells it from detection by meaning."""
        create_response: Optional[bool] = None
        """Whether the model answers by itself when a turn ends; true by default. Without `interrupt_response` an
        answer can be missed while another still runs.
        """
        idle_timeout_ms: Optional[int] = None
        """After how many milliseconds of silence the model speaks up unasked, from 5000 to 30000, counted from the
        end of playing its last answer; never when left out or `null`. Useful on the phone.
        """
        interrupt_response: Optional[bool] = None
        """Whether a user who begins to speak stops the running answer in the main conversation; true by default.
        With this and `create_response` both off, speech is reported but nothing answers.
        """
        prefix_padding_ms: Optional[int] = None
        """How many milliseconds from before the detected speech are kept with it; 300 by default."""
        silence_duration_ms: Optional[int] = None
        """How many milliseconds of silence end a turn; 500 by default. A low value answers sooner, but takes pauses
        for ends.
        """
        threshold: Optional[float] = None
        """How loud speech has to be, from 0.0 to 1.0; 0.5 by default. Raise it where there is noise."""

    class AudioInputTurnDetectionSemanticVad(BaseModel):
        """Detection of turns by meaning: a model judges whether the user has finished, and waits longer after an
        "uhm".
        """

        type: Literal["semantic_vad"]
        """Always `semantic_vad`; tells it from detection by loudness."""
        create_response: Optional[bool] = None
        """Whether the model answers by itself when a turn ends; true by default."""
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        """How soon it takes over: after at most 8 seconds (`low`), 4 (`medium`) or 2 (`high`). `auto`, the default,
        is the same as `medium`.
        """
        interrupt_response: Optional[bool] = None
        """Whether a user who begins to speak stops the running answer in the main conversation; true by default."""

    class AudioInput(BaseModel):
        """How a session treats the sound of the user."""

        format: "Optional[RealtimeAudioFormats]" = None
        """The encoding of the sound that you send."""
        noise_reduction: "Optional[RealtimeSessionCreateResponse.AudioInputNoiseReduction]" = None
        """The filter that sound passes before speech is detected and the model hears it; `null` turns it off."""
        transcription: Optional[AudioTranscription] = None
        """Whether and how speech is also written down; off by default, and `null` turns it off again. A model of its
        own does that, so the text is only a guide to what was heard.
        """
        turn_detection: "Optional[RealtimeSessionCreateResponseAudioInputTurnDetection]" = None
        """How the end of a turn is found: by silence (`server_vad`) or by meaning (`semantic_vad`). With `null` you
        ask for each response yourself, which `gpt-realtime-whisper` needs.
        """

    class AudioOutput(BaseModel):
        """How the model speaks in a session."""

        format: "Optional[RealtimeAudioFormats]" = None
        """The encoding of the sound that you receive."""
        speed: Optional[float] = None
        """How fast speech is played, from 0.25 to 1.5 times the usual speed; 1.0 by default. It is applied to
        finished audio, and can change only between turns.
        """
        voice: Union[
            str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], None
        ] = None
        """The voice of the model, by name or as a voice of your own; fixed once the model has spoken. `marin` and
        `cedar` sound best.
        """

    class Audio(BaseModel):
        """What a session does with sound in both directions."""

        input: "Optional[RealtimeSessionCreateResponse.AudioInput]" = None
        """The sound of the user: format, filter, transcription and detection of turns."""
        output: "Optional[RealtimeSessionCreateResponse.AudioOutput]" = None
        """The speech of the model: format, voice and speed."""

    class ToolMcpToolAllowedToolsMcpToolFilter(BaseModel):
        """Which tools of an MCP server the model may call."""

        read_only: Optional[bool] = None
        """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that the model may call."""

    class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        """Which tools of an MCP server wait for your consent before each call."""

        read_only: Optional[bool] = None
        """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools whose calls need your consent."""

    class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        """Which tools of an MCP server are called without asking you."""

        read_only: Optional[bool] = None
        """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that run without your consent."""

    class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
        """Which tools of an MCP server need your consent and which do not."""

        always: "Optional[RealtimeSessionCreateResponse.ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways]" = None
        """The tools that wait for your consent before each call."""
        never: "Optional[RealtimeSessionCreateResponse.ToolMcpToolRequireApprovalMcpToolApprovalFilterNever]" = None
        """The tools that are called without asking."""

    class ToolMcpTool(BaseModel):
        """A server of the Model Context Protocol whose tools the model may call."""

        server_label: str
        """Your name for the server, which its calls carry."""
        type: Literal["mcp"]
        """Always `mcp`; tells it from functions."""
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        """Who may call the tools: the model itself (`direct`), a program that it writes (`programmatic`), or both."""
        allowed_tools: "Optional[RealtimeSessionCreateResponseToolMcpToolAllowedTools]" = None
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
        """A ready-made connector, such as `connector_gmail`, in place of `server_url` and `tunnel_id`. Models
        released after 1 September 2026 no longer take it. Deprecated; use `server_url`.
        """
        defer_loading: Optional[bool] = None
        """Whether the tools stay out of the context until a tool search finds them."""
        headers: Optional[Dict[str, str]] = None
        """HTTP headers that the server gets with each request, such as those that authenticate you."""
        require_approval: "Optional[RealtimeSessionCreateResponseToolMcpToolRequireApproval]" = None
        """Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""
        server_description: Optional[str] = None
        """What the server is good for, as a hint to the model."""
        server_url: Optional[str] = None
        """The address of the server; either this, `connector_id` or `tunnel_id` is needed."""
        tunnel_id: Optional[str] = None
        """The id of a Secure MCP Tunnel to reach the server through, in place of its address."""

    class TracingTracingConfiguration(BaseModel):
        """Names of your own for the trace of a session."""

        group_id: Optional[str] = None
        """An id that several traces share, so that the Traces Dashboard shows them together."""
        metadata: Optional[object] = None
        """Data of your own to filter by in the Traces Dashboard."""
        workflow_name: Optional[str] = None
        """The name under which the Traces Dashboard shows the trace."""

    id: str
    """The id of the session, such as `sess_1234567890abcdef`."""
    object: Literal["realtime.session"]
    """Always `realtime.session`; names the kind of object."""
    type: Literal["realtime"]
    """Always `realtime`; tells it from a transcription."""
    audio: Optional[Audio] = None
    """Voice, formats, transcription and detection of turns."""
    expires_at: Optional[int] = None
    """When the session ends at the latest, in seconds since 1 January 1970 (UTC)."""
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """What events carry in addition: `item.input_audio_transcription.logprobs` for the log probabilities of
    transcripts.
    """
    instructions: Optional[str] = None
    """The system message of the session; the server's own text where none was given."""
    max_output_tokens: Union[int, Literal["inf"], None] = None
    """An upper bound for the tokens of one answer, calls of tools included: 1 to 4096, or `inf` for as many as the
    model can.
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
        None,
    ] = None
    """The id of the model that answers."""
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["audio"]` for speech with its transcript, or `["text"]`; never both at once."""
    prompt: Optional[ResponsePrompt] = None
    """The stored prompt template that is used, with its version and variables."""
    reasoning: "Optional[RealtimeReasoning]" = None
    """How much a model with reasoning, such as `gpt-realtime-2`, thinks."""
    tool_choice: "Optional[RealtimeSessionCreateResponseToolChoice]" = None
    """Whether tools are used: `auto`, `none`, `required`, or one certain function or MCP tool."""
    tools: "Optional[List[RealtimeSessionCreateResponseTool]]" = None
    """The functions and MCP servers that the model may call."""
    tracing: "Optional[RealtimeSessionCreateResponseTracing]" = None
    """How the session is recorded for the Traces Dashboard: `auto`, or names of your own; `null` without a trace."""
    truncation: "Optional[RealtimeTruncation]" = None
    """What happens when the conversation outgrows the input of the model: `auto`, `disabled` (an error), or a ratio
    to keep.
    """


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    """The configuration of a transcription session, as the server made it."""

    class AudioInput(BaseModel):
        """How a transcription session treats the sound that it gets."""

        format: "Optional[RealtimeAudioFormats]" = None
        """The encoding of the sound that you send."""
        noise_reduction: Optional[RealtimeSessionCreateResponse.AudioInputNoiseReduction] = None
        """The filter that sound passes before speech is detected and transcribed; `null` turns it off."""
        transcription: Optional[AudioTranscription] = None
        """The model that transcribes, with hints about language and words."""
        turn_detection: "Optional[RealtimeTranscriptionSessionTurnDetection]" = None
        """How speech is divided into turns: by silence (`server_vad`) or by meaning (`semantic_vad`). With `null`
        you commit the audio yourself, which `gpt-realtime-whisper` needs.
        """

    class Audio(BaseModel):
        """What a transcription session does with sound."""

        input: "Optional[RealtimeTranscriptionSessionCreateResponse.AudioInput]" = None
        """The sound to transcribe: format, filter, model and detection of turns."""

    id: str
    """The id of the session, such as `sess_1234567890abcdef`."""
    object: str
    """Always `realtime.transcription_session`; names the kind of object."""
    type: Literal["transcription"]
    """Always `transcription`; tells it from a conversation."""
    audio: Optional[Audio] = None
    """The format of the sound, its filter, the model that transcribes and the detection of turns."""
    expires_at: Optional[int] = None
    """When the session ends at the latest, in seconds since 1 January 1970 (UTC)."""
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """What events carry in addition: `item.input_audio_transcription.logprobs` for the log probabilities of
    transcripts.
    """


ClientSecretCreateResponseSession: TypeAlias = Annotated[
    Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse], PropertyInfo(discriminator="type")
]
"""The configuration behind a short-lived key: a conversation (`realtime`) or a transcription."""

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
"""Where the microphone is: `near_field` close to the mouth (a headset), `far_field` away from it (a laptop, a
meeting room).
"""


class RealtimeAudioConfig(BaseModel):
    """What a session does with sound in both directions."""

    input: "Optional[RealtimeAudioConfigInput]" = None
    """The sound of the user: format, filter, transcription and detection of turns."""
    output: "Optional[RealtimeAudioConfigOutput]" = None
    """The speech of the model: format, voice and speed."""


class RealtimeAudioConfigInput(BaseModel):
    """How a session treats the sound of the user."""

    class NoiseReduction(BaseModel):
        """A filter against noise, which makes the detection of speech more reliable and helps the model to
        understand.
        """

        strength: Optional[float] = None
        """How much noise is suppressed, more with higher values; 1 when the filter is first turned on. Left out of
        an update, it stays as it is.
        """
        type: Optional[NoiseReductionType] = None
        """The kind of microphone: `near_field` for one at the mouth, `far_field` for one across the desk or room."""

    format: "Optional[RealtimeAudioFormats]" = None
    """The encoding of the sound that you send."""
    noise_reduction: Optional[NoiseReduction] = None
    """The filter that sound passes before speech is detected and the model hears it; `null` turns it off."""
    transcription: Optional[AudioTranscription] = None
    """Whether and how speech is also written down; off by default, and `null` turns it off again. A model of its own
    does that, so the text is only a guide to what was heard.
    """
    turn_detection: "Optional[RealtimeAudioInputTurnDetection]" = None
    """How the end of a turn is found: by silence (`server_vad`) or by meaning (`semantic_vad`). With `null` you ask
    for each response yourself, which `gpt-realtime-whisper` needs.
    """


class RealtimeAudioConfigOutput(BaseModel):
    """How the model speaks in a session."""

    class VoiceID(BaseModel):
        """A voice of your own, named by its id."""

        id: str
        """The id of the voice, such as `voice_1234`."""

    format: "Optional[RealtimeAudioFormats]" = None
    """The encoding of the sound that you receive."""
    speed: Optional[float] = None
    """How fast speech is played, from 0.25 to 1.5 times the usual speed; 1.0 by default. It is applied to finished
    audio, and can change only between turns.
    """
    voice: "Optional[RealtimeAudioConfigOutputVoice]" = None
    """The voice of the model, by name or as a voice of your own; fixed once the model has spoken. `marin` and
    `cedar` sound best.
    """


RealtimeAudioConfigOutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    RealtimeAudioConfigOutput.VoiceID,
]
"""A voice to speak with: the name of a built-in one, or the id of your own."""


class RealtimeAudioFormatsVariants:
    """The models that `RealtimeAudioFormats` consists of."""

    class AudioPCM(BaseModel):
        """Uncompressed sound: 16-bit PCM with 24,000 samples a second."""

        rate: Optional[Literal[24000]] = None
        """Samples a second; only 24000 is possible."""
        type: Optional[Literal["audio/pcm"]] = None
        """Always `audio/pcm`; tells it from the telephone formats."""

    class AudioPCMU(BaseModel):
        """Telephone sound by G.711 μ-law, usual in North America and Japan."""

        type: Optional[Literal["audio/pcmu"]] = None
        """Always `audio/pcmu`; tells it from the other formats."""

    class AudioPCMA(BaseModel):
        """Telephone sound by G.711 A-law, usual in Europe."""

        type: Optional[Literal["audio/pcma"]] = None
        """Always `audio/pcma`; tells it from the other formats."""


RealtimeAudioFormats: TypeAlias = Annotated[
    Union[
        RealtimeAudioFormatsVariants.AudioPCM,
        RealtimeAudioFormatsVariants.AudioPCMU,
        RealtimeAudioFormatsVariants.AudioPCMA,
    ],
    PropertyInfo(discriminator="type"),
]
"""The encoding of sound: PCM, or one of the two telephone formats of G.711."""


class RealtimeAudioInputTurnDetectionVariants:
    """The models that `RealtimeAudioInputTurnDetection` consists of."""

    class ServerVad(BaseModel):
        """Detection of turns by loudness: a turn begins with sound and ends with a silence."""

        type: Literal["server_vad"]
        """Always `server_vad`; tells it from detection by meaning."""
        create_response: Optional[bool] = None
        """Whether the model answers by itself when a turn ends; true by default. Without `interrupt_response` an
        answer can be missed while another still runs.
        """
        idle_timeout_ms: Optional[int] = None
        """After how many milliseconds of silence the model speaks up unasked, from 5000 to 30000, counted from the
        end of playing its last answer; never when left out or `null`. Useful on the phone.
        """
        interrupt_response: Optional[bool] = None
        """Whether a user who begins to speak stops the running answer in the main conversation; true by default.
        With this and `create_response` both off, speech is reported but nothing answers.
        """
        prefix_padding_ms: Optional[int] = None
        """How many milliseconds from before the detected speech are kept with it; 300 by default."""
        silence_duration_ms: Optional[int] = None
        """How many milliseconds of silence end a turn; 500 by default. A low value answers sooner, but takes pauses
        for ends.
        """
        threshold: Optional[float] = None
        """How loud speech has to be, from 0.0 to 1.0; 0.5 by default. Raise it where there is noise."""

    class SemanticVad(BaseModel):
        """Detection of turns by meaning: a model judges whether the user has finished, and waits longer after an
        "uhm".
        """

        type: Literal["semantic_vad"]
        """Always `semantic_vad`; tells it from detection by loudness."""
        create_response: Optional[bool] = None
        """Whether the model answers by itself when a turn ends; true by default."""
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        """How soon it takes over: after at most 8 seconds (`low`), 4 (`medium`) or 2 (`high`). `auto`, the default,
        is the same as `medium`.
        """
        interrupt_response: Optional[bool] = None
        """Whether a user who begins to speak stops the running answer in the main conversation; true by default."""


RealtimeAudioInputTurnDetection: TypeAlias = Annotated[
    Union[RealtimeAudioInputTurnDetectionVariants.ServerVad, RealtimeAudioInputTurnDetectionVariants.SemanticVad, None],
    PropertyInfo(discriminator="type"),
]
"""How the end of a turn is found: by loudness or by meaning; `null` for not at all."""


class RealtimeFunctionTool(BaseModel):
    """A function of yours that the model may ask you to call."""

    description: Optional[str] = None
    """What the function does, when to call it, and what the model may say to the user meanwhile."""
    name: Optional[str] = None
    """The name that calls of the function carry."""
    parameters: Optional[object] = None
    """The JSON Schema of the arguments."""
    type: Optional[Literal["function"]] = None
    """Always `function`; tells it from MCP servers."""


class RealtimeReasoning(BaseModel):
    """How much a model with reasoning, such as `gpt-realtime-2`, thinks before it speaks."""

    effort: "Optional[RealtimeReasoningEffort]" = None
    """How much it thinks, from `minimal` to `xhigh`; `low` by default, and less is faster."""


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""How much a model thinks before it speaks, from `minimal` to `xhigh`."""


class RealtimeSessionCreateRequest(BaseModel):
    """The configuration of a session in which one talks with a model."""

    type: Literal["realtime"]
    """Always `realtime`; tells it from a transcription."""
    audio: Optional[RealtimeAudioConfig] = None
    """Voice, formats, transcription and detection of turns."""
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """What events carry in addition: `item.input_audio_transcription.logprobs` for the log probabilities of
    transcripts.
    """
    instructions: Optional[str] = None
    """The system message: what to say and how to sound. Models follow it as guidance, not strictly. Left out, the
    server uses a text of its own, shown in `session.created`.
    """
    max_output_tokens: Union[int, Literal["inf"], None] = None
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
        None,
    ] = None
    """The id of the model. `gpt-realtime`, `gpt-realtime-mini` and `gpt-audio-mini` have been announced to end on 20
    January 2027.
    """
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["audio"]` for speech with its transcript (the default), or `["text"]`; never both at once."""
    parallel_tool_calls: Optional[bool] = None
    """Whether several tools may be called at once; only for models with reasoning, such as `gpt-realtime-2`."""
    prompt: Optional[ResponsePrompt] = None
    """A stored prompt template, with its version and variables."""
    reasoning: Optional[RealtimeReasoning] = None
    """How much a model with reasoning, such as `gpt-realtime-2`, thinks."""
    tool_choice: "Optional[RealtimeToolChoiceConfig]" = None
    """Whether tools are used: `auto`, `none`, `required`, or one certain function or MCP tool."""
    tools: "Optional[RealtimeToolsConfig]" = None
    """The functions and MCP servers that the model may call."""
    tracing: "Optional[RealtimeTracingConfig]" = None
    """How the session is recorded for the Traces Dashboard: `auto` for default names, or names of your own; `null`
    for no trace. Once on, it cannot change.
    """
    truncation: "Optional[RealtimeTruncation]" = None
    """What happens when the conversation outgrows the input of the model: `auto` drops the oldest messages,
    `disabled` makes it an error, and a ratio drops more at once to save cached tokens.
    """


RealtimeSessionCreateResponseAudioInputTurnDetection: TypeAlias = Annotated[
    Union[
        RealtimeSessionCreateResponse.AudioInputTurnDetectionServerVad,
        RealtimeSessionCreateResponse.AudioInputTurnDetectionSemanticVad,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""How the end of a turn is found: by loudness or by meaning; `null` for not at all."""

RealtimeSessionCreateResponseToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
"""Whether the model uses tools: `auto`, `none`, `required`, or one certain function or MCP tool."""

RealtimeSessionCreateResponseToolMcpToolAllowedTools: TypeAlias = Union[
    List[str], RealtimeSessionCreateResponse.ToolMcpToolAllowedToolsMcpToolFilter, None
]
"""The tools of an MCP server that may be called: their names, or a filter."""

RealtimeSessionCreateResponseToolMcpToolRequireApproval: TypeAlias = Union[
    RealtimeSessionCreateResponse.ToolMcpToolRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]
"""Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""

RealtimeSessionCreateResponseTool: TypeAlias = Union[RealtimeFunctionTool, RealtimeSessionCreateResponse.ToolMcpTool]
"""Something that the model may call: a function of yours, or the tools of an MCP server."""

RealtimeSessionCreateResponseTracing: TypeAlias = Union[
    Literal["auto"], RealtimeSessionCreateResponse.TracingTracingConfiguration, None
]
"""How a session is recorded for the Traces Dashboard: with default names (`auto`) or your own; `null` for no trace."""

RealtimeToolChoiceConfig: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
"""Whether the model uses tools: `auto`, `none`, `required`, or one certain function or MCP tool."""


class RealtimeToolsConfigUnionVariants:
    """The models that `RealtimeToolsConfigUnion` consists of."""

    class McpAllowedToolsMcpToolFilter(BaseModel):
        """Which tools of an MCP server the model may call."""

        read_only: Optional[bool] = None
        """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that the model may call."""

    class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        """Which tools of an MCP server wait for your consent before each call."""

        read_only: Optional[bool] = None
        """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools whose calls need your consent."""

    class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        """Which tools of an MCP server are called without asking you."""

        read_only: Optional[bool] = None
        """Whether only tools match that the server marks with `readOnlyHint`, those that change nothing."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that run without your consent."""

    class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
        """Which tools of an MCP server need your consent and which do not."""

        always: "Optional[RealtimeToolsConfigUnionVariants.McpRequireApprovalMcpToolApprovalFilterAlways]" = None
        """The tools that wait for your consent before each call."""
        never: "Optional[RealtimeToolsConfigUnionVariants.McpRequireApprovalMcpToolApprovalFilterNever]" = None
        """The tools that are called without asking."""

    class Mcp(BaseModel):
        """A server of the Model Context Protocol whose tools the model may call."""

        server_label: str
        """Your name for the server, which its calls carry."""
        type: Literal["mcp"]
        """Always `mcp`; tells it from functions."""
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        """Who may call the tools: the model itself (`direct`), a program that it writes (`programmatic`), or both."""
        allowed_tools: "Optional[RealtimeToolsConfigUnionMcpAllowedTools]" = None
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
        """A ready-made connector, such as `connector_gmail`, in place of `server_url` and `tunnel_id`. Models
        released after 1 September 2026 no longer take it. Deprecated; use `server_url`.
        """
        defer_loading: Optional[bool] = None
        """Whether the tools stay out of the context until a tool search finds them."""
        headers: Optional[Dict[str, str]] = None
        """HTTP headers that the server gets with each request, such as those that authenticate you."""
        require_approval: "Optional[RealtimeToolsConfigUnionMcpRequireApproval]" = None
        """Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""
        server_description: Optional[str] = None
        """What the server is good for, as a hint to the model."""
        server_url: Optional[str] = None
        """The address of the server; either this, `connector_id` or `tunnel_id` is needed."""
        tunnel_id: Optional[str] = None
        """The id of a Secure MCP Tunnel to reach the server through, in place of its address."""


RealtimeToolsConfigUnion: TypeAlias = Annotated[
    Union[RealtimeFunctionTool, RealtimeToolsConfigUnionVariants.Mcp], PropertyInfo(discriminator="type")
]
"""Something that the model may call: a function of yours, or the tools of an MCP server."""

RealtimeToolsConfig: TypeAlias = List[RealtimeToolsConfigUnion]
"""The functions and MCP servers that the model may call."""

RealtimeToolsConfigUnionMcpAllowedTools: TypeAlias = Union[
    List[str], RealtimeToolsConfigUnionVariants.McpAllowedToolsMcpToolFilter, None
]
"""The tools of an MCP server that may be called: their names, or a filter."""

RealtimeToolsConfigUnionMcpRequireApproval: TypeAlias = Union[
    RealtimeToolsConfigUnionVariants.McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]
"""Which calls wait for your consent: `always` for all, `never` for none, or a filter by tool."""


class RealtimeTracingConfigVariants:
    """The models that `RealtimeTracingConfig` consists of."""

    class TracingConfiguration(BaseModel):
        """Names of your own for the trace of a session."""

        group_id: Optional[str] = None
        """An id that several traces share, so that the Traces Dashboard shows them together."""
        metadata: Optional[object] = None
        """Data of your own to filter by in the Traces Dashboard."""
        workflow_name: Optional[str] = None
        """The name under which the Traces Dashboard shows the trace."""


RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigVariants.TracingConfiguration, None]
"""How a session is recorded for the Traces Dashboard: with default names (`auto`) or your own; `null` for no trace."""


class RealtimeTranscriptionSessionAudio(BaseModel):
    """What a transcription session does with sound."""

    input: "Optional[RealtimeTranscriptionSessionAudioInput]" = None
    """The sound to transcribe: format, filter, model and detection of turns."""


class RealtimeTranscriptionSessionAudioInput(BaseModel):
    """How a transcription session treats the sound that it gets."""

    format: Optional[RealtimeAudioFormats] = None
    """The encoding of the sound that you send."""
    noise_reduction: Optional[RealtimeAudioConfigInput.NoiseReduction] = None
    """The filter that sound passes before speech is detected and transcribed; `null` turns it off."""
    transcription: Optional[AudioTranscription] = None
    """The model that transcribes, with hints about language and words."""
    turn_detection: "Optional[RealtimeTranscriptionSessionAudioInputTurnDetection]" = None
    """How speech is divided into turns: by silence (`server_vad`) or by meaning (`semantic_vad`). With `null` you
    commit the audio yourself, which `gpt-realtime-whisper` needs.
    """


RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Annotated[
    Union[RealtimeAudioInputTurnDetectionVariants.ServerVad, RealtimeAudioInputTurnDetectionVariants.SemanticVad, None],
    PropertyInfo(discriminator="type"),
]
"""How the speech to transcribe is divided: by loudness or by meaning; `null` for not at all."""


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    """The configuration of a session that only writes down what is said."""

    type: Literal["transcription"]
    """Always `transcription`; tells it from a conversation."""
    audio: Optional[RealtimeTranscriptionSessionAudio] = None
    """The format of the sound, its filter, the model that transcribes and the detection of turns."""
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """What events carry in addition: `item.input_audio_transcription.logprobs` for the log probabilities of
    transcripts.
    """


class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    """How a transcription session finds the end of a turn: by loudness; `null` for not at all."""

    prefix_padding_ms: Optional[int] = None
    """How many milliseconds from before the detected speech are kept with it; 300 by default."""
    silence_duration_ms: Optional[int] = None
    """How many milliseconds of silence end a turn; 500 by default. A low value ends it sooner, but takes pauses for
    ends.
    """
    threshold: Optional[float] = None
    """How loud speech has to be, from 0.0 to 1.0; 0.5 by default. Raise it where there is noise."""
    type: Optional[str] = None
    """The kind of detection; so far only `server_vad`."""


class RealtimeTruncationRetentionRatio(BaseModel):
    """Dropping more of a full conversation than needed, so that it is seldom cut and stays in the cache for longer."""

    class TokenLimits(BaseModel):
        """A limit of your own at which a conversation is cut."""

        post_instructions: Optional[int] = None
        """How many tokens may follow the instructions and tools before messages are dropped; at most the context
        window less `max_output_tokens`.
        """

    retention_ratio: float
    """The share of the tokens after the instructions that is kept, from 0.0 to 1.0; with 0.8 old messages go until
    four fifths of the allowed tokens are left.
    """
    type: Literal["retention_ratio"]
    """Always `retention_ratio`; names the way of cutting."""
    token_limits: Optional[TokenLimits] = None
    """A limit of your own at which to cut; that of the model by default."""


RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]
"""What happens when a conversation outgrows the input of the model: `auto` drops the oldest messages, `disabled`
makes it an error, and a ratio keeps a share.
"""

public_types(
    globals(),
    {
        "realtime.audio_transcription": "AudioTranscription",
        "realtime.client_secret_create_response": "ClientSecretCreateResponse",
        "realtime.realtime_audio_config": "RealtimeAudioConfig",
        "realtime.realtime_audio_config_input": (
            "RealtimeAudioConfigInput NoiseReduction=RealtimeAudioConfigInput.NoiseReduction"
        ),
        "realtime.realtime_audio_config_output": (
            "RealtimeAudioConfigOutput VoiceID=RealtimeAudioConfigOutput.VoiceID"
        ),
        "realtime.realtime_audio_formats": (
            "AudioPCM=RealtimeAudioFormatsVariants.AudioPCM AudioPCMU=RealtimeAudioFormatsVariants.AudioPCMU "
            "AudioPCMA=RealtimeAudioFormatsVariants.AudioPCMA"
        ),
        "realtime.realtime_audio_input_turn_detection": (
            "ServerVad=RealtimeAudioInputTurnDetectionVariants.ServerVad "
            "SemanticVad=RealtimeAudioInputTurnDetectionVariants.SemanticVad"
        ),
        "realtime.realtime_function_tool": "RealtimeFunctionTool",
        "realtime.realtime_reasoning": "RealtimeReasoning",
        "realtime.realtime_session_create_request": "RealtimeSessionCreateRequest",
        "realtime.realtime_session_create_response": (
            "RealtimeSessionCreateResponse "
            "AudioInputNoiseReduction=RealtimeSessionCreateResponse.AudioInputNoiseReduction "
            "AudioInputTurnDetectionServerVad=RealtimeSessionCreateResponse.AudioInputTurnDetectionServerVad "
            "AudioInputTurnDetectionSemanticVad=RealtimeSessionCreateResponse.AudioInputTurnDetectionSemanticVad "
            "AudioInput=RealtimeSessionCreateResponse.AudioInput "
            "AudioOutput=RealtimeSessionCreateResponse.AudioOutput Audio=RealtimeSessionCreateResponse.Audio "
            "ToolMcpToolAllowedToolsMcpToolFilter=RealtimeSessionCreateResponse.ToolMcpToolAllowedToolsMcpToolFilter "
            "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways=RealtimeSessionCreateResponse.ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways "  # noqa: E501
            "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever=RealtimeSessionCreateResponse.ToolMcpToolRequireApprovalMcpToolApprovalFilterNever "  # noqa: E501
            "ToolMcpToolRequireApprovalMcpToolApprovalFilter=RealtimeSessionCreateResponse.ToolMcpToolRequireApprovalMcpToolApprovalFilter "  # noqa: E501
            "ToolMcpTool=RealtimeSessionCreateResponse.ToolMcpTool "
            "TracingTracingConfiguration=RealtimeSessionCreateResponse.TracingTracingConfiguration"
        ),
        "realtime.realtime_tools_config_union": (
            "McpAllowedToolsMcpToolFilter=RealtimeToolsConfigUnionVariants.McpAllowedToolsMcpToolFilter "
            "McpRequireApprovalMcpToolApprovalFilterAlways=RealtimeToolsConfigUnionVariants.McpRequireApprovalMcpToolApprovalFilterAlways "  # noqa: E501
            "McpRequireApprovalMcpToolApprovalFilterNever=RealtimeToolsConfigUnionVariants.McpRequireApprovalMcpToolApprovalFilterNever "  # noqa: E501
            "McpRequireApprovalMcpToolApprovalFilter=RealtimeToolsConfigUnionVariants.McpRequireApprovalMcpToolApprovalFilter "  # noqa: E501
            "Mcp=RealtimeToolsConfigUnionVariants.Mcp"
        ),
        "realtime.realtime_tracing_config": ("TracingConfiguration=RealtimeTracingConfigVariants.TracingConfiguration"),
        "realtime.realtime_transcription_session_audio": "RealtimeTranscriptionSessionAudio",
        "realtime.realtime_transcription_session_audio_input": "RealtimeTranscriptionSessionAudioInput",
        "realtime.realtime_transcription_session_create_request": "RealtimeTranscriptionSessionCreateRequest",
        "realtime.realtime_transcription_session_create_response": (
            "RealtimeTranscriptionSessionCreateResponse "
            "AudioInput=RealtimeTranscriptionSessionCreateResponse.AudioInput "
            "Audio=RealtimeTranscriptionSessionCreateResponse.Audio"
        ),
        "realtime.realtime_transcription_session_turn_detection": "RealtimeTranscriptionSessionTurnDetection",
        "realtime.realtime_truncation_retention_ratio": (
            "RealtimeTruncationRetentionRatio TokenLimits=RealtimeTruncationRetentionRatio.TokenLimits"
        ),
    },
)
