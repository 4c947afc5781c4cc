# Rendered from definitions/beta_chatkit.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_chatkit` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo


class ChatSession(BaseModel):
    id: str
    chatkit_configuration: "ChatSessionChatKitConfiguration"
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: "ChatSessionRateLimits"
    status: "ChatSessionStatus"
    user: str
    workflow: "ChatKitWorkflow"


class ChatSessionAutomaticThreadTitling(BaseModel):
    enabled: bool


class ChatSessionChatKitConfiguration(BaseModel):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: "ChatSessionFileUpload"
    history: "ChatSessionHistory"


class ChatSessionFileUpload(BaseModel):
    enabled: bool
    max_file_size: Optional[int] = None
    max_files: Optional[int] = None


class ChatSessionHistory(BaseModel):
    enabled: bool
    recent_threads: Optional[int] = None


class ChatSessionRateLimits(BaseModel):
    max_requests_per_1_minute: int


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]


class ChatKitAttachment(BaseModel):
    id: str
    mime_type: str
    name: str
    preview_url: Optional[str] = None
    type: Literal["image", "file"]


class ChatKitResponseOutputText(BaseModel):
    class AnnotationFileSource(BaseModel):
        filename: str
        type: Literal["file"]

    class AnnotationFile(BaseModel):
        source: "ChatKitResponseOutputText.AnnotationFileSource"
        type: Literal["file"]

    class AnnotationURLSource(BaseModel):
        type: Literal["url"]
        url: str

    class AnnotationURL(BaseModel):
        source: "ChatKitResponseOutputText.AnnotationURLSource"
        type: Literal["url"]

    annotations: "List[ChatKitResponseOutputTextAnnotation]"
    text: str
    type: Literal["output_text"]


ChatKitResponseOutputTextAnnotation: TypeAlias = Annotated[
    Union[ChatKitResponseOutputText.AnnotationFile, ChatKitResponseOutputText.AnnotationURL],
    PropertyInfo(discriminator="type"),
]


class ChatKitThread(BaseModel):
    class StatusActive(BaseModel):
        type: Literal["active"]

    class StatusLocked(BaseModel):
        reason: Optional[str] = None
        type: Literal["locked"]

    class StatusClosed(BaseModel):
        reason: Optional[str] = None
        type: Literal["closed"]

    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: "ChatKitThreadStatus"
    title: Optional[str] = None
    user: str


ChatKitThreadStatus: TypeAlias = Annotated[
    Union[ChatKitThread.StatusActive, ChatKitThread.StatusLocked, ChatKitThread.StatusClosed],
    PropertyInfo(discriminator="type"),
]


class ChatKitThreadAssistantMessageItem(BaseModel):
    id: str
    content: List[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]


class ChatKitThreadItemList(BaseModel):
    class DataChatKitClientToolCall(BaseModel):
        id: str
        arguments: str
        call_id: str
        created_at: int
        name: str
        object: Literal["chatkit.thread_item"]
        output: Optional[str] = None
        status: Literal["in_progress", "completed"]
        thread_id: str
        type: Literal["chatkit.client_tool_call"]

    class DataChatKitTask(BaseModel):
        id: str
        created_at: int
        heading: Optional[str] = None
        object: Literal["chatkit.thread_item"]
        summary: Optional[str] = None
        task_type: Literal["custom", "thought"]
        thread_id: str
        type: Literal["chatkit.task"]

    class DataChatKitTaskGroupTask(BaseModel):
        heading: Optional[str] = None
        summary: Optional[str] = None
        type: Literal["custom", "thought"]

    class DataChatKitTaskGroup(BaseModel):
        id: str
        created_at: int
        object: Literal["chatkit.thread_item"]
        tasks: "List[ChatKitThreadItemList.DataChatKitTaskGroupTask]"
        thread_id: str
        type: Literal["chatkit.task_group"]

    data: "List[ChatKitThreadItemListData]"
    first_id: Optional[str] = None
    has_more: bool
    last_id: Optional[str] = None
    object: Literal["list"]


class ChatKitThreadUserMessageItem(BaseModel):
    class ContentInputText(BaseModel):
        text: str
        type: Literal["input_text"]

    class ContentQuotedText(BaseModel):
        text: str
        type: Literal["quoted_text"]

    class InferenceOptionsToolChoice(BaseModel):
        id: str

    class InferenceOptions(BaseModel):
        model: Optional[str] = None
        tool_choice: "Optional[ChatKitThreadUserMessageItem.InferenceOptionsToolChoice]" = None

    id: str
    attachments: List[ChatKitAttachment]
    content: "List[ChatKitThreadUserMessageItemContent]"
    created_at: int
    inference_options: Optional[InferenceOptions] = None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]


class ChatKitWidgetItem(BaseModel):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str


ChatKitThreadItemListData: TypeAlias = Annotated[
    Union[
        ChatKitThreadUserMessageItem,
        ChatKitThreadAssistantMessageItem,
        ChatKitWidgetItem,
        ChatKitThreadItemList.DataChatKitClientToolCall,
        ChatKitThreadItemList.DataChatKitTask,
        ChatKitThreadItemList.DataChatKitTaskGroup,
    ],
    PropertyInfo(discriminator="type"),
]

ChatKitThreadUserMessageItemContent: TypeAlias = Annotated[
    Union[ChatKitThreadUserMessageItem.ContentInputText, ChatKitThreadUserMessageItem.ContentQuotedText],
    PropertyInfo(discriminator="type"),
]


class ThreadDeleteResponse(BaseModel):
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]


class ChatKitWorkflow(BaseModel):
    class Tracing(BaseModel):
        enabled: bool

    id: str
    state_variables: Optional[Dict[str, Union[StrictStr, StrictInt, StrictBool, StrictFloat]]] = None
    tracing: Tracing
    version: Optional[str] = None
