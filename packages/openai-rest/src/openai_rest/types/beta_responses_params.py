# Rendered from definitions/beta_responses.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_responses` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, Required, TypeAlias, TypedDict

from openai_core.models import PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common_params import PromptCacheBreakpointParam
from openai_core.types.sequences import Iterable, SequenceNotStr

from .beta_responses import BetaImageDetail, BetaResponseIncludable, BetaServiceTier, BetaToolChoiceOptions
from .responses_params import (
    ApplyPatchCallOperationCreateFileParam,
    ApplyPatchCallOperationDeleteFileParam,
    ApplyPatchCallOperationUpdateFileParam,
    CallerDirectParam,
    CallerProgramParam,
    CallErrorParamMcpToolExecutionError,
    ComputerActionParamClick,
    ComputerActionParamDrag,
    ComputerActionParamKeypress,
    ComputerActionParamMove,
    ComputerActionParamScreenshot,
    ComputerActionParamScroll,
    ComputerActionParamType,
    ComputerActionParamWait,
    DoubleClickParam,
    FileSearchToolParamRankingOptions,
    ImageGenerationCallErrorParam,
    ImageGenerationCallSvgUsageParam,
    ImageGenerationParam,
    LocalShellCallActionParam,
    LocalShellParam,
    McpAllowedToolsMcpToolFilterParam,
    McpListToolsToolParam,
    McpRequireApprovalMcpToolApprovalFilterParam,
    McpToolCallErrorParamHTTPError,
    McpToolCallErrorParamMcpProtocolError,
    ResponseCodeInterpreterToolCallParamOutputImage,
    ResponseCodeInterpreterToolCallParamOutputLogs,
    ResponseCompactParamsPromptCacheOptions,
    ResponseFileSearchToolCallParamResult,
    ResponseFunctionShellCallOutputContentParamOutcomeExit,
    ResponseFunctionShellCallOutputContentParamOutcomeTimeout,
    ResponseFunctionWebSearchParamActionOpenPage,
    ResponseFunctionWebSearchParamActionSearch,
    ResponseOutputTextParamAnnotationFilePath,
    ResponseOutputTextParamLogprob,
    ResponseReasoningItemParamContent,
    ResponseReasoningItemParamSummary,
    SafetyCheckParam,
    ShellCallActionParam,
    WebSearchPreviewToolParamUserLocation,
    WebSearchToolParamFilters,
    WebSearchToolParamUserLocation,
)


class BetaApplyPatchToolParam(TypedDict, total=False):
    """The tool that lets the model create, change and delete files by way of diffs."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tool; the model itself (`direct`), a program that it writes (`programmatic`), or both; at
    least one.
    """


ListParamBetaComputerActionParam: TypeAlias = Union[
    ComputerActionParamClick,
    DoubleClickParam,
    ComputerActionParamDrag,
    ComputerActionParamKeypress,
    ComputerActionParamMove,
    ComputerActionParamScreenshot,
    ComputerActionParamScroll,
    ComputerActionParamType,
    ComputerActionParamWait,
]
"""What the model wants done on the computer, such as a click."""

BetaComputerActionListParam: TypeAlias = List[ListParamBetaComputerActionParam]
"""Actions on the computer, in the order to carry them out."""

BetaComputerActionParam: TypeAlias = Union[
    ComputerActionParamClick,
    DoubleClickParam,
    ComputerActionParamDrag,
    ComputerActionParamKeypress,
    ComputerActionParamMove,
    ComputerActionParamScreenshot,
    ComputerActionParamScroll,
    ComputerActionParamType,
    ComputerActionParamWait,
]
"""What the model wants done on the computer, such as a click."""


class BetaComputerToolParam(TypedDict, total=False):
    """The tool that lets the model work a computer by mouse and keyboard."""

    type: Required[Literal["computer"]]
    """Always `computer`; tells it from other tools."""


class BetaComputerUsePreviewToolParam(TypedDict, total=False):
    """The preview of the tool that lets the model work a computer."""

    display_height: Required[int]
    """The height of the screen, in pixels."""
    display_width: Required[int]
    """The width of the screen, in pixels."""
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    """The kind of computer, by its system, or only a `browser`."""
    type: Required[Literal["computer_use_preview"]]
    """Always `computer_use_preview`; tells it from other tools."""


class BetaContainerAutoParam(TypedDict, total=False):
    """A container that the service makes for shell commands."""

    type: Required[Literal["container_auto"]]
    """Always `container_auto`; tells it from the other environments."""
    file_ids: SequenceNotStr[str]
    """The ids of up to 50 uploaded files to put into the container."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    """How much memory the container gets, in gigabytes: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicyParam
    """Which hosts the container may reach."""
    skills: Iterable[BetaContainerAutoParamSkill]
    """The skills to install in the container, up to 200."""


class BetaContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """The rule that a container reaches no host at all."""

    type: Required[Literal["disabled"]]
    """Always `disabled`; tells it from `allowlist`."""


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """The permission for a container to reach the hosts on a list, and no others."""

    allowed_domains: Required[SequenceNotStr[str]]
    """The domains that may be reached, at least one."""
    type: Required[Literal["allowlist"]]
    """Always `allowlist`; tells it from `disabled`."""
    domain_secrets: Iterable[BetaContainerNetworkPolicyDomainSecretParam]
    """Secrets that are handed to some of these domains."""


NetworkPolicyParam: TypeAlias = Union[BetaContainerNetworkPolicyDisabledParam, BetaContainerNetworkPolicyAllowlistParam]
"""Which hosts a container may reach: none, or those on a list."""


class BetaSkillReferenceParam(TypedDict, total=False):
    """A skill that is stored with the service."""

    skill_id: Required[str]
    """The id that the skill got when it was created."""
    type: Required[Literal["skill_reference"]]
    """Always `skill_reference`; tells it from a skill that is sent along."""
    version: str
    """Which version to use, a number from 1 on or `latest`; left out, the default version of the skill."""


class BetaInlineSkillParam(TypedDict, total=False):
    """A skill whose content is sent along."""

    description: Required[str]
    """What the skill is good for, for the model."""
    name: Required[str]
    """The name of the skill, for the model to call it by."""
    source: Required[BetaInlineSkillSourceParam]
    """The files of the skill, as an archive."""
    type: Required[Literal["inline"]]
    """Always `inline`; tells it from a skill that is known by id."""


BetaContainerAutoParamSkill: TypeAlias = Union[BetaSkillReferenceParam, BetaInlineSkillParam]
"""A skill for a container, by its id or with its content."""


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """A secret for requests from a container to one domain."""

    domain: Required[str]
    """The domain that receives the secret; it has to be an allowed one."""
    name: Required[str]
    """The name under which the secret is filled in."""
    value: Required[str]
    """The secret itself, such as an API key."""


class BetaContainerReferenceParam(TypedDict, total=False):
    """A container that exists already."""

    container_id: Required[str]
    """The id that it got when it was created."""
    type: Required[Literal["container_reference"]]
    """Always `container_reference`; tells it from the other environments."""


class BetaTextParam(TypedDict, total=False):
    """Leaves an answer, or the input of a custom tool, plain text; the default."""

    type: Required[Literal["text"]]
    """Always `text`; tells it from other formats."""


class BetaCustomToolParamFormatGrammar(TypedDict, total=False):
    """Makes the model follow a grammar in what it gives a custom tool."""

    definition: Required[str]
    """The text of the grammar, in the notation that `syntax` names."""
    syntax: Required[Literal["lark", "regex"]]
    """The notation, `lark` for a context-free grammar, `regex` for a regular expression."""
    type: Required[Literal["grammar"]]
    """Always `grammar`; tells it from free `text`."""


_ReservedKeywordsParam = TypedDict("_ReservedKeywordsParam", {"async": bool}, total=False)
"""A key whose name is a reserved word in Python.

Keys:
    async: Whether the model goes on without waiting for the result.
"""


class BetaCustomToolParam(_ReservedKeywordsParam, total=False):
    """A tool of yours that takes free text, or text after a grammar, as its input."""

    name: Required[str]
    """The name that calls of the tool carry."""
    type: Required[Literal["custom"]]
    """Always `custom`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tool; the model itself (`direct`), a program that it writes (`programmatic`), or both; at
    least one.
    """
    defer_loading: bool
    """Whether the model sees the tool only after tool search has found it."""
    description: str
    """What the tool does and when to use it, for the model."""
    format: BetaCustomToolParamFormat
    """The form of the input; left out, any text will do."""


BetaCustomToolParamFormat: TypeAlias = Union[BetaTextParam, BetaCustomToolParamFormatGrammar]
"""The form that input of a custom tool must have: any text, or what a grammar allows."""


