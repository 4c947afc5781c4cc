"""Carries out the effects of a flow, one after the other, in the calling thread."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from ..effects import Close, Gather, Read, Send, Sleep

if TYPE_CHECKING:
    import httpx

    from ..effects import Effect, Flow
    from .client import Client


def drive(flow: Flow[Any], client: Client) -> Any:
    """Runs a flow to its end and returns its result."""
    try:
        effect = next(flow)
        while True:
            try:
                result = _perform(effect, client)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as end:
        return end.value


def _perform(effect: Effect, client: Client) -> Any:
    if isinstance(effect, Send):
        return _send(effect, client)
    if isinstance(effect, Sleep):
        return client._sleep(effect.seconds)
    if isinstance(effect, Read):
        return effect.response.read()
    if isinstance(effect, Close):
        return effect.response.close()
    if isinstance(effect, Gather):
        from .gather import gather

        return gather(effect, client)
    return effect.function()


def _send(effect: Send, client: Client) -> httpx.Response:
    from ..transports.libraries import without_cycle

    if effect.stream or effect.deadline.seconds is None:
        return without_cycle(client._send_request(effect.request, stream=effect.stream, **effect.arguments))
    response = without_cycle(client._send_request(effect.request, stream=True, **effect.arguments))
    _read_until(response, effect)
    return response


def _read_until(response: httpx.Response, effect: Send) -> None:
    """Reads a body, looking at the clock after each piece, because a dripping body never runs into a timeout.

    One read can wait as long as was left when the request was sent, so the deadline may be passed by that much if the
    server first drips and then falls silent.
    """
    pieces = []
    try:
        for piece in response.iter_bytes():
            pieces.append(piece)
            if not effect.deadline.allows(0):
                raise effect.deadline.error(effect.request)
    finally:
        response.close()
    response._content = b"".join(pieces)


def sleep(seconds: float) -> None:
    """Waits; replaced in tests."""
    time.sleep(seconds)
