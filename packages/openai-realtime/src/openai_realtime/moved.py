"""Where modules are that had another path: earlier programs import them from there, and pickles name them."""

MOVED = {
    "closures": "connection.closed",
    "devices": "audio.devices",
    "events": "connection.events",
    "handlers": "connection.event_handlers",
    "reconnects": "connection.reconnects",
    "send_queue": "connection.send_queue",
    "websocket_options": "connection.options",
}
