# Rendered from definitions/beta_agent_vaults.yaml; edit that and run `hatch run generate`.
"""Views of the `beta_agent_vaults` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .beta_agent_vaults import Credentials, Vaults


class VaultsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Vaults) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)

    @cached_property
    def credentials(self) -> CredentialsWithRawResponse:
        return CredentialsWithRawResponse(self._resource.credentials)


class VaultsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Vaults) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)

    @cached_property
    def credentials(self) -> CredentialsWithStreamingResponse:
        return CredentialsWithStreamingResponse(self._resource.credentials)


class CredentialsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Credentials) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)
        self.retrieve = to_legacy_response_wrapper(resource.retrieve)
        self.update = to_legacy_response_wrapper(resource.update)
        self.list = to_legacy_response_wrapper(resource.list)
        self.delete = to_legacy_response_wrapper(resource.delete)


class CredentialsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Credentials) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
        self.retrieve = to_streamed_response_wrapper(resource.retrieve)
        self.update = to_streamed_response_wrapper(resource.update)
        self.list = to_streamed_response_wrapper(resource.list)
        self.delete = to_streamed_response_wrapper(resource.delete)
