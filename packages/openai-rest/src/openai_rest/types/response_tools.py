# Rendered from definitions/response_tools.yaml; edit that and run `hatch run generate`.
"""Models of the `response_tools` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
from openai_core.types.shared import ComparisonFilter, CompoundFilter, CustomToolInputFormat

from .responses import Response


class ApplyPatchTool(BaseModel):
    """The tool that lets the model create, change and delete files by patches that you apply."""

    type: Literal["apply_patch"]
    """Always `apply_patch`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes. At
    least one.
    """


class ComputerTool(BaseModel):
    """The tool with which the model operates a computer by looking at screenshots."""

    type: Literal["computer"]
    """Always `computer`; tells it from other tools."""


class ComputerUsePreviewTool(BaseModel):
    """The earlier preview of the computer tool, told the size and kind of the screen."""

    display_height: int
    """The height of the screen in pixels."""
    display_width: int
    """The width of the screen in pixels."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """What is operated: `windows`, `mac`, `linux`, `ubuntu`, or a `browser`."""
    type: Literal["computer_use_preview"]
    """Always `computer_use_preview`; tells it from other tools."""


class ContainerAuto(BaseModel):
    """Has a container made for the request, in which shell commands run."""

    type: Literal["container_auto"]
    """Always `container_auto`; tells it from other environments."""
    file_ids: Optional[List[str]] = None
    """The ids of up to 50 uploaded files that are copied in."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """How much memory it gets: `1g`, `4g`, `16g` or `64g`."""
    network_policy: "Optional[NetworkPolicy]" = None
    """Whether commands may reach the network, and which domains."""
    skills: "Optional[List[ContainerAutoSkill]]" = None
    """Up to 200 skills to install, by their ids or packed inline."""


class ContainerNetworkPolicyDisabled(BaseModel):
    """Keeps a container off the network."""

    type: Literal["disabled"]
    """Always `disabled`; tells it from the other policy."""


class ContainerNetworkPolicyAllowlist(BaseModel):
    """Lets a container reach the listed domains and no others."""

    allowed_domains: List[str]
    """The domains that may be reached, at least one."""
    type: Literal["allowlist"]
    """Always `allowlist`; tells it from the other policy."""
    domain_secrets: "Optional[List[ContainerNetworkPolicyDomainSecret]]" = None
    """Secrets that are put into requests to single domains, so that code in the container does not see them."""


NetworkPolicy: TypeAlias = Annotated[
    Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist], PropertyInfo(discriminator="type")
]
"""What a container may reach on the network: nothing, or the listed domains."""


class SkillReference(BaseModel):
    """A skill that is stored on the platform."""

    skill_id: str
    """The id of the skill, as `client.skills.create` returned it."""
    type: Literal["skill_reference"]
    """Always `skill_reference`; tells it from inline skills."""
    version: Optional[str] = None
    """A version number as text, or `latest`; left out, the default version of the skill."""


class InlineSkill(BaseModel):
    """A skill that is sent along with the request instead of being stored."""

    description: str
    """What the skill is good for, as the model reads it."""
    name: str
    """The name of the skill that is sent."""
    source: "InlineSkillSource"
    """The files of the skill, as a zip archive in base64."""
    type: Literal["inline"]
    """Always `inline`; tells it from skills by reference."""


ContainerAutoSkill: TypeAlias = Annotated[Union[SkillReference, InlineSkill], PropertyInfo(discriminator="type")]
"""A skill for a container: one stored on the platform, or one sent inline."""


class ContainerNetworkPolicyDomainSecret(BaseModel):
    """A secret that requests of a container to one domain carry."""

    domain: str
    """The domain that receives the secret."""
    name: str
    """The name under which the secret is used in the container."""
    value: str
    """The secret itself, up to 10,485,760 characters."""


class ContainerReference(BaseModel):
    """A container of yours that already exists."""

    container_id: str
    """The id of the container, as `client.containers.create` returned it."""
    type: Literal["container_reference"]
    """Always `container_reference`; tells it from other environments."""


class CustomTool(BaseModel):
    """A tool of yours that takes free text, or text of a given grammar, in place of JSON."""

    name: str
    """The name by which the model calls it."""
    type: Literal["custom"]
    """Always `custom`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes. At
    least one.
    """
    async_: Optional[bool] = Field(default=None, alias="async")
    """Whether the result may be handed in later, instead of together with the very next request."""
    defer_loading: Optional[bool] = None
    """Whether the tool stays out of the context until a tool search finds it."""
    description: Optional[str] = None
    """What the tool does and when to use it, for the model."""
    format: Optional[CustomToolInputFormat] = None
    """The form that input must have, such as a grammar; any text if left out."""


class FileSearchTool(BaseModel):
    """The tool that lets the model search your vector stores."""

    class RankingOptionsHybridSearch(BaseModel):
        """How much closeness in meaning and matching words each count in the merged ranking."""

        embedding_weight: float
        """The share of the search by meaning (embeddings)."""
        text_weight: float
        """The share of the search by words."""

    class RankingOptions(BaseModel):
        """How the results of a file search are ranked and cut off."""

        hybrid_search: "Optional[FileSearchTool.RankingOptionsHybridSearch]" = None
        """The weights of the two searches that are merged, by meaning and by words."""
        ranker: Optional[Literal["auto", "default-2024-11-15"]] = None
        """The ranker: `auto`, or `default-2024-11-15` to stay with that version."""
        score_threshold: Optional[float] = None
        """The lowest score that counts, 0 to 1. Towards 1 fewer but closer results remain."""

    type: Literal["file_search"]
    """Always `file_search`; tells it from other tools."""
    vector_store_ids: List[str]
    """The vector stores to look in, by their ids."""
    filters: "Optional[FileSearchToolFilters]" = None
    """Conditions on the attributes of files; only files that meet them are searched."""
    max_num_results: Optional[int] = None
    """How many results a search returns at most, 1 to 50."""
    ranking_options: Optional[RankingOptions] = None
    """How results are ranked and from which score on they count."""


FileSearchToolFilters: TypeAlias = Union[ComparisonFilter, CompoundFilter, None]
"""A condition on the attributes of files, single or joined by `and` and `or`."""


class FunctionShellTool(BaseModel):
    """The tool that lets the model run shell commands, in a container or on your machine."""

    type: Literal["shell"]
    """Always `shell`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes. At
    least one.
    """
    environment: "Optional[FunctionShellToolEnvironment]" = None
    """Where commands run: in a new container, in one of yours, or locally by your application."""


class LocalEnvironment(BaseModel):
    """Your own machine, on which your application runs the commands itself."""

    type: Literal["local"]
    """Always `local`; tells it from other environments."""
    skills: "Optional[List[LocalSkill]]" = None
    """Up to 200 skills that lie on the machine."""


FunctionShellToolEnvironment: TypeAlias = Annotated[
    Union[ContainerAuto, LocalEnvironment, ContainerReference, None], PropertyInfo(discriminator="type")
]
"""Where shell commands run: a new container, a container of yours, or your own machine."""


class FunctionTool(BaseModel):
    """A function of your program that the model may ask to call."""

    name: str
    """The name by which the model calls the function."""
    parameters: Optional[Dict[str, object]] = None
    """A JSON schema of the arguments; null for a function without any."""
    strict: Optional[bool] = None
    """Whether arguments are guaranteed to fit the schema, which then must keep to the supported part of JSON Schema."""
    type: Literal["function"]
    """Always `function`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes. At
    least one.
    """
    async_: Optional[bool] = Field(default=None, alias="async")
    """Whether the result may be handed in later, instead of together with the very next request."""
    defer_loading: Optional[bool] = None
    """Whether the function stays out of the context until a tool search finds it."""
    description: Optional[str] = None
    """What the function does; the model decides by it whether to call."""
    output_schema: Optional[Dict[str, object]] = None
    """A JSON schema of the value that text results hold as JSON; it says nothing about results made of parts."""


class InlineSkillSource(BaseModel):
    """The files of an inline skill, packed as a zip archive."""

    data: str
    """The zip archive in base64, up to 70,254,592 characters."""
    media_type: Literal["application/zip"]
    """Always `application/zip`, the only accepted form."""
    type: Literal["base64"]
    """Always `base64`, the only encoding."""


class LocalSkill(BaseModel):
    """A skill in a folder of the machine that runs the commands."""

    description: str
    """What the skill is good for, as the model reads it."""
    name: str
    """The name of the skill on the machine."""
    path: str
    """The folder that holds the skill."""


class NamespaceTool(BaseModel):
    """Functions and custom tools that belong together under one name."""

    class ToolFunction(BaseModel):
        """A function inside a namespace."""

        name: str
        """The name within the namespace, 1 to 128 letters, digits, `_` and `-`."""
        type: Literal["function"]
        """Always `function`; tells it from other tools."""
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes.
        At least one.
        """
        async_: Optional[bool] = Field(default=None, alias="async")
        """Whether the result may be handed in later, instead of together with the very next request."""
        defer_loading: Optional[bool] = None
        """Whether the function stays out of the context until a tool search finds it."""
        description: Optional[str] = None
        """What the function does; the model decides by it whether to call."""
        output_schema: Optional[Dict[str, object]] = None
        """A JSON schema of the value that text results hold as JSON; it says nothing about results made of parts."""
        parameters: Optional[object] = None
        """A JSON schema of the arguments; without it the function takes none."""
        strict: Optional[bool] = None
        """Whether arguments are guaranteed to fit the schema. Left out, this is tried and given up where the schema
        does not allow it.
        """

    description: str
    """What the tools have in common, for the model."""
    name: str
    """The name of the group, which calls carry as `namespace`, such as `crm`."""
    tools: "List[NamespaceToolTool]"
    """The functions and custom tools of the group, at least one."""
    type: Literal["namespace"]
    """Always `namespace`; tells it from other tools."""


