# Rendered from definitions/beta_chatkit.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_chatkit` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Union

from typing_extensions import Literal, Required, TypedDict

from openai_core.public_names import public_types


class ChatSessionChatKitConfigurationParamAutomaticThreadTitling(TypedDict, total=False):
    """Whether threads of a chat get titles by themselves."""

    enabled: bool
    """Whether a title is made for each thread; true by default."""


class ChatSessionChatKitConfigurationParamFileUpload(TypedDict, total=False):
    """Whether and how many files the user of a chat may upload."""

    enabled: bool
    """Whether uploads are allowed; false by default."""
    max_file_size: int
    """How large a file may be, in megabytes; 512 by default, and no more than that."""
    max_files: int
    """How many files the session may get; 10 by default."""


class ChatSessionChatKitConfigurationParamHistory(TypedDict, total=False):
    """Whether the user of a chat sees earlier threads."""

    enabled: bool
    """Whether earlier threads can be opened; true by default."""
    recent_threads: int
    """How many of the latest threads can be opened; all of them when left out."""


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """Which features a chat has."""

    automatic_thread_titling: ChatSessionChatKitConfigurationParamAutomaticThreadTitling
    """Whether threads get titles by themselves; by default they do."""
    file_upload: ChatSessionChatKitConfigurationParamFileUpload
    """Whether the user may upload files; by default not."""
    history: ChatSessionChatKitConfigurationParamHistory
    """Whether the user sees earlier threads; by default all of them."""


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """When a session expires; 10 minutes after it was made without this."""

    anchor: Required[Literal["created_at"]]
    """The moment from which `seconds` count; only `created_at`, when the session was made."""
    seconds: Required[int]
    """After how many seconds the session expires."""


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """How many requests a session may make."""

    max_requests_per_1_minute: int
    """How many requests a minute are allowed; 10 by default."""


class ChatSessionWorkflowParamTracing(TypedDict, total=False):
    """Whether the work of a workflow is recorded in traces."""

    enabled: bool
    """Whether traces are recorded; true by default."""


class ChatSessionWorkflowParam(TypedDict, total=False):
    """The workflow that is to answer in a session."""

    id: Required[str]
    """The id of the workflow."""
    state_variables: Dict[str, Union[str, int, bool, float]]
    """The variables that it is started with: keys of at most 64 characters, with texts, numbers or booleans; none by
    default.
    """
    tracing: ChatSessionWorkflowParamTracing
    """Whether its work is recorded in traces; by default it is."""
    version: str
    """The version to use; the latest one that is deployed when left out."""


class SessionCreateParams(TypedDict, total=False):
    """Parameters of `beta.chatkit.sessions.create`, which opens a ChatKit session, whose client secret a browser can
    use.
    """

    user: Required[str]
    """A stable id of your end user (1 or more characters)."""
    workflow: Required[ChatSessionWorkflowParam]
    """The workflow that answers."""
    chatkit_configuration: ChatSessionChatKitConfigurationParam
    """Which features the chat offers."""
    expires_after: ChatSessionExpiresAfterParam
    """How long the session lives, in seconds from its creation; 10 minutes by default."""
    rate_limits: ChatSessionRateLimitsParam
    """How many requests a minute the session may make; 10 by default."""


class ThreadListItemsParams(TypedDict, total=False):
    """Parameters of `beta.chatkit.threads.list_items`, which lists the items of a ChatKit thread."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (from 0 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""


class ThreadListParams(TypedDict, total=False):
    """Parameters of `beta.chatkit.threads.list`, which lists ChatKit threads."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (from 0 to 100; 20 by default)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` begins with the oldest, `desc` with the latest (desc by default)."""
    user: str
    """Only threads of this user, by the id that you gave; left out, those of all users (1 to 512 characters)."""


public_types(
    globals(),
    {
        "beta.chatkit.chat_session_chatkit_configuration_param": (
            "AutomaticThreadTitling=ChatSessionChatKitConfigurationParamAutomaticThreadTitling "
            "FileUpload=ChatSessionChatKitConfigurationParamFileUpload "
            "History=ChatSessionChatKitConfigurationParamHistory ChatSessionChatKitConfigurationParam"
        ),
        "beta.chatkit.chat_session_expires_after_param": "ChatSessionExpiresAfterParam",
        "beta.chatkit.chat_session_rate_limits_param": "ChatSessionRateLimitsParam",
        "beta.chatkit.chat_session_workflow_param": (
            "Tracing=ChatSessionWorkflowParamTracing ChatSessionWorkflowParam"
        ),
        "beta.chatkit.session_create_params": "SessionCreateParams",
        "beta.chatkit.thread_list_items_params": "ThreadListItemsParams",
        "beta.chatkit.thread_list_params": "ThreadListParams",
    },
)
