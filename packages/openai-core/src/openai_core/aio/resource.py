"""The base of asynchronous resources."""

from __future__ import annotations

from ..resources import Resource
from ..response_views import AsyncRawView, AsyncStreamingView
from . import pages
from .driver import sleep
from .streams import AsyncStream


class AsyncAPIResource(Resource):
    """A group of operations below an asynchronous client."""

    _stream_class = AsyncStream
    _page_module = pages
    _raw_view = AsyncRawView
    _streaming_view = AsyncStreamingView
    _sleep = staticmethod(sleep)
