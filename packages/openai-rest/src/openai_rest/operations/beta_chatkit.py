# Rendered from definitions/beta_chatkit.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_chatkit` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

beta_chatkit = types_of("openai_rest.types.beta_chatkit")

SESSIONS_CREATE = Operation(
    "post", "/chatkit/sessions", beta_chatkit.ChatSession, headers={"OpenAI-Beta": "chatkit_beta=v1"}
)
SESSIONS_CANCEL = Operation(
    "post",
    "/chatkit/sessions/{session_id}/cancel",
    beta_chatkit.ChatSession,
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
THREADS_RETRIEVE = Operation(
    "get", "/chatkit/threads/{thread_id}", beta_chatkit.ChatKitThread, headers={"OpenAI-Beta": "chatkit_beta=v1"}
)
THREADS_LIST = Operation(
    "get",
    "/chatkit/threads",
    beta_chatkit.ChatKitThread,
    page="ConversationCursorPage",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
THREADS_DELETE = Operation(
    "delete",
    "/chatkit/threads/{thread_id}",
    beta_chatkit.ThreadDeleteResponse,
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
THREADS_LIST_ITEMS = Operation(
    "get",
    "/chatkit/threads/{thread_id}/items",
    beta_chatkit.ChatKitThreadItemListData,
    page="ConversationCursorPage",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
