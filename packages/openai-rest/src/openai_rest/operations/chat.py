# Rendered from definitions/chat.yaml; edit that and run `hatch run generate`.
"""Operations of the `chat` area of the API."""

from __future__ import annotations

from openai_core.operations import Operation, types_of

chat = types_of("openai_rest.types.chat")

COMPLETIONS_CREATE = Operation(
    "post",
    "/chat/completions",
    chat.ChatCompletion,
    event=chat.ChatCompletionChunk,
    last_events=("choices[].finish_reason",),
)
COMPLETIONS_RETRIEVE = Operation("get", "/chat/completions/{completion_id}", chat.ChatCompletion)
COMPLETIONS_UPDATE = Operation("post", "/chat/completions/{completion_id}", chat.ChatCompletion)
COMPLETIONS_LIST = Operation("get", "/chat/completions", chat.ChatCompletion, page="CursorPage")
COMPLETIONS_DELETE = Operation("delete", "/chat/completions/{completion_id}", chat.ChatCompletionDeleted)
COMPLETIONS_MESSAGES_LIST = Operation(
    "get", "/chat/completions/{completion_id}/messages", chat.ChatCompletionStoreMessage, page="CursorPage"
)
