"""A run from its first request to its final response, written once and without I/O.

The flow yields effects (`effects.py`) to a driver; between a response and its calls, it pauses for the user.
"""

from __future__ import annotations

from asyncio import CancelledError
from time import monotonic
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Tuple

from openai_core.effects import Call
from openai_core.errors import ArgumentError

from ...types.response_output import ResponseOutputItemVariants
from ..awaitables import is_left_alone
from ..lifecycle import rotated_idempotency_headers
from ..replays import own_copy
from .calls import Calls
from .checkpoints import prepare_ledger
from .effects import Pause
from .errors import ToolRunnerCancelledError, ToolRunnerError
from .histories import answered_calls
from .item_checks import check_mcp_item
from .mcp import open_approvals
from .receipts import AT_THE_LIMIT, STOPPED
from .recording import Recording
from .runs import Run, RunOptions
from .server_tools import SERVER_TOOLS
from .steps import Step
from .streaming import StreamedResponse

if TYPE_CHECKING:
    from .effects import RunFlow
    from .registry import Registry

__all__ = ["Toolbox", "run_flow"]

_MCP_ITEMS = ("mcp_approval_request", "mcp_approval_response", "mcp_call")


class Toolbox:
    """What a runner of one flavour has: its local tools, and its class for the events of streams.

    Args:
        registry: The tools, as they are declared to the API.
        browser: The toolset of the browser; `None` for none.
        computer: The toolset of the computer; `None` for none.
        stream: Reads a response that is streamed.
    """

    def __init__(self, registry: Registry, browser: Any, computer: Any, stream: Callable[..., Any]) -> None:
        self.registry = registry
        self.browser = browser
        self.computer = computer
        self.stream = stream


def run_flow(toolbox: Toolbox, client: Any, params: Mapping[str, Any], options: RunOptions) -> RunFlow[None]:
    """Prepares a run; the flow that is returned pauses at each turn, and ends after the final one.

    Args:
        toolbox: The tools that the run carries out, and the method that streams.
        client: The client that makes the requests.
        params: The arguments of the request.
        options: The arguments of the run.

    Raises:
        ArgumentError: The arguments cannot make a run.
    """
    if type(options.max_concurrent_calls) is not int or options.max_concurrent_calls < 1:
        raise ArgumentError("`max_concurrent_calls` takes a whole number of at least 1.")
    run = Run(params, toolbox.registry, options)
    if options.ledger is not None:
        prepare_ledger(run)
    return _Conversation(run, toolbox, client).flow()