class BetaEasyInputMessageParam(TypedDict, total=False):
    """A message of the input, in its simplest form."""

    content: Required[Union[str, BetaResponseInputMessageContentListParam]]
    """What it says, a text, or a list of texts, images and files. Earlier answers of the model may stand here too."""
    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Who it comes from; `developer` and `system` take precedence over `user`, and `assistant` is the model itself."""
    phase: Optional[Literal["commentary", "final_answer"]]
    """For messages of the model, whether it is a remark on the way (`commentary`) or the `final_answer`. Send back
    what you received, or answers of newer models may get worse.
    """
    type: Literal["message"]
    """Always `message`; may be left out."""


class ComparisonFilterParam(TypedDict, total=False):
    """Lets through the files whose attribute compares with a value as asked."""

    key: Required[str]
    """The name of the attribute."""
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """How it is compared, `eq` (equal), `ne` (not equal), `gt` (greater), `gte` (greater or equal), `lt` (less),
    `lte` (less or equal), `in` (one of several), `nin` (none of several).
    """
    value: Required[Union[str, float, bool, SequenceNotStr[Union[str, float]]]]
    """What the attribute is compared with; a list for `in` and `nin`."""


class BetaFileSearchToolParamFiltersCompoundFilter(TypedDict, total=False):
    """Joins several filters into one."""

    filters: Required[Iterable[BetaFileSearchToolParamFiltersCompoundFilterFilter]]
    """The filters to join, comparisons or joined ones again."""
    type: Required[Literal["and", "or"]]
    """How they are joined, `and` if all have to hold, `or` if one is enough."""


class BetaFileSearchToolParam(TypedDict, total=False):
    """The tool that lets the model search files in vector stores."""

    type: Required[Literal["file_search"]]
    """Always `file_search`; tells it from other tools."""
    vector_store_ids: Required[SequenceNotStr[str]]
    """In which vector stores to search, by their ids."""
    filters: Optional[BetaFileSearchToolParamFilters]
    """Which files are searched, by their attributes; null or left out for all."""
    max_num_results: int
    """How many results a search returns at most, 1 to 50."""
    ranking_options: FileSearchToolParamRankingOptions
    """How results are ranked, and the least score that counts."""


BetaFileSearchToolParamFiltersCompoundFilterFilter: TypeAlias = Union[ComparisonFilterParam, object]
"""A filter within a joined one, a comparison or another joined one."""

BetaFileSearchToolParamFilters: TypeAlias = Union[ComparisonFilterParam, BetaFileSearchToolParamFiltersCompoundFilter]
"""Which files are searched: one comparison of an attribute, or several combined."""


class BetaFunctionShellToolParam(TypedDict, total=False):
    """The tool that lets the model run shell commands."""

    type: Required[Literal["shell"]]
    """Always `shell`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tool; the model itself (`direct`), a program that it writes (`programmatic`), or both; at
    least one.
    """
    environment: Optional[BetaFunctionShellToolParamEnvironment]
    """Where commands run; in a container that is made or exists, or on your own machine (`local`), where you carry
    them out.
    """


class BetaLocalEnvironmentParam(TypedDict, total=False):
    """Your own machine, where you run the commands that the model asks for."""

    type: Required[Literal["local"]]
    """Always `local`; tells it from the other environments."""
    skills: Iterable[BetaLocalSkillParam]
    """The skills that are installed on the machine, up to 200."""


BetaFunctionShellToolParamEnvironment: TypeAlias = Union[
    BetaContainerAutoParam, BetaLocalEnvironmentParam, BetaContainerReferenceParam
]
"""Where shell commands run: in a new container, in an existing one, or with you."""


class BetaFunctionToolParam(_ReservedKeywordsParam, total=False):
    """A function of yours that the model may call."""

    name: Required[str]
    """The name that calls of the function carry, of up to 128 letters, digits, underscores and dashes."""
    parameters: Required[Optional[Dict[str, object]]]
    """A JSON schema of the arguments; null where there are none."""
    strict: Required[Optional[bool]]
    """Whether the arguments are sure to follow the schema; null leaves that to the service."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the function; the model itself (`direct`), a program that it writes (`programmatic`), or both; at
    least one.
    """
    defer_loading: bool
    """Whether the model sees the function only after tool search has found it."""
    description: Optional[str]
    """What the function does and when to use it, for the model."""
    output_schema: Optional[Dict[str, object]]
    """A JSON schema of the results, where they are JSON in a text."""


class BetaInlineSkillSourceParam(TypedDict, total=False):
    """The files of a skill, packed into a ZIP archive."""

    data: Required[str]
    """The archive, encoded in base64; at most 70,254,592 characters."""
    media_type: Required[Literal["application/zip"]]
    """Always `application/zip`, the only kind of archive that is taken."""
    type: Required[Literal["base64"]]
    """Always `base64`, the encoding of the data."""


class BetaLocalSkillParam(TypedDict, total=False):
    """A skill that is installed on your own machine."""

    description: Required[str]
    """What the skill is good for, for the model."""
    name: Required[str]
    """The name of the skill, for the model to call it by."""
    path: Required[str]
    """The folder that the skill is in."""


BetaMcpToolCallErrorParam: TypeAlias = Union[
    McpToolCallErrorParamMcpProtocolError, CallErrorParamMcpToolExecutionError, McpToolCallErrorParamHTTPError
]
"""Why a call of an MCP tool failed: in the protocol, in the tool, or in HTTP."""


class ToolFunctionParam(_ReservedKeywordsParam, total=False):
    """A function of yours inside a namespace."""

    name: Required[str]
    """The name that calls of the function carry."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from custom tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the function; the model itself (`direct`), a program that it writes (`programmatic`), or both; at
    least one.
    """
    defer_loading: bool
    """Whether the model sees the function only after tool search has found it."""
    description: Optional[str]
    """What the function does and when to use it, for the model."""
    output_schema: Optional[Dict[str, object]]
    """A JSON schema of the results, where they are JSON in a text; it says nothing about lists of content."""
    parameters: Optional[object]
    """A JSON schema of the arguments; null where there are none."""
    strict: Optional[bool]
    """Whether the arguments are sure to follow the schema. Left out, the service is strict where the schema allows
    it.
    """


class BetaNamespaceToolParam(TypedDict, total=False):
    """Several tools of yours under a common name."""

    description: Required[str]
    """What the tools have in common, for the model."""
    name: Required[str]
    """The name of the group, such as `crm`, which calls carry as `namespace`."""
    tools: Required[Iterable[BetaNamespaceToolParamTool]]
    """The functions and custom tools of the group, at least one."""
    type: Required[Literal["namespace"]]
    """Always `namespace`; tells it from other tools."""


BetaNamespaceToolParamTool: TypeAlias = Union[ToolFunctionParam, BetaCustomToolParam]
"""A tool in a namespace: a function, or a custom tool."""


class BetaResponseAgentParam(TypedDict, total=False):
    """The agent that produced an item."""

    agent_name: Required[str]
    """The agent's name in its canonical form."""


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """A program that the model ran with the code interpreter."""

    id: Required[str]
    """The id of the call."""
    code: Required[Optional[str]]
    """The program in Python; null where it is not known."""
    container_id: Required[str]
    """The id of the container that it ran in, to fetch its files with."""
    outputs: Required[Optional[Iterable[BetaResponseCodeInterpreterToolCallParamOutput]]]
    """What the program printed and drew, in order; null where nothing is known, such as without
    `code_interpreter_call.outputs` in `include`.
    """
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    """How far it is; `in_progress`, `interpreting` while the program runs, `completed`, `failed`, or `incomplete`
    when it was cut off.
    """
    type: Required[Literal["code_interpreter_call"]]
    """Always `code_interpreter_call`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


BetaResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[
    ResponseCodeInterpreterToolCallParamOutputLogs, ResponseCodeInterpreterToolCallParamOutputImage
]
"""A result of a program: printed text, or an image."""


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """The essence of a conversation that was compacted; it stands for the items before it."""

    encrypted_content: Required[str]
    """The essence in encrypted form, to be sent back unchanged."""
    type: Required[Literal["compaction"]]
    """Always `compaction`; tells it from other items."""
    id: Optional[str]
    """The id of the item."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class BetaResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A picture of the screen; name either the file or an address."""

    type: Required[Literal["computer_screenshot"]]
    """Always `computer_screenshot`, the kind of output."""
    file_id: str
    """The id of an uploaded file with the picture."""
    image_url: str
    """The address of the picture, which may be a data URL."""


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """The model's wish to have something done on the computer."""

    id: Required[str]
    """The id of the item itself."""
    call_id: Required[str]
    """The id that ties the call to its result; send it along with the screenshot."""
    pending_safety_checks: Required[Iterable[SafetyCheckParam]]
    """The doubts to acknowledge in the result, after the user agreed; empty where there are none."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""
    type: Required[Literal["computer_call"]]
    """Always `computer_call`; tells it from other items."""
    action: BetaComputerActionParam
    """The one action to carry out, with the preview of the tool."""
    actions: BetaComputerActionListParam
    """The actions to carry out, in order, with the tool `computer`."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class BetaResponseConfigurationUpdateItemParamReasoning(TypedDict, total=False):
    """How much the model thinks from here on."""

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """The reasoning effort until another update sets it anew: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or
    `max`.
    """


class BetaResponseConfigurationUpdateItemParamText(TypedDict, total=False):
    """A change of the form of text."""

    format: Required[BetaResponseConfigurationUpdateItemParamTextFormat]
    """The new form; a JSON schema, or `text` to go back to plain text."""


class BetaResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """A change of settings in the midst of a conversation, which holds until the next one."""

    type: Required[Literal["configuration_update"]]
    """Always `configuration_update`; tells it from other items."""
    id: Optional[str]
    """The id of the item."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    reasoning: BetaResponseConfigurationUpdateItemParamReasoning
    """How much the model thinks from here on; left out, nothing changes."""
    text: BetaResponseConfigurationUpdateItemParamText
    """The form of text from here on; left out, nothing changes."""


class BetaResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """The demand that text be JSON after a schema."""

    name: Required[str]
    """A name for the format, of up to 64 letters, digits, underscores and dashes."""
    schema: Required[Dict[str, object]]
    """The JSON schema that the text has to follow."""
    type: Required[Literal["json_schema"]]
    """Always `json_schema`; tells it from the other formats."""
    description: str
    """What the format is for, which the model reads to fill it sensibly."""
    strict: Optional[bool]
    """Whether the text is sure to follow the schema. With true, only part of JSON Schema may be used; false by
    default.
    """


BetaResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Union[
    BetaTextParam, BetaResponseFormatTextJSONSchemaConfigParam
]
"""The new form of text: plain, or JSON after a schema."""


class BetaResponseConversationParamParam(TypedDict, total=False):
    """The conversation that a response is to belong to."""

    id: Required[str]
    """The id that the conversation got when it was created."""


class BetaResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What a custom tool of yours returned."""

    call_id: Required[str]
    """The `call_id` of the call that it answers."""
    output: Required[Union[str, Iterable[BetaResponseCustomToolCallOutputParamOutputContentList]]]
    """The result, a text, or a list of texts, images and files."""
    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`; tells it from other items."""
    id: str
    """The id of the item itself, which the service gives."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""


class BetaResponseInputTextParam(TypedDict, total=False):
    """A text that the model is given."""

    text: Required[str]
    """The text itself."""
    type: Required[Literal["input_text"]]
    """Always `input_text`; tells a text from images and files."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


class BetaResponseInputImageParam(TypedDict, total=False):
    """An image that the model is given, by its id, its address or its content."""

    detail: Required[BetaImageDetail]
    """How closely the image is looked at, `low` (fewest tokens), `high`, `original` (full resolution) or `auto`
    (default, the service chooses).
    """
    type: Required[Literal["input_image"]]
    """Always `input_image`; tells an image from texts and files."""
    file_id: Optional[str]
    """The id of an uploaded image, in place of `image_url`; null for none."""
    image_url: Optional[str]
    """The web address of the image, or its bytes as a base64 data URL, in place of `file_id`; null for none."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


class BetaResponseInputFileParam(TypedDict, total=False):
    """A file that the model is given, by its id, its address or its content."""

    type: Required[Literal["input_file"]]
    """Always `input_file`; tells a file from texts and images."""
    detail: Literal["auto", "low", "high"]
    """How finely pages are rendered, `low` (cheap), `high` (sharper, more tokens) or `auto` (default, the service
    chooses; sharp from `gpt-5.6` on).
    """
    file_data: str
    """The content as base64; one of three ways to give the file."""
    file_id: Optional[str]
    """The id that uploading the file returned; one of three ways to give the file."""
    file_url: str
    """The web address of the file; one of three ways to give it."""
    filename: str
    """A name for the file, above all to go with `file_data`."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam
    """Ends a stretch of the prompt here, for the cache to reuse; at most four per request are written."""


BetaResponseCustomToolCallOutputParamOutputContentList: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]
"""A part of a result: a text, an image, or a file."""

BetaResponseCallerParam: TypeAlias = Union[CallerDirectParam, CallerProgramParam]
"""Who called a tool: the model itself, or a program that it wrote."""


class BetaResponseCustomToolCallParam(_ReservedKeywordsParam, total=False):
    """The model's call of a custom tool of yours."""

    call_id: Required[str]
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    input: Required[str]
    """What the model wrote for the tool, as text."""
    name: Required[str]
    """The tool to run, by the name you gave it."""
    type: Required[Literal["custom_tool_call"]]
    """Always `custom_tool_call`; tells it from other items."""
    id: str
    """The id of the item itself; results refer to `call_id` instead."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    namespace: str
    """The namespace that the tool belongs to, if it is in one."""


class BetaResponseFileSearchToolCallParam(TypedDict, total=False):
    """A search in files that the model made."""

    id: Required[str]
    """The id of the call."""
    queries: Required[SequenceNotStr[str]]
    """What the model searched for."""
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    """How far it is; `in_progress`, `searching`, `completed`, `failed`, or `incomplete` when it was cut off."""
    type: Required[Literal["file_search_call"]]
    """Always `file_search_call`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    results: Optional[Iterable[ResponseFileSearchToolCallParamResult]]
    """What was found; null unless `include` asks for `file_search_call.results`."""


class BetaResponseFormatTextConfigParamJSONObject(TypedDict, total=False):
    """Makes the answer some JSON object, without a schema; a message has to ask for JSON too, and `json_schema` is
    the better choice where the model knows it.
    """

    type: Required[Literal["json_object"]]
    """Always `json_object`; tells it from other formats."""


BetaResponseFormatTextConfigParam: TypeAlias = Union[
    BetaTextParam, BetaResponseFormatTextJSONSchemaConfigParam, BetaResponseFormatTextConfigParamJSONObject
]
"""The form that text has to have: plain, JSON after a schema, or any JSON object."""


class BetaResponseInputTextContentParam(TypedDict, total=False):
    """A text for the model."""

    text: Required[str]
    """The text itself, of up to 10,485,760 characters."""
    type: Required[Literal["input_text"]]
    """Always `input_text`; tells it from other parts."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]
    """A mark that the prompt is to be cached up to here; null or left out for none."""


class BetaResponseInputImageContentParam(TypedDict, total=False):
    """An image for the model, as an uploaded file or by its address."""

    type: Required[Literal["input_image"]]
    """Always `input_image`; tells it from other parts."""
    detail: Optional[BetaImageDetail]
    """How closely the model looks; `low` takes fewer tokens, `high` more, `original` keeps the size, and `auto` is
    the default.
    """
    file_id: Optional[str]
    """The id of an uploaded file with the image."""
    image_url: Optional[str]
    """The address of the image; a data URL may hold the image itself, in up to 20,971,520 characters."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]
    """A mark that the prompt is to be cached up to here; null or left out for none."""


class BetaResponseInputFileContentParam(TypedDict, total=False):
    """A file for the model, as an uploaded file, by its address, or with its content."""

    type: Required[Literal["input_file"]]
    """Always `input_file`; tells it from other parts."""
    detail: Literal["auto", "low", "high"]
    """How finely pages are drawn; `low` costs less, `high` shows more, and `auto`, the default, leaves it to the
    service, which from GPT-5.6 on takes `high`.
    """
    file_data: Optional[str]
    """The content of the file, encoded in base64; at most 73,400,320 characters."""
    file_id: Optional[str]
    """The id of an uploaded file."""
    file_url: Optional[str]
    """The address to fetch the file from."""
    filename: Optional[str]
    """The name of the file, for the model."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]
    """A mark that the prompt is to be cached up to here; null or left out for none."""


ListParamBetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]
"""A part of the result of a function: a text, an image, or a file."""

BetaResponseFunctionCallOutputItemListParam: TypeAlias = List[ListParamBetaResponseFunctionCallOutputItemParam]
"""The result of a function in several parts."""

BetaResponseFunctionCallOutputItemParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]
"""A part of the result of a function: a text, an image, or a file."""


class BetaResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """What shell commands wrote, and how they ended."""

    outcome: Required[BetaResponseFunctionShellCallOutputContentParamOutcome]
    """How they ended; with an exit status, or because time was up."""
    stderr: Required[str]
    """What they wrote to standard error."""
    stdout: Required[str]
    """What they wrote to standard output."""


BetaResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[
    ResponseFunctionShellCallOutputContentParamOutcomeTimeout, ResponseFunctionShellCallOutputContentParamOutcomeExit
]
"""How shell commands ended: by themselves, or because time was up."""


class BetaResponseFunctionToolCallParam(_ReservedKeywordsParam, total=False):
    """The model's call of a function of yours."""

    arguments: Required[str]
    """The arguments as a JSON text. The model wrote them, so check them before use."""
    call_id: Required[str]
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    name: Required[str]
    """The function to run, by the name you gave it."""
    type: Required[Literal["function_call"]]
    """Always `function_call`; tells it from other items."""
    id: str
    """The id of the item itself; results refer to `call_id` instead."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    namespace: str
    """The namespace that the function belongs to, if it is in one."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


class BetaResponseFunctionWebSearchParamActionFindInPage(TypedDict, total=False):
    """The search for a text in an open page."""

    pattern: Required[str]
    """The text or pattern that the page was searched for."""
    type: Required[Literal["find_in_page"]]
    """Always `find_in_page`; tells it from other steps."""
    url: Required[str]
    """The address of the page."""


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """A step of the model on the web."""

    id: Required[str]
    """The id of the call."""
    action: Required[BetaResponseFunctionWebSearchParamAction]
    """What it did; search, open a page, or look for a text in one."""
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    """How far it is; `in_progress`, `searching`, `completed`, `failed`, or `incomplete` when it was cut off."""
    type: Required[Literal["web_search_call"]]
    """Always `web_search_call`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


BetaResponseFunctionWebSearchParamAction: TypeAlias = Union[
    ResponseFunctionWebSearchParamActionSearch,
    ResponseFunctionWebSearchParamActionOpenPage,
    BetaResponseFunctionWebSearchParamActionFindInPage,
]
"""A step on the web: a search, the opening of a page, or a search in one."""


class BetaResponseInjectEventParam(TypedDict, total=False):
    """Puts items into a running response, all of them or none, over a WebSocket."""

    input: Required[Iterable[BetaResponseInputItemParam]]
    """The items to put in; so far only results of your own tools, which an agent waits for."""
    response_id: Required[str]
    """Which running response they are for, by its id."""
    type: Required[Literal["response.inject"]]
    """Always `response.inject`; tells it from other events."""


BetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]
"""A part of a message of the input: a text, an image, or a file."""


class BetaResponseInputMessageParam(TypedDict, total=False):
    """A message of the input, by the user or the developer."""

    content: Required[BetaResponseInputMessageContentListParam]
    """What it says, as a list of texts, images and files."""
    role: Required[Literal["user", "system", "developer"]]
    """Who it comes from; `developer` and `system` take precedence over `user`."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the message is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class ComputerCallOutputParam(TypedDict, total=False):
    """The screen after the model's actions."""

    call_id: Required[str]
    """The `call_id` of the call that it answers."""
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    """The picture of the screen."""
    type: Required[Literal["computer_call_output"]]
    """Always `computer_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    acknowledged_safety_checks: Optional[Iterable[SafetyCheckParam]]
    """The doubts of the call that you confirmed."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off; stored items may also be
    `failed`.
    """


