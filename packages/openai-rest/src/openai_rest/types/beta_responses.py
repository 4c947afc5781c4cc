# Rendered from definitions/beta_responses.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_responses` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import (
    PromptCacheBreakpoint,
    ResponseInputFile,
    ResponseInputText,
    ToolChoiceFunction,
    ToolChoiceMcp,
)

from .response_events import (
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseContentPartAddedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseErrorEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
)
from .response_items import (
    ResponseCompactionItemParam,
    ResponseConversationParam,
    ResponseFunctionShellCallOutputContent,
    ResponseInputItemVariants,
    ResponseToolSearchOutputItemParam,
)
from .response_output import (
    ComputerActionVariants,
    McpToolCallErrorVariants,
    ResponseApplyPatchToolCall,
    ResponseCodeInterpreterToolCall,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseComputerToolCallOutputScreenshot,
    ResponseContainerReference,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionWebSearch,
    ResponseLocalEnvironment,
    ResponseOutputItemVariants,
)
from .response_tools import (
    ApplyPatchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDomainSecret,
    ContainerReference,
    FileSearchTool,
    FunctionTool,
    InlineSkillSource,
    LocalSkill,
    NamespaceTool,
    SkillReference,
    ToolChoiceAllowed,
    ToolChoiceApplyPatch,
    ToolChoiceCustom,
    ToolChoiceShell,
    ToolChoiceTypes,
    ToolSearchTool,
    ToolVariants,
    WebSearchPreviewTool,
    WebSearchTool,
)
from .responses import (
    Response,
    ResponseError,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFunctionToolCall,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
    ResponseUsage,
)


class BetaApplyPatchTool(ApplyPatchTool):
    """The tool that lets the model create, change and delete files by patches that you apply."""


class BetaCompactedResponse(BaseModel):
    """A conversation in shortened form, to go on from with fewer tokens."""

    id: str
    """The id of this compaction; the next request takes `output`, not this id."""
    created_at: int
    """When the conversation was shortened, in seconds since 1 January 1970 (UTC)."""
    object: Literal["response.compaction"]
    """Always `response.compaction`, the name of this kind of answer."""
    output: "List[BetaResponseOutputItem]"
    """All messages of the user, and behind them one compaction item for everything else; to be sent as the next
    input.
    """
    usage: "BetaResponseUsage"
    """The tokens that the shortening itself took, with cached and reasoning tokens told apart."""
    image: Optional[Response.Image] = None
    """Whether images were compressed in the context; may be absent."""


BetaComputerAction: TypeAlias = Annotated[
    Union[
        ComputerActionVariants.Click,
        ComputerActionVariants.DoubleClick,
        ComputerActionVariants.Drag,
        ComputerActionVariants.Keypress,
        ComputerActionVariants.Move,
        ComputerActionVariants.Screenshot,
        ComputerActionVariants.Scroll,
        ComputerActionVariants.Type,
        ComputerActionVariants.Wait,
    ],
    PropertyInfo(discriminator="type"),
]
"""What the model wants done on the computer, such as a click."""

BetaComputerActionList: TypeAlias = List[BetaComputerAction]
"""Actions on the computer, in the order to carry them out."""


class BetaComputerTool(ComputerTool):
    """The tool with which the model operates a computer by looking at screenshots."""


class BetaComputerUsePreviewTool(ComputerUsePreviewTool):
    """The earlier preview of the computer tool, told the size and kind of the screen."""


class BetaContainerAuto(BaseModel):
    """Has a container made for the request, in which shell commands run."""

    type: Literal["container_auto"]
    """Always `container_auto`; tells it from other environments."""
    file_ids: Optional[List[str]] = None
    """The ids of up to 50 uploaded files that are copied in."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
    """How much memory it gets: `1g`, `4g`, `16g` or `64g`."""
    network_policy: "Optional[NetworkPolicy]" = None
    """Whether commands may reach the network, and which domains."""
    skills: "Optional[List[BetaContainerAutoSkill]]" = None
    """Up to 200 skills to install, by their ids or packed inline."""


class BetaContainerNetworkPolicyDisabled(ContainerNetworkPolicyDisabled):
    """Keeps a container off the network."""


class BetaContainerNetworkPolicyAllowlist(BaseModel):
    """Lets a container reach the listed domains and no others."""

    allowed_domains: List[str]
    """The domains that may be reached, at least one."""
    type: Literal["allowlist"]
    """Always `allowlist`; tells it from the other policy."""
    domain_secrets: "Optional[List[BetaContainerNetworkPolicyDomainSecret]]" = None
    """Secrets that are put into requests to single domains, so that code in the container does not see them."""


NetworkPolicy: TypeAlias = Annotated[
    Union[BetaContainerNetworkPolicyDisabled, BetaContainerNetworkPolicyAllowlist], PropertyInfo(discriminator="type")
]
"""What a container may reach on the network: nothing, or the listed domains."""


class BetaSkillReference(SkillReference):
    """A skill that is stored on the platform."""


class BetaInlineSkill(BaseModel):
    """A skill that is sent along with the request instead of being stored."""

    description: str
    """What the skill is good for, as the model reads it."""
    name: str
    """The name of the skill that is sent."""
    source: "BetaInlineSkillSource"
    """The files of the skill, as a zip archive in base64."""
    type: Literal["inline"]
    """Always `inline`; tells it from skills by reference."""


BetaContainerAutoSkill: TypeAlias = Annotated[
    Union[BetaSkillReference, BetaInlineSkill], PropertyInfo(discriminator="type")
]
"""A skill for a container: one stored on the platform, or one sent inline."""


class BetaContainerNetworkPolicyDomainSecret(ContainerNetworkPolicyDomainSecret):
    """A secret that requests of a container to one domain carry."""


class BetaContainerReference(ContainerReference):
    """A container of yours that already exists."""


class BetaCustomTool(BaseModel):
    """A tool of yours that takes free text, or text of a given grammar, in place of JSON."""

    class FormatText(BaseModel):
        """Lets the model give a custom tool any text."""

        type: Literal["text"]
        """Always `text`; tells it from other formats."""

    class FormatGrammar(BaseModel):
        """Makes the model follow a grammar in what it gives a custom tool."""

        definition: str
        """The text of the grammar, in the notation that `syntax` names."""
        syntax: Literal["lark", "regex"]
        """The notation, `lark` for a context-free grammar, `regex` for a regular expression."""
        type: Literal["grammar"]
        """Always `grammar`; tells it from free `text`."""

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
    format: "Optional[BetaCustomToolFormat]" = None
    """The form that input must have, such as a grammar; any text if left out."""


BetaCustomToolFormat: TypeAlias = Annotated[
    Union[BetaCustomTool.FormatText, BetaCustomTool.FormatGrammar], PropertyInfo(discriminator="type")
]
"""The form that input of a custom tool must have: any text, or what a grammar allows."""


class BetaEasyInputMessage(BaseModel):
    """A message of the input in short form, whose content may be a plain text."""

    content: "Union[str, BetaResponseInputMessageContentList]"
    """The text, or a list of parts such as texts, images and files."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `developer` and `system` take precedence over `user`; `assistant` marks what the model has said
    before.
    """
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """For messages of the `assistant`: `commentary` on the way or the `final_answer`. From `gpt-5.3-codex` on send
    it back unchanged, as answers may suffer without it.
    """
    type: Optional[Literal["message"]] = None
    """Always `message`; may be left out."""


class BetaFileSearchTool(BaseModel):
    """The tool that lets the model search your vector stores."""

    class FiltersComparisonFilter(BaseModel):
        """Lets through the files whose attribute compares with a value as asked."""

        key: str
        """The name of the attribute."""
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        """How it is compared, `eq` (equal), `ne` (not equal), `gt` (greater), `gte` (greater or equal), `lt` (less),
        `lte` (less or equal), `in` (one of several), `nin` (none of several).
        """
        value: Union[str, float, bool, List[Union[str, float]]]
        """What the attribute is compared with; a list for `in` and `nin`."""

    class FiltersCompoundFilterFilterComparisonFilter(BaseModel):
        """Lets through the files whose attribute compares with a value as asked."""

        key: str
        """The name of the attribute."""
        type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
        """How it is compared, `eq` (equal), `ne` (not equal), `gt` (greater), `gte` (greater or equal), `lt` (less),
        `lte` (less or equal), `in` (one of several), `nin` (none of several).
        """
        value: Union[str, float, bool, List[Union[str, float]]]
        """What the attribute is compared with; a list for `in` and `nin`."""

    class FiltersCompoundFilter(BaseModel):
        """Joins several filters into one."""

        filters: "List[BetaFileSearchToolFiltersCompoundFilter]"
        """The filters to join, comparisons or joined ones again."""
        type: Literal["and", "or"]
        """How they are joined, `and` if all have to hold, `or` if one is enough."""

    type: Literal["file_search"]
    """Always `file_search`; tells it from other tools."""
    vector_store_ids: List[str]
    """The vector stores to look in, by their ids."""
    filters: "Optional[BetaFileSearchToolFilters]" = None
    """Conditions on the attributes of files; only files that meet them are searched."""
    max_num_results: Optional[int] = None
    """How many results a search returns at most, 1 to 50."""
    ranking_options: Optional[FileSearchTool.RankingOptions] = None
    """How results are ranked and from which score on they count."""


BetaFileSearchToolFiltersCompoundFilter: TypeAlias = Union[
    BetaFileSearchTool.FiltersCompoundFilterFilterComparisonFilter, object
]
"""A filter inside of a joined one: a comparison, or filters joined again."""

BetaFileSearchToolFilters: TypeAlias = Union[
    BetaFileSearchTool.FiltersComparisonFilter, BetaFileSearchTool.FiltersCompoundFilter, None
]
"""A condition on the attributes of files, single or joined by `and` and `or`."""


class BetaFunctionShellTool(BaseModel):
    """The tool that lets the model run shell commands, in a container or on your machine."""

    type: Literal["shell"]
    """Always `shell`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes. At
    least one.
    """
    environment: "Optional[BetaFunctionShellToolEnvironment]" = None
    """Where commands run: in a new container, in one of yours, or locally by your application."""


class BetaLocalEnvironment(BaseModel):
    """Your own machine, on which your application runs the commands itself."""

    type: Literal["local"]
    """Always `local`; tells it from other environments."""
    skills: "Optional[List[BetaLocalSkill]]" = None
    """Up to 200 skills that lie on the machine."""


BetaFunctionShellToolEnvironment: TypeAlias = Annotated[
    Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None], PropertyInfo(discriminator="type")
]
"""Where shell commands run: a new container, a container of yours, or your own machine."""


class BetaFunctionTool(FunctionTool):
    """A function of your program that the model may ask to call."""


BetaImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""How closely an image is looked at, `low` (fewest tokens), `high`, `original` (full resolution) or `auto` (the
service chooses).
"""


class BetaInlineSkillSource(InlineSkillSource):
    """The files of an inline skill, packed as a zip archive."""


class BetaLocalSkill(LocalSkill):
    """A skill in a folder of the machine that runs the commands."""


BetaMcpToolCallError: TypeAlias = Annotated[
    Union[
        McpToolCallErrorVariants.McpProtocolError,
        McpToolCallErrorVariants.McpToolExecutionError,
        McpToolCallErrorVariants.HTTPError,
    ],
    PropertyInfo(discriminator="type"),
]
"""Why a call of an MCP tool failed: in the protocol, in the tool, or in HTTP."""


class BetaNamespaceTool(BaseModel):
    """Functions and custom tools that belong together under one name."""

    description: str
    """What the tools have in common, for the model."""
    name: str
    """The name of the group, which calls carry as `namespace`, such as `crm`."""
    tools: "List[BetaNamespaceToolTool]"
    """The functions and custom tools of the group, at least one."""
    type: Literal["namespace"]
    """Always `namespace`; tells it from other tools."""


BetaNamespaceToolTool: TypeAlias = Annotated[
    Union[NamespaceTool.ToolFunction, BetaCustomTool], PropertyInfo(discriminator="type")
]
"""A tool inside a namespace: a function or a custom tool."""


