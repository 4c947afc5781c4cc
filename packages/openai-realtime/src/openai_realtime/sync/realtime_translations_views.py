# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
"""Views of the `realtime_translations` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import to_legacy_response_wrapper, to_streamed_response_wrapper

if TYPE_CHECKING:
    from .realtime_translations import ClientSecrets, Translations


class TranslationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: Translations) -> None:
        self._resource = resource

    @cached_property
    def client_secrets(self) -> ClientSecretsWithRawResponse:
        return ClientSecretsWithRawResponse(self._resource.client_secrets)


class TranslationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: Translations) -> None:
        self._resource = resource

    @cached_property
    def client_secrets(self) -> ClientSecretsWithStreamingResponse:
        return ClientSecretsWithStreamingResponse(self._resource.client_secrets)


class ClientSecretsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: ClientSecrets) -> None:
        self._resource = resource
        self.create = to_legacy_response_wrapper(resource.create)


class ClientSecretsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: ClientSecrets) -> None:
        self._resource = resource
        self.create = to_streamed_response_wrapper(resource.create)
