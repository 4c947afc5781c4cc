"""The client of the command line."""

from __future__ import annotations

from typing import Any, Optional

from openai_core.aio.client import AsyncClient
from openai_core.errors import MissingDependencyError
from openai_core.imports import sibling
from openai_core.vendors.openai import OPENAI


class AsyncBulkClient(AsyncClient):
    """A client of OpenAI's API that makes requests of bulk jobs, and no others."""

    service = OPENAI


def asynchronous_client(base_url: Optional[str]) -> Any:
    """Makes a client from the environment: that of `openai` where it is installed.

    Args:
        base_url: Where requests go. Default: what the environment says.
    """
    try:
        kind = sibling("openai", "AsyncOpenAI")
    except MissingDependencyError:
        kind = AsyncBulkClient
    return kind() if base_url is None else kind(base_url=base_url)
