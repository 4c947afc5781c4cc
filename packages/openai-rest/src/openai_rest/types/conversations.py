# Rendered from definitions/conversations.yaml; edit that and run `hatch run generate`.
"""Models of the `conversations` area of the API."""

import builtins
from typing import List, Optional, Union

from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
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
    detail: ImageDetail
    file_id: Optional[str] = None
    image_url: Optional[str] = None
    type: Literal["computer_screenshot"]
    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None


class Conversation(BaseModel):
    id: str
    created_at: int
    metadata: builtins.object
    object: Literal["conversation"]


class ConversationDeletedResource(BaseModel):
    id: str
    deleted: bool
    object: Literal["conversation.deleted"]


class Message(BaseModel):
    class ContentReasoningText(BaseModel):
        text: str
        type: Literal["reasoning_text"]

    id: str
    content: "List[MessageContent]"
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]
    phase: Optional[Literal["commentary", "final_answer"]] = None


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


class ConversationItemList(BaseModel):
    data: List[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class TextContent(BaseModel):
    text: str
    type: Literal["text"]


class SummaryTextContent(BaseModel):
    text: str
    type: Literal["summary_text"]


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
