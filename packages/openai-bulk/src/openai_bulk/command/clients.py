"""The client of the command line."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Optional

from openai_core.aio.client import AsyncClient
from openai_core.errors import MissingDependencyError
from openai_core.imports import sibling
from openai_core.vendors.openai import OPENAI


class Client(AsyncClient):
    """The kernel's client for OpenAI, where `openai` is not installed."""

    service = OPENAI


def asynchronous_client(base_url: Optional[str]) -> Any:
    """Makes a client from the environment: that of `openai` where it is installed.

    Args:
        base_url: Where requests go. Default: what the environment says.
    """
    kind: Any = Client
    with suppress(MissingDependencyError):
        kind = sibling("openai", "AsyncOpenAI")
    return kind() if base_url is None else kind(base_url=base_url)
