"""When a run that has a ledger is recorded. Without a ledger, nothing happens here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from openai_core.errors import ArgumentError

from ..awaitables import is_left_alone
from ..wire_items import wire_item
from .checkpoints import checkpoint
from .effects import Ask
from .server_tools import SERVER_ITEMS, SERVER_TOOLS, is_unfinished

if TYPE_CHECKING:
    from .effects import RunFlow
    from .runs import Run
    from .steps import Step

__all__ = ["Recording"]


class Recording:
    """The checkpoints of one run.

    Args:
        run: The run; without a ledger it is not recorded.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._ledger = run.options.ledger
        self._has_server_tools = any(tool["type"] in SERVER_TOOLS for tool in run.tools)

    def before_request(self, step: Step) -> RunFlow[None]:
        """Records that a request is about to be made; what the API may do meanwhile is pending.

        Args:
            step: The turn that the request belongs to.
        """
        if self._ledger is not None:
            self._run.consumed_requests = step.number
            yield from self._save("pending" if self._has_server_tools else "boundary", step)
            self._run.receipts.check()

    def arrived(self, step: Step, item: Any) -> RunFlow[None]:
        """Records an item of a stream: the first one, and those that tell of effects at the API.

        Args:
            step: The turn that the item belongs to.
            item: The item of the response.
        """
        if self._ledger is not None:
            step.pending_items = [*(step.pending_items or ()), wire_item(item)]
            if len(step.pending_items) == 1 or item.type in SERVER_ITEMS:
                yield from self._save("pending", step)
            self._run.receipts.check()

    def failed_at_the_api(self, step: Step, response: Any) -> RunFlow[None]:
        """Records a response in which the API did not complete a tool, before it is refused.

        Args:
            step: The turn that the response belongs to.
            response: The response of the API.
        """
        if self._ledger is not None and any(map(_is_failed, response.output)):
            yield from self._pending_response(step, response)

    def answered(self, step: Step, response: Any, *, final: bool, pending: bool) -> RunFlow[None]:
        """Records a response, before the user sees it.

        Args:
            step: The turn that the response belongs to.
            response: The complete response.
            final: Whether the run ends with it.
            pending: Whether calls of it have been begun.
        """
        if self._ledger is None:
            return
        if pending:
            yield from self._pending_response(step, response)
        elif final:
            yield from self._save("final", step, response)
        else:
            yield from self._save("boundary", step)
        self._run.receipts.check()

    def before_effect(self, step: Step) -> RunFlow[None]:
        """Records a call right before it is carried out.

        Args:
            step: The turn that the call belongs to.
        """
        if self._ledger is not None:
            yield from self._save("pending", step)
            self._run.receipts.check()

    def after_effect(self, step: Step) -> RunFlow[None]:
        """Records a call right after it returned. A browser call that failed ends a recorded run.

        Args:
            step: The turn that the call belongs to.
        """
        if self._ledger is not None:
            yield from self._save("pending", step)
            if step.browser_failed:
                raise self._run.receipts.error("A browser call failed; look at the browser before the run goes on.")

    def boundary(self, step: Step) -> RunFlow[None]:
        """Records that all calls of a turn have been answered.

        Args:
            step: The turn, whose outputs are complete.
        """
        if self._ledger is not None:
            yield from self._save("boundary", step)
            self._run.receipts.check()

    def _pending_response(self, step: Step, response: Any) -> RunFlow[None]:
        step.pending_items = list(map(wire_item, response.output))
        yield from self._save("pending", step)

    def _save(self, phase: str, step: Step, final: Optional[Any] = None) -> RunFlow[None]:
        value = checkpoint(self._run, phase, step, final)
        returned = yield Ask(lambda: self._ledger.save(value))
        if is_left_alone(returned):
            raise ArgumentError("`save` of a ledger returned an awaitable; use AsyncResponsesToolRunner.")


def _is_failed(item: Any) -> bool:
    return item.type in SERVER_ITEMS and is_unfinished(
        {name: getattr(item, name, None) for name in ("status", "error")}
    )
