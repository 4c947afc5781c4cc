"""The programs of the README, and the two Flask handlers that users of `client.webhooks` know."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import pytest

from openai_webhooks import types
from openai_webhooks.mounts import WebhookResources

README = Path(__file__).parent.parent / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


class Client(WebhookResources):
    """As much of a client as receiving needs."""

    webhook_secret: Any = None

    def __getattr__(self, name: str) -> Any:
        if name not in ("get", "post", "patch", "put", "delete", "get_api_list"):
            raise AttributeError(name)
        return None


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_the_blocks_run(block: str, secret: str) -> None:
    if "flask" in block:
        pytest.importorskip("flask", reason="flask is not installed")
    exec(compile(block, str(README), "exec"), {"__name__": "readme"})


def test_the_first_block_receives_deliveries(
    body: str, headers: Dict[str, str], secret: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("flask", reason="flask is not installed")
    names: Dict[str, Any] = {"__name__": "readme"}
    exec(BLOCKS[0], names)
    server = names["app"].test_client()
    assert server.post("/webhook", data=body, headers=headers).status_code == 200
    assert capsys.readouterr().out == "completed: resp_123\n"
    assert server.post("/webhook", data=body + " ", headers=headers).status_code == 400


def test_the_block_with_a_store(headers_for: Callable[..., Dict[str, str]]) -> None:
    names: Dict[str, Any] = {"__name__": "readme"}
    exec(next(block for block in BLOCKS if "discard" in block), names)
    body = '{"type": "batch.completed", "data": {"id": "b"}}'
    headers = headers_for(body, secret="whsec_bmV3IHNlY3JldA==")
    handled: List[Any] = []

    def fails(event: Any) -> None:
        raise RuntimeError("the database is away")

    with pytest.raises(RuntimeError):
        names["receive"](body, headers, fails)
    assert [names["receive"](body, headers, handled.append) for _ in range(2)] == [200, 200]
    assert [type(event) for event in handled] == [types.BatchCompletedWebhookEvent]
    assert names["receive"](body + " ", headers, handled.append) == 400


def flask_app(handle: Callable[[Any, str, Any], str]) -> Tuple[Any, Client]:
    flask = pytest.importorskip("flask", reason="flask is not installed")
    app, client = flask.Flask("program"), Client()

    def webhook() -> Any:
        request_body = flask.request.get_data(as_text=True)
        try:
            return handle(client, request_body, flask.request.headers)
        except Exception as error:
            return f"Invalid signature: {error}", 400

    app.add_url_rule("/webhook", view_func=webhook, methods=["POST"])
    return app.test_client(), client


def unwrapping(client: Any, request_body: str, headers: Any) -> str:
    event = client.webhooks.unwrap(request_body, headers)
    if event.type == "response.completed":
        return f"Response completed: {event.data}"
    if event.type == "response.failed":
        return f"Response failed: {event.data}"
    return f"Unhandled event type: {event.type}"


def verifying(client: Any, request_body: str, headers: Any) -> str:
    client.webhooks.verify_signature(request_body, headers)
    event = json.loads(request_body)
    return f"Verified event: {event['id']}"


@pytest.mark.parametrize(
    ("type_", "answer"),
    [
        ("response.completed", "Response completed: Data(id='resp_é')"),
        ("response.failed", "Response failed: Data(id='resp_é')"),
        ("moon.landed", "Unhandled event type: moon.landed"),
    ],
)
def test_a_flask_program_that_unwraps(
    type_: str, answer: str, secret: str, headers_for: Callable[..., Dict[str, str]]
) -> None:
    server, client = flask_app(unwrapping)
    client.webhook_secret = secret
    body = json.dumps({"id": "evt_1", "type": type_, "data": {"id": "resp_é"}}, ensure_ascii=False)
    assert server.post("/webhook", data=body, headers=headers_for(body)).get_data(as_text=True) == answer


def test_a_flask_program_that_verifies(body: str, headers: Dict[str, str], secret: str) -> None:
    server, client = flask_app(verifying)
    client.webhook_secret = secret
    assert server.post("/webhook", data=body, headers=headers).get_data(as_text=True) == "Verified event: evt_1"


@pytest.mark.parametrize("handle", [unwrapping, verifying])
def test_flask_programs_refuse_what_is_not_genuine(
    handle: Any, body: str, headers: Dict[str, str], secret: str
) -> None:
    server, client = flask_app(handle)
    client.webhook_secret = secret
    for bad_body, bad_headers in ((body + " ", headers), (b"\xff", headers), (body, {})):
        answer = server.post("/webhook", data=bad_body, headers=bad_headers)
        assert answer.status_code == 400
        assert answer.get_data(as_text=True).startswith("Invalid signature: ")
    client.webhook_secret = None
    assert "OPENAI_WEBHOOK_SECRET" in server.post("/webhook", data=body, headers=headers).get_data(as_text=True)