class BetaResponse(BaseModel):
    """One answer of a model, with its output items, usage and the settings that it was made with."""

    class ToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
        """The choice that makes the model call tools from a program."""

        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`, which tells this choice from others."""

    class Moderation(BaseModel):
        """What moderation found in the input and output of a response."""

        input: "BetaResponseModerationInput"
        """The verdict on the input, or why there is none."""
        output: "BetaResponseModerationOutput"
        """The verdict on the output, or why there is none."""

    class Reasoning(BaseModel):
        """How a reasoning model thinks, and what is shown of it."""

        context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
        """Which earlier reasoning the model sees again, `current_turn`, `all_turns`, or `auto` for the habit of the
        model (all turns from `gpt-5.6` on, only the current one before). In a response, what was really used.
        """
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        """How much the model thinks, from `none` to `max`. Less is faster and takes fewer tokens; each model knows
        only some of the levels.
        """
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
        """The former name of `summary`, with the same values `auto`, `concise` and `detailed`. Deprecated; use
        `summary`.
        """
        mode: Union[str, Literal["standard", "pro"], None] = None
        """How the thinking is carried out, `standard` or `pro`. In a response, what was really used."""
        summary: Optional[Literal["auto", "concise", "detailed"]] = None
        """How long a summary of the thinking is, `concise`, `detailed` or `auto`; null for none. `concise` works
        from the models after `gpt-5` on and for `computer-use-preview`.
        """

    id: str
    """Its own id, to retrieve, cancel or delete it with, or to continue from as `previous_response_id`."""
    access_programs: Optional[Response.AccessPrograms] = None
    """The access programs that applied. Null where none was in force, or where the service fell back to the standard
    one by itself.
    """
    created_at: float
    """When it was created, in seconds since 1 January 1970 (UTC)."""
    error: "Optional[BetaResponseError]" = None
    """What went wrong, where `status` is `failed`; otherwise null."""
    incomplete_details: Optional[Response.IncompleteDetails] = None
    """Why the answer was cut off, where `status` is `incomplete`; otherwise null."""
    instructions: "Union[str, List[BetaResponseInputItem], None]" = None
    """The system or developer message, a text or items, that came first in the context. It holds for this response
    alone; one that continues from it has to send its own.
    """
    metadata: Optional[Dict[str, str]] = None
    """Your own notes on the response, up to 16 pairs of text, with keys of at most 64 characters and values of at
    most 512.
    """
    model: Union[
        Literal[
            "gpt-6-astra",
            "gpt-6.2-astra",
            "gpt-6.1-sol",
            "gpt-6.2-sol",
            "gpt-6.1-terra",
            "gpt-6-sol",
            "gpt-6-luna",
            "gpt-5.6-sol",
            "gpt-5.6-terra",
            "gpt-5.6-luna",
            "gpt-5.5",
            "gpt-5.5-2026-04-23",
            "gpt-5.4",
            "gpt-5.4-mini",
            "gpt-5.4-nano",
            "gpt-5.4-mini-2026-03-17",
            "gpt-5.4-nano-2026-03-17",
            "gpt-5.3-chat-latest",
            "gpt-5.2",
            "gpt-5.2-2025-12-11",
            "gpt-5.2-chat-latest",
            "gpt-5.2-pro",
            "gpt-5.2-pro-2025-12-11",
            "gpt-5.1",
            "gpt-5.1-2025-11-13",
            "gpt-5.1-codex",
            "gpt-5.1-mini",
            "gpt-5.1-chat-latest",
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-5-chat-latest",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "o4-mini",
            "o4-mini-2025-04-16",
            "o3",
            "o3-2025-04-16",
            "o3-mini",
            "o3-mini-2025-01-31",
            "o1",
            "o1-2024-12-17",
            "o1-preview",
            "o1-preview-2024-09-12",
            "o1-mini",
            "o1-mini-2024-09-12",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-12-15",
            "gpt-4o-audio-preview",
            "gpt-4o-audio-preview-2024-10-01",
            "gpt-4o-audio-preview-2024-12-17",
            "gpt-4o-audio-preview-2025-06-03",
            "gpt-4o-mini-audio-preview",
            "gpt-4o-mini-audio-preview-2024-12-17",
            "gpt-4o-search-preview",
            "gpt-4o-mini-search-preview",
            "gpt-4o-search-preview-2025-03-11",
            "gpt-4o-mini-search-preview-2025-03-11",
            "chatgpt-4o-latest",
            "codex-mini-latest",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0301",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
            "gpt-6-cyber",
            "gpt-rosalind-research",
            "gpt-6-rosalind",
            "gpt-6.2-astra-law",
        ],
        str,
    ]
    """The id of the model that answered, such as `gpt-6-astra`."""
    object: Literal["response"]
    """Always `response`, the kind of object."""
    output: "List[BetaResponseOutputItem]"
    """What the model made, in order, such as messages, reasoning and tool calls. A message need not be the first of
    them; `output_text` joins the text of all.
    """
    parallel_tool_calls: bool
    """Whether the model was free to call several tools at once."""
    temperature: Optional[float] = None
    """How random the choice of tokens was, from 0 (nearly always the likeliest) to 2; it is best changed only while
    `top_p` is left alone.
    """
    tool_choice: "BetaResponseToolChoice"
    """Which of the tools the model was free, or obliged, to call."""
    tools: "List[BetaTool]"
    """The tools that the model was given, such as built-in ones, MCP servers, and functions of your own."""
    top_p: Optional[float] = None
    """The share of probability, from 0 to 1, that the likeliest tokens have to make up to be candidates. With 0.1,
    only the top tenth is drawn from.
    """
    background: Optional[bool] = None
    """Whether the model worked in the background, so that the call that created it returned at once."""
    completed_at: Optional[float] = None
    """When it was done, in seconds since 1 January 1970 (UTC); absent unless `status` is `completed`."""
    conversation: Optional[Response.Conversation] = None
    """The conversation that its input and output items were added to; null where it belongs to none."""
    image: Optional[Response.Image] = None
    """How the service treated images in the input."""
    input_transformations: Optional[List[Response.InputTransformation]] = None
    """Which reasoning items of the input were kept from the model, in the order of the input, and why."""
    max_output_tokens: Optional[int] = None
    """The most tokens that the answer may take, with those of reasoning counted in; null for no limit of yours."""
    max_tool_calls: Optional[int] = None
    """How often built-in tools may be called, all of them taken together; attempts beyond that are ignored."""
    moderation: Optional[Moderation] = None
    """The verdict of moderation on input and output, where the request asked for one."""
    previous_response_id: Optional[str] = None
    """Which response this one continues from, by its id, if any. A response continues from another, or belongs to a
    conversation, not both.
    """
    prompt: "Optional[BetaResponsePrompt]" = None
    """The stored prompt template that was used, with its variables."""
    prompt_cache_diagnostics: "Optional[BetaResponsePromptCacheDiagnostics]" = None
    """Whether the beginning of the prompt was reused from another response, where the request named one to compare
    with.
    """
    prompt_cache_key: Optional[str] = None
    """The text of yours by which similar requests are grouped, so that more of them find their beginning in the
    prompt cache.
    """
    prompt_cache_options: Optional[Response.PromptCacheOptions] = None
    """How the prompt cache was used; for models from `gpt-5.6` on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
    """How long at most the prompt's beginning is cached, `in_memory` or `24h`. Deprecated; `prompt_cache_options`
    has `ttl`, the least time, which is independent of it. Models from `gpt-5.5` on take only `24h`.
    """
    reasoning: Optional[Reasoning] = None
    """How much the model was to think, and which summary of it was asked for; for reasoning models."""
    safety_identifier: Optional[str] = None
    """The stable name, up to 128 characters, that you gave the end user for abuse detection. A hash of the e-mail
    address keeps the person unknown.
    """
    service_tier: "Optional[BetaServiceTier]" = None
    """The tier that the request was really processed in, which may differ from the one asked for; a request for
    `fast` reads `priority` here. `default` is the standard tier, `flex` costs less and may take longer, and
    `ultrafast`, for `gpt-5.6-sol`, has to be granted.
    """
    status: "Optional[BetaResponseStatus]" = None
    """How far it has come; `completed`, `failed`, `in_progress`, `cancelled`, `queued` (in the background, not
    started), or `incomplete` when it was cut off, with the reason in `incomplete_details`.
    """
    text: "Optional[BetaResponseTextConfig]" = None
    """In which form text was asked for (plain or JSON), and at what length."""
    tool_usage: Optional[Response.ToolUsage] = None
    """What hosted tools used, on top of `usage`; absent where that is not known. A tool that was not used counts
    zero.
    """
    top_logprobs: Optional[int] = None
    """For how many of the likeliest tokens, 0 to 20, each position reports log probabilities; sometimes there are
    fewer.
    """
    truncation: Optional[Literal["auto", "disabled"]] = None
    """What happens to input beyond the context window. `auto` drops the oldest items until it fits, on some models
    earlier than needed; `disabled`, the default, makes the request fail with status 400.
    """
    usage: "Optional[BetaResponseUsage]" = None
    """How many tokens were used; null until the response is done."""
    user: Optional[str] = None
    """The former name of the end user. `safety_identifier` and `prompt_cache_key` take its place."""


BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""Whether tools are called; `none` forbids it, `auto` leaves it to the model, `required` demands at least one call."""


class BetaToolChoiceAllowed(ToolChoiceAllowed):
    """Narrows the tools of a request to some of them, without changing its list of tools."""


class BetaToolChoiceTypes(ToolChoiceTypes):
    """Makes the model use a certain hosted tool."""


class BetaToolChoiceFunction(ToolChoiceFunction):
    """Makes the model call one certain function."""


class BetaToolChoiceMcp(ToolChoiceMcp):
    """Makes the model call a tool of one certain MCP server."""


class BetaToolChoiceCustom(ToolChoiceCustom):
    """Makes the model call a certain custom tool."""


class BetaToolChoiceApplyPatch(ToolChoiceApplyPatch):
    """Makes the model call the tool `apply_patch`."""


class BetaToolChoiceShell(ToolChoiceShell):
    """Makes the model call the shell tool."""


BetaResponseToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    BetaResponse.ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]
"""How the model picks tools, in general or by naming one."""

BetaResponseModerationInput: TypeAlias = Annotated[
    Union[Response.ModerationInputModerationResult, Response.ModerationInputError], PropertyInfo(discriminator="type")
]
"""What moderation says of the input: a verdict, or an error."""

BetaResponseModerationOutput: TypeAlias = Annotated[
    Union[Response.ModerationOutputModerationResult, Response.ModerationOutputError], PropertyInfo(discriminator="type")
]
"""What moderation says of the output: a verdict, or an error."""

BetaResponsePromptCacheDiagnostics: TypeAlias = Annotated[
    Union[
        Response.PromptCacheDiagnosticsCacheMiss,
        Response.PromptCacheDiagnosticsCacheHit,
        Response.PromptCacheDiagnosticsComparisonResponseNotFound,
        Response.PromptCacheDiagnosticsUnavailable,
    ],
    PropertyInfo(discriminator="type"),
]
"""What a comparison with an earlier response says about the prompt cache."""


class Agent(BaseModel):
    """The agent that made an item or caused an event, where several agents work on a response."""

    agent_name: str
    """The agent's name in its canonical form."""


class BetaResponseApplyPatchToolCall(BaseModel):
    """The model's wish to create, change or delete a file."""

    id: str
    """The id of the item itself, which the service gives."""
    call_id: str
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    operation: "BetaResponseApplyPatchToolCallOperation"
    """What to do with which file."""
    status: Literal["in_progress", "completed"]
    """How far the call is; `in_progress` or `completed`, which says nothing about its result."""
    type: Literal["apply_patch_call"]
    """Always `apply_patch_call`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: "Optional[BetaResponseCaller]" = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


BetaResponseApplyPatchToolCallOperation: TypeAlias = Annotated[
    Union[
        ResponseApplyPatchToolCall.OperationCreateFile,
        ResponseApplyPatchToolCall.OperationDeleteFile,
        ResponseApplyPatchToolCall.OperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]
"""What to do with a file: create, delete or change it."""

BetaResponseCaller: TypeAlias = Annotated[
    Union[ResponseFunctionToolCall.CallerDirect, ResponseFunctionToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]
"""Who called a tool: the model itself, or a program that it wrote."""


class BetaResponseApplyPatchToolCallOutput(BaseModel):
    """How the change of a file went."""

    id: str
    """The id of the item itself, which the service gives."""
    call_id: str
    """The `call_id` of the call that it answers."""
    status: Literal["completed", "failed"]
    """Whether the change was made (`completed`) or not (`failed`)."""
    type: Literal["apply_patch_call_output"]
    """Always `apply_patch_call_output`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""
    output: Optional[str] = None
    """A note for the model, such as why it failed; may be absent."""


class BetaResponseAudioDeltaEvent(ResponseAudioDeltaEvent):
    """A further piece of spoken output."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseAudioDoneEvent(ResponseAudioDoneEvent):
    """The spoken output has been sent in full."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseAudioTranscriptDeltaEvent(ResponseAudioTranscriptDeltaEvent):
    """A further piece of what the spoken output says."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseAudioTranscriptDoneEvent(ResponseAudioTranscriptDoneEvent):
    """The transcript of the spoken output has been sent in full."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCodeInterpreterCallCodeDeltaEvent(ResponseCodeInterpreterCallCodeDeltaEvent):
    """A further piece of the Python code that a call is going to run."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCodeInterpreterCallCodeDoneEvent(ResponseCodeInterpreterCallCodeDoneEvent):
    """The Python code of a call is written."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCodeInterpreterCallCompletedEvent(ResponseCodeInterpreterCallCompletedEvent):
    """The code interpreter has run the code of a call."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCodeInterpreterCallInProgressEvent(ResponseCodeInterpreterCallInProgressEvent):
    """The model has begun a call of the code interpreter."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCodeInterpreterCallInterpretingEvent(ResponseCodeInterpreterCallInterpretingEvent):
    """The code interpreter is running the code of a call."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCodeInterpreterToolCall(BaseModel):
    """A program that the model ran with the code interpreter."""

    id: str
    """The id of the call."""
    code: Optional[str] = None
    """The program in Python; null where it is not known."""
    container_id: str
    """The id of the container that it ran in, to fetch its files with."""
    outputs: "Optional[List[BetaResponseCodeInterpreterToolCallOutput]]" = None
    """What the program printed and drew, in order; null where nothing is known, such as without
    `code_interpreter_call.outputs` in `include`.
    """
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is; `in_progress`, `interpreting` while the program runs, `completed`, `failed`, or `incomplete`
    when it was cut off.
    """
    type: Literal["code_interpreter_call"]
    """Always `code_interpreter_call`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


BetaResponseCodeInterpreterToolCallOutput: TypeAlias = Annotated[
    Union[ResponseCodeInterpreterToolCall.OutputLogs, ResponseCodeInterpreterToolCall.OutputImage],
    PropertyInfo(discriminator="type"),
]
"""A result of a program: printed text, or an image."""


class BetaResponseCompactionCompactingEvent(ResponseCompactionCompactingEvent):
    """The summary that replaces the context goes on being written; its text is not sent."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCompactionItem(BaseModel):
    """The essence of a conversation that was compacted; it stands for the items before it."""

    id: str
    """The id of the item."""
    encrypted_content: str
    """The essence in encrypted form, to be sent back unchanged."""
    type: Literal["compaction"]
    """Always `compaction`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class BetaResponseCompactionItemParam(ResponseCompactionItemParam):
    """An earlier part of the conversation in shortened form, as `client.responses.compact` returned it."""

    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class BetaResponseCompletedEvent(BaseModel):
    """The response is finished, as the last event of its stream."""

    response: BetaResponse
    """The finished response with all output and its usage."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.completed"]
    """Always `response.completed`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseComputerToolCall(BaseModel):
    """The model's wish to have something done on the computer."""

    id: str
    """The id of the item itself."""
    call_id: str
    """The id that ties the call to its result; send it along with the screenshot."""
    pending_safety_checks: List[ResponseComputerToolCall.PendingSafetyCheck]
    """The doubts to acknowledge in the result, after the user agreed; empty where there are none."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""
    type: Literal["computer_call"]
    """Always `computer_call`; tells it from other items."""
    action: Optional[BetaComputerAction] = None
    """The one action to carry out, with the preview of the tool."""
    actions: Optional[BetaComputerActionList] = None
    """The actions to carry out, in order, with the tool `computer`."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class BetaResponseComputerToolCallOutputItem(BaseModel):
    """The screen after the model's actions."""

    id: str
    """The id of the item itself, which the service gives."""
    call_id: str
    """The `call_id` of the call that it answers."""
    output: "BetaResponseComputerToolCallOutputScreenshot"
    """The picture of the screen."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off; stored items may also be
    `failed`.
    """
    type: Literal["computer_call_output"]
    """Always `computer_call_output`; tells it from other items."""
    acknowledged_safety_checks: Optional[List[ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck]] = None
    """The doubts of the call that you confirmed."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class BetaResponseComputerToolCallOutputScreenshot(ResponseComputerToolCallOutputScreenshot):
    """A picture of the screen; name either the file or an address."""


class BetaResponseConfigurationUpdateItem(BaseModel):
    """The point of a conversation from which on other settings apply."""

    class Reasoning(BaseModel):
        """How much the model thinks from here on."""

        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        """The reasoning effort until another update sets it anew: `none`, `minimal`, `low`, `medium`, `high`,
        `xhigh` or `max`.
        """

    class TextFormatText(BaseModel):
        """Leaves the answer plain text, the default."""

        type: Literal["text"]
        """Always `text`; tells it from other formats."""

    class Text(BaseModel):
        """The form of answers from here on."""

        format: "TextFormat"
        """The form: JSON by a schema, or plain text again."""

    id: str
    """The id of this item, to refer to it or to delete it from its conversation."""
    type: Literal["configuration_update"]
    """Always `configuration_update`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    reasoning: Optional[Reasoning] = None
    """The new reasoning effort; null or absent if it does not change."""
    text: Optional[Text] = None
    """The new form of answers; null or absent if it does not change."""


class BetaResponseFormatTextJSONSchemaConfig(ResponseFormatTextJSONSchemaConfig):
    """The demand that text be JSON after a schema."""


TextFormat: TypeAlias = Annotated[
    Union[BetaResponseConfigurationUpdateItem.TextFormatText, BetaResponseFormatTextJSONSchemaConfig],
    PropertyInfo(discriminator="type"),
]
"""The form that answers take: plain text, or JSON by a schema."""


class BetaResponseConfigurationUpdateItemParam(BaseModel):
    """Changes settings from this point of the conversation on; each holds until it is changed again."""

    type: Literal["configuration_update"]
    """Always `configuration_update`; tells it from other items."""
    id: Optional[str] = None
    """The id of this item, if it had one before; may be left out."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    reasoning: Optional[BetaResponseConfigurationUpdateItem.Reasoning] = None
    """The new reasoning effort; left out or null, it stays. At least one of `reasoning` and `text` is needed."""
    text: Optional[BetaResponseConfigurationUpdateItem.Text] = None
    """The new form of answers; left out or null, it stays."""


class BetaResponseContainerReference(ResponseContainerReference):
    """The container that commands run in."""


class BetaResponseContentPartAddedEvent(BaseModel):
    """A new part begins in an output item; what it holds follows in pieces."""

    content_index: int
    """The position of the part in the content of the item, from 0."""
    item_id: str
    """Which item this is about, by its id."""
    output_index: int
    """The position of the item in the output of the response, from 0."""
    part: "BetaResponseContentPart"
    """The part as it begins, mostly still empty."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.content_part.added"]
    """Always `response.content_part.added`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseOutputText(BaseModel):
    """A text that the model wrote."""

    annotations: "List[BetaResponseOutputTextAnnotation]"
    """What the text refers to, such as files and web pages."""
    text: str
    """The text itself; a part of it where the message is still being made."""
    type: Literal["output_text"]
    """Always `output_text`; tells it from a refusal."""
    logprobs: Optional[List[ResponseOutputText.Logprob]] = None
    """How likely each token was; only where `include` asks for `message.output_text.logprobs`."""


class BetaResponseOutputRefusal(ResponseOutputRefusal):
    """The model's refusal to answer."""


BetaResponseContentPart: TypeAlias = Annotated[
    Union[BetaResponseOutputText, BetaResponseOutputRefusal, ResponseContentPartAddedEvent.PartReasoningText],
    PropertyInfo(discriminator="type"),
]
"""A part of an output item: text, a refusal, or reasoning."""


class BetaResponseContentPartDoneEvent(BaseModel):
    """A part of an output item is finished."""

    content_index: int
    """The position of the part in the content of the item, from 0."""
    item_id: str
    """Which item this is about, by its id."""
    output_index: int
    """The position of the item in the output of the response, from 0."""
    part: BetaResponseContentPart
    """The finished part in full."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.content_part.done"]
    """Always `response.content_part.done`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseConversationParam(ResponseConversationParam):
    """The conversation that a response reads and continues."""


class BetaResponseCreatedEvent(BaseModel):
    """The service has accepted the request, as the first event of the stream."""

    response: BetaResponse
    """The response as it begins, with its id and without output."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.created"]
    """Always `response.created`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCustomToolCall(BaseModel):
    """The model's call of a custom tool of yours."""

    call_id: str
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    input: str
    """What the model wrote for the tool, as text."""
    name: str
    """The tool to run, by the name you gave it."""
    type: Literal["custom_tool_call"]
    """Always `custom_tool_call`; tells it from other items."""
    id: Optional[str] = None
    """The id of the item itself; results refer to `call_id` instead."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    async_: Optional[bool] = Field(default=None, alias="async")
    """Whether the model goes on without waiting for the result."""
    caller: Optional[BetaResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    namespace: Optional[str] = None
    """The namespace that the tool belongs to, if it is in one."""


class BetaResponseCustomToolCallInputDeltaEvent(ResponseCustomToolCallInputDeltaEvent):
    """A further piece of the input for a custom tool."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCustomToolCallInputDoneEvent(ResponseCustomToolCallInputDoneEvent):
    """The input for a custom tool is written."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    """The model's call of a custom tool of yours, as it is stored."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    """The id of the item itself; results refer to `call_id` instead."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class BetaResponseCustomToolCallOutput(BaseModel):
    """What a custom tool of yours returned."""

    call_id: str
    """The `call_id` of the call that it answers."""
    output: "Union[str, List[OutputContentList]]"
    """The result, a text, or a list of texts, images and files."""
    type: Literal["custom_tool_call_output"]
    """Always `custom_tool_call_output`; tells it from other items."""
    id: Optional[str] = None
    """The id of the item itself, which the service gives."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""


class BetaResponseInputText(ResponseInputText):
    """A text that the model is given."""


class BetaResponseInputImage(BaseModel):
    """An image that the model is given, by its id, its address or its content."""

    detail: BetaImageDetail
    """How closely the image is looked at, `low` (fewest tokens), `high`, `original` (full resolution) or `auto`
    (default, the service chooses).
    """
    type: Literal["input_image"]
    """Always `input_image`; tells an image from texts and files."""
    file_id: Optional[str] = None
    """The id of an uploaded image, in place of `image_url`; null for none."""
    image_url: Optional[str] = None
    """The web address of the image, or its bytes as a base64 data URL, in place of `file_id`; null for none."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """An explicit end of a stretch that the prompt cache can reuse; absent for none."""


class BetaResponseInputFile(ResponseInputFile):
    """A file that the model is given, by its id, its address or its content."""


OutputContentList: TypeAlias = Annotated[
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile], PropertyInfo(discriminator="type")
]
"""A part of a result: a text, an image, or a file."""


class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    """What a custom tool of yours returned, as it is stored."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    """The id of the item itself, which the service gives."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class BetaResponseError(ResponseError):
    """The error that kept the model from answering."""


class BetaResponseErrorEvent(ResponseErrorEvent):
    """Something went wrong while the stream was running, which ends it."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseFailedEvent(BaseModel):
    """The response has failed, as the last event of its stream."""

    response: BetaResponse
    """The failed response, with the cause in its `error`."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.failed"]
    """Always `response.failed`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseFileSearchCallCompletedEvent(ResponseFileSearchCallCompletedEvent):
    """A file search is over."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseFileSearchCallInProgressEvent(ResponseFileSearchCallInProgressEvent):
    """The model has begun a file search."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseFileSearchCallSearchingEvent(ResponseFileSearchCallSearchingEvent):
    """A file search is looking through the vector stores."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseFileSearchToolCall(BaseModel):
    """A search in files that the model made."""

    id: str
    """The id of the call."""
    queries: List[str]
    """What the model searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is; `in_progress`, `searching`, `completed`, `failed`, or `incomplete` when it was cut off."""
    type: Literal["file_search_call"]
    """Always `file_search_call`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    results: Optional[List[ResponseFileSearchToolCall.Result]] = None
    """What was found; null unless `include` asks for `file_search_call.results`."""


class BetaResponseFormatTextConfigVariants:
    """The models that `BetaResponseFormatTextConfig` consists of."""

    class Text(BaseModel):
        """Leaves the answer plain text, the default."""

        type: Literal["text"]
        """Always `text`; tells it from other formats."""

    class JSONObject(BaseModel):
        """Makes the answer some JSON object, without a schema; a message has to ask for JSON too, and `json_schema`
        is the better choice where the model knows it.
        """

        type: Literal["json_object"]
        """Always `json_object`; tells it from other formats."""


BetaResponseFormatTextConfig: TypeAlias = Annotated[
    Union[
        BetaResponseFormatTextConfigVariants.Text,
        BetaResponseFormatTextJSONSchemaConfig,
        BetaResponseFormatTextConfigVariants.JSONObject,
    ],
    PropertyInfo(discriminator="type"),
]
"""The form that text has to have: plain, JSON after a schema, or any JSON object."""


class BetaResponseFunctionCallArgumentsDeltaEvent(ResponseFunctionCallArgumentsDeltaEvent):
    """A further piece of the arguments for a function."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseFunctionCallArgumentsDoneEvent(ResponseFunctionCallArgumentsDoneEvent):
    """The arguments for a function are written."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseInputTextContent(BaseModel):
    """Text as a part of what the model reads."""

    text: str
    """The words for the model, up to 10,485,760 characters."""
    type: Literal["input_text"]
    """Always `input_text`; tells it from other parts."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """That a prompt cache shall end exactly behind this part; null or absent for no mark."""


class BetaResponseInputImageContent(BaseModel):
    """An image for the model to look at, by id, by address or as data."""

    type: Literal["input_image"]
    """Always `input_image`; tells it from other parts."""
    detail: Optional[BetaImageDetail] = None
    """How finely the model sees it: `low`, `high`, `original` (unscaled), or `auto`, the default."""
    file_id: Optional[str] = None
    """The id of an uploaded image, as `client.files.create` returned it."""
    image_url: Optional[str] = None
    """A web address, or the image itself as a `data:` URL; up to 20,971,520 characters."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """That a prompt cache shall end exactly behind this part; null or absent for no mark."""


class BetaResponseInputFileContent(BaseModel):
    """A file for the model to read, by id, by address or as data."""

    type: Literal["input_file"]
    """Always `input_file`; tells it from other parts."""
    detail: Optional[Literal["auto", "low", "high"]] = None
    """How finely pages are rendered: `low` costs least, `high` shows most, `auto` (the default) chooses. From
    GPT-5.6 on `auto` renders finely and may take more input tokens.
    """
    file_data: Optional[str] = None
    """The file itself in base64, up to 73,400,320 characters."""
    file_id: Optional[str] = None
    """The id of an uploaded file, as `client.files.create` returned it."""
    file_url: Optional[str] = None
    """The address from which the service fetches the file."""
    filename: Optional[str] = None
    """The name of the file, as the model sees it."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """That a prompt cache shall end exactly behind this part; null or absent for no mark."""


BetaResponseFunctionCallOutputItem: TypeAlias = Annotated[
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent],
    PropertyInfo(discriminator="type"),
]
"""A part of the result of a function: text, an image or a file."""

BetaResponseFunctionCallOutputItemList: TypeAlias = List[BetaResponseFunctionCallOutputItem]
"""The result of a function as a list of texts, images and files."""


class BetaResponseFunctionShellCallOutputContent(BaseModel):
    """What a command has printed, and how it ended."""

    outcome: "BetaResponseFunctionShellCallOutputContentOutcome"
    """How the command ended, with an exit code or by a timeout."""
    stderr: str
    """The text of standard error, up to 10,485,760 characters."""
    stdout: str
    """The text of standard output, up to 10,485,760 characters."""


BetaResponseFunctionShellCallOutputContentOutcome: TypeAlias = Annotated[
    Union[ResponseFunctionShellCallOutputContent.OutcomeTimeout, ResponseFunctionShellCallOutputContent.OutcomeExit],
    PropertyInfo(discriminator="type"),
]
"""How a command ended: with an exit code or by a timeout."""


class BetaResponseFunctionShellToolCall(BaseModel):
    """The model's wish to have shell commands run."""

    id: str
    """The id of the item itself, which the service gives."""
    action: ResponseFunctionShellToolCall.Action
    """The commands, and their limits."""
    call_id: str
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    environment: "Optional[BetaResponseFunctionShellToolCallEnvironment]" = None
    """Where they run; on your own machine, or in a container."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the call is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Literal["shell_call"]
    """Always `shell_call`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class BetaResponseLocalEnvironment(ResponseLocalEnvironment):
    """Your own machine, where you run the commands that the model asks for."""


BetaResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    Union[BetaResponseLocalEnvironment, BetaResponseContainerReference, None], PropertyInfo(discriminator="type")
]
"""Where shell commands run: on your own machine, or in a container."""


class BetaResponseFunctionShellToolCallOutput(BaseModel):
    """What shell commands returned."""

    class Output(BaseModel):
        """What shell commands wrote, and how they ended."""

        outcome: "OutputOutcome"
        """How they ended; with an exit status, or because time was up."""
        stderr: str
        """What they wrote to standard error."""
        stdout: str
        """What they wrote to standard output."""
        created_by: Optional[str] = None
        """The id of whoever created this part."""

    id: str
    """The id of the item itself, which the service gives."""
    call_id: str
    """The `call_id` of the call that it answers."""
    max_output_length: Optional[int] = None
    """The limit of the call for the length of the output, in characters; send it back as it came."""
    output: List[Output]
    """What the commands wrote, and how they ended."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Literal["shell_call_output"]
    """Always `shell_call_output`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


OutputOutcome: TypeAlias = Annotated[
    Union[
        ResponseShellCallOutputContentDoneEvent.OutputOutcomeTimeout,
        ResponseShellCallOutputContentDoneEvent.OutputOutcomeExit,
    ],
    PropertyInfo(discriminator="type"),
]
"""How a command ended: with an exit code or by a timeout."""


class BetaResponseFunctionToolCall(BaseModel):
    """The model's call of a function of yours."""

    arguments: str
    """The arguments as a JSON text. The model wrote them, so check them before use."""
    call_id: str
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    name: str
    """The function to run, by the name you gave it."""
    type: Literal["function_call"]
    """Always `function_call`; tells it from other items."""
    id: Optional[str] = None
    """The id of the item itself; results refer to `call_id` instead."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    async_: Optional[bool] = Field(default=None, alias="async")
    """Whether the model goes on without waiting for the result."""
    caller: Optional[BetaResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    namespace: Optional[str] = None
    """The namespace that the function belongs to, if it is in one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


class BetaResponseFunctionToolCallItem(BetaResponseFunctionToolCall):
    """The model's call of a function of yours, as it is stored."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    """The id of the item itself; results refer to `call_id` instead."""
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class BetaResponseFunctionToolCallOutputItem(BaseModel):
    """What a function of yours returned."""

    id: str
    """The id of the item itself, which the service gives."""
    output: Union[str, List[OutputContentList]]
    """The result, a text (which may hold JSON), or a list of texts, images and files; a text has at most 10,485,760
    characters.
    """
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""
    type: Literal["function_call_output"]
    """Always `function_call_output`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    call_id: Optional[str] = None
    """The `call_id` of the call that it answers."""
    caller: Optional[BetaResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""
    name: Optional[str] = None
    """The tool that the result comes from."""
    namespace: Optional[str] = None
    """The namespace of that tool, if it is in one."""


class BetaResponseFunctionWebSearch(BaseModel):
    """A step of the model on the web."""

    class ActionFindInPage(BaseModel):
        """The search for a text in an open page."""

        pattern: str
        """The text or pattern that the page was searched for."""
        type: Literal["find_in_page"]
        """Always `find_in_page`; tells it from other steps."""
        url: str
        """The address of the page."""

    id: str
    """The id of the call."""
    action: "BetaResponseFunctionWebSearchAction"
    """What it did; search, open a page, or look for a text in one."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is; `in_progress`, `searching`, `completed`, `failed`, or `incomplete` when it was cut off."""
    type: Literal["web_search_call"]
    """Always `web_search_call`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


BetaResponseFunctionWebSearchAction: TypeAlias = Annotated[
    Union[
        ResponseFunctionWebSearch.ActionSearch,
        ResponseFunctionWebSearch.ActionOpenPage,
        BetaResponseFunctionWebSearch.ActionFindInPage,
    ],
    PropertyInfo(discriminator="type"),
]
"""A step on the web: a search, the opening of a page, or a search in one."""


class BetaResponseImageGenCallCompletedEvent(ResponseImageGenCallCompletedEvent):
    """An image is done; its item brings the picture."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseImageGenCallGeneratingEvent(ResponseImageGenCallGeneratingEvent):
    """An image is being drawn."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseImageGenCallInProgressEvent(ResponseImageGenCallInProgressEvent):
    """The model has begun to make or edit an image."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseImageGenCallPartialImageEvent(BaseModel):
    """An unfinished preview of an image; how many come is set by `partial_images` of the tool."""

    item_id: str
    """Which image generation call this is about, by its id."""
    output_index: int
    """The position of the image generation call in the output of the response, from 0."""
    partial_image_b64: str
    """The preview as an image file in base64."""
    partial_image_index: int
    """The number of the preview, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.image_generation_call.partial_image"]
    """Always `response.image_generation_call.partial_image`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """
    background: Optional[str] = None
    """The background that is used, such as `transparent` or `opaque`."""
    output_format: Optional[str] = None
    """The file format of the preview, such as `png`."""
    quality: Optional[str] = None
    """The quality of rendering that is used."""
    size: Optional[str] = None
    """Width and height in pixels, such as `1024x1024`."""


class BetaResponseInProgressEvent(BaseModel):
    """The model is working on the response."""

    response: BetaResponse
    """The response as it stands, mostly without output."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.in_progress"]
    """Always `response.in_progress`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


BetaResponseIncludable: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]
"""A part of the output that is left out unless `include` asks for it, such as search results or log probabilities."""


class BetaResponseIncompleteEvent(BaseModel):
    """The response was cut off by a limit, a filter or, on a WebSocket, by steering, as the last event of its
    stream.
    """

    response: BetaResponse
    """The cut-off response, with the reason in `incomplete_details`. After `steered` a new `response.created`
    follows by itself, for the response that takes the new input up.
    """
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.incomplete"]
    """Always `response.incomplete`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseInjectCreatedEvent(BaseModel):
    """All items that you put into a running response have been checked and taken over."""

    response_id: str
    """Which response took the items, by its id."""
    sequence_number: int
    """The number of this event in the stream, for the order."""
    type: Literal["response.inject.created"]
    """Always `response.inject.created`; tells it from other events."""
    stream_id: Optional[str] = None
    """The lane of the connection that it came on; only where a connection carries several."""


class BetaResponseInjectEvent(BaseModel):
    """Puts items into a running response, all of them or none, over a WebSocket."""

    input: "List[BetaResponseInputItem]"
    """The items to put in; so far only results of your own tools, which an agent waits for."""
    response_id: str
    """Which running response they are for, by its id."""
    type: Literal["response.inject"]
    """Always `response.inject`; tells it from other events."""


class BetaResponseInjectFailedEvent(BaseModel):
    """Items could not be put into a response; they come back, so that you can send them with another one."""

    class Error(BaseModel):
        """Why items were not taken."""

        code: Literal["response_already_completed", "response_not_found"]
        """The cause as a code: `response_already_completed` if the response was finished, `response_not_found` if
        there is none by that id.
        """
        message: str
        """The cause in words, for people."""

    error: Error
    """Why the items were not taken."""
    input: "List[BetaResponseInputItem]"
    """The items as you sent them; none of them was used."""
    response_id: str
    """Which response refused the items, by its id."""
    sequence_number: int
    """The number of this event in the stream, for the order."""
    type: Literal["response.inject.failed"]
    """Always `response.inject.failed`; tells it from other events."""
    stream_id: Optional[str] = None
    """The lane of the connection that it came on; only where a connection carries several."""


class BetaResponseInputItemVariants:
    """The models that `BetaResponseInputItem` consists of."""

    class MessageAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class Message(BaseModel):
        """A message that the model reads, made of parts."""

        content: "BetaResponseInputMessageContentList"
        """The parts of the message, such as texts, images and files."""
        role: Literal["user", "system", "developer"]
        """Who speaks: `developer` and `system` take precedence over `user`."""
        agent: "Optional[BetaResponseInputItemVariants.MessageAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """
        type: Optional[Literal["message"]] = None
        """Always `message`; may be left out."""

    class ComputerCallOutputAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class ComputerCallOutput(BaseModel):
        """What the screen shows after the action that the model asked for."""

        call_id: str
        """The `call_id` of the computer call that was carried out, 1 to 64 characters."""
        output: BetaResponseComputerToolCallOutputScreenshot
        """A screenshot taken after the action."""
        type: Literal["computer_call_output"]
        """Always `computer_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item, if it had one before."""
        acknowledged_safety_checks: Optional[
            List[ResponseInputItemVariants.ComputerCallOutputAcknowledgedSafetyCheck]
        ] = None
        """The warnings of the call that a person has accepted; without them such a call does not go on."""
        agent: "Optional[BetaResponseInputItemVariants.ComputerCallOutputAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """

    class FunctionCallOutputAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class FunctionCallOutput(BaseModel):
        """The result of a function that the model asked to call."""

        output: Union[str, BetaResponseFunctionCallOutputItemList]
        """The result as text (JSON as a rule, up to 10,485,760 characters), or a list of texts, images and files."""
        type: Literal["function_call_output"]
        """Always `function_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        agent: "Optional[BetaResponseInputItemVariants.FunctionCallOutputAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        call_id: Optional[str] = None
        """The `call_id` of the function call that this answers, 1 to 64 characters."""
        caller: "Optional[BetaResponseInputItemFunctionCallOutputCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""
        name: Optional[str] = None
        """The name of the function, up to 128 characters; may be left out."""
        namespace: Optional[str] = None
        """The namespace of the function, up to 64 characters; left out for functions without one."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """

    class AgentMessage(BaseModel):
        """A message from one agent to another."""

        author: str
        """Which agent sent the message, by its identity."""
        content: "List[BetaResponseInputItemAgentMessageContent]"
        """The parts of the message: texts and images, or what the service has encrypted."""
        recipient: str
        """Which agent the message is for, by its identity."""
        type: Literal["agent_message"]
        """Always `agent_message`; tells it from other items."""
        id: Optional[str] = None
        """The id of the message; may be left out."""
        agent: "Optional[AgentMessageAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """

    class MultiAgentCall(BaseModel):
        """What an agent wants done with other agents."""

        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        """What is to be done: `spawn_agent` starts a subagent, `interrupt_agent` stops one, `list_agents` names
        those there are, `send_message` writes to one, `followup_task` gives one a further task, and `wait_agent`
        waits for one.
        """
        arguments: str
        """What is needed for the action, as JSON text that the model wrote."""
        call_id: str
        """The id of the call, which its output repeats."""
        type: Literal["multi_agent_call"]
        """Always `multi_agent_call`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; may be left out."""
        agent: "Optional[MultiAgentCallAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """

    class MultiAgentCallOutputOutputAnnotationFileCitation(BaseModel):
        """A reference to a file that the text draws on."""

        file_id: str
        """The id of the cited file, to retrieve it with."""
        filename: str
        """The name of the cited file."""
        index: int
        """Where in the text the reference belongs, as a position in it."""
        type: Literal["file_citation"]
        """Always `file_citation`; tells it from other annotations."""

    class MultiAgentCallOutputOutputAnnotationURLCitation(BaseModel):
        """A reference to a web page that the text draws on."""

        end_index: int
        """Where the reference ends in the text, as the position of its last character."""
        start_index: int
        """Where the reference begins in the text, as the position of its first character."""
        title: str
        """The title of the page."""
        type: Literal["url_citation"]
        """Always `url_citation`; tells it from other annotations."""
        url: str
        """The address of the page."""

    class MultiAgentCallOutputOutputAnnotationContainerFileCitation(BaseModel):
        """A reference to a file in a container that the text draws on."""

        container_id: str
        """The id of the container that holds the file."""
        end_index: int
        """Where the reference ends in the text, as the position of its last character."""
        file_id: str
        """The id of the file; with `container_id`, its content can be fetched."""
        filename: str
        """The name of the file in the container."""
        start_index: int
        """Where the reference begins in the text, as the position of its first character."""
        type: Literal["container_file_citation"]
        """Always `container_file_citation`; tells it from other annotations."""

    class MultiAgentCallOutputOutput(BaseModel):
        """A part of the result of an action with other agents."""

        text: str
        """The text of the part."""
        type: Literal["output_text"]
        """Always `output_text`; tells it from other parts."""
        annotations: "Optional[List[BetaResponseInputItemMultiAgentCallOutputAnnotation]]" = None
        """The sources that the text draws on; null or left out for none."""

    class MultiAgentCallOutput(BaseModel):
        """What an action with other agents led to."""

        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        """What was done: `spawn_agent` starts a subagent, `interrupt_agent` stops one, `list_agents` names those
        there are, `send_message` writes to one, `followup_task` gives one a further task, and `wait_agent` waits for
        one.
        """
        call_id: str
        """The `call_id` of the call that this answers."""
        output: "List[BetaResponseInputItemVariants.MultiAgentCallOutputOutput]"
        """The result of the action, as parts of text."""
        type: Literal["multi_agent_call_output"]
        """Always `multi_agent_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; may be left out."""
        agent: "Optional[MultiAgentCallOutputAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """

    class ToolSearchCallAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class ToolSearchCall(BaseModel):
        """The model's wish to look up tools whose loading is deferred."""

        arguments: object
        """What to look for; where your application searches, in the form of the tool's `parameters`."""
        type: Literal["tool_search_call"]
        """Always `tool_search_call`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item, if it had one before."""
        agent: "Optional[BetaResponseInputItemVariants.ToolSearchCallAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        call_id: Optional[str] = None
        """The id by which the output refers to this search, 1 to 64 characters."""
        execution: Optional[Literal["server", "client"]] = None
        """Who searches: `server` for the service, `client` for your application."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """

    class AdditionalTools(BaseModel):
        """Tools that the model may use from this point of the conversation on."""

        role: Literal["developer"]
        """Always `developer`, who alone can add tools this way."""
        tools: "List[BetaTool]"
        """The tools that are added."""
        type: Literal["additional_tools"]
        """Always `additional_tools`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item, if it had one before."""
        agent: "Optional[AdditionalToolsAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """

    class ShellCallAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class ShellCall(BaseModel):
        """The model's wish to run shell commands."""

        action: ResponseInputItemVariants.ShellCallAction
        """The commands and their limits."""
        call_id: str
        """The id by which the output refers to this call, 1 to 64 characters."""
        type: Literal["shell_call"]
        """Always `shell_call`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        agent: "Optional[BetaResponseInputItemVariants.ShellCallAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        caller: "Optional[BetaResponseInputItemShellCallCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""
        environment: "Optional[BetaResponseInputItemShellCallEnvironment]" = None
        """Where the commands run, locally or in a container of yours; may be left out."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """

    class ShellCallOutputAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class ShellCallOutput(BaseModel):
        """What the commands of a shell call have printed, and how they ended."""

        call_id: str
        """The `call_id` of the shell call that this answers, 1 to 64 characters."""
        output: List[BetaResponseFunctionShellCallOutputContent]
        """An entry for each piece of output, with its outcome."""
        type: Literal["shell_call_output"]
        """Always `shell_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        agent: "Optional[BetaResponseInputItemVariants.ShellCallOutputAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        caller: "Optional[BetaResponseInputItemShellCallOutputCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""
        max_output_length: Optional[int] = None
        """How many characters of output were kept at most; repeat the number of the call's action."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """

    class ApplyPatchCallAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class ApplyPatchCall(BaseModel):
        """The model's wish to create, change or delete a file."""

        call_id: str
        """The id by which the output refers to this call, 1 to 64 characters."""
        operation: "BetaResponseInputItemApplyPatchCallOperation"
        """What to do: create, change or delete a file."""
        status: Literal["in_progress", "completed"]
        """`in_progress` while the model writes the patch, `completed` when it is there in full."""
        type: Literal["apply_patch_call"]
        """Always `apply_patch_call`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        agent: "Optional[BetaResponseInputItemVariants.ApplyPatchCallAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        caller: "Optional[BetaResponseInputItemApplyPatchCallCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""

    class ApplyPatchCallOutputAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class ApplyPatchCallOutput(BaseModel):
        """Whether a patch could be applied."""

        call_id: str
        """The `call_id` of the patch call that this answers, 1 to 64 characters."""
        status: Literal["completed", "failed"]
        """`completed` if the patch was applied, `failed` if not."""
        type: Literal["apply_patch_call_output"]
        """Always `apply_patch_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        agent: "Optional[BetaResponseInputItemVariants.ApplyPatchCallOutputAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        caller: "Optional[BetaResponseInputItemApplyPatchCallOutputCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""
        output: Optional[str] = None
        """A message for the model, such as why the patch failed; up to 10,485,760 characters."""

    class McpApprovalResponse(BaseModel):
        """Your decision on a call of an MCP server that waits for approval."""

        approval_request_id: str
        """The id of the request that this decides."""
        approve: bool
        """True to let the call run, false to forbid it."""
        type: Literal["mcp_approval_response"]
        """Always `mcp_approval_response`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item, if it had one before."""
        agent: "Optional[McpApprovalResponseAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        reason: Optional[str] = None
        """Why you decided so, for the model; may be left out."""

    class CompactionTriggerAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class CompactionTrigger(BaseModel):
        """Has the context so far shortened; only as the last item of the input."""

        type: Literal["compaction_trigger"]
        """Always `compaction_trigger`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item, if it had one before."""
        agent: "Optional[BetaResponseInputItemVariants.CompactionTriggerAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """

    class ItemReferenceAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class ItemReference(BaseModel):
        """Stands for an item that the service has stored."""

        id: str
        """The id of the stored item."""
        agent: "Optional[BetaResponseInputItemVariants.ItemReferenceAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        type: Optional[Literal["item_reference"]] = None
        """Always `item_reference`; may be left out."""


class BetaResponseOutputMessage(BaseModel):
    """A message that the model wrote."""

    id: str
    """The id of the message."""
    content: "List[BetaResponseOutputMessageContent]"
    """The parts of the message, each a text or a refusal."""
    role: Literal["assistant"]
    """Always `assistant`, the model."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the message is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """Whether it is a remark on the way (`commentary`) or the `final_answer`. From `gpt-5.3-codex` on, send it back
    unchanged with later requests, or answers may get worse.
    """


class BetaResponseToolSearchOutputItemParam(BaseModel):
    """The tools that a tool search has found."""

    class ToolMcp(BaseModel):
        """Tools of a remote MCP server that the model may call."""

        server_label: str
        """Your name for the server, which calls and approval requests repeat."""
        type: Literal["mcp"]
        """Always `mcp`; tells it from other tools."""
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes.
        At least one.
        """
        allowed_tools: "Optional[BetaResponseToolSearchOutputItemParamToolMcpAllowedTools]" = None
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
        require_approval: "Optional[BetaResponseToolSearchOutputItemParamToolMcpRequireApproval]" = None
        """Which calls wait for your approval: `always` (the default), `never`, or a filter that divides the tools."""
        server_description: Optional[str] = None
        """What the server offers, as a hint for the model."""
        server_url: Optional[str] = None
        """The address of the server; give this, a `connector_id` or a `tunnel_id`."""
        tunnel_id: Optional[str] = None
        """The id of a Secure MCP Tunnel to the server (`tunnel_` and 32 characters), in place of `server_url`."""

    class ToolCodeInterpreterContainerCodeInterpreterToolAuto(BaseModel):
        """A container that the service creates, or takes up again, for the code interpreter."""

        type: Literal["auto"]
        """Always `auto`, as only this form is known."""
        file_ids: Optional[List[str]] = None
        """The ids of up to 50 uploaded files to copy into the container."""
        memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None
        """How much memory the container gets: `1g`, `4g`, `16g` or `64g`."""
        network_policy: Optional[NetworkPolicy] = None
        """Whether code in the container may reach the network, and which domains."""

    class ToolCodeInterpreter(BaseModel):
        """The tool that lets the model run Python code in a container."""

        container: "ResponseToolSearchOutputItemToolCodeInterpreterContainer"
        """The id of a container of yours, or `auto` settings to have one made."""
        type: Literal["code_interpreter"]
        """Always `code_interpreter`; tells it from other tools."""
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes.
        At least one.
        """

    tools: "List[BetaResponseToolSearchOutputItemParamTool]"
    """The tools that were found, which the model may use from here on."""
    type: Literal["tool_search_output"]
    """Always `tool_search_output`; tells it from other items."""
    id: Optional[str] = None
    """The id of this item, if it had one before."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    call_id: Optional[str] = None
    """The `call_id` of the search that this answers, 1 to 64 characters."""
    execution: Optional[Literal["server", "client"]] = None
    """Who searched: `server` for the service, `client` for your application."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of the
    service.
    """


class BetaResponseReasoningItem(BaseModel):
    """What a reasoning model thought before it answered; send it back in the input if you keep the context yourself."""

    id: str
    """The id of the reasoning item."""
    summary: List[ResponseReasoningItem.Summary]
    """A summary of the thoughts, in parts; empty unless `reasoning` asked for one."""
    type: Literal["reasoning"]
    """Always `reasoning`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    content: Optional[List[ResponseReasoningItem.Content]] = None
    """The thoughts themselves, in parts, where the model discloses them."""
    encrypted_content: Optional[str] = None
    """The thoughts in encrypted form, for later requests where nothing is stored; there by default. In a stream,
    take it from `response.output_item.done`; the item in `response.output_item.added` may hold only part of it.
    """
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


class ImageGenerationCall(BaseModel):
    """An image that the model had made."""

    id: str
    """The id of the call, to refer to the image in later requests."""
    result: Optional[str] = None
    """The image, encoded in base64; null until it is done."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far it is; `in_progress`, `generating`, `completed` or `failed`."""
    type: Literal["image_generation_call"]
    """Always `image_generation_call`; tells it from other items."""
    action: Optional[Literal["generate", "edit", "auto"]] = None
    """Whether it is a new image (`generate`) or a changed one (`edit`)."""
    agent: "Optional[ImageGenerationCallAgent]" = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    background: Optional[Literal["transparent", "opaque", "auto"]] = None
    """Whether the background is `transparent` or `opaque`, or was left to the model (`auto`)."""
    error: Optional[ResponseOutputItemVariants.ImageGenerationCallError] = None
    """What went wrong, where it failed."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
    """The file format of the image: `png`, `webp`, `jpeg`, `gif` or `svg`."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
    """How finely it was drawn, from `low` to `max`; `auto` left that to the model."""
    revised_prompt: Optional[str] = None
    """The prompt that the image was made from in the end, after the model reworded it."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None
    """The size in pixels, as width x height, such as `1536x864`."""
    svg_usage: Optional[ResponseOutputItemVariants.ImageGenerationCallSvgUsage] = None
    """The tokens that it took to write the image, where it is an SVG."""


class LocalShellCall(BaseModel):
    """The model's wish to have a command run on your own machine."""

    id: str
    """The id of the item itself."""
    action: ResponseOutputItemVariants.LocalShellCallAction
    """The command, and where to run it."""
    call_id: str
    """The id that ties the call to its result."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the call is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Literal["local_shell_call"]
    """Always `local_shell_call`; tells it from other items."""
    agent: "Optional[LocalShellCallAgent]" = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class LocalShellCallOutput(BaseModel):
    """What a command on your own machine returned."""

    id: str
    """Which call it answers, by the id that the model gave that call."""
    output: str
    """What the command returned, as a JSON text."""
    type: Literal["local_shell_call_output"]
    """Always `local_shell_call_output`; tells it from other items."""
    agent: "Optional[LocalShellCallOutputAgent]" = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""


class McpListTools(BaseModel):
    """The tools that an MCP server offers; kept in the context, so that the server is not asked again."""

    id: str
    """The id of the item."""
    server_label: str
    """The label that you gave the server."""
    tools: List[ResponseOutputItemVariants.McpListToolsTool]
    """The tools on offer."""
    type: Literal["mcp_list_tools"]
    """Always `mcp_list_tools`; tells it from other items."""
    agent: "Optional[McpListToolsAgent]" = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    error: Optional[str] = None
    """Why the server could not be asked; null if it could."""


class McpApprovalRequest(BaseModel):
    """The question whether the model may call a tool of an MCP server."""

    id: str
    """The id of the question, for the `approval_request_id` of your answer."""
    arguments: str
    """The arguments that it wants to call the tool with, as a JSON text."""
    name: str
    """The tool that it wants to call."""
    server_label: str
    """The label that you gave the server."""
    type: Literal["mcp_approval_request"]
    """Always `mcp_approval_request`; tells it from other items."""
    agent: "Optional[McpApprovalRequestAgent]" = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class McpCall(BaseModel):
    """A tool of an MCP server that the model called."""

    id: str
    """The id of the call."""
    arguments: str
    """The arguments as a JSON text."""
    name: str
    """The tool that was called, by its name on the server."""
    server_label: str
    """The label that you gave the server."""
    type: Literal["mcp_call"]
    """Always `mcp_call`; tells it from other items."""
    agent: "Optional[McpCallAgent]" = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    approval_request_id: Optional[str] = None
    """The id to send along with an `mcp_approval_response`, where the call needs your approval."""
    error: Optional[BetaMcpToolCallError] = None
    """Why the call failed; null if it did not."""
    output: Optional[str] = None
    """What the tool returned; null until then, and where it failed."""
    status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None
    """How far it is; `in_progress`, `calling` while the server works, `completed`, `failed`, or `incomplete` when it
    was cut off.
    """


class Program(BaseModel):
    """A program that the model wrote to call tools with."""

    id: str
    """The id of the item itself."""
    call_id: str
    """The id that ties the program to its output and to the calls that it makes."""
    code: str
    """The program, in JavaScript."""
    fingerprint: str
    """An opaque text that the service needs to run it again; send it back unchanged."""
    type: Literal["program"]
    """Always `program`; tells it from other items."""
    agent: "Optional[ProgramAgent]" = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class ProgramOutput(BaseModel):
    """What a program of the model's returned."""

    id: str
    """The id of the item itself."""
    call_id: str
    """The `call_id` of the program."""
    result: str
    """What the program returned, as text."""
    status: Literal["completed", "incomplete"]
    """Whether it ran to its end (`completed`) or was cut off (`incomplete`)."""
    type: Literal["program_output"]
    """Always `program_output`; tells it from other items."""
    agent: "Optional[ProgramOutputAgent]" = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


BetaResponseInputItem: TypeAlias = Annotated[
    Union[
        BetaEasyInputMessage,
        BetaResponseInputItemVariants.Message,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        BetaResponseInputItemVariants.ComputerCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCall,
        BetaResponseInputItemVariants.FunctionCallOutput,
        BetaResponseInputItemVariants.AgentMessage,
        BetaResponseInputItemVariants.MultiAgentCall,
        BetaResponseInputItemVariants.MultiAgentCallOutput,
        BetaResponseInputItemVariants.ToolSearchCall,
        BetaResponseToolSearchOutputItemParam,
        BetaResponseInputItemVariants.AdditionalTools,
        BetaResponseConfigurationUpdateItemParam,
        BetaResponseReasoningItem,
        BetaResponseCompactionItemParam,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseInputItemVariants.ShellCall,
        BetaResponseInputItemVariants.ShellCallOutput,
        BetaResponseInputItemVariants.ApplyPatchCall,
        BetaResponseInputItemVariants.ApplyPatchCallOutput,
        McpListTools,
        McpApprovalRequest,
        BetaResponseInputItemVariants.McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallOutput,
        BetaResponseCustomToolCall,
        BetaResponseInputItemVariants.CompactionTrigger,
        BetaResponseInputItemVariants.ItemReference,
        Program,
        ProgramOutput,
    ],
    PropertyInfo(discriminator="type"),
]
"""An item of the input: a message, a call with its output, reasoning, and so on; `type` tells which."""

BetaResponseInput: TypeAlias = List[BetaResponseInputItem]
"""The input of a response as a list of items."""

BetaResponseInputContent: TypeAlias = Annotated[
    Union[BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile], PropertyInfo(discriminator="type")
]
"""A part of a message that the model reads: text, an image or a file."""


class AgentMessageContentEncryptedContent(BaseModel):
    """Content that is encrypted; the service decrypts it only where a trusted model runs."""

    encrypted_content: str
    """The content in encrypted form, to be sent back unchanged."""
    type: Literal["encrypted_content"]
    """Always `encrypted_content`; tells it from other parts."""


class AgentMessageAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class MultiAgentCallAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class MultiAgentCallOutputAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class AdditionalToolsAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class ImageGenerationCallAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class LocalShellCallAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class LocalShellCallOutputAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class McpListToolsAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class McpApprovalRequestAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class McpApprovalResponseAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class McpCallAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class ProgramAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


class ProgramOutputAgent(BaseModel):
    """The agent that produced an item."""

    agent_name: str
    """The agent's name in its canonical form."""


BetaResponseInputItemFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.FunctionCallOutputCallerDirect,
        ResponseInputItemVariants.FunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

BetaResponseInputItemAgentMessageContent: TypeAlias = Annotated[
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, AgentMessageContentEncryptedContent],
    PropertyInfo(discriminator="type"),
]
"""A part of a message between agents: text, an image, or encrypted content."""

BetaResponseInputItemMultiAgentCallOutputAnnotation: TypeAlias = Annotated[
    Union[
        BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationFileCitation,
        BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationURLCitation,
        BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    ],
    PropertyInfo(discriminator="type"),
]
"""A source that text draws on: a file, a web page, or a file in a container."""

BetaResponseInputItemShellCallCaller: TypeAlias = Annotated[
    Union[ResponseInputItemVariants.ShellCallCallerDirect, ResponseInputItemVariants.ShellCallCallerProgram, None],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

BetaResponseInputItemShellCallEnvironment: TypeAlias = Annotated[
    Union[BetaLocalEnvironment, BetaContainerReference, None], PropertyInfo(discriminator="type")
]
"""Where shell commands run: on your own machine or in a container of yours."""

BetaResponseInputItemShellCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ShellCallOutputCallerDirect,
        ResponseInputItemVariants.ShellCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

BetaResponseInputItemApplyPatchCallOperation: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallOperationCreateFile,
        ResponseInputItemVariants.ApplyPatchCallOperationDeleteFile,
        ResponseInputItemVariants.ApplyPatchCallOperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]
"""What a patch does: creates, changes or deletes a file."""

BetaResponseInputItemApplyPatchCallCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallCallerDirect,
        ResponseInputItemVariants.ApplyPatchCallCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

BetaResponseInputItemApplyPatchCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallOutputCallerDirect,
        ResponseInputItemVariants.ApplyPatchCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

BetaResponseInputMessageContentList: TypeAlias = List[BetaResponseInputContent]
"""The parts of a message that the model reads."""


class BetaResponseInputMessageItem(BaseModel):
    """A message of the input, as the service stored it."""

    id: str
    """The id of the stored message, to refer to it in later inputs."""
    content: BetaResponseInputMessageContentList
    """The parts of the message, such as texts, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `developer` and `system` take precedence over `user`."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of the
    service.
    """


class BetaResponseItemVariants:
    """The models that `BetaResponseItem` consists of."""

    class AgentMessageContentText(BaseModel):
        """A text, as a part of a message."""

        text: str
        """The text itself, in full."""
        type: Literal["text"]
        """Always `text`; tells it from other parts."""

    class AgentMessageContentSummaryText(BaseModel):
        """A part of the summary of reasoning."""

        text: str
        """The words of the part; empty where it has only begun."""
        type: Literal["summary_text"]
        """Always `summary_text`, as parts have no other kind."""

    class AgentMessageContentReasoningText(BaseModel):
        """Reasoning of the model, as a part of a message."""

        text: str
        """The reasoning in words."""
        type: Literal["reasoning_text"]
        """Always `reasoning_text`; tells it from other parts."""

    class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(BaseModel):
        """Marks where a prefix that later requests share ends, so that it is cached up to there exactly."""

        mode: Literal["explicit"]
        """Always `explicit`, as the mark is set by hand."""
        ttl: Optional[Literal["30m", "12h"]] = None
        """How long the cached prefix is kept at least: `30m` (minutes) or `12h` (hours). Left out, what
        `prompt_cache_options` of the request say.
        """

    class AgentMessageContentComputerScreenshot(BaseModel):
        """A screenshot of a computer, as a part of a message."""

        detail: BetaImageDetail
        """How finely the model sees it: `low`, `high`, `original` (unscaled), or `auto`, the default."""
        file_id: Optional[str] = None
        """The id of an uploaded file with the screenshot; null if an address is given."""
        image_url: Optional[str] = None
        """The address of the screenshot, or the image itself as a `data:` URL; null if a file is given."""
        type: Literal["computer_screenshot"]
        """Always `computer_screenshot`; tells it from other parts."""
        prompt_cache_breakpoint: "Optional[BetaResponseItemVariants.AgentMessageContentComputerScreenshotPromptCacheBreakpoint]" = None  # noqa: E501
        """That a prompt cache shall end exactly behind this part; null or absent for no mark."""

    class AgentMessage(BaseModel):
        """A message from one agent to another."""

        id: str
        """The id of the message, as an item of the response."""
        author: str
        """Which agent sent the message, by its identity."""
        content: "List[AgentMessageContent]"
        """The parts of the message: texts and images, or what the service has encrypted."""
        recipient: str
        """Which agent the message is for, by its identity."""
        type: Literal["agent_message"]
        """Always `agent_message`; tells it from other items."""
        agent: Optional[AgentMessageAgent] = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """

    class MultiAgentCall(BaseModel):
        """What an agent wants done with other agents."""

        id: str
        """The id of this item; not the one that its output repeats."""
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        """What is to be done: `spawn_agent` starts a subagent, `interrupt_agent` stops one, `list_agents` names
        those there are, `send_message` writes to one, `followup_task` gives one a further task, and `wait_agent`
        waits for one.
        """
        arguments: str
        """What is needed for the action, as JSON text that the model wrote."""
        call_id: str
        """The id of the call, which its output repeats."""
        type: Literal["multi_agent_call"]
        """Always `multi_agent_call`; tells it from other items."""
        agent: Optional[MultiAgentCallAgent] = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """

    class MultiAgentCallOutput(BaseModel):
        """What an action with other agents led to."""

        id: str
        """The id of this item; not the one that call and output share."""
        action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
        """What was done: `spawn_agent` starts a subagent, `interrupt_agent` stops one, `list_agents` names those
        there are, `send_message` writes to one, `followup_task` gives one a further task, and `wait_agent` waits for
        one.
        """
        call_id: str
        """The `call_id` of the call that this answers."""
        output: List[BetaResponseOutputText]
        """The result of the action, as parts of text."""
        type: Literal["multi_agent_call_output"]
        """Always `multi_agent_call_output`; tells it from other items."""
        agent: Optional[MultiAgentCallOutputAgent] = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """

    class AdditionalTools(BaseModel):
        """Tools that the model can call from this item on."""

        id: str
        """The id of the item."""
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        """Who added the tools, such as `developer`."""
        tools: "List[BetaTool]"
        """The tools that are added."""
        type: Literal["additional_tools"]
        """Always `additional_tools`; tells it from other items."""
        agent: Optional[AdditionalToolsAgent] = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """

    class McpApprovalResponse(BaseModel):
        """The answer whether the model may call a tool of an MCP server."""

        id: str
        """The id of the item itself, which the service gives."""
        approval_request_id: str
        """The id of the question."""
        approve: bool
        """Whether the tool may be called."""
        type: Literal["mcp_approval_response"]
        """Always `mcp_approval_response`; tells it from other items."""
        agent: Optional[McpApprovalResponseAgent] = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        reason: Optional[str] = None
        """Why you decided so, if you want to say it."""


AgentMessageContent: TypeAlias = Annotated[
    Union[
        BetaResponseInputText,
        BetaResponseOutputText,
        BetaResponseItemVariants.AgentMessageContentText,
        BetaResponseItemVariants.AgentMessageContentSummaryText,
        BetaResponseItemVariants.AgentMessageContentReasoningText,
        BetaResponseOutputRefusal,
        BetaResponseInputImage,
        BetaResponseItemVariants.AgentMessageContentComputerScreenshot,
        BetaResponseInputFile,
        AgentMessageContentEncryptedContent,
    ],
    PropertyInfo(discriminator="type"),
]
"""A part of a message between agents: text of some kind, a refusal, an image, a screenshot, a file, or encrypted
content.
"""


class BetaResponseToolSearchCall(BaseModel):
    """A search for tools whose loading was deferred."""

    id: str
    """The id of the item itself."""
    arguments: object
    """What is searched for, in the form that the search tool asks for."""
    call_id: Optional[str] = None
    """The id that ties the search to its result, where you carry it out; otherwise null."""
    execution: Literal["server", "client"]
    """Who searches, the service (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far it is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Literal["tool_search_call"]
    """Always `tool_search_call`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class BetaResponseToolSearchOutputItem(BaseModel):
    """The tools that a search has found and loaded."""

    id: str
    """The id of the item itself."""
    call_id: Optional[str] = None
    """The `call_id` of the search, where you carried it out; otherwise null."""
    execution: Literal["server", "client"]
    """Who searched, the service (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far it is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    tools: "List[BetaTool]"
    """The tools that were found, which the model can call from here on."""
    type: Literal["tool_search_output"]
    """Always `tool_search_output`; tells it from other items."""
    agent: Optional[Agent] = None
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


BetaResponseItem: TypeAlias = Annotated[
    Union[
        BetaResponseInputMessageItem,
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseFunctionWebSearch,
        BetaResponseFunctionToolCallItem,
        BetaResponseFunctionToolCallOutputItem,
        BetaResponseItemVariants.AgentMessage,
        BetaResponseItemVariants.MultiAgentCall,
        BetaResponseItemVariants.MultiAgentCallOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        BetaResponseItemVariants.AdditionalTools,
        BetaResponseConfigurationUpdateItem,
        BetaResponseReasoningItem,
        Program,
        ProgramOutput,
        BetaResponseCompactionItem,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        McpListTools,
        McpApprovalRequest,
        BetaResponseItemVariants.McpApprovalResponse,
        McpCall,
        BetaResponseCustomToolCallItem,
        BetaResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]
"""A stored item of the input or output of a response; `type` tells which."""


class BetaResponseMcpCallArgumentsDeltaEvent(ResponseMcpCallArgumentsDeltaEvent):
    """A further piece of the arguments for a tool of an MCP server."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseMcpCallArgumentsDoneEvent(ResponseMcpCallArgumentsDoneEvent):
    """The arguments for a tool of an MCP server are written."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseMcpCallCompletedEvent(ResponseMcpCallCompletedEvent):
    """A tool of an MCP server has returned a result."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseMcpCallFailedEvent(ResponseMcpCallFailedEvent):
    """A call of an MCP server has failed; the `error` of its item says why."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseMcpCallInProgressEvent(ResponseMcpCallInProgressEvent):
    """A tool of an MCP server is being called."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseMcpListToolsCompletedEvent(ResponseMcpListToolsCompletedEvent):
    """The tools of an MCP server are known."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseMcpListToolsFailedEvent(ResponseMcpListToolsFailedEvent):
    """An MCP server could not be asked for its tools."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseMcpListToolsInProgressEvent(ResponseMcpListToolsInProgressEvent):
    """An MCP server is being asked for its tools."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


BetaResponseOutputItem: TypeAlias = Annotated[
    Union[
        BetaResponseOutputMessage,
        BetaResponseFileSearchToolCall,
        BetaResponseFunctionToolCall,
        BetaResponseFunctionToolCallOutputItem,
        BetaResponseItemVariants.AgentMessage,
        BetaResponseItemVariants.MultiAgentCall,
        BetaResponseItemVariants.MultiAgentCallOutput,
        BetaResponseFunctionWebSearch,
        BetaResponseComputerToolCall,
        BetaResponseComputerToolCallOutputItem,
        BetaResponseReasoningItem,
        Program,
        ProgramOutput,
        BetaResponseToolSearchCall,
        BetaResponseToolSearchOutputItem,
        BetaResponseItemVariants.AdditionalTools,
        BetaResponseCompactionItem,
        ImageGenerationCall,
        BetaResponseCodeInterpreterToolCall,
        LocalShellCall,
        LocalShellCallOutput,
        BetaResponseFunctionShellToolCall,
        BetaResponseFunctionShellToolCallOutput,
        BetaResponseApplyPatchToolCall,
        BetaResponseApplyPatchToolCallOutput,
        McpCall,
        McpListTools,
        McpApprovalRequest,
        BetaResponseItemVariants.McpApprovalResponse,
        BetaResponseCustomToolCall,
        BetaResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]
"""An item of the output, such as a message, a reasoning item or a tool call."""


class BetaResponseOutputItemAddedEvent(BaseModel):
    """A new item begins in the output; what it holds follows in pieces."""

    item: BetaResponseOutputItem
    """The item as it begins, mostly still empty. Do not send the `encrypted_content` of reasoning back from here, as
    it may be partial.
    """
    output_index: int
    """The position of the item in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.output_item.added"]
    """Always `response.output_item.added`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseOutputItemDoneEvent(BaseModel):
    """An item of the output is finished."""

    item: BetaResponseOutputItem
    """The finished item in full, fit to be sent back as input."""
    output_index: int
    """The position of the item in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.output_item.done"]
    """Always `response.output_item.done`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


BetaResponseOutputMessageContent: TypeAlias = Annotated[
    Union[BetaResponseOutputText, BetaResponseOutputRefusal], PropertyInfo(discriminator="type")
]
"""A part of a message: a text, or a refusal."""

BetaResponseOutputTextAnnotation: TypeAlias = Annotated[
    Union[
        ResponseOutputText.AnnotationFileCitation,
        ResponseOutputText.AnnotationURLCitation,
        ResponseOutputText.AnnotationContainerFileCitation,
        ResponseOutputText.AnnotationFilePath,
    ],
    PropertyInfo(discriminator="type"),
]
"""What a text refers to: a file, a web page, or a file in a container."""


class BetaResponseOutputTextAnnotationAddedEvent(BaseModel):
    """A source or a file has been noted for a piece of text."""

    annotation: "Optional[BetaResponseOutputTextAnnotationAddedEventAnnotation]" = None
    """The citation or path, by its `type`."""
    annotation_index: int
    """The position among the annotations of the part, from 0."""
    content_index: int
    """The position of the part in the content of the message, from 0."""
    item_id: str
    """Which message this is about, by its id."""
    output_index: int
    """The position of the message in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.output_text.annotation.added"]
    """Always `response.output_text.annotation.added`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


BetaResponseOutputTextAnnotationAddedEventAnnotation: TypeAlias = Annotated[
    Union[
        ResponseOutputText.AnnotationFileCitation,
        ResponseOutputText.AnnotationURLCitation,
        ResponseOutputText.AnnotationContainerFileCitation,
        ResponseOutputText.AnnotationFilePath,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""What is noted for a text: a cited file, a cited page, a file of a container, or the path of a file."""


class BetaResponsePrompt(BaseModel):
    """A stored prompt template, with what its variables stand for."""

    id: str
    """The id of the template, as the dashboard shows it."""
    variables: "Optional[Dict[str, BetaResponsePromptVariables]]" = None
    """By name, what is put in place of each variable, be it text, image or file; null for none."""
    version: Optional[str] = None
    """The version of the template; null for the current one."""


BetaResponsePromptVariables: TypeAlias = Union[
    str, BetaResponseInputText, BetaResponseInputImage, BetaResponseInputFile
]
"""What is put in place of a variable, be it text, image or file."""


class BetaResponseQueuedEvent(BaseModel):
    """The response waits for its turn, as background responses do."""

    response: BetaResponse
    """The waiting response, with `queued` as its status."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.queued"]
    """Always `response.queued`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseReasoningSummaryPartAddedEvent(ResponseReasoningSummaryPartAddedEvent):
    """A new part of the summary of reasoning begins."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseReasoningSummaryPartDoneEvent(BaseModel):
    """A part of the summary of reasoning is finished."""

    item_id: str
    """Which reasoning item this is about, by its id."""
    output_index: int
    """The position of the reasoning item in the output of the response, from 0."""
    part: ResponseReasoningSummaryPartAddedEvent.Part
    """The finished part with its text."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    summary_index: int
    """The position of the part in the summary, from 0."""
    type: Literal["response.reasoning_summary_part.done"]
    """Always `response.reasoning_summary_part.done`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """
    status: Optional[Literal["incomplete"]] = None
    """`incomplete` if the model was interrupted in this part; absent if it was finished."""


class BetaResponseReasoningSummaryTextDeltaEvent(ResponseReasoningSummaryTextDeltaEvent):
    """A further piece of the summary of reasoning."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseReasoningSummaryTextDoneEvent(ResponseReasoningSummaryTextDoneEvent):
    """The text of a part of the summary of reasoning is written."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseReasoningTextDeltaEvent(ResponseReasoningTextDeltaEvent):
    """A further piece of the reasoning itself."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseReasoningTextDoneEvent(ResponseReasoningTextDoneEvent):
    """A part of the reasoning itself is written."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseRefusalDeltaEvent(ResponseRefusalDeltaEvent):
    """A further piece of the words with which the model declines."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseRefusalDoneEvent(ResponseRefusalDoneEvent):
    """The words with which the model declines are written."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseShellCallCommandAddedEvent(ResponseShellCallCommandAddedEvent):
    """A shell call gets another command; its text follows in pieces."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseShellCallCommandDeltaEvent(BaseModel):
    """A further piece of a command of a shell call."""

    command_index: int
    """The position of the command among those of the call, from 0."""
    delta: str
    """The text to append to the command."""
    output_index: int
    """The position of the shell call in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.shell_call_command.delta"]
    """Always `response.shell_call_command.delta`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """
    obfuscation: Optional[str] = None
    """Random characters that even out the size of events against eavesdroppers; to be ignored."""


class BetaResponseShellCallCommandDoneEvent(ResponseShellCallCommandDoneEvent):
    """A command of a shell call is written."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseShellCallOutputContentDeltaEvent(ResponseShellCallOutputContentDeltaEvent):
    """A further piece of what a command has printed."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseShellCallOutputContentDoneEvent(BaseModel):
    """A command of a shell call has ended."""

    command_index: int
    """The position of the command that ended, from 0."""
    item_id: str
    """Which shell output this is about, by its id."""
    output: List[BetaResponseFunctionShellToolCallOutput.Output]
    """All that the command printed, and how it ended."""
    output_index: int
    """The position of the shell output in the output of the response, from 0."""
    sequence_number: int
    """The number of this event in its stream, for the order; as `starting_after` it takes up a broken stream."""
    type: Literal["response.shell_call_output_content.done"]
    """Always `response.shell_call_output_content.done`; tells it from other events."""
    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


BetaResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
"""How far a response has come."""


class BetaResponseSteerAcceptedEvent(BaseModel):
    """New input for a running response has been checked and queued, which does not yet mean that it was used."""

    class Steer(BaseModel):
        """Queued input, by its id."""

        id: str
        """The id of the queued input, which later events repeat."""
        previous_response_id: str
        """Which response the input is meant to steer, by its id."""

    sequence_number: int
    """The number of this event in the stream, for the order."""
    steer: Steer
    """Which input was queued, and for which response. A following `response.created` shows that it is used."""
    type: Literal["response.steer.accepted"]
    """Always `response.steer.accepted`; tells it from other events."""
    stream_id: Optional[str] = None
    """The lane of the connection that it came on; only where the `response.create` in question named one."""


BetaResponseSteerErrorCode: TypeAlias = Union[
    Literal[
        "response_not_found",
        "invalid_input",
        "steering_not_supported",
        "too_many_pending_steers",
        "response_already_completed",
        "response_not_active",
        "successor_creation_failed",
    ],
    str,
]
"""Why steering failed, as a code; codes not listed here may come too."""


class BetaResponseSteerEvent(BaseModel):
    """Adds input of the user to a running response; `response.steer.accepted` says that it is queued, and the
    `response.created` of the successor shows that it is used; only responses of a single agent can be steered.
    """

    input: "BetaResponseSteerInput"
    """A text, or messages of the `user` (at least one) with texts, images and files; no other role or item is taken."""
    previous_response_id: str
    """Which response to steer, by its id; it has to be one of this connection, and its lane is used."""
    type: Literal["response.steer"]
    """Always `response.steer`; tells it from other events."""


class BetaResponseSteerFailedEvent(BaseModel):
    """New input for a running response was refused, or could not be used after all."""

    class Error(BaseModel):
        """Why input was not used."""

        code: BetaResponseSteerErrorCode
        """The cause: `response_not_found` (unknown on this connection), `invalid_input`, `steering_not_supported`
        (by the model or the way of running), `too_many_pending_steers` (more is queued than allowed),
        `response_already_completed`, `response_not_active` (it takes no more input), or `successor_creation_failed`.
        Expect others too.
        """
        message: str
        """The cause in words, for people."""
        type: Literal["invalid_request_error"]
        """Always `invalid_request_error`, as steering knows no other."""

    class Steer(BaseModel):
        """Input that was not used, as it was sent."""

        input: "BetaResponseSteerInput"
        """The input itself: a text or messages of the `user`."""
        previous_response_id: str
        """Which response the input was meant to steer, by its id."""
        id: Optional[str] = None
        """The id that the input got when it was queued; absent if it was refused before."""

    error: Error
    """Why the input was not used."""
    sequence_number: int
    """The number of this event in the stream, for the order."""
    steer: Steer
    """The input that was not used, to be sent in a `response.create` if it still fits."""
    type: Literal["response.steer.failed"]
    """Always `response.steer.failed`; tells it from other events."""
    stream_id: Optional[str] = None
    """The lane of the connection that it came on; only where the `response.create` in question named one."""


class BetaResponseSteerInputVariants:
    """The models that `BetaResponseSteerInput` consists of."""

    class ResponseSteerInputItemListMessageAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class ResponseSteerInputItemListMessage(BaseModel):
        """A message of the user that steers a running response."""

        content: "Union[List[BetaResponseSteerInputContent], str]"
        """A text, or a list of texts, images and files."""
        role: Literal["user"]
        """Always `user`, as nobody else can steer."""
        type: Literal["message"]
        """Always `message`; tells it from other items."""
        id: Optional[str] = None
        """The id of the message; not to be sent."""
        agent: "Optional[BetaResponseSteerInputVariants.ResponseSteerInputItemListMessageAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        status: Optional[str] = None
        """How far the message has come; not to be sent."""

    class ResponseSteerInputItemListFunctionCallOutputAgent(BaseModel):
        """The agent that produced an item."""

        agent_name: str
        """The agent's name in its canonical form."""

    class ResponseSteerInputItemListFunctionCallOutputCallerDirect(BaseModel):
        """The model made the call itself."""

        type: Literal["direct"]
        """Always `direct`; tells it from calls by programs."""

    class ResponseSteerInputItemListFunctionCallOutputCallerProgram(BaseModel):
        """A program that the model wrote made the call."""

        caller_id: str
        """Which program made the call, by the `call_id` of its item (up to 64 characters)."""
        type: Literal["program"]
        """Always `program`; tells it from calls by the model itself."""

    class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
        """The result of a function that the model asked to call."""

        output: Union[str, BetaResponseFunctionCallOutputItemList]
        """The result as text (JSON as a rule, up to 10,485,760 characters), or a list of texts, images and files."""
        type: Literal["function_call_output"]
        """Always `function_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        agent: "Optional[BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputAgent]" = None
        """Which agent produced the item, where several work on the response; null or absent where that is not
        recorded.
        """
        call_id: Optional[str] = None
        """The `call_id` of the function call that this answers, 1 to 64 characters."""
        caller: "Optional[BetaResponseSteerInputItemListFunctionCallOutputCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""
        name: Optional[str] = None
        """The name of the function, up to 128 characters; may be left out."""
        namespace: Optional[str] = None
        """The namespace of the function, up to 64 characters; left out for functions without one."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """


BetaResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerDirect,
        BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

BetaResponseSteerInputItemList: TypeAlias = Annotated[
    Union[
        BetaResponseSteerInputVariants.ResponseSteerInputItemListMessage,
        BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutput,
    ],
    PropertyInfo(discriminator="type"),
]
"""An item among the input that steers a response; only messages of the user are taken."""

BetaResponseSteerInput: TypeAlias = Union[str, List[BetaResponseSteerInputItemList]]
"""Input that steers a running response: a text, or a list of messages of the user with at least one."""

BetaResponseSteerInputContent: TypeAlias = Annotated[
    Union[BetaResponseInputTextContent, BetaResponseInputImageContent, BetaResponseInputFileContent],
    PropertyInfo(discriminator="type"),
]
"""A part of a message that steers: text, an image or a file."""


class BetaResponseSteerPendingEvent(BaseModel):
    """Queued input still waits after its response is finished; it stays queued and is not to be sent again."""

    reason: "BetaResponseSteerPendingReason"
    """What it waits for: `waiting_for_required_input` means results or approvals that only you can give. Expect
    other reasons too.
    """
    required_input: "List[BetaResponseSteerRequiredInput]"
    """What is missing, as items to complete. Fill in the results and send them in one `response.create` that keeps
    the lane and the `previous_response_id`; the queued input goes in front by itself.
    """
    sequence_number: int
    """The number of this event in the stream, for the order."""
    steer: BetaResponseSteerAcceptedEvent.Steer
    """Which input waits, and for which response."""
    type: Literal["response.steer.pending"]
    """Always `response.steer.pending`; tells it from other events."""
    stream_id: Optional[str] = None
    """The lane of the connection that it came on; only where the `response.create` in question named one."""


