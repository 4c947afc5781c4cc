# Rendered from definitions/response_output.yaml; edit that and run `hatch run generate`.
"""Models of the `response_output` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import Field
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import ResponseInputFile, ResponseInputImage, ResponseInputText

from .response_tools import Tool
from .responses import ResponseFunctionToolCall, ResponseOutputMessage, ResponseReasoningItem


class ComputerActionVariants:
    """The models that `ComputerAction` consists of."""

    class Click(BaseModel):
        """A click with the mouse."""

        button: Literal["left", "right", "wheel", "back", "forward"]
        """The button to press; `wheel` is the middle one, `back` and `forward` are those on the side."""
        type: Literal["click"]
        """Always `click`; tells it from other actions."""
        x: int
        """How far from the left edge of the screen to click, in pixels."""
        y: int
        """How far from the top edge of the screen to click, in pixels."""
        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null or absent for none."""

    class DoubleClick(BaseModel):
        """A double click with the mouse."""

        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null for none."""
        type: Literal["double_click"]
        """Always `double_click`; tells it from other actions."""
        x: int
        """How far from the left edge of the screen to click, in pixels."""
        y: int
        """How far from the top edge of the screen to click, in pixels."""

    class DragPath(BaseModel):
        """A point on the way of the mouse."""

        x: int
        """How far from the left edge of the screen it is, in pixels."""
        y: int
        """How far from the top edge of the screen it is, in pixels."""

    class Drag(BaseModel):
        """A movement of the mouse with its button held down."""

        path: "List[ComputerActionVariants.DragPath]"
        """The points to pass, from where the button goes down to where it is let go."""
        type: Literal["drag"]
        """Always `drag`; tells it from other actions."""
        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null or absent for none."""

    class Keypress(BaseModel):
        """Keys pressed together on the keyboard."""

        keys: List[str]
        """The keys to press at once, one to an entry."""
        type: Literal["keypress"]
        """Always `keypress`; tells it from other actions."""

    class Move(BaseModel):
        """A movement of the mouse with no button down."""

        type: Literal["move"]
        """Always `move`; tells it from other actions."""
        x: int
        """How far from the left edge of the screen to move it, in pixels."""
        y: int
        """How far from the top edge of the screen to move it, in pixels."""
        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null or absent for none."""

    class Screenshot(BaseModel):
        """The wish to see the screen."""

        type: Literal["screenshot"]
        """Always `screenshot`; tells it from other actions."""

    class Scroll(BaseModel):
        """A turn of the mouse wheel."""

        scroll_x: int
        """How far to scroll sideways; 0 for not at all."""
        scroll_y: int
        """How far to scroll up or down; 0 for not at all."""
        type: Literal["scroll"]
        """Always `scroll`; tells it from other actions."""
        x: int
        """How far from the left edge of the screen the mouse is meanwhile, in pixels."""
        y: int
        """How far from the top edge of the screen the mouse is meanwhile, in pixels."""
        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null or absent for none."""

    class Type(BaseModel):
        """Text typed on the keyboard."""

        text: str
        """What to type, character by character."""
        type: Literal["type"]
        """Always `type`; tells it from other actions."""

    class Wait(BaseModel):
        """A pause, so that the screen can change."""

        type: Literal["wait"]
        """Always `wait`; tells it from other actions."""