class _Conversation:
    """The requests of one run and what is done between them."""

    def __init__(self, run: Run, toolbox: Toolbox, client: Any) -> None:
        kinds = {tool["type"] for tool in run.tools}
        self._run = run
        self._toolbox = toolbox
        # An attempt that failed may have had effects: a run with a ledger or MCP tools does not repeat it unasked.
        careful = run.options.ledger is not None or "mcp" in kinds
        self._client = client.with_options(max_retries=0) if careful else client
        self._recording = Recording(run)
        self._calls = Calls(run, self._recording, toolbox.browser, toolbox.computer)
        # Before local calls run, the items of the API's own tools have to be known.
        self._eager = run.options.eager and kinds.isdisjoint(SERVER_TOOLS)
        self._early = toolbox.registry.early if self._eager else None
        if self._eager and self._early is None and run.options.before_early_call is not None:
            self._early = toolbox.registry.all_early()

    def flow(self) -> RunFlow[None]:
        """Runs all turns; whatever goes wrong ends in an error that tells the calls up to then.

        Raises:
            ToolRunnerError: The run stopped before its final response.
            ToolRunnerCancelledError: The asyncio task was cancelled.
        """
        receipts = self._run.receipts
        try:
            yield from self._refresh_approvals()
            for number in range(self._run.consumed_requests + 1, self._run.max_steps + 1):
                if (yield from self._turn(number)):
                    return
        except ToolRunnerError as error:
            raise receipts.renewed(error) from None
        except CancelledError:
            raise ToolRunnerCancelledError(receipts.attempted, receipts.completed) from None
        except Exception:
            raise receipts.error(STOPPED) from None
        raise receipts.error(AT_THE_LIMIT)

    def _turn(self, number: int) -> RunFlow[bool]:
        step = Step(self._run, number)
        self._run.receipts.check()
        request = yield from self._request(number)
        yield from self._recording.before_request(step)
        response, snapshot = yield from self._told_response(step, request)
        final = yield from self._reviewed(step, response, snapshot)
        if not final:
            yield from self._answer(step, snapshot)
        return final

    def _request(self, number: int) -> RunFlow[Dict[str, Any]]:
        run = self._run
        request = run.next_request()
        if number > 1:
            headers = rotated_idempotency_headers(self._client, request.get("extra_headers"))
            if headers is not None:
                request["extra_headers"] = headers
        if run.budget is not None:
            run.check_boundary()
            over = run.budget.snapshot(run.history, run.registry.browser_names)
            if over is not None:
                request["input"] = yield from self._compacted(over)
        return request

    def _compacted(self, over: Any) -> RunFlow[List[Any]]:
        compact = self._run.budget.compact if self._run.budget is not None else None
        if compact is None:
            raise self._run.receipts.error("The input of the request is over the context budget.")
        eligible = list(over["eligible_call_ids"])
        decision = yield Call(lambda: compact(over))
        if is_left_alone(decision):
            raise self._run.receipts.error(
                "`compact` of the context budget returned an awaitable in a synchronous run."
            )
        self._run.receipts.check()
        return self._run.compacted(decision, eligible)

    def _told_response(self, step: Step, request: Dict[str, Any]) -> RunFlow[Tuple[Any, Any]]:
        """Returns the response, and the copy of it that counts, which was made before anybody was told of it."""
        started = monotonic()
        try:
            response = yield from self._response(step, request)
        except CancelledError:
            self._run.tell("request", "cancelled", started)
            raise
        except Exception:
            self._run.tell("request", "api_failed", started)
            raise
        snapshot = own_copy(response)
        self._run.tell("request", "completed", started, usage=snapshot.usage)
        self._run.receipts.check()
        return response, snapshot

    def _response(self, step: Step, request: Dict[str, Any]) -> RunFlow[Any]:
        responses = self._client.responses
        if not self._run.options.stream:
            return (yield Call(lambda: responses.create(**request)))
        raw = yield Call(lambda: responses.create(**{**request, "stream": True}))
        events = self._toolbox.stream(raw_stream=raw, input_tools=self._run.tools)
        reader = StreamedResponse(self._run, step, self._calls, self._recording, self._early, eager=self._eager)
        return (yield from reader.response(events))

    def _reviewed(self, step: Step, response: Any, snapshot: Any) -> RunFlow[bool]:
        """Checks the response, and shows it to the user; tells whether the run ends with it."""
        yield from self._recording.failed_at_the_api(step, snapshot)
        final = step.preflight(snapshot, streamed=self._eager)
        pending = not final and self._has_open_items(step, snapshot)
        yield from self._recording.answered(step, snapshot, final=final, pending=pending)
        supplying = not self._eager or self._early is not None
        try:
            yield Pause(step.turn(response, snapshot, final=final, supplying=supplying))
        finally:
            step.resume()
        return final

    def _answer(self, step: Step, snapshot: Any) -> RunFlow[None]:
        """Carries out the calls that are left, in their order."""
        pending = self._has_open_items(step, snapshot)
        if pending:
            for index in range(len(step.items), len(snapshot.output)):
                yield from self._calls.carry_out(step, index, snapshot.output[index])
            step.finish(snapshot)
        if step.append_texts() or pending:
            yield from self._recording.boundary(step)

    def _has_open_items(self, step: Step, snapshot: Any) -> bool:
        return not self._eager or len(step.items) < len(snapshot.output)

    def _refresh_approvals(self) -> RunFlow[None]:
        """Asks again about approvals in the given history that have not been used, since they may be old."""
        for answer, request in self._unused_approvals():
            check_mcp_item(self._run, request)
            item = ResponseOutputItemVariants.McpApprovalRequest.construct(**request)
            answer["approve"] = yield from self._calls.approve(item)

    def _unused_approvals(self) -> List[Tuple[Dict[str, Any], Mapping[str, Any]]]:
        run = self._run
        items = [item for item in run.history if item.get("type") in _MCP_ITEMS]
        if not items or run.consumed_requests >= run.max_steps:
            return []
        if run.budget is not None:
            run.check_boundary()
        elif run.options.ledger is None:
            answered_calls(items, run.tools)
        approved = open_approvals(items)
        return [
            (item, approved[item["approval_request_id"]])
            for item in items
            if item["type"] == "mcp_approval_response" and item["approve"] and item["approval_request_id"] in approved
        ]
