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
    user: Required[str]
    workflow: Required[ChatSessionWorkflowParam]
    chatkit_configuration: ChatSessionChatKitConfigurationParam
    expires_after: ChatSessionExpiresAfterParam
    rate_limits: ChatSessionRateLimitsParam


class ThreadListItemsParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]


class ThreadListParams(TypedDict, total=False):
    after: str
    before: str
    limit: int
    order: Literal["asc", "desc"]
    user: str
