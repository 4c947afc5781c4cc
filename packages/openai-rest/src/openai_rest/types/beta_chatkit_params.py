# Rendered from definitions/beta_chatkit.yaml; edit that and run `hatch run generate`.
"""Parameters of the `beta_chatkit` area of the API; only type checkers and users import them."""

from __future__ import annotations

from typing import Dict, Union

from typing_extensions import Literal, Required, TypedDict


class ChatSessionChatKitConfigurationParamAutomaticThreadTitling(TypedDict, total=False):
    enabled: bool


class ChatSessionChatKitConfigurationParamFileUpload(TypedDict, total=False):
    enabled: bool
    max_file_size: int
    max_files: int


class ChatSessionChatKitConfigurationParamHistory(TypedDict, total=False):
    enabled: bool
    recent_threads: int


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    automatic_thread_titling: ChatSessionChatKitConfigurationParamAutomaticThreadTitling
    file_upload: ChatSessionChatKitConfigurationParamFileUpload
    history: ChatSessionChatKitConfigurationParamHistory


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]


class ChatSessionRateLimitsParam(TypedDict, total=False):
    max_requests_per_1_minute: int


class ChatSessionWorkflowParamTracing(TypedDict, total=False):
    enabled: bool


class ChatSessionWorkflowParam(TypedDict, total=False):
    id: Required[str]
    state_variables: Dict[str, Union[str, int, bool, float]]
    tracing: ChatSessionWorkflowParamTracing
    version: str


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
    """How long the session lasts."""
    rate_limits: ChatSessionRateLimitsParam
    """How much one user may do."""


class ThreadListItemsParams(TypedDict, total=False):
    """Parameters of `beta.chatkit.threads.list_items`, which lists the items of a ChatKit thread."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (from 0 to 100)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""


class ThreadListParams(TypedDict, total=False):
    """Parameters of `beta.chatkit.threads.list`, which lists ChatKit threads."""

    after: str
    """The id of the last item of the previous page; the list goes on behind it."""
    before: str
    """The id of the first item of the following page; the list ends in front of it."""
    limit: int
    """How many items a page holds (from 0 to 100)."""
    order: Literal["asc", "desc"]
    """The order by creation time: `asc` or `desc`."""
    user: str
    """Only threads of this end user (1 to 512 characters)."""
