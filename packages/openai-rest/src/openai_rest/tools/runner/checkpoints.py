"""Checkpoints of a run, and how a run goes on from one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, List, Optional, cast

from openai_core.errors import ArgumentError

from ..plain_json import json_copy
from ..wire_items import without_parsed
from .history_items import shows_something
from .ledgers import CHECKPOINT_KEYS
from .parameters import LARGEST_INTEGER
from .redactions import tools_without_secrets

if TYPE_CHECKING:
    from .ledgers import ResponsesToolCheckpoint
    from .runs import Run
    from .steps import Step

__all__ = ["checkpoint", "prepare_ledger"]


def prepare_ledger(run: Run) -> None:
    """Readies a run that is recorded, and takes it up where a checkpoint left it.

    Args:
        run: The run, which has not begun.

    Raises:
        ArgumentError: The ledger is malformed, the run cannot be recorded, or the checkpoint does not fit it.
    """
    ledger = run.options.ledger
    if type(ledger.run_id) is not str or not ledger.run_id or not callable(ledger.save):
        raise ArgumentError("A ledger needs a `run_id` that is not empty, and a function `save`.")
    try:
        run.tools = json_copy(run.tools, drop_omitted=True)
        run.history = json_copy(run.history, drop_omitted=True)
        saved = json_copy(ledger.resume_from)
    except ValueError as error:
        raise ArgumentError(f"What a ledger records is plain JSON. {error}") from None
    run.request["tools"] = run.tools
    if saved is not None:
        _resume(run, saved)
    run.check_boundary()


def _resume(run: Run, saved: Any) -> None:
    if type(saved) is not dict or not _fits(saved, run):
        raise ArgumentError(
            "A run resumes from its own last checkpoint of the phase 'boundary', with the same tools and `max_steps`; "
            "calls that are pending have to be looked into first."
        )
    if not any(map(shows_something, run.history)):
        raise ArgumentError("A resumed run needs a message of the user about the current state in `input`.")
    observed = run.history
    run.revision = saved["revision"]
    run.consumed_requests = saved["consumed_requests"]
    run.receipts.attempted = saved["attempted_call_ids"]
    run.receipts.completed = saved["returned_call_ids"]
    run.history = saved["history"]
    run.check_boundary()
    run.history = [*run.history, *observed]


def _fits(saved: Dict[str, Any], run: Run) -> bool:
    expected = {
        "version": 1,
        "run_id": run.options.ledger.run_id,
        "phase": "boundary",
        "max_steps": run.max_steps,
        "tools": tools_without_secrets(run.tools),
        "output_override_names": sorted(run.registry.overrides),
        "pending_items": [],
        "returned_outputs": [],
        "final_response": None,
    }
    lists = ("history", "attempted_call_ids", "returned_call_ids")
    return (
        saved.keys() == CHECKPOINT_KEYS
        and all(_same_json(saved[name], value) for name, value in expected.items())
        and all(type(saved[name]) is list for name in lists)
        and type(saved["revision"]) is int
        and 1 <= saved["revision"] < LARGEST_INTEGER
        and type(saved["consumed_requests"]) is int
    )


def _same_json(one: object, other: object) -> bool:
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def checkpoint(run: Run, phase: str, step: Optional[Step] = None, final: Any = None) -> ResponsesToolCheckpoint:
    """Returns the next checkpoint of a run, as a copy.

    Args:
        run: The run that it belongs to.
        phase: `"boundary"`, `"pending"` or `"final"`.
        step: The turn, whose items and outputs belong to a pending checkpoint.
        final: The last response, for the phase `"final"`.

    Raises:
        ArgumentError: There is a boundary, but the history is not whole; or the revisions are used up.
    """
    if phase == "boundary":
        run.check_boundary()
    if run.revision >= LARGEST_INTEGER:
        raise ArgumentError("The run has as many checkpoints as can be counted.")
    run.revision += 1
    pending = step if phase == "pending" else None
    value: Dict[str, Any] = {
        "version": 1,
        "run_id": run.options.ledger.run_id,
        "revision": run.revision,
        "phase": phase,
        "max_steps": run.max_steps,
        "consumed_requests": run.consumed_requests,
        "tools": tools_without_secrets(run.tools),
        "output_override_names": sorted(run.registry.overrides),
        "history": run.history,
        "attempted_call_ids": run.receipts.attempted,
        "returned_call_ids": run.receipts.completed,
        "pending_items": [] if pending is None else pending.open_items,
        "returned_outputs": [] if pending is None else pending.outputs,
        "final_response": None if final is None else _final(final),
    }
    return cast("ResponsesToolCheckpoint", json_copy(value))


def _final(response: Any) -> Dict[str, Any]:
    members: Dict[str, Any] = response.to_dict(warnings=False)
    members["output"] = list(map(without_parsed, members["output"]))
    tools: Optional[List[Any]] = members.get("tools")
    return members if tools is None else {**members, "tools": tools_without_secrets(tools)}
