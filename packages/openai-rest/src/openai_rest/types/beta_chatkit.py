# Rendered from definitions/beta_chatkit.yaml; edit that and run `hatch run generate`.
"""Models of the `beta_chatkit` area of the API."""

from typing import Dict, List, Optional, Union

from pydantic import StrictBool, StrictFloat, StrictInt, StrictStr
from typing_extensions import Annotated, Literal, TypeAlias

from openai_core.models import BaseModel, PropertyInfo
from openai_core.public_names import public_types


class ChatSession(BaseModel):
    """A session of ChatKit, which lets the page of one user chat with a workflow."""

    id: str
    """The id of the session, to cancel it."""
    chatkit_configuration: "ChatSessionChatKitConfiguration"
    """Which features the chat has, with the defaults filled in."""
    client_secret: str
    """The short-lived key that the page of the user presents."""
    expires_at: int
    """When the key expires, in seconds since 1 January 1970 (UTC)."""
    max_requests_per_1_minute: int
    """How many requests a minute are allowed, the same as in `rate_limits`."""
    object: Literal["chatkit.session"]
    """Always `chatkit.session`, the type of this object."""
    rate_limits: "ChatSessionRateLimits"
    """How many requests the session may make."""
    status: "ChatSessionStatus"
    """Whether the session can be used, as in `ChatSessionStatus`."""
    user: str
    """The id by which you know the user."""
    workflow: "ChatKitWorkflow"
    """The workflow that answers the user."""


class ChatSessionAutomaticThreadTitling(BaseModel):
    """Whether threads of a chat get titles by themselves."""

    enabled: bool
    """Whether a title is made for each thread."""


class ChatSessionChatKitConfiguration(BaseModel):
    """Which features a chat has."""

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads get titles by themselves; by default they do."""
    file_upload: "ChatSessionFileUpload"
    """Whether the user may upload files; by default not."""
    history: "ChatSessionHistory"
    """Whether the user sees earlier threads; by default all of them."""


class ChatSessionFileUpload(BaseModel):
    """Whether and how many files the user of a chat may upload."""

    enabled: bool
    """Whether uploads are allowed."""
    max_file_size: Optional[int] = None
    """How large a file may be, in megabytes."""
    max_files: Optional[int] = None
    """How many files the session may get."""


class ChatSessionHistory(BaseModel):
    """Whether the user of a chat sees earlier threads."""

    enabled: bool
    """Whether earlier threads are kept and shown."""
    recent_threads: Optional[int] = None
    """How many of the latest threads are shown; `None` for all."""


class ChatSessionRateLimits(BaseModel):
    """How many requests a session may make."""

    max_requests_per_1_minute: int
    """How many requests a minute are allowed."""


ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
"""Whether a session can be used: `active`, over by itself (`expired`), or ended by you (`cancelled`)."""


class ChatKitAttachment(BaseModel):
    """A file that the user attached to a message."""

    id: str
    """The id of the attachment."""
    mime_type: str
    """The media type of the file, such as `image/png`."""
    name: str
    """The name under which it was uploaded."""
    preview_url: Optional[str] = None
    """Where a preview can be loaded from, if there is one."""
    type: Literal["image", "file"]
    """Whether it is an `image` or another `file`."""


class ChatKitResponseOutputText(BaseModel):
    """A text of the assistant, with its sources."""

    class AnnotationFileSource(BaseModel):
        """The file behind a text."""

        filename: str
        """The name of the file."""
        type: Literal["file"]
        """Always `file`; tells it from other sources."""

    class AnnotationFile(BaseModel):
        """A note that a text draws on a file."""

        source: "ChatKitResponseOutputText.AnnotationFileSource"
        """The file behind the text."""
        type: Literal["file"]
        """Always `file`; tells it from other annotations."""

    class AnnotationURLSource(BaseModel):
        """The web page behind a text."""

        type: Literal["url"]
        """Always `url`; tells it from other sources."""
        url: str
        """The address of the page."""

    class AnnotationURL(BaseModel):
        """A note that a text draws on a web page."""

        source: "ChatKitResponseOutputText.AnnotationURLSource"
        """The page behind the text."""
        type: Literal["url"]
        """Always `url`; tells it from other annotations."""

    annotations: "List[ChatKitResponseOutputTextAnnotation]"
    """The sources of the text, in order."""
    text: str
    """What the assistant wrote."""
    type: Literal["output_text"]
    """Always `output_text`; tells it from other parts."""


ChatKitResponseOutputTextAnnotation: TypeAlias = Annotated[
    Union[ChatKitResponseOutputText.AnnotationFile, ChatKitResponseOutputText.AnnotationURL],
    PropertyInfo(discriminator="type"),
]
"""A source of a text: a file or a web page."""


class ChatKitThread(BaseModel):
    """A conversation of one user with a workflow."""

    class StatusActive(BaseModel):
        """A thread that takes new messages."""

        type: Literal["active"]
        """Always `active`; tells it from other states."""

    class StatusLocked(BaseModel):
        """A thread that takes no new messages for now."""

        reason: Optional[str] = None
        """Why the thread was locked, if a reason was noted."""
        type: Literal["locked"]
        """Always `locked`; tells it from other states."""

    class StatusClosed(BaseModel):
        """A thread that was closed."""

        reason: Optional[str] = None
        """Why the thread was closed, if a reason was noted."""
        type: Literal["closed"]
        """Always `closed`; tells it from other states."""

    id: str
    """The id of the thread, to read its items or delete it."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    object: Literal["chatkit.thread"]
    """Always `chatkit.thread`, the type of this object."""
    status: "ChatKitThreadStatus"
    """Whether the thread takes new messages; `active` at first."""
    title: Optional[str] = None
    """The title of the thread; `None` as long as it has none."""
    user: str
    """The id by which you know the user."""


