# Rendered from definitions/responses.yaml; edit that and run `hatch run generate`.
"""Parameters of the `responses` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, List, Optional, Union

from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai_core.public_names import public_types
from openai_core.types.common import ImageDetail, ToolChoiceOptions
from openai_core.types.common_params import (
    ResponseInputFileParam,
    ResponseInputImageParam,
    ResponseInputTextParam,
    ResponsePromptParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
)
from openai_core.types.sequences import Iterable, SequenceNotStr
from openai_core.types.shared_params import (
    ComparisonFilter,
    CompoundFilter,
    CustomToolInputFormat,
    Metadata,
    Reasoning,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatText,
    ResponsesModel,
)

from .chat_params import ChatCompletionFunctionToolParam
from .responses import ResponseIncludable, ServiceTier


class ApplyPatchToolParam(TypedDict, total=False):
    """The tool that lets the model create, change and delete files by way of diffs."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tool; the model itself (`direct`), a program that it writes (`programmatic`), or both; at
    least one.
    """


class ComputerActionParamClick(TypedDict, total=False):
    """A click with the mouse."""

    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    """The button to press; `wheel` is the middle one, `back` and `forward` are those on the side."""
    type: Required[Literal["click"]]
    """Always `click`; tells it from other actions."""
    x: Required[int]
    """How far from the left edge of the screen to click, in pixels."""
    y: Required[int]
    """How far from the top edge of the screen to click, in pixels."""
    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile, such as Shift; null or absent for none."""


class DoubleClickParam(TypedDict, total=False):
    """A double click with the mouse."""

    keys: Required[Optional[SequenceNotStr[str]]]
    """Keys to hold down meanwhile, such as Shift; null for none."""
    type: Required[Literal["double_click"]]
    """Always `double_click`; tells it from other actions."""
    x: Required[int]
    """How far from the left edge of the screen to click, in pixels."""
    y: Required[int]
    """How far from the top edge of the screen to click, in pixels."""


class DragPathParam(TypedDict, total=False):
    """A point on the way of the mouse."""

    x: Required[int]
    """How far from the left edge of the screen it is, in pixels."""
    y: Required[int]
    """How far from the top edge of the screen it is, in pixels."""


class ComputerActionParamDrag(TypedDict, total=False):
    """A movement of the mouse with its button held down."""

    path: Required[Iterable[DragPathParam]]
    """The points to pass, from where the button goes down to where it is let go."""
    type: Required[Literal["drag"]]
    """Always `drag`; tells it from other actions."""
    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile, such as Shift; null or absent for none."""


class ComputerActionParamKeypress(TypedDict, total=False):
    """Keys pressed together on the keyboard."""

    keys: Required[SequenceNotStr[str]]
    """The keys to press at once, one to an entry."""
    type: Required[Literal["keypress"]]
    """Always `keypress`; tells it from other actions."""


class ComputerActionParamMove(TypedDict, total=False):
    """A movement of the mouse with no button down."""

    type: Required[Literal["move"]]
    """Always `move`; tells it from other actions."""
    x: Required[int]
    """How far from the left edge of the screen to move it, in pixels."""
    y: Required[int]
    """How far from the top edge of the screen to move it, in pixels."""
    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile, such as Shift; null or absent for none."""


class ComputerActionParamScreenshot(TypedDict, total=False):
    """The wish to see the screen."""

    type: Required[Literal["screenshot"]]
    """Always `screenshot`; tells it from other actions."""


class ComputerActionParamScroll(TypedDict, total=False):
    """A turn of the mouse wheel."""

    scroll_x: Required[int]
    """How far to scroll sideways; 0 for not at all."""
    scroll_y: Required[int]
    """How far to scroll up or down; 0 for not at all."""
    type: Required[Literal["scroll"]]
    """Always `scroll`; tells it from other actions."""
    x: Required[int]
    """How far from the left edge of the screen the mouse is meanwhile, in pixels."""
    y: Required[int]
    """How far from the top edge of the screen the mouse is meanwhile, in pixels."""
    keys: Optional[SequenceNotStr[str]]
    """Keys to hold down meanwhile, such as Shift; null or absent for none."""


class ComputerActionParamType(TypedDict, total=False):
    """Text typed on the keyboard."""

    text: Required[str]
    """What to type, character by character."""
    type: Required[Literal["type"]]
    """Always `type`; tells it from other actions."""


class ComputerActionParamWait(TypedDict, total=False):
    """A pause, so that the screen can change."""

    type: Required[Literal["wait"]]
    """Always `wait`; tells it from other actions."""


ResponseComputerToolCallParamAction: TypeAlias = Union[
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

ComputerActionListParam: TypeAlias = List[ResponseComputerToolCallParamAction]
"""Actions on the computer, in the order to carry them out."""

ComputerActionParam: TypeAlias = Union[
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


class ComputerToolParam(TypedDict, total=False):
    """The tool that lets the model work a computer by mouse and keyboard."""

    type: Required[Literal["computer"]]
    """Always `computer`; tells it from other tools."""


class ComputerUsePreviewToolParam(TypedDict, total=False):
    """The preview of the tool that lets the model work a computer."""

    display_height: Required[int]
    """The height of the screen, in pixels."""
    display_width: Required[int]
    """The width of the screen, in pixels."""
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"]]
    """The kind of computer, by its system, or only a `browser`."""
    type: Required[Literal["computer_use_preview"]]
    """Always `computer_use_preview`; tells it from other tools."""


class ContainerAutoParam(TypedDict, total=False):
    """A container that the service makes for shell commands."""

    type: Required[Literal["container_auto"]]
    """Always `container_auto`; tells it from the other environments."""
    file_ids: SequenceNotStr[str]
    """The ids of up to 50 uploaded files to put into the container."""
    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]]
    """How much memory the container gets, in gigabytes: `1g`, `4g`, `16g` or `64g`."""
    network_policy: NetworkPolicyParam
    """Which hosts the container may reach."""
    skills: Iterable[ContainerAutoParamSkill]
    """The skills to install in the container, up to 200."""


class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """The rule that a container reaches no host at all."""

    type: Required[Literal["disabled"]]
    """Always `disabled`; tells it from `allowlist`."""


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """The permission for a container to reach the hosts on a list, and no others."""

    allowed_domains: Required[SequenceNotStr[str]]
    """The domains that may be reached, at least one."""
    type: Required[Literal["allowlist"]]
    """Always `allowlist`; tells it from `disabled`."""
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]
    """Secrets that are handed to some of these domains."""


NetworkPolicyParam: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyAllowlistParam]
"""Which hosts a container may reach: none, or those on a list."""


class SkillReferenceParam(TypedDict, total=False):
    """A skill that is stored with the service."""

    skill_id: Required[str]
    """The id that the skill got when it was created."""
    type: Required[Literal["skill_reference"]]
    """Always `skill_reference`; tells it from a skill that is sent along."""
    version: str
    """Which version to use, a number from 1 on or `latest`; left out, the default version of the skill."""


class InlineSkillParam(TypedDict, total=False):
    """A skill whose content is sent along."""

    description: Required[str]
    """What the skill is good for, for the model."""
    name: Required[str]
    """The name of the skill, for the model to call it by."""
    source: Required[InlineSkillSourceParam]
    """The files of the skill, as an archive."""
    type: Required[Literal["inline"]]
    """Always `inline`; tells it from a skill that is known by id."""


ContainerAutoParamSkill: TypeAlias = Union[SkillReferenceParam, InlineSkillParam]
"""A skill for a container, by its id or with its content."""


class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """A secret for requests from a container to one domain."""

    domain: Required[str]
    """The domain that receives the secret; it has to be an allowed one."""
    name: Required[str]
    """The name under which the secret is filled in."""
    value: Required[str]
    """The secret itself, such as an API key."""


class ContainerReferenceParam(TypedDict, total=False):
    """A container that exists already."""

    container_id: Required[str]
    """The id that it got when it was created."""
    type: Required[Literal["container_reference"]]
    """Always `container_reference`; tells it from the other environments."""


_ReservedKeywordsParam = TypedDict("_ReservedKeywordsParam", {"async": bool}, total=False)
"""A key whose name is a reserved word in Python.

Keys:
    async: Whether the model goes on without waiting for the result.
"""


class CustomToolParam(_ReservedKeywordsParam, total=False):
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
    format: CustomToolInputFormat
    """The form of the input; left out, any text will do."""


class EasyInputMessageParam(TypedDict, total=False):
    """A message of the input, in its simplest form."""

    content: Required[Union[str, ResponseInputMessageContentListParam]]
    """What it says, a text, or a list of texts, images and files. Earlier answers of the model may stand here too."""
    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Who it comes from; `developer` and `system` take precedence over `user`, and `assistant` is the model itself."""
    phase: Optional[Literal["commentary", "final_answer"]]
    """For messages of the model, whether it is a remark on the way (`commentary`) or the `final_answer`. Send back
    what you received, or answers of newer models may get worse.
    """
    type: Literal["message"]
    """Always `message`; may be left out."""


class FileSearchToolParamRankingOptionsHybridSearch(TypedDict, total=False):
    """How much meaning and wording each count for where a search uses both."""

    embedding_weight: Required[float]
    """The weight of what is close in meaning."""
    text_weight: Required[float]
    """The weight of what has the same words."""


class FileSearchToolParamRankingOptions(TypedDict, total=False):
    """How results of file search are ranked, and which are good enough."""

    hybrid_search: FileSearchToolParamRankingOptionsHybridSearch
    """How much meaning and wording count against each other."""
    ranker: Literal["auto", "default-2024-11-15"]
    """The method of ranking; `auto` leaves it to the service."""
    score_threshold: float
    """The least score, from 0 to 1, that a result needs. A high value leaves fewer results, of more use."""


class FileSearchToolParam(TypedDict, total=False):
    """The tool that lets the model search files in vector stores."""

    type: Required[Literal["file_search"]]
    """Always `file_search`; tells it from other tools."""
    vector_store_ids: Required[SequenceNotStr[str]]
    """In which vector stores to search, by their ids."""
    filters: Optional[FileSearchToolParamFilters]
    """Which files are searched, by their attributes; null or left out for all."""
    max_num_results: int
    """How many results a search returns at most, 1 to 50."""
    ranking_options: FileSearchToolParamRankingOptions
    """How results are ranked, and the least score that counts."""


FileSearchToolParamFilters: TypeAlias = Union[ComparisonFilter, CompoundFilter]
"""Which files are searched: one comparison of an attribute, or several combined."""


class FunctionShellToolParam(TypedDict, total=False):
    """The tool that lets the model run shell commands."""

    type: Required[Literal["shell"]]
    """Always `shell`; tells it from other tools."""
    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call the tool; the model itself (`direct`), a program that it writes (`programmatic`), or both; at
    least one.
    """
    environment: Optional[FunctionShellToolParamEnvironment]
    """Where commands run; in a container that is made or exists, or on your own machine (`local`), where you carry
    them out.
    """


