"""What differs between the synchronous and the asynchronous rendering of the same definition."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Flavour:
    """The names that one flavour of the resources uses."""

    package: str
    prefix: str
    base: str
    stream: str
    raw: str
    streamed: str
    custom_streamed: str
    binary_response: str
    define: str
    wait: str

    def class_name(self, name: str) -> str:
        """Returns the name of a resource class or of one of its views."""
        return self.prefix + name


SYNC = Flavour(
    package="sync",
    prefix="",
    base="SyncAPIResource",
    stream="Stream",
    raw="to_legacy_response_wrapper",
    streamed="to_streamed_response_wrapper",
    custom_streamed="to_custom_streamed_response_wrapper",
    binary_response="StreamedBinaryAPIResponse",
    define="def",
    wait="",
)
ASYNC = Flavour(
    package="aio",
    prefix="Async",
    base="AsyncAPIResource",
    stream="AsyncStream",
    raw="async_to_legacy_response_wrapper",
    streamed="async_to_streamed_response_wrapper",
    custom_streamed="async_to_custom_streamed_response_wrapper",
    binary_response="AsyncStreamedBinaryAPIResponse",
    define="async def",
    wait="await ",
)
FLAVOURS = (SYNC, ASYNC)
