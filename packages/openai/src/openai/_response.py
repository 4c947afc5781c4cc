"""Familiar path: the responses of `with_streaming_response`, and raw responses by header."""

from typing import TYPE_CHECKING

from openai_core.aio.response_managers import AsyncResponseContextManager as AsyncResponseContextManager
from openai_core.aio.responses import (
    AsyncAPIResponse as AsyncAPIResponse,
    AsyncBinaryAPIResponse as AsyncBinaryAPIResponse,
    AsyncStreamedBinaryAPIResponse as AsyncStreamedBinaryAPIResponse,
)
from openai_core.aio.views import (
    async_to_custom_raw_response_wrapper as async_to_custom_raw_response_wrapper,
    async_to_custom_streamed_response_wrapper as async_to_custom_streamed_response_wrapper,
    async_to_raw_response_wrapper as async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper as async_to_streamed_response_wrapper,
)
from openai_core.imports import LIBRARY_OF_HTTP, lazy_names
from openai_core.responses import (
    BaseAPIResponse as BaseAPIResponse,
    MissingStreamClassError as MissingStreamClassError,
    StreamAlreadyConsumed as StreamAlreadyConsumed,
    extract_response_type as extract_response_type,
)
from openai_core.sync.response_managers import ResponseContextManager as ResponseContextManager
from openai_core.sync.responses import (
    APIResponse as APIResponse,
    BinaryAPIResponse as BinaryAPIResponse,
    StreamedBinaryAPIResponse as StreamedBinaryAPIResponse,
)
from openai_core.sync.views import (
    to_custom_raw_response_wrapper as to_custom_raw_response_wrapper,
    to_custom_streamed_response_wrapper as to_custom_streamed_response_wrapper,
    to_raw_response_wrapper as to_raw_response_wrapper,
    to_streamed_response_wrapper as to_streamed_response_wrapper,
)

if not TYPE_CHECKING:  # a checker would take any name for known
    __getattr__, _ = lazy_names(globals(), LIBRARY_OF_HTTP)
