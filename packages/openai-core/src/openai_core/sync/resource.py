"""The base of synchronous resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..client.resources import Resource
from .driver import drive, sleep
from .streams import Stream

if TYPE_CHECKING:
    from ..effects import Flow


class SyncAPIResource(Resource):
    """A group of operations below a synchronous client."""

    _flavour = ""
    _stream_class = Stream
    _sleep = staticmethod(sleep)

    def _run(self, flow: Flow[Any]) -> Any:
        """Runs the flow of a helper method and returns its result."""
        return drive(flow, self._client)

    def _page_class(self, name: str) -> Any:
        from .pages import page_class

        return page_class(name)
