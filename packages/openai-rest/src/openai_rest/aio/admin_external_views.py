# Rendered from definitions/admin_external.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_external` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_external import AsyncExternalKeys, AsyncExternalStorage


class AsyncExternalKeysWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncExternalKeys) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.validate = async_to_legacy_response_wrapper(resource.validate)


class AsyncExternalKeysWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncExternalKeys) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.validate = async_to_streamed_response_wrapper(resource.validate)


class AsyncExternalStorageWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncExternalStorage) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)
        self.retrieve = async_to_legacy_response_wrapper(resource.retrieve)
        self.list = async_to_legacy_response_wrapper(resource.list)
        self.delete = async_to_legacy_response_wrapper(resource.delete)
        self.validate = async_to_legacy_response_wrapper(resource.validate)


class AsyncExternalStorageWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncExternalStorage) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
        self.retrieve = async_to_streamed_response_wrapper(resource.retrieve)
        self.list = async_to_streamed_response_wrapper(resource.list)
        self.delete = async_to_streamed_response_wrapper(resource.delete)
        self.validate = async_to_streamed_response_wrapper(resource.validate)