class LocalEnvironmentParam(TypedDict, total=False):
    """Your own machine, where you run the commands that the model asks for."""

    type: Required[Literal["local"]]
    """Always `local`; tells it from the other environments."""
    skills: Iterable[LocalSkillParam]
    """The skills that are installed on the machine, up to 200."""


FunctionShellToolParamEnvironment: TypeAlias = Union[ContainerAutoParam, LocalEnvironmentParam, ContainerReferenceParam]
"""Where shell commands run: in a new container, in an existing one, or with you."""


class FunctionToolParam(_ReservedKeywordsParam, total=False):
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


class InlineSkillSourceParam(TypedDict, total=False):
    """The files of a skill, packed into a ZIP archive."""

    data: Required[str]
    """The archive, encoded in base64; at most 70,254,592 characters."""
    media_type: Required[Literal["application/zip"]]
    """Always `application/zip`, the only kind of archive that is taken."""
    type: Required[Literal["base64"]]
    """Always `base64`, the encoding of the data."""


class InputItemListParams(TypedDict, total=False):
    """Parameters of `responses.input_items.list`, which lists the input items of a stored response."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    include: List[ResponseIncludable]
    """Further parts of the output to return, such as `file_search_call.results`, `message.output_text.logprobs` or
    `reasoning.encrypted_content`.
    """
    limit: int
    """How many items a page holds (from 1 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class InputTokenCountParams(TypedDict, total=False):
    """Parameters of `responses.input_tokens.count`, which counts the tokens of an input without generating anything."""

    conversation: Optional[ResponseCreateParamsConversation]
    """The conversation (or its id) that the response belongs to; its items come before the input."""
    input: Union[str, Iterable[ResponseInputItemParam], None]
    """What the model is given: a text, or a list of items."""
    instructions: Optional[str]
    """A system message in front of the context; those of a previous response are not carried over."""
    model: Optional[str]
    """The id of the model, as `client.models.list()` returns it."""
    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools at once."""
    personality: Union[str, Literal["friendly", "pragmatic"]]
    """The tone that the model speaks in, such as `friendly` or `pragmatic`, in 64 characters at most; left out, the
    model's own.
    """
    previous_response_id: Optional[str]
    """The id of the response to continue from; not together with `conversation`."""
    reasoning: Optional[Reasoning]
    """How much a reasoning model thinks, and whether it returns a summary."""
    text: Optional[InputTokenCountParamsText]
    """The form of the text output, structured output included, and how verbose it is."""
    tool_choice: Optional[ToolChoiceParam]
    """Whether and which tools the model has to call: `none`, `auto` (it decides, the default where there are tools),
    `required` (at least one), or a certain one.
    """
    tools: Optional[Iterable[ToolParam]]
    """The tools that the model may call."""
    truncation: Literal["auto", "disabled"]
    """What happens to input beyond the context window: `auto` drops items from its beginning, `disabled` fails with
    status 400.
    """


class InputTokenCountParamsText(TypedDict, total=False):
    """In which form and at what length the model writes."""

    format: ResponseFormatTextConfigParam
    """The form of the text. The default is plain text; `json_schema` makes it follow a schema of yours, and
    `json_object`, which older models need, only makes it JSON.
    """
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long answers are, `low`, `medium` (the default) or `high`."""


class ProgrammaticToolCallingParam(TypedDict, total=False):
    """Tool calls from programs that the model writes: the tool for it, or the choice of it."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Always `programmatic_tool_calling`; tells it from others."""


class ResponseConversationParamParam(TypedDict, total=False):
    """The conversation that a response is to belong to."""

    id: Required[str]
    """The id that the conversation got when it was created."""


ResponseCreateParamsConversation: TypeAlias = Union[str, ResponseConversationParamParam]
"""The conversation of a response, by its id or an object that holds it."""


class ToolChoiceAllowedParam(TypedDict, total=False):
    """The choice that leaves the model only some of its tools."""

    mode: Required[Literal["auto", "required"]]
    """Whether the model may answer without them (`auto`) or has to call at least one (`required`)."""
    tools: Required[Iterable[Dict[str, object]]]
    """The tools that are left, each by its `type` and, where that is not enough, its `name` or `server_label`."""
    type: Required[Literal["allowed_tools"]]
    """Always `allowed_tools`; tells it from other choices."""


class ToolChoiceTypesParam(TypedDict, total=False):
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


class ToolChoiceCustomParam(TypedDict, total=False):
    """The choice that makes the model call one custom tool of yours."""

    name: Required[str]
    """Which tool to call, by its name."""
    type: Required[Literal["custom"]]
    """Always `custom`; tells it from other choices."""


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    """The choice that makes the model change files by the patch tool."""

    type: Required[Literal["apply_patch"]]
    """Always `apply_patch`; tells it from other choices."""


class ToolChoiceShellParam(TypedDict, total=False):
    """The choice that makes the model run shell commands."""

    type: Required[Literal["shell"]]
    """Always `shell`; tells it from other choices."""


ToolChoiceParam: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]
"""Which tools the model may or has to call."""


class LocalSkillParam(TypedDict, total=False):
    """A skill that is installed on your own machine."""

    description: Required[str]
    """What the skill is good for, for the model."""
    name: Required[str]
    """The name of the skill, for the model to call it by."""
    path: Required[str]
    """The folder that the skill is in."""


class McpToolCallErrorParamMcpProtocolError(TypedDict, total=False):
    """A call that an MCP server answered with an error of the protocol."""

    code: Required[int]
    """The number of the error, as the server gave it."""
    message: Required[str]
    """What went wrong, as the server put it."""
    type: Required[Literal["mcp_protocol_error"]]
    """Always `mcp_protocol_error`; tells it from other errors."""


class CallErrorParamMcpToolExecutionError(TypedDict, total=False):
    """A call whose tool failed while it ran."""

    content: Required[object]
    """What the tool reported, in whatever form."""
    type: Required[Literal["mcp_tool_execution_error"]]
    """Always `mcp_tool_execution_error`; tells it from other errors."""


class McpToolCallErrorParamHTTPError(TypedDict, total=False):
    """A call that failed because the MCP server answered with an HTTP error."""

    code: Required[int]
    """The HTTP status of the answer."""
    message: Required[str]
    """What went wrong, as a text."""
    type: Required[Literal["http_error"]]
    """Always `http_error`; tells it from other errors."""


McpToolCallErrorParam: TypeAlias = Union[
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


class NamespaceToolParam(TypedDict, total=False):
    """Several tools of yours under a common name."""

    description: Required[str]
    """What the tools have in common, for the model."""
    name: Required[str]
    """The name of the group, such as `crm`, which calls carry as `namespace`."""
    tools: Required[Iterable[NamespaceToolParamTool]]
    """The functions and custom tools of the group, at least one."""
    type: Required[Literal["namespace"]]
    """Always `namespace`; tells it from other tools."""


NamespaceToolParamTool: TypeAlias = Union[ToolFunctionParam, CustomToolParam]
"""A tool in a namespace: a function, or a custom tool."""


class ResponseCodeInterpreterToolCallParamOutputLogs(TypedDict, total=False):
    """What a program of the code interpreter printed."""

    logs: Required[str]
    """The printed text."""
    type: Required[Literal["logs"]]
    """Always `logs`; tells it from an image."""


class ResponseCodeInterpreterToolCallParamOutputImage(TypedDict, total=False):
    """An image that a program of the code interpreter made."""

    type: Required[Literal["image"]]
    """Always `image`; tells it from logs."""
    url: Required[str]
    """The address to fetch the image from."""


class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """A program that the model ran with the code interpreter."""

    id: Required[str]
    """The id of the call."""
    code: Required[Optional[str]]
    """The program in Python; null where it is not known."""
    container_id: Required[str]
    """The id of the container that it ran in, to fetch its files with."""
    outputs: Required[Optional[Iterable[ResponseCodeInterpreterToolCallParamOutput]]]
    """What the program printed and drew, in order; null where nothing is known, such as without
    `code_interpreter_call.outputs` in `include`.
    """
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    """How far it is; `in_progress`, `interpreting` while the program runs, `completed`, `failed`, or `incomplete`
    when it was cut off.
    """
    type: Required[Literal["code_interpreter_call"]]
    """Always `code_interpreter_call`; tells it from other items."""


ResponseCodeInterpreterToolCallParamOutput: TypeAlias = Union[
    ResponseCodeInterpreterToolCallParamOutputLogs, ResponseCodeInterpreterToolCallParamOutputImage
]
"""A result of a program: printed text, or an image."""


class ResponseCompactParams(TypedDict, total=False):
    """Parameters of `responses.compact`, which shortens a conversation to items that a later call can take as its
    input.
    """

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
    """The id of the model, as `client.models.list()` returns it."""
    image: ResponseCreateParamsImage
    """Settings for images that the model works with."""
    input: Union[str, Iterable[ResponseInputItemParam], None]
    """What the model is given: a text, or a list of items."""
    instructions: Optional[str]
    """A system message in front of the context; those of a previous response are not carried over."""
    previous_response_id: Optional[str]
    """The id of the response to continue from; not together with `conversation`."""
    prompt_cache_key: Optional[str]
    """Groups requests with a common beginning, so that the prompt cache serves them better (at most 64 characters)."""
    prompt_cache_options: Optional[ResponseCompactParamsPromptCacheOptions]
    """How the prompt cache is used for this request; for models from `gpt-5.6` on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a day with `24h`, the only
    choice from `gpt-5.5` on.
    """
    service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]]
    """The tier that the request is processed in: `auto` takes that of the project, `default` is the standard tier,
    `flex` costs less and may take longer, `fast` and `priority` are both fast mode.
    """


