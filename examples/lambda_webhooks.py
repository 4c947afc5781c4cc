# /// script
# requires-python = ">=3.8"
# dependencies = ["openai-webhooks>=3.100"]
# ///
"""An AWS Lambda function that receives webhooks, behind a function URL or an API Gateway.

Set OPENAI_WEBHOOK_SECRET for the function, and `lambda_webhooks.handler` as its handler. A function starts anew at any
time, so a table remembers deliveries, not the memory.
"""

import base64
import json
from typing import Any, Dict, Set

import openai_webhooks

SECRET = "whsec_ZXhhbXBsZQ=="  # Leave `secret=` out to have OPENAI_WEBHOOK_SECRET read.
TABLE: Set[str] = set()


def handler(event: Dict[str, Any], context: Any) -> Dict[str, Any]:
    try:
        webhook = openai_webhooks.unwrap(body_of(event), event["headers"], secret=SECRET)
    except openai_webhooks.InvalidWebhookSignatureError:
        return {"statusCode": 400, "body": "invalid signature"}
    if is_new(openai_webhooks.webhook_id(event["headers"])):
        print("to be worked on:", webhook.type, webhook.data.id)  # Put it into a queue: the answer is due in seconds.
    return {"statusCode": 200, "body": "ok"}


def body_of(event: Dict[str, Any]) -> bytes:
    """Returns the body as it was signed; gateways may encode it for transport."""
    body: str = event["body"]
    return base64.b64decode(body) if event.get("isBase64Encoded") else body.encode()


def is_new(identifier: str) -> bool:
    """Writes an id down, unless it is there: in DynamoDB, `put_item` with `attribute_not_exists(id)`."""
    if identifier in TABLE:
        return False
    TABLE.add(identifier)
    return True


def main() -> None:
    body = json.dumps(
        {"id": "evt_1", "object": "event", "created_at": 1, "type": "response.completed", "data": {"id": "resp_1"}}
    )
    headers = openai_webhooks.signed_headers(body, secret=SECRET)
    encoded = base64.b64encode(body.encode()).decode()
    print(handler({"headers": headers, "body": encoded, "isBase64Encoded": True}, None))
    print("repeated:", handler({"headers": headers, "body": body}, None))
    print("forged:", handler({"headers": headers, "body": body.replace("resp_1", "resp_2")}, None))


if __name__ == "__main__":
    main()
