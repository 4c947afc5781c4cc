# Rendered from definitions/fine_tuning.yaml; edit that and run `hatch run generate`.
# mypy: disable-error-code="no-any-return"
"""Asynchronous resources of the `fine_tuning` area of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from openai_core.aio.resource import AsyncAPIResource
from openai_core.client.resources import views_of
from openai_core.deprecations import deprecated
from openai_core.options import not_given, omit

from ..operations import fine_tuning as operations

if TYPE_CHECKING:
    from typing import Dict, Final, Iterable, Optional, Union

    from typing_extensions import Literal

    from openai_core.aio.pages import AsyncConversationCursorPage, AsyncCursorPage, AsyncPage, AsyncPaginator
    from openai_core.aio.views import async_to_legacy_response_wrapper, async_to_streamed_response_wrapper
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
        JobCreateParamsIntegration,
        JobCreateParamsMethod,
        SupervisedHyperparametersParam,
    )


class AsyncJobsCheckpoints(AsyncAPIResource):
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
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """Lists the checkpoints of a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (10 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
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
        def with_raw_response(self) -> AsyncJobsCheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncJobsCheckpointsWithStreamingResponse: ...


AsyncJobsCheckpoints.__name__ = "AsyncCheckpoints"


class AsyncJobs(AsyncAPIResource):
    """Fine-tuning jobs: each trains one model."""

    @cached_property
    def checkpoints(self) -> AsyncJobsCheckpoints:
        """The checkpoints that a fine-tuning job has left."""
        return AsyncJobsCheckpoints(self._client)

    async def create(
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
            model: The model to start from, such as `gpt-4o-mini`, `gpt-3.5-turbo`, `davinci-002` or `babbage-002`.
            training_file: The id of the uploaded file of training examples.
            hyperparameters: Epochs, batch size and learning rate; use `method` instead. Deprecated; use `method`.
            integrations: Services that the job reports to.
            metadata: Up to 16 pairs of your own to store with the object (keys of 64 characters, values of 512).
            method: The training method and its settings.
            seed: Makes training repeatable as far as the service can (from 0 to 2147483647).
            suffix: Text that becomes part of the name of the new model (1 to 64 characters).
            validation_file: The id of an uploaded file of examples that the job measures itself against.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
        """Fetches a fine-tuning job with its status.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
        """Lists the fine-tuning jobs of the organization.

        Args:
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            metadata: Only jobs with these pairs; `None` for jobs without any.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
        """Stops a fine-tuning job for good.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
        """Lists what has happened in a fine-tuning job.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (20 by default).
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
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

    async def pause(
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
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
        """Lets a paused fine-tuning job go on.

        Args:
            fine_tuning_job_id: The id of a fine-tuning job.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
    ) -> AsyncPaginator[PermissionCreateResponse, AsyncPage[PermissionCreateResponse]]:
        """Gives projects access to a checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of a checkpoint of a fine-tuned model.
            project_ids: The ids of the projects that get access.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
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

    @deprecated("`client.fine_tuning.checkpoints.permissions.retrieve` is deprecated; use `list`.")
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
        """Fetches the permissions of a checkpoint; use `list` instead.

        Deprecated; use `list`.

        Args:
            fine_tuned_model_checkpoint: The name of a checkpoint of a fine-tuned model.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (10 by default).
            order: The order by creation time: `ascending` begins with the oldest, `descending` with the latest
                (descending by default).
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
        """Lists the permissions of a checkpoint.

        Args:
            fine_tuned_model_checkpoint: The name of a checkpoint of a fine-tuned model.
            after: The id of the last item of the previous page; the list goes on behind it.
            limit: How many items a page holds (10 by default).
            order: The order by creation time: `ascending` begins with the oldest, `descending` with the latest
                (descending by default).
            project_id: The id of a project.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
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
        """Takes a permission back.

        Args:
            permission_id: The id of a permission.
            fine_tuned_model_checkpoint: The name of a checkpoint of a fine-tuned model.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
    """Checkpoints of fine-tuned models."""

    @cached_property
    def permissions(self) -> AsyncPermissions:
        """Which projects may use a checkpoint."""
        return AsyncPermissions(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCheckpointsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse: ...


class AsyncGraders(AsyncAPIResource):
    """Graders, which score the samples of reinforcement fine-tuning."""

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
        """Scores one sample with a grader.

        Args:
            grader: How samples are scored.
            model_sample: The model's output that is scored.
            item: The data of the sample, which the grader's templates refer to.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
        grader: GraderRunParamsGrader,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = not_given,
    ) -> GraderValidateResponse:
        """Checks the definition of a grader.

        Args:
            grader: How samples are scored.
            extra_headers: Headers of this call, over those of the client; the value `omit` takes one away.
            extra_query: Query parameters of this call, over those of the method.
            extra_body: Keys that are merged into the JSON body, over its own.
            timeout: Seconds for each network operation, an `httpx.Timeout`, or `None` for no limit; else the client's.
        """
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
    """Fine-tuning features that may still change."""

    @cached_property
    def graders(self) -> AsyncGraders:
        """Graders, which score the samples of reinforcement fine-tuning."""
        return AsyncGraders(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAlphaWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncAlphaWithStreamingResponse: ...


class AsyncFineTuning(AsyncAPIResource):
    """Training of models on examples of your own."""

    _moved = {"create": "client.fine_tuning.jobs.create", "list": "client.fine_tuning.jobs.list"}

    @cached_property
    def alpha(self) -> AsyncAlpha:
        """Fine-tuning features that may still change."""
        return AsyncAlpha(self._client)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        """Checkpoints of fine-tuned models."""
        return AsyncCheckpoints(self._client)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Fine-tuning jobs: each trains one model."""
        return AsyncJobs(self._client)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFineTuningWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse: ...


if TYPE_CHECKING:

    class AsyncFineTuningWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFineTuning) -> None: ...

        @cached_property
        def alpha(self) -> AsyncAlphaWithRawResponse:
            """Fine-tuning features that may still change."""
            ...

        @cached_property
        def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
            """Checkpoints of fine-tuned models."""
            ...

        @cached_property
        def jobs(self) -> AsyncJobsWithRawResponse:
            """Fine-tuning jobs: each trains one model."""
            ...

    class AsyncFineTuningWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncFineTuning) -> None: ...

        @cached_property
        def alpha(self) -> AsyncAlphaWithStreamingResponse:
            """Fine-tuning features that may still change."""
            ...

        @cached_property
        def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
            """Checkpoints of fine-tuned models."""
            ...

        @cached_property
        def jobs(self) -> AsyncJobsWithStreamingResponse:
            """Fine-tuning jobs: each trains one model."""
            ...

    class AsyncAlphaWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAlpha) -> None: ...

        @cached_property
        def graders(self) -> AsyncGradersWithRawResponse:
            """Graders, which score the samples of reinforcement fine-tuning."""
            ...

    class AsyncAlphaWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncAlpha) -> None: ...

        @cached_property
        def graders(self) -> AsyncGradersWithStreamingResponse:
            """Graders, which score the samples of reinforcement fine-tuning."""
            ...

    class AsyncGradersWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncGraders) -> None:
            self.run: Final = async_to_legacy_response_wrapper(resource.run)
            self.validate: Final = async_to_legacy_response_wrapper(resource.validate)

    class AsyncGradersWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncGraders) -> None:
            self.run: Final = async_to_streamed_response_wrapper(resource.run)
            self.validate: Final = async_to_streamed_response_wrapper(resource.validate)

    class AsyncCheckpointsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCheckpoints) -> None: ...

        @cached_property
        def permissions(self) -> AsyncPermissionsWithRawResponse:
            """Which projects may use a checkpoint."""
            ...

    class AsyncCheckpointsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncCheckpoints) -> None: ...

        @cached_property
        def permissions(self) -> AsyncPermissionsWithStreamingResponse:
            """Which projects may use a checkpoint."""
            ...

    class AsyncPermissionsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncPermissions) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.delete: Final = async_to_legacy_response_wrapper(resource.delete)

    class AsyncPermissionsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncPermissions) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)  # pyright: ignore[reportDeprecated]
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.delete: Final = async_to_streamed_response_wrapper(resource.delete)

    class AsyncJobsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncJobs) -> None:
            self.create: Final = async_to_legacy_response_wrapper(resource.create)
            self.retrieve: Final = async_to_legacy_response_wrapper(resource.retrieve)
            self.list: Final = async_to_legacy_response_wrapper(resource.list)
            self.cancel: Final = async_to_legacy_response_wrapper(resource.cancel)
            self.list_events: Final = async_to_legacy_response_wrapper(resource.list_events)
            self.pause: Final = async_to_legacy_response_wrapper(resource.pause)
            self.resume: Final = async_to_legacy_response_wrapper(resource.resume)

        @cached_property
        def checkpoints(self) -> AsyncJobsCheckpointsWithRawResponse:
            """The checkpoints that a fine-tuning job has left."""
            ...

    class AsyncJobsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncJobs) -> None:
            self.create: Final = async_to_streamed_response_wrapper(resource.create)
            self.retrieve: Final = async_to_streamed_response_wrapper(resource.retrieve)
            self.list: Final = async_to_streamed_response_wrapper(resource.list)
            self.cancel: Final = async_to_streamed_response_wrapper(resource.cancel)
            self.list_events: Final = async_to_streamed_response_wrapper(resource.list_events)
            self.pause: Final = async_to_streamed_response_wrapper(resource.pause)
            self.resume: Final = async_to_streamed_response_wrapper(resource.resume)

        @cached_property
        def checkpoints(self) -> AsyncJobsCheckpointsWithStreamingResponse:
            """The checkpoints that a fine-tuning job has left."""
            ...

    class AsyncJobsCheckpointsWithRawResponse:
        """Returns the answer with its headers.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncJobsCheckpoints) -> None:
            self.list: Final = async_to_legacy_response_wrapper(resource.list)

    class AsyncJobsCheckpointsWithStreamingResponse:
        """Opens the answer and reads its body when asked to.

        Args:
            resource: The resource that has these methods; it makes the view itself when asked for one.
        """

        def __init__(self, resource: AsyncJobsCheckpoints) -> None:
            self.list: Final = async_to_streamed_response_wrapper(resource.list)

else:
    __getattr__ = views_of(globals())
