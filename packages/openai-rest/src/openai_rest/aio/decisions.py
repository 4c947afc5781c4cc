# Rendered from definitions/decisions.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `decisions` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import decisions as operations

if TYPE_CHECKING:
    from typing import Final, Iterable, Optional, Union

    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.common import Decision

    from ..types.decisions_params import (
        DecisionCreateParamsInputUnionMember1,
        DecisionCreateParamsPromptCacheOptions,
        DecisionCreateParamsQuestion,
    )


class AsyncDecisions(AsyncAPIResource):
    """Answers to fixed questions about an input."""

    async def create(
        self,
        *,
        input: Union[str, Iterable[DecisionCreateParamsInputUnionMember1]],
        model: str,
        questions: Iterable[DecisionCreateParamsQuestion],
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[DecisionCreateParamsPromptCacheOptions] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> Decision:
        """Answers questions about an input, each with one of its possible answers.

        Args:
            input: What the questions are about: a text, or in order messages, and calls of functions and custom tools
                with their results, each of which names its call by `call_id`.
            model: The id of the model; `gpt-6-luna` is the only one so far.
            questions: 1 to 400 questions, each with its possible answers; the results come in the same order.
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better.
            prompt_cache_options: How the prompt cache is used for this request; for models from `gpt-5.6` on.
            safety_identifier: A stable and anonymous id of your end user, such as a hashed e-mail address, for abuse
                detection.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CREATE,
            body={
                "model": model,
                "input": input,
                "questions": questions,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "safety_identifier": safety_identifier,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncDecisionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncDecisionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncDecisionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncDecisions) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)

    class AsyncDecisionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncDecisions) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)

else:
    __getattr__ = views_of(globals())
