# Rendered from definitions/embeddings.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `embeddings` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import embeddings as operations

if TYPE_CHECKING:
    from typing import Iterable, Union

    from typing_extensions import Literal

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr

    from ..types.embeddings import CreateEmbeddingResponse, EmbeddingModel
    from .embeddings_views import EmbeddingsWithRawResponse, EmbeddingsWithStreamingResponse


class Embeddings(SyncAPIResource):
    """Operations below `client.embeddings`."""

    def create(
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
        """`POST /embeddings`."""
        return self._call(
            operations.CREATE,
            body={
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "encoding_format": encoding_format,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EmbeddingsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EmbeddingsWithStreamingResponse: ...
