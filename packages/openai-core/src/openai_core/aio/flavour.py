"""What an asynchronous client and its resources answer when they are asked about their flavour."""

from __future__ import annotations

from typing import Any, Tuple

from .driver import drive, sleep


class AsyncFlavour:
    """The asynchronous flavour: how flows run here, and what this flavour calls its responses and views."""

    _asynchronous = True
    _close_method = "aclose"
    _drive = staticmethod(drive)
    _sleep = staticmethod(sleep)

    @staticmethod
    def _response_classes() -> Tuple[Any, Any, Any]:
        """Returns the classes of responses: in general, of a file in memory, of a file that is not read yet."""
        from . import responses

        return responses.AsyncAPIResponse, responses.AsyncBinaryAPIResponse, responses.AsyncStreamedBinaryAPIResponse

    @staticmethod
    def _raw_view() -> Any:
        """Returns the class of `with_raw_response`."""
        from .views import AsyncRawView

        return AsyncRawView

    @staticmethod
    def _streaming_view() -> Any:
        """Returns the class of `with_streaming_response`."""
        from .views import AsyncStreamingView

        return AsyncStreamingView