ChatKitThreadStatus: TypeAlias = Annotated[
    Union[ChatKitThread.StatusActive, ChatKitThread.StatusLocked, ChatKitThread.StatusClosed],
    PropertyInfo(discriminator="type"),
]
"""Whether a thread takes new messages: active, locked or closed."""


class ChatKitThreadAssistantMessageItem(BaseModel):
    """A message of the assistant in a thread."""

    id: str
    """The id of this item of the thread."""
    content: List[ChatKitResponseOutputText]
    """The texts of the message, in order."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    object: Literal["chatkit.thread_item"]
    """Always `chatkit.thread_item`, the type of this object."""
    thread_id: str
    """The id of the thread that the item belongs to."""
    type: Literal["chatkit.assistant_message"]
    """Always `chatkit.assistant_message`; tells it from other items."""


class ChatKitThreadItemList(BaseModel):
    """A page of the items of a thread."""

    class DataChatKitClientToolCall(BaseModel):
        """A call of a tool that the page of the user carries out."""

        id: str
        """The id of this item of the thread."""
        arguments: str
        """The arguments of the call, as a JSON text."""
        call_id: str
        """The id of the call."""
        created_at: int
        """When it was made, in seconds since 1 January 1970 (UTC)."""
        name: str
        """The name of the tool."""
        object: Literal["chatkit.thread_item"]
        """Always `chatkit.thread_item`, the type of this object."""
        output: Optional[str] = None
        """What the tool returned, as a JSON text; `None` while it is at work."""
        status: Literal["in_progress", "completed"]
        """Whether the tool is at work (`in_progress`) or done (`completed`)."""
        thread_id: str
        """The id of the thread that the item belongs to."""
        type: Literal["chatkit.client_tool_call"]
        """Always `chatkit.client_tool_call`; tells it from other items."""

    class DataChatKitTask(BaseModel):
        """A task of the workflow, to show how far it has come."""

        id: str
        """The id of this item of the thread."""
        created_at: int
        """When it was made, in seconds since 1 January 1970 (UTC)."""
        heading: Optional[str] = None
        """The heading of the task, if it has one."""
        object: Literal["chatkit.thread_item"]
        """Always `chatkit.thread_item`, the type of this object."""
        summary: Optional[str] = None
        """What the task is about, if that is given."""
        task_type: Literal["custom", "thought"]
        """Whether it is a thought of the model (`thought`) or something else (`custom`)."""
        thread_id: str
        """The id of the thread that the item belongs to."""
        type: Literal["chatkit.task"]
        """Always `chatkit.task`; tells it from other items."""

    class DataChatKitTaskGroupTask(BaseModel):
        """A task in a group of tasks."""

        heading: Optional[str] = None
        """The heading of the task, if it has one."""
        summary: Optional[str] = None
        """What the task is about, if that is given."""
        type: Literal["custom", "thought"]
        """Whether it is a thought of the model (`thought`) or something else (`custom`)."""

    class DataChatKitTaskGroup(BaseModel):
        """Several tasks of the workflow that belong together."""

        id: str
        """The id of this item of the thread."""
        created_at: int
        """When it was made, in seconds since 1 January 1970 (UTC)."""
        object: Literal["chatkit.thread_item"]
        """Always `chatkit.thread_item`, the type of this object."""
        tasks: "List[ChatKitThreadItemList.DataChatKitTaskGroupTask]"
        """The tasks of the group."""
        thread_id: str
        """The id of the thread that the item belongs to."""
        type: Literal["chatkit.task_group"]
        """Always `chatkit.task_group`; tells it from other items."""

    data: "List[ChatKitThreadItemListData]"
    """The items of the page."""
    first_id: Optional[str] = None
    """The id with which the page begins, for the page before; `None` for an empty page."""
    has_more: bool
    """Whether there are further pages."""
    last_id: Optional[str] = None
    """The id with which the page ends, for the next page; `None` for an empty page."""
    object: Literal["list"]
    """Always `list`, the type of this object."""


class ChatKitThreadUserMessageItem(BaseModel):
    """A message of the user in a thread."""

    class ContentInputText(BaseModel):
        """What the user wrote."""

        text: str
        """The words of the user."""
        type: Literal["input_text"]
        """Always `input_text`; tells it from other parts."""

    class ContentQuotedText(BaseModel):
        """What the user quoted."""

        text: str
        """The words that are quoted."""
        type: Literal["quoted_text"]
        """Always `quoted_text`; tells it from other parts."""

    class InferenceOptionsToolChoice(BaseModel):
        """The tool that the user wants to be used."""

        id: str
        """The id of that tool."""

    class InferenceOptions(BaseModel):
        """What the user chose about the answer."""

        model: Optional[str] = None
        """The id of the model; `None` for the one of the session."""
        tool_choice: "Optional[ChatKitThreadUserMessageItem.InferenceOptionsToolChoice]" = None
        """The tool to use; `None` to leave that to ChatKit."""

    id: str
    """The id of this item of the thread."""
    attachments: List[ChatKitAttachment]
    """The files that the user attached; may be empty."""
    content: "List[ChatKitThreadUserMessageItemContent]"
    """What the user wrote and quoted, in order."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    inference_options: Optional[InferenceOptions] = None
    """What the user chose about the answer; `None` for nothing."""
    object: Literal["chatkit.thread_item"]
    """Always `chatkit.thread_item`, the type of this object."""
    thread_id: str
    """The id of the thread that the item belongs to."""
    type: Literal["chatkit.user_message"]
    """Always `chatkit.user_message`; tells it from other items."""


