"""The base of synchronous resources."""

from __future__ import annotations

from ..resources import Resource
from ..response_views import RawView, StreamingView
from . import pages
from .driver import sleep
from .streams import Stream


class SyncAPIResource(Resource):
    """A group of operations below a synchronous client."""

    _stream_class = Stream
    _page_module = pages
    _raw_view = RawView
    _streaming_view = StreamingView
    _sleep = staticmethod(sleep)
