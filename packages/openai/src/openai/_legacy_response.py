"""Familiar path: the raw responses of `with_raw_response`."""

from typing import TYPE_CHECKING

from openai_core.aio.views import async_to_legacy_response_wrapper as async_to_raw_response_wrapper
from openai_core.imports import LIBRARY_OF_HTTP, lazy_names
from openai_core.responses import (
    LegacyAPIResponse as LegacyAPIResponse,
    MissingStreamClassError as MissingStreamClassError,
)
from openai_core.responses.binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
from openai_core.sync.views import to_legacy_response_wrapper as to_raw_response_wrapper

__all__ = [
    "HttpxBinaryResponseContent",
    "LegacyAPIResponse",
    "MissingStreamClassError",
    "async_to_raw_response_wrapper",
    "to_raw_response_wrapper",
]

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, _ = lazy_names(globals(), LIBRARY_OF_HTTP)