class ChatKitWidgetItem(BaseModel):
    """A widget in a thread."""

    id: str
    """The id of this item of the thread."""
    created_at: int
    """When it was made, in seconds since 1 January 1970 (UTC)."""
    object: Literal["chatkit.thread_item"]
    """Always `chatkit.thread_item`, the type of this object."""
    thread_id: str
    """The id of the thread that the item belongs to."""
    type: Literal["chatkit.widget"]
    """Always `chatkit.widget`; tells it from other items."""
    widget: str
    """The widget as a serialized text, for the page to draw."""


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
"""An item of a thread: a message, a widget, a call of a tool, or tasks."""

ChatKitThreadUserMessageItemContent: TypeAlias = Annotated[
    Union[ChatKitThreadUserMessageItem.ContentInputText, ChatKitThreadUserMessageItem.ContentQuotedText],
    PropertyInfo(discriminator="type"),
]
"""One part of a message of the user: written or quoted."""


class ThreadDeleteResponse(BaseModel):
    """What became of a thread that was to be deleted."""

    id: str
    """The id of the thread that was deleted."""
    deleted: bool
    """Whether the thread is gone."""
    object: Literal["chatkit.thread.deleted"]
    """Always `chatkit.thread.deleted`, the type of this object."""


class ChatKitWorkflow(BaseModel):
    """The workflow that answers in a session."""

    class Tracing(BaseModel):
        """Whether the work of a workflow is recorded in traces."""

        enabled: bool
        """Whether traces are recorded."""

    id: str
    """The id of the workflow."""
    state_variables: Optional[Dict[str, Union[StrictStr, StrictInt, StrictBool, StrictFloat]]] = None
    """The variables that it is started with; `None` if none were given."""
    tracing: Tracing
    """Whether its work is recorded in traces."""
    version: Optional[str] = None
    """The version that is used; `None` for the latest one that is deployed."""