class ResponseCreateParamsImage(TypedDict, total=False):
    """How images of the input are treated."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images are compressed to take up less of the context. `auto`, the default, lets the service decide;
    `enabled` insists on it; `disabled` forbids it.
    """


class ResponseCompactParamsPromptCacheOptions(TypedDict, total=False):
    """How the prompt cache is used while a conversation is compacted; for models from `gpt-5.6` on."""

    mode: Literal["implicit", "explicit"]
    """Who sets breakpoints. `implicit`, the default, is one by the service and up to 3 of yours, the latest;
    `explicit` is only yours, up to 4, and no cache if there are none.
    """
    ttl: Literal["30m"]
    """How long each breakpoint is kept at least; always 30 minutes."""


class ResponseCompactionItemParamParam(TypedDict, total=False):
    """The essence of a conversation that was compacted; it stands for the items before it."""

    encrypted_content: Required[str]
    """The essence in encrypted form, to be sent back unchanged."""
    type: Required[Literal["compaction"]]
    """Always `compaction`; tells it from other items."""
    id: Optional[str]
    """The id of the item."""


class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """A picture of the screen; name either the file or an address."""

    type: Required[Literal["computer_screenshot"]]
    """Always `computer_screenshot`, the kind of output."""
    file_id: str
    """The id of an uploaded file with the picture."""
    image_url: str
    """The address of the picture, which may be a data URL."""


class SafetyCheckParam(TypedDict, total=False):
    """A doubt of the service that you have to confirm before an action goes ahead."""

    id: Required[str]
    """The id of the check, to acknowledge it with."""
    code: Optional[str]
    """Which kind of doubt it is, for programs."""
    message: Optional[str]
    """The doubt in words, to show to the user."""


class ResponseComputerToolCallParam(TypedDict, total=False):
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
    action: ResponseComputerToolCallParamAction
    """The one action to carry out, with the preview of the tool."""
    actions: ComputerActionListParam
    """The actions to carry out, in order, with the tool `computer`."""


class ResponseConfigurationUpdateItemParamReasoning(TypedDict, total=False):
    """A change of how much the model thinks."""

    effort: Optional[ReasoningEffort]
    """How much the model thinks from here on, until the next change."""


class ResponseConfigurationUpdateItemParamText(TypedDict, total=False):
    """A change of the form of text."""

    format: Required[ResponseConfigurationUpdateItemParamTextFormat]
    """The new form; a JSON schema, or `text` to go back to plain text."""


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """A change of settings in the midst of a conversation, which holds until the next one."""

    type: Required[Literal["configuration_update"]]
    """Always `configuration_update`; tells it from other items."""
    id: Optional[str]
    """The id of the item."""
    reasoning: ResponseConfigurationUpdateItemParamReasoning
    """How much the model thinks from here on; left out, nothing changes."""
    text: ResponseConfigurationUpdateItemParamText
    """The form of text from here on; left out, nothing changes."""


class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
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


ResponseConfigurationUpdateItemParamTextFormat: TypeAlias = Union[
    ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam
]
"""The new form of text: plain, or JSON after a schema."""


class ResponseCreateParamsBase(TypedDict, total=False):
    """Parameters of `responses.create`, which lets a model answer, with tools if it is given any."""

    access_programs: AccessProgramsParam
    """The access programs to use for this response."""
    background: Optional[bool]
    """Whether the model works in the background, so that the call returns at once and the response is polled (false
    by default).
    """
    background_options: BackgroundOptionsParam
    """How a background response is run: the window it is completed in (`2h` and `8h` cost less), and the related
    requests it belongs to.
    """
    context_management: Optional[Iterable[ContextManagementParam]]
    """How the context is kept small while the model works, such as by compaction (1 or more items)."""
    conversation: Optional[ResponseCreateParamsConversation]
    """The conversation (or its id) that the response belongs to; its items come before the input."""
    image: ResponseCreateParamsImage
    """Settings for images that the model works with."""
    include: Optional[List[ResponseIncludable]]
    """Further parts of the output to return, such as `file_search_call.results`, `message.output_text.logprobs` or
    `reasoning.encrypted_content`.
    """
    input: Union[str, ResponseInputParam]
    """What the model is given: a text, or a list of items."""
    instructions: Optional[str]
    """A system message in front of the context; those of a previous response are not carried over."""
    max_output_tokens: Optional[int]
    """An upper bound for generated tokens, reasoning included (at least 16)."""
    max_tool_calls: Optional[int]
    """An upper bound for calls of built-in tools, over all tools."""
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512)."""
    model: ResponsesModel
    """The id of the model, as `client.models.list()` returns it."""
    moderation: Optional[ResponseCreateParamsModeration]
    """Whether and how input and output are moderated."""
    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools at once (true by default)."""
    previous_response_id: Optional[str]
    """The id of the response to continue from; not together with `conversation`."""
    prompt: Optional[ResponsePromptParam]
    """A stored prompt template, with its version and variables."""
    prompt_cache_key: Optional[str]
    """Groups requests with a common beginning, so that the prompt cache serves them better."""
    prompt_cache_options: PromptCacheOptionsParam
    """How the prompt cache is used for this request; for models from `gpt-5.6` on."""
    prompt_cache_retention: Optional[Literal["in_memory", "24h"]]
    """How long the beginning of the prompt may stay in the cache: `in_memory`, or up to a day with `24h`, the only
    choice from `gpt-5.5` on. Deprecated; use `prompt_cache_options.ttl`.
    """
    reasoning: Optional[Reasoning]
    """How much a reasoning model thinks, and whether it returns a summary."""
    safety_identifier: Optional[str]
    """A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse detection (at most 128
    characters).
    """
    service_tier: Optional[ServiceTier]
    """The tier that requests are processed in: `auto` takes that of the project, `default` is the standard tier,
    `flex` costs less and may take longer, `fast` and `priority` are both fast mode, and `ultrafast` has to be
    granted (auto by default).
    """
    store: Optional[bool]
    """Whether the result is kept, so that it can be retrieved later (true by default)."""
    stream_options: Optional[StreamOptionsParam]
    """What the stream carries in addition."""
    temperature: Optional[float]
    """The randomness of sampling: low values give focused output. Change this or `top_p`, not both (from 0 to 2; 1
    by default).
    """
    text: ResponseTextConfigParam
    """The form of the text output, structured output included, and how verbose it is."""
    tool_choice: ToolChoiceParam
    """Whether and which tools the model has to call: `none`, `auto` (it decides, the default where there are tools),
    `required` (at least one), or a certain one.
    """
    tools: Iterable[ToolParam]
    """The tools that the model may call."""
    top_logprobs: Optional[int]
    """How many alternatives are returned with each output token's log probability (from 0 to 20)."""
    top_p: Optional[float]
    """Nucleus sampling: only the most probable tokens that together reach this mass are considered (from 0 to 1; 1
    by default).
    """
    truncation: Optional[Literal["auto", "disabled"]]
    """What happens to input beyond the context window: `auto` drops items from its beginning, `disabled` fails with
    status 400 (disabled by default).
    """
    user: str
    """A stable id of your end user; use `safety_identifier` and `prompt_cache_key` instead."""


