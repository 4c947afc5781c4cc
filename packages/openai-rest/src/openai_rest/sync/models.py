# Rendered from definitions/models.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `models` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.options import not_given
from openai_core.sync.resource import SyncAPIResource

from ..operations import models as operations

if TYPE_CHECKING:
    from openai_core.options import Body, Headers, NotGiven, Query, Timeout
    from openai_core.sync.pages import SyncPage

    from ..types.models import Model, ModelDeleted
    from .models_views import ModelsWithRawResponse, ModelsWithStreamingResponse


class Models(SyncAPIResource):
    """The models that an API key can use."""

    def retrieve(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Model:
        """Fetches what is known about a model.

        Args:
            model: The id of the model.
        """
        return self._call(
            operations.RETRIEVE,
            path={"model": model},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> SyncPage[Model]:
        """Lists the models that can be used."""
        return self._call(
            operations.LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        model: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ModelDeleted:
        """Deletes a fine-tuned model; needs the owner role in its organization.

        Args:
            model: The id of the model.
        """
        return self._call(
            operations.DELETE,
            path={"model": model},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ModelsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ModelsWithStreamingResponse: ...
