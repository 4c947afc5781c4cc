"""One turn of a run: the items that arrive, those that have been taken up, and the outputs of its calls."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Dict, FrozenSet, List, Optional, Set

from openai_core.errors import ArgumentError

from ..plain_json import is_text, json_copy
from ..wire_items import is_same_output, wire_item
from .histories import native_ids
from .item_checks import ItemChecks
from .mcp import open_approvals, use_approval
from .server_tools import SERVER_ITEMS
from .turn import ResponsesRunnerTurn, supplied_outputs

if TYPE_CHECKING:
    from .registry import EarlyCalls
    from .runs import Run

__all__ = ["Step"]


class Step:
    """The state of one turn. Items are taken up in their order, each once."""

    def __init__(self, run: Run, number: int) -> None:
        """Begins the turn of a request.

        Args:
            run: The run that it belongs to.
            number: Counts the requests of the run, from 1.

        Raises:
            ArgumentError: Two items of the history have the same id, or an approval was used twice.
        """
        self.run = run
        self.number = number
        self.checks = ItemChecks(run, last=number == run.max_steps)
        self.items: List[Dict[str, Any]] = []
        self.outputs: List[Dict[str, Any]] = []
        self.supplied: Dict[str, Dict[str, Any]] = {}
        self.pending_items: Optional[List[Dict[str, Any]]] = None
        self.browser_failed = False
        self.deferred = False
        self._texts: List[str] = []
        self._is_paused = False
        self._earlier_calls = frozenset(run.seen)
        self._earlier_ids = frozenset(native_ids(run.history))
        self._approved = open_approvals(run.history)
        self._streamed: Dict[int, Dict[str, Any]] = {}
        self._streamed_calls = set(self._earlier_calls)
        self._streamed_ids = set(self._earlier_ids)

    @property
    def open_items(self) -> List[Dict[str, Any]]:
        """The items that a pending checkpoint holds."""
        return self.items if self.pending_items is None else self.pending_items

    def receive(self, index: int, item: Any, early: Optional[EarlyCalls]) -> bool:
        """Takes note of an item of a stream; tells whether it may be taken up before the response is complete.

        Once an item has to wait, all after it have to.

        Args:
            index: Its place in the response.
            item: The item of the response.
            early: The calls that may run early; `None` for all.

        Raises:
            ToolRunnerError: The item may not be taken up at all, or its place is taken.
        """
        if type(index) is not int or index < 0 or index in self._streamed:
            raise self._error("An item of the stream has no place in the response, or one that is taken.")
        self._check_id(item, self._streamed_ids)
        wire = self._wire(item)
        is_open = self.checks.is_open(item, wire, self._streamed_calls)
        if index != len(self._streamed) or (is_open and early is not None and not early.permit(wire)):
            self.deferred = True
        self._streamed[index] = wire
        return not self.deferred

    def preflight(self, response: Any, *, streamed: bool) -> bool:
        """Checks a whole response before any call of it runs; tells whether the run ends with it.

        Args:
            response: The response of the API.
            streamed: Whether its items have been received one by one.

        Raises:
            ToolRunnerError: The response did not complete, or an item of it may not be taken up.
        """
        if response.status != "completed":
            raise self._error("The response did not complete.")
        has_calls = self._check_output(response.output)
        if streamed:
            observed = [self._streamed[index] for index in sorted(self._streamed)]
            if not is_same_output(observed, list(map(wire_item, response.output))):
                raise self._error("The completed response has other items than its stream.")
            if len(self.items) == len(response.output):
                return self.finish(response)
        if has_calls:
            return False
        for index in range(len(self.items), len(response.output)):
            self.accept(index, response.output[index])
        return self.finish(response)

    def _check_output(self, output: List[Any]) -> bool:
        calls, ids = set(self._earlier_calls), set(self._earlier_ids)
        has_calls = False
        for item in output:
            self._check_id(item, ids)
            wire = self._wire(item)
            has_calls |= self.checks.is_open(item, wire, calls)
            if wire["type"] == "mcp_call":
                self._use_approval(wire)
        return has_calls

    def _use_approval(self, wire: Dict[str, Any]) -> None:
        try:
            use_approval(wire, self._approved)
        except ArgumentError as error:
            raise self._error(str(error)) from None

    def accept(self, index: int, item: Any) -> bool:
        """Takes up the next item; tells whether it waits for an output or an approval, which counts as attempted.

        Args:
            index: The position of the item in the output, from 0.
            item: The item of the response.

        Raises:
            ToolRunnerError: It is not the next one, or may not be taken up; or the run was cancelled.
        """
        self.run.receipts.check()
        if index != len(self.items):
            raise self._error("The items of the stream came out of order.")
        wire = self._wire(item)
        is_open = self.checks.is_open(item, wire, self.run.seen)
        self.items.append(wire)
        if is_open:
            self.run.receipts.attempted.append(_call_id(wire))
        return is_open

    def add(self, item: Any, output: Dict[str, Any]) -> None:
        """Records the output of a call, or the answer to a request for approval.

        Args:
            item: The call or the request.
            output: The input item that answers it.
        """
        self.outputs.append(output)
        self.run.receipts.completed.append(item.id if item.type == "mcp_approval_request" else item.call_id)

    def finish(self, response: Any) -> bool:
        """Ends the turn: its items and outputs become history; tells whether the run ends with it.

        Args:
            response: The complete response.

        Raises:
            ToolRunnerError: The response did not complete, has other items than were taken up, or is empty.
        """
        self.run.receipts.check()
        if response.status != "completed":
            raise self._error("The response did not complete.")
        completed = list(map(wire_item, response.output))
        if not is_same_output(self.items, completed):
            raise self._error("The completed response has other items than were carried out.")
        self.items = completed
        if not self.outputs:
            if any(map(_is_answer, completed)):
                return True
            raise self._error("The response has neither a final message nor a call.")
        history = self.run.history
        if self.run.budget and self.run.options.ledger is None and _ends_with_trigger(history):
            history.pop()
        history.extend(deepcopy(completed))
        history.extend(self.outputs)
        return False

    def turn(self, response: Any, snapshot: Any, *, final: bool, supplying: bool) -> ResponsesRunnerTurn:
        """Returns what the user sees of the turn, and lets them add to it until `resume`.

        Args:
            response: The response as far as it has arrived.
            snapshot: The output as far as it has arrived.
            final: Whether the run ends with this turn.
            supplying: Whether the user may still supply outputs.
        """
        self._is_paused = True
        names = self.run.registry.overrides
        waiting = snapshot.output[len(self.items) :]
        eligible = frozenset(item.call_id for item in waiting if item.type == "function_call" and item.name in names)
        receipts = self.run.receipts
        return ResponsesRunnerTurn(
            response=response,
            step=self.number,
            final=final,
            tools_executed=bool(self.outputs),
            attempted_call_ids=tuple(receipts.attempted),
            completed_call_ids=tuple(receipts.completed),
            _supply=lambda outputs: self._supply(outputs, eligible, supplying),
            _append=lambda text: self._append(text, final),
        )

    def resume(self) -> None:
        """Ends the time in which the user may add to the turn."""
        self._is_paused = False

    def append_texts(self) -> bool:
        """Adds the messages of the user to the history; tells whether there were any."""
        self.run.history.extend({"role": "user", "content": text} for text in self._texts)
        return bool(self._texts)

    def _supply(self, outputs: object, eligible: FrozenSet[str], supplying: bool) -> None:
        if not self._is_paused or not (supplying or eligible):
            raise ArgumentError("Outputs are supplied while a turn is paused, before its calls are carried out.")
        self.supplied = supplied_outputs(outputs, eligible)

    def _append(self, text: str, final: bool) -> None:
        if not self._is_paused or final or not is_text(text) or not text.strip():
            raise ArgumentError("Text is added while a turn is paused that is not the final one, and is not blank.")
        self._texts.append(text)

    def _wire(self, item: Any) -> Dict[str, Any]:
        try:
            wire: Dict[str, Any] = json_copy(wire_item(item))
        except ValueError:
            raise self._error("The response has an item that is not plain JSON, so it cannot be sent back.") from None
        return wire

    def _check_id(self, item: Any, known: Set[str]) -> None:
        item_id = getattr(item, "id", None)
        if not is_text(item_id):
            return
        if item_id in known:
            raise self._error("The response has an item whose id was used before in the run.")
        known.add(item_id)

    def _error(self, message: str) -> Exception:
        return self.run.receipts.error(message)


def _call_id(wire: Dict[str, Any]) -> str:
    return str(wire["id"] if wire["type"] == "mcp_approval_request" else wire["call_id"])


def _is_answer(wire: Dict[str, Any]) -> bool:
    kind = wire.get("type")
    if kind == "message":
        return wire.get("status") == "completed" and wire.get("phase") != "commentary"
    return kind in SERVER_ITEMS and kind != "mcp_approval_request"


def _ends_with_trigger(history: List[Any]) -> bool:
    return bool(history) and history[-1].get("type") == "compaction_trigger"