ComputerAction: TypeAlias = Annotated[
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

ComputerActionList: TypeAlias = List[ComputerAction]
"""Actions on the computer, in the order to carry them out."""


class McpToolCallErrorVariants:
    """The models that `McpToolCallError` consists of."""

    class McpProtocolError(BaseModel):
        """A call that an MCP server answered with an error of the protocol."""

        code: int
        """The number of the error, as the server gave it."""
        message: str
        """What went wrong, as the server put it."""
        type: Literal["mcp_protocol_error"]
        """Always `mcp_protocol_error`; tells it from other errors."""

    class McpToolExecutionError(BaseModel):
        """A call whose tool failed while it ran."""

        content: object
        """What the tool reported, in whatever form."""
        type: Literal["mcp_tool_execution_error"]
        """Always `mcp_tool_execution_error`; tells it from other errors."""

    class HTTPError(BaseModel):
        """A call that failed because the MCP server answered with an HTTP error."""

        code: int
        """The HTTP status of the answer."""
        message: str
        """What went wrong, as a text."""
        type: Literal["http_error"]
        """Always `http_error`; tells it from other errors."""


McpToolCallError: TypeAlias = Annotated[
    Union[
        McpToolCallErrorVariants.McpProtocolError,
        McpToolCallErrorVariants.McpToolExecutionError,
        McpToolCallErrorVariants.HTTPError,
    ],
    PropertyInfo(discriminator="type"),
]
"""Why a call of an MCP tool failed: in the protocol, in the tool, or in HTTP."""


class ResponseApplyPatchToolCall(BaseModel):
    """The model's wish to create, change or delete a file."""

    class OperationCreateFile(BaseModel):
        """The order to make a new file."""

        diff: str
        """The content of the file, as a diff."""
        path: str
        """Where the file goes, seen from the root of the workspace."""
        type: Literal["create_file"]
        """Always `create_file`; tells it from other operations."""

    class OperationDeleteFile(BaseModel):
        """The order to remove a file."""

        path: str
        """The file to remove, seen from the root of the workspace."""
        type: Literal["delete_file"]
        """Always `delete_file`; tells it from other operations."""

    class OperationUpdateFile(BaseModel):
        """The order to change a file."""

        diff: str
        """What changes in the file, as a diff."""
        path: str
        """The file to change, seen from the root of the workspace."""
        type: Literal["update_file"]
        """Always `update_file`; tells it from other operations."""

    id: str
    """The id of the item itself, which the service gives."""
    call_id: str
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    operation: "ResponseApplyPatchToolCallOperation"
    """What to do with which file."""
    status: Literal["in_progress", "completed"]
    """How far the call is; `in_progress` or `completed`, which says nothing about its result."""
    type: Literal["apply_patch_call"]
    """Always `apply_patch_call`; tells it from other items."""
    caller: "Optional[ResponseCaller]" = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


ResponseApplyPatchToolCallOperation: TypeAlias = Annotated[
    Union[
        ResponseApplyPatchToolCall.OperationCreateFile,
        ResponseApplyPatchToolCall.OperationDeleteFile,
        ResponseApplyPatchToolCall.OperationUpdateFile,
    ],
    PropertyInfo(discriminator="type"),
]
"""What to do with a file: create, delete or change it."""

ResponseCaller: TypeAlias = Annotated[
    Union[ResponseFunctionToolCall.CallerDirect, ResponseFunctionToolCall.CallerProgram, None],
    PropertyInfo(discriminator="type"),
]
"""Who called a tool: the model itself, or a program that it wrote."""


class ResponseApplyPatchToolCallOutput(BaseModel):
    """How the change of a file went."""

    id: str
    """The id of the item itself, which the service gives."""
    call_id: str
    """The `call_id` of the call that it answers."""
    status: Literal["completed", "failed"]
    """Whether the change was made (`completed`) or not (`failed`)."""
    type: Literal["apply_patch_call_output"]
    """Always `apply_patch_call_output`; tells it from other items."""
    caller: Optional[ResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""
    output: Optional[str] = None
    """A note for the model, such as why it failed; may be absent."""


class ResponseCodeInterpreterToolCall(BaseModel):
    """A program that the model ran with the code interpreter."""

    class OutputLogs(BaseModel):
        """What a program of the code interpreter printed."""

        logs: str
        """The printed text."""
        type: Literal["logs"]
        """Always `logs`; tells it from an image."""

    class OutputImage(BaseModel):
        """An image that a program of the code interpreter made."""

        type: Literal["image"]
        """Always `image`; tells it from logs."""
        url: str
        """The address to fetch the image from."""

    id: str
    """The id of the call."""
    code: Optional[str] = None
    """The program in Python; null where it is not known."""
    container_id: str
    """The id of the container that it ran in, to fetch its files with."""
    outputs: "Optional[List[ResponseCodeInterpreterToolCallOutput]]" = None
    """What the program printed and drew, in order; null where nothing is known, such as without
    `code_interpreter_call.outputs` in `include`.
    """
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far it is; `in_progress`, `interpreting` while the program runs, `completed`, `failed`, or `incomplete`
    when it was cut off.
    """
    type: Literal["code_interpreter_call"]
    """Always `code_interpreter_call`; tells it from other items."""


ResponseCodeInterpreterToolCallOutput: TypeAlias = Annotated[
    Union[ResponseCodeInterpreterToolCall.OutputLogs, ResponseCodeInterpreterToolCall.OutputImage],
    PropertyInfo(discriminator="type"),
]
"""A result of a program: printed text, or an image."""


class ResponseCompactionItem(BaseModel):
    """The essence of a conversation that was compacted; it stands for the items before it."""

    id: str
    """The id of the item."""
    encrypted_content: str
    """The essence in encrypted form, to be sent back unchanged."""
    type: Literal["compaction"]
    """Always `compaction`; tells it from other items."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class ResponseComputerToolCall(BaseModel):
    """The model's wish to have something done on the computer."""

    class PendingSafetyCheck(BaseModel):
        """A doubt of the service that you have to confirm before an action goes ahead."""

        id: str
        """The id of the check, to acknowledge it with."""
        code: Optional[str] = None
        """Which kind of doubt it is, for programs."""
        message: Optional[str] = None
        """The doubt in words, to show to the user."""

    class ActionClick(BaseModel):
        """A click with the mouse."""

        button: Literal["left", "right", "wheel", "back", "forward"]
        """The button to press; `wheel` is the middle one, `back` and `forward` are those on the side."""
        type: Literal["click"]
        """Always `click`; tells it from other actions."""
        x: int
        """How far from the left edge of the screen to click, in pixels."""
        y: int
        """How far from the top edge of the screen to click, in pixels."""
        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null or absent for none."""

    class ActionDoubleClick(BaseModel):
        """A double click with the mouse."""

        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null for none."""
        type: Literal["double_click"]
        """Always `double_click`; tells it from other actions."""
        x: int
        """How far from the left edge of the screen to click, in pixels."""
        y: int
        """How far from the top edge of the screen to click, in pixels."""

    class ActionDragPath(BaseModel):
        """A point on the way of the mouse."""

        x: int
        """How far from the left edge of the screen it is, in pixels."""
        y: int
        """How far from the top edge of the screen it is, in pixels."""

    class ActionDrag(BaseModel):
        """A movement of the mouse with its button held down."""

        path: "List[ResponseComputerToolCall.ActionDragPath]"
        """The points to pass, from where the button goes down to where it is let go."""
        type: Literal["drag"]
        """Always `drag`; tells it from other actions."""
        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null or absent for none."""

    class ActionKeypress(BaseModel):
        """Keys pressed together on the keyboard."""

        keys: List[str]
        """The keys to press at once, one to an entry."""
        type: Literal["keypress"]
        """Always `keypress`; tells it from other actions."""

    class ActionMove(BaseModel):
        """A movement of the mouse with no button down."""

        type: Literal["move"]
        """Always `move`; tells it from other actions."""
        x: int
        """How far from the left edge of the screen to move it, in pixels."""
        y: int
        """How far from the top edge of the screen to move it, in pixels."""
        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null or absent for none."""

    class ActionScreenshot(BaseModel):
        """The wish to see the screen."""

        type: Literal["screenshot"]
        """Always `screenshot`; tells it from other actions."""

    class ActionScroll(BaseModel):
        """A turn of the mouse wheel."""

        scroll_x: int
        """How far to scroll sideways; 0 for not at all."""
        scroll_y: int
        """How far to scroll up or down; 0 for not at all."""
        type: Literal["scroll"]
        """Always `scroll`; tells it from other actions."""
        x: int
        """How far from the left edge of the screen the mouse is meanwhile, in pixels."""
        y: int
        """How far from the top edge of the screen the mouse is meanwhile, in pixels."""
        keys: Optional[List[str]] = None
        """Keys to hold down meanwhile, such as Shift; null or absent for none."""

    class ActionType(BaseModel):
        """Text typed on the keyboard."""

        text: str
        """What to type, character by character."""
        type: Literal["type"]
        """Always `type`; tells it from other actions."""

    class ActionWait(BaseModel):
        """A pause, so that the screen can change."""

        type: Literal["wait"]
        """Always `wait`; tells it from other actions."""

    id: str
    """The id of the item itself."""
    call_id: str
    """The id that ties the call to its result; send it along with the screenshot."""
    pending_safety_checks: List[PendingSafetyCheck]
    """The doubts to acknowledge in the result, after the user agreed; empty where there are none."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off. Set by the service."""
    type: Literal["computer_call"]
    """Always `computer_call`; tells it from other items."""
    action: "Optional[ResponseComputerToolCallAction]" = None
    """The one action to carry out, with the preview of the tool."""
    actions: Optional[ComputerActionList] = None
    """The actions to carry out, in order, with the tool `computer`."""


ResponseComputerToolCallAction: TypeAlias = Annotated[
    Union[
        ResponseComputerToolCall.ActionClick,
        ResponseComputerToolCall.ActionDoubleClick,
        ResponseComputerToolCall.ActionDrag,
        ResponseComputerToolCall.ActionKeypress,
        ResponseComputerToolCall.ActionMove,
        ResponseComputerToolCall.ActionScreenshot,
        ResponseComputerToolCall.ActionScroll,
        ResponseComputerToolCall.ActionType,
        ResponseComputerToolCall.ActionWait,
    ],
    PropertyInfo(discriminator="type"),
]
"""What the model wants done on the computer, such as a click."""


class ResponseComputerToolCallOutputItem(BaseModel):
    """The screen after the model's actions."""

    class AcknowledgedSafetyCheck(BaseModel):
        """A doubt of the service that you confirmed."""

        id: str
        """The id of the check, as the call gave it."""
        code: Optional[str] = None
        """Which kind of doubt it is, for programs."""
        message: Optional[str] = None
        """The doubt in words, as shown to the user."""

    id: str
    """The id of the item itself, which the service gives."""
    call_id: str
    """The `call_id` of the call that it answers."""
    output: "ResponseComputerToolCallOutputScreenshot"
    """The picture of the screen."""
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off; stored items may also be
    `failed`.
    """
    type: Literal["computer_call_output"]
    """Always `computer_call_output`; tells it from other items."""
    acknowledged_safety_checks: Optional[List[AcknowledgedSafetyCheck]] = None
    """The doubts of the call that you confirmed."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class ResponseComputerToolCallOutputScreenshot(BaseModel):
    """A picture of the screen; name either the file or an address."""

    type: Literal["computer_screenshot"]
    """Always `computer_screenshot`, the kind of output."""
    file_id: Optional[str] = None
    """The id of an uploaded file with the picture."""
    image_url: Optional[str] = None
    """The address of the picture, which may be a data URL."""


class ResponseContainerReference(BaseModel):
    """The container that commands run in."""

    container_id: str
    """The id of the container, to fetch its files with."""
    type: Literal["container_reference"]
    """Always `container_reference`; tells it from `local`."""


class ResponseCustomToolCall(BaseModel):
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
    async_: Optional[bool] = Field(default=None, alias="async")
    """Whether the model goes on without waiting for the result."""
    caller: Optional[ResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    namespace: Optional[str] = None
    """The namespace that the tool belongs to, if it is in one."""


class ResponseCustomToolCallOutput(BaseModel):
    """What a custom tool of yours returned."""

    call_id: str
    """The `call_id` of the call that it answers."""
    output: "Union[str, List[OutputContentList]]"
    """The result, a text, or a list of texts, images and files."""
    type: Literal["custom_tool_call_output"]
    """Always `custom_tool_call_output`; tells it from other items."""
    id: Optional[str] = None
    """The id of the item itself, which the service gives."""
    caller: Optional[ResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""


OutputContentList: TypeAlias = Annotated[
    Union[ResponseInputText, ResponseInputImage, ResponseInputFile], PropertyInfo(discriminator="type")
]
"""A part of a result: a text, an image, or a file."""


class ResponseCustomToolCallOutputItem(ResponseCustomToolCallOutput):
    """What a custom tool of yours returned, as it is stored."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    """The id of the item itself, which the service gives."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class ResponseFileSearchToolCall(BaseModel):
    """A search in files that the model made."""

    class Result(BaseModel):
        """A piece of a file that a search found."""

        attributes: Optional[Dict[str, Union[str, float, bool]]] = None
        """Your notes on the file, up to 16, by which searches can filter; texts of up to 512 characters, numbers or
        booleans.
        """
        file_id: Optional[str] = None
        """The id of the file that it was found in."""
        filename: Optional[str] = None
        """The name of the file that was found."""
        score: Optional[float] = None
        """How well it fits the query, from 0 to 1."""
        text: Optional[str] = None
        """The piece that was found."""

    id: str
    """The id of the call."""
    queries: List[str]
    """What the model searched for."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far it is; `in_progress`, `searching`, `completed`, `failed`, or `incomplete` when it was cut off."""
    type: Literal["file_search_call"]
    """Always `file_search_call`; tells it from other items."""
    results: Optional[List[Result]] = None
    """What was found; null unless `include` asks for `file_search_call.results`."""


class ResponseFunctionShellToolCall(BaseModel):
    """The model's wish to have shell commands run."""

    class Action(BaseModel):
        """Shell commands, and their limits."""

        commands: List[str]
        """The commands, one to an entry."""
        max_output_length: Optional[int] = None
        """How many characters of the output of each command to return; null for no limit."""
        timeout_ms: Optional[int] = None
        """How long commands may take, in milliseconds; null where the model set no limit."""

    id: str
    """The id of the item itself, which the service gives."""
    action: Action
    """The commands, and their limits."""
    call_id: str
    """The id that ties the call to its result; send it along as `call_id` of the output."""
    environment: "Optional[ResponseFunctionShellToolCallEnvironment]" = None
    """Where they run; on your own machine, or in a container."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the call is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Literal["shell_call"]
    """Always `shell_call`; tells it from other items."""
    caller: Optional[ResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class ResponseLocalEnvironment(BaseModel):
    """Your own machine, where you run the commands that the model asks for."""

    type: Literal["local"]
    """Always `local`; tells it from a container."""


ResponseFunctionShellToolCallEnvironment: TypeAlias = Annotated[
    Union[ResponseLocalEnvironment, ResponseContainerReference, None], PropertyInfo(discriminator="type")
]
"""Where shell commands run: on your own machine, or in a container."""


class ResponseFunctionShellToolCallOutput(BaseModel):
    """What shell commands returned."""

    class OutputOutcomeTimeout(BaseModel):
        """The outcome that commands were stopped because their time was up."""

        type: Literal["timeout"]
        """Always `timeout`; tells it from `exit`."""

    class OutputOutcomeExit(BaseModel):
        """The outcome that commands ran to their end."""

        exit_code: int
        """The status that the shell ended with; 0 means success."""
        type: Literal["exit"]
        """Always `exit`; tells it from `timeout`."""

    class Output(BaseModel):
        """What shell commands wrote, and how they ended."""

        outcome: "ResponseFunctionShellToolCallOutputOutcome"
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
    caller: Optional[ResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


ResponseFunctionShellToolCallOutputOutcome: TypeAlias = Annotated[
    Union[
        ResponseFunctionShellToolCallOutput.OutputOutcomeTimeout, ResponseFunctionShellToolCallOutput.OutputOutcomeExit
    ],
    PropertyInfo(discriminator="type"),
]
"""How shell commands ended: by themselves, or because time was up."""


class ResponseFunctionToolCallOutputItem(BaseModel):
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
    call_id: Optional[str] = None
    """The `call_id` of the call that it answers."""
    caller: Optional[ResponseCaller] = None
    """Who made the call, the model itself or a program that it wrote."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""
    name: Optional[str] = None
    """The tool that the result comes from."""
    namespace: Optional[str] = None
    """The namespace of that tool, if it is in one."""


class ResponseFunctionWebSearch(BaseModel):
    """A step of the model on the web."""

    class ActionSearchSource(BaseModel):
        """A page that a search made use of."""

        type: Literal["url"]
        """Always `url`, the kind of source."""
        url: str
        """The address of the page."""

    class ActionSearch(BaseModel):
        """A search on the web."""

        type: Literal["search"]
        """Always `search`; tells it from other steps."""
        queries: Optional[List[str]] = None
        """What was searched for, in one or several queries."""
        query: Optional[str] = None
        """What was searched for, as a single text."""
        sources: "Optional[List[ResponseFunctionWebSearch.ActionSearchSource]]" = None
        """The pages that were made use of; only where `include` asks for `web_search_call.action.sources`."""

    class ActionOpenPage(BaseModel):
        """The opening of a page that a search found."""

        type: Literal["open_page"]
        """Always `open_page`; tells it from other steps."""
        url: Optional[str] = None
        """The address of the page; null where it is not told."""

    class ActionFind(BaseModel):
        """The search for a text in an open page."""

        pattern: str
        """The text or pattern that the page was searched for."""
        type: Literal["find_in_page"]
        """Always `find_in_page`; tells it from other steps."""
        url: str
        """The address of the page."""

    id: str
    """The id of the call."""
    action: "ResponseFunctionWebSearchAction"
    """What it did; search, open a page, or look for a text in one."""
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    """How far it is; `in_progress`, `searching`, `completed`, `failed`, or `incomplete` when it was cut off."""
    type: Literal["web_search_call"]
    """Always `web_search_call`; tells it from other items."""


ResponseFunctionWebSearchAction: TypeAlias = Annotated[
    Union[
        ResponseFunctionWebSearch.ActionSearch,
        ResponseFunctionWebSearch.ActionOpenPage,
        ResponseFunctionWebSearch.ActionFind,
    ],
    PropertyInfo(discriminator="type"),
]
"""A step on the web: a search, the opening of a page, or a search in one."""


class ResponseOutputItemVariants:
    """The models that `ResponseOutputItem` consists of."""

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

    class AdditionalTools(BaseModel):
        """Tools that the model can call from this item on."""

        id: str
        """The id of the item."""
        role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
        """Who added the tools, such as `developer`."""
        tools: List[Tool]
        """The tools that are added."""
        type: Literal["additional_tools"]
        """Always `additional_tools`; tells it from other items."""

    class ImageGenerationCallErrorModerationDetails(BaseModel):
        """Why moderation stopped an image."""

        categories: List[str]
        """The kinds of unwanted content that were found. New kinds may be added, so expect any text."""
        moderation_stage: Literal["input", "output", "unknown"]
        """Whether the request (`input`) or the image (`output`) was stopped; `unknown` where that is not known."""

    class ImageGenerationCallError(BaseModel):
        """Why there is no image."""

        code: Optional[str] = None
        """The cause, for programs, such as `moderation_blocked`; null where it is not known."""
        message: str
        """The cause, for people."""
        param: Optional[str] = None
        """The parameter of the request that is to blame; null where there is none."""
        type: str
        """The kind of error, for programs."""
        moderation_details: "Optional[ResponseOutputItemVariants.ImageGenerationCallErrorModerationDetails]" = None
        """What moderation found, where `code` is `moderation_blocked`."""

    class ImageGenerationCallSvgUsage(BaseModel):
        """The tokens that it took to write an SVG image."""

        input_tokens: int
        """How many tokens the model was given."""
        model: str
        """The id of the model that wrote the SVG."""
        output_tokens: int
        """How many tokens it made."""
        reasoning_tokens: int
        """How many tokens it thought in."""
        total_tokens: int
        """How many tokens it took in all."""

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
        background: Optional[Literal["transparent", "opaque", "auto"]] = None
        """Whether the background is `transparent` or `opaque`, or was left to the model (`auto`)."""
        error: "Optional[ResponseOutputItemVariants.ImageGenerationCallError]" = None
        """What went wrong, where it failed."""
        output_format: Optional[Literal["png", "webp", "jpeg", "gif", "svg"]] = None
        """The file format of the image: `png`, `webp`, `jpeg`, `gif` or `svg`."""
        quality: Optional[Literal["low", "medium", "high", "xhigh", "max", "auto"]] = None
        """How finely it was drawn, from `low` to `max`; `auto` left that to the model."""
        revised_prompt: Optional[str] = None
        """The prompt that the image was made from in the end, after the model reworded it."""
        size: Union[str, Literal["1024x1024", "1024x1536", "1536x1024"], None] = None
        """The size in pixels, as width x height, such as `1536x864`."""
        svg_usage: "Optional[ResponseOutputItemVariants.ImageGenerationCallSvgUsage]" = None
        """The tokens that it took to write the image, where it is an SVG."""

    class LocalShellCallAction(BaseModel):
        """A command for your own machine."""

        command: List[str]
        """The program to run, followed by its arguments."""
        env: Dict[str, str]
        """The environment variables to set for it, by name."""
        type: Literal["exec"]
        """Always `exec`, the only kind of action."""
        timeout_ms: Optional[int] = None
        """How long the command may take, in milliseconds; null where the model set no limit."""
        user: Optional[str] = None
        """The user to run it as; null for whoever runs your program."""
        working_directory: Optional[str] = None
        """The folder to run it in; null for the current one."""

    class LocalShellCall(BaseModel):
        """The model's wish to have a command run on your own machine."""

        id: str
        """The id of the item itself."""
        action: "ResponseOutputItemVariants.LocalShellCallAction"
        """The command, and where to run it."""
        call_id: str
        """The id that ties the call to its result."""
        status: Literal["in_progress", "completed", "incomplete"]
        """How far the call is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
        type: Literal["local_shell_call"]
        """Always `local_shell_call`; tells it from other items."""

    class LocalShellCallOutput(BaseModel):
        """What a command on your own machine returned."""

        id: str
        """Which call it answers, by the id that the model gave that call."""
        output: str
        """What the command returned, as a JSON text."""
        type: Literal["local_shell_call_output"]
        """Always `local_shell_call_output`; tells it from other items."""
        status: Optional[Literal["in_progress", "completed", "incomplete"]] = None
        """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""

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
        approval_request_id: Optional[str] = None
        """The id to send along with an `mcp_approval_response`, where the call needs your approval."""
        error: Optional[McpToolCallError] = None
        """Why the call failed; null if it did not."""
        output: Optional[str] = None
        """What the tool returned; null until then, and where it failed."""
        status: Optional[Literal["in_progress", "completed", "incomplete", "calling", "failed"]] = None
        """How far it is; `in_progress`, `calling` while the server works, `completed`, `failed`, or `incomplete`
        when it was cut off.
        """

    class McpListToolsTool(BaseModel):
        """A tool that an MCP server offers."""

        input_schema: object
        """A JSON schema of its arguments."""
        name: str
        """The name that the server gives it."""
        annotations: Optional[object] = None
        """What else the server says of it, such as that it only reads."""
        description: Optional[str] = None
        """What it does, in the server's words."""

    class McpListTools(BaseModel):
        """The tools that an MCP server offers; kept in the context, so that the server is not asked again."""

        id: str
        """The id of the item."""
        server_label: str
        """The label that you gave the server."""
        tools: "List[ResponseOutputItemVariants.McpListToolsTool]"
        """The tools on offer."""
        type: Literal["mcp_list_tools"]
        """Always `mcp_list_tools`; tells it from other items."""
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
        reason: Optional[str] = None
        """Why you decided so, if you want to say it."""


class ResponseToolSearchCall(BaseModel):
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
    created_by: Optional[str] = None
    """The id of whoever created the item."""


class ResponseToolSearchOutputItem(BaseModel):
    """The tools that a search has found and loaded."""

    id: str
    """The id of the item itself."""
    call_id: Optional[str] = None
    """The `call_id` of the search, where you carried it out; otherwise null."""
    execution: Literal["server", "client"]
    """Who searched, the service (`server`) or you (`client`)."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far it is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    tools: List[Tool]
    """The tools that were found, which the model can call from here on."""
    type: Literal["tool_search_output"]
    """Always `tool_search_output`; tells it from other items."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


ResponseOutputItem: TypeAlias = Annotated[
    Union[
        ResponseOutputMessage,
        ResponseFileSearchToolCall,
        ResponseFunctionToolCall,
        ResponseFunctionToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseReasoningItem,
        ResponseOutputItemVariants.Program,
        ResponseOutputItemVariants.ProgramOutput,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseOutputItemVariants.AdditionalTools,
        ResponseCompactionItem,
        ResponseOutputItemVariants.ImageGenerationCall,
        ResponseCodeInterpreterToolCall,
        ResponseOutputItemVariants.LocalShellCall,
        ResponseOutputItemVariants.LocalShellCallOutput,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseOutputItemVariants.McpCall,
        ResponseOutputItemVariants.McpListTools,
        ResponseOutputItemVariants.McpApprovalRequest,
        ResponseOutputItemVariants.McpApprovalResponse,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
    ],
    PropertyInfo(discriminator="type"),
]
"""An item of the output, such as a message, a reasoning item or a tool call."""


class ResponseCustomToolCallItem(ResponseCustomToolCall):
    """The model's call of a custom tool of yours, as it is stored."""

    id: str  # pyright: ignore[reportIncompatibleVariableOverride, reportGeneralTypeIssues]
    """The id of the item itself; results refer to `call_id` instead."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is; `in_progress`, `completed`, or `incomplete` when it was cut off."""
    created_by: Optional[str] = None
    """The id of whoever created the item."""


public_types(
    globals(),
    {
        "responses.computer_action": (
            "Click=ComputerActionVariants.Click DoubleClick=ComputerActionVariants.DoubleClick "
            "DragPath=ComputerActionVariants.DragPath Drag=ComputerActionVariants.Drag "
            "Keypress=ComputerActionVariants.Keypress Move=ComputerActionVariants.Move "
            "Screenshot=ComputerActionVariants.Screenshot Scroll=ComputerActionVariants.Scroll "
            "Type=ComputerActionVariants.Type Wait=ComputerActionVariants.Wait"
        ),
        "responses.mcp_tool_call_error": (
            "McpProtocolError=McpToolCallErrorVariants.McpProtocolError "
            "McpToolExecutionError=McpToolCallErrorVariants.McpToolExecutionError "
            "HTTPError=McpToolCallErrorVariants.HTTPError"
        ),
        "responses.response_apply_patch_tool_call": (
            "ResponseApplyPatchToolCall OperationCreateFile=ResponseApplyPatchToolCall.OperationCreateFile "
            "OperationDeleteFile=ResponseApplyPatchToolCall.OperationDeleteFile "
            "OperationUpdateFile=ResponseApplyPatchToolCall.OperationUpdateFile"
        ),
        "responses.response_apply_patch_tool_call_output": "ResponseApplyPatchToolCallOutput",
        "responses.response_code_interpreter_tool_call": (
            "ResponseCodeInterpreterToolCall OutputLogs=ResponseCodeInterpreterToolCall.OutputLogs "
            "OutputImage=ResponseCodeInterpreterToolCall.OutputImage"
        ),
        "responses.response_compaction_item": "ResponseCompactionItem",
        "responses.response_computer_tool_call": (
            "ResponseComputerToolCall PendingSafetyCheck=ResponseComputerToolCall.PendingSafetyCheck "
            "ActionClick=ResponseComputerToolCall.ActionClick "
            "ActionDoubleClick=ResponseComputerToolCall.ActionDoubleClick "
            "ActionDragPath=ResponseComputerToolCall.ActionDragPath "
            "ActionDrag=ResponseComputerToolCall.ActionDrag "
            "ActionKeypress=ResponseComputerToolCall.ActionKeypress "
            "ActionMove=ResponseComputerToolCall.ActionMove "
            "ActionScreenshot=ResponseComputerToolCall.ActionScreenshot "
            "ActionScroll=ResponseComputerToolCall.ActionScroll ActionType=ResponseComputerToolCall.ActionType "
            "ActionWait=ResponseComputerToolCall.ActionWait"
        ),
        "responses.response_computer_tool_call_output_item": (
            "ResponseComputerToolCallOutputItem "
            "AcknowledgedSafetyCheck=ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck"
        ),
        "responses.response_computer_tool_call_output_screenshot": "ResponseComputerToolCallOutputScreenshot",
        "responses.response_container_reference": "ResponseContainerReference",
        "responses.response_custom_tool_call": "ResponseCustomToolCall",
        "responses.response_custom_tool_call_output": "ResponseCustomToolCallOutput",
        "responses.response_custom_tool_call_output_item": "ResponseCustomToolCallOutputItem",
        "responses.response_file_search_tool_call": (
            "ResponseFileSearchToolCall Result=ResponseFileSearchToolCall.Result"
        ),
        "responses.response_function_shell_tool_call": (
            "ResponseFunctionShellToolCall Action=ResponseFunctionShellToolCall.Action"
        ),
        "responses.response_function_shell_tool_call_output": (
            "ResponseFunctionShellToolCallOutput "
            "OutputOutcomeTimeout=ResponseFunctionShellToolCallOutput.OutputOutcomeTimeout "
            "OutputOutcomeExit=ResponseFunctionShellToolCallOutput.OutputOutcomeExit "
            "Output=ResponseFunctionShellToolCallOutput.Output"
        ),
        "responses.response_function_tool_call_output_item": "ResponseFunctionToolCallOutputItem",
        "responses.response_function_web_search": (
            "ResponseFunctionWebSearch ActionSearchSource=ResponseFunctionWebSearch.ActionSearchSource "
            "ActionSearch=ResponseFunctionWebSearch.ActionSearch "
            "ActionOpenPage=ResponseFunctionWebSearch.ActionOpenPage "
            "ActionFind=ResponseFunctionWebSearch.ActionFind"
        ),
        "responses.response_local_environment": "ResponseLocalEnvironment",
        "responses.response_output_item": (
            "Program=ResponseOutputItemVariants.Program ProgramOutput=ResponseOutputItemVariants.ProgramOutput "
            "AdditionalTools=ResponseOutputItemVariants.AdditionalTools "
            "ImageGenerationCallErrorModerationDetails=ResponseOutputItemVariants.ImageGenerationCallErrorModerationDetails "  # noqa: E501
            "ImageGenerationCallError=ResponseOutputItemVariants.ImageGenerationCallError "
            "ImageGenerationCallSvgUsage=ResponseOutputItemVariants.ImageGenerationCallSvgUsage "
            "ImageGenerationCall=ResponseOutputItemVariants.ImageGenerationCall "
            "LocalShellCallAction=ResponseOutputItemVariants.LocalShellCallAction "
            "LocalShellCall=ResponseOutputItemVariants.LocalShellCall "
            "LocalShellCallOutput=ResponseOutputItemVariants.LocalShellCallOutput "
            "McpCall=ResponseOutputItemVariants.McpCall "
            "McpListToolsTool=ResponseOutputItemVariants.McpListToolsTool "
            "McpListTools=ResponseOutputItemVariants.McpListTools "
            "McpApprovalRequest=ResponseOutputItemVariants.McpApprovalRequest "
            "McpApprovalResponse=ResponseOutputItemVariants.McpApprovalResponse"
        ),
        "responses.response_tool_search_call": "ResponseToolSearchCall",
        "responses.response_tool_search_output_item": "ResponseToolSearchOutputItem",
        "responses.response_custom_tool_call_item": "ResponseCustomToolCallItem",
    },
)
