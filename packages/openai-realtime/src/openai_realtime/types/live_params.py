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


class DecisionAssistantMessageParamContentPartOutputText(TypedDict, total=False):
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
    DecisionAssistantMessageParamContentPartOutputText, DecisionAssistantMessageParamContentPartRefusal
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


class DecisionQuestionParamChoiceInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]


class DecisionQuestionParamChoiceInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]


class DecisionQuestionParamChoice(TypedDict, total=False):
    choices: Required[Iterable[DecisionChoiceOptionParam]]
    instructions: Required[Union[str, Iterable[DecisionQuestionParamChoiceInstructionsParts]]]
    type: Required[Literal["choice"]]
    name: str


class DecisionQuestionParamPredicateInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]


class DecisionQuestionParamPredicateInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]


class DecisionQuestionParamPredicate(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[DecisionQuestionParamPredicateInstructionsParts]]]
    type: Required[Literal["predicate"]]
    name: str


class DecisionQuestionParamScoreInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]


class DecisionQuestionParamScoreInstructionsPartsInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]


class DecisionQuestionParamScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


class DecisionQuestionParamScore(TypedDict, total=False):
    instructions: Required[Union[str, Iterable[DecisionQuestionParamScoreInstructionsParts]]]
    levels: Required[Iterable[DecisionQuestionParamScoreLevel]]
    type: Required[Literal["score"]]
    name: str


DecisionQuestionParamChoiceInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam,
    DecisionQuestionParamChoiceInstructionsPartsInputImage,
    DecisionQuestionParamChoiceInstructionsPartsInputJSON,
]

DecisionQuestionParamPredicateInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam,
    DecisionQuestionParamPredicateInstructionsPartsInputImage,
    DecisionQuestionParamPredicateInstructionsPartsInputJSON,
]

DecisionQuestionParamScoreInstructionsParts: TypeAlias = Union[
    DecisionInputTextParam,
    DecisionQuestionParamScoreInstructionsPartsInputImage,
    DecisionQuestionParamScoreInstructionsPartsInputJSON,
]

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


class DecisionUserMessageParamContentPartInputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["input_text"]]


class DecisionUserMessageParamContentPartInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Optional[Literal["low", "high", "auto", "original"]]


class DecisionUserMessageParamContentPartInputJSON(TypedDict, total=False):
    data: Required[Union[DecisionJSONObject, Iterable[DecisionJSONObject]]]
    type: Required[Literal["input_json"]]


class DecisionUserMessageParam(TypedDict, total=False):
    content: Required[Union[str, Iterable[DecisionUserMessageParamContentPart]]]
    role: Required[Literal["user"]]
    id: Optional[str]
    type: Literal["message"]


DecisionUserMessageParamContentPart: TypeAlias = Union[
    DecisionUserMessageParamContentPartInputText,
    DecisionUserMessageParamContentPartInputImage,
    DecisionUserMessageParamContentPartInputJSON,
]


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


class InitialItemParamDeveloperContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class InitialItemParamDeveloper(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamDeveloperContent]]
    role: Required[Literal["developer"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]


class InitialItemParamUserContent(TypedDict, total=False):
    text: Required[str]
    type: Literal["input_text"]


class InitialItemParamUser(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamUserContent]]
    role: Required[Literal["user"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]


class InitialItemParamAssistantContentText(TypedDict, total=False):
    text: Required[str]
    type: Literal["text"]


class InitialItemParamAssistantContentOutputText(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["output_text"]]


class InitialItemParamAssistant(TypedDict, total=False):
    content: Required[Iterable[InitialItemParamAssistantContent]]
    role: Required[Literal["assistant"]]
    id: Optional[str]
    status: Optional[Literal["incomplete", "completed"]]
    type: Literal["message"]


InitialItemParamAssistantContent: TypeAlias = Union[
    InitialItemParamAssistantContentText, InitialItemParamAssistantContentOutputText
]

InitialItemParam: TypeAlias = Union[InitialItemParamDeveloper, InitialItemParamUser, InitialItemParamAssistant]


class LiveCreateParams(TypedDict, total=False):
    session: Required[MediaSessionConfigParam]
    transport: Required[LiveCreateParamsTransport]


class LiveCreateParamsTransport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class MediaSessionConfigParamAudioOutput(TypedDict, total=False):
    voice: MediaSessionConfigParamAudioOutputVoice


class MediaSessionConfigParamAudio(TypedDict, total=False):
    output: MediaSessionConfigParamAudioOutput


class MediaSessionConfigParamDelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class MediaSessionConfigParamDelegationDecisions(TypedDict, total=False):
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
    delegation: Optional[MediaSessionConfigParamDelegation]
    idle_timeout_s: int
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: bool
    triggers: Iterable[DecisionTriggerParam]
    wake_policy: MediaSessionConfigParamWakePolicy


MediaSessionConfigParamAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

MediaSessionConfigParamDelegation: TypeAlias = Union[
    ClientDelegationParam, MediaSessionConfigParamDelegationResponses, MediaSessionConfigParamDelegationDecisions
]


class MediaSessionForkConfigParamDelegation(TypedDict, total=False):
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int
    responses: ResponsesDelegationUpdateConfigParam


class MediaSessionForkConfigParam(TypedDict, total=False):
    client: ClientConfigParam
    delegation: MediaSessionForkConfigParamDelegation
    store: bool


class ResponsesDelegationConfigParamReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]]
    summary: Optional[Literal["concise", "detailed", "auto"]]


