"""The asynchronous runner of tools over the Responses API."""

from __future__ import annotations

from typing import TYPE_CHECKING, AsyncGenerator, Awaitable, Callable, List, Optional, Union

from typing_extensions import Literal

from openai_core.errors import ArgumentError
from openai_core.public_names import public

from ....helpers.streaming.aio.responses import AsyncResponseStream
from ...lifecycle import CloseStatus, ToolLifecycle
from ..flow import Toolbox, run_flow
from ..ledgers import AsyncResponsesToolLedger
from ..registry import Registry
from ..runs import RunOptions
from .driver import response_of, turns_of

if TYPE_CHECKING:
    from ....aio.mounts import AsyncRestResources
    from ....helpers.streaming.responses.events import ResponseStreamEvent
    from ....types.response_output import ResponseComputerToolCall, ResponseOutputItemVariants
    from ....types.responses import Response, ResponseFunctionToolCall
    from ....types.responses_params import ResponseCreateParamsNonStreaming
    from ...browser import AsyncBrowserToolset
    from ...computer import AsyncComputerToolset, ComputerActionInput
    from ...diagnostics import ToolDiagnosticObserver
    from ..functions import AsyncRegisteredFunction
    from ..parameters import AsyncContextBudget, EarlyExecution
    from ..turn import ResponsesRunnerTurn

    McpApprovalRequest = ResponseOutputItemVariants.McpApprovalRequest
    EarlyCall = Union[ResponseFunctionToolCall, ResponseComputerToolCall]
    EarlyDecision = Literal["execute", "defer"]

__all__ = ["AsyncResponsesToolRunner"]