public_types(
    globals(),
    {
        "beta.chatkit.chat_session": "ChatSession",
        "beta.chatkit.chat_session_automatic_thread_titling": "ChatSessionAutomaticThreadTitling",
        "beta.chatkit.chat_session_chatkit_configuration": "ChatSessionChatKitConfiguration",
        "beta.chatkit.chat_session_file_upload": "ChatSessionFileUpload",
        "beta.chatkit.chat_session_history": "ChatSessionHistory",
        "beta.chatkit.chat_session_rate_limits": "ChatSessionRateLimits",
        "beta.chatkit.chatkit_attachment": "ChatKitAttachment",
        "beta.chatkit.chatkit_response_output_text": (
            "ChatKitResponseOutputText AnnotationFileSource=ChatKitResponseOutputText.AnnotationFileSource "
            "AnnotationFile=ChatKitResponseOutputText.AnnotationFile "
            "AnnotationURLSource=ChatKitResponseOutputText.AnnotationURLSource "
            "AnnotationURL=ChatKitResponseOutputText.AnnotationURL"
        ),
        "beta.chatkit.chatkit_thread": (
            "ChatKitThread StatusActive=ChatKitThread.StatusActive StatusLocked=ChatKitThread.StatusLocked "
            "StatusClosed=ChatKitThread.StatusClosed"
        ),
        "beta.chatkit.chatkit_thread_assistant_message_item": "ChatKitThreadAssistantMessageItem",
        "beta.chatkit.chatkit_thread_item_list": (
            "ChatKitThreadItemList DataChatKitClientToolCall=ChatKitThreadItemList.DataChatKitClientToolCall "
            "DataChatKitTask=ChatKitThreadItemList.DataChatKitTask "
            "DataChatKitTaskGroupTask=ChatKitThreadItemList.DataChatKitTaskGroupTask "
            "DataChatKitTaskGroup=ChatKitThreadItemList.DataChatKitTaskGroup"
        ),
        "beta.chatkit.chatkit_thread_user_message_item": (
            "ChatKitThreadUserMessageItem ContentInputText=ChatKitThreadUserMessageItem.ContentInputText "
            "ContentQuotedText=ChatKitThreadUserMessageItem.ContentQuotedText "
            "InferenceOptionsToolChoice=ChatKitThreadUserMessageItem.InferenceOptionsToolChoice "
            "InferenceOptions=ChatKitThreadUserMessageItem.InferenceOptions"
        ),
        "beta.chatkit.chatkit_widget_item": "ChatKitWidgetItem",
        "beta.chatkit.thread_delete_response": "ThreadDeleteResponse",
        "beta.chatkit_workflow": "ChatKitWorkflow Tracing=ChatKitWorkflow.Tracing",
    },
)
