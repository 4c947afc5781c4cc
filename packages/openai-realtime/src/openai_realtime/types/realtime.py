# Rendered from definitions/realtime.yaml; edit that and run `hatch run generate`.
"""Models of the `realtime` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions


class AudioTranscription(BaseModel):
    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]] = None
    keywords: Optional[List[str]] = None
    language: Optional[str] = None
    languages: Optional[List[str]] = None
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
    prompt: Optional[str] = None


class ClientSecretCreateResponse(BaseModel):
    expires_at: int
    session: "ClientSecretCreateResponseSession"
    value: str


class RealtimeSessionCreateResponse(BaseModel):
    class AudioInputNoiseReduction(BaseModel):
        strength: Optional[float] = None
        type: "Optional[NoiseReductionType]" = None

    class AudioInputTurnDetectionServerVad(BaseModel):
        type: Literal["server_vad"]
        create_response: Optional[bool] = None
        idle_timeout_ms: Optional[int] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None

    class AudioInputTurnDetectionSemanticVad(BaseModel):
        type: Literal["semantic_vad"]
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None

    class AudioInput(BaseModel):
        format: "Optional[RealtimeAudioFormats]" = None
        noise_reduction: "Optional[RealtimeSessionCreateResponse.AudioInputNoiseReduction]" = None
        transcription: Optional[AudioTranscription] = None
        turn_detection: "Optional[RealtimeSessionCreateResponseAudioInputTurnDetection]" = None

    class AudioOutput(BaseModel):
        format: "Optional[RealtimeAudioFormats]" = None
        speed: Optional[float] = None
        voice: Union[
            str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], None
        ] = None

    class Audio(BaseModel):
        input: "Optional[RealtimeSessionCreateResponse.AudioInput]" = None
        output: "Optional[RealtimeSessionCreateResponse.AudioOutput]" = None

    class ToolMcpToolAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: "Optional[RealtimeSessionCreateResponse.ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways]" = None
        never: "Optional[RealtimeSessionCreateResponse.ToolMcpToolRequireApprovalMcpToolApprovalFilterNever]" = None

    class ToolMcpTool(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: "Optional[RealtimeSessionCreateResponseToolMcpToolAllowedTools]" = None
        authorization: Optional[str] = None
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
        defer_loading: Optional[bool] = None
        headers: Optional[Dict[str, str]] = None
        require_approval: "Optional[RealtimeSessionCreateResponseToolMcpToolRequireApproval]" = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None

    class TracingTracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None

    id: str
    object: Literal["realtime.session"]
    type: Literal["realtime"]
    audio: Optional[Audio] = None
    expires_at: Optional[int] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    instructions: Optional[str] = None
    max_output_tokens: Union[int, Literal["inf"], None] = None
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
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    prompt: Optional[ResponsePrompt] = None
    reasoning: "Optional[RealtimeReasoning]" = None
    tool_choice: "Optional[RealtimeSessionCreateResponseToolChoice]" = None
    tools: "Optional[List[RealtimeSessionCreateResponseTool]]" = None
    tracing: "Optional[RealtimeSessionCreateResponseTracing]" = None
    truncation: "Optional[RealtimeTruncation]" = None


class RealtimeTranscriptionSessionCreateResponse(BaseModel):
    class AudioInput(BaseModel):
        format: "Optional[RealtimeAudioFormats]" = None
        noise_reduction: Optional[RealtimeSessionCreateResponse.AudioInputNoiseReduction] = None
        transcription: Optional[AudioTranscription] = None
        turn_detection: "Optional[RealtimeTranscriptionSessionTurnDetection]" = None

    class Audio(BaseModel):
        input: "Optional[RealtimeTranscriptionSessionCreateResponse.AudioInput]" = None

    id: str
    object: str
    type: Literal["transcription"]
    audio: Optional[Audio] = None
    expires_at: Optional[int] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None


ClientSecretCreateResponseSession: TypeAlias = Annotated[
    Union[RealtimeSessionCreateResponse, RealtimeTranscriptionSessionCreateResponse], PropertyInfo(discriminator="type")
]

NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]


class RealtimeAudioConfig(BaseModel):
    input: "Optional[RealtimeAudioConfigInput]" = None
    output: "Optional[RealtimeAudioConfigOutput]" = None


class RealtimeAudioConfigInput(BaseModel):
    class NoiseReduction(BaseModel):
        strength: Optional[float] = None
        type: Optional[NoiseReductionType] = None

    format: "Optional[RealtimeAudioFormats]" = None
    noise_reduction: Optional[NoiseReduction] = None
    transcription: Optional[AudioTranscription] = None
    turn_detection: "Optional[RealtimeAudioInputTurnDetection]" = None


class RealtimeAudioConfigOutput(BaseModel):
    class VoiceID(BaseModel):
        id: str

    format: "Optional[RealtimeAudioFormats]" = None
    speed: Optional[float] = None
    voice: "Optional[RealtimeAudioConfigOutputVoice]" = None


RealtimeAudioConfigOutputVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    RealtimeAudioConfigOutput.VoiceID,
]


class RealtimeAudioFormatsVariants:
    """The models that `RealtimeAudioFormats` consists of."""

    class AudioPCM(BaseModel):
        rate: Optional[Literal[24000]] = None
        type: Optional[Literal["audio/pcm"]] = None

    class AudioPCMU(BaseModel):
        type: Optional[Literal["audio/pcmu"]] = None

    class AudioPCMA(BaseModel):
        type: Optional[Literal["audio/pcma"]] = None


RealtimeAudioFormats: TypeAlias = Annotated[
    Union[
        RealtimeAudioFormatsVariants.AudioPCM,
        RealtimeAudioFormatsVariants.AudioPCMU,
        RealtimeAudioFormatsVariants.AudioPCMA,
    ],
    PropertyInfo(discriminator="type"),
]


class RealtimeAudioInputTurnDetectionVariants:
    """The models that `RealtimeAudioInputTurnDetection` consists of."""

    class ServerVad(BaseModel):
        type: Literal["server_vad"]
        create_response: Optional[bool] = None
        idle_timeout_ms: Optional[int] = None
        interrupt_response: Optional[bool] = None
        prefix_padding_ms: Optional[int] = None
        silence_duration_ms: Optional[int] = None
        threshold: Optional[float] = None

    class SemanticVad(BaseModel):
        type: Literal["semantic_vad"]
        create_response: Optional[bool] = None
        eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
        interrupt_response: Optional[bool] = None


RealtimeAudioInputTurnDetection: TypeAlias = Annotated[
    Union[RealtimeAudioInputTurnDetectionVariants.ServerVad, RealtimeAudioInputTurnDetectionVariants.SemanticVad, None],
    PropertyInfo(discriminator="type"),
]


class RealtimeFunctionTool(BaseModel):
    description: Optional[str] = None
    name: Optional[str] = None
    parameters: Optional[object] = None
    type: Optional[Literal["function"]] = None


class RealtimeReasoning(BaseModel):
    effort: "Optional[RealtimeReasoningEffort]" = None


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]


class RealtimeSessionCreateRequest(BaseModel):
    type: Literal["realtime"]
    audio: Optional[RealtimeAudioConfig] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    instructions: Optional[str] = None
    max_output_tokens: Union[int, Literal["inf"], None] = None
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
    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    parallel_tool_calls: Optional[bool] = None
    prompt: Optional[ResponsePrompt] = None
    reasoning: Optional[RealtimeReasoning] = None
    tool_choice: "Optional[RealtimeToolChoiceConfig]" = None
    tools: "Optional[RealtimeToolsConfig]" = None
    tracing: "Optional[RealtimeTracingConfig]" = None
    truncation: "Optional[RealtimeTruncation]" = None


RealtimeSessionCreateResponseAudioInputTurnDetection: TypeAlias = Annotated[
    Union[
        RealtimeSessionCreateResponse.AudioInputTurnDetectionServerVad,
        RealtimeSessionCreateResponse.AudioInputTurnDetectionSemanticVad,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

RealtimeSessionCreateResponseToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]

RealtimeSessionCreateResponseToolMcpToolAllowedTools: TypeAlias = Union[
    List[str], RealtimeSessionCreateResponse.ToolMcpToolAllowedToolsMcpToolFilter, None
]

RealtimeSessionCreateResponseToolMcpToolRequireApproval: TypeAlias = Union[
    RealtimeSessionCreateResponse.ToolMcpToolRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

RealtimeSessionCreateResponseTool: TypeAlias = Union[RealtimeFunctionTool, RealtimeSessionCreateResponse.ToolMcpTool]

RealtimeSessionCreateResponseTracing: TypeAlias = Union[
    Literal["auto"], RealtimeSessionCreateResponse.TracingTracingConfiguration, None
]

RealtimeToolChoiceConfig: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]


class RealtimeToolsConfigUnionVariants:
    """The models that `RealtimeToolsConfigUnion` consists of."""

    class McpAllowedToolsMcpToolFilter(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
        always: "Optional[RealtimeToolsConfigUnionVariants.McpRequireApprovalMcpToolApprovalFilterAlways]" = None
        never: "Optional[RealtimeToolsConfigUnionVariants.McpRequireApprovalMcpToolApprovalFilterNever]" = None

    class Mcp(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: "Optional[RealtimeToolsConfigUnionMcpAllowedTools]" = None
        authorization: Optional[str] = None
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
        defer_loading: Optional[bool] = None
        headers: Optional[Dict[str, str]] = None
        require_approval: "Optional[RealtimeToolsConfigUnionMcpRequireApproval]" = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None


RealtimeToolsConfigUnion: TypeAlias = Annotated[
    Union[RealtimeFunctionTool, RealtimeToolsConfigUnionVariants.Mcp], PropertyInfo(discriminator="type")
]

RealtimeToolsConfig: TypeAlias = List[RealtimeToolsConfigUnion]

RealtimeToolsConfigUnionMcpAllowedTools: TypeAlias = Union[
    List[str], RealtimeToolsConfigUnionVariants.McpAllowedToolsMcpToolFilter, None
]

RealtimeToolsConfigUnionMcpRequireApproval: TypeAlias = Union[
    RealtimeToolsConfigUnionVariants.McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]


class RealtimeTracingConfigVariants:
    """The models that `RealtimeTracingConfig` consists of."""

    class TracingConfiguration(BaseModel):
        group_id: Optional[str] = None
        metadata: Optional[object] = None
        workflow_name: Optional[str] = None


RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigVariants.TracingConfiguration, None]


class RealtimeTranscriptionSessionAudio(BaseModel):
    input: "Optional[RealtimeTranscriptionSessionAudioInput]" = None


class RealtimeTranscriptionSessionAudioInput(BaseModel):
    format: Optional[RealtimeAudioFormats] = None
    noise_reduction: Optional[RealtimeAudioConfigInput.NoiseReduction] = None
    transcription: Optional[AudioTranscription] = None
    turn_detection: "Optional[RealtimeTranscriptionSessionAudioInputTurnDetection]" = None


RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = Annotated[
    Union[RealtimeAudioInputTurnDetectionVariants.ServerVad, RealtimeAudioInputTurnDetectionVariants.SemanticVad, None],
    PropertyInfo(discriminator="type"),
]


class RealtimeTranscriptionSessionCreateRequest(BaseModel):
    type: Literal["transcription"]
    audio: Optional[RealtimeTranscriptionSessionAudio] = None
    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None


class RealtimeTranscriptionSessionTurnDetection(BaseModel):
    prefix_padding_ms: Optional[int] = None
    silence_duration_ms: Optional[int] = None
    threshold: Optional[float] = None
    type: Optional[str] = None


class RealtimeTruncationRetentionRatio(BaseModel):
    class TokenLimits(BaseModel):
        post_instructions: Optional[int] = None

    retention_ratio: float
    type: Literal["retention_ratio"]
    token_limits: Optional[TokenLimits] = None


RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]
