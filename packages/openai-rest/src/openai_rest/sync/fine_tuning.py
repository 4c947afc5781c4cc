# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Resources of the `fine_tuning` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.options import not_given, omit
from openai_core.sync.resource import SyncAPIResource

from ..operations import fine_tuning as operations

if TYPE_CHECKING:
    from typing import Dict, Iterable, Optional, Union

    from typing_extensions import Literal

    from openai_core.options import Body, Headers, NotGiven, Omit, Query, Timeout
    from openai_core.sync.pages import SyncConversationCursorPage, SyncCursorPage, SyncPage
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
        AlphaWithRawResponse,
        AlphaWithStreamingResponse,
        CheckpointsWithRawResponse,
        CheckpointsWithStreamingResponse,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
        GradersWithRawResponse,
        GradersWithStreamingResponse,
        JobsCheckpointsWithRawResponse,
        JobsCheckpointsWithStreamingResponse,
        JobsWithRawResponse,
        JobsWithStreamingResponse,
        PermissionsWithRawResponse,
        PermissionsWithStreamingResponse,
    )


class JobsCheckpoints(SyncAPIResource):
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
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
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
        def with_raw_response(self) -> JobsCheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> JobsCheckpointsWithStreamingResponse: ...


class Jobs(SyncAPIResource):
    """Operations below `client.fine_tuning.jobs`."""

    @cached_property
    def checkpoints(self) -> JobsCheckpoints:
        """Operations below `client.fine_tuning.jobs.checkpoints`."""
        return JobsCheckpoints(self._client)

    def create(
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
        return self._call(
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

    def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """`GET /fine_tuning/jobs/{fine_tuning_job_id}`."""
        return self._call(
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
    ) -> SyncCursorPage[FineTuningJob]:
        """`GET /fine_tuning/jobs`."""
        return self._call(
            operations.JOBS_LIST,
            query={"after": after, "limit": limit, "metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """`POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`."""
        return self._call(
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
    ) -> SyncCursorPage[FineTuningJobEvent]:
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

    def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """`POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`."""
        return self._call(
            operations.JOBS_PAUSE,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> FineTuningJob:
        """`POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`."""
        return self._call(
            operations.JOBS_RESUME,
            path={"fine_tuning_job_id": fine_tuning_job_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> JobsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> JobsWithStreamingResponse: ...


class Permissions(SyncAPIResource):
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
    ) -> SyncPage[PermissionCreateResponse]:
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

    def retrieve(
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
        return self._call(
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
    ) -> SyncConversationCursorPage[PermissionListResponse]:
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

    def delete(
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
        return self._call(
            operations.CHECKPOINTS_PERMISSIONS_DELETE,
            path={"permission_id": permission_id, "fine_tuned_model_checkpoint": fine_tuned_model_checkpoint},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PermissionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> PermissionsWithStreamingResponse: ...


class Checkpoints(SyncAPIResource):
    """Operations below `client.fine_tuning.checkpoints`."""

    @cached_property
    def permissions(self) -> Permissions:
        """Operations below `client.fine_tuning.checkpoints.permissions`."""
        return Permissions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...


class Graders(SyncAPIResource):
    """Operations below `client.fine_tuning.alpha.graders`."""

    def run(
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
        return self._call(
            operations.ALPHA_GRADERS_RUN,
            body={"grader": grader, "model_sample": model_sample, "item": item},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def validate(
        self,
        *,
        grader: GraderValidateParamsGrader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GraderValidateResponse:
        """`POST /fine_tuning/alpha/graders/validate`."""
        return self._call(
            operations.ALPHA_GRADERS_VALIDATE,
            body={"grader": grader},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> GradersWithRawResponse: ...

        @property
        def with_streaming_response(self) -> GradersWithStreamingResponse: ...


class Alpha(SyncAPIResource):
    """Operations below `client.fine_tuning.alpha`."""

    @cached_property
    def graders(self) -> Graders:
        """Operations below `client.fine_tuning.alpha.graders`."""
        return Graders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AlphaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AlphaWithStreamingResponse: ...


class FineTuning(SyncAPIResource):
    """Operations below `client.fine_tuning`."""

    @cached_property
    def alpha(self) -> Alpha:
        """Operations below `client.fine_tuning.alpha`."""
        return Alpha(self._client)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """Operations below `client.fine_tuning.checkpoints`."""
        return Checkpoints(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        """Operations below `client.fine_tuning.jobs`."""
        return Jobs(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FineTuningWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FineTuningWithStreamingResponse: ...
