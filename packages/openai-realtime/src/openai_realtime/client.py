"""The clients of this distribution: the kernel's clients with the Realtime and Live resources."""

from __future__ import annotations

from openai_core.aio.client import AsyncClient
from openai_core.sync.client import Client
from openai_core.vendors.openai import OPENAI

from .aio.mounts import AsyncRealtimeResources
from .sync.mounts import RealtimeResources


class RealtimeClient(RealtimeResources, Client):
    """A synchronous client of the Realtime and Live APIs; see `openai_core.Client` for its arguments."""

    service = OPENAI


class AsyncRealtimeClient(AsyncRealtimeResources, AsyncClient):
    """An asynchronous client of the Realtime and Live APIs; see `openai_core.AsyncClient` for its arguments."""

    service = OPENAI