BetaResponseSteerPendingReason: TypeAlias = Union[Literal["waiting_for_required_input"], str]
"""What queued input waits for; reasons not listed here may come too."""


class BetaResponseSteerRequiredInputVariants:
    """The models that `BetaResponseSteerRequiredInput` consists of."""

    class FunctionCallOutput(BaseModel):
        """The result of a function is missing; fill in `output`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        name: str
        """The name of the function that was called."""
        type: Literal["function_call_output"]
        """Always `function_call_output`; tells it from other items."""

    class CustomToolCallOutput(BaseModel):
        """The result of a custom tool is missing; fill in `output`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        type: Literal["custom_tool_call_output"]
        """Always `custom_tool_call_output`; tells it from other items."""

    class ComputerCallOutput(BaseModel):
        """A screenshot is missing; fill in `output` and, where the call has warnings, `acknowledged_safety_checks`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        type: Literal["computer_call_output"]
        """Always `computer_call_output`; tells it from other items."""

    class ShellCallOutput(BaseModel):
        """The output of shell commands is missing; fill in `output`, each entry with `stdout`, `stderr` and
        `outcome`.
        """

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        type: Literal["shell_call_output"]
        """Always `shell_call_output`; tells it from other items."""

    class ApplyPatchCallOutput(BaseModel):
        """It is not known whether a patch was applied; fill in `status` and, if you like, `output`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        type: Literal["apply_patch_call_output"]
        """Always `apply_patch_call_output`; tells it from other items."""

    class ToolSearchOutput(BaseModel):
        """The tools found by your application are missing; fill in `tools`."""

        call_id: str
        """The `call_id` of the call to answer; keep it."""
        execution: Literal["client"]
        """Always `client`, for a search by your application; keep it."""
        type: Literal["tool_search_output"]
        """Always `tool_search_output`; tells it from other items."""

    class McpApprovalResponse(BaseModel):
        """Your decision on a call of an MCP server is missing; fill in `approve` and, with a refusal, a `reason` if
        you like.
        """

        approval_request_id: str
        """The id of the request to decide; keep it."""
        type: Literal["mcp_approval_response"]
        """Always `mcp_approval_response`; tells it from other items."""


