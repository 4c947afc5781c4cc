"""The base of asynchronous resources."""

from __future__ import annotations

from typing import Any

from ..resources import Resource
from .driver import sleep
from .streams import AsyncStream


class AsyncAPIResource(Resource):
    """A group of operations below an asynchronous client."""

    _flavour = "Async"
    _stream_class = AsyncStream
    _sleep = staticmethod(sleep)

    def _page_class(self, name: str) -> Any:
        from .pages import page_class

        return page_class(name)
