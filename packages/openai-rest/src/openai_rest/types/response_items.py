# Rendered from definitions/response_items.yaml; edit that and run `hatch run generate`.
"""Models of the `response_items` area of the API."""

from typing import Dict, List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import ImageDetail, ResponseInputFile, ResponseInputImage, ResponseInputText
from openai_core.types.shared import ReasoningEffort, ResponseFormatText

from .response_output import (
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseComputerToolCallOutputScreenshot,
    ResponseCustomToolCall,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutput,
    ResponseCustomToolCallOutputItem,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseOutputItem,
    ResponseOutputItemVariants,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .response_tools import (
    ApplyPatchTool,
    ComputerTool,
    ComputerUsePreviewTool,
    ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled,
    ContainerReference,
    CustomTool,
    FileSearchTool,
    FunctionShellTool,
    FunctionTool,
    LocalEnvironment,
    Tool,
    ToolSearchOutputNamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
    WebSearchTool,
)
from .responses import (
    Response,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallItem,
    ResponseOutputMessage,
    ResponseReasoningItem,
    ResponseUsage,
)


class CompactedResponse(BaseModel):
    """A conversation in shortened form, to go on from with fewer tokens."""

    id: str
    """The id of this compaction; the next request takes `output`, not this id."""
    created_at: int
    """When the conversation was shortened, in seconds since 1 January 1970 (UTC)."""
    object: Literal["response.compaction"]
    """Always `response.compaction`, the name of this kind of answer."""
    output: List[ResponseOutputItem]
    """All messages of the user, and behind them one compaction item for everything else; to be sent as the next
    input.
    """
    usage: ResponseUsage
    """The tokens that the shortening itself took, with cached and reasoning tokens told apart."""
    image: Optional[Response.Image] = None
    """Whether images were compressed in the context; may be absent."""


class EasyInputMessage(BaseModel):
    """A message of the input in short form, whose content may be a plain text."""

    content: "Union[str, ResponseInputMessageContentList]"
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


class InputTokenCountResponse(BaseModel):
    """How many tokens an input would take."""

    input_tokens: int
    """The number of tokens that the model would read, with instructions and tools."""
    object: Literal["response.input_tokens"]
    """Always `response.input_tokens`, the name of this kind of answer."""


class ResponseCompactionItemParam(BaseModel):
    """An earlier part of the conversation in shortened form, as `client.responses.compact` returned it."""

    encrypted_content: str
    """The shortened part, readable only to the service; up to 20,971,520 characters."""
    type: Literal["compaction"]
    """Always `compaction`; tells it from other items."""
    id: Optional[str] = None
    """The id that the compaction item had; may be left out."""


class ResponseConfigurationUpdateItem(BaseModel):
    """The point of a conversation from which on other settings apply."""

    class Reasoning(BaseModel):
        """How much the model thinks from here on."""

        effort: Optional[ReasoningEffort] = None
        """The reasoning effort until another update sets it anew: `none`, `minimal`, `low`, `medium`, `high`,
        `xhigh` or `max`.
        """

    class Text(BaseModel):
        """The form of answers from here on."""

        format: "TextFormat"
        """The form: JSON by a schema, or plain text again."""

    id: str
    """The id of this item, to refer to it or to delete it from its conversation."""
    type: Literal["configuration_update"]
    """Always `configuration_update`; tells it from other items."""
    reasoning: Optional[Reasoning] = None
    """The new reasoning effort; null or absent if it does not change."""
    text: Optional[Text] = None
    """The new form of answers; null or absent if it does not change."""


TextFormat: TypeAlias = Annotated[
    Union[ResponseFormatText, ResponseFormatTextJSONSchemaConfig], PropertyInfo(discriminator="type")
]
"""The form that answers take: plain text, or JSON by a schema."""


class ResponseConfigurationUpdateItemParam(BaseModel):
    """Changes settings from this point of the conversation on; each holds until it is changed again."""

    type: Literal["configuration_update"]
    """Always `configuration_update`; tells it from other items."""
    id: Optional[str] = None
    """The id of this item, if it had one before; may be left out."""
    reasoning: Optional[ResponseConfigurationUpdateItem.Reasoning] = None
    """The new reasoning effort; left out or null, it stays. At least one of `reasoning` and `text` is needed."""
    text: Optional[ResponseConfigurationUpdateItem.Text] = None
    """The new form of answers; left out or null, it stays."""


class ResponseConversationParam(BaseModel):
    """The conversation that a response reads and continues."""

    id: str
    """The id of the conversation, as `client.conversations.create` returned it."""


class ResponseInputTextContent(BaseModel):
    """Text as a part of what the model reads."""

    text: str
    """The words for the model, up to 10,485,760 characters."""
    type: Literal["input_text"]
    """Always `input_text`; tells it from other parts."""
    prompt_cache_breakpoint: "Optional[PromptCacheBreakpoint]" = None
    """That a prompt cache shall end exactly behind this part; null or absent for no mark."""


class ResponseInputImageContent(BaseModel):
    """An image for the model to look at, by id, by address or as data."""

    type: Literal["input_image"]
    """Always `input_image`; tells it from other parts."""
    detail: Optional[ImageDetail] = None
    """How finely the model sees it: `low`, `high`, `original` (unscaled), or `auto`, the default."""
    file_id: Optional[str] = None
    """The id of an uploaded image, as `client.files.create` returned it."""
    image_url: Optional[str] = None
    """A web address, or the image itself as a `data:` URL; up to 20,971,520 characters."""
    prompt_cache_breakpoint: "Optional[PromptCacheBreakpoint]" = None
    """That a prompt cache shall end exactly behind this part; null or absent for no mark."""


class ResponseInputFileContent(BaseModel):
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
    prompt_cache_breakpoint: "Optional[PromptCacheBreakpoint]" = None
    """That a prompt cache shall end exactly behind this part; null or absent for no mark."""


ResponseFunctionCallOutputItem: TypeAlias = Annotated[
    Union[ResponseInputTextContent, ResponseInputImageContent, ResponseInputFileContent],
    PropertyInfo(discriminator="type"),
]
"""A part of the result of a function: text, an image or a file."""

ResponseFunctionCallOutputItemList: TypeAlias = List[ResponseFunctionCallOutputItem]
"""The result of a function as a list of texts, images and files."""


class ResponseFunctionShellCallOutputContent(BaseModel):
    """What a command has printed, and how it ended."""

    class OutcomeTimeout(BaseModel):
        """The command ran longer than it was allowed to."""

        type: Literal["timeout"]
        """Always `timeout`; tells it from an `exit`."""

    class OutcomeExit(BaseModel):
        """The command ended by itself."""

        exit_code: int
        """The exit code of the process, 0 as a rule for success."""
        type: Literal["exit"]
        """Always `exit`; tells it from a `timeout`."""

    outcome: "ResponseFunctionShellCallOutputContentOutcome"
    """How the command ended, with an exit code or by a timeout."""
    stderr: str
    """The text of standard error, up to 10,485,760 characters."""
    stdout: str
    """The text of standard output, up to 10,485,760 characters."""


ResponseFunctionShellCallOutputContentOutcome: TypeAlias = Annotated[
    Union[ResponseFunctionShellCallOutputContent.OutcomeTimeout, ResponseFunctionShellCallOutputContent.OutcomeExit],
    PropertyInfo(discriminator="type"),
]
"""How a command ended: with an exit code or by a timeout."""


class ResponseInputItemVariants:
    """The models that `ResponseInputItem` consists of."""

    class Message(BaseModel):
        """A message that the model reads, made of parts."""

        content: "ResponseInputMessageContentList"
        """The parts of the message, such as texts, images and files."""
        role: Literal["user", "system", "developer"]
        """Who speaks: `developer` and `system` take precedence over `user`."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """
        type: Optional[Literal["message"]] = None
        """Always `message`; may be left out."""

    class ComputerCallOutputAcknowledgedSafetyCheck(BaseModel):
        """A warning about a computer call that a person has seen and accepted."""

        id: str
        """The id of the warning, from `pending_safety_checks` of the call."""
        code: Optional[str] = None
        """What kind of risk it warns of."""
        message: Optional[str] = None
        """The risk in words, for the person who decides."""

    class ComputerCallOutput(BaseModel):
        """What the screen shows after the action that the model asked for."""

        call_id: str
        """The `call_id` of the computer call that was carried out, 1 to 64 characters."""
        output: ResponseComputerToolCallOutputScreenshot
        """A screenshot taken after the action."""
        type: Literal["computer_call_output"]
        """Always `computer_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item, if it had one before."""
        acknowledged_safety_checks: "Optional[List[ResponseInputItemVariants.ComputerCallOutputAcknowledgedSafetyCheck]]" = None  # noqa: E501
        """The warnings of the call that a person has accepted; without them such a call does not go on."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """

    class FunctionCallOutputCallerDirect(BaseModel):
        """The model made the call itself."""

        type: Literal["direct"]
        """Always `direct`; tells it from calls by programs."""

    class FunctionCallOutputCallerProgram(BaseModel):
        """A program that the model wrote made the call."""

        caller_id: str
        """Which program made the call, by the `call_id` of its item (up to 64 characters)."""
        type: Literal["program"]
        """Always `program`; tells it from calls by the model itself."""

    class FunctionCallOutput(BaseModel):
        """The result of a function that the model asked to call."""

        output: Union[str, ResponseFunctionCallOutputItemList]
        """The result as text (JSON as a rule, up to 10,485,760 characters), or a list of texts, images and files."""
        type: Literal["function_call_output"]
        """Always `function_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        call_id: Optional[str] = None
        """The `call_id` of the function call that this answers, 1 to 64 characters."""
        caller: "Optional[ResponseInputItemFunctionCallOutputCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""
        name: Optional[str] = None
        """The name of the function, up to 128 characters; may be left out."""
        namespace: Optional[str] = None
        """The namespace of the function, up to 64 characters; left out for functions without one."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """

    class ToolSearchCall(BaseModel):
        """The model's wish to look up tools whose loading is deferred."""

        arguments: object
        """What to look for; where your application searches, in the form of the tool's `parameters`."""
        type: Literal["tool_search_call"]
        """Always `tool_search_call`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item, if it had one before."""
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
        tools: List[Tool]
        """The tools that are added."""
        type: Literal["additional_tools"]
        """Always `additional_tools`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item, if it had one before."""

    class ShellCallAction(BaseModel):
        """Shell commands to run, and their limits."""

        commands: List[str]
        """The commands, in the order in which to run them."""
        max_output_length: Optional[int] = None
        """How many characters of output to keep at most, standard output and error together; null for no such wish."""
        timeout_ms: Optional[int] = None
        """After how many milliseconds the commands are to be stopped; null for no such wish."""

    class ShellCallCallerDirect(BaseModel):
        """The model made the call itself."""

        type: Literal["direct"]
        """Always `direct`; tells it from calls by programs."""

    class ShellCallCallerProgram(BaseModel):
        """A program that the model wrote made the call."""

        caller_id: str
        """Which program made the call, by the `call_id` of its item (up to 64 characters)."""
        type: Literal["program"]
        """Always `program`; tells it from calls by the model itself."""

    class ShellCall(BaseModel):
        """The model's wish to run shell commands."""

        action: "ResponseInputItemVariants.ShellCallAction"
        """The commands and their limits."""
        call_id: str
        """The id by which the output refers to this call, 1 to 64 characters."""
        type: Literal["shell_call"]
        """Always `shell_call`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        caller: "Optional[ResponseInputItemShellCallCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""
        environment: "Optional[ResponseInputItemShellCallEnvironment]" = None
        """Where the commands run, locally or in a container of yours; may be left out."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """

    class ShellCallOutputCallerDirect(BaseModel):
        """The model made the call itself."""

        type: Literal["direct"]
        """Always `direct`; tells it from calls by programs."""

    class ShellCallOutputCallerProgram(BaseModel):
        """A program that the model wrote made the call."""

        caller_id: str
        """Which program made the call, by the `call_id` of its item (up to 64 characters)."""
        type: Literal["program"]
        """Always `program`; tells it from calls by the model itself."""

    class ShellCallOutput(BaseModel):
        """What the commands of a shell call have printed, and how they ended."""

        call_id: str
        """The `call_id` of the shell call that this answers, 1 to 64 characters."""
        output: List[ResponseFunctionShellCallOutputContent]
        """An entry for each piece of output, with its outcome."""
        type: Literal["shell_call_output"]
        """Always `shell_call_output`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        caller: "Optional[ResponseInputItemShellCallOutputCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""
        max_output_length: Optional[int] = None
        """How many characters of output were kept at most; repeat the number of the call's action."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of
        the service.
        """

    class ApplyPatchCallOperationCreateFile(BaseModel):
        """A file to create."""

        diff: str
        """The content of the new file, as a unified diff of up to 10,485,760 characters."""
        path: str
        """Where to create the file, seen from the root of the workspace."""
        type: Literal["create_file"]
        """Always `create_file`; tells it from other operations."""

    class ApplyPatchCallOperationDeleteFile(BaseModel):
        """A file to delete."""

        path: str
        """Which file to delete, seen from the root of the workspace."""
        type: Literal["delete_file"]
        """Always `delete_file`; tells it from other operations."""

    class ApplyPatchCallOperationUpdateFile(BaseModel):
        """A file to change."""

        diff: str
        """The changes, as a unified diff of up to 10,485,760 characters."""
        path: str
        """Which file to change, seen from the root of the workspace."""
        type: Literal["update_file"]
        """Always `update_file`; tells it from other operations."""

    class ApplyPatchCallCallerDirect(BaseModel):
        """The model made the call itself."""

        type: Literal["direct"]
        """Always `direct`; tells it from calls by programs."""

    class ApplyPatchCallCallerProgram(BaseModel):
        """A program that the model wrote made the call."""

        caller_id: str
        """Which program made the call, by the `call_id` of its item (up to 64 characters)."""
        type: Literal["program"]
        """Always `program`; tells it from calls by the model itself."""

    class ApplyPatchCall(BaseModel):
        """The model's wish to create, change or delete a file."""

        call_id: str
        """The id by which the output refers to this call, 1 to 64 characters."""
        operation: "ResponseInputItemApplyPatchCallOperation"
        """What to do: create, change or delete a file."""
        status: Literal["in_progress", "completed"]
        """`in_progress` while the model writes the patch, `completed` when it is there in full."""
        type: Literal["apply_patch_call"]
        """Always `apply_patch_call`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item; the service assigns it."""
        caller: "Optional[ResponseInputItemApplyPatchCallCaller]" = None
        """Who made the call, the model itself or a program of its; null or absent if that is not recorded."""

    class ApplyPatchCallOutputCallerDirect(BaseModel):
        """The model made the call itself."""

        type: Literal["direct"]
        """Always `direct`; tells it from calls by programs."""

    class ApplyPatchCallOutputCallerProgram(BaseModel):
        """A program that the model wrote made the call."""

        caller_id: str
        """Which program made the call, by the `call_id` of its item (up to 64 characters)."""
        type: Literal["program"]
        """Always `program`; tells it from calls by the model itself."""

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
        caller: "Optional[ResponseInputItemApplyPatchCallOutputCaller]" = None
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
        reason: Optional[str] = None
        """Why you decided so, for the model; may be left out."""

    class CompactionTrigger(BaseModel):
        """Has the context so far shortened; only as the last item of the input."""

        type: Literal["compaction_trigger"]
        """Always `compaction_trigger`; tells it from other items."""
        id: Optional[str] = None
        """The id of this item, if it had one before."""

    class ItemReference(BaseModel):
        """Stands for an item that the service has stored."""

        id: str
        """The id of the stored item."""
        type: Optional[Literal["item_reference"]] = None
        """Always `item_reference`; may be left out."""


class ResponseToolSearchOutputItemParam(BaseModel):
    """The tools that a tool search has found."""

    class ToolMcpAllowedToolsMcpToolFilter(BaseModel):
        """Picks tools of an MCP server by their names or by being read-only."""

        read_only: Optional[bool] = None
        """Whether to pick tools that only read, as the server declares with `readOnlyHint`."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that are meant."""

    class ToolMcpRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
        """The tools of an MCP server whose calls always wait for approval."""

        read_only: Optional[bool] = None
        """Whether tools that only read (those with `readOnlyHint`) are meant."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that need approval."""

    class ToolMcpRequireApprovalMcpToolApprovalFilterNever(BaseModel):
        """The tools of an MCP server that run without asking."""

        read_only: Optional[bool] = None
        """Whether tools that only read (those with `readOnlyHint`) are meant."""
        tool_names: Optional[List[str]] = None
        """The names of the tools that run unasked."""

    class ToolMcpRequireApprovalMcpToolApprovalFilter(BaseModel):
        """Divides the tools of an MCP server into those that need approval and those that do not."""

        always: "Optional[ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilterAlways]" = None
        """The tools of which every call must be approved."""
        never: "Optional[ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilterNever]" = None
        """The tools that may run without approval."""

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
        allowed_tools: "Optional[ResponseToolSearchOutputItemParamToolMcpAllowedTools]" = None
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
        require_approval: "Optional[ResponseToolSearchOutputItemParamToolMcpRequireApproval]" = None
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
        network_policy: "Optional[OutputItemToolContainerCodeInterpreterToolAutoNetworkPolicy]" = None
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

    class ToolProgrammaticToolCalling(BaseModel):
        """The tool that lets the model write programs that call other tools."""

        type: Literal["programmatic_tool_calling"]
        """Always `programmatic_tool_calling`; tells it from other tools."""

    class ToolImageGenerationInputImageMask(BaseModel):
        """Which part of a picture to repaint, given as an uploaded file or as data."""

        file_id: Optional[str] = None
        """The id of an uploaded file with the mask."""
        image_url: Optional[str] = None
        """The picture of the mask in base64."""

    class ToolImageGenerationSvgReasoning(BaseModel):
        """How much the author of a vector graphic thinks beforehand."""

        effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = None
        """From `none` to `max`; more takes longer and costs more reasoning tokens. Left out, the default of the
        authoring model.
        """

    class ToolImageGenerationSvg(BaseModel):
        """Which model writes a vector graphic, and how hard it thinks."""

        model: Optional[str] = None
        """The name of the authoring model; left out, the model of the response where authors can be chosen, else the
        service's own, which cannot be overridden.
        """
        reasoning: "Optional[ResponseToolSearchOutputItemParam.ToolImageGenerationSvgReasoning]" = None
        """The reasoning effort of the author; left out, its model's default."""

    class ToolImageGeneration(BaseModel):
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
        input_image_mask: "Optional[ResponseToolSearchOutputItemParam.ToolImageGenerationInputImageMask]" = None
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
        svg: "Optional[ResponseToolSearchOutputItemParam.ToolImageGenerationSvg]" = None
        """Settings of the model that writes the vector graphic; only with `output_format` set to `svg`."""

    class ToolLocalShell(BaseModel):
        """The tool that lets the model ask for shell commands on your own machine."""

        type: Literal["local_shell"]
        """Always `local_shell`; tells it from other tools."""

    tools: "List[ResponseToolSearchOutputItemParamTool]"
    """The tools that were found, which the model may use from here on."""
    type: Literal["tool_search_output"]
    """Always `tool_search_output`; tells it from other items."""
    id: Optional[str] = None
    """The id of this item, if it had one before."""
    call_id: Optional[str] = None
    """The `call_id` of the search that this answers, 1 to 64 characters."""
    execution: Optional[Literal["server", "client"]] = None
    """Who searched: `server` for the service, `client` for your application."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of the
    service.
    """


ResponseInputItem: TypeAlias = Annotated[
    Union[
        EasyInputMessage,
        ResponseInputItemVariants.Message,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ResponseInputItemVariants.ComputerCallOutput,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCall,
        ResponseInputItemVariants.FunctionCallOutput,
        ResponseInputItemVariants.ToolSearchCall,
        ResponseToolSearchOutputItemParam,
        ResponseInputItemVariants.AdditionalTools,
        ResponseConfigurationUpdateItemParam,
        ResponseReasoningItem,
        ResponseCompactionItemParam,
        ResponseOutputItemVariants.ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseOutputItemVariants.LocalShellCall,
        ResponseOutputItemVariants.LocalShellCallOutput,
        ResponseInputItemVariants.ShellCall,
        ResponseInputItemVariants.ShellCallOutput,
        ResponseInputItemVariants.ApplyPatchCall,
        ResponseInputItemVariants.ApplyPatchCallOutput,
        ResponseOutputItemVariants.McpListTools,
        ResponseOutputItemVariants.McpApprovalRequest,
        ResponseInputItemVariants.McpApprovalResponse,
        ResponseOutputItemVariants.McpCall,
        ResponseCustomToolCallOutput,
        ResponseCustomToolCall,
        ResponseInputItemVariants.CompactionTrigger,
        ResponseInputItemVariants.ItemReference,
        ResponseOutputItemVariants.Program,
        ResponseOutputItemVariants.ProgramOutput,
    ],
    PropertyInfo(discriminator="type"),
]
"""An item of the input: a message, a call with its output, reasoning, and so on; `type` tells which."""

ResponseInput: TypeAlias = List[ResponseInputItem]
"""The input of a response as a list of items."""


class ResponseInputAudio(BaseModel):
    """A recording as a part of a message."""

    class InputAudio(BaseModel):
        """A recording and its format."""

        data: str
        """The bytes of the recording in base64."""
        format: Literal["mp3", "wav"]
        """The format of the bytes: `mp3` or `wav`."""

    input_audio: InputAudio
    """The recording and its format."""
    type: Literal["input_audio"]
    """Always `input_audio`; tells it from other parts."""


ResponseInputContent: TypeAlias = Annotated[
    Union[ResponseInputText, ResponseInputImage, ResponseInputFile], PropertyInfo(discriminator="type")
]
"""A part of a message that the model reads: text, an image or a file."""


class PromptCacheBreakpoint(BaseModel):
    """Marks where a prefix that later requests share ends, so that it is cached up to there exactly."""

    mode: Literal["explicit"]
    """Always `explicit`, as the mark is set by hand."""
    ttl: Optional[Literal["30m", "12h"]] = None
    """How long the cached prefix is kept at least: `30m` (minutes) or `12h` (hours). Left out, what
    `prompt_cache_options` of the request say.
    """


ResponseInputItemFunctionCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.FunctionCallOutputCallerDirect,
        ResponseInputItemVariants.FunctionCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

ResponseInputItemShellCallCaller: TypeAlias = Annotated[
    Union[ResponseInputItemVariants.ShellCallCallerDirect, ResponseInputItemVariants.ShellCallCallerProgram, None],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

ResponseInputItemShellCallEnvironment: TypeAlias = Annotated[
    Union[LocalEnvironment, ContainerReference, None], PropertyInfo(discriminator="type")
]
"""Where shell commands run: on your own machine or in a container of yours."""

ResponseInputItemShellCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ShellCallOutputCallerDirect,
        ResponseInputItemVariants.ShellCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

ResponseInputItemApplyPatchCallOperation: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallOperationCreateFile,
        ResponseInputItemVariants.ApplyPatchCallOperationDeleteFile,
        ResponseInputItemVariants.ApplyPatchCallOperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]
"""What a patch does: creates, changes or deletes a file."""

ResponseInputItemApplyPatchCallCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallCallerDirect,
        ResponseInputItemVariants.ApplyPatchCallCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

ResponseInputItemApplyPatchCallOutputCaller: TypeAlias = Annotated[
    Union[
        ResponseInputItemVariants.ApplyPatchCallOutputCallerDirect,
        ResponseInputItemVariants.ApplyPatchCallOutputCallerProgram,
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Who made the call: the model itself, or a program that it wrote."""

ResponseInputMessageContentList: TypeAlias = List[ResponseInputContent]
"""The parts of a message that the model reads."""


class ResponseInputMessageItem(BaseModel):
    """A message of the input, as the service stored it."""

    id: str
    """The id of the stored message, to refer to it in later inputs."""
    content: ResponseInputMessageContentList
    """The parts of the message, such as texts, images and files."""
    role: Literal["user", "system", "developer"]
    """Who speaks: `developer` and `system` take precedence over `user`."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""
    status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
    """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off; given in answers of the
    service.
    """


ResponseItem: TypeAlias = Annotated[
    Union[
        ResponseInputMessageItem,
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseOutputItemVariants.AdditionalTools,
        ResponseConfigurationUpdateItem,
        ResponseReasoningItem,
        ResponseOutputItemVariants.Program,
        ResponseOutputItemVariants.ProgramOutput,
        ResponseCompactionItem,
        ResponseOutputItemVariants.ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseOutputItemVariants.LocalShellCall,
        ResponseOutputItemVariants.LocalShellCallOutput,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseOutputItemVariants.McpListTools,
        ResponseOutputItemVariants.McpApprovalRequest,
        ResponseOutputItemVariants.McpApprovalResponse,
        ResponseOutputItemVariants.McpCall,
        ResponseCustomToolCallItem,
        ResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]
"""A stored item of the input or output of a response; `type` tells which."""


class ResponseItemList(BaseModel):
    """A page of the input items of a response."""

    data: List[ResponseItem]
    """The items of this page."""
    first_id: str
    """The id of the page's first item."""
    has_more: bool
    """Whether another page follows behind this one."""
    last_id: str
    """The id of the page's last item; pass it as `after` to get what follows."""
    object: Literal["list"]
    """Always `list`, as for all pages."""


ResponseToolSearchOutputItemParamToolMcpAllowedTools: TypeAlias = Union[
    List[str], ResponseToolSearchOutputItemParam.ToolMcpAllowedToolsMcpToolFilter, None
]
"""The tools of an MCP server that may be used: a list of names or a filter."""

ResponseToolSearchOutputItemParamToolMcpRequireApproval: TypeAlias = Union[
    ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilter, Literal["always", "never"], None
]
"""Which MCP calls wait for approval: `always`, `never`, or by a filter."""

OutputItemToolContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = Annotated[
    Union[ContainerNetworkPolicyDisabled, ContainerNetworkPolicyAllowlist], PropertyInfo(discriminator="type")
]
"""What a container may reach on the network: nothing, or the listed domains."""

ResponseToolSearchOutputItemToolCodeInterpreterContainer: TypeAlias = Union[
    str, ResponseToolSearchOutputItemParam.ToolCodeInterpreterContainerCodeInterpreterToolAuto
]
"""The container of the code interpreter: an id, or settings for a new one."""

ResponseToolSearchOutputItemParamTool: TypeAlias = Annotated[
    Union[
        FunctionTool,
        FileSearchTool,
        ComputerTool,
        ComputerUsePreviewTool,
        WebSearchTool,
        ResponseToolSearchOutputItemParam.ToolMcp,
        ResponseToolSearchOutputItemParam.ToolCodeInterpreter,
        ResponseToolSearchOutputItemParam.ToolProgrammaticToolCalling,
        ResponseToolSearchOutputItemParam.ToolImageGeneration,
        ResponseToolSearchOutputItemParam.ToolLocalShell,
        FunctionShellTool,
        CustomTool,
        ToolSearchOutputNamespaceTool,
        ToolSearchTool,
        WebSearchPreviewTool,
        ApplyPatchTool,
    ],
    PropertyInfo(discriminator="type"),
]
"""A tool that a search has found; `type` tells which."""

public_types(
    globals(),
    {
        "responses.compacted_response": "CompactedResponse",
        "responses.easy_input_message": "EasyInputMessage",
        "responses.input_token_count_response": "InputTokenCountResponse",
        "responses.response_compaction_item_param": "ResponseCompactionItemParam",
        "responses.response_configuration_update_item": (
            "ResponseConfigurationUpdateItem Reasoning=ResponseConfigurationUpdateItem.Reasoning "
            "Text=ResponseConfigurationUpdateItem.Text"
        ),
        "responses.response_configuration_update_item_param": "ResponseConfigurationUpdateItemParam",
        "responses.response_conversation_param": "ResponseConversationParam",
        "responses.response_function_shell_call_output_content": (
            "ResponseFunctionShellCallOutputContent "
            "OutcomeTimeout=ResponseFunctionShellCallOutputContent.OutcomeTimeout "
            "OutcomeExit=ResponseFunctionShellCallOutputContent.OutcomeExit"
        ),
        "responses.response_input_audio": "ResponseInputAudio InputAudio=ResponseInputAudio.InputAudio",
        "responses.response_input_file_content": "PromptCacheBreakpoint ResponseInputFileContent",
        "responses.response_input_image_content": "ResponseInputImageContent",
        "responses.response_input_item": (
            "Message=ResponseInputItemVariants.Message "
            "ComputerCallOutputAcknowledgedSafetyCheck=ResponseInputItemVariants.ComputerCallOutputAcknowledgedSafetyCheck "  # noqa: E501
            "ComputerCallOutput=ResponseInputItemVariants.ComputerCallOutput "
            "FunctionCallOutputCallerDirect=ResponseInputItemVariants.FunctionCallOutputCallerDirect "
            "FunctionCallOutputCallerProgram=ResponseInputItemVariants.FunctionCallOutputCallerProgram "
            "FunctionCallOutput=ResponseInputItemVariants.FunctionCallOutput "
            "ToolSearchCall=ResponseInputItemVariants.ToolSearchCall "
            "AdditionalTools=ResponseInputItemVariants.AdditionalTools "
            "ShellCallAction=ResponseInputItemVariants.ShellCallAction "
            "ShellCallCallerDirect=ResponseInputItemVariants.ShellCallCallerDirect "
            "ShellCallCallerProgram=ResponseInputItemVariants.ShellCallCallerProgram "
            "ShellCall=ResponseInputItemVariants.ShellCall "
            "ShellCallOutputCallerDirect=ResponseInputItemVariants.ShellCallOutputCallerDirect "
            "ShellCallOutputCallerProgram=ResponseInputItemVariants.ShellCallOutputCallerProgram "
            "ShellCallOutput=ResponseInputItemVariants.ShellCallOutput "
            "ApplyPatchCallOperationCreateFile=ResponseInputItemVariants.ApplyPatchCallOperationCreateFile "
            "ApplyPatchCallOperationDeleteFile=ResponseInputItemVariants.ApplyPatchCallOperationDeleteFile "
            "ApplyPatchCallOperationUpdateFile=ResponseInputItemVariants.ApplyPatchCallOperationUpdateFile "
            "ApplyPatchCallCallerDirect=ResponseInputItemVariants.ApplyPatchCallCallerDirect "
            "ApplyPatchCallCallerProgram=ResponseInputItemVariants.ApplyPatchCallCallerProgram "
            "ApplyPatchCall=ResponseInputItemVariants.ApplyPatchCall "
            "ApplyPatchCallOutputCallerDirect=ResponseInputItemVariants.ApplyPatchCallOutputCallerDirect "
            "ApplyPatchCallOutputCallerProgram=ResponseInputItemVariants.ApplyPatchCallOutputCallerProgram "
            "ApplyPatchCallOutput=ResponseInputItemVariants.ApplyPatchCallOutput "
            "McpApprovalResponse=ResponseInputItemVariants.McpApprovalResponse "
            "CompactionTrigger=ResponseInputItemVariants.CompactionTrigger "
            "ItemReference=ResponseInputItemVariants.ItemReference"
        ),
        "responses.response_input_message_item": "ResponseInputMessageItem",
        "responses.response_input_text_content": "ResponseInputTextContent",
        "responses.response_item_list": "ResponseItemList",
        "responses.response_tool_search_output_item_param": (
            "ResponseToolSearchOutputItemParam "
            "ToolMcpAllowedToolsMcpToolFilter=ResponseToolSearchOutputItemParam.ToolMcpAllowedToolsMcpToolFilter "
            "ToolMcpRequireApprovalMcpToolApprovalFilterAlways=ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilterAlways "  # noqa: E501
            "ToolMcpRequireApprovalMcpToolApprovalFilterNever=ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilterNever "  # noqa: E501
            "ToolMcpRequireApprovalMcpToolApprovalFilter=ResponseToolSearchOutputItemParam.ToolMcpRequireApprovalMcpToolApprovalFilter "  # noqa: E501
            "ToolMcp=ResponseToolSearchOutputItemParam.ToolMcp "
            "ToolCodeInterpreterContainerCodeInterpreterToolAuto=ResponseToolSearchOutputItemParam.ToolCodeInterpreterContainerCodeInterpreterToolAuto "  # noqa: E501
            "ToolCodeInterpreter=ResponseToolSearchOutputItemParam.ToolCodeInterpreter "
            "ToolProgrammaticToolCalling=ResponseToolSearchOutputItemParam.ToolProgrammaticToolCalling "
            "ToolImageGenerationInputImageMask=ResponseToolSearchOutputItemParam.ToolImageGenerationInputImageMask "
            "ToolImageGenerationSvgReasoning=ResponseToolSearchOutputItemParam.ToolImageGenerationSvgReasoning "
            "ToolImageGenerationSvg=ResponseToolSearchOutputItemParam.ToolImageGenerationSvg "
            "ToolImageGeneration=ResponseToolSearchOutputItemParam.ToolImageGeneration "
            "ToolLocalShell=ResponseToolSearchOutputItemParam.ToolLocalShell"
        ),
    },
)
