"""Where modules are that had another path: earlier programs import them from there, and pickles name them."""

MOVED = {
    "agents": "helpers.agents",
    "polling": "helpers.polling",
    "streaming": "helpers.streaming",
    "streaming.assistant_snapshots": "helpers.streaming.assistants.snapshot",
    "streaming.chat_choice": "helpers.streaming.chat.choice",
    "streaming.chat_events": "helpers.streaming.chat.events",
    "streaming.chat_state": "helpers.streaming.chat.state",
    "streaming.response_events": "helpers.streaming.responses.events",
    "streaming.response_state": "helpers.streaming.responses.state",
    "structured": "helpers.structured",
    "uploading": "helpers.uploading",
}
