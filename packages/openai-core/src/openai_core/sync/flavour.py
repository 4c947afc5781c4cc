"""What a synchronous client and its resources answer when they are asked about their flavour."""

from __future__ import annotations

from typing import Any, Tuple

from .driver import drive, sleep


class Flavour:
    """The synchronous flavour: how flows run here, and what this flavour calls its responses and views."""

    _asynchronous = False
    _close_method = "close"
    _drive = staticmethod(drive)
    _sleep = staticmethod(sleep)

    @staticmethod
    def _response_classes() -> Tuple[Any, Any, Any]:
        """Returns the classes of responses: in general, of a file in memory, of a file that is not read yet."""
        from . import responses

        return responses.APIResponse, responses.BinaryAPIResponse, responses.StreamedBinaryAPIResponse

    @staticmethod
    def _raw_view() -> Any:
        """Returns the class of `with_raw_response`."""
        from .views import RawView

        return RawView

    @staticmethod
    def _streaming_view() -> Any:
        """Returns the class of `with_streaming_response`."""
        from .views import StreamingView

        return StreamingView


ResourceFlavour = Flavour
"""Resources need nothing more here: a blocking call loads what it needs when it gets there."""
