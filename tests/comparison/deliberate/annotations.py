"""Differences of annotations that are meant; the README tells why."""

from __future__ import annotations

from typing import Any, Callable, List

from deliberate.rules import Answer, Rule

_OPTIONS = "openai.types.websocket_connection_options"
_TYPED = (
    "close_timeout",
    "open_timeout",
    "origin",
    "ping_interval",
    "ping_timeout",
    "proxy",
    "server_hostname",
    "ssl",
)
_RECONNECTS = ("on_reconnecting", "max_retries", "initial_delay", "max_delay", "max_queue_size")


def _only(label: str, *parts: str) -> Callable[[Answer, Answer], bool]:
    """Whether nothing but these parts of a type or a method differs."""

    def applies(ours: Answer, theirs: Answer) -> bool:
        return str(ours["name"]) == label and _without(ours["outcome"], parts) == _without(theirs["outcome"], parts)

    return applies


def _without(outcome: Any, parts: Any) -> Any:
    inner = next((key for key in ("fields", "keys") if key in outcome), None)
    if inner is not None:
        return {**outcome, inner: _without(outcome[inner], parts)}
    return {name: each for name, each in outcome.items() if name not in parts}


def _connects(ours: Answer, theirs: Answer) -> bool:
    """Whether a `connect` differs only in its settings, which the reference gives empty dictionaries by default."""
    settings = ("extra_headers", "extra_query", "websocket_connection_options", "on_reconnecting")
    more = _RECONNECTS if ours["name"] == "parameters: beta.realtime.connect" else ()
    return ours["name"].endswith(".connect") and _only(ours["name"], *settings, *more)(ours, theirs)


ANNOTATIONS: List[Rule] = [
    ("connections take None for no extra headers, query or options, and coroutine functions", _connects),
    *(
        ("takes more: options of the websockets library that are typed", _only(f"types: {_OPTIONS}.{name}", *_TYPED))
        for name in ("WebSocketConnectionOptions", "WebsocketConnectionOptions", "SyncWebSocketConnectionOptions")
    ),
    (
        "streams keep the calls of custom tools",
        _only("types: openai.types.chat.parsed_chat_completion.ParsedChatCompletionMessage", "tool_calls"),
    ),
    (
        "Realtime loads no items of Responses",
        _only("types: openai.types.live.response_item_create_event.ResponseItemCreateEvent", "item"),
    ),
    (
        "Realtime loads no items of Responses",
        _only("types: openai.types.live.response_item_create_event_param.ResponseItemCreateEventParam", "item"),
    ),
    (
        "webhook events are told apart without pydantic's discriminator",
        _only("types: openai.types.webhooks.unwrap_webhook_event.UnwrapWebhookEvent", "alias"),
    ),
    (
        "both spellings of the kind of a batch of files, as the API writes both",
        _only("types: openai.types.vector_stores.vector_store_file_batch.VectorStoreFileBatch", "object"),
    ),
    ("what is parsed is any type", _only("parameters: responses.parse", "parse_as", "text_format")),
    ("what is parsed is any type", _only("parameters: beta.agents.sessions.artifacts.for_result", "result")),
    ("bool says what the overloads take apart", _only("parameters: beta.agents.sessions.create", "stream")),
    ("takes more: an explicit resume", _only("parameters: responses.stream", "resume")),
    (
        "takes more: paths as text, open files, several parts at a time, progress",
        _only("parameters: uploads.upload_file_chunked", "file", "max_concurrency", "on_progress"),
    ),
    ("no list is shared between calls", _only("parameters: vector_stores.file_batches.upload_and_poll", "file_ids")),
    (
        "takes more: headers of any framework, several secrets, events seen before",
        _only("parameters: webhooks.unwrap", "headers", "secret", "seen", "tolerance"),
    ),
    (
        "takes more: headers of any framework, several secrets, events seen before",
        _only("parameters: webhooks.verify_signature", "headers", "secret", "seen", "tolerance"),
    ),
]
