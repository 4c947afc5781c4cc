# /// script
# requires-python = ">=3.8"
# dependencies = ["flask", "openai>=3.100"]
# ///
"""Two Flask programs that receive webhooks: one reads events, the other only verifies them. A forged one is refused."""

import json
import logging
import queue
import threading
from contextlib import contextmanager
from typing import Any, Generator, Tuple

from flask import Flask, request
from werkzeug.serving import make_server

from openai import InvalidWebhookSignatureError, OpenAI

app = Flask(__name__)
client = OpenAI()
received: "queue.Queue[Tuple[str, Any]]" = queue.Queue()

SECONDS = 20


@app.post("/events")
def events() -> Tuple[str, int]:
    try:
        event = client.webhooks.unwrap(request.get_data(as_text=True), request.headers)
    except InvalidWebhookSignatureError as error:
        received.put(("refused", str(error)))
        return "invalid signature", 400
    if event.type == "response.completed":
        response = client.responses.retrieve(event.data.id)
        received.put(("event", f"{event.type}: {response.output_text}"))
    else:
        received.put(("event", event.type))
    return "ok", 200


@app.post("/verified")
def verified() -> Tuple[str, int]:
    body = request.get_data(as_text=True)
    try:
        client.webhooks.verify_signature(body, request.headers)
    except InvalidWebhookSignatureError as error:
        received.put(("refused", str(error)))
        return "invalid signature", 400
    received.put(("verified", json.loads(body)["type"]))
    return "ok", 200


@contextmanager
def serving() -> Generator[str, None, None]:
    """Serves the programs on a free port of this machine."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = make_server("127.0.0.1", 0, app)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def next_one() -> Tuple[str, Any]:
    kind, what = received.get(timeout=SECONDS)
    print(f"{kind}: {what}")
    return kind, what


@contextmanager
def endpoint(url: str) -> Generator[str, None, None]:
    """Has the API send events to a URL, with the secret of a new endpoint."""
    types: Any = ["response.completed", "batch.completed", "fine_tuning.job.succeeded"]
    created = client.webhooks.create(name="example", url=url, event_types=types)
    client.webhook_secret = created.signing_secret
    try:
        yield created.id
    finally:
        client.webhooks.delete(created.id)


def main() -> None:
    with serving() as address, endpoint(address + "/events"):
        client.responses.create(model="gpt-4o", input="Name a river.", background=True)
        assert next_one()[1].startswith("response.completed: ")

        # The emulator forges the next one; as it is refused, the emulator repeats it, and that one is genuine.
        forged = {"x-emulator-webhook-fault": "wrong-signature"}
        client.responses.create(model="gpt-4o", input="Name a lake.", background=True, extra_headers=forged)
        assert next_one()[0] == "refused"
        assert next_one()[1].startswith("response.completed: ")

    with serving() as address, endpoint(address + "/verified") as identifier:
        result = client.webhooks.test(identifier, event_type="batch.completed")
        assert next_one() == ("verified", "batch.completed")
        print("the endpoint answered", result.status_code)


if __name__ == "__main__":
    main()