class ResponsesDelegationConfigParamText(TypedDict, total=False):
    verbosity: Optional[Literal["low", "medium", "high"]]


class ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ResponsesDelegationConfigParamToolChoiceFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationConfigParamToolChoiceWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationConfigParamToolChoiceWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ResponsesDelegationConfigParamToolChoiceImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationConfigParamToolChoiceComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationConfigParamToolChoiceCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationConfigParamToolChoiceProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationConfigParamToolChoiceShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ResponsesDelegationConfigParamToolChoiceCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ResponsesDelegationConfigParamToolChoiceApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
    TypedDict, total=False
):
    name: Required[str]
    type: Required[Literal["function"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(
    TypedDict, total=False
):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(
    TypedDict, total=False
):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    tools: Required[Iterable[ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool]]
    type: Required[Literal["allowed_tools"]]
    mode: Optional[Literal["none", "auto", "required"]]


class ResponsesDelegationConfigParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationConfigParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationConfigParamToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled(TypedDict, total=False):
    type: Required[Literal["disabled"]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(TypedDict, total=False):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: Optional[str]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInlineSource]
    type: Required[Literal["inline"]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Optional[SequenceNotStr[str]]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: Optional[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy]
    skills: Optional[Iterable[ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill]]


class ResponsesDelegationConfigParamToolShellEnvironmentContainerReference(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class ResponsesDelegationConfigParamToolShellEnvironmentLocal(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Optional[Iterable[ResponsesDelegationConfigParamToolShellEnvironmentLocalSkill]]


class ResponsesDelegationConfigParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: Optional[ResponsesDelegationConfigParamToolShellEnvironment]


class ResponsesDelegationConfigParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
    read_only: Optional[bool]
    tool_names: Optional[SequenceNotStr[str]]


class ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(
    TypedDict, total=False
):
    read_only: Optional[bool]
    tool_names: Optional[SequenceNotStr[str]]


class ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(
    TypedDict, total=False
):
    read_only: Optional[bool]
    tool_names: Optional[SequenceNotStr[str]]


class ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(TypedDict, total=False):
    always: Optional[ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways]
    never: Optional[ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever]


class ResponsesDelegationConfigParamToolMcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[ResponsesDelegationConfigParamToolMcpAllowedTools]
    authorization: Optional[str]
    connector_id: Optional[str]
    defer_loading: Optional[bool]
    headers: Optional[Dict[str, str]]
    require_approval: Optional[ResponsesDelegationConfigParamToolMcpRequireApproval]
    server_description: Optional[str]
    server_label: str
    server_url: Optional[str]
    tunnel_id: Optional[str]


class ResponsesDelegationConfigParamToolCustom(TypedDict, total=False):
    type: Required[Literal["custom"]]


class ResponsesDelegationConfigParamToolNamespace(TypedDict, total=False):
    type: Required[Literal["namespace"]]


class ResponsesDelegationConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class ResponsesDelegationConfigParamToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationConfigParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationConfigParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationConfigParam(TypedDict, total=False):
    model: Required[str]
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    parallel_tool_calls: Optional[bool]
    reasoning: Optional[ResponsesDelegationConfigParamReasoning]
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]]
    text: Optional[ResponsesDelegationConfigParamText]
    tool_choice: ResponsesDelegationConfigParamToolChoice
    tools: Iterable[ResponsesDelegationConfigParamTool]


ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
]

ResponsesDelegationConfigParamToolChoice: TypeAlias = Union[
    Literal["auto", "none", "required"],
    ResponsesDelegationConfigParamToolChoiceLiveFunctionToolChoiceParam,
    ResponsesDelegationConfigParamToolChoiceLiveMCPToolChoiceParam,
    ResponsesDelegationConfigParamToolChoiceFileSearch,
    ResponsesDelegationConfigParamToolChoiceWebSearch,
    ResponsesDelegationConfigParamToolChoiceWebSearchPreview,
    ResponsesDelegationConfigParamToolChoiceImageGeneration,
    ResponsesDelegationConfigParamToolChoiceComputer,
    ResponsesDelegationConfigParamToolChoiceCodeInterpreter,
    ResponsesDelegationConfigParamToolChoiceProgrammaticToolCalling,
    ResponsesDelegationConfigParamToolChoiceShell,
    ResponsesDelegationConfigParamToolChoiceCustom,
    ResponsesDelegationConfigParamToolChoiceApplyPatch,
    ResponsesDelegationConfigParamToolChoiceLiveAllowedToolsChoiceParam,
]

ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
]

ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillSkillReference,
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAutoSkillInline,
]