class FunctionCallOutputParam(TypedDict, total=False):
    """What a function of yours returned."""

    output: Required[Union[str, BetaResponseFunctionCallOutputItemListParam]]
    """The result, a text (which may hold JSON), or a list of texts, images and files; a text has at most 10,485,760
    characters.
    """
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    call_id: Optional[str]
    """The `call_id` of the call that it answers."""
    caller: Optional[BetaResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    name: Optional[str]
    """The tool that the result comes from."""
    namespace: Optional[str]
    """The namespace of that tool, if it is in one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


class AgentMessageContentEncryptedContentParam(TypedDict, total=False):
    """Content that is encrypted; the service decrypts it only where a trusted model runs."""

    encrypted_content: Required[str]
    """The content in encrypted form, to be sent back unchanged."""
    type: Required[Literal["encrypted_content"]]
    """Always `encrypted_content`; tells it from other parts."""


class AgentMessageParam(TypedDict, total=False):
    """A message from one agent to another."""

    author: Required[str]
    """Which agent sent the message, by its identity."""
    content: Required[Iterable[AgentMessageContentParam]]
    """The parts of the message: texts and images, or what the service has encrypted."""
    recipient: Required[str]
    """Which agent the message is for, by its identity."""
    type: Required[Literal["agent_message"]]
    """Always `agent_message`; tells it from other items."""
    id: Optional[str]
    """The id of the message, as an item of the response."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class MultiAgentCallParam(TypedDict, total=False):
    """What an agent wants done with other agents."""

    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    """What is to be done: `spawn_agent` starts a subagent, `interrupt_agent` stops one, `list_agents` names those
    there are, `send_message` writes to one, `followup_task` gives one a further task, and `wait_agent` waits for
    one.
    """
    arguments: Required[str]
    """What is needed for the action, as JSON text that the model wrote."""
    call_id: Required[str]
    """The id of the call, which its output repeats."""
    type: Required[Literal["multi_agent_call"]]
    """Always `multi_agent_call`; tells it from other items."""
    id: Optional[str]
    """The id of this item; not the one that its output repeats."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class AnnotationFileCitationParam(TypedDict, total=False):
    """A reference to a file that the text draws on."""

    file_id: Required[str]
    """The id of the cited file, to retrieve it with."""
    filename: Required[str]
    """The name of the cited file."""
    index: Required[int]
    """Where in the text the reference belongs, as a position in it."""
    type: Required[Literal["file_citation"]]
    """Always `file_citation`; tells it from other annotations."""


class AnnotationURLCitationParam(TypedDict, total=False):
    """A reference to a web page that the text draws on."""

    end_index: Required[int]
    """Where the reference ends in the text, as the position of its last character."""
    start_index: Required[int]
    """Where the reference begins in the text, as the position of its first character."""
    title: Required[str]
    """The title of the page."""
    type: Required[Literal["url_citation"]]
    """Always `url_citation`; tells it from other annotations."""
    url: Required[str]
    """The address of the page."""


class AnnotationContainerFileCitationParam(TypedDict, total=False):
    """A reference to a file in a container that the text draws on."""

    container_id: Required[str]
    """The id of the container that holds the file."""
    end_index: Required[int]
    """Where the reference ends in the text, as the position of its last character."""
    file_id: Required[str]
    """The id of the file; with `container_id`, its content can be fetched."""
    filename: Required[str]
    """The name of the file in the container."""
    start_index: Required[int]
    """Where the reference begins in the text, as the position of its first character."""
    type: Required[Literal["container_file_citation"]]
    """Always `container_file_citation`; tells it from other annotations."""


class MultiAgentCallOutputParam(TypedDict, total=False):
    """A part of the result of an action with other agents."""

    text: Required[str]
    """The text of the part."""
    type: Required[Literal["output_text"]]
    """Always `output_text`; tells it from other parts."""
    annotations: Iterable[MultiAgentCallOutputAnnotationParam]
    """The sources that the text draws on; null or left out for none."""


class BetaResponseInputMultiAgentCallOutputParam(TypedDict, total=False):
    """What an action with other agents led to."""

    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    """What was done: `spawn_agent` starts a subagent, `interrupt_agent` stops one, `list_agents` names those there
    are, `send_message` writes to one, `followup_task` gives one a further task, and `wait_agent` waits for one.
    """
    call_id: Required[str]
    """The `call_id` of the call that this answers."""
    output: Required[Iterable[MultiAgentCallOutputParam]]
    """The result of the action, as parts of text."""
    type: Required[Literal["multi_agent_call_output"]]
    """Always `multi_agent_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of this item; not the one that call and output share."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class ToolSearchCallParam(TypedDict, total=False):
    """A search for tools whose loading was deferred."""

    arguments: Required[object]
    """What is searched for, in the form that the search tool asks for."""
    type: Required[Literal["tool_search_call"]]
    """Always `tool_search_call`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    call_id: Optional[str]
    """The id that ties the search to its result, where you carry it out; otherwise null."""
    execution: Literal["server", "client"]
    """Who searches, the service (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far it is; `in_progress`, `completed`, or `incomplete` when it was cut off."""


class AdditionalToolsParam(TypedDict, total=False):
    """Tools that the model can call from this item on."""

    role: Required[Literal["developer"]]
    """Always `developer`, who adds the tools."""
    tools: Required[Iterable[BetaToolParam]]
    """The tools that are added."""
    type: Required[Literal["additional_tools"]]
    """Always `additional_tools`; tells it from other items."""
    id: Optional[str]
    """The id of the item."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class ImageGenerationCallParam(TypedDict, total=False):
    """An image that the model had made."""

    id: Required[str]
    """The id of the call, to refer to the image in later requests."""
    result: Required[Optional[str]]
    """The image, encoded in base64; null until it is done."""
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    """How far it is; `in_progress`, `generating`, `completed` or `failed`."""
    type: Required[Literal["image_generation_call"]]
    """Always `image_generation_call`; tells it from other items."""
    action: Optional[Literal["generate", "edit", "auto"]]
    """Whether it is a new image (`generate`) or a changed one (`edit`)."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    background: Optional[Literal["transparent", "opaque", "auto"]]
    """Whether the background is `transparent` or `opaque`, or was left to the model (`auto`)."""
    error: ImageGenerationCallErrorParam
    """What went wrong, where it failed."""
    output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]]
    """The file format of the image: `png`, `webp`, `jpeg`, `gif` or `svg`."""
    quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    """How finely it was drawn, from `low` to `max`; `auto` left that to the model."""
    revised_prompt: Optional[str]
    """The prompt that the image was made from in the end, after the model reworded it."""
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None]
    """The size in pixels, as width x height, such as `1536x864`."""
    svg_usage: ImageGenerationCallSvgUsageParam
    """The tokens that it took to write the image, where it is an SVG."""


class LocalShellCallParam(TypedDict, total=False):
    """The model's wish to have a command run on your own machine."""

    id: Required[str]
    """The id of the item itself."""
    action: Required[LocalShellCallActionParam]
    """The command, and where to run it."""
    call_id: Required[str]
    """The id that ties the call to its result."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the call is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Required[Literal["local_shell_call"]]
    """Always `local_shell_call`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class LocalShellCallOutputParam(TypedDict, total=False):
    """What a command on your own machine returned."""

    id: Required[str]
    """Which call it answers, by the id that the model gave that call."""
    output: Required[str]
    """What the command returned, as a JSON text."""
    type: Required[Literal["local_shell_call_output"]]
    """Always `local_shell_call_output`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""


class ShellCallParam(TypedDict, total=False):
    """The model's wish to have shell commands run."""

    action: Required[ShellCallActionParam]
    """The commands, and their limits."""
    call_id: Required[str]
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    type: Required[Literal["shell_call"]]
    """Always `shell_call`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    environment: Optional[ShellCallEnvironmentParam]
    """Where they run; on your own machine, or in a container."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the call is; `in_progress`, `completed`, or `incomplete` when it was cut off."""


class ShellCallOutputParam(TypedDict, total=False):
    """What shell commands returned."""

    call_id: Required[str]
    """The `call_id` of the call that it answers."""
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam]]
    """What the commands wrote, and how they ended."""
    type: Required[Literal["shell_call_output"]]
    """Always `shell_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    max_output_length: Optional[int]
    """The limit of the call for the length of the output, in characters; send it back as it came."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""


class ApplyPatchCallParam(TypedDict, total=False):
    """The model's wish to create, change or delete a file."""

    call_id: Required[str]
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    operation: Required[ApplyPatchCallOperationParam]
    """What to do with which file."""
    status: Required[Literal["in_progress", "completed"]]
    """How far the call is; `in_progress` or `completed`, which says nothing about its result."""
    type: Required[Literal["apply_patch_call"]]
    """Always `apply_patch_call`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""


class ApplyPatchCallOutputParam(TypedDict, total=False):
    """How the change of a file went."""

    call_id: Required[str]
    """The `call_id` of the call that it answers."""
    status: Required[Literal["completed", "failed"]]
    """Whether the change was made (`completed`) or not (`failed`)."""
    type: Required[Literal["apply_patch_call_output"]]
    """Always `apply_patch_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    caller: Optional[BetaResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    output: Optional[str]
    """A note for the model, such as why it failed; may be absent."""


class McpListToolsParam(TypedDict, total=False):
    """The tools that an MCP server offers; kept in the context, so that the server is not asked again."""

    id: Required[str]
    """The id of the item."""
    server_label: Required[str]
    """The label that you gave the server."""
    tools: Required[Iterable[McpListToolsToolParam]]
    """The tools on offer."""
    type: Required[Literal["mcp_list_tools"]]
    """Always `mcp_list_tools`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    error: Optional[str]
    """Why the server could not be asked; null if it could."""


class McpApprovalRequestParam(TypedDict, total=False):
    """The question whether the model may call a tool of an MCP server."""

    id: Required[str]
    """The id of the question, for the `approval_request_id` of your answer."""
    arguments: Required[str]
    """The arguments that it wants to call the tool with, as a JSON text."""
    name: Required[str]
    """The tool that it wants to call."""
    server_label: Required[str]
    """The label that you gave the server."""
    type: Required[Literal["mcp_approval_request"]]
    """Always `mcp_approval_request`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class McpApprovalResponseParam(TypedDict, total=False):
    """The answer whether the model may call a tool of an MCP server."""

    approval_request_id: Required[str]
    """The id of the question."""
    approve: Required[bool]
    """Whether the tool may be called."""
    type: Required[Literal["mcp_approval_response"]]
    """Always `mcp_approval_response`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    reason: Optional[str]
    """Why you decided so, if you want to say it."""


class McpCallParam(TypedDict, total=False):
    """A tool of an MCP server that the model called."""

    id: Required[str]
    """The id of the call."""
    arguments: Required[str]
    """The arguments as a JSON text."""
    name: Required[str]
    """The tool that was called, by its name on the server."""
    server_label: Required[str]
    """The label that you gave the server."""
    type: Required[Literal["mcp_call"]]
    """Always `mcp_call`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    approval_request_id: Optional[str]
    """The id to send along with an `mcp_approval_response`, where the call needs your approval."""
    error: Optional[BetaMcpToolCallErrorParam]
    """Why the call failed; null if it did not."""
    output: Optional[str]
    """What the tool returned; null until then, and where it failed."""
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    """How far it is; `in_progress`, `calling` while the server works, `completed`, `failed`, or `incomplete` when it
    was cut off.
    """


class CompactionTriggerParam(TypedDict, total=False):
    """The wish to have the context compacted now; only as the last item of the input."""

    type: Required[Literal["compaction_trigger"]]
    """Always `compaction_trigger`; tells it from other items."""
    id: Optional[str]
    """The id of the item."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class ItemReferenceParam(TypedDict, total=False):
    """A stored item, by its id."""

    id: Required[str]
    """The id of the item that is meant."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    type: Optional[Literal["item_reference"]]
    """Always `item_reference`; null or left out means the same."""


class BetaResponseInputProgramParam(TypedDict, total=False):
    """A program that the model wrote to call tools with."""

    id: Required[str]
    """The id of the item itself."""
    call_id: Required[str]
    """The id that ties the program to its output and to the calls that it makes."""
    code: Required[str]
    """The program, in JavaScript."""
    fingerprint: Required[str]
    """An opaque text that the service needs to run it again; send it back unchanged."""
    type: Required[Literal["program"]]
    """Always `program`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


class ProgramOutputParam(TypedDict, total=False):
    """What a program of the model's returned."""

    id: Required[str]
    """The id of the item itself."""
    call_id: Required[str]
    """The `call_id` of the program."""
    result: Required[str]
    """What the program returned, as text."""
    status: Required[Literal["completed", "incomplete"]]
    """Whether it ran to its end (`completed`) or was cut off (`incomplete`)."""
    type: Required[Literal["program_output"]]
    """Always `program_output`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""


AgentMessageContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, AgentMessageContentEncryptedContentParam
]
"""A part of a message between agents: text, an image, or encrypted content."""

MultiAgentCallOutputAnnotationParam: TypeAlias = Union[
    AnnotationFileCitationParam, AnnotationURLCitationParam, AnnotationContainerFileCitationParam
]
"""A source that text draws on: a file, a web page, or a file in a container."""

ShellCallEnvironmentParam: TypeAlias = Union[BetaLocalEnvironmentParam, BetaContainerReferenceParam]
"""Where shell commands run: on your own machine, or in a container."""

ApplyPatchCallOperationParam: TypeAlias = Union[
    ApplyPatchCallOperationCreateFileParam,
    ApplyPatchCallOperationDeleteFileParam,
    ApplyPatchCallOperationUpdateFileParam,
]
"""What to do with a file: create, delete or change it."""


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """A message that the model wrote."""

    id: Required[str]
    """The id of the message."""
    content: Required[Iterable[BetaResponseOutputMessageParamContent]]
    """The parts of the message, each a text or a refusal."""
    role: Required[Literal["assistant"]]
    """Always `assistant`, the model."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the message is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Required[Literal["message"]]
    """Always `message`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether it is a remark on the way (`commentary`) or the `final_answer`. From `gpt-5.3-codex` on, send it back
    unchanged with later requests, or answers may get worse.
    """


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """The tools that a tool search has found."""

    tools: Required[Iterable[BetaResponseToolSearchOutputItemParamParamTool]]
    """The tools that were found, which the model may use from here on."""
    type: Required[Literal["tool_search_output"]]
    """Always `tool_search_output`; tells it from other items."""
    id: Optional[str]
    """The id of this item, if it had one before."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    call_id: Optional[str]
    """The `call_id` of the search that this answers, 1 to 64 characters."""
    execution: Literal["server", "client"]
    """Who searched: `server` for the service, `client` for your application."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of the
    service.
    """


class BetaResponseReasoningItemParam(TypedDict, total=False):
    """What a reasoning model thought before it answered; send it back in the input if you keep the context yourself."""

    id: Required[str]
    """The id of the reasoning item."""
    summary: Required[Iterable[ResponseReasoningItemParamSummary]]
    """A summary of the thoughts, in parts; empty unless `reasoning` asked for one."""
    type: Required[Literal["reasoning"]]
    """Always `reasoning`; tells it from other items."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    content: Iterable[ResponseReasoningItemParamContent]
    """The thoughts themselves, in parts, where the model discloses them."""
    encrypted_content: Optional[str]
    """The thoughts in encrypted form, for later requests where nothing is stored; there by default. In a stream,
    take it from `response.output_item.done`; the item in `response.output_item.added` may hold only part of it.
    """
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


BetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    BetaResponseInputMessageParam,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutputParam,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutputParam,
    AgentMessageParam,
    MultiAgentCallParam,
    BetaResponseInputMultiAgentCallOutputParam,
    ToolSearchCallParam,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalToolsParam,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCallParam,
    BetaResponseCodeInterpreterToolCallParam,
    LocalShellCallParam,
    LocalShellCallOutputParam,
    ShellCallParam,
    ShellCallOutputParam,
    ApplyPatchCallParam,
    ApplyPatchCallOutputParam,
    McpListToolsParam,
    McpApprovalRequestParam,
    McpApprovalResponseParam,
    McpCallParam,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTriggerParam,
    ItemReferenceParam,
    BetaResponseInputProgramParam,
    ProgramOutputParam,
]
"""An item of the input, such as a message, the result of a tool, or an item of an earlier output."""

MessageContentListParamBetaResponseInputContentParam: TypeAlias = Union[
    BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]
"""A part of a message of the input: a text, an image, or a file."""

BetaResponseInputMessageContentListParam: TypeAlias = List[MessageContentListParamBetaResponseInputContentParam]
"""What a message of the input says, in several parts."""

BetaResponseInputParamBetaResponseInputItemParam: TypeAlias = Union[
    BetaEasyInputMessageParam,
    BetaResponseInputMessageParam,
    BetaResponseOutputMessageParam,
    BetaResponseFileSearchToolCallParam,
    BetaResponseComputerToolCallParam,
    ComputerCallOutputParam,
    BetaResponseFunctionWebSearchParam,
    BetaResponseFunctionToolCallParam,
    FunctionCallOutputParam,
    AgentMessageParam,
    MultiAgentCallParam,
    BetaResponseInputMultiAgentCallOutputParam,
    ToolSearchCallParam,
    BetaResponseToolSearchOutputItemParamParam,
    AdditionalToolsParam,
    BetaResponseConfigurationUpdateItemParamParam,
    BetaResponseReasoningItemParam,
    BetaResponseCompactionItemParamParam,
    ImageGenerationCallParam,
    BetaResponseCodeInterpreterToolCallParam,
    LocalShellCallParam,
    LocalShellCallOutputParam,
    ShellCallParam,
    ShellCallOutputParam,
    ApplyPatchCallParam,
    ApplyPatchCallOutputParam,
    McpListToolsParam,
    McpApprovalRequestParam,
    McpApprovalResponseParam,
    McpCallParam,
    BetaResponseCustomToolCallOutputParam,
    BetaResponseCustomToolCallParam,
    CompactionTriggerParam,
    ItemReferenceParam,
    BetaResponseInputProgramParam,
    ProgramOutputParam,
]
"""An item of the input, such as a message, the result of a tool, or an item of an earlier output."""

BetaResponseInputParam: TypeAlias = List[BetaResponseInputParamBetaResponseInputItemParam]
"""The input in several items, in the order in which the model reads them."""


class BetaResponseOutputTextParam(TypedDict, total=False):
    """A text that the model wrote."""

    annotations: Required[Iterable[BetaResponseOutputTextParamAnnotation]]
    """What the text refers to, such as files and web pages."""
    text: Required[str]
    """The text itself; a part of it where the message is still being made."""
    type: Required[Literal["output_text"]]
    """Always `output_text`; tells it from a refusal."""
    logprobs: Iterable[ResponseOutputTextParamLogprob]
    """How likely each token was; only where `include` asks for `message.output_text.logprobs`."""


class BetaResponseOutputRefusalParam(TypedDict, total=False):
    """The model's refusal to answer."""

    refusal: Required[str]
    """Why the model will not answer, in its words."""
    type: Required[Literal["refusal"]]
    """Always `refusal`; tells it from text."""


BetaResponseOutputMessageParamContent: TypeAlias = Union[BetaResponseOutputTextParam, BetaResponseOutputRefusalParam]
"""A part of a message: a text, or a refusal."""

BetaResponseOutputTextParamAnnotation: TypeAlias = Union[
    AnnotationFileCitationParam,
    AnnotationURLCitationParam,
    AnnotationContainerFileCitationParam,
    ResponseOutputTextParamAnnotationFilePath,
]
"""What a text refers to: a file, a web page, or a file in a container."""


class BetaResponsePromptParam(TypedDict, total=False):
    """A stored prompt template, with what its variables stand for."""

    id: Required[str]
    """The id of the template, as the dashboard shows it."""
    variables: Optional[Dict[str, BetaResponsePromptParamVariables]]
    """By name, what is put in place of each variable, be it text, image or file; null or left out for none."""
    version: Optional[str]
    """The version of the template; null or left out for the current one."""


BetaResponsePromptParamVariables: TypeAlias = Union[
    str, BetaResponseInputTextParam, BetaResponseInputImageParam, BetaResponseInputFileParam
]
"""What is put in place of a variable, be it text, image or file."""


class BetaResponseSteerEventParam(TypedDict, total=False):
    """New input of the user while a response is being made, over a WebSocket."""

    input: Required[BetaResponseSteerInputParam]
    """What the user says, a text or messages with the role `user`, of texts, images and files; no other items are
    taken.
    """
    previous_response_id: Required[str]
    """Which response to steer, by its id; it is being made on this connection."""
    type: Required[Literal["response.steer"]]
    """Always `response.steer`; tells it from other events."""


BetaResponseSteerInputContentParam: TypeAlias = Union[
    BetaResponseInputTextContentParam, BetaResponseInputImageContentParam, BetaResponseInputFileContentParam
]
"""A part of the user's message: a text, an image, or a file."""


class BetaParamResponseSteerInputItemListMessage(TypedDict, total=False):
    """A message of the user to a response that is being made."""

    content: Required[Union[Iterable[BetaResponseSteerInputContentParam], str]]
    """What it says, a text, or a list of texts, images and files."""
    role: Required[Literal["user"]]
    """Always `user`, since nobody else can steer."""
    type: Required[Literal["message"]]
    """Always `message`, the kind of item."""
    id: Optional[str]
    """The id of the message."""
    agent: Optional[BetaResponseAgentParam]
    """Which agent produced the item, where several work on the response; null or absent where that is not recorded."""
    status: Optional[str]
    """How far the message is, as the service set it."""


BetaParamResponseSteerInputItemList: TypeAlias = Union[
    BetaParamResponseSteerInputItemListMessage, FunctionCallOutputParam
]
"""An item to steer a response with; the service takes only messages of the user."""

BetaResponseSteerInputParam: TypeAlias = Union[str, Iterable[BetaParamResponseSteerInputItemList]]
"""What to steer a response with: a text, or a list of items."""


class BetaResponseTextConfigParam(TypedDict, total=False):
    """In which form and at what length the model writes."""

    format: BetaResponseFormatTextConfigParam
    """The form of the text. The default is plain text; `json_schema` makes it follow a schema of yours, and
    `json_object`, which older models need, only makes it JSON.
    """
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long answers are, `low`, `medium` (the default) or `high`."""


class BetaMcpParam(TypedDict, total=False):
    """The tools of an MCP server; name its address, a connector or a tunnel."""

    server_label: Required[str]
    """A name of yours for the server, which calls of its tools carry."""
    type: Required[Literal["mcp"]]
    """Always `mcp`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tools; the model itself (`direct`), a program that it writes (`programmatic`), or both; at
    least one.
    """
    allowed_tools: Optional[McpAllowedToolsParam]
    """Which of its tools the model may call, by name or by a filter; null or left out for all."""
    authorization: str
    """An OAuth access token for the server or connector; getting it is up to you."""
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
    """A service to reach by a connector, such as Google Drive, in place of `server_url`. Models that came out after
    1 September 2026 do not take it. Deprecated; use `server_url`.
    """
    defer_loading: bool
    """Whether the model sees the tools only after tool search has found them."""
    headers: Optional[Dict[str, str]]
    """HTTP headers for requests to the server, such as those that it wants for access."""
    require_approval: Optional[McpRequireApprovalParam]
    """Which calls wait for your approval; those of all tools (`always`, the default), of none (`never`), or by a
    filter.
    """
    server_description: str
    """What the server is good for, for the model."""
    server_url: str
    """The address of the server."""
    tunnel_id: str
    """The id of a Secure MCP Tunnel that leads to the server, in place of `server_url`."""


class ContainerCodeInterpreterToolAutoParam(TypedDict, total=False):
    """A container that the service makes for the code interpreter."""

    type: Required[Literal["auto"]]
    """Always `auto`, for a container that is made as needed."""
    file_ids: SequenceNotStr[str]
    """The ids of up to 50 uploaded files to put into the container."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    """How much memory the container gets, in gigabytes: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicyParam
    """Which hosts the container may reach."""


class CodeInterpreterParam(TypedDict, total=False):
    """The tool that lets the model run programs in Python."""

    container: Required[CodeInterpreterContainerParam]
    """Where programs run; the id of a container, or how to make one."""
    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tool; the model itself (`direct`), a program that it writes (`programmatic`), or both; at
    least one.
    """


class ProgrammaticToolCallingParam(TypedDict, total=False):
    """Tool calls from programs that the model writes: the tool for it, or the choice of it."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`; tells it from others."""


McpAllowedToolsParam: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilterParam]
"""Which tools of an MCP server the model may call: their names, or a filter."""

McpRequireApprovalParam: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilterParam, Literal["always", "never"]]
"""Which calls of an MCP server's tools wait for your approval."""

CodeInterpreterContainerParam: TypeAlias = Union[str, ContainerCodeInterpreterToolAutoParam]
"""Where programs of the code interpreter run: the id of a container, or how to make one."""


class BetaWebSearchToolParam(TypedDict, total=False):
    """The tool that lets the model search the web."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """The tool as it is now (`web_search`), or as of 26 August 2025 (`web_search_2025_08_26`)."""
    external_web_access: bool
    """Whether pages are fetched live, true by default; with false, only what the service has stored is searched."""
    filters: Optional[WebSearchToolParamFilters]
    """Which pages the search may return; null or left out for all."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the context results may take, `low`, `medium` (the default) or `high`."""
    user_location: Optional[WebSearchToolParamUserLocation]
    """Where the user is, roughly; null or left out, the United States."""


class BetaToolSearchOutputNamespaceToolParam(TypedDict, total=False):
    """The tools of a namespace that tool search has found."""

    description: Required[str]
    """What the tools have in common, for the model."""
    name: Required[str]
    """The name of the group, such as `crm`, which calls carry as `namespace`."""
    tools: Required[Iterable[BetaNamespaceToolParamTool]]
    """The functions and custom tools of the group that were found."""
    type: Required[Literal["namespace"]]
    """Always `namespace`; tells it from other tools."""


class BetaToolSearchToolParam(TypedDict, total=False):
    """The tool that lets the model find tools whose loading is deferred."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`; tells it from other tools."""
    description: Optional[str]
    """How to search, for the model, where you carry out the search."""
    execution: Literal["server", "client"]
    """Who searches, the service (`server`) or you (`client`)."""
    parameters: Optional[object]
    """A JSON schema of what the model searches for, where you carry out the search."""


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """The preview of the tool that lets the model search the web."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """The tool as it is now (`web_search_preview`), or as of 11 March 2025 (`web_search_preview_2025_03_11`)."""
    search_content_types: List[Literal["text", "image"]]
    """What is searched for, `text`, `image` or both."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the context results may take, `low`, `medium` (the default) or `high`."""
    user_location: Optional[WebSearchPreviewToolParamUserLocation]
    """Where the user is, roughly; null or left out, the United States."""


BetaResponseToolSearchOutputItemParamParamTool: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    BetaMcpParam,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ImageGenerationParam,
    LocalShellParam,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaToolSearchOutputNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]
