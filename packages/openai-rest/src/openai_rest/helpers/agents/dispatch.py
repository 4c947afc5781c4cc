"""Running the handlers of tools that an agent calls, and sending their outputs back; a flow, for both flavours."""

from __future__ import annotations

import inspect
import uuid
from copy import deepcopy
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Set, Tuple, Union

from openai_core.effects import Call, Sleep
from openai_core.errors import ArgumentError, BadRequestError
from openai_core.options import RAW_RESPONSE_HEADER

from .invocations import Invocation, is_too_early

if TYPE_CHECKING:
    from openai_core.effects import Flow
    from openai_core.options import Headers, NotGiven, Timeout

_WAITS_FOR_REGISTRATION = (0.1, 0.3, 0.6)
_NOT_PASSED_ON = ("idempotency-key", RAW_RESPONSE_HEADER.lower())


def options_of_requests(
    extra_headers: Optional[Headers], timeout: Union[float, Timeout, NotGiven, None]
) -> Dict[str, Any]:
    """Returns the options for further requests of a helper: without headers that are meant for one request only.

    Args:
        extra_headers: The headers of the helper's own call; `None` for none.
        timeout: Its timeout, which further requests have as well.
    """
    headers = extra_headers
    if headers is not None:
        headers = {name: value for name, value in headers.items() if name.lower() not in _NOT_PASSED_ON}
    return {"extra_headers": headers, "timeout": timeout}


class ToolDispatcher:
    """Runs handlers one after the other, each call once, and sends what they return.

    Args:
        sessions: The resource `client.beta.agents.sessions`.
        handlers: Handlers by the name of their tool; calls of other tools are left to the program.
        options: Options of the requests that send outputs; none by default.
        on_tool_error: Called when a handler fails; what it raises itself is ignored.

    Attributes:
        handlers: Handlers by the name of their tool.
    """

    def __init__(
        self,
        sessions: Any,
        handlers: Optional[Mapping[str, Any]],
        options: Mapping[str, Any] = MappingProxyType({}),
        on_tool_error: Any = None,
    ) -> None:
        self.handlers = dict(handlers or {})
        self._sessions = sessions
        self._options = options
        self._on_tool_error = on_tool_error
        self._seen: Set[Tuple[str, str]] = set()

    def prepare(self, event: Any) -> Optional[Invocation]:
        """Returns the invocation that an event asks for, if there is a handler and the call is new.

        The call is copied, because the program gets the event first and may change it.

        Args:
            event: An event of the stream.
        """
        if event.type != "agent.session.turn.item.added" or event.item.type != "function_call":
            return None
        call = event.item
        key = (call.turn_id, call.call_id)
        handler = self.handlers.get(call.name)
        if handler is None or key in self._seen:
            return None
        self._seen.add(key)
        return Invocation(event.session_id, deepcopy(call), handler)

    def dispatch(self, invocation: Invocation) -> Any:
        """Runs a handler and sends its output; an awaitable in the asynchronous flavour.

        Args:
            invocation: What `prepare` has returned.
        """
        return self._sessions._run(self._dispatched(invocation))

    def _dispatched(self, invocation: Invocation) -> Flow[None]:
        try:
            value = yield Call(invocation.run)
            _refuse_awaitable(value)
            result = invocation.success(value)
        except Exception as error:
            result = invocation.failure()
            yield from self._report(invocation, error)
        yield from self._send(invocation, result)

    def _report(self, invocation: Invocation, error: Exception) -> Flow[None]:
        on_tool_error = self._on_tool_error
        if on_tool_error is None:
            return
        report = invocation.report(error)
        try:
            returned = yield Call(lambda: on_tool_error(report))
        except Exception:
            # Who only watches must not change what the model gets.
            return
        if inspect.iscoroutine(returned):
            returned.close()

    def _send(self, invocation: Invocation, result: Any) -> Flow[None]:
        # One key for all attempts: the API takes the output once.
        key = str(uuid.uuid4())
        send = Call(
            lambda: self._sessions.events.create(
                invocation.session_id, events=[result], idempotency_key=key, **self._options
            )
        )
        for wait in _WAITS_FOR_REGISTRATION:
            try:
                yield send
                return
            except BadRequestError as error:
                if not is_too_early(error, invocation.call_id):
                    raise
            yield Sleep(wait)
        yield send


def _refuse_awaitable(value: Any) -> None:
    """The asynchronous driver has awaited what can be; the synchronous one cannot."""
    if not hasattr(value, "__await__"):
        return
    give_up = getattr(value, "close", None) or getattr(value, "cancel", None)
    if callable(give_up):
        give_up()
    raise ArgumentError("A handler returned an awaitable; asynchronous handlers need an asynchronous client.")
