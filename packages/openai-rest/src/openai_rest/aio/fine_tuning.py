# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `fine_tuning` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.options import not_given, omit

from ..operations import fine_tuning as operations

if TYPE_CHECKING:
    from typing import Dict, Iterable, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncConversationCursorPage, AsyncCursorPage, AsyncPage, AsyncPaginator
    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.types.sequences import SequenceNotStr
    from openai_core.types.shared_params import Metadata

    from ..types.fine_tuning import (
        FineTuningJob,
        FineTuningJobCheckpoint,
        FineTuningJobEvent,
        GraderRunResponse,
        GraderValidateResponse,
        PermissionCreateResponse,
        PermissionDeleteResponse,
        PermissionListResponse,
        PermissionRetrieveResponse,
    )
    from ..types.fine_tuning_params import (
        GraderRunParamsGrader,
        GraderValidateParamsGrader,
        JobCreateParamsHyperparameters,
        JobCreateParamsIntegration,
        JobCreateParamsMethod,
    )
    from .fine_tuning_views import (
        AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse,
        AsyncCheckpointsWithRawResponse,
        AsyncCheckpointsWithStreamingResponse,
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
        AsyncGradersWithRawResponse,
        AsyncGradersWithStreamingResponse,
        AsyncJobsCheckpointsWithRawResponse,
        AsyncJobsCheckpointsWithStreamingResponse,
        AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse,
        AsyncPermissionsWithRawResponse,
        AsyncPermissionsWithStreamingResponse,
    )


class AsyncJobsCheckpoints(AsyncAPIResource):
    """Operations below `client.fine_tuning.jobs.checkpoints`."""

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """`GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`."""
        return self._call(
            operations.JOBS_CHECKPOINTS_LIST,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncJobsCheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncJobsCheckpointsWithStreamingResponse: ...


class AsyncJobs(AsyncAPIResource):
    """Operations below `client.fine_tuning.jobs`."""

    @cached_property
    def checkpoints(self) -> AsyncJobsCheckpoints:
        """Operations below `client.fine_tuning.jobs.checkpoints`."""
        return AsyncJobsCheckpoints(self._client)

    async def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: JobCreateParamsHyperparameters | Omit = omit,
        integrations: Optional[Iterable[JobCreateParamsIntegration]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        method: JobCreateParamsMethod | Omit = omit,
        seed: Optional[int] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        validation_file: Optional[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """`POST /fine_tuning/jobs`."""
        return await self._call(
            operations.JOBS_CREATE,
            body={
                "model": model,
                "training_file": training_file,
                "hyperparameters": hyperparameters,
                "integrations": integrations,
                "metadata": metadata,
                "method": method,
                "seed": seed,
                "suffix": suffix,
                "validation_file": validation_file,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """`GET /fine_tuning/jobs/{fine_tuning_job_id}`."""
        return await self._call(
            operations.JOBS_RETRIEVE,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """`GET /fine_tuning/jobs`."""
        return self._call(
            operations.JOBS_LIST,
            query={"after": after, "limit": limit, "metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """`POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`."""
        return await self._call(
            operations.JOBS_CANCEL,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """`GET /fine_tuning/jobs/{fine_tuning_job_id}/events`."""
        return self._call(
            operations.JOBS_LIST_EVENTS,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            query={"after": after, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """`POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`."""
        return await self._call(
            operations.JOBS_PAUSE,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """`POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`."""
        return await self._call(
            operations.JOBS_RESUME,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncJobsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncJobsWithStreamingResponse: ...


class AsyncPermissions(AsyncAPIResource):
    """Operations below `client.fine_tuning.checkpoints.permissions`."""

    def create(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        project_ids: SequenceNotStr[str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]]:
        """`POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`."""
        return self._call(
            operations.CHECKPOINTS_PERMISSIONS_CREATE,
            path={"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            body={"project_ids": project_ids},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> PermissionRetrieveResponse:
        """`GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`."""
        return await self._call(
            operations.CHECKPOINTS_PERMISSIONS_RETRIEVE,
            path={"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            query={"after": after, "limit": limit, "order": order, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        fine_tuned_model_checkpoint: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["ascending", "descending"] | Omit = omit,
        project_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> AsyncPaginator[PermissionListResponse, AsyncConversationCursorPage[PermissionListResponse]]:
        """`GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`."""
        return self._call(
            operations.CHECKPOINTS_PERMISSIONS_LIST,
            path={"fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            query={"after": after, "limit": limit, "order": order, "project_id": project_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        permission_id: str,
        *,
        fine_tuned_model_checkpoint: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> PermissionDeleteResponse:
        """`DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`."""
        return await self._call(
            operations.CHECKPOINTS_PERMISSIONS_DELETE,
            path={"permission_id": permission_id, "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncPermissionsWithStreamingResponse: ...


class AsyncCheckpoints(AsyncAPIResource):
    """Operations below `client.fine_tuning.checkpoints`."""

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """Operations below `client.fine_tuning.checkpoints.permissions`."""
        return AsyncPermissions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...


class AsyncGraders(AsyncAPIResource):
    """Operations below `client.fine_tuning.alpha.graders`."""

    async def run(
        self,
        *,
        grader: GraderRunParamsGrader,
        model_sample: str,
        item: object | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GraderRunResponse:
        """`POST /fine_tuning/alpha/graders/run`."""
        return await self._call(
            operations.ALPHA_GRADERS_RUN,
            body={"grader": grader, "model_sample": model_sample, "item": item},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def validate(
        self,
        *,
        grader: GraderValidateParamsGrader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GraderValidateResponse:
        """`POST /fine_tuning/alpha/graders/validate`."""
        return await self._call(
            operations.ALPHA_GRADERS_VALIDATE,
            body={"grader": grader},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncGradersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncGradersWithStreamingResponse: ...


class AsyncAlpha(AsyncAPIResource):
    """Operations below `client.fine_tuning.alpha`."""

    @cached_property
    def graders(self) -> AsyncGraders:
        """Operations below `client.fine_tuning.alpha.graders`."""
        return AsyncGraders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAlphaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse: ...


class AsyncFineTuning(AsyncAPIResource):
    """Operations below `client.fine_tuning`."""

    @cached_property
    def alpha(self) -> AsyncAlpha:
        """Operations below `client.fine_tuning.alpha`."""
        return AsyncAlpha(self._client)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """Operations below `client.fine_tuning.checkpoints`."""
        return AsyncCheckpoints(self._client)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Operations below `client.fine_tuning.jobs`."""
        return AsyncJobs(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFineTuningWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse: ...
