"""The asynchronous flavour of resources, beside the one of clients in `driver.py`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from .driver import AsyncFlavour as AsyncFlavour

if TYPE_CHECKING:
    from ..operations import Operation


class AsyncResourceFlavour(AsyncFlavour):
    """The same for resources, whose first calls load what they need without keeping the event loop waiting."""

    _client: Any

    def _call(self, operation: Operation, **arguments: Any) -> Any:
        call = super()._call  # type: ignore[misc]  # of the resource that this class is mixed into
        if operation.is_loaded or not isinstance(self._client, AsyncFlavour):
            return call(operation, **arguments)
        make = partial(call, operation, **arguments)
        if operation.page is None:
            return self._called_when_loaded(operation, make)
        from ..call.async_lists import LatePaginator

        return LatePaginator(partial(self._load, operation), make)

    async def _called_when_loaded(self, operation: Operation, call: Any) -> Any:
        await self._load(operation)
        return await call()

    async def _load(self, operation: Operation) -> None:
        from ..call.loading import load_for
        from ..call.loading_thread import load_in_thread

        client = self._client
        await load_in_thread((id(client), id(operation)), partial(load_for, client, True, operation))
