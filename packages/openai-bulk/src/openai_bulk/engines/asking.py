"""Sends one request, once, and says how it ended."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Callable, Mapping, Optional, Tuple, Union

from pydantic_core import from_json

from ..failures import failure_of
from ..results import Answer, Failure, usage_of

_ONCE: Any = {"max_retries": 0}
_VERSION = "/v1"


async def ask(
    client: Any, url: str, body: Mapping[str, Any], now: Callable[[], float]
) -> Tuple[Union[Answer, Failure], Optional[Mapping[str, str]]]:
    """Sends a request without repeating it.

    Args:
        client: An asynchronous client of the kernel.
        url: The path, such as `/v1/responses`.
        body: The JSON body.
        now: Returns seconds of a clock that never runs backwards.

    Returns:
        The answer or the failure, and the headers of the response, `None` where there was none.
    """
    started = now()
    # The address of the client ends in the version.
    path = url[len(_VERSION) :]
    try:
        response = await client.post(path, cast_to=_response_class(), body=body, options=_ONCE)
    except Exception as error:
        return failure_of(error), getattr(getattr(error, "response", None), "headers", None)
    headers: Any = response.headers
    content: bytes = response.content
    try:
        usage = usage_of(from_json(content))
    except ValueError:
        failure = Failure("UnexpectedResponse", "The answer is no JSON.", response.status_code, retryable=True)
        return failure, headers
    latency = now() - started
    return Answer(content, usage, response.status_code, _request_id(headers), latency), headers


def _request_id(headers: Any) -> str:
    """Finds the one header that is wanted; a look-up by its name would first decode all of them."""
    for name, value in headers.raw:
        if name.lower() == b"x-request-id":
            found: str = value.decode("latin-1")
            return found
    return ""


@lru_cache(maxsize=None)
def _response_class() -> Any:
    from openai_core.imports import httpx  # loaded by the first request

    return httpx.Response