class ResponseCreateParamsNonStreaming(ResponseCreateParamsBase, total=False):
    """Parameters of `responses.create`, waiting for the whole answer."""

    stream: Optional[Literal[False]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


class ResponseCreateParamsStreaming(ResponseCreateParamsBase):
    """Parameters of `responses.create`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the answer comes as a stream of events instead of one object (false by default)."""


ResponseCreateParams: TypeAlias = Union[ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming]
"""Parameters of `responses.create`, which lets a model answer, with tools if it is given any."""


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


class StreamOptionsParam(TypedDict, total=False):
    """What a stream carries; only together with `stream`."""

    include_obfuscation: bool
    """Whether events carry padding of random length, which hides their sizes from eavesdroppers. It is on by
    default; false saves bandwidth where the network can be trusted.
    """


class CallerDirectParam(TypedDict, total=False):
    """The note that the model itself called a tool."""

    type: Required[Literal["direct"]]
    """Always `direct`; tells it from a call by a program."""


class CallerProgramParam(TypedDict, total=False):
    """The note that a program of the model's called a tool."""

    caller_id: Required[str]
    """The `call_id` of the item that holds the program."""
    type: Required[Literal["program"]]
    """Always `program`; tells it from a call by the model itself."""


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """What a custom tool of yours returned."""

    call_id: Required[str]
    """The `call_id` of the call that it answers."""
    output: Required[Union[str, Iterable[ResponseCustomToolCallOutputParamOutputContentList]]]
    """The result, a text, or a list of texts, images and files."""
    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`; tells it from other items."""
    id: str
    """The id of the item itself, which the service gives."""
    caller: Optional[ResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""


ResponseCustomToolCallOutputParamOutputContentList: TypeAlias = Union[
    ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam
]
"""A part of a result: a text, an image, or a file."""

ResponseCallerParam: TypeAlias = Union[CallerDirectParam, CallerProgramParam]
"""Who called a tool: the model itself, or a program that it wrote."""


class ResponseCustomToolCallParam(_ReservedKeywordsParam, total=False):
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
    caller: Optional[ResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    namespace: str
    """The namespace that the tool belongs to, if it is in one."""


class ResponseFileSearchToolCallParamResult(TypedDict, total=False):
    """A piece of a file that a search found."""

    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Your notes on the file, up to 16, by which searches can filter; texts of up to 512 characters, numbers or
    booleans.
    """
    file_id: str
    """The id of the file that it was found in."""
    filename: str
    """The name of the file that was found."""
    score: float
    """How well it fits the query, from 0 to 1."""
    text: str
    """The piece that was found."""


class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """A search in files that the model made."""

    id: Required[str]
    """The id of the call."""
    queries: Required[SequenceNotStr[str]]
    """What the model searched for."""
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    """How far it is; `in_progress`, `searching`, `completed`, `failed`, or `incomplete` when it was cut off."""
    type: Required[Literal["file_search_call"]]
    """Always `file_search_call`; tells it from other items."""
    results: Optional[Iterable[ResponseFileSearchToolCallParamResult]]
    """What was found; null unless `include` asks for `file_search_call.results`."""


ResponseFormatTextConfigParam: TypeAlias = Union[
    ResponseFormatText, ResponseFormatTextJSONSchemaConfigParam, ResponseFormatJSONObject
]
"""The form that text has to have: plain, JSON after a schema, or any JSON object."""


class ResponseInputTextContentParam(TypedDict, total=False):
    """A text for the model."""

    text: Required[str]
    """The text itself, of up to 10,485,760 characters."""
    type: Required[Literal["input_text"]]
    """Always `input_text`; tells it from other parts."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]
    """A mark that the prompt is to be cached up to here; null or left out for none."""


class ResponseInputImageContentParam(TypedDict, total=False):
    """An image for the model, as an uploaded file or by its address."""

    type: Required[Literal["input_image"]]
    """Always `input_image`; tells it from other parts."""
    detail: Optional[ImageDetail]
    """How closely the model looks; `low` takes fewer tokens, `high` more, `original` keeps the size, and `auto` is
    the default.
    """
    file_id: Optional[str]
    """The id of an uploaded file with the image."""
    image_url: Optional[str]
    """The address of the image; a data URL may hold the image itself, in up to 20,971,520 characters."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpointParam]
    """A mark that the prompt is to be cached up to here; null or left out for none."""


class ResponseInputFileContentParam(TypedDict, total=False):
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


ListParamResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]
"""A part of the result of a function: a text, an image, or a file."""

ResponseFunctionCallOutputItemListParam: TypeAlias = List[ListParamResponseFunctionCallOutputItemParam]
"""The result of a function in several parts."""

ResponseFunctionCallOutputItemParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]
"""A part of the result of a function: a text, an image, or a file."""


class ResponseFunctionShellCallOutputContentParamOutcomeTimeout(TypedDict, total=False):
    """The outcome that commands were stopped because their time was up."""

    type: Required[Literal["timeout"]]
    """Always `timeout`; tells it from `exit`."""


class ResponseFunctionShellCallOutputContentParamOutcomeExit(TypedDict, total=False):
    """The outcome that commands ran to their end."""

    exit_code: Required[int]
    """The status that the shell ended with; 0 means success."""
    type: Required[Literal["exit"]]
    """Always `exit`; tells it from `timeout`."""


class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """What shell commands wrote, and how they ended."""

    outcome: Required[ResponseFunctionShellCallOutputContentParamOutcome]
    """How they ended; with an exit status, or because time was up."""
    stderr: Required[str]
    """What they wrote to standard error."""
    stdout: Required[str]
    """What they wrote to standard output."""


ResponseFunctionShellCallOutputContentParamOutcome: TypeAlias = Union[
    ResponseFunctionShellCallOutputContentParamOutcomeTimeout, ResponseFunctionShellCallOutputContentParamOutcomeExit
]
"""How shell commands ended: by themselves, or because time was up."""


class ResponseFunctionToolCallParam(_ReservedKeywordsParam, total=False):
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
    caller: Optional[ResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    namespace: str
    """The namespace that the function belongs to, if it is in one."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


class ResponseFunctionWebSearchParamActionSearchSource(TypedDict, total=False):
    """A page that a search made use of."""

    type: Required[Literal["url"]]
    """Always `url`, the kind of source."""
    url: Required[str]
    """The address of the page."""


class ResponseFunctionWebSearchParamActionSearch(TypedDict, total=False):
    """A search on the web."""

    type: Required[Literal["search"]]
    """Always `search`; tells it from other steps."""
    queries: SequenceNotStr[str]
    """What was searched for, in one or several queries."""
    query: str
    """What was searched for, as a single text."""
    sources: Iterable[ResponseFunctionWebSearchParamActionSearchSource]
    """The pages that were made use of; only where `include` asks for `web_search_call.action.sources`."""


class ResponseFunctionWebSearchParamActionOpenPage(TypedDict, total=False):
    """The opening of a page that a search found."""

    type: Required[Literal["open_page"]]
    """Always `open_page`; tells it from other steps."""
    url: Optional[str]
    """The address of the page; null where it is not told."""


class ResponseFunctionWebSearchParamActionFind(TypedDict, total=False):
    """The search for a text in an open page."""

    pattern: Required[str]
    """The text or pattern that the page was searched for."""
    type: Required[Literal["find_in_page"]]
    """Always `find_in_page`; tells it from other steps."""
    url: Required[str]
    """The address of the page."""


class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """A step of the model on the web."""

    id: Required[str]
    """The id of the call."""
    action: Required[ResponseFunctionWebSearchParamAction]
    """What it did; search, open a page, or look for a text in one."""
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    """How far it is; `in_progress`, `searching`, `completed`, `failed`, or `incomplete` when it was cut off."""
    type: Required[Literal["web_search_call"]]
    """Always `web_search_call`; tells it from other items."""


ResponseFunctionWebSearchParamAction: TypeAlias = Union[
    ResponseFunctionWebSearchParamActionSearch,
    ResponseFunctionWebSearchParamActionOpenPage,
    ResponseFunctionWebSearchParamActionFind,
]
"""A step on the web: a search, the opening of a page, or a search in one."""


class ResponseParamInputAudio(TypedDict, total=False):
    """A recording and its format."""

    data: Required[str]
    """The recording, encoded in base64."""
    format: Required[Literal["mp3", "wav"]]
    """The file format of the recording, `mp3` or `wav`."""


class ResponseInputAudioParam(TypedDict, total=False):
    """A recording for the model."""

    input_audio: Required[ResponseParamInputAudio]
    """The recording and its format."""
    type: Required[Literal["input_audio"]]
    """Always `input_audio`; tells it from other parts."""


ResponseInputContentParam: TypeAlias = Union[ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam]
"""A part of a message of the input: a text, an image, or a file."""


class PromptCacheBreakpointParam(TypedDict, total=False):
    """The mark that the beginning of the prompt up to here is to be cached."""

    mode: Required[Literal["explicit"]]
    """Always `explicit`, for a breakpoint that you set."""
    ttl: Literal["30m", "12h"]
    """How long it is kept at least, `30m` (minutes) or `12h` (hours); left out, as long as `prompt_cache_options`
    says.
    """


class ResponseInputMessageParam(TypedDict, total=False):
    """A message of the input, by the user or the developer."""

    content: Required[ResponseInputMessageContentListParam]
    """What it says, as a list of texts, images and files."""
    role: Required[Literal["user", "system", "developer"]]
    """Who it comes from; `developer` and `system` take precedence over `user`."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the message is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""
    type: Literal["message"]
    """Always `message`; may be left out."""


class ComputerCallOutputParam(TypedDict, total=False):
    """The screen after the model's actions."""

    call_id: Required[str]
    """The `call_id` of the call that it answers."""
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    """The picture of the screen."""
    type: Required[Literal["computer_call_output"]]
    """Always `computer_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    acknowledged_safety_checks: Optional[Iterable[SafetyCheckParam]]
    """The doubts of the call that you confirmed."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off; stored items may also be
    `failed`.
    """


class FunctionCallOutputParam(TypedDict, total=False):
    """What a function of yours returned."""

    output: Required[Union[str, ResponseFunctionCallOutputItemListParam]]
    """The result, a text (which may hold JSON), or a list of texts, images and files; a text has at most 10,485,760
    characters.
    """
    type: Required[Literal["function_call_output"]]
    """Always `function_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    call_id: Optional[str]
    """The `call_id` of the call that it answers."""
    caller: Optional[ResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    name: Optional[str]
    """The tool that the result comes from."""
    namespace: Optional[str]
    """The namespace of that tool, if it is in one."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


class ToolSearchCallParam(TypedDict, total=False):
    """A search for tools whose loading was deferred."""

    arguments: Required[object]
    """What is searched for, in the form that the search tool asks for."""
    type: Required[Literal["tool_search_call"]]
    """Always `tool_search_call`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself."""
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
    tools: Required[Iterable[ToolParam]]
    """The tools that are added."""
    type: Required[Literal["additional_tools"]]
    """Always `additional_tools`; tells it from other items."""
    id: Optional[str]
    """The id of the item."""


class ImageGenerationCallErrorModerationDetailsParam(TypedDict, total=False):
    """Why moderation stopped an image."""

    categories: Required[SequenceNotStr[str]]
    """The kinds of unwanted content that were found. New kinds may be added, so expect any text."""
    moderation_stage: Required[Literal["input", "output", "unknown"]]
    """Whether the request (`input`) or the image (`output`) was stopped; `unknown` where that is not known."""


class ImageGenerationCallErrorParam(TypedDict, total=False):
    """Why there is no image."""

    code: Required[Optional[str]]
    """The cause, for programs, such as `moderation_blocked`; null where it is not known."""
    message: Required[str]
    """The cause, for people."""
    param: Required[Optional[str]]
    """The parameter of the request that is to blame; null where there is none."""
    type: Required[str]
    """The kind of error, for programs."""
    moderation_details: ImageGenerationCallErrorModerationDetailsParam
    """What moderation found, where `code` is `moderation_blocked`."""


class ImageGenerationCallSvgUsageParam(TypedDict, total=False):
    """The tokens that it took to write an SVG image."""

    input_tokens: Required[int]
    """How many tokens the model was given."""
    model: Required[str]
    """The id of the model that wrote the SVG."""
    output_tokens: Required[int]
    """How many tokens it made."""
    reasoning_tokens: Required[int]
    """How many tokens it thought in."""
    total_tokens: Required[int]
    """How many tokens it took in all."""


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


class LocalShellCallActionParam(TypedDict, total=False):
    """A command for your own machine."""

    command: Required[SequenceNotStr[str]]
    """The program to run, followed by its arguments."""
    env: Required[Dict[str, str]]
    """The environment variables to set for it, by name."""
    type: Required[Literal["exec"]]
    """Always `exec`, the only kind of action."""
    timeout_ms: Optional[int]
    """How long the command may take, in milliseconds; null where the model set no limit."""
    user: Optional[str]
    """The user to run it as; null for whoever runs your program."""
    working_directory: Optional[str]
    """The folder to run it in; null for the current one."""


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


class LocalShellCallOutputParam(TypedDict, total=False):
    """What a command on your own machine returned."""

    id: Required[str]
    """Which call it answers, by the id that the model gave that call."""
    output: Required[str]
    """What the command returned, as a JSON text."""
    type: Required[Literal["local_shell_call_output"]]
    """Always `local_shell_call_output`; tells it from other items."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""


class ShellCallActionParam(TypedDict, total=False):
    """Shell commands, and their limits."""

    commands: Required[SequenceNotStr[str]]
    """The commands in the order to run them, one to an entry."""
    max_output_length: Optional[int]
    """How many characters to keep of what goes to standard output and standard error together."""
    timeout_ms: Optional[int]
    """How long the commands may take by the clock, in milliseconds."""


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
    caller: Optional[ResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    environment: Optional[ShellCallEnvironmentParam]
    """Where they run; on your own machine, or in a container."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the call is; `in_progress`, `completed`, or `incomplete` when it was cut off."""


class ShellCallOutputParam(TypedDict, total=False):
    """What shell commands returned."""

    call_id: Required[str]
    """The `call_id` of the call that it answers."""
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    """What the commands wrote, and how they ended."""
    type: Required[Literal["shell_call_output"]]
    """Always `shell_call_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself, which the service gives."""
    caller: Optional[ResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    max_output_length: Optional[int]
    """The limit of the call for the length of the output, in characters; send it back as it came."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""


class ApplyPatchCallOperationCreateFileParam(TypedDict, total=False):
    """The order to make a new file."""

    diff: Required[str]
    """The content of the file, as a diff."""
    path: Required[str]
    """Where the file goes, seen from the root of the workspace."""
    type: Required[Literal["create_file"]]
    """Always `create_file`; tells it from other operations."""


class ApplyPatchCallOperationDeleteFileParam(TypedDict, total=False):
    """The order to remove a file."""

    path: Required[str]
    """The file to remove, seen from the root of the workspace."""
    type: Required[Literal["delete_file"]]
    """Always `delete_file`; tells it from other operations."""


class ApplyPatchCallOperationUpdateFileParam(TypedDict, total=False):
    """The order to change a file."""

    diff: Required[str]
    """What changes in the file, as a diff."""
    path: Required[str]
    """The file to change, seen from the root of the workspace."""
    type: Required[Literal["update_file"]]
    """Always `update_file`; tells it from other operations."""


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
    caller: Optional[ResponseCallerParam]
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
    caller: Optional[ResponseCallerParam]
    """Who made the call, the model itself or a program that it wrote."""
    output: Optional[str]
    """A note for the model, such as why it failed; may be absent."""


class McpListToolsToolParam(TypedDict, total=False):
    """A tool that an MCP server offers."""

    input_schema: Required[object]
    """A JSON schema of its arguments."""
    name: Required[str]
    """The name that the server gives it."""
    annotations: Optional[object]
    """What else the server says of it, such as that it only reads."""
    description: Optional[str]
    """What it does, in the server's words."""


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
    approval_request_id: Optional[str]
    """The id to send along with an `mcp_approval_response`, where the call needs your approval."""
    error: Optional[McpToolCallErrorParam]
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


class ItemReferenceParam(TypedDict, total=False):
    """A stored item, by its id."""

    id: Required[str]
    """The id of the item that is meant."""
    type: Optional[Literal["item_reference"]]
    """Always `item_reference`; null or left out means the same."""


class ResponseInputProgramParam(TypedDict, total=False):
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


ShellCallEnvironmentParam: TypeAlias = Union[LocalEnvironmentParam, ContainerReferenceParam]
"""Where shell commands run: on your own machine, or in a container."""

ApplyPatchCallOperationParam: TypeAlias = Union[
    ApplyPatchCallOperationCreateFileParam,
    ApplyPatchCallOperationDeleteFileParam,
    ApplyPatchCallOperationUpdateFileParam,
]
"""What to do with a file: create, delete or change it."""


class ResponseOutputMessageParam(TypedDict, total=False):
    """A message that the model wrote."""

    id: Required[str]
    """The id of the message."""
    content: Required[Iterable[ResponseOutputMessageParamContent]]
    """The parts of the message, each a text or a refusal."""
    role: Required[Literal["assistant"]]
    """Always `assistant`, the model."""
    status: Required[Literal["in_progress", "completed", "incomplete"]]
    """How far the message is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Required[Literal["message"]]
    """Always `message`; tells it from other items."""
    phase: Optional[Literal["commentary", "final_answer"]]
    """Whether it is a remark on the way (`commentary`) or the `final_answer`. From `gpt-5.3-codex` on, send it back
    unchanged with later requests, or answers may get worse.
    """


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """The tools that a search has found and loaded."""

    tools: Required[Iterable[ResponseToolSearchOutputItemParamTool]]
    """The tools that were found, which the model can call from here on."""
    type: Required[Literal["tool_search_output"]]
    """Always `tool_search_output`; tells it from other items."""
    id: Optional[str]
    """The id of the item itself."""
    call_id: Optional[str]
    """The `call_id` of the search, where you carried it out; otherwise null."""
    execution: Literal["server", "client"]
    """Who searched, the service (`server`) or you (`client`)."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]]
    """How far it is; `in_progress`, `completed`, or `incomplete` when it was cut off."""


class ResponseReasoningItemParam(TypedDict, total=False):
    """What a reasoning model thought before it answered; send it back in the input if you keep the context yourself."""

    id: Required[str]
    """The id of the reasoning item."""
    summary: Required[Iterable[ResponseReasoningItemParamSummary]]
    """A summary of the thoughts, in parts; empty unless `reasoning` asked for one."""
    type: Required[Literal["reasoning"]]
    """Always `reasoning`; tells it from other items."""
    content: Iterable[ResponseReasoningItemParamContent]
    """The thoughts themselves, in parts, where the model discloses them."""
    encrypted_content: Optional[str]
    """The thoughts in encrypted form, for later requests where nothing is stored; there by default. In a stream,
    take it from `response.output_item.done`; the item in `response.output_item.added` may hold only part of it.
    """
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""


ResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    ResponseInputMessageParam,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutputParam,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutputParam,
    ToolSearchCallParam,
    ResponseToolSearchOutputItemParamParam,
    AdditionalToolsParam,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCallParam,
    ResponseCodeInterpreterToolCallParam,
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
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTriggerParam,
    ItemReferenceParam,
    ResponseInputProgramParam,
    ProgramOutputParam,
]
"""An item of the input, such as a message, the result of a tool, or an item of an earlier output."""

MessageContentListParamResponseInputContentParam: TypeAlias = Union[
    ResponseInputTextParam, ResponseInputImageParam, ResponseInputFileParam
]
"""A part of a message of the input: a text, an image, or a file."""

ResponseInputMessageContentListParam: TypeAlias = List[MessageContentListParamResponseInputContentParam]
"""What a message of the input says, in several parts."""

ResponseInputParamResponseInputItemParam: TypeAlias = Union[
    EasyInputMessageParam,
    ResponseInputMessageParam,
    ResponseOutputMessageParam,
    ResponseFileSearchToolCallParam,
    ResponseComputerToolCallParam,
    ComputerCallOutputParam,
    ResponseFunctionWebSearchParam,
    ResponseFunctionToolCallParam,
    FunctionCallOutputParam,
    ToolSearchCallParam,
    ResponseToolSearchOutputItemParamParam,
    AdditionalToolsParam,
    ResponseConfigurationUpdateItemParamParam,
    ResponseReasoningItemParam,
    ResponseCompactionItemParamParam,
    ImageGenerationCallParam,
    ResponseCodeInterpreterToolCallParam,
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
    ResponseCustomToolCallOutputParam,
    ResponseCustomToolCallParam,
    CompactionTriggerParam,
    ItemReferenceParam,
    ResponseInputProgramParam,
    ProgramOutputParam,
]
"""An item of the input, such as a message, the result of a tool, or an item of an earlier output."""

ResponseInputParam: TypeAlias = List[ResponseInputParamResponseInputItemParam]
"""The input in several items, in the order in which the model reads them."""


class ResponseOutputTextParam(TypedDict, total=False):
    """A text that the model wrote."""

    annotations: Required[Iterable[ResponseOutputTextParamAnnotation]]
    """What the text refers to, such as files and web pages."""
    text: Required[str]
    """The text itself; a part of it where the message is still being made."""
    type: Required[Literal["output_text"]]
    """Always `output_text`; tells it from a refusal."""
    logprobs: Iterable[ResponseOutputTextParamLogprob]
    """How likely each token was; only where `include` asks for `message.output_text.logprobs`."""


class ResponseOutputRefusalParam(TypedDict, total=False):
    """The model's refusal to answer."""

    refusal: Required[str]
    """Why the model will not answer, in its words."""
    type: Required[Literal["refusal"]]
    """Always `refusal`; tells it from text."""


ResponseOutputMessageParamContent: TypeAlias = Union[ResponseOutputTextParam, ResponseOutputRefusalParam]
"""A part of a message: a text, or a refusal."""


class ResponseOutputTextParamAnnotationFileCitation(TypedDict, total=False):
    """A reference to a file that the text draws on."""

    file_id: Required[str]
    """The id of the cited file, to retrieve it with."""
    filename: Required[str]
    """The name of the cited file."""
    index: Required[int]
    """Where in the text the reference belongs, as a position in it."""
    type: Required[Literal["file_citation"]]
    """Always `file_citation`; tells it from other annotations."""


class ResponseOutputTextParamAnnotationURLCitation(TypedDict, total=False):
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


class ResponseOutputTextParamAnnotationContainerFileCitation(TypedDict, total=False):
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


class ResponseOutputTextParamAnnotationFilePath(TypedDict, total=False):
    """A reference to a file that was made along with the text."""

    file_id: Required[str]
    """The id of that file, to fetch its content with."""
    index: Required[int]
    """Its position in the list of files."""
    type: Required[Literal["file_path"]]
    """Always `file_path`; tells it from other annotations."""


class ResponseOutputTextParamLogprobTopLogprob(TypedDict, total=False):
    """How likely one of the candidates for a token was."""

    token: Required[str]
    """The token as text."""
    bytes: Required[Iterable[int]]
    """The token as bytes in UTF-8, for characters that span several tokens."""
    logprob: Required[float]
    """The natural logarithm of its probability; 0 is certain."""


class ResponseOutputTextParamLogprob(TypedDict, total=False):
    """How likely a token of the text was, and which others were candidates."""

    token: Required[str]
    """The token as text."""
    bytes: Required[Iterable[int]]
    """The token as bytes in UTF-8, for characters that span several tokens."""
    logprob: Required[float]
    """The natural logarithm of its probability; 0 is certain."""
    top_logprobs: Required[Iterable[ResponseOutputTextParamLogprobTopLogprob]]
    """The likeliest tokens at this place, as many as `top_logprobs` asked for or fewer."""


ResponseOutputTextParamAnnotation: TypeAlias = Union[
    ResponseOutputTextParamAnnotationFileCitation,
    ResponseOutputTextParamAnnotationURLCitation,
    ResponseOutputTextParamAnnotationContainerFileCitation,
    ResponseOutputTextParamAnnotationFilePath,
]
"""What a text refers to: a file, a web page, or a file in a container."""


class ResponseReasoningItemParamSummary(TypedDict, total=False):
    """A part of the summary of what the model thought."""

    text: Required[str]
    """The summary so far, as text."""
    type: Required[Literal["summary_text"]]
    """Always `summary_text`, the kind of part."""


class ResponseReasoningItemParamContent(TypedDict, total=False):
    """A part of what the model thought."""

    text: Required[str]
    """The thoughts as text."""
    type: Required[Literal["reasoning_text"]]
    """Always `reasoning_text`, the kind of part."""


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """Parameters of `responses.retrieve`, which fetches a stored response, or the events of one that is still being
    made.
    """

    include: List[ResponseIncludable]
    """Further parts of the output to return, such as `file_search_call.results`, `message.output_text.logprobs` or
    `reasoning.encrypted_content`.
    """
    include_obfuscation: bool
    """Whether stream events carry padding of random length, which hides their sizes from eavesdroppers."""
    starting_after: int
    """The sequence number of the last event received; the stream goes on behind it."""


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """Parameters of `responses.retrieve`, waiting for the whole answer."""

    stream: Literal[False]
    """Whether the events are streamed as they are made."""


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    """Parameters of `responses.retrieve`, with a stream of events."""

    stream: Required[Literal[True]]
    """Whether the events are streamed as they are made."""


ResponseRetrieveParams: TypeAlias = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
"""Parameters of `responses.retrieve`, which fetches a stored response, or the events of one that is still being
made.
"""


class ResponseSteerEventParam(TypedDict, total=False):
    """New input of the user while a response is being made, over a WebSocket."""

    input: Required[ResponseSteerInputParam]
    """What the user says, a text or messages with the role `user`, of texts, images and files; no other items are
    taken.
    """
    previous_response_id: Required[str]
    """Which response to steer, by its id; it is being made on this connection."""
    type: Required[Literal["response.steer"]]
    """Always `response.steer`; tells it from other events."""


ResponseSteerInputContentParam: TypeAlias = Union[
    ResponseInputTextContentParam, ResponseInputImageContentParam, ResponseInputFileContentParam
]
"""A part of the user's message: a text, an image, or a file."""


class ResponseSteerInputItemListMessage(TypedDict, total=False):
    """A message of the user to a response that is being made."""

    content: Required[Union[Iterable[ResponseSteerInputContentParam], str]]
    """What it says, a text, or a list of texts, images and files."""
    role: Required[Literal["user"]]
    """Always `user`, since nobody else can steer."""
    type: Required[Literal["message"]]
    """Always `message`, the kind of item."""
    id: Optional[str]
    """The id of the message."""
    status: Optional[str]
    """How far the message is, as the service set it."""


ResponseSteerInputItemList: TypeAlias = Union[ResponseSteerInputItemListMessage, FunctionCallOutputParam]
"""An item to steer a response with; the service takes only messages of the user."""

ResponseSteerInputParam: TypeAlias = Union[str, Iterable[ResponseSteerInputItemList]]
"""What to steer a response with: a text, or a list of items."""


class ResponseTextConfigParam(TypedDict, total=False):
    """In which form and at what length the model writes."""

    format: ResponseFormatTextConfigParam
    """The form of the text. The default is plain text; `json_schema` makes it follow a schema of yours, and
    `json_object`, which older models need, only makes it JSON.
    """
    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long answers are, `low`, `medium` (the default) or `high`."""


class McpAllowedToolsMcpToolFilterParam(TypedDict, total=False):
    """Which tools of an MCP server the model may call."""

    read_only: bool
    """Whether to take the tools that only read, by the server's own note (`readOnlyHint`)."""
    tool_names: SequenceNotStr[str]
    """The names of the tools to take."""


class McpRequireApprovalMcpToolApprovalFilterAlwaysParam(TypedDict, total=False):
    """Which tools of an MCP server need approval for each call."""

    read_only: bool
    """Whether to take the tools that only read, by the server's own note (`readOnlyHint`)."""
    tool_names: SequenceNotStr[str]
    """The names of the tools to take."""


class McpRequireApprovalMcpToolApprovalFilterNeverParam(TypedDict, total=False):
    """Which tools of an MCP server are called without approval."""

    read_only: bool
    """Whether to take the tools that only read, by the server's own note (`readOnlyHint`)."""
    tool_names: SequenceNotStr[str]
    """The names of the tools to take."""


class McpRequireApprovalMcpToolApprovalFilterParam(TypedDict, total=False):
    """Which tools of an MCP server need approval, and which do not."""

    always: McpRequireApprovalMcpToolApprovalFilterAlwaysParam
    """The tools that need approval for each call."""
    never: McpRequireApprovalMcpToolApprovalFilterNeverParam
    """The tools that are called without approval."""


class ToolParamMcp(TypedDict, total=False):
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


class ImageGenerationInputImageMaskParam(TypedDict, total=False):
    """An image whose transparent areas show what is to change."""

    file_id: str
    """The id of an uploaded file with the mask."""
    image_url: str
    """The mask, encoded in base64."""


class ImageGenerationSvgReasoningParam(TypedDict, total=False):
    """How much the model thinks before it writes an SVG image."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How much it thinks, from `none` to `max`; left out, the model's default."""


class ImageGenerationSvgParam(TypedDict, total=False):
    """Which model writes SVG images, and how much it thinks; only with `svg` as the format."""

    model: str
    """The id of the model that writes the SVG."""
    reasoning: Optional[ImageGenerationSvgReasoningParam]
    """How much it thinks; null or left out for the model's default."""


class ImageGenerationParam(TypedDict, total=False):
    """The tool that lets the model make images."""

    type: Required[Literal["image_generation"]]
    """Always `image_generation`; tells it from other tools."""
    action: Literal["generate", "edit", "auto"]
    """`generate` for a new image, `edit` for a change of one, `auto` (the default) to leave that to the model."""
    background: Literal["transparent", "opaque", "auto"]
    """Whether the background is `transparent` (PNG and WebP only) or `opaque`; `auto`, the default, leaves that to
    the model.
    """
    complexity: Literal["low", "medium", "high"]
    """How much is computed to plan the image, whatever its quality; left out, as `reasoning` of the response says,
    else the default of the image model. For SVG it concerns only the image that serves as a model.
    """
    frame_count: int
    """How many frames a GIF has, 9 by default; for that format only."""
    frame_duration_ms: int
    """How long each frame of a GIF is shown, in milliseconds, 200 by default; rounded to tens."""
    input_fidelity: Optional[Literal["high", "low"]]
    """How closely images of the input are followed, faces above all. `low` is the default; `high` needs
    `gpt-image-1.5`, and `gpt-image-2` takes neither.
    """
    input_image_mask: ImageGenerationInputImageMaskParam
    """What is to change in an image, as a mask."""
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
    ]
    """The id of the image model; `gpt-image-2.6-sunburst` by default. `gpt-image-1` no longer runs."""
    moderation: Literal["auto", "low"]
    """How strict moderation is, `auto` (the default) or `low`."""
    output_compression: int
    """How strongly the image is compressed, in percent, 0 to 100; 100 by default."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"]
    """The file format, `png` by default. `gif` and `svg` need a model that can make them, and `gif` allows no
    partial images, mask or compression.
    """
    partial_images: int
    """How many unfinished images a stream carries on the way, 0 (the default) to 3."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """How finely the image is drawn; `auto` is the default, and `xhigh` and `max` are for the `gpt-image-2.5` models
    only.
    """
    size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """The size in pixels, as width x height, or `auto`. `gpt-image-2` and the `gpt-image-2.5` models take other
    sizes too, if both sides are multiples of 16, neither is over three times the other, and 3840x2160 is not
    exceeded.
    """
    svg: ImageGenerationSvgParam
    """Who writes the image where `output_format` is `svg`; left out, the model of the response or the default one."""


class LocalShellParam(TypedDict, total=False):
    """The tool that lets the model run commands on your own machine."""

    type: Required[Literal["local_shell"]]
    """Always `local_shell`; tells it from other tools."""


McpAllowedToolsParam: TypeAlias = Union[SequenceNotStr[str], McpAllowedToolsMcpToolFilterParam]
"""Which tools of an MCP server the model may call: their names, or a filter."""

McpRequireApprovalParam: TypeAlias = Union[McpRequireApprovalMcpToolApprovalFilterParam, Literal["always", "never"]]
"""Which calls of an MCP server's tools wait for your approval."""