@public
class AsyncResponsesToolRunner:
    """Lets a model use tools of yours: it asks the model, carries out the calls in the response, and asks again.

    The runner opens and closes nothing. One runner does one run at a time; its tools are checked once, here.
    """

    def __init__(
        self,
        *,
        browser: Optional[AsyncBrowserToolset] = None,
        computer: Optional[AsyncComputerToolset] = None,
        functions: Optional[List[AsyncRegisteredFunction]] = None,
        early_execution: Optional[EarlyExecution] = None,
    ) -> None:
        """Registers tools.

        Args:
            browser: A browser of yours.
            computer: A computer of yours.
            functions: Functions of yours.
            early_execution: The calls that may run while a response is still arriving; all by default, if a run is
                eager.

        Raises:
            ArgumentError: Two functions share a name, or `early_execution` names what is not registered.
        """
        self.browser = browser
        self.computer = computer
        self._registry = Registry(browser, computer, functions, early_execution)
        self._lifecycle = ToolLifecycle("The responses runner")

    def close(self) -> CloseStatus:
        """Takes no more runs; one that is running goes on to its end. Browser and computer stay open."""
        return self._lifecycle.close()

    async def run(
        self,
        client: AsyncRestResources,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: Optional[int] = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Optional[Callable[[ResponseStreamEvent[None]], Awaitable[None]]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        approve_safety_checks: Optional[Callable[[ResponseComputerToolCall], Awaitable[bool]]] = None,
        before_action: Optional[Callable[[ComputerActionInput], Awaitable[bool]]] = None,
        ledger: Optional[AsyncResponsesToolLedger] = None,
        context_budget: Optional[AsyncContextBudget] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
        approve_mcp: Optional[Callable[[McpApprovalRequest], Awaitable[bool]]] = None,
        before_early_call: Optional[Callable[[EarlyCall], Awaitable[EarlyDecision]]] = None,
    ) -> Response:
        """Runs to the final response and returns it.

        Args:
            client: The client that asks the model.
            params: The parameters of `responses.create`. The whole history is sent each time, so `input` holds it all;
                `tools` may hold tools that the API carries out.
            max_steps: The largest number of requests; default 20, or that of the checkpoint to resume from.
            stream: Whether to read streamed responses; default false.
            eager: Whether calls may run while a response is still arriving; default false.
            max_concurrent_calls: How many calls of independent functions may run beside each other, if they run early;
                default 2.
            on_event: Called with each event of a stream.
            cancelled: Asked often whether the run has to stop.
            approve_safety_checks: Asked before a computer call with safety checks is carried out.
            before_action: Asked before each action of the computer.
            ledger: Records the run, and may take it up where it was interrupted.
            context_budget: Limits the input of a request.
            on_diagnostic: Told about each step, without any content.
            approve_mcp: Asked whether an MCP tool may be called.
            before_early_call: Asked before a call runs early; returns `"execute"` or `"defer"`.

        Raises:
            ArgumentError: The arguments cannot make a run; nothing has been sent.
            ToolRunnerError: The run stopped before its final response; it tells which calls may have had effects.
            ToolRunnerCancelledError: The asyncio task was cancelled.
            ToolLifecycleError: The runner is busy, or closed.
        """
        return await response_of(
            self.iterate(
                client,
                params,
                max_steps=max_steps,
                context_budget=context_budget,
                ledger=ledger,
                stream=stream,
                on_event=on_event,
                eager=eager,
                before_early_call=before_early_call,
                max_concurrent_calls=max_concurrent_calls,
                before_action=before_action,
                approve_safety_checks=approve_safety_checks,
                approve_mcp=approve_mcp,
                cancelled=cancelled,
                on_diagnostic=on_diagnostic,
            )
        )

    async def iterate(
        self,
        client: AsyncRestResources,
        params: ResponseCreateParamsNonStreaming,
        *,
        max_steps: Optional[int] = None,
        stream: bool = False,
        eager: bool = False,
        max_concurrent_calls: int = 2,
        on_event: Optional[Callable[[ResponseStreamEvent[None]], Awaitable[None]]] = None,
        cancelled: Optional[Callable[[], bool]] = None,
        approve_safety_checks: Optional[Callable[[ResponseComputerToolCall], Awaitable[bool]]] = None,
        before_action: Optional[Callable[[ComputerActionInput], Awaitable[bool]]] = None,
        ledger: Optional[AsyncResponsesToolLedger] = None,
        context_budget: Optional[AsyncContextBudget] = None,
        on_diagnostic: Optional[ToolDiagnosticObserver] = None,
        approve_mcp: Optional[Callable[[McpApprovalRequest], Awaitable[bool]]] = None,
        before_early_call: Optional[Callable[[EarlyCall], Awaitable[EarlyDecision]]] = None,
    ) -> AsyncGenerator[ResponsesRunnerTurn, None]:
        """Runs turn by turn: pauses after each response, and carries out its calls when the next turn is asked for.

        To stop early, close the generator, such as with `contextlib.aclosing`; a `break` leaves it paused.

        Args:
            client: The client that asks the model.
            params: The parameters of `responses.create`. The whole history is sent each time, so `input` holds it all;
                `tools` may hold tools that the API carries out.
            max_steps: The largest number of requests; default 20, or that of the checkpoint to resume from.
            stream: Whether to read streamed responses; default false.
            eager: Whether calls may run while a response is still arriving; default false.
            max_concurrent_calls: How many calls of independent functions may run beside each other, if they run early;
                default 2.
            on_event: Called with each event of a stream.
            cancelled: Asked often whether the run has to stop.
            approve_safety_checks: Asked before a computer call with safety checks is carried out.
            before_action: Asked before each action of the computer.
            ledger: Records the run, and may take it up where it was interrupted.
            context_budget: Limits the input of a request.
            on_diagnostic: Told about each step, without any content.
            approve_mcp: Asked whether an MCP tool may be called.
            before_early_call: Asked before a call runs early; returns `"execute"` or `"defer"`.

        Yields:
            Each turn, the final one last.

        Raises:
            ArgumentError: The arguments cannot make a run; nothing has been sent.
            ToolRunnerError: The run stopped before its final response; it tells which calls may have had effects.
            ToolRunnerCancelledError: The asyncio task was cancelled.
            ToolLifecycleError: The runner is busy, or closed.
        """
        self._lifecycle.enter()
        try:
            if ledger is not None and not isinstance(ledger, AsyncResponsesToolLedger):
                raise ArgumentError("`ledger` of an asynchronous runner takes an AsyncResponsesToolLedger.")
            options = RunOptions(
                max_steps,
                bool(stream),
                bool(eager),
                max_concurrent_calls,
                on_event,
                cancelled,
                approve_safety_checks,
                before_action,
                ledger,
                context_budget,
                on_diagnostic,
                approve_mcp,
                before_early_call,
            )
            toolbox = Toolbox(self._registry, self.browser, self.computer, AsyncResponseStream)
            turns = turns_of(run_flow(toolbox, client, params, options))
            try:
                async for turn in turns:
                    yield turn
            finally:
                await turns.aclose()
        finally:
            self._lifecycle.exit()
