"""`openai.preload`: everything that a first call loads, loaded before it."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, List, Type

from openai_core.call.loading import load_calls, load_certificates, load_resource
from openai_core.client.resources import Resource
from openai_core.errors import ArgumentError

from ._client import AsyncOpenAI, OpenAI

_USUAL = ("chat.completions", "responses")
_BASE_URL = "https://api.openai.com/v1"


def preload(*resources: str, synchronous: bool = True, asynchronous: bool = True) -> None:
    """Loads what the first call of a process would load: modules, types, and the root certificates.

    For servers that fork (gunicorn, celery), so that workers share it, and for functions that are started and frozen.
    It takes about as long as the first call takes longer than the next ones. Nothing is sent, and no connection is
    opened. Without it an asynchronous first call loads the same in a thread.

    Args:
        resources: What is going to be called, such as `"responses"`, `"chat"` or `"audio.speech"`. The default is
            responses and chat completions.
        synchronous: Whether `OpenAI` is going to be used. Defaults to `True`.
        asynchronous: Whether `AsyncOpenAI` is going to be used. Defaults to `True`.

    Raises:
        ArgumentError: There is no resource of that name.
    """
    load_certificates()
    flavours: List[Type[Any]] = [*[OpenAI] * synchronous, *[AsyncOpenAI] * asynchronous]
    for flavour in flavours:
        client = flavour(api_key="not sent", base_url=_BASE_URL)
        load_calls(client, asynchronous=client._asynchronous)
        client.platform_headers()
        for path in resources or _USUAL:
            load_resource(_resource(client, path))


def _resource(client: Any, path: str) -> Any:
    found = client
    for name in path.split("."):
        known = [each for each in dir(type(found)) if not each.startswith(("_", "with_"))]
        found = getattr(found, name, None) if name in known else None
        if not isinstance(found, Resource):
            near = get_close_matches(name, known, n=1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            raise ArgumentError(f"There is no resource {path!r} to load; {name!r} is none.{hint}")
    return found
