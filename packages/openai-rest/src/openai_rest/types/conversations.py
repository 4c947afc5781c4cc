# Rendered from definitions/conversations.yaml; edit that and run `hatch run generate`.
"""Models of the `conversations` area of the API."""

import builtins
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types
from openai_core.types.common import ImageDetail, ResponseInputFile, ResponseInputImage, ResponseInputText

from .response_items import PromptCacheBreakpoint, ResponseConfigurationUpdateItem
from .response_output import (
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseOutputItemVariants,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from .responses import ResponseFunctionToolCallItem, ResponseOutputRefusal, ResponseOutputText, ResponseReasoningItem


class ComputerScreenshotContent(BaseModel):
    """A screenshot of a computer, as a part of a message."""

    detail: ImageDetail
    """How finely the model sees it: `low`, `high`, `original` (unscaled), or `auto`, the default."""
    file_id: Optional[str] = None
    """The id of an uploaded file with the screenshot; null if an address is given."""
    image_url: Optional[str] = None
    """The address of the screenshot, or the image itself as a `data:` URL; null if a file is given."""
    type: Literal["computer_screenshot"]
    """Always `computer_screenshot`; tells it from other parts."""
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """That a prompt cache shall end exactly behind this part; null or absent for no mark."""


class Conversation(BaseModel):
    """A conversation on the platform, to which responses add their input and output."""

    id: str
    """The id of the conversation, to hand to `client.responses.create` as `conversation`, or to retrieve or delete
    it with.
    """
    created_at: int
    """When it was created, in seconds since 1 January 1970 (UTC)."""
    metadata: builtins.object
    """Up to 16 pairs of texts of your own; keys of at most 64 characters, values of at most 512."""
    object: Literal["conversation"]
    """Always `conversation`, the name of this kind of object."""


class ConversationDeletedResource(BaseModel):
    """The answer to the deletion of a conversation."""

    id: str
    """The id of the conversation that was deleted."""
    deleted: bool
    """Whether the conversation is gone."""
    object: Literal["conversation.deleted"]
    """Always `conversation.deleted`, the name of this kind of answer."""


class Message(BaseModel):
    """A message of a conversation, from whomever it comes."""

    class ContentReasoningText(BaseModel):
        """Reasoning of the model, as a part of a message."""

        text: str
        """The reasoning in words."""
        type: Literal["reasoning_text"]
        """Always `reasoning_text`; tells it from other parts."""

    id: str
    """The id of the message, to retrieve it or to delete it from its conversation."""
    content: "List[MessageContent]"
    """The parts of the message, such as texts, images and files."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who speaks: `user`, `assistant` for the model, `developer` and `system` for instructions, `tool` for a tool;
    `critic`, `discriminator` and `unknown` may come too.
    """
    status: Literal["in_progress", "completed", "incomplete"]
    """How far it has come: `in_progress`, `completed`, or `incomplete` when it was cut off."""
    type: Literal["message"]
    """Always `message`; tells it from other items."""
    phase: Optional[Literal["commentary", "final_answer"]] = None
    """For messages of the `assistant`: `commentary` on the way or the `final_answer`; null or absent otherwise. Send
    it back unchanged with models from `gpt-5.3-codex` on, as answers may suffer without it.
    """


ConversationItem: TypeAlias = Annotated[
    Union[
        Message,
        ResponseFunctionToolCallItem,
        ResponseFunctionToolCallOutputItem,
        ResponseFileSearchToolCall,
        ResponseFunctionWebSearch,
        ResponseOutputItemVariants.ImageGenerationCall,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
        ResponseOutputItemVariants.AdditionalTools,
        ResponseConfigurationUpdateItem,
        ResponseReasoningItem,
        ResponseOutputItemVariants.Program,
        ResponseOutputItemVariants.ProgramOutput,
        ResponseCompactionItem,
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
        ResponseCustomToolCall,
        ResponseCustomToolCallOutput,
    ],
    PropertyInfo(discriminator="type"),
]
"""An item of a conversation: a message, a call with its output, reasoning, and so on; `type` tells which."""


class ConversationItemList(BaseModel):
    """A page of the items of a conversation."""

    data: List[ConversationItem]
    """The items of this page."""
    first_id: str
    """The id of the page's first item."""
    has_more: bool
    """Whether another page follows behind this one."""
    last_id: str
    """The id of the page's last item; pass it as `after` to get what follows."""
    object: Literal["list"]
    """Always `list`, as for all pages."""


class TextContent(BaseModel):
    """A text, as a part of a message."""

    text: str
    """The text itself, in full."""
    type: Literal["text"]
    """Always `text`; tells it from other parts."""


class SummaryTextContent(BaseModel):
    """A summary of what the model has reasoned so far."""

    text: str
    """The words of the summary."""
    type: Literal["summary_text"]
    """Always `summary_text`; tells it from other parts."""


MessageContent: TypeAlias = Annotated[
    Union[
        ResponseInputText,
        ResponseOutputText,
        TextContent,
        SummaryTextContent,
        Message.ContentReasoningText,
        ResponseOutputRefusal,
        ResponseInputImage,
        ComputerScreenshotContent,
        ResponseInputFile,
    ],
    PropertyInfo(discriminator="type"),
]
"""A part of a message: text, a refusal, reasoning, an image, a screenshot or a file."""

public_types(
    globals(),
    {
        "conversations.computer_screenshot_content": "ComputerScreenshotContent",
        "conversations.conversation": "Conversation",
        "conversations.conversation_deleted_resource": "ConversationDeletedResource",
        "conversations.conversation_item_list": "ConversationItemList",
        "conversations.message": "Message ContentReasoningText=Message.ContentReasoningText",
        "conversations.summary_text_content": "SummaryTextContent",
        "conversations.text_content": "TextContent",
    },
)
