"""Where modules are that had another path: earlier programs import them from there, and pickles name them."""

MOVED = {
    "agents": "helpers.agents",
    "polling": "helpers.polling",
    "streaming": "helpers.streaming",
    "structured": "helpers.structured",
    "uploading": "helpers.uploading",
}