"""A tool that a search has found."""


class AccessProgramsParam(TypedDict, total=False):
    """The access programs that a response is to be made under."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """The program for security work: `standard`, `daybreak_blue` or `daybreak_red`. Left out, the model and the
    access of your project decide; asking for one that you have no access to fails with status 403.
    """


class BackgroundOptionsParam(TypedDict, total=False):
    """How a response in the background is run."""

    completion_window: Literal["soonest", "2h", "8h"]
    """By when it is to be done. `soonest` is the default; `2h` and `8h` cost less, but need `background`, the
    standard tier, and no stream.
    """
    continuation_id: str
    """A text of yours that marks requests which belong together, so that they get ahead. It adds nothing to the
    input.
    """


class ContextManagementParam(TypedDict, total=False):
    """A way to keep the context small."""

    type: Required[str]
    """The way; so far only `compaction`, which sums earlier items up."""
    compact_threshold: Optional[int]
    """At how many tokens of context it sets in, at least 1000; null or left out, the service decides."""


class ResponseCreateParamsImage(TypedDict, total=False):
    """How images of the input are treated."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images are compressed to take up less of the context. `auto`, the default, lets the service decide;
    `enabled` insists on it; `disabled` forbids it.
    """


class ModerationPolicyInputParam(TypedDict, total=False):
    """What moderation does about the input."""

    mode: Required[Literal["score", "block"]]
    """What follows from a judgement: with `score` it is only returned, with `block` flagged input is also stopped."""


class ModerationPolicyOutputParam(TypedDict, total=False):
    """What moderation does about the output."""

    mode: Required[Literal["score", "block"]]
    """What follows from a judgement: with `score` it is only returned, with `block` flagged output is also stopped."""


class ModerationPolicyParam(TypedDict, total=False):
    """What moderation does about input and output."""

    input: Optional[ModerationPolicyInputParam]
    """What is done about the input; null or left out, the service decides."""
    output: Optional[ModerationPolicyOutputParam]
    """What is done about the output; null or left out, the service decides."""


class ResponseCreateParamsModeration(TypedDict, total=False):
    """Moderation of the input and output of a response."""

    model: Required[str]
    """The id of the moderation model, such as `omni-moderation-latest`."""
    policy: Optional[ModerationPolicyParam]
    """What is done about what it finds; null or left out, the service decides."""


class MultiAgentParam(TypedDict, total=False):
    """Whether and how several agents work on a response, run by the service."""

    enabled: Required[bool]
    """Whether the model may have subagents work for it, which the service runs."""
    max_concurrent_subagents: int
    """How many subagents may be active at the same moment, those of subagents included and the root agent not; 3 by
    default. There is no fixed upper bound, nor one for how deep they nest or how many there are in all.
    """


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the prompt cache is used; for models from `gpt-5.6` on."""

    comparison_response_id: Optional[str]
    """The id of an earlier response; the new one then tells whether its prompt was reused, and if not, why."""
    mode: Literal["implicit", "explicit"]
    """Who sets breakpoints. `implicit`, the default, is one by the service and up to 3 of yours, the latest;
    `explicit` is only yours, up to 4, and no cache if there are none.
    """
    prewarm: bool
    """Whether the prompt is only put into the cache and no answer is made; false by default. It takes precedence
    over `generate`.
    """
    ttl: Literal["30m", "12h"]
    """How long each breakpoint is kept at least: 30 minutes (`30m`, the default) or 12 hours (`12h`)."""


