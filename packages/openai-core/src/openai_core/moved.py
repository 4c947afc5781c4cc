"""Where modules are that had another path: earlier programs import them from there, and pickles name them."""

MOVED = {
    "addresses": "encoding.urls",
    "binary_responses": "responses.binary",
    "configuration": "client.configuration",
    "copies": "client.copies",
    "credentials": "authentication.credentials",
    "lazy": "imports",
    "providers": "authentication.provider",
    "querystrings": "encoding.querystrings",
    "secrets": "redaction",
    "siblings": "imports",
    "sse": "streaming.sse",
    "stream_errors": "streaming.errors",
    "stream_limits": "streaming.limits",
    "usage": "telemetry.usage",
    "workload_identity": "authentication.workload_identity",
}
