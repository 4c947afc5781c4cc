# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
"""Views of the `realtime_translations` resources whose methods return responses; type checkers read them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.responses.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper

if TYPE_CHECKING:
    from .realtime_translations import AsyncClientSecrets, AsyncTranslations


class AsyncTranslationsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncTranslations) -> None:
        self._resource = resource

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithRawResponse:
        return AsyncClientSecretsWithRawResponse(self._resource.client_secrets)


class AsyncTranslationsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncTranslations) -> None:
        self._resource = resource

    @cached_property
    def client_secrets(self) -> AsyncClientSecretsWithStreamingResponse:
        return AsyncClientSecretsWithStreamingResponse(self._resource.client_secrets)


class AsyncClientSecretsWithRawResponse:
    """Returns the answer with its headers."""

    def __init__(self, resource: AsyncClientSecrets) -> None:
        self._resource = resource
        self.create = async_to_legacy_response_wrapper(resource.create)


class AsyncClientSecretsWithStreamingResponse:
    """Opens the answer and reads its body when asked to."""

    def __init__(self, resource: AsyncClientSecrets) -> None:
        self._resource = resource
        self.create = async_to_streamed_response_wrapper(resource.create)
