# Rendered from definitions/realtime_translations.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `realtime_translations` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.options import not_given, omit

from ..operations import realtime_translations as operations

if TYPE_CHECKING:
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout

    from ..types.realtime_translations import RealtimeTranslationClientSecretCreateResponse
    from ..types.realtime_translations_params import (
        ClientSecretCreateParamsExpiresAfter,
        RealtimeTranslationSessionCreateRequestParam,
    )
    from .realtime_translations_views import (
        AsyncClientSecretsWithRawResponse,
        AsyncClientSecretsWithStreamingResponse,
        AsyncTranslationsWithRawResponse,
        AsyncTranslationsWithStreamingResponse,
    )


class AsyncClientSecrets(AsyncAPIResource):
    """Short-lived keys for translation sessions."""

    async def create(
        self,
        *,
        session: RealtimeTranslationSessionCreateRequestParam,
        expires_after: ClientSecretCreateParamsExpiresAfter | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> RealtimeTranslationClientSecretCreateResponse:
        """Makes a short-lived key for a translation session.

        Args:
            session: The configuration of the session.
            expires_after: When the key expires.
        """
        return await self._call(
            operations.CLIENT_SECRETS_CREATE,
            body={"session": session, "expires_after": expires_after},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncClientSecretsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncClientSecretsWithStreamingResponse: ...


class AsyncTranslations(AsyncAPIResource):
    """Speech that is translated while it is spoken."""

    @cached_property
    def client_secrets(self) -> AsyncClientSecrets:
        """Short-lived keys for translation sessions."""
        return AsyncClientSecrets(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTranslationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranslationsWithStreamingResponse: ...
