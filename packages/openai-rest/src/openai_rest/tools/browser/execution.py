"""A browser call, from the policies to the answer, without I/O of its own."""

from __future__ import annotations

from copy import deepcopy
from time import monotonic
from typing import TYPE_CHECKING, Any, Callable, Dict, NamedTuple, Optional, Tuple

from openai_core.effects import Call

from ..awaitables import is_left_alone
from ..diagnostics import ToolDiagnosticObserver, emit_tool_diagnostic
from ..lifecycle import invoke
from ..replays import own_copy, replay_items
from .arguments import arguments_of
from .errors import BrowserCancelledError, BrowserError, BrowserToolsetError
from .members import NAVIGATING, READ_ONLY
from .outputs import Outcome, failure, success
from .results import checked_result
from .selection import Selection
from .states import checked_state
from .values import Malformed

if TYPE_CHECKING:
    from typing_extensions import Literal

    from openai_core.effects import Flow

    from ...types.responses import ResponseFunctionToolCall
    from .reports import BrowserConfirmContext, BrowserObservationV1, BrowserReadConfirmContext, BrowserState

    Stage = Literal["arguments", "approval", "action"]
    Ending = Literal["completed", "refused", "cancelled", "invalid_input", "policy_failed", "driver_failed"]

__all__ = ["Browser", "Watch", "execute_call"]

_UNAVAILABLE = "This tool is not available, or its call is not complete."
_READ_REFUSED = "Reading this was not approved."
_SKIPPED = "Not carried out, because an earlier browser action of this turn failed."
_URL_REFUSED = "Going to this URL was not approved."
_REFUSED = "This action was not approved. Only try it again if the user asks for it."
_FAILED = "The browser could not carry out this action."

_REFUSALS: Dict[Stage, Ending] = {"arguments": "invalid_input", "approval": "refused", "action": "driver_failed"}
_FAILURES: Dict[Stage, Ending] = {"arguments": "invalid_input", "approval": "policy_failed", "action": "driver_failed"}


class Browser(NamedTuple):
    """What a call needs of its toolset.

    Attributes:
        toolset: Has the driver, and the policies `confirm` and `url_policy`; each is looked up only where it is needed.
        selection: The tools that are offered.
    """

    toolset: Any
    selection: Selection


class _Policies(NamedTuple):
    """The policies that one call needs. Whoever replaces them on the toolset means the calls after this one."""

    confirm: Optional[Callable[..., Any]] = None
    url_policy: Optional[Callable[..., Any]] = None


_NO_POLICIES = _Policies()


def _policies_for(member: str, browser: Browser) -> _Policies:
    toolset, asks = browser.toolset, member not in READ_ONLY or member in browser.selection.confirm_reads
    try:
        return _Policies(toolset.confirm if asks else None, toolset.url_policy if member in NAVIGATING else None)
    except Exception as error:
        raise BrowserToolsetError(f"The policies of the toolset cannot be read: {type(error).__name__}.") from None


class Watch(NamedTuple):
    """The callbacks of one call.

    Attributes:
        cancelled: Asked before each step whether to stop; `None`, the default, never to stop.
        on_diagnostic: Told of each step; `None`, the default, to tell nobody.
    """

    cancelled: Optional[Callable[[], bool]] = None
    on_diagnostic: Optional[ToolDiagnosticObserver] = None


def execute_call(
    browser: Browser, call: ResponseFunctionToolCall, watch: Watch, *, skip: bool = False
) -> Flow[Outcome]:
    """Carries out one call.

    Args:
        browser: The driver, the tools and the policies.
        call: The call of the tool.
        watch: The callbacks of the call.
        skip: Answer that the call was not carried out, with the state of the browser; default false.

    Raises:
        BrowserError: The tool is not enabled.
        BrowserToolsetError: The driver broke its contract, or the call has no id.
        BrowserCancelledError: The user cancelled.
    """
    return _Execution(browser, own_copy(call), watch).run(skip)


class _Execution:
    def __init__(self, browser: Browser, call: ResponseFunctionToolCall, watch: Watch) -> None:
        self._browser = browser
        self._call = call
        self._watch = watch
        self._policies = _NO_POLICIES
        self._state_reader: Optional[Callable[..., Any]] = None
        self._member: Optional[str] = None
        self._stage: Stage = "arguments"
        self._started = monotonic()

    def run(self, skip: bool) -> Flow[Outcome]:
        call, selection = self._call, self._browser.selection
        self._check()
        name = call.name if isinstance(call.name, str) else ""
        selection.refuse_disabled(name)
        if not isinstance(call.call_id, str):
            raise BrowserToolsetError("The call has no `call_id` that is text, so it cannot be answered.")
        replay_items([call])
        member = selection.member_of(name)
        if member is None or call.type != "function_call" or call.status not in (None, "completed"):
            self._report("invalid_input")
            return failure(call.call_id, _UNAVAILABLE)
        if not skip or member in selection.confirm_reads:
            self._policies = _policies_for(member, self._browser)
        if member in selection.confirm_reads and (skip or not (yield from self._reading_is_approved(member))):
            return failure(call.call_id, _READ_REFUSED)
        state = yield from self._state(None)
        if skip:
            return failure(call.call_id, _SKIPPED, state)
        error, result = yield from self._attempt(member, state)
        self._check()
        state = yield from self._state(state.get("observation"))
        if error is not None:
            return failure(call.call_id, error, state)
        return success(call.call_id, member, result, state)

    def _reading_is_approved(self, member: str) -> Flow[bool]:
        """Asks before anything is read, even the state."""
        self._member = member
        self._begin("approval")
        try:
            context: BrowserReadConfirmContext = {
                "member": member,
                "arguments": arguments_of(member, self._call.arguments),
                "state": None,
                "call_id": self._call.call_id,
                "phase": "before_read",
            }
            approved = yield from self._is_approved(self._policies.confirm, context)
            self._check()
        except Exception:
            self._check_and_report()
            self._report("policy_failed")
            return False
        self._report("completed" if approved else "refused")
        return approved

    def _state(self, previous: Optional[BrowserObservationV1]) -> Flow[BrowserState]:
        """Asks the driver for its state. An error could hold what is on a page: only its class is told."""
        try:
            reader = self._state_reader
            if reader is None:
                reader = self._state_reader = self._browser.toolset.driver.state
            reported = yield self._invoked(reader)
            if is_left_alone(reported):
                raise Malformed("it is asynchronous, so use it with `AsyncBrowserToolset`")
            self._check()
            state = checked_state(reported, previous)
        except Malformed as problem:
            self._check()
            raise BrowserToolsetError(f"The driver's `state` did not report what it must: {problem}.") from None
        except Exception as error:
            self._check()
            raise BrowserToolsetError(f"The driver's `state` failed with {type(error).__name__}.") from None
        self._check()
        return state

    def _attempt(self, member: str, state: BrowserState) -> Flow[Tuple[Optional[str], object]]:
        """Returns what went wrong, for the model, or the result."""
        self._member = member
        self._begin("arguments")
        try:
            returned = yield from self._act(member, state)
        except BrowserCancelledError:
            self._report("cancelled")
            raise
        except BrowserError as refusal:
            self._report(_REFUSALS[self._stage])
            return str(refusal), None
        except Exception:
            self._report(_FAILURES[self._stage])
            return _FAILED, None
        try:
            result = checked_result(member, returned)
        finally:
            self._check_and_report()
        self._report("completed")
        return None, result

    def _act(self, member: str, state: BrowserState) -> Flow[Any]:
        arguments = arguments_of(member, self._call.arguments)
        context: BrowserConfirmContext = {
            "member": member,
            "arguments": arguments,
            "state": state,
            "call_id": self._call.call_id,
        }
        self._begin("approval")
        yield from self._approve(context)
        self._begin("action")
        handler = self._browser.selection.handlers.get(member)
        if handler is None:
            return None
        returned = yield self._invoked(handler, arguments)
        if is_left_alone(returned):
            raise BrowserToolsetError(f"The driver's `{member}` is asynchronous; use it with `AsyncBrowserToolset`.")
        return returned

    def _approve(self, context: BrowserConfirmContext) -> Flow[None]:
        member, url = context["member"], context["arguments"].get("url")
        if member in NAVIGATING and isinstance(url, str):
            if not (yield from self._is_approved(self._policies.url_policy, context, url)):
                raise BrowserError(_URL_REFUSED)
            self._check()
        if member not in READ_ONLY:
            if not (yield from self._is_approved(self._policies.confirm, context)):
                raise BrowserError(_REFUSED)
            self._check()
            self._report("completed")
        self._check()

    def _is_approved(self, policy: Optional[Callable[..., Any]], context: object, *more: str) -> Flow[bool]:
        """Asks a policy, which has to answer with `True` itself. It gets a copy: it cannot change the action."""
        if policy is None:
            return False
        answer = yield self._invoked(policy, deepcopy(context), *more)
        is_left_alone(answer)
        return answer is True

    def _invoked(self, function: Callable[..., Any], *arguments: object) -> Call:
        return Call(lambda: invoke(function, *arguments, cancelled=self._watch.cancelled))

    def _check(self) -> None:
        if self._watch.cancelled is not None and self._watch.cancelled():
            raise BrowserCancelledError("The browser call has been cancelled.")

    def _check_and_report(self) -> None:
        """What fails after the user has cancelled counts as cancelled."""
        try:
            self._check()
        except BrowserCancelledError:
            self._report("cancelled")
            raise

    def _begin(self, stage: Stage) -> None:
        self._stage = stage
        self._started = monotonic()

    def _report(self, ending: Ending) -> None:
        emit_tool_diagnostic(
            self._watch.on_diagnostic,
            "browser",
            self._stage,
            ending,
            self._started,
            call_id=self._call.call_id,
            member=self._member,
        )
