"""Carries out the steps of a conversation on a connection."""

from __future__ import annotations

from typing import Any

from ....imports import httpx
from ..answers import Answer
from ..conversation import NEXT_PIECE, RECEIVE, Part, conversation
from ..errors import FAILURES, error_for
from ..request_heads import Outgoing
from ..response_heads import Head
from ..time_limits import seconds_for
from .connection import Connection


async def converse(connection: Connection, request: httpx.Request, outgoing: Outgoing, answer: Answer) -> Head:
    """Sends a request and returns the head of its answer.

    Args:
        connection: An open connection on which nothing is under way.
        request: The request, whose body is read while it is sent.
        outgoing: Its head, and how its body is framed.
        answer: What reads the answer.

    Raises:
        httpx.TransportError: It failed.
    """
    stream: Any = request.stream
    body = b"".join(stream) if isinstance(stream, httpx.ByteStream) else None
    pieces = stream.__aiter__() if body is None else None
    steps = conversation(outgoing, body, answer)
    try:
        step = next(steps)
        while True:
            try:
                result = await _perform(step, connection, request, pieces)
            except httpx.WriteError as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        head: Head = end.value
        return head


async def _perform(step: Any, connection: Connection, request: httpx.Request, pieces: Any) -> Any:
    if step is RECEIVE:
        try:
            return await connection.receive(seconds_for("read", request.extensions))
        except FAILURES as error:
            raise error_for(error, "read", request) from error
    if step is NEXT_PIECE:
        try:
            return await pieces.__anext__()
        except StopAsyncIteration:
            return None
    try:
        seconds = seconds_for("write", request.extensions)
        if type(step) is Part:
            return await connection.send_part(step.data, seconds)
        return await connection.send(step, seconds)
    except FAILURES as error:
        raise error_for(error, "write", request) from error