class ResponseCreateParamsReasoning(TypedDict, total=False):
    """How a reasoning model thinks, and what is shown of it."""

    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    """Which earlier reasoning the model sees again, `current_turn`, `all_turns`, or `auto` for the habit of the
    model (all turns from `gpt-5.6` on, only the current one before). In a response, what was really used.
    """
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much the model thinks, from `none` to `max`. Less is faster and takes fewer tokens; each model knows only
    some of the levels.
    """
    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    """The former name of `summary`, with the same values `auto`, `concise` and `detailed`. Deprecated; use
    `summary`.
    """
    mode: Union[str, Literal["standard", "pro"]]
    """How the thinking is carried out, `standard` or `pro`. In a response, what was really used."""
    summary: Optional[Literal["auto", "concise", "detailed"]]
    """How long a summary of the thinking is, `concise`, `detailed` or `auto`; null for none. `concise` works from
    the models after `gpt-5` on and for `computer-use-preview`.
    """


class StreamOptionsParam(TypedDict, total=False):
    """What a stream carries; only together with `stream`."""

    include_obfuscation: bool
    """Whether events carry padding of random length, which hides their sizes from eavesdroppers. It is on by
    default; false saves bandwidth where the network can be trusted.
    """


class BetaResponsesClientEventParamResponseCreate(TypedDict, total=False):
    """The order to make a response, over a WebSocket."""

    type: Required[Literal["response.create"]]
    """Always `response.create`; tells it from other events."""
    access_programs: AccessProgramsParam
    """The access programs to use; left out, the model and the access of your project decide."""
    background: Optional[bool]
    """Whether the model works in the background; a WebSocket does not support it."""
    background_options: BackgroundOptionsParam
    """How background work is run; only for requests over HTTP."""
    context_management: Optional[Iterable[ContextManagementParam]]
    """How the context is kept small while the model works, such as by compaction; null or left out for not at all."""
    conversation: Optional[ResponseCreateParamsConversation]
    """The conversation, or its id, that the response belongs to. Its items come before the input, and input and
    output are added to it in the end.
    """
    generate: bool
    """Whether an answer is made, true by default. With false, the service only prepares, and a later event can
    continue from the response's id.
    """
    image: ResponseCreateParamsImage
    """How images of the input are treated."""
    include: Optional[List[BetaResponseIncludable]]
    """Parts of the output to return that are left out otherwise, such as search results or log probabilities."""
    input: Union[str, BetaResponseInputParam]
    """What the model is given; a text, or items such as messages and results of tools."""
    instructions: Optional[str]
    """A system or developer message that comes first in the context. It holds for this response alone; one that
    continues from it has to send its own.
    """
    max_output_tokens: Optional[int]
    """The most tokens that the answer may take, at least 16, with those of reasoning counted in; null for no limit
    of yours.
    """
    max_tool_calls: Optional[int]
    """How often built-in tools may be called, all of them taken together; attempts beyond that are ignored."""
    metadata: Optional[Dict[str, str]]
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
    """The id of the model that is to answer, such as `gpt-6-astra`."""
    moderation: Optional[ResponseCreateParamsModeration]
    """Whether and how input and output are moderated; null or left out for not at all."""
    multi_agent: Optional[MultiAgentParam]
    """Whether and how several agents work on the response; null or left out for one agent alone."""
    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools at once; true by default."""
    previous_response_id: Optional[str]
    """Which response to continue from, by its id; not together with `conversation`."""
    prompt: Optional[BetaResponsePromptParam]
    """A stored prompt template to use, with its variables."""
    prompt_cache_key: Optional[str]
    """A text of yours by which similar requests are grouped, so that more of them find their beginning in the prompt
    cache.
    """
    prompt_cache_options: PromptCacheOptionsParam
    """How the prompt cache is used; for models from `gpt-5.6` on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long at most the prompt's beginning is cached, `in_memory` or `24h`. Deprecated; `prompt_cache_options`
    has `ttl`, the least time, which is independent of it. Models from `gpt-5.5` on take only `24h`.
    """
    reasoning: Optional[ResponseCreateParamsReasoning]
    """How much the model thinks, and whether it sums that up; for reasoning models."""
    safety_identifier: Optional[str]
    """A stable name of your end user, up to 128 characters, for abuse detection. A hash of the e-mail address keeps
    the person unknown.
    """
    service_tier: Optional[BetaServiceTier]
    """The tier that the request is processed in, which decides on latency and price; `auto`, the default, takes that
    of the project. `default` is the standard tier, `flex` costs less and may take longer, `fast` and `priority` are
    both fast mode, and `ultrafast`, for `gpt-5.6-sol`, has to be granted.
    """
    store: Optional[bool]
    """Whether the response is kept, for 30 days at least, to be retrieved later; true by default."""
    stream: Optional[bool]
    """Leave it out, since a WebSocket always carries a stream."""
    stream_id: str
    """A name for the lane of the response on this connection, of up to 256 letters, digits, dots, underscores and
    dashes. Its events carry the name too, and responses of one lane are made one after the other.
    """
    stream_options: Optional[StreamOptionsParam]
    """What the stream carries in addition."""
    temperature: Optional[float]
    """How random the choice of tokens is, from 0 (nearly always the likeliest) to 2, and 1 by default; it is best
    changed only while `top_p` is left alone.
    """
    text: BetaResponseTextConfigParam
    """In which form text is written (plain or JSON), and at what length."""
    tool_choice: ToolChoiceParam
    """Which of the tools the model may, or has to, call."""
    tools: Iterable[BetaToolParam]
    """The tools that the model may call, such as built-in ones, MCP servers, and functions of your own."""
    top_logprobs: Optional[int]
    """For how many of the likeliest tokens, 0 to 20, each position reports log probabilities; sometimes there are
    fewer.
    """
    top_p: Optional[float]
    """The share of probability, from 0 to 1, that the likeliest tokens have to make up to be candidates; 1, all of
    them, by default.
    """
    truncation: Optional[Literal["auto", "disabled"]]
    """What happens to input beyond the context window. `auto` drops the oldest items until it fits, on some models
    earlier than needed; `disabled`, the default, makes the request fail with status 400.
    """
    user: str
    """The former name of the end user. `safety_identifier` and `prompt_cache_key` take its place."""


