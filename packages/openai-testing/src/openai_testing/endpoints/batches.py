"""Batches: the requests of an input file, really carried out by the emulator."""

from __future__ import annotations

import json
from typing import Any, Dict, Iterator, List, Optional, Tuple

from ..batch_plans import BatchPlan
from ..state import State, keep_file
from ..store import Store
from ..wire import errors
from ..wire.messages import Request, encode_json
from ..wire.routing import Call, Route

ENDPOINTS = (
    "/v1/responses",
    "/v1/chat/completions",
    "/v1/embeddings",
    "/v1/completions",
    "/v1/moderations",
    "/v1/images/generations",
    "/v1/images/edits",
    "/v1/videos",
)
DAY = 86_400

_NEXT = {
    "validating": "in_progress",
    "in_progress": "finalizing",
    "finalizing": "completed",
    "cancelling": "cancelled",
}

Item = Dict[str, Any]


class Batches:
    """A batch takes one step each time it is retrieved: `validating`, `in_progress`, `finalizing`, `completed`.

    Attributes:
        plan: How long a step takes, and what goes wrong.

    Args:
        state: What the endpoints of one emulator share: clock, identifiers, models and files.
    """

    def __init__(self, state: State) -> None:
        self.plan: BatchPlan = BatchPlan()
        self._created = 0
        self._stepped: Dict[str, float] = {}
        self._enqueued: Dict[str, int] = {}
        self._state = state
        self._batches = Store(state, "Batch", "batch_", "batch")
        self._keys: Dict[str, str] = {}
        self._lines: Dict[str, Tuple[List[bytes], List[bytes]]] = {}

    def routes(self) -> List[Route]:
        """Returns the verbs and paths that are answered here, each with its handler."""
        return [
            Route("POST", "/batches", self.create),
            Route("GET", "/batches", self.list),
            Route("GET", "/batches/{batch_id}", self.retrieve),
            Route("POST", "/batches/{batch_id}/cancel", self.cancel),
        ]

    def create(self, call: Call) -> Item:
        """Answers `POST /batches`.

        Args:
            call: The request, with its body.
        """
        body, now = call.body, self._state.now()
        endpoint = body.required_string("endpoint", ENDPOINTS)
        window = body.required_string("completion_window", ("24h",))
        file = self._state.file(body.required_string("input_file_id"), "input_file_id")
        if file.info["purpose"] != "batch":
            message = f"The file has the purpose '{file.info['purpose']}'; a batch needs one with the purpose 'batch'."
            raise errors.APIFailure(400, message, param="input_file_id", code="invalid_file_purpose")
        batch = self._batches.add(
            endpoint=endpoint,
            completion_window=window,
            input_file_id=file.info["id"],
            status="validating",
            errors=None,
            expires_at=now + DAY,
            metadata=body.metadata(),
            output_file_id=None,
            error_file_id=None,
            request_counts={"total": 0, "completed": 0, "failed": 0},
        )
        self._created += 1
        self.plan.number(batch["id"], self._created)
        self._stepped[batch["id"]] = self._state.clock()
        self._keys[batch["id"]] = call.request.headers.get("authorization", "")
        return batch

    def list(self, call: Call) -> Dict[str, Any]:
        """Answers `GET /batches`.

        Args:
            call: The request, with its query.
        """
        return self._batches.page(call.query)

    def retrieve(self, call: Call) -> Item:
        """Answers `GET /batches/{batch_id}`.

        Args:
            call: The request, with `batch_id` in its path.
        """
        batch = self._batches.find(call.path["batch_id"], "batch_id")
        if self._state.clock() - self._stepped[batch["id"]] < self.plan.seconds:
            return batch
        self._stepped[batch["id"]] = self._state.clock()
        status = _NEXT.get(batch["status"])
        if status == "in_progress":
            self._validate(batch)
        elif status == "finalizing":
            self._run(batch)
            self._mark(batch, "finalizing")
        elif status == "completed":
            self._write_files(batch)
            self._mark(batch, "expired" if self.plan.expires(batch["id"]) else "completed")
        elif status == "cancelled":
            self._write_files(batch)
            self._mark(batch, "cancelled")
        return batch

    def cancel(self, call: Call) -> Item:
        """Answers `POST /batches/{batch_id}/cancel`.

        Args:
            call: The request, with `batch_id` in its path.
        """
        batch = self._batches.find(call.path["batch_id"], "batch_id")
        if batch["status"] not in ("validating", "in_progress", "finalizing"):
            message = f"Cannot cancel a batch with the status '{batch['status']}'."
            raise errors.APIFailure(409, message, code="invalid_batch_status")
        self._mark(batch, "cancelling")
        return batch

    def _mark(self, batch: Item, status: str) -> None:
        batch.update({"status": status, f"{status}_at": self._state.now()})
        if status not in _NEXT:
            self._enqueued.pop(batch["id"], None)

    def _validate(self, batch: Item) -> None:
        lines = self._input(batch)
        problems = list(_problems(lines, batch["endpoint"])) or self._too_much(batch["id"], lines)
        if problems:
            batch["errors"] = {"object": "list", "data": problems}
            self._mark(batch, "failed")
            return
        batch["request_counts"]["total"] = len(lines)
        self._mark(batch, "in_progress")

    def _too_much(self, batch_id: str, lines: List[bytes]) -> List[Item]:
        tokens, limit = sum(len(line) // 4 + 1 for line in lines), self.plan.enqueued_tokens
        others = sum(self._enqueued.values())
        if limit is None or others + tokens <= limit:
            self._enqueued[batch_id] = tokens
            return []
        message = (
            f"Enqueued token limit reached: {others} of {limit} tokens are enqueued, and the batch needs {tokens}."
        )
        return [_problem("token_limit_exceeded", message, None, None)]

    def _input(self, batch: Item) -> List[bytes]:
        stored = self._state.files.get(batch["input_file_id"])
        return [line for line in stored.content.splitlines() if line.strip()] if stored else []

    def _run(self, batch: Item) -> None:
        succeeded, failed = self._lines.setdefault(batch["id"], ([], []))
        lines = self._input(batch)
        reached = len(lines) // 2 if self.plan.expires(batch["id"]) else len(lines)
        for number, line in enumerate(lines):
            entry = json.loads(line)
            result = self._perform(entry, batch["id"]) if number < reached else self._expired(entry)
            response = result["response"]
            is_success = response is not None and response["status_code"] < 400
            (succeeded if is_success else failed).append(encode_json(result) + b"\n")
        batch["request_counts"].update(completed=len(succeeded), failed=len(failed))

    def _perform(self, entry: Item, batch_id: str) -> Item:
        if self.plan.fails(batch_id, entry["custom_id"]):
            reply = errors.failure_of_status(500).reply()
        else:
            headers = {"authorization": self._keys[batch_id], "content-type": "application/json"}
            reply = self._state.perform(Request("POST", entry["url"], "", headers, encode_json(entry["body"])))
        response = {
            "status_code": reply.status,
            "request_id": self._state.identifiers.new("req_", 32),
            "body": json.loads(reply.payload),
        }
        identifier = self._state.identifiers.new("batch_req_")
        return {"id": identifier, "custom_id": entry["custom_id"], "response": response, "error": None}

    def _expired(self, entry: Item) -> Item:
        error = {"code": "batch_expired", "message": "This request could not be executed before the batch expired."}
        identifier = self._state.identifiers.new("batch_req_")
        return {"id": identifier, "custom_id": entry["custom_id"], "response": None, "error": error}

    def _write_files(self, batch: Item) -> None:
        for field, lines in zip(("output_file_id", "error_file_id"), self._lines.get(batch["id"], ([], []))):
            if lines:
                name = f"{batch['id']}_{field.partition('_')[0]}.jsonl"
                batch[field] = keep_file(self._state, name, b"".join(lines), "batch_output")["id"]


def _problems(lines: List[bytes], endpoint: str) -> Iterator[Item]:
    if not lines:
        yield _problem("empty_file", "The input file has no requests, or was deleted.", None, None)
    seen: Dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        problem = _problem_of(line, number, endpoint, seen)
        if problem:
            yield problem


def _problem_of(line: bytes, number: int, endpoint: str, seen: Dict[str, int]) -> Optional[Item]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        entry = None
    if not isinstance(entry, dict):
        return _problem("invalid_json_line", "This line is not parseable as one JSON object.", None, number)
    for field, kind in (("custom_id", str), ("method", str), ("url", str), ("body", dict)):
        if not isinstance(entry.get(field), kind):
            return _problem("missing_required_parameter", f"Missing required parameter: '{field}'.", field, number)
    if entry["method"] != "POST" or entry["url"] != endpoint:
        message = f"The method has to be POST and the url {endpoint}, as that of the batch."
        return _problem("mismatched_url", message, "url", number)
    if entry["body"].get("stream"):
        return _problem("invalid_request", "A batch cannot stream.", "body.stream", number)
    if entry["custom_id"] in seen:
        message = f"The custom_id of this line was used in line {seen[entry['custom_id']]}."
        return _problem("duplicate_custom_id", message, "custom_id", number)
    seen[entry["custom_id"]] = number
    return None


def _problem(code: str, message: str, param: Optional[str], line: Optional[int]) -> Item:
    return {"code": code, "message": message, "param": param, "line": line}
