"""The base of synchronous resources."""

from __future__ import annotations

from ..resources import Resource
from . import pages
from .driver import sleep
from .streams import Stream


class SyncAPIResource(Resource):
    """A group of operations below a synchronous client."""

    _stream_class = Stream
    _page_module = pages
    _sleep = staticmethod(sleep)
