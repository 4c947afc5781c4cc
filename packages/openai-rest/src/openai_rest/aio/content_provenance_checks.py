# Rendered from definitions/content_provenance_checks.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `content_provenance_checks` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given

from ..operations import content_provenance_checks as operations

if TYPE_CHECKING:
    from typing import Final

    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Query, Timeout
    from openai_core.uploads import FileTypes

    from ..types.content_provenance_checks import ContentProvenanceCheck


class AsyncContentProvenanceChecks(AsyncAPIResource):
    """Signs that content was generated."""

    async def create(
        self,
        *,
        file: FileTypes,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ContentProvenanceCheck:
        """Checks an image or audio file for signs that a model of OpenAI made it; finding none proves nothing.

        Args:
            file: The image (PNG, JPEG, WebP or GIF) or audio file to check: bytes, a binary handle, a path (streamed
                from disk), or a tuple of name, content and content type.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={"file": file},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncContentProvenanceChecksWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncContentProvenanceChecksWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncContentProvenanceChecksWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncContentProvenanceChecks) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncContentProvenanceChecksWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncContentProvenanceChecks) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

else:
    __getattr__ = views_of(globals())
