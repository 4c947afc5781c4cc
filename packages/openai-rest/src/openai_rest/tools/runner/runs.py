"""The state of one run: its request, its history, and the calls in it. Holds no I/O; the flow moves it on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Set

from openai_core.errors import ArgumentError

from ..diagnostics import emit_tool_diagnostic
from ..plain_json import is_text
from .budgets import Budget, dropped_calls, without_calls
from .choices import refuse_forced_choice, tool_selection
from .histories import answered_calls
from .parameters import LARGEST_INTEGER
from .receipts import Receipts
from .requests import declared_tools, included, initial_history, request_parameters

if TYPE_CHECKING:
    from ..diagnostics import ToolDiagnosticObserver, ToolReason, ToolStage
    from .registry import Registry

__all__ = ["Run", "RunOptions"]

_DEFAULT_STEPS = 20


class RunOptions(NamedTuple):
    """The arguments of a run; the runners' methods describe them.

    Attributes:
        max_steps: How many requests are made at most; `None` for no limit.
        stream: Whether responses are streamed.
        eager: Whether calls run while their response still arrives.
        max_concurrent_calls: How many independent calls run at once.
        on_event: Told of each event of a streamed response.
        cancelled: Tells, before each step, whether to stop.
        approve_safety_checks: Asked whether the safety checks of a computer call are accepted.
        before_action: Asked before each action of the computer is carried out.
        ledger: Where checkpoints are saved; `None` for a run that is not recorded.
        context_budget: How large the input may become; `None` for no limit.
        on_diagnostic: Told of each step that has ended.
        approve_mcp: Asked whether a tool of an MCP server may be called.
        before_early_call: Asked whether a call may run while its response still arrives.
    """

    max_steps: Optional[int]
    stream: bool
    eager: bool
    max_concurrent_calls: int
    on_event: Optional[Callable[[Any], Any]]
    cancelled: Optional[Callable[[], bool]]
    approve_safety_checks: Optional[Callable[[Any], Any]]
    before_action: Optional[Callable[[Any], Any]]
    ledger: Any
    context_budget: Any
    on_diagnostic: Optional[ToolDiagnosticObserver]
    approve_mcp: Optional[Callable[[Any], Any]]
    before_early_call: Optional[Callable[[Any], Any]]


class Run:
    """One run, from its arguments to its final response."""

    def __init__(self, params: Mapping[str, Any], registry: Registry, options: RunOptions) -> None:
        """Checks the arguments and makes the first request.

        Args:
            params: The arguments of the request.
            registry: The tools that the run carries out.
            options: The arguments of the run.

        Raises:
            ArgumentError: The arguments cannot make a run.
        """
        saved, budgeted = options.ledger is not None, options.context_budget is not None
        copied = request_parameters(params, saved=saved, budgeted=budgeted)
        if options.eager and not options.stream:
            raise ArgumentError("`eager` runs calls while a response arrives, so it needs `stream=True`.")
        self.registry = registry
        self.options = options
        self.receipts = Receipts(options.cancelled)
        self.max_steps = _checked_steps(options)
        self.consumed_requests = 0
        self.revision = 0
        self.tools = declared_tools(copied, registry.tools)
        self.budget = Budget(options.context_budget) if budgeted else None
        choice = copied.get("tool_choice")
        refuse_forced_choice(choice, self.tools)
        self.selection = tool_selection(choice)
        self.history = initial_history(copied)
        self.request: Dict[str, Any] = {**copied, "tools": self.tools, "include": included(copied)}
        if budgeted and copied.get("truncation") is None:
            self.request["truncation"] = "disabled"
        self.seen: Set[str] = set(filter(None, map(_call_id, self.history)))

    def tell(
        self,
        stage: ToolStage,
        reason: ToolReason,
        started: float,
        call_id: Optional[str] = None,
        member: Optional[str] = None,
        usage: object = None,
    ) -> None:
        """Tells the observer of the run about a step; `emit_tool_diagnostic` describes the arguments.

        Args:
            stage: Which step it was.
            reason: How it has ended.
            started: When it began, in seconds on the monotonic clock.
            call_id: The id of the call; `None`, the default, for a step without one.
            member: The name of the tool; `None`, the default, where there is none.
            usage: The tokens that were used; `None`, the default, where that is not known.
        """
        observer = self.options.on_diagnostic
        emit_tool_diagnostic(observer, "responses", stage, reason, started, call_id=call_id, member=member, usage=usage)

    def next_request(self) -> Dict[str, Any]:
        """Returns the request with the whole history."""
        return {**self.request, "input": list(self.history)}

    def check_boundary(self) -> None:
        """Checks that the history is whole and the counts are sound, as between two turns.

        Raises:
            ArgumentError: They are not.
        """
        if not (1 <= self.max_steps <= LARGEST_INTEGER and 0 <= self.consumed_requests <= self.max_steps):
            raise ArgumentError("The number of requests is out of range.")
        open_ended = self.options.ledger is None and self.budget is not None
        self.seen = answered_calls(self.history, self.tools, open_ended=open_ended)
        attempted, completed = self.receipts.attempted, self.receipts.completed
        if attempted != completed or not all(is_text(call_id) and call_id in self.seen for call_id in completed):
            raise ArgumentError("Calls of the run have begun that the history does not answer.")
        if len(set(attempted)) != len(attempted):
            raise ArgumentError("A call of the run is recorded twice.")

    def compacted(self, decision: Any, eligible: List[str]) -> List[Any]:
        """Returns the history without what the user decided to leave out.

        Args:
            decision: What the function `compact` has returned.
            eligible: The ids of the calls that may be left out.

        Raises:
            ToolRunnerError: The decision is malformed, or the input is still too large.
        """
        dropped = dropped_calls(decision, eligible)
        if dropped is None:
            raise self.receipts.error("`compact` of the context budget returned no valid decision.")
        projected = without_calls(self.history, dropped, decision.get("summary"))
        answered_calls(projected, self.tools, open_ended=self.options.ledger is None)
        if self.budget is not None and not self.budget.holds(projected):
            raise self.receipts.error("The input is over the context budget, also without what `compact` left out.")
        return projected


def _checked_steps(options: RunOptions) -> int:
    steps: Any = options.max_steps
    if steps is None:
        resumed = None if options.ledger is None else options.ledger.resume_from
        steps = _DEFAULT_STEPS if resumed is None else resumed.get("max_steps") if type(resumed) is dict else None
    if type(steps) is not int or steps < 1:
        raise ArgumentError("`max_steps` takes a whole number of at least 1.")
    return steps


def _call_id(item: Any) -> Optional[str]:
    if "call_id" in item:
        return item["call_id"] if is_text(item["call_id"]) else None
    return item.get("id") if item.get("type") == "mcp_approval_request" and is_text(item.get("id")) else None