BetaResponseSteerRequiredInput: TypeAlias = Annotated[
    Union[
        BetaResponseSteerRequiredInputVariants.FunctionCallOutput,
        BetaResponseSteerRequiredInputVariants.CustomToolCallOutput,
        BetaResponseSteerRequiredInputVariants.ComputerCallOutput,
        BetaResponseSteerRequiredInputVariants.ShellCallOutput,
        BetaResponseSteerRequiredInputVariants.ApplyPatchCallOutput,
        BetaResponseSteerRequiredInputVariants.ToolSearchOutput,
        BetaResponseSteerRequiredInputVariants.McpApprovalResponse,
    ],
    PropertyInfo(discriminator="type"),
]
"""An item that queued input waits for, with its result left for you to fill in."""


class BetaResponseTextDeltaEvent(ResponseTextDeltaEvent):
    """A further piece of the answer."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseTextDoneEvent(ResponseTextDoneEvent):
    """A text part of the answer is written."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseWebSearchCallCompletedEvent(ResponseWebSearchCallCompletedEvent):
    """A web search is over."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseWebSearchCallInProgressEvent(ResponseWebSearchCallInProgressEvent):
    """The model has begun a web search."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


class BetaResponseWebSearchCallSearchingEvent(ResponseWebSearchCallSearchingEvent):
    """A web search is under way."""

    agent: Optional[Agent] = None
    """Which agent the event belongs to, where several work on the response; null or absent where that is not
    recorded.
    """


