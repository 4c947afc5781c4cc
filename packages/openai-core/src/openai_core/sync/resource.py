"""The base of synchronous resources."""

from __future__ import annotations

from typing import Any

from ..resources import Resource
from .driver import sleep
from .streams import Stream


class SyncAPIResource(Resource):
    """A group of operations below a synchronous client."""

    _flavour = ""
    _stream_class = Stream
    _sleep = staticmethod(sleep)

    def _page_class(self, name: str) -> Any:
        from .pages import page_class

        return page_class(name)
