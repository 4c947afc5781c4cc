# Rendered from definitions/chat.yaml; edit that and run `hatch run generate`.
"""Operations of the `chat` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation

from ..types.chat import ChatCompletion, ChatCompletionChunk, ChatCompletionDeleted, ChatCompletionStoreMessage

COMPLETIONS_CREATE = Operation(
    "post",
    "/chat/completions",
    ChatCompletion,
    event=ChatCompletionChunk,
    last_events=("choices[].finish_reason|usage",),
)
COMPLETIONS_RETRIEVE = Operation("get", "/chat/completions/{completion_id}", ChatCompletion)
COMPLETIONS_UPDATE = Operation("post", "/chat/completions/{completion_id}", ChatCompletion)
COMPLETIONS_LIST = Operation("get", "/chat/completions", ChatCompletion, page="CursorPage")
COMPLETIONS_DELETE = Operation("delete", "/chat/completions/{completion_id}", ChatCompletionDeleted)
COMPLETIONS_MESSAGES_LIST = Operation(
    "get", "/chat/completions/{completion_id}/messages", ChatCompletionStoreMessage, page="CursorPage"
)