BetaResponseStreamEvent: TypeAlias = Annotated[
    Union[
        BetaResponseAudioDeltaEvent,
        BetaResponseAudioDoneEvent,
        BetaResponseAudioTranscriptDeltaEvent,
        BetaResponseAudioTranscriptDoneEvent,
        BetaResponseCodeInterpreterCallCodeDeltaEvent,
        BetaResponseCodeInterpreterCallCodeDoneEvent,
        BetaResponseCodeInterpreterCallCompletedEvent,
        BetaResponseCodeInterpreterCallInProgressEvent,
        BetaResponseCodeInterpreterCallInterpretingEvent,
        BetaResponseCompactionCompactingEvent,
        BetaResponseCompletedEvent,
        BetaResponseContentPartAddedEvent,
        BetaResponseContentPartDoneEvent,
        BetaResponseCreatedEvent,
        BetaResponseErrorEvent,
        BetaResponseFileSearchCallCompletedEvent,
        BetaResponseFileSearchCallInProgressEvent,
        BetaResponseFileSearchCallSearchingEvent,
        BetaResponseFunctionCallArgumentsDeltaEvent,
        BetaResponseFunctionCallArgumentsDoneEvent,
        BetaResponseShellCallCommandAddedEvent,
        BetaResponseShellCallCommandDeltaEvent,
        BetaResponseShellCallCommandDoneEvent,
        BetaResponseShellCallOutputContentDeltaEvent,
        BetaResponseShellCallOutputContentDoneEvent,
        BetaResponseInProgressEvent,
        BetaResponseFailedEvent,
        BetaResponseIncompleteEvent,
        BetaResponseOutputItemAddedEvent,
        BetaResponseOutputItemDoneEvent,
        BetaResponseReasoningSummaryPartAddedEvent,
        BetaResponseReasoningSummaryPartDoneEvent,
        BetaResponseReasoningSummaryTextDeltaEvent,
        BetaResponseReasoningSummaryTextDoneEvent,
        BetaResponseReasoningTextDeltaEvent,
        BetaResponseReasoningTextDoneEvent,
        BetaResponseRefusalDeltaEvent,
        BetaResponseRefusalDoneEvent,
        BetaResponseTextDeltaEvent,
        BetaResponseTextDoneEvent,
        BetaResponseWebSearchCallCompletedEvent,
        BetaResponseWebSearchCallInProgressEvent,
        BetaResponseWebSearchCallSearchingEvent,
        BetaResponseImageGenCallCompletedEvent,
        BetaResponseImageGenCallGeneratingEvent,
        BetaResponseImageGenCallInProgressEvent,
        BetaResponseImageGenCallPartialImageEvent,
        BetaResponseMcpCallArgumentsDeltaEvent,
        BetaResponseMcpCallArgumentsDoneEvent,
        BetaResponseMcpCallCompletedEvent,
        BetaResponseMcpCallFailedEvent,
        BetaResponseMcpCallInProgressEvent,
        BetaResponseMcpListToolsCompletedEvent,
        BetaResponseMcpListToolsFailedEvent,
        BetaResponseMcpListToolsInProgressEvent,
        BetaResponseOutputTextAnnotationAddedEvent,
        BetaResponseQueuedEvent,
        BetaResponseCustomToolCallInputDeltaEvent,
        BetaResponseCustomToolCallInputDoneEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""An event of a streamed response; `type` tells which."""


class BetaResponseTextConfig(BaseModel):
    """In which form and at what length the model writes."""

    format: Optional[BetaResponseFormatTextConfig] = None
    """The form of the text. The default is plain text; `json_schema` makes it follow a schema of yours, and
    `json_object`, which older models need, only makes it JSON.
    """
    verbosity: Optional[Literal["low", "medium", "high"]] = None
    """How long answers are, `low`, `medium` (the default) or `high`."""


BetaResponseToolSearchOutputItemParamToolMcpAllowedTools: TypeAlias = Union[
    List[str], ResponseToolSearchOutputItemParam.ToolMcpAllowedToolsMcpToolFilter, None
]
"""The tools of an MCP server that may be used: a list of names or a filter."""

BetaResponseToolSearchOutputItemParamToolMcpRequireApproval: TypeAlias = Union[
    ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]
"""Which MCP calls wait for approval: `always`, `never`, or by a filter."""

ResponseToolSearchOutputItemToolCodeInterpreterContainer: TypeAlias = Union[
    str, BetaResponseToolSearchOutputItemParam.ToolCodeInterpreterContainerCodeInterpreterToolAuto
]
"""The container of the code interpreter: an id, or settings for a new one."""


class BetaWebSearchTool(WebSearchTool):
    """The tool that lets the model search the web."""


class BetaToolSearchOutputNamespaceTool(BaseModel):
    """A namespace with the functions and custom tools that a tool search loaded."""

    description: str
    """What the tools have in common, for the model."""
    name: str
    """The name of the group, which calls carry as `namespace`, such as `crm`."""
    tools: List[BetaNamespaceToolTool]
    """The tools of the group that were found."""
    type: Literal["namespace"]
    """Always `namespace`; tells it from other tools."""


class BetaToolSearchTool(ToolSearchTool):
    """The tool that lets the model look up tools whose loading is deferred."""


class BetaWebSearchPreviewTool(WebSearchPreviewTool):
    """The earlier preview of the web search tool."""


BetaResponseToolSearchOutputItemParamTool: TypeAlias = Annotated[
    Union[
        BetaFunctionTool,
        BetaFileSearchTool,
        BetaComputerTool,
        BetaComputerUsePreviewTool,
        BetaWebSearchTool,
        BetaResponseToolSearchOutputItemParam.ToolMcp,
        BetaResponseToolSearchOutputItemParam.ToolCodeInterpreter,
        ResponseToolSearchOutputItemParam.ToolProgrammaticToolCalling,
        ResponseToolSearchOutputItemParam.ToolImageGeneration,
        ResponseToolSearchOutputItemParam.ToolLocalShell,
        BetaFunctionShellTool,
        BetaCustomTool,
        BetaToolSearchOutputNamespaceTool,
        BetaToolSearchTool,
        BetaWebSearchPreviewTool,
        BetaApplyPatchTool,
    ],
    PropertyInfo(discriminator="type"),
]
"""A tool that a search has found; `type` tells which."""


class BetaResponseUsage(ResponseUsage):
    """How many tokens a response used."""


class BetaResponsesClientEventVariants:
    """The models that `BetaResponsesClientEvent` consists of."""

    class ResponseCreateAccessPrograms(BaseModel):
        """The access programs that a response is to be made under."""

        cyber: Optional[Literal["standard", "daybreak_blue", "daybreak_red"]] = None
        """The program for security work: `standard`, `daybreak_blue` or `daybreak_red`. Left out, the model and the
        access of your project decide; asking for one that you have no access to fails with status 403.
        """

    class ResponseCreateBackgroundOptions(BaseModel):
        """How a response in the background is run."""

        completion_window: Optional[Literal["soonest", "2h", "8h"]] = None
        """By when it is to be done. `soonest` is the default; `2h` and `8h` cost less, but need `background`, the
        standard tier, and no stream.
        """
        continuation_id: Optional[str] = None
        """A text of yours that marks requests which belong together, so that they get ahead. It adds nothing to the
        input.
        """

    class ResponseCreateContextManagement(BaseModel):
        """A way to keep the context small."""

        type: str
        """The way; so far only `compaction`, which sums earlier items up."""
        compact_threshold: Optional[int] = None
        """At how many tokens of context it sets in, at least 1000; null or left out, the service decides."""

    class ResponseCreateImage(BaseModel):
        """How images of the input are treated."""

        context_compression: Optional[Literal["auto", "enabled", "disabled"]] = None
        """Whether images are compressed to take up less of the context. `auto`, the default, lets the service
        decide; `enabled` insists on it; `disabled` forbids it.
        """

    class ResponseCreateModerationPolicyInput(BaseModel):
        """What moderation does about the input."""

        mode: Literal["score", "block"]
        """What follows from a judgement: with `score` it is only returned, with `block` flagged input is also
        stopped.
        """

    class ResponseCreateModerationPolicyOutput(BaseModel):
        """What moderation does about the output."""

        mode: Literal["score", "block"]
        """What follows from a judgement: with `score` it is only returned, with `block` flagged output is also
        stopped.
        """

    class ResponseCreateModerationPolicy(BaseModel):
        """What moderation does about input and output."""

        input: "Optional[BetaResponsesClientEventVariants.ResponseCreateModerationPolicyInput]" = None
        """What is done about the input; null or left out, the service decides."""
        output: "Optional[BetaResponsesClientEventVariants.ResponseCreateModerationPolicyOutput]" = None
        """What is done about the output; null or left out, the service decides."""

    class ResponseCreateModeration(BaseModel):
        """Moderation of the input and output of a response."""

        model: str
        """The id of the moderation model, such as `omni-moderation-latest`."""
        policy: "Optional[BetaResponsesClientEventVariants.ResponseCreateModerationPolicy]" = None
        """What is done about what it finds; null or left out, the service decides."""

    class ResponseCreateMultiAgent(BaseModel):
        """Whether and how several agents work on a response, run by the service."""

        enabled: bool
        """Whether the model may have subagents work for it, which the service runs."""
        max_concurrent_subagents: Optional[int] = None
        """How many subagents may be active at the same moment, those of subagents included and the root agent not; 3
        by default. There is no fixed upper bound, nor one for how deep they nest or how many there are in all.
        """

    class ResponseCreatePromptCacheOptions(BaseModel):
        """How the prompt cache is used; for models from `gpt-5.6` on."""

        comparison_response_id: Optional[str] = None
        """The id of an earlier response; the new one then tells whether its prompt was reused, and if not, why."""
        mode: Optional[Literal["implicit", "explicit"]] = None
        """Who sets breakpoints. `implicit`, the default, is one by the service and up to 3 of yours, the latest;
        `explicit` is only yours, up to 4, and no cache if there are none.
        """
        prewarm: Optional[bool] = None
        """Whether the prompt is only put into the cache and no answer is made; false by default. It takes precedence
        over `generate`.
        """
        ttl: Optional[Literal["30m", "12h"]] = None
        """How long each breakpoint is kept at least: 30 minutes (`30m`, the default) or 12 hours (`12h`)."""

    class ResponseCreateReasoning(BaseModel):
        """How a reasoning model thinks, and what is shown of it."""

        context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
        """Which earlier reasoning the model sees again, `current_turn`, `all_turns`, or `auto` for the habit of the
        model (all turns from `gpt-5.6` on, only the current one before). In a response, what was really used.
        """
        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        """How much the model thinks, from `none` to `max`. Less is faster and takes fewer tokens; each model knows
        only some of the levels.
        """
        generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
        """The former name of `summary`, with the same values `auto`, `concise` and `detailed`. Deprecated; use
        `summary`.
        """
        mode: Union[str, Literal["standard", "pro"], None] = None
        """How the thinking is carried out, `standard` or `pro`. In a response, what was really used."""
        summary: Optional[Literal["auto", "concise", "detailed"]] = None
        """How long a summary of the thinking is, `concise`, `detailed` or `auto`; null for none. `concise` works
        from the models after `gpt-5` on and for `computer-use-preview`.
        """

    class ResponseCreateStreamOptions(BaseModel):
        """What a stream carries; only together with `stream`."""

        include_obfuscation: Optional[bool] = None
        """Whether events carry padding of random length, which hides their sizes from eavesdroppers. It is on by
        default; false saves bandwidth where the network can be trusted.
        """

    class CreateToolChoiceBetaSpecificProgrammaticToolCallingParam(BaseModel):
        """The choice that makes the model call tools from a program."""

        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`, which tells this choice from others."""

    class ResponseCreate(BaseModel):
        """The order to make a response, over a WebSocket."""

        type: Literal["response.create"]
        """Always `response.create`; tells it from other events."""
        access_programs: "Optional[BetaResponsesClientEventVariants.ResponseCreateAccessPrograms]" = None
        """The access programs to use; left out, the model and the access of your project decide."""
        background: Optional[bool] = None
        """Whether the model works in the background; a WebSocket does not support it."""
        background_options: "Optional[BetaResponsesClientEventVariants.ResponseCreateBackgroundOptions]" = None
        """How background work is run; only for requests over HTTP."""
        context_management: "Optional[List[BetaResponsesClientEventVariants.ResponseCreateContextManagement]]" = None
        """How the context is kept small while the model works, such as by compaction; null or left out for not at
        all.
        """
        conversation: "Optional[BetaResponsesClientEventResponseCreateConversation]" = None
        """The conversation, or its id, that the response belongs to. Its items come before the input, and input and
        output are added to it in the end.
        """
        generate: Optional[bool] = None
        """Whether an answer is made, true by default. With false, the service only prepares, and a later event can
        continue from the response's id.
        """
        image: "Optional[BetaResponsesClientEventVariants.ResponseCreateImage]" = None
        """How images of the input are treated."""
        include: Optional[List[BetaResponseIncludable]] = None
        """Parts of the output to return that are left out otherwise, such as search results or log probabilities."""
        input: Union[str, BetaResponseInput, None] = None
        """What the model is given; a text, or items such as messages and results of tools."""
        instructions: Optional[str] = None
        """A system or developer message that comes first in the context. It holds for this response alone; one that
        continues from it has to send its own.
        """
        max_output_tokens: Optional[int] = None
        """The most tokens that the answer may take, at least 16, with those of reasoning counted in; null for no
        limit of yours.
        """
        max_tool_calls: Optional[int] = None
        """How often built-in tools may be called, all of them taken together; attempts beyond that are ignored."""
        metadata: Optional[Dict[str, str]] = None
        """Your own notes on the response, up to 16 pairs of text, with keys of at most 64 characters and values of
        at most 512.
        """
        model: Union[
            Literal[
                "gpt-6-astra",
                "gpt-6.2-astra",
                "gpt-6.1-sol",
                "gpt-6.2-sol",
                "gpt-6.1-terra",
                "gpt-6-sol",
                "gpt-6-luna",
                "gpt-5.6-sol",
                "gpt-5.6-terra",
                "gpt-5.6-luna",
                "gpt-5.5",
                "gpt-5.5-2026-04-23",
                "gpt-5.4",
                "gpt-5.4-mini",
                "gpt-5.4-nano",
                "gpt-5.4-mini-2026-03-17",
                "gpt-5.4-nano-2026-03-17",
                "gpt-5.3-chat-latest",
                "gpt-5.2",
                "gpt-5.2-2025-12-11",
                "gpt-5.2-chat-latest",
                "gpt-5.2-pro",
                "gpt-5.2-pro-2025-12-11",
                "gpt-5.1",
                "gpt-5.1-2025-11-13",
                "gpt-5.1-codex",
                "gpt-5.1-mini",
                "gpt-5.1-chat-latest",
                "gpt-5",
                "gpt-5-mini",
                "gpt-5-nano",
                "gpt-5-2025-08-07",
                "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07",
                "gpt-5-chat-latest",
                "gpt-4.1",
                "gpt-4.1-mini",
                "gpt-4.1-nano",
                "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14",
                "gpt-4.1-nano-2025-04-14",
                "o4-mini",
                "o4-mini-2025-04-16",
                "o3",
                "o3-2025-04-16",
                "o3-mini",
                "o3-mini-2025-01-31",
                "o1",
                "o1-2024-12-17",
                "o1-preview",
                "o1-preview-2024-09-12",
                "o1-mini",
                "o1-mini-2024-09-12",
                "gpt-4o",
                "gpt-4o-2024-11-20",
                "gpt-4o-2024-08-06",
                "gpt-4o-2024-05-13",
                "gpt-audio-mini",
                "gpt-audio-mini-2025-12-15",
                "gpt-4o-audio-preview",
                "gpt-4o-audio-preview-2024-10-01",
                "gpt-4o-audio-preview-2024-12-17",
                "gpt-4o-audio-preview-2025-06-03",
                "gpt-4o-mini-audio-preview",
                "gpt-4o-mini-audio-preview-2024-12-17",
                "gpt-4o-search-preview",
                "gpt-4o-mini-search-preview",
                "gpt-4o-search-preview-2025-03-11",
                "gpt-4o-mini-search-preview-2025-03-11",
                "chatgpt-4o-latest",
                "codex-mini-latest",
                "gpt-4o-mini",
                "gpt-4o-mini-2024-07-18",
                "gpt-4-turbo",
                "gpt-4-turbo-2024-04-09",
                "gpt-4-0125-preview",
                "gpt-4-turbo-preview",
                "gpt-4-1106-preview",
                "gpt-4-vision-preview",
                "gpt-4",
                "gpt-4-0314",
                "gpt-4-0613",
                "gpt-4-32k",
                "gpt-4-32k-0314",
                "gpt-4-32k-0613",
                "gpt-3.5-turbo",
                "gpt-3.5-turbo-16k",
                "gpt-3.5-turbo-0301",
                "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106",
                "gpt-3.5-turbo-0125",
                "gpt-3.5-turbo-16k-0613",
                "o1-pro",
                "o1-pro-2025-03-19",
                "o3-pro",
                "o3-pro-2025-06-10",
                "o3-deep-research",
                "o3-deep-research-2025-06-26",
                "o4-mini-deep-research",
                "o4-mini-deep-research-2025-06-26",
                "computer-use-preview",
                "computer-use-preview-2025-03-11",
                "gpt-5.5-pro",
                "gpt-5.5-pro-2026-04-23",
                "gpt-5-codex",
                "gpt-5-pro",
                "gpt-5-pro-2025-10-06",
                "gpt-5.1-codex-max",
                "gpt-daybreak-blue-latest",
                "gpt-daybreak-red-latest",
                "gpt-5.6-cyber",
                "gpt-6-cyber",
                "gpt-rosalind-research",
                "gpt-6-rosalind",
                "gpt-6.2-astra-law",
            ],
            str,
            None,
        ] = None
        """The id of the model that is to answer, such as `gpt-6-astra`."""
        moderation: "Optional[BetaResponsesClientEventVariants.ResponseCreateModeration]" = None
        """Whether and how input and output are moderated; null or left out for not at all."""
        multi_agent: "Optional[BetaResponsesClientEventVariants.ResponseCreateMultiAgent]" = None
        """Whether and how several agents work on the response; null or left out for one agent alone."""
        parallel_tool_calls: Optional[bool] = None
        """Whether the model may call several tools at once; true by default."""
        previous_response_id: Optional[str] = None
        """Which response to continue from, by its id; not together with `conversation`."""
        prompt: Optional[BetaResponsePrompt] = None
        """A stored prompt template to use, with its variables."""
        prompt_cache_key: Optional[str] = None
        """A text of yours by which similar requests are grouped, so that more of them find their beginning in the
        prompt cache.
        """
        prompt_cache_options: "Optional[BetaResponsesClientEventVariants.ResponseCreatePromptCacheOptions]" = None
        """How the prompt cache is used; for models from `gpt-5.6` on."""
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] = None
        """How long at most the prompt's beginning is cached, `in_memory` or `24h`. Deprecated;
        `prompt_cache_options` has `ttl`, the least time, which is independent of it. Models from `gpt-5.5` on take
        only `24h`.
        """
        reasoning: "Optional[BetaResponsesClientEventVariants.ResponseCreateReasoning]" = None
        """How much the model thinks, and whether it sums that up; for reasoning models."""
        safety_identifier: Optional[str] = None
        """A stable name of your end user, up to 128 characters, for abuse detection. A hash of the e-mail address
        keeps the person unknown.
        """
        service_tier: "Optional[BetaServiceTier]" = None
        """The tier that the request is processed in, which decides on latency and price; `auto`, the default, takes
        that of the project. `default` is the standard tier, `flex` costs less and may take longer, `fast` and
        `priority` are both fast mode, and `ultrafast`, for `gpt-5.6-sol`, has to be granted.
        """
        store: Optional[bool] = None
        """Whether the response is kept, for 30 days at least, to be retrieved later; true by default."""
        stream: Optional[bool] = None
        """Leave it out, since a WebSocket always carries a stream."""
        stream_id: Optional[str] = None
        """A name for the lane of the response on this connection, of up to 256 letters, digits, dots, underscores
        and dashes. Its events carry the name too, and responses of one lane are made one after the other.
        """
        stream_options: "Optional[BetaResponsesClientEventVariants.ResponseCreateStreamOptions]" = None
        """What the stream carries in addition."""
        temperature: Optional[float] = None
        """How random the choice of tokens is, from 0 (nearly always the likeliest) to 2, and 1 by default; it is
        best changed only while `top_p` is left alone.
        """
        text: Optional[BetaResponseTextConfig] = None
        """In which form text is written (plain or JSON), and at what length."""
        tool_choice: "Optional[BetaResponsesClientEventResponseCreateToolChoice]" = None
        """Which of the tools the model may, or has to, call."""
        tools: "Optional[List[BetaTool]]" = None
        """The tools that the model may call, such as built-in ones, MCP servers, and functions of your own."""
        top_logprobs: Optional[int] = None
        """For how many of the likeliest tokens, 0 to 20, each position reports log probabilities; sometimes there
        are fewer.
        """
        top_p: Optional[float] = None
        """The share of probability, from 0 to 1, that the likeliest tokens have to make up to be candidates; 1, all
        of them, by default.
        """
        truncation: Optional[Literal["auto", "disabled"]] = None
        """What happens to input beyond the context window. `auto` drops the oldest items until it fits, on some
        models earlier than needed; `disabled`, the default, makes the request fail with status 400.
        """
        user: Optional[str] = None
        """The former name of the end user. `safety_identifier` and `prompt_cache_key` take its place."""


BetaResponsesClientEventResponseCreateConversation: TypeAlias = Union[str, BetaResponseConversationParam, None]
"""The conversation of a response, by its id or an object that holds it."""

BetaResponsesClientEventResponseCreateToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowed,
    BetaToolChoiceTypes,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceCustom,
    BetaResponsesClientEventVariants.CreateToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceShell,
]
"""Which tools the model may or has to call."""

BetaResponsesClientEvent: TypeAlias = Annotated[
    Union[BetaResponsesClientEventVariants.ResponseCreate, BetaResponseSteerEvent, BetaResponseInjectEvent],
    PropertyInfo(discriminator="type"),
]
"""An event that you send over a WebSocket: make a response, steer one, or put items into one."""


