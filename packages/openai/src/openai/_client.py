"""The familiar clients: the kernel's client with the resources of all installed distributions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.client import AsyncClient as KernelAsyncClient
from openai_core.imports import LIBRARY_OF_HTTP, lazy_names
from openai_core.public_names import public
from openai_core.sync.client import Client as KernelClient
from openai_core.vendors.openai import OPENAI
from openai_realtime.aio.mounts import AsyncRealtimeResources
from openai_realtime.sync.mounts import RealtimeResources
from openai_rest.aio.mounts import AsyncRestResources
from openai_rest.sync.mounts import RestResources
from openai_webhooks.mounts import AsyncWebhookResources, WebhookResources

if TYPE_CHECKING:
    from openai_bulk.bulk import AsyncBulk, Bulk
    from openai_realtime.aio.mounts import (
        AsyncRealtimeResourcesWithRawResponse,
        AsyncRealtimeResourcesWithStreamingResponse,
    )
    from openai_realtime.sync.mounts import RealtimeResourcesWithRawResponse, RealtimeResourcesWithStreamingResponse
    from openai_rest.aio.mounts import AsyncRestResourcesWithRawResponse, AsyncRestResourcesWithStreamingResponse
    from openai_rest.sync.mounts import RestResourcesWithRawResponse, RestResourcesWithStreamingResponse

    class OpenAIWithRawResponse(RestResourcesWithRawResponse, RealtimeResourcesWithRawResponse):
        """The resources of a client, whose methods return HTTP responses."""

    class OpenAIWithStreamedResponse(RestResourcesWithStreamingResponse, RealtimeResourcesWithStreamingResponse):
        """The resources of a client, whose methods read the body only when asked to."""

    class AsyncOpenAIWithRawResponse(AsyncRestResourcesWithRawResponse, AsyncRealtimeResourcesWithRawResponse):
        """The resources of an asynchronous client, whose methods return HTTP responses."""

    class AsyncOpenAIWithStreamedResponse(
        AsyncRestResourcesWithStreamingResponse, AsyncRealtimeResourcesWithStreamingResponse
    ):
        """The resources of an asynchronous client, whose methods read the body only when asked to."""


__all__ = ["AsyncClient", "AsyncOpenAI", "Client", "OpenAI"]


@public
class OpenAI(RestResources, RealtimeResources, WebhookResources, KernelClient):
    """The synchronous client of the OpenAI API. Threads may share one."""

    service = OPENAI

    @cached_property
    def bulk(self) -> Bulk:
        """Bulk jobs: many requests within the account's limits, resumable. `pip install openai[bulk]` brings them."""
        from openai_core.imports import sibling

        bulk: Bulk = sibling("openai_bulk.bulk", "Bulk")(self)
        return bulk

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OpenAIWithRawResponse:
            """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
            ...

        @property
        def with_streaming_response(self) -> OpenAIWithStreamedResponse:
            """The same methods as context managers, whose body is read only when asked for."""
            ...


@public
class AsyncOpenAI(AsyncRestResources, AsyncRealtimeResources, AsyncWebhookResources, KernelAsyncClient):
    """The asynchronous client of the OpenAI API, on asyncio and trio."""

    service = OPENAI

    @cached_property
    def bulk(self) -> AsyncBulk:
        """Bulk jobs: many requests within the account's limits, resumable. `pip install openai[bulk]` brings them."""
        from openai_core.imports import sibling

        bulk: AsyncBulk = sibling("openai_bulk.bulk", "AsyncBulk")(self)
        return bulk

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
            """The same methods, returning the HTTP response with its headers; `.parse()` gives the usual result."""
            ...

        @property
        def with_streaming_response(self) -> AsyncOpenAIWithStreamedResponse:
            """The same methods as context managers, whose body is read only when asked for."""
            ...


Client = OpenAI
AsyncClient = AsyncOpenAI

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, _ = lazy_names(globals(), LIBRARY_OF_HTTP)
