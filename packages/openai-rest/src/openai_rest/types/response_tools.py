# Rendered from definitions/response_tools.yaml; edit that and run `hatch run generate`.
"""Models of the `response_tools` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.types.common import ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from openai_core.types.shared import ComparisonFilter, CompoundFilter, CustomToolInputFormat

from .responses import Response


class ApplyPatchTool(BaseModel):
    type: Literal["apply_patch"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None


class ComputerTool(BaseModel):
    type: Literal["computer"]


class ComputerUsePreviewTool(BaseModel):
    display_height: int
    display_width: int
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    type: Literal["computer_use_preview"]


class ContainerAuto(BaseModel):
    type: Literal["container_auto"]
    file_ids: Optional[List[str]] = None
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    network_policy: "Optional[NetworkPolicy]" = None
    skills: "Optional[List[ContainerAutoSkill]]" = None


class ContainerNetworkPolicyDisabled(BaseModel):
    type: Literal["disabled"]


class ContainerNetworkPolicyAllowlist(BaseModel):
    allowed_domains: List[str]
    type: Literal["allowlist"]
    domain_secrets: "Optional[List[ContainerNetworkPolicyDomainSecret]]" = None


NetworkPolicy: TypeAlias = Annotated[
    Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist], PropertyInfo(discriminator="type")
]


class SkillReference(BaseModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: Optional[str] = None


class InlineSkill(BaseModel):
    description: str
    name: str
    source: "InlineSkillSource"
    type: Literal["inline"]


ContainerAutoSkill: TypeAlias = Annotated[Union[SkillReference, InlineSkill], PropertyInfo(discriminator="type")]


class ContainerNetworkPolicyDomainSecret(BaseModel):
    domain: str
    name: str
    value: str


class ContainerReference(BaseModel):
    container_id: str
    type: Literal["container_reference"]


class CustomTool(BaseModel):
    name: str
    type: Literal["custom"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    defer_loading: Optional[bool] = None
    description: Optional[str] = None
    format: Optional[CustomToolInputFormat] = None


class FileSearchTool(BaseModel):
    class RankingOptionsHybridSearch(BaseModel):
        embedding_weight: float
        text_weight: float

    class RankingOptions(BaseModel):
        hybrid_search: "Optional[FileSearchTool.RankingOptionsHybridSearch]" = None
        ranker: Optional[Literal["auto", "default-2024-11-15"]] = None
        score_threshold: Optional[float] = None

    type: Literal["file_search"]
    vector_store_ids: List[str]
    filters: "Optional[FileSearchToolFilters]" = None
    max_num_results: Optional[int] = None
    ranking_options: Optional[RankingOptions] = None


FileSearchToolFilters: TypeAlias = Union[ComparisonFilter, CompoundFilter, None]


class FunctionShellTool(BaseModel):
    type: Literal["shell"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    environment: "Optional[FunctionShellToolEnvironment]" = None


class LocalEnvironment(BaseModel):
    type: Literal["local"]
    skills: "Optional[List[LocalSkill]]" = None


FunctionShellToolEnvironment: TypeAlias = Annotated[
    Union[ContainerAuto, LocalEnvironment, ContainerReference, None], PropertyInfo(discriminator="type")
]


class FunctionTool(BaseModel):
    name: str
    parameters: Optional[Dict[str, object]] = None
    strict: Optional[bool] = None
    type: Literal["function"]
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    async_: Optional[bool] = Field(default=None, alias="async")
    defer_loading: Optional[bool] = None
    description: Optional[str] = None
    output_schema: Optional[Dict[str, object]] = None


class InlineSkillSource(BaseModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class LocalSkill(BaseModel):
    description: str
    name: str
    path: str


class NamespaceTool(BaseModel):
    class ToolFunction(BaseModel):
        name: str
        type: Literal["function"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        async_: Optional[bool] = Field(default=None, alias="async")
        defer_loading: Optional[bool] = None
        description: Optional[str] = None
        output_schema: Optional[Dict[str, object]] = None
        parameters: Optional[object] = None
        strict: Optional[bool] = None

    description: str
    name: str
    tools: "List[NamespaceToolTool]"
    type: Literal["namespace"]


NamespaceToolTool: TypeAlias = Annotated[
    Union[NamespaceTool.ToolFunction, CustomTool], PropertyInfo(discriminator="type")
]


class ToolVariants:
    """The models that `Tool` consists of."""

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
        always: "Optional[ToolVariants.McpRequireApprovalMcpToolApprovalFilterAlways]" = None
        never: "Optional[ToolVariants.McpRequireApprovalMcpToolApprovalFilterNever]" = None

    class Mcp(BaseModel):
        server_label: str
        type: Literal["mcp"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        allowed_tools: "Optional[ToolMcpAllowedTools]" = None
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
        require_approval: "Optional[ToolMcpRequireApproval]" = None
        server_description: Optional[str] = None
        server_url: Optional[str] = None
        tunnel_id: Optional[str] = None

    class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        type: Literal["auto"]
        file_ids: Optional[List[str]] = None
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        network_policy: Optional[NetworkPolicy] = None

    class CodeInterpreter(BaseModel):
        container: "ToolCodeInterpreterContainer"
        type: Literal["code_interpreter"]
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None

    class ProgrammaticToolCalling(BaseModel):
        type: Literal["programmatic_tool_calling"]

    class ImageGenerationInputImageMask(BaseModel):
        file_id: Optional[str] = None
        image_url: Optional[str] = None

    class ImageGenerationSvgReasoning(BaseModel):
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None

    class ImageGenerationSvg(BaseModel):
        model: Optional[str] = None
        reasoning: "Optional[ToolVariants.ImageGenerationSvgReasoning]" = None

    class ImageGeneration(BaseModel):
        type: Literal["image_generation"]
        action: Optional[Literal["generate", "edit", "auto"]] = None
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        complexity: Optional[Literal["low", "medium", "high"]] = None
        frame_count: Optional[int] = None
        frame_duration_ms: Optional[int] = None
        input_fidelity: Optional[Literal["high", "low"]] = None
        input_image_mask: "Optional[ToolVariants.ImageGenerationInputImageMask]" = None
        model: Union[
            str,
            Literal[
                "gpt-image-1",
                "gpt-image-1-mini",
                "gpt-image-2",
                "gpt-image-2-2026-04-21",
                "gpt-image-2.5-sunburst",
                "gpt-image-2.5-sunburst-2026-09-08",
                "gpt-image-2.5-flare",
                "gpt-image-2.5-flare-2026-09-08",
                "gpt-image-2.6-sunburst",
                "gpt-image-2.6-flare",
                "gpt-image-1.5",
                "chatgpt-image-latest",
            ],
            None,
        ] = None
        moderation: Optional[Literal["auto", "low"]] = None
        output_compression: Optional[int] = None
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        partial_images: Optional[int] = None
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None] = None
        svg: "Optional[ToolVariants.ImageGenerationSvg]" = None

    class LocalShell(BaseModel):
        type: Literal["local_shell"]


ToolMcpAllowedTools: TypeAlias = Union[List[str], ToolVariants.McpAllowedToolsMcpToolFilter, None]

ToolMcpRequireApproval: TypeAlias = Union[
    ToolVariants.McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]

ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolVariants.CodeInterpreterContainerCodeInterpreterToolAuto]


class WebSearchTool(BaseModel):
    class Filters(BaseModel):
        allowed_domains: Optional[List[str]] = None

    class UserLocation(BaseModel):
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None
        type: Optional[Literal["approximate"]] = None

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: Optional[bool] = None
    filters: Optional[Filters] = None
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    user_location: Optional[UserLocation] = None


class ToolSearchTool(BaseModel):
    type: Literal["tool_search"]
    description: Optional[str] = None
    execution: Optional[Literal["server", "client"]] = None
    parameters: Optional[object] = None


class WebSearchPreviewTool(BaseModel):
    class UserLocation(BaseModel):
        type: Literal["approximate"]
        city: Optional[str] = None
        country: Optional[str] = None
        region: Optional[str] = None
        timezone: Optional[str] = None

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    search_content_types: Optional[List[Literal["text", "image"]]] = None
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    user_location: Optional[UserLocation] = None


Tool: TypeAlias = Annotated[
    Union[
        FunctionTool,
        FileSearchTool,
        ComputerTool,
        ComputerUsePreviewTool,
        WebSearchTool,
        ToolVariants.Mcp,
        ToolVariants.CodeInterpreter,
        ToolVariants.ProgrammaticToolCalling,
        ToolVariants.ImageGeneration,
        ToolVariants.LocalShell,
        FunctionShellTool,
        CustomTool,
        NamespaceTool,
        ToolSearchTool,
        WebSearchPreviewTool,
        ApplyPatchTool,
    ],
    PropertyInfo(discriminator="type"),
]

ToolWebSearchToolFilters: TypeAlias = WebSearchTool.Filters

ToolWebSearchToolUserLocation: TypeAlias = WebSearchTool.UserLocation


class ToolSearchOutputNamespaceTool(BaseModel):
    description: str
    name: str
    tools: List[NamespaceToolTool]
    type: Literal["namespace"]


class ToolChoiceAllowed(BaseModel):
    mode: Literal["auto", "required"]
    tools: List[Dict[str, object]]
    type: Literal["allowed_tools"]


class ToolChoiceTypes(BaseModel):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


class ToolChoiceCustom(BaseModel):
    name: str
    type: Literal["custom"]


class ToolChoiceApplyPatch(BaseModel):
    type: Literal["apply_patch"]


class ToolChoiceShell(BaseModel):
    type: Literal["shell"]


ResponseToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowed,
    ToolChoiceTypes,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceCustom,
    Response.ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatch,
    ToolChoiceShell,
]
