# Rendered from definitions/embeddings.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `embeddings` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..helpers.embeddings import as_base64
from ..operations import embeddings as operations

if TYPE_CHECKING:
    from typing import Final, Iterable, Union

    from typing_extensions import Literal

    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr

    from ..types.embeddings import CreateEmbeddingResponse, EmbeddingModel


class AsyncEmbeddings(AsyncAPIResource):
    """Vectors that stand for the meaning of texts."""

    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]]],
        model: Union[str, EmbeddingModel],
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> CreateEmbeddingResponse:
        """Turns texts into vectors.

        Args:
            input: A text, or a list of up to 2048 texts, or token ids in their place; 8192 tokens at most in each and
                300,000 in all, and none of them empty.
            model: The id of the model, as `client.models.list()` returns it.
            dimensions: The length of each vector; `text-embedding-3` and later models can shorten them, older ones take
                no such number (at least 1).
            encoding_format: How vectors are transferred and returned, as numbers (`float`) or `base64`; if left out,
                they travel as base64 and come back as floats.
            user: A stable id of your end user, for abuse detection.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        body, post_parser = as_base64(
            {"model": model, "input": input, "dimensions": dimensions, "encoding_format": encoding_format, "user": user}
        )
        return await self._call(
            operations.CREATE,
            body=body,
            post_parser=post_parser,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncEmbeddingsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncEmbeddingsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

else:
    __getattr__ = views_of(globals())
