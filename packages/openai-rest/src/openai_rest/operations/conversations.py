# Rendered from definitions/conversations.yaml; edit that and run `hatch run generate`.
"""Operations of the `conversations` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.conversations import Conversation, ConversationDeletedResource, ConversationItem, ConversationItemList

CREATE = Operation("post", "/conversations", Conversation)
RETRIEVE = Operation("get", "/conversations/{conversation_id}", Conversation)
UPDATE = Operation("post", "/conversations/{conversation_id}", Conversation)
DELETE = Operation("delete", "/conversations/{conversation_id}", ConversationDeletedResource)
ITEMS_CREATE = Operation("post", "/conversations/{conversation_id}/items", ConversationItemList)
ITEMS_RETRIEVE = Operation("get", "/conversations/{conversation_id}/items/{item_id}", ConversationItem)
ITEMS_LIST = Operation("get", "/conversations/{conversation_id}/items", ConversationItem, page="ConversationCursorPage")
ITEMS_DELETE = Operation("delete", "/conversations/{conversation_id}/items/{item_id}", Conversation)