class BetaResponsesServerEventVariants:
    """The models that `BetaResponsesServerEvent` consists of."""

    class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
        """On a WebSocket: a further piece of spoken output."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
        """On a WebSocket: the spoken output has been sent in full."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
        """On a WebSocket: a further piece of what the spoken output says."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
        """On a WebSocket: the transcript of the spoken output has been sent in full."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
        """On a WebSocket: a further piece of the Python code that a call is going to run."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
        """On a WebSocket: the Python code of a call is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
        """On a WebSocket: the code interpreter has run the code of a call."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
        """On a WebSocket: the model has begun a call of the code interpreter."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
        """On a WebSocket: the code interpreter is running the code of a call."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseCompactionWsCompacting(BetaResponseCompactionCompactingEvent):
        """On a WebSocket: the summary that replaces the context goes on being written; its text is not sent."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseWsCompleted(BetaResponseCompletedEvent):
        """On a WebSocket: the response is finished."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
        """On a WebSocket: a new part begins in an output item; what it holds follows in pieces."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
        """On a WebSocket: a part of an output item is finished."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseWsCreated(BetaResponseCreatedEvent):
        """On a WebSocket: the service has accepted the request."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
        """On a WebSocket: a file search is over."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
        """On a WebSocket: the model has begun a file search."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
        """On a WebSocket: a file search is looking through the vector stores."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
        """On a WebSocket: a further piece of the arguments for a function."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
        """On a WebSocket: the arguments for a function are written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
        """On a WebSocket: a shell call gets another command; its text follows in pieces."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
        """On a WebSocket: a further piece of a command of a shell call."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
        """On a WebSocket: a command of a shell call is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
        """On a WebSocket: a further piece of what a command has printed."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
        """On a WebSocket: a command of a shell call has ended."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseInWsProgress(BetaResponseInProgressEvent):
        """On a WebSocket: the model is working on the response."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseWsFailed(BetaResponseFailedEvent):
        """On a WebSocket: the response has failed."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
        """On a WebSocket: the response was cut off by a limit, a filter or steering."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
        """On a WebSocket: a new item begins in the output; what it holds follows in pieces."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
        """On a WebSocket: an item of the output is finished."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
        """On a WebSocket: a new part of the summary of reasoning begins."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
        """On a WebSocket: a part of the summary of reasoning is finished."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
        """On a WebSocket: a further piece of the summary of reasoning."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
        """On a WebSocket: the text of a part of the summary of reasoning is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
        """On a WebSocket: a further piece of the reasoning itself."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
        """On a WebSocket: a part of the reasoning itself is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
        """On a WebSocket: a further piece of the words with which the model declines."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
        """On a WebSocket: the words with which the model declines are written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
        """On a WebSocket: a further piece of the answer."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
        """On a WebSocket: a text part of the answer is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
        """On a WebSocket: a web search is over."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
        """On a WebSocket: the model has begun a web search."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
        """On a WebSocket: a web search is under way."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
        """On a WebSocket: an image is done; its item brings the picture."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
        """On a WebSocket: an image is being drawn."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
        """On a WebSocket: the model has begun to make or edit an image."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
        """On a WebSocket: an unfinished preview of an image; how many come is set by `partial_images` of the tool."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
        """On a WebSocket: a further piece of the arguments for a tool of an MCP server."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
        """On a WebSocket: the arguments for a tool of an MCP server are written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
        """On a WebSocket: a tool of an MCP server has returned a result."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
        """On a WebSocket: a call of an MCP server has failed; the `error` of its item says why."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
        """On a WebSocket: a tool of an MCP server is being called."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
        """On a WebSocket: the tools of an MCP server are known."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
        """On a WebSocket: an MCP server could not be asked for its tools."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
        """On a WebSocket: an MCP server is being asked for its tools."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
        """On a WebSocket: a source or a file has been noted for a piece of text."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseWsQueued(BetaResponseQueuedEvent):
        """On a WebSocket: the response waits for its turn, as background responses do."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
        """On a WebSocket: a further piece of the input for a custom tool."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
        """On a WebSocket: the input for a custom tool is written."""

        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""

    class BetaResponseWsErrorErrorMisalignmentSteer(BaseModel):
        """How the model may be told to go on after it was stopped."""

        message: str
        """The words to go on with."""

    class BetaResponseWsErrorErrorMisalignment(BaseModel):
        """Why the model was stopped for doing what was perhaps not wanted."""

        detailed_explanation: Optional[str] = None
        """What the model was about to do, in words; may be absent."""
        error_type: Union[
            str,
            Literal[
                "potentially_unintended_data_transfer",
                "potentially_unintended_data_access",
                "potentially_unintended_destructive_activity",
                "other",
            ],
            None,
        ] = None
        """What the act might have done unasked: `potentially_unintended_data_transfer`,
        `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, or `other`. Expect
        further kinds; null for none.
        """
        review_target: Optional[str] = None
        """A token with which to go on explicitly after a review; null where that is not offered."""
        steer: "Optional[BetaResponsesServerEventVariants.BetaResponseWsErrorErrorMisalignmentSteer]" = None
        """A proposal for going on; null or absent if there is none."""

    class BetaResponseWsErrorError(BaseModel):
        """What went wrong on the connection or in a response."""

        code: Optional[str] = None
        """The error for programs; null if it has no code."""
        message: str
        """The error in words, for people."""
        param: Optional[str] = None
        """The parameter that caused it; null if none did."""
        type: str
        """The class of the error, such as `invalid_request_error`."""
        headers: Optional[Dict[str, str]] = None
        """The headers that belong to the error, as HTTP answers have them; null or absent if there are none."""
        misalignment: "Optional[BetaResponsesServerEventVariants.BetaResponseWsErrorErrorMisalignment]" = None
        """Why the model was stopped, where that was the cause; else null or absent."""

    class BetaResponseWsErrorAgent(BaseModel):
        """The agent that an error belongs to."""

        agent_name: str
        """The agent's name in its canonical form."""

    class BetaResponseWsError(BaseModel):
        """Something went wrong on the connection, or in one of its responses."""

        error: "BetaResponsesServerEventVariants.BetaResponseWsErrorError"
        """What went wrong, in code and words."""
        type: Literal["error"]
        """Always `error`; tells it from other events."""
        agent: "Optional[BetaResponsesServerEventVariants.BetaResponseWsErrorAgent]" = None
        """Which agent the event belongs to, where several work on the response; null or absent where that is not
        recorded.
        """
        sequence_number: Optional[int] = None
        """The number of this event, where it belongs to the stream of a response."""
        status: Optional[int] = None
        """The HTTP status that fits the error, where the connection itself caused it."""
        stream_id: Optional[str] = None
        """The lane of the connection that it came on; only where the `response.create` in question named one."""


BetaResponsesServerEvent: TypeAlias = Annotated[
    Union[
        BetaResponsesServerEventVariants.BetaResponseAudioWsDelta,
        BetaResponsesServerEventVariants.BetaResponseAudioWsDone,
        BetaResponsesServerEventVariants.BetaResponseAudioTranscriptWsDelta,
        BetaResponsesServerEventVariants.BetaResponseAudioTranscriptWsDone,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallCodeWsDelta,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallCodeWsDone,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallWsInterpreting,
        BetaResponsesServerEventVariants.BetaResponseCompactionWsCompacting,
        BetaResponsesServerEventVariants.BetaResponseWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseContentPartWsAdded,
        BetaResponsesServerEventVariants.BetaResponseContentPartWsDone,
        BetaResponsesServerEventVariants.BetaResponseWsCreated,
        BetaResponsesServerEventVariants.BetaResponseFileSearchCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseFileSearchCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseFileSearchCallWsSearching,
        BetaResponsesServerEventVariants.BetaResponseFunctionCallArgumentsWsDelta,
        BetaResponsesServerEventVariants.BetaResponseFunctionCallArgumentsWsDone,
        BetaResponsesServerEventVariants.BetaResponseShellCallCommandWsAdded,
        BetaResponsesServerEventVariants.BetaResponseShellCallCommandWsDelta,
        BetaResponsesServerEventVariants.BetaResponseShellCallCommandWsDone,
        BetaResponsesServerEventVariants.BetaResponseShellCallOutputContentWsDelta,
        BetaResponsesServerEventVariants.BetaResponseShellCallOutputContentWsDone,
        BetaResponsesServerEventVariants.BetaResponseInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseWsFailed,
        BetaResponsesServerEventVariants.BetaResponseWsIncomplete,
        BetaResponsesServerEventVariants.BetaResponseOutputItemWsAdded,
        BetaResponsesServerEventVariants.BetaResponseOutputItemWsDone,
        BetaResponsesServerEventVariants.BetaResponseReasoningSummaryPartWsAdded,
        BetaResponsesServerEventVariants.BetaResponseReasoningSummaryPartWsDone,
        BetaResponsesServerEventVariants.BetaResponseReasoningSummaryTextWsDelta,
        BetaResponsesServerEventVariants.BetaResponseReasoningSummaryTextWsDone,
        BetaResponsesServerEventVariants.BetaResponseReasoningTextWsDelta,
        BetaResponsesServerEventVariants.BetaResponseReasoningTextWsDone,
        BetaResponsesServerEventVariants.BetaResponseRefusalWsDelta,
        BetaResponsesServerEventVariants.BetaResponseRefusalWsDone,
        BetaResponsesServerEventVariants.BetaResponseTextWsDelta,
        BetaResponsesServerEventVariants.BetaResponseTextWsDone,
        BetaResponsesServerEventVariants.BetaResponseWebSearchCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseWebSearchCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseWebSearchCallWsSearching,
        BetaResponsesServerEventVariants.BetaResponseImageGenCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseImageGenCallWsGenerating,
        BetaResponsesServerEventVariants.BetaResponseImageGenCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseImageGenCallPartialWsImage,
        BetaResponsesServerEventVariants.BetaResponseMcpCallArgumentsWsDelta,
        BetaResponsesServerEventVariants.BetaResponseMcpCallArgumentsWsDone,
        BetaResponsesServerEventVariants.BetaResponseMcpCallWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseMcpCallWsFailed,
        BetaResponsesServerEventVariants.BetaResponseMcpCallInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseMcpListToolsWsCompleted,
        BetaResponsesServerEventVariants.BetaResponseMcpListToolsWsFailed,
        BetaResponsesServerEventVariants.BetaResponseMcpListToolsInWsProgress,
        BetaResponsesServerEventVariants.BetaResponseOutputTextAnnotationWsAdded,
        BetaResponsesServerEventVariants.BetaResponseWsQueued,
        BetaResponsesServerEventVariants.BetaResponseCustomToolCallInputWsDelta,
        BetaResponsesServerEventVariants.BetaResponseCustomToolCallInputWsDone,
        BetaResponsesServerEventVariants.BetaResponseWsError,
        BetaResponseSteerAcceptedEvent,
        BetaResponseSteerPendingEvent,
        BetaResponseSteerFailedEvent,
        BetaResponseInjectCreatedEvent,
        BetaResponseInjectFailedEvent,
    ],
    PropertyInfo(discriminator="type"),
]
"""An event that the service sends on a WebSocket; `type` tells which."""

BetaServiceTier: TypeAlias = Optional[Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]]
"""The tier that a request is processed in, which decides on latency and price."""


class BetaToolVariants:
    """The models that `BetaTool` consists of."""

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
        allowed_tools: "Optional[BetaToolMcpAllowedTools]" = None
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
        require_approval: "Optional[BetaToolMcpRequireApproval]" = None
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

        container: "BetaToolCodeInterpreterContainer"
        """The id of a container of yours, or `auto` settings to have one made."""
        type: Literal["code_interpreter"]
        """Always `code_interpreter`; tells it from other tools."""
        allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
        """Who may call the tool: `direct` stands for the model itself, `programmatic` for programs that it writes.
        At least one.
        """


BetaToolMcpAllowedTools: TypeAlias = Union[List[str], ToolVariants.McpAllowedToolsMcpToolFilter, None]
"""The tools of an MCP server that may be used: a list of names or a filter."""

BetaToolMcpRequireApproval: TypeAlias = Union[
    ToolVariants.McpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]
"""Which MCP calls wait for approval: `always`, `never`, or by a filter."""

BetaToolCodeInterpreterContainer: TypeAlias = Union[
    str, BetaToolVariants.CodeInterpreterContainerCodeInterpreterToolAuto
]
"""The container of the code interpreter: an id, or settings for a new one."""

BetaTool: TypeAlias = Annotated[
    Union[
        BetaFunctionTool,
        BetaFileSearchTool,
        BetaComputerTool,
        BetaComputerUsePreviewTool,
        BetaWebSearchTool,
        BetaToolVariants.Mcp,
        BetaToolVariants.CodeInterpreter,
        ToolVariants.ProgrammaticToolCalling,
        ToolVariants.ImageGeneration,
        ToolVariants.LocalShell,
        BetaFunctionShellTool,
        BetaCustomTool,
        BetaNamespaceTool,
        BetaToolSearchTool,
        BetaWebSearchPreviewTool,
        BetaApplyPatchTool,
    ],
    PropertyInfo(discriminator="type"),
]
"""A tool that the model may use, of the service or of your own; `type` tells which."""


class BetaResponseItemList(BaseModel):
    """A page of the input items of a response."""

    data: List[BetaResponseItem]
    """The items of this page."""
    first_id: str
    """The id of the page's first item."""
    has_more: bool
    """Whether another page follows behind this one."""
    last_id: str
    """The id of the page's last item; pass it as `after` to get what follows."""
    object: Literal["list"]
    """Always `list`, as for all pages."""


class InputTokenCountResponse(BaseModel):
    """How many tokens an input would take."""

    input_tokens: int
    """The number of tokens that the model would read, with instructions and tools."""
    object: Literal["response.input_tokens"]
    """Always `response.input_tokens`, the name of this kind of answer."""


public_types(
    globals(),
    {
        "beta.beta_apply_patch_tool": "BetaApplyPatchTool",
        "beta.beta_compacted_response": "BetaCompactedResponse",
        "beta.beta_computer_tool": "BetaComputerTool",
        "beta.beta_computer_use_preview_tool": "BetaComputerUsePreviewTool",
        "beta.beta_container_auto": "BetaContainerAuto",
        "beta.beta_container_network_policy_allowlist": "BetaContainerNetworkPolicyAllowlist",
        "beta.beta_container_network_policy_disabled": "BetaContainerNetworkPolicyDisabled",
        "beta.beta_container_network_policy_domain_secret": "BetaContainerNetworkPolicyDomainSecret",
        "beta.beta_container_reference": "BetaContainerReference",
        "beta.beta_custom_tool": (
            "BetaCustomTool FormatText=BetaCustomTool.FormatText FormatGrammar=BetaCustomTool.FormatGrammar"
        ),
        "beta.beta_easy_input_message": "BetaEasyInputMessage",
        "beta.beta_file_search_tool": (
            "BetaFileSearchTool FiltersComparisonFilter=BetaFileSearchTool.FiltersComparisonFilter "
            "FiltersCompoundFilterFilterComparisonFilter=BetaFileSearchTool.FiltersCompoundFilterFilterComparisonFilter "  # noqa: E501
            "FiltersCompoundFilter=BetaFileSearchTool.FiltersCompoundFilter"
        ),
        "beta.beta_function_shell_tool": "BetaFunctionShellTool",
        "beta.beta_function_tool": "BetaFunctionTool",
        "beta.beta_inline_skill": "BetaInlineSkill",
        "beta.beta_inline_skill_source": "BetaInlineSkillSource",
        "beta.beta_local_environment": "BetaLocalEnvironment",
        "beta.beta_local_skill": "BetaLocalSkill",
        "beta.beta_namespace_tool": "BetaNamespaceTool",
        "beta.beta_response": (
            "BetaResponse "
            "ToolChoiceBetaSpecificProgrammaticToolCallingParam=BetaResponse.ToolChoiceBetaSpecificProgrammaticToolCallingParam "  # noqa: E501
            "Moderation=BetaResponse.Moderation Reasoning=BetaResponse.Reasoning"
        ),
        "beta.beta_response_apply_patch_tool_call": "Agent BetaResponseApplyPatchToolCall",
        "beta.beta_response_apply_patch_tool_call_output": "BetaResponseApplyPatchToolCallOutput",
        "beta.beta_response_audio_delta_event": "BetaResponseAudioDeltaEvent",
        "beta.beta_response_audio_done_event": "BetaResponseAudioDoneEvent",
        "beta.beta_response_audio_transcript_delta_event": "BetaResponseAudioTranscriptDeltaEvent",
        "beta.beta_response_audio_transcript_done_event": "BetaResponseAudioTranscriptDoneEvent",
        "beta.beta_response_code_interpreter_call_code_delta_event": ("BetaResponseCodeInterpreterCallCodeDeltaEvent"),
        "beta.beta_response_code_interpreter_call_code_done_event": ("BetaResponseCodeInterpreterCallCodeDoneEvent"),
        "beta.beta_response_code_interpreter_call_completed_event": ("BetaResponseCodeInterpreterCallCompletedEvent"),
        "beta.beta_response_code_interpreter_call_in_progress_event": (
            "BetaResponseCodeInterpreterCallInProgressEvent"
        ),
        "beta.beta_response_code_interpreter_call_interpreting_event": (
            "BetaResponseCodeInterpreterCallInterpretingEvent"
        ),
        "beta.beta_response_code_interpreter_tool_call": "BetaResponseCodeInterpreterToolCall",
        "beta.beta_response_compaction_compacting_event": "BetaResponseCompactionCompactingEvent",
        "beta.beta_response_compaction_item": "BetaResponseCompactionItem",
        "beta.beta_response_compaction_item_param": "BetaResponseCompactionItemParam",
        "beta.beta_response_completed_event": "BetaResponseCompletedEvent",
        "beta.beta_response_computer_tool_call": "BetaResponseComputerToolCall",
        "beta.beta_response_computer_tool_call_output_item": "BetaResponseComputerToolCallOutputItem",
        "beta.beta_response_computer_tool_call_output_screenshot": "BetaResponseComputerToolCallOutputScreenshot",
        "beta.beta_response_configuration_update_item": (
            "BetaResponseConfigurationUpdateItem Reasoning=BetaResponseConfigurationUpdateItem.Reasoning "
            "TextFormatText=BetaResponseConfigurationUpdateItem.TextFormatText "
            "Text=BetaResponseConfigurationUpdateItem.Text"
        ),
        "beta.beta_response_configuration_update_item_param": "BetaResponseConfigurationUpdateItemParam",
        "beta.beta_response_container_reference": "BetaResponseContainerReference",
        "beta.beta_response_content_part_added_event": "BetaResponseContentPartAddedEvent",
        "beta.beta_response_content_part_done_event": "BetaResponseContentPartDoneEvent",
        "beta.beta_response_conversation_param": "BetaResponseConversationParam",
        "beta.beta_response_created_event": "BetaResponseCreatedEvent",
        "beta.beta_response_custom_tool_call": "BetaResponseCustomToolCall",
        "beta.beta_response_custom_tool_call_input_delta_event": "BetaResponseCustomToolCallInputDeltaEvent",
        "beta.beta_response_custom_tool_call_input_done_event": "BetaResponseCustomToolCallInputDoneEvent",
        "beta.beta_response_custom_tool_call_item": "BetaResponseCustomToolCallItem",
        "beta.beta_response_custom_tool_call_output": "BetaResponseCustomToolCallOutput",
        "beta.beta_response_custom_tool_call_output_item": "BetaResponseCustomToolCallOutputItem",
        "beta.beta_response_error": "BetaResponseError",
        "beta.beta_response_error_event": "BetaResponseErrorEvent",
        "beta.beta_response_failed_event": "BetaResponseFailedEvent",
        "beta.beta_response_file_search_call_completed_event": "BetaResponseFileSearchCallCompletedEvent",
        "beta.beta_response_file_search_call_in_progress_event": "BetaResponseFileSearchCallInProgressEvent",
        "beta.beta_response_file_search_call_searching_event": "BetaResponseFileSearchCallSearchingEvent",
        "beta.beta_response_file_search_tool_call": "BetaResponseFileSearchToolCall",
        "beta.beta_response_format_text_config": (
            "Text=BetaResponseFormatTextConfigVariants.Text JSONObject=BetaResponseFormatTextConfigVariants.JSONObject"
        ),
        "beta.beta_response_format_text_json_schema_config": "BetaResponseFormatTextJSONSchemaConfig",
        "beta.beta_response_function_call_arguments_delta_event": "BetaResponseFunctionCallArgumentsDeltaEvent",
        "beta.beta_response_function_call_arguments_done_event": "BetaResponseFunctionCallArgumentsDoneEvent",
        "beta.beta_response_function_shell_call_output_content": "BetaResponseFunctionShellCallOutputContent",
        "beta.beta_response_function_shell_tool_call": "BetaResponseFunctionShellToolCall",
        "beta.beta_response_function_shell_tool_call_output": (
            "BetaResponseFunctionShellToolCallOutput Output=BetaResponseFunctionShellToolCallOutput.Output"
        ),
        "beta.beta_response_function_tool_call": "BetaResponseFunctionToolCall",
        "beta.beta_response_function_tool_call_item": "BetaResponseFunctionToolCallItem",
        "beta.beta_response_function_tool_call_output_item": "BetaResponseFunctionToolCallOutputItem",
        "beta.beta_response_function_web_search": (
            "BetaResponseFunctionWebSearch ActionFindInPage=BetaResponseFunctionWebSearch.ActionFindInPage"
        ),
        "beta.beta_response_image_gen_call_completed_event": "BetaResponseImageGenCallCompletedEvent",
        "beta.beta_response_image_gen_call_generating_event": "BetaResponseImageGenCallGeneratingEvent",
        "beta.beta_response_image_gen_call_in_progress_event": "BetaResponseImageGenCallInProgressEvent",
        "beta.beta_response_image_gen_call_partial_image_event": "BetaResponseImageGenCallPartialImageEvent",
        "beta.beta_response_in_progress_event": "BetaResponseInProgressEvent",
        "beta.beta_response_incomplete_event": "BetaResponseIncompleteEvent",
        "beta.beta_response_inject_created_event": "BetaResponseInjectCreatedEvent",
        "beta.beta_response_inject_event": "BetaResponseInjectEvent",
        "beta.beta_response_inject_failed_event": (
            "BetaResponseInjectFailedEvent Error=BetaResponseInjectFailedEvent.Error"
        ),
        "beta.beta_response_input_file": "BetaResponseInputFile",
        "beta.beta_response_input_file_content": "BetaResponseInputFileContent",
        "beta.beta_response_input_image": "BetaResponseInputImage",
        "beta.beta_response_input_image_content": "BetaResponseInputImageContent",
        "beta.beta_response_input_item": (
            "AgentMessageContentEncryptedContent AgentMessageAgent MultiAgentCallAgent MultiAgentCallOutputAgent "
            "AdditionalToolsAgent ImageGenerationCallAgent ImageGenerationCall LocalShellCallAgent LocalShellCall "
            "LocalShellCallOutputAgent LocalShellCallOutput McpListToolsAgent McpListTools "
            "McpApprovalRequestAgent McpApprovalRequest McpApprovalResponseAgent McpCallAgent McpCall "
            "ProgramAgent Program ProgramOutputAgent ProgramOutput "
            "MessageAgent=BetaResponseInputItemVariants.MessageAgent "
            "Message=BetaResponseInputItemVariants.Message "
            "ComputerCallOutputAgent=BetaResponseInputItemVariants.ComputerCallOutputAgent "
            "ComputerCallOutput=BetaResponseInputItemVariants.ComputerCallOutput "
            "FunctionCallOutputAgent=BetaResponseInputItemVariants.FunctionCallOutputAgent "
            "FunctionCallOutput=BetaResponseInputItemVariants.FunctionCallOutput "
            "AgentMessage=BetaResponseInputItemVariants.AgentMessage "
            "MultiAgentCall=BetaResponseInputItemVariants.MultiAgentCall "
            "MultiAgentCallOutputOutputAnnotationFileCitation=BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationFileCitation "  # noqa: E501
            "MultiAgentCallOutputOutputAnnotationURLCitation=BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationURLCitation "  # noqa: E501
            "MultiAgentCallOutputOutputAnnotationContainerFileCitation=BetaResponseInputItemVariants.MultiAgentCallOutputOutputAnnotationContainerFileCitation "  # noqa: E501
            "MultiAgentCallOutputOutput=BetaResponseInputItemVariants.MultiAgentCallOutputOutput "
            "MultiAgentCallOutput=BetaResponseInputItemVariants.MultiAgentCallOutput "
            "ToolSearchCallAgent=BetaResponseInputItemVariants.ToolSearchCallAgent "
            "ToolSearchCall=BetaResponseInputItemVariants.ToolSearchCall "
            "AdditionalTools=BetaResponseInputItemVariants.AdditionalTools "
            "ShellCallAgent=BetaResponseInputItemVariants.ShellCallAgent "
            "ShellCall=BetaResponseInputItemVariants.ShellCall "
            "ShellCallOutputAgent=BetaResponseInputItemVariants.ShellCallOutputAgent "
            "ShellCallOutput=BetaResponseInputItemVariants.ShellCallOutput "
            "ApplyPatchCallAgent=BetaResponseInputItemVariants.ApplyPatchCallAgent "
            "ApplyPatchCall=BetaResponseInputItemVariants.ApplyPatchCall "
            "ApplyPatchCallOutputAgent=BetaResponseInputItemVariants.ApplyPatchCallOutputAgent "
            "ApplyPatchCallOutput=BetaResponseInputItemVariants.ApplyPatchCallOutput "
            "McpApprovalResponse=BetaResponseInputItemVariants.McpApprovalResponse "
            "CompactionTriggerAgent=BetaResponseInputItemVariants.CompactionTriggerAgent "
            "CompactionTrigger=BetaResponseInputItemVariants.CompactionTrigger "
            "ItemReferenceAgent=BetaResponseInputItemVariants.ItemReferenceAgent "
            "ItemReference=BetaResponseInputItemVariants.ItemReference"
        ),
        "beta.beta_response_input_message_item": "BetaResponseInputMessageItem",
        "beta.beta_response_input_text": "BetaResponseInputText",
        "beta.beta_response_input_text_content": "BetaResponseInputTextContent",
        "beta.beta_response_item": (
            "AgentMessageContentText=BetaResponseItemVariants.AgentMessageContentText "
            "AgentMessageContentSummaryText=BetaResponseItemVariants.AgentMessageContentSummaryText "
            "AgentMessageContentReasoningText=BetaResponseItemVariants.AgentMessageContentReasoningText "
            "AgentMessageContentComputerScreenshotPromptCacheBreakpoint=BetaResponseItemVariants.AgentMessageContentComputerScreenshotPromptCacheBreakpoint "  # noqa: E501
            "AgentMessageContentComputerScreenshot=BetaResponseItemVariants.AgentMessageContentComputerScreenshot "
            "AgentMessage=BetaResponseItemVariants.AgentMessage "
            "MultiAgentCall=BetaResponseItemVariants.MultiAgentCall "
            "MultiAgentCallOutput=BetaResponseItemVariants.MultiAgentCallOutput "
            "AdditionalTools=BetaResponseItemVariants.AdditionalTools "
            "McpApprovalResponse=BetaResponseItemVariants.McpApprovalResponse"
        ),
        "beta.beta_response_local_environment": "BetaResponseLocalEnvironment",
        "beta.beta_response_mcp_call_arguments_delta_event": "BetaResponseMcpCallArgumentsDeltaEvent",
        "beta.beta_response_mcp_call_arguments_done_event": "BetaResponseMcpCallArgumentsDoneEvent",
        "beta.beta_response_mcp_call_completed_event": "BetaResponseMcpCallCompletedEvent",
        "beta.beta_response_mcp_call_failed_event": "BetaResponseMcpCallFailedEvent",
        "beta.beta_response_mcp_call_in_progress_event": "BetaResponseMcpCallInProgressEvent",
        "beta.beta_response_mcp_list_tools_completed_event": "BetaResponseMcpListToolsCompletedEvent",
        "beta.beta_response_mcp_list_tools_failed_event": "BetaResponseMcpListToolsFailedEvent",
        "beta.beta_response_mcp_list_tools_in_progress_event": "BetaResponseMcpListToolsInProgressEvent",
        "beta.beta_response_output_item_added_event": "BetaResponseOutputItemAddedEvent",
        "beta.beta_response_output_item_done_event": "BetaResponseOutputItemDoneEvent",
        "beta.beta_response_output_message": "BetaResponseOutputMessage",
        "beta.beta_response_output_refusal": "BetaResponseOutputRefusal",
        "beta.beta_response_output_text": "BetaResponseOutputText",
        "beta.beta_response_output_text_annotation_added_event": "BetaResponseOutputTextAnnotationAddedEvent",
        "beta.beta_response_prompt": "BetaResponsePrompt",
        "beta.beta_response_queued_event": "BetaResponseQueuedEvent",
        "beta.beta_response_reasoning_item": "BetaResponseReasoningItem",
        "beta.beta_response_reasoning_summary_part_added_event": "BetaResponseReasoningSummaryPartAddedEvent",
        "beta.beta_response_reasoning_summary_part_done_event": "BetaResponseReasoningSummaryPartDoneEvent",
        "beta.beta_response_reasoning_summary_text_delta_event": "BetaResponseReasoningSummaryTextDeltaEvent",
        "beta.beta_response_reasoning_summary_text_done_event": "BetaResponseReasoningSummaryTextDoneEvent",
        "beta.beta_response_reasoning_text_delta_event": "BetaResponseReasoningTextDeltaEvent",
        "beta.beta_response_reasoning_text_done_event": "BetaResponseReasoningTextDoneEvent",
        "beta.beta_response_refusal_delta_event": "BetaResponseRefusalDeltaEvent",
        "beta.beta_response_refusal_done_event": "BetaResponseRefusalDoneEvent",
        "beta.beta_response_shell_call_command_added_event": "BetaResponseShellCallCommandAddedEvent",
        "beta.beta_response_shell_call_command_delta_event": "BetaResponseShellCallCommandDeltaEvent",
        "beta.beta_response_shell_call_command_done_event": "BetaResponseShellCallCommandDoneEvent",
        "beta.beta_response_shell_call_output_content_delta_event": ("BetaResponseShellCallOutputContentDeltaEvent"),
        "beta.beta_response_shell_call_output_content_done_event": "BetaResponseShellCallOutputContentDoneEvent",
        "beta.beta_response_steer_accepted_event": (
            "BetaResponseSteerAcceptedEvent Steer=BetaResponseSteerAcceptedEvent.Steer"
        ),
        "beta.beta_response_steer_event": "BetaResponseSteerEvent",
        "beta.beta_response_steer_failed_event": (
            "BetaResponseSteerFailedEvent Error=BetaResponseSteerFailedEvent.Error "
            "Steer=BetaResponseSteerFailedEvent.Steer"
        ),
        "beta.beta_response_steer_input": (
            "ResponseSteerInputItemListMessageAgent=BetaResponseSteerInputVariants.ResponseSteerInputItemListMessageAgent "  # noqa: E501
            "ResponseSteerInputItemListMessage=BetaResponseSteerInputVariants.ResponseSteerInputItemListMessage "
            "ResponseSteerInputItemListFunctionCallOutputAgent=BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputAgent "  # noqa: E501
            "ResponseSteerInputItemListFunctionCallOutputCallerDirect=BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerDirect "  # noqa: E501
            "ResponseSteerInputItemListFunctionCallOutputCallerProgram=BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutputCallerProgram "  # noqa: E501
            "ResponseSteerInputItemListFunctionCallOutput=BetaResponseSteerInputVariants.ResponseSteerInputItemListFunctionCallOutput"
        ),
        "beta.beta_response_steer_pending_event": "BetaResponseSteerPendingEvent",
        "beta.beta_response_steer_required_input": (
            "FunctionCallOutput=BetaResponseSteerRequiredInputVariants.FunctionCallOutput "
            "CustomToolCallOutput=BetaResponseSteerRequiredInputVariants.CustomToolCallOutput "
            "ComputerCallOutput=BetaResponseSteerRequiredInputVariants.ComputerCallOutput "
            "ShellCallOutput=BetaResponseSteerRequiredInputVariants.ShellCallOutput "
            "ApplyPatchCallOutput=BetaResponseSteerRequiredInputVariants.ApplyPatchCallOutput "
            "ToolSearchOutput=BetaResponseSteerRequiredInputVariants.ToolSearchOutput "
            "McpApprovalResponse=BetaResponseSteerRequiredInputVariants.McpApprovalResponse"
        ),
        "beta.beta_response_text_config": "BetaResponseTextConfig",
        "beta.beta_response_text_delta_event": "BetaResponseTextDeltaEvent",
        "beta.beta_response_text_done_event": "BetaResponseTextDoneEvent",
        "beta.beta_response_tool_search_call": "BetaResponseToolSearchCall",
        "beta.beta_response_tool_search_output_item": "BetaResponseToolSearchOutputItem",
        "beta.beta_response_tool_search_output_item_param": (
            "BetaResponseToolSearchOutputItemParam ToolMcp=BetaResponseToolSearchOutputItemParam.ToolMcp "
            "ToolCodeInterpreterContainerCodeInterpreterToolAuto=BetaResponseToolSearchOutputItemParam.ToolCodeInterpreterContainerCodeInterpreterToolAuto "  # noqa: E501
            "ToolCodeInterpreter=BetaResponseToolSearchOutputItemParam.ToolCodeInterpreter"
        ),
        "beta.beta_response_usage": "BetaResponseUsage",
        "beta.beta_response_web_search_call_completed_event": "BetaResponseWebSearchCallCompletedEvent",
        "beta.beta_response_web_search_call_in_progress_event": "BetaResponseWebSearchCallInProgressEvent",
        "beta.beta_response_web_search_call_searching_event": "BetaResponseWebSearchCallSearchingEvent",
        "beta.beta_responses_client_event": (
            "ResponseCreateAccessPrograms=BetaResponsesClientEventVariants.ResponseCreateAccessPrograms "
            "ResponseCreateBackgroundOptions=BetaResponsesClientEventVariants.ResponseCreateBackgroundOptions "
            "ResponseCreateContextManagement=BetaResponsesClientEventVariants.ResponseCreateContextManagement "
            "ResponseCreateImage=BetaResponsesClientEventVariants.ResponseCreateImage "
            "ResponseCreateModerationPolicyInput=BetaResponsesClientEventVariants.ResponseCreateModerationPolicyInput "
            "ResponseCreateModerationPolicyOutput=BetaResponsesClientEventVariants.ResponseCreateModerationPolicyOutput "  # noqa: E501
            "ResponseCreateModerationPolicy=BetaResponsesClientEventVariants.ResponseCreateModerationPolicy "
            "ResponseCreateModeration=BetaResponsesClientEventVariants.ResponseCreateModeration "
            "ResponseCreateMultiAgent=BetaResponsesClientEventVariants.ResponseCreateMultiAgent "
            "ResponseCreatePromptCacheOptions=BetaResponsesClientEventVariants.ResponseCreatePromptCacheOptions "
            "ResponseCreateReasoning=BetaResponsesClientEventVariants.ResponseCreateReasoning "
            "ResponseCreateStreamOptions=BetaResponsesClientEventVariants.ResponseCreateStreamOptions "
            "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam=BetaResponsesClientEventVariants.CreateToolChoiceBetaSpecificProgrammaticToolCallingParam "  # noqa: E501
            "ResponseCreate=BetaResponsesClientEventVariants.ResponseCreate"
        ),
        "beta.beta_responses_server_event": (
            "BetaResponseAudioWsDelta=BetaResponsesServerEventVariants.BetaResponseAudioWsDelta "
            "BetaResponseAudioWsDone=BetaResponsesServerEventVariants.BetaResponseAudioWsDone "
            "BetaResponseAudioTranscriptWsDelta=BetaResponsesServerEventVariants.BetaResponseAudioTranscriptWsDelta "
            "BetaResponseAudioTranscriptWsDone=BetaResponsesServerEventVariants.BetaResponseAudioTranscriptWsDone "
            "BetaResponseCodeInterpreterCallCodeWsDelta=BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallCodeWsDelta "  # noqa: E501
            "BetaResponseCodeInterpreterCallCodeWsDone=BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallCodeWsDone "  # noqa: E501
            "BetaResponseCodeInterpreterCallWsCompleted=BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallWsCompleted "  # noqa: E501
            "BetaResponseCodeInterpreterCallInWsProgress=BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallInWsProgress "  # noqa: E501
            "BetaResponseCodeInterpreterCallWsInterpreting=BetaResponsesServerEventVariants.BetaResponseCodeInterpreterCallWsInterpreting "  # noqa: E501
            "BetaResponseCompactionWsCompacting=BetaResponsesServerEventVariants.BetaResponseCompactionWsCompacting "
            "BetaResponseWsCompleted=BetaResponsesServerEventVariants.BetaResponseWsCompleted "
            "BetaResponseContentPartWsAdded=BetaResponsesServerEventVariants.BetaResponseContentPartWsAdded "
            "BetaResponseContentPartWsDone=BetaResponsesServerEventVariants.BetaResponseContentPartWsDone "
            "BetaResponseWsCreated=BetaResponsesServerEventVariants.BetaResponseWsCreated "
            "BetaResponseFileSearchCallWsCompleted=BetaResponsesServerEventVariants.BetaResponseFileSearchCallWsCompleted "  # noqa: E501
            "BetaResponseFileSearchCallInWsProgress=BetaResponsesServerEventVariants.BetaResponseFileSearchCallInWsProgress "  # noqa: E501
            "BetaResponseFileSearchCallWsSearching=BetaResponsesServerEventVariants.BetaResponseFileSearchCallWsSearching "  # noqa: E501
            "BetaResponseFunctionCallArgumentsWsDelta=BetaResponsesServerEventVariants.BetaResponseFunctionCallArgumentsWsDelta "  # noqa: E501
            "BetaResponseFunctionCallArgumentsWsDone=BetaResponsesServerEventVariants.BetaResponseFunctionCallArgumentsWsDone "  # noqa: E501
            "BetaResponseShellCallCommandWsAdded=BetaResponsesServerEventVariants.BetaResponseShellCallCommandWsAdded "
            "BetaResponseShellCallCommandWsDelta=BetaResponsesServerEventVariants.BetaResponseShellCallCommandWsDelta "
            "BetaResponseShellCallCommandWsDone=BetaResponsesServerEventVariants.BetaResponseShellCallCommandWsDone "
            "BetaResponseShellCallOutputContentWsDelta=BetaResponsesServerEventVariants.BetaResponseShellCallOutputContentWsDelta "  # noqa: E501
            "BetaResponseShellCallOutputContentWsDone=BetaResponsesServerEventVariants.BetaResponseShellCallOutputContentWsDone "  # noqa: E501
            "BetaResponseInWsProgress=BetaResponsesServerEventVariants.BetaResponseInWsProgress "
            "BetaResponseWsFailed=BetaResponsesServerEventVariants.BetaResponseWsFailed "
            "BetaResponseWsIncomplete=BetaResponsesServerEventVariants.BetaResponseWsIncomplete "
            "BetaResponseOutputItemWsAdded=BetaResponsesServerEventVariants.BetaResponseOutputItemWsAdded "
            "BetaResponseOutputItemWsDone=BetaResponsesServerEventVariants.BetaResponseOutputItemWsDone "
            "BetaResponseReasoningSummaryPartWsAdded=BetaResponsesServerEventVariants.BetaResponseReasoningSummaryPartWsAdded "  # noqa: E501
            "BetaResponseReasoningSummaryPartWsDone=BetaResponsesServerEventVariants.BetaResponseReasoningSummaryPartWsDone "  # noqa: E501
            "BetaResponseReasoningSummaryTextWsDelta=BetaResponsesServerEventVariants.BetaResponseReasoningSummaryTextWsDelta "  # noqa: E501
            "BetaResponseReasoningSummaryTextWsDone=BetaResponsesServerEventVariants.BetaResponseReasoningSummaryTextWsDone "  # noqa: E501
            "BetaResponseReasoningTextWsDelta=BetaResponsesServerEventVariants.BetaResponseReasoningTextWsDelta "
            "BetaResponseReasoningTextWsDone=BetaResponsesServerEventVariants.BetaResponseReasoningTextWsDone "
            "BetaResponseRefusalWsDelta=BetaResponsesServerEventVariants.BetaResponseRefusalWsDelta "
            "BetaResponseRefusalWsDone=BetaResponsesServerEventVariants.BetaResponseRefusalWsDone "
            "BetaResponseTextWsDelta=BetaResponsesServerEventVariants.BetaResponseTextWsDelta "
            "BetaResponseTextWsDone=BetaResponsesServerEventVariants.BetaResponseTextWsDone "
            "BetaResponseWebSearchCallWsCompleted=BetaResponsesServerEventVariants.BetaResponseWebSearchCallWsCompleted "  # noqa: E501
            "BetaResponseWebSearchCallInWsProgress=BetaResponsesServerEventVariants.BetaResponseWebSearchCallInWsProgress "  # noqa: E501
            "BetaResponseWebSearchCallWsSearching=BetaResponsesServerEventVariants.BetaResponseWebSearchCallWsSearching "  # noqa: E501
            "BetaResponseImageGenCallWsCompleted=BetaResponsesServerEventVariants.BetaResponseImageGenCallWsCompleted "
            "BetaResponseImageGenCallWsGenerating=BetaResponsesServerEventVariants.BetaResponseImageGenCallWsGenerating "  # noqa: E501
            "BetaResponseImageGenCallInWsProgress=BetaResponsesServerEventVariants.BetaResponseImageGenCallInWsProgress "  # noqa: E501
            "BetaResponseImageGenCallPartialWsImage=BetaResponsesServerEventVariants.BetaResponseImageGenCallPartialWsImage "  # noqa: E501
            "BetaResponseMcpCallArgumentsWsDelta=BetaResponsesServerEventVariants.BetaResponseMcpCallArgumentsWsDelta "
            "BetaResponseMcpCallArgumentsWsDone=BetaResponsesServerEventVariants.BetaResponseMcpCallArgumentsWsDone "
            "BetaResponseMcpCallWsCompleted=BetaResponsesServerEventVariants.BetaResponseMcpCallWsCompleted "
            "BetaResponseMcpCallWsFailed=BetaResponsesServerEventVariants.BetaResponseMcpCallWsFailed "
            "BetaResponseMcpCallInWsProgress=BetaResponsesServerEventVariants.BetaResponseMcpCallInWsProgress "
            "BetaResponseMcpListToolsWsCompleted=BetaResponsesServerEventVariants.BetaResponseMcpListToolsWsCompleted "
            "BetaResponseMcpListToolsWsFailed=BetaResponsesServerEventVariants.BetaResponseMcpListToolsWsFailed "
            "BetaResponseMcpListToolsInWsProgress=BetaResponsesServerEventVariants.BetaResponseMcpListToolsInWsProgress "  # noqa: E501
            "BetaResponseOutputTextAnnotationWsAdded=BetaResponsesServerEventVariants.BetaResponseOutputTextAnnotationWsAdded "  # noqa: E501
            "BetaResponseWsQueued=BetaResponsesServerEventVariants.BetaResponseWsQueued "
            "BetaResponseCustomToolCallInputWsDelta=BetaResponsesServerEventVariants.BetaResponseCustomToolCallInputWsDelta "  # noqa: E501
            "BetaResponseCustomToolCallInputWsDone=BetaResponsesServerEventVariants.BetaResponseCustomToolCallInputWsDone "  # noqa: E501
            "BetaResponseWsErrorErrorMisalignmentSteer=BetaResponsesServerEventVariants.BetaResponseWsErrorErrorMisalignmentSteer "  # noqa: E501
            "BetaResponseWsErrorErrorMisalignment=BetaResponsesServerEventVariants.BetaResponseWsErrorErrorMisalignment "  # noqa: E501
            "BetaResponseWsErrorError=BetaResponsesServerEventVariants.BetaResponseWsErrorError "
            "BetaResponseWsErrorAgent=BetaResponsesServerEventVariants.BetaResponseWsErrorAgent "
            "BetaResponseWsError=BetaResponsesServerEventVariants.BetaResponseWsError"
        ),
        "beta.beta_skill_reference": "BetaSkillReference",
        "beta.beta_tool": (
            "Mcp=BetaToolVariants.Mcp "
            "CodeInterpreterContainerCodeInterpreterToolAuto=BetaToolVariants.CodeInterpreterContainerCodeInterpreterToolAuto "  # noqa: E501
            "CodeInterpreter=BetaToolVariants.CodeInterpreter"
        ),
        "beta.beta_tool_choice_allowed": "BetaToolChoiceAllowed",
        "beta.beta_tool_choice_apply_patch": "BetaToolChoiceApplyPatch",
        "beta.beta_tool_choice_custom": "BetaToolChoiceCustom",
        "beta.beta_tool_choice_function": "BetaToolChoiceFunction",
        "beta.beta_tool_choice_mcp": "BetaToolChoiceMcp",
        "beta.beta_tool_choice_shell": "BetaToolChoiceShell",
        "beta.beta_tool_choice_types": "BetaToolChoiceTypes",
        "beta.beta_tool_search_output_namespace_tool": "BetaToolSearchOutputNamespaceTool",
        "beta.beta_tool_search_tool": "BetaToolSearchTool",
        "beta.beta_web_search_preview_tool": "BetaWebSearchPreviewTool",
        "beta.beta_web_search_tool": "BetaWebSearchTool",
        "beta.responses.beta_response_item_list": "BetaResponseItemList",
        "beta.responses.input_token_count_response": "InputTokenCountResponse",
    },
)