NamespaceToolTool: TypeAlias = Annotated[
    Union[NamespaceTool.ToolFunction, CustomTool], PropertyInfo(discriminator="type")
]
"""A tool inside a namespace: a function or a custom tool."""


class ToolVariants:
    """The models that `Tool` consists of."""

    class McpAllowedToolsMcpToolFilter(BaseModel):
        """Picks tools of an MCP server by their names or by being read-only."""

        read_only: Optional[bool] = None
        """Whether to pick tools that only read, as the server declares with `readOnlyHint`."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that are meant."""

    class McpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        """The tools of an MCP server whose calls always wait for approval."""

        read_only: Optional[bool] = None
        """Whether tools that only read (those with `readOnlyHint`) are meant."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that need approval."""

    class McpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        """The tools of an MCP server that run without asking."""

        read_only: Optional[bool] = None
        """Whether tools that only read (those with `readOnlyHint`) are meant."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that run unasked."""

    class McpRequireApprovalMcpToolApprovalFilter(BaseModel):
        """Divides the tools of an MCP server into those that need approval and those that do not."""

        always: "Optional[ToolVariants.McpRequireApprovalMcpToolApprovalFilterAlways]" = None
        """The tools of which every call must be approved."""
        never: "Optional[ToolVariants.McpRequireApprovalMcpToolApprovalFilterNever]" = None
        """The tools that may run without approval."""

    class Mcp(BaseModel):
        """Tools of a remote MCP server that the model may call."""

        server_label: str
        """Your name for the server, which calls and approval requests repeat."""
        type: Literal["mcp"]
        """Always `mcp`; tells it from other tools."""
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes.
        At least one.
        """
        allowed_tools: "Optional[ToolMcpAllowedTools]" = None
        """Which of the server's tools the model sees, as names or as a filter; all if left out."""
        authorization: Optional[str] = None
        """An OAuth access token for the server or connector. Getting it, and renewing it, is up to your application."""
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
        """A connector run by OpenAI: `connector_dropbox`, `connector_gmail`, `connector_googlecalendar`,
        `connector_googledrive`, `connector_microsoftteams`, `connector_outlookcalendar`, `connector_outlookemail` or
        `connector_sharepoint`. Excludes `server_url` and `tunnel_id`, of which models released after 1 September
        2026 need one instead. Deprecated; use `server_url`.
        """
        defer_loading: Optional[bool] = None
        """Whether the server's tools stay out of the context until a tool search finds them."""
        headers: Optional[Dict[str, str]] = None
        """HTTP headers for each request to the server, such as credentials."""
        require_approval: "Optional[ToolMcpRequireApproval]" = None
        """Which calls wait for your approval: `always` (the default), `never`, or a filter that divides the tools."""
        server_description: Optional[str] = None
        """What the server offers, as a hint for the model."""
        server_url: Optional[str] = None
        """The address of the server; give this, a `connector_id` or a `tunnel_id`."""
        tunnel_id: Optional[str] = None
        """The id of a Secure MCP Tunnel to the server (`tunnel_` and 32 characters), in place of `server_url`."""

    class CodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        """A container that the service creates, or takes up again, for the code interpreter."""

        type: Literal["auto"]
        """Always `auto`, as only this form is known."""
        file_ids: Optional[List[str]] = None
        """The ids of up to 50 uploaded files to copy into the container."""
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        """How much memory the container gets: `1g`, `4g`, `16g` or `64g`."""
        network_policy: Optional[NetworkPolicy] = None
        """Whether code in the container may reach the network, and which domains."""

    class CodeInterpreter(BaseModel):
        """The tool that lets the model run Python code in a container."""

        container: "ToolCodeInterpreterContainer"
        """The id of a container of yours, or `auto` settings to have one made."""
        type: Literal["code_interpreter"]
        """Always `code_interpreter`; tells it from other tools."""
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes.
        At least one.
        """

    class ProgrammaticToolCalling(BaseModel):
        """The tool that lets the model write programs that call other tools."""

        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`; tells it from other tools."""

    class ImageGenerationInputImageMask(BaseModel):
        """Which part of a picture to repaint, given as an uploaded file or as data."""

        file_id: Optional[str] = None
        """The id of an uploaded file with the mask."""
        image_url: Optional[str] = None
        """The picture of the mask in base64."""

    class ImageGenerationSvgReasoning(BaseModel):
        """How much the author of a vector graphic thinks beforehand."""

        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        """From `none` to `max`; more takes longer and costs more reasoning tokens. Left out, the default of the
        authoring model.
        """

    class ImageGenerationSvg(BaseModel):
        """Which model writes a vector graphic, and how hard it thinks."""

        model: Optional[str] = None
        """The name of the authoring model; left out, the model of the response where authors can be chosen, else the
        service's own, which cannot be overridden.
        """
        reasoning: "Optional[ToolVariants.ImageGenerationSvgReasoning]" = None
        """The reasoning effort of the author; left out, its model's default."""

    class ImageGeneration(BaseModel):
        """The tool that lets the model make and edit images with a GPT Image model."""

        type: Literal["image_generation"]
        """Always `image_generation`; tells it from other tools."""
        action: Optional[Literal["generate", "edit", "auto"]] = None
        """`generate` makes a new picture, `edit` changes a given one, `auto` (the default) leaves the choice to the
        model.
        """
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        """`transparent` (needs `png` or `webp` as the format, and a model that can), `opaque`, or `auto`, the
        default, where the model decides. A preview feature for `gpt-image-2`.
        """
        complexity: Optional[Literal["low", "medium", "high"]] = None
        """How much thought goes into planning the picture: `low`, `medium` or `high`; the fineness of rendering is
        up to `quality`. Takes precedence over the `reasoning.effort` of the response. Left out, that effort applies
        where it is supported, else what the image model is set to. For `svg` it concerns the reference picture only.
        """
        frame_count: Optional[int] = None
        """How many frames an animation has, only for the format `gif`; 9 if left out."""
        frame_duration_ms: Optional[int] = None
        """How long each frame of a `gif` is shown, in milliseconds, rounded to tens; 200 if left out."""
        input_fidelity: Optional[Literal["high", "low"]] = None
        """How closely given pictures, above all faces, are followed: `high` or `low` (the default). `gpt-image-1.5`
        knows both, `gpt-image-1-mini` only `low`; leave it out for `gpt-image-2`.
        """
        input_image_mask: "Optional[ToolVariants.ImageGenerationInputImageMask]" = None
        """The mask that marks the area to repaint, as a file or as inline data; not for `gif`."""
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
        """The GPT Image model that draws, `gpt-image-2.6-sunburst` if left out. `gpt-image-1` is no longer available
        since 23 October 2026; the models of `gpt-image-2.5` take its place.
        """
        moderation: Optional[Literal["auto", "low"]] = None
        """How strictly pictures are moderated: `auto` (the default) or `low`, which filters less."""
        output_compression: Optional[int] = None
        """The level of compression of the file, 0 to 100 (the default); cannot be set for `gif`."""
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        """The file format: `png` (the default), `webp`, `jpeg`, or, with models that offer them, `gif` and `svg`. A
        `gif` takes no partial images, no mask and no compression level.
        """
        partial_images: Optional[int] = None
        """How many unfinished previews a stream delivers, 0 (the default) to 3; must be 0 for `gif`."""
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        """How finely the picture is rendered: `low`, `medium`, `high`, or `auto` (the default); `xhigh` and `max`
        only with the models whose names begin with `gpt-image-2.5`.
        """
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"], None] = None
        """Width and height in pixels: `1024x1024`, `1536x1024`, `1024x1536`, or `auto` where the model can choose.
        With `gpt-image-2` and the 2.5 models any `WIDTHxHEIGHT` goes whose sides are multiples of 16, with a ratio
        of at most 3 to 1, up to `3840x2160` (experimental beyond `2560x1440`).
        """
        svg: "Optional[ToolVariants.ImageGenerationSvg]" = None
        """Settings of the model that writes the vector graphic; only with `output_format` set to `svg`."""

    class LocalShell(BaseModel):
        """The tool that lets the model ask for shell commands on your own machine."""

        type: Literal["local_shell"]
        """Always `local_shell`; tells it from other tools."""


