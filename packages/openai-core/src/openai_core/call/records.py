"""What the log says of calls: one line at `info` for each, and headers without secrets at `debug`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Dict, Optional

from ..redaction import REDACTED, carries_credential

if TYPE_CHECKING:
    import logging

    import httpx
    from typing_extensions import Protocol

    from ..effects import Flow
    from ..interfaces import CallingClient

    class CallInProgress(Protocol):
        """What is known of a call: what was sent and answered last, and how often it was repeated.

        Attributes:
            client: The client that makes the call.
            logger: Where its lines are written.
            request: The request that was sent last; `None` before the first.
            response: Its response; `None` while there is none.
            retries_taken: How often the call was repeated, from 0.
        """

        client: CallingClient
        logger: logging.Logger
        request: Optional[httpx.Request]
        response: Optional[httpx.Response]
        retries_taken: int


def recorded(one: CallInProgress, flow: Flow[Any]) -> Flow[Any]:
    """Carries a call through, and tells of it: once its answer begins, or once it has failed.

    Args:
        one: What is known of the call so far; the flow fills it in.
        flow: The flow that makes the call.
    """
    began = time.perf_counter()
    try:
        result = yield from flow
    except BaseException as error:
        _tell(one, began, error)
        raise
    _tell(one, began, None)
    return result


def _tell(one: CallInProgress, began: float, error: Optional[BaseException]) -> None:
    request, response = one.request, one.response
    if request is None:
        return  # nothing was sent
    outcome = type(error).__name__ if error is not None or response is None else ""
    if response is not None:
        outcome = f"{response.status_code} {outcome}".rstrip()
    one.logger.info(
        "%s %s %s in %.3f s (request id %s, attempt %i)",
        request.method,
        request.url.path,
        outcome,
        time.perf_counter() - began,
        "-" if response is None else response.headers.get(one.client.service.request_id_header, "-"),
        one.retries_taken + 1,
    )


def tell_of(one: CallInProgress, request: httpx.Request, response: httpx.Response) -> None:
    """Tells of one exchange of a call, with the headers of both sides.

    Args:
        one: What is known of the call.
        request: The request as it was sent.
        response: Its response; the body is not looked at.
    """
    one.logger.debug("Request headers: %s", _without_credentials(request.headers))
    one.logger.debug("HTTP response: %s %i", request.method, response.status_code)
    one.logger.debug("Response headers: %s", _without_credentials(response.headers))
    one.logger.debug("request_id: %s", response.headers.get(one.client.service.request_id_header))


def _without_credentials(headers: httpx.Headers) -> str:
    shown: Dict[str, str] = {
        name: REDACTED if carries_credential(name, value) else value for name, value in headers.items()
    }
    return str(shown)
