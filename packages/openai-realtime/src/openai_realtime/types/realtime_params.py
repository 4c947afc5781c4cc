# Rendered from definitions/realtime.yaml; edit that and run `hatch run generate`.
"""Parameters of the `realtime` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

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
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    keywords: SequenceNotStr[str]
    language: str
    languages: SequenceNotStr[str]
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
    prompt: str


class CallAcceptParams(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam
    include: List[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: Union[int, Literal["inf"]]
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
    output_modalities: List[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    tools: RealtimeToolsConfigParam
    tracing: Optional[RealtimeTracingConfigParam]
    truncation: RealtimeTruncationParam


class CallCreateParams(TypedDict, total=False):
    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam


class CallReferParams(TypedDict, total=False):
    target_uri: Required[str]


class CallRejectParams(TypedDict, total=False):
    status_code: int


class ClientSecretCreateParams(TypedDict, total=False):
    expires_after: ClientSecretCreateParamsExpiresAfter
    session: ClientSecretCreateParamsSession


class ClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    anchor: Literal["created_at"]
    seconds: int


class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["realtime"]]
    audio: RealtimeAudioConfigParam
    include: List[Literal["item.input_audio_transcription.logprobs"]]
    instructions: str
    max_output_tokens: Union[int, Literal["inf"]]
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
    output_modalities: List[Literal["text", "audio"]]
    parallel_tool_calls: bool
    prompt: Optional[ResponsePromptParam]
    reasoning: RealtimeReasoningParam
    tool_choice: RealtimeToolChoiceConfigParam
    tools: RealtimeToolsConfigParam
    tracing: Optional[RealtimeTracingConfigParam]
    truncation: RealtimeTruncationParam


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam
    include: List[Literal["item.input_audio_transcription.logprobs"]]


ClientSecretCreateParamsSession: TypeAlias = Union[
    RealtimeSessionCreateRequestParam, RealtimeTranscriptionSessionCreateRequestParam
]

ConnectClientEventParam: TypeAlias = Union[
    RealtimeTranslationSessionUpdateEventParam,
    RealtimeTranslationInputAudioBufferAppendEventParam,
    RealtimeTranslationSessionCloseEventParam,
]


class NoiseReductionParam(TypedDict, total=False):
    strength: float
    type: NoiseReductionType


class RealtimeAudioConfigInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReductionParam
    transcription: AudioTranscriptionParam
    turn_detection: Optional[RealtimeAudioInputTurnDetectionParam]


class RealtimeAudioConfigOutputParamVoiceID(TypedDict, total=False):
    id: Required[str]


class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    speed: float
    voice: RealtimeAudioConfigOutputParamVoice


RealtimeAudioConfigOutputParamVoice: TypeAlias = Union[
    str,
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
    RealtimeAudioConfigOutputParamVoiceID,
]


class RealtimeAudioConfigParam(TypedDict, total=False):
    input: RealtimeAudioConfigInputParam
    output: RealtimeAudioConfigOutputParam


class RealtimeAudioFormatsParamAudioPCM(TypedDict, total=False):
    rate: Literal[24000]
    type: Literal["audio/pcm"]


class RealtimeAudioFormatsParamAudioPCMU(TypedDict, total=False):
    type: Literal["audio/pcmu"]


class RealtimeAudioFormatsParamAudioPCMA(TypedDict, total=False):
    type: Literal["audio/pcma"]


RealtimeAudioFormatsParam: TypeAlias = Union[
    RealtimeAudioFormatsParamAudioPCM, RealtimeAudioFormatsParamAudioPCMU, RealtimeAudioFormatsParamAudioPCMA
]


class ServerVadParam(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    create_response: bool
    idle_timeout_ms: Optional[int]
    interrupt_response: bool
    prefix_padding_ms: int
    silence_duration_ms: int
    threshold: float


class SemanticVadParam(TypedDict, total=False):
    type: Required[Literal["semantic_vad"]]
    create_response: bool
    eagerness: Literal["low", "medium", "high", "auto"]
    interrupt_response: bool


RealtimeAudioInputTurnDetectionParam: TypeAlias = Union[ServerVadParam, SemanticVadParam]


class RealtimeConnectParams(TypedDict, total=False):
    call_id: str
    model: str


class RealtimeFunctionToolParam(TypedDict, total=False):
    description: str
    name: str
    parameters: object
    type: Literal["function"]


class RealtimeReasoningParam(TypedDict, total=False):
    effort: RealtimeReasoningEffort


RealtimeToolChoiceConfigParam: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunctionParam, ToolChoiceMcpParam]


class McpAllowedToolsMcpToolFilterParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterAlwaysParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterNeverParam(TypedDict, total=False):
    read_only: bool
    tool_names: SequenceNotStr[str]


class McpRequireApprovalMcpToolApprovalFilterParam(TypedDict, total=False):
    always: McpRequireApprovalMcpToolApprovalFilterAlwaysParam
    never: McpRequireApprovalMcpToolApprovalFilterNeverParam


class RealtimeToolsConfigMcpParam(TypedDict, total=False):
    server_label: Required[str]
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[McpAllowedToolsParam]
    authorization: str
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
    defer_loading: bool
    headers: Optional[Dict[str, str]]
    require_approval: Optional[McpRequireApprovalParam]
    server_description: str
    server_url: str
    tunnel_id: str


McpAllowedToolsParam: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilterParam]

McpRequireApprovalParam: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilterParam, Literal["always", "never"]]

RealtimeToolsConfigParamRealtimeToolsConfigUnionParam: TypeAlias = Union[
    RealtimeFunctionToolParam, RealtimeToolsConfigMcpParam
]

RealtimeToolsConfigParam: TypeAlias = List[RealtimeToolsConfigParamRealtimeToolsConfigUnionParam]

RealtimeToolsConfigUnionParam: TypeAlias = Union[RealtimeFunctionToolParam, RealtimeToolsConfigMcpParam]


class RealtimeTracingConfigParamTracingConfiguration(TypedDict, total=False):
    group_id: str
    metadata: object
    workflow_name: str


RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], RealtimeTracingConfigParamTracingConfiguration]


class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    format: RealtimeAudioFormatsParam
    noise_reduction: NoiseReductionParam
    transcription: AudioTranscriptionParam
    turn_detection: Optional[RealtimeTranscriptionSessionAudioInputTurnDetectionParam]


RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = Union[ServerVadParam, SemanticVadParam]


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    input: RealtimeTranscriptionSessionAudioInputParam


class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    retention_ratio: Required[float]
    type: Required[Literal["retention_ratio"]]
    token_limits: RealtimeTruncationRetentionRatioParamTokenLimits


RealtimeTruncationParam: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatioParam]


class RealtimeTruncationRetentionRatioParamTokenLimits(TypedDict, total=False):
    post_instructions: int
