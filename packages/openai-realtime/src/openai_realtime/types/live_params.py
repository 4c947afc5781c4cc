# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
"""Parameters of the `live` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.types.sequences import SequenceNotStr

from .live import BuiltInVoice, DecisionJSONObject


class AudioFormatParamAudioPCM(TypedDict, total=False):
    rate: Required[Literal[16000, 24000]]
    type: Required[Literal["audio/pcm"]]


class AudioFormatParamAudioPCMU(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcmu"]]


class AudioFormatParamAudioPCMA(TypedDict, total=False):
    rate: Required[int]
    type: Required[Literal["audio/pcma"]]


AudioFormatParam: TypeAlias = Union[AudioFormatParamAudioPCM, AudioFormatParamAudioPCMU, AudioFormatParamAudioPCMA]


class ClientConfigParam(TypedDict, total=False):
    data_channel: Required[DataChannelConfigParam]


class ClientDelegationParam(TypedDict, total=False):
    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int


class CustomVoiceParam(TypedDict, total=False):
    id: Required[str]


class DataChannelConfigParam(TypedDict, total=False):
    allowed_client_events: Union[Literal["all"], SequenceNotStr[str]]
    allowed_server_events: Union[Literal["all"], Iterable[ServerEventSelectorParam]]


class OutputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class DecisionAssistantMessageParamContentPartRefusal(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class DecisionAssistantMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionAssistantMessageParamContentPart]]]
    role: Required[Literal["assistant"]]
    id: Optional[str]
    phase: Optional[Literal["commentary", "final_answer"]]
    type: Literal["message"]


DecisionAssistantMessageParamContentPart: TypeAlias = Union[
    OutputTextParam, DecisionAssistantMessageParamContentPartRefusal
]


class DecisionChoiceOptionParam(TypedDict, total=False):
    value: Required[Union[str, bool]]
    description: str


class DecisionDeveloperMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["developer"]]
    id: Optional[str]
    type: Literal["message"]


class DecisionInputTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


DecisionJSONObjectParam: TypeAlias = Dict[str, object]


class InputImageParam(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]


class InputJSONParam(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]


class DecisionQuestionParamChoice(TypedDict, total=False):
    choices: Required[Iterable[DecisionChoiceOptionParam]]
    instructions: Required[Union[str, Iterable[InstructionsPartsParam]]]
    type: Required[Literal["choice"]]
    name: str


class DecisionQuestionParamPredicate(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[InstructionsPartsParam]]]
    type: Required[Literal["predicate"]]
    name: str


class DecisionQuestionParamScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


class DecisionQuestionParamScore(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[InstructionsPartsParam]]]
    levels: Required[Iterable[DecisionQuestionParamScoreLevel]]
    type: Required[Literal["score"]]
    name: str


InstructionsPartsParam: TypeAlias = Union[DecisionInputTextParam, InputImageParam, InputJSONParam]

DecisionQuestionParam: TypeAlias = Union[
    DecisionQuestionParamChoice, DecisionQuestionParamPredicate, DecisionQuestionParamScore
]


class DecisionSystemMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionInputTextParam]]]
    role: Required[Literal["system"]]
    id: Optional[str]
    type: Literal["message"]


class DecisionTriggerParamDecisions(TypedDict, total=False):
    questions: Required[Iterable[DecisionQuestionParam]]


class DecisionTriggerParam(TypedDict, total=False):
    decisions: Required[DecisionTriggerParamDecisions]
    event_type: Required[Literal["session.input_transcript.delta", "session.output_transcript.delta"]]
    type: Required[Literal["decisions"]]


class DecisionUserMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionUserMessageParamContentPart]]]
    role: Required[Literal["user"]]
    id: Optional[str]
    type: Literal["message"]


DecisionUserMessageParamContentPart: TypeAlias = Union[DecisionInputTextParam, InputImageParam, InputJSONParam]


class DecisionsDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    questions: Required[Iterable[DecisionQuestionParam]]


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    model: str
    questions: Iterable[DecisionQuestionParam]


class ForkSessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam


class ForkSessionConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class ForkSessionConfigParam(TypedDict, total=False):
    audio: ForkSessionConfigParamAudio
    client: ClientConfigParam
    delegation: ForkSessionConfigParamDelegation
    store: bool


class FunctionToolParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]
    description: Optional[str]
    parameters: Optional[Dict[str, object]]
    strict: Optional[bool]


class InitialItemParamContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class InitialItemParamDeveloper(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamContent]]
    role: Required[Literal["developer"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]


class InitialItemParamUser(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamContent]]
    role: Required[Literal["user"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]


class InitialItemParamAssistantContentText(TypedDict, total=False):
    text: Required[str]
    type: Literal["text"]


class InitialItemParamAssistant(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamAssistantContent]]
    role: Required[Literal["assistant"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]


InitialItemParamAssistantContent: TypeAlias = Union[InitialItemParamAssistantContentText, OutputTextParam]

InitialItemParam: TypeAlias = Union[InitialItemParamDeveloper, InitialItemParamUser, InitialItemParamAssistant]


class LiveCreateParams(TypedDict, total=False):
    """Parameters of `live.create`, which starts a session over WebRTC, SIP or a WebSocket of your own."""

    session: Required[MediaSessionConfigParam]
    """The configuration of the session."""
    transport: Required[LiveCreateParamsTransport]
    """How audio travels."""


class LiveCreateParamsTransport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class AudioOutputParam(TypedDict, total=False):
    voice: AudioOutputVoiceParam


class MediaSessionConfigParamAudio(TypedDict, total=False):
    output: AudioOutputParam


class DelegationResponsesParam(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class DelegationDecisionsParam(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


class MediaSessionConfigParamWakePolicy(TypedDict, total=False):
    type: Required[Literal["speech"]]
    vad_threshold: float


class MediaSessionConfigParam(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    audio: MediaSessionConfigParamAudio
    client: ClientConfigParam
    delegation: Optional[SessionConfigParamDelegation]
    idle_timeout_s: int
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: bool
    triggers: Iterable[DecisionTriggerParam]
    wake_policy: MediaSessionConfigParamWakePolicy


AudioOutputVoiceParam: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

SessionConfigParamDelegation: TypeAlias = Union[
    ClientDelegationParam, DelegationResponsesParam, DelegationDecisionsParam
]


class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam
    delegation: ForkSessionConfigParamDelegation
    store: bool


class ResponsesDelegationReasoningParam(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]]
    summary: Optional[Literal["concise", "detailed", "auto"]]


class ResponsesDelegationTextParam(TypedDict, total=False):
    verbosity: Optional[Literal["low", "medium", "high"]]


class LiveFunctionToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class LiveMCPToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class FileSearchParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class WebSearchParam(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class WebSearchPreviewParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ImageGenerationParam(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationComputerParam(TypedDict, total=False):
    type: Required[Literal["computer"]]


class CodeInterpreterParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ResponsesDelegationCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    tools: Required[Iterable[ResponsesDelegationToolChoiceLiveAllowedToolsChoiceTool]]
    type: Required[Literal["allowed_tools"]]
    mode: Optional[Literal["none", "auto", "required"]]


class ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ShellEnvironmentContainerAutoNetworkPolicyAllowlistParam(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]


class ToolShellEnvironmentContainerAutoSkillReferenceParam(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: Optional[str]


class ToolShellEnvironmentContainerAutoSkillInlineSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class ToolShellEnvironmentContainerAutoSkillInlineParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[ToolShellEnvironmentContainerAutoSkillInlineSourceParam]
    type: Required[Literal["inline"]]


class ToolShellEnvironmentContainerAutoParam(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Optional[SequenceNotStr[str]]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: Optional[ToolShellEnvironmentContainerAutoNetworkPolicyParam]
    skills: Optional[Iterable[ToolShellEnvironmentContainerAutoSkillParam]]


class ToolShellEnvironmentContainerReferenceParam(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class ToolShellEnvironmentLocalSkillParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class ToolShellEnvironmentLocalParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Optional[Iterable[ToolShellEnvironmentLocalSkillParam]]


class ToolShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: Optional[ToolShellEnvironmentParam]


class ToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
    read_only: Optional[bool]
    tool_names: Optional[SequenceNotStr[str]]


class ToolMcpLiveMCPRequireApprovalFilterParamAlways(TypedDict, total=False):
    read_only: Optional[bool]
    tool_names: Optional[SequenceNotStr[str]]


class ToolMcpLiveMCPRequireApprovalFilterParamNever(TypedDict, total=False):
    read_only: Optional[bool]
    tool_names: Optional[SequenceNotStr[str]]


class ToolMcpLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
    always: Optional[ToolMcpLiveMCPRequireApprovalFilterParamAlways]
    never: Optional[ToolMcpLiveMCPRequireApprovalFilterParamNever]


class ToolMcpParam(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[ToolMcpAllowedToolsParam]
    authorization: Optional[str]
    connector_id: Optional[str]
    defer_loading: Optional[bool]
    headers: Optional[Dict[str, str]]
    require_approval: Optional[ToolMcpRequireApprovalParam]
    server_description: Optional[str]
    server_label: str
    server_url: Optional[str]
    tunnel_id: Optional[str]


class ToolCustomParam(TypedDict, total=False):
    type: Required[Literal["custom"]]


class ToolNamespaceParam(TypedDict, total=False):
    type: Required[Literal["namespace"]]


class ToolSearchParam(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class ResponsesDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    parallel_tool_calls: Optional[bool]
    reasoning: Optional[ResponsesDelegationReasoningParam]
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]]
    text: Optional[ResponsesDelegationTextParam]
    tool_choice: ToolChoiceParam
    tools: Iterable[ResponsesDelegationToolParam]


ResponsesDelegationToolChoiceLiveAllowedToolsChoiceTool: TypeAlias = Union[
    LiveFunctionToolChoiceParam,
    LiveMCPToolChoiceParam,
    FileSearchParam,
    WebSearchParam,
    WebSearchPreviewParam,
    ImageGenerationParam,
    ResponsesDelegationComputerParam,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ResponsesDelegationShellParam,
    ResponsesDelegationCustomParam,
    ApplyPatchParam,
]

ToolChoiceParam: TypeAlias = Union[
    Literal["auto", "none", "required"],
    LiveFunctionToolChoiceParam,
    LiveMCPToolChoiceParam,
    FileSearchParam,
    WebSearchParam,
    WebSearchPreviewParam,
    ImageGenerationParam,
    ResponsesDelegationComputerParam,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ResponsesDelegationShellParam,
    ResponsesDelegationCustomParam,
    ApplyPatchParam,
    ToolChoiceLiveAllowedToolsChoiceParam,
]

ToolShellEnvironmentContainerAutoNetworkPolicyParam: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoNetworkPolicyDisabledParam,
    ShellEnvironmentContainerAutoNetworkPolicyAllowlistParam,
]

ToolShellEnvironmentContainerAutoSkillParam: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoSkillReferenceParam, ToolShellEnvironmentContainerAutoSkillInlineParam
]

ToolShellEnvironmentParam: TypeAlias = Union[
    ToolShellEnvironmentContainerAutoParam, ToolShellEnvironmentContainerReferenceParam, ToolShellEnvironmentLocalParam
]

ToolMcpAllowedToolsParam: TypeAlias = Union[SequenceNotStr[str], ToolMcpAllowedToolsLiveMCPToolFilterParam]

ToolMcpRequireApprovalParam: TypeAlias = Union[ToolMcpLiveMCPRequireApprovalFilterParam, Literal["always", "never"]]

ResponsesDelegationToolParam: TypeAlias = Union[
    FunctionToolParam,
    WebSearchParam,
    FileSearchParam,
    CodeInterpreterParam,
    ToolShellParam,
    ImageGenerationParam,
    ToolMcpParam,
    ToolCustomParam,
    ToolNamespaceParam,
    ToolSearchParam,
    ProgrammaticToolCallingParam,
    ResponsesDelegationComputerParam,
    ApplyPatchParam,
]


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    model: str
    parallel_tool_calls: Optional[bool]
    reasoning: Optional[ResponsesDelegationReasoningParam]
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]]
    text: Optional[ResponsesDelegationTextParam]
    tool_choice: ToolChoiceParam
    tools: Iterable[ResponsesDelegationToolParam]


class ServerEventSelectorParam(TypedDict, total=False):
    type: Required[str]
    response_event: str


class SessionAcceptParams(TypedDict, total=False):
    """Parameters of `live.sessions.accept`, which accepts an incoming session and configures it."""

    session: Required[SessionAcceptParamsSession]
    """The configuration of the session."""


class SessionAcceptParamsSession(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    type: Required[Literal["live"]]
    audio: MediaSessionConfigParamAudio
    delegation: Optional[SessionConfigParamDelegation]
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: bool
    triggers: Iterable[DecisionTriggerParam]


class SessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
    output: AudioOutputParam


class SessionConfigParam(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    audio: SessionConfigParamAudio
    client: ClientConfigParam
    delegation: Optional[SessionConfigParamDelegation]
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: bool
    triggers: Iterable[DecisionTriggerParam]


class SessionForkParams(TypedDict, total=False):
    """Parameters of `live.sessions.fork`, which starts a session that continues from another one."""

    transport: Required[LiveCreateParamsTransport]
    """How audio travels."""
    session: MediaSessionForkConfigParam
    """What the new session has differently."""


class SessionReferParams(TypedDict, total=False):
    """Parameters of `live.sessions.refer`, which passes the call of a session on to another destination."""

    target_uri: Required[str]
    """Where the call goes, such as `tel:+14155550123` or a SIP URI."""


class SessionRejectParams(TypedDict, total=False):
    """Parameters of `live.sessions.reject`, which declines an incoming session."""

    status_code: Required[int]
    """The SIP status that the caller gets."""


class SessionUpdateConfigParamDelegationResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class SessionUpdateConfigParamDelegationDecisions(TypedDict, total=False):
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int
    decisions: DecisionsDelegationUpdateConfigParam


class SessionUpdateConfigParam(TypedDict, total=False):
    delegation: Optional[SessionUpdateConfigParamDelegation]
    triggers: Iterable[DecisionTriggerParam]


SessionUpdateConfigParamDelegation: TypeAlias = Union[
    ClientDelegationParam, SessionUpdateConfigParamDelegationResponses, SessionUpdateConfigParamDelegationDecisions
]


class SidebandConnectParams(TypedDict, total=False):
    graceful_close: bool
