"""Webhook endpoints: the addresses that get the events of a project."""

from __future__ import annotations

from typing import Any, Dict, List, Sequence
from urllib.parse import urlsplit

from ..state import State
from ..store import Item, Store
from ..webhooks.deliveries import Delivery, Endpoint
from ..webhooks.signatures import new_secret
from ..wire import errors
from ..wire.late_replies import LateReply
from ..wire.parameters import Parameters
from ..wire.routing import Call, Route

EVENT_TYPES = tuple(
    f"{kind}.{end}"
    for kind, ends in (
        ("batch", "completed failed expired cancelled"),
        ("response", "completed failed cancelled incomplete"),
        ("eval.run", "succeeded failed canceled"),
        ("fine_tuning.job", "succeeded failed cancelled"),
        ("realtime.call", "incoming"),
        ("video", "completed failed"),
        ("agent.environment", "ready failed suspended expired"),
        ("agent.session", "created action_required in_progress idle failed"),
        ("safety.alert", "created"),
    )
    for end in ends.split()
)
"""What an endpoint can ask for."""

_PREFIXES = {"batch": "batch_", "response": "resp_", "eval": "evalrun_", "fine_tuning": "ftjob-", "video": "video_"}


class WebhookEndpoints:
    """Endpoints get the events that they ask for; each has its secret, which only `create` and `rotate_secret` show.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._endpoints = Store(state, "Webhook endpoint", "we_", "webhook_endpoint")

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        one = "/webhook_endpoints/{webhook_endpoint_id}"
        return [
            Route("POST", "/webhook_endpoints", self.create),
            Route("GET", "/webhook_endpoints", self.list),
            Route("GET", one, self.retrieve),
            Route("POST", one, self.update),
            Route("DELETE", one, self.delete),
            Route("POST", one + "/rotate_secret", self.rotate_secret),
            Route("POST", one + "/test", self.test),
            Route("GET", "/webhook_event_types", self.event_types),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /webhook_endpoints`.

        Args:
            call: The request, with its body.
        """
        body = call.body
        body.any("event_types")
        given = {"event_types": _types(body), "name": body.required_string("name"), "url": _url(body)}
        item = self._endpoints.add(**given, signing_secret_hint=None, updated_at=None)
        identifier = item["id"]
        endpoint = Endpoint(identifier, item["url"], self._secret(), item["event_types"])
        self._state.webhooks.endpoints[identifier] = endpoint
        return self._with_secret(item, endpoint)

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /webhook_endpoints`.

        Args:
            call: The request, with its query.
        """
        return self._endpoints.page(call.query)

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /webhook_endpoints/{webhook_endpoint_id}`.

        Args:
            call: The request, with `webhook_endpoint_id` in its path.
        """
        return self._find(call)

    def update(self, call: Call) -> Item:
        """Answers `POST /webhook_endpoints/{webhook_endpoint_id}`.

        Args:
            call: The request, with `webhook_endpoint_id` in its path.
        """
        item, body = self._find(call), call.body
        changes: Dict[str, Any] = {"name": body.string("name"), "updated_at": self._state.now()}
        changes["url"] = _url(body) if body.given("url") else None
        changes["event_types"] = _types(body) if body.given("event_types") else None
        item.update({key: value for key, value in changes.items() if value is not None})
        endpoint = self._endpoint(item)
        endpoint.url, endpoint.event_types = item["url"], item["event_types"]
        return item

    def delete(self, call: Call) -> Item:
        """Answers `DELETE /webhook_endpoints/{webhook_endpoint_id}`.

        Args:
            call: The request, with `webhook_endpoint_id` in its path.
        """
        answer = self._endpoints.remove(self._find(call)["id"])
        del self._state.webhooks.endpoints[answer["id"]]
        return answer

    def rotate_secret(self, call: Call) -> Item:
        """Answers `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret`.

        Args:
            call: The request, with `webhook_endpoint_id` in its path.
        """
        item, keep = self._find(call), call.optional_body.boolean("keep_old_secret_active_for_24_hours")
        endpoint = self._endpoint(item)
        endpoint.rotate(self._secret(), self._state.now(), keep)
        item["updated_at"] = self._state.now()
        return self._with_secret(item, endpoint)

    def test(self, call: Call) -> Any:
        """Answers `POST /webhook_endpoints/{webhook_endpoint_id}/test`.

        Args:
            call: The request, with `webhook_endpoint_id` in its path.
        """
        item, type = self._find(call), call.body.required_string("event_type", EVENT_TYPES)
        sample = {"id": self._state.identifiers.new(_PREFIXES.get(type.partition(".")[0], "sample_"))}
        delivery, follows = self._state.webhooks.try_out(self._endpoint(item), type, _sample(type, sample))
        if not follows:
            return _tested(delivery, 200)
        return LateReply(ready=lambda: bool(delivery.attempts), answer=lambda: _outcome(delivery))

    def event_types(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /webhook_event_types`.

        Args:
            call: The request, with its query.
        """
        return {"object": "list", "data": list(EVENT_TYPES)}

    def _find(self, call: Call) -> Item:
        return self._endpoints.find(call.path["webhook_endpoint_id"], "webhook_endpoint_id")

    def _endpoint(self, item: Item) -> Endpoint:
        return self._state.webhooks.endpoints[item["id"]]

    def _secret(self) -> str:
        return new_secret(self._state.identifiers.new("secret of an endpoint "))

    def _with_secret(self, item: Item, endpoint: Endpoint) -> Item:
        item["signing_secret_hint"] = f"{endpoint.secret[:6]}...{endpoint.secret[-4:]}"
        return {**item, "signing_secret": endpoint.secret}


def _types(body: Parameters) -> Sequence[str]:
    types = body.strings("event_types")
    if not types:
        raise errors.out_of_range("event_types", "none", "of at least one type", "array_below_min_length")
    for type in types:
        if type not in EVENT_TYPES:
            raise errors.wrong_value("event_types", type, EVENT_TYPES)
    return types


def _url(body: Parameters) -> str:
    url = body.required_string("url")
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        fits = False
    if not fits:
        # The API takes https alone; a program under test listens on loopback without it.
        message = "Invalid 'url': expected the http or https URL of your server."
        raise errors.APIFailure(400, message, param="url", code="invalid_value")
    return url


def _outcome(delivery: Delivery) -> Item:
    status = delivery.attempts[0].status if delivery.attempts else None
    if status is None:
        message = f"The endpoint {delivery.endpoint.url[:100]} did not answer."
        raise errors.APIFailure(400, message, code="webhook_endpoint_unreachable")
    return _tested(delivery, status)


def _tested(delivery: Delivery, status: int) -> Item:
    return {
        "object": "webhook_endpoint.test",
        "webhook_endpoint_id": delivery.endpoint.id,
        "event_type": delivery.event["type"],
        "status_code": status,
        "success": True,
    }


def _sample(type: str, data: Dict[str, Any]) -> Dict[str, Any]:
    if type == "realtime.call.incoming":
        return {"call_id": data["id"], "sip_headers": [{"name": "From", "value": "sip:+15550100@example.com"}]}
    if type == "agent.session.action_required":
        return {**data, "required_action": {"type": "function_call"}}
    return {**data, "environment_type": "hosted"} if type.startswith("agent.session.") else data
