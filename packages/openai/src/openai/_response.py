"""Familiar path: the responses of `with_streaming_response`, and raw responses by header."""

from openai_core.responses import (
    APIResponse as APIResponse,
    AsyncAPIResponse as AsyncAPIResponse,
    AsyncBinaryAPIResponse as AsyncBinaryAPIResponse,
    AsyncResponseContextManager as AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse as AsyncStreamedBinaryAPIResponse,
    BaseAPIResponse as BaseAPIResponse,
    BinaryAPIResponse as BinaryAPIResponse,
    MissingStreamClassError as MissingStreamClassError,
    ResponseContextManager as ResponseContextManager,
    StreamAlreadyConsumed as StreamAlreadyConsumed,
    StreamedBinaryAPIResponse as StreamedBinaryAPIResponse,
    async_to_custom_raw_response_wrapper as async_to_custom_raw_response_wrapper,
    async_to_custom_streamed_response_wrapper as async_to_custom_streamed_response_wrapper,
    async_to_raw_response_wrapper as async_to_raw_response_wrapper,
    async_to_streamed_response_wrapper as async_to_streamed_response_wrapper,
    extract_response_type as extract_response_type,
    to_custom_raw_response_wrapper as to_custom_raw_response_wrapper,
    to_custom_streamed_response_wrapper as to_custom_streamed_response_wrapper,
    to_raw_response_wrapper as to_raw_response_wrapper,
    to_streamed_response_wrapper as to_streamed_response_wrapper,
)
