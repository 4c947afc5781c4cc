"""What authenticates a call is a part of it: what it sends, and its waits, end when the call must."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Mapping, Optional, TypeVar

from ..deadlines import DEADLINE_EXTENSION, shortened
from ..effects import Send, Sleep

if TYPE_CHECKING:
    import httpx

    from ..deadlines import Deadline
    from ..effects import Effect, Flow

T = TypeVar("T")

Limits = Mapping[str, Optional[float]]


def limited(
    flow: Flow[T],
    deadline: Deadline,
    timeouts: Limits,
    failure: Callable[[Exception, httpx.Request], Optional[Exception]],
) -> Flow[T]:
    """Runs a flow within the limits of a call.

    Args:
        flow: The flow that authenticates.
        deadline: When the call must be over.
        timeouts: The limits of its network operations, in seconds.
        failure: Returns the error of the call for what sending has raised, or `None`.
    """
    request: Optional[httpx.Request] = None
    try:
        effect = next(flow)
        while True:
            if isinstance(effect, Send):
                request = effect.request
            try:
                result: Any = yield _within(effect, request, deadline, timeouts)
            except GeneratorExit:
                flow.close()
                raise
            except Exception as error:
                failed = failure(error, effect.request) if isinstance(effect, Send) else None
                if failed is not None:
                    failed.__cause__ = error
                effect = flow.throw(failed or error)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


def _within(effect: Effect, request: Optional[httpx.Request], deadline: Deadline, timeouts: Limits) -> Effect:
    if isinstance(effect, Sleep) and request is not None and not deadline.allows(effect.seconds):
        raise deadline.error(request)
    if not isinstance(effect, Send):
        return effect
    remaining = deadline.remaining()
    if remaining is not None and remaining <= 0:
        raise deadline.error(effect.request)
    extensions = effect.request.extensions
    own = shortened(extensions.get("timeout") or {}, remaining)
    extensions["timeout"] = {name: _least(limit, timeouts.get(name)) for name, limit in own.items()}
    if remaining is None:
        return effect
    extensions[DEADLINE_EXTENSION] = deadline
    return Send(effect.request, effect.stream, deadline.within(effect.deadline), effect.arguments)


def _least(limit: Optional[float], other: Optional[float]) -> Optional[float]:
    return min((each for each in (limit, other) if each is not None), default=None)
