"""Which objects end some day, and which event tells of it. Endpoints need not know: their answers are looked at."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Dict, NamedTuple, Optional

from ..wire.messages import Reply, Request


class Kind(NamedTuple):
    """Objects that end.

    Attributes:
        path: Where one is retrieved.
        events: The event type for each status that is an end.
    """

    path: str
    events: Dict[str, str]


def _ends(prefix: str, *statuses: str) -> Dict[str, str]:
    return {status: f"{prefix}.{status}" for status in statuses}


KINDS: Dict[str, Kind] = {
    "batch": Kind("/v1/batches/{id}", _ends("batch", "completed", "failed", "expired", "cancelled")),
    "eval.run": Kind(
        "/v1/evals/{eval_id}/runs/{id}",
        {"completed": "eval.run.succeeded", "failed": "eval.run.failed", "canceled": "eval.run.canceled"},
    ),
    "fine_tuning.job": Kind("/v1/fine_tuning/jobs/{id}", _ends("fine_tuning.job", "succeeded", "failed", "cancelled")),
    "response": Kind("/v1/responses/{id}", _ends("response", "completed", "failed", "cancelled", "incomplete")),
    "video": Kind("/v1/videos/{id}", _ends("video", "completed", "failed")),
}


@dataclass(frozen=True)
class Job:
    """An object that was created and has not ended yet.

    Attributes:
        id: The identifier that it has.
        kind: The `object` of the API.
        path: Where it is retrieved.
        authorization: The header of whoever created it.
    """

    id: str
    kind: str
    path: str
    authorization: str = field(repr=False)

    def poll(self) -> Request:
        """Returns the request that retrieves it."""
        return Request("GET", self.path, "", {"authorization": self.authorization})


def answered(result: Any) -> Optional[Dict[str, Any]]:
    """Returns the object in an answer that may end, or `None`.

    Args:
        result: What a handler has returned.
    """
    if isinstance(result, Reply):
        result = _streamed(result)
    if not isinstance(result, dict) or result.get("object") not in KINDS or not isinstance(result.get("id"), str):
        return None
    # Only what runs in the background is told of: with the others, the answer itself is the end.
    return None if result["object"] == "response" and not result.get("background") else result


def _streamed(reply: Reply) -> Any:
    last = reply.events[-1] if reply.events else b""
    if b'"background":true' not in last:
        return None
    try:
        return json.loads(last.partition(b"data: ")[2]).get("response")
    except ValueError:
        return None


def new_job(request: Request, item: Dict[str, Any]) -> Job:
    """Returns the job that a request has created.

    Args:
        request: The request of the client.
        item: The object that it has created.
    """
    path = KINDS[item["object"]].path.format(id=item["id"], eval_id=item.get("eval_id"))
    return Job(item["id"], item["object"], path, request.headers.get("authorization", ""))


def event_type(item: Dict[str, Any]) -> Optional[str]:
    """Returns the type of the event that tells of an object's end, or `None` if it goes on.

    Args:
        item: The object as it is now.
    """
    return KINDS[item["object"]].events.get(str(item.get("status")))
