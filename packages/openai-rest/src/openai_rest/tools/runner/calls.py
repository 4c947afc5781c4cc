"""How the calls of a response are carried out, one after the other."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any, Dict

from ..awaitables import is_left_alone
from ..lifecycle import invoke
from ..replays import model_copy
from .effects import Ask
from .function_outputs import function_output

if TYPE_CHECKING:
    from .effects import RunFlow
    from .recording import Recording
    from .runs import Run
    from .steps import Step

__all__ = ["Calls"]


class Calls:
    """Carries out calls with the functions, the computer and the browser of one runner.

    Args:
        run: The state of the run.
        recording: What saves the run, where it has a ledger.
        browser: The toolset of the browser; `None` for none.
        computer: The toolset of the computer; `None` for none.
    """

    def __init__(self, run: Run, recording: Recording, browser: Any, computer: Any) -> None:
        self._run = run
        self._recording = recording
        self._browser = browser
        self._computer = computer

    def carry_out(self, step: Step, index: int, item: Any) -> RunFlow[None]:
        """Takes up an item, and answers it if it is a call or a request for approval.

        Args:
            step: The turn that the item belongs to.
            index: The position of the item in the output, from 0.
            item: The item of the response.
        """
        if not step.accept(index, item):
            return
        yield from self._recording.before_effect(step)
        output = yield from self._output(step, item)
        step.add(item, output)
        yield from self._recording.after_effect(step)
        self._run.receipts.check()

    def _output(self, step: Step, item: Any) -> RunFlow[Dict[str, Any]]:
        if item.type == "mcp_approval_request":
            approved = yield from self.approve(item)
            return {"type": "mcp_approval_response", "approval_request_id": item.id, "approve": approved}
        if item.type == "computer_call":
            return (yield from self._computer_output(item))
        if item.name in self._run.registry.browser_names:
            return (yield from self._browser_output(step, item))
        if item.call_id in step.supplied:
            return step.supplied[item.call_id]
        return (yield from self.execute(step, item))

    def _computer_output(self, item: Any) -> RunFlow[Dict[str, Any]]:
        if self._computer is None:
            raise self._run.receipts.error("The response has a computer call, but no computer is registered.")
        options = self._run.options
        output: Dict[str, Any] = yield Ask(
            lambda: self._computer.execute(
                item,
                approve_safety_checks=options.approve_safety_checks,
                before_action=options.before_action,
                cancelled=options.cancelled,
                on_diagnostic=options.on_diagnostic,
            )
        )
        return output

    def _browser_output(self, step: Step, item: Any) -> RunFlow[Dict[str, Any]]:
        options = self._run.options
        output, succeeded = yield Ask(
            lambda: self._browser._execute(
                item, skip=step.browser_failed, cancelled=options.cancelled, on_diagnostic=options.on_diagnostic
            )
        )
        step.browser_failed |= not succeeded
        return output  # type: ignore[no-any-return]

    def approve(self, item: Any) -> RunFlow[bool]:
        """Asks the user whether an MCP tool may be called.

        Args:
            item: The request for approval.

        Raises:
            ToolRunnerError: There is no one to ask, or the answer is no boolean.
        """
        receipts, ask = self._run.receipts, self._run.options.approve_mcp
        receipts.check()
        if ask is None:
            raise receipts.error("The response asks to approve an MCP tool; pass `approve_mcp`.")
        started = monotonic()
        approved = yield Ask(lambda: ask(model_copy(item)))
        if type(approved) is not bool:
            is_left_alone(approved)
            raise receipts.error("`approve_mcp` returns True or False.")
        receipts.check()
        self._run.tell("approval", "completed" if approved else "refused", started, item.id, item.name)
        receipts.check()
        return approved

    def execute(self, step: Step, item: Any) -> RunFlow[Dict[str, Any]]:
        """Calls a registered function, and returns its output.

        Args:
            step: The turn that the call belongs to.
            item: The call of the function.

        Raises:
            ToolRunnerError: A synchronous function returned an awaitable.
            ArgumentError: It returned something that cannot be sent.
        """
        function = self._run.registry.functions[item.name]
        arguments = step.checks.arguments[item.call_id]
        started = monotonic()
        try:
            returned = yield Ask(lambda: invoke(function.execute, arguments, cancelled=self._run.options.cancelled))
            if is_left_alone(returned):
                raise self._run.receipts.error(
                    "A function returned an awaitable; use AsyncRegisteredFunction and AsyncResponsesToolRunner."
                )
        except GeneratorExit:
            raise
        except BaseException:
            self._run.tell("action", "driver_failed", started, item.call_id, item.name)
            raise
        answered = monotonic()
        try:
            output = function_output(returned)
        except Exception:
            self._run.tell("action", "completed", started, item.call_id, item.name)
            self._run.tell("output", "invalid_output", answered, item.call_id, item.name)
            raise
        self._run.tell("action", "completed", started, item.call_id, item.name)
        return {"type": "function_call_output", "call_id": item.call_id, "output": output}
