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
        JobCreateParamsIntegration,
        JobCreateParamsMethod,
        SupervisedHyperparametersParam,
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
    """The checkpoints that a fine-tuning job has left."""

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
        """Lists the checkpoints of a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (10 by default).
        """
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


JobsCheckpoints.__name__ = "Checkpoints"


class Jobs(SyncAPIResource):
    """Fine-tuning jobs: each trains one model."""

    @cached_property
    def checkpoints(self) -> JobsCheckpoints:
        """The checkpoints that a fine-tuning job has left."""
        return JobsCheckpoints(self._client)

    def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: SupervisedHyperparametersParam | Omit = omit,
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
        """Starts a fine-tuning job; it waits in a queue first.

        Args:
            model: The model to start from.
            training_file: The id of the uploaded file of training examples.
            hyperparameters: Epochs, batch size and learning rate; use `method` instead.
            integrations: Services that the job reports to.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            method: The training method and its settings.
            seed: Makes training repeatable as far as the service can (from 0 to 2147483647).
            suffix: Text that becomes part of the name of the new model (1 to 64 characters).
            validation_file: The id of an uploaded file of examples that the job measures itself against.
        """
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
        """Fetches a fine-tuning job with its status.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
        """
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
        """Lists the fine-tuning jobs of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            metadata: Only jobs with these pairs; `None` for jobs without any.
        """
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
        """Stops a fine-tuning job for good.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
        """
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
        """Lists what has happened in a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
        """
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
        """Pauses a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
        """
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
        """Lets a paused fine-tuning job go on.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
        """
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
    """Which projects may use a checkpoint."""

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
        """Gives projects access to a checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of a checkpoint of a fine-tuned model.
            project_ids: The ids of the projects that get access.
        """
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
        """Fetches the permissions of a checkpoint; use `list` instead.

        Args:
            fine_tuned_model_checkpoint: The name of a checkpoint of a fine-tuned model.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (10 by default).
            order: The order by creation time: `asc` or `desc` (descending by default).
            project_id: The id of a project.
        """
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
        """Lists the permissions of a checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of a checkpoint of a fine-tuned model.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (10 by default).
            order: The order by creation time: `asc` or `desc` (descending by default).
            project_id: The id of a project.
        """
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
        """Takes a permission back.

        Args:
            permission_id: The id of a permission.
            fine_tuned_model_checkpoint: The name of a checkpoint of a fine-tuned model.
        """
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
    """Checkpoints of fine-tuned models."""

    @cached_property
    def permissions(self) -> Permissions:
        """Which projects may use a checkpoint."""
        return Permissions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> CheckpointsWithStreamingResponse: ...


class Graders(SyncAPIResource):
    """Graders, which score the samples of reinforcement fine-tuning."""

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
        """Scores one sample with a grader.

        Args:
            grader: How samples are scored.
            model_sample: The model's output that is scored.
            item: The data of the sample, which the grader's templates refer to.
        """
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
        grader: GraderRunParamsGrader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GraderValidateResponse:
        """Checks the definition of a grader.

        Args:
            grader: How samples are scored.
        """
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
    """Fine-tuning features that may still change."""

    @cached_property
    def graders(self) -> Graders:
        """Graders, which score the samples of reinforcement fine-tuning."""
        return Graders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AlphaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AlphaWithStreamingResponse: ...


class FineTuning(SyncAPIResource):
    """Training of models on examples of your own."""

    @cached_property
    def alpha(self) -> Alpha:
        """Fine-tuning features that may still change."""
        return Alpha(self._client)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        """Checkpoints of fine-tuned models."""
        return Checkpoints(self._client)

    @cached_property
    def jobs(self) -> Jobs:
        """Fine-tuning jobs: each trains one model."""
        return Jobs(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FineTuningWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FineTuningWithStreamingResponse: ...
