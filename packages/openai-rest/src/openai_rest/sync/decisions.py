# Rendered from definitions/decisions.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `decisions` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import decisions as operations

if TYPE_CHECKING:
    from typing import Iterable, Optional, Union

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.common import Decision

    from ..types.decisions_params import (
        DecisionCreateParamsInputUnionMember1,
        DecisionCreateParamsPromptCacheOptions,
        DecisionCreateParamsQuestion,
    )
    from .decisions_views import DecisionsWithRawResponse, DecisionsWithStreamingResponse


class Decisions(SyncAPIResource):
    """Answers to fixed questions about an input."""

    def create(
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
            input: What the questions are about: a text, or a list of messages.
            model: The id of the model.
            questions: The questions, each with its possible answers.
            prompt_cache_key: Groups requests with a common beginning, so that the prompt cache serves them better.
            prompt_cache_options: How the prompt cache is used for this request.
            safety_identifier: A stable and anonymous id of your end user, for abuse detection.
        """
        return self._call(
            operations.CREATE,
            body={
                "input": input,
                "model": model,
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
        def with_raw_response(self) -> DecisionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> DecisionsWithStreamingResponse: ...