ResponsesDelegationConfigParamToolShellEnvironment: TypeAlias = Union[
    ResponsesDelegationConfigParamToolShellEnvironmentContainerAuto,
    ResponsesDelegationConfigParamToolShellEnvironmentContainerReference,
    ResponsesDelegationConfigParamToolShellEnvironmentLocal,
]

ResponsesDelegationConfigParamToolMcpAllowedTools: TypeAlias = Union[
    SequenceNotStr[str], ResponsesDelegationConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam
]

ResponsesDelegationConfigParamToolMcpRequireApproval: TypeAlias = Union[
    ResponsesDelegationConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"]
]

ResponsesDelegationConfigParamTool: TypeAlias = Union[
    FunctionToolParam,
    ResponsesDelegationConfigParamToolWebSearch,
    ResponsesDelegationConfigParamToolFileSearch,
    ResponsesDelegationConfigParamToolCodeInterpreter,
    ResponsesDelegationConfigParamToolShell,
    ResponsesDelegationConfigParamToolImageGeneration,
    ResponsesDelegationConfigParamToolMcp,
    ResponsesDelegationConfigParamToolCustom,
    ResponsesDelegationConfigParamToolNamespace,
    ResponsesDelegationConfigParamToolSearch,
    ResponsesDelegationConfigParamToolProgrammaticToolCalling,
    ResponsesDelegationConfigParamToolComputer,
    ResponsesDelegationConfigParamToolApplyPatch,
]


class ResponsesDelegationUpdateConfigParamReasoning(TypedDict, total=False):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]]
    summary: Optional[Literal["concise", "detailed", "auto"]]