ResponseCreateParamsConversation: TypeAlias = Union[str, BetaResponseConversationParamParam]
"""The conversation of a response, by its id or an object that holds it."""


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """The choice that leaves the model only some of its tools."""

    mode: Required[Literal["auto", "required"]]
    """Whether the model may answer without them (`auto`) or has to call at least one (`required`)."""
    tools: Required[Iterable[Dict[str, object]]]
    """The tools that are left, each by its `type` and, where that is not enough, its `name` or `server_label`."""
    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`; tells it from other choices."""


class BetaToolChoiceTypesParam(TypedDict, total=False):
    """The choice that makes the model call one built-in tool."""

    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]
    """The tool to call, such as `file_search` or `code_interpreter`."""


class BetaToolChoiceFunctionParam(TypedDict, total=False):
    """Makes the model call one certain function."""

    name: Required[str]
    """The name of the function, as in `tools`."""
    type: Required[Literal["function"]]
    """Always `function`; tells it from other choices."""


class BetaToolChoiceMcpParam(TypedDict, total=False):
    """Makes the model call a tool of one certain MCP server."""

    server_label: Required[str]
    """The label of the server, as in `tools`."""
    type: Required[Literal["mcp"]]
    """Always `mcp`; tells it from other choices."""
    name: Optional[str]
    """Which tool of the server is called; null or left out, the model picks one."""


class BetaToolChoiceCustomParam(TypedDict, total=False):
    """The choice that makes the model call one custom tool of yours."""

    name: Required[str]
    """Which tool to call, by its name."""
    type: Required[Literal["custom"]]
    """Always `custom`; tells it from other choices."""


class BetaToolChoiceApplyPatchParam(TypedDict, total=False):
    """The choice that makes the model change files by the patch tool."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`; tells it from other choices."""


class BetaToolChoiceShellParam(TypedDict, total=False):
    """The choice that makes the model run shell commands."""

    type: Required[Literal["shell"]]
    """Always `shell`; tells it from other choices."""


ToolChoiceParam: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]
"""Which tools the model may or has to call."""

BetaResponsesClientEventParam: TypeAlias = Union[
    BetaResponsesClientEventParamResponseCreate, BetaResponseSteerEventParam, BetaResponseInjectEventParam
]
"""An event that you send over a WebSocket: make a response, steer one, or put items into one."""

BetaToolParam: TypeAlias = Union[
    BetaFunctionToolParam,
    BetaFileSearchToolParam,
    BetaComputerToolParam,
    BetaComputerUsePreviewToolParam,
    BetaWebSearchToolParam,
    BetaMcpParam,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ImageGenerationParam,
    LocalShellParam,
    BetaFunctionShellToolParam,
    BetaCustomToolParam,
    BetaNamespaceToolParam,
    BetaToolSearchToolParam,
    BetaWebSearchPreviewToolParam,
    BetaApplyPatchToolParam,
]
"""A tool that the model may use, of the service or of your own; `type` tells which."""


class ResponseCompactParams(TypedDict, total=False):
    """What `client.beta.responses.compact` takes."""

    model: Required[
        Union[
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
        ]
    ]
    """The id of the model that shortens the conversation, such as `gpt-6-astra`."""
    image: ResponseCreateParamsImage
    """How images of the input are treated."""
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    """The conversation to shorten, as a text or as items; null or left out where `previous_response_id` says it."""
    instructions: Optional[str]
    """A system or developer message for the shortening alone; that of an earlier response is not taken over."""
    previous_response_id: Optional[str]
    """Which response ends the conversation to shorten, by its id."""
    prompt_cache_key: Optional[str]
    """A text of yours by which similar requests are grouped, so that more of them find their beginning in the prompt
    cache.
    """
    prompt_cache_options: Optional[ResponseCompactParamsPromptCacheOptions]
    """How the prompt cache is used; for models from `gpt-5.6` on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long at most the prompt's beginning is cached, `in_memory` or `24h`. Deprecated; `prompt_cache_options`
    has `ttl`, the least time, which is independent of it. Models from `gpt-5.5` on take only `24h`.
    """
    service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]]
    """The tier that the request is processed in, which decides on latency and price; `auto`, the default, takes that
    of the project. `default` is the standard tier, `flex` costs less and may take longer, `fast` and `priority` are
    both fast mode.
    """
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]
    """The betas to take part in; `responses_multi_agent=v1` lets several agents work on a response."""


class ResponseCreateParamsBase(TypedDict, total=False):
    """What `client.beta.responses.create` takes in either form, whole or as a stream."""

    access_programs: AccessProgramsParam
    """The access programs to use; left out, the model and the access of your project decide."""
    background: Optional[bool]
    """Whether the model works in the background, while you ask for the state of the response; false by default."""
    background_options: BackgroundOptionsParam
    """How work in the background is run, such as by when it is to be done."""
    context_management: Optional[Iterable[ContextManagementParam]]
    """How the context is kept small while the model works, such as by compaction; null or left out for not at all."""
    conversation: Optional[ResponseCreateParamsConversation]
    """The conversation, or its id, that the response belongs to. Its items come before the input, and input and
    output are added to it in the end.
    """
    image: ResponseCreateParamsImage
    """How images of the input are treated."""
    include: Optional[List[BetaResponseIncludable]]
    """Parts of the output to return that are left out otherwise, such as search results or log probabilities."""
    input: Union[str, BetaResponseInputParam]
    """What the model is given; a text, or items such as messages and results of tools."""
    instructions: Optional[str]
    """A system or developer message that comes first in the context. It holds for this response alone; one that
    continues from it has to send its own.
    """
    max_output_tokens: Optional[int]
    """The most tokens that the answer may take, at least 16, with those of reasoning counted in; null for no limit
    of yours.
    """
    max_tool_calls: Optional[int]
    """How often built-in tools may be called, all of them taken together; attempts beyond that are ignored."""
    metadata: Optional[Dict[str, str]]
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
    """The id of the model that is to answer, such as `gpt-6-astra`."""
    moderation: Optional[ResponseCreateParamsModeration]
    """Whether and how input and output are moderated; null or left out for not at all."""
    multi_agent: Optional[MultiAgentParam]
    """Whether and how several agents work on the response; null or left out for one agent alone."""
    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools at once; true by default."""
    previous_response_id: Optional[str]
    """Which response to continue from, by its id; not together with `conversation`."""
    prompt: Optional[BetaResponsePromptParam]
    """A stored prompt template to use, with its variables."""
    prompt_cache_key: Optional[str]
    """A text of yours by which similar requests are grouped, so that more of them find their beginning in the prompt
    cache.
    """
    prompt_cache_options: PromptCacheOptionsParam
    """How the prompt cache is used; for models from `gpt-5.6` on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long at most the prompt's beginning is cached, `in_memory` or `24h`. Deprecated; `prompt_cache_options`
    has `ttl`, the least time, which is independent of it. Models from `gpt-5.5` on take only `24h`.
    """
    reasoning: Optional[ResponseCreateParamsReasoning]
    """How much the model thinks, and whether it sums that up; for reasoning models."""
    safety_identifier: Optional[str]
    """A stable name of your end user, up to 128 characters, for abuse detection. A hash of the e-mail address keeps
    the person unknown.
    """
    service_tier: Optional[BetaServiceTier]
    """The tier that the request is processed in, which decides on latency and price; `auto`, the default, takes that
    of the project. `default` is the standard tier, `flex` costs less and may take longer, `fast` and `priority` are
    both fast mode, and `ultrafast`, for `gpt-5.6-sol`, has to be granted.
    """
    store: Optional[bool]
    """Whether the response is kept, for 30 days at least, to be retrieved later; true by default."""
    stream_options: Optional[StreamOptionsParam]
    """What the stream carries in addition; only together with `stream`."""
    temperature: Optional[float]
    """How random the choice of tokens is, from 0 (nearly always the likeliest) to 2, and 1 by default; it is best
    changed only while `top_p` is left alone.
    """
    text: BetaResponseTextConfigParam
    """In which form text is written (plain or JSON), and at what length."""
    tool_choice: ToolChoiceParam
    """Which of the tools the model may, or has to, call."""
    tools: Iterable[BetaToolParam]
    """The tools that the model may call, such as built-in ones, MCP servers, and functions of your own."""
    top_logprobs: Optional[int]
    """For how many of the likeliest tokens, 0 to 20, each position reports log probabilities; sometimes there are
    fewer.
    """
    top_p: Optional[float]
    """The share of probability, from 0 to 1, that the likeliest tokens have to make up to be candidates; 1, all of
    them, by default.
    """
    truncation: Optional[Literal["auto", "disabled"]]
    """What happens to input beyond the context window. `auto` drops the oldest items until it fits, on some models
    earlier than needed; `disabled`, the default, makes the request fail with status 400.
    """
    user: str
    """The former name of the end user. `safety_identifier` and `prompt_cache_key` take its place."""
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]
    """The betas to take part in; `responses_multi_agent=v1` lets several agents work on a response."""


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """What `client.beta.responses.create` takes for a whole answer."""

    stream: Optional[Literal[False]]
    """Always false or left out, for a whole answer instead of events."""


class ResponseCreateParamsStreaming(ResponseCreateParamsBase):
    """What `client.beta.responses.create` takes for a stream of events."""

    stream: Required[Literal[True]]
    """Always true, for events while the answer is made."""


ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
"""What `client.beta.responses.create` takes, for a whole answer or a stream."""


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """What `client.beta.responses.retrieve` takes in either form, whole or as a stream."""

    include: List[BetaResponseIncludable]
    """Parts of the output to return that are left out otherwise, such as search results or log probabilities."""
    include_obfuscation: bool
    """Whether events carry padding of random length, which hides their sizes from eavesdroppers. It is on by
    default; false saves bandwidth where the network can be trusted.
    """
    starting_after: int
    """The number of the event behind which the stream goes on, as its `sequence_number` says."""
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]
    """The betas to take part in; `responses_multi_agent=v1` lets several agents work on a response."""


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """What `client.beta.responses.retrieve` takes for a whole response."""

    stream: Literal[False]
    """Always false or left out, for a whole answer instead of events."""


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    """What `client.beta.responses.retrieve` takes for a stream of events."""

    stream: Required[Literal[True]]
    """Always true, for events while the answer is made."""


ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
"""What `client.beta.responses.retrieve` takes, for a whole response or a stream."""


class InputItemListParams(TypedDict, total=False):
    """What `client.beta.responses.input_items.list` takes."""

    after: str
    """The id of the item behind which the page begins."""
    include: List[BetaResponseIncludable]
    """Parts of the items to return that are left out otherwise, such as search results or log probabilities."""
    limit: int
    """How many items a page holds at most, 1 to 100; 20 by default."""
    order: Literal["asc", "desc"]
    """The order of the items, `asc` or `desc`; `desc`, the default, has the last one first."""
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]
    """The betas to take part in; `responses_multi_agent=v1` lets several agents work on a response."""


