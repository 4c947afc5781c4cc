# Rendered from definitions/moderations.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `moderations` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import moderations as operations

if TYPE_CHECKING:
    from typing import Final, Iterable, Union

    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr

    from ..types.moderations import ModerationCreateResponse, ModerationModel
    from ..types.moderations_params import ModerationMultiModalInputParam


class AsyncModerations(AsyncAPIResource):
    """Whether content may be harmful."""

    _moved = {"check": "client.moderations.create"}

    async def create(
        self,
        *,
        input: Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]],
        model: Union[str, ModerationModel] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> ModerationCreateResponse:
        """Classifies texts and images by the kinds of harm that they may do.

        Args:
            input: A text, several texts, or parts with texts and images.
            model: The id of the model, as `client.models.list()` returns it (omni-moderation-latest by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={"model": model, "input": input},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncModerationsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncModerationsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncModerationsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncModerations) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncModerationsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncModerations) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

else:
    __getattr__ = views_of(globals())
