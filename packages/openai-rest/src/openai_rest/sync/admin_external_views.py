# Rendered from definitions/admin_external.yaml; edit that and run `hatch run generate`.
"""Views of the `admin_external` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .admin_external import ExternalKeys, ExternalStorage


class ExternalKeysWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ExternalKeys) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.validate = to_legacy_response_wrapper(resource.validate)


class ExternalKeysWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ExternalKeys) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.validate = to_streamed_response_wrapper(resource.validate)


class ExternalStorageWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ExternalStorage) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)
        self.validate = to_legacy_response_wrapper(resource.validate)


class ExternalStorageWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ExternalStorage) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
        self.validate = to_streamed_response_wrapper(resource.validate)