class InputTokenCountParams(TypedDict, total=False):
    """What `client.beta.responses.input_tokens.count` takes: the request whose input is to be counted."""

    conversation: Optional[ResponseCreateParamsConversation]
    """The conversation, or its id, whose items come before the input and count too."""
    input: Union[str, Iterable[BetaResponseInputItemParam], None]
    """What the model is given; a text, or items such as messages and results of tools."""
    instructions: Optional[str]
    """A system or developer message that comes first in the context and counts too."""
    model: Optional[str]
    """The id of the model that the input is for."""
    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools at once; true by default."""
    personality: Union[str, Literal["friendly", "pragmatic"]]
    """A style that the model knows, such as `friendly` or `pragmatic`, up to 64 characters; left out, its usual one."""
    previous_response_id: Optional[str]
    """Which response to continue from, by its id; not together with `conversation`."""
    reasoning: Optional[ResponseCreateParamsReasoning]
    """How much the model thinks, and whether it sums that up; for reasoning models."""
    text: Optional[InputTokenCountParamsText]
    """In which form text is written (plain or JSON), and at what length."""
    tool_choice: Optional[ToolChoiceParam]
    """Which of the tools the model may, or has to, call."""
    tools: Optional[Iterable[BetaToolParam]]
    """The tools that the model may call, such as built-in ones, MCP servers, and functions of your own."""
    truncation: Literal["auto", "disabled"]
    """What happens to input beyond the context window. `auto` drops the oldest items until it fits, on some models
    earlier than needed; `disabled`, the default, makes the request fail with status 400.
    """
    betas: Annotated[List[Literal["responses_multi_agent=v1"]], PropertyInfo(alias="openai-beta")]
    """The betas to take part in; `responses_multi_agent=v1` lets several agents work on a response."""


class InputTokenCountParamsText(TypedDict, total=False):
    """In which form and at what length the model writes."""

    format: BetaResponseFormatTextConfigParam
    """The form of the text. The default is plain text; `json_schema` makes it follow a schema of yours, and
    `json_object`, which older models need, only makes it JSON.
    """
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long answers are, `low`, `medium` (the default) or `high`."""


public_types(
    globals(),
    {
        "beta.beta_apply_patch_tool_param": "BetaApplyPatchToolParam",
        "beta.beta_computer_tool_param": "BetaComputerToolParam",
        "beta.beta_computer_use_preview_tool_param": "BetaComputerUsePreviewToolParam",
        "beta.beta_container_auto_param": "BetaContainerAutoParam",
        "beta.beta_container_network_policy_allowlist_param": "BetaContainerNetworkPolicyAllowlistParam",
        "beta.beta_container_network_policy_disabled_param": "BetaContainerNetworkPolicyDisabledParam",
        "beta.beta_container_network_policy_domain_secret_param": "BetaContainerNetworkPolicyDomainSecretParam",
        "beta.beta_container_reference_param": "BetaContainerReferenceParam",
        "beta.beta_custom_tool_param": (
            "FormatText=BetaTextParam FormatGrammar=BetaCustomToolParamFormatGrammar BetaCustomToolParam "
            "_BetaCustomToolParamReservedKeywords=_ReservedKeywordsParam"
        ),
        "beta.beta_easy_input_message_param": "BetaEasyInputMessageParam",
        "beta.beta_file_search_tool_param": (
            "FiltersComparisonFilter=ComparisonFilterParam "
            "FiltersCompoundFilter=BetaFileSearchToolParamFiltersCompoundFilter BetaFileSearchToolParam"
        ),
        "beta.beta_function_shell_tool_param": "BetaFunctionShellToolParam",
        "beta.beta_function_tool_param": "BetaFunctionToolParam",
        "beta.beta_inline_skill_param": "BetaInlineSkillParam",
        "beta.beta_inline_skill_source_param": "BetaInlineSkillSourceParam",
        "beta.beta_local_environment_param": "BetaLocalEnvironmentParam",
        "beta.beta_local_skill_param": "BetaLocalSkillParam",
        "beta.beta_namespace_tool_param": "ToolFunction=ToolFunctionParam BetaNamespaceToolParam",
        "beta.beta_response_code_interpreter_tool_call_param": (
            "Agent=BetaResponseAgentParam BetaResponseCodeInterpreterToolCallParam"
        ),
        "beta.beta_response_compaction_item_param_param": "BetaResponseCompactionItemParamParam",
        "beta.beta_response_computer_tool_call_output_screenshot_param": (
            "BetaResponseComputerToolCallOutputScreenshotParam"
        ),
        "beta.beta_response_computer_tool_call_param": "BetaResponseComputerToolCallParam",
        "beta.beta_response_configuration_update_item_param_param": (
            "Reasoning=BetaResponseConfigurationUpdateItemParamReasoning "
            "Text=BetaResponseConfigurationUpdateItemParamText BetaResponseConfigurationUpdateItemParamParam"
        ),
        "beta.beta_response_conversation_param_param": "BetaResponseConversationParamParam",
        "beta.beta_response_custom_tool_call_output_param": "BetaResponseCustomToolCallOutputParam",
        "beta.beta_response_custom_tool_call_param": "BetaResponseCustomToolCallParam",
        "beta.beta_response_file_search_tool_call_param": "BetaResponseFileSearchToolCallParam",
        "beta.beta_response_format_text_config_param": "JSONObject=BetaResponseFormatTextConfigParamJSONObject",
        "beta.beta_response_format_text_json_schema_config_param": "BetaResponseFormatTextJSONSchemaConfigParam",
        "beta.beta_response_function_shell_call_output_content_param": (
            "BetaResponseFunctionShellCallOutputContentParam"
        ),
        "beta.beta_response_function_tool_call_param": "BetaResponseFunctionToolCallParam",
        "beta.beta_response_function_web_search_param": (
            "ActionFindInPage=BetaResponseFunctionWebSearchParamActionFindInPage BetaResponseFunctionWebSearchParam"
        ),
        "beta.beta_response_inject_event_param": "BetaResponseInjectEventParam",
        "beta.beta_response_input_file_content_param": "BetaResponseInputFileContentParam",
        "beta.beta_response_input_file_param": "BetaResponseInputFileParam",
        "beta.beta_response_input_image_content_param": "BetaResponseInputImageContentParam",
        "beta.beta_response_input_image_param": "BetaResponseInputImageParam",
        "beta.beta_response_input_item_param": (
            "Message=BetaResponseInputMessageParam ComputerCallOutput=ComputerCallOutputParam "
            "FunctionCallOutput=FunctionCallOutputParam "
            "AgentMessageContentEncryptedContent=AgentMessageContentEncryptedContentParam "
            "AgentMessage=AgentMessageParam MultiAgentCall=MultiAgentCallParam "
            "MultiAgentCallOutputOutputAnnotationFileCitation=AnnotationFileCitationParam "
            "MultiAgentCallOutputOutputAnnotationURLCitation=AnnotationURLCitationParam "
            "MultiAgentCallOutputOutputAnnotationContainerFileCitation=AnnotationContainerFileCitationParam "
            "MultiAgentCallOutputOutput=MultiAgentCallOutputParam "
            "MultiAgentCallOutput=BetaResponseInputMultiAgentCallOutputParam ToolSearchCall=ToolSearchCallParam "
            "AdditionalTools=AdditionalToolsParam ImageGenerationCall=ImageGenerationCallParam "
            "LocalShellCall=LocalShellCallParam LocalShellCallOutput=LocalShellCallOutputParam "
            "ShellCall=ShellCallParam ShellCallOutput=ShellCallOutputParam ApplyPatchCall=ApplyPatchCallParam "
            "ApplyPatchCallOutput=ApplyPatchCallOutputParam McpListTools=McpListToolsParam "
            "McpApprovalRequest=McpApprovalRequestParam McpApprovalResponse=McpApprovalResponseParam "
            "McpCall=McpCallParam CompactionTrigger=CompactionTriggerParam ItemReference=ItemReferenceParam "
            "Program=BetaResponseInputProgramParam ProgramOutput=ProgramOutputParam"
        ),
        "beta.beta_response_input_text_content_param": "BetaResponseInputTextContentParam",
        "beta.beta_response_input_text_param": "BetaResponseInputTextParam",
        "beta.beta_response_output_message_param": "BetaResponseOutputMessageParam",
        "beta.beta_response_output_refusal_param": "BetaResponseOutputRefusalParam",
        "beta.beta_response_output_text_param": "BetaResponseOutputTextParam",
        "beta.beta_response_prompt_param": "BetaResponsePromptParam",
        "beta.beta_response_reasoning_item_param": "BetaResponseReasoningItemParam",
        "beta.beta_response_steer_event_param": "BetaResponseSteerEventParam",
        "beta.beta_response_steer_input_param": (
            "ResponseSteerInputItemListMessage=BetaParamResponseSteerInputItemListMessage"
        ),
        "beta.beta_response_text_config_param": "BetaResponseTextConfigParam",
        "beta.beta_response_tool_search_output_item_param_param": (
            "ToolMcp=BetaMcpParam "
            "ToolCodeInterpreterContainerCodeInterpreterToolAuto=ContainerCodeInterpreterToolAutoParam "
            "ToolCodeInterpreter=CodeInterpreterParam ToolProgrammaticToolCalling=ProgrammaticToolCallingParam "
            "BetaResponseToolSearchOutputItemParamParam"
        ),
        "beta.beta_responses_client_event_param": (
            "ResponseCreateAccessPrograms=AccessProgramsParam "
            "ResponseCreateBackgroundOptions=BackgroundOptionsParam "
            "ResponseCreateContextManagement=ContextManagementParam ResponseCreateImage=ResponseCreateParamsImage "
            "ResponseCreateModerationPolicyInput=ModerationPolicyInputParam "
            "ResponseCreateModerationPolicyOutput=ModerationPolicyOutputParam "
            "ResponseCreateModerationPolicy=ModerationPolicyParam "
            "ResponseCreateModeration=ResponseCreateParamsModeration ResponseCreateMultiAgent=MultiAgentParam "
            "ResponseCreatePromptCacheOptions=PromptCacheOptionsParam "
            "ResponseCreateReasoning=ResponseCreateParamsReasoning ResponseCreateStreamOptions=StreamOptionsParam "
            "ResponseCreate=BetaResponsesClientEventParamResponseCreate"
        ),
        "beta.beta_skill_reference_param": "BetaSkillReferenceParam",
        "beta.beta_tool_choice_allowed_param": "BetaToolChoiceAllowedParam",
        "beta.beta_tool_choice_apply_patch_param": "BetaToolChoiceApplyPatchParam",
        "beta.beta_tool_choice_custom_param": "BetaToolChoiceCustomParam",
        "beta.beta_tool_choice_function_param": "BetaToolChoiceFunctionParam",
        "beta.beta_tool_choice_mcp_param": "BetaToolChoiceMcpParam",
        "beta.beta_tool_choice_shell_param": "BetaToolChoiceShellParam",
        "beta.beta_tool_choice_types_param": "BetaToolChoiceTypesParam",
        "beta.beta_tool_search_output_namespace_tool_param": "BetaToolSearchOutputNamespaceToolParam",
        "beta.beta_tool_search_tool_param": "BetaToolSearchToolParam",
        "beta.beta_web_search_preview_tool_param": "BetaWebSearchPreviewToolParam",
        "beta.beta_web_search_tool_param": "BetaWebSearchToolParam",
        "beta.response_compact_params": "ResponseCompactParams",
        "beta.response_create_params": (
            "ResponseCreateParamsBase ResponseCreateParamsNonStreaming ResponseCreateParamsStreaming"
        ),
        "beta.response_retrieve_params": (
            "ResponseRetrieveParamsBase ResponseRetrieveParamsNonStreaming ResponseRetrieveParamsStreaming"
        ),
        "beta.responses.input_item_list_params": "InputItemListParams",
        "beta.responses.input_token_count_params": "InputTokenCountParams Text=InputTokenCountParamsText",
    },
)