CodeInterpreterContainerParam: TypeAlias = Union[str, ContainerCodeInterpreterToolAutoParam]
"""Where programs of the code interpreter run: the id of a container, or how to make one."""


class WebSearchToolParam(TypedDict, total=False):
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


class ToolSearchOutputNamespaceToolParam(TypedDict, total=False):
    """The tools of a namespace that tool search has found."""

    description: Required[str]
    """What the tools have in common, for the model."""
    name: Required[str]
    """The name of the group, such as `crm`, which calls carry as `namespace`."""
    tools: Required[Iterable[NamespaceToolParamTool]]
    """The functions and custom tools of the group that were found."""
    type: Required[Literal["namespace"]]
    """Always `namespace`; tells it from other tools."""


class ToolSearchToolParam(TypedDict, total=False):
    """The tool that lets the model find tools whose loading is deferred."""

    type: Required[Literal["tool_search"]]
    """Always `tool_search`; tells it from other tools."""
    description: Optional[str]
    """How to search, for the model, where you carry out the search."""
    execution: Literal["server", "client"]
    """Who searches, the service (`server`) or you (`client`)."""
    parameters: Optional[object]
    """A JSON schema of what the model searches for, where you carry out the search."""


class WebSearchPreviewToolParam(TypedDict, total=False):
    """The preview of the tool that lets the model search the web."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """The tool as it is now (`web_search_preview`), or as of 11 March 2025 (`web_search_preview_2025_03_11`)."""
    search_content_types: List[Literal["text", "image"]]
    """What is searched for, `text`, `image` or both."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the context results may take, `low`, `medium` (the default) or `high`."""
    user_location: Optional[WebSearchPreviewToolParamUserLocation]
    """Where the user is, roughly; null or left out, the United States."""


