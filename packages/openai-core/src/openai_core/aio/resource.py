"""The base of asynchronous resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..client.resources import Resource
from ..errors import OpenAIError
from .flavour import AsyncResourceFlavour

if TYPE_CHECKING:
    from ..effects import Flow
    from .typed_calls import AsyncTypedCalls


class AsyncAPIResource(AsyncResourceFlavour, Resource):
    """A group of operations below an asynchronous client."""

    async def _run(self, flow: Flow[Any]) -> Any:
        """Runs the flow of a helper method and returns its result."""
        try:
            return await self._drive(flow, self._client)
        except OpenAIError as error:
            from ..call.tracebacks import shorten_traceback

            shorten_traceback(error, self._client)
            raise error

    def _stream_of(self, item: Any) -> Any:
        from .streams import AsyncStream

        return AsyncStream[item]

    def _page_class(self, page: Any) -> Any:
        from .pages import page_class

        return page_class(page)


if TYPE_CHECKING:
    # What `openai_core` exports: programs write `call` in resources of their own, but find no such method in the SDK's.
    class AsyncTypedResource(AsyncAPIResource, AsyncTypedCalls):
        """A group of operations below an asynchronous client, with `call`."""
