"""Where modules are that had another path: earlier programs import them from there.

The old paths work once `openai_core` is loaded, as it is in whatever tests a client.
"""

MOVED = {
    "areas": "endpoints",
    "routes": "wire.routing",
    "shapes": "content.shapes",
    "webhook_sender": "serving.webhook_sender",
}