ResponseToolSearchOutputItemParamTool: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    ToolParamMcp,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ImageGenerationParam,
    LocalShellParam,
    FunctionShellToolParam,
    CustomToolParam,
    ToolSearchOutputNamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]
"""A tool that a search has found."""


class ResponsesClientEventParamResponseCreate(TypedDict, total=False):
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
    include: Optional[List[ResponseIncludable]]
    """Parts of the output to return that are left out otherwise, such as search results or log probabilities."""
    input: Union[str, ResponseInputParam]
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
    metadata: Optional[Metadata]
    """Your own notes on the response, up to 16 pairs of text, with keys of at most 64 characters and values of at
    most 512.
    """
    model: ResponsesModel
    """The id of the model that is to answer, such as `gpt-6-astra`."""
    moderation: Optional[ResponseCreateParamsModeration]
    """Whether and how input and output are moderated; null or left out for not at all."""
    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools at once; true by default."""
    previous_response_id: Optional[str]
    """Which response to continue from, by its id; not together with `conversation`."""
    prompt: Optional[ResponsePromptParam]
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
    reasoning: Optional[Reasoning]
    """How much the model thinks, and whether it sums that up; for reasoning models."""
    safety_identifier: Optional[str]
    """A stable name of your end user, up to 128 characters, for abuse detection. A hash of the e-mail address keeps
    the person unknown.
    """
    service_tier: Optional[ServiceTier]
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
    text: ResponseTextConfigParam
    """In which form text is written (plain or JSON), and at what length."""
    tool_choice: ToolChoiceParam
    """Which of the tools the model may, or has to, call."""
    tools: Iterable[ToolParam]
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


ResponsesClientEventParam: TypeAlias = Union[ResponsesClientEventParamResponseCreate, ResponseSteerEventParam]
"""An event that you send over a WebSocket: make a response, or steer one."""

ResponsesClientEventParamContextManagement: TypeAlias = ContextManagementParam
"""A way to keep the context small, in an event of a WebSocket."""

ResponsesClientEventParamConversation: TypeAlias = ResponseCreateParamsConversation
"""The conversation of a response, in an event of a WebSocket."""

ResponsesClientEventParamModeration: TypeAlias = ResponseCreateParamsModeration
"""Moderation of a response, in an event of a WebSocket."""

ResponsesClientEventParamModerationPolicy: TypeAlias = ModerationPolicyParam
"""What moderation does about input and output, in an event of a WebSocket."""

ResponsesClientEventParamModerationPolicyInput: TypeAlias = ModerationPolicyInputParam
"""What moderation does about the input, in an event of a WebSocket."""

ResponsesClientEventParamModerationPolicyOutput: TypeAlias = ModerationPolicyOutputParam
"""What moderation does about the output, in an event of a WebSocket."""

ResponsesClientEventParamPromptCacheOptions: TypeAlias = PromptCacheOptionsParam
"""How the prompt cache is used, in an event of a WebSocket."""

ResponsesClientEventParamStreamOptions: TypeAlias = StreamOptionsParam
"""What a stream carries, in an event of a WebSocket."""

ResponsesClientEventParamToolChoice: TypeAlias = ToolChoiceParam
"""Which tools the model may or has to call, in an event of a WebSocket."""

ClientEventToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = ProgrammaticToolCallingParam
"""The choice that makes the model call tools from a program, in an event of a WebSocket."""

ToolParam: TypeAlias = Union[
    FunctionToolParam,
    FileSearchToolParam,
    ComputerToolParam,
    ComputerUsePreviewToolParam,
    WebSearchToolParam,
    ToolParamMcp,
    CodeInterpreterParam,
    ProgrammaticToolCallingParam,
    ImageGenerationParam,
    LocalShellParam,
    FunctionShellToolParam,
    CustomToolParam,
    NamespaceToolParam,
    ToolSearchToolParam,
    WebSearchPreviewToolParam,
    ApplyPatchToolParam,
]
"""A tool that the model may call: a built-in one, an MCP server, or one of yours."""

ParseableToolParam: TypeAlias = Union[ToolParam, ChatCompletionFunctionToolParam]
"""A tool for helpers that parse its calls; chat functions are taken as well."""

ToolParamWebSearchTool: TypeAlias = WebSearchToolParam
"""The tool that lets the model search the web."""


class WebSearchToolParamFilters(TypedDict, total=False):
    """Which pages a web search may return."""

    allowed_domains: Optional[SequenceNotStr[str]]
    """The domains to search, with all below them; null or left out for the whole web."""


ToolParamWebSearchToolFilters: TypeAlias = WebSearchToolParamFilters
"""Which pages a web search may return."""


class WebSearchToolParamUserLocation(TypedDict, total=False):
    """Where the user is, roughly, so that results suit the place."""

    city: Optional[str]
    """The city, in any form, such as `San Francisco`."""
    country: Optional[str]
    """The country, by its two letters in ISO 3166, such as `US`."""
    region: Optional[str]
    """The region or state, in any form, such as `California`."""
    timezone: Optional[str]
    """The time zone, by its IANA name, such as `America/Los_Angeles`."""
    type: Literal["approximate"]
    """Always `approximate`. Alone, without a place, it keeps the search from assuming the United States."""


ToolParamWebSearchToolUserLocation: TypeAlias = WebSearchToolParamUserLocation
"""Where the user is, roughly, for a web search."""


class WebSearchPreviewToolParamUserLocation(TypedDict, total=False):
    """Where the user is, roughly, so that results suit the place."""

    type: Required[Literal["approximate"]]
    """Always `approximate`. Alone, without a place, it keeps the search from assuming the United States."""
    city: Optional[str]
    """The city, in any form, such as `San Francisco`."""
    country: Optional[str]
    """The country, by its two letters in ISO 3166, such as `US`."""
    region: Optional[str]
    """The region or state, in any form, such as `California`."""
    timezone: Optional[str]
    """The time zone, by its IANA name, such as `America/Los_Angeles`."""


public_types(
    globals(),
    {
        "responses.apply_patch_tool_param": "ApplyPatchToolParam",
        "responses.computer_action_list_param": (
            "Click=ComputerActionParamClick DoubleClick=DoubleClickParam DragPath=DragPathParam "
            "Drag=ComputerActionParamDrag Keypress=ComputerActionParamKeypress Move=ComputerActionParamMove "
            "Screenshot=ComputerActionParamScreenshot Scroll=ComputerActionParamScroll "
            "Type=ComputerActionParamType Wait=ComputerActionParamWait"
        ),
        "responses.computer_tool_param": "ComputerToolParam",
        "responses.computer_use_preview_tool_param": "ComputerUsePreviewToolParam",
        "responses.container_auto_param": "ContainerAutoParam",
        "responses.container_network_policy_allowlist_param": "ContainerNetworkPolicyAllowlistParam",
        "responses.container_network_policy_disabled_param": "ContainerNetworkPolicyDisabledParam",
        "responses.container_network_policy_domain_secret_param": "ContainerNetworkPolicyDomainSecretParam",
        "responses.container_reference_param": "ContainerReferenceParam",
        "responses.custom_tool_param": "CustomToolParam _CustomToolParamReservedKeywords=_ReservedKeywordsParam",
        "responses.easy_input_message_param": "EasyInputMessageParam",
        "responses.file_search_tool_param": (
            "RankingOptionsHybridSearch=FileSearchToolParamRankingOptionsHybridSearch "
            "RankingOptions=FileSearchToolParamRankingOptions FileSearchToolParam"
        ),
        "responses.function_shell_tool_param": "FunctionShellToolParam",
        "responses.function_tool_param": "FunctionToolParam",
        "responses.inline_skill_param": "InlineSkillParam",
        "responses.inline_skill_source_param": "InlineSkillSourceParam",
        "responses.input_item_list_params": "InputItemListParams",
        "responses.input_token_count_params": (
            "InputTokenCountParams Text=InputTokenCountParamsText "
            "ToolChoiceSpecificProgrammaticToolCallingParam=ProgrammaticToolCallingParam"
        ),
        "responses.local_environment_param": "LocalEnvironmentParam",
        "responses.local_skill_param": "LocalSkillParam",
        "responses.mcp_tool_call_error_param": (
            "McpProtocolError=McpToolCallErrorParamMcpProtocolError "
            "McpToolExecutionError=CallErrorParamMcpToolExecutionError HTTPError=McpToolCallErrorParamHTTPError"
        ),
        "responses.namespace_tool_param": "ToolFunction=ToolFunctionParam NamespaceToolParam",
        "responses.response_code_interpreter_tool_call_param": (
            "OutputLogs=ResponseCodeInterpreterToolCallParamOutputLogs "
            "OutputImage=ResponseCodeInterpreterToolCallParamOutputImage ResponseCodeInterpreterToolCallParam"
        ),
        "responses.response_compact_params": (
            "ResponseCompactParams Image=ResponseCreateParamsImage "
            "PromptCacheOptions=ResponseCompactParamsPromptCacheOptions"
        ),
        "responses.response_compaction_item_param_param": "ResponseCompactionItemParamParam",
        "responses.response_computer_tool_call_output_screenshot_param": (
            "ResponseComputerToolCallOutputScreenshotParam"
        ),
        "responses.response_computer_tool_call_param": (
            "PendingSafetyCheck=SafetyCheckParam ResponseComputerToolCallParam"
        ),
        "responses.response_configuration_update_item_param_param": (
            "Reasoning=ResponseConfigurationUpdateItemParamReasoning "
            "Text=ResponseConfigurationUpdateItemParamText ResponseConfigurationUpdateItemParamParam"
        ),
        "responses.response_conversation_param_param": "ResponseConversationParamParam",
        "responses.response_create_params": (
            "ResponseCreateParamsBase ResponseCreateParamsNonStreaming ResponseCreateParamsStreaming "
            "AccessPrograms=AccessProgramsParam BackgroundOptions=BackgroundOptionsParam "
            "ContextManagement=ContextManagementParam ModerationPolicyInput=ModerationPolicyInputParam "
            "ModerationPolicyOutput=ModerationPolicyOutputParam ModerationPolicy=ModerationPolicyParam "
            "Moderation=ResponseCreateParamsModeration PromptCacheOptions=PromptCacheOptionsParam "
            "StreamOptions=StreamOptionsParam"
        ),
        "responses.response_custom_tool_call_output_param": (
            "CallerDirect=CallerDirectParam CallerProgram=CallerProgramParam ResponseCustomToolCallOutputParam"
        ),
        "responses.response_custom_tool_call_param": "ResponseCustomToolCallParam",
        "responses.response_file_search_tool_call_param": (
            "Result=ResponseFileSearchToolCallParamResult ResponseFileSearchToolCallParam"
        ),
        "responses.response_format_text_json_schema_config_param": "ResponseFormatTextJSONSchemaConfigParam",
        "responses.response_function_shell_call_output_content_param": (
            "OutcomeTimeout=ResponseFunctionShellCallOutputContentParamOutcomeTimeout "
            "OutcomeExit=ResponseFunctionShellCallOutputContentParamOutcomeExit "
            "ResponseFunctionShellCallOutputContentParam"
        ),
        "responses.response_function_tool_call_param": "ResponseFunctionToolCallParam",
        "responses.response_function_web_search_param": (
            "ActionSearchSource=ResponseFunctionWebSearchParamActionSearchSource "
            "ActionSearch=ResponseFunctionWebSearchParamActionSearch "
            "ActionOpenPage=ResponseFunctionWebSearchParamActionOpenPage "
            "ActionFind=ResponseFunctionWebSearchParamActionFind ResponseFunctionWebSearchParam"
        ),
        "responses.response_input_audio_param": "InputAudio=ResponseParamInputAudio ResponseInputAudioParam",
        "responses.response_input_file_content_param": (
            "PromptCacheBreakpoint=PromptCacheBreakpointParam ResponseInputFileContentParam"
        ),
        "responses.response_input_image_content_param": "ResponseInputImageContentParam",
        "responses.response_input_item_param": (
            "Message=ResponseInputMessageParam ComputerCallOutput=ComputerCallOutputParam "
            "FunctionCallOutput=FunctionCallOutputParam ToolSearchCall=ToolSearchCallParam "
            "AdditionalTools=AdditionalToolsParam "
            "ImageGenerationCallErrorModerationDetails=ImageGenerationCallErrorModerationDetailsParam "
            "ImageGenerationCallError=ImageGenerationCallErrorParam "
            "ImageGenerationCallSvgUsage=ImageGenerationCallSvgUsageParam "
            "ImageGenerationCall=ImageGenerationCallParam LocalShellCallAction=LocalShellCallActionParam "
            "LocalShellCall=LocalShellCallParam LocalShellCallOutput=LocalShellCallOutputParam "
            "ShellCallAction=ShellCallActionParam ShellCall=ShellCallParam ShellCallOutput=ShellCallOutputParam "
            "ApplyPatchCallOperationCreateFile=ApplyPatchCallOperationCreateFileParam "
            "ApplyPatchCallOperationDeleteFile=ApplyPatchCallOperationDeleteFileParam "
            "ApplyPatchCallOperationUpdateFile=ApplyPatchCallOperationUpdateFileParam "
            "ApplyPatchCall=ApplyPatchCallParam ApplyPatchCallOutput=ApplyPatchCallOutputParam "
            "McpListToolsTool=McpListToolsToolParam McpListTools=McpListToolsParam "
            "McpApprovalRequest=McpApprovalRequestParam McpApprovalResponse=McpApprovalResponseParam "
            "McpCall=McpCallParam CompactionTrigger=CompactionTriggerParam ItemReference=ItemReferenceParam "
            "Program=ResponseInputProgramParam ProgramOutput=ProgramOutputParam"
        ),
        "responses.response_input_text_content_param": "ResponseInputTextContentParam",
        "responses.response_output_message_param": "ResponseOutputMessageParam",
        "responses.response_output_refusal_param": "ResponseOutputRefusalParam",
        "responses.response_output_text_param": (
            "AnnotationFileCitation=ResponseOutputTextParamAnnotationFileCitation "
            "AnnotationURLCitation=ResponseOutputTextParamAnnotationURLCitation "
            "AnnotationContainerFileCitation=ResponseOutputTextParamAnnotationContainerFileCitation "
            "AnnotationFilePath=ResponseOutputTextParamAnnotationFilePath "
            "LogprobTopLogprob=ResponseOutputTextParamLogprobTopLogprob Logprob=ResponseOutputTextParamLogprob "
            "ResponseOutputTextParam"
        ),
        "responses.response_reasoning_item_param": (
            "Summary=ResponseReasoningItemParamSummary Content=ResponseReasoningItemParamContent "
            "ResponseReasoningItemParam"
        ),
        "responses.response_retrieve_params": (
            "ResponseRetrieveParamsBase ResponseRetrieveParamsNonStreaming ResponseRetrieveParamsStreaming"
        ),
        "responses.response_steer_event_param": "ResponseSteerEventParam",
        "responses.response_steer_input_param": "ResponseSteerInputItemListMessage",
        "responses.response_text_config_param": "ResponseTextConfigParam",
        "responses.response_tool_search_output_item_param_param": (
            "ToolMcpAllowedToolsMcpToolFilter=McpAllowedToolsMcpToolFilterParam "
            "ToolMcpRequireApprovalMcpToolApprovalFilterAlways=McpRequireApprovalMcpToolApprovalFilterAlwaysParam "
            "ToolMcpRequireApprovalMcpToolApprovalFilterNever=McpRequireApprovalMcpToolApprovalFilterNeverParam "
            "ToolMcpRequireApprovalMcpToolApprovalFilter=McpRequireApprovalMcpToolApprovalFilterParam "
            "ToolMcp=ToolParamMcp "
            "ToolCodeInterpreterContainerCodeInterpreterToolAuto=ContainerCodeInterpreterToolAutoParam "
            "ToolCodeInterpreter=CodeInterpreterParam "
            "ToolImageGenerationInputImageMask=ImageGenerationInputImageMaskParam "
            "ToolImageGenerationSvgReasoning=ImageGenerationSvgReasoningParam "
            "ToolImageGenerationSvg=ImageGenerationSvgParam ToolImageGeneration=ImageGenerationParam "
            "ToolLocalShell=LocalShellParam ResponseToolSearchOutputItemParamParam"
        ),
        "responses.responses_client_event_param": "ResponseCreate=ResponsesClientEventParamResponseCreate",
        "responses.skill_reference_param": "SkillReferenceParam",
        "responses.tool_choice_allowed_param": "ToolChoiceAllowedParam",
        "responses.tool_choice_apply_patch_param": "ToolChoiceApplyPatchParam",
        "responses.tool_choice_custom_param": "ToolChoiceCustomParam",
        "responses.tool_choice_shell_param": "ToolChoiceShellParam",
        "responses.tool_choice_types_param": "ToolChoiceTypesParam",
        "responses.tool_search_output_namespace_tool_param": "ToolSearchOutputNamespaceToolParam",
        "responses.tool_search_tool_param": "ToolSearchToolParam",
        "responses.web_search_preview_tool_param": (
            "UserLocation=WebSearchPreviewToolParamUserLocation WebSearchPreviewToolParam"
        ),
        "responses.web_search_tool_param": (
            "Filters=WebSearchToolParamFilters UserLocation=WebSearchToolParamUserLocation WebSearchToolParam"
        ),
    },
)
