"""A webhook of a completed response, verified and read; the floor computes its signature and parses its JSON."""

from __future__ import annotations

from meter import Skipped

from cases.inputs import API_KEY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Dict

    from meter import Meter

SECRET = "whsec_c2VjcmV0IG9mIGEgYmVuY2htYXJr"
BODY = (
    '{"object": "event", "id": "evt_685343a1381c819085d44c354e1b330e", "type": "response.completed", '
    '"created_at": 1750287018, "data": {"id": "resp_685343a1381c819085d44c354e1b330e"}}'
)
WEBHOOK_ID = "wh_685342e6c53c8190a1be43f081506c52"
CALLS = 50_000


def sdk(base_url: str, meter: Meter) -> None:
    from openai import OpenAI

    client = OpenAI(api_key=API_KEY, base_url=base_url, webhook_secret=SECRET)
    if not hasattr(client, "webhooks"):
        raise Skipped("this client has no webhooks")
    headers = _headers()

    def receive() -> None:
        event = client.webhooks.unwrap(BODY, headers)
        assert event.type == "response.completed"
        assert event.data.id

    meter.repeat(receive, at_most=CALLS)


def plain(base_url: str, meter: Meter) -> None:
    import json
    from hmac import compare_digest

    headers = _headers()

    def receive() -> None:
        expected = _signature(headers["webhook-timestamp"])
        assert compare_digest(expected, headers["webhook-signature"])
        assert json.loads(BODY)["data"]["id"]

    meter.repeat(receive, at_most=CALLS)


def _headers() -> Dict[str, str]:
    import time

    timestamp = str(int(time.time()))
    return {
        "host": "example.com",
        "user-agent": "OpenAI/1.0 (+https://platform.openai.com/docs/webhooks)",
        "content-type": "application/json",
        "webhook-id": WEBHOOK_ID,
        "webhook-timestamp": timestamp,
        "webhook-signature": _signature(timestamp),
    }


def _signature(timestamp: str) -> str:
    import base64
    import hashlib
    import hmac

    key = base64.b64decode(SECRET[len("whsec_") :])
    digest = hmac.new(key, f"{WEBHOOK_ID}.{timestamp}.{BODY}".encode(), hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode()
