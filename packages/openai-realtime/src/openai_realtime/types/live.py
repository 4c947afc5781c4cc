# Rendered from definitions/live.yaml; edit that and run `hatch run generate`.
"""Models of the `live` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import StrictBool, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


class AudioFormatVariants:
    """The models that `AudioFormat` consists of."""

    class AudioPCM(BaseModel):
        rate: Literal[16000, 24000]
        type: Literal["audio/pcm"]

    class AudioPCMU(BaseModel):
        rate: int
        type: Literal["audio/pcmu"]

    class AudioPCMA(BaseModel):
        rate: int
        type: Literal["audio/pcma"]


AudioFormat: TypeAlias = Annotated[
    Union[AudioFormatVariants.AudioPCM, AudioFormatVariants.AudioPCMU, AudioFormatVariants.AudioPCMA],
    PropertyInfo(discriminator="type"),
]

BuiltInVoice: TypeAlias = Literal[
    "alloy",
    "ash",
    "ballad",
    "beacon",
    "bossa",
    "cedar",
    "cinder",
    "coral",
    "delta",
    "echo",
    "gleam",
    "marin",
    "meridian",
    "quartz",
    "ripple",
    "sage",
    "shida",
    "shimmer",
    "stone",
    "tempo",
    "verse",
    "vesper",
    "willow",
]


class ClientConfig(BaseModel):
    data_channel: "DataChannelConfig"


class ClientDelegation(BaseModel):
    type: Literal["client"]
    acknowledgement_delay_ms: Optional[int] = None


class CustomVoice(BaseModel):
    id: str


class DataChannelConfig(BaseModel):
    allowed_client_events: Union[Literal["all"], List[str], None] = None
    allowed_server_events: "Union[Literal['all'], List[ServerEventSelector], None]" = None


class DecisionAssistantMessage(BaseModel):
    class ContentPartOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class ContentPartRefusal(BaseModel):
        refusal: str
        type: Literal["refusal"]

    content: "Union[str, List[DecisionAssistantMessageContentPart]]"
    role: Literal["assistant"]
    id: Optional[str] = None
    phase: Optional[Literal["commentary", "final_answer"]] = None
    type: Optional[Literal["message"]] = None


DecisionAssistantMessageContentPart: TypeAlias = Annotated[
    Union[DecisionAssistantMessage.ContentPartOutputText, DecisionAssistantMessage.ContentPartRefusal],
    PropertyInfo(discriminator="type"),
]


class DecisionChoiceOption(BaseModel):
    value: Union[StrictStr, StrictBool]
    description: Optional[str] = None


class DecisionDeveloperMessage(BaseModel):
    content: "Union[str, List[DecisionInputText]]"
    role: Literal["developer"]
    id: Optional[str] = None
    type: Optional[Literal["message"]] = None


class DecisionInputText(BaseModel):
    text: str
    type: Literal["input_text"]


DecisionJSONObject: TypeAlias = Dict[str, object]


class DecisionQuestionVariants:
    """The models that `DecisionQuestion` consists of."""

    class ChoiceInstructionsPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ChoiceInstructionsPartsInputJSON(BaseModel):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        type: Literal["input_json"]

    class Choice(BaseModel):
        choices: List[DecisionChoiceOption]
        instructions: "Union[str, List[DecisionQuestionChoiceInstructionsParts]]"
        type: Literal["choice"]
        name: Optional[str] = None

    class PredicateInstructionsPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class PredicateInstructionsPartsInputJSON(BaseModel):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        type: Literal["input_json"]

    class Predicate(BaseModel):
        instructions: "Union[str, List[DecisionQuestionPredicateInstructionsParts]]"
        type: Literal["predicate"]
        name: Optional[str] = None

    class ScoreInstructionsPartsInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ScoreInstructionsPartsInputJSON(BaseModel):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        type: Literal["input_json"]

    class ScoreLevel(BaseModel):
        label: str
        description: Optional[str] = None

    class Score(BaseModel):
        instructions: "Union[str, List[DecisionQuestionScoreInstructionsParts]]"
        levels: "List[DecisionQuestionVariants.ScoreLevel]"
        type: Literal["score"]
        name: Optional[str] = None


DecisionQuestionChoiceInstructionsParts: TypeAlias = Annotated[
    Union[
        DecisionInputText,
        DecisionQuestionVariants.ChoiceInstructionsPartsInputImage,
        DecisionQuestionVariants.ChoiceInstructionsPartsInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]

DecisionQuestionPredicateInstructionsParts: TypeAlias = Annotated[
    Union[
        DecisionInputText,
        DecisionQuestionVariants.PredicateInstructionsPartsInputImage,
        DecisionQuestionVariants.PredicateInstructionsPartsInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]

DecisionQuestionScoreInstructionsParts: TypeAlias = Annotated[
    Union[
        DecisionInputText,
        DecisionQuestionVariants.ScoreInstructionsPartsInputImage,
        DecisionQuestionVariants.ScoreInstructionsPartsInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]

DecisionQuestion: TypeAlias = Annotated[
    Union[DecisionQuestionVariants.Choice, DecisionQuestionVariants.Predicate, DecisionQuestionVariants.Score],
    PropertyInfo(discriminator="type"),
]


class DecisionSystemMessage(BaseModel):
    content: Union[str, List[DecisionInputText]]
    role: Literal["system"]
    id: Optional[str] = None
    type: Optional[Literal["message"]] = None


class DecisionTrigger(BaseModel):
    class Decisions(BaseModel):
        questions: List[DecisionQuestion]

    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]


class DecisionUserMessage(BaseModel):
    class ContentPartInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class ContentPartInputImage(BaseModel):
        image_url: str
        type: Literal["input_image"]
        detail: Optional[Literal["low", "high", "auto", "original"]] = None

    class ContentPartInputJSON(BaseModel):
        data: Union[List[DecisionJSONObject], DecisionJSONObject]
        type: Literal["input_json"]

    content: "Union[str, List[DecisionUserMessageContentPart]]"
    role: Literal["user"]
    id: Optional[str] = None
    type: Optional[Literal["message"]] = None


DecisionUserMessageContentPart: TypeAlias = Annotated[
    Union[
        DecisionUserMessage.ContentPartInputText,
        DecisionUserMessage.ContentPartInputImage,
        DecisionUserMessage.ContentPartInputJSON,
    ],
    PropertyInfo(discriminator="type"),
]


class DecisionsDelegationConfig(BaseModel):
    model: str
    questions: List[DecisionQuestion]


class DecisionsDelegationUpdateConfig(BaseModel):
    model: Optional[str] = None
    questions: Optional[List[DecisionQuestion]] = None


class ForkSessionConfig(BaseModel):
    class Audio(BaseModel):
        format: Optional[AudioFormat] = None

    class Delegation(BaseModel):
        type: Literal["responses"]
        acknowledgement_delay_ms: Optional[int] = None
        responses: "Optional[ResponsesDelegationUpdateConfig]" = None

    audio: Optional[Audio] = None
    client: Optional[ClientConfig] = None
    delegation: Optional[Delegation] = None
    store: Optional[bool] = None


class FunctionTool(BaseModel):
    name: str
    type: Literal["function"]
    description: Optional[str] = None
    parameters: Optional[Dict[str, object]] = None
    strict: Optional[bool] = None


class InitialItemVariants:
    """The models that `InitialItem` consists of."""

    class DeveloperContent(BaseModel):
        text: str
        type: Optional[Literal["input_text"]] = None

    class Developer(BaseModel):
        content: "List[InitialItemVariants.DeveloperContent]"
        role: Literal["developer"]
        id: Optional[str] = None
        status: Optional[Literal["incomplete", "completed"]] = None
        type: Optional[Literal["message"]] = None

    class UserContent(BaseModel):
        text: str
        type: Optional[Literal["input_text"]] = None

    class User(BaseModel):
        content: "List[InitialItemVariants.UserContent]"
        role: Literal["user"]
        id: Optional[str] = None
        status: Optional[Literal["incomplete", "completed"]] = None
        type: Optional[Literal["message"]] = None

    class AssistantContentText(BaseModel):
        text: str
        type: Optional[Literal["text"]] = None

    class AssistantContentOutputText(BaseModel):
        text: str
        type: Literal["output_text"]

    class Assistant(BaseModel):
        content: "List[InitialItemAssistantContent]"
        role: Literal["assistant"]
        id: Optional[str] = None
        status: Optional[Literal["incomplete", "completed"]] = None
        type: Optional[Literal["message"]] = None


InitialItemAssistantContent: TypeAlias = Annotated[
    Union[InitialItemVariants.AssistantContentText, InitialItemVariants.AssistantContentOutputText],
    PropertyInfo(discriminator="type"),
]

InitialItem: TypeAlias = Annotated[
    Union[InitialItemVariants.Developer, InitialItemVariants.User, InitialItemVariants.Assistant],
    PropertyInfo(discriminator="role"),
]


class LiveCreateResponse(BaseModel):
    class Session(BaseModel):
        id: str

    class Transport(BaseModel):
        sdp: str
        type: Literal["webrtc"]

    session: Session
    transport: Transport


class ResponsesDelegationConfig(BaseModel):
    class Reasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh"]] = None
        summary: Optional[Literal["concise", "detailed", "auto"]] = None

    class Text(BaseModel):
        verbosity: Optional[Literal["low", "medium", "high"]] = None

    class ToolChoiceLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class ToolChoiceLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    class ToolChoiceImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class LiveAllowedToolsToolLiveFunctionToolChoiceParam(BaseModel):
        name: str
        type: Literal["function"]

    class LiveAllowedToolsToolLiveMCPToolChoiceParam(BaseModel):
        name: str
        server_label: str
        type: Literal["mcp"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview(BaseModel):
        type: Literal["web_search_preview"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolChoiceLiveAllowedToolsChoiceToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolShell(BaseModel):
        type: Literal["shell"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolCustom(BaseModel):
        name: str
        type: Literal["custom"]

    class ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    class ToolChoiceLiveAllowedToolsChoiceParam(BaseModel):
        tools: "List[ToolChoiceLiveAllowedToolsChoiceParamTool]"
        type: Literal["allowed_tools"]
        mode: Optional[Literal["none", "auto", "required"]] = None

    class ToolWebSearch(BaseModel):
        type: Literal["web_search"]

    class ToolFileSearch(BaseModel):
        type: Literal["file_search"]

    class ToolCodeInterpreter(BaseModel):
        type: Literal["code_interpreter"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyDisabled(BaseModel):
        type: Literal["disabled"]

    class ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist(BaseModel):
        allowed_domains: List[str]
        type: Literal["allowlist"]

    class ToolShellEnvironmentContainerAutoSkillSkillReference(BaseModel):
        skill_id: str
        type: Literal["skill_reference"]
        version: Optional[str] = None

    class ToolShellEnvironmentContainerAutoSkillInlineSource(BaseModel):
        data: str
        media_type: Literal["application/zip"]
        type: Literal["base64"]

    class ToolShellEnvironmentContainerAutoSkillInline(BaseModel):
        description: str
        name: str
        source: "ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoSkillInlineSource"
        type: Literal["inline"]

    class ToolShellEnvironmentContainerAuto(BaseModel):
        type: Literal["container_auto"]
        file_ids: Optional[List[str]] = None
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        network_policy: "Optional[ToolShellEnvironmentContainerAutoNetworkPolicy]" = None
        skills: "Optional[List[ToolShellEnvironmentContainerAutoSkill]]" = None

    class ToolShellEnvironmentContainerReference(BaseModel):
        container_id: str
        type: Literal["container_reference"]

    class ToolShellEnvironmentLocalSkill(BaseModel):
        description: str
        name: str
        path: str

    class ToolShellEnvironmentLocal(BaseModel):
        type: Literal["local"]
        skills: "Optional[List[ResponsesDelegationConfig.ToolShellEnvironmentLocalSkill]]" = None

    class ToolShell(BaseModel):
        type: Literal["shell"]
        environment: "Optional[ToolShellEnvironment]" = None

    class ToolImageGeneration(BaseModel):
        type: Literal["image_generation"]

    class ToolMcpAllowedToolsLiveMCPToolFilterParam(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpLiveMCPRequireApprovalFilterParamAlways(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever(BaseModel):
        read_only: Optional[bool] = None
        tool_names: Optional[List[str]] = None

    class ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam(BaseModel):
        always: "Optional[ResponsesDelegationConfig.ToolMcpLiveMCPRequireApprovalFilterParamAlways]" = None
        never: "Optional[ResponsesDelegationConfig.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamNever]" = None

    class ToolMcp(BaseModel):
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: "Optional[ToolMcpAllowedTools]" = None
        authorization: Optional[str] = None
        connector_id: Optional[str] = None
        defer_loading: Optional[bool] = None
        headers: Optional[Dict[str, str]] = None
        require_approval: "Optional[ToolMcpRequireApproval]" = None
        server_description: Optional[str] = None
        server_label: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None

    class ToolCustom(BaseModel):
        type: Literal["custom"]

    class ToolNamespace(BaseModel):
        type: Literal["namespace"]

    class ToolSearch(BaseModel):
        type: Literal["tool_search"]

    class ToolProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ToolComputer(BaseModel):
        type: Literal["computer"]

    class ToolApplyPatch(BaseModel):
        type: Literal["apply_patch"]

    model: str
    instructions: Optional[str] = None
    max_output_tokens: Optional[int] = None
    parallel_tool_calls: Optional[bool] = None
    reasoning: Optional[Reasoning] = None
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = None
    text: Optional[Text] = None
    tool_choice: "Optional[ToolChoice]" = None
    tools: "Optional[List[ResponsesDelegationTool]]" = None


ResponsesDelegationConfig.LiveAllowedToolsToolLiveFunctionToolChoiceParam.__name__ = (
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveFunctionToolChoiceParam"
)
ResponsesDelegationConfig.LiveAllowedToolsToolLiveMCPToolChoiceParam.__name__ = (
    "ToolChoiceLiveAllowedToolsChoiceParamToolLiveMCPToolChoiceParam"
)
ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceToolProgrammaticToolCalling.__name__ = (
    "ToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling"
)
ResponsesDelegationConfig.ToolMcpLiveMCPRequireApprovalFilterParamAlways.__name__ = (
    "ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParamAlways"
)

ToolChoiceLiveAllowedToolsChoiceParamTool: TypeAlias = Annotated[
    Union[
        ResponsesDelegationConfig.LiveAllowedToolsToolLiveFunctionToolChoiceParam,
        ResponsesDelegationConfig.LiveAllowedToolsToolLiveMCPToolChoiceParam,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolComputer,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceToolProgrammaticToolCalling,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolShell,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolCustom,
        ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    ],
    PropertyInfo(discriminator="type"),
]

ToolChoice: TypeAlias = Union[
    Literal["auto", "none", "required"],
    ResponsesDelegationConfig.ToolChoiceLiveFunctionToolChoiceParam,
    ResponsesDelegationConfig.ToolChoiceLiveMCPToolChoiceParam,
    ResponsesDelegationConfig.ToolChoiceFileSearch,
    ResponsesDelegationConfig.ToolChoiceWebSearch,
    ResponsesDelegationConfig.ToolChoiceWebSearchPreview,
    ResponsesDelegationConfig.ToolChoiceImageGeneration,
    ResponsesDelegationConfig.ToolChoiceComputer,
    ResponsesDelegationConfig.ToolChoiceCodeInterpreter,
    ResponsesDelegationConfig.ToolChoiceProgrammaticToolCalling,
    ResponsesDelegationConfig.ToolChoiceShell,
    ResponsesDelegationConfig.ToolChoiceCustom,
    ResponsesDelegationConfig.ToolChoiceApplyPatch,
    ResponsesDelegationConfig.ToolChoiceLiveAllowedToolsChoiceParam,
]

ToolShellEnvironmentContainerAutoNetworkPolicy: TypeAlias = Annotated[
    Union[
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicyDisabled,
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoNetworkPolicyAllowlist,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

ToolShellEnvironmentContainerAutoSkill: TypeAlias = Annotated[
    Union[
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoSkillSkillReference,
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAutoSkillInline,
    ],
    PropertyInfo(discriminator="type"),
]

ToolShellEnvironment: TypeAlias = Annotated[
    Union[
        ResponsesDelegationConfig.ToolShellEnvironmentContainerAuto,
        ResponsesDelegationConfig.ToolShellEnvironmentContainerReference,
        ResponsesDelegationConfig.ToolShellEnvironmentLocal,
        None,
    ],
    PropertyInfo(discriminator="type"),
]

ToolMcpAllowedTools: TypeAlias = Union[
    List[str], ResponsesDelegationConfig.ToolMcpAllowedToolsLiveMCPToolFilterParam, None
]

ToolMcpRequireApproval: TypeAlias = Union[
    ResponsesDelegationConfig.ToolMcpRequireApprovalLiveMCPRequireApprovalFilterParam, Literal["always", "never"], None
]

ResponsesDelegationTool: TypeAlias = Annotated[
    Union[
        FunctionTool,
        ResponsesDelegationConfig.ToolWebSearch,
        ResponsesDelegationConfig.ToolFileSearch,
        ResponsesDelegationConfig.ToolCodeInterpreter,
        ResponsesDelegationConfig.ToolShell,
        ResponsesDelegationConfig.ToolImageGeneration,
        ResponsesDelegationConfig.ToolMcp,
        ResponsesDelegationConfig.ToolCustom,
        ResponsesDelegationConfig.ToolNamespace,
        ResponsesDelegationConfig.ToolSearch,
        ResponsesDelegationConfig.ToolProgrammaticToolCalling,
        ResponsesDelegationConfig.ToolComputer,
        ResponsesDelegationConfig.ToolApplyPatch,
    ],
    PropertyInfo(discriminator="type"),
]


class ResponsesDelegationUpdateConfig(BaseModel):
    instructions: Optional[str] = None
    max_output_tokens: Optional[int] = None
    model: Optional[str] = None
    parallel_tool_calls: Optional[bool] = None
    reasoning: Optional[ResponsesDelegationConfig.Reasoning] = None
    service_tier: Optional[Literal["auto", "default", "fast_tier_temp_pilot", "flex", "priority", "ultrafast"]] = None
    text: Optional[ResponsesDelegationConfig.Text] = None
    tool_choice: Optional[ToolChoice] = None
    tools: Optional[List[ResponsesDelegationTool]] = None


class ServerEventSelector(BaseModel):
    type: str
    response_event: Optional[str] = None


class SessionConfig(BaseModel):
    class AudioOutput(BaseModel):
        voice: "Optional[AudioOutputVoice]" = None

    class Audio(BaseModel):
        format: Optional[AudioFormat] = None
        output: "Optional[SessionConfig.AudioOutput]" = None

    class DelegationResponses(BaseModel):
        responses: ResponsesDelegationConfig
        type: Literal["responses"]
        acknowledgement_delay_ms: Optional[int] = None

    class DelegationDecisions(BaseModel):
        decisions: DecisionsDelegationConfig
        type: Literal["decisions"]
        acknowledgement_delay_ms: Optional[int] = None

    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    audio: Optional[Audio] = None
    client: Optional[ClientConfig] = None
    delegation: "Optional[SessionDelegation]" = None
    input: Optional[List[InitialItem]] = None
    instructions: Optional[str] = None
    safety_identifier: Optional[str] = None
    store: Optional[bool] = None
    triggers: Optional[List[DecisionTrigger]] = None


AudioOutputVoice: TypeAlias = Union[str, BuiltInVoice, CustomVoice]

SessionDelegation: TypeAlias = Annotated[
    Union[ClientDelegation, SessionConfig.DelegationResponses, SessionConfig.DelegationDecisions, None],
    PropertyInfo(discriminator="type"),
]


class SessionForkResponse(BaseModel):
    session: LiveCreateResponse.Session
    transport: LiveCreateResponse.Transport


class SessionResource(BaseModel):
    id: str
    expires_at: int
    model: Union[str, Literal["gpt-live-1", "gpt-live-1.1"]]
    status: Literal["active"]
    audio: Optional[SessionConfig.Audio] = None
    client: Optional[ClientConfig] = None
    delegation: Optional[SessionDelegation] = None
    input: Optional[List[InitialItem]] = None
    instructions: Optional[str] = None
    safety_identifier: Optional[str] = None
    store: Optional[bool] = None
    triggers: Optional[List[DecisionTrigger]] = None


class SessionUpdateConfig(BaseModel):
    class DelegationResponses(BaseModel):
        type: Literal["responses"]
        acknowledgement_delay_ms: Optional[int] = None
        responses: Optional[ResponsesDelegationUpdateConfig] = None

    class DelegationDecisions(BaseModel):
        type: Literal["decisions"]
        acknowledgement_delay_ms: Optional[int] = None
        decisions: Optional[DecisionsDelegationUpdateConfig] = None

    delegation: "Optional[SessionUpdateConfigDelegation]" = None
    triggers: Optional[List[DecisionTrigger]] = None


SessionUpdateConfigDelegation: TypeAlias = Annotated[
    Union[ClientDelegation, SessionUpdateConfig.DelegationResponses, SessionUpdateConfig.DelegationDecisions, None],
    PropertyInfo(discriminator="type"),
]
