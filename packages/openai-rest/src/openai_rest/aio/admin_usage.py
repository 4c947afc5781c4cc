# Rendered from definitions/admin_usage.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `admin_usage` area of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.options import not_given, omit

from ..operations import admin_usage as operations

if TYPE_CHECKING:
    from typing import Final, List, Optional

    from typing_extensions import Literal

    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr

    from ..types.admin_usage import (
        UsageAudioSpeechesResponse,
        UsageAudioTranscriptionsResponse,
        UsageCodeInterpreterSessionsResponse,
        UsageCompletionsResponse,
        UsageCostsResponse,
        UsageDecisionsResponse,
        UsageEmbeddingsResponse,
        UsageFileSearchCallsResponse,
        UsageImagesResponse,
        UsageModerationsResponse,
        UsageVectorStoresResponse,
        UsageWebSearchCallsResponse,
    )


class AsyncUsage(AsyncAPIResource):
    """What the organization used and what it cost, over time."""

    async def audio_speeches(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageAudioSpeechesResponse:
        """Counts the use of text to speech, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the use of these API keys.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `api_key_id` or `model`; left out, they are
                summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            models: Only the use of these models.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            user_ids: Only the use of these users.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.AUDIO_SPEECHES,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def audio_transcriptions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageAudioTranscriptionsResponse:
        """Counts the use of transcriptions, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the use of these API keys.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `api_key_id` or `model`; left out, they are
                summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            models: Only the use of these models.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            user_ids: Only the use of these users.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.AUDIO_TRANSCRIPTIONS,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def code_interpreter_sessions(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageCodeInterpreterSessionsResponse:
        """Counts the sessions of the code interpreter, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by:  or `project_id`; left out, they are summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.CODE_INTERPRETER_SESSIONS,
            query={
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def completions(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        batch: bool | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageCompletionsResponse:
        """Counts requests and tokens of text generation, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the use of these API keys.
            batch: Whether only batch requests count, or only others.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier`
                or `api_source`; left out, they are summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            models: Only the use of these models.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            user_ids: Only the use of these users.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.COMPLETIONS,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def costs(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "line_item", "api_key_id", "api_source"]] | Omit = omit,
        limit: int | Omit = omit,
        line_items: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageCostsResponse:
        """Sums up the costs of the organization, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the costs of these API keys.
            bucket_width: How long each bucket of time is; `1d`, a day, is the only choice so far (1d by default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `line_item`, `api_key_id` or `api_source`;
                left out, they are summed up. Not every organization can split by users and projects at once; then the
                answer is status 400.
            limit: How many buckets a page holds (from 1 to 180; 7 by default).
            line_items: Only costs of these items, by their whole names, such as `gpt-6-astra, input_tokens`.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the costs of these projects.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.COSTS,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "line_items": line_items,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def decisions(
        self,
        *,
        start_time: int,
        api_key_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        batch: Optional[bool] | Omit = omit,
        bucket_width: Optional[Literal["1m", "1h", "1d"]] | Omit = omit,
        end_time: Optional[int] | Omit = omit,
        group_by: Optional[
            List[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
        ]
        | Omit = omit,
        limit: Optional[int] | Omit = omit,
        models: Optional[SequenceNotStr[str]] | Omit = omit,
        page: Optional[str] | Omit = omit,
        project_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        user_ids: Optional[SequenceNotStr[str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageDecisionsResponse:
        """Counts the use of decisions, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the use of these API keys.
            batch: Whether only batch requests count, or only others.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `api_key_id`, `model`, `batch`, `service_tier`
                or `api_source`; left out, they are summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            models: Only the use of these models.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            user_ids: Only the use of these users.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.DECISIONS,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "batch": batch,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def embeddings(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageEmbeddingsResponse:
        """Counts the use of embeddings, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the use of these API keys.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `api_key_id` or `model`; left out, they are
                summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            models: Only the use of these models.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            user_ids: Only the use of these users.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.EMBEDDINGS,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def file_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        vector_store_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageFileSearchCallsResponse:
        """Counts calls of file search, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the use of these API keys.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `api_key_id` or `vector_store_id`; left out,
                they are summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            user_ids: Only the use of these users.
            vector_store_ids: Only searches of these vector stores.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.FILE_SEARCH_CALLS,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
                "vector_store_ids": vector_store_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def images(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        sizes: List[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]] | Omit = omit,
        sources: List[Literal["image.generation", "image.edit", "image.variation"]] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageImagesResponse:
        """Counts generated images, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the use of these API keys.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `api_key_id`, `model`, `size` or `source`;
                left out, they are summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            models: Only the use of these models.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            sizes: Only images of these sizes: `256x256`, `512x512`, `1024x1024`, `1792x1792` or `1024x1792`.
            sources: Only images that were made in these ways: `image.generation`, `image.edit` or `image.variation`.
            user_ids: Only the use of these users.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.IMAGES,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "sizes": sizes,
                "sources": sources,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def moderations(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model"]] | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageModerationsResponse:
        """Counts the use of moderations, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the use of these API keys.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `api_key_id` or `model`; left out, they are
                summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            models: Only the use of these models.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            user_ids: Only the use of these users.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.MODERATIONS,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def vector_stores(
        self,
        *,
        start_time: int,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id"]] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageVectorStoresResponse:
        """Measures the storage of vector stores, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by:  or `project_id`; left out, they are summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.VECTOR_STORES,
            query={
                "start_time": start_time,
                "bucket_width": bucket_width,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "page": page,
                "project_ids": project_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def web_search_calls(
        self,
        *,
        start_time: int,
        api_key_ids: SequenceNotStr[str] | Omit = omit,
        bucket_width: Literal["1m", "1h", "1d"] | Omit = omit,
        context_levels: List[Literal["low", "medium", "high"]] | Omit = omit,
        end_time: int | Omit = omit,
        group_by: List[Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]]
        | Omit = omit,
        limit: int | Omit = omit,
        models: SequenceNotStr[str] | Omit = omit,
        page: str | Omit = omit,
        project_ids: SequenceNotStr[str] | Omit = omit,
        user_ids: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> UsageWebSearchCallsResponse:
        """Counts calls of web search, in buckets of time.

        Args:
            start_time: The start of the span in Unix seconds; itself included.
            api_key_ids: Only the use of these API keys.
            bucket_width: How long each bucket of time is: a minute (`1m`), an hour (`1h`) or a day (`1d`) (1d by
                default).
            context_levels: Only searches with these sizes of context: `low`, `medium` or `high`.
            end_time: The end of the span in Unix seconds; itself not included.
            group_by: What results are split by: `project_id`, `user_id`, `api_key_id`, `model`, `context_level` or
                `api_source`; left out, they are summed up.
            limit: How many buckets a page holds: of days 7 by default and at most 31, of hours 24 and at most 168, of
                minutes 60 and at most 1440.
            models: Only the use of these models.
            page: The cursor of the page to fetch, from the previous page.
            project_ids: Only the use by these projects.
            user_ids: Only the use of these users.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
        return await self._call(
            operations.WEB_SEARCH_CALLS,
            query={
                "start_time": start_time,
                "api_key_ids": api_key_ids,
                "bucket_width": bucket_width,
                "context_levels": context_levels,
                "end_time": end_time,
                "group_by": group_by,
                "limit": limit,
                "models": models,
                "page": page,
                "project_ids": project_ids,
                "user_ids": user_ids,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsageWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncUsageWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncUsageWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUsage) -> None:
            self.audio_speeches: Final = async_to_legacy_response_wrapper(resource.audio_speeches)
            self.audio_transcriptions: Final = async_to_legacy_response_wrapper(resource.audio_transcriptions)
            self.code_interpreter_sessions: Final = async_to_legacy_response_wrapper(resource.code_interpreter_sessions)
            self.completions: Final = async_to_legacy_response_wrapper(resource.completions)
            self.costs: Final = async_to_legacy_response_wrapper(resource.costs)
            self.decisions: Final = async_to_legacy_response_wrapper(resource.decisions)
            self.embeddings: Final = async_to_legacy_response_wrapper(resource.embeddings)
            self.file_search_calls: Final = async_to_legacy_response_wrapper(resource.file_search_calls)
            self.images: Final = async_to_legacy_response_wrapper(resource.images)
            self.moderations: Final = async_to_legacy_response_wrapper(resource.moderations)
            self.vector_stores: Final = async_to_legacy_response_wrapper(resource.vector_stores)
            self.web_search_calls: Final = async_to_legacy_response_wrapper(resource.web_search_calls)

    class AsyncUsageWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncUsage) -> None:
            self.audio_speeches: Final = async_to_streamed_response_wrapper(resource.audio_speeches)
            self.audio_transcriptions: Final = async_to_streamed_response_wrapper(resource.audio_transcriptions)
            self.code_interpreter_sessions: Final = async_to_streamed_response_wrapper(
                resource.code_interpreter_sessions
            )
            self.completions: Final = async_to_streamed_response_wrapper(resource.completions)
            self.costs: Final = async_to_streamed_response_wrapper(resource.costs)
            self.decisions: Final = async_to_streamed_response_wrapper(resource.decisions)
            self.embeddings: Final = async_to_streamed_response_wrapper(resource.embeddings)
            self.file_search_calls: Final = async_to_streamed_response_wrapper(resource.file_search_calls)
            self.images: Final = async_to_streamed_response_wrapper(resource.images)
            self.moderations: Final = async_to_streamed_response_wrapper(resource.moderations)
            self.vector_stores: Final = async_to_streamed_response_wrapper(resource.vector_stores)
            self.web_search_calls: Final = async_to_streamed_response_wrapper(resource.web_search_calls)

else:
    __getattr__ = views_of(globals())
