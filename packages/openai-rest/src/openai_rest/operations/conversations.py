# Rendered from definitions/conversations.yaml; edit that and run `hatch run generate`.
"""Operations of the `conversations` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

conversations = types_of("openai_rest.types.conversations")

CREATE = Operation("post", "/conversations", conversations.Conversation)
RETRIEVE = Operation("get", "/conversations/{conversation_id}", conversations.Conversation)
UPDATE = Operation("post", "/conversations/{conversation_id}", conversations.Conversation)
DELETE = Operation("delete", "/conversations/{conversation_id}", conversations.ConversationDeletedResource)
ITEMS_CREATE = Operation("post", "/conversations/{conversation_id}/items", conversations.ConversationItemList)
ITEMS_RETRIEVE = Operation("get", "/conversations/{conversation_id}/items/{item_id}", conversations.ConversationItem)
ITEMS_LIST = Operation(
    "get", "/conversations/{conversation_id}/items", conversations.ConversationItem, page="ConversationCursorPage"
)
ITEMS_DELETE = Operation("delete", "/conversations/{conversation_id}/items/{item_id}", conversations.Conversation)
