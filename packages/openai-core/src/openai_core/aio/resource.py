"""The base of asynchronous resources."""

from __future__ import annotations

from ..resources import Resource
from . import pages
from .driver import sleep
from .streams import AsyncStream


class AsyncAPIResource(Resource):
    """A group of operations below an asynchronous client."""

    _stream_class = AsyncStream
    _page_module = pages
    _sleep = staticmethod(sleep)