ToolMcpAllowedTools: TypeAlias = Union[List[str], ToolVariants.McpAllowedToolsMcpToolFilter, None]
"""The tools of an MCP server that may be used: a list of names or a filter."""

ToolMcpRequireApproval: TypeAlias = Union[
    ToolVariants.McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]
"""Which MCP calls wait for approval: `always`, `never`, or by a filter."""

ToolCodeInterpreterContainer: TypeAlias = Union[str, ToolVariants.CodeInterpreterContainerCodeInterpreterToolAuto]
"""The container of the code interpreter: an id, or settings for a new one."""


class WebSearchTool(BaseModel):
    """The tool that lets the model search the web."""

    class Filters(BaseModel):
        """Restricts a web search to certain domains."""

        allowed_domains: Optional[List[str]] = None
        """The domains to search, their subdomains included, such as `["pubmed.ncbi.nlm.nih.gov"]`; all if left out."""

    class UserLocation(BaseModel):
        """Roughly where the user is, so that results fit the place."""

        city: Optional[str] = None
        """The city, as free text such as `San Francisco`."""
        country: Optional[str] = None
        """The country as two letters of ISO 3166-1, such as `US`."""
        region: Optional[str] = None
        """The state or region, as free text such as `California`."""
        timezone: Optional[str] = None
        """The time zone by its IANA name, such as `America/Los_Angeles`."""
        type: Optional[Literal["approximate"]] = None
        """Always `approximate`; given alone, no location at all is assumed, not even the United States."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """`web_search_2025_08_26` fixes the version, plain `web_search` does not."""
    external_web_access: Optional[bool] = None
    """Whether pages are fetched live, which is the default; with false only what the service has cached is searched."""
    filters: Optional[Filters] = None
    """The domains to which the search is restricted."""
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    """How much of the context results may take up: `low`, `medium` (the default) or `high`."""
    user_location: Optional[UserLocation] = None
    """Roughly where the user is; left out or null, the United States are assumed."""


class ToolSearchTool(BaseModel):
    """The tool that lets the model look up tools whose loading is deferred."""

    type: Literal["tool_search"]
    """Always `tool_search`; tells it from other tools."""
    description: Optional[str] = None
    """What the search does, for the model; only where your application carries it out."""
    execution: Optional[Literal["server", "client"]] = None
    """Who searches: `server` for the service, `client` for your application."""
    parameters: Optional[object] = None
    """A JSON schema of the search's arguments; only where your application carries it out."""