class ResponsesDelegationUpdateConfigParamText(TypedDict, total=False):
    verbosity: Optional[Literal["low", "medium", "high"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveFunctionToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveMCPToolChoiceParam(TypedDict, total=False):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ResponsesDelegationUpdateConfigParamToolChoiceFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationUpdateConfigParamToolChoiceWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationUpdateConfigParamToolChoiceWebSearchPreview(TypedDict, total=False):
    type: Required[Literal["web_search_preview"]]


class ResponsesDelegationUpdateConfigParamToolChoiceImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationUpdateConfigParamToolChoiceComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationUpdateConfigParamToolChoiceCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationUpdateConfigParamToolChoiceProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationUpdateConfigParamToolChoiceShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ResponsesDelegationUpdateConfigParamToolChoiceCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ResponsesDelegationUpdateConfigParamToolChoiceApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam(
    TypedDict, total=False
):
    name: Required[str]
    type: Required[Literal["function"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam(
    TypedDict, total=False
):
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(
    TypedDict, total=False
):
    type: Required[Literal["web_search_preview"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(
    TypedDict, total=False
):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(
    TypedDict, total=False
):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling(
    TypedDict, total=False
):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParam(TypedDict, total=False):
    tools: Required[Iterable[ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamTool]]
    type: Required[Literal["allowed_tools"]]
    mode: Optional[Literal["none", "auto", "required"]]


class ResponsesDelegationUpdateConfigParamToolWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]


class ResponsesDelegationUpdateConfigParamToolFileSearch(TypedDict, total=False):
    type: Required[Literal["file_search"]]


class ResponsesDelegationUpdateConfigParamToolCodeInterpreter(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled(
    TypedDict, total=False
):
    type: Required[Literal["disabled"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(
    TypedDict, total=False
):
    allowed_domains: Required[SequenceNotStr[str]]
    type: Required[Literal["allowlist"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillSkillReference(TypedDict, total=False):
    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: Optional[str]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInlineSource(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInline(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    source: Required[ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInlineSource]
    type: Required[Literal["inline"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAuto(TypedDict, total=False):
    type: Required[Literal["container_auto"]]
    file_ids: Optional[SequenceNotStr[str]]
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    network_policy: Optional[ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicy]
    skills: Optional[Iterable[ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkill]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerReference(TypedDict, total=False):
    container_id: Required[str]
    type: Required[Literal["container_reference"]]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocalSkill(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    path: Required[str]


class ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocal(TypedDict, total=False):
    type: Required[Literal["local"]]
    skills: Optional[Iterable[ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocalSkill]]


class ResponsesDelegationUpdateConfigParamToolShell(TypedDict, total=False):
    type: Required[Literal["shell"]]
    environment: Optional[ResponsesDelegationUpdateConfigParamToolShellEnvironment]


class ResponsesDelegationUpdateConfigParamToolImageGeneration(TypedDict, total=False):
    type: Required[Literal["image_generation"]]


class ResponsesDelegationUpdateConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam(TypedDict, total=False):
    read_only: Optional[bool]
    tool_names: Optional[SequenceNotStr[str]]


class ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways(
    TypedDict, total=False
):
    read_only: Optional[bool]
    tool_names: Optional[SequenceNotStr[str]]


class ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(
    TypedDict, total=False
):
    read_only: Optional[bool]
    tool_names: Optional[SequenceNotStr[str]]


class ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(
    TypedDict, total=False
):
    always: Optional[ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways]
    never: Optional[ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever]


class ResponsesDelegationUpdateConfigParamToolMcp(TypedDict, total=False):
    type: Required[Literal["mcp"]]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    allowed_tools: Optional[ResponsesDelegationUpdateConfigParamToolMcpAllowedTools]
    authorization: Optional[str]
    connector_id: Optional[str]
    defer_loading: Optional[bool]
    headers: Optional[Dict[str, str]]
    require_approval: Optional[ResponsesDelegationUpdateConfigParamToolMcpRequireApproval]
    server_description: Optional[str]
    server_label: str
    server_url: Optional[str]
    tunnel_id: Optional[str]


class ResponsesDelegationUpdateConfigParamToolCustom(TypedDict, total=False):
    type: Required[Literal["custom"]]


class ResponsesDelegationUpdateConfigParamToolNamespace(TypedDict, total=False):
    type: Required[Literal["namespace"]]


class ResponsesDelegationUpdateConfigParamToolSearch(TypedDict, total=False):
    type: Required[Literal["tool_search"]]


class ResponsesDelegationUpdateConfigParamToolProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


class ResponsesDelegationUpdateConfigParamToolComputer(TypedDict, total=False):
    type: Required[Literal["computer"]]


class ResponsesDelegationUpdateConfigParamToolApplyPatch(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ResponsesDelegationUpdateConfigParam(TypedDict, total=False):
    instructions: Optional[str]
    max_output_tokens: Optional[int]
    model: str
    parallel_tool_calls: Optional[bool]
    reasoning: Optional[ResponsesDelegationUpdateConfigParamReasoning]
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]]
    text: Optional[ResponsesDelegationUpdateConfigParamText]
    tool_choice: ResponsesDelegationUpdateConfigParamToolChoice
    tools: Iterable[ResponsesDelegationUpdateConfigParamTool]


ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Union[
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolShell,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
]

ResponsesDelegationUpdateConfigParamToolChoice: TypeAlias = Union[
    Literal["auto", "none", "required"],
    ResponsesDelegationUpdateConfigParamToolChoiceLiveFunctionToolChoiceParam,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveMCPToolChoiceParam,
    ResponsesDelegationUpdateConfigParamToolChoiceFileSearch,
    ResponsesDelegationUpdateConfigParamToolChoiceWebSearch,
    ResponsesDelegationUpdateConfigParamToolChoiceWebSearchPreview,
    ResponsesDelegationUpdateConfigParamToolChoiceImageGeneration,
    ResponsesDelegationUpdateConfigParamToolChoiceComputer,
    ResponsesDelegationUpdateConfigParamToolChoiceCodeInterpreter,
    ResponsesDelegationUpdateConfigParamToolChoiceProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigParamToolChoiceShell,
    ResponsesDelegationUpdateConfigParamToolChoiceCustom,
    ResponsesDelegationUpdateConfigParamToolChoiceApplyPatch,
    ResponsesDelegationUpdateConfigParamToolChoiceLiveAllowedToolsChoiceParam,
]

ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Union[
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
]

ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkill: TypeAlias = Union[
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillSkillReference,
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAutoSkillInline,
]

ResponsesDelegationUpdateConfigParamToolShellEnvironment: TypeAlias = Union[
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerAuto,
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentContainerReference,
    ResponsesDelegationUpdateConfigParamToolShellEnvironmentLocal,
]

ResponsesDelegationUpdateConfigParamToolMcpAllowedTools: TypeAlias = Union[
    SequenceNotStr[str], ResponsesDelegationUpdateConfigParamToolMcpAllowedToolsLiveMCPToolFilterParam
]

ResponsesDelegationUpdateConfigParamToolMcpRequireApproval: TypeAlias = Union[
    ResponsesDelegationUpdateConfigParamToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam,
    Literal["always", "never"],
]

ResponsesDelegationUpdateConfigParamTool: TypeAlias = Union[
    FunctionToolParam,
    ResponsesDelegationUpdateConfigParamToolWebSearch,
    ResponsesDelegationUpdateConfigParamToolFileSearch,
    ResponsesDelegationUpdateConfigParamToolCodeInterpreter,
    ResponsesDelegationUpdateConfigParamToolShell,
    ResponsesDelegationUpdateConfigParamToolImageGeneration,
    ResponsesDelegationUpdateConfigParamToolMcp,
    ResponsesDelegationUpdateConfigParamToolCustom,
    ResponsesDelegationUpdateConfigParamToolNamespace,
    ResponsesDelegationUpdateConfigParamToolSearch,
    ResponsesDelegationUpdateConfigParamToolProgrammaticToolCalling,
    ResponsesDelegationUpdateConfigParamToolComputer,
    ResponsesDelegationUpdateConfigParamToolApplyPatch,
]


class ServerEventSelectorParam(TypedDict, total=False):
    type: Required[str]
    response_event: str


class SessionAcceptParams(TypedDict, total=False):
    session: Required[SessionAcceptParamsSession]


class SessionAcceptParamsSessionAudioOutput(TypedDict, total=False):
    voice: SessionAcceptParamsSessionAudioOutputVoice


class SessionAcceptParamsSessionAudio(TypedDict, total=False):
    output: SessionAcceptParamsSessionAudioOutput


class SessionAcceptParamsSessionDelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class SessionAcceptParamsSessionDelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


class SessionAcceptParamsSession(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]]
    type: Required[Literal["live"]]
    audio: SessionAcceptParamsSessionAudio
    delegation: Optional[SessionAcceptParamsSessionDelegation]
    input: Iterable[InitialItemParam]
    instructions: Optional[str]
    safety_identifier: Optional[str]
    store: bool
    triggers: Iterable[DecisionTriggerParam]


SessionAcceptParamsSessionAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

SessionAcceptParamsSessionDelegation: TypeAlias = Union[
    ClientDelegationParam, SessionAcceptParamsSessionDelegationResponses, SessionAcceptParamsSessionDelegationDecisions
]


class SessionConfigParamAudioOutput(TypedDict, total=False):
    voice: SessionConfigParamAudioOutputVoice


class SessionConfigParamAudio(TypedDict, total=False):
    format: AudioFormatParam
    output: SessionConfigParamAudioOutput


class SessionConfigParamDelegationResponses(TypedDict, total=False):
    responses: Required[ResponsesDelegationConfigParam]
    type: Required[Literal["responses"]]
    acknowledgement_delay_ms: int


class SessionConfigParamDelegationDecisions(TypedDict, total=False):
    decisions: Required[DecisionsDelegationConfigParam]
    type: Required[Literal["decisions"]]
    acknowledgement_delay_ms: int


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


SessionConfigParamAudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoiceParam]

SessionConfigParamDelegation: TypeAlias = Union[
    ClientDelegationParam, SessionConfigParamDelegationResponses, SessionConfigParamDelegationDecisions
]


class SessionForkParams(TypedDict, total=False):
    transport: Required[SessionForkParamsTransport]
    session: MediaSessionForkConfigParam


class SessionForkParamsTransport(TypedDict, total=False):
    sdp: Required[str]
    type: Required[Literal["webrtc"]]


class SessionReferParams(TypedDict, total=False):
    target_uri: Required[str]


class SessionRejectParams(TypedDict, total=False):
    status_code: Required[int]


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
