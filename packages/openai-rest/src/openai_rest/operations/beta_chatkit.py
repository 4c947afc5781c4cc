# Rendered from definitions/beta_chatkit.yaml; edit that and run `hatch run generate`.
"""Operations of the `beta_chatkit` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.beta_chatkit import ChatKitThread, ChatKitThreadItemListData, ChatSession, ThreadDeleteResponse

SESSIONS_CREATE = Operation("post", "/chatkit/sessions", ChatSession, headers={"OpenAI-Beta": "chatkit_beta=v1"})
SESSIONS_CANCEL = Operation(
    "post", "/chatkit/sessions/{session_id}/cancel", ChatSession, headers={"OpenAI-Beta": "chatkit_beta=v1"}
)
THREADS_RETRIEVE = Operation(
    "get", "/chatkit/threads/{thread_id}", ChatKitThread, headers={"OpenAI-Beta": "chatkit_beta=v1"}
)
THREADS_LIST = Operation(
    "get", "/chatkit/threads", ChatKitThread, page="ConversationCursorPage", headers={"OpenAI-Beta": "chatkit_beta=v1"}
)
THREADS_DELETE = Operation(
    "delete", "/chatkit/threads/{thread_id}", ThreadDeleteResponse, headers={"OpenAI-Beta": "chatkit_beta=v1"}
)
THREADS_LIST_ITEMS = Operation(
    "get",
    "/chatkit/threads/{thread_id}/items",
    ChatKitThreadItemListData,
    page="ConversationCursorPage",
    headers={"OpenAI-Beta": "chatkit_beta=v1"},
)