class WebSearchPreviewTool(BaseModel):
    """The earlier preview of the web search tool."""

    class UserLocation(BaseModel):
        """Roughly where the user is, so that results fit the place."""

        type: Literal["approximate"]
        """Always `approximate`; given alone, no location at all is assumed, not even the United States."""
        city: Optional[str] = None
        """The city, as free text such as `San Francisco`."""
        country: Optional[str] = None
        """The country as two letters of ISO 3166-1, such as `US`."""
        region: Optional[str] = None
        """The state or region, as free text such as `California`."""
        timezone: Optional[str] = None
        """The time zone by its IANA name, such as `America/Los_Angeles`."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """`web_search_preview_2025_03_11` fixes the version, plain `web_search_preview` does not."""
    search_content_types: Optional[List[Literal["text", "image"]]] = None
    """What kinds of results are looked for: `text`, `image`, or both."""
    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    """How much of the context results may take up: `low`, `medium` (the default) or `high`."""
    user_location: Optional[UserLocation] = None
    """Roughly where the user is; left out or null, the United States are assumed."""


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
"""A tool that the model may use, of the service or of your own; `type` tells which."""

ToolWebSearchToolFilters: TypeAlias = WebSearchTool.Filters
"""Restricts a web search to certain domains."""

ToolWebSearchToolUserLocation: TypeAlias = WebSearchTool.UserLocation
"""Roughly where the user of a web search is."""


class ToolSearchOutputNamespaceTool(BaseModel):
    """A namespace with the functions and custom tools that a tool search loaded."""

    description: str
    """What the tools have in common, for the model."""
    name: str
    """The name of the group, which calls carry as `namespace`, such as `crm`."""
    tools: List[NamespaceToolTool]
    """The tools of the group that were found."""
    type: Literal["namespace"]
    """Always `namespace`; tells it from other tools."""


class ToolChoiceAllowed(BaseModel):
    """Narrows the tools of a request to some of them, without changing its list of tools."""

    mode: Literal["auto", "required"]
    """`auto` lets the model answer or call one of them, `required` makes it call at least one."""
    tools: List[Dict[str, object]]
    """The allowed tools, each by its `type` and its name or label, such as
    `{"type":"function","name":"get_weather"}`.
    """
    type: Literal["allowed_tools"]
    """Always `allowed_tools`; tells it from other choices."""


class ToolChoiceTypes(BaseModel):
    """Makes the model use a certain hosted tool."""

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
    """The tool to use: `code_interpreter`, `computer`, `computer_use`, `computer_use_preview`, `file_search`,
    `image_generation`, `web_search_preview` or, with its version fixed, `web_search_preview_2025_03_11`.
    """


class ToolChoiceCustom(BaseModel):
    """Makes the model call a certain custom tool."""

    name: str
    """Which custom tool must be called, by its name."""
    type: Literal["custom"]
    """Always `custom`; the tool is told by its `name`."""


class ToolChoiceApplyPatch(BaseModel):
    """Makes the model call the tool `apply_patch`."""

    type: Literal["apply_patch"]
    """Always `apply_patch`; tells it from other choices."""


class ToolChoiceShell(BaseModel):
    """Makes the model call the shell tool."""

    type: Literal["shell"]
    """Always `shell`; tells it from other choices."""


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
"""How the model picks tools, in general or by naming one."""

public_types(
    globals(),
    {
        "responses.apply_patch_tool": "ApplyPatchTool",
        "responses.computer_tool": "ComputerTool",
        "responses.computer_use_preview_tool": "ComputerUsePreviewTool",
        "responses.container_auto": "ContainerAuto",
        "responses.container_network_policy_allowlist": "ContainerNetworkPolicyAllowlist",
        "responses.container_network_policy_disabled": "ContainerNetworkPolicyDisabled",
        "responses.container_network_policy_domain_secret": "ContainerNetworkPolicyDomainSecret",
        "responses.container_reference": "ContainerReference",
        "responses.custom_tool": "CustomTool",
        "responses.file_search_tool": (
            "FileSearchTool RankingOptionsHybridSearch=FileSearchTool.RankingOptionsHybridSearch "
            "RankingOptions=FileSearchTool.RankingOptions"
        ),
        "responses.function_shell_tool": "FunctionShellTool",
        "responses.function_tool": "FunctionTool",
        "responses.inline_skill": "InlineSkill",
        "responses.inline_skill_source": "InlineSkillSource",
        "responses.local_environment": "LocalEnvironment",
        "responses.local_skill": "LocalSkill",
        "responses.namespace_tool": "NamespaceTool ToolFunction=NamespaceTool.ToolFunction",
        "responses.skill_reference": "SkillReference",
        "responses.tool": (
            "McpAllowedToolsMcpToolFilter=ToolVariants.McpAllowedToolsMcpToolFilter "
            "McpRequireApprovalMcpToolApprovalFilterAlways=ToolVariants.McpRequireApprovalMcpToolApprovalFilterAlways "
            "McpRequireApprovalMcpToolApprovalFilterNever=ToolVariants.McpRequireApprovalMcpToolApprovalFilterNever "
            "McpRequireApprovalMcpToolApprovalFilter=ToolVariants.McpRequireApprovalMcpToolApprovalFilter "
            "Mcp=ToolVariants.Mcp "
            "CodeInterpreterContainerCodeInterpreterToolAuto=ToolVariants.CodeInterpreterContainerCodeInterpreterToolAuto "  # noqa: E501
            "CodeInterpreter=ToolVariants.CodeInterpreter "
            "ProgrammaticToolCalling=ToolVariants.ProgrammaticToolCalling "
            "ImageGenerationInputImageMask=ToolVariants.ImageGenerationInputImageMask "
            "ImageGenerationSvgReasoning=ToolVariants.ImageGenerationSvgReasoning "
            "ImageGenerationSvg=ToolVariants.ImageGenerationSvg ImageGeneration=ToolVariants.ImageGeneration "
            "LocalShell=ToolVariants.LocalShell"
        ),
        "responses.tool_search_output_namespace_tool": "ToolSearchOutputNamespaceTool",
        "responses.tool_search_tool": "ToolSearchTool",
        "responses.web_search_preview_tool": ("WebSearchPreviewTool UserLocation=WebSearchPreviewTool.UserLocation"),
        "responses.web_search_tool": (
            "WebSearchTool Filters=WebSearchTool.Filters UserLocation=WebSearchTool.UserLocation"
        ),
        "responses.tool_choice_allowed": "ToolChoiceAllowed",
        "responses.tool_choice_apply_patch": "ToolChoiceApplyPatch",
        "responses.tool_choice_custom": "ToolChoiceCustom",
        "responses.tool_choice_shell": "ToolChoiceShell",
        "responses.tool_choice_types": "ToolChoiceTypes",
    },
)
